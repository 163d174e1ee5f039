"""The tables as SQLAlchemy Core sees them, and the statements the store lives on.

The schema itself, with its CHECKs, is made by the migrations; a test holds the two together.
Statements are built once: SQLAlchemy compiles each a single time and then finds it by its shape.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    Delete,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    Update,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import Insert, insert

from storage.seals import SUM_MODULUS

METADATA = MetaData()

ENTRIES = Table(
    "entries",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at_us", Integer, nullable=False),
    Column("at_offset_us", Integer, nullable=False),
    Column("recorded_us", Integer, nullable=False),
    Column("recorded_offset_us", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("edited_us", Integer),
    Column("edited_offset_us", Integer),
    Column("deleted", Integer, nullable=False),
    Column("history", Text, nullable=False),
    Column("extra", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
PROFILE = Table(
    "profile",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
DRAFTS = Table(
    "drafts",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("data", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
SEALS = Table(
    "seals",
    METADATA,
    Column("table_name", Text, primary_key=True),
    Column("rows", Integer, nullable=False),
    Column("hash_sum", Integer, nullable=False),
)


class Statements(NamedTuple):
    """What is done with one table whose first column is its key. The key is bound as `wanted`."""

    name: str
    columns: tuple[str, ...]
    all: Select[Any]
    one: Select[Any]
    hash_of: Select[tuple[str]]
    put: Insert
    drop: Delete


def _statements(table: Table, *order: str) -> Statements:
    key, *others = table.columns
    wanted = key == bindparam("wanted")
    put = insert(table)
    return Statements(
        name=table.name,
        columns=tuple(column.name for column in table.columns),
        all=select(table).order_by(*(table.c[name] for name in order)),
        one=select(table).where(wanted),
        hash_of=select(table.c.hash).where(wanted),
        put=put.on_conflict_do_update(
            index_elements=[key], set_={column.name: put.excluded[column.name] for column in others}
        ),
        drop=delete(table).where(wanted),
    )


ENTRY_STATEMENTS = _statements(ENTRIES, "at_us", "recorded_us", "id")
PROFILE_STATEMENTS = _statements(PROFILE)
DRAFT_STATEMENTS = _statements(DRAFTS)
ALL_SEALS = select(SEALS)
ADD_TO_SEAL: Update = (
    update(SEALS)
    .where(SEALS.c.table_name == bindparam("wanted"))
    .values(
        rows=SEALS.c.rows + bindparam("more_rows"),
        hash_sum=(SEALS.c.hash_sum + bindparam("more_sum")) % SUM_MODULUS,
    )
)
