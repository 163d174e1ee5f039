"""Single values of watch files: numbers, moments and sports, from text or a device's own codes."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

_RUNNING = {"running", "run", "9", "jogging", "trail_running", "treadmill_running", "virtual_run"}
_RUNNING |= {"trail", "street_running", "indoor_running", "track_running"}
_WALKING = {"walking", "walk", "10", "hiking", "hike", "11", "nordic_walking", "speed_walking"}
_OTHER = {"cycling", "biking", "bike", "ride", "swimming", "swim", "rowing", "driving", "skiing"}
_OTHER |= {"skating", "paddling", "golf", "motorcycling", "transport", "other", "fitness_equipment"}
_OTHER |= {"training", "transition", "multisport", "sailing", "tennis", "soccer", "climbing"}


def sport_of(name: str | None) -> str | None:
    """``running``, ``walking``, ``other:NAME`` for another sport that is known, else None.

    Numbers are those one large web site writes into GPX files. A name nobody knows may be the
    person's own words, so it is not passed on.
    """
    key = "_".join((name or "").lower().replace("-", " ").replace("_", " ").split())
    if key in _RUNNING:
        return "running"
    if key in _WALKING:
        return "walking"
    return f"other:{key}" if key in _OTHER else None


def number_of(value: object, least: float, most: float) -> float | None:
    """A finite number from `least` to `most`, given as number or text; None for all else."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and least <= value <= most else None


def moment_of(text: str) -> datetime | None:
    """The moment of an ISO 8601 text with date and time; None when it is none."""
    if len(text) < 16 or text[10] not in "Tt ":
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def offset_of(moment: datetime | None) -> int | None:
    """Seconds by which a text's own zone is ahead of UTC; None for UTC, which tells no zone."""
    offset = moment.utcoffset() if moment is not None else None
    return round(offset.total_seconds()) if offset else None


def quarter_hours(seconds: float) -> int | None:
    """An offset from UTC as zones have it, to the quarter of an hour; None beyond 14 hours."""
    rounded = round(seconds / 900) * 900
    return rounded if abs(rounded) <= timedelta(hours=14).total_seconds() else None
