"""Disks that are full, protected or gone: a clear sentence, and nothing lost."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.ports import BackstrideError, StoreUnavailable
from storage.backup import backup_now
from storage.errors import Advice, plain_errors, unavailable
from storage.first_read import read_first
from storage.integrity import check
from storage.opening import connect_to_read
from storage.paths import DataPaths, write_private
from storage.unit_of_work import open_store
from tests.storage.making import (
    MARKER,
    NOON,
    an_entry,
    content,
    filled,
    make_read_only,
    other_process,
    small_disk,
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[DataPaths]:
    with small_disk(tmp_path / "disk", "512k") as folder:
        yield DataPaths.at(folder / "diary")


def fill(paths: DataPaths, leaving: int = 0) -> None:
    """Fill the disk but for so many bytes."""
    disk = os.statvfs(paths.root)
    (paths.root / "filler").write_bytes(bytes(disk.f_bavail * disk.f_frsize - leaving))


def code_of(error: pytest.ExceptionInfo[StoreUnavailable], paths: DataPaths) -> str:
    """The code; every message names a path and holds nothing of the diary."""
    text = str(error.value)
    assert str(paths.root) in text
    assert MARKER not in text
    assert error.value.__cause__ is None
    return error.value.code


def test_on_a_full_disk_saving_fails_clearly_and_reading_goes_on(disk: DataPaths) -> None:
    store = filled(disk, 20)
    before = content(store)
    fill(disk, leaving=250_000)
    with pytest.raises(StoreUnavailable) as told, store.writing() as diary:
        for _ in range(400):
            diary.put(an_entry(MARKER * 60))
    assert code_of(told, disk) == "full"
    assert content(store) == before
    assert read_first(disk).entries() == before[0]
    (disk.root / "filler").unlink()
    with store.writing() as diary:
        diary.put(an_entry())
    assert len(content(store)[0]) == 21
    assert check(disk).ok
    store.close()


def test_a_full_disk_found_at_the_commit_is_told_too(disk: DataPaths) -> None:
    store = filled(disk, 5)
    store.check()
    before = content(store)
    fill(disk)
    with pytest.raises(StoreUnavailable) as told, store.writing() as diary:
        diary.put(an_entry())
    assert code_of(told, disk) == "full"
    assert content(store) == before
    store.close()


def test_a_full_disk_makes_neither_half_a_diary_nor_half_a_backup(disk: DataPaths) -> None:
    filled(disk, 20).close()
    fill(disk, leaving=16_384)
    with pytest.raises(StoreUnavailable) as told:
        backup_now(disk, "manual", NOON)
    assert code_of(told, disk) == "full"
    assert list(disk.backups.iterdir()) == []
    other = DataPaths.at(disk.root / "other")
    with pytest.raises(StoreUnavailable) as told:
        open_store(other)
    assert told.value.code == "full"
    assert list(other.root.iterdir()) == []
    with pytest.raises(StoreUnavailable):
        write_private(disk.window_settings, "x" * 200_000)
    assert not disk.window_settings.exists()


SIZE_LIMIT = """
import resource, signal, sys
from app.services.ports import StoreUnavailable
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import an_entry
store = open_store(DataPaths.at(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
try:
    with store.writing() as diary:
        for _ in range(400):
            diary.put(an_entry("x" * 900))
except StoreUnavailable as error:
    print(error.code)
"""


def test_a_limit_on_file_sizes_loses_nothing(paths: DataPaths) -> None:
    store = filled(paths, 5)
    before = content(store)
    store.close()
    said, complaints = other_process(SIZE_LIMIT, paths.root).communicate(timeout=60)
    assert said.strip() in ("io", "full"), complaints
    assert read_first(paths).entries() == before[0]
    assert check(paths).ok


def test_a_read_only_disk_can_be_read_but_not_written(disk: DataPaths) -> None:
    store = filled(disk, 5)
    before = content(store)
    store.close()
    make_read_only(disk.root.parent)
    store = open_store(disk)
    assert content(store) == before
    assert read_first(disk).entries() == before[0]
    assert check(disk).ok
    with pytest.raises(StoreUnavailable) as told, store.writing() as diary:
        diary.put(an_entry())
    assert code_of(told, disk) == "read_only"
    assert content(store) == before
    store.close()
    with pytest.raises(StoreUnavailable) as told:
        open_store(DataPaths.at(disk.root / "new"))
    assert told.value.code == "read_only"


def test_after_a_crash_a_read_only_disk_is_told_as_such(disk: DataPaths) -> None:
    """The change that was cut short would have to be rolled back first."""
    filled(disk, 5).close()
    journal = disk.root / "diary.sqlite3-journal"
    script = (
        "import os, sys\nfrom tests.storage.making import *\n"
        "store = open_store(DataPaths.at(sys.argv[1]))\n"
        "from storage.database import driver_of\n"
        "driver_of(store._writer).execute('PRAGMA cache_size = 5')\n"
        "with store.writing() as diary:\n"
        "    for _ in range(80): diary.put(an_entry('x' * 900))\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    other_process(script, disk.root).communicate(timeout=60)
    assert journal.exists()
    make_read_only(disk.root.parent)
    with pytest.raises(StoreUnavailable) as told:
        read_first(disk)
    assert code_of(told, disk) == "read_only"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_a_folder_without_permission_is_told_as_such(paths: DataPaths) -> None:
    filled(paths, 2).close()
    for folder, mode in ((paths.root, 0o500), (paths.root, 0o000), (paths.database, 0o000)):
        was = stat.S_IMODE(folder.stat().st_mode)
        folder.chmod(mode)
        try:
            with pytest.raises(StoreUnavailable) as told, open_store(paths).writing() as diary:
                diary.put(an_entry())
        finally:
            folder.chmod(was)
        assert code_of(told, paths) == "permission"


AS_NOBODY = """
import os, sys, tempfile
from app.services.ports import StoreUnavailable
from storage.first_read import read_first
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import an_entry
def write(paths):
    with open_store(paths).writing() as diary:
        diary.put(an_entry())
with tempfile.TemporaryDirectory() as folder:
    write(DataPaths.at(folder))  # loads what the next user may not even read
os.setgid(65534)
os.setuid(65534)
paths = DataPaths.at(sys.argv[1])
for act in (read_first, open_store, write):
    try:
        act(paths)
        print("done")
    except StoreUnavailable as error:
        print(error.code, str(paths.root) in str(error))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "said"),
    [
        (0o700, 0o600, ["permission True"] * 3),
        (0o777, 0o600, ["permission True"] * 3),
        (0o755, 0o644, ["done", "done", "read_only True"]),
        (0o755, 0o666, ["done", "done", "read_only True"]),
    ],
    ids=["closed folder", "closed file", "readable", "writable file in a closed folder"],
)
def test_another_user_is_told_what_they_may_not_do(
    folder_mode: int, file_mode: int, said: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as outside:  # pytest's own folder is closed to others
        Path(outside).chmod(0o755)
        paths = DataPaths.at(Path(outside) / "diary")
        filled(paths, 2).close()
        paths.database.chmod(file_mode)
        paths.root.chmod(folder_mode)
        out, complaints = other_process(AS_NOBODY, paths.root).communicate(timeout=60)
    assert out.splitlines() == said, complaints


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("something else")
    paths = DataPaths.at(tmp_path / "diary")
    with pytest.raises(StoreUnavailable) as told:
        open_store(paths)
    assert told.value.code == "io"
    assert (tmp_path / "diary").read_text() == "something else"


def test_a_diary_taken_away_while_open_is_told_and_not_written_into_nowhere(
    paths: DataPaths,
) -> None:
    store = filled(paths, 2)
    paths.database.rename(paths.root / "away")
    with pytest.raises(StoreUnavailable), store.writing() as diary:
        diary.put(an_entry())
    store.close()
    assert not paths.database.exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EACCES, "permission"),
        (errno.EPERM, "permission"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "io"),
        (errno.EMFILE, "io"),
        (None, "io"),
    ],
)
def test_what_the_system_says_gets_its_code(number: int | None, code: str, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable) as told, plain_errors(tmp_path):
        raise OSError(number, "as the system says") if number else OSError
    assert told.value.code == code
    assert isinstance(told.value, BackstrideError)


