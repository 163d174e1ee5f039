"""The report for a physio, in numbers, codes and dates: one reading of the diary for a period.

Words, paper and drawing belong to whoever renders it. Nothing outside the period is counted. About
now, whatever the period, are the findings that stand and the limits in force; and answers are
compared with those of the check that was in force when the period began.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from app.engine import measures
from app.engine.change import band, pain_change
from app.engine.chart import ChartData, chart_data
from app.engine.history import History
from app.engine.ledger import AboveLimit, Choice, Credit, above_limit, ledger
from app.engine.measures import APART_DAYS, CLINICAL, WEEK_AVERAGE
from app.engine.model import Entry, Step
from app.engine.outcomes import TRIAL_ADHERENCE, TRIAL_DISTANCE_M, Era, WeekOutcome, adherence, eras
from app.engine.programme import Programme
from app.engine.progression import decision_for
from app.engine.quality import Quality, counting, quality
from app.engine.response import levels_at, qualifies, slip_in_force, worst_of
from app.engine.screening_story import (
    STANDING,
    Answer,
    CheckRow,
    Finding,
    Suitability,
    findings_told,
    suitability_story,
)
from app.engine.situation import Situation, situation_now, valid_starts
from app.engine.week_rows import WeekRow, week_rows
from app.services.diary import Diary
from app.services.ports import Refused

__all__ = [
    "AboveLimit",
    "Answer",
    "CheckRow",
    "Choice",
    "Credit",
    "Finding",
    "Quality",
    "Suitability",
    "WeekRow",
]
__all__ += ["ElsewherePain", "Event", "Figure", "Limit", "Measure", "Next", "Periods", "Question"]
__all__ += ["Score"]
__all__ += ["PAPERS", "SECTIONS", "Report", "Wanted", "periods", "report", "report_of"]

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
APART = 10
"""Points from which a reading is told beside a weekly mean: the rise that the rules look at."""


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


class Periods(NamedTuple):
    """The first days that are offered; `appointment` None: no appointment is known. Both end
    today."""

    start: date
    appointment: date | None
    today: date


class Figure(NamedTuple):
    """One of the four figures: `code` is ``pain distance sessions stage``.

    pain: means of 0–100; `band` as in `app.engine.change` (None: no band belongs to it); values
    `kind` (``now``: weekly means of "right now"; ``week_average``: past-week averages),
    `first_week` and `last_week` (None for averages), `first_date`, `last_date`; `reading` and
    `reading_on`: the period's last reading, where it lies after the weeks that are compared and
    `APART` or more from the latest of them.
    distance: metres a week; values as for pain without `kind`, `estimated` (an estimate is in one
    of the two weeks), `unknown` (sessions in them without a distance), `trial` {week: metres}.
    sessions: `start` is None, `now` the sessions done; values `planned`, `share` (0–1), `weeks`
    (completed ones) and `trial` (0–1). Without a completed week `now` is None.
    stage: the planned stage first and last; values `seconds` and `on` of the test run (or None).
    `so_far` (pain, distance): no week is over yet, and `now` is that of the one under way.
    None in `start` or `now`: not recorded.
    """

    code: str
    start: float | None
    now: float | None
    band: str | None
    values: Mapping[str, Any]


class Event(NamedTuple):
    """An adverse event, as the patient wrote it down; None: not recorded. `related` is ``yes``,
    ``no`` or ``not_sure``."""

    first: date
    last: date | None
    category: str
    what: str
    site: str | None
    severity: str
    action: str | None
    related: str | None


class ElsewherePain(NamedTuple):
    """Pain somewhere else in a session beside the back's worst of it, 0–100; None: not recorded."""

    date: date
    site: str
    peak: float | None
    back: float | None


class Score(NamedTuple):
    """One value: its day, the programme week it stands in (None: none) and who scored it."""

    date: date
    week: int | None
    value: float
    scored_by: str | None


class Measure(NamedTuple):
    """A measure with its values in order. `instrument` is ``week_average`` (0–100) or that of a
    `score`: ``ODI RMDQ PSFS activity confidence``; `label` tells several activities apart.
    `maximum` is the instrument's highest value. `band` as in `app.engine.change`, first against
    latest, for past-week averages only: no band is known for the others."""

    instrument: str
    label: str | None
    maximum: int
    scores: tuple[Score, ...]
    band: str | None

    @property
    def change(self) -> float | None:
        """Latest minus first; None with fewer than two values."""
        if len(self.scores) < 2:
            return None
        return self.scores[-1].value - self.scores[0].value


class Question(NamedTuple):
    """A question for the physio, as written down."""

    date: date
    text: str


class Limit(NamedTuple):
    """One line of the limits slip: a value in force now. `name` is ``max_stage stop_pain ok_pain
    min_rest_days sessions_per_week`` or ``step`` (a physio's advised step that still decides).
    `credit` None: this app's guide. `value` None: no limit."""

    name: str
    value: float | Step | None
    credit: Credit | None


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


