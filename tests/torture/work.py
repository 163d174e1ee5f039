"""What the tortured process does: it keeps a diary, and says what it was told is safe.

Each function runs in a process of its own (`nest`), which may die at any system call. `say` writes
a line at once to a file that outlives it.
"""

from __future__ import annotations

# Imported here because Python would do so later, at the calls that are made to fail.
import _strptime  # type: ignore[import-not-found]  # noqa: F401
import json
import tempfile  # noqa: F401
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from app.services.ports import StoreUnavailable
from storage import database, opening
from storage.backup import backup_now
from storage.first_read import read_first
from storage.integrity import check, inspect
from storage.opening import connect_to_read
from storage.paths import DataPaths
from storage.restore import restore
from storage.unit_of_work import Store, open_store
from tests.storage.making import NOON, an_entry

T = TypeVar("T")
Say = Callable[[str], None]
PARTS = 3
"""Entries saved in one go, as a session comes with its choice."""
LAST = 2
"""The save that the backup `go_back` goes back to does not have."""


def keep_a_diary(
    folder: str,
    say: Say,
    saves: int = 8,
    long: int = 20,
    pragmas: Sequence[str] = (),
    control: str = "",
) -> None:
    """Begin or open a diary, save so many times, back it up half-way; once more what was refused.

    `long` is the length of a text; `pragmas` take safeguards away, and so does the `control` that
    takes every refusal for a success.
    """
    weaken(pragmas)
    paths = DataPaths.at(folder)
    store = _insist(lambda: open_store(paths), say, "open")
    if store is None:
        return
    for number in range(saves):
        say(f"try {number}")
        done = _insist(lambda number=number: save(store, number, long), say, f"{number}")
        if done or control == "swallow_errors":
            say(f"saved {number}")
        if number == saves // 2:
            moment = NOON + timedelta(days=number)
            if _insist(lambda moment=moment: backup_now(paths, "daily", moment), say, "backup"):
                say("backed up")
    store.close()


def weaken(pragmas: Sequence[str]) -> None:
    """Take safeguards away from every connection that writes, in this process."""
    setattr(database, "TO_WRITE", (*opening.TO_WRITE, *pragmas))  # noqa: B010 - meant as a trick


def go_back(folder: str, say: Say) -> None:
    """Keep a diary, then go back to the backup that lacks its last save."""
    keep_a_diary(folder, say, LAST + 1)
    paths = DataPaths.at(folder)
    [(_, _, backup)] = paths.backup_files()
    restore(paths, backup, NOON + timedelta(days=LAST))
    say("went back")


def save(store: Store, number: int, long: int = 20) -> bool:
    """Save the parts of one number, and a draft that holds it."""
    with store.writing() as diary:
        for part in range(PARTS):
            diary.put(an_entry(f"{number} {part} " + "x" * long, NOON + timedelta(hours=number)))
        diary.set_draft("session", {"number": number})
    return True


def _insist(do: Callable[[], T], say: Say, what: str) -> T | None:
    """Do it, and when it is refused once more, as a person would."""
    for _ in range(2):
        try:
            return do()
        except StoreUnavailable as error:
            if error.code == "unsure":
                say(f"unsure {what}")
                return None
            say(f"refused {what} {error.code}")
    return None


def faults_of(folder: Path, said: Sequence[str], *, killed: bool = True) -> list[str]:
    """What is wrong with the diary in `folder` when its keeper has `said` that much.

    What was saved has to be there once, what was refused not at all; what was being tried, and
    what was told as unsure, wholly or not. `killed`: the last try had no time to say how it went.
    """
    paths = DataPaths.at(folder)
    words = [line.split() for line in said]
    saved = {line[1] for line in words if line[0] == "saved"}
    tried = [line[1] for line in words if line[0] == "try"]
    unsure = {line[1] for line in words if line[0] == "unsure"}
    open_ends = unsure | set(tried[-1:] if killed else ())
    try:
        texts = [entry.data["text"].split() for entry in read_first(paths).entries()]
        report = check(paths)
        backups = [inspect(path) for _, _, path in paths.backup_files()]
    except StoreUnavailable as error:
        return [f"it can't be opened: {error.code}"]
    faults = list(report.problems)
    faults += [problem for backup in backups for problem in backup.problems]
    there = Counter(number for number, *_ in texts)
    if "backed up" in said and not backups:
        faults.append("the backup is lost")
    faults += [f"{number} was saved and is lost" for number in sorted(saved - set(there))]
    for number, count in there.items():
        if count != PARTS:
            faults.append(f"{number} is there with {count} of {PARTS} parts")
        if number not in saved | open_ends:
            faults.append(f"{number} was refused, nothing changed it said, and is there")
    return faults


def faults_of_going_back(folder: Path, said: Sequence[str]) -> list[str]:
    """What is wrong in `folder` when `go_back` has said that much: the diary has to be the old one
    or the backup, wholly, and the old one has to be in a backup then."""
    if f"saved {LAST}" not in said:
        return faults_of(folder, said)
    paths = DataPaths.at(folder)
    reports = [inspect(file) for file in (paths.database, *_backups(paths))]
    faults = [problem for report in reports for problem in report.problems]
    if faults:
        return faults
    diary, *kept = [_numbers(file) for file in (paths.database, *_backups(paths))]
    old, new = set(range(LAST + 1)), set(range(LAST))
    if diary not in (old, new) or (diary == old and "went back" in said):
        faults.append(f"the diary has {diary}")
    if diary == new and old not in kept:
        faults.append("the diary of before is in no backup")
    return faults


def _backups(paths: DataPaths) -> list[Path]:
    return [file for _, _, file in paths.backup_files()]


def _numbers(path: Path) -> set[int]:
    """The saves that are in the file."""
    with closing(connect_to_read(path)) as connection:
        rows = connection.execute("SELECT data FROM entries").fetchall()
    return {int(json.loads(data)["text"].split()[0]) for (data,) in rows}
