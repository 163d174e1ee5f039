"""What a diary holds, apart from the file it lies in: read out of one, written into a fresh one.

Going back to a backup and salvage both make a fresh file out of rows, so nothing of an offered or
damaged file but its rows ever comes into the diary: no page, no trigger, no table of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from app.engine.model import Entry
from storage.backup import copy_diary
from storage.columns import insert_into
from storage.disk import throw_away
from storage.errors import DamageFound, plain_errors
from storage.first_read import read_rows
from storage.integrity import inspect
from storage.mapping import entry_of, entry_row, in_order, named_row
from storage.migrations import SCHEMA_VERSION
from storage.opening import APPLICATION_ID, connect_to_read, connect_to_write, version_of
from storage.seals import SUM_MODULUS, summand
from storage.snapshot import EMPTY, Row, Rows, Snapshot, snapshot_of


class Content(NamedTuple):
    """The rows of a diary by their keys, each with its hash as the last value, all proven."""

    entries: Mapping[str, Row]
    profile: Mapping[str, Row]
    drafts: Mapping[str, Row]

    def snapshot(self) -> Snapshot:
        """The diary that these rows are."""
        return snapshot_of(self.rows(), {}) if self != NOTHING else EMPTY

    def rows(self) -> Rows:
        """The rows in the order a diary gives them, with the seals they have."""
        entries = sorted(self.entries.values(), key=in_order)
        tables = self._asdict().items()
        seals = [(name, len(rows), _sum(rows.values())) for name, rows in tables]
        return Rows(entries, list(self.profile.values()), list(self.drafts.values()), seals)

    def with_entries(self, entries: Iterable[Entry]) -> Content:
        """The same, and these: an entry takes the place of the one with its id."""
        rows = {entry.id: entry_row(entry) for entry in entries}
        return self._replace(entries={**self.entries, **rows})

    def with_setting(self, key: str, value: object) -> Content:
        """The same with this setting."""
        return self._replace(profile={**self.profile, key: named_row("profile", key, value)})

    def only(self, wanted: Callable[[Entry], bool]) -> Content:
        """The same with the entries that are `wanted`."""
        kept = {key: row for key, row in self.entries.items() if wanted(entry_of(row))}
        return self._replace(entries=kept)

    def filled_up(self, found: Content) -> Content:
        """`found`, and what only this one has."""
        return Content(*({**old, **new} for old, new in zip(self, found, strict=True)))


NOTHING = Content({}, {}, {})


def read_content(path: Path, spare: Path, key: bytes | None = None) -> Content:
    """Everything in the diary or backup `path`, which is checked wholly and never changed.

    A file of an older version is brought up to date in a copy, `spare`, which is removed again.
    Raises StoreUnavailable: damaged (also when it is no diary), newer, permission, busy, io.
    """
    report = inspect(path, key=key)
    with plain_errors(path):
        if not report.ok:
            raise DamageFound(report.problems[0].rstrip("."))
        if report.version == SCHEMA_VERSION:
            return _read(path, key)
        return _read_older(path, spare, key)


def write_content(path: Path, content: Content, key: bytes | None = None) -> None:
    """Make a diary with this content at `path`, where nothing may be yet, and check it.

    With a `key` it is encrypted.
    Durable but for its name. Raises StoreUnavailable; the file is then to be thrown away.
    """
    # Imported here: the steps of migration are not needed on the way to the first page.
    from storage.migrations.runner import make_diary

    with plain_errors(path):
        make_diary(path, key=key)
        with closing(connect_to_write(path, key)) as connection:
            _fill(connection, content)
        report = inspect(path, key=key)
        if not report.ok:
            raise DamageFound(report.problems[0].rstrip("."))
        if _read(path, key) != content:
            raise DamageFound("it does not hold what was written to it")


def plain_bytes(content: Content) -> bytes:
    """A diary with this content that anybody can read, as bytes that were on no disk."""
    from storage.migrations.runner import bring_up

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        bring_up(connection)
        _fill(connection, content)
        return connection.serialize()


def _fill(connection: sqlite3.Connection, content: Content) -> None:
    connection.execute("BEGIN IMMEDIATE")
    rows = content.rows()
    for table, found in zip(Content._fields, rows, strict=False):
        connection.executemany(insert_into(table), found)
    connection.executemany(
        "UPDATE seals SET rows = ?2, hash_sum = ?3 WHERE table_name = ?1", rows.seals
    )
    connection.execute("COMMIT")


def _read(path: Path, key: bytes | None) -> Content:
    with closing(connect_to_read(path, key)) as connection:
        connection.execute("BEGIN")
        version_of(connection, path)
        rows = read_rows(connection)
    snapshot_of(rows, {})  # raises DamageFound unless every row is what was written
    return Content(*({row[0]: tuple(row) for row in found} for found in rows[:3]))


def _read_older(path: Path, spare: Path, key: bytes | None) -> Content:
    from storage.migrations.runner import bring_up

    try:
        copy_diary(path, spare, key)
        with closing(connect_to_write(spare, key)) as connection:
            bring_up(connection)
        return _read(spare, key)
    finally:
        throw_away(spare)


def _sum(rows: Iterable[Row]) -> int:
    return sum(summand(row[-1]) for row in rows) % SUM_MODULUS
