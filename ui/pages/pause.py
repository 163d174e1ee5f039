"""I'm ill or away: days off, and being back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.theme import SPACE_1, px
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import DateField
from ui.widgets.fields import LineField
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.page import Page
from ui.widgets.text import Body, Secondary, Strong
from ui.wording import Words

LAST_DATE = QDate(2199, 12, 31)


class _AnyDate(DateField):
    """Days off may be planned ahead, so this field goes into the future."""

    def refresh_limit(self) -> None:
        self.setMaximumDate(LAST_DATE)


class PausePage(Page):
    """Shows the days off that are noted, and notes more."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=732)
        self.set_title(
            self.tr("I'm ill or away"),
            self.tr("While you are off, no session is suggested and none is expected of you."),
        )
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self.trouble, self.undo = Notice("stop", ""), UndoBar()
        self.trouble.hide()
        self.undo.undo.connect(lambda: self._attempt(use_cases.recording.undo))
        self._noted = Card(self.tr("Your days off"))
        self._rows: list[QWidget] = []
        self.add(self.trouble, self.undo, self._noted)
        self._make_form()
        self.back = Button(self.tr("Back to Today"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("today"))
        self.set_footer([self.back])
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._show))

    def _make_form(self) -> None:
        today = self._use_cases.diary.today
        form = Card(self.tr("Note days off"))
        self.first = _AnyDate(self.tr("First day off"), today)
        self.last = _AnyDate(self.tr("Last day off"), today)
        self.known = Check(self.tr("I know my last day off"))
        self.known.toggled.connect(self._show_last)
        self.reason = LineField(self.tr("Why? (only if you like)"))
        columns = Columns(least=px(200))
        since, self._until = _named(self.first), _named(self.last)
        columns.add(since)
        columns.add(self._until)
        self.save = PrimaryButton(self.tr("Save days off"))
        self.save.clicked.connect(self._save)
        row = FlowLayout()
        row.addWidget(self.save)
        form.add(columns, self.known, Strong(self.reason.accessibleName()), self.reason, row)
        self.add(form)
        self._show_last(False)
        self._typed = False
        for signal in (
            self.first.dateChanged,
            self.last.dateChanged,
            self.known.toggled,
            self.reason.textChanged,
        ):
            signal.connect(self._on_typed)

    def enter(self, **wanted: object) -> None:
        """Start with today, or as the form was left; what was noted before stands above."""
        self.trouble.hide()
        self.undo.hide()
        if not self._typed:
            today = self._use_cases.diary.today()
            self.first.set_value(today)
            self.last.set_value(today)
            self.known.setChecked(False)
            self.reason.clear()
            self._typed = False
        self._show()

    def _on_typed(self) -> None:
        self._typed = True

    def _show_last(self, known: bool) -> None:
        self._until.setVisible(known)
        if known and self.last.value() < self.first.value():
            self.last.set_value(self.first.value())

    def _show(self) -> None:
        """List the pauses that are not over."""
        self.save.setEnabled(self._use_cases.diary.ready)
        for row in self._rows:
            self._noted.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        today = self._use_cases.diary.today()
        entries = [
            entry
            for entry in self._use_cases.diary.entries()
            if entry.kind == "pause" and not entry.deleted and _last(entry) >= today
        ]
        self._rows = [self._row(entry, today) for entry in entries]
        self._noted.add(*self._rows)
        self._noted.setVisible(bool(entries))

    def _row(self, entry: Entry, today: date) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(Body(self.span(entry, today)))
        if _first(entry) <= today:
            back = PrimaryButton(self.tr("I'm back"))
            back.clicked.connect(self._resume)
            flow.addWidget(back)
        change = Button(self.tr("Change"))
        change.setAccessibleDescription(self.span(entry, today))
        change.clicked.connect(lambda: self._navigate("entry", id=entry.id))
        remove = Button(self.tr("Remove"))
        remove.setAccessibleDescription(self.span(entry, today))
        remove.clicked.connect(lambda: self._remove(entry.id))
        for button in (change, remove):
            flow.addWidget(button)
        if entry.data.get("reason"):
            flow.addWidget(Secondary(str(entry.data["reason"])))
        for button in row.findChildren(Button):
            button.setEnabled(self._use_cases.diary.ready)
        return row

    def span(self, entry: Entry, today: date) -> str:
        """A pause in words."""
        first = self._words.day(_first(entry), today)
        if entry.data.get("to") is None:
            return self.tr("From {first}, until you are back.").format(first=first)
        last = self._words.day(_last(entry), today)
        if first == last:
            return self.tr("One day: {first}.").format(first=first)
        return self.tr("From {first} to {last}.").format(first=first, last=last)

    def _save(self) -> None:
        first = self.first.value()
        last = self.last.value() if self.known.isChecked() else None
        if last is not None and last < first:
            self.trouble.say("stop", self.tr("The last day off can't be before the first."))
            self.last.setFocus()
            return
        reason = self.reason.text().strip() or None
        if self._attempt(lambda: self._use_cases.recording.pause(first, last, reason)):
            self._typed = False
            self._navigate("today", said=self.tr("Your days off are saved."), undo=True)

    def _resume(self) -> None:
        if self._attempt(self._use_cases.recording.resume):
            said = self.tr("Welcome back. Yesterday was your last day off.")
            self._navigate("today", said=said, undo=True)

    def _remove(self, entry_id: str) -> None:
        if self._attempt(lambda: self._use_cases.recording.delete(entry_id)):
            self.undo.offer(self.tr("Removed."))
            self.focus_first()

    def _attempt(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except BackstrideError as error:
            self.trouble.say("stop", error_text(error))
            self.scroll_to(self.trouble)
            return False
        self.trouble.hide()
        return True


def _named(field: DateField) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_1)
    column.addWidget(Strong(field.accessibleName()))
    column.addWidget(field)
    return part


def _first(entry: Entry) -> date:
    return date.fromisoformat(entry.data["from"])


def _last(entry: Entry) -> date:
    """The last day off; far away while the pause is open."""
    to = entry.data.get("to")
    return date.max - timedelta(days=1) if to is None else date.fromisoformat(to)
