"""Days of use in one window over a ten-year diary: its memory and its file stay as they are.

Run as a program it is the window: long_window.py DIARY ROUNDS [hoarding]; the answer is one line.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from statistics import linear_regression

from tests.storage.making import ROOT
from tests.torture.measuring import Row, Trial

PAGES = (
    "progress", "diary", "today", "session", "entry", "measures", "report", "learn", "settings",
)  # fmt: skip
ROUNDS = 240
FEWEST = 6
MOST_A_ROUND_KB = {"used_kb": 40.0, "taken_kb": 100.0}
"""Of a window that takes some 150 MB. PySide 6.11 keeps 48 bytes for each part that was made and is
gone, and a round makes some 450 of them; what is taken also grows by gaps, and in steps."""
BLOCK_BYTES = 64
"""What an object of Python's takes, about."""
WRITTEN_BYTES = 4096
"""A reading takes less than a page of the file, also with its share of the indexes."""


def row(folder: Path, share: float = 1.0) -> Row:
    """Pages shown and readings saved, round after round; then the same with each state of the
    history kept, and with pages that hold what was taken away from them."""
    rounds = max(FEWEST, round(ROUNDS * share))
    ours, control = Trial(), Trial()
    for trial, how in ((ours, []), (control, ["hoarding"])):
        diary = folder / f"diary-{len(how)}"
        weeks = "520" if share == 1 else "26"
        _run(["-m", "app", "demo", "--data-dir", str(diary), "--weeks", weeks])
        # The control shows soon what it does.
        times = rounds if trial is ours else min(rounds, ROUNDS // 4)
        _judge(trial, json.loads(_run([__file__, str(diary), str(times), *how])))
    return Row("rounds of use in one window", ours, rounds, "what is old is kept", control)


def _judge(trial: Trial, seen: dict[str, list[float]]) -> None:
    """The first half is warming up: what is loaded once, and lists that grow in steps."""
    dead, sizes = seen["dead"], seen["file_bytes"]
    trial.tried = rounds = len(dead)
    for measure, most in MOST_A_ROUND_KB.items():
        late = seen[measure][rounds // 2 :]
        slope, _ = linear_regression(range(len(late)), late)
        # Of a few rounds it is mostly noise: they may add at all what all of them may.
        allowed = most * max(1.0, ROUNDS / 2 / len(late))
        if slope > allowed:
            trial.faults.append(f"each round adds {slope:.0f} {measure}, not {allowed:.0f}")
    if dead[-1] > dead[rounds // 2]:
        more = dead[-1] - dead[rounds // 2]
        trial.faults.append(f"{more:.0f} parts of pages that are gone are still held")
    if sizes[-1] - sizes[0] > WRITTEN_BYTES * rounds:
        trial.faults.append(f"the file grew by {sizes[-1] - sizes[0]:.0f} bytes")


def _run(arguments: list[str]) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3600,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def use(diary: Path, rounds: int, *, hoarding: bool) -> dict[str, list[float]]:
    """Live in the window so many rounds; what there was after each."""
    # Imported here: it is another process that has a window.
    from PySide6.QtTest import QTest

    from app.bootstrap import Parts
    from app.services.ports import Opening
    from ui import tidying
    from ui.application import Running, make_application

    if hoarding:
        _keep_each_state()
        _hold_what_is_gone()
    application = make_application()
    parts = Parts(diary)
    window = parts.window_parts(parts.diary, Opening)
    running = Running(application, window)
    running.window.show()
    window.use_cases.diary.opened()
    running.window.finish()
    seen: dict[str, list[float]] = {"used_kb": [], "taken_kb": [], "dead": [], "file_bytes": []}
    for turn in range(rounds):
        for page in PAGES:
            running.navigate(page)
            QTest.qWait(10)
        window.use_cases.recording.record("pain", {"now": turn % 100})
        QTest.qWait(tidying.REST_MS + 60)
        while any(thread.name == "backstride job" for thread in threading.enumerate()):
            QTest.qWait(10)  # half a job is no use, and nobody may look at its objects
        gc.collect()
        seen["used_kb"].append(_used_kb())
        seen["taken_kb"].append(_taken_kb())
        seen["dead"].append(_dead())
        seen["file_bytes"].append(parts.paths.database.stat().st_size)
    return seen


def _keep_each_state() -> None:
    from app.engine.history import History
    from app.services.diary import Diary

    kept: list[object] = []
    really = Diary.history

    def hoarding(diary: Diary) -> History:
        history = really(diary)
        if not kept or kept[-1] is not history:
            kept.append(history)
        return history

    Diary.history = hoarding  # type: ignore[method-assign]


def _hold_what_is_gone() -> None:
    """As it was once: see `ui.widgets.page`."""
    from PySide6.QtWidgets import QWidget

    from ui.widgets.page import Page

    Page.in_tab_order = lambda page: page.findChildren(QWidget)  # type: ignore[method-assign]


def _dead() -> int:
    """Python's halves of window parts whose other halves Qt has taken away."""
    from PySide6.QtCore import QObject
    from shiboken6 import isValid

    return sum(isinstance(found, QObject) and not isValid(found) for found in gc.get_objects())


class _Heap(ctypes.Structure):
    """`mallinfo2` of the GNU C library, from 2.33 on."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks",
                     "uordblks", "fordblks", "keepcost")
    )  # fmt: skip


def lacks() -> str | None:
    """What is not there for it, or None."""
    there = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallinfo2")
    return None if there else "needs the GNU C library, 2.33 or newer"


def _used_kb() -> float:
    """What is in use, of the C library and of Python's own store."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Heap
    heap = ask()
    native = heap.uordblks + heap.hblkhd
    return float(native + sys.getallocatedblocks() * BLOCK_BYTES) / 1024


def _taken_kb() -> float:
    """What is this process's own. The share in the files of libraries changes with what else
    runs, and what the C library keeps free for later is given back first."""
    ctypes.CDLL(None).malloc_trim(0)
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(float(line.split()[1]) for line in lines if line.startswith(("Anonymous:", "Swap:")))


if __name__ == "__main__":
    where, times, *how = sys.argv[1:]
    print(json.dumps(use(Path(where), int(times), hoarding="hoarding" in how)), flush=True)
    os._exit(0)
