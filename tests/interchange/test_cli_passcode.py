"""The command line and a diary with a passcode: it asks in a terminal, and nowhere else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from storage import cipher
from storage.paths import DataPaths
from tests.storage.closing import WORDS, passcode_over
from tests.storage.making import MARKER, ROOT, filled

pytestmark = pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")

PROMPT = "Passcode or recovery code: "
_TAKE_TERMINAL = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
_THEN_RUN = "os.execv(sys.executable, [sys.executable, '-m', 'app', *sys.argv[1:]])"


class Ended(NamedTuple):
    code: int
    shown: str


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    paths = DataPaths.at(tmp_path / "diary")
    filled(paths, 3).close()
    passcode_over(paths).set(WORDS)
    return DataPaths.at(paths.root)


def without_terminal(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT,
        input=f"{WORDS}\n",
        capture_output=True,
        text=True,
        timeout=60,
        # A variable would be seen by every program of the same user: none is read.
        env=os.environ | {"BACKSTRIDE_PASSCODE": WORDS, "PASSCODE": WORDS},
    )


def in_a_terminal(typed: list[str], *words: object) -> Ended:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", _TAKE_TERMINAL + _THEN_RUN, *map(str, words)],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, answered, until = "", 0, time.monotonic() + 60
    while time.monotonic() < until:
        try:
            shown += os.read(ours, 4096).decode()
        except OSError:  # the other end is closed
            break
        if shown.count(PROMPT) > answered:
            os.write(ours, f"{typed[answered]}\n".encode())
            answered += 1
    os.close(ours)
    return Ended(process.wait(10), shown)


@pytest.mark.parametrize("command", [["plan"], ["check"], ["export", "json", "out.json"]])
def test_without_a_terminal_it_says_so_and_ends_with_two(
    paths: DataPaths, command: list[str], tmp_path: Path
) -> None:
    words = [str(tmp_path / word) if word.endswith(".json") else word for word in command]
    done = without_terminal(*words, "--data-dir", paths.root)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "passcode" in done.stderr and "terminal" in done.stderr
    assert not (tmp_path / "out.json").exists()


def test_in_a_terminal_it_asks_and_shows_nothing_of_what_is_typed(
    paths: DataPaths, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    done = in_a_terminal(["wrong", WORDS], "export", "json", out, "--data-dir", paths.root)
    assert done.code == 0, done
    assert done.shown.count(PROMPT) == 2 and WORDS not in done.shown
    assert MARKER in out.read_text("utf-8") and "3 entries" in done.shown


def test_after_three_wrong_ones_it_ends_and_the_next_start_waits(paths: DataPaths) -> None:
    done = in_a_terminal(["wrong"] * 3, "check", "--data-dir", paths.root)
    assert done.code == 2 and done.shown.count(PROMPT) == 3
    done = in_a_terminal([WORDS], "check", "--data-dir", paths.root)
    assert done.code == 2 and PROMPT not in done.shown and "Try again in" in done.shown


def test_a_diary_without_a_passcode_is_never_asked_about(tmp_path: Path) -> None:
    plain = DataPaths.at(tmp_path / "plain")
    filled(plain, 3).close()
    done = without_terminal("check", "--data-dir", plain.root)
    assert done.returncode == 0 and "3 entries" in done.stdout
