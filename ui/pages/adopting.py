"""After another diary was put in the place of the one that was open."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.diary import Diary
from app.services.ports import StoreUnavailable
from app.services.safekeeping import Restored, Safekeeping
from ui.error_words import error_text


def damage_text() -> str:
    """What pages say while the diary is open only to be read."""
    return QCoreApplication.translate(
        "Damage",
        "Your diary file is damaged. You can read what is still good in it, but nothing can be "
        "written. “Today” says what you can do.",
    )


class Replaced(NamedTuple):
    """Another diary is in place. `doubt`: the disk reported a fault (this one) at the very end, so
    it may not be there any more after a sudden end of power."""

    restored: Restored
    doubt: str | None = None


def replaced(work: Callable[[], Restored]) -> Replaced:
    """Restore or salvage by `work`. Raises what it raises, but for `unsure`: that it was done."""
    try:
        return Replaced(work())
    except StoreUnavailable as error:
        if error.code != "unsure":
            raise
        return Replaced(Restored(None, None), str(error.values.get("detail", "")))


def outcome_text(said: str, done: Replaced) -> str:
    """`said`, and what became of the damaged file, or that the disk may fail."""
    if done.doubt is not None:
        text = QCoreApplication.translate(
            "Damage",
            "But the disk reported a fault just then ({detail}): a sudden end of power might take "
            "it away again. Make a backup on another disk now.",
        )
        return f"{said} {text.format(detail=done.doubt)}"
    if done.restored.kept is not None:
        text = QCoreApplication.translate("Damage", "The damaged file was kept: {path}")
        return f"{said} {text.format(path=done.restored.kept)}"
    return said


def check_first_text() -> str:
    """What follows when entries may be lost for good."""
    return QCoreApplication.translate(
        "Damage",
        "Something may be missing then, or be older than it was. It may have said that you should "
        "wait, so the suitability check comes once more before your next run.",
    )


def adopt(diary: Diary, keeping: Safekeeping) -> None:
    """Have everything show the diary as it is now. In the window's thread."""
    try:
        diary.opened(None if keeping.damage() is None else damage_text())
    except StoreUnavailable as error:
        diary.opened(error_text(error))
