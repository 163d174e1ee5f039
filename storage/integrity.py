"""Is the diary whole? And if not, which backup is the newest good one?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from app.services.ports import StoreUnavailable
from storage.cipher import is_plain
from storage.errors import Advice, plain_errors, unavailable
from storage.migrations import SCHEMA_VERSION
from storage.opening import connect_to_check, refuse_encrypted, version_of
from storage.paths import DataPaths
from storage.seals import problems_of


class IntegrityReport(NamedTuple):
    """What a check found: `problems` are plain sentences without health data.

    `counts` tells how many entries of each kind there are, deleted ones left out. `version` is
    that of the tables, 0 when there is no diary or it can't be told.
    """

    ok: bool
    problems: list[str]
    counts: dict[str, int]
    version: int


def check(paths: DataPaths) -> IntegrityReport:
    """Check the diary wholly, on a connection of its own; fit for a background thread.

    A folder without a diary is in order, unless a good backup says that there was one. Raises
    StoreUnavailable for anything but damage: newer, busy, permission, io.
    """
    with plain_errors(paths.root):
        missing = not paths.database.exists()
    if not missing:
        report = inspect(paths.database, key=paths.key)
        if report.ok:
            return report
        problems = [*report.problems, restore_advice(paths).text]
        return IntegrityReport(False, problems, report.counts, report.version)
    problems = [] if lost_backup(paths) is None else [str(lost_diary(paths))]
    return IntegrityReport(not problems, problems, {}, 0)


def inspect(path: Path, known: int = SCHEMA_VERSION, key: bytes | None = None) -> IntegrityReport:
    """Check one file, the diary or a backup, whose version may be any up to `known`.

    Raises StoreUnavailable for anything but damage.
    """
    try:
        with plain_errors(path), closing(connect_to_check(path, key)) as connection:
            return _inspect(connection, path, known)
    except StoreUnavailable as error:
        if error.code != "damaged":
            raise
        return IntegrityReport(False, [str(error)], {}, 0)


def newest_good_file(paths: DataPaths, now: datetime | None = None) -> Path | None:
    """The newest backup that passes the check, or None; `now` as for `backup_files_in`.

    Raises StoreUnavailable.
    """
    return next(good_files(paths, now), None)


def good_files(paths: DataPaths, now: datetime | None = None) -> Iterator[Path]:
    """The backups that pass the check, newest first, each checked when it is asked for."""
    with plain_errors(paths.backups):
        files = [file for _, _, file in paths.backup_files(now)]
    return (file for file in files if _is_good(file, paths.key))


def lost_backup(paths: DataPaths) -> Path | None:
    """The newest good backup with entries in it: where no diary is, one was lost."""
    refuse_if_locked(paths)
    newest = newest_good_file(paths)
    return newest if newest is not None and inspect(newest, key=paths.key).counts else None


def lost_diary(paths: DataPaths) -> StoreUnavailable:
    """The error of a folder with backups and no diary."""
    advice = restore_advice(paths)
    text = (
        f"The diary {paths.database} is not there any more. {advice.text} To start an "
        f"empty diary instead, move the folder {paths.backups} to another place first."
    )
    return StoreUnavailable("damaged", text, {"where": paths.database, **advice.values})


def restore_advice(paths: DataPaths) -> Advice:
    """What to do about a damaged diary, naming the newest good backup.

    One that is only closed with a passcode looks damaged too: raises StoreUnavailable then.
    """
    refuse_if_locked(paths)
    newest = newest_good_file(paths)
    if newest is None:
        return Advice(
            f"There is no good backup in {paths.backups}. Keep the damaged file: parts of a diary "
            "can often be saved.",
            {"backups": paths.backups},
        )
    return Advice(
        f"The newest good backup is {newest}. To go back to it, close Backstride, keep the damaged "
        f"file under another name, and copy the backup to {paths.database}.",
        {"backups": paths.backups, "backup": newest},
    )


def diary_errors(paths: DataPaths) -> plain_errors:
    """`plain_errors` for the diary itself: damage names the newest good backup."""
    return plain_errors(paths.database, lambda: restore_advice(paths))


def damaged_diary(paths: DataPaths, detail: str) -> StoreUnavailable:
    """The error of a diary found damaged, naming the newest good backup."""
    return unavailable("damaged", paths.database, detail, lambda: restore_advice(paths))


def is_locked(paths: DataPaths) -> bool:
    """Whether the diary is closed with a passcode that nobody gave yet. Raises StoreUnavailable."""
    if paths.key is not None:
        return False
    with plain_errors(paths.root):
        if not paths.key_file.exists() and not any(paths.backups.glob("passcode-*.json")):
            return False
        if paths.database.exists():
            return not _opens_without_key(paths.database)
        # Of a lost diary the backups tell whether there was a passcode when they were made.
        return any(not is_plain(file) for _, _, file in paths.backup_files())


def _opens_without_key(database: Path) -> bool:
    try:
        with plain_errors(database):
            refuse_encrypted(database)
    except StoreUnavailable as error:
        if error.code != "damaged":
            raise
        return False
    return True


def refuse_if_locked(paths: DataPaths) -> None:
    """Raise StoreUnavailable (locked) when the diary is closed with a passcode."""
    if is_locked(paths):
        raise unavailable("locked", paths.database)


def _is_good(file: Path, key: bytes | None) -> bool:
    try:
        return inspect(file, key=key).ok
    except StoreUnavailable:
        return False


def _inspect(connection: sqlite3.Connection, path: Path, known: int) -> IntegrityReport:
    connection.execute("BEGIN")
    version = version_of(connection, path, known)
    findings = connection.execute("PRAGMA integrity_check").fetchall()
    problems = [] if findings == [("ok",)] else ["The structure of the file is damaged."]
    problems += problems_of(connection)
    counts = connection.execute(
        "SELECT kind, count(*) FROM entries WHERE NOT deleted GROUP BY kind ORDER BY kind"
    )
    return IntegrityReport(not problems, problems, dict(counts.fetchall()), version)
