"""Reading a diary file (diary-format, version 1): all of it is right, or nothing is taken.

Every message names the place as a JSON path, what belongs there, and that nothing was imported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.kinds import KINDS, SOURCES, Problem, problems_of
from app.engine.model import Entry
from app.engine.programme import ProgrammeError, parse_programme
from app.importers.strict_json import (
    CHOOSE_ANOTHER,
    MAX_BYTES,
    DiaryFileError,
    Place,
    Repeated,
    decode,
    path_of,
    scan,
)
from app.services.diary_file import ENTRY_KEYS, FORMAT, OTHER_KEYS, TOP_KEYS, VERSION, ImportedDiary
from app.services.merging import merge
from app.services.ports import Refused
from app.services.settings import UNITS

_YEARS = (1900, 2199)  # room to compute with days and zones on both sides
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_WHEN = "a real date and time with its offset, as 2026-09-27T08:10:00+01:00,"


def read(path: Path) -> ImportedDiary:
    """Read the diary file at `path`. Raises DiaryFileError, also when it can't be opened."""
    try:
        if path.is_dir():
            raise DiaryFileError(
                f"{path} is a folder, not a diary file.", CHOOSE_ANOTHER, "folder", path=path
            )
        if path.exists() and not path.is_file():
            raise DiaryFileError(
                f"{path} is not an ordinary file.", CHOOSE_ANOTHER, "no_file", path=path
            )
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DiaryFileError(
            f"There is no file {path}.", "Look at its name again.", "missing", path=path
        ) from None
    except PermissionError:
        raise DiaryFileError(
            f"You have no permission to read {path}.",
            "Copy it to your own folder first.",
            "permission",
            path=path,
        ) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DiaryFileError(
            f"{path} can't be read ({reason}).",
            CHOOSE_ANOTHER,
            "unreadable",
            path=path,
            reason=reason,
        ) from error
    return parse(content)


def parse(content: str | bytes) -> ImportedDiary:
    """Check the text of a diary file and turn it into entries and settings.

    Copies of one entry inside the file are merged. Raises DiaryFileError and nothing else.
    """
    document = decode(content)
    if isinstance(document, Repeated):
        scan(document, ())
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DiaryFileError(
            f'$.format: this is not a Backstride diary, "{FORMAT}" is missing there.',
            CHOOSE_ANOTHER,
            "no_diary",
            format=FORMAT,
        )
    _check_version(document.get("version"))
    scan(document, ())
    profile = _profile(document.get("profile"))
    others = {key: value for key, value in document.items() if key not in TOP_KEYS}
    if others:
        profile[OTHER_KEYS] = others
    listed = document.get("entries")
    if not isinstance(listed, list):
        raise _wrong(("entries",), "a list of entries", listed)
    entries: dict[str, Entry] = {}
    for index, item in enumerate(listed):
        entry = _entry(item, ("entries", index))
        try:
            entries[entry.id] = merge(entries.get(entry.id), entry)
        except Refused:
            raise _wrong(
                ("entries", index, "id"), "an id no other kind of entry has", entry.id
            ) from None
    return ImportedDiary(tuple(sorted(entries.values(), key=lambda entry: entry.key)), profile)


def _check_version(version: Any) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _wrong(("version",), f"the whole number {VERSION}", version)
    if version > VERSION:
        raise DiaryFileError(
            f"$.version: this file is of version {version}, and this Backstride reads up to "
            f"version {VERSION}.",
            "Update Backstride to import it.",
            "newer",
            found=version,
            known=VERSION,
        )


def _profile(given: Any) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise _wrong(("profile",), "an object with settings", given)
    if OTHER_KEYS in given:
        raise _wrong(("profile",), f"settings without a key “{OTHER_KEYS}”", given)
    place = ("profile",)
    if "" in given:
        raise _wrong(place, "settings that each have a name", given)
    units, country = given.get("units"), given.get("country")
    if units is not None and units not in UNITS:
        raise _wrong((*place, "units"), " or ".join(UNITS), units)
    if country is not None and not isinstance(country, str):
        raise _wrong((*place, "country"), "a country's code as text", country)
    if given.get("programme_table") is not None:
        _check_table(given["programme_table"], (*place, "programme_table"))
    return {key: value for key, value in given.items() if value is not None}


