"""What a watch or phone recorded of one activity: times, distances and speeds, never a position.

The readers turn each file into these; everything after them (the split into running and walking,
the match with the diary, the review) goes by them alone. All times are seconds of the clock from
the start of the recording, pauses included; all distances are metres on foot.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

Intent = Literal["warm_up", "run", "walk", "rest", "cool_down"]
"""What a lap was meant as, where the file itself says so (a workout's steps)."""

FlagCode = Literal[
    "spike",
    "ride",
    "no_times",
    "no_distance",
    "no_samples",
    "truncated",
    "bad_checksum",
    "damaged",
    "other_sport",
    "no_sport",
    "future",
    "very_old",
    "no_zone",
    "short",
    "out_of_order",
]

FASTEST_MPS = 12.4
"""Metres per second. Nobody on foot has been measured faster (Bolt, Berlin 2009, 12.34 m/s between
60 and 80 m: Graubner and Nixdorf, New Studies in Athletics 2011; 26: 19-53), so a faster jump is
an error of the receiver."""
RIDE_MPS = 6.5
RIDE_S = 20
"""Faster than 6.5 m/s for 20 s on end is taken for a ride (own: 2:34 a kilometre, twice the speed
of someone who begins to run)."""
SHORT_S = 60
"""Seconds: a shorter recording is pointed out, it was probably started by mistake (own)."""


class Sample(NamedTuple):
    """One moment. `distance_m` is cumulative, grows, and leaves out spikes and rides; either every
    sample of a recording has one or none has."""

    at_s: float
    distance_m: float | None
    speed_mps: float | None


class Lap(NamedTuple):
    """From one press of the lap key, or one workout step, to the next."""

    start_s: float
    end_s: float
    distance_m: float | None
    intent: Intent | None


class Stretch(NamedTuple):
    """A stretch of time, such as a pause."""

    start_s: float
    end_s: float


class Flag(NamedTuple):
    """Something to tell the person before they accept: a code and its numbers. The words belong to
    the screen.

    ``spike`` {count, metres}: jumps too fast for anyone on foot, left out of the distance ·
    ``ride`` {start_s, end_s, metres}: a stretch too fast to be on foot, left out of the distance ·
    ``no_times`` · ``no_distance`` · ``no_samples`` (only sums are in the file) ·
    ``truncated``: the file ends early, what came before is kept ·
    ``bad_checksum``: the file's own sum does not match ·
    ``damaged``: from some place on the file can't be read, what came before is kept ·
    ``other_sport`` {sport} · ``no_sport`` · ``future`` {start} · ``very_old`` {start} ·
    ``no_zone``: the file does not tell the local time, this computer's zone was taken ·
    ``short`` {seconds} · ``out_of_order`` {count}: moments that go back in time, left out.
    """

    code: FlagCode
    values: Mapping[str, Any] = {}


class Recording(NamedTuple):
    """One activity as recorded.

    `start` is aware, in the file's local offset where it tells one, else in this computer's; None
    when the file has no times. `elapsed_s` is from start to end by the clock, `moving_s` the same
    without pauses. `distance_m` leaves out spikes and rides. `sport` is ``running``, ``walking`` or
    ``other:NAME``; None when the file does not say. `digest` is the same whenever the same activity
    is read. `rides` are those of the flags, in order.
    """

    start: datetime | None
    elapsed_s: float | None
    moving_s: float | None
    distance_m: float | None
    samples: tuple[Sample, ...]
    laps: tuple[Lap, ...]
    pauses: tuple[Stretch, ...]
    rides: tuple[Stretch, ...]
    sport: str | None
    device: str | None
    flags: tuple[Flag, ...]
    digest: str

    def flag(self, code: FlagCode) -> Flag | None:
        """The first flag of this code."""
        return next((flag for flag in self.flags if flag.code == code), None)


def digest_of(
    sport: str | None,
    start: datetime | None,
    elapsed_s: float | None,
    distance_m: float | None,
) -> str:
    """SHA-256 in hex by which the same activity is known again, whatever the zone it is shown in.

    Whole seconds and metres; `start` is aware.
    """
    at = "-" if start is None else start.astimezone(UTC).replace(microsecond=0).isoformat()
    numbers = ("-" if value is None else str(round(value)) for value in (elapsed_s, distance_m))
    return hashlib.sha256("|".join((sport or "-", at, *numbers)).encode()).hexdigest()


def distance_at(samples: Sequence[Sample], at_s: float) -> float | None:
    """Metres covered `at_s`, between two samples in proportion; None without any distance.

    `samples` are in order of time; before the first and after the last one nothing is covered.
    """
    if not samples:
        return None
    index = bisect_right(samples, at_s, key=lambda sample: sample.at_s)
    before, after = samples[max(0, index - 1)], samples[min(index, len(samples) - 1)]
    if before.distance_m is None or after.distance_m is None:
        return None
    if before.at_s >= after.at_s:
        return before.distance_m
    share = (at_s - before.at_s) / (after.at_s - before.at_s)
    return before.distance_m + share * (after.distance_m - before.distance_m)


def metres_between(samples: Sequence[Sample], start_s: float, end_s: float) -> float | None:
    """Metres covered from `start_s` to `end_s`; None without any distance."""
    begin, end = distance_at(samples, start_s), distance_at(samples, end_s)
    return None if begin is None or end is None else max(0.0, end - begin)
