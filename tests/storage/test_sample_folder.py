"""The folder of a sample: what was left of a killed one is tidied up, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from storage.sample_folder import MARK, PREFIX, sample_folder

ROOT = Path(__file__).parents[2]
_OPEN = """
from storage.sample_folder import sample_folder
with sample_folder() as folder:
    (folder / "diary.sqlite3").write_text("made up")
    print(folder, flush=True)
    input()
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this computer puts what is temporary."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def another(place: Path) -> tuple[subprocess.Popen[str], Path]:
    """A sample that is open in another process."""
    process = subprocess.Popen(
        [sys.executable, "-c", _OPEN], cwd=ROOT, env={**os.environ, "TMPDIR": str(place)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_nothing_is_left_of_it(place: Path) -> None:
    with sample_folder() as folder:
        assert folder.parent == place and folder.stat().st_mode & 0o077 == 0
        (folder / "backups").mkdir()
    assert list(place.iterdir()) == []


def test_what_a_killed_one_left_goes_at_the_next_and_one_in_use_stays(place: Path) -> None:
    process, used = another(place)
    dead, left = another(place)
    try:
        assert used.is_dir(), "the second one leaves the first in peace"
        dead.send_signal(signal.SIGKILL)
        dead.wait()
        assert left.is_dir()
        with sample_folder():
            assert not left.exists() and (used / "diary.sqlite3").exists()
    finally:
        process.communicate("\n")
        dead.communicate()
    assert list(place.iterdir()) == []


def test_what_is_not_provably_ours_stays(place: Path) -> None:
    with sample_folder() as folder:
        words = (folder / MARK).read_bytes()
    plain, other, open_to_all = (place / f"{PREFIX}{name}" for name in ("plain", "other", "open"))
    for made in (plain, other, open_to_all):
        made.mkdir(mode=0o700)
        (made / "diary.sqlite3").write_text("somebody's")
    (other / MARK).write_text("Words of another program.")
    (open_to_all / MARK).write_bytes(words)
    open_to_all.chmod(0o755)
    elsewhere = place / "my diary"
    elsewhere.mkdir(mode=0o700)
    (elsewhere / MARK).write_bytes(words)
    linked = place / f"{PREFIX}link"
    linked.symlink_to(elsewhere)
    through = place / f"{PREFIX}through"
    through.mkdir(mode=0o700)
    (through / MARK).symlink_to(elsewhere / MARK)
    (place / f"{PREFIX}file").write_bytes(words)
    before = sorted(place.rglob("*"))
    with sample_folder():
        pass
    assert sorted(place.rglob("*")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_marker_that_is_a_pipe_holds_nothing_up(place: Path) -> None:
    pipe = place / f"{PREFIX}pipe"
    pipe.mkdir(mode=0o700)
    os.mkfifo(pipe / MARK)
    process = subprocess.Popen(
        [sys.executable, "-c", _OPEN], cwd=ROOT, env={**os.environ, "TMPDIR": str(place)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        out, _ = process.communicate("\n", timeout=20)
    finally:
        process.kill()
        process.wait()
    assert PREFIX in out and (pipe / MARK).exists()
