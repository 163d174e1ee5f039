"""The words of the measures: names, values, and what is said of a change (clinical.md §5)."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QObject

from app.engine.change import LOW_START, NO_CLEAR_CHANGE, WORSE
from app.engine.measures import ACTIVITY, CONFIDENCE, WEEK_AVERAGE, Change, Measure, Value
from ui.charts.outcome_words import OutcomeWords
from ui.charts.words import ChartWords
from ui.wording import Words


class MeasureWords(QObject):
    """Texts about measures; `today` decides whether a date needs its year."""

    def __init__(self, words: Words, today: date) -> None:
        super().__init__()
        self._words, self._today = words, today
        self._chart = ChartWords(locale=words.locale)

    def name(self, instrument: str, label: str | None = None) -> str:
        """What was measured, for a heading or a list."""
        if instrument == ACTIVITY:
            return label or self.tr("Something I want to do again")
        return {
            WEEK_AVERAGE: self.tr("Average back pain over the past week"),
            CONFIDENCE: self.tr("How safe running feels"),
        }.get(instrument, instrument)

    def scale(self, instrument: str) -> str:
        """The ends of the scale, and which of them is the better one."""
        return {
            WEEK_AVERAGE: self.tr("0 is no pain, 100 is the worst imaginable."),
            CONFIDENCE: self.tr("0 is not safe at all, 10 is completely safe."),
            ACTIVITY: self.tr("0 is not at all, 10 is as well as before."),
            "ODI": self.tr("0 to 100. Lower is better."),
            "RMDQ": self.tr("0 to 24. Lower is better."),
            "PSFS": self.tr("0 to 10. Higher is better."),
        }[instrument]

    def day(self, day: date) -> str:
        """27 September, with its year when that is another."""
        this_year = day.year == self._today.year
        return self._chart.day(day) if this_year else self._chart.full_day(day)

    def value(self, value: float, maximum: int) -> str:
        """34 of 100."""
        return self.tr("{value} of {maximum}").format(
            value=self._words.plain(value), maximum=self._words.number(maximum)
        )

    def said(self, value: Value, maximum: int) -> str:
        """One value with its week, and who scored it: what stands beside its date."""
        parts = [self.value(value.value, maximum)]
        if value.week is None:
            parts.append(self.tr("before this start"))
        else:
            parts.append(self.tr("week {week}").format(week=self._words.number(value.week)))
        if value.scored_by:
            parts.append(self.tr("scored by {name}").format(name=value.scored_by))
        return self.tr(" · ").join(parts)

    def latest(self, measure: Measure) -> str:
        """The latest value and its day."""
        last = measure.values[-1]
        return self.tr("{value} on {day}").format(
            value=self.value(last.value, measure.maximum), day=self.day(last.date)
        )

    def change(self, measure: Measure | None) -> tuple[str, str]:
        """What is said of the change, and what it means with its source."""
        if measure is None or not measure.values:
            return "", self.tr("Not recorded yet.")
        if measure.change is None:
            return self.latest(measure) + ".", self._alone(measure)
        change = measure.change
        if change.band is None:
            return self._unjudged(change, measure.maximum), self._no_size(measure.instrument)
        numbers = self._between(change, measure.maximum)
        if change.band == NO_CLEAR_CHANGE:
            head = self.tr("No clear change.")
        elif change.band == LOW_START:
            head = self.tr("It was already low at the start.")
        else:
            head = self._points(change)
        return head, f"{numbers} {OutcomeWords(self._chart).meaning(change.band)}"

    def _alone(self, measure: Measure) -> str:
        own = [value for value in measure.values if value.week is not None]
        if len(own) > 1:
            return self.tr("Weeks that overlap are not compared. The next one will be.")
        if len(measure.values) > 1:
            return self.tr("Values from before this start are not compared with it.")
        return self.tr("A second one shows whether anything has changed.")

    def _between(self, change: Change, maximum: int) -> str:
        return self.tr("{first} on {day}, {latest} on {later}.").format(
            first=self._words.plain(change.first.value),
            day=self.day(change.first.date),
            latest=self.value(change.latest.value, maximum),
            later=self.day(change.latest.date),
        )

    def _points(self, change: Change) -> str:
        # Rounded down, so that the number never says more than the band it stands beside.
        points = math.floor(round(abs(change.points_higher), 6))
        if change.band == WORSE:
            return self.tr("{n} points higher than at first.").format(n=self._words.number(points))
        return self.tr("{n} points lower than at first.").format(n=self._words.number(points))

    def _unjudged(self, change: Change, maximum: int) -> str:
        if not change.points_higher:
            return self.tr("The same as at first: {value}.").format(
                value=self.value(change.latest.value, maximum)
            )
        return self._between(change, maximum)

    def own_scale(self) -> str:
        """Why a change on one's own scale is not judged."""
        return self.tr("This is your own scale: no research says how much counts as a change.")

    def _no_size(self, instrument: str) -> str:
        if instrument in (CONFIDENCE, ACTIVITY):
            return self.own_scale()
        return self.tr("What a change in this score means, ask whoever worked it out.")
