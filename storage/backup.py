"""Backups: made while the diary is in use, checked before they count, and thinned out with time."""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from storage.disk import sync_file, sync_folder, throw_away, write_new
from storage.errors import plain_errors
from storage.integrity import damaged_diary, diary_errors, inspect
from storage.migrations import SCHEMA_VERSION
from storage.opening import connect_to_read, open_file
from storage.paths import DataPaths, dated_ahead, in_the_making, part_in

DAILY = "daily"
DAYS_KEPT = 12
WEEKS_KEPT = 52
_ABANDONED_AFTER_S = 3600.0


@dataclass(frozen=True)
class Backup:
    """One backup file, `size` in bytes; `made_at` is aware. `reason`: daily, manual and so on."""

    path: Path
    made_at: datetime
    reason: str
    size: int


def backup_now(
    paths: DataPaths, reason: str, now: datetime | None = None, known: int = SCHEMA_VERSION
) -> Path:
    """Back the diary up, whoever is writing to it, and return the new file.

    It has its name only once it is checked and on the disk, and takes the place of no other.
    `reason` is lower-case words joined by hyphens; `now` is aware and defaults to the present;
    `known` is the newest table version that passes the check. Raises StoreUnavailable; a damaged
    diary makes no backup.
    """
    paths.create()
    made_at = now or datetime.now().astimezone()
    part = part_in(paths.backups)
    with plain_errors(paths.backups):
        paths.backups.mkdir(mode=0o700, exist_ok=True)
        sync_folder(paths.root)
        for folder in (paths.root, paths.backups):
            sweep(folder)
        target = _free_name(paths, made_at, reason)
    try:
        with diary_errors(paths):
            copy_diary(paths.database, part, paths.key)
            report = inspect(part, known, paths.key)
        if not report.ok:
            raise damaged_diary(paths, "so it can't be backed up")
        with plain_errors(target):
            sync_file(part)
            part.replace(target)
            sync_folder(paths.backups)
            thin_out(paths.backup_files(), made_at)
    finally:
        with suppress(OSError):  # swept up later
            throw_away(part)
    return target


def daily_backup(paths: DataPaths, now: datetime) -> Path | None:
    """Make the backup of the local day of `now`; None when it is there, or no diary is."""
    with plain_errors(paths.backups):
        days = {made.date() for made, reason, _ in paths.backup_files() if reason == DAILY}
        needed = paths.database.exists() and now.date() not in days
    return backup_now(paths, DAILY, now) if needed else None


def list_backups(paths: DataPaths) -> list[Backup]:
    """Every backup, newest first, unchecked. Raises StoreUnavailable."""
    with plain_errors(paths.backups):
        return [
            Backup(file, made_at, reason, file.stat().st_size)
            for made_at, reason, file in paths.backup_files()
        ]


def days_to_keep(days: Iterable[date]) -> set[date]:
    """Of the days with a daily backup: the newest twelve, then the newest of each of 52 weeks."""
    newest_first = sorted(set(days), reverse=True)
    kept = set(newest_first[:DAYS_KEPT])
    weeks: dict[tuple[int, int], date] = {}
    for day in newest_first[DAYS_KEPT:]:
        year, week, _ = day.isocalendar()
        weeks.setdefault((year, week), day)
    return kept | set(list(weeks.values())[:WEEKS_KEPT])


def copy_diary(database: Path, part: Path, key: bytes | None = None) -> None:
    """Copy a diary as it is at one moment, whoever writes to it, encrypted if that is.

    Raises OSError, one of `database_errors`.
    """
    write_new(part)
    with (
        closing(connect_to_read(database, key)) as source,
        # The two must be of one family, see storage.cipher.
        closing(
            sqlite3.connect(part, isolation_level=None)
            if isinstance(source, sqlite3.Connection)
            else open_file(part, "rw", (), key)
        ) as copy,
    ):
        # All pages in one step: a writer in between would make it start again and again.
        source.backup(copy, progress=_give_up_when_busy)


def _give_up_when_busy(status: int, _remaining: int, _total: int) -> None:
    # sqlite3 itself would try for ever, each time for as long as the connection waits.
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))


def _free_name(paths: DataPaths, made_at: datetime, reason: str) -> Path:
    """Names go by the second: going back and back again can happen within one."""
    target = paths.backup_file(made_at, reason)
    while target.exists():
        made_at += timedelta(seconds=1)
        target = paths.backup_file(made_at, reason)
    return target


def thin_out(files: Iterable[tuple[datetime, str, Path]], now: datetime) -> None:
    """Remove the dailies that are too many; `files` is newest first. Raises OSError.

    Those dated ahead of `now` are thinned out by themselves: of two clocks one is wrong, nobody
    knows which, and neither may push out what was made by the other.
    """
    daily = [(made, file) for made, reason, file in files if reason == DAILY]
    for ahead in (False, True):
        side = [(made, file) for made, file in daily if dated_ahead(made, now) == ahead]
        kept = days_to_keep(made.date() for made, _ in side)
        seen: set[date] = set()
        for made, file in side:
            if made.date() not in kept or made.date() in seen:
                file.unlink(missing_ok=True)
            seen.add(made.date())


def sweep(folder: Path) -> None:
    """Remove what a process that was killed half-way left behind."""
    for part in in_the_making(folder):
        with suppress(FileNotFoundError):  # another process was done with it just now
            if time.time() - part.stat().st_mtime > _ABANDONED_AFTER_S:
                part.unlink()
