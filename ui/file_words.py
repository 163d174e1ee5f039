"""What is wrong with a file chosen to save to or to read a diary from, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.exporters.files import TargetRefused
from app.importers.strict_json import DiaryFileError

TARGET: Mapping[str, object] = {
    "folder": QT_TRANSLATE_NOOP("file", "{where} is a folder. Give the name of a file in it."),
    "no_file": QT_TRANSLATE_NOOP("file", "{where} is not an ordinary file. Choose another name."),
    "own": QT_TRANSLATE_NOOP("file", "{where} belongs to a diary itself. Choose another name."),
    "no_folder": QT_TRANSLATE_NOOP(
        "file",
        "{where} can't be written: there is no folder {folder}. Make it first, or choose another.",
    ),
    "permission": QT_TRANSLATE_NOOP(
        "file",
        "{where} can't be written: you have no permission to write there. Choose another folder.",
    ),
    "long": QT_TRANSLATE_NOOP("file", "The file's name is too long. Choose a shorter one."),
}
DIARY_FILE: Mapping[str, object] = {
    "folder": QT_TRANSLATE_NOOP("file", "{path} is a folder, not a diary file."),
    "no_file": QT_TRANSLATE_NOOP("file", "{path} is not an ordinary file."),
    "missing": QT_TRANSLATE_NOOP("file", "There is no file {path}."),
    "permission": QT_TRANSLATE_NOOP("file", "You have no permission to read {path}."),
    "unreadable": QT_TRANSLATE_NOOP("file", "{path} can't be read ({reason})."),
    "too_large": QT_TRANSLATE_NOOP("file", "The file is larger than {mb} MB: no diary is."),
    "no_diary": QT_TRANSLATE_NOOP("file", "This is not a Backstride diary."),
    "newer": QT_TRANSLATE_NOOP(
        "file",
        "This file was made by a newer Backstride: it is of version {found}, and this Backstride "
        "reads files up to version {known}.",
    ),
}
ADVICE: Mapping[str, object] = {
    "missing": QT_TRANSLATE_NOOP("file", "Look at its name again."),
    "permission": QT_TRANSLATE_NOOP("file", "Copy it to your own folder first."),
    "newer": QT_TRANSLATE_NOOP(
        "file", "Update Backstride on this computer, then bring the file again."
    ),
    "other": QT_TRANSLATE_NOOP("file", "Choose a file that Backstride exported as JSON."),
}


def file_text(error: TargetRefused | DiaryFileError) -> str:
    """What is wrong and what to do; a fault at one place inside a diary file stays in English."""
    if isinstance(error, TargetRefused):
        known = TARGET.get(error.code)
        return str(error) if known is None else _translated(known).format_map(error.values)
    if error.code not in DIARY_FILE:
        return str(error)
    said = [
        _translated(DIARY_FILE[error.code]).format_map(error.values),
        _translated(QT_TRANSLATE_NOOP("file", "Nothing was imported.")),
        _translated(ADVICE.get(error.code, ADVICE["other"])),
    ]
    return " ".join(said)


def _translated(text: object) -> str:
    return QCoreApplication.translate("file", str(text))
