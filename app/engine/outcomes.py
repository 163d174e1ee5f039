"""The numbers behind the figures and the chart: pain, running distance, adherence by week.

Missing is missing: a week without readings has no mean, a session without a distance and without
an own speed has none, and nothing is filled in between (clinical.md §5).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.engine.calendar import ProgrammeCalendar
from app.engine.history import History, Session
from app.engine.model import Key
from app.engine.programme import Programme
from app.engine.response import qualifies
from app.engine.situation import valid_starts

TRIAL_DISTANCE_M = {1: 1100, 12: 2700}
"""The trial's mean running distance in weeks 1 and 12, metres ([RP] on Neason et al. 2024)."""
TRIAL_ADHERENCE = 0.70
"""Share of the planned sessions done in the trial [N24]."""
MEANINGFUL_POINTS = 20
"""Points of 0–100 used as a meaningful change in the trial [N24]."""

TYPED, ESTIMATED = "typed", "estimated"


class Distance(NamedTuple):
    """Metres run in one session and where the number is from; `metres` None: unknown."""

    session: Session
    metres: int | None
    provenance: str | None


class Totals(NamedTuple):
    """What several sessions come to: metres as in `WeekOutcome`, and how many of them count."""

    known_m: int | None
    estimated_m: int | None
    unknown: int
    sessions: int


class WeekOutcome(NamedTuple):
    """One programme week: its days, mean pain (0–100), metres run, sessions done.

    `known_m` is typed or imported, `estimated_m` recomputed from the own speed; both None when no
    session of the week has a distance. `unknown` counts sessions without any.
    """

    number: int
    first: dt.date
    last: dt.date
    mean_pain: float | None
    readings: int
    known_m: int | None
    estimated_m: int | None
    unknown: int
    sessions: int
    complete: bool

    @property
    def distance_m(self) -> int | None:
        """Metres run, estimates included; None when nothing is known."""
        return added(self.known_m, self.estimated_m)


def added(known_m: int | None, estimated_m: int | None) -> int | None:
    """Metres run, estimates included; None when nothing is known."""
    if known_m is None and estimated_m is None:
        return None
    return (known_m or 0) + (estimated_m or 0)


class Era(NamedTuple):
    """The time from one new start to the next; weeks are counted afresh in each.

    `end` is its last day: today while it is `current`, that is until a new start ends it. `run`
    has everything that was run by the week that carries it, also what the rules do not count.
    """

    calendar: ProgrammeCalendar
    sessions: tuple[Session, ...]
    end: date
    weeks: tuple[WeekOutcome, ...]
    current: bool
    run: Mapping[int, Sequence[Distance]]


def run_seconds(session: Session, programme: Programme) -> int:
    """Seconds run: as recorded, else repetitions done × the stage's run."""
    if session.run_s is not None:
        return session.run_s
    return session.done * programme.stage(session.step.stage).run_s


def own_speed(history: History, programme: Programme) -> float | None:
    """Metres a second: the latest test run with a distance, else the median of own sessions with
    one; None without either (§5). An estimated distance tells nothing about the speed."""
    for run in reversed(history.test_runs):
        if run.distance_source == ESTIMATED:
            continue
        if run.distance_m and run.comfortable_s and qualifies(history, run):
            return run.distance_m / run.comfortable_s
    speeds: list[float] = [
        session.distance_m / seconds
        for session in history.sessions
        if session.distance_m
        and session.distance_source != ESTIMATED
        and (seconds := run_seconds(session, programme))
    ]
    if not speeds:
        return None
    # Written out: `statistics` costs the start more than the whole reading of a diary.
    speeds.sort()
    middle = len(speeds) // 2
    return (speeds[middle] + speeds[~middle]) / 2


def distance_of(session: Session, programme: Programme, speed: float | None) -> Distance:
    """The session's running distance; an estimate is always recomputed, never the stored one."""
    if session.distance_m is not None and session.distance_source != ESTIMATED:
        return Distance(session, session.distance_m, session.distance_source or TYPED)
    if speed is None:
        return Distance(session, None, None)
    return Distance(session, round(run_seconds(session, programme) * speed), ESTIMATED)


def distances(history: History, programme: Programme) -> tuple[Distance, ...]:
    """The distance of every session in which something was run, also of those that the rules do
    not count: they are kept and drawn (§4)."""
    speed = own_speed(history, programme)
    return tuple(
        distance_of(session, programme, speed)
        for session in history.sessions
        if session.done or session.distance_m
    )


