"""The report's table of measures: scores and past-week averages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.engine.change import PainChange
from app.engine.measures import CLINICAL, WEEK_AVERAGE
from app.services.report_measures import Measure, Score
from ui.render.report_parts import Column, Section, Table
from ui.render.report_says import Says

_MOST_MEASURES = 12
_MOST_VALUES = 4
"""So many measures, and values of each, stand on paper."""


class ScoreWords(QObject):
    """Says the measures of one report."""

    def __init__(self, says: Says) -> None:
        super().__init__()
        self._says = says

    def measures(self, found: Sequence[Measure]) -> Section | None:
        """Scores and past-week averages, with what a change of that size means."""
        measures = [measure for measure in found if measure.scores]
        if not measures:
            return None
        table = Table(
            caption=self.tr("Scores over time; only the past-week average is judged"),
            columns=(
                Column(self.tr("Measure"), self.tr("Measure")),
                Column(self.tr("Values"), self.tr("Values")),
                Column(self.tr("First to latest"), self.tr("First to latest")),
                Column(self.tr("Scored by"), self.tr("Scored by")),
            ),
            rows=tuple(self._measure(measure) for measure in measures),
            most=_MOST_MEASURES,
            left_out=self.tr("{n} other measures are in the diary and in the HTML report."),
        )
        return Section("measures", self.tr("Measures"), (table,))

    def _measure(self, measure: Measure) -> tuple[str, ...]:
        scores = list(measure.scores)
        if len(scores) > _MOST_VALUES:  # the first, and the latest three
            texts = [self._score(scores[0]), "…", *map(self._score, scores[1 - _MOST_VALUES :])]
        else:
            texts = [self._score(score) for score in scores]
        by = dict.fromkeys(score.scored_by for score in scores if score.scored_by)
        return (
            self._instrument(measure),
            self.tr("; ").join(texts),
            self._change(measure),
            self.tr(", ").join(by) or self._nobody_named(measure.instrument),
        )

    def _nobody_named(self, instrument: str) -> str:
        """A clinician's total without a name is not the patient's own for that."""
        return self._says.missing() if instrument in CLINICAL else self.tr("the patient")

    def _score(self, score: Score) -> str:
        return self.tr("{value} ({day})").format(
            value=self._says.words.plain(score.value), day=self._says.day(score.date)
        )

    def _instrument(self, measure: Measure) -> str:
        text = {
            "week_average": self.tr("Back pain, past-week average (0–{most})"),
            "ODI": self.tr("ODI total (0–{most})"),
            "RMDQ": self.tr("RMDQ total (0–{most})"),
            "PSFS": self.tr("PSFS (0–{most})"),
            "activity": self.tr("Wants to do again: {label} (0–{most})"),
            "confidence": self.tr("How safe running feels (0–{most})"),
        }[measure.instrument]
        label = measure.label or self.tr("an activity")
        if measure.instrument in ("PSFS",) and measure.label:
            text = self.tr("PSFS: {label} (0–{most})")
        return text.format(most=self._says.words.number(measure.maximum), label=label)

    def _change(self, measure: Measure) -> str:
        change = measure.change
        if change is None:
            return self.tr("one value only")
        if measure.instrument == WEEK_AVERAGE and measure.band is None:
            # Of days that overlap, or of two starts of the programme: not like with like.
            return self.tr("not compared")
        text = self._says.signed(change)
        if measure.instrument != WEEK_AVERAGE and change != round(change):
            text = f"{'+' if change > 0 else chr(0x2212)}{self._says.words.number(abs(change), 1)}"
        if measure.band is None:
            return text
        first, last = measure.scores[0], measure.scores[-1]
        band = PainChange(first.value, last.value, last.week or 0, measure.band)
        return self._says.joined([text, self._says.words.change_band(band)])
