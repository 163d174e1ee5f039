"""The sequence of runs and walks that explains the evidence best, taken as a whole.

A stretch is not told by single seconds, which noise carries across any threshold: each change costs
as much as a few seconds of evidence. With the planned lengths known, a run or walk of that length
costs less. (Hidden Markov and semi-Markov models with two states, solved exactly by dynamic
programming: Rabiner 1989, Proc IEEE 77: 257-286, sections III.B and IV.D.)
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from app.engine.pace import Cell

CHANGE = 4.0
"""Nats a change between running and walking costs."""
LENGTH_SD_S = 3.0
ODD_LENGTH = 8.0
PLANNED_CHANGE = 2.0
"""How far the lengths people run and walk lie from the planned ones (standard deviation, seconds),
the nats of a length that has nothing to do with it, and those of a run that was planned."""


class Lengths(NamedTuple):
    """Seconds of a planned run and of the walk after it. How many there are is left open."""

    run_s: int
    walk_s: int


def likeliest(evidence: Sequence[float], change: float = CHANGE) -> list[int]:
    """1 (running) or 0 for each cell; between equally good sequences the one with less running."""
    walk = run = 0.0
    began: list[tuple[bool, bool]] = []
    for value in evidence:
        stopped, started = run - change > walk, walk - change >= run
        began.append((stopped, started))
        walk, run = (
            (run - change if stopped else walk),
            (walk - change if started else run) + value,
        )
    state, states = int(run > walk), []
    for stopped, started in reversed(began):
        states.append(state)
        if state and started:
            state = 0
        elif not state and stopped:
            state = 1
    states.reverse()
    return states


def planned_runs(
    cells: Sequence[Cell], evidence: Sequence[float], lengths: Lengths
) -> list[tuple[int, int]]:
    """From which cell to which each run goes, in order.

    `ended[j]`: the best sequence whose last run ends before cell j; `begun[i]`: whose next run
    begins with cell i. The first walk may have any length, so may the last. One loop, for its two
    halves, runs and walks, go over the cells side by side.
    """
    count = len(cells)
    total = [0.0]
    for value in evidence:
        total.append(total[-1] + value)
    ended, begun = [-inf] * (count + 1), [0.0] * (count + 1)
    from_run, from_walk = [0] * (count + 1), [-1] * (count + 1)
    window = (2 * ODD_LENGTH) ** 0.5 * LENGTH_SD_S
    low_run = low_walk = 0
    odd_run, odd_walk = (-inf, 0), (-inf, 0)
    for at in range(1, count + 1):
        # a run from cell i that ends before `at`
        end = cells[at - 1].end_s
        odd_run = max(odd_run, (begun[at - 1] - total[at - 1], at - 1))
        best, source = odd_run[0] - ODD_LENGTH, odd_run[1]
        while low_run < at and end - cells[low_run].start_s > lengths.run_s + window:
            low_run += 1
        for i in range(low_run, at):
            off = end - cells[i].start_s - lengths.run_s
            if off < -window:
                break
            value = begun[i] - total[i] - off * off / (2 * LENGTH_SD_S**2)
            if value > best:
                best, source = value, i
        ended[at], from_run[at] = best + total[at] - PLANNED_CHANGE, source
        if at == count:
            break
        # a walk from the end of a run before cell j, until `at`
        start = cells[at].start_s
        best, source = 0.0, -1
        if odd_walk[0] - ODD_LENGTH > best:
            best, source = odd_walk[0] - ODD_LENGTH, odd_walk[1]
        odd_walk = max(odd_walk, (ended[at], at))
        while low_walk < at and start - cells[max(low_walk, 1) - 1].end_s > lengths.walk_s + window:
            low_walk += 1
        for j in range(max(low_walk, 1), at):
            off = start - cells[j - 1].end_s - lengths.walk_s
            if off < -window:
                break
            value = ended[j] - off * off / (2 * LENGTH_SD_S**2)
            if value > best:
                best, source = value, j
        begun[at], from_walk[at] = best, source
    return _traced(ended, from_run, from_walk)


def _traced(
    ended: Sequence[float], from_run: Sequence[int], from_walk: Sequence[int]
) -> list[tuple[int, int]]:
    best = max(range(len(ended)), key=ended.__getitem__)
    runs: list[tuple[int, int]] = []
    if ended[best] <= 0:
        return runs
    at = best
    while at > 0:
        start = from_run[at]
        runs.append((start, at))
        at = from_walk[start]
    runs.reverse()
    return runs


def states_of(count: int, runs: Sequence[tuple[int, int]]) -> list[int]:
    """1 for each cell that is in one of `runs`, else 0."""
    states = [0] * count
    for begin, end in runs:
        states[begin:end] = [1] * (end - begin)
    return states
