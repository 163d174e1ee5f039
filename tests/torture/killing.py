"""The process is killed at every call that writes; what it was told is safe is there afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.torture.calls import WRITES, counted, filtered
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Nest, nest
from tests.torture.work import faults_of

WORK = "tests.torture.work:keep_a_diary"
IN_MEMORY = {"pragmas": ("PRAGMA journal_mode = MEMORY",), "long": 1200}


def row(folder: Path, share: float = 1.0) -> Row:
    """kill -9 at every write call; `share` of them."""
    step = round(1 / share)
    with nest(folder) as ready:
        ours = killed(ready, folder, step)
        control = killed(ready, folder, step, only="pwrite64", **IN_MEMORY)
    return Row("killed at every write call", ours, round(280 * share), "journal in memory", control)


def killed(ready: Nest, folder: Path, step: int, only: str | None = None, **named: Any) -> Trial:
    """Keep a diary again and again, and kill it each time at a later call."""
    trial = Trial()
    for call, number in list(points(ready, folder, **named))[::step]:
        if only in (None, call):
            diary = fresh(folder)
            inject = ("-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null")
            ended = ready.call(WORK, str(diary), strace=inject, **named)
            trial.note(f"{call} {number}", faults_of(diary, ended.said))
            assert ended.code == -9, (call, number, ended)
    return trial


def points(ready: Nest, folder: Path, **named: Any) -> Iterator[tuple[str, int]]:
    """Every call that writes, by name and number, of a run that nothing disturbs."""
    trace, diary = folder / "trace", fresh(folder)
    ended = ready.call(WORK, str(diary), strace=("-e", filtered(WRITES), "-o", str(trace)), **named)
    assert (ended.code, faults_of(diary, ended.said)) == (0, []), ended
    for call, count in counted(trace).items():
        for number in range(1, count + 1):
            yield call, number


def fresh(folder: Path) -> Path:
    """A place without a diary, in a home without the folders above it."""
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    return home / "share" / "diary"