def eras(
    history: History, programme: Programme, today: date, since: date | None = None
) -> tuple[Era, ...]:
    """Every start of the programme up to `today`, oldest first, each with its weeks.

    A new start ends the era before it at once, also while its first session is still to come.
    With `since` weeks hold only what is of that day or later: earlier ones are left out, and one
    that it cuts begins on it and is not complete.
    """
    history = history.until(today)
    dates = {entry.key: entry.date for entry in history.entries if entry.kind == "programme"}
    starts = valid_starts(history)
    run = distances(history, programme)
    result = []
    for start, end in zip([None, *starts], [*starts, None], strict=True):
        sessions = tuple(
            s for s in history.sessions_after(start) if s.ran and (end is None or s.key < end)
        )
        if not sessions:
            continue
        calendar = ProgrammeCalendar(sessions[0].date, history.pauses)
        done = [d for d in run if _between(start, d.session.key, end)]
        last_day = today
        if end is not None:
            # The day of the new start is the old era's only when something was run on it before.
            last_day = max(dates[end] - timedelta(days=1), done[-1].session.date)
        by_week = _by_week(calendar, done, since or date.min)
        weeks = _weeks(history, calendar, by_week, last_day, end is None, since or date.min)
        if weeks:
            result.append(Era(calendar, sessions, last_day, weeks, end is None, by_week))
    return tuple(result)


def _between(start: Key | None, key: Key, end: Key | None) -> bool:
    return (start is None or key > start) and (end is None or key < end)


def _by_week(
    calendar: ProgrammeCalendar, run: Sequence[Distance], since: date
) -> dict[int, list[Distance]]:
    done: dict[int, list[Distance]] = {}
    for distance in run:
        # A session recorded on a day off belongs to no week, but its distance was run: the week
        # that the day stands in carries it. Across time zones a date may precede the first one.
        day = distance.session.date
        if day >= since:
            before = calendar.first is not None and day < calendar.first
            week = calendar.week(day + timedelta(days=1) if before else day)
            done.setdefault(week, []).append(distance)
    return done


def _weeks(
    history: History,
    calendar: ProgrammeCalendar,
    done: Mapping[int, Sequence[Distance]],
    last_day: date,
    current: bool,
    since: date,
) -> tuple[WeekOutcome, ...]:
    number_of_weeks = max(calendar.week(last_day), 1)
    # Today is not over; the last day of an era that ended is.
    open_week = calendar.week(last_day if current else last_day + timedelta(days=1))
    readings: dict[int, list[float]] = {}
    first_day = calendar.first or last_day
    earliest = max(first_day, since)
    start = bisect_left(history.pains, earliest - timedelta(days=2), key=lambda p: p[0])
    for day, value in history.pains[start:]:
        if earliest <= day <= last_day and (week := calendar.week_of_reading(day)):
            readings.setdefault(week, []).append(value)
    outcomes = []
    for number in range(1, number_of_weeks + 1):
        first = calendar.first_day_of(number)
        following = calendar.first_day_of(number + 1)
        if first is None:
            # A pause that is still open: only what was run in it all the same makes a week.
            run = [distance.session.date for distance in done.get(number, ())]
            if not run:
                break
            first = max(min(run), first_day)
        last = last_day if following is None else following - timedelta(days=1)
        if not current:
            last = min(last, last_day)
        if last < since:
            continue
        complete = number < open_week and first >= since
        first = max(first, since)
        outcomes.append(
            _week(number, first, last, readings.get(number, []), done.get(number, []), complete)
        )
    return tuple(outcomes)


def _week(
    number: int,
    first: date,
    last: date,
    readings: Sequence[float],
    distances: Sequence[Distance],
    complete: bool,
) -> WeekOutcome:
    run = totals(distances)
    return WeekOutcome(
        number=number,
        first=first,
        last=last,
        mean_pain=sum(readings) / len(readings) if readings else None,
        readings=len(readings),
        known_m=run.known_m,
        estimated_m=run.estimated_m,
        unknown=run.unknown,
        sessions=run.sessions,
        complete=complete,
    )


def totals(distances: Sequence[Distance]) -> Totals:
    """What these come to. Metres are None, not 0, where none has a distance of that kind."""
    known = [d.metres for d in distances if d.metres is not None and d.provenance != ESTIMATED]
    estimated = [d.metres for d in distances if d.metres is not None and d.provenance == ESTIMATED]
    return Totals(
        sum(known) if known else None,
        sum(estimated) if estimated else None,
        sum(d.metres is None for d in distances),
        sum(d.session.ran for d in distances),
    )


def adherence(era: Era, programme: Programme) -> tuple[int, int] | None:
    """(sessions done, sessions planned) in the completed programme weeks; None before one."""
    weeks = [week for week in era.weeks if week.complete]
    if not weeks:
        return None
    counts = sessions_by_week(era)
    done = sum(counts.get(week.number, 0) for week in weeks)
    return done, programme.sessions_per_week * len(weeks)


def sessions_by_week(era: Era, since: date = date.min) -> dict[int, int]:
    """Sessions done in each programme week, from the day `since` on; those on a day off belong to
    none (§4)."""
    counts: dict[int, int] = {}
    for session in era.sessions:
        week = era.calendar.week_of_reading(session.date) if session.date >= since else None
        if week is not None:
            counts[week] = counts.get(week, 0) + 1
    return counts
