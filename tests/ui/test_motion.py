"""One thing moves: a page that comes. Shortly, softly, never what stops a person, and not at all
for those who asked this program or their system for less."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import ui
from app.services.ports import Opening
from tests import screenshots
from tests.ui.locking import WORDS, House
from ui.application import Running
from ui.softening import FIRST, SOFT_MS, Veil
from ui.theme import Scheme

MOVES = re.compile(
    r"Q(Property|Variant|Sequential|Parallel|Pause)\w*Animation|QAnimationGroup|QTimeLine|QMovie|"
    r"QGraphics(Opacity|Blur)Effect|setAnimated|QEasingCurve|setWindowOpacity"
)
SCENES = {scene.name: scene for scene in screenshots.scenes()}


def test_one_module_alone_makes_things_move_and_shortly() -> None:
    found = {
        str(file.relative_to(Path(ui.__file__).parent))
        for file in Path(ui.__file__).parent.rglob("*.py")
        if MOVES.search(file.read_text(encoding="utf-8"))
    }
    assert found == {"softening.py"}
    assert SOFT_MS <= 150
    assert FIRST < 1  # what stands there is seen at once


class Told:
    """A system that says whether it wants less motion."""

    wishes = False

    def listen(self) -> None:
        """Nothing to hear."""

    def wished(self) -> bool:
        return self.wishes


Open = Callable[[str], Running]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr("ui.platform.stillness.Stillness", lambda _window: told)
    return told


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, told: Told) -> Iterator[Open]:
    """The window over a scene's diary, once the diary is open."""
    standing: list[Any] = []

    def open_scene(name: str) -> Running:
        made = screenshots.standing(qapp, SCENES[name])
        running = made.__enter__()
        standing.append(made)
        assert not hasattr(running, "softening")  # pictures are taken of what stands still
        running._opened(Opening())
        qtbot.waitUntil(lambda: hasattr(running, "softening"))
        return running

    yield open_scene
    for made in standing:
        made.__exit__(None, None, None)


def picture(running: Running) -> QImage:
    return running.window.grab().toImage()


