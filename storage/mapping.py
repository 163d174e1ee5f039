"""An entry as a row and back, exactly: moments to the microsecond, offsets, floats, any text.

Shared by the reading of the first page and by the store, so it knows no SQLAlchemy.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

from app.engine.kinds import Problem
from app.engine.model import Entry, microseconds
from app.services.ports import InvalidEntry
from storage.errors import DamageFound
from storage.seals import row_hash

ENTRY_COLUMNS = (
    "id",
    "kind",
    "at_us",
    "at_offset_us",
    "recorded_us",
    "recorded_offset_us",
    "source",
    "data",
    "edited_us",
    "edited_offset_us",
    "deleted",
    "history",
    "extra",
    "hash",
)

_MICROSECOND = timedelta(microseconds=1)


_DECODER = json.JSONDecoder()


def _parsed(text: str) -> Any:
    """JSON as `to_text` writes it: nothing stands before or after it."""
    return _DECODER.raw_decode(text)[0]


def _object(value: object) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)


# ASCII, so that even half a surrogate pair in a text comes back as it was.
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False, default=_object)


def to_text(where: str, value: object) -> str:
    """Canonical JSON: sorted keys, no spaces, ASCII. Raises InvalidEntry about field `where`."""
    try:
        return _ENCODER.encode(value)
    except (TypeError, ValueError, RecursionError):
        problem = Problem(where, "text, finite numbers, true, false, lists or objects", "these")
    raise InvalidEntry([problem])


def entry_row(entry: Entry) -> tuple[Any, ...]:
    """The row of `entry`, in the order of ENTRY_COLUMNS. Raises InvalidEntry."""
    values = (
        entry.id,
        entry.kind,
        *_moment(entry.at),
        *_moment(entry.recorded_at),
        entry.source,
        to_text("data", entry.data),
        *((None, None) if entry.edited_at is None else _moment(entry.edited_at)),
        int(entry.deleted),
        to_text("history", entry.history),
        to_text("extra", entry.extra),
    )
    return (*values, row_hash("entries", values))


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry of a row. Raises DamageFound when the row is not what was written."""
    check_row("entries", row)
    entry = object.__new__(Entry)
    # A frozen dataclass is filled by a call a field, and ten years have thousands of entries.
    vars(entry).update(
        id=row[0],
        kind=row[1],
        at=_datetime(row[2], row[3]),
        recorded_at=_datetime(row[4], row[5]),
        source=row[6],
        data=_parsed(row[7]),
        edited_at=None if row[8] is None else _datetime(row[8], row[9]),
        deleted=bool(row[10]),
        # Nearly every entry has neither; parsing nothing still costs.
        history=() if row[11] == "[]" else tuple(_parsed(row[11])),
        extra={} if row[12] == "{}" else _parsed(row[12]),
        key=(row[2], row[4], row[0]),
    )
    return entry


def named_row(table: str, name: str, value: object) -> tuple[str, str, str]:
    """A row of `profile` or `drafts`. Raises InvalidEntry."""
    text = to_text(f"{table}.{name}", value)
    return name, text, row_hash(table, (name, text))


def check_row(table: str, row: Sequence[Any]) -> None:
    """Raise DamageFound when the row is not what was written."""
    if row_hash(table, row[:-1]) != row[-1]:
        raise DamageFound(f"a row of the table {table} was changed from outside")


def _moment(moment: datetime) -> tuple[int, int]:
    offset = moment.utcoffset()
    if offset is None:
        raise InvalidEntry([Problem("at", "a moment with its UTC offset", moment.isoformat())])
    return microseconds(moment), offset // _MICROSECOND


def _datetime(since_epoch_us: int, offset_us: int) -> datetime:
    return _epoch(offset_us) + timedelta(microseconds=since_epoch_us + offset_us)


@lru_cache(maxsize=64)
def _epoch(offset_us: int) -> datetime:
    """The local midnight that 1970 began with; its own moment in UTC is of no matter."""
    return datetime(1970, 1, 1, tzinfo=timezone(timedelta(microseconds=offset_us)))
