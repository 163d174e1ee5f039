"""From the points of one activity, as a file holds them, to a recording without positions.

Every format fills a `Track`; what is done with it is the same for all: order the points, find the
distance between them, leave out what nobody on foot can do, and say so.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from app.engine.recorded import (
    FASTEST_MPS,
    RIDE_MPS,
    RIDE_S,
    SHORT_S,
    Flag,
    Intent,
    Lap,
    Recording,
    Sample,
    Stretch,
    digest_of,
    distance_at,
)
from app.services.ports import BackstrideError

_EARTH_M = 6_371_008.8
"""Mean radius of the Earth (IUGG); a sphere is at most 0.5 % off."""
APART_S = 6 * 3600
"""A longer gap begins another recording: a clock set meanwhile, or two days in one track (own)."""
_GAP_S = 20
_STILL_MPS = 0.3
"""A gap of 20 s, five times the usual one, covered slower than this was a pause the device took
without saying so (own; the slowest walk on record-keeping devices is about 0.5 m/s)."""
_RIDE_GAP_S = 120
_RIDE_EDGE_S = 15
_RIDE_EDGE_MPS = 2.0
"""Stops of a ride last up to 120 s; getting up to speed and down to 2 m/s up to 15 s (own)."""
_SMOOTH_S = 2.0
"""Seconds before and after. Positions one second apart differ by the receiver's error as much as
by a step, which would make every way longer than it was (own)."""
_SETTLED = 3
"""So many points in a row that fit each other are believed: the receiver found itself (own)."""
_FUTURE = timedelta(minutes=10)
"""Clocks of a watch and a computer differ by less (own)."""
_OLDEST = datetime(2000, 1, 1, tzinfo=UTC)
"""None of these formats is older (FIT 2008, TCX 2005, GPX 2002): the watch's clock was not set."""
_ON_FOOT = ("running", "walking")


class BadFile(BackstrideError):
    """A file nothing can be taken from; its text says what, where, and what to do.

    `what` is a sentence about the file, `todo` one for the person.
    """

    def __init__(self, what: str, todo: str = "Export the activity again and choose that.") -> None:
        super().__init__(f"{what} Nothing was imported. {todo}")
        self.what = what
        self.todo = todo

    @classmethod
    def about(cls, name: str, error: BadFile) -> BadFile:
        """The same with the file's name before it."""
        return cls(f"{tidy(name) or 'The file'}: {error.what}", error.todo)


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


class Context(NamedTuple):
    """The moment of reading (aware), and how this computer's zone shows a moment."""

    now: datetime
    local: Callable[[datetime], datetime]


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


# --- time


def _time(point: Point) -> float:
    assert point.at is not None
    return point.at


def _in_order(points: Sequence[Point]) -> tuple[list[Point], int]:
    """The points in strict order of time, as many as possible, and how many had to go for that."""
    kept: list[Point] = []
    for point in points:
        if not kept or point.at != kept[-1].at:
            kept.append(point)
    if all(_time(a) < _time(b) for a, b in pairwise(kept)):
        return kept, 0
    # The longest rising row: one wrong clock reading must not cost all points after it.
    tails: list[float] = []
    ends: list[int] = []
    before: list[int] = []
    for index, point in enumerate(kept):
        place = bisect_left(tails, _time(point))
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(_time(point))
            ends.append(index)
        else:
            tails[place], ends[place] = _time(point), index
    row, index = [], ends[-1]
    while index >= 0:
        row.append(kept[index])
        index = before[index]
    return row[::-1], len(kept) - len(row)


def _pieces(points: Sequence[Point]) -> list[list[Point]]:
    pieces: list[list[Point]] = [[]]
    for point in points:
        if pieces[-1] and _time(point) - _time(pieces[-1][-1]) > APART_S:
            pieces.append([])
        pieces[-1].append(point)
    return pieces


def _shown(at: float, track: Track, context: Context) -> datetime:
    moment = datetime.fromtimestamp(at, UTC)
    if track.utc_offset_s is not None:
        return moment.astimezone(timezone(timedelta(seconds=track.utc_offset_s)))
    return context.local(moment)


# --- distance


