"""Where the planned stage changed, for the chart's row of stages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from app.engine.history import Session


class StageMark(NamedTuple):
    """From `date` on, sessions were planned at `stage`; `back` when lower than before."""

    date: dt.date
    stage: int
    back: bool


def stage_marks(sessions: Sequence[Session]) -> tuple[StageMark, ...]:
    """Where the planned stage changed, the first session's included."""
    marks: list[StageMark] = []
    for session in sessions:
        stage = session.step.stage
        if not marks or stage != marks[-1].stage:
            marks.append(StageMark(session.date, stage, bool(marks) and stage < marks[-1].stage))
    return tuple(marks)