def periods(history: History, today: date) -> Periods:
    """The first days to choose from: that of the latest new start (without one, of the diary), and
    of the last appointment, as far as it shows in what the physio set, advised or scored."""
    past = history.until(today)
    days = [entry.date for entry in counting(past.entries)]
    starts = valid_starts(past)
    begun = {e.key: e.date for e in past.entries if e.kind == "programme"}
    start = begun[starts[-1]] if starts else min(days, default=today)
    seen = [day for e in past.entries if not e.deleted and (day := _seen_by_physio(e)) is not None]
    return Periods(start, max(seen, default=None), today)


def _seen_by_physio(entry: Entry) -> date | None:
    """The day of the appointment an entry tells of, which is no later than the entry's own."""
    if entry.kind in ("limits", "advised_step", "clearance"):
        return min(date.fromisoformat(entry.data["on"]), entry.date)
    if entry.kind == "score" and entry.data["instrument"] in CLINICAL:
        return entry.date if (entry.data.get("scored_by") or "").strip() else None
    return None


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
    """The report as `wanted`, made `now` (aware) from the whole `history`.

    A period that begins before the diary does begins with it. Raises Refused with the code
    ``period_in_future``, ``period_backwards``, ``born_in_future``, ``unknown_section`` or
    ``unknown_paper``.
    """
    _check(wanted, now.date())
    return _Making(history, programme, wanted, now, units, simulated).report(own_table)


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


