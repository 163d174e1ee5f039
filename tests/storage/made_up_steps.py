"""Made-up versions of the diary's tables, for trying out the way from one to the next."""

from __future__ import annotations

import sqlite3

from storage.migrations import MIGRATIONS, SCHEMA_VERSION, Migration


def add_column(connection: sqlite3.Connection) -> None:
    """A made-up step: one more column, filled from what is there."""
    connection.execute("ALTER TABLE entries ADD COLUMN made_up TEXT")
    connection.execute("UPDATE entries SET made_up = json_extract(data, '$.surface')")


def add_table(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE shoes (name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL) "
        "STRICT, WITHOUT ROWID"
    )
    connection.execute("INSERT INTO shoes VALUES ('blue', '')")


TWO = (*MIGRATIONS, Migration(SCHEMA_VERSION + 1, add_column))
"""One version further than today's, and, in `THREE`, two."""
THREE = (*TWO, Migration(SCHEMA_VERSION + 2, add_table))
