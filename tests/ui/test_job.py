"""Work beside the window, and the end of the program: what is under way is not cut off."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.job import Job, wait_for_jobs

ROOT = Path(__file__).parents[2]
CLOSED_MEANWHILE = """
import sys, time
from pathlib import Path
from threading import Event

from ui.qt_start import import_qt

import_qt()
from PySide6.QtCore import QTimer
from app import __main__ as program
from ui.application import Running
from ui.job import Job

folder, stop = Path(sys.argv.pop()), Event()
opened = Running._opened

def write():
    time.sleep(1.5)
    (folder / "whole").write_text("whole")

def give_up():
    stop.wait(60)
    (folder / "given up").write_text("given up")

def close_meanwhile(running, opening):
    opened(running, opening)
    Job(running).start(write)
    Job(running).start(give_up, stop)
    QTimer.singleShot(50, running.window.close)

Running._opened = close_meanwhile
program.run_and_end()
"""


def test_a_window_that_is_closed_leaves_no_file_half_made(tmp_path: Path) -> None:
    data, made = tmp_path / "data", tmp_path / "made"
    data.mkdir()
    made.mkdir()
    ended = subprocess.run(
        [sys.executable, "-c", CLOSED_MEANWHILE, "--data-dir", str(data), str(made)],
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0
    assert sorted(file.name for file in made.iterdir()) == ["given up", "whole"]


def test_what_never_ends_does_not_keep_the_program(qtbot: QtBot) -> None:
    owner, go_on = QObject(), Event()
    job = Job(owner)
    job.start(go_on.wait)
    begun = time.monotonic()
    wait_for_jobs(0.3)
    assert 0.3 <= time.monotonic() - begun < 5
    with qtbot.waitSignal(job.done):
        go_on.set()
