"""What the progress chart shows, in numbers: one time axis of days, pain above, distance below.

Drawing and words belong to the screen. Nothing is filled in: a day without a reading has no point,
a week without readings no mean, and the trial's distances are two points with nothing between.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from app.engine.calendar import ProgrammeCalendar
from app.engine.change import FEWEST_READINGS, LOWEST_START, PainChange, pain_change
from app.engine.history import History, Session
from app.engine.model import Reason
from app.engine.outcomes import (
    ESTIMATED,
    MEANINGFUL_POINTS,
    TRIAL_DISTANCE_M,
    Distance,
    Era,
    StageMark,
    WeekOutcome,
    adherence,
    distances,
    eras,
    stage_marks,
)
from app.engine.programme import Programme

UNBROKEN_DAYS = 14
"""Means this many days apart are not joined: at least a whole week without readings, or a pause as
long, lies between them."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reading:
    """One "right now" reading (0–100). `late`: written down on a later day than it was taken."""

    date: dt.date
    pain: float
    source: str
    late: bool
    edited: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The strongest pain somewhere else in one session (0–100), and where."""

    date: dt.date
    pain: float
    site: str


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
        if self.known_m is None and self.estimated_m is None:
            return None
        return (self.known_m or 0) + (self.estimated_m or 0)


@dataclass(frozen=True, slots=True)
class WeekTick:
    """Where a programme week lies on the axis, one still to come included."""

    week: int
    first: date
    middle: float


@dataclass(frozen=True, slots=True)
class Band:
    """Pain from 0 to `top` is 20 points or more below week 1's mean, in the era of these days."""

    first: date
    last: date
    top: float


@dataclass(frozen=True, slots=True)
class Span:
    """Days off, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class TrialPoint:
    """The trial's mean running distance in a week; drawn as a marker of its own (§5)."""

    week: int
    middle: float
    metres: int


@dataclass(frozen=True, slots=True)
class EventMark:
    """The day an adverse event began, and its category."""

    date: dt.date
    category: str


@dataclass(frozen=True, slots=True)
class ChartData:
    """Everything the chart, its table and its summary show. Days `first` to `last` are the axis.

    `week` is the current programme week (0: none yet) of `weeks_planned`. `units` is km or mi.
    `eras` are all starts, for what is reckoned beside the chart.
    """

    first: date
    last: date
    today: date
    whole: bool
    units: str
    simulated: bool
    started: date | None
    week: int
    weeks_planned: int
    readings: tuple[Reading, ...]
    weeks: tuple[Period, ...]
    months: tuple[Period, ...]
    ticks: tuple[WeekTick, ...]
    bands: tuple[Band, ...]
    stages: tuple[StageMark, ...]
    pauses: tuple[Span, ...]
    trial: tuple[TrialPoint, ...]
    starts: tuple[date, ...]
    events: tuple[EventMark, ...]
    change: PainChange | None
    adherence: tuple[int, int] | None
    summary: tuple[Reason, ...]
    eras: tuple[Era, ...] = ()

    @property
    def empty(self) -> bool:
        """There is nothing to draw yet."""
        return not self.readings and not self.weeks


def chart_data(
    history: History,
    programme: Programme,
    today: date,
    whole: bool,
    *,
    since: date | None = None,
    units: str = "km",
    simulated: bool = False,
) -> ChartData:
    """The chart of the current era's programme weeks, longer by its pauses, or of everything.

    With `since` (and `whole`) nothing before that day is in it, and the axis begins on it.

    `units` (km or mi) and `simulated` are passed through to whoever draws.
    """
    history = history.until(today)
    all_eras = eras(history, programme, today, since)
    era = all_eras[-1] if all_eras else None
    shown = all_eras if whole else all_eras[-1:]
    readings = _readings(history)
    run = distances(history, programme)
    if since is not None:
        readings = [r for r in readings if r.date >= since]
        run = tuple(d for d in run if d.session.date >= since)
    first, last = _axis(era, readings, run, programme, today, whole)
    first = since or first
    other = elsewhere_of(history)
    counted = adherence(era, programme) if era else None
    weeks = tuple(_weeks_in_view(shown, other, first, last))
    in_view = [r for r in readings if first <= r.date <= last]
    return ChartData(
        first=first,
        last=last,
        today=today,
        whole=whole,
        units=units,
        simulated=simulated,
        started=era.calendar.first if era else None,
        week=era.calendar.week(today) if era and era.current else 0,
        weeks_planned=programme.weeks,
        readings=tuple(in_view),
        weeks=weeks,
        months=_months(in_view, run, other, (first, last), today) if whole else (),
        ticks=tuple(t for each in shown for t in _ticks(each, last)),
        bands=tuple(band for each in shown if (band := _band(each, last)) is not None),
        stages=tuple(m for each in shown for m in _stages_shown(each, since, last)),
        pauses=_pauses(history, first, last, today),
        trial=_trial(all_eras[0], first, last) if all_eras and all_eras[0] in shown else (),
        starts=tuple(d for each in shown[1:] if (d := each.sessions[0].date) >= first),
        events=_events(history, first, last),
        change=pain_change(era.weeks) if era else None,
        adherence=counted,
        summary=_summary(weeks, counted),
        eras=all_eras,
    )


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