def veils(running: Running) -> list[Veil]:
    """Those that are there, seen or not."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return running.window.findChildren(Veil)


def veil(running: Running) -> Veil:
    there = running.softening.veil
    assert there is not None
    return there


def test_a_page_comes_softly_and_then_stands_clear(opened: Open, qtbot: QtBot) -> None:
    running = opened("today-plan")
    running.navigate("learn")
    seen: list[float] = []
    there = veil(running)
    there._clearing.valueChanged.connect(seen.append)
    begin = picture(running)
    qtbot.waitUntil(lambda: running.softening.veil is None)
    assert seen[0] <= FIRST
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 0
    assert veils(running) == []
    clear = picture(running)
    assert begin != clear
    running.theme.still = True
    running.navigate("today")
    running.navigate("learn")
    assert picture(running) == clear


@pytest.mark.parametrize("who", ["person", "system"])
def test_for_those_who_asked_for_it_nothing_moves(who: str, opened: Open, told: Told) -> None:
    running = opened("today-plan")
    if who == "person":
        running.theme.still = True
    else:
        told.wishes = True
    for page in ("learn", "settings", "progress", "today"):
        running.navigate(page)
        assert running.softening.veil is None
        assert veils(running) == []
    running.theme.still = told.wishes = False
    running.navigate("learn")  # heard of at once
    assert running.softening.veil is not None


def test_the_choice_is_made_in_settings_and_kept(opened: Open) -> None:
    running = opened("settings")
    look: Any = running.window.page("settings")
    movement = look.look.movement
    assert movement.value() == ""
    movement.buttons["none"].click()
    assert running.theme.still
    assert running.settings.values["movement"] == "none"
    assert running.settings.theme().still
    movement.buttons[""].click()
    assert not running.theme.still
    assert not running.settings.theme().still


def test_the_page_is_used_as_if_nothing_lay_on_it(opened: Open, qtbot: QtBot) -> None:
    running = opened("today-plan")
    running.navigate("settings")
    there = veil(running)
    page: Any = running.window.page("settings")
    QApplication.processEvents()
    assert running.softening.veil is there
    focus = running.window.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    button: QWidget = page.look.scheme.buttons["dark"]
    page.scroll_to(button)
    handle = running.window.windowHandle()
    middle = button.mapTo(running.window, QPoint(button.width() // 2, button.height() // 2))
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert running.theme.scheme == Scheme.DARK
    assert running.softening.veil is there  # it all happened beneath it
    QTest.keyClicks(page.finder.search, "text")
    assert page.finder.search.text() == "text"


def test_a_screen_reader_does_not_meet_it(opened: Open, qtbot: QtBot) -> None:
    def told_of(page: QWidget) -> list[object]:
        interface = QAccessible.queryAccessibleInterface(page)
        return [interface.child(number).object() for number in range(interface.childCount())]

    running = opened("today-plan")
    running.navigate("learn")
    page = running.window.page("learn")
    assert veil(running).parent() is page
    assert told_of(page) and veil(running) not in told_of(page)
    plain = QWidget()
    qtbot.addWidget(plain)
    other = Veil(plain)
    assert told_of(plain) == [other], "control: elsewhere it would be met"


@pytest.mark.parametrize(
    ("scene", "page"),
    [
        ("card-emergency", "card"),
        ("card-clinician", "card"),
        ("today-locked", "today"),
        ("guided-before", "guided"),
    ],
)
def test_what_stops_the_person_and_a_session_are_there_at_once(
    scene: str, page: str, opened: Open
) -> None:
    running = opened(scene)
    running.navigate("learn")
    assert running.softening.veil is not None
    running.navigate(page)
    assert running.window.current == page
    assert running.softening.veil is None
    assert veils(running) == []


def test_the_next_question_comes_softly_but_not_the_one_about_an_emergency(opened: Open) -> None:
    running = opened("check-a")
    check: Any = running.window.page("check")
    check.panel.choice.buttons["no"].click()
    check.next.click()
    first = veil(running)
    check.panel.choice.buttons["yes"].click()
    check.next.click()
    assert hasattr(check, "confirm")
    assert running.softening.veil is None
    check.confirm.wrong.emit()
    assert veil(running) is not first


def test_every_kind_of_haste_leaves_nothing_behind(opened: Open, qtbot: QtBot) -> None:
    running = opened("today-plan")
    for name in ("learn", "settings", "diary", "learn"):
        running.navigate(name)
        QApplication.processEvents()
    assert veils(running) == [veil(running)]
    assert veil(running).parent() is running.window.page("learn")
    running.window.resize(1000, 650)
    QApplication.processEvents()
    assert veil(running).geometry() == running.window.page("learn").rect()
    running.window.hide()
    assert running.softening.veil is None
    running.navigate("settings")  # a reminder led there
    assert running.softening.veil is None
    running.window.show()
    running.navigate("today")
    running.window.close()
    assert veils(running) == []
    assert running.softening.veil is None


def test_locking_while_a_page_comes_leaves_nothing_of_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    house = House(tmp_path / "diary")
    house.fill()
    house.passcode.set(WORDS)
    house.doors.show(house.parts())
    house.doors.watch()
    qtbot.waitUntil(lambda: house.open and hasattr(house.running, "softening"))
    house.running.navigate("diary")
    there, gone = veil(house.running), []
    there.destroyed.connect(lambda: gone.append(True))
    with qtbot.waitSignal(house.doors.locked):
        house.doors.lock_now()
        assert not there.isVisible()
    qtbot.waitUntil(lambda: bool(gone))
    assert not [w for w in qapp.allWidgets() if isinstance(w, Veil)]
    house.end()


def test_another_language_while_a_page_comes_leaves_nothing_of_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, told: Told
) -> None:
    house = House(tmp_path / "diary")
    house.fill()
    house.doors.show(house.parts())
    qtbot.waitUntil(lambda: house.open and hasattr(house.running, "softening"))
    house.running.navigate("settings")
    there, gone = veil(house.running), []
    there.destroyed.connect(lambda: gone.append(True))
    house.doors.speak_anew()
    assert not there.isVisible()
    qtbot.waitUntil(lambda: bool(gone))
    assert not [w for w in qapp.allWidgets() if isinstance(w, Veil)]
    house.end()


class Paints(QObject):
    """Counts what is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("name", ["today-plan", "progress"])
def test_a_page_that_is_left_alone_stands_still(
    name: str, qapp: QApplication, qtbot: QtBot, opened: Open
) -> None:
    running = opened(name)
    running.navigate("learn")
    running.navigate(SCENES[name].page)
    qtbot.waitUntil(lambda: running.softening.veil is None)
    qtbot.wait(400)
    assert not isinstance(QApplication.focusWidget(), QLineEdit)  # its cursor blinks
    paints = Paints()
    for widget in qapp.allWidgets():
        widget.installEventFilter(paints)
    running.window.update()
    qtbot.waitUntil(lambda: paints.count > 0)
    qtbot.wait(100)
    paints.count = 0
    qtbot.wait(600)
    assert paints.count == 0
