"""JSON read more strictly than Python does: what two readers could take differently is refused.

Refused are keys given twice, NaN and Infinity, numbers no other reader holds exactly, halves of
characters, and what is nested or large beyond any diary.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from app.services.ports import BackstrideError

MAX_BYTES = 64 * 2**20
"""A diary of 10 years is under 10 MB; larger files are not diaries."""
MAX_DEPTH = 64
CHOOSE_ANOTHER = "Choose a file that Backstride exported as JSON."
_MEND = "Mend that place in the file, or export the diary again where it comes from."
_LARGEST = 2**53 - 1  # every JSON reader holds whole numbers up to this one exactly
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

Place = tuple[str | int, ...]
"""Where a value stands: the keys and indexes that lead to it."""


class DiaryFileError(BackstrideError):
    """A diary file that can't be imported; its text says where, why and what to do.

    A file that is none of ours as a whole has a `code` and `values` for the window's own words;
    what is wrong at one place inside is for whoever wrote the file, and said in English.
    """

    def __init__(self, what: str, advice: str = _MEND, code: str = "", **values: object) -> None:
        super().__init__(f"{what} Nothing was imported. {advice}")
        self.code, self.values = code, values


class Repeated:
    """Stands for an object that names a key twice."""

    def __init__(self, key: str) -> None:
        self.key = key


def decode(content: str | bytes) -> Any:
    """The value of a JSON text in UTF-8; `scan` must be called on it before it is used.

    Raises DiaryFileError with line and column when it is no JSON.
    """
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    if len(content) > MAX_BYTES:
        raise DiaryFileError(
            f"The file is larger than {MAX_BYTES // 2**20} MB: no diary is.",
            CHOOSE_ANOTHER,
            "too_large",
            mb=MAX_BYTES // 2**20,
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
            # What no diary can hold becomes a value that `scan` refuses, with its path.
            parse_constant=lambda _name: math.nan,
            parse_int=lambda digits: int(digits) if len(digits) <= 20 else math.inf,
        )
    except json.JSONDecodeError as error:
        raise DiaryFileError(
            f"Line {error.lineno}, column {error.colno}: this is not JSON ({error.msg})."
        ) from None
    except RecursionError:
        raise _too_deep() from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Repeated:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(key for key, _ in pairs)
    return Repeated(next(key for key, number in times.items() if number > 1))


def scan(value: Any, place: Place) -> None:
    """Refuse what JSON readers understand differently or a diary can't hold, wherever it is."""
    if len(place) > MAX_DEPTH:
        raise _too_deep()
    if isinstance(value, dict):
        for key, item in value.items():
            _scan_text(key, place)
            scan(item, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            scan(item, (*place, index))
    elif isinstance(value, str):
        _scan_text(value, place)
    elif isinstance(value, Repeated):
        raise DiaryFileError(
            f"{path_of(place)}: the key {json.dumps(value.key)} stands there twice."
        )
    elif isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
        raise DiaryFileError(f"{path_of(place)}: this is no number a diary can hold.")


def _scan_text(text: str, place: Place) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DiaryFileError(f"{path_of(place)}: this text holds half a character.") from None


def path_of(place: Sequence[str | int]) -> str:
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


def _too_deep() -> DiaryFileError:
    return DiaryFileError(f"The file is nested more than {MAX_DEPTH} levels deep: no diary is.")
