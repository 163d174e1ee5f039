"""The tables as SQLAlchemy Core sees them, and the statements the store lives on.

The columns come from `storage.columns`. The schema itself, with its CHECKs, is made by the
migrations; a test holds the two together.
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

from storage.columns import ENTRY_ORDER, TABLES, key_of, names
from storage.seals import SUM_MODULUS

METADATA = MetaData()

_TYPES = {"TEXT": Text, "INTEGER": Integer}


def _table(name: str) -> Table:
    return Table(name, METADATA, *(_column(name, column) for column in names(name)))


def _column(table: str, name: str) -> Column[Any]:
    kind, *no_null = TABLES[table][name].split()
    key = name == key_of(table)
    return Column(name, _TYPES[kind], primary_key=key, nullable=not no_null)


ENTRIES, PROFILE, DRAFTS, SEALS = map(_table, ("entries", "profile", "drafts", "seals"))


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


ENTRY_STATEMENTS = _statements(ENTRIES, *ENTRY_ORDER)
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
