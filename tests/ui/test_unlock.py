"""Locking and opening a diary: real windows over a real encrypted store, by keys alone."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Parts
from app.services.passcode import LOCKED, OFF, OPEN
from app.services.ports import StoreUnavailable
from storage import cipher
from tests.ui.keeping import notices, settled
from tests.ui.locking import WORDS, House, press, tab_to, typed
from tests.ui.reading import said
from ui import doors
from ui.pages.guided import GuidedPage
from ui.translation import speak

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "diary")
    made.fill()
    yield made
    made.end()


@pytest.fixture
def code(house: House) -> str:
    """The diary has a passcode and is locked; the recovery code."""
    code = house.passcode.set(WORDS).recovery_code
    house.passcode.lock()
    return code


@pytest.fixture
def locked(house: House, code: str, qtbot: QtBot) -> House:
    """The program was started over it."""
    house.doors.show(None)
    assert house.doors.unlock is not None
    house.doors.unlock.activateWindow()
    qtbot.waitUntil(house.page.field.hasFocus)
    return house


@pytest.fixture
def opened(locked: House, qtbot: QtBot) -> House:
    """It was opened with the passcode."""
    typed(locked.page.window(), WORDS)
    press(locked.page.window())
    settled(qtbot, lambda: locked.open)
    locked.running.window.activateWindow()
    return locked


def test_first_there_is_a_field_and_nothing_of_the_diary(locked: House) -> None:
    assert locked.doors.running is None
    window = locked.page.window()
    assert window.focusWidget() is locked.page.field
    assert locked.page.field.accessibleName() == "Passcode"
    assert locked.page.field.echoMode() == QLineEdit.EchoMode.Password
    texts = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "33" not in texts
    assert "Your diary is locked" in texts


def test_the_passcode_can_be_pasted(locked: House) -> None:
    QApplication.clipboard().setText(WORDS)
    locked.page.field.paste()
    assert locked.page.field.text() == WORDS
    QApplication.clipboard().clear()


def test_the_passcode_opens_it_by_keys_alone(opened: House) -> None:
    assert opened.running.window.isVisible()
    assert opened.running.window.current == "today"
    assert opened.doors.unlock is None
    assert opened.passcode.state() == OPEN


def test_what_is_typed_can_be_shown(locked: House) -> None:
    window = locked.page.window()
    tab_to(window, locked.page.shown)
    press(window, Qt.Key.Key_Space)
    assert locked.page.field.echoMode() == QLineEdit.EchoMode.Normal


def test_wrong_words_are_told_calmly_and_can_be_typed_over(locked: House, qtbot: QtBot) -> None:
    window = locked.page.window()
    typed(window, "red bicycle")
    press(window)
    settled(qtbot, lambda: not locked.page._busy)
    assert "not the passcode or the recovery code" in notices(locked.page)
    assert "not the passcode" in locked.page.field.accessibleDescription()
    assert window.focusWidget() is locked.page.field
    typed(window, WORDS)  # what was wrong is selected
    press(window)
    settled(qtbot, lambda: locked.open)


def test_the_wait_is_shown_each_second_and_spoken_twice(
    locked: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, window = locked.page, locked.page.window()
    heard: list[str] = []
    # The page's title is spoken a moment after it was shown, which may be now.
    monkeypatch.setattr(
        page, "announce", lambda text: text == "Your diary is locked" or heard.append(text)
    )
    for number in range(3):
        page.field.setText(f"wrong {number}")
        press(window)
        settled(qtbot, lambda: not page._busy)
    assert heard == ["You can try again in 5 s."]
    assert not page.open.isEnabled()
    assert page.field.isEnabled()
    locked.clock.moment += timedelta(seconds=2)
    page._count()
    assert page.wait.text() == "You can try again in 3 s."
    assert page.wait.accessibleName() == "Time to wait"
    assert len(heard) == 1
    page.field.setText(WORDS)
    press(window)  # too early: said, and nothing is tried
    assert heard[1:] == ["You can try again in 3 s."]
    locked.clock.moment += timedelta(seconds=3)
    page._count()
    assert "You can try again now." in notices(page)
    assert page.open.isEnabled()
    press(window)
    settled(qtbot, lambda: locked.open)


def test_the_recovery_code_opens_it_and_a_new_passcode_is_offered(
    locked: House, code: str, qtbot: QtBot
) -> None:
    page, window = locked.page, locked.page.window()
    typed(window, code.upper())
    press(window)
    settled(qtbot, page.renew.isVisible)
    assert window.focusWidget() is page.new.first
    typed(window, "short")
    press(window, Qt.Key.Key_Tab)
    press(window)
    assert "at least 6 characters" in notices(page)
    page.new.first.clear()
    typed(window, "green boots")
    press(window, Qt.Key.Key_Tab)
    typed(window, "green boots")
    press(window)
    settled(qtbot, lambda: locked.open)
    locked.doors.lock_now()
    settled(qtbot, lambda: locked.passcode.state() == LOCKED)
    assert locked.passcode.unlock("green boots") == "passcode"


def test_the_recovery_code_opens_it_without_a_new_passcode_too(
    locked: House, code: str, qtbot: QtBot
) -> None:
    page, window = locked.page, locked.page.window()
    typed(window, code)
    press(window)
    settled(qtbot, page.renew.isVisible)
    tab_to(window, page.later)
    press(window, Qt.Key.Key_Space)
    settled(qtbot, lambda: locked.open)


def test_it_can_be_closed_without_the_passcode(locked: House) -> None:
    window = locked.page.window()
    tab_to(window, locked.page.close_it)
    press(window, Qt.Key.Key_Space)
    assert not window.isVisible()
    assert "geometry" in locked.kept


def test_ctrl_l_locks_and_nothing_of_the_window_is_left(opened: House, qtbot: QtBot) -> None:
    others = [w for w in QApplication.topLevelWidgets() if w is not opened.running.window]
    for name in ("diary", "settings", "today"):
        opened.running.navigate(name)
    left = [
        weakref.ref(opened.running._diary),
        weakref.ref(opened.running.window),
        weakref.ref(opened.running.window.page("diary")),
        weakref.ref(opened.running),
    ]
    assert any(e.data.get("now") == 33 for e in opened.running._diary.entries())
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        QTest.keyClick(opened.running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert opened.passcode.state() == LOCKED
    with pytest.raises(StoreUnavailable), opened.store.reading():
        pass
    QTest.qWait(50)
    gc.collect()
    assert [ref() for ref in left] == [None] * 4
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in others]
    assert shown == [opened.doors.unlock]
    assert opened.page.field.isVisible()


def test_after_locking_it_opens_again(opened: House, qtbot: QtBot) -> None:
    for _ in range(2):
        opened.doors.lock_now()
        settled(qtbot, lambda: opened.doors.unlock is not None and opened.page._ready)
        opened.page.window().activateWindow()
        opened.page.field.setText(WORDS)
        press(opened.page.window())
        settled(qtbot, lambda: opened.open)
    assert any(e.data.get("now") == 33 for e in opened.running._diary.entries())


def test_it_locks_when_nobody_uses_it(opened: House, qtbot: QtBot) -> None:
    auto = opened.doors.auto
    assert auto is not None
    opened.doors.set_minutes(5)
    opened.clocks.asleep += 4 * 60
    handle = opened.running.window.windowHandle()
    QTest.mouseMove(handle, QPoint(40, 40))
    QTest.qWait(20)
    opened.clocks.asleep += 4 * 60
    auto.look()
    assert opened.doors.running is not None  # it was used in between
    opened.clocks.asleep += 61
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        auto.look()


def test_in_another_language_it_locks_as_before(opened: House, qtbot: QtBot) -> None:
    """The window is another one then: what watched over the old one went with it."""
    opened.doors.speak_anew()
    settled(qtbot, lambda: opened.doors._ready)
    QApplication.processEvents()
    auto = opened.doors.auto
    assert auto is not None and auto.parent() is opened.running.window
    opened.running.window.activateWindow()
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        QTest.keyClick(opened.running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_locked_while_another_language_is_on_its_way_it_opens_in_that_one(
    opened: House, qtbot: QtBot, qapp: QApplication
) -> None:
    locale = QLocale()
    opened.doors.settings.keep(language="de")
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        opened.doors.lock_now()
    try:
        opened.doors.speak_anew()
        assert opened.doors.running is None and opened.doors.unlock is not None
        assert opened.page.isVisible()
        opened.page.field.setText(WORDS)
        press(opened.page.window())
        settled(qtbot, lambda: opened.doors.running is not None)
        assert "Heute" in said(opened.running.window)
    finally:
        speak(qapp, "en")
        QLocale.setDefault(locale)


def test_who_comes_back_too_late_finds_it_locked(opened: House, qtbot: QtBot) -> None:
    opened.clocks.asleep += 16 * 60  # asleep: no timer ran
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        QTest.keyClick(opened.running.window.windowHandle(), Qt.Key.Key_Tab)


def test_who_locks_it_while_it_is_still_being_opened_finds_it_locked(
    locked: House, qtbot: QtBot
) -> None:
    page = locked.page
    page.field.setText(WORDS)
    press(page.window())
    settled(qtbot, lambda: locked.doors.running is not None)
    assert not locked.doors._ready and locked.doors.auto is not None
    with qtbot.waitSignal(locked.doors.locked, timeout=20_000):
        locked.doors.auto.asked.emit()


def test_never_is_never(opened: House) -> None:
    opened.doors.set_minutes(0)
    opened.clocks.asleep += 100 * 3600
    assert opened.doors.auto is not None
    opened.doors.auto.look()
    assert opened.doors.running is not None
    assert not opened.doors.auto.timer.isActive()


def test_what_is_half_filled_in_is_there_after_locking(opened: House, qtbot: QtBot) -> None:
    opened.running.navigate("entry", kind="pain")
    page = opened.running.window.page("entry")
    page.form_changed()  # type: ignore[attr-defined]
    name = page.draft_name  # type: ignore[attr-defined]
    opened.doors.lock_now()
    settled(qtbot, lambda: opened.doors.unlock is not None and opened.page._ready)
    opened.passcode.unlock(WORDS)
    with opened.store.reading() as reader:
        assert reader.draft(name) is not None


def test_a_dialog_is_closed_first_and_then_it_locks(opened: House, qtbot: QtBot) -> None:
    dialog = QDialog(opened.running.window)
    dialog.open()
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        opened.doors.lock_when_unused()


def test_a_dialog_that_stays_is_not_asked_again_and_again(
    opened: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A recovery code that was not kept yet: who comes back to it is left to write it down."""

    class Staying(QDialog):
        asked = 0

        def reject(self) -> None:
            self.asked += 1

    monkeypatch.setattr(doors, "_DIALOG_MS", 10)
    monkeypatch.setattr(doors, "_HELD_MS", 400)
    dialog = Staying(opened.running.window)
    dialog.open()
    opened.doors.lock_when_unused()
    qtbot.wait(300)
    assert dialog.asked == 2
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        dialog.accept()