def haversine(a: Point, b: Point) -> float:
    """Metres between two points that have positions, along the surface of a sphere."""
    assert a.latitude is not None and a.longitude is not None
    assert b.latitude is not None and b.longitude is not None
    phi_a, phi_b = math.radians(a.latitude), math.radians(b.latitude)
    half_phi = math.sin((phi_b - phi_a) / 2) ** 2
    half_lambda = math.sin(math.radians(b.longitude - a.longitude) / 2) ** 2
    share = half_phi + math.cos(phi_a) * math.cos(phi_b) * half_lambda
    return 2 * _EARTH_M * math.asin(math.sqrt(min(1.0, share)))


def _between(a: Point, b: Point) -> float:
    return haversine(a, b) if a.part == b.part else 0.0


def _counted(a: Point, b: Point) -> float:
    assert a.metres is not None and b.metres is not None
    # A counter that falls was started anew.
    return b.metres - a.metres if b.metres >= a.metres else 0.0


def _from_speed(a: Point, b: Point) -> float:
    assert b.speed is not None
    # After an interruption nobody knows how fast it went.
    return b.speed * min(_time(b) - _time(a), _GAP_S) if a.part == b.part else 0.0


Step = Callable[[Point, Point], float]


def _smoothed(points: Sequence[Point]) -> list[Point]:
    """Each position as the mean of those up to 2 s before and after, fewer towards the ends."""
    found = []
    first = last = 0
    begin, end = _time(points[0]), _time(points[-1])
    for point in points:
        at = _time(point)
        reach = min(_SMOOTH_S, at - begin, end - at)
        while _time(points[first]) < at - reach:
            first += 1
        while last < len(points) and _time(points[last]) <= at + reach:
            last += 1
        near = points[first:last]
        latitude = sum(p.latitude or 0.0 for p in near) / len(near)
        # Measured from the point itself: a mean across the date line would lie elsewhere.
        own = point.longitude or 0.0
        aside = sum(((p.longitude or 0.0) - own + 180) % 360 - 180 for p in near) / len(near)
        found.append(point._replace(latitude=latitude, longitude=own + aside))
    return found