def _axis(
    era: Era | None,
    readings: Sequence[Reading],
    run: Sequence[Distance],
    programme: Programme,
    today: date,
    whole: bool,
) -> tuple[date, date]:
    """The first and the last day of the axis."""
    days = 7 * programme.weeks
    if era is not None and era.calendar.first is not None and not whole:
        following = era.calendar.active_day(days)
        if following is not None:
            return era.calendar.first, following - _DAY
        # An open pause has no end: the axis is drawn as if it ended today.
        left = days - era.calendar.active_days_before(today)
        return era.calendar.first, today + timedelta(days=max(left - 1, 0))
    dates = [r.date for r in readings] + [d.session.date for d in run]
    first = min(dates, default=today)
    if era is not None and era.current:
        today = max(today, era.weeks[-1].last)
    least = 28 if whole else days
    return first, max(today, first + timedelta(days=least - 1))


def _readings(history: History) -> list[Reading]:
    return [
        Reading(
            date=entry.date,
            pain=entry.data["now"],
            source=entry.source,
            late=entry.late,
            edited=entry.edited_at is not None,
        )
        for entry in history.entries
        if entry.kind == "pain" and not entry.deleted and entry.data.get("now") is not None
    ]


def elsewhere_of(history: History) -> tuple[Elsewhere, ...]:
    """Pain somewhere else with its number, in the order of days; without one there is no point."""
    sessions = {session.id for session in history.sessions}
    found = []
    for entry in history.entries:
        if entry.id in sessions:
            other = entry.data.get("elsewhere") or {}
            if other.get("peak") is not None:
                found.append(Elsewhere(entry.date, other["peak"], other["site"]))
    return tuple(sorted(found, key=lambda e: e.date))


def _within(
    other: Sequence[Elsewhere], first: date, last: date
) -> tuple[float | None, tuple[str, ...]]:
    """The highest of these days, and the sites in the order they came up."""
    found = other[bisect_left(other, first, key=_day_of) : bisect_right(other, last, key=_day_of)]
    sites = tuple(dict.fromkeys(e.site.strip() for e in found if e.site.strip()))
    return max((e.pain for e in found), default=None), sites


def _day_of(elsewhere: Elsewhere) -> date:
    return elsewhere.date


def _weeks_in_view(
    shown: Sequence[Era], other: Sequence[Elsewhere], first: date, last: date
) -> Iterable[Period]:
    """Every week of the earlier starts; of the last one those that begin on the axis."""
    for era in shown:
        for period in _weeks(era, other):
            if first <= period.first <= last or era is not shown[-1]:
                yield period


def _weeks(era: Era, other: Sequence[Elsewhere]) -> Iterable[Period]:
    stages: dict[int, set[int]] = {}
    for session in era.sessions:
        stages.setdefault(era.calendar.week(session.date), set()).add(session.step.stage)
    for week in era.weeks:
        middle, days = _middle(era, week)
        highest, sites = _within(other, week.first, week.last)
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


def _middle(era: Era, week: WeekOutcome) -> tuple[float, int]:
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


def _ticks(era: Era, last: date) -> Iterable[WeekTick]:
    """The weeks that have begun, and for the current era those up to the axis' end."""
    for week in era.weeks:
        if week.first <= last:
            yield WeekTick(week.number, week.first, _middle(era, week)[0])
    if not era.current:
        return
    number = era.weeks[-1].number
    while True:
        number += 1
        first = era.calendar.first_day_of(number)
        middle = era.calendar.active_day(7 * (number - 1) + 3)
        if first is None or middle is None or first > last:
            return
        yield WeekTick(number, first, middle.toordinal() + 0.5)


def _band(era: Era, last: date) -> Band | None:
    week = era.weeks[0]
    if week.number != 1 or not week.complete or week.readings < FEWEST_READINGS:
        return None
    if week.mean_pain is None or week.mean_pain < LOWEST_START:
        return None
    end = last if era.current else min(last, era.end)
    return Band(week.first, end, week.mean_pain - MEANINGFUL_POINTS)


def _pauses(history: History, first: date, last: date, today: date) -> tuple[Span, ...]:
    """Days off within the axis; one that is still open reaches to today."""
    spans = []
    for start, end in ProgrammeCalendar(None, history.pauses).spans():
        shown_end = today if end == date.max else end
        if start <= last and shown_end >= max(first, start):
            spans.append(Span(max(start, first), min(shown_end, last)))
    return tuple(spans)


