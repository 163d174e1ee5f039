"""Tick off a session: after the fact, today's or an earlier day's (picture 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from app.engine.model import Step
from app.engine.progression import Decision
from app.services.measured import measured_in
from app.services.use_cases import UseCases
from ui.pages.form_page import FormPage
from ui.pages.morning_card import MorningCard
from ui.pages.session_form import SessionForm
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice
from ui.wording import Words

DRAFT = "session"
GUIDED = "guided_form"
"""Drafts: a form begun here, and one that a guided session has filled in."""


class SessionPage(FormPage):
    """The form for a session that was done."""

    save: PrimaryButton | None = None

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(use_cases, words, navigate, parent=parent)
        self._decision: tuple[datetime, Decision] | None = None
        self._open = True

    def show_form(self) -> None:
        """The form as it was left, else empty for the step chosen today."""
        diary = self._use_cases.diary
        self.caution = Notice("caution", "")
        self.caution.hide()
        # Built afresh: units or the table may be others now.
        self.form = SessionForm(self._words, diary.programme, diary.now, diary.units())
        self.morning = MorningCard()
        self.add(self.left, self.trouble, self.caution, self.form, self.morning)
        if diary.trouble is not None:
            self.complain(diary.trouble)
        guided = self._wanted.get("guided") and diary.draft(GUIDED) is not None
        self.source = "guided" if guided else "typed"
        self.way_back = str(self._wanted.get("back", "today"))
        self.form.from_watch.setHidden(bool(guided))
        self.form.from_watch.clicked.connect(lambda: self._navigate("watch", form=True))
        step = self._step()
        self._decision, self._open = None, step is not None
        draft = self.take_up(GUIDED if guided else DRAFT, self._show_draft)
        if draft is None:
            self.form.set_step(step)
        if guided and draft is not None:
            text = self.tr("We filled in what we know from your session. Please add the rest.")
            self.left.say("info", text)
        if draft is not None and "import_hash" in draft["data"]:
            self.source = "imported"
            text = self.tr("We filled in what was recorded. Please add the rest.")
            self.left.say("info", text, self.tr("Start afresh"))
        self._show_state()
        self.form.changed.connect(self._changed)
        self.morning.changed.connect(self._changed)
        self._add_buttons()

    def _show_draft(self, draft: Mapping[str, Any]) -> None:
        measured = measured_in(draft["data"])
        if measured:
            # Kept beside what the form shows of it.
            self.form.set_data(measured)
        self.form.set_draft(draft)
        self.form.when.set_value(datetime.fromisoformat(draft["at"]))
        self.morning.set_value(draft["morning"])

    def _add_buttons(self) -> None:
        """Made after the form, so that Tab comes to them last."""
        self.save = PrimaryButton(self.tr("Save session"))
        # What was really done is not thrown away by a key: it waits on Today.
        later = self.source == "guided"
        self.cancel = Button(self.tr("Later") if later else self.tr("Cancel"))
        self.set_footer(back=[self.cancel], primary=[self.save])
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._cancel)
        self.save.setEnabled(self._use_cases.diary.ready)

    def draft(self) -> dict[str, Any]:
        """The form, its moment and the next morning."""
        return {
            **self.form.draft(),
            "at": self.form.when.value().isoformat(),
            "morning": self.morning.value(),
        }

    def _step(self) -> Step | None:
        """The step planned for today. While no session is open none is put before anyone: what
        was done has to be filled in."""
        view = self._use_cases.planning.today()
        if view.decision.ceiling is None:
            return None
        return view.chosen if isinstance(view.chosen, Step) else view.decision.step

    def _changed(self) -> None:
        self.form_changed()
        self._show_state()

    def follow(self) -> None:
        """Another step, or none, may be planned now; what was filled in stays."""
        if self.save is None:
            return
        self._decision = None
        self.save.setEnabled(self._use_cases.diary.ready)
        is_open = self._use_cases.diary.decision().ceiling is not None
        if is_open != self._open and not self.unsaved and self.isVisible():
            self.enter(**self._wanted)
            return
        self._open = is_open
        self._show_state()

    def _show_state(self) -> None:
        diary = self._use_cases.diary
        step, at = self.form.step(), self._at()
        subtitle = self._words.step(step, diary.programme) if step and self._open else ""
        self.set_title(self.tr("Tick off a session"), subtitle)
        earlier = at.date() < diary.today()
        self.morning.setVisible(earlier)
        self.form.hint.setHidden(earlier)
        text = " ".join(self._cautions(step, at))
        if text and text != self.caution.text():
            self.caution.say("caution", text)
        self.caution.setVisible(bool(text))

    def _cautions(self, step: Step | None, at: datetime) -> list[str]:
        """A session is written down as it happened; what was not advised that day is said."""
        minute = at.replace(second=0, microsecond=0)
        if self._decision is None or self._decision[0] != minute:
            self._decision = minute, self._use_cases.diary.decision_before(at)
        decision = self._decision[1]
        found = []
        if decision.ceiling is None:
            found.append(
                self.tr(
                    "No session was open then. We write this one down as it happened; it does not "
                    "count towards moving up."
                )
            )
        elif step is not None and step > decision.ceiling:
            found.append(
                self.tr(
                    "This is more than was open then. We write it down as it happened; the next "
                    "suggestion goes on from {step}."
                ).format(step=self._words.short_step(decision.ceiling))
            )
        if decision.earliest is not None and decision.earliest > at.date():
            found.append(
                self.tr(
                    "This was sooner than we suggest: the next session was open from {day} on. We "
                    "write it down as it happened."
                ).format(day=self._words.date(decision.earliest))
            )
        return found

    def _at(self) -> datetime:
        """The moment on screen, in the zone of that day; this very minute is now."""
        diary = self._use_cases.diary
        shown, now = self.form.when.value(), diary.now()
        if shown >= now.replace(tzinfo=None, second=0, microsecond=0):
            return now
        return diary.clock.local(shown)

    def _cancel(self) -> None:
        if self.source == "guided":
            self._navigate("today")
        else:
            self.cancel_form()

    def _save(self) -> None:
        problem = self.form.problem()
        if problem is None and not self.morning.isHidden():
            problem = self.morning.problem()
        if problem is not None:
            self.complain(*problem)
            return
        data = self.form.data()
        morning = None if self.morning.isHidden() else self.morning.value()
        entry = self.store_form(
            lambda: self._use_cases.recording.log_session(
                data, at=self._at(), morning=morning, draft=self.draft_name, source=self.source
            ),
            data["stop_signs"],
        )
        if entry is None:
            return
        if entry.data["stop_signs"]:
            self._navigate("card")
        else:
            self._navigate(self.way_back, said=self.tr("Session saved."), undo=True)
