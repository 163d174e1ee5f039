"""What Today says when there is no plan to show: why, and what opens it again. No dead ends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from app.services import planning
from app.services.planning import TodayView
from app.services.use_cases import UseCases
from ui.wording import Words

if TYPE_CHECKING:
    from ui.pages.card_words import CardWords


class Action(NamedTuple):
    """A button: its words, and the name of what it does (see `StateCard`)."""

    text: str
    does: str


class Content(NamedTuple):
    """What the card says. The first action is the one to take."""

    title: str
    lines: tuple[str, ...]
    actions: tuple[Action, ...]
    overline: str = ""
    number: str = ""
    primary: bool = True
    asks: tuple[str, ...] = ()
    closing: str = ""
    stop: bool = False


class StateWords(QObject):
    """Puts a state into words."""

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__()
        self._use_cases, self._words = use_cases, words

    def content(self, view: TodayView) -> Content:
        """What the card says in the state of `view` (any but the plan's)."""
        return {
            planning.LOCKED: self._locked,
            planning.CHECK_DUE: self._check_due,
            planning.PAUSED: self._paused,
            planning.NEW_START: self._new_start,
            planning.TEST_RUN: self._test_run,
            planning.TALK: self._talk,
            planning.FINISHED: self._finished,
        }[view.state](view)

    def _locked(self, view: TodayView) -> Content:
        """The card in short: what to do, and the way to all of it."""
        diary = self._use_cases.diary
        first, *_ = self._cards().sections(
            view.decision.findings, diary.entry, lambda _: (False, False)
        )
        lines = [told.sentence for told in first.told] or [first.why]
        return Content(
            title=first.action,
            overline=first.kicker,
            number=first.number,
            lines=(*lines, self._cards().common["locked"]),
            actions=(Action(self.tr("Open the card"), "card"),),
            stop=first.grave,
        )

    def _check_due(self, view: TodayView) -> Content:
        if view.draft == "check":
            return Content(
                self.tr("Go on with the suitability check"),
                (self.tr("Your answers so far are kept."),),
                (self._check(self.tr("Go on with the check")),),
            )
        if view.check_lost:
            why = self._words.extra("check_after_loss")
            return Content(
                self.tr("First, the suitability check again"),
                (why, self.tr("It takes a few minutes. What is in your diary stays.")),
                (self._check(self.tr("Start the suitability check")),),
            )
        if view.ever_checked:
            why = self._words.reason(view.decision.reasons[0])
            return Content(
                self.tr("Time for the suitability check again"),
                (why,),
                (self._check(self.tr("Start the suitability check")),),
            )
        return Content(
            self.tr("First, the suitability check"),
            (
                self.tr(
                    "A few questions show whether something says you should wait, or talk to a "
                    "clinician first."
                ),
                self.tr("Each answer is saved as you go, so you can stop and go on later."),
            ),
            (self._check(self.tr("Start the suitability check")),),
        )

    def _paused(self, view: TodayView) -> Content:
        pause, today = view.paused, view.now.date()
        lines: tuple[str, ...] = ()
        if pause is not None:
            first = self._words.day(pause.first, today)
            text = self.tr("Off since {first}, until you are back.")
            if pause.last is not None:
                text = self.tr("Off since {first}. The last day off is {last}.")
                if pause.first == pause.last:
                    text = self.tr("You are off today.")
            elif pause.first == today:
                text = self.tr("Off from today, until you are back.")
            last = "" if pause.last is None else self._words.day(pause.last, today)
            lines = (text.format(first=first, last=last),)
        return Content(
            self.tr("Take the time you need"),
            (*lines, self.tr("Nothing is expected of you. You can still note your pain.")),
            (
                Action(self.tr("I'm back"), "resume"),
                Action(self.tr("Change the days off"), "pause"),
            ),
            overline=self.tr("Days off"),
        )

    def _new_start(self, view: TodayView) -> Content:
        why = self._words.reason(view.decision.reasons[0])
        title = self.tr("Make a new start")
        if view.checked_since:
            done = self.tr("The check is done. Next comes a short test run.")
            return Content(title, (why, done), (Action(self.tr("Start again"), "begin"),))
        text = self.tr("Start the suitability check")
        if view.draft == "check":
            text = self.tr("Go on with the check")
        return Content(title, (why,), (self._check(text),))

    def _test_run(self, view: TodayView) -> Content:
        record = Action(self.tr("Do the test run"), "test_run")
        when = self._test_run_when(view)
        runs = not when and not view.too_sore_today
        if when:
            text = self.tr("Write down a test run I did")
            record = Action(text, "test_run")
        if view.test_run == planning.NOT_MINIMAL:
            guide = self._cards().guide("not_minimal")
            return Content(
                guide.action,
                (guide.why,),
                (record,),
                asks=guide.ask,
                closing=when or self.tr("You can do another test run now."),
                primary=runs,
            )
        text = self.tr(
            "After a 5-minute walk you run at an easy pace for up to 2 minutes, and stop when it "
            "stops being comfortable. It shows where to begin."
        )
        if view.test_run == planning.RUN_TOO_OLD:
            text = self.tr("Your last test run was too long ago to start from.") + " " + text
        title = self.tr("Next: a short test run")
        return Content(title, (text, when), (record,), primary=runs)

    def _test_run_when(self, view: TodayView) -> str:
        """When the test run may be, if not today."""
        day = view.decision.test_run_from
        if day == view.now.date():
            return ""
        if day is None:
            return self.tr("The test run can be after your days off.")
        return self.tr("Walk or rest until then. The test run can be from {date}.").format(
            date=self._words.day(day, view.now.date())
        )

    def _talk(self, view: TodayView) -> Content:
        guide = self._cards().guide(view.decision.rule.replace("-", "_"))
        actions = [
            Action(
                self.tr("A clinician cleared me"),
                "clearance",
            ),
            Action(self.tr("My physio set a step"), "physio"),
        ]
        today = view.now.date()
        day: date = view.reset_from or today
        closing = guide.opens[0][1]
        if day > today:
            closing += " " + self.tr("That is from {date}.").format(
                date=self._words.day(day, today)
            )
        if not view.checked_since:
            actions.append(self._check(self.tr("Do the check again")))
        elif day <= today:
            actions.append(Action(self.tr("Do a test run"), "test_run"))
        return Content(
            guide.action,
            (guide.why,),
            tuple(actions),
            asks=guide.ask,
            closing=closing,
            primary=False,
        )

    def _finished(self, view: TodayView) -> Content:
        return Content(
            self.tr("The {n} weeks are over").format(
                n=self._words.number(self._use_cases.diary.programme.weeks)
            ),
            (*self.what_you_did(view), self.tr("You decide how it goes on.")),
            (
                Action(self.tr("Look back on your programme"), "finished"),
                Action(self.tr("Carry on"), "carry_on"),
                Action(self.tr("Stop here"), "stop"),
                Action(self.tr("Start again from the beginning"), "start_again"),
            ),
        )

    def what_you_did(self, view: TodayView) -> tuple[str, ...]:
        """Sessions, running distance and pain since the start, each where it is known."""
        lines = []
        if view.adherence is not None:
            done, planned = (self._words.number(n) for n in view.adherence)
            text = self.tr("You did {done} of {planned} sessions.")
            lines.append(text.format(done=done, planned=planned))
        weeks = [w for w in view.era.weeks if w.complete] if view.era else []
        if weeks and weeks[-1].number > self._use_cases.diary.programme.weeks:
            text = self.tr("The weeks are counted on until you decide. Week {n} is over now.")
            lines.append(text.format(n=self._words.number(weeks[-1].number)))
        known = [w for w in weeks if w.distance_m is not None]
        if len(known) > 1:
            first, last = (
                self._words.distance(w.distance_m or 0, estimated=w.estimated_m is not None)
                for w in (known[0], known[-1])
            )
            text = self.tr("You ran {first} in week {a} and {last} in week {b}.")
            numbers = {"a": known[0].number, "b": known[-1].number}
            said = {key: self._words.number(value) for key, value in numbers.items()}
            lines.append(text.format(first=first, last=last, **said))
        if view.change is not None:
            text = self.tr("Your average pain went from {start} in week 1 to {now}: {band}.")
            lines.append(
                text.format(
                    start=self._words.number(view.change.start),
                    now=self._words.number(view.change.now),
                    band=self._words.change_band(view.change),
                )
            )
        return tuple(lines)

    def _check(self, text: str) -> Action:
        return Action(text, "check")

    def _cards(self) -> CardWords:
        # Imported here: a plan needs none of these words, and the first page has to be quick.
        from ui.pages.card_words import CardWords

        return CardWords(self._words, self._use_cases.diary.profile().get("country"))
