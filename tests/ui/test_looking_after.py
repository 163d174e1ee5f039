"""The diary is looked after at the start and each new day; trouble is told once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.ports import StoreUnavailable
from app.services.safekeeping import Notice, Surroundings
from app.services.use_cases import UseCases
from tests.ui.conftest import SetClock
from tests.ui.keeping import settled
from ui.looking_after import LookingAfter
from ui.wording import Words


class Kept:
    """What the window keeps between starts."""

    def __init__(self) -> None:
        self.values: Mapping[str, Any] = {}

    def keep(self, **values: object) -> None:
        self.values = {**self.values, **values}


class Keeper:
    """Finds what a test says."""

    def __init__(self, *notices: Notice) -> None:
        self.notices = list(notices)
        self.looked = 0
        self.around = Surroundings(None, ())

    def look_after(self) -> list[Notice]:
        self.looked += 1
        return list(self.notices)

    def surroundings(self) -> Surroundings:
        return self.around


@pytest.fixture
def kept() -> Kept:
    return Kept()


class Start:
    """Each call is a start of the window; returns what was told."""

    def __init__(self, qtbot: QtBot, use_cases: UseCases, words: Words, kept: Kept) -> None:
        self._qtbot, self._diary, self._words, self._kept = qtbot, use_cases.diary, words, kept
        self.holder = QObject()
        self.last: LookingAfter

    def __call__(self, keeper: Keeper) -> list[str]:
        told: list[str] = []
        made: Any = keeper
        self.last = LookingAfter(
            made, self._words, self._diary, self._kept, told.append, self.holder
        )
        before = keeper.looked
        self.last.start()
        settled(self._qtbot, lambda: keeper.looked > before)
        self._qtbot.wait(50)
        return told


@pytest.fixture
def start(qtbot: QtBot, use_cases: UseCases, words: Words, kept: Kept) -> Start:
    return Start(qtbot, use_cases, words, kept)


FAILED = Notice("backup_failed", StoreUnavailable("full", "The disk is full."))
REHEARSAL = Notice("rehearsal_failed")


def test_a_quiet_day_says_nothing(start: Start, kept: Kept) -> None:
    assert start(Keeper()) == []
    assert kept.values == {}


def test_all_that_is_new_is_told_in_one_text(start: Start) -> None:
    [text] = start(Keeper(FAILED, REHEARSAL))
    assert "could not be made. The disk is full." in text and "would not have worked" in text


def test_it_is_told_once_and_again_after_a_week(start: Start, clock: SetClock) -> None:
    assert len(start(Keeper(REHEARSAL))) == 1
    assert start(Keeper(REHEARSAL)) == []
    clock.wait(days=6)
    assert start(Keeper(REHEARSAL)) == []
    clock.wait(days=1)
    assert len(start(Keeper(REHEARSAL))) == 1


def test_what_went_well_in_between_is_news_when_it_fails_again(start: Start) -> None:
    assert len(start(Keeper(FAILED))) == 1
    assert start(Keeper()) == []
    assert len(start(Keeper(FAILED))) == 1


def test_one_that_was_told_does_not_hide_another(start: Start) -> None:
    start(Keeper(FAILED))
    [text] = start(Keeper(FAILED, REHEARSAL))
    assert "The disk is full" not in text and "would not have worked" in text


def test_a_stick_in_its_drawer_is_no_news_for_a_week(start: Start, clock: SetClock) -> None:
    assert start(Keeper(Notice("copy_away", since=clock.now() - timedelta(days=6)))) == []
    [text] = start(Keeper(Notice("copy_away", since=clock.now() - timedelta(days=8))))
    assert "Plug in the stick" in text


def test_a_copy_dated_in_the_future_does_not_silence_it(start: Start, clock: SetClock) -> None:
    [text] = start(Keeper(Notice("copy_away", since=clock.now() + timedelta(days=900))))
    assert "Plug in the stick" in text


def test_a_stick_that_never_got_a_copy_and_a_choice_forgotten_are_told(start: Start) -> None:
    [text] = start(Keeper(Notice("copy_away"), Notice("copy_forgotten")))
    assert "Plug in the stick" in text and "Choose the place again" in text


def test_each_new_day_it_is_looked_after_again(
    qtbot: QtBot, start: Start, use_cases: UseCases, clock: SetClock
) -> None:
    keeper = Keeper()
    start(keeper)
    use_cases.diary.changes.notify()
    assert keeper.looked == 1
    clock.wait(days=1)
    use_cases.diary.changes.notify()
    settled(qtbot, lambda: keeper.looked == 2)


def test_a_diary_that_can_not_be_written_waits(
    qtbot: QtBot, start: Start, use_cases: UseCases
) -> None:
    use_cases.diary.opened("It is damaged.")
    keeper: Any = Keeper()
    looking = LookingAfter(
        keeper, start._words, use_cases.diary, Kept(), lambda _: None, start.holder
    )
    looking.start()
    assert keeper.looked == 0
    use_cases.diary.opened()
    settled(qtbot, lambda: keeper.looked == 1)


def test_a_clock_set_back_and_settings_that_make_no_sense_hide_nothing(
    start: Start, kept: Kept, clock: SetClock
) -> None:
    start(Keeper(FAILED))
    clock.wait(days=-30)
    assert len(start(Keeper(FAILED))) == 1
    for nonsense in (7, {"backup_failed": 7}, {"backup_failed": "yesterday"}):
        kept.values = {"backups_told": nonsense}
        assert len(start(Keeper(FAILED))) == 1


def test_a_second_version_is_told_and_a_synced_folder_once_and_for_all(
    start: Start, clock: SetClock
) -> None:
    keeper = Keeper()
    keeper.around = Surroundings("dropbox", ("diary 2.sqlite3",))
    [text] = start(keeper)
    assert "another version of it" in text and "one computer at a time" in text
    clock.wait(days=8)
    [text] = start(keeper)
    assert "another version of it" in text and "one computer at a time" not in text
