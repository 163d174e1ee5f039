"""Watch files for the pictures: of a session, of a run at one speed, and one that is no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.engine.model import Entry, Step
from app.engine.run_walk import split
from app.exporters.workout_fit import WorkoutNames, workout_file
from app.importers.watch import read_watch_file
from app.services.measured import session_data
from tests.engine.build import shipped_programme
from tests.recordings import Wish, make

Files = Sequence[tuple[str, bytes]]
NAMES = WorkoutNames("Stage 2", "Warm up", "Run", "Walk", "Cool down")


def of(session: Entry, **wish: object) -> tuple[str, bytes]:
    """A recording of a session in the diary, begun when that was."""
    data = session.data
    wanted = Wish(stage=data["stage"], reps=data["reps_planned"], start=session.at, offset_s=0)
    return "morning-run.fit", make(replace(wanted, **wish)).data  # type: ignore[arg-type]


def three(session: Entry) -> Files:
    """One that matches, one at a single speed, and a bad one."""
    steady = make(Wish(run_mps=2.4, walk_mps=2.4, start=session.at - timedelta(days=1)))
    return [
        of(session, waits=2, auto_pause=True),
        ("evening.fit", steady.data),
        ("next-session.fit", workout_file(shipped_programme(), Step(2, 7), NAMES, session.at)),
    ]


def ride(session: Entry) -> Files:
    """The bus home was recorded too."""
    return [of(session, bus_s=600)]


def brought_in(entries: Sequence[Entry], session: Entry) -> list[Entry]:
    """The same diary after that recording was accepted."""
    name, data = of(session)
    (recording,) = read_watch_file(data, name, now=datetime.now(UTC), local=lambda m: m).recordings
    filled = session_data(session.data, recording, split(recording))
    return [e.changed(data=filled) if e.id == session.id else e for e in entries]
