"""The report's four figures: pain, running distance, sessions and stage, as numbers and codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from app.engine.change import band, pain_change
from app.engine.measures import APART_DAYS, WEEK_AVERAGE
from app.engine.outcomes import TRIAL_ADHERENCE, TRIAL_DISTANCE_M, WeekOutcome, adherence
from app.engine.response import qualifies
from app.services.report_measures import measured
from app.services.report_period import ReportPeriod

APART = 10
"""Points from which a reading is told beside a weekly mean: the rise that the rules look at."""


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


def figures(period: ReportPeriod) -> tuple[Figure, ...]:
    """The four, in the order of the page."""
    return (
        _pain_figure(period),
        _distance_figure(period),
        _sessions_figure(period),
        _stage_figure(period),
    )


def _pain_figure(period: ReportPeriod) -> Figure:
    """Weekly means by §5; else past-week averages; else the latest mean alone."""
    weeks = [w for w in _weeks(period) if w.complete]
    change = pain_change(weeks)
    with_mean = [w for w in weeks if w.mean_pain is not None and w.readings >= 2]
    if change is not None or len(with_mean) > 1:
        judged = None if change is None else change.band
        first, latest = with_mean[0], with_mean[-1]
        return _compared("pain", first, latest, judged, kind="now", **_after(period, latest))
    averages = [
        (value.date, value.value)
        for measure, found in measured(period)
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
        figure = _compared("pain", latest, latest, None, kind="now", **_after(period, latest))
        return figure._replace(start=None)
    begun = _under_way(period)
    if begun is not None and begun.mean_pain is not None:
        figure = _compared("pain", begun, begun, None, kind="now", so_far=True)
        return figure._replace(start=None)
    values |= {"first_date": None, "last_date": None}
    return Figure("pain", None, None, None, values)


def _after(period: ReportPeriod, week: WeekOutcome) -> dict[str, Any]:
    """The latest reading, where a flare-up would hide behind the weeks compared."""
    pains = [(day, value) for day, value in period.past.pains if week.last < day <= period.last]
    if not pains or week.mean_pain is None or abs(pains[-1][1] - week.mean_pain) < APART:
        return {}
    return {"reading_on": pains[-1][0], "reading": pains[-1][1]}


def _weeks(period: ReportPeriod) -> Sequence[WeekOutcome]:
    return period.era.weeks if period.era is not None else ()


def _under_way(period: ReportPeriod) -> WeekOutcome | None:
    """The first programme week, while none is over."""
    weeks = _weeks(period)
    return weeks[-1] if weeks and not any(week.complete for week in weeks) else None


def _distance_figure(period: ReportPeriod) -> Figure:
    weeks = [w for w in _weeks(period) if w.complete and w.distance_m is not None]
    trial: dict[str, Any] = {"trial": TRIAL_DISTANCE_M}
    begun = _under_way(period)
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


def _sessions_figure(period: ReportPeriod) -> Figure:
    counted = adherence(period.era, period.programme) if period.era is not None else None
    values: dict[str, Any] = {"planned": None, "share": None, "weeks": 0}
    if counted is not None:
        done, planned = counted
        over = sum(week.complete for week in _weeks(period))
        values = {"planned": planned, "share": done / planned, "weeks": over}
    values["trial"] = TRIAL_ADHERENCE
    return Figure("sessions", None, None if counted is None else counted[0], None, values)


def _stage_figure(period: ReportPeriod) -> Figure:
    era = period.era
    sessions = [s for s in (era.sessions if era else ()) if s.date >= period.first]
    values: dict[str, Any] = {"seconds": None, "on": None}
    if not sessions:
        return Figure("stage", None, None, None, values)
    runs = [
        run
        for run in period.past.test_runs
        if run.date >= period.first and run.key < sessions[0].key and qualifies(period.past, run)
    ]
    if runs:
        values = {"seconds": runs[-1].comfortable_s, "on": runs[-1].date}
    first, latest = sessions[0].step.stage, sessions[-1].step.stage
    return Figure("stage", first, latest, None, values)


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
