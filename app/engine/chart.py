"""What the progress chart shows, in numbers: one time axis of days, pain above, distance below.

Drawing and words belong to the screen. Nothing is filled in: a day without a reading has no point,
a week without readings no mean, and the trial's distances are two points with nothing between.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.engine.calendar import ProgrammeCalendar
from app.engine.change import FEWEST_READINGS, LOWEST_START, PainChange, pain_change
from app.engine.chart_summary import summary_of
from app.engine.elsewhere import Elsewhere, elsewhere_of
from app.engine.history import History
from app.engine.model import Entry, Reason
from app.engine.outcomes import (
    MEANINGFUL_POINTS,
    TRIAL_DISTANCE_M,
    Distance,
    Era,
    adherence,
    distances,
    eras,
)
from app.engine.periods import Period, middle_of, months_of, weeks_of
from app.engine.programme import Programme
from app.engine.stage_marks import StageMark, stage_marks

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

    `units` (km or mi) and `simulated` are passed through to whoever draws. Long for its list of
    what is drawn.
    """
    history = history.until(today)
    all_eras = eras(history, programme, today, since)
    era = all_eras[-1] if all_eras else None
    shown = all_eras if whole else all_eras[-1:]
    pains = _pains(history)
    run = distances(history, programme)
    if since is not None:
        pains = [p for p in pains if p.date >= since]
        run = tuple(d for d in run if d.session.date >= since)
    first, last = _axis(era, pains, run, programme, today, whole)
    first = since or first
    other = elsewhere_of(history)
    counted = adherence(era, programme) if era else None
    weeks = tuple(_weeks_in_view(shown, other, first, last))
    # Only now: of ten years most lie outside twelve weeks.
    readings = tuple(_reading(p) for p in pains if first <= p.date <= last)
    days = [(r.date, r.pain) for r in readings]
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
        readings=readings,
        weeks=weeks,
        months=months_of(days, run, other, (first, last), today) if whole else (),
        ticks=tuple(t for each in shown for t in _ticks(each, last)),
        bands=tuple(band for each in shown if (band := _band(each, last)) is not None),
        stages=tuple(m for each in shown for m in _stages_shown(each, since, last)),
        pauses=_pauses(history, first, last, today),
        trial=_trial(all_eras[0], first, last) if all_eras and all_eras[0] in shown else (),
        starts=tuple(d for each in shown[1:] if (d := each.sessions[0].date) >= first),
        events=_events(history, first, last),
        change=pain_change(era.weeks) if era else None,
        adherence=counted,
        summary=summary_of(weeks, counted),
        eras=all_eras,
    )


def _axis(
    era: Era | None,
    pains: Sequence[Entry],
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
    dates = [p.date for p in pains] + [d.session.date for d in run]
    first = min(dates, default=today)
    if era is not None and era.current:
        today = max(today, era.weeks[-1].last)
    least = 28 if whole else days
    return first, max(today, first + timedelta(days=least - 1))


def _pains(history: History) -> list[Entry]:
    return [
        entry
        for entry in history.entries
        if entry.kind == "pain" and not entry.deleted and entry.data.get("now") is not None
    ]


def _reading(entry: Entry) -> Reading:
    return Reading(
        date=entry.date,
        pain=entry.data["now"],
        source=entry.source,
        late=entry.late,
        edited=entry.edited_at is not None,
    )


def _weeks_in_view(
    shown: Sequence[Era], other: Sequence[Elsewhere], first: date, last: date
) -> Iterable[Period]:
    """Every week of the earlier starts; of the last one those that begin on the axis."""
    for era in shown:
        weeks = era.weeks
        if era is shown[-1]:
            weeks = tuple(week for week in weeks if first <= week.first <= last)
        yield from weeks_of(era._replace(weeks=weeks), other)


def _ticks(era: Era, last: date) -> Iterable[WeekTick]:
    """The weeks that have begun, and for the current era those up to the axis' end."""
    for week in era.weeks:
        if week.first <= last:
            yield WeekTick(week.number, week.first, middle_of(era, week)[0])
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
