"""What is wrong with a watch's file, in the person's language: words for each code."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.importers.bad_file import BadFile

BAD_FILE: Mapping[str, object] = {
    "no_file": QT_TRANSLATE_NOOP("bad_file", "It is no file."),
    "too_large": QT_TRANSLATE_NOOP("bad_file", "It is larger than {mb} MB: no activity is."),
    "unreadable": QT_TRANSLATE_NOOP("bad_file", "It can't be read: {why}."),
    "empty": QT_TRANSLATE_NOOP("bad_file", "It is empty."),
    "packed": QT_TRANSLATE_NOOP("bad_file", "It is packed."),
    "unknown": QT_TRANSLATE_NOOP("bad_file", "It is not a FIT, GPX or TCX file."),
    "no_content": QT_TRANSLATE_NOOP("bad_file", "The recording holds no distance and no times."),
    "holds": QT_TRANSLATE_NOOP(
        "bad_file", "The {format} file holds {what}, not a recording of an activity."
    ),
    "holds_none": QT_TRANSLATE_NOOP("bad_file", "The {format} file holds no recorded activity."),
    "damaged": QT_TRANSLATE_NOOP(
        "bad_file", "The {format} file is damaged before the first moment of its recording."
    ),
    "nested": QT_TRANSLATE_NOOP(
        "bad_file",
        "Line {line}: the file is nested more than {levels} levels deep: no recording is.",
    ),
    "elements": QT_TRANSLATE_NOOP(
        "bad_file", "The file has over {count} elements: no recording does."
    ),
    "doctype": QT_TRANSLATE_NOOP(
        "bad_file",
        "Line {line}: the file declares a document type or entities. No watch writes these, and "
        "they can be used to harm.",
    ),
}
HELD: Mapping[str, object] = {
    "workout": QT_TRANSLATE_NOOP("bad_file", "a workout, which is a plan"),
    "course": QT_TRANSLATE_NOOP("bad_file", "a course to follow"),
    "settings": QT_TRANSLATE_NOOP("bad_file", "settings of a watch"),
    "totals": QT_TRANSLATE_NOOP("bad_file", "sums over many activities"),
    "goals": QT_TRANSLATE_NOOP("bad_file", "goals"),
    "schedules": QT_TRANSLATE_NOOP("bad_file", "a plan of workouts"),
    "weight": QT_TRANSLATE_NOOP("bad_file", "weights"),
    "blood_pressure": QT_TRANSLATE_NOOP("bad_file", "blood pressures"),
    "monitoring": QT_TRANSLATE_NOOP("bad_file", "the day's steps and pulse"),
    "segment": QT_TRANSLATE_NOOP("bad_file", "segments of a route"),
    "route": QT_TRANSLATE_NOOP("bad_file", "a route to follow"),
    "places": QT_TRANSLATE_NOOP("bad_file", "places"),
}
ADVICE: Mapping[str, object] = {
    "again": QT_TRANSLATE_NOOP("bad_file", "Export the activity again and choose that."),
    "choose": QT_TRANSLATE_NOOP("bad_file", "Choose a FIT, GPX or TCX file of an activity."),
    "unpack": QT_TRANSLATE_NOOP("bad_file", "Unpack it first, and choose the file that was in it."),
}


def bad_file_text(error: BadFile) -> str:
    """The file's name, what is wrong with it, and what to do."""
    values = dict(error.values)
    if "what" in values:
        values["what"] = _translated(HELD[str(values["what"])])
    said = [
        _translated(BAD_FILE[error.code]).format_map(values),
        _translated(QT_TRANSLATE_NOOP("bad_file", "Nothing was imported.")),
        _translated(ADVICE[error.advice]),
    ]
    text = " ".join(said)
    if not error.name:
        return text
    named = _translated(QT_TRANSLATE_NOOP("bad_file", "{name}: {text}"))
    return named.format(name=error.name, text=text)


def _translated(text: object) -> str:
    return QCoreApplication.translate("bad_file", str(text))