class _Making:
    """One report in the making: the period, the diary up to its end, and its programme weeks."""

    def __init__(
        self,
        history: History,
        programme: Programme,
        wanted: Wanted,
        now: datetime,
        units: str,
        simulated: bool,
    ) -> None:
        self._wanted, self._now, self._programme = wanted, now, programme
        self._units = units
        self._today = now.date()
        self._situation = situation_now(history, programme, now)
        self._current = self._situation.history
        self._last = wanted.end or self._today
        self._past = self._current.until(self._last)
        self._entries = [e for e in counting(self._past.entries) if e.date <= self._last]
        self._simulated = simulated or any(e.extra.get("simulated") for e in self._entries)
        known = periods(self._past, self._last)
        begun = min((e.date for e in self._entries), default=self._last)
        self._first = max(wanted.start or known.start, begun)
        # A day that is over counts as over: only today's week goes on.
        self._day = self._last if self._last == self._today else self._last + timedelta(days=1)
        found = eras(self._past, programme, self._day, self._first)
        self._eras = [e for e in found if e.run or e.weeks[0].first <= self._last]

    def report(self, own_table: bool) -> Report:
        """All of it; what is not wanted stays empty."""
        wants = self._wanted.sections.__contains__
        told = findings_told(self._current)
        first, last, past = self._first, self._last, self._past
        story = suitability_story(self._current, told, first, last) if wants("findings") else None
        return Report(
            wanted=self._wanted,
            made=self._now,
            first=first,
            last=last,
            week=self._week(),
            weeks_planned=self._programme.weeks,
            programme=self._programme.name,
            own_table=own_table,
            units=self._units,
            simulated=self._simulated,
            standing=tuple(f for f in told if f.state == STANDING),
            figures=self._figures() if wants("figures") else (),
            chart=self._chart() if wants("chart") else None,
            weeks=self._weeks() if wants("weeks") else (),
            ledger=ledger(past, self._programme, first, last) if wants("ledger") else (),
            findings=story,
            events=tuple(self._events()) if wants("events") else (),
            elsewhere=tuple(self._elsewhere()) if wants("elsewhere") else (),
            measures=tuple(self._measures()) if wants("measures") else (),
            questions=tuple(self._questions()) if wants("questions") else (),
            quality=self._quality() if wants("quality") else None,
            limits=limits_in_force(self._situation) if wants("limits_slip") else (),
            next=self._next() if self._last == self._today else None,
            asked=max((e.date for e in self._signs_asked()), default=None),
            above=above_limit(past, first, last) if wants("findings") else (),
        )

    def _signs_asked(self) -> Iterator[Entry]:
        return (e for e in counting(self._current.entries) if _asks_for_signs(e))

    def _next(self) -> Next:
        found = decision_for(self._situation)
        return Next(found.rule, found.step, found.ceiling, found.earliest)

    @property
    def _era(self) -> Era | None:
        """The latest start of the programme with a week in the period."""
        return self._eras[-1] if self._eras else None

    def _inside(self, kind: str) -> Iterator[Entry]:
        return (e for e in self._entries if e.kind == kind and e.date >= self._first)

    def _week(self) -> int:
        era = self._era
        return era.calendar.week(self._last) if era is not None and era.current else 0

    # --- figures --------------------------------------------------------------------------------

    def _figures(self) -> tuple[Figure, ...]:
        era = self._era
        return (
            self._pain_figure(era),
            self._distance_figure(era),
            self._sessions_figure(era),
            self._stage_figure(era),
        )

    def _pain_figure(self, era: Era | None) -> Figure:
        """Weekly means by §5; else past-week averages; else the latest mean alone."""
        weeks = [w for w in (era.weeks if era else ()) if w.complete]
        change = pain_change(weeks)
        with_mean = [w for w in weeks if w.mean_pain is not None and w.readings >= 2]
        if change is not None or len(with_mean) > 1:
            judged = None if change is None else change.band
            first, latest = with_mean[0], with_mean[-1]
            return _compared("pain", first, latest, judged, kind="now", **self._after(latest))
        averages = [
            (value.date, value.value)
            for measure, found in self._valued()
            if measure.instrument == WEEK_AVERAGE
            for value in found
            if value.week is not None
        ]
        values: dict[str, Any] = {"kind": WEEK_AVERAGE, "first_week": None, "last_week": None}
        if averages and (averages[-1][0] - averages[0][0]).days >= APART_DAYS:
            (first_day, start), (last_day, end) = averages[0], averages[-1]
            values |= {"first_date": first_day, "last_date": last_day}
            return Figure("pain", start, end, band(start, end), values)
        if with_mean:
            latest = with_mean[-1]
            figure = _compared("pain", latest, latest, None, kind="now", **self._after(latest))
            return figure._replace(start=None)
        begun = self._under_way(era)
        if begun is not None and begun.mean_pain is not None:
            figure = _compared("pain", begun, begun, None, kind="now", so_far=True)
            return figure._replace(start=None)
        values |= {"first_date": None, "last_date": None}
        return Figure("pain", None, None, None, values)

    def _after(self, week: WeekOutcome) -> dict[str, Any]:
        """The latest reading, where a flare-up would hide behind the weeks compared."""
        pains = [(day, value) for day, value in self._past.pains if week.last < day <= self._last]
        if not pains or week.mean_pain is None or abs(pains[-1][1] - week.mean_pain) < APART:
            return {}
        return {"reading_on": pains[-1][0], "reading": pains[-1][1]}

    def _under_way(self, era: Era | None) -> WeekOutcome | None:
        """The first programme week, while none is over."""
        weeks = era.weeks if era is not None else ()
        return weeks[-1] if weeks and not any(week.complete for week in weeks) else None

    def _distance_figure(self, era: Era | None) -> Figure:
        weeks = [w for w in (era.weeks if era else ()) if w.complete and w.distance_m is not None]
        trial: dict[str, Any] = {"trial": TRIAL_DISTANCE_M}
        begun = self._under_way(era)
        if begun is not None and begun.distance_m is not None:
            partly = {"estimated": begun.estimated_m is not None, "unknown": begun.unknown}
            figure = _compared("distance", begun, begun, None, so_far=True, **partly, **trial)
            return figure._replace(start=None)
        if not weeks:
            nothing = dict.fromkeys(("first_week", "last_week", "first_date", "last_date"))
            return Figure(
                "distance", None, None, None, {**nothing, "estimated": False, "unknown": 0, **trial}
            )
        first, latest = weeks[0], weeks[-1]
        values = {
            "estimated": any(w.estimated_m is not None for w in (first, latest)),
            "unknown": sum(w.unknown for w in {first, latest}),
            **trial,
        }
        figure = _compared("distance", first, latest, None, **values)
        return figure if len(weeks) > 1 else figure._replace(start=None)

    def _sessions_figure(self, era: Era | None) -> Figure:
        counted = adherence(era, self._programme) if era is not None else None
        values: dict[str, Any] = {"planned": None, "share": None, "weeks": 0}
        if era is not None and counted is not None:
            done, planned = counted
            over = sum(week.complete for week in era.weeks)
            values = {"planned": planned, "share": done / planned, "weeks": over}
        values["trial"] = TRIAL_ADHERENCE
        return Figure("sessions", None, None if counted is None else counted[0], None, values)

    def _stage_figure(self, era: Era | None) -> Figure:
        sessions = [s for s in (era.sessions if era else ()) if s.date >= self._first]
        values: dict[str, Any] = {"seconds": None, "on": None}
        if not sessions:
            return Figure("stage", None, None, None, values)
        runs = [
            run
            for run in self._past.test_runs
            if run.date >= self._first and run.key < sessions[0].key and qualifies(self._past, run)
        ]
        if runs:
            values = {"seconds": runs[-1].comfortable_s, "on": runs[-1].date}
        first, latest = sessions[0].step.stage, sessions[-1].step.stage
        return Figure("stage", first, latest, None, values)

    # --- chart and weeks ------------------------------------------------------------------------

    def _chart(self) -> ChartData:
        """The programme weeks when the period holds one start whole; else just the period."""
        era = self._era
        begins = era.calendar.first if era is not None else None
        one = len(self._eras) == 1 and era is not None and era.current
        whole_start = one and begins is not None and self._first <= begins
        # Past the last week the figures go on, and so does the chart beside them.
        whole_start = whole_start and self._week() <= self._programme.weeks
        return chart_data(
            self._past,
            self._programme,
            self._day,
            not whole_start,
            since=None if whole_start else self._first,
            units=self._units,
            simulated=self._simulated,
        )

    def _weeks(self) -> tuple[WeekRow, ...]:
        return week_rows(
            self._past, self._programme, self._eras, self._first, self._last, self._today
        )

    # --- what was written down ------------------------------------------------------------------

    def _events(self) -> Iterator[Event]:
        for entry in self._entries:
            if entry.kind != "adverse_event":
                continue
            data = entry.data
            begun = date.fromisoformat(data["from"])
            ended = date.fromisoformat(data["to"]) if data.get("to") else None
            if begun > self._last or max(begun, ended or begun) < self._first:
                continue
            related = data.get("related")
            if isinstance(related, bool):
                related = "yes" if related else "no"
            yield Event(
                begun,
                ended,
                data["category"],
                data["what"],
                data.get("site") or None,
                data["severity"],
                data.get("action") or None,
                related or None,
            )

    def _elsewhere(self) -> Iterator[ElsewherePain]:
        sessions = {session.id: session for session in self._past.sessions}
        for entry in self._inside("session"):
            other = entry.data.get("elsewhere")
            if other:
                back = worst_of(sessions[entry.id])
                yield ElsewherePain(entry.date, other["site"], other.get("peak"), back)

    def _valued(self) -> Iterator[tuple[measures.Measure, list[measures.Value]]]:
        """Every measure that has values in the period, with these."""
        found = measures.measures(
            self._past, eras(self._past, self._programme, self._day), self._day
        )
        for measure in found:
            values = [v for v in measure.values if self._first <= v.date <= self._last]
            if values:
                yield measure, values

    def _measures(self) -> Iterator[Measure]:
        for measure, values in self._valued():
            judged = None
            if measure.instrument == WEEK_AVERAGE and None not in (values[0].week, values[-1].week):
                first, latest = values[0], values[-1]
                if (latest.date - first.date).days >= APART_DAYS:
                    judged = band(first.value, latest.value)
            yield Measure(
                measure.instrument,
                measure.label,
                measure.maximum,
                tuple(Score(v.date, v.week, v.value, v.scored_by or None) for v in values),
                judged,
            )

    def _questions(self) -> Iterator[Question]:
        return (Question(e.date, e.data["text"]) for e in self._inside("question"))

    def _quality(self) -> Quality:
        return quality(self._past, self._programme, self._first, self._last, self._today)


