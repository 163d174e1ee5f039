"""What the Today page shows: where the person stands, what is due, what they may choose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.engine.change import PainChange, pain_change
from app.engine.history import History, Pause
from app.engine.model import Entry, Step
from app.engine.outcomes import Era, WeekOutcome, adherence, eras
from app.engine.programme import Programme
from app.engine.progression import Decision, decision_for
from app.engine.response import levels_at, limit_in_force, qualifies
from app.engine.situation import RESET_GAP_DAYS, Situation, would_be_new_start
from app.engine.suitability import CHECK_ANNOUNCED_DAYS, CHECK_VALID_DAYS
from app.services.diary import Diary
from app.services.due import (
    MorningQuestion,
    due_mornings,
    measures_asked,
    week_average_due,
    weekly_check_offered,
)
from app.services.recording import Recording
from app.services.this_week import Day, week_days, weekdays_of

LOCKED = "locked"
CHECK_DUE = "check_due"
PAUSED = "paused"
NEW_START = "new_start"
TEST_RUN = "test_run"
TALK = "talk"
FINISHED = "finished"
PLAN = "plan"
_STATES = {
    "locked": LOCKED,
    "check-due": CHECK_DUE,
    "paused": PAUSED,
    "gap-restart": NEW_START,
    "test-run-due": TEST_RUN,
    "red-twice": TALK,
    "red-floor": TALK,
}
AFTER_PROGRAMME = "after_programme"
"""Profile key: ``carry_on`` or ``stop``, with the first session's date, once finished."""
GUIDED, GUIDED_FORM = "guided", "guided_form"
"""Drafts: a guided session under way, and the form that one has filled in."""
FIRST_RUN, NOT_MINIMAL, RUN_TOO_OLD = "first", "not_minimal", "too_old"
"""Why a test run is due: there is none yet, the latest was not comfortable (or a pain is not
recorded), or it is too long ago."""


class Option(NamedTuple):
    """Something the patient may choose: ``suggested next_stage repeat back lower`` with a step."""

    role: str
    step: Step


class TodayView(NamedTuple):
    """Everything the Today page shows. Pain 0–100, distances in metres.

    `chosen` is the patient's choice while it still holds: a step until the next session, as long
    as the suggestion it answered is the same and the step is open; ``walk`` or ``rest`` for the
    day. `paused` is the pause that holds today; `test_run` why one is due (see above);
    `checked_since` a passing check after the last session; `reset_from` the first day on which a
    test run can open running again after the rules `red-twice` and `red-floor`; `unfinished` a
    guided session that is not over (`GUIDED`) or not yet saved (`GUIDED_FORM`); `measures_asked`
    whether confidence and activities are asked for (weeks 0, 6 and 12).
    """

    now: datetime
    state: str
    decision: Decision
    options: tuple[Option, ...]
    chosen: Step | str | None
    mornings: tuple[MorningQuestion, ...]
    weekly_offered: bool
    check_days_left: int | None
    last_pain: tuple[float, datetime] | None
    too_sore_today: bool
    stop_level: float
    days: tuple[Day, ...]
    sessions_this_week: int
    sessions_per_week: int
    this_week: WeekOutcome | None
    last_week: WeekOutcome | None
    latest_mean: WeekOutcome | None
    change: PainChange | None
    adherence: tuple[int, int] | None
    draft: str | None
    era: Era | None
    week_average_due: bool
    measures_asked: bool
    ever_checked: bool
    check_lost: bool
    paused: Pause | None
    test_run: str | None
    checked_since: bool
    reset_from: date | None
    unfinished: str | None