def driver_error(code: int, text: str = "quoting my-secret-ache") -> sqlite3.Error:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    error.sqlite_errorname = "SQLITE_NAME"
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (driver_error(sqlite3.SQLITE_FULL), "full"),
        (driver_error(sqlite3.SQLITE_BUSY_SNAPSHOT), "busy"),
        (driver_error(sqlite3.SQLITE_READONLY_DIRECTORY), "read_only"),
        (driver_error(sqlite3.SQLITE_READONLY_DBMOVED), "busy"),
        (driver_error(sqlite3.SQLITE_CORRUPT_INDEX), "damaged"),
        (driver_error(sqlite3.SQLITE_NOTADB), "damaged"),
        (driver_error(sqlite3.SQLITE_IOERR_FSYNC), "io"),
        (driver_error(sqlite3.SQLITE_CANTOPEN), "io"),
        (driver_error(sqlite3.SQLITE_ERROR, "no such table: entries"), "damaged"),
        (sqlite3.OperationalError(f"Could not decode to UTF-8 column 'data': {MARKER}"), "damaged"),
    ],
)
def test_what_sqlite_says_gets_its_code_and_is_not_quoted(
    error: sqlite3.Error, code: str, tmp_path: Path
) -> None:
    with pytest.raises(StoreUnavailable) as told, plain_errors(tmp_path / "diary"):
        raise error
    assert told.value.code == code
    assert told.value.__suppress_context__
    assert MARKER not in str(told.value)


def test_bugs_are_not_dressed_up_as_bad_luck(tmp_path: Path) -> None:
    twice = driver_error(sqlite3.SQLITE_ERROR, "cannot start a transaction within a transaction")
    check_failed, wrong_use = sqlite3.IntegrityError("CHECK"), sqlite3.ProgrammingError("?")
    for bug in (twice, check_failed, wrong_use, KeyError("x")):
        with pytest.raises(type(bug)), plain_errors(tmp_path):
            raise bug


def test_every_code_has_its_own_sentence_with_the_place_and_what_to_do(tmp_path: Path) -> None:
    codes = ("full", "permission", "read_only", "busy", "damaged", "io")
    told = {str(unavailable(code, tmp_path, "why", lambda: Advice("Do that."))) for code in codes}
    assert len(told) == len(codes)
    assert all(str(tmp_path) in sentence and sentence.endswith(".") for sentence in told)


def test_reading_never_makes_a_file(paths: DataPaths) -> None:
    assert read_first(paths).entries() == []
    assert check(paths).ok
    assert not paths.root.exists()
    with pytest.raises(sqlite3.OperationalError):
        connect_to_read(paths.database)
    assert not paths.root.exists()
