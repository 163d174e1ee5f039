"""Has pain changed? Like is compared with like only, and small moves are no change (§5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.engine.outcomes import MEANINGFUL_POINTS, WeekOutcome

MEANINGFUL = "meaningful"
MAYBE = "maybe"
NO_CLEAR_CHANGE = "no_clear_change"
WORSE = "worse"
LOW_START = "low_start"

MAYBE_POINTS = 15
"""Lower by this many points may be meaningful (Ostelo 2008)."""
MAYBE_SHARE = 0.30
MAYBE_SHARE_POINTS = 10
"""Or by this share of the start, when it is at least this many points (Ostelo 2008)."""
WORSE_POINTS = 15
LOWEST_START = 20
"""A start below this gets no band: there is too little room below it."""
FEWEST_READINGS = 2


class PainChange(NamedTuple):
    """Mean pain at the start and now (0–100), and the band the difference falls in."""

    start: float
    now: float
    week: int
    band: str

    @property
    def points_lower(self) -> float:
        """Points lower than at the start; negative when higher."""
        return self.start - self.now


def pain_change(weeks: Sequence[WeekOutcome]) -> PainChange | None:
    """Week 1's mean of "right now" readings (at least two) against the latest completed week's.

    None when either is missing, or week 1 is the latest completed week.
    """
    complete = [w for w in weeks if w.complete]
    if len(complete) < 2:
        return None
    first, latest = complete[0], complete[-1]
    if first.number != 1 or first.mean_pain is None or latest.mean_pain is None:
        return None
    if first.readings < FEWEST_READINGS or latest.readings < FEWEST_READINGS:
        return None
    start, now = first.mean_pain, latest.mean_pain
    return PainChange(start, now, latest.number, band(start, now))


def band(start: float, now: float) -> str:
    """The band of a change from `start` to `now`, both 0–100 and of the same kind."""
    # Means of sevenths are a hair off in binary: 300/7 − 160/7 must be 20 points, not 19.999….
    lower = round(start - now, 6)
    if -lower >= WORSE_POINTS:
        return WORSE
    if start < LOWEST_START:
        return LOW_START
    if lower >= MEANINGFUL_POINTS:
        return MEANINGFUL
    share = round(MAYBE_SHARE * start, 6)
    if lower >= MAYBE_POINTS or lower >= max(share, MAYBE_SHARE_POINTS):
        return MAYBE
    return NO_CLEAR_CHANGE
