"""Every page with the keyboard and a screen reader: what the Tab key comes to has a name, a role
and a value, lies in reading order, is large enough to hit, and shows that it has the keyboard."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import screenshots
from tests.ui import access
from tests.ui.locking import WORDS, House
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.page import Page

ALIKE = ("guided-warm-up", "guided-walk", "guided-cool-down", "guided-silence", "restore-below")
"""Scenes with the same controls as the one before them."""
SCENES = [scene for scene in screenshots.scenes() if scene.name not in ALIKE]
MIRRORED = ("welcome", "today-plan", "check-b", "session", "progress", "diary", "report-filled-in")


def names_of(stop: access.Stop) -> str:
    """On Linux Qt names a drop-down by what is chosen; the question is its description."""
    return stop.description if stop.role == QAccessible.Role.ComboBox else stop.name


def wrong_with(stop: access.Stop) -> list[str]:
    """What a screen reader would not be able to say of it."""
    wrong = []
    if not names_of(stop).strip():
        wrong.append("no name")
    if stop.role not in access.ROLES:
        wrong.append("no role of a control")
    if stop.role in access.VALUED and stop.value is None:
        wrong.append("no value")
    chosen = (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
    if stop.role in chosen and stop.value is None:
        wrong.append("not said whether it is chosen")
    if access.LEAKS.search(stop.name) or access.LEAKS.search(stop.description):
        wrong.append("says what is not for people")
    return [f"{what}: {stop.told}" for what in wrong]


def without_focus_ring(stops: list[access.Stop]) -> list[str]:
    """The controls, one of each kind, that do not show that they have the keyboard."""
    found, seen = [], set()
    for stop in stops:
        kind = type(stop.widget).__name__
        if kind in seen:
            continue
        seen.add(kind)
        stop.widget.clearFocus()
        without = access.picture(stop.widget)
        stop.widget.setFocus(Qt.FocusReason.TabFocusReason)
        if access.focus_shows(without, access.picture(stop.widget)) < 0.7:
            found.append(stop.told)
    return found


def look_over(window: QWidget, qtbot: QtBot, *, mirrored: bool = False) -> None:
    """Go once round a window and find nothing wrong with it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.wait(150)  # a long list is laid out in batches
    if QApplication.focusWidget() is None:
        (window.focusWidget() or window).setFocus()
    stops = access.tab_round(window)
    assert [wrong for stop in stops for wrong in wrong_with(stop)] == []
    told = Counter((s.role, s.name, s.description, s.within) for s in stops)
    assert [same for same, count in told.items() if count > 1] == []
    assert access.out_of_order(stops, mirrored=mirrored) == []
    stood_on = {access.group_of(stop.widget) for stop in stops}
    reachable = access.reachable(window)
    left_out = [w for w in reachable if access.group_of(w) not in stood_on]
    assert [access.stop(w, window).told for w in left_out] == []
    every = list(access.controls(window))
    assert [access.stop(w, window).told for w in every if access.small(w)] == []
    assert [wrong for w in every for wrong in wrong_with(access.stop(w, window))] == []
    assert without_focus_ring(stops) == []


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_everything_on_a_page_can_be_reached_read_and_hit(
    qapp: QApplication, qtbot: QtBot, scene: screenshots.Scene
) -> None:
    with screenshots.standing(qapp, scene) as running:
        look_over(running.window, qtbot)


@pytest.mark.slow
@pytest.mark.parametrize("scene", [s for s in SCENES if s.name in MIRRORED], ids=lambda s: s.name)
def test_a_mirrored_page_is_reached_from_right_to_left(
    qapp: QApplication, qtbot: QtBot, scene: screenshots.Scene
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with screenshots.standing(qapp, scene) as running:
            look_over(running.window, qtbot, mirrored=True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_windows_of_the_passcode(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(tmp_path / "diary")
    house.fill()
    house.doors.show(house.parts())
    qtbot.waitUntil(lambda: house.open)
    house.running.navigate("settings")
    page = house.running.window.page("settings")
    assert isinstance(page, SettingsPage) and page.passcode is not None
    card = page.passcode
    qtbot.waitUntil(lambda: card._state is not None)
    card.set.click()
    assert card.dialog is not None
    look_over(card.dialog, qtbot)
    for field in (card.dialog.new.first, card.dialog.new.again):
        field.setText(WORDS)
    card.dialog.known.setChecked(True)
    card.dialog.go.click()
    qtbot.waitUntil(lambda: card.dialog is not None and card.dialog.sheet is not None)
    look_over(card.dialog, qtbot)
    card.dialog.kept.setChecked(True)
    card.dialog.go.click()
    qtbot.waitUntil(card.on.isVisible)
    house.doors.lock_now()
    qtbot.waitUntil(lambda: house.doors.unlock is not None and house.page._ready)
    look_over(house.page.window(), qtbot)
    house.end()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window with one page, and nothing on it yet."""
    window = MainWindow({"one": lambda: Page("One")}, [])
    qtbot.addWidget(window)
    window.show()
    window.show_page("one")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_wrong_order_is_noticed(window: MainWindow) -> None:
    page = window.page("one")
    assert isinstance(page, Page)
    above, below = Button("Above"), Button("Below")
    page.add(above, below)
    QWidget.setTabOrder(below, above)
    QTest.qWait(30)
    below.setFocus()
    stops = access.tab_round(window)
    assert [stop.name for stop in stops] == ["Below", "Above"]
    assert len(access.out_of_order(stops)) == 1


def test_the_next_column_and_the_line_below_are_in_order() -> None:
    def at(x: int, y: int) -> access.Stop:
        place = QRect(x, y, 100, 40)
        role = QAccessible.Role.Button
        return access.Stop(QWidget(), role, "", "", None, (), place, "page")

    assert access.out_of_order([at(0, 0), at(0, 100), at(200, 0), at(200, 100)]) == []
    assert access.out_of_order([at(0, 0), at(200, 0), at(0, 100)]) == []
    assert len(access.out_of_order([at(200, 0), at(0, 0)])) == 1
    assert access.out_of_order([at(200, 0), at(0, 0)], mirrored=True) == []
    assert len(access.out_of_order([at(0, 100), at(50, 0)])) == 1


def test_a_trap_and_a_control_that_shows_no_focus_are_noticed(
    window: MainWindow, qtbot: QtBot
) -> None:
    class Trap(QPushButton):
        def focusNextPrevChild(self, onwards: bool) -> bool:
            return True

        def paintEvent(self, _event: object) -> None:
            pass

    trap = Trap("Trap")
    page = window.page("one")
    assert isinstance(page, Page)
    page.add(trap, Button("Never reached"))
    QTest.qWait(30)
    trap.setFocus()
    with pytest.raises(AssertionError, match="trapped in Trap"):
        access.tab_round(window)
    assert without_focus_ring([access.stop(trap, window)]) != []
    assert not access.LEAKS.search("Pain 30, 10 to 100: none of these")
    for leaked in ("<b>Pain</b>", "qt_spinbox_lineedit", "pain_before", "{n} weeks", "a&nbsp;b"):
        assert access.LEAKS.search(leaked), leaked


def test_half_a_line_is_no_focus_ring() -> None:
    plain = np.full((40, 100, 3), 255, np.uint8)
    ringed = plain.copy()
    ringed[:2, :] = ringed[-2:, :] = 0
    ringed[:, :2] = ringed[:, -2:] = 0
    assert access.focus_shows(plain, ringed) > 1.5
    faint = plain.copy()
    faint[:2, :] = 200
    assert access.focus_shows(plain, faint) == 0
