"""Recordings as the readers make them, of somebody who walks and runs exactly as told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.engine.recorded import Flag, Lap, Recording, Sample, digest_of

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