def _compared(
    code: str, first: WeekOutcome, latest: WeekOutcome, judged: str | None, **values: Any
) -> Figure:
    start, now = (
        (first.mean_pain, latest.mean_pain)
        if code == "pain"
        else (first.distance_m, latest.distance_m)
    )
    weeks = {
        "first_week": first.number,
        "last_week": latest.number,
        "first_date": first.first,
        "last_date": latest.first,
    }
    return Figure(code, start, now, judged, {**values, **weeks})


def _asks_for_signs(entry: Entry) -> bool:
    if entry.kind == "suitability":
        return bool(entry.data.get("complete"))
    if entry.kind in ("session", "test_run"):
        return entry.data.get("stop_signs") is not None
    return entry.kind == "weekly_check"


def limits_in_force(situation: Situation) -> tuple[Limit, ...]:
    """The five limits in force, each with who set it, and a physio's step while it decides."""
    limits, programme = situation.history.limits, situation.programme
    levels = levels_at(limits, None)
    own: Sequence[tuple[str, float | None]] = (
        ("max_stage", None),
        ("stop_pain", levels.stop),
        ("ok_pain", levels.okay),
        ("min_rest_days", programme.min_rest_days),
        ("sessions_per_week", programme.sessions_per_week),
    )
    found = []
    for name, value in own:
        slip = slip_in_force(limits, name)
        if slip is None:
            found.append(Limit(name, value, None))
        else:
            # The levels are those that really hold: the acceptable one stays below the stop level.
            held = value if name in ("stop_pain", "ok_pain") else getattr(slip, name)
            found.append(Limit(name, held, Credit(slip.by, date.fromisoformat(slip.on))))
    decision = decision_for(situation)
    advice = situation.advised() if decision.rule == "advised" else None
    if advice is not None:
        credit = Credit(advice.by, date.fromisoformat(advice.on))
        found.append(Limit("step", decision.step, credit))
    return tuple(found)
