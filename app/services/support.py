"""What somebody who helps needs to know of the store: sizes, counts and versions, no content."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class StoreFacts(NamedTuple):
    """Sizes in bytes. `problems`: what the check of the diary found, 0 when it is whole, None when
    it could not be looked at (`trouble` is the code then). `tables`, `known`: versions of the
    diary's tables and of those this program knows. `versions`: earlier versions of entries.
    `copies`: where backups are copied to, plain, closed, or none.
    """

    folder: str
    problems: int | None
    trouble: str
    tables: int
    known: int
    size: int
    entries: int
    deleted: int
    versions: int
    backups: int
    newest_backup: datetime | None
    copies: str
    synced_by: str | None
    libraries: tuple[tuple[str, str], ...]
