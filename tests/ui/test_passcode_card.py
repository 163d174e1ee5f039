"""The passcode in Settings: set, changed, removed, over a real diary that is encrypted, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.services.passcode import LOCKED, OFF, OPEN
from app.services.ports import StoreUnavailable
from storage import cipher
from tests.ui.keeping import notices, settled
from tests.ui.locking import WORDS, House, press, tab_to, typed
from ui.pages.passcode_dialog import PasscodeDialog
from ui.pages.settings_passcode import PasscodeCard

pytestmark = pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "diary")
    made.fill()
    made.doors.show(made.parts())
    settled(qtbot, lambda: made.open)
    made.running.window.activateWindow()
    yield made
    made.end()


def card_of(house: House, qtbot: QtBot) -> PasscodeCard:
    """The card in Settings, with what it found out."""
    house.running.navigate("settings")
    card = house.running.window.page("settings").passcode  # type: ignore[attr-defined]
    assert isinstance(card, PasscodeCard)
    settled(qtbot, lambda: card._state is not None)
    return card


def ask(card: PasscodeCard, button: str, qtbot: QtBot) -> PasscodeDialog:
    """Open the dialog behind a button, by keys."""
    window = card.window()
    getattr(card, button).setFocus()
    press(window, Qt.Key.Key_Space)
    dialog = card.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    return dialog


def set_passcode(house: House, qtbot: QtBot, words: str = WORDS) -> str:
    """Set one, by keys alone; the recovery code."""
    card = card_of(house, qtbot)
    dialog = ask(card, "set", qtbot)
    assert dialog.focusWidget() is dialog.new.first
    typed(dialog, words)
    press(dialog, Qt.Key.Key_Tab)
    typed(dialog, words)
    tab_to(dialog, dialog.known)
    press(dialog, Qt.Key.Key_Space)
    press(dialog)
    settled(qtbot, lambda: dialog.sheet is not None)
    code = dialog.code.text()
    tab_to(dialog, dialog.kept)
    press(dialog, Qt.Key.Key_Space)
    tab_to(dialog, dialog.go)
    press(dialog)
    qtbot.waitUntil(card.on.isVisible)
    return code


def test_it_is_set_by_keys_and_the_diary_is_encrypted_and_usable(
    house: House, qtbot: QtBot
) -> None:
    code = set_passcode(house, qtbot)
    assert len(code.split("-")) == 6
    assert not cipher.is_plain(house.paths.database)
    card = house.running.window.page("settings").passcode  # type: ignore[attr-defined]
    assert card.how.text() == "Your diary has a passcode."
    assert "The passcode is set" in notices(card)
    house.running._diary.set_profile({"units": "mi"})
    assert house.doors.auto is not None
    house.running.window.activateWindow()
    qtbot.waitUntil(house.running.window.isActiveWindow)
    with qtbot.waitSignal(house.doors.locked, timeout=20_000):
        QTest.keyClick(house.running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert house.passcode.state() == LOCKED
    assert house.passcode.unlock(code) == "recovery"


def test_what_is_missing_is_said_where_it_is(house: House, qtbot: QtBot) -> None:
    dialog = ask(card_of(house, qtbot), "set", qtbot)
    press(dialog)
    assert "at least 6" in notices(dialog)
    typed(dialog, WORDS)
    press(dialog)
    assert "not the same" in notices(dialog)
    assert dialog.focusWidget() is dialog.new.again
    typed(dialog, WORDS)
    press(dialog)
    assert "Tick that you know" in notices(dialog)
    assert dialog.focusWidget() is dialog.known
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert house.passcode.state() == OFF


def test_losing_it_is_told_twice_and_the_code_is_not_passed_by(house: House, qtbot: QtBot) -> None:
    dialog = ask(card_of(house, qtbot), "set", qtbot)
    assert "your diary is lost" in notices(dialog)
    dialog.new.first.setText(WORDS)
    dialog.new.again.setText(WORDS)
    dialog.known.setChecked(True)
    press(dialog)
    settled(qtbot, lambda: dialog.sheet is not None)
    assert "shown only now" in notices(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Keep the code first" in notices(dialog)
    assert dialog.new.first.text() == ""


def test_the_recovery_sheet_is_saved_and_nothing_of_it_stays(
    house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask(card_of(house, qtbot), "set", qtbot)
    dialog.new.first.setText(WORDS)
    dialog.new.again.setText(WORDS)
    dialog.known.setChecked(True)
    press(dialog)
    settled(qtbot, lambda: dialog.sheet is not None)
    code, sheet = dialog.code.text(), dialog.sheet
    assert sheet is not None
    assert code in sheet.html()
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab_to(dialog, dialog.save)
    press(dialog, Qt.Key.Key_Space)
    assert target.read_bytes().startswith(b"%PDF")
    assert "Saved as" in notices(dialog)
    for file in house.paths.root.rglob("*"):
        if file.is_file():
            assert code.encode() not in file.read_bytes()
    dialog.kept.setChecked(True)
    dialog.go.click()


def test_it_is_changed_with_the_present_one(house: House, qtbot: QtBot) -> None:
    set_passcode(house, qtbot)
    card = card_of(house, qtbot)
    dialog = ask(card, "change", qtbot)
    typed(dialog, "wrong words")
    dialog.new.first.setText("green boots")
    dialog.new.again.setText("green boots")
    press(dialog)
    settled(qtbot, lambda: not dialog._busy)
    assert "not the passcode" in notices(dialog)
    assert dialog.new.first.text() == "green boots"
    typed(dialog, WORDS)
    with qtbot.waitSignal(dialog.finished_task, timeout=20_000):
        press(dialog)
    house.passcode.lock()
    assert house.passcode.unlock("green boots") == "passcode"


def test_a_new_recovery_code_takes_the_place_of_the_old(house: House, qtbot: QtBot) -> None:
    old = set_passcode(house, qtbot)
    dialog = ask(card_of(house, qtbot), "recovery", qtbot)
    typed(dialog, WORDS)
    press(dialog)
    settled(qtbot, lambda: dialog.sheet is not None)
    assert dialog.code.text() != old
    dialog.kept.setChecked(True)
    dialog.go.click()
    assert not dialog.isVisible()


def test_it_is_removed_and_nothing_locks_any_more(house: House, qtbot: QtBot) -> None:
    set_passcode(house, qtbot)
    card = card_of(house, qtbot)
    dialog = ask(card, "remove", qtbot)
    typed(dialog, WORDS)
    with qtbot.waitSignal(dialog.finished_task, timeout=20_000):
        press(dialog)
    assert cipher.is_plain(house.paths.database)
    qtbot.waitUntil(card.off.isVisible)
    house.doors.lock_now()
    assert house.doors.running is not None
    assert house.doors.auto is None


def test_when_it_locks_is_kept(house: House, qtbot: QtBot) -> None:
    set_passcode(house, qtbot)
    card = card_of(house, qtbot)
    assert card.minutes.currentText() == "15 minutes"
    card.minutes.setFocus()
    press(card.window(), Qt.Key.Key_Down)
    assert house.kept["lock_after_minutes"] == 30
    assert house.doors.minutes == 30


def test_where_nothing_can_encrypt_it_is_said_and_not_offered(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(house.passcode), "available", lambda _: False)
    card = card_of(house, qtbot)
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "sqlcipher3" in texts
    assert not card.set.isVisible()
    assert house.passcode.state() != OPEN


def test_a_setting_that_failed_is_told_and_the_diary_goes_on(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was closed meanwhile: the pages have to turn to what was opened after that."""

    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "There is no room left. Nothing was changed.")

    card = card_of(house, qtbot)
    dialog = ask(card, "set", qtbot)
    for field in (dialog.new.first, dialog.new.again):
        field.setText(WORDS)
    dialog.known.setChecked(True)
    changes: list[bool] = []
    house.running._diary.changes.subscribe(lambda: changes.append(True))
    monkeypatch.setattr("storage.convert.write_content", full)
    dialog.go.click()
    settled(qtbot, lambda: not dialog._busy)
    assert "room" in notices(dialog) and dialog.new.first.text() == WORDS
    assert house.passcode.state() == OFF and house.doors.auto is None and changes
    house.running._diary.set_profile({"units": "mi"})
    dialog.reject()


def test_the_dialog_scrolls_nothing_where_all_of_it_is_in_sight(house: House, qtbot: QtBot) -> None:
    dialog = ask(card_of(house, qtbot), "set", qtbot)
    dialog.grab()
    assert dialog.area.verticalScrollBar().maximum() == 0
    assert dialog.known.visibleRegion().boundingRect() == dialog.known.rect()
