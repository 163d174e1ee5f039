"""The whole diary as one JSON file (diary-format, version 1): what an import rebuilds it from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.engine.model import Entry
from app.exporters.files import write_atomically
from app.services.diary_file import ENTRY_KEYS, FORMAT, OTHER_KEYS, TOP_KEYS, VERSION


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """The entry in the file's form: known keys first, then those this version does not know.

    A tombstone keeps its data, an edited entry its earlier versions.
    """
    item: dict[str, Any] = {
        "id": entry.id,
        "kind": entry.kind,
        "at": entry.at.isoformat(),
        "recorded_at": entry.recorded_at.isoformat(),
        "source": entry.source,
        "data": entry.data,
    }
    if entry.edited_at is not None:
        item["edited_at"] = entry.edited_at.isoformat()
    if entry.deleted:
        item["deleted"] = True
    if entry.history:
        item["history"] = list(entry.history)
    item.update((key, entry.extra[key]) for key in sorted(entry.extra) if key not in ENTRY_KEYS)
    return item


def dump(entries: Iterable[Entry], profile: Mapping[str, Any]) -> str:
    """The diary's file: the same diary gives the same text, an entry a line, oldest first."""
    settings = {key: value for key, value in profile.items() if key != OTHER_KEYS}
    others: Mapping[str, Any] = profile.get(OTHER_KEYS) or {}
    lines = ",\n".join(
        _line(entry_to_json(entry)) for entry in sorted(entries, key=lambda entry: entry.key)
    )
    head = {"format": FORMAT, "version": VERSION, "profile": _sorted(settings)}
    head.update((key, _sorted(others[key])) for key in sorted(others) if key not in TOP_KEYS)
    parts = [f"{_text(key)}: {_text(value)}" for key, value in head.items()]
    body = f"[\n{lines}\n]" if lines else "[]"
    return "{" + ",\n ".join([*parts, f'"entries": {body}']) + "}\n"


def write(entries: Iterable[Entry], profile: Mapping[str, Any], target: Path) -> None:
    """Write the file to `target`, whole or not at all; errors as `files.replacing`."""
    write_atomically(target, dump(entries, profile).encode())


def _line(item: Mapping[str, Any]) -> str:
    return _text({key: _sorted(value) for key, value in item.items()})


def _sorted(value: Any) -> Any:
    """`value` with the keys of its objects in order, so that storing it can't change the text."""
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list | tuple) else value


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
