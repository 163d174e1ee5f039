"""The whole diary as it was at one moment. Reading it holds up nobody: it is all in memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from app.engine.model import Entry
from storage.errors import DamageFound
from storage.mapping import check_row, entry_of
from storage.seals import SUM_MODULUS, summand

Row = Sequence[Any]


class KnownEntry(NamedTuple):
    """An entry and the hash of the row it was read from."""

    hash: str
    entry: Entry


Known = Mapping[str, KnownEntry]
"""Entries by id; in the order of `Entry.key` within a snapshot."""


class Rows(NamedTuple):
    """The rows of every table, read within one transaction; `entries` in the order of Entry.key."""

    entries: Sequence[Row]
    profile: Sequence[Row]
    drafts: Sequence[Row]
    seals: Sequence[Row]


class Snapshot:
    """A DiaryReader (app.services.ports) of one moment; nothing in it ever changes."""

    def __init__(self, known: Known, profile: Mapping[str, str], drafts: Mapping[str, str]) -> None:
        self.known = known
        self._entries = [item.entry for item in known.values()]
        self._profile = profile
        self._drafts = drafts

    def entries(self) -> list[Entry]:
        """Every entry, tombstones included, in the order of `Entry.key`."""
        return list(self._entries)

    def entry(self, entry_id: str) -> Entry | None:
        """One entry, or None."""
        found = self.known.get(entry_id)
        return None if found is None else found.entry

    def profile(self) -> dict[str, Any]:
        """Settings that belong to the diary."""
        return {key: json.loads(value) for key, value in self._profile.items()}

    def draft(self, name: str) -> dict[str, Any] | None:
        """A half-filled form kept under `name`, or None."""
        text = self._drafts.get(name)
        return None if text is None else dict(json.loads(text))


EMPTY = Snapshot({}, {}, {})
"""What a person has before the first entry."""


def snapshot_of(rows: Rows, known: Known) -> Snapshot:
    """Check `rows` against their hashes and seals, and make them a snapshot.

    Rows that have the hash of a `known` entry are not parsed again. Raises DamageFound.
    """
    seals = {row[0]: (row[1], row[2]) for row in rows.seals}
    for table, found in (
        ("entries", rows.entries),
        ("profile", rows.profile),
        ("drafts", rows.drafts),
    ):
        total = sum(summand(row[-1]) for row in found) % SUM_MODULUS
        if seals.get(table) != (len(found), total):
            raise DamageFound(f"rows of the table {table} are missing or wrong")
    return Snapshot(
        entries_of(rows.entries, known),
        _checked("profile", rows.profile),
        _checked("drafts", rows.drafts),
    )


def entries_of(rows: Iterable[Row], known: Known) -> dict[str, KnownEntry]:
    """The entries of `rows` by id, in the rows' order. Raises DamageFound."""
    found = {}
    for row in rows:
        item = known.get(row[0])
        if item is None or item.hash != row[-1]:
            item = KnownEntry(row[-1], entry_of(row))
        found[row[0]] = item
    return found


def _checked(table: str, rows: Iterable[Row]) -> dict[str, str]:
    found = {}
    for row in rows:
        check_row(table, row)
        found[row[0]] = row[1]
    return found
