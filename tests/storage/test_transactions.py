"""Changes happen wholly or not at all, whoever else is at it and however the process ends."""

from __future__ import annotations

import errno
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from app.services.ports import StoreUnavailable
from storage import database, opening
from storage.columns import insert_into
from storage.first_read import read_first
from storage.integrity import check
from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store
from tests.storage.making import an_entry, content, filled, other_process
from tests.torture.two_writers import edited_at_once


class Boom(Exception):
    pass


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a tenth of a second for others, not five."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.1)
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.1)


@pytest.fixture
def another(paths: DataPaths) -> Iterator[sqlite3.Connection]:
    """A connection of some other program, which begins when told to."""
    open_store(paths).close()
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
        yield connection


def test_an_error_inside_undoes_everything(paths: DataPaths) -> None:
    store = filled(paths)
    before = content(store)
    with pytest.raises(Boom), store.writing() as diary:
        diary.put(an_entry())
        diary.set_profile({"units": "mi"})
        diary.set_draft("session", None)
        raise Boom
    assert content(store) == before
    with store.writing() as diary:
        diary.set_profile({"units": "mi"})
    assert check(paths).ok
    store.close()


def test_an_error_of_the_caller_is_not_taken_for_one_of_the_disk(store: Store) -> None:
    with pytest.raises(FileNotFoundError), store.writing():
        raise FileNotFoundError


def test_a_change_inside_a_change_is_a_mistake_and_spoils_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError, match="inside another"), store.writing() as diary:
        diary.put(an_entry())
        with store.writing():
            pass
    with store.reading() as view:
        assert view.entries() == []
    with store.writing() as diary:
        diary.put(an_entry())
    with store.reading() as view:
        assert len(view.entries()) == 1


def test_threads_take_turns(store: Store) -> None:
    def write() -> None:
        for _ in range(20):
            with store.writing() as diary:
                diary.put(an_entry())

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as view:
        assert len(view.entries()) == 60


def test_the_version_tells_of_own_and_others_changes_and_of_nothing_else(
    paths: DataPaths, store: Store
) -> None:
    seen = [store.data_version()]
    with store.reading():
        pass
    assert store.data_version() == seen[0]
    with store.writing() as diary:
        diary.put(an_entry())
    seen.append(store.data_version())
    other = open_store(paths)
    with other.writing() as diary:
        diary.set_draft("session", {})
    seen.append(store.data_version())
    other.close()
    assert len(set(seen)) == 3
    with store.reading() as view:
        assert view.draft("session") == {}


def test_who_waits_too_long_for_another_is_told_so_and_can_try_again(
    impatient: None, paths: DataPaths, another: sqlite3.Connection
) -> None:
    store = open_store(paths)
    store.check()
    another.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="Another program") as told, store.writing():
        pass
    assert told.value.code == "busy"
    another.execute("COMMIT")
    with store.writing() as diary:
        diary.put(an_entry())
    with store.reading() as view:
        assert len(view.entries()) == 1
    store.close()


def test_a_commit_held_up_by_a_reader_is_undone_and_can_be_tried_again(
    impatient: None, paths: DataPaths, another: sqlite3.Connection
) -> None:
    store = open_store(paths)
    store.check()
    another.execute("BEGIN")
    another.execute("SELECT * FROM entries").fetchall()
    with pytest.raises(StoreUnavailable) as told, store.writing() as diary:
        diary.put(an_entry("lost"))
    assert told.value.code == "busy"
    another.execute("COMMIT")
    with store.writing() as diary:
        diary.put(an_entry("kept"))
    with store.reading() as view:
        assert [entry.data["text"] for entry in view.entries()] == ["kept"]
    assert check(paths).ok
    store.close()