def _measured(points: Sequence[Point]) -> tuple[list[Point], Step] | None:
    """The points that tell a distance, and how: as the device counted, else by position, else by
    speed. None when most points tell none."""
    counted = [p for p in points if p.metres is not None]
    placed = [p for p in points if p.latitude is not None and p.longitude is not None]
    moving = [p for p in points if p.speed is not None]
    enough = max(2, len(points) // 2)
    if len(counted) >= enough and any(p.metres for p in counted):
        return counted, _counted
    if len(placed) >= enough:
        return placed, _between
    if len(moving) >= enough:
        return moving, _from_speed
    return (counted, _counted) if len(counted) >= enough else None


def _rides(points: Sequence[Point], step: Step) -> list[tuple[int, int]]:
    """Index pairs between which someone rode: fast for long, with its stops and edges."""
    legs = [(step(a, b), _time(b) - _time(a)) for a, b in pairwise(points)]
    cores: list[tuple[int, int]] = []
    begin: int | None = None
    for index, (metres, seconds) in enumerate([*legs, (0.0, 1.0)]):
        fast = metres > RIDE_MPS * seconds
        if fast and begin is None:
            begin = index
        elif not fast and begin is not None:
            long = _time(points[index]) - _time(points[begin]) >= RIDE_S
            # There and back again is an error of the receiver.
            way = sum(leg[0] for leg in legs[begin:index])
            if long and index - begin >= 2 and step(points[begin], points[index]) > way / 2:
                cores.append((begin, index))
            begin = None
    merged: list[tuple[int, int]] = []
    for first, last in cores:
        if merged and _time(points[first]) - _time(points[merged[-1][1]]) <= _RIDE_GAP_S:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return [_with_edges(points, legs, first, last) for first, last in merged]


def _with_edges(
    points: Sequence[Point], legs: Sequence[tuple[float, float]], first: int, last: int
) -> tuple[int, int]:
    begin, end = first, last
    while (
        begin > 0
        and legs[begin - 1][0] > _RIDE_EDGE_MPS * legs[begin - 1][1]
        and _time(points[first]) - _time(points[begin - 1]) <= _RIDE_EDGE_S
    ):
        begin -= 1
    while (
        end < len(legs)
        and legs[end][0] > _RIDE_EDGE_MPS * legs[end][1]
        and _time(points[end + 1]) - _time(points[last]) <= _RIDE_EDGE_S
    ):
        end += 1
    return begin, end


class _Cleaned(NamedTuple):
    metres: list[float]  # cumulative, one for each point
    doubtful: set[int]  # points that lie where nobody on foot could be
    leaps: set[int]  # believed points to which the receiver jumped
    riding: set[int]  # points that were reached on a ride
    spikes: int
    left_out: float


def _clean(points: Sequence[Point], step: Step, rides: Sequence[tuple[int, int]]) -> _Cleaned:
    """The distance on foot: from each believed point to the next one that can be reached.

    A point that can't be reached is skipped; when several in a row fit each other the receiver has
    found itself anew, and only the jump to them is left out.
    """
    riding = {index for first, last in rides for index in range(first + 1, last + 1)}
    metres, doubtful, spikes, on_foot = [0.0], set[int](), 0, 0.0
    anchor, waiting, leaps = 0, list[int](), set[int]()
    for index in range(1, len(points)):
        metres.append(metres[-1])
        if index in riding:
            spikes += bool(waiting)
            anchor, waiting = index, []
            continue
        on_foot += step(points[index - 1], points[index])
        if _reachable(points[anchor], points[index], step):
            metres[index] += step(points[anchor], points[index])
            spikes += bool(waiting)
            anchor, waiting = index, []
            continue
        doubtful.add(index)
        if waiting and not _reachable(points[waiting[-1]], points[index], step):
            waiting = [index]
            spikes += 1
            continue
        waiting.append(index)
        if len(waiting) >= _SETTLED:
            for a, b in pairwise(waiting):
                metres[index] += step(points[a], points[b])
            doubtful -= set(waiting)
            leaps.add(waiting[0])
            spikes += 1
            anchor, waiting = index, []
    left_out = max(0.0, on_foot - metres[-1])
    return _Cleaned(metres, doubtful, leaps, riding, spikes + bool(waiting), left_out)


def _reachable(a: Point, b: Point, step: Step) -> bool:
    return step(a, b) <= FASTEST_MPS * (_time(b) - _time(a))


# --- the recording


def _recording(track: Track, context: Context) -> Recording:
    points = track.points
    first, last = _time(points[0]), _time(points[-1])
    start = first
    if track.start is not None and first - APART_S < track.start <= first:
        start = track.start
    elapsed = last - start
    if track.elapsed is not None and elapsed < track.elapsed < elapsed + APART_S:
        elapsed = track.elapsed
    samples, rides, flags = _samples(points, start)
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


def _samples(
    points: Sequence[Point], start: float
) -> tuple[tuple[Sample, ...], tuple[Stretch, ...], list[Flag]]:
    """All moments with the distance on foot until then, the rides left out, and what to tell."""
    measured = _measured(points)
    if measured is None:
        bare = (Sample(_time(p) - start, None, _speed(p.speed)) for p in points)
        return tuple(bare), (), []
    carriers, step = measured
    rides = _rides(carriers, step)
    cleaned = _clean(carriers, step, rides)
    known = _known(carriers, step, cleaned, start)
    by_time = {sample.at_s: sample for sample in known}
    samples = []
    for point in points:
        at = _time(point) - start
        own = by_time.get(at)
        speed = _speed(point.speed)
        if speed is None and own is not None:
            speed = own.speed_mps
        samples.append(Sample(at, distance_at(known, at), speed))
    ridden = tuple(
        Stretch(_time(carriers[a]) - start, _time(carriers[b]) - start) for a, b in rides
    )
    flags = []
    if cleaned.spikes:
        flags.append(Flag("spike", {"count": cleaned.spikes, "metres": round(cleaned.left_out)}))
    for (a, b), ride in zip(rides, ridden, strict=True):
        legs = zip(carriers[a:b], carriers[a + 1 : b + 1], strict=True)
        metres = round(sum(step(one, other) for one, other in legs))
        flags.append(Flag("ride", {**ride._asdict(), "metres": metres}))
    return tuple(samples), ridden, flags


def _known(carriers: Sequence[Point], step: Step, cleaned: _Cleaned, start: float) -> list[Sample]:
    """The distance on foot and the speed at each point that is believed."""
    believed = [i for i in range(len(carriers)) if i not in cleaned.doubtful]
    places = [carriers[i] for i in believed]
    metres = [cleaned.metres[i] for i in believed]
    anew = cleaned.leaps | cleaned.riding
    if step is _between:
        places = _smoothed_apart(places, [i in anew for i in believed])
        metres = list(
            accumulate(
                (
                    0.0 if i in anew else step(a, b)
                    for i, (a, b) in zip(believed[1:], pairwise(places), strict=True)
                ),
                initial=0.0,
            )
        )
    lead = _lead(carriers[0], start) if step is _counted else 0.0
    speeds: list[float | None] = [None]
    for i, (a, b) in zip(believed[1:], pairwise(places), strict=True):
        speeds.append(None if i in cleaned.leaps else step(a, b) / (_time(b) - _time(a)))
    return [
        Sample(_time(place) - start, way + lead, speed)
        for place, way, speed in zip(places, metres, speeds, strict=True)
    ]


def _smoothed_apart(places: Sequence[Point], anew: Sequence[bool]) -> list[Point]:
    """The same, each stretch without an interruption or jump by itself."""
    found: list[Point] = []
    stretch: list[Point] = []
    for place, begins in zip(places, anew, strict=True):
        if stretch and (begins or place.part != stretch[-1].part):
            found += _smoothed(stretch)
            stretch = []
        stretch.append(place)
    return found + _smoothed(stretch)


def _lead(first: Point, start: float) -> float:
    """Metres the device had counted at its first point, if someone on foot could have."""
    assert first.metres is not None
    return first.metres if 0 <= first.metres <= FASTEST_MPS * max(1.0, _time(first) - start) else 0


def _speed(speed: float | None) -> float | None:
    return speed if speed is not None and 0 <= speed <= FASTEST_MPS else None


def _pauses(track: Track, start: float, elapsed: float) -> tuple[Stretch, ...]:
    found = [(begin - start, end - start) for begin, end in track.pauses]
    legs = list(pairwise(track.points))
    usual = median(_time(b) - _time(a) for a, b in legs)
    for a, b in legs:
        seconds = _time(b) - _time(a)
        if (a.part != b.part and seconds > 2 * usual + 1) or (
            not track.timed_pauses
            and seconds >= max(_GAP_S, 5 * usual)
            and _moved(a, b) < _STILL_MPS * seconds
        ):
            found.append((_time(a) - start, _time(b) - start))
    merged: list[Stretch] = []
    for begin, end in sorted((max(0.0, a), min(b, elapsed)) for a, b in found):
        if begin >= end:
            continue
        if merged and begin <= merged[-1].end_s:
            merged[-1] = Stretch(merged[-1].start_s, max(end, merged[-1].end_s))
        else:
            merged.append(Stretch(begin, end))
    return tuple(merged)


def _moved(a: Point, b: Point) -> float:
    if a.metres is not None and b.metres is not None:
        return _counted(a, b)
    placed = (a.latitude, a.longitude, b.latitude, b.longitude)
    return math.inf if any(value is None for value in placed) else haversine(a, b)


def _laps(laps: Iterable[TrackLap], start: float, elapsed: float) -> tuple[Lap, ...]:
    found = []
    for lap in sorted(laps, key=lambda lap: lap.start):
        begin, end = max(0.0, lap.start - start), min(lap.end - start, elapsed)
        if begin < end:
            found.append(Lap(begin, end, lap.metres, lap.intent))
    return tuple(found)


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


def _without_times(track: Track, context: Context) -> Recording | None:
    """What sums or bare positions tell; None when they tell nothing."""
    distance = track.metres or None
    measured = _measured(track.points)
    if distance is None and measured and measured[1] is not _from_speed:
        points, step = measured
        distance = sum(step(a, b) for a, b in pairwise(points)) or None
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
