"""Guided sessions and test runs: when one is offered, how it is kept, what goes into the form."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from app.engine.intervals import TEST_RUN_S, timeline, timeline_of_test_run
from app.engine.model import Step
from app.engine.response import RISE_RED
from app.services import planning
from app.services.guide import Clocks, Guide
from app.services.measured import measured_in
from app.services.ports import DiaryReader, Refused, StoreUnavailable
from app.services.sitting import Kind, Sitting, Why
from app.services.use_cases import UseCases

__all__ = ["FORM", "JOURNAL", "Advice", "BrokenOff", "Guiding", "Kind", "Offer", "Sitting"]
__all__ += ["Why", "advice"]

JOURNAL, FORM = planning.GUIDED, planning.GUIDED_FORM
TEST_RUN_FORM = "test_run"
"""Drafts: the session under way, and the form it fills in."""
RESUME_WITHIN = timedelta(minutes=30)
"""A session that stood for longer is written down as it was (own): the back has cooled down."""

Advice = Literal["carry_on", "walk", "stop"]


class Offer(NamedTuple):
    """Whether a guided session (or test run) is offered now. Pain 0–100.

    `why` is ``open``, or what keeps it closed: a state of `app.services.planning`, a reason of
    `TestRunOffer`, or ``too_sore``. `since`: from when on it is open again, where that is known.
    `rest_until`: it is open, but rest is advised until then.
    """

    why: str
    step: Step | None
    stop_level: float
    ok_level: float
    since: date | None = None
    rest_until: date | None = None


class BrokenOff(NamedTuple):
    """A session that was under way when the program ended. `resumable`: not long ago, and still
    open."""

    kind: Kind
    step: Step
    begun: datetime
    reps_done: int
    run_s: int
    resumable: bool


def advice(pain: float, before: float | None, ok_level: float, stop_level: float) -> Advice:
    """What a pain of 0–100 during a session advises by the levels in force: ``stop`` from the stop
    level on, or when it rose by 30 points (both would make the response red, clinical.md §3);
    ``walk`` above the acceptable level; else ``carry_on``."""
    if pain >= stop_level or (before is not None and pain - before >= RISE_RED):
        return "stop"
    return "walk" if pain > ok_level else "carry_on"


class Guiding:
    """The use cases around a guided session. One at a time."""

    def __init__(self, use_cases: UseCases, clocks: Clocks) -> None:
        self._use_cases, self._clocks = use_cases, clocks
        self._diary = use_cases.diary

    # --- before ---------------------------------------------------------------------------------

    def offer(self, kind: Kind) -> Offer:
        """What is open at this moment."""
        view = self._use_cases.planning.today()
        decision = view.decision
        ok = float(decision.inputs["ok_level"])
        if kind == "test_run":
            run = self._use_cases.screening.test_run_offer()
            why = "too_sore" if run.why == "open" and view.too_sore_today else run.why
            return Offer(why, None, view.stop_level, ok, run.since)
        step = view.chosen if isinstance(view.chosen, Step) else decision.step
        if view.state != planning.PLAN or step is None:
            return Offer(view.state, None, view.stop_level, ok)
        if view.too_sore_today:
            return Offer("too_sore", step, view.stop_level, ok)
        if decision.earliest is None:
            return Offer(planning.PAUSED, step, view.stop_level, ok)
        later = decision.earliest if decision.earliest > decision.date else None
        return Offer("open", step, view.stop_level, ok, rest_until=later)

    def begin(self, kind: Kind, pain_before: float | None, warm_up: str | None = None) -> Sitting:
        """A session of the step on offer, ready to start; it is kept from now on.

        Raises Refused when none is open, without the pain of now or with one at the stop level or
        above, or when another is under way or not yet written down.
        """
        offer = self.offer(kind)
        if offer.why != "open":
            raise Refused(offer.why, "There is no guided session to start just now.")
        if pain_before is None:
            raise Refused("pain_first", "How is your back now? Touch the line, then start.")
        if pain_before >= offer.stop_level:
            raise Refused("too_sore", "With pain this strong we don't suggest running today.")
        if kind == "session" and self._diary.draft(FORM) is not None:
            raise Refused(
                "unlogged", "Your last guided session is not saved yet. Please save it first."
            )
        programme, now = self._diary.programme, self._diary.now()
        step = offer.step or programme.floor
        phases = timeline_of_test_run(programme)
        if kind == "session":
            phases = timeline(programme, step)
        owner = self._diary.new_id(now)
        guide = Guide(phases, self._clocks)
        sitting = Sitting(kind, step, now, owner, pain_before, guide, warm_up)
        # A full disk keeps nobody from a session; whoever leads through it says that it isn't kept.
        with suppress(StoreUnavailable):
            self._claim(sitting)
        return sitting

    def _claim(self, sitting: Sitting) -> None:
        """Look and write in one: of two windows that begin at once only one has the session."""
        with self._diary.store.writing() as writer:
            if writer.draft(JOURNAL) is not None:
                raise Refused(
                    "under_way",
                    "Another guided session is not finished. Go on with it, or write it down "
                    "first.",
                )
            writer.set_draft(JOURNAL, self._journal_of(sitting))
        sitting.kept = True

    def instead(self, chosen: Literal["walk", "rest"], pain: float | None) -> None:
        """A walk or a rest today; the pain that led to it is noted too."""
        if pain is not None:
            self._use_cases.recording.record("pain", {"now": pain})
        if self._use_cases.planning.today().state == planning.PLAN:
            self._use_cases.recording.choose(chosen)

    # --- during ---------------------------------------------------------------------------------

    def keep(self, sitting: Sitting) -> None:
        """Write the session down as it stands, so that it outlives the program. Raises
        StoreUnavailable, or Refused when another window has taken it over."""
        with self._diary.store.writing() as writer:
            self._check_ours(writer, sitting)
            writer.set_draft(JOURNAL, self._journal_of(sitting))
        sitting.kept = True

    def _check_ours(self, reader: DiaryReader, sitting: Sitting) -> None:
        kept = reader.draft(JOURNAL)
        ours = not sitting.kept if kept is None else kept.get("owner") == sitting.owner
        if not ours:
            raise Refused(
                "taken_over", "This session went on, or was written down, in another window."
            )

    def _journal_of(self, sitting: Sitting) -> dict[str, Any]:
        return {**sitting.journal(), "kept": self._diary.now().isoformat()}

    def go_on(self, sitting: Sitting) -> None:
        """Go on after a pause or a sleep. Raises Refused when it stood for too long, or when
        running is no longer open."""
        stood = sitting.guide.stood_s() > RESUME_WITHIN.total_seconds()
        if stood or self.offer(sitting.kind).why != "open":
            raise Refused("not_resumable", "This session can't go on. It can be written down.")
        sitting.guide.resume()

    # --- broken off -----------------------------------------------------------------------------

    def broken_off(self) -> BrokenOff | None:
        """The session that was under way when the program ended, or None. A journal that can't be
        read is dropped: there is nothing in it to offer."""
        kept = self._diary.draft(JOURNAL)
        if kept is None:
            return None
        now = self._diary.now()
        try:
            sitting = Sitting.restored(kept, self._clocks, kept["owner"])
            last = datetime.fromisoformat(kept["kept"])
            age = abs(now - last)
        except (KeyError, TypeError, ValueError):
            with suppress(StoreUnavailable):
                self._diary.keep_draft(JOURNAL, None)
            return None
        # A clock set back makes the journal lie in the future: then its age is not known.
        recent = age <= RESUME_WITHIN and now.date() == last.astimezone(now.tzinfo).date()
        return BrokenOff(
            sitting.kind,
            sitting.step,
            sitting.begun,
            sitting.guide.reps_done(),
            sitting.guide.run_s(),
            recent and self.offer(sitting.kind).why == "open",
        )

    def resume(self) -> Sitting:
        """Go on with the session that was broken off; it stands until it is resumed. Raises
        Refused when it is no longer there or no longer open."""
        found = self.broken_off()
        if found is None or not found.resumable:
            raise Refused("not_resumable", "This session can't go on. It can be written down.")
        sitting = self._restore(owner=self._diary.new_id(self._diary.now()))
        if sitting.in_test_stretch():
            sitting.guide.skip()
        with self._diary.store.writing() as writer:
            writer.set_draft(JOURNAL, self._journal_of(sitting))
        return sitting

    def write_down_broken(self) -> bool:
        """Fill in the form with what was done before it broke off; as `hand_over`."""
        return self.hand_over(self._restore())

    def _restore(self, owner: str | None = None) -> Sitting:
        kept = self._diary.draft(JOURNAL)
        if kept is None:
            raise Refused("no_session", "There is no session left to go on with.")
        return Sitting.restored(kept, self._clocks, owner or kept["owner"])

    # --- after ----------------------------------------------------------------------------------

    def hand_over(self, sitting: Sitting) -> bool:
        """Fill in the form with all that is known and drop the journal, in one write. False, with
        nothing to fill in, when no step was run and nothing hurt. Raises StoreUnavailable, or
        Refused as `keep`."""
        hurt = sitting.stopped == "symptoms" or bool(sitting.pains)
        fills = hurt or sitting.guide.run_s() > 0
        test_run = sitting.kind == "test_run"
        name = TEST_RUN_FORM if test_run else FORM
        form = self._test_run_form(sitting) if test_run else self._session_form(sitting)
        with self._diary.store.writing() as writer:
            self._check_ours(writer, sitting)
            if fills:
                before = (writer.draft(name) or {}).get("data") if test_run else {}
                before = before if isinstance(before, Mapping) else {}
                # What a recording had filled in is of another run.
                before = {k: v for k, v in before.items() if k not in measured_in(before)}
                writer.set_draft(name, {**form, "data": {**before, **form["data"]}})
            writer.set_draft(JOURNAL, None)
        return fills

    def _began(self, sitting: Sitting) -> datetime:
        """Its beginning in the zone of now; never later than now, though the clock was set back
        since."""
        return self._diary.clock.local(min(sitting.begun, self._diary.now()))

    def _session_form(self, sitting: Sitting) -> dict[str, Any]:
        done = sitting.guide.reps_done()
        data: dict[str, Any] = {
            "stage": sitting.step.stage,
            "reps_planned": sitting.step.reps,
            "reps_done": done,
            "run_s": sitting.guide.run_s(),
            "pain_before": sitting.pain_before,
            "pain_peak": max(sitting.pains, default=None),
            "shortfall": sitting.stopped if done < sitting.step.reps else None,
            "warm_up": sitting.warm_up,
        }
        return {
            "data": {key: value for key, value in data.items() if value is not None},
            "distance": "",
            "at": self._began(sitting).replace(tzinfo=None).isoformat(),
            "morning": None,
        }

    def _test_run_form(self, sitting: Sitting) -> dict[str, Any]:
        began = self._began(sitting)
        data = {"pain_before": sitting.pain_before, "pain_peak": max(sitting.pains, default=None)}
        return {
            "started": began.isoformat(),
            "when": began.replace(tzinfo=None).isoformat(),
            "seconds": min(sitting.guide.run_s(), TEST_RUN_S),
            "data": {key: value for key, value in data.items() if value is not None},
            "morning": None,
        }