@pytest.fixture
def failing_after_the_commit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails once the journal is gone: too late to undo, and SQLite tells a failure."""
    really_commit = store._writer.commit

    def commit() -> None:
        really_commit()
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_DIR_FSYNC
        error.sqlite_errorname = "SQLITE_IOERR_DIR_FSYNC"
        raise OperationalError(None, None, error)

    monkeypatch.setattr(store._writer, "commit", commit)


@pytest.mark.usefixtures("failing_after_the_commit")
def test_a_change_that_is_there_all_the_same_is_not_told_as_undone(store: Store) -> None:
    with store.writing() as diary:
        diary.put(an_entry())
    with store.reading() as view:
        assert len(view.entries()) == 1


@pytest.mark.usefixtures("failing_after_the_commit")
def test_one_that_is_there_and_perhaps_not_for_good_is_told_as_that(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "as the system says")

    monkeypatch.setattr("storage.unit_of_work.sync_folder", fail)
    with pytest.raises(StoreUnavailable, match="look there") as told, store.writing() as diary:
        diary.put(an_entry())
    assert told.value.code == "unsure"


def test_reading_waits_for_no_writer_that_has_not_begun_to_commit(
    paths: DataPaths, another: sqlite3.Connection
) -> None:
    store = open_store(paths)
    another.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    with store.reading() as view:
        assert view.entries() == []
    assert read_first(paths).entries() == []
    assert time.monotonic() - begun < 1
    store.close()


def test_two_processes_that_edit_at_once_lose_nothing(paths: DataPaths) -> None:
    assert edited_at_once(paths, 50).faults == []


def test_control_a_plain_begin_loses_one_of_two_edits(another: sqlite3.Connection) -> None:
    """Why writing begins IMMEDIATE: two plain transactions both read, and one can't write."""
    [(_, _, path)] = another.execute("PRAGMA database_list").fetchall()
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0.1)) as rival:
        for one in (another, rival):
            one.execute("BEGIN")
            one.execute("SELECT * FROM profile").fetchall()
        another.execute(insert_into("profile"), ("a", "1", "0" * 64))
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            rival.execute(insert_into("profile"), ("b", "1", "0" * 64))


BATCHES = """
import sys
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import an_entry
store = open_store(DataPaths.at(sys.argv[1]))
number = 0
while True:
    with store.writing() as diary:
        for part in range(3):
            diary.put(an_entry(f"{number} {part}"))
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("delay_ms", [0, 1, 2, 3, 5, 8])
def test_killed_at_any_moment_nothing_acknowledged_is_lost_and_no_change_is_half(
    paths: DataPaths, delay_ms: int
) -> None:
    writer = other_process(BATCHES, paths.root)
    assert writer.stdout is not None
    for _ in range(4):
        writer.stdout.readline()
    time.sleep(delay_ms / 1000)
    writer.send_signal(signal.SIGKILL)
    rest, _ = writer.communicate(timeout=30)
    acknowledged = 4 + len(rest.split())
    texts = {entry.data["text"] for entry in read_first(paths).entries()}
    batches = len(texts) // 3
    assert texts == {f"{number} {part}" for number in range(batches) for part in range(3)}
    assert batches >= acknowledged
    assert check(paths).ok


DIES_INSIDE = """
import os, signal, sys
from storage import database
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import an_entry
if len(sys.argv) > 2:
    database.TO_WRITE = (*database.TO_WRITE, sys.argv[2])
store = open_store(DataPaths.at(sys.argv[1]))
with store.writing() as diary:
    for number in range(3000):  # more than SQLite keeps in memory: some of it is in the file
        diary.put(an_entry("x" * 900))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def die_inside_a_change(paths: DataPaths, *pragma: str) -> None:
    process = other_process(DIES_INSIDE, paths.root, *pragma)
    _, complaints = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, complaints


def journal_of(paths: DataPaths) -> Path:
    return paths.root / "diary.sqlite3-journal"


def test_killed_inside_a_change_the_first_reader_rolls_it_back(paths: DataPaths) -> None:
    store = filled(paths)
    before = content(store)
    store.close()
    die_inside_a_change(paths)
    assert journal_of(paths).exists(), "the kill came too early to prove anything"
    assert journal_of(paths).stat().st_mode & 0o777 == 0o600
    first = read_first(paths)
    assert [first.entries(), first.profile(), first.draft("session")] == before
    assert not journal_of(paths).exists()
    assert check(paths).ok


def test_control_without_a_journal_on_the_disk_such_a_kill_damages_the_diary(
    paths: DataPaths,
) -> None:
    filled(paths).close()
    die_inside_a_change(paths, "PRAGMA journal_mode = MEMORY")
    assert not check(paths).ok
