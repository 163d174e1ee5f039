"""What the Today page shows: where the person stands, what is due, what they may choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.engine.calendar import earliest_day
from app.engine.change import PainChange, pain_change
from app.engine.history import History, Session, TestRun
from app.engine.model import Entry, Step
from app.engine.outcomes import Era, WeekOutcome, adherence, eras
from app.engine.programme import Programme
from app.engine.progression import Decision, decision_for, weekly_check_due
from app.engine.response import levels_at, limit_in_force
from app.engine.situation import Situation, would_be_new_start
from app.engine.suitability import CHECK_ANNOUNCED_DAYS, CHECK_VALID_DAYS
from app.services.diary import Diary
from app.services.recording import Recording

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
ASK_WITHIN_DAYS = 14


@dataclass(frozen=True, slots=True)
class MorningQuestion:
    """ "How was it the next morning?" about a session or test run; `again` after 48 hours."""

    of: str
    kind: str
    date: date
    again: bool


@dataclass(frozen=True, slots=True)
class Option:
    """Something the patient may choose: ``suggested next_stage repeat back lower`` with a step."""

    role: str
    step: Step


@dataclass(frozen=True, slots=True)
class Day:
    """One tile of this week: ``done rest next later off past`` and whether it is today."""

    date: date
    state: str
    today: bool
    number: int | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows. Pain 0–100, distances in metres."""

    now: datetime
    state: str
    decision: Decision
    options: tuple[Option, ...]
    chosen: Step | str | None
    mornings: tuple[MorningQuestion, ...]
    weekly_due: bool
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


class Planning:
    """Assembles the Today view."""

    def __init__(self, diary: Diary, recording: Recording) -> None:
        self._diary = diary
        self._recording = recording

    def today(self) -> TodayView:
        """The view of this moment."""
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
            chosen=self._chosen(),
            mornings=due_mornings(history, now, diary.entries()),
            weekly_due=not decision.locked and weekly_check_due(situation),
            check_days_left=_check_days_left(situation),
            last_pain=pain,
            too_sore_today=pain is not None
            and pain[1].date() == situation.today
            and pain[0] >= levels.stop,
            stop_level=levels.stop,
            days=week_days(situation, decision),
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

    def _chosen(self) -> Step | str | None:
        entry = self._recording.choice_today()
        if entry is None:
            return None
        chosen = entry.data["chosen"]
        return chosen if isinstance(chosen, str) else Step.from_data(chosen)


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


def due_mornings(
    history: History, now: datetime, entries: Sequence[Entry]
) -> tuple[MorningQuestion, ...]:
    """What to ask about the next morning: the day after, and again 48 hours after a "not yet".

    The last run is asked about until it is answered; others for two weeks, then only in the diary.
    """
    today = now.date()
    runs: list[Session | TestRun] = sorted(
        [*history.sessions[-8:], *history.test_runs[-3:]], key=lambda run: run.key
    )
    started = {e.id: e.at for e in entries if e.kind in ("session", "test_run")}
    due = []
    for run in runs:
        kind = "test_run" if isinstance(run, TestRun) else "session"
        if (today - run.date).days > ASK_WITHIN_DAYS and run is not runs[-1]:
            continue
        morning = history.mornings.get(run.id)
        if morning is None:
            if run.date < today and (kind == "test_run" or _did_run(run)):
                due.append(MorningQuestion(run.id, kind, run.date, again=False))
        elif morning.settled == "not_yet" and now - started[run.id] >= timedelta(hours=48):
            due.append(MorningQuestion(run.id, kind, run.date, again=True))
    return tuple(due)


def _did_run(run: Session | TestRun) -> bool:
    return isinstance(run, TestRun) or run.done >= 1


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


def week_days(situation: Situation, decision: Decision) -> tuple[Day, ...]:
    """Seven tiles: the days of this programme week, or from today on before the first session."""
    today, calendar = situation.today, situation.calendar
    first = calendar.first_day_of(situation.week) if situation.week else today
    if first is None or (today - first).days > 6:
        first = today - timedelta(days=6)
    done = {s.date for s in situation.history.sessions if s.done >= 1 and s.date >= first}
    planned = _planned_days(situation, decision, first + timedelta(days=6))
    days = []
    number = 0
    for offset in range(7):
        day = first + timedelta(days=offset)
        if day in done:
            state = "done"
        elif day in planned:
            state = "next" if day == planned[0] else "later"
        elif calendar.paused(day):
            state = "off"
        else:
            state = "past" if day < today else "rest"
        if state in ("done", "next", "later"):
            number += 1
        counted = number if state in ("done", "next", "later") else None
        days.append(Day(day, state, day == today, counted))
    return tuple(days)


def _planned_days(situation: Situation, decision: Decision, until: date) -> list[date]:
    """The earliest days the coming sessions may be on, up to `until`."""
    limits = situation.history.limits
    rest = limit_in_force(limits, "min_rest_days")
    rest = situation.programme.min_rest_days if rest is None else rest
    most = limit_in_force(limits, "sessions_per_week") or situation.programme.sessions_per_week
    dates = [s.date for s in situation.sessions[-20:]]
    planned: list[date] = []
    day = decision.earliest
    while day is not None and day <= until:
        planned.append(day)
        dates.append(day)
        day = earliest_day(day, day, dates, situation.history.pauses, rest, most)
    return planned