def test_a_session_that_runs_is_not_locked(
    opened: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.running.navigate("guided")
    monkeypatch.setattr(GuidedPage, "under_way", True)
    opened.doors.lock_now()
    assert "does not lock while a session runs" in notices(opened.running.window)
    opened.clocks.asleep += 3600
    opened.doors.lock_when_unused()
    assert opened.doors.running is not None
    monkeypatch.setattr(GuidedPage, "under_way", False)
    auto = opened.doors.auto
    assert auto is not None
    auto.look()
    assert opened.doors.running is not None  # its minutes count from the session's end
    opened.clocks.asleep += 16 * 60
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        auto.look()


LISTENING = """
import sys
sys.path.insert(0, {root!r})
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.platform.screen_lock import ScreenLock
app = QCoreApplication([])
lock = ScreenLock()
lock.locked.connect(lambda: print("locked", flush=True))
lock.listen()
def say(begins):
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
    place = "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"
    told = QDBusMessage.createSignal(*place)
    told.setArguments([begins])
    bus.send(told)
QTimer.singleShot(200, lambda: (print("off"), say(False)))
QTimer.singleShot(600, lambda: (print("on"), say(True)))
QTimer.singleShot(1200, app.quit)
app.exec()
"""


@pytest.mark.needs_tool("dbus-run-session")
def test_the_desktops_word_that_the_screen_is_locked_is_heard(tmp_path: Path) -> None:
    (tmp_path / "listen.py").write_text(LISTENING.format(root=str(ROOT)))
    command = ["dbus-run-session", "--", sys.executable, str(tmp_path / "listen.py")]
    made = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert made.stdout.split() == ["off", "on", "locked"]


def test_the_screen_locks_it_too(opened: House, qtbot: QtBot) -> None:
    assert opened.doors.auto is not None
    opened.doors.set_minutes(0)
    with qtbot.waitSignal(opened.doors.locked, timeout=20_000):
        opened.doors.auto.screen._changed(True)


def test_without_a_passcode_nothing_locks(house: House, qtbot: QtBot) -> None:
    house.doors.show(house.parts())
    settled(qtbot, lambda: house.open)
    assert house.doors.auto is None
    house.doors.lock_now()
    house.doors.lock_when_unused()
    assert house.doors.running is not None
    assert house.passcode.state() == OFF


def test_the_program_starts_with_the_page_that_opens_it(house: House, code: str) -> None:
    command = [sys.executable, "-m", "app", "--data-dir", str(house.paths.root)]
    made = subprocess.run(
        [*command, "--exit-after-first-paint"],
        check=True, capture_output=True, text=True, timeout=15, cwd=ROOT,
    )  # fmt: skip
    assert "Traceback" not in made.stderr
    assert not cipher.is_plain(house.paths.database)


def test_a_diary_that_can_not_be_read_after_all_is_told_and_stays_locked(
    locked: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise StoreUnavailable("io", "The disk is gone.")

    monkeypatch.setattr(locked.doors, "_door", locked.doors._door._replace(parts=fails))
    typed(locked.page.window(), WORDS)
    press(locked.page.window())
    settled(qtbot, lambda: "The disk is gone." in notices(locked.page))
    assert locked.passcode.state() == LOCKED
    assert locked.page.field.hasFocus()
    assert not locked.page.field.isReadOnly()


def test_who_knows_neither_is_told_how_to_begin_anew_and_that_nothing_is_deleted(
    locked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = locked.page
    page.lost.set_open(True)
    text = " ".join(label.text() for label in page.lost.findChildren(QLabel))
    assert f"another name: {locked.paths.root}" in text and "Nothing is deleted by this" in text
    opened: list[str] = []
    monkeypatch.setattr(page, "_open_folder", lambda url: opened.append(url.toLocalFile()) or True)
    page.show_folder.click()
    assert opened == [str(locked.paths.root.parent)]


def test_a_folder_with_another_name_leaves_a_new_diary_and_can_come_back(
    house: House, code: str, tmp_path: Path
) -> None:
    """What the page advises is true."""
    house.store.close()
    root = house.paths.root
    root.rename(tmp_path / "old")
    anew = Parts(root)
    assert not anew._is_locked() and not anew.diary.entries()
    anew._store.close()
    root.rename(tmp_path / "new")
    (tmp_path / "old").rename(root)
    back = Parts(root)
    assert back._is_locked()
    back.passcode().unlock(WORDS)
    assert back.paths.key is not None
