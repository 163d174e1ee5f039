"""Diaries with a passcode, for tests: turning words into keys costs nothing here."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.late_store import LateStore
from storage.passcode import DiaryPasscode
from storage.paths import DataPaths
from tests.storage.making import NOON

CHEAP = 16
WORDS = "blue bicycle"


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOON) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone()

    def move(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def passcode_over(
    paths: DataPaths, store: LateStore | None = None, clock: SetClock | None = None
) -> DiaryPasscode:
    return DiaryPasscode(paths, clock or SetClock(), store, CHEAP)


def started_anew(paths: DataPaths) -> DataPaths:
    """The same folder as another process sees it."""
    return DataPaths.at(paths.root)


def traces(paths: DataPaths, text: str) -> dict[str, int]:
    """How often `text` stands in each file of the folder that has it."""
    counts = {
        str(file.relative_to(paths.root)): file.read_bytes().count(text.encode())
        for file in paths.root.rglob("*")
        if file.is_file()
    }
    return {name: count for name, count in counts.items() if count}
