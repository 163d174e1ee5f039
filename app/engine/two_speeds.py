"""Two levels of speed in one recording, and the stretches at either level.

Levels and stretches are taken from each other in turn. Evidence is in nats: the logarithm of how
much likelier a speed is in running than in walking; `likeliest.py` makes stretches of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from app.engine.likeliest import (
    CHANGE,
    LENGTH_SD_S,
    ODD_LENGTH,
    Lengths,
    likeliest,
    planned_runs,
    states_of,
)
from app.engine.pace import STANDING_MPS, Cell, Pace
from app.engine.recorded import Stretch

FEWEST_RUNS = 2
"""So many runs as long as planned, and half of all runs, before the plan is gone by (own)."""
ROUNDS = 8
ROUNDS_WITH_PLAN = 2
"""How often the levels and the split are taken from each other in turn, at most."""
BLOCK_S = 10
"""Noise is measured over blocks this long: the errors of neighbouring seconds resemble each other,
so a second tells less than its own scatter promises."""
LEAST_STEP_MPS = 0.4
SLOWEST_RUN_MPS = 1.6
FASTEST_WALK_MPS = 2.3
SHORTEST_RUN_S = 8
LEAST_NOISE = 0.25
"""Two levels are only believed when they lie 0.4 m/s apart, the upper one is not a stroll and the
lower one not a run: walkers change to running at about 2 m/s (Hreljac 1993, Med Sci Sports Exerc
25: 1158-62); jogging slower than that occurs in people with pain. The other numbers are own."""
MANY_CELLS = 4000
"""Of a longer recording the levels are sought in cells put together."""
CLEAR = 25.0
CLEAR_WITH_PLAN = 5.0
"""Nats by which two levels have to explain the speeds better than one: with the runs as long as
planned fewer will do, for chance does not keep to a plan (own, from half hours at one speed)."""
FULL_STEP_MPS = 0.6
CHANGE_M = 1.2
"""Against a threshold given by hand: the difference that counts as full evidence, and the metres
beyond the threshold that a change costs: two seconds of it (own)."""


class Levels(NamedTuple):
    """Metres a second of walking and running, the noise of a second in (m/s)²·s, the nats by which
    the two are better than one, and the runs."""

    walk: float
    run: float
    noise: float
    gain: float
    runs: tuple[Stretch, ...]

    @property
    def threshold(self) -> float:
        """Half-way between the two."""
        return (self.walk + self.run) / 2


class Found(NamedTuple):
    """The levels by which the runs were found, and how many of these are as long as planned."""

    levels: Levels
    fitting: int

    @property
    def clear(self) -> bool:
        """It is no accident: the plan is in the recording."""
        runs = len(self.levels.runs)
        return self.fitting >= FEWEST_RUNS and 2 * self.fitting >= runs


def two_speeds(pace: Pace, lengths: Lengths | None = None, clear: float = CLEAR) -> Levels | None:
    """The two levels that explain the speeds best, `clear` nats better than one; else None."""
    cells = _put_together(pace.cells, 1 + len(pace.cells) // MANY_CELLS)
    moving = sorted(c.speed for c in cells if c.speed is not None and c.speed >= STANDING_MPS)
    if len(moving) < 2 * SHORTEST_RUN_S:
        return None
    settled = (_settled(cells, first) for first in _guesses(moving, lengths))
    levels = max((s for s in settled if s is not None), key=lambda s: s.gain, default=None)
    if levels is None or levels.gain < clear:
        return None
    # The levels come from cells put together, the runs from single ones.
    return levels._replace(runs=_runs(pace.cells, likeliest(_evidence(pace.cells, levels))))


def above(pace: Pace, mps: float) -> tuple[Stretch, ...]:
    """The stretches above `mps`, those of few metres above or below it left out.

    Whole millimetres: which stretches these are must not hang on rounding.
    """
    full = FULL_STEP_MPS
    beyond = [
        round(1000 * max(-full, min(full, (-full if c.speed is None else c.speed) - mps))
              * (c.end_s - c.start_s))
        for c in pace.cells
    ]  # fmt: skip
    return _runs(pace.cells, likeliest(beyond, 1000 * CHANGE_M))


def by_lengths(pace: Pace, lengths: Lengths) -> Found | None:
    """The runs that explain the speeds best, lengths as planned being likelier than others."""
    levels = two_speeds(pace, lengths, CLEAR_WITH_PLAN)
    if levels is None:
        return None
    cells = pace.cells
    for _ in range(ROUNDS_WITH_PLAN):
        before = levels
        runs = planned_runs(cells, _evidence(cells, levels), lengths)
        levels = _anew(cells, states_of(len(cells), runs), levels)
        if levels == before:
            break
    within = (2 * ODD_LENGTH) ** 0.5 * LENGTH_SD_S
    stretches = tuple(Stretch(cells[a].start_s, cells[b - 1].end_s) for a, b in runs)
    fitting = sum(abs(s.end_s - s.start_s - lengths.run_s) <= within for s in stretches)
    return Found(levels._replace(runs=stretches), fitting)


# --- the levels


def _guesses(moving: Sequence[float], lengths: Lengths | None) -> list[tuple[float, float]]:
    """First guesses at the levels, as if this or that share of the time had been run."""
    shares = [0.03, 0.08, 0.2, 0.4, 0.6, 0.8]
    if lengths is not None:
        # Ten minutes of a session of about half an hour are warm-up and cool-down.
        shares.append(0.67 * lengths.run_s / (lengths.run_s + lengths.walk_s))
    count = len(moving)
    cuts = (min(count - 2, max(1, round(count * (1 - share)))) for share in shares)
    return [(moving[cut // 2], moving[(cut + count) // 2]) for cut in cuts]


def _settled(cells: Sequence[Cell], first: tuple[float, float]) -> Levels | None:
    """The levels after a few rounds of splitting by them and taking them anew."""
    if first[1] <= first[0]:
        return None  # a treadmill's speeds can all be the same
    levels = Levels(*first, (first[1] - first[0]) ** 2 / 2, 0.0, ())
    for _ in range(ROUNDS):
        before = levels
        states = likeliest(_evidence(cells, levels))
        levels = _anew(cells, states, levels)
        if abs(levels.walk - before.walk) + abs(levels.run - before.run) < 0.01:
            break
    seconds = sum(c.end_s - c.start_s for c, s in zip(cells, states, strict=True) if s)
    if (
        levels.run - levels.walk < LEAST_STEP_MPS
        or levels.run < SLOWEST_RUN_MPS
        or levels.walk > FASTEST_WALK_MPS
        or seconds < SHORTEST_RUN_S
    ):
        return None
    return levels._replace(gain=_better_than_one(cells, states, levels))


def _anew(cells: Sequence[Cell], states: Sequence[int], levels: Levels) -> Levels:
    """The levels of the cells so split; the same when one of them has no cells."""
    slow, fast = sorted(_speeds(cells, states, 0)), sorted(_speeds(cells, states, 1))
    if not slow or not fast:
        return levels
    walk, run = slow[len(slow) // 2], fast[len(fast) // 2]
    if run <= walk:
        return levels
    return levels._replace(walk=walk, run=run, noise=_noise(cells, states, walk, run))


def _speeds(cells: Sequence[Cell], states: Sequence[int], state: int) -> list[float]:
    return [
        c.speed
        for c, s in zip(cells, states, strict=True)
        if s == state and c.speed is not None and c.speed >= STANDING_MPS
    ]


def _noise(cells: Sequence[Cell], states: Sequence[int], walk: float, run: float) -> float:
    """The scatter around the levels in blocks, the middle one of all blocks, as a second's share.

    Standing and the seconds beside a change are left out: they are no noise.
    """
    squares: list[float] = []
    total = seconds = 0.0
    for index, cell in enumerate(cells):
        state = states[index]
        near = states[max(0, index - 2) : index + 3]
        if cell.speed is None or cell.speed < STANDING_MPS or min(near) != max(near):
            continue
        length = cell.end_s - cell.start_s
        total += (cell.speed - (run if state else walk)) * length
        seconds += length
        if seconds >= BLOCK_S:
            squares.append(total * total / seconds)
            total = seconds = 0.0
    squares.sort()
    # The median of a squared normal variable is 0.455 of its mean.
    middle = squares[len(squares) // 2] / 0.455 if squares else 0.0
    return max(middle, LEAST_NOISE * (run - walk) ** 2)


def _better_than_one(cells: Sequence[Cell], states: Sequence[int], levels: Levels) -> float:
    """Nats that two levels gain over one, the changes paid for."""
    known = sorted(c.speed for c in cells if c.speed is not None and c.speed >= STANDING_MPS)
    middle = known[len(known) // 2]
    gain = 0.0
    for cell, state in zip(cells, states, strict=True):
        if cell.speed is not None and cell.speed >= STANDING_MPS:
            level = levels.run if state else levels.walk
            better = (cell.speed - middle) ** 2 - (cell.speed - level) ** 2
            gain += better * (cell.end_s - cell.start_s)
    changes = sum(a != b for a, b in pairwise(states))
    return gain / (2 * levels.noise) - CHANGE * changes


def _put_together(cells: Sequence[Cell], count: int) -> Sequence[Cell]:
    if count == 1:
        return cells
    return [_one(cells[at : at + count]) for at in range(0, len(cells), count)]


def _one(cells: Sequence[Cell]) -> Cell:
    known = [c.speed for c in cells if c.speed is not None]
    seconds = sum(c.end_s - c.start_s for c in cells)
    start = cells[0].start_s
    return Cell(start, start + seconds, sum(known) / len(known) if known else None)


# --- the stretches


def _evidence(cells: Sequence[Cell], levels: Levels) -> list[float]:
    """Nats in favour of running, cell by cell; no cell tells more than being at one level would."""
    half, threshold = (levels.run - levels.walk) / 2, levels.threshold
    scale = 2 * half / levels.noise
    return [
        scale
        * (c.end_s - c.start_s)
        * (-half / 10 if c.speed is None else max(-half, min(half, c.speed - threshold)))
        for c in cells
    ]


def _runs(cells: Sequence[Cell], states: Sequence[int]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    before = 0
    for cell, state in zip(cells, states, strict=True):
        if state and before:
            found[-1] = Stretch(found[-1].start_s, cell.end_s)
        elif state:
            found.append(Stretch(cell.start_s, cell.end_s))
        before = state
    return tuple(found)
