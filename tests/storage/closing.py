"""Diaries with a passcode, for tests: turning words into keys costs nothing here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

# Imported when first needed otherwise, which would be among the calls that are counted.
from app.services.passcode import LOCKED
from app.services.ports import BackstrideError, StoreUnavailable
from storage import age_files, cipher
from storage import salvage as salvaging
from storage.content import Content, read_content, write_content
from storage.key_file import new_key_file, new_recovery_code, write_key_file
from storage.late_store import LateStore
from storage.migrations import runner
from storage.passcode import DiaryPasscode
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import NOON, an_entry

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


def held(paths: DataPaths, file: Path | None = None) -> Content | None:
    """What the diary, or another file, holds; None when it isn't whole."""
    with suppress(StoreUnavailable):
        return read_content(file or paths.database, paths.new_part(), paths.key)
    return None


def opened(paths: DataPaths, *words: str) -> tuple[str, DataPaths]:
    """The state that was found, and the diary unlocked with one of the words."""
    found = started_anew(paths)
    passcode = passcode_over(found)
    state = passcode.state()
    for each in words:
        if found.key is None and state == LOCKED:
            with suppress(BackstrideError):
                passcode.unlock(each)
    return state, found


Say = Callable[[str], None]
READY = (age_files, salvaging, runner, cipher.available() and cipher.driver())


def set_it(folder: str, say: Say) -> None:
    """Set a passcode."""
    passcode_over(DataPaths.at(folder)).set(WORDS)
    say("done")


def remove_it(folder: str, say: Say) -> None:
    """Remove it."""
    passcode = passcode_over(DataPaths.at(folder))
    passcode.unlock(WORDS)
    passcode.remove(WORDS)
    say("done")


def change_it(folder: str, say: Say, to: str) -> None:
    """Change it."""
    passcode = passcode_over(DataPaths.at(folder))
    passcode.unlock(WORDS)
    passcode.change(WORDS, to)
    say("done")


def set_by_writing_over(folder: str, say: Say) -> None:
    """The control: the encrypted diary is written over the readable one."""
    paths = DataPaths.at(folder)
    content = read_content(paths.database, paths.new_part())
    file, key = new_key_file(WORDS, new_recovery_code(), CHEAP)
    write_key_file(paths, file)
    part = paths.new_part()
    write_content(part, content, key)
    data = part.read_bytes()
    with paths.database.open("r+b", buffering=0) as diary:
        for start in range(0, len(data), 4096):
            diary.write(data[start : start + 4096])
    say("done")


def save_more(folder: str, say: Say) -> None:
    """Save entry after entry in an encrypted diary."""
    paths = DataPaths.at(folder)
    passcode_over(paths).unlock(WORDS)
    with closing(open_store(paths)) as store:
        for number in range(3):
            with store.writing() as diary:
                diary.put(an_entry(f"saved {number} " * 300))
                diary.set_draft("session", {"note": str(number)})
            say(f"saved {number}")
    say("done")
