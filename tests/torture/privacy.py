"""What is in the diary is in no message and no deleted space, and nobody else may read a file."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import MARKER, ROOT, everything_written, modes, write_and_remove
from tests.torture.measuring import Row, Trial
from tests.torture.nest import nest
from tests.torture.work import Say, weaken

ERRORS = ("openat:error=EIO", "openat:error=EMFILE", "pread64:error=EIO", "pwrite64:error=ENOSPC",
          "fdatasync:error=EIO", "newfstatat:error=EACCES")  # fmt: skip


def row(folder: Path, share: float = 1.0) -> Row:
    """Commands that fail in many ways, the permissions of all files, the deleted space."""
    ours, control = Trial(), Trial()
    diary = folder / "diary"
    _fill(diary)
    for name, words, strace in _mishaps(folder, diary, share):
        done = _run(folder / "tried", words, strace)
        told = done.stdout + done.stderr
        faults = ["the diary is quoted"] * (MARKER in told)
        ours.note(name, faults + ["nothing is said"] * (done.returncode != 0 and not told))
    ours.note("permissions", _open_to_others(diary))
    with nest(folder) as ready:
        for where, trial, pragmas in (("kept", ours, ()), ("defaults", control, _OFF)):
            ended = ready.call("tests.torture.privacy:remove", str(folder / where), pragmas)
            trial.note("deleted space", ended.said + [ended.complaint] * bool(ended.code))
    return Row("markers in messages and space", ours, round(60 * share), "defaults", control)


_OFF = ("PRAGMA secure_delete = OFF",)


def remove(folder: str, say: Say, pragmas: Sequence[str]) -> None:
    """Write and remove the marker; say where it is left."""
    weaken(pragmas)
    paths = DataPaths.at(folder)
    store = open_store(paths)
    write_and_remove(store)
    store.close()
    if MARKER.encode() in everything_written(paths):
        say("removed text is still in the file")


def _fill(diary: Path) -> None:
    """By the program itself, with a umask that would let everybody read."""
    document = {
        "format": "backstride-diary",
        "version": 1,
        "profile": {"units": "km"},
        "entries": [
            {
                "id": f"01900000-0000-7000-8000-{number:012d}",
                "kind": "note",
                "at": "2026-01-05T10:00:00+00:00",
                "recorded_at": "2026-01-05T10:00:00+00:00",
                "source": "typed",
                "data": {"text": f"{MARKER} {number}"},
            }
            for number in range(60)
        ],
    }
    file = diary.parent / "in.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    for words in (("import", str(file)), ("--exit-after-first-paint",)):
        done = _run(diary, words, ())
        assert done.returncode == 0, done.stderr


def _open_to_others(diary: Path) -> list[str]:
    found = modes(diary)
    assert len(found) > 3, found
    return [f"{name} has {mode:o}" for name, mode in found.items() if mode not in (0o600, 0o700)]


def _mishaps(
    folder: Path, diary: Path, share: float
) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """Name, command and what strace does to it; each in a fresh copy of the diary."""
    chance, tried = random.Random(5), folder / "tried"
    whole = (diary / "diary.sqlite3").read_bytes()
    text = (folder / "in.json").read_text(encoding="utf-8")
    for number in range(round(30 * share)):
        shutil.rmtree(tried, ignore_errors=True)
        shutil.copytree(diary, tried)
        damaged = bytearray(whole)
        start = whole.index(MARKER.encode()) if number % 2 else chance.randrange(len(whole))
        damaged[start : start + 9] = chance.randbytes(9)
        (tried / "diary.sqlite3").write_bytes(damaged)
        yield f"damaged {number}", (("plan",), ("check",))[number % 2], ()
    for number in range(round(15 * share)):
        broken = folder / "broken.json"
        start = chance.randrange(len(text))
        broken.write_text(text[:start] + chance.choice('{}[]"5 x') + text[start + 1 :])
        yield f"broken file {number}", ("import", str(broken)), ()
    for number in range(round(18 * share)):
        shutil.rmtree(tried, ignore_errors=True)
        shutil.copytree(diary, tried)
        error = ERRORS[number % len(ERRORS)]
        paths = [word for file in ("diary.sqlite3", "diary.sqlite3-journal")
                 for word in ("-P", str(tried / file))]  # fmt: skip
        inject = ("-e", f"inject={error}:when={1 + number // len(ERRORS)}+", "-o", "/dev/null")
        yield f"{error} {number}", ("import", str(folder / "in.json")), ("-f", *paths, *inject)


def _run(
    diary: Path, words: Sequence[str], strace: Sequence[str]
) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-X", "dev", "-m", "app", "--data-dir", str(diary), *words]
    return subprocess.run(
        [*(["strace", "-qq", *strace] if strace else []), *call], cwd=ROOT, umask=0, text=True,
        env=os.environ | {"HOME": str(diary.parent)}, capture_output=True, timeout=120,
    )  # fmt: skip
