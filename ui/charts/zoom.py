"""Which days of the axis are in view: zooming and moving, kept within the data."""

from __future__ import annotations

Days = tuple[float, float]
"""From and to, as `date.toordinal` counts."""


def zoomed(days: Days, whole: Days, factor: float, centre: float, least: float) -> Days:
    """`factor` times as many days (below 1: closer), never fewer than `least` nor more than all;
    `centre` stays where it is on the screen."""
    first, last = days
    span = min(max((last - first) * factor, min(least, whole[1] - whole[0])), whole[1] - whole[0])
    share = (min(max(centre, first), last) - first) / (last - first)
    start = centre - share * span if first <= centre <= last else first
    return _inside((start, start + span), whole)


def moved(days: Days, whole: Days, by: float) -> Days:
    """Later by so many days, earlier when negative; as many as before stay in view."""
    return _inside((days[0] + by, days[1] + by), whole)


def _inside(days: Days, whole: Days) -> Days:
    first, last = days
    by = max(whole[0] - first, 0.0) or min(whole[1] - last, 0.0)
    return first + by, last + by
