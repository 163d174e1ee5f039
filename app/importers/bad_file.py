"""A file nothing can be taken from: what is wrong with it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.ports import BackstrideError

SENTENCES: Mapping[str, str] = {
    "no_file": "It is no file.",
    "too_large": "It is larger than {mb} MB: no activity is.",
    "unreadable": "It can't be read: {why}.",
    "empty": "It is empty.",
    "packed": "It is packed.",
    "unknown": "It is not a FIT, GPX or TCX file.",
    "no_content": "The recording holds no distance and no times.",
    "holds": "The {format} file holds {what}, not a recording of an activity.",
    "holds_none": "The {format} file holds no recorded activity.",
    "damaged": "The {format} file is damaged before the first moment of its recording.",
    "nested": "Line {line}: the file is nested more than {levels} levels deep: no recording is.",
    "elements": "The file has over {count} elements: no recording does.",
    "doctype": (
        "Line {line}: the file declares a document type or entities. No watch writes these, and "
        "they can be used to harm."
    ),
}
HELD: Mapping[str, str] = {
    "workout": "a workout, which is a plan",
    "course": "a course to follow",
    "settings": "settings of a watch",
    "totals": "sums over many activities",
    "goals": "goals",
    "schedules": "a plan of workouts",
    "weight": "weights",
    "blood_pressure": "blood pressures",
    "monitoring": "the day's steps and pulse",
    "segment": "segments of a route",
    "route": "a route to follow",
    "places": "places",
}
"""What a file holds instead of an activity: `what` of the code ``holds``."""
NOTHING_IMPORTED = "Nothing was imported."
ADVICE: Mapping[str, str] = {
    "again": "Export the activity again and choose that.",
    "choose": "Choose a FIT, GPX or TCX file of an activity.",
    "unpack": "Unpack it first, and choose the file that was in it.",
}
_CHOOSE = ("no_file", "too_large", "unreadable", "empty", "unknown")


class BadFile(BackstrideError):
    """Says what is wrong, where, and what to do: `code` and `advice` for the words of the window,
    `values` for the numbers in them, `name` of the file."""

    def __init__(self, code: str, name: str = "", **values: object) -> None:
        self.code, self.name, self.values = code, name, values
        self.advice = "choose" if code in _CHOOSE else "unpack" if code == "packed" else "again"
        shown = {**values, "what": HELD.get(str(values.get("what")), "")}
        parts = [SENTENCES[code].format_map(shown), NOTHING_IMPORTED, ADVICE[self.advice]]
        super().__init__((f"{name}: " if name else "") + " ".join(parts))

    def about(self, name: str) -> BadFile:
        """The same with the file's name before it."""
        return BadFile(self.code, name, **self.values)
