"""The watch workout, read back by another library that checks every byte's sum."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import fitdecode
import pytest

from app.engine.model import Step
from app.engine.programme import Programme
from app.exporters.workout_fit import WorkoutNames, workout_file
from tests.engine.build import shipped_programme

NAMES = WorkoutNames("7 × run 1:00, walk 2:00", "Warm up", "Run", "Walk", "Cool down")
MADE = datetime(2026, 11, 24, 10, 0, 5, 123456, tzinfo=UTC)


def read(content: bytes) -> list[tuple[str, dict[str, Any]]]:
    reader = fitdecode.FitReader(
        io.BytesIO(content),
        check_crc=fitdecode.CrcCheck.RAISE,
        error_handling=fitdecode.ErrorHandling.RAISE,
    )
    with reader:
        return [
            (frame.name, {field.name: field.value for field in frame.fields})
            for frame in reader
            if isinstance(frame, fitdecode.FitDataMessage)
        ]


def seconds_of(steps: list[dict[str, Any]]) -> list[tuple[str, float]]:
    """The workout as a watch plays it."""
    played: list[tuple[str, float]] = []
    for step in steps:
        if step["duration_type"] == "time":
            played.append((step["intensity"], step["duration_time"]))
        else:
            assert step["target_type"] == "open"
            block = [
                (s["intensity"], s["duration_time"])
                for s in steps[step["duration_step"] : step["message_index"]]
            ]
            played += block * (step["repeat_steps"] - 1)
    return played


def as_planned(programme: Programme, step: Step) -> list[tuple[str, float]]:
    stage = programme.stage(step.stage)
    block = [("active", stage.run_s), ("rest", stage.walk_s)] * step.reps
    whole = [("warmup", programme.warm_up_s), *block, ("cooldown", programme.cool_down_s)]
    return [(name, float(seconds)) for name, seconds in whole if seconds]


@pytest.mark.parametrize("number", range(1, 13))
def test_every_step_of_the_table_is_played_as_planned(number: int) -> None:
    programme = shipped_programme()
    stage = programme.stage(number)
    for reps in {stage.reps_min, stage.reps_max}:
        step = Step(number, reps)
        messages = read(workout_file(programme, step, NAMES, MADE))
        steps = [fields for name, fields in messages if name == "workout_step"]
        assert seconds_of(steps) == as_planned(programme, step)
        assert [fields["message_index"] for fields in steps] == list(range(len(steps)))
        (workout,) = (fields for name, fields in messages if name == "workout")
        assert workout["num_valid_steps"] == len(steps)
        assert (workout["sport"], workout["wkt_name"]) == ("running", NAMES.workout)


@pytest.mark.parametrize(
    ("warm_up", "walk", "cool_down", "reps"),
    [(0, 60, 300, 4), (300, 0, 0, 3), (0, 0, 0, 1), (300, 60, 300, 1)],
)
def test_what_lasts_no_time_is_left_out(warm_up: int, walk: int, cool_down: int, reps: int) -> None:
    shipped = shipped_programme()
    stage = shipped.stages[0]._replace(walk_s=walk, reps_min=1)
    programme = shipped._replace(warm_up_s=warm_up, cool_down_s=cool_down, stages=(stage,))
    messages = read(workout_file(programme, Step(1, reps), NAMES, MADE))
    steps = [fields for name, fields in messages if name == "workout_step"]
    assert seconds_of(steps) == as_planned(programme, Step(1, reps))
    assert steps[0].get("wkt_step_name") == ("Warm up" if warm_up else "Run")


def test_the_file_says_what_it_is() -> None:
    (name, head), *_ = read(workout_file(shipped_programme(), Step(1, 6), NAMES, MADE))
    assert (name, head["type"]) == ("file_id", "workout")
    assert head["time_created"] == MADE.replace(microsecond=0)
    assert head["serial_number"] > 0


@pytest.mark.parametrize("year", [1970, 2100])
def test_a_computer_with_a_wrong_clock_gets_a_workout_too(year: int) -> None:
    made = datetime(year, 1, 1, tzinfo=UTC)
    assert read(workout_file(shipped_programme(), Step(1, 6), NAMES, made))


def test_a_long_name_is_cut_between_letters() -> None:
    names = NAMES._replace(workout="Läufe " * 20, run="走" * 30)
    messages = read(workout_file(shipped_programme(), Step(1, 6), names, MADE))
    (workout,) = (fields for name, fields in messages if name == "workout")
    assert ("Läufe " * 20).startswith(workout["wkt_name"]) and len(workout["wkt_name"]) > 30
    run = [fields for name, fields in messages if name == "workout_step"][1]
    assert run["wkt_step_name"] == "走" * 13