def _check_table(table: Any, place: Place) -> None:
    if not isinstance(table, str):
        raise _wrong(place, "the text of a programme table", table)
    try:
        parse_programme(table, "programme table")
    except (ValueError, RecursionError) as error:
        text = str(error) if isinstance(error, ProgrammeError) else "this is no programme table."
        raise DiaryFileError(f"{path_of(place)}: {text}") from None


def _entry(item: Any, place: Place) -> Entry:
    if not isinstance(item, dict):
        raise _wrong(place, "an entry", item)
    entry_id, kind = item.get("id"), item.get("kind")
    if not isinstance(entry_id, str) or not _UUID.fullmatch(entry_id):
        raise _wrong((*place, "id"), "a UUID, as 0192f0c1-7b1e-7c33-9a51-2b6f0c9d4e01,", entry_id)
    at = _moment(item.get("at"), (*place, "at"))
    recorded_at = _moment(item.get("recorded_at"), (*place, "recorded_at"))
    edited = item.get("edited_at")
    edited_at = None if edited is None else _moment(edited, (*place, "edited_at"))
    source, data = item.get("source"), item.get("data")
    if not isinstance(source, str) or source not in SOURCES:
        raise _wrong((*place, "source"), "one of " + ", ".join(SOURCES), source)
    if not isinstance(kind, str) or kind not in KINDS:
        raise _wrong(
            (*place, "kind"), "a kind this Backstride knows (" + ", ".join(KINDS) + ")", kind
        )
    if not isinstance(data, dict):
        raise _wrong((*place, "data"), "an object", data)
    for problem in problems_of(kind, data, at):
        raise _refused(problem, place)
    return Entry(
        id=entry_id.lower(),
        kind=kind,
        at=at,
        recorded_at=recorded_at,
        source=source,
        data=_with_plain_ids(data),
        edited_at=edited_at,
        deleted=_deleted(item, place),
        history=_history(item.get("history"), kind, at, (*place, "history")),
        extra={key: value for key, value in item.items() if key not in ENTRY_KEYS},
    )


def _with_plain_ids(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """`data` with the id it refers to in lower case, as ids are kept."""
    of = data.get("of")
    return {**data, "of": of.lower()} if isinstance(of, str) else data


def _deleted(item: Mapping[str, Any], place: Place) -> bool:
    deleted = item.get("deleted")
    if deleted is not None and not isinstance(deleted, bool):
        raise _wrong((*place, "deleted"), "true or false", deleted)
    return bool(deleted)


def _history(
    given: Any, kind: str, entry_at: datetime, place: Place
) -> tuple[Mapping[str, Any], ...]:
    """Earlier versions: what they lack is let be, what they hold must be readable."""
    if given is None:
        return ()
    if not isinstance(given, list):
        raise _wrong(place, "a list of earlier versions", given)
    for index, version in enumerate(given):
        here = (*place, index)
        if not isinstance(version, dict):
            raise _wrong(here, "an earlier version with its data", version)
        for key in ("at", "edited_at"):
            if version.get(key) is not None:
                _moment(version[key], (*here, key))
        _deleted(version, here)
        if not isinstance(version.get("data"), dict):
            raise _wrong((*here, "data"), "an object", version.get("data"))
        at = entry_at if version.get("at") is None else datetime.fromisoformat(version["at"])
        for problem in problems_of(kind, version["data"], at):
            if problem.found is not None:
                raise _refused(problem, here)
    return tuple(given)


def _moment(value: Any, place: Place) -> datetime:
    if isinstance(value, str) and _TIMESTAMP.fullmatch(value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong(place, _WHEN, value) from None
        if _YEARS[0] <= moment.year <= _YEARS[1]:
            return moment
        raise _wrong(place, f"a year from {_YEARS[0]} to {_YEARS[1]}", value)
    raise _wrong(place, _WHEN, value)


def _refused(problem: Problem, place: Place) -> DiaryFileError:
    return DiaryFileError(problem._replace(path=f"{path_of(place)}.{problem.path}").sentence())


def _wrong(place: Sequence[str | int], expected: str, found: Any) -> DiaryFileError:
    return DiaryFileError(Problem(path_of(place), expected, found).sentence())
