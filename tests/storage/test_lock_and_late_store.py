"""One window per diary, and a store that is there before its library is."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from app.services.ports import StoreUnavailable
from storage.late_store import LateStore
from storage.lock import WindowLock, requested
from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store
from tests.storage.making import (
    NOON,
    ROOT,
    an_entry,
    content,
    filled,
    make_read_only,
    other_process,
    small_disk,
)

HOLDER = """
import sys
from storage.lock import WindowLock
from storage.paths import DataPaths
lock = WindowLock(DataPaths.at(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read() if len(sys.argv) > 2 else input()
"""


def test_the_second_window_is_turned_away_and_asks_the_first_to_come_forward(
    paths: DataPaths,
) -> None:
    first, second = WindowLock(paths), WindowLock(paths)
    assert first.acquire()
    watched = paths.raise_request.stat()
    assert not second.acquire()
    second.ask_to_raise()
    assert paths.raise_request.stat().st_mtime_ns > watched.st_mtime_ns
    assert paths.raise_request.stat().st_ino == watched.st_ino, "a watcher would lose it"
    second.release()
    assert not WindowLock(paths).acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_a_window_in_another_process_counts_and_its_crash_frees_the_folder(
    paths: DataPaths,
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(paths.root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    lock = WindowLock(paths)
    assert not lock.acquire()
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert paths.lock.exists(), "the file of the crashed window is still there"
    assert lock.acquire()
    lock.release()


def test_a_lock_file_of_another_day_is_no_lock(paths: DataPaths) -> None:
    paths.create()
    for left_behind in (paths.lock, paths.raise_request):
        left_behind.write_text("4711 on another computer")
    lock = WindowLock(paths)
    assert lock.acquire()
    assert not WindowLock(paths).acquire()
    lock.release()


LEAVES_A_CHILD = """
import subprocess, sys
from storage.lock import WindowLock
from storage.paths import DataPaths
assert WindowLock(DataPaths.at(sys.argv[1])).acquire()
child = subprocess.Popen(["sleep", "60"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(child.pid, flush=True)
input()
"""


def test_what_a_window_started_does_not_hold_its_lock_after_a_crash(paths: DataPaths) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", LEAVES_A_CHILD, str(paths.root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    child = int(holder.stdout.readline())
    try:
        lock = WindowLock(paths)
        assert not lock.acquire()
        holder.send_signal(signal.SIGKILL)
        holder.communicate()
        assert lock.acquire()
        lock.release()
    finally:
        os.kill(child, signal.SIGKILL)


def test_of_many_starts_at_once_one_gets_the_window(paths: DataPaths) -> None:
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(paths.root), "stay"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(5)
    ]
    try:
        told = [start.stdout.readline().strip() for start in starts if start.stdout]
        assert sorted(told) == ["False"] * 4 + ["True"]
    finally:
        for start in starts:
            start.communicate()
    assert WindowLock(paths).acquire()


def test_the_command_line_writes_beside_the_window(paths: DataPaths) -> None:
    lock = WindowLock(paths)
    lock.acquire()
    filled(paths, 2).close()
    lock.release()


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable):
        WindowLock(DataPaths.at(tmp_path / "file" / "diary")).acquire()


def test_on_a_protected_disk_the_window_opens_to_read(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        paths, empty = DataPaths.at(disk / "diary"), DataPaths.at(disk / "empty")
        filled(paths, 2).close()
        empty.create()
        make_read_only(disk)
        lock = WindowLock(paths)
        assert lock.acquire()
        lock.release()
        late = LateStore(paths)
        assert late.make_ready().ok
        with late.reading() as view:
            assert len(view.entries()) == 2
        with pytest.raises(StoreUnavailable) as told, late.writing() as diary:
            diary.put(an_entry())
        assert told.value.code == "read_only"
        late.close()
        with pytest.raises(StoreUnavailable) as told:
            WindowLock(empty).acquire()
        assert told.value.code == "read_only"


BEFORE_AND_AFTER = """
import sys
from storage.late_store import LateStore
from storage.paths import DataPaths
late = LateStore(DataPaths.at(sys.argv[1]))
with late.reading() as view:
    print(len(view.entries()), late.data_version(), late.ready, "sqlalchemy" in sys.modules)
print(late.make_ready().ok, late.data_version() > 0, late.ready, "sqlalchemy" in sys.modules)
"""


def test_sqlalchemy_comes_in_only_when_the_store_is_made_ready(paths: DataPaths) -> None:
    filled(paths, 3).close()
    said, complaints = other_process(BEFORE_AND_AFTER, paths.root).communicate(timeout=60)
    assert said.splitlines() == ["3 0 False False", "True True True True"], complaints


def test_the_first_look_is_kept_until_the_store_is_ready(paths: DataPaths) -> None:
    filled(paths, 3).close()
    late = LateStore(paths)
    with late.reading() as view:
        first = view.entries()
    other = open_store(paths)
    with other.writing() as diary:
        diary.put(an_entry(at=NOON + timedelta(days=9)))
    other.close()
    with late.reading() as view:
        assert view.entries() == first
    report = late.make_ready()
    assert late.make_ready() is report
    with late.reading() as view:
        assert len(view.entries()) == 4
        assert view.entries()[0] is first[0], "nothing is parsed twice"
    late.close()


def test_a_change_before_that_makes_the_store_ready_itself(paths: DataPaths) -> None:
    late = LateStore(paths)
    with late.reading() as view:
        assert view.entries() == []
        assert view.entry("nobody") is None
        assert view.draft("session") is None
    assert not paths.root.exists()
    with late.writing() as diary:
        diary.put(an_entry())
    with late.reading() as view:
        assert len(view.entries()) == 1
    late.close()
    assert not late.ready
    assert late.data_version() == 0
    with late.reading() as view:
        assert len(view.entries()) == 1
    late.close()


def test_threads_make_it_ready_once(paths: DataPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    late, checks = LateStore(paths), []
    really_check = Store.check
    monkeypatch.setattr(Store, "check", lambda store: checks.append(1) or really_check(store))
    threads = [threading.Thread(target=late.make_ready) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert checks == [1]
    late.close()


def test_what_failed_once_may_be_tried_again(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(paths, 2).close()

    def busy(_store: Store) -> None:
        raise StoreUnavailable("busy", "In use.")

    late = LateStore(paths)
    with monkeypatch.context() as patched:
        patched.setattr(Store, "check", busy)
        with pytest.raises(StoreUnavailable):
            late.make_ready()
        assert not late.ready
        with pytest.raises(StoreUnavailable), late.writing():
            pass
    assert late.make_ready().ok
    late.close()
    store = open_store(paths)
    assert len(content(store)[0]) == 2
    store.close()


def test_files_to_open_are_told_once_and_to_this_user_alone(paths: DataPaths) -> None:
    first, second = WindowLock(paths), WindowLock(paths)
    assert first.acquire() and not second.acquire()
    assert requested(paths) == []
    second.ask_to_open([Path("/run on Sunday.fit"), Path("/tmp/ü.gpx")])
    assert paths.open_request.stat().st_mode & 0o777 == 0o600
    assert requested(paths) == ["/run on Sunday.fit", "/tmp/ü.gpx"]
    assert requested(paths) == []
    for unreadable in ("{", "5", "\0"):
        paths.open_request.write_text(unreadable, encoding="utf-8")
        assert requested(paths) == []
    first.release()


def test_a_full_disk_keeps_the_files_that_were_laid_down_before(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    lock = WindowLock(paths)
    assert lock.acquire()
    lock.ask_to_open([Path("/run.fit")])
    with monkeypatch.context() as patch:
        patch.setattr("storage.lock.write_private", full)
        with pytest.raises(StoreUnavailable):
            lock.ask_to_open([Path("/later.fit")])
    assert requested(paths) == ["/run.fit"]
    lock.release()
