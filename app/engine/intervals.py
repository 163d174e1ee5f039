"""A session or test run second by second: its phases, and the cues that lead through them.

All times are whole seconds from the beginning of the count-in. Everything that guides (the player,
the audio track, the watch workout) goes by these two tuples, so that all of them agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from app.engine.model import Step
from app.engine.programme import Programme

PhaseKind = Literal["count_in", "warm_up", "run", "walk", "cool_down"]
CueId = Literal[
    "count_in",
    "warm_up",
    "run",
    "walk",
    "ten_left",
    "half_way",
    "last_rep",
    "cool_down",
    "finished",
]
CUE_IDS: tuple[CueId, ...] = get_args(CueId)
BEGINNINGS = frozenset(("count_in", "warm_up", "run", "last_rep", "walk", "cool_down", "finished"))
"""The cues that say what to do from now on. `last_rep` is the run cue of the last repetition."""

COUNT_IN_S = 5
TEN_S = 10
SHORTEST_WITH_TEN_S = 15
CUE_ROOM_S = 4
TEST_RUN_S = 120
"""Seconds: of the count-in, of "ten left" and the shortest phase that has it, between a cue and
the half-way one (all own); the longest test run (clinical.md §1)."""


class Phase(NamedTuple):
    """What is done from `start_s` on for `seconds`. `repetition` counts from 1, 0 outside them."""

    kind: PhaseKind
    start_s: int
    seconds: int
    repetition: int

    @property
    def end_s(self) -> int:
        """When the next one begins."""
        return self.start_s + self.seconds


class Cue(NamedTuple):
    """What is heard `at_s`."""

    at_s: int
    id: CueId


def timeline(programme: Programme, step: Step) -> tuple[Phase, ...]:
    """The phases of a session at `step`, one after the other without a gap; none is empty."""
    stage = programme.stage(step.stage)
    parts: list[tuple[PhaseKind, int, int]] = [
        ("count_in", COUNT_IN_S, 0),
        ("warm_up", programme.warm_up_s, 0),
    ]
    for repetition in range(1, step.reps + 1):
        parts += [("run", stage.run_s, repetition), ("walk", stage.walk_s, repetition)]
    return _joined([*parts, ("cool_down", programme.cool_down_s, 0)])


def timeline_of_test_run(programme: Programme) -> tuple[Phase, ...]:
    """The phases of a test run: a walk, up to 120 seconds of running, a walk (clinical.md §1)."""
    return _joined(
        [
            ("count_in", COUNT_IN_S, 0),
            ("warm_up", programme.warm_up_s, 0),
            ("run", TEST_RUN_S, 1),
            ("cool_down", programme.cool_down_s, 0),
        ]
    )


def _joined(parts: Iterable[tuple[PhaseKind, int, int]]) -> tuple[Phase, ...]:
    phases, start = [], 0
    for kind, seconds, repetition in parts:
        if seconds:
            phases.append(Phase(kind, start, seconds, repetition))
            start += seconds
    return tuple(phases)


def cues(timeline: Sequence[Phase]) -> tuple[Cue, ...]:
    """The cues of these phases, in order, no two at one moment.

    Each phase is begun by its own, the last of several runs by ``last_rep``; ten seconds before
    the end of a phase of 15 s or more comes ``ten_left``; ``half_way`` (of the time after the
    count-in; only with several runs) comes as soon as it has 4 s for itself on either side, if it
    ever has.
    """
    if not timeline:
        return ()
    runs = [phase for phase in timeline if phase.kind == "run"]
    found = [Cue(timeline[-1].end_s, "finished")]
    for phase in timeline:
        last = len(runs) > 1 and phase == runs[-1]
        found.append(Cue(phase.start_s, "last_rep" if last else phase.kind))
        if phase.seconds >= SHORTEST_WITH_TEN_S and phase.kind != "count_in":
            found.append(Cue(phase.end_s - TEN_S, "ten_left"))
    half = _half_way(timeline, [cue.at_s for cue in found])
    if len(runs) > 1 and half < timeline[-1].end_s:
        found.append(Cue(half, "half_way"))
    return tuple(sorted(found))


def _half_way(timeline: Sequence[Phase], taken: Sequence[int]) -> int:
    begin = timeline[0].end_s if timeline[0].kind == "count_in" else 0
    at = begin + (timeline[-1].end_s - begin) // 2
    for other in sorted(taken):
        if abs(other - at) < CUE_ROOM_S:
            at = other + CUE_ROOM_S
    return at


def without_last(timeline: Sequence[Phase]) -> tuple[Phase, ...]:
    """The same with one repetition fewer; unchanged when there is only one."""
    last = max((phase.repetition for phase in timeline), default=0)
    if last < 2:
        return tuple(timeline)
    kept = (p for p in timeline if p.repetition != last)
    return _joined((p.kind, p.seconds, p.repetition) for p in kept)


def walked(timeline: Sequence[Phase], index: int) -> tuple[Phase, ...]:
    """The same up to phase `index`, then walking for as long as it would have gone on, then the
    cool-down; unchanged in the cool-down."""
    rest = [p for p in timeline[index + 1 :] if p.kind != "cool_down"]
    ending = [p for p in timeline[index + 1 :] if p.kind == "cool_down"]
    parts = [(p.kind, p.seconds, p.repetition) for p in timeline[: index + 1]]
    parts.append(("walk", sum(p.seconds for p in rest), 0))
    return _joined([*parts, *((p.kind, p.seconds, p.repetition) for p in ending)])
