"""Where the person stands in this start of the programme: stages, sessions a week, then and now.

Only what happened: nothing here says what comes next (that is `app.engine.progression`'s).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from app.engine.elsewhere import Elsewhere, elsewhere_of
from app.engine.history import History
from app.engine.outcomes import Era, WeekOutcome, sessions_by_week
from app.engine.programme import Programme


class WeekSessions(NamedTuple):
    """Sessions done of those planned in a completed programme week."""

    week: int
    first: dt.date
    done: int
    planned: int


class Rung(NamedTuple):
    """A stage of the table (run and walk in seconds), and when a session was first planned at
    it; None: not yet. `now`: the latest session was."""

    stage: int
    run_s: int
    walk_s: int
    first: dt.date | None
    now: bool


class ThenNow(NamedTuple):
    """One thing in week 1 and in the latest completed week. `code` is ``pain`` (mean, 0–100),
    ``distance`` (metres), ``sessions``, ``stage`` (the highest) or ``elsewhere`` (the highest pain
    somewhere else). None: not recorded. `estimated`: whether a part of the distance then, and now,
    is an estimate."""

    code: str
    then: float | None
    now: float | None
    estimated: tuple[bool, bool] = (False, False)


class Standing(NamedTuple):
    """All of it; `latest` is the week that is compared with week 1, None before week 2 is over."""

    weeks: tuple[WeekSessions, ...]
    rungs: tuple[Rung, ...]
    latest: int | None
    compared: tuple[ThenNow, ...]


def standing(history: History, programme: Programme, era: Era | None) -> Standing:
    """The standing in `era`, the current start of the programme (None: not begun)."""
    if era is None:
        return Standing((), _rungs((), programme), None, ())
    complete = [week for week in era.weeks if week.complete]
    counts = sessions_by_week(era)
    weeks = tuple(
        WeekSessions(w.number, w.first, counts.get(w.number, 0), programme.sessions_per_week)
        for w in complete
    )
    stages = [(s.date, s.step.stage) for s in era.sessions]
    if len(complete) < 2:
        return Standing(weeks, _rungs(stages, programme), None, ())
    first, latest = complete[0], complete[-1]
    found = _compared(era, elsewhere_of(history), counts, first, latest)
    return Standing(weeks, _rungs(stages, programme), latest.number, found)


def _rungs(stages: Sequence[tuple[dt.date, int]], programme: Programme) -> tuple[Rung, ...]:
    first: dict[int, dt.date] = {}
    for day, stage in stages:
        first.setdefault(stage, day)
    now = stages[-1][1] if stages else None
    return tuple(
        Rung(s.number, s.run_s, s.walk_s, first.get(s.number), s.number == now)
        for s in programme.stages
    )


def _compared(
    era: Era,
    elsewhere: Sequence[Elsewhere],
    counts: dict[int, int],
    first: WeekOutcome,
    latest: WeekOutcome,
) -> tuple[ThenNow, ...]:
    def stage(week: WeekOutcome) -> int | None:
        inside = [s.step.stage for s in era.sessions if week.first <= s.date <= week.last]
        return max(inside, default=None)

    def other(week: WeekOutcome) -> float | None:
        return max((e.pain for e in elsewhere if week.first <= e.date <= week.last), default=None)

    estimated = first.estimated_m is not None, latest.estimated_m is not None
    rows = [
        ThenNow("pain", first.mean_pain, latest.mean_pain),
        ThenNow("distance", first.distance_m, latest.distance_m, estimated),
        ThenNow("sessions", counts.get(first.number, 0), counts.get(latest.number, 0)),
        ThenNow("stage", stage(first), stage(latest)),
    ]
    sites = ThenNow("elsewhere", other(first), other(latest))
    # Only sessions with pain somewhere else have it written down: none in both is nothing to say.
    return (*rows, sites) if (sites.then, sites.now) != (None, None) else tuple(rows)
