"""How far a cue sounds from its planned moment, over a whole session, with one core kept busy.

Real minutes: the player of the program in a window's event loop, its journal written to a real
diary, the sound handed to a device that swallows it (so that it runs on a machine without sound).
Every two seconds there is a cue. The two ways a timer is often used run beside it.
BACKSTRIDE_CUE_MINUTES is how long, 3 if it is not said; 30 is a session's length, and takes an hour
here. The rows name what it was. In less than some minutes a tenth is too few cues to tell a drift.

A simulated half hour shows the arithmetic alone: the real plan of a session, every wake-up late.

Sleep and clocks that change are no matter of speed: `tests/services/test_guide.py` tries sleeps,
pauses and blocked windows (`test_a_sleep_takes_back_what_was_handed_over` and its neighbours),
`tests/services/test_guiding.py` clocks set back and zones left behind, `tests/ui/test_guided.py`
both on the page.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean

import resources
from app.engine.intervals import cues, timeline
from app.engine.model import Step
from app.engine.programme import parse_programme
from app.services.guide import RUNNING, Guide
from tests.bench.measuring import Row, Screen, output_of

CHILD = str(Path(__file__).with_name("cues_child.py"))
MINUTES = float(os.environ.get("BACKSTRIDE_CUE_MINUTES", "3"))
REACH_MS = 50
DRIFT_MS = 10
"""Counts as none: one helping of the device's samples, the step in which it is known when a cue
began. A drift grows: the timers beside it show what it would be."""


def rows(screens: list[Screen]) -> list[Row]:
    """Errors at the 99th percentile, the worst, and what the error grows by over the time."""
    found = summed("simulated 30 min session", simulated(), "")
    for busy in (0, 1):
        with busy_cores(busy):
            run = json.loads(output_of([CHILD, str(MINUTES)], screens[-1]))
        errors = [1000 * error for error in run["errors"]]
        if len(errors) != run["planned"]:
            raise RuntimeError(f"{run['planned']} cues were planned, {len(errors)} were heard")
        rivals = f"drift {run['repeating']:.0f}, re-armed {run['rearmed']:.0f} ms/min"
        found += summed(f"{MINUTES:g} real min, {busy} busy core", errors, rivals)
    return found


def summed(what: str, errors: list[float], rivals: str) -> list[Row]:
    """Three lines of the table, of errors in milliseconds in the order of their cues."""
    ordered = sorted(map(abs, errors))
    high = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    tenth = max(1, len(errors) // 10)
    drift = abs(mean(errors[-tenth:]) - mean(errors[:tenth]))
    count, worst = f"{len(errors)} cues", f"worst {ordered[-1]:.1f} ms"
    return [
        Row(f"cue error, 99th percentile, {what}", count, worst, high, REACH_MS, "ms"),
        Row(f"cue drift, last tenth - first, {what}", count, rivals, drift, DRIFT_MS, "ms"),
    ]


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    """Keep that many cores busy."""
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


class Turned:
    """A clock that the bench turns."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds

    def elapsed(self) -> float:
        return self.seconds


def simulated() -> list[float]:
    """Milliseconds of error of each cue when each wake-up comes up to 20 ms late."""
    programme = parse_programme(resources.read_text("programme.toml"), "programme.toml")
    plan, clock, late = timeline(programme, Step(12, 6)), Turned(), random.Random(1)
    guide, begun, heard = Guide(plan, clock), clock.seconds, []
    guide.start()
    while guide.state == RUNNING:
        heard += [clock.seconds - begun for _ in guide.advance()]
        clock.seconds += (guide.next_wake_s() or 0) + late.uniform(0, 0.020)
    return [1000 * (at - cue.at_s) for at, cue in zip(heard, cues(plan), strict=True)]
