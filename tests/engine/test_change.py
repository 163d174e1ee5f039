"""Bands of a change in pain, at and beside each bound (clinical.md §5)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.change import (
    LOW_START,
    MAYBE,
    MEANINGFUL,
    NO_CLEAR_CHANGE,
    WORSE,
    band,
    pain_change,
)
from app.engine.outcomes import WeekOutcome

A_DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("start", "now", "expected"),
    [
        (60, 40, MEANINGFUL),
        (60, 41, MAYBE),  # 19 points
        (60, 45, MAYBE),  # 15 points
        (60, 46, NO_CLEAR_CHANGE),  # 14 points, 23 %
        (40, 28, MAYBE),  # 12 points, exactly 30 %
        (40, 28.1, NO_CLEAR_CHANGE),
        (33, 23, MAYBE),  # 10 points, 30.3 %
        (32, 22.1, NO_CLEAR_CHANGE),  # above 30 %, below 10 points
        (40, 40, NO_CLEAR_CHANGE),
        (40, 54.9, NO_CLEAR_CHANGE),
        (40, 55, WORSE),
        (20, 0, MEANINGFUL),  # the lowest start that gets a band
        (19.9, 0, LOW_START),
        (10, 24, LOW_START),
        (10, 25, WORSE),  # whatever the start: that it hurts more is always said
    ],
)
def test_each_band_begins_exactly_at_its_bound(start: float, now: float, expected: str) -> None:
    assert band(start, now) == expected


def test_means_of_sevenths_do_not_miss_a_band_by_a_hair_of_binary() -> None:
    assert 300 / 7 - 160 / 7 < 20  # what the machine makes of 20 points
    assert band(300 / 7, 160 / 7) == MEANINGFUL


@given(st.integers(0, 700), st.integers(0, 700))
def test_the_band_is_that_of_exact_arithmetic(start: int, now: int) -> None:
    """Means of seven whole readings, compared without any division."""
    lower = start - now  # sevenths of a point
    if -lower >= 15 * 7:
        expected = WORSE
    elif start < 20 * 7:
        expected = LOW_START
    elif lower >= 20 * 7:
        expected = MEANINGFUL
    elif lower >= 15 * 7 or (10 * lower >= 3 * start and lower >= 10 * 7):
        expected = MAYBE
    else:
        expected = NO_CLEAR_CHANGE
    assert band(start / 7, now / 7) == expected


def week(
    number: int, mean: float | None, *, readings: int = 5, complete: bool = True
) -> WeekOutcome:
    readings = 0 if mean is None else readings
    return WeekOutcome(number, A_DAY, A_DAY, mean, readings, None, None, 0, 3, complete)


def test_week_1_is_compared_with_the_latest_completed_week() -> None:
    change = pain_change([week(1, 50), week(2, 45), week(3, 28), week(4, 5, complete=False)])
    assert change is not None
    assert (change.start, change.now, change.week, change.band) == (50, 28, 3, MEANINGFUL)
    assert change.points_lower == 22


@pytest.mark.parametrize(
    "weeks",
    [
        [],
        [week(1, 50)],
        [week(1, 50), week(2, 20, complete=False)],
        [week(1, None), week(2, 20)],
        [week(1, 50, readings=1), week(2, 20)],
        [week(1, 50), week(2, 20, readings=1)],
        [week(1, 50), week(2, 20), week(3, None)],
    ],
)
def test_without_two_readings_in_both_weeks_nothing_is_compared(weeks: list[WeekOutcome]) -> None:
    assert pain_change(weeks) is None
