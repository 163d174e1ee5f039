"""After another diary was put in the place of the one that was open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.diary import Diary
from app.services.ports import StoreUnavailable
from app.services.safekeeping import Safekeeping
from ui.error_words import error_text


def damage_text() -> str:
    """What pages say while the diary is open only to be read."""
    return QCoreApplication.translate(
        "Damage",
        "Your diary file is damaged. You can read what is still good in it, but nothing can be "
        "written. “Today” says what you can do.",
    )


def adopt(diary: Diary, keeping: Safekeeping) -> None:
    """Have everything show the diary as it is now. In the window's thread."""
    try:
        diary.opened(None if keeping.damage() is None else damage_text())
    except StoreUnavailable as error:
        diary.opened(error_text(error))
