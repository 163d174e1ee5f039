"""The words beside the chart: how pain changed, what that means, and how many sessions were."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject

from app.engine.change import LOW_START, MAYBE, MEANINGFUL, NO_CLEAR_CHANGE, WORSE, PainChange
from app.engine.chart import ChartData
from app.engine.outcomes import TRIAL_ADHERENCE
from ui.charts.words import ChartWords
from ui.wording import counted


class OutcomeWords(QObject):
    """Says them in the locale of the chart's words."""

    def __init__(self, chart: ChartWords) -> None:
        super().__init__()
        self._chart, self._locale = chart, chart.locale

    def change(self, change: PainChange) -> tuple[str, str]:
        """What is said of the change, and what it means with its source (clinical.md §5)."""
        # Rounded down, so that the number never says more than the band it stands beside.
        points = math.floor(round(abs(change.points_lower), 6))
        lower = counted(
            self._locale,
            points,
            self.tr("Pain is 1 point lower than in week 1."),
            self.tr("Pain is {n} points lower than in week 1.", None, points),
        )
        head = {
            MEANINGFUL: lower,
            MAYBE: lower,
            WORSE: self.tr("Pain is {n} points higher than in week 1.").format(n=points),
            NO_CLEAR_CHANGE: self.tr("No clear change in pain since week 1."),
            LOW_START: self.tr("Pain was already low in week 1."),
        }[change.band]
        meaning = self.meaning(change.band)
        if change.band not in (NO_CLEAR_CHANGE, LOW_START):
            return head, meaning
        numbers = self.tr("Average {start} in week 1, {now} in week {week}.").format(
            start=self._chart.pain(change.start), now=self._chart.pain(change.now), week=change.week
        )
        return head, f"{numbers} {meaning}"

    def meaning(self, band: str) -> str:
        """What a change of that size in pain means, with its source (clinical.md §5)."""
        return {
            MEANINGFUL: self.tr(
                "A size that research counts as meaningful (20 of 100, Neason 2024)."
            ),
            MAYBE: self.tr("This may be meaningful (15 of 100, or 30\u00a0% and 10, Ostelo 2008)."),
            WORSE: self.tr(
                "That is worse: talk to a clinician (15 of 100 or more, this app's guide)."
            ),
            NO_CLEAR_CHANGE: self.tr(
                "It would take 15 of 100, or 30\u00a0% and at least 10 (Ostelo 2008)."
            ),
            LOW_START: self.tr("Below 20 of 100, the size of a change can't be judged."),
        }[band]

    def trial_pain(self) -> str:
        return self.tr("In the trial the mean fell from 31 to 14.")

    def no_change(self, data: ChartData) -> str:
        """Why nothing is said of a change yet."""
        if data.week <= 1:
            return self.tr("After week 2 you see here whether your pain has changed.")
        return self.tr(
            "There are too few readings to compare: it takes two in week 1 and two in the last "
            "full week."
        )

    def sessions(self, done: int, planned: int) -> tuple[str, str]:
        """Sessions of the full weeks, beside the trial's share."""
        head = self.tr("{done} of {planned} sessions").format(done=done, planned=planned)
        return head, self.tr(
            "{percent}\u00a0% of full weeks · the trial averaged {trial}\u00a0%"
        ).format(
            percent=self._locale.toString(round(100 * done / planned)),
            trial=self._locale.toString(round(100 * TRIAL_ADHERENCE)),
        )

    def no_sessions(self) -> str:
        return self.tr("After your first full week you see here how many sessions you did.")