def _stages_shown(era: Era, since: date | None, last: date) -> Iterable[StageMark]:
    sessions = era.sessions if since is None else [s for s in era.sessions if s.date >= since]
    return (mark for mark in stage_marks(sessions) if mark.date <= last)


def _trial(era: Era, first: date, last: date) -> tuple[TrialPoint, ...]:
    points = []
    for week, metres in TRIAL_DISTANCE_M.items():
        middle = era.calendar.active_day(7 * (week - 1) + 3)
        end = last if era.current else min(last, era.end)
        if middle is not None and first <= middle <= end:
            points.append(TrialPoint(week, middle.toordinal() + 0.5, metres))
    return tuple(points)


def _events(history: History, first: date, last: date) -> tuple[EventMark, ...]:
    marks = []
    for entry in history.entries:
        if entry.kind == "adverse_event" and not entry.deleted:
            day = date.fromisoformat(entry.data["from"])
            if first <= day <= last:
                marks.append(EventMark(day, entry.data["category"]))
    return tuple(sorted(marks, key=lambda mark: mark.date))


def _months(
    readings: Sequence[Reading],
    run: Sequence[Distance],
    other: Sequence[Elsewhere],
    axis: tuple[date, date],
    today: date,
) -> tuple[Period, ...]:
    """Calendar months with something in them, for an axis too long to draw weeks on."""
    first, last = axis
    pains: dict[date, list[float]] = {}
    done: dict[date, list[Distance]] = {}
    for reading in readings:
        pains.setdefault(reading.date.replace(day=1), []).append(reading.pain)
    for distance in run:
        done.setdefault(distance.session.date.replace(day=1), []).append(distance)
    months = []
    for month in sorted(pains.keys() | done.keys()):
        end = (month + timedelta(days=31)).replace(day=1) - _DAY
        # The first and the last month lie on the axis with a part of their days.
        shown = max(month, first), min(end, last)
        highest, sites = _within(other, *shown)
        found = _month(shown, pains.get(month, ()), done.get(month, ()), complete=end < today)
        months.append(replace(found, elsewhere=highest, sites=sites))
    return tuple(months)


def _month(
    shown: tuple[date, date], pains: Sequence[float], done: Sequence[Distance], *, complete: bool
) -> Period:
    first, last = shown
    days = (last - first).days + 1
    known = [d.metres for d in done if d.metres is not None and d.provenance != ESTIMATED]
    estimated = [d.metres for d in done if d.metres is not None and d.provenance == ESTIMATED]
    return Period(
        first=first,
        last=last,
        middle=first.toordinal() + days / 2,
        days=days,
        week=None,
        mean_pain=sum(pains) / len(pains) if pains else None,
        readings=len(pains),
        known_m=sum(known) if known else None,
        estimated_m=sum(estimated) if estimated else None,
        unknown=sum(d.metres is None for d in done),
        sessions=sum(d.session.ran for d in done),
        complete=complete,
        stages=_stages(d.session for d in done),
    )


def _stages(sessions: Iterable[Session]) -> tuple[int, ...]:
    return tuple(sorted({session.step.stage for session in sessions if session.ran}))


def _summary(weeks: Sequence[Period], counted: tuple[int, int] | None) -> tuple[Reason, ...]:
    """What a one-sentence summary says: codes and numbers, in the order they are said.

    `pain` and `distance` compare the first with the latest week that has a number; `pain_once` and
    `distance_once` stand for a single one. The dates are those of the weeks' first days.
    """
    reasons = []
    means = [w for w in weeks if w.mean_pain is not None]
    if means:
        code = "pain" if len(means) > 1 else "pain_once"
        reasons.append(Reason(code, _compared(means) | {
            "first": means[0].mean_pain, "last": means[-1].mean_pain,
        }))  # fmt: skip
    known = [w for w in weeks if w.distance_m is not None and w.complete]
    known = known or [w for w in weeks if w.distance_m is not None]
    if known:
        code = "distance" if len(known) > 1 else "distance_once"
        reasons.append(Reason(code, _compared(known) | {
            "first": known[0].distance_m, "last": known[-1].distance_m,
            "estimated": any(w.estimated_m is not None for w in (known[0], known[-1])),
        }))  # fmt: skip
    if counted is not None:
        reasons.append(Reason("sessions", {"done": counted[0], "planned": counted[1]}))
    return tuple(reasons)


def _compared(weeks: Sequence[Period]) -> dict[str, object]:
    return {
        "first_week": weeks[0].week,
        "first_date": weeks[0].first,
        "last_week": weeks[-1].week,
        "last_date": weeks[-1].first,
    }