class Planning:
    """Assembles the Today view."""

    def __init__(self, diary: Diary, recording: Recording) -> None:
        self._diary = diary
        self._recording = recording

    def today(self) -> TodayView:
        """The view of this moment: a line for each of its parts."""
        diary = self._diary
        situation = diary.situation()
        decision = decision_for(situation)
        programme = diary.programme
        history = situation.history
        all_eras = eras(history, programme, situation.today)
        era = all_eras[-1] if all_eras and situation.sessions else None
        weeks = era.weeks if era else ()
        levels = levels_at(history.limits, None)
        pain = _last_pain(diary.entries(), situation.today)
        now = diary.now()
        return TodayView(
            now=now,
            state=self._state(situation, decision),
            decision=decision,
            options=options(decision, programme),
            chosen=_chosen(history, decision, diary.entries()),
            mornings=due_mornings(history, now, diary.entries()),
            weekly_offered=self._asks_weekly(decision) and weekly_check_offered(situation),
            check_days_left=_check_days_left(situation),
            last_pain=pain,
            too_sore_today=pain is not None
            and pain[1].date() == situation.today
            and pain[0] >= levels.stop,
            stop_level=levels.stop,
            days=week_days(situation, decision, weekdays_of(diary.profile())),
            sessions_this_week=weeks[-1].sessions if weeks else 0,
            sessions_per_week=limit_in_force(history.limits, "sessions_per_week")
            or programme.sessions_per_week,
            this_week=weeks[-1] if weeks else None,
            last_week=weeks[-2] if len(weeks) > 1 else None,
            latest_mean=next((w for w in reversed(weeks) if w.mean_pain is not None), None),
            change=pain_change(weeks),
            adherence=adherence(era, programme) if era else None,
            draft="check" if diary.draft("check") else None,
            era=era,
            week_average_due=week_average_due(diary.entries(), situation.today),
            measures_asked=measures_asked(diary.entries(), all_eras, situation.today),
            ever_checked=any(check.complete for check in history.checks),
            check_lost=situation.check_lost,
            paused=next((p for p in history.pauses if p.holds(situation.today)), None),
            test_run=_why_test_run(situation) if decision.rule == "test-run-due" else None,
            checked_since=would_be_new_start(history),
            reset_from=_reset_from(situation),
            unfinished=next((d for d in (GUIDED, GUIDED_FORM) if diary.draft(d)), None),
        )

    def _state(self, situation: Situation, decision: Decision) -> str:
        state = _STATES.get(decision.rule)
        if state is not None:
            return state
        if situation.week > self._diary.programme.weeks and not self.carries_on():
            return FINISHED
        return PLAN

    def carries_on(self) -> bool:
        """After the last week, the patient chose to go on with this start of the programme."""
        kept = self._diary.profile().get(AFTER_PROGRAMME)
        return bool(kept) and kept == f"carry_on {self._diary.situation().calendar.first}"

    def carry_on(self) -> None:
        """Go on after the last week."""
        first = self._diary.situation().calendar.first
        self._diary.set_profile({AFTER_PROGRAMME: f"carry_on {first}"})

    def can_start_again(self) -> bool:
        """A passing check lies after the last session: a new start would count."""
        return would_be_new_start(self._diary.situation().history)

    @staticmethod
    def _asks_weekly(decision: Decision) -> bool:
        """Not while the whole check is due anyway, or the days are off."""
        return decision.rule not in ("locked", "check-due", "paused", "gap-restart")


def _chosen(history: History, decision: Decision, entries: Sequence[Entry]) -> Step | str | None:
    """The latest choice after the last session (its own ledger line is at the same moment)."""
    since = history.sessions[-1].key[0] if history.sessions else 0
    for entry in reversed(entries):
        if entry.kind != "choice" or entry.deleted or entry.date > decision.date:
            continue
        if entry.key[0] <= since:
            return None
        chosen = entry.data["chosen"]
        if isinstance(chosen, str):
            return chosen if entry.date == decision.date else None
        step, suggested = Step.from_data(chosen), entry.data.get("recommended")
        same = decision.step is not None and suggested == decision.step.as_data()
        still_open = decision.ceiling is not None and step <= decision.ceiling
        return step if same and still_open else None
    return None


def _why_test_run(situation: Situation) -> str:
    run = situation.last_run
    if run is None:
        return FIRST_RUN
    return RUN_TOO_OLD if qualifies(situation.history, run) else NOT_MINIMAL


def _reset_from(situation: Situation) -> date | None:
    """The first day for a test run that is a reset: a week after the last session of any kind."""
    sessions = situation.history.sessions
    return sessions[-1].date + timedelta(days=RESET_GAP_DAYS) if sessions else None


def options(decision: Decision, programme: Programme) -> tuple[Option, ...]:
    """The named steps to choose from, none above the ceiling, no step twice."""
    step, ceiling, base = decision.step, decision.ceiling, decision.base
    if step is None or ceiling is None:
        return ()
    found = [Option("suggested", step)]
    if ceiling > step:
        found.append(Option("next_stage", ceiling))
    if base is not None:
        found += [Option("repeat", base), Option("back", programme.back(base))]
    else:
        found.append(Option("back", programme.back(step)))
    unique: dict[Step, Option] = {}
    for option in found:
        if option.step <= ceiling:
            unique.setdefault(option.step, option)
    return tuple(unique.values())


def lower_steps(decision: Decision, programme: Programme) -> tuple[Step, ...]:
    """Every step of the table that is open: up to the ceiling, the highest first."""
    ceiling = decision.ceiling
    if ceiling is None:
        return ()
    steps = {
        Step(stage.number, reps)
        for stage in programme.stages
        for reps in range(stage.reps_min, stage.reps_max + 1)
    }
    return tuple(sorted((s for s in steps | {ceiling} if s <= ceiling), reverse=True))


def _last_pain(entries: Sequence[Entry], today: date) -> tuple[float, datetime] | None:
    for entry in reversed(entries):
        if entry.kind == "pain" and not entry.deleted and entry.date <= today:
            now = entry.data.get("now")
            if now is not None:
                return now, entry.at
    return None


def _check_days_left(situation: Situation) -> int | None:
    """Days until the check runs out, once it is announced (from day 77 on)."""
    if situation.check is None:
        return None
    age = (situation.today - situation.check.date).days
    return CHECK_VALID_DAYS - age if CHECK_ANNOUNCED_DAYS <= age <= CHECK_VALID_DAYS else None
