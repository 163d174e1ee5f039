"""The way between points: how it is measured, and what nobody on foot can have gone.

Positions are used here and nowhere after: what is handed on are metres and speeds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from app.engine.recorded import (
    FASTEST_MPS,
    RIDE_MPS,
    RIDE_S,
    Flag,
    Sample,
    Stretch,
    distance_at,
)
from app.importers.points import Point, time_of

_EARTH_M = 6_371_008.8
"""Mean radius of the Earth (IUGG); a sphere is at most 0.5 % off."""
GAP_S = 20
"""Seconds without a point after which nobody knows how fast it went meanwhile (own)."""
_RIDE_GAP_S = 120
_RIDE_EDGE_S = 15
_RIDE_EDGE_MPS = 2.0
"""Stops of a ride last up to 120 s; getting up to speed and down to 2 m/s up to 15 s (own)."""
_SMOOTH_S = 2.0
"""Seconds before and after. Positions one second apart differ by the receiver's error as much as
by a step, which would make every way longer than it was (own)."""
_SETTLED = 3
"""So many points in a row that fit each other are believed: the receiver found itself (own)."""

Step = Callable[[Point, Point], float]


def samples_of(
    points: Sequence[Point], start: float
) -> tuple[tuple[Sample, ...], tuple[Stretch, ...], list[Flag]]:
    """All moments with the distance on foot until then, the rides left out, and what to tell."""
    measured = _measured(points)
    if measured is None:
        bare = (Sample(time_of(p) - start, None, _speed(p.speed)) for p in points)
        return tuple(bare), (), []
    carriers, step = measured
    rides = _rides(carriers, step)
    cleaned = _clean(carriers, step, rides)
    known = _known(carriers, step, cleaned, start)
    by_time = {sample.at_s: sample for sample in known}
    samples = []
    for point in points:
        at = time_of(point) - start
        own = by_time.get(at)
        speed = _speed(point.speed)
        if speed is None and own is not None:
            speed = own.speed_mps
        samples.append(Sample(at, distance_at(known, at), speed))
    ridden = tuple(
        Stretch(time_of(carriers[a]) - start, time_of(carriers[b]) - start) for a, b in rides
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
        speeds.append(None if i in cleaned.leaps else step(a, b) / (time_of(b) - time_of(a)))
    return [
        Sample(time_of(place) - start, way + lead, speed)
        for place, way, speed in zip(places, metres, speeds, strict=True)
    ]


def _speed(speed: float | None) -> float | None:
    return speed if speed is not None and 0 <= speed <= FASTEST_MPS else None


def _lead(first: Point, start: float) -> float:
    """Metres the device had counted at its first point, if someone on foot could have."""
    assert first.metres is not None
    return (
        first.metres if 0 <= first.metres <= FASTEST_MPS * max(1.0, time_of(first) - start) else 0
    )


def bare_distance(points: Sequence[Point]) -> float | None:
    """Metres along points whose times are unknown; None when they tell none."""
    measured = _measured(points)
    if measured is None or measured[1] is _from_speed:
        return None
    carriers, step = measured
    return sum(step(a, b) for a, b in pairwise(carriers)) or None


def moved(a: Point, b: Point) -> float:
    """Metres from `a` to `b` in a straight line, infinite when neither tells a place."""
    if a.metres is not None and b.metres is not None:
        return _counted(a, b)
    placed = (a.latitude, a.longitude, b.latitude, b.longitude)
    return math.inf if any(value is None for value in placed) else haversine(a, b)


# --- how it is measured


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
    return b.speed * min(time_of(b) - time_of(a), GAP_S) if a.part == b.part else 0.0


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


def _smoothed(points: Sequence[Point]) -> list[Point]:
    """Each position as the mean of those up to 2 s before and after, fewer towards the ends."""
    found = []
    first = last = 0
    begin, end = time_of(points[0]), time_of(points[-1])
    for point in points:
        at = time_of(point)
        reach = min(_SMOOTH_S, at - begin, end - at)
        while time_of(points[first]) < at - reach:
            first += 1
        while last < len(points) and time_of(points[last]) <= at + reach:
            last += 1
        near = points[first:last]
        latitude = sum(p.latitude or 0.0 for p in near) / len(near)
        # Measured from the point itself: a mean across the date line would lie elsewhere.
        own = point.longitude or 0.0
        aside = sum(((p.longitude or 0.0) - own + 180) % 360 - 180 for p in near) / len(near)
        found.append(point._replace(latitude=latitude, longitude=own + aside))
    return found


# --- what nobody on foot can have gone


def _rides(points: Sequence[Point], step: Step) -> list[tuple[int, int]]:
    """Index pairs between which someone rode: fast for long, with its stops and edges."""
    legs = [(step(a, b), time_of(b) - time_of(a)) for a, b in pairwise(points)]
    cores: list[tuple[int, int]] = []
    begin: int | None = None
    for index, (metres, seconds) in enumerate([*legs, (0.0, 1.0)]):
        fast = metres > RIDE_MPS * seconds
        if fast and begin is None:
            begin = index
        elif not fast and begin is not None:
            long = time_of(points[index]) - time_of(points[begin]) >= RIDE_S
            # There and back again is an error of the receiver.
            way = sum(leg[0] for leg in legs[begin:index])
            if long and index - begin >= 2 and step(points[begin], points[index]) > way / 2:
                cores.append((begin, index))
            begin = None
    merged: list[tuple[int, int]] = []
    for first, last in cores:
        if merged and time_of(points[first]) - time_of(points[merged[-1][1]]) <= _RIDE_GAP_S:
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
        and time_of(points[first]) - time_of(points[begin - 1]) <= _RIDE_EDGE_S
    ):
        begin -= 1
    while (
        end < len(legs)
        and legs[end][0] > _RIDE_EDGE_MPS * legs[end][1]
        and time_of(points[end + 1]) - time_of(points[last]) <= _RIDE_EDGE_S
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
    return step(a, b) <= FASTEST_MPS * (time_of(b) - time_of(a))
