"""Pain somewhere else than in the back, as sessions recorded it (clinical.md §3)."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.engine.history import History


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The strongest pain somewhere else in one session (0–100), and where."""

    date: dt.date
    pain: float
    site: str


def elsewhere_of(history: History) -> tuple[Elsewhere, ...]:
    """Pain somewhere else with its number, in the order of days; without one there is no point."""
    sessions = {session.id for session in history.sessions}
    found = []
    for entry in history.entries:
        if entry.id in sessions:
            other = entry.data.get("elsewhere") or {}
            if other.get("peak") is not None:
                found.append(Elsewhere(entry.date, other["peak"], other["site"]))
    return tuple(sorted(found, key=lambda e: e.date))


def highest_within(
    other: Sequence[Elsewhere], first: date, last: date
) -> tuple[float | None, tuple[str, ...]]:
    """The highest number of these days (None: none is recorded), and the sites in the order they
    came up."""
    found = other[bisect_left(other, first, key=_day_of) : bisect_right(other, last, key=_day_of)]
    sites = tuple(dict.fromkeys(e.site.strip() for e in found if e.site.strip()))
    return max((e.pain for e in found), default=None), sites


def _day_of(elsewhere: Elsewhere) -> date:
    return elsewhere.date
