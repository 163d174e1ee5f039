"""Version 1: entries of any kind, the settings of the diary, half-filled forms, and the seals.

Moments are microseconds since 1970 (UTC) with the patient's offset from UTC in microseconds beside
them; `data`, `history`, `extra` and `value` are JSON. Without rowids a table is one tree, so no
index can contradict it.
"""

from __future__ import annotations

import sqlite3

_MOMENT = "CHECK ({0}_offset_us > -86400000000 AND {0}_offset_us < 86400000000)"
# json_type alone raises an error about text that is no JSON.
_JSON = "CHECK (CASE WHEN json_valid({0}) THEN json_type({0}) = '{1}' ELSE 0 END)"
_HASH = "hash TEXT NOT NULL CHECK (length(hash) = 64)"

_TABLES = (
    f"""CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at_us INTEGER NOT NULL,
    at_offset_us INTEGER NOT NULL {_MOMENT.format("at")},
    recorded_us INTEGER NOT NULL,
    recorded_offset_us INTEGER NOT NULL {_MOMENT.format("recorded")},
    source TEXT NOT NULL CHECK (source IN ('typed', 'imported', 'guided', 'estimated')),
    data TEXT NOT NULL {_JSON.format("data", "object")},
    edited_us INTEGER,
    edited_offset_us INTEGER {_MOMENT.format("edited")},
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    history TEXT NOT NULL {_JSON.format("history", "array")},
    extra TEXT NOT NULL {_JSON.format("extra", "object")},
    {_HASH},
    CHECK ((edited_us IS NULL) = (edited_offset_us IS NULL))
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE profile (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value)),
    {_HASH}
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE drafts (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    data TEXT NOT NULL {_JSON.format("data", "object")},
    {_HASH}
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE seals (
    table_name TEXT NOT NULL PRIMARY KEY CHECK (table_name <> ''),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    hash_sum INTEGER NOT NULL CHECK (hash_sum >= 0)
) STRICT, WITHOUT ROWID""",
)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of version 1 in an empty database."""
    for statement in _TABLES:
        connection.execute(statement)
