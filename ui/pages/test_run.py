"""The test run: up to 120 seconds, led by the guided player or typed in afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.engine.model import Entry
from app.services.screening import TestRunOffer
from app.services.use_cases import UseCases
from ui.pages.form_page import FormPage
from ui.pages.test_run_form import TestRunForm
from ui.pages.test_run_parts import HowItGoes, Reasons, Result
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice
from ui.widgets.text import Display, Secondary
from ui.wording import Words

DRAFT = "test_run"


class TestRunPage(FormPage):
    """The way to be guided while a test run is offered, else why it is not; and the form of one
    that happened."""

    __test__ = False  # pytest: not a test class

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(use_cases, words, navigate, parent=parent)
        self._reasons = Reasons(words)
        self.form: TestRunForm | None = None
        self._told_unrecorded = False
        self._offer: TestRunOffer | None = None
        self._result: Entry | None = None
        self._first: QWidget | None = None

    def first_control(self) -> QWidget | None:
        """To be guided, while that is offered; else the form's own first control."""
        return self._first or super().first_control()

    def enter(self, **wanted: object) -> None:
        """A half-filled form is there again."""
        super().enter(**wanted)
        self.follow()

    def show_form(self) -> None:
        """A form half filled in comes first; else what is offered, or why it is not."""
        self.form = self._result = self._first = None
        self.way_back = str(self._wanted.get("back", "today"))
        offer = self._offer = self._offered()
        if self._use_cases.diary.draft(DRAFT) is not None:
            self._show_form(offer)
        elif offer.why == "open":
            self._show_offer(offer)
        else:
            self._show_why_not(offer)

    def drop_form(self) -> None:
        """Forget the form."""
        super().drop_form()
        self.form = None

    def draft(self) -> dict[str, Any]:
        """The form as it stands."""
        return {} if self.form is None else self.form.draft()

    def _offered(self) -> TestRunOffer:
        offer = self._use_cases.screening.test_run_offer()
        sore = offer.why == "open" and self._use_cases.planning.today().too_sore_today
        return TestRunOffer("sore") if sore else offer

    def follow(self) -> None:
        """What is open can close while the page is shown."""
        if self._result is not None:
            if self.isVisible():
                self._follow_result(self._result)
        elif self._offer is not None:
            if self._offered() != self._offer:
                self._build_anew()
            self._show_ready()

    def _follow_result(self, run: Entry) -> None:
        if self._use_cases.diary.decision().locked:
            self._navigate("card")
            return
        entry = self._use_cases.diary.entry(run.id)
        if entry is None or entry.deleted:
            super().enter(**self._wanted)
        else:
            self._show_result(entry)

    def _build_anew(self) -> None:
        """As it is offered now; what was filled in stays, kept on disk or not."""
        filled = self.draft() if self.unsaved else None
        if filled is None or self._keep():
            self.unsaved = False
            super().enter(**self._wanted)
        else:
            self._write_down(self._offered())
            assert self.form is not None
            self.form.show_draft(filled)
            self.form_changed()

    # --- offered, or not ------------------------------------------------------------------------

    def _show_offer(self, offer: TestRunOffer) -> None:
        lead = self.tr("It shows where to start. Short is fine: there is no mark to reach.")
        self.set_title(self.tr("Test run"), lead)
        self.add(HowItGoes())
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(partial(self._navigate, "today"))
        self.already = Button(self.tr("I ran it already: type it in"))
        self.already.clicked.connect(partial(self._write_down, offer))
        self.guide = PrimaryButton(self.tr("Guide me through it"), mark="play")
        self.guide.clicked.connect(partial(self._navigate, "guided", test_run=True))
        self.set_footer([cancel], "", [self.already, self.guide])
        self._first = self.guide

    def _show_why_not(self, offer: TestRunOffer) -> None:
        self.set_title(self.tr("Test run"))
        text, action, page = self._reasons.why_not(offer)
        self.add(Display(text))
        self.add(Secondary(self.tr("Did you run already? You can still write that down.")))
        self.already = Button(self.tr("I already did one"))
        self.already.clicked.connect(partial(self._write_down, offer))
        buttons: list[Button] = []
        if page:
            go = PrimaryButton(action)
            go.clicked.connect(partial(self._navigate, page))
            buttons.append(go)
        back = [self.already] if page == "today" else [self._today_button(), self.already]
        self.set_footer(back, "", buttons)

    def _write_down(self, offer: TestRunOffer) -> None:
        self._offer, self._first = offer, None
        self.clear_body()
        self._make_notices()
        self._show_form(offer)
        self._focus_soon()

    def _back_to_files(self) -> list[Button]:
        """For those who came from their watch files."""
        if self.way_back != "watch":
            return []
        files = Button(self.tr("Back to the watch files"), mark="back")
        files.clicked.connect(partial(self._navigate, "watch"))
        return [files]

    def _today_button(self) -> Button:
        today = Button(self.tr("Go to Today"))
        today.clicked.connect(partial(self._navigate, "today"))
        return today

    # --- the form -------------------------------------------------------------------------------

    def _show_form(self, offer: TestRunOffer) -> None:
        offered = offer.why == "open"
        self.set_title(self.tr("Test run"))
        diary = self._use_cases.diary
        self._told_unrecorded = False
        self.form = form = TestRunForm(self._words, diary.now, diary.units(), offered=offered)
        self.add(self.left, self.trouble)
        if not offered:
            caution = self.tr(
                "{why} We write this one down as it happened. Please don't do another one now."
            )
            self.add(Notice("caution", caution.format(why=self._reasons.why_not(offer)[0])))
        self.add(form)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancel_form)
        self.save = PrimaryButton(self.tr("Save test run"))
        self.save.clicked.connect(self._save)
        self._note = self.set_footer([cancel], "", [self.save])
        draft = self.take_up(DRAFT, form.show_draft)
        if draft is not None and form.recorded():
            text = self.tr(
                "We filled in what was recorded. Count only the seconds that felt comfortable, "
                "and add the rest."
            )
            self.left.say("info", text, self.tr("Start afresh"))
        if self._wanted.get("guided") and form.guided():
            text = self.tr("We filled in what we know from your test run. Please add the rest.")
            self.left.say("info", text, self.tr("Start afresh"))
        form.changed.connect(self._changed)
        self._show_ready()

    def _focus_soon(self) -> None:
        # New widgets are not visible before the next turn of the event loop.
        QTimer.singleShot(0, self, self.focus_first)

    def _changed(self) -> None:
        self._told_unrecorded = False
        self.form_changed()

    def _show_ready(self) -> None:
        if self.form is None:
            return
        diary = self._use_cases.diary
        self.save.setEnabled(diary.ready)
        opening = not diary.ready and diary.trouble is None
        self._note.setText(self.tr("One moment: your diary is being opened.") if opening else "")
        if diary.trouble is not None:
            self.complain(diary.trouble)

    def _at(self, form: TestRunForm) -> datetime:
        """The moment of the run, in the zone of its day; this very minute is now."""
        at, now = form.at(), self._use_cases.diary.now()
        if at.tzinfo is not None:
            return at
        if at >= now.replace(tzinfo=None, second=0, microsecond=0):
            return now
        return self._use_cases.diary.clock.local(at)

    def _save(self) -> None:
        form = self.form
        if form is None:
            return
        problem = form.problem()
        if problem is not None:
            self.complain(*problem)
            return
        unrecorded = form.unrecorded()
        if unrecorded is not None and not form.signs.value() and not self._told_unrecorded:
            text = self.tr(
                "The pain before, or while you ran, is not recorded. Without both this run can't "
                "show where to start. Fill it in, or press “Save test run” again."
            )
            self.complain(text, unrecorded)
            self._told_unrecorded = True
            return
        data = form.data()
        source = "imported" if form.recorded() else "guided" if form.guided() else "typed"
        entry = self.store_form(
            lambda: self._use_cases.recording.log_test_run(
                data,
                at=self._at(form),
                morning=form.morning_answer(),
                draft=DRAFT,
                source=source,
            ),
            data["stop_signs"],
        )
        if entry is None:
            return
        self.form = self._offer = None
        if entry.data["stop_signs"]:
            self._navigate("card")
        else:
            self._show_result(entry)

    def _show_result(self, entry: Entry) -> None:
        self._result = entry
        self.clear_body()
        self._make_notices()
        self.set_title("")
        result = Result(self._use_cases, self._words, entry)
        self.add(result)
        if result.fault is None:
            today = PrimaryButton(self.tr("Go to Today"))
            today.clicked.connect(partial(self._navigate, "today"))
            self.set_footer(self._back_to_files(), "", [today])
        else:
            card = PrimaryButton(self.tr("A page to print"))
            card.clicked.connect(partial(self._navigate, "card", guide="not_minimal"))
            self.set_footer([self._today_button(), *self._back_to_files()], "", [card])
        self.setAccessibleName(result.title)
        self._focus_soon()
