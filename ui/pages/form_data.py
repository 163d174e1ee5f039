"""What a form changed, and nothing else: an entry that is opened and saved stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ui.widgets.fields import Select


class Opened:
    """An entry's data, and what the form showed of it when it was opened.

    A form shows less than an entry holds: whole points of a pain of 12.5, no unknown keys, no
    place for a list where a word is usual. What still looks as when it was opened is kept as it is.
    """

    def __init__(self, data: Mapping[str, Any], shown: Mapping[str, Any]) -> None:
        self._data = data
        self._shown = {key: value for key, value in shown.items() if key in data}

    def changed(self, key: str, value: Any) -> bool:
        """The field of `key` holds something else than when it was opened."""
        if key in self._shown:
            return bool(self._shown[key] != value)
        return value is not None

    def merged(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        """The data with what was changed; a field that was emptied is left out."""
        result = dict(self._data)
        for key, value in shown.items():
            if not self.changed(key, value):
                continue
            if value is None:
                result.pop(key, None)
            else:
                result[key] = value
        return result


def rounded(value: float | None) -> int | None:
    """Whole points, as a field shows them."""
    return None if value is None else round(value)


def choose(select: Select, key: object) -> None:
    """Show a stored choice; what is not offered shows as nothing chosen."""
    select.set_value(key if isinstance(key, str) and select.findData(key) >= 0 else None)
