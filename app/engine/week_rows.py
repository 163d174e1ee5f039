"""The programme weeks of a period as a table: what was planned and done, and what it stirred up."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from app.engine.history import History, Session
from app.engine.model import Step
from app.engine.outcomes import Era, WeekOutcome, added, sessions_by_week
from app.engine.programme import Programme
from app.engine.response import response_of, worst_of

_SETTLING = ("by_morning", "not_yet", "within_48h", "longer")


class WeekRow(NamedTuple):
    """One programme week, only its days in the period (`whole` False: the period cuts it).

    `start_number` counts the programme's starts in the period from 1. `steps` are the lowest and
    the highest step planned. `done` of `planned` sessions, counted like the adherence; all others
    with something run are `not_counted` (nothing was open, or a day off). Points 0–100: `rise` the
    greatest (worst minus before), `worst` the greatest pain. `settled` is the worst answer of the
    mornings. `responses` {colour: number}. `back`: a stage lower than the session before it.
    Metres as in `WeekOutcome`. `days_off` in the week. `complete`: it is over, and whole.
    """

    number: int
    start_number: int
    first: dt.date
    last: dt.date
    whole: bool
    complete: bool
    steps: tuple[Step, Step] | None
    done: int
    planned: int
    not_counted: int
    rise: float | None
    worst: float | None
    settled: str | None
    responses: Mapping[str, int]
    back: bool
    mean_pain: float | None
    readings: int
    known_m: int | None
    estimated_m: int | None
    unknown: int
    days_off: int

    @property
    def distance_m(self) -> int | None:
        """Metres run, estimates included; None when nothing is known."""
        return added(self.known_m, self.estimated_m)


def week_rows(
    history: History,
    programme: Programme,
    eras_shown: Sequence[Era],
    first: date,
    last: date,
    today: date,
) -> tuple[WeekRow, ...]:
    """A row for each week of `eras_shown` (made with `since=first`) that has begun by `last`."""
    backs = {
        later.id
        for earlier, later in pairwise(s for s in history.sessions if s.ran)
        if later.step.stage < earlier.step.stage and earlier.date >= first
    }
    settled = _settled(history)
    rows = []
    for number, era in enumerate(eras_shown, 1):
        counts = sessions_by_week(era, first)
        for week in era.weeks:
            run = [d.session for d in era.run.get(week.number, ())]
            # What was run on days off counts to the week they lead to, which then began with it.
            begun = min((week.first, *(session.date for session in run)))
            if begun <= last:
                row = _row(number, era, week._replace(first=begun), run, history, settled, last)
                done = counts.get(week.number, 0)
                rows.append(
                    row._replace(
                        whole=row.whole and (last == today or week.last <= last),
                        done=done,
                        planned=programme.sessions_per_week,
                        not_counted=len(run) - done,
                        back=any(session.id in backs for session in run),
                    )
                )
    return tuple(rows)


def _settled(history: History) -> dict[str, str]:
    """The answer about each run that says most: a "not yet" gives way to what came of it."""
    settled: dict[str, str] = {}
    for entry in history.entries:
        if entry.kind == "next_morning" and not entry.deleted:
            of, said = entry.data["of"], entry.data["settled"]
            settled[of] = max(said, settled.get(of, said), key=_SETTLING.index)
    return settled


def _row(
    number: int,
    era: Era,
    week: WeekOutcome,
    run: Sequence[Session],
    history: History,
    settled: Mapping[str, str],
    last: date,
) -> WeekRow:
    last = min(week.last, last)
    whole_first = era.calendar.first_day_of(week.number)
    planned = [session.step for session in run if session.ran]
    rises = [w - s.before for s in run if (w := worst_of(s)) is not None and s.before is not None]
    mornings = [settled[s.id] for s in run if s.id in settled]
    days = (last - week.first).days + 1
    return WeekRow(
        number=week.number,
        start_number=number,
        first=week.first,
        last=last,
        whole=whole_first is None or week.first <= whole_first,
        complete=week.complete,
        steps=(min(planned), max(planned)) if planned else None,
        done=0,
        planned=0,
        not_counted=0,
        rise=max(rises, default=None),
        worst=max((w for s in run if (w := worst_of(s)) is not None), default=None),
        settled=max(mornings, key=_SETTLING.index, default=None),
        responses=Counter(response_of(history, session).colour for session in run),
        back=False,
        mean_pain=week.mean_pain,
        readings=week.readings,
        known_m=week.known_m,
        estimated_m=week.estimated_m,
        unknown=week.unknown,
        days_off=sum(era.calendar.paused(week.first + timedelta(days=n)) for n in range(days)),
    )
