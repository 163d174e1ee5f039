"""Recordings as the readers make them, of somebody who walks and runs exactly as told; and a diary
that they are brought into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any

from app.engine.model import Entry
from app.engine.recorded import Flag, Lap, Recording, Sample, digest_of
from app.services.diary import Diary
from app.services.importing import Importing
from app.services.ports import UnitOfWork
from app.services.use_cases import UseCases
from tests.engine.build import Diary as Made
from tests.engine.build import shipped_programme
from tests.services.memory import SetClock

EVENING = datetime(2026, 1, 7, 18, 0, tzinfo=UTC)
"""Of day 2."""
WALK_MPS, RUN_MPS = 1.4, 2.5
Legs = Sequence[tuple[str, int]]


def session_legs(run_s: int = 60, walk_s: int = 120, reps: int = 6) -> list[tuple[str, int]]:
    """The legs of a session: five minutes of walking around the repetitions."""
    return [("walk", 300), *[("run", run_s), ("walk", walk_s)] * reps, ("walk", 300)]


def recording(
    start: datetime | None,
    legs: Legs | None = None,
    *,
    sport: str | None = "running",
    device: str | None = "a watch",
    flags: Sequence[str] = (),
    distances: bool = True,
    laps: bool = False,
    elapsed_s: float | None = None,
) -> Recording:
    """One sample a second; `laps` adds a lap a leg, with what it was meant as."""
    samples, marks, at, metres = [Sample(0, 0.0, None)], [], 0, 0.0
    for kind, seconds in session_legs() if legs is None else legs:
        began, before = at, metres
        for _ in range(seconds):
            speed = RUN_MPS if kind == "run" else WALK_MPS
            at, metres = at + 1, metres + speed
            samples.append(Sample(at, metres if distances else None, speed if distances else None))
        intent: Any = kind
        marks.append(Lap(began, at, metres - before if distances else None, intent))
    if not distances:
        samples[0] = Sample(0, None, None)
    length = at if elapsed_s is None else elapsed_s
    total = metres if distances else None
    codes: Any = flags
    return Recording(
        start=start,
        elapsed_s=length,
        moving_s=length,
        distance_m=total,
        samples=tuple(samples),
        laps=tuple(marks) if laps else (),
        pauses=(),
        rides=(),
        sport=sport,
        device=device,
        flags=tuple(Flag(code) for code in codes),
        digest=digest_of(sport, start, length, total),
    )


class World:
    """Use cases over a store; what happens here is on day 2, at eight in the evening."""

    def __init__(self, store: UnitOfWork, first_id: int = 1) -> None:
        self.store, self.clock = store, SetClock()
        self.clock.on(2, 20)
        self.diary, self.use = self._opened(first_id)
        self.importing = Importing(self.use)

    def _opened(self, first: int) -> tuple[Diary, UseCases]:
        numbers = count(first)
        diary = Diary(
            self.store,
            self.clock,
            lambda now: f"01900000-0000-7000-8000-{next(numbers):012d}",
            shipped_programme,
        )
        diary.opened()
        return diary, UseCases.over(diary)

    def holds(self, made: Made) -> None:
        with self.store.writing() as writer:
            for entry in made.entries:
                writer.put(entry)
        self.diary.refresh()

    def other(self) -> UseCases:
        """Use cases of another window over the same store."""
        return self._opened(900)[1]

    @property
    def sessions(self) -> list[Entry]:
        return [e for e in self.diary.entries() if e.kind == "session"]

    @property
    def session(self) -> Entry:
        [entry] = self.sessions
        return entry

    def log(self, at: datetime, **data: Any) -> Entry:
        form = {"stage": 4, "reps_planned": 6, "reps_done": 6, "stop_signs": [], **data}
        return self.use.recording.log_session(form, at=at)
