"""What the diary's file form (diary-format, version 1) is called, for its writer and its reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.model import Entry

FORMAT = "backstride-diary"
VERSION = 1
TOP_KEYS = ("format", "version", "profile", "entries")
ENTRY_KEYS = (
    "id",
    "kind",
    "at",
    "recorded_at",
    "source",
    "data",
    "edited_at",
    "deleted",
    "history",
)
OTHER_KEYS = "$"
"""The profile's key under which a file's unknown top-level keys wait for the next export."""


@dataclass(frozen=True)
class ImportedDiary:
    """A diary file, read and found valid; nothing of it is stored yet."""

    entries: tuple[Entry, ...]
    profile: Mapping[str, Any]


def canonical_json(value: Any) -> str:
    """The one spelling of a JSON value that hashes and comparisons go by: sorted, no spaces."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
