"""Backups in Settings: what stands there, a second place, and what is said of trouble."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.services.use_cases import UseCases
from storage.age_files import is_closed
from storage.keeping_settings import keep_settings, settings_of
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from tests.engine.build import Diary
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.keeping import choose, open_dialog, settled
from tests.ui.reading import said
from ui.pages.second_place import SecondPlaceDialog
from ui.pages.settings_backups import BackupsCard
from ui.wording import Words

SECRET = "three warm wooden boats"


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths.at(tmp_path / "diary")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def card(
    qtbot: QtBot, diary_of: DiaryOf, words: Words, navigate: Navigation, keeping: DiaryKeeper
) -> BackupsCard:
    card = BackupsCard(diary_of(Diary().check().entries), words, navigate, keeping)
    qtbot.addWidget(card)
    card.resize(800, 700)
    card.show()
    look(qtbot, card)
    return card


def look(qtbot: QtBot, card: BackupsCard) -> None:
    """Look anew, and wait for what is found."""
    card._place = None
    card.look()
    settled(qtbot, lambda: card._place is not None)


def place_dialog(
    card: BackupsCard, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> SecondPlaceDialog:
    """The dialog, with the folder chosen."""
    choose(monkeypatch, folder)
    card.second.choose.click()
    dialog: SecondPlaceDialog = open_dialog(card, SecondPlaceDialog)
    dialog.pick.click()
    return dialog


def type_secret(dialog: SecondPlaceDialog, again: str = SECRET) -> None:
    dialog.passphrase.setText(SECRET)
    dialog.again.setText(again)
    dialog.written.setChecked(True)


def test_without_a_backup_it_says_so_and_makes_one(
    qtbot: QtBot, card: BackupsCard, paths: DataPaths
) -> None:
    assert card.last.text() == "There is no backup yet."
    card.make.click()
    assert card.make.isEnabled(), "a button that is switched off loses the keyboard"
    card.make.click()  # one is being made
    settled(qtbot, lambda: "Made and checked" in card.notice.text())
    [(_, reason, file)] = paths.backup_files()
    assert reason == "manual" and str(file) in card.notice.text()
    assert card.make.accessibleDescription() == card.notice.text()
    settled(qtbot, lambda: "Last backup: today, 10:00" in card.last.text())
    assert str(paths.backups) in card.where.text() and card.make.isEnabled()


def test_going_back_is_a_button_away(card: BackupsCard, navigate: Navigation) -> None:
    card.go_back.click()
    assert navigate.pages == [("restore", {"back": "settings"})]


def test_a_diary_that_can_not_be_written_can_still_go_back(card: BackupsCard) -> None:
    card.set_ready(False)
    assert not card.make.isEnabled() and not card.second.choose.isEnabled()
    assert card.go_back.isEnabled()


def test_a_backup_that_fails_says_why(qtbot: QtBot, card: BackupsCard, paths: DataPaths) -> None:
    paths.backups.rmdir() if paths.backups.exists() else None
    paths.backups.write_text("in the way")
    card.make.click()
    settled(qtbot, lambda: str(paths.backups) in card.notice.text())
    assert card.make.isEnabled()


# --- a second place


@pytest.mark.slow
def test_copies_closed_with_a_passphrase(
    qtbot: QtBot, card: BackupsCard, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.make.click()
    settled(qtbot, lambda: not card._busy)
    dialog = place_dialog(card, monkeypatch, stick)
    assert dialog.how.value() == "closed", "what closes is offered first"
    type_secret(dialog)
    with qtbot.waitSignal(dialog.chosen, timeout=30_000):
        dialog.save.click()
        assert not dialog.save.isEnabled()
        dialog.reject()
        assert dialog.isVisible(), "how it went has to be told"
    [copy] = stick.glob("*/*.age")
    assert is_closed(copy)
    settled(qtbot, lambda: "open only with your passphrase" in card.second.place.text())
    assert str(stick) in card.second.place.text() and "today, 10:00" in card.second.copied.text()
    assert card.second.stop.isVisible()


def test_copies_that_anyone_can_read(
    qtbot: QtBot, card: BackupsCard, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.make.click()
    settled(qtbot, lambda: not card._busy)
    dialog = place_dialog(card, monkeypatch, stick)
    dialog.how.buttons["plain"].click()
    assert not dialog.passphrase.isVisible()
    assert "can read your whole diary" in said(dialog)
    with qtbot.waitSignal(dialog.chosen, timeout=30_000):
        dialog.save.click()
    assert list(stick.glob("*/*.sqlite3"))
    settled(qtbot, lambda: "Anyone who has one can read it" in card.second.place.text())
    card.second.stop.click()
    settled(qtbot, lambda: "No more copies" in card.notice.text())
    settled(qtbot, lambda: not card.second.stop.isVisible())
    assert list(stick.glob("*/*.sqlite3")), "those there stay"


def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    card: BackupsCard, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.second.choose.click()
    dialog: SecondPlaceDialog = open_dialog(card, SecondPlaceDialog)
    dialog.save.click()
    assert "Choose a folder first" in dialog.notice.text()
    choose(monkeypatch, stick)
    dialog.pick.click()
    assert dialog.notice.isHidden()
    dialog.passphrase.setText("short")
    dialog.save.click()
    assert "at least 10" in dialog.notice.text()
    type_secret(dialog, "something else!")
    dialog.save.click()
    assert "not the same" in dialog.notice.text()
    dialog.again.setText(SECRET)
    dialog.written.setChecked(False)
    dialog.save.click()
    assert "can't be got back" in dialog.notice.text()
    assert dialog.passphrase.text() == SECRET and not list(stick.iterdir())


def test_what_is_still_to_be_ticked_is_brought_into_sight(
    qtbot: QtBot, card: BackupsCard, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = place_dialog(card, monkeypatch, stick)
    dialog.resize(dialog.width(), 300)
    type_secret(dialog)
    dialog.written.setChecked(False)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.notice.visibleRegion().isEmpty())
    qtbot.waitUntil(
        lambda: dialog.written.visibleRegion().boundingRect() == dialog.written.rect(), timeout=1000
    )


def test_a_passphrase_shows_when_asked_and_losing_it_is_told_twice(card: BackupsCard) -> None:
    card.second.choose.click()
    dialog: SecondPlaceDialog = open_dialog(card, SecondPlaceDialog)
    assert dialog.passphrase.echoMode() == QLineEdit.EchoMode.Password
    dialog.shown.click()
    assert dialog.again.echoMode() == QLineEdit.EchoMode.Normal
    assert "nobody can open these copies" in dialog.lost.text()
    assert "these copies are lost" in dialog.written.text()


def test_a_suggested_passphrase_shows_and_has_to_be_written_down(card: BackupsCard) -> None:
    card.second.choose.click()
    dialog: SecondPlaceDialog = open_dialog(card, SecondPlaceDialog)
    dialog.written.setChecked(True)
    dialog.suggest.click()
    first = dialog.passphrase.text()
    assert len(first) >= 20 and dialog.again.text() == first
    assert dialog.shown.isChecked() and not dialog.written.isChecked()
    dialog.suggest.click()
    assert dialog.passphrase.text() != first


def test_a_place_that_can_not_be_written_says_so_and_keeps_what_was_typed(
    qtbot: QtBot, card: BackupsCard, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = place_dialog(card, monkeypatch, stick)
    stick.rmdir()
    type_secret(dialog)
    dialog.save.click()
    settled(qtbot, dialog.save.isEnabled)
    assert str(stick) in dialog.notice.text() and dialog.isVisible()
    assert dialog.passphrase.text() == SECRET
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_stick_that_is_away_is_told_with_what_to_do(
    qtbot: QtBot, card: BackupsCard, keeping: DiaryKeeper, stick: Path
) -> None:
    keeping.back_up_now()
    keeping.choose_second_place(str(stick), None)
    shutil.rmtree(stick)
    look(qtbot, card)
    assert "Plug in the stick" in card.second.away.text() and card.second.away.isVisible()
    assert "today, 10:00" in card.second.away.text()


@pytest.mark.slow
def test_copies_from_before_the_passphrase_can_be_deleted(
    qtbot: QtBot, card: BackupsCard, keeping: DiaryKeeper, stick: Path
) -> None:
    keeping.back_up_now()
    keeping.choose_second_place(str(stick), None)
    keeping.choose_second_place(str(stick), SECRET)
    look(qtbot, card)
    assert "1 earlier copy" in card.second.plain.text()
    card.second.plain.acted.emit()
    settled(qtbot, lambda: "1 copy is deleted." in card.notice.text())
    assert not list(stick.glob("*/*.sqlite3")) and list(stick.glob("*/*.age"))
    settled(qtbot, lambda: not card.second.plain.isVisible())


# --- the rehearsal, and what lies around


def test_the_last_rehearsal_is_told_well_or_not(
    qtbot: QtBot, card: BackupsCard, keeping: DiaryKeeper, paths: DataPaths
) -> None:
    assert not card.rehearsed.isVisible() and not card.unrehearsed.isVisible()
    keeping.look_after()
    look(qtbot, card)
    assert "It last went well: today, 10:00." in card.rehearsed.text()
    assert card.rehearsed.isVisible()
    keep_settings(paths, settings_of(paths)._replace(failed=True))
    look(qtbot, card)
    assert "would not have worked" in card.unrehearsed.text() and card.unrehearsed.isVisible()
    assert not card.rehearsed.isVisible()


def test_a_diary_in_a_synced_folder_is_explained(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation, clock: SetClock,
    store: LateStore, tmp_path: Path,
) -> None:  # fmt: skip
    folder = DataPaths.at(tmp_path / "Dropbox" / "diary")
    folder.create()
    card = BackupsCard(use_cases, words, navigate, DiaryKeeper(folder, store, clock))
    qtbot.addWidget(card)
    card.show()
    look(qtbot, card)
    assert card.synced.isVisible()
    assert "Dropbox" in card.synced.text() and "one computer at a time" in card.synced.text()


def test_another_version_beside_the_diary_is_told_and_shown_before_it_is_joined(
    qtbot: QtBot, card: BackupsCard, navigate: Navigation, keeping: DiaryKeeper, paths: DataPaths
) -> None:
    made = keeping.back_up_now()
    other = paths.root / "diary (conflicted copy).sqlite3"
    shutil.copyfile(made.where, other)
    look(qtbot, card)
    assert other.name in card.conflict.text() and card.conflict.isVisible()
    card.conflict.acted.emit()
    assert navigate.pages == [("other_computer", {"files": [other]})]
