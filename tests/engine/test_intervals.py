"""Phases and cues: gap-free, in order, each cue with room to be heard."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.engine import intervals
from app.engine.intervals import Cue, Phase, cues, timeline, walked, without_last
from app.engine.model import Step
from tests.engine.build import shipped_programme

STEPS = [
    Step(stage.number, reps)
    for stage in shipped_programme().stages
    for reps in range(stage.reps_min, stage.reps_max + 1)
]


def kinds(phases: tuple[Phase, ...]) -> str:
    return " ".join(phase.kind for phase in phases)


@pytest.mark.parametrize("step", STEPS)
def test_a_session_has_no_gap_and_the_length_of_the_table(step: Step) -> None:
    phases = timeline(shipped_programme(), step)
    assert phases[0].start_s == 0
    assert all(a.end_s == b.start_s for a, b in pairwise(phases))
    length = phases[-1].end_s - intervals.COUNT_IN_S
    assert length == shipped_programme().duration_s(step)
    assert sum(phase.kind == "run" for phase in phases) == step.reps


@pytest.mark.parametrize("step", STEPS)
def test_every_cue_has_its_moment_and_room(step: Step) -> None:
    phases = timeline(shipped_programme(), step)
    found = cues(phases)
    assert all(a.at_s < b.at_s for a, b in pairwise(found))
    assert all(b.at_s - a.at_s >= 4 for a, b in pairwise(found))
    ids = [cue.id for cue in found]
    assert ids[0] == "count_in" and ids[-1] == "finished"
    assert ids.count("run") == step.reps - 1
    assert ids.count("last_rep") == ids.count("half_way") == ids.count("cool_down") == 1
    last_run = [phase for phase in phases if phase.kind == "run"][-1]
    assert Cue(last_run.start_s, "last_rep") in found


def test_stage_1_to_the_second() -> None:
    phases = timeline(shipped_programme(), Step(1, 6))
    assert phases[:4] == (
        Phase("count_in", 0, 5, 0),
        Phase("warm_up", 5, 300, 0),
        Phase("run", 305, 15, 1),
        Phase("walk", 320, 120, 1),
    )
    found = cues(phases)
    assert found[:7] == (
        Cue(0, "count_in"),
        Cue(5, "warm_up"),
        Cue(295, "ten_left"),
        Cue(305, "run"),
        Cue(310, "ten_left"),
        Cue(320, "walk"),
        Cue(430, "ten_left"),
    )
    # Half of 1410 s is 705 s, when the fourth run begins: said once there is room for it.
    assert [cue for cue in found if cue.id == "half_way"] == [Cue(719, "half_way")]


def test_a_table_without_walks_has_no_empty_phase() -> None:
    programme = shipped_programme()
    stage = programme.stages[0]._replace(walk_s=0, run_s=5)
    bare = programme._replace(stages=(stage,), warm_up_s=0, cool_down_s=0)
    phases = timeline(bare, Step(1, 2))
    assert phases == (
        Phase("count_in", 0, 5, 0),
        Phase("run", 5, 5, 1),
        Phase("run", 10, 5, 2),
    )
    assert [cue.id for cue in cues(phases)] == ["count_in", "run", "last_rep", "finished"]


def test_a_test_run_is_one_run_of_two_minutes() -> None:
    phases = intervals.timeline_of_test_run(shipped_programme())
    assert phases == (
        Phase("count_in", 0, 5, 0),
        Phase("warm_up", 5, 300, 0),
        Phase("run", 305, 120, 1),
        Phase("cool_down", 425, 300, 0),
    )
    ids = [cue.id for cue in cues(phases)]
    assert "half_way" not in ids and "last_rep" not in ids


def test_one_fewer_takes_the_last_repetition_away() -> None:
    programme = shipped_programme()
    fewer = without_last(timeline(programme, Step(4, 7)))
    assert fewer == timeline(programme, Step(4, 6))
    one = timeline(programme, Step(4, 1))
    assert without_last(one) == one


def test_walking_the_rest_takes_as_long() -> None:
    phases = timeline(shipped_programme(), Step(4, 6))
    third = next(i for i, p in enumerate(phases) if p.kind == "run" and p.repetition == 3)
    changed = walked(phases, third)
    assert changed[-1] == phases[-1]
    assert changed[third + 1] == Phase("walk", phases[third].end_s, 120 + 3 * 180, 0)
    assert kinds(changed).count("run") == 3
    assert walked(changed, len(changed) - 1) == changed
