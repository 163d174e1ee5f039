"""The report for a physio, in numbers, codes and dates: one reading of the diary for a period.

Words, paper and drawing belong to whoever renders it. Nothing outside the period is counted. About
now, whatever the period, are the findings that stand and the limits in force; and answers are
compared with those of the check that was in force when the period began.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from app.engine.chart import ChartData, chart_data
from app.engine.history import History
from app.engine.ledger import AboveLimit, Choice, above_limit, ledger
from app.engine.model import Entry, Step
from app.engine.programme import Programme
from app.engine.progression import decision_for
from app.engine.quality import Quality, counting, quality
from app.engine.screening_story import (
    STANDING,
    Finding,
    Suitability,
    findings_told,
    suitability_story,
)
from app.engine.situation import Situation, situation_now
from app.engine.week_rows import WeekRow, week_rows
from app.services.diary import Diary
from app.services.ports import Refused
from app.services.report_figures import Figure, figures
from app.services.report_limits import Limit, limits_in_force
from app.services.report_measures import Measure, judged
from app.services.report_notes import (
    ElsewherePain,
    Event,
    Question,
    elsewhere,
    events,
    questions,
)
from app.services.report_period import ReportPeriod, report_period

SECTIONS = (
    "figures",
    "chart",
    "weeks",
    "ledger",
    "findings",
    "events",
    "elsewhere",
    "measures",
    "questions",
    "quality",
    "limits_slip",
)
"""What can be ticked, in the order of the page. What is not wanted is empty (None) in the report;
findings that stand are always in it."""
PAPERS = ("A4", "Letter")


class Wanted(NamedTuple):
    """What the report is to hold. `start` None: since the programme's start; `end` None: today.

    `name` and `born` are printed, and never stored by the report.
    """

    start: date | None = None
    end: date | None = None
    sections: frozenset[str] = frozenset(SECTIONS)
    name: str | None = None
    born: date | None = None
    paper: str = "A4"


class Next(NamedTuple):
    """What the app suggests next, as Today says it: the `rule` that decides, its `step` (None: no
    running is open), the `ceiling` the patient may choose up to, and the first day for it."""

    rule: str
    step: Step | None
    ceiling: Step | None
    earliest: date | None


class Report(NamedTuple):
    """Everything the report shows. A section that is not wanted is empty, or None."""

    wanted: Wanted
    made: datetime
    first: date
    last: date
    week: int
    weeks_planned: int
    programme: str
    own_table: bool
    units: str
    simulated: bool
    standing: tuple[Finding, ...]
    figures: tuple[Figure, ...]
    chart: ChartData | None
    weeks: tuple[WeekRow, ...]
    ledger: tuple[Choice, ...]
    findings: Suitability | None
    events: tuple[Event, ...]
    elsewhere: tuple[ElsewherePain, ...]
    measures: tuple[Measure, ...]
    questions: tuple[Question, ...]
    quality: Quality | None
    limits: tuple[Limit, ...]
    next: Next | None = None
    """None: the report ends before today, and what comes next is not its matter."""
    asked: date | None = None
    """When the patient was last asked for any warning signs, in a check or after running."""
    above: tuple[AboveLimit, ...] = ()
    """Sessions above the highest stage that a physio had set; told with the findings."""

    @property
    def locked(self) -> bool:
        """A finding stands now: it is said first, and no running is open."""
        return bool(self.standing)


def report_of(diary: Diary, wanted: Wanted) -> Report:
    """The report on what `diary` holds at this moment. Raises Refused, as `report`."""
    diary.refresh()
    return report(
        diary.history(),
        diary.programme,
        wanted,
        diary.now(),
        own_table=bool(diary.profile().get("programme_table")),
        units=diary.units(),
        simulated=diary.simulated(),
    )


def report(
    history: History,
    programme: Programme,
    wanted: Wanted,
    now: datetime,
    *,
    own_table: bool = False,
    units: str = "km",
    simulated: bool = False,
) -> Report:
    """The report as `wanted`, made `now` (aware) from the whole `history`: a line for each part.

    A period that begins before the diary does begins with it. Raises Refused with the code
    ``period_in_future``, ``period_backwards``, ``born_in_future``, ``unknown_section`` or
    ``unknown_paper``.
    """
    today = now.date()
    _check(wanted, today)
    situation = situation_now(history, programme, now)
    current = situation.history
    period = report_period(current, programme, today, wanted.start, wanted.end)
    first, last, past = period.first, period.last, period.past
    made_up = simulated or any(e.extra.get("simulated") for e in period.entries)
    told = findings_told(current)
    wants = wanted.sections.__contains__
    return Report(
        wanted=wanted,
        made=now,
        first=first,
        last=last,
        week=period.week,
        weeks_planned=programme.weeks,
        programme=programme.name,
        own_table=own_table,
        units=units,
        simulated=made_up,
        standing=tuple(f for f in told if f.state == STANDING),
        figures=figures(period) if wants("figures") else (),
        chart=_chart(period, units, made_up) if wants("chart") else None,
        weeks=week_rows(past, programme, period.eras, first, last, today) if wants("weeks") else (),
        ledger=ledger(past, programme, first, last) if wants("ledger") else (),
        findings=suitability_story(current, told, first, last) if wants("findings") else None,
        events=tuple(events(period)) if wants("events") else (),
        elsewhere=tuple(elsewhere(period)) if wants("elsewhere") else (),
        measures=tuple(judged(period)) if wants("measures") else (),
        questions=tuple(questions(period)) if wants("questions") else (),
        quality=quality(past, programme, first, last, today) if wants("quality") else None,
        limits=limits_in_force(situation) if wants("limits_slip") else (),
        next=_next(situation) if last == today else None,
        asked=max((e.date for e in counting(current.entries) if _asks_for_signs(e)), default=None),
        above=above_limit(past, first, last) if wants("findings") else (),
    )


def _check(wanted: Wanted, today: date) -> None:
    if any(day is not None and day > today for day in (wanted.start, wanted.end)):
        raise Refused("period_in_future", "The report can't be about days that are still to come.")
    if wanted.start is not None and wanted.start > (wanted.end or today):
        raise Refused("period_backwards", "The first day has to be no later than the last.")
    if wanted.born is not None and wanted.born > today:
        raise Refused("born_in_future", "The date of birth lies in the future.")
    if not wanted.sections <= set(SECTIONS):
        raise Refused("unknown_section", f"A report has these parts: {', '.join(SECTIONS)}.")
    if wanted.paper not in PAPERS:
        raise Refused("unknown_paper", f"The paper is one of {', '.join(PAPERS)}.")


def _chart(period: ReportPeriod, units: str, simulated: bool) -> ChartData:
    """The programme weeks when the period holds one start whole; else just the period."""
    era = period.era
    begins = era.calendar.first if era is not None else None
    one = len(period.eras) == 1 and era is not None and era.current
    whole_start = one and begins is not None and period.first <= begins
    # Past the last week the figures go on, and so does the chart beside them.
    whole_start = whole_start and period.week <= period.programme.weeks
    return chart_data(
        period.past,
        period.programme,
        period.day,
        not whole_start,
        since=None if whole_start else period.first,
        units=units,
        simulated=simulated,
    )


def _next(situation: Situation) -> Next:
    found = decision_for(situation)
    return Next(found.rule, found.step, found.ceiling, found.earliest)


def _asks_for_signs(entry: Entry) -> bool:
    if entry.kind == "suitability":
        return bool(entry.data.get("complete"))
    if entry.kind in ("session", "test_run"):
        return entry.data.get("stop_signs") is not None
    return entry.kind == "weekly_check"
