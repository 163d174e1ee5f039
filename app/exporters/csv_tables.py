"""The diary as a ZIP of tidy CSV files for a spreadsheet or statistics: one file a kind.

Every kind has its file, also when there is no such entry, so that the archive always looks the
same; `columns.txt` explains it. Deleted entries are left out, except those that raised a finding:
they count in full (clinical.md §2).
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.engine.model import Entry
from app.engine.suitability import findings_of
from app.exporters.csv_columns import COMMON, OTHER, TABLES
from app.exporters.files import write_atomically
from app.services.diary_file import canonical_json

_ABOUT = """\
Backstride diary, as tables.

One file a kind of entry, one line an entry, oldest first. UTF-8, separated by commas, decimals with
a point. Dates are YYYY-MM-DD, times ISO 8601 with the patient's offset from UTC. Pain is 0-100.
An empty cell was not recorded; it does not mean zero. Text that a spreadsheet could take for a
formula (it starts with = + - @, a tab or a line end) has a ' before it.
"""
_SIMULATED = "\nTHIS IS A SIMULATED PATIENT. No real person is described here.\n"


def write(entries: Iterable[Entry], profile: Mapping[str, Any], target: Path) -> None:
    """Write the archive to `target`, whole or not at all; errors as `files.replacing`."""
    write_atomically(target, archive(entries, profile))


def archive(entries: Iterable[Entry], profile: Mapping[str, Any]) -> bytes:
    """The ZIP archive; the same diary gives the same bytes."""
    shown = sorted(
        (entry for entry in entries if not entry.deleted or findings_of(entry)),
        key=lambda entry: entry.key,
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        _add(file, "columns.txt", _columns_text(simulated=bool(profile.get("simulated"))))
        for kind in TABLES:
            _add(file, f"{kind}.csv", _table(kind, [e for e in shown if e.kind == kind]))
    return content.getvalue()


def _add(file: zipfile.ZipFile, name: str, text: str) -> None:
    # A fixed date: the archive depends on the diary alone.
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o600 << 16
    # Spreadsheets recognise UTF-8 by the mark at its beginning.
    file.writestr(member, text.encode("utf-8-sig"))


def _columns_text(*, simulated: bool) -> str:
    parts = [_ABOUT]
    if simulated:
        parts.append(_SIMULATED)
    for kind, places in TABLES.items():
        parts.append(f"\n{kind}.csv\n")
        parts += [f"  {name}: {meaning}\n" for name, meaning in COMMON]
        parts += [f"  {_name(place)}: {meaning}\n" for place, meaning in (*places, OTHER)]
    return "".join(parts)


def _table(kind: str, entries: Iterable[Entry]) -> str:
    places = [place for place, _ in TABLES[kind]]
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow([*(name for name, _ in COMMON), *map(_name, places), OTHER[0]])
    for entry in entries:
        known = {place.split(".")[0] for place in places}
        other = {key: value for key, value in entry.data.items() if key not in known}
        values = (*_common(entry), *(_value(entry.data, place) for place in places), other or None)
        out.writerow([_cell(value) for value in values])
    return text.getvalue()


def _name(place: str) -> str:
    return place.replace(".", "_")


def _common(entry: Entry) -> tuple[Any, ...]:
    return (
        entry.id,
        entry.date.isoformat(),
        entry.at.isoformat(),
        entry.recorded_at.isoformat(),
        entry.edited_at and entry.edited_at.isoformat(),
        entry.source,
        bool(entry.extra.get("simulated")),
    )


def _value(data: Mapping[str, Any], place: str) -> Any:
    if place == "nothing_open":
        return "ceiling" in data and data["ceiling"] is None
    name, _, part = place.partition(".")
    value = data.get(name)
    if part:
        return value.get(part) if isinstance(value, Mapping) else None
    # A chosen step has columns of its own.
    return None if place == "chosen" and isinstance(value, Mapping) else value


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        value = "; ".join(value)
    text = value if isinstance(value, str) else canonical_json(value)
    # A spreadsheet runs such a cell as a formula, and a diary may hold words of others.
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text
