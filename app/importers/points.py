"""What the readers of every format hand on: the points of one activity as the file holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from app.engine.recorded import Flag, Intent


class Point(NamedTuple):
    """A point as a file holds it. `at` in seconds since 1970; `metres` as the device counted;
    `part` grows where the file says the recording was interrupted."""

    at: float | None
    metres: float | None = None
    speed: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    part: int = 0


class TrackLap(NamedTuple):
    """A lap, in seconds since 1970."""

    start: float
    end: float
    metres: float | None
    intent: Intent | None


@dataclass
class Track:
    """One activity as a file holds it, while it is read. All times in seconds since 1970.

    `start`, `elapsed`, `moving` and `metres` are the file's own sums, if it has any.
    `timed_pauses`: the device tells its pauses, so none are guessed.
    """

    points: list[Point] = field(default_factory=list)
    laps: list[TrackLap] = field(default_factory=list)
    pauses: list[tuple[float, float]] = field(default_factory=list)
    timed_pauses: bool = False
    start: float | None = None
    elapsed: float | None = None
    moving: float | None = None
    metres: float | None = None
    utc_offset_s: int | None = None
    sport: str | None = None
    device: str | None = None
    flags: list[Flag] = field(default_factory=list)


def sane_time(moment: datetime | None) -> float | None:
    """Seconds since 1970; None outside 1970 to 2099, where dates can't be reckoned everywhere."""
    if moment is None:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.timestamp() if 1970 < moment.year < 2100 else None


def tidy(name: str | None) -> str | None:
    """A name a file gives its device: printable, on one line, at most 60 letters."""
    text = " ".join("".join(c if c.isprintable() else " " for c in name or "").split())
    return text[:60].strip() or None


def device_name(name: str | None) -> str | None:
    """The same without addresses, which many programs add to their name: the person looks for what
    recorded it."""
    # Cut first: a file may hold a name of any length.
    words = (tidy(name) or "").split()
    plain = [word for word in words if not any(part in word for part in ("://", "www.", "@"))]
    return " ".join(plain).strip(" -–—,;:|·(") or None


def time_of(point: Point) -> float:
    """When a point that has a time was passed, in seconds since 1970."""
    assert point.at is not None
    return point.at
