"""Everything recorded, newest first: each entry can be opened, corrected and taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.engine.model import Entry
from app.engine.suitability import findings_of
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.diary_list import DiaryList, DiaryModel
from ui.pages.diary_words import DiaryWords, worth_showing
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption, Secondary
from ui.wording import Words


class DiaryPage(Page):
    """The list, what may be added, and the undo of the last change."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Diary"), parent=parent)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._says = DiaryWords(words, use_cases.diary)
        self._model = DiaryModel(self._says)
        self.list = DiaryList(self._model)
        self.list.opened.connect(lambda entry: navigate("entry", id=entry.id))
        self.list.removed.connect(self._remove)
        self.add_button = Button(self.tr("Add an entry"), mark="plus")
        self.add_button.setMenu(self._add_menu())
        self.bring_button = Button(self.tr("Bring in a watch file…"))
        self.bring_button.clicked.connect(lambda: navigate("watch"))
        self.show_kind = Select(self.tr("Show"), self._kinds(), current="all")
        self.show_kind.setMinimumContentsLength(18)
        self.add_action(self.show_kind, self.add_button, self.bring_button)
        self.show_kind.chosen.connect(lambda _: self._fill())
        self._undo, self._trouble = UndoBar(), Notice("stop", "")
        self._trouble.hide()
        self._undo.undo.connect(self.undo)
        self._none = Secondary(self.tr("Nothing of this kind is written down."))
        self._card = Card()
        self._card.add(self._none, self.list)
        self._card.set_filling(self.list)
        self._empty = self._make_empty()
        note = self.tr(
            "Everything can be corrected. Changes are kept in the entry's history, and the last "
            "one can be undone (Ctrl+Z)."
        )
        self._note = Caption(note)
        self.add(self._trouble, self._undo, self._empty, self._card, self._note)
        self.set_filling(self._card)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.activated.connect(self.undo)
        use_cases.diary.changes.subscribe(self._changed)

    def _make_empty(self) -> Card:
        """What stands there while nothing is recorded."""
        card = Card(self.tr("Your diary is empty"))
        card.add(
            Body(self.tr("Nothing is written down yet. What you record on Today appears here.")),
            Secondary(self.tr("Everything in it can be corrected later, and taken back.")),
        )
        go = Button(self.tr("Go to Today"))
        go.clicked.connect(lambda: self._navigate("today"))
        row = FlowLayout()
        row.addWidget(go)
        card.add(row)
        return card

    def enter(self, **wanted: object) -> None:
        """Show the diary as it is; `said` is what was just done."""
        self._trouble.hide()
        self._fill()
        said = wanted.get("said")
        if said and wanted.get("undo") and self._use_cases.recording.can_undo:
            self._undo.offer(str(said))
        else:
            self._undo.hide()
            if said:
                self.announce(str(said))

    def typed(self) -> dict[str, str]:
        """Which entries are shown."""
        return {"show": self.show_kind.value() or "all"}

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Show these."""
        self.show_kind.set_value(typed["show"])
        self._fill()

    def first_control(self) -> QWidget | None:
        """The entries: what people come for."""
        return self.list if self._model.rowCount() else super().first_control()

    def _changed(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        diary = self._use_cases.diary
        self._says.refresh()
        shown = [e for e in diary.entries() if not e.deleted or findings_of(e)]
        wanted = self.show_kind.value() or "all"
        rows = [
            e
            for e in reversed(shown)
            if (worth_showing(e) if wanted == "all" else e.kind in wanted.split())
        ]
        current = self.list.currentIndex()
        kept = self._model.entry(current.row()).id if current.isValid() else None
        self._model.show_entries(rows)
        row = self._model.row_of(kept) if kept else None
        if rows:
            self.list.setCurrentIndex(self._model.index(0 if row is None else row))
        for part in (self.show_kind, self._card, self._note):
            part.setVisible(bool(shown))
        self.set_filling(self._card, bool(shown))
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._empty.setVisible(not shown)
        self.add_button.setEnabled(diary.ready)
        self.set_title(self.tr("Diary"), self._summary(shown) if shown else "")

    def _summary(self, entries: list[Entry]) -> str:
        count = self._words.count
        kinds = Counter(entry.kind for entry in entries)
        sessions, pains, events = kinds["session"], kinds["pain"], kinds["adverse_event"]
        parts = [
            count(sessions, self.tr("1 session"), self.tr("{n} sessions", None, sessions)),
            count(pains, self.tr("1 pain reading"), self.tr("{n} pain readings", None, pains)),
        ]
        if events:
            parts.append(count(events, self.tr("1 event"), self.tr("{n} events", None, events)))
        return " · ".join(parts)

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("all", self.tr("Everything")),
            ("session test_run next_morning", self.tr("Sessions and test runs")),
            ("pain", self.tr("Pain")),
            ("suitability weekly_check clearance", self.tr("Checks and clearances")),
            ("adverse_event pause", self.tr("Events and pauses")),
            ("limits advised_step choice programme", self.tr("Choices and limits")),
            ("note question", self.tr("Notes and questions")),
        ]

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        go = self._navigate
        for text, target, wanted in (
            (self.tr("Session"), "session", {}),
            (self.tr("Test run"), "test_run", {}),
            (self.tr("Pain"), "entry", {"kind": "pain"}),
            (self.tr("Something happened"), "entry", {"kind": "adverse_event"}),
            (self.tr("Note"), "entry", {"kind": "note"}),
            (self.tr("Question for my physio"), "entry", {"kind": "question"}),
            (self.tr("My physio said"), "physio", {}),
            (self.tr("I'm ill or away"), "pause", {}),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, t=target, w=wanted: go(t, **w))
        return menu

    def _remove(self, entry: Entry) -> None:
        row = self._model.row_of(entry.id)
        try:
            self._use_cases.recording.delete(entry.id)
        except BackstrideError as error:
            self._trouble.say("stop", error_text(error))
            return
        self._trouble.hide()
        if row is not None and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._undo.offer(self.tr("Entry deleted."))

    def undo(self) -> None:
        """Take back the last change of this sitting."""
        try:
            entry = self._use_cases.recording.undo()
        except BackstrideError as error:
            self._trouble.say("stop", error_text(error))
            return
        self._undo.hide()
        what = self.tr("Undone: {kind}, {when}.")
        self._trouble.say(
            "good", what.format(kind=self._says.kind(entry.kind), when=self._says.when(entry))
        )
        row = self._model.row_of(entry.id)
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))
