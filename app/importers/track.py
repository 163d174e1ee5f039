"""From the points of one activity, as a file holds them, to a recording without positions.

What is done here is the same for all formats: order the points, measure the way, find the pauses,
and tell what the person should know before they accept.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from app.engine.recorded import SHORT_S, Flag, Lap, Recording, Stretch, digest_of
from app.importers.distance import GAP_S, bare_distance, moved, samples_of
from app.importers.points import Point, Track, TrackLap, time_of

APART_S = 6 * 3600
"""A longer gap begins another recording: a clock set meanwhile, or two days in one track (own)."""
_STILL_MPS = 0.3
"""A gap of 20 s, five times the usual one, covered slower than this was a pause the device took
without saying so (own; the slowest walk on record-keeping devices is about 0.5 m/s)."""
_FUTURE = timedelta(minutes=10)
"""Clocks of a watch and a computer differ by less (own)."""
_OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""None of these formats is older (FIT 2008, TCX 2005, GPX 2002): the watch's clock was not set."""
_ON_FOOT = ("running", "walking")


class Context(NamedTuple):
    """The moment of reading (aware), and how this computer's zone shows a moment."""

    now: datetime
    local: Callable[[datetime], datetime]


def recordings_of(track: Track, context: Context) -> list[Recording]:
    """The recordings of an activity: usually one, more where hours lie between its points."""
    stamped = [point for point in track.points if point.at is not None]
    timed, jumbled = _in_order(stamped)
    flags = list(track.flags)
    if jumbled:
        flags.append(Flag("out_of_order", {"count": jumbled}))
    # A track of which only the end was recorded with times is as good as one without.
    if len(timed) < 2 or 2 * len(stamped) < len(track.points):
        one = _without_times(replace(track, flags=flags), context)
        return [one] if one else []
    pieces = [piece for piece in _pieces(timed) if len(piece) > 1]
    if len(pieces) == 1:
        return [_recording(replace(track, points=pieces[0], flags=flags), context)]
    # The file's sums are of all pieces together, so none of them has them.
    alone = replace(track, flags=flags, start=None, elapsed=None, moving=None, metres=None)
    return [_recording(replace(alone, points=piece), context) for piece in pieces]


def _recording(track: Track, context: Context) -> Recording:
    points = track.points
    first, last = time_of(points[0]), time_of(points[-1])
    start = first
    if track.start is not None and first - APART_S < track.start <= first:
        start = track.start
    elapsed = last - start
    if track.elapsed is not None and elapsed < track.elapsed < elapsed + APART_S:
        elapsed = track.elapsed
    samples, rides, flags = samples_of(points, start)
    distance = samples[-1].distance_m
    if distance is None:
        distance = track.metres or None
    if distance is None:
        flags.append(Flag("no_distance"))
    pauses = _pauses(track, start, elapsed)
    moving = elapsed - sum(pause.end_s - pause.start_s for pause in pauses)
    if track.moving is not None and 0 < track.moving <= elapsed + 1:
        moving = min(track.moving, elapsed)
    shown = _shown(start, track, context)
    return Recording(
        start=shown,
        elapsed_s=elapsed,
        moving_s=max(0.0, moving),
        distance_m=distance,
        samples=samples,
        laps=_laps(track.laps, start, elapsed),
        pauses=pauses,
        rides=rides,
        sport=track.sport,
        device=track.device,
        flags=(*track.flags, *flags, *_remarks(track, shown, elapsed, context)),
        digest=digest_of(track.sport, shown, elapsed, distance),
    )


def _without_times(track: Track, context: Context) -> Recording | None:
    """What sums or bare positions tell; None when they tell nothing."""
    distance = track.metres or None
    if distance is None:
        distance = bare_distance(track.points)
    has_times = track.start is not None and bool(track.elapsed)
    if distance is None and not has_times:
        return None
    start = elapsed = moving = None
    flags = list(track.flags)
    if has_times:
        assert track.start is not None and track.elapsed is not None
        start, elapsed = _shown(track.start, track, context), track.elapsed
        moving = track.moving if track.moving and track.moving <= elapsed else elapsed
        flags.append(Flag("no_samples"))
    else:
        flags.append(Flag("no_times"))
    if distance is None:
        flags.append(Flag("no_distance"))
    return Recording(
        start=start,
        elapsed_s=elapsed,
        moving_s=moving,
        distance_m=distance,
        samples=(),
        laps=_laps(track.laps, track.start or 0.0, elapsed) if elapsed is not None else (),
        pauses=(),
        rides=(),
        sport=track.sport,
        device=track.device,
        flags=(*flags, *_remarks(track, start, elapsed, context)),
        digest=digest_of(track.sport, start, elapsed, distance),
    )


