"""The report's measures: scores and past-week averages of a period, and how they changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from app.engine import measures
from app.engine.change import band
from app.engine.measures import APART_DAYS, WEEK_AVERAGE
from app.engine.outcomes import eras
from app.services.report_period import ReportPeriod


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


def measured(period: ReportPeriod) -> Iterator[tuple[measures.Measure, list[measures.Value]]]:
    """Every measure that has values in the period, with these."""
    found = measures.measures(
        period.past, eras(period.past, period.programme, period.day), period.day
    )
    for measure in found:
        values = [v for v in measure.values if period.first <= v.date <= period.last]
        if values:
            yield measure, values


def judged(period: ReportPeriod) -> Iterator[Measure]:
    """Every measure that has values in the period, with how it changed."""
    for measure, values in measured(period):
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
