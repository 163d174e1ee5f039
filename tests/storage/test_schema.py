"""The tables refuse what can't be right, and SQLAlchemy sees them as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import inspect

from storage.columns import TABLES, insert_into, names
from storage.database import driver_of
from storage.mapping import entry_row
from storage.opening import APPLICATION_ID, connect_to_read, connect_to_write
from storage.paths import DataPaths
from storage.tables import METADATA
from storage.unit_of_work import Store, open_store
from tests.storage.making import an_entry

GOOD = dict(zip(names("entries"), entry_row(an_entry()), strict=True))
BAD: list[tuple[str, Any]] = [
    ("id", None),
    ("id", "short"),
    ("kind", ""),
    ("at_us", "yesterday"),
    ("at_us", 1.5),
    ("at_us", None),
    ("at_offset_us", 86_400_000_000),
    ("recorded_offset_us", -86_400_000_000),
    ("source", "dreamt"),
    ("data", "[]"),
    ("data", "{"),
    ("data", b"{}"),
    ("edited_us", 5),
    ("edited_offset_us", 5),
    ("deleted", 2),
    ("deleted", "yes"),
    ("history", "{}"),
    ("extra", "null"),
    ("hash", "short"),
    ("hash", None),
]


@pytest.fixture
def tables(paths: DataPaths) -> Iterator[sqlite3.Connection]:
    open_store(paths).close()
    with closing(connect_to_write(paths.database)) as connection:
        yield connection


def insert(tables: sqlite3.Connection, row: dict[str, Any]) -> None:
    tables.execute(insert_into("entries"), tuple(row.values()))


def test_a_good_row_is_taken_once(tables: sqlite3.Connection) -> None:
    insert(tables, GOOD)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert(tables, GOOD)


@pytest.mark.parametrize(("column", "value"), BAD)
def test_a_bad_row_is_refused(tables: sqlite3.Connection, column: str, value: Any) -> None:
    with pytest.raises(sqlite3.IntegrityError) as told:
        insert(tables, GOOD | {column: value})
    assert "my-secret-ache" not in str(told.value)


@pytest.mark.parametrize(
    "row",
    [
        "profile (key, value, hash) VALUES ('', '1', printf('%064d', 0))",
        "profile (key, value, hash) VALUES ('units', 'km', printf('%064d', 0))",
        "drafts (name, data, hash) VALUES ('session', '[]', printf('%064d', 0))",
        "drafts (name, data, hash) VALUES ('session', '{}', '')",
        "seals VALUES ('more', -1, 0)",
        "seals VALUES ('more', 0, 'x')",
    ],
)
def test_a_bad_row_of_the_small_tables_is_refused(tables: sqlite3.Connection, row: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        tables.execute(f"INSERT INTO {row}")


def test_sqlalchemy_sees_the_tables_as_the_migrations_made_them(store: Store) -> None:
    inspector = inspect(store._reader)
    assert set(inspector.get_table_names()) == set(METADATA.tables) == set(TABLES)
    for name, table in METADATA.tables.items():
        made = {
            column["name"]: (str(column["type"]), column["nullable"], bool(column["primary_key"]))
            for column in inspector.get_columns(name)
        }
        seen = {c.name: (str(c.type), bool(c.nullable), c.primary_key) for c in table.columns}
        assert made == seen
        assert tuple(table.columns.keys()) == names(name)


def test_the_list_of_columns_has_them_as_they_lie_in_the_file(tables: sqlite3.Connection) -> None:
    for name, columns in TABLES.items():
        info = tables.execute(f"PRAGMA table_info({name})").fetchall()
        made = {column[1]: column[2] + " NOT NULL" * column[3] for column in info}
        assert list(made.items()) == list(columns.items())


def pragma(connection: sqlite3.Connection, name: str) -> Any:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_every_connection_is_set_up_as_decided(store: Store, paths: DataPaths) -> None:
    with closing(connect_to_write(paths.database)) as plain:
        for connection in (driver_of(store._writer), plain):
            assert pragma(connection, "journal_mode") == "delete"
            assert pragma(connection, "synchronous") == 3, "EXTRA"
            assert pragma(connection, "fullfsync") == 1
            assert pragma(connection, "secure_delete") == 1
            assert pragma(connection, "foreign_keys") == 1
            assert pragma(connection, "application_id") == APPLICATION_ID
            assert not pragma(connection, "query_only")
    with closing(connect_to_read(paths.database)) as plain:
        for connection in (driver_of(store._reader), plain):
            assert pragma(connection, "query_only") == 1
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                connection.execute("DELETE FROM entries")


def test_every_table_is_strict_and_one_tree(tables: sqlite3.Connection) -> None:
    listed = tables.execute("PRAGMA table_list").fetchall()
    ours = {name: (strict, without) for _, name, _, _, without, strict in listed}
    assert {name for name, facts in ours.items() if facts == (1, 1)} == set(METADATA.tables)
    types = {
        row[2]
        for name in METADATA.tables
        for row in tables.execute(f"PRAGMA table_info({name})").fetchall()
    }
    assert types <= {"TEXT", "INTEGER", "REAL"}
