"""Tick off a session: after the fact, today's or an earlier day's (picture 6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.engine.model import Step
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.pages.morning_card import MorningCard
from ui.pages.session_form import SessionForm
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.wording import Words

DRAFT = "session"
KEEP_AFTER_MS = 1500


class SessionPage(Page):
    """The form for a session that was done. What is half filled in is kept."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Tick off a session"), parent=parent, width=844)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        diary = use_cases.diary
        self._trouble, self._caution = Notice("stop", ""), Notice("caution", "")
        self.form = SessionForm(words, diary.programme, diary.now, diary.units())
        self.morning = MorningCard()
        self.add(self._trouble, self._caution, self.form, self.morning)
        self.save = PrimaryButton(self.tr("Save session"))
        self.cancel = Button(self.tr("Cancel"))
        self.set_footer(back=[self.cancel], primary=[self.save])
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._cancel)
        self._dirty = False
        # A power cut must not cost the form; writing at each key would wear the disk.
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        self.form.changed.connect(self._changed)
        self.morning.changed.connect(self._changed)
        diary.changes.subscribe(self._show_ready)

    def enter(self, **wanted: object) -> None:
        """Show the form as it was left, else empty for the step chosen today."""
        self._trouble.hide()
        self._dirty = False
        draft = self._use_cases.diary.draft(DRAFT)
        self.form.set_data({})
        self.morning.clear()
        self.form.when.set_value(self._use_cases.diary.now().replace(tzinfo=None))
        self.form.set_step(self._step())
        if draft is not None:
            self.form.set_data(draft.get("data", {}))
            self.form.when.set_value(datetime.fromisoformat(draft["at"]))
            self.morning.set_value(draft.get("morning"))
        self._dirty = False
        self._show_state()
        self._show_ready()

    def _step(self) -> Step:
        planning = self._use_cases.planning.today()
        if isinstance(planning.chosen, Step):
            return planning.chosen
        decision = planning.decision
        return decision.step or decision.base or self._use_cases.diary.programme.floor

    def leave(self) -> bool:
        """Keep what is half filled in."""
        self._keep()
        return True

    def _changed(self) -> None:
        self._dirty = True
        self._keeping.start()
        self._show_state()

    def _show_ready(self) -> None:
        diary = self._use_cases.diary
        self.save.setEnabled(diary.ready)
        if diary.trouble is not None:
            self._trouble.say("stop", diary.trouble)

    def _show_state(self) -> None:
        step = self.form.step()
        self.set_title(
            self.title_label.text(), self._words.step(step, self._use_cases.diary.programme)
        )
        at = self._at()
        self.morning.setVisible(at.date() < self._use_cases.diary.today())
        text = self._caution_words(step, at)
        self._caution.setVisible(text is not None)
        if text is not None and text != self._caution.text():
            self._caution.say("caution", text)

    def _caution_words(self, step: Step, at: datetime) -> str | None:
        """A session is written down as it happened; what was not advised that day is said."""
        decision = self._use_cases.diary.decision_before(at)
        if decision.ceiling is None:
            return self.tr(
                "On that day no session was open. We write this one down as it happened; it does "
                "not count towards moving up."
            )
        if step > decision.ceiling:
            return self.tr(
                "This is more than was open on that day. We write it down as it happened; the next "
                "suggestion goes on from {step}."
            ).format(step=self._words.short_step(decision.ceiling))
        if decision.earliest is not None and decision.earliest > at.date():
            return self.tr(
                "This was sooner than we suggest: there are fewer rest days than usual before it. "
                "We write it down as it happened."
            )
        return None

    def _at(self) -> datetime:
        return self._use_cases.diary.clock.local(self.form.when.value())

    def _keep(self) -> None:
        self._keeping.stop()
        if not self._dirty or not self._use_cases.diary.ready:
            return
        draft: dict[str, Any] = {
            "data": self.form.data(),
            "at": self.form.when.value().isoformat(),
            "morning": self.morning.value(),
        }
        try:
            self._use_cases.diary.keep_draft(DRAFT, draft)
        except BackstrideError as error:
            self._trouble.say("stop", str(error))
            return
        self._dirty = False

    def _cancel(self) -> None:
        self._dirty = False
        self._keeping.stop()
        try:
            self._use_cases.diary.keep_draft(DRAFT, None)
        except BackstrideError as error:
            self._trouble.say("stop", str(error))
            return
        self._navigate("today")

    def _save(self) -> None:
        problem = self.form.problem()
        if problem is None and not self.morning.isHidden():
            problem = self.morning.problem()
        if problem is not None:
            text, field = problem
            self._trouble.say("stop", text)
            self.scroll_to(field)
            field.setFocus()
            return
        try:
            entry = self._use_cases.recording.log_session(
                self.form.data(),
                at=self._at(),
                morning=None if self.morning.isHidden() else self.morning.value(),
                draft=DRAFT,
            )
        except BackstrideError as error:
            self._trouble.say("stop", str(error))
            self.scroll_to(self._trouble)
            return
        self._dirty = False
        self._keeping.stop()
        if entry.data["stop_signs"]:
            self._navigate("card")
        else:
            self._navigate("today", said=self.tr("Session saved."), undo=True)
