"""An entry as a row and back, exactly: moments to the microsecond, offsets, floats, any text.

Shared by the reading of the first page and by the store, so it knows no SQLAlchemy.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from operator import itemgetter
from typing import Any

from app.engine.kinds import Problem
from app.engine.model import Entry, microseconds
from app.services.ports import InvalidEntry
from storage.columns import ENTRY_ORDER, names
from storage.errors import DamageFound
from storage.seals import row_hash

ENTRY_COLUMNS = names("entries")
in_order = itemgetter(*map(ENTRY_COLUMNS.index, ENTRY_ORDER))
"""What the rows of entries are sorted by."""

_MICROSECOND = timedelta(microseconds=1)

# Of JSON as `to_text` writes it, before and after which nothing stands, the first of two results.
_parsed = json.JSONDecoder().raw_decode


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
    at_us, at_offset_us = _moment(entry.at)
    recorded_us, recorded_offset_us = _moment(entry.recorded_at)
    edited = (None, None) if entry.edited_at is None else _moment(entry.edited_at)
    return _row(
        "entries",
        {
            "id": entry.id,
            "kind": entry.kind,
            "at_us": at_us,
            "at_offset_us": at_offset_us,
            "recorded_us": recorded_us,
            "recorded_offset_us": recorded_offset_us,
            "source": entry.source,
            "data": to_text("data", entry.data),
            "edited_us": edited[0],
            "edited_offset_us": edited[1],
            "deleted": int(entry.deleted),
            "history": to_text("history", entry.history),
            "extra": to_text("extra", entry.extra),
        },
    )


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry of a row. Raises DamageFound when the row is not what was written."""
    check_row("entries", row)
    (
        entry_id,
        kind,
        at_us,
        at_offset_us,
        recorded_us,
        recorded_offset_us,
        source,
        data,
        edited_us,
        edited_offset_us,
        deleted,
        history,
        extra,
        *_,
    ) = row
    entry = object.__new__(Entry)
    # Filled at once and with its key: ten years have thousands of entries.
    fields = {
        "id": entry_id,
        "kind": kind,
        "at": _datetime(at_us, at_offset_us),
        "recorded_at": _datetime(recorded_us, recorded_offset_us),
        "source": source,
        "data": _parsed(data)[0],
        "edited_at": None if edited_us is None else _datetime(edited_us, edited_offset_us),
        "deleted": deleted != 0,
        # Nearly every entry has neither; parsing nothing still costs.
        "history": () if history == "[]" else tuple(_parsed(history)[0]),
        "extra": {} if extra == "{}" else _parsed(extra)[0],
        "key": (at_us, recorded_us, entry_id),
    }
    object.__setattr__(entry, "__dict__", fields)
    return entry


def named_row(table: str, name: str, value: object) -> tuple[Any, ...]:
    """A row of `profile` or `drafts`, whose first two columns are these. Raises InvalidEntry."""
    text = to_text(f"{table}.{name}", value)
    return _row(table, dict(zip(names(table), (name, text), strict=False)))


def check_row(table: str, row: Sequence[Any]) -> None:
    """Raise DamageFound when the row is not what was written."""
    if row_hash(table, row[:-1]) != row[-1]:
        raise DamageFound(f"a row of the table {table} was changed from outside")


def _row(table: str, values: Mapping[str, Any]) -> tuple[Any, ...]:
    """The row with these values and its hash; a column that is not named is NULL."""
    row = tuple(map(values.get, names(table)[:-1]))
    return (*row, row_hash(table, row))


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
