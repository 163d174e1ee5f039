"""What one bar and one mean of the chart stand for: a programme week, or a calendar month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from app.engine.elsewhere import Elsewhere, highest_within
from app.engine.history import Session
from app.engine.outcomes import Distance, Era, WeekOutcome, added, totals

UNBROKEN_DAYS = 14
"""Means this many days apart are not joined: at least a whole week without readings, or a pause as
long, lies between them."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A programme week, or a calendar month (`week` None): what one bar and one mean stand for.

    `elsewhere` is the highest pain somewhere else that a session of it had (None: none is
    recorded), `sites` are where.

    `middle` is where they are drawn, in days as `date.toordinal` counts them; `days` how many the
    period has in which something could be recorded. Metres as in `WeekOutcome`. `stages` are those
    its sessions were planned at.
    """

    first: date
    last: date
    middle: float
    days: int
    week: int | None
    mean_pain: float | None
    readings: int
    known_m: int | None
    estimated_m: int | None
    unknown: int
    sessions: int
    complete: bool
    stages: tuple[int, ...]
    elsewhere: float | None = None
    sites: tuple[str, ...] = ()

    @property
    def distance_m(self) -> int | None:
        """Metres run, estimates included; None when nothing is known."""
        return added(self.known_m, self.estimated_m)


def unbroken(
    periods: Sequence[Period], *, elsewhere: bool = False
) -> tuple[tuple[Period, ...], ...]:
    """The periods with a mean (or with pain somewhere else), in pieces that a line may join: a gap
    is never drawn across."""
    with_value = [p for p in periods if (p.elsewhere if elsewhere else p.mean_pain) is not None]
    pieces: list[list[Period]] = [with_value[:1]] if with_value else []
    for earlier, later in pairwise(with_value):
        if _neighbours(earlier, later):
            pieces[-1].append(later)
        else:
            pieces.append([later])
    return tuple(tuple(piece) for piece in pieces)


def _neighbours(earlier: Period, later: Period) -> bool:
    if earlier.week is None or later.week is None:
        return later.first - earlier.last == _DAY
    return later.week == earlier.week + 1 and later.middle - earlier.middle < UNBROKEN_DAYS


def weeks_of(era: Era, other: Sequence[Elsewhere]) -> Iterator[Period]:
    """Every programme week of a start, with what of `other` lies in it."""
    stages: dict[int, set[int]] = {}
    for session in era.sessions:
        stages.setdefault(era.calendar.week(session.date), set()).add(session.step.stage)
    for week in era.weeks:
        middle, days = middle_of(era, week)
        highest, sites = highest_within(other, week.first, week.last)
        yield Period(
            first=week.first,
            last=week.last,
            middle=middle,
            days=days,
            week=week.number,
            mean_pain=week.mean_pain,
            readings=week.readings,
            known_m=week.known_m,
            estimated_m=week.estimated_m,
            unknown=week.unknown,
            sessions=week.sessions,
            complete=week.complete,
            stages=tuple(sorted(stages.get(week.number, ()))),
            elsewhere=highest,
            sites=sites,
        )


def middle_of(era: Era, week: WeekOutcome) -> tuple[float, int]:
    """The middle of a week's seven active days, or of those it had before the era ended."""
    fourth = era.calendar.active_day(7 * (week.number - 1) + 3)
    days = (era.end - week.first).days + 1
    if era.calendar.first_day_of(week.number) != week.first:
        days = (week.last - week.first).days + 1
        fourth = None
    if fourth is None or (not era.current and days < 7):
        days = max(1, min(days, 7))
        return week.first.toordinal() + days / 2, days
    return fourth.toordinal() + 0.5, 7


def months_of(
    readings: Sequence[tuple[date, float]],
    run: Sequence[Distance],
    other: Sequence[Elsewhere],
    axis: tuple[date, date],
    today: date,
) -> tuple[Period, ...]:
    """Calendar months with something in them, for an axis too long to draw weeks on. `readings` are
    days with their pain, and like `run` on the days of `axis`; a month is complete before `today`.
    """
    first, last = axis
    pains: dict[date, list[float]] = {}
    done: dict[date, list[Distance]] = {}
    for day, pain in readings:
        pains.setdefault(day.replace(day=1), []).append(pain)
    for distance in run:
        done.setdefault(distance.session.date.replace(day=1), []).append(distance)
    months = []
    for month in sorted(pains.keys() | done.keys()):
        end = (month + timedelta(days=31)).replace(day=1) - _DAY
        # The first and the last month lie on the axis with a part of their days.
        shown = max(month, first), min(end, last)
        within = highest_within(other, *shown)
        run_then = done.get(month, ())
        months.append(_month(shown, pains.get(month, ()), run_then, within, complete=end < today))
    return tuple(months)


def _month(
    shown: tuple[date, date],
    pains: Sequence[float],
    done: Sequence[Distance],
    elsewhere: tuple[float | None, tuple[str, ...]],
    *,
    complete: bool,
) -> Period:
    first, last = shown
    days = (last - first).days + 1
    run = totals(done)
    return Period(
        first=first,
        last=last,
        middle=first.toordinal() + days / 2,
        days=days,
        week=None,
        mean_pain=sum(pains) / len(pains) if pains else None,
        readings=len(pains),
        known_m=run.known_m,
        estimated_m=run.estimated_m,
        unknown=run.unknown,
        sessions=run.sessions,
        complete=complete,
        stages=_stages(d.session for d in done),
        elsewhere=elsewhere[0],
        sites=elsewhere[1],
    )


def _stages(sessions: Iterable[Session]) -> tuple[int, ...]:
    return tuple(sorted({session.step.stage for session in sessions if session.ran}))
