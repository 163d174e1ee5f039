"""The encrypting SQLite (SQLCipher), imported only where a passcode was set.

Its connections are used like sqlite3's but are of another family: neither the classes of their
errors nor a backup from one to the other go together.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from app.services.ports import StoreUnavailable

_LIBRARY = "sqlcipher3.dbapi2"
PLAIN_START = b"SQLite format 3\0"
KEY_BYTES = 32


def available() -> bool:
    """Whether this computer has the library; it is not made for every kind of processor."""
    # Imported here: every start imports this module, and asks nothing of it without a passcode.
    from importlib.util import find_spec

    return find_spec("sqlcipher3") is not None


def driver() -> ModuleType:
    """The library's own module, made like sqlite3. Raises StoreUnavailable without it."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        text = "The part of Backstride that opens encrypted diaries (sqlcipher3) is missing here."
        raise StoreUnavailable("io", text) from None
    return cast("ModuleType", dbapi2)


def connect(address: str, key: bytes, **options: Any) -> sqlite3.Connection:
    """Open a database with `key` (32 bytes); whether it fits shows when a page is read."""
    connection: sqlite3.Connection = driver().connect(address, **options)
    # Else it writes to standard error whenever a key doesn't fit.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    # A key given in this form is used as it is: turning the passcode into one was done before.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    return connection


def database_errors() -> tuple[type[Exception], ...]:
    """The errors of every driver in use, for an `except` clause."""
    # While another thread is just importing it, it has none yet, and has raised none.
    error = getattr(sys.modules.get(_LIBRARY), "Error", None)
    return (sqlite3.Error,) if error is None else (sqlite3.Error, error)


def is_plain(path: Path) -> bool:
    """Whether the file `path` is a database that anybody can read. Raises OSError.

    Not for the diary while it is open: on POSIX, closing a file drops the process's locks on it.
    """
    with path.open("rb") as file:
        return file.read(len(PLAIN_START)) == PLAIN_START
