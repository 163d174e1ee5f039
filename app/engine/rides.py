"""Where somebody rode home with the watch still recording: neither run nor walked.

The readers know a stretch too fast for any runner. What lies around and between such stretches (a
bus in traffic, at its stops) is as slow as somebody on foot, and a bicycle is only fast beside the
rest of the recording.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.engine.pace import STANDING_MPS, Cell, Pace, pace_of
from app.engine.recorded import Recording, Stretch
from app.engine.two_speeds import two_speeds

AROUND_S = 300
WALKING_S = 20
WALKING_MPS = 2.0
"""A ride goes on, for up to five minutes on either side, until somebody walks for 20 s on end; so
it does between two rides (own)."""
CYCLING_MPS = 4.0
CYCLING_S = 240
FASTER_THAN_RUNNING = 1.4
"""Faster than 4 m/s for four minutes is a ride where the rest of the recording has runs and walks
of its own and this is 1.4 times as fast as its runs (own). No planned run is as long."""


def pace_on_foot(recording: Recording) -> Pace:
    """The recording's pace without its rides."""
    pace = pace_of(recording)
    around = tuple(_around(recording.rides, pace.cells))
    if around:
        pace = pace_of(recording, around)
    fast = _long_and_fast(pace.cells)
    if not fast:
        return pace
    rest = pace_of(recording, (*around, *_around(fast, pace.cells)))
    levels = two_speeds(rest)
    slowest = min(_mean(pace.cells, ride) for ride in fast)
    if levels is None or slowest < FASTER_THAN_RUNNING * levels.run:
        return pace
    return rest


def _around(rides: Sequence[Stretch], cells: Sequence[Cell]) -> Iterator[Stretch]:
    """The rides with what is before and after each up to where somebody walks."""
    for ride in rides:
        before = [c for c in cells if ride.start_s - AROUND_S <= c.start_s < ride.start_s]
        after = [c for c in cells if ride.end_s < c.end_s <= ride.end_s + AROUND_S]
        start = next((c.end_s for c in _walked(reversed(before))), None)
        end = next((c.start_s for c in _walked(iter(after))), None)
        yield Stretch(
            min((c.start_s for c in before), default=ride.start_s) if start is None else start,
            max((c.end_s for c in after), default=ride.end_s) if end is None else end,
        )


def _walked(cells: Iterator[Cell]) -> Iterator[Cell]:
    """The cells with which 20 s of walking begin."""
    walk: list[Cell] = []
    seconds = 0.0
    for cell in cells:
        if cell.speed is None or not STANDING_MPS <= cell.speed <= WALKING_MPS:
            walk, seconds = [], 0.0
            continue
        walk.append(cell)
        seconds += cell.end_s - cell.start_s
        if seconds >= WALKING_S:
            yield walk[0]
            return


def _long_and_fast(cells: Sequence[Cell]) -> list[Stretch]:
    found: list[Stretch] = []
    smooth, fast = 0.0, False
    for cell in cells:
        smooth += ((cell.speed or 0.0) - smooth) * min(1.0, (cell.end_s - cell.start_s) / 10)
        if smooth > CYCLING_MPS and fast:
            found[-1] = Stretch(found[-1].start_s, cell.end_s)
        elif smooth > CYCLING_MPS:
            found.append(Stretch(cell.start_s, cell.end_s))
        fast = smooth > CYCLING_MPS
    return [stretch for stretch in found if stretch.end_s - stretch.start_s >= CYCLING_S]


def _mean(cells: Sequence[Cell], stretch: Stretch) -> float:
    within = [c.speed for c in cells if stretch.start_s <= c.start_s < stretch.end_s]
    known = [speed for speed in within if speed is not None]
    return sum(known) / len(known) if known else 0.0
