"""What can still be read of a damaged diary: every row whose own hash proves it.

SQLite stops at the first thing it doesn't expect, so the pages of the file are read here as they
lie, each by itself and whatever the rest looks like. A row counts only when its hash is right:
nothing is guessed, and nothing damaged can come in. https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from app.services.comparing import understood
from storage.cipher import PLAIN_START
from storage.columns import TABLES, names
from storage.content import Content
from storage.errors import DamageFound, plain_errors
from storage.mapping import ENTRY_COLUMNS, check_row, entry_of
from storage.snapshot import Row

PAGE_SIZE = 4096
_LEAF, _INNER = 0x0A, 0x02
_LENGTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
_SUM_OF_ENTRIES = "entries"


Seal = tuple[int, int]


class Salvaged(NamedTuple):
    """What was found. `expected` is how many entries there should be, by the file's own count;
    None when that can't be read either, or can't be true. `seals`: what each table should hold,
    (rows, sum of hashes), as far as the file still says so without contradicting itself."""

    content: Content
    expected: int | None
    seals: Mapping[str, Seal]

    @property
    def lost(self) -> int | None:
        """How many entries are known to be unreadable; None: nobody knows."""
        return None if self.expected is None else self.expected - len(self.content.entries)

    def understood(self) -> Salvaged:
        """The same without entries that are strange to the rules of this version. A diary with them
        may let the window fail, so they count as unreadable; the damaged file keeps them."""
        return self._replace(content=self.content.only(understood))

    def made_up_by(self, backup: Content) -> bool:
        """Whether what was found and what `backup` adds is proven to be all there was, entries and
        settings: to the last version of each, by the sums the file was sealed with."""
        wanted = {name: self.seals.get(name) for name in (_SUM_OF_ENTRIES, "profile")}
        whole = backup.filled_up(self.content).rows().seals
        return {name: (rows, total) for name, rows, total in whole if name in wanted} == wanted


def salvaged(path: Path, key: bytes | None = None) -> Salvaged:
    """Read what can be read of the file `path`, which is left as it is. Raises StoreUnavailable."""
    with plain_errors(path):
        file = path.read_bytes()
    if key is None or file.startswith(PLAIN_START):
        return salvaged_from(file)
    from storage.salvage_encrypted import salvaged_encrypted

    return salvaged_encrypted(path, key)


def salvaged_from(file: bytes) -> Salvaged:
    """Read what can be read of the bytes of a diary."""
    found: dict[str, dict[str, Row]] = {table: {} for table in Content._fields}
    seals: dict[str, set[Seal]] = {}
    for size in sorted({_page_size(file), PAGE_SIZE}):
        for record in _records(file, size):
            table, row = proven(record)
            if table is None:
                if len(row) == 3 and row[0] in found and _numbers(row[1:]):
                    seals.setdefault(row[0], set()).add((row[1], row[2]))
            elif row[0] not in found[table] or _later(table, row, found[table][row[0]]):
                found[table][row[0]] = row
    content = Content(**found)
    # Said twice and differently, as by a page no longer in use, it says nothing.
    agreed = {name: next(iter(said)) for name, said in seals.items() if len(said) == 1}
    return Salvaged(content, entries_expected(content, agreed), agreed)


def entries_expected(content: Content, seals: Mapping[str, Seal]) -> int | None:
    """How many entries there should be by the `seals`; None when that can't be true."""
    expected, _ = seals.get(_SUM_OF_ENTRIES, (-1, 0))
    return None if expected < len(content.entries) else expected


def _numbers(values: Row) -> bool:
    return all(isinstance(value, int) for value in values)


def _page_size(file: bytes) -> int:
    size = int.from_bytes(file[16:18], "big")
    return size if size in (512, 1024, 2048, 4096, 8192, 16384, 32768) else PAGE_SIZE


def proven(record: Row) -> tuple[str | None, Row]:
    """The table that a record of the file is a row of, as its hash proves, and that row.

    None and the record itself for anything else. One from before the last columns came is a row
    without them.
    """
    for table in Content._fields:
        values = dict(zip(TABLES[table], record, strict=False))
        if "hash" in values and len(record) <= len(TABLES[table]):
            row = tuple(map(values.get, names(table)))
            if _is_row(table, row):
                return table, row
    return None, record


def _is_row(table: str, row: Row) -> bool:
    try:
        if table == "entries":
            entry_of(row)
        else:
            check_row(table, row)
            json.loads(row[1])
    except (DamageFound, ValueError, TypeError, OverflowError, RecursionError):
        return False
    return True


def _later(table: str, row: Row, other: Row) -> bool:
    """An entry found twice: an older version may be left on a page no longer in use."""
    if table != "entries":
        return False
    values: list[Mapping[str, Any]] = [
        dict(zip(ENTRY_COLUMNS, each, strict=True)) for each in (row, other)
    ]
    written = [value["edited_us"] or value["recorded_us"] for value in values]
    return bool(written[0] > written[1])


def _records(file: bytes, size: int) -> Iterator[tuple[Any, ...]]:
    """Every record that can be decoded on any page, by its cell's pointer."""
    for start in range(0, len(file), size):
        page = file[start : start + size].ljust(size, b"\0")
        head = 100 if start == 0 else 0
        kinds = (page[head],) if page[head] in (_LEAF, _INNER) else (_LEAF, _INNER)
        for kind in kinds:
            first = head + (12 if kind == _INNER else 8)
            cells = int.from_bytes(page[head + 3 : head + 5], "big")
            # Of a damaged count every place is tried that could hold a pointer.
            last = min(first + 2 * cells, size) if first + 2 * cells <= size else size
            for place in range(first, last - 1, 2):
                cell = int.from_bytes(page[place : place + 2], "big")
                if first <= cell < size - 3:
                    record = _cell(file, page, cell + (4 if kind == _INNER else 0), size)
                    if record is not None:
                        yield record


def _cell(file: bytes, page: bytes, place: int, size: int) -> tuple[Any, ...] | None:
    """The record of a cell, with what overflows onto other pages; None when it is none."""
    try:
        length, place = _varint(page, place)
        if not 3 < length <= len(file):
            return None
        most, least = (size - 12) * 64 // 255 - 23, (size - 12) * 32 // 255 - 23
        if length <= most:
            return _record(page[place : place + length])
        local = least + (length - least) % (size - 4)
        local = local if local <= most else least
        payload = bytearray(page[place : place + local])
        following = int.from_bytes(page[place + local : place + local + 4], "big")
        while len(payload) < length and following:
            start = (following - 1) * size
            overflow = file[start : start + size]
            if len(overflow) < 4:
                return None
            payload += overflow[4:]
            following = int.from_bytes(overflow[:4], "big")
        return _record(bytes(payload[:length])) if len(payload) >= length else None
    except (IndexError, ValueError):
        return None


def _record(payload: bytes) -> tuple[Any, ...] | None:
    end, place = _varint(payload, 0)
    if end > min(len(payload), 200):
        return None
    values = []
    at = end
    while place < end:
        kind, place = _varint(payload, place)
        length = _LENGTHS.get(kind, (kind - 13) // 2 if kind >= 13 and kind % 2 else -1)
        if length < 0 or at + length > len(payload):
            return None
        values.append(_value(kind, payload[at : at + length]))
        at += length
    return tuple(values)


def _value(kind: int, stored: bytes) -> Any:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    return stored.decode() if kind >= 13 else int.from_bytes(stored, "big", signed=True)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[place + count]
        if count == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    raise ValueError
