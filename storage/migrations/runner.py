"""Makes new diaries, and brings old ones up to date."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from storage.backup import backup_now
from storage.disk import sync_folder, write_new
from storage.errors import plain_errors
from storage.integrity import damaged_diary, diary_errors, inspect, lost_backup, lost_diary
from storage.migrations import MIGRATIONS, Migration
from storage.opening import APPLICATION_ID, connect_to_read, connect_to_write, version_of
from storage.paths import DataPaths
from storage.seals import reseal
from storage.set_aside import set_journal_aside


def ensure_current(
    paths: DataPaths,
    migrations: Sequence[Migration] = MIGRATIONS,
    now: datetime | None = None,
) -> None:
    """Make the diary when there is none, or bring it to the newest version.

    Raises StoreUnavailable: ``newer`` with the file untouched, ``damaged`` when it is no diary, or
    when it would have to be migrated and is not whole, or when there are backups and no diary.
    """
    paths.create()
    with plain_errors(paths.root):
        missing = not paths.database.exists()
    if missing:
        if lost_backup(paths) is not None:
            raise lost_diary(paths)
        with plain_errors(paths.database):
            set_journal_aside(paths, now or datetime.now().astimezone())
            _create(paths.database, migrations, paths.key)
        return
    with diary_errors(paths), closing(connect_to_read(paths.database, paths.key)) as connection:
        version = version_of(connection, paths.database, migrations[-1].version)
    if version < migrations[-1].version:
        _migrate(paths, migrations, now)


def _create(path: Path, migrations: Sequence[Migration], key: bytes | None) -> None:
    """Build a diary beside its place and move it there whole.

    So an empty file in that place is always a damaged diary, never one that was about to be made.
    """
    part = path.with_name(f".{path.name}-{os.urandom(8).hex()}.part")
    try:
        make_diary(part, migrations, key)
        _put_in_place(part, path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def make_diary(
    path: Path, migrations: Sequence[Migration] = MIGRATIONS, key: bytes | None = None
) -> None:
    """Make an empty diary at `path`, where nothing may be yet; encrypted with a `key`.

    Raises OSError, one of `database_errors`.
    """
    write_new(path)
    with closing(connect_to_write(path, key)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        bring_up(connection, migrations)


def bring_up(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Take every step that an open, writable diary lacks. Raises one of `database_errors`."""
    for migration in migrations:
        _step(connection, migration)


def _put_in_place(part: Path, path: Path) -> None:
    """Give `part` its name, unless another process was quicker: then its diary stays."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        return
    except OSError:
        # Some file systems (FAT) know no hard links.
        if not path.exists():
            part.rename(path)


def _migrate(paths: DataPaths, migrations: Sequence[Migration], now: datetime | None) -> None:
    newest = migrations[-1].version
    report = inspect(paths.database, newest, paths.key)
    if not report.ok:
        raise damaged_diary(paths, " ".join(report.problems))
    backup_now(paths, "before-migration", now, newest)
    with diary_errors(paths), closing(connect_to_write(paths.database, paths.key)) as connection:
        bring_up(connection, migrations)
    report = inspect(paths.database, newest, paths.key)
    if not report.ok:
        raise damaged_diary(paths, " ".join(report.problems))


def _step(connection: sqlite3.Connection, migration: Migration) -> None:
    """Take one step in one transaction, unless it is taken already, by whomever."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        [version] = connection.execute("PRAGMA user_version").fetchone()
        if version < migration.version:
            migration.apply(connection)
            connection.execute(f"PRAGMA user_version = {migration.version}")
            reseal(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