def _remarks(
    track: Track, start: datetime | None, elapsed: float | None, context: Context
) -> Iterable[Flag]:
    """What to tell about sport, time and length."""
    if track.sport is None:
        yield Flag("no_sport")
    elif track.sport not in _ON_FOOT:
        yield Flag("other_sport", {"sport": track.sport.partition(":")[2]})
    if start is not None:
        if start > context.now + _FUTURE:
            yield Flag("future", {"start": start})
        elif start < _OLDEST:
            yield Flag("very_old", {"start": start})
        if track.utc_offset_s is None:
            yield Flag("no_zone")
    if elapsed is not None and elapsed < SHORT_S:
        yield Flag("short", {"seconds": round(elapsed)})


# --- time


def _in_order(points: Sequence[Point]) -> tuple[list[Point], int]:
    """The points in strict order of time, as many as possible, and how many had to go for that."""
    kept: list[Point] = []
    for point in points:
        if not kept or point.at != kept[-1].at:
            kept.append(point)
    if all(time_of(a) < time_of(b) for a, b in pairwise(kept)):
        return kept, 0
    # The longest rising row: one wrong clock reading must not cost all points after it.
    tails: list[float] = []
    ends: list[int] = []
    before: list[int] = []
    for index, point in enumerate(kept):
        place = bisect_left(tails, time_of(point))
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(time_of(point))
            ends.append(index)
        else:
            tails[place], ends[place] = time_of(point), index
    row, index = [], ends[-1]
    while index >= 0:
        row.append(kept[index])
        index = before[index]
    return row[::-1], len(kept) - len(row)


def _pieces(points: Sequence[Point]) -> list[list[Point]]:
    pieces: list[list[Point]] = [[]]
    for point in points:
        if pieces[-1] and time_of(point) - time_of(pieces[-1][-1]) > APART_S:
            pieces.append([])
        pieces[-1].append(point)
    return pieces


def _shown(at: float, track: Track, context: Context) -> datetime:
    moment = datetime.fromtimestamp(at, UTC)
    if track.utc_offset_s is not None:
        return moment.astimezone(timezone(timedelta(seconds=track.utc_offset_s)))
    return context.local(moment)


def _pauses(track: Track, start: float, elapsed: float) -> tuple[Stretch, ...]:
    found = [(begin - start, end - start) for begin, end in track.pauses]
    legs = list(pairwise(track.points))
    usual = median(time_of(b) - time_of(a) for a, b in legs)
    for a, b in legs:
        seconds = time_of(b) - time_of(a)
        if (a.part != b.part and seconds > 2 * usual + 1) or (
            not track.timed_pauses
            and seconds >= max(GAP_S, 5 * usual)
            and moved(a, b) < _STILL_MPS * seconds
        ):
            found.append((time_of(a) - start, time_of(b) - start))
    merged: list[Stretch] = []
    for begin, end in sorted((max(0.0, a), min(b, elapsed)) for a, b in found):
        if begin >= end:
            continue
        if merged and begin <= merged[-1].end_s:
            merged[-1] = Stretch(merged[-1].start_s, max(end, merged[-1].end_s))
        else:
            merged.append(Stretch(begin, end))
    return tuple(merged)


def _laps(laps: Iterable[TrackLap], start: float, elapsed: float) -> tuple[Lap, ...]:
    found = []
    for lap in sorted(laps, key=lambda lap: lap.start):
        begin, end = max(0.0, lap.start - start), min(lap.end - start, elapsed)
        if begin < end:
            found.append(Lap(begin, end, lap.metres, lap.intent))
    return tuple(found)
