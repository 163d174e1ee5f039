"""Plain sqlite3 connections to a diary, and the gate that turns foreign and newer files away."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from storage.errors import DamageFound, newer
from storage.migrations import SCHEMA_VERSION

APPLICATION_ID = 0x42537472
"""Tells a diary from other SQLite files ("BStr")."""
BUSY_TIMEOUT_S = 5.0

GUARDS = ("PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON")
"""For every connection: a page of the file is looked at before it is believed."""
TO_READ = (*GUARDS, "PRAGMA query_only = ON")
TO_WRITE = (
    *GUARDS,
    "PRAGMA journal_mode = DELETE",
    # FULL would leave the journal's removal unsynced: a power cut could bring the old state back.
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open `path` for reading alone. Raises sqlite3.Error, also when it isn't there.

    After a crash SQLite has to roll the file back before it can be read; that takes a connection
    that may write, still without permission to change anything else.
    """
    try:
        return _connect(path, "ro", (*TO_READ, "SELECT 1 FROM sqlite_schema"))
    except sqlite3.OperationalError:
        if not path.with_name(path.name + "-journal").exists():
            raise
    return connect_to_check(path)


def connect_to_check(path: Path) -> sqlite3.Connection:
    """Open `path` for an integrity check, which changes nothing. Raises sqlite3.Error.

    On a connection opened read-only SQLite 3.40 leaves the CHECKs out of its integrity check.
    """
    return _connect(path, "rw", TO_READ)


def connect_to_write(path: Path) -> sqlite3.Connection:
    """Open the existing file `path` for reading and writing. Raises sqlite3.Error."""
    return _connect(path, "rw", TO_WRITE)


def version_of(connection: sqlite3.Connection, path: Path, known: int = SCHEMA_VERSION) -> int:
    """The version of the diary's tables.

    Raises StoreUnavailable ``newer`` when it is above `known`, DamageFound when this is no diary.
    """
    [application_id] = connection.execute("PRAGMA application_id").fetchone()
    [version] = connection.execute("PRAGMA user_version").fetchone()
    if application_id != APPLICATION_ID or version < 1:
        raise DamageFound("it is not a Backstride diary")
    if version > known:
        raise newer(path, version, known)
    return int(version)


def _connect(path: Path, mode: str, statements: tuple[str, ...]) -> sqlite3.Connection:
    # What SQLite asks to be quoted in a file address; `as_uri` would import a library for it.
    quoted = str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    address = f"file:{quoted}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_S)
    try:
        for statement in statements:
            connection.execute(statement).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
