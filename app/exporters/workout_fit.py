"""One session as a workout for a watch (FIT): warm-up, repeated runs and walks, cool-down."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from app.engine.model import Step
from app.engine.programme import Programme

if TYPE_CHECKING:
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage

_FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_MOST_BYTES = 40
"""A name on a watch is cut long before that, and older ones refuse longer fields (own)."""


class WorkoutNames(NamedTuple):
    """What the watch shows, in the person's language."""

    workout: str
    warm_up: str
    run: str
    walk: str
    cool_down: str


def workout_file(programme: Programme, step: Step, names: WorkoutNames, made_at: datetime) -> bytes:
    """The file's bytes: exactly the session `step` of `programme`. `made_at` is aware."""
    # Loaded here: the window starts without it.
    from fit_tool.fit_file_builder import FitFileBuilder
    from fit_tool.profile.messages.file_id_message import FileIdMessage
    from fit_tool.profile.messages.workout_message import WorkoutMessage
    from fit_tool.profile.profile_type import FileType, Manufacturer, Sport

    made = max(made_at.astimezone(UTC).replace(microsecond=0), _FIT_EPOCH)
    head = FileIdMessage()
    head.type = FileType.WORKOUT
    head.manufacturer = Manufacturer.DEVELOPMENT.value
    head.product = 0
    head.time_created = round(made.timestamp() * 1000)
    # Watches tell files apart by it.
    head.serial_number = int((made - _FIT_EPOCH).total_seconds()) or 1
    steps = _steps(programme, step, names)
    workout = WorkoutMessage()
    workout.workout_name = _cut(names.workout)
    workout.sport = Sport.RUNNING
    workout.num_valid_steps = len(steps)
    builder = FitFileBuilder(auto_define=True, min_string_size=_MOST_BYTES)
    builder.add(head)
    builder.add(workout)
    builder.add_all(steps)
    return bytes(builder.build().to_bytes())


def _steps(programme: Programme, step: Step, names: WorkoutNames) -> list[WorkoutStepMessage]:
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
    from fit_tool.profile.profile_type import Intensity, WorkoutStepDuration, WorkoutStepTarget

    stage = programme.stage(step.stage)
    steps: list[WorkoutStepMessage] = []

    def add(name: str, seconds: int, intensity: Intensity) -> None:
        if not seconds:
            return
        made = WorkoutStepMessage()
        made.message_index = len(steps)
        made.workout_step_name = _cut(name)
        made.intensity = intensity
        made.duration_type = WorkoutStepDuration.TIME
        made.duration_time = float(seconds)
        made.target_type = WorkoutStepTarget.OPEN
        made.target_value = 0
        steps.append(made)

    add(names.warm_up, programme.warm_up_s, Intensity.WARMUP)
    first = len(steps)
    add(names.run, stage.run_s, Intensity.ACTIVE)
    add(names.walk, stage.walk_s, Intensity.REST)
    if step.reps > 1:
        again = WorkoutStepMessage()
        again.message_index = len(steps)
        again.duration_type = WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT
        again.duration_step = first
        again.target_type = WorkoutStepTarget.OPEN
        again.target_repeat_steps = step.reps
        steps.append(again)
    add(names.cool_down, programme.cool_down_s, Intensity.COOLDOWN)
    return steps


def _cut(name: str) -> str:
    """As much of `name` as a watch's field holds, whole letters only."""
    return name.encode()[: _MOST_BYTES - 1].decode(errors="ignore")
