"""Check sums that tell a changed, vanished or smuggled-in row, where `integrity_check` can't.

Each row of each table has a `hash` of its other columns, the first of which is its key. The table
`seals` holds, for each table, how many rows it has and the sum of their hashes; its line
`sqlite_schema` stands for the layout of the tables and its version. All of it works on any version
of the schema.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

try:
    # As the standard library's `random` does it: hashlib loads OpenSSL, a fiftieth of the start.
    from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:  # from Python 3.12 on it is called otherwise
    from hashlib import sha256

SUM_MODULUS = 2**60
"""Sums of hashes wrap here: two of them still fit in SQLite's 63-bit integer."""

_LAYOUT = "sqlite_schema"
# A damaged file may hold values no row of ours has; they get a hash too, and it is a wrong one.
_ENCODER = json.JSONEncoder(separators=(",", ":"), default=repr)


def row_hash(table: str, values: Iterable[Any]) -> str:
    """SHA-256 (hexadecimal) of a row: `values` are its columns in order, without the hash.

    A NULL at the end is no part of it. So a row has the same hash before and after the tables get
    one more column, as long as it holds nothing there; something that vanishes there is noticed.
    """
    row = [table, *values]
    while row[-1] is None:
        row.pop()
    text: str = sha256(_ENCODER.encode(row).encode("ascii")).hexdigest()
    return text


def summand(hash_text: object) -> int:
    """What a row with this hash adds to its table's sum; nothing when it is no hash."""
    try:
        return int(str(hash_text)[:15], 16)
    except ValueError:
        return 0


def problems_of(connection: sqlite3.Connection) -> list[str]:
    """What contradicts the check sums, a sentence each, without a word of the diary."""
    seals = {
        name: (rows, total)
        for name, rows, total in connection.execute("SELECT table_name, rows, hash_sum FROM seals")
    }
    found = []
    if seals.pop(_LAYOUT, None) != _layout(connection):
        found.append("The layout of the tables was changed.")
    tables = _tables(connection)
    if set(tables) != set(seals):
        found.append("The list of tables and the list of their check sums differ.")
    for table in tables:
        rows = connection.execute(_all_rows(connection, table)).fetchall()
        changed = sum(row_hash(table, row[:-1]) != row[-1] for row in rows)
        if changed:
            found.append(f"Rows of the table {table} that were changed from outside: {changed}.")
        if table in seals and (len(rows), _total(rows)) != seals[table]:
            found.append(f"The table {table} lacks some of its rows, or has wrong ones.")
    return found


def reseal(connection: sqlite3.Connection) -> None:
    """Compute every hash and seal anew. Only for rows that a migration has just changed."""
    connection.execute("DELETE FROM seals")
    for table in _tables(connection):
        key = _quoted(_columns(connection, table)[0])
        rows = connection.execute(_all_rows(connection, table)).fetchall()
        sealed = [(row_hash(table, row[:-1]), row[0]) for row in rows]
        connection.executemany(f"UPDATE {_quoted(table)} SET hash = ? WHERE {key} = ?", sealed)
        _seal(connection, table, (len(sealed), _total([(fresh,) for fresh, _ in sealed])))
    _seal(connection, _LAYOUT, _layout(connection))


def _seal(connection: sqlite3.Connection, table: str, seal: tuple[int, int]) -> None:
    connection.execute("INSERT INTO seals VALUES (?, ?, ?)", (table, *seal))


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return [name for (name,) in names if name != "seals" and not name.startswith("sqlite_")]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of `table` with the hash last, wherever a migration has left it."""
    info = connection.execute(f"PRAGMA table_info({_quoted(table)})")
    return sorted((column[1] for column in info), key=lambda name: name == "hash")


def _all_rows(connection: sqlite3.Connection, table: str) -> str:
    columns = ", ".join(_quoted(column) for column in _columns(connection, table))
    return f"SELECT {columns} FROM {_quoted(table)}"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _total(rows: Iterable[Sequence[Any]]) -> int:
    return sum(summand(row[-1]) for row in rows) % SUM_MODULUS


def _layout(connection: sqlite3.Connection) -> tuple[int, int]:
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    ).fetchall()
    rows.append(connection.execute("PRAGMA user_version").fetchone())
    return len(rows), sum(summand(row_hash(_LAYOUT, row)) for row in rows) % SUM_MODULUS
