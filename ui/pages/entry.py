"""One entry: corrected, deleted, or added for an earlier day; with what it said before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from app.engine.model import Entry
from app.engine.suitability import findings_of, raised_ids
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.diary_words import DiaryWords
from ui.pages.entry_form import EntryForm
from ui.pages.entry_kinds import ADDED, EntryKinds
from ui.pages.entry_specs import SPECS
from ui.pages.form_page import FormPage
from ui.pages.session_form import SessionForm
from ui.widgets.buttons import Button, DangerButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption
from ui.wording import Words

_MOMENTS = frozenset(("session", "test_run", "pain", "score", "note", "question"))
"""Kinds whose moment can be corrected; the others say their days in fields of their own."""


class EntryPage(FormPage):
    """`enter(id=…)` corrects an entry, `enter(kind=…)` adds one; `back` names the page before."""

    delete: DangerButton | None = None
    save: PrimaryButton | None = None

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(use_cases, words, navigate, parent=parent)
        self._says = DiaryWords(words, use_cases.diary)
        self._entry: Entry | None = None
        self._kind, self._moved = "note", False
        self.form: SessionForm | EntryForm | None = None
        self.when: WhenField | None = None

    def show_form(self) -> None:
        """The form of the entry, or of a new one of that kind."""
        wanted = self._wanted
        entry = self._use_cases.diary.entry(str(wanted.get("id", "")))
        gone = "id" in wanted and (entry is None or (entry.deleted and not findings_of(entry)))
        self._entry = None if gone else entry
        self._kind = entry.kind if entry is not None else str(wanted.get("kind", "note"))
        self.way_back = str(wanted.get("back", "diary"))
        self._says.refresh()
        self.form, self.when, self._moved = None, None, False
        self.add(self.left, self.trouble)
        title = self._says.kind(self._kind)
        self.set_title(title, "" if self._entry is None else self._says.when(self._entry))
        if gone:
            self.add(Notice("info", self.tr("This entry is no longer in the diary.")))
        else:
            self._show()
        self._add_buttons()

    def _show(self) -> None:
        entry = self._entry
        if entry is not None and findings_of(entry):
            self.add(Notice("caution", self._finding_words()))
        if self._kind == "session":
            self._add_session_form()
        elif self._kind in SPECS:
            if entry is None and self._kind in ADDED:
                self.kinds = EntryKinds(self._kind)
                self.kinds.chosen.connect(self._switch_kind)
                self.add(self.kinds)
            self._add_form()
        elif entry is not None:
            self._add_details(entry)
        if entry is not None:
            self._add_history(entry)
        self._take_up_draft()

    def first_control(self) -> QWidget | None:
        """What is to be written; the kind above it is chosen already."""
        if self._entry is None and isinstance(self.form, EntryForm):
            return next(iter(self.form.fields.values()))
        return super().first_control()

    def _switch_kind(self, kind: str) -> None:
        """The form of another kind; a note that turns out to be a question keeps its words."""
        draft, kept = self.draft(), self._kind != "adverse_event" != kind
        self.drop_form() if kept else self.leave()
        self.enter(**{**self._wanted, "kind": kind})
        if kept and self.form is not None and draft["data"]:
            self.form.set_draft(draft)
            self.form_changed()

    def _finding_words(self) -> str:
        return self.tr(
            "This entry raised a warning. Its answers and its date stay as they are; you can still "
            "correct the rest. If you answered by mistake, open the card on Today on the day you "
            "wrote it down."
        )

    def _add_session_form(self) -> None:
        diary = self._use_cases.diary
        form = SessionForm(self._words, diary.programme, diary.now, diary.units())
        form.hint.hide()
        self.form, self.when = form, form.when
        if self._entry is not None:
            form.set_data(self._entry.data)
            self._show_moment(self._entry)
        self.add(form)

    def _add_form(self) -> None:
        diary = self._use_cases.diary
        entry, today = self._entry, diary.today
        if entry is not None and self._kind == "clearance":
            today = entry.at.date  # it was given by the day it was written down
        form = EntryForm(self._kind, self._words, today, diary.units(), diary.programme.last_stage)
        self.form = form
        if self._kind in ("clearance", "choice", "score") and self._entry is not None:
            form.body.insertWidget(0, Body(self._says.line(self._entry).text))
        if self._kind in _MOMENTS:
            self.when = WhenField(self.tr("When it was"), diary.now)
            form.add(form.row(self.tr("When"), self.when))
        if self._entry is not None:
            form.set_data(self._entry.data)
            self._show_moment(self._entry)
        self.add(form)

    def _show_moment(self, entry: Entry) -> None:
        if self.when is not None:
            self.when.set_value(entry.at.replace(tzinfo=None))
            self.when.setEnabled(not findings_of(entry))

    def _add_details(self, entry: Entry) -> None:
        card = Card()
        for line in self._says.details(entry):
            card.add(Body(line))
        again = Button(self.tr("Answer the check again"))
        again.clicked.connect(lambda: self._navigate("check"))
        card.body.addWidget(again)
        self.add(card)

    def _add_history(self, entry: Entry) -> None:
        lines = self._says.history(entry)
        if lines:
            fold = Folding(self.tr("What it said before"))
            for line in lines:
                fold.body.addWidget(Caption(line))
            self.add(fold)

    def _add_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel") if self.form else self.tr("Back"))
        self.cancel.clicked.connect(self._cancel)
        back: list[Button] = [self.cancel]
        self.delete = self.save = None
        if self._entry is not None and not findings_of(self._entry):
            self.delete = DangerButton(self.tr("Delete this entry"))
            self.delete.clicked.connect(self._delete)
            back.append(self.delete)
        if self.form is not None:
            self.save = PrimaryButton(self.tr("Save"))
            self.save.clicked.connect(self._save)
        self.set_footer(back=back, primary=[] if self.save is None else [self.save])
        self._enable()

    def follow(self) -> None:
        """Nothing is written before the diary is open."""
        self._enable()

    def _enable(self) -> None:
        for button in (self.save, self.delete):
            if button is not None:
                button.setEnabled(self._use_cases.diary.ready)

    def _take_up_draft(self) -> None:
        if self.form is None:
            return
        self.take_up(f"entry {self._wanted.get('id', self._kind)}", self._show_draft)
        self.form.changed.connect(self.form_changed)
        if self.when is not None:
            self.when.changed.connect(self._move)

    def _show_draft(self, draft: Mapping[str, Any]) -> None:
        assert self.form is not None
        self.form.set_draft(draft)
        if self.when is not None and draft["at"] is not None:
            self.when.set_value(datetime.fromisoformat(draft["at"]))
            self._moved = True

    def draft(self) -> dict[str, Any]:
        """The form and its moment."""
        form = {} if self.form is None else self.form.draft()
        at = self.when.value().isoformat() if self.when is not None and self._moved else None
        return {**form, "at": at}

    def _move(self) -> None:
        self._moved = True
        self.form_changed()

    def _cancel(self) -> None:
        if self.form is not None:
            self.cancel_form()
        else:
            self._navigate(self.way_back)

    def _save(self) -> None:
        if self.form is None:
            return
        problem = self.form.problem()
        if problem is not None:
            self.complain(*problem)
            return
        data = self.form.data()
        if self._entry is not None and self._moment() is None and data == self._entry.data:
            self.drop_form()
            self._navigate(self.way_back)
            return
        new = set(raised_ids(self._kind, data)) - _raised(self._entry)
        entry = self.store_form(lambda: self._write(data), new)
        if entry is None:
            return
        if _raised(entry) - _raised(self._entry):
            self._navigate("card")
        else:
            self._navigate(self.way_back, said=self.tr("Saved."), undo=True)

    def _write(self, data: dict[str, Any]) -> Entry:
        recording, draft = self._use_cases.recording, self.draft_name
        if self._entry is None:
            return recording.record(self._kind, data, at=self._moment(), draft=draft)
        return recording.edit(self._entry.id, data, at=self._moment(), draft=draft)

    def _moment(self) -> datetime | None:
        """The moment chosen on screen; None for now, or for an entry's own as it is."""
        if self.when is None or not self._moved:
            return None
        shown, entry = self.when.value(), self._entry
        if entry is not None and shown.date() == entry.date:
            # The same day keeps the zone it was lived in.
            return shown.replace(tzinfo=entry.at.tzinfo)
        return self._use_cases.diary.clock.local(shown)

    def _delete(self) -> None:
        if self._entry is None:
            return
        try:
            self._use_cases.recording.delete(self._entry.id, draft=self.draft_name)
        except BackstrideError as error:
            self.complain(error_text(error))
            return
        self.form_saved()
        self._navigate("diary", said=self.tr("Entry deleted."), undo=True)


def _raised(entry: Entry | None) -> set[str]:
    return set() if entry is None else {finding.id for finding in findings_of(entry)}
