"""Reading a diary file (diary-format, version 1): all of it is right, or nothing is taken.

Every message names the place as a JSON path, what belongs there, and that nothing was imported.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.kinds import KINDS, SOURCES, Problem, problems_of
from app.engine.model import Entry
from app.engine.programme import ProgrammeError, parse_programme
from app.services.diary_file import ENTRY_KEYS, FORMAT, OTHER_KEYS, TOP_KEYS, VERSION, ImportedDiary
from app.services.merging import merge
from app.services.ports import BackstrideError, Refused
from app.services.settings import UNITS

MAX_BYTES = 64 * 2**20
"""A diary of 10 years is under 10 MB; larger files are not diaries."""
MAX_DEPTH = 64
_LARGEST = 2**53 - 1  # every JSON reader holds whole numbers up to this one exactly
_YEARS = (1900, 2199)  # room to compute with days and zones on both sides
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_WHEN = "a real date and time with its offset, as 2026-09-27T08:10:00+01:00,"
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_MEND = "Mend that place in the file, or export the diary again where it comes from."
_CHOOSE = "Choose a file that Backstride exported as JSON."

_Place = tuple[str | int, ...]


class DiaryFileError(BackstrideError):
    """A diary file that can't be imported; its text says where, why and what to do."""

    def __init__(self, what: str, todo: str = _MEND) -> None:
        super().__init__(f"{what} Nothing was imported. {todo}")


class _Repeated:
    """Stands for an object that names a key twice."""

    def __init__(self, key: str) -> None:
        self.key = key


def read(path: Path) -> ImportedDiary:
    """Read the diary file at `path`. Raises DiaryFileError, also when it can't be opened."""
    try:
        if path.is_dir():
            raise DiaryFileError(f"{path} is a folder, not a diary file.", _CHOOSE)
        if path.exists() and not path.is_file():
            raise DiaryFileError(f"{path} is not an ordinary file.", _CHOOSE)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DiaryFileError(f"There is no file {path}.", "Look at its name again.") from None
    except PermissionError:
        raise DiaryFileError(
            f"You have no permission to read {path}.", "Copy it to your own folder first."
        ) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DiaryFileError(f"{path} can't be read ({reason}).", _CHOOSE) from error
    return parse(content)


def parse(content: str | bytes) -> ImportedDiary:
    """Check the text of a diary file and turn it into entries and settings.

    Copies of one entry inside the file are merged. Raises DiaryFileError and nothing else.
    """
    document = _document(content)
    if isinstance(document, _Repeated):
        _scan(document, ())
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DiaryFileError(
            f'$.format: this is not a Backstride diary, "{FORMAT}" is missing there.', _CHOOSE
        )
    _check_version(document.get("version"))
    _scan(document, ())
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


def _document(content: str | bytes) -> Any:
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    if len(content) > MAX_BYTES:
        raise DiaryFileError(
            f"The file is larger than {MAX_BYTES // 2**20} MB: no diary is.", _CHOOSE
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DiaryFileError(f"Line {line} is not UTF-8 text.") from None
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            # What no diary can hold becomes a value that `_scan` refuses, with its path.
            parse_constant=lambda _name: math.nan,
            parse_int=lambda digits: int(digits) if len(digits) <= 20 else math.inf,
        )
    except json.JSONDecodeError as error:
        raise DiaryFileError(
            f"Line {error.lineno}, column {error.colno}: this is not JSON ({error.msg})."
        ) from None
    except RecursionError:
        raise _too_deep() from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Repeated:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(key for key, _ in pairs)
    return _Repeated(next(key for key, number in times.items() if number > 1))


def _check_version(version: Any) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _wrong(("version",), f"the whole number {VERSION}", version)
    if version > VERSION:
        raise DiaryFileError(
            f"$.version: this file is of version {version}, and this Backstride reads up to "
            f"version {VERSION}.",
            "Update Backstride to import it.",
        )


def _scan(value: Any, place: _Place) -> None:
    """Refuse what JSON readers understand differently or a diary can't hold, wherever it is."""
    if len(place) > MAX_DEPTH:
        raise _too_deep()
    if isinstance(value, dict):
        for key, item in value.items():
            _scan_text(key, place)
            _scan(item, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _scan(item, (*place, index))
    elif isinstance(value, str):
        _scan_text(value, place)
    elif isinstance(value, _Repeated):
        raise DiaryFileError(f"{_path(place)}: the key {json.dumps(value.key)} stands there twice.")
    elif isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
        raise DiaryFileError(f"{_path(place)}: this is no number a diary can hold.")


def _scan_text(text: str, place: _Place) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DiaryFileError(f"{_path(place)}: this text holds half a character.") from None


def _profile(given: Any) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise _wrong(("profile",), "an object with settings", given)
    if OTHER_KEYS in given:
        raise _wrong(("profile",), f"settings without a key “{OTHER_KEYS}”", given)
    place = ("profile",)
    units, country = given.get("units"), given.get("country")
    if units is not None and units not in UNITS:
        raise _wrong((*place, "units"), " or ".join(UNITS), units)
    if country is not None and not isinstance(country, str):
        raise _wrong((*place, "country"), "a country's code as text", country)
    if given.get("programme_table") is not None:
        _check_table(given["programme_table"], (*place, "programme_table"))
    return {key: value for key, value in given.items() if value is not None}


def _check_table(table: Any, place: _Place) -> None:
    if not isinstance(table, str):
        raise _wrong(place, "the text of a programme table", table)
    try:
        parse_programme(table, "programme table")
    except (ValueError, RecursionError) as error:
        text = str(error) if isinstance(error, ProgrammeError) else "this is no programme table."
        raise DiaryFileError(f"{_path(place)}: {text}") from None


def _entry(item: Any, place: _Place) -> Entry:
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


def _deleted(item: Mapping[str, Any], place: _Place) -> bool:
    deleted = item.get("deleted")
    if deleted is not None and not isinstance(deleted, bool):
        raise _wrong((*place, "deleted"), "true or false", deleted)
    return bool(deleted)


def _history(
    given: Any, kind: str, entry_at: datetime, place: _Place
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


def _moment(value: Any, place: _Place) -> datetime:
    if isinstance(value, str) and _TIMESTAMP.fullmatch(value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong(place, _WHEN, value) from None
        if _YEARS[0] <= moment.year <= _YEARS[1]:
            return moment
        raise _wrong(place, f"a year from {_YEARS[0]} to {_YEARS[1]}", value)
    raise _wrong(place, _WHEN, value)


def _refused(problem: Problem, place: _Place) -> DiaryFileError:
    return DiaryFileError(problem._replace(path=f"{_path(place)}.{problem.path}").sentence())


def _wrong(place: Sequence[str | int], expected: str, found: Any) -> DiaryFileError:
    return DiaryFileError(Problem(_path(place), expected, found).sentence())


def _too_deep() -> DiaryFileError:
    return DiaryFileError(f"The file is nested more than {MAX_DEPTH} levels deep: no diary is.")


def _path(place: Sequence[str | int]) -> str:
    """A JSON path such as ``$.entries[3].data.now``."""
    parts = ["$"]
    for part in place:
        if isinstance(part, int):
            parts.append(f"[{part}]")
        elif _PLAIN_KEY.fullmatch(part):
            parts.append(f".{part}")
        else:
            parts.append(f"[{json.dumps(part)}]")
    return "".join(parts)
