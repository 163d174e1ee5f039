"""The speed of a recording second by second, on foot only: without its pauses and rides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from app.engine.recorded import Lap, Recording, Sample, Stretch

MOST_CELLS = 10_800
"""A cell is one second of up to three hours; a longer recording has longer ones."""
GAP_S = 30
"""Seconds without a sample after which the speed in between is not known any more (own)."""
SHORTEST_S = 0.1
"""Between two moments nearer to each other no speed is reckoned (own)."""
MOST_LAG_S = 6
NEARER = 0.95
"""A watch shows its speed smoothed, some seconds late, but counts the distance at once. The speeds
are moved by up to 6 s to where they fit the distance, if that is at least 5 % nearer (own)."""
STANDING_MPS = 0.7
"""Slower than this nobody walks (own)."""


class Cell(NamedTuple):
    """A second or so. `speed` None: not known."""

    start_s: float
    end_s: float
    speed: float | None


class Pace(NamedTuple):
    """What there is to split: `on_foot` and its cells, both in order.

    `metres` are distances covered at `times`, both empty when no distance is recorded.
    """

    on_foot: tuple[Stretch, ...]
    cells: tuple[Cell, ...]
    times: tuple[float, ...]
    metres: tuple[float, ...]

    @property
    def known(self) -> bool:
        """There is a speed to go by."""
        return any(cell.speed is not None for cell in self.cells)

    def metres_at(self, at_s: float) -> float:
        """Metres covered `at_s`; 0 when no distance is recorded."""
        if not self.times:
            return 0.0
        index = bisect_right(self.times, at_s)
        if index == 0:
            return self.metres[0]
        if index == len(self.times):
            return self.metres[-1]
        begin, end = self.times[index - 1], self.times[index]
        share = (at_s - begin) / (end - begin)
        return self.metres[index - 1] + share * (self.metres[index] - self.metres[index - 1])

    def metres_between(self, start_s: float, end_s: float) -> float | None:
        """Metres covered from `start_s` to `end_s`; None when no distance is recorded."""
        return self.metres_at(end_s) - self.metres_at(start_s) if self.times else None

    def seconds_on_foot(self, start_s: float, end_s: float) -> float:
        """Seconds of these without pauses and rides."""
        return sum(max(0.0, min(s.end_s, end_s) - max(s.start_s, start_s)) for s in self.on_foot)

    def mean_speed(self, laps: Iterable[Lap]) -> float | None:
        """Metres a second over these laps; None without any distance or time."""
        seconds = metres = 0.0
        for lap in laps:
            covered = self.metres_between(lap.start_s, lap.end_s)
            if covered is None:
                return None
            seconds += self.seconds_on_foot(lap.start_s, lap.end_s)
            metres += covered
        return metres / seconds if seconds else None

    def fits(self, lap: Lap, planned_s: float, tolerance: Callable[[float], float]) -> bool:
        """The lap is about as long as planned, by the clock or without its pauses."""
        lengths = (lap.end_s - lap.start_s, self.seconds_on_foot(lap.start_s, lap.end_s))
        return any(abs(length - planned_s) <= tolerance(planned_s) for length in lengths)


def pace_of(recording: Recording, rides: Iterable[Stretch] = ()) -> Pace:
    """Read the samples; without any distance in them, those of the laps or of their speeds.

    `rides` are left out as the pauses are, and as those that the recording knows of itself.
    """
    end_s = _end_of(recording)
    holes = [*recording.pauses, *recording.rides, *rides]
    on_foot = tuple(_without(Stretch(0.0, end_s), holes))
    track = _track(recording, on_foot)
    cells = tuple(_cells(recording.samples, on_foot, track))
    pace = Pace(on_foot, cells, tuple(at for at, _ in track), tuple(m for _, m in track))
    return pace._replace(cells=_in_step(pace)) if recording.samples else pace


def _end_of(recording: Recording) -> float:
    ends = [recording.elapsed_s or 0.0]
    ends += [sample.at_s for sample in recording.samples[-1:]]
    return max(ends + [lap.end_s for lap in recording.laps])


def _without(whole: Stretch, holes: Iterable[Stretch]) -> Iterator[Stretch]:
    at = whole.start_s
    for hole in sorted(holes):
        if hole.start_s > at:
            yield Stretch(at, min(hole.start_s, whole.end_s))
        at = max(at, hole.end_s)
        if at >= whole.end_s:
            return
    if at < whole.end_s:
        yield Stretch(at, whole.end_s)


def _track(recording: Recording, on_foot: Sequence[Stretch]) -> list[tuple[float, float]]:
    """(seconds, metres covered), both growing."""
    known = [(s.at_s, s.distance_m) for s in recording.samples if s.distance_m is not None]
    if len(known) < 2:
        known = _track_of_laps(recording.laps) or _track_of_speeds(recording.samples, on_foot)
    growing: list[tuple[float, float]] = []
    for at, metres in known:
        if not growing:
            growing.append((at, metres))
        elif at > growing[-1][0]:
            growing.append((at, max(metres, growing[-1][1])))
    return growing


def _track_of_laps(laps: Sequence[Lap]) -> list[tuple[float, float]]:
    if not laps or any(lap.distance_m is None for lap in laps):
        return []
    covered = accumulate((lap.distance_m or 0.0 for lap in laps), initial=0.0)
    return list(zip([laps[0].start_s, *(lap.end_s for lap in laps)], covered, strict=True))


def _track_of_speeds(
    samples: Sequence[Sample], on_foot: Sequence[Stretch]
) -> list[tuple[float, float]]:
    """Speed times time, where both are known."""
    track: list[tuple[float, float]] = []
    covered, holes = 0.0, [(a.end_s, b.start_s) for a, b in pairwise(on_foot)]
    for earlier, later in pairwise(samples):
        if earlier.speed_mps is None or later.speed_mps is None:
            continue
        if not track:
            track.append((earlier.at_s, 0.0))
        seconds = later.at_s - earlier.at_s
        if seconds <= GAP_S and not any(a < later.at_s and b > earlier.at_s for a, b in holes):
            covered += seconds * (earlier.speed_mps + later.speed_mps) / 2
        track.append((later.at_s, covered))
    return track


def _cells(
    samples: Sequence[Sample], on_foot: Sequence[Stretch], track: Sequence[tuple[float, float]]
) -> Iterator[Cell]:
    length = max(1.0, sum(s.end_s - s.start_s for s in on_foot) / MOST_CELLS)
    told = [(s.at_s, s.speed_mps) for s in samples if s.speed_mps is not None]
    # Some watches give a speed only now and then: the distance tells more there.
    steps = _told(told) if 2 * len(told) > len(samples) else _derived(samples, track)
    index, last = 0, len(steps) - 1
    for stretch in on_foot:
        count = max(1, round((stretch.end_s - stretch.start_s) / length))
        size = (stretch.end_s - stretch.start_s) / count
        for number in range(count):
            start, end = stretch.start_s + number * size, stretch.start_s + (number + 1) * size
            middle = (start + end) / 2
            while index < last and steps[index][1] <= middle:
                index += 1
            inside = bool(steps) and steps[index][0] <= middle <= steps[index][1]
            inside = inside and size >= SHORTEST_S
            yield Cell(start, end, _between(steps[index], middle) if inside else None)


def _in_step(pace: Pace) -> tuple[Cell, ...]:
    """The cells with their speeds moved to when the distance was covered."""
    cells = pace.cells
    if not pace.times or not cells or cells[0].end_s - cells[0].start_s > 1.5:
        return cells
    at = [pace.metres_at(cell.start_s) for cell in cells]
    covered = [later - earlier for earlier, later in pairwise(at)]
    best = kept = _difference(cells, covered, 0)
    lag = 0
    for seconds in range(1, MOST_LAG_S + 1):
        difference = _difference(cells, covered, seconds)
        if difference < min(best, NEARER * kept):
            best, lag = difference, seconds
    if not lag:
        return cells
    later = [*cells[lag:], *cells[-1:] * lag]
    return tuple(
        cell if other.start_s - cell.start_s > lag + 1 else cell._replace(speed=other.speed)
        for cell, other in zip(cells, later, strict=True)
    )


def _difference(cells: Sequence[Cell], covered: Sequence[float], lag: int) -> float:
    """The mean square of speed less metres a second covered so much earlier; both on foot."""
    total, count = 0.0, 0
    for cell, metres, later in zip(cells, covered, cells[lag:], strict=False):
        if cell.speed is None or later.speed is None:
            continue
        if later.start_s - cell.start_s < lag + 1:
            total += (later.speed - metres / (cell.end_s - cell.start_s)) ** 2
            count += 1
    return total / count if count else 0.0


_Step = tuple[float, float, float, float]
"""From when to when, and the speed at either end."""


def _between(step: _Step, at_s: float) -> float:
    start, end, begin, finish = step
    return begin + (finish - begin) * (at_s - start) / (end - start)


def _told(told: Sequence[tuple[float, float]]) -> list[_Step]:
    return [(a, b, v, w) for (a, v), (b, w) in pairwise(told) if 0 < b - a <= GAP_S]


def _derived(samples: Sequence[Sample], track: Sequence[tuple[float, float]]) -> list[_Step]:
    if not samples:
        return []  # the track is that of the laps: too coarse
    steps = []
    for (a, v), (b, w) in pairwise(track):
        if SHORTEST_S <= b - a <= GAP_S:
            steps.append((a, b, (w - v) / (b - a), (w - v) / (b - a)))
    return steps
