"""The diary for the first page, with nothing but sqlite3: SQLAlchemy would double the start."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.columns import select_all
from storage.errors import plain_errors
from storage.integrity import diary_errors, lost_backup, lost_diary
from storage.mapping import in_order
from storage.migrations import SCHEMA_VERSION
from storage.opening import connect_to_read, version_of
from storage.paths import DataPaths
from storage.snapshot import EMPTY, Rows, Snapshot, snapshot_of

_QUERIES = tuple(map(select_all, Rows._fields))


def read_rows(connection: sqlite3.Connection) -> Rows:
    """The rows of every table, in their order. Raises as sqlite3 does."""
    entries, *others = (connection.execute(query).fetchall() for query in _QUERIES)
    try:
        entries.sort(key=in_order)  # a quarter of the reading when SQLite does it
    except TypeError:
        # A damaged byte can make a number a text. Which row it is, its check sum says.
        entries.sort(key=lambda row: [(str(type(part)), part or 0) for part in in_order(row)])
    return Rows(entries, *others)


def read_first(paths: DataPaths) -> Snapshot:
    """Return the whole diary; an empty one where there is none yet, and nothing is made then.

    Each row is checked against its hash, each table against its seal. An old diary is brought up to
    date first, once. Raises StoreUnavailable: newer, damaged, locked, permission, busy, io.
    """
    with plain_errors(paths.root):
        missing = not paths.database.exists()
    if missing:
        if lost_backup(paths) is not None:
            raise lost_diary(paths)
        return EMPTY
    with diary_errors(paths), closing(connect_to_read(paths.database, paths.key)) as connection:
        connection.execute("BEGIN")
        version = version_of(connection, paths.database)
        if version == SCHEMA_VERSION:
            return snapshot_of(read_rows(connection), {})
    # Imported here because nearly every start finds a diary of today's version.
    from storage.migrations.runner import ensure_current

    ensure_current(paths)
    return read_first(paths)
