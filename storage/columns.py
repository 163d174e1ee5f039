"""The one list of the diary's columns: every statement and every row takes names and order from it.

A table's columns stand in the order in which its rows lie in the file, each with its type as SQL
declares it. The first is the key. A new column comes last and may be NULL; one step in
`storage.migrations` adds it to the file. Rows from before have none and keep their hash, see
`storage.seals.row_hash`; an entry's is NULL until `storage.mapping` says what comes from where.
"""

from __future__ import annotations

from functools import cache

TABLES = {
    "entries": {
        "id": "TEXT NOT NULL",
        "kind": "TEXT NOT NULL",
        "at_us": "INTEGER NOT NULL",
        "at_offset_us": "INTEGER NOT NULL",
        "recorded_us": "INTEGER NOT NULL",
        "recorded_offset_us": "INTEGER NOT NULL",
        "source": "TEXT NOT NULL",
        "data": "TEXT NOT NULL",
        "edited_us": "INTEGER",
        "edited_offset_us": "INTEGER",
        "deleted": "INTEGER NOT NULL",
        "history": "TEXT NOT NULL",
        "extra": "TEXT NOT NULL",
        "hash": "TEXT NOT NULL",
    },
    "profile": {
        "key": "TEXT NOT NULL",
        "value": "TEXT NOT NULL",
        "hash": "TEXT NOT NULL",
    },
    "drafts": {
        "name": "TEXT NOT NULL",
        "data": "TEXT NOT NULL",
        "hash": "TEXT NOT NULL",
    },
    "seals": {
        "table_name": "TEXT NOT NULL",
        "rows": "INTEGER NOT NULL",
        "hash_sum": "INTEGER NOT NULL",
    },
}
ENTRY_ORDER = ("at_us", "recorded_us", "id")
"""What entries are sorted by, as `Entry.key`."""


@cache
def names(table: str) -> tuple[str, ...]:
    """The columns of `table` as a row has them once it is read: its hash is the last."""
    return tuple(sorted(TABLES[table], key="hash".__eq__))


def key_of(table: str) -> str:
    """The column that tells the rows of `table` apart."""
    return names(table)[0]


def select_all(table: str) -> str:
    """The statement that reads every row of `table`."""
    return f"SELECT {', '.join(names(table))} FROM {table}"


def insert_into(table: str) -> str:
    """The statement that adds a row to `table`."""
    columns = names(table)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
