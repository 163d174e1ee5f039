"""What can still be read of a damaged diary that is encrypted: every page has a check sum of its
own, and one that is wrong gives nothing at all.

So the rows are asked for from both ends of each table, and from places in between, until every way
ends at a damaged page. When the first page of the file, or of a table, is damaged nothing can be
read: the newest backup is then what is left. Rows count by their hashes, as in `storage.salvage`.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

from storage.cipher import database_errors
from storage.columns import key_of, select_all
from storage.content import Content
from storage.opening import connect_to_read
from storage.salvage import Salvaged, Seal, entries_expected, proven
from storage.snapshot import Row

_MOST_READS = 400
_LAST = "\U0010ffff"


class _Reader:
    """Reads one table in pieces; a connection that met a damaged page can't be used again."""

    def __init__(self, path: Path, key: bytes, table: str) -> None:
        self._path, self._key, self._table = path, key, table
        self._reads = 0
        self.found: dict[str, Row] = {}

    def between(self, low: str, high: str) -> None:
        """Find the rows with keys between these two, both left out."""
        bottom = self._read(low, high, "ASC")
        if bottom is None:
            return
        top = self._read(bottom, high, "DESC")
        if top is None or self._table != "entries" or self._reads >= _MOST_READS:
            return
        middle = _middle(bottom, top)
        if middle is not None:
            # Read away from the middle on both sides, then look into what is left.
            for start, end in ((bottom, middle), (middle, top)):
                self.between(start, end)

    def _read(self, low: str, high: str, order: str) -> str | None:
        """Read until the end, or a damaged page: then the last key that was reached."""
        self._reads += 1
        name = key_of(self._table)
        # Its columns as they lie in the file: it may be from before the last ones came.
        query = (
            f"SELECT * FROM {self._table} WHERE {name} > ? AND {name} < ? ORDER BY {name} {order}"
        )
        reached = low if order == "ASC" else high
        try:
            with closing(connect_to_read(self._path, self._key)) as connection:
                for record in connection.execute(query, (low, high)):
                    reached = record[0]
                    table, row = proven(record)
                    if table == self._table:
                        self.found[record[0]] = row
        except database_errors():
            return reached
        return None


def salvaged_encrypted(path: Path, key: bytes) -> Salvaged:
    """Read what can be read of the encrypted file `path`, which is left as it is."""
    found = []
    for table in Content._fields:
        reader = _Reader(path, key, table)
        reader.between("", _LAST)
        found.append(reader.found)
    content, seals = Content(*found), _seals(path, key)
    return Salvaged(content, entries_expected(content, seals), seals)


def _middle(low: str, high: str) -> str | None:
    """An identifier half-way; None when there is none."""
    try:
        first = UUID(low).int if low else 0
        last = UUID(high).int if high != _LAST else 2**128 - 1
    except ValueError:
        return None
    middle = str(UUID(int=(first + last) // 2))
    return middle if low < middle < high else None


def _seals(path: Path, key: bytes) -> dict[str, Seal]:
    try:
        with closing(connect_to_read(path, key)) as connection:
            seals = connection.execute(select_all("seals"))
            return {name: (rows, total) for name, rows, total in seals}
    except database_errors():
        return {}
