"""One entry: corrected, deleted, or added for an earlier day; with what it said before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.engine.model import Entry
from app.engine.suitability import findings_of
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.pages.diary_words import DiaryWords
from ui.pages.entry_form import SPECS, EntryForm
from ui.pages.session_form import SessionForm
from ui.widgets.buttons import Button, DangerButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.date_time import WhenField
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption
from ui.wording import Words


class EntryPage(Page):
    """`enter(id=…)` corrects an entry, `enter(kind=…)` adds one."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=844)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._says = DiaryWords(words, use_cases.diary)
        self._entry: Entry | None = None
        self._kind = "note"
        self._form: SessionForm | EntryForm | None = None
        self._when: WhenField | None = None

    def enter(self, **wanted: object) -> None:
        """Build the form of the entry, or of a new one of that kind."""
        entry = self._use_cases.diary.entry(str(wanted.get("id", "")))
        self._entry = entry
        self._kind = entry.kind if entry is not None else str(wanted.get("kind", "note"))
        self._back = str(wanted.get("back", "diary"))
        self.clear_body()
        title = self._says.kind(self._kind)
        self.set_title(title, "" if entry is None else self._says.when(entry))
        self._trouble = Notice("stop", "")
        self._trouble.hide()
        self.add(self._trouble)
        self._form, self._when = None, None
        if entry is not None:
            self._add_finding_notice(entry)
        if self._kind == "session":
            self._add_session_form()
        elif self._kind in SPECS:
            self._add_form()
        elif entry is not None:
            card = Card()
            for line in self._says.details(entry):
                card.add(Body(line))
            self.add(card)
        if entry is not None:
            self._add_history(entry)
        self._add_buttons()

    def _add_finding_notice(self, entry: Entry) -> None:
        if findings_of(entry):
            self.add(
                Notice(
                    "caution",
                    self.tr(
                        "This entry raised a warning. Its answers stay as they are; you can still "
                        "correct the rest. If you answered by mistake, open the card on Today on "
                        "the day you wrote it down."
                    ),
                )
            )

    def _add_session_form(self) -> None:
        diary = self._use_cases.diary
        form = SessionForm(self._words, diary.programme, diary.now, diary.units())
        if self._entry is not None:
            form.set_data(self._entry.data)
            form.when.set_value(self._entry.at.replace(tzinfo=None))
        self._form, self._when = form, form.when
        self.add(form)

    def _add_form(self) -> None:
        diary = self._use_cases.diary
        if self._kind not in ("pause", "next_morning"):
            self._when = WhenField(self.tr("When"), diary.now)
            if self._entry is not None:
                self._when.set_value(self._entry.at.replace(tzinfo=None))
            card = Card(self.tr("When"))
            card.add(self._when)
            self.add(card)
        form = EntryForm(
            self._kind, self._words, diary.today, diary.units(), diary.programme.last_stage
        )
        if self._entry is not None:
            form.set_data(self._entry.data)
        self._form = form
        self.add(form)

    def _add_history(self, entry: Entry) -> None:
        lines = self._says.history(entry)
        if lines:
            fold = Folding(self.tr("What it said before"))
            for line in lines:
                fold.body.addWidget(Caption(line))
            self.add(fold)

    def _add_buttons(self) -> None:
        ready = self._use_cases.diary.ready
        back = [Button(self.tr("Cancel") if self._form else self.tr("Back"))]
        back[0].clicked.connect(lambda: self._navigate(self._back))
        if self._entry is not None and not findings_of(self._entry):
            delete = DangerButton(self.tr("Delete this entry"))
            delete.clicked.connect(self._delete)
            delete.setEnabled(ready)
            back.append(delete)
        primary = []
        if self._form is not None:
            save = PrimaryButton(self.tr("Save"))
            save.clicked.connect(self._save)
            save.setEnabled(ready)
            primary.append(save)
        self.set_footer(back=back, primary=primary)

    def _save(self) -> None:
        if self._form is None:
            return
        problem = self._form.problem()
        if problem is not None:
            text, field = problem
            self._trouble.say("stop", text)
            self.scroll_to(field)
            field.setFocus()
            return
        recording, data = self._use_cases.recording, self._form.data()
        try:
            at = self._moment()
            if self._entry is None:
                entry = recording.record(self._kind, data, at=at)
            else:
                entry = recording.edit(self._entry.id, data, at=at)
        except BackstrideError as error:
            self._trouble.say("stop", str(error))
            self.scroll_to(self._trouble)
            return
        if findings_of(entry) and self._use_cases.screening.standing():
            self._navigate("card")
        else:
            self._navigate(self._back, said=self.tr("Saved."))

    def _moment(self) -> datetime | None:
        """The moment on screen; None keeps an entry's own, to the second."""
        if self._when is None:
            return None
        shown = self._when.value()
        if self._entry is not None:
            was = self._entry.at.replace(tzinfo=None)
            if shown.replace(second=0, microsecond=0) == was.replace(second=0, microsecond=0):
                return None
        return self._use_cases.diary.clock.local(shown)

    def _delete(self) -> None:
        if self._entry is None:
            return
        try:
            self._use_cases.recording.delete(self._entry.id)
        except BackstrideError as error:
            self._trouble.say("stop", str(error))
            return
        self._navigate("diary", said=self.tr("Entry deleted."), undo=True)
