"""How a figure is taken: pairs run in turn, medians, CPU seconds of the child, never the wall."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAIRS = 9


class Row(NamedTuple):
    """One line of the table. At most `reach` is wanted of `value`; None: shown for what it is."""

    figure: str
    ours: str
    against: str
    value: float
    reach: float | None
    unit: str


class Screen(NamedTuple):
    """Where windows open: its name in the table and what the environment says of it."""

    name: str
    environment: dict[str, str]


@contextmanager
def screens() -> Iterator[list[Screen]]:
    """Yield the off-screen platform and, where Xvfb is installed, a real X server of our own."""
    offscreen = Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    if shutil.which("Xvfb") is None:
        yield [offscreen]
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], 20)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            raise RuntimeError("Xvfb did not start within 20 s")
        real = Screen("Xvfb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"})
        yield [offscreen, real]
    finally:
        os.close(reading)
        server.terminate()
        server.wait()


def environment(screen: Screen | None = None) -> dict[str, str]:
    """Return this environment without a session bus, whose answers would cost differing time.

    And with byte code kept, as for anybody who starts a program twice.
    """
    merged = os.environ | {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "PYTHONPATH": str(ROOT)}
    merged.pop("PYTHONDONTWRITEBYTECODE", None)
    return merged | (screen.environment if screen else {})


def cpu_seconds(arguments: list[str], screen: Screen) -> float:
    """Run `python ARGUMENTS` to its end and return its user + system CPU seconds."""
    child = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(screen),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert child.stderr is not None
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"python {' '.join(arguments)} failed:\n{said.decode()}")
    return usage.ru_utime + usage.ru_stime


def output_of(arguments: list[str], screen: Screen | None = None) -> str:
    """Run `python ARGUMENTS` and return what it printed."""
    run = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(screen),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return run.stdout


def pairs(
    ours: Callable[[], float], theirs: Callable[[], float], count: int = PAIRS
) -> tuple[float, float, float]:
    """Return the medians of both, taken in turn, and the median of the ratios of the pairs.

    One unmeasured run of each comes first: it fills caches and writes byte code.
    """
    ours(), theirs()
    taken = [(ours(), theirs()) for _ in range(count)]
    mine, other = zip(*taken, strict=True)
    return median(mine), median(other), median(a / b for a, b in taken)
