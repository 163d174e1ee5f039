"""Backups are whole, private, and thinned out with time."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.services.ports import StoreUnavailable
from storage import opening
from storage.backup import (
    DAYS_KEPT,
    WEEKS_KEPT,
    backup_now,
    daily_backup,
    days_to_keep,
    list_backups,
)
from storage.integrity import inspect, newest_good_file
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import NOON, content, filled, other_process


def test_a_backup_is_the_diary_under_another_name(paths: DataPaths) -> None:
    store = filled(paths)
    before = content(store)
    moment = datetime(2026, 9, 27, 8, 10, tzinfo=timezone(timedelta(hours=1)))
    made = backup_now(paths, "manual", moment)
    assert made.name == "diary-20260927T081000+0100-manual.sqlite3"
    assert [path.name for path in paths.backups.iterdir()] == [made.name]
    [listed] = list_backups(paths)
    assert (listed.path, listed.made_at, listed.reason) == (made, moment, "manual")
    assert listed.size == made.stat().st_size
    assert newest_good_file(paths) == listed.path
    store.close()
    shutil.copy(made, paths.database)
    store = open_store(paths)
    assert content(store) == before
    store.close()


def test_backups_made_while_somebody_writes_are_all_whole(paths: DataPaths) -> None:
    store = open_store(paths)
    writer = other_process(
        "import sys\nfrom tests.storage.making import *\n"
        "store = open_store(DataPaths.at(sys.argv[1]))\n"
        "while True:\n"
        "    with store.writing() as diary:\n"
        "        for part in range(7): diary.put(an_entry('x' * 900))\n"
        "    print('written', flush=True)\n",
        paths.root,
    )
    assert writer.stdout is not None
    writer.stdout.readline()
    made = [backup_now(paths, "manual", NOON + timedelta(minutes=number)) for number in range(10)]
    writer.kill()
    writer.communicate()
    store.close()
    reports = [inspect(path) for path in made]
    assert all(report.ok for report in reports)
    assert all(report.counts["note"] % 7 == 0 for report in reports), "half a change is in it"
    assert len({report.counts["note"] for report in reports}) > 1, "nobody wrote meanwhile"


def test_a_writer_that_never_ends_holds_up_no_backup_for_ever(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(paths, 3).close()
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable) as told:
            backup_now(paths, "manual", NOON)
    assert told.value.code == "busy"
    assert list(paths.backups.iterdir()) == []


def test_a_writer_that_comes_in_between_is_waited_for_no_longer(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock is taken after the backup has opened the diary and before it copies."""
    filled(paths, 3).close()
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:

        def open_then_lose(path: Path, key: bytes | None) -> sqlite3.Connection:
            connection = opening.connect_to_read(path, key)
            if path == paths.database:
                other.execute("BEGIN EXCLUSIVE")
            return connection

        monkeypatch.setattr("storage.backup.connect_to_read", open_then_lose)
        with pytest.raises(StoreUnavailable) as told:
            backup_now(paths, "manual", NOON)
    assert told.value.code == "busy"


def test_one_a_day_and_none_without_a_diary(paths: DataPaths) -> None:
    assert daily_backup(paths, NOON) is None
    assert not paths.root.exists()
    filled(paths, 3).close()
    assert daily_backup(paths, NOON) is not None
    assert daily_backup(paths, NOON + timedelta(hours=3)) is None
    assert daily_backup(paths, NOON + timedelta(days=1)) is not None
    assert [backup.reason for backup in list_backups(paths)] == ["daily", "daily"]


def test_without_a_moment_it_is_made_now(paths: DataPaths) -> None:
    filled(paths, 1).close()
    before = datetime.now(UTC) - timedelta(seconds=1)
    backup_now(paths, "manual")
    [made] = list_backups(paths)
    assert before <= made.made_at <= datetime.now(UTC)


def test_twelve_days_are_kept_and_then_one_a_week_for_a_year() -> None:
    today = date(2026, 9, 27)
    days = [today - timedelta(days=back) for back in range(800)]
    kept = days_to_keep(days)
    assert {today - timedelta(days=back) for back in range(DAYS_KEPT)} <= kept
    older = sorted(kept - set(days[:DAYS_KEPT]), reverse=True)
    assert len(older) == WEEKS_KEPT
    assert max(Counter(day.isocalendar()[:2] for day in older).values()) == 1
    assert older[-1] < today - timedelta(days=360)


def test_days_without_use_do_not_use_up_the_twelve() -> None:
    sundays = [date(2026, 9, 27) - timedelta(weeks=back) for back in range(10)]
    assert days_to_keep(sundays) == set(sundays)


def test_thinning_out_day_by_day_leaves_what_it_should_and_never_a_manual_one(
    paths: DataPaths,
) -> None:
    filled(paths, 1).close()
    manual = backup_now(paths, "manual", NOON - timedelta(days=400))
    twice = backup_now(paths, "daily", NOON - timedelta(hours=1))
    again = backup_now(paths, "daily", NOON)
    assert again.exists()
    assert not twice.exists(), "one a day, and the newest"
    for day in range(40):
        daily_backup(paths, NOON + timedelta(days=day))
    files = list_backups(paths)
    daily = [backup.made_at.date() for backup in files if backup.reason == "daily"]
    assert daily[:DAYS_KEPT] == [
        (NOON + timedelta(days=39 - back)).date() for back in range(DAYS_KEPT)
    ]
    weeks = [day.isocalendar()[:2] for day in daily[DAYS_KEPT:]]
    assert 3 <= len(weeks) == len(set(weeks)) <= 5
    assert manual.exists()


def test_what_a_killed_backup_left_is_swept_up_later_and_a_running_one_is_not(
    paths: DataPaths,
) -> None:
    filled(paths, 1).close()
    backup_now(paths, "manual", NOON)
    left, running = paths.backups / f".{'0a' * 8}.part-journal", paths.backups / f".{'0b' * 8}.part"
    left.write_bytes(b"")
    running.write_bytes(b"")
    os.utime(left, (0, 0))
    backup_now(paths, "manual", NOON)
    assert not left.exists()
    assert running.exists()


def test_files_that_are_no_backups_are_not_listed(paths: DataPaths) -> None:
    assert list_backups(paths) == []
    paths.backups.mkdir(parents=True)
    for name in ("diary.sqlite3", "diary-20260927T081000+0100-.sqlite3", "notes.txt"):
        (paths.backups / name).write_text("mine")
    assert list_backups(paths) == []
    assert newest_good_file(paths) is None


def test_a_newer_backup_is_not_counted_as_good(paths: DataPaths) -> None:
    filled(paths, 1).close()
    made = backup_now(paths, "manual", NOON)
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert newest_good_file(paths) is None


def test_what_another_process_finishes_just_now_disturbs_no_backup(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(paths, 1).close()
    monkeypatch.setattr("storage.backup.in_the_making", lambda folder: [folder / "gone"])
    assert backup_now(paths, "manual", NOON).exists()


def test_what_others_have_in_the_making_is_left_alone(paths: DataPaths) -> None:
    filled(paths, 1).close()
    foreign = paths.root / ".holiday.mp4.part"
    foreign.write_bytes(b"half")
    os.utime(foreign, (0, 0))
    backup_now(paths, "manual", NOON)
    assert foreign.exists()
