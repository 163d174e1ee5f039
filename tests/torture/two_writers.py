"""Two processes edit the same entry, two windows start at once, backups are made meanwhile."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import count as count_up
from pathlib import Path

from sqlalchemy import Connection

from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.integrity import check, inspect
from storage.lock import WindowLock
from storage.opening import connect_to_read
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import NOON, an_entry, other_process
from tests.torture.measuring import Row, Trial

_RUN = "import sys\nfrom tests.torture import two_writers\ntwo_writers.{}(*sys.argv[1:])\n"


def edits(folder: Path, share: float = 1.0) -> Row:
    """Two processes with 200 edits each of one entry; `share` of them."""
    count = round(200 * share)
    ours = edited_at_once(DataPaths.at(folder / "immediate"), count)
    control = edited_at_once(DataPaths.at(folder / "plain"), count, "plain")
    return Row("edits by two processes at once", ours, 2 * count, "plain BEGIN", control)


def edited_at_once(paths: DataPaths, count: int, begin: str = "immediate") -> Trial:
    """Let two processes edit the diary at `paths`, each so many times; count what is missing."""
    store = open_store(paths)
    shared = an_entry(data={"text": "shared", "edits": 0})
    with store.writing() as diary:
        diary.put(shared)
    sign = paths.root / "begin"
    editors = [
        other_process(_RUN.format("edit"), paths.root, shared.id, count, name, begin, sign)
        for name in ("one", "two")
    ]
    for editor in editors:
        assert editor.stdout is not None
        editor.stdout.readline()
    sign.touch()
    trial = Trial(2 * count)
    for editor in editors:
        _, complaint = editor.communicate(timeout=300)
        trial.faults += complaint.splitlines()
    with store.reading() as view:
        found = view.entry(shared.id)
        assert found is not None
        own = {entry.data["text"] for entry in view.entries()} - {"shared"}
    store.close()
    trial.faults += ["an edit is lost"] * (2 * count - found.data["edits"])
    trial.faults += ["a version is lost"] * (2 * count - len(found.history))
    trial.faults += ["an entry is lost"] * (2 * count - len(own))
    trial.faults += check(paths).problems
    return trial


def edit(folder: str, shared_id: str, count: str, name: str, begin: str, sign: str) -> None:
    """One of the two: read the entry, add one, write it back, and an entry of its own."""
    if begin == "plain":
        _begin_plainly()
    store = open_store(DataPaths.at(folder))
    store.check()
    print("ready", flush=True)
    while not Path(sign).exists():
        time.sleep(0.001)
    for number in range(int(count)):
        try:
            with store.writing() as diary:
                shared = diary.entry(shared_id)
                assert shared is not None
                more = {"text": "shared", "edits": shared.data["edits"] + 1}
                diary.put(shared.edited(NOON, data=more))
                diary.put(an_entry(f"{name} {number}"))
        except StoreUnavailable as error:
            print(f"{name} {number} was refused: {error.code}", file=sys.stderr)


def _begin_plainly() -> None:
    really = Connection.exec_driver_sql

    def plain(connection: Connection, statement: str) -> object:
        return really(connection, statement.removesuffix(" IMMEDIATE"))

    Connection.exec_driver_sql = plain  # type: ignore[assignment, method-assign]


def starts(folder: Path, share: float = 1.0) -> Row:
    """Two windows start at the same moment: one gets the folder, and its crash frees it."""
    rounds = round(20 * share)
    paths = DataPaths.at(folder / "starts")
    ours, control = Trial(), Trial()
    for number in range(rounds):
        ours.note(f"start {number}", _two_starts(paths, "lock"))
    for number in range(2):
        control.note(f"start {number}", _two_starts(paths, "no lock"))
    return Row("two windows started at once", ours, rounds, "no lock", control)


def _two_starts(paths: DataPaths, how: str) -> list[str]:
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", _RUN.format("start"), paths.root, how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    assert all(window.stdout is not None for window in windows)
    told = [window.stdout.readline().strip() for window in windows if window.stdout]
    asked = paths.raise_request.exists() and paths.raise_request.stat().st_mtime_ns
    faults = [] if sorted(told) == ["first", "second"] else [f"they took themselves for {told}"]
    if not asked:
        faults.append("nobody asked the first to come forward")
    for window in windows:
        window.send_signal(signal.SIGKILL)
        window.communicate()
    lock = WindowLock(paths)
    if not lock.acquire():
        faults.append("the lock outlived its window")
    lock.release()
    return faults


def start(folder: str, how: str) -> None:
    """One of the two windows: claim the folder, say how that went, stay."""
    lock = WindowLock(DataPaths.at(folder))
    first = lock.acquire() or how == "no lock"
    if not first:
        lock.ask_to_raise()
    print("first" if first else "second", flush=True)
    sys.stdin.read()


def backups(folder: Path, share: float = 1.0) -> Row:
    """Backups taken while another process writes: each holds whole changes only."""
    count = round(40 * share)
    paths = DataPaths.at(folder / "written")
    open_store(paths).close()
    writer = other_process(_RUN.format("write_on"), paths.root)
    assert writer.stdout is not None
    writer.stdout.readline()

    def backed_up(number: int) -> Path:
        return backup_now(paths, "manual", NOON + timedelta(minutes=number))

    def copied(number: int) -> Path:
        """As a file manager does it, to a slow stick."""
        copy = folder / f"copy-{number}.sqlite3"
        with paths.database.open("rb", buffering=0) as source, copy.open("wb") as target:
            while page := source.read(4096):
                target.write(page)
                time.sleep(0.0005)
        return copy

    ours = _taken(backed_up, count)
    control = _taken(copied, count)
    writer.kill()
    writer.communicate()
    return Row("backups taken while writing", ours, count, "file copied", control)


def _taken(take: Callable[[int], Path], count: int) -> Trial:
    trial, states = Trial(), set()
    for number in range(count):
        file = take(number)
        problems = inspect(file).problems
        if not problems:
            with closing(connect_to_read(file)) as connection:
                [(low, high)] = connection.execute("SELECT min(data), max(data) FROM entries")
            states.add(low)
            problems = ["half a change is in it"] * (low != high)
        trial.note(f"{number}", problems[:1])
    if len(states) < min(2, count) and not trial.faults:
        trial.faults.append("nobody wrote meanwhile")
    return trial


def write_on(folder: str) -> None:
    """Write the same 70 long entries again and again, all in one change, until killed."""
    store = open_store(DataPaths.at(folder))
    entries = [an_entry() for _ in range(70)]
    for number in count_up():
        with store.writing() as diary:
            for entry in entries:
                diary.put(an_entry(f"{number:09} " + "x" * 900, id=entry.id))
        if not number:
            print("written", flush=True)
