"""Connections without SQLAlchemy, and the gate that turns foreign and newer files away."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from storage import cipher
from storage.errors import DamageFound, newer
from storage.migrations import SCHEMA_VERSION

KEY_FILE = "passcode.json"
"""Lies beside an encrypted diary, see `storage.key_file`."""
APPLICATION_ID = 0x42537472
"""Tells a diary from other SQLite files ("BStr")."""
BUSY_TIMEOUT_S = 5.0

GUARDS = ("PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON")
"""For every connection: a page of the file is looked at before it is believed."""
TO_LOOK = "SELECT 1 FROM sqlite_schema"
"""Reads the first page: whether the file is a database, and the key its own, shows here."""
TO_READ = (*GUARDS, "PRAGMA query_only = ON")
TO_WRITE = (
    *GUARDS,
    "PRAGMA journal_mode = DELETE",
    # FULL would leave the journal's removal unsynced: a power cut could bring the old state back.
    "PRAGMA synchronous = EXTRA",
    # Of use on macOS alone, see `storage.disk.to_disk`.
    "PRAGMA fullfsync = ON",
    "PRAGMA secure_delete = ON",
)


def connect_to_read(path: Path, key: bytes | None = None) -> sqlite3.Connection:
    """Open `path` for reading alone. Raises one of `database_errors`, also when it isn't there.

    After a crash SQLite has to roll the file back before it can be read; that takes a connection
    that may write, still without permission to change anything else.
    """
    try:
        return open_file(path, "ro", (*TO_READ, TO_LOOK), key)
    except cipher.database_errors():
        if not path.with_name(path.name + "-journal").exists():
            raise
    return connect_to_check(path, key)


def connect_to_check(path: Path, key: bytes | None = None) -> sqlite3.Connection:
    """Open `path` for an integrity check, which changes nothing. Raises as `connect_to_read`.

    On a connection opened read-only SQLite 3.40 leaves the CHECKs out of its integrity check.
    """
    return open_file(path, "rw", TO_READ, key)


def connect_to_write(path: Path, key: bytes | None = None) -> sqlite3.Connection:
    """Open the existing file `path` for reading and writing. Raises as `connect_to_read`."""
    return open_file(path, "rw", TO_WRITE, key)


def fits(path: Path, key: bytes) -> bool:
    """Whether the encrypted file `path` opens with `key`. Raises as `connect_to_read`."""
    try:
        open_file(path, "ro", (TO_LOOK,), key).close()
    except cipher.database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
            return False
        raise
    return True


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


def open_file(
    path: Path,
    mode: str,
    statements: tuple[str, ...],
    key: bytes | None,
    *,
    threads: bool = False,
) -> sqlite3.Connection:
    """Open `path` with `key`; a file that anybody can read opens with any. One that is empty
    becomes encrypted. `threads`: they may share it. Raises as `connect_to_read`."""
    address = f"{_address(path)}?mode={mode}"
    options: dict[str, Any] = {
        "uri": True,
        "isolation_level": None,
        "timeout": BUSY_TIMEOUT_S,
        "check_same_thread": not threads,
    }
    if key is not None:
        try:
            return _set_up(cipher.connect(address, key, **options), (TO_LOOK, *statements))
        except cipher.database_errors() as error:
            # An old backup or an offered file may be plain. The diary itself is not when there
            # is a key: closing it here would drop the locks of connections beside this one.
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_NOTADB:
                raise
            if not cipher.is_plain(path):
                raise
    elif mode == "rw" and _may_be_encrypted(path):
        # The journal of an encrypted file must be played back by its own library alone.
        refuse_encrypted(path)
    return _set_up(sqlite3.connect(address, **options), statements)


def refuse_encrypted(path: Path) -> None:
    """Raise sqlite3.DatabaseError (SQLITE_NOTADB) when `path` does not start like a database, and
    when it can't be looked at.

    It is looked at as it lies, without a lock and without playing back a journal, and through
    SQLite: to open and close a diary in use by hand would take the locks on it away (POSIX).
    """
    if path.stat().st_size == 0:
        return
    try:
        address = f"{_address(path)}?mode=ro&immutable=1"
        _set_up(sqlite3.connect(address, uri=True), (TO_LOOK,)).close()
    except sqlite3.DatabaseError as error:
        # Other damage a journal may yet mend.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise


def _may_be_encrypted(path: Path) -> bool:
    copies = path.parent.glob("backups/passcode-*.json")
    return path.with_name(KEY_FILE).exists() or any(True for _ in copies)


def _address(path: Path) -> str:
    # What SQLite asks to be quoted in a file address; `as_uri` would import a library for it.
    quoted = str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file:{quoted}"


def _set_up(connection: sqlite3.Connection, statements: tuple[str, ...]) -> sqlite3.Connection:
    try:
        for statement in statements:
            connection.execute(statement).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
