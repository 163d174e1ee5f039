"""The words of "Take it with me": what can be saved, and on which days sessions are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.wording import Words

_A_MONDAY = date(2026, 1, 5)


class Kind(NamedTuple):
    """A file that can be saved; `filter` is its kind as a file dialog shows it."""

    key: str
    heading: str
    text: str
    button: str
    filter: str


def kinds() -> tuple[Kind, ...]:
    """Each in the order of the page."""
    return (
        Kind(
            "cues",
            QCoreApplication.translate("TakeAlong", "Sound for your phone"),
            QCoreApplication.translate(
                "TakeAlong",
                "One audio track as long as the session. It tells you when to run and when to "
                "walk; between the cues it is silent.",
            ),
            QCoreApplication.translate("TakeAlong", "Save audio track…"),
            QCoreApplication.translate("TakeAlong", "Audio track (*.mp3)"),
        ),
        Kind(
            "card",
            QCoreApplication.translate("TakeAlong", "Pocket card"),
            QCoreApplication.translate(
                "TakeAlong",
                "A small page (A6) to print or to keep on your phone: the session, when to stop, "
                "and room to write.",
            ),
            QCoreApplication.translate("TakeAlong", "Save pocket card…"),
            QCoreApplication.translate("TakeAlong", "Pocket card (*.pdf)"),
        ),
        Kind(
            "ics",
            QCoreApplication.translate("TakeAlong", "Calendar"),
            QCoreApplication.translate(
                "TakeAlong",
                "The coming sessions, each with a reminder an hour before. Save and open it again "
                "after each session: dates move, they don't double.",
            ),
            QCoreApplication.translate("TakeAlong", "Save calendar file…"),
            QCoreApplication.translate("TakeAlong", "Calendar (*.ics)"),
        ),
        Kind(
            "workout",
            QCoreApplication.translate("TakeAlong", "Sports watch"),
            QCoreApplication.translate(
                "TakeAlong",
                "A workout with warm-up, runs, walks and cool-down. On a Garmin watch, copy it "
                "into the folder GARMIN/NewFiles.",
            ),
            QCoreApplication.translate("TakeAlong", "Save watch workout…"),
            QCoreApplication.translate("TakeAlong", "Watch workout (*.fit)"),
        ),
    )


def said_days(weekdays: Collection[int], words: Words) -> str:
    """On which days sessions are planned."""
    if not weekdays:
        return QCoreApplication.translate(
            "TakeAlong", "On the first days that your rest days leave free."
        )
    names = [words.long_weekday(_A_MONDAY + timedelta(days=day)) for day in sorted(weekdays)]
    return QCoreApplication.translate("TakeAlong", "On your days: {days}.").format(
        days=words.locale.createSeparatedList(names)
    )
