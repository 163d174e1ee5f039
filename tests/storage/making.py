"""What the tests of the store are made of: diaries, entries, other processes, small disks."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.engine.model import Entry
from app.services.ports import Refused
from storage import copies
from storage.ids import NewIds
from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 9, 27, 12, tzinfo=UTC)
MARKER = "my-secret-ache"
new_id = NewIds()


def an_entry(text: str = MARKER, at: datetime = NOON, **changes: Any) -> Entry:
    """A note; `changes` replace fields of it."""
    fields: dict[str, Any] = {
        "id": new_id(at),
        "kind": "note",
        "at": at,
        "recorded_at": at,
        "source": "typed",
        "data": {"text": text},
    }
    return Entry(**(fields | changes))


def filled(paths: DataPaths, count: int = 60) -> Store:
    """A diary with so many entries, one setting and one draft."""
    store = open_store(paths)
    with store.writing() as diary:
        for number in range(count):
            diary.put(an_entry(f"{MARKER} {number}", NOON + timedelta(hours=number)))
        diary.set_profile({"units": "km"})
        diary.set_draft("session", {"note": MARKER})
    return store


def content(store: Store) -> list[Any]:
    """Everything in the diary, to be compared."""
    with store.reading() as diary:
        return [diary.entries(), diary.profile(), diary.draft("session")]


def modes(folder: Path) -> dict[str, int]:
    """The permissions of a folder and of all in it, by name."""
    everything = [folder, *folder.rglob("*")]
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in everything}


def everything_written(paths: DataPaths) -> bytes:
    """All bytes of all files."""
    return b"".join(path.read_bytes() for path in paths.root.rglob("*") if path.is_file())


def write_and_remove(store: Store) -> None:
    """Write the marker in every way there is, and remove it again."""
    long = f"{MARKER} " * 800  # fills pages of its own
    entry = an_entry(long)
    with store.writing() as diary:
        diary.put(entry)
        diary.set_draft("session", {"note": long})
        diary.set_profile({"name": long})
        for number in range(30):
            diary.put(an_entry(f"other {number}"))
    with store.writing() as diary:
        diary.put(an_entry("", id=entry.id, deleted=True))
        diary.set_draft("session", None)
        diary.set_profile({"name": None})


def other_process(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start `script` in a Python of its own, in which the project can be imported."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def close_cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that costs no seconds: closed with it is told, and nothing hidden."""

    def close(data: bytes, passphrase: str) -> bytes:
        return b"age-encryption.org/v1\n" + passphrase.encode() + b"\n" + data[::-1]

    def open_again(data: bytes, passphrase: str) -> bytes:
        _, used, rest = data.split(b"\n", 2)
        if used != passphrase.encode():
            raise Refused("wrong_passphrase", "no")
        return rest[::-1]

    monkeypatch.setattr(copies, "encrypt", close)
    monkeypatch.setattr(copies, "decrypt", open_again)
    monkeypatch.setattr("storage.age_files.decrypt", open_again)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A file system of its own at `folder`; needs root, skips visibly without."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True).returncode == 0
    except FileNotFoundError:
        done = False
    if not done:
        pytest.skip("no file system can be mounted here (needs root)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def make_read_only(folder: Path) -> None:
    """Write-protect the disk that `small_disk` made."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
