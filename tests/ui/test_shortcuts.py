"""The help lists the keys that there are, and no others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources import read_text
from tests import screenshots
from tests.ui.chart_diaries import chart_of, lived
from tests.ui.test_chart_view import WORDS
from tests.ui.test_speed_strip import RUNS, speeds
from ui.auto_lock import KEY
from ui.charts.view import ChartView
from ui.pages.report_preview import PagePicture
from ui.widgets.pain_line import PainLine
from ui.widgets.speed_strip import SpeedStrip

WHERE_IT_IS_FOCUSED = {"Tab", "Shift+Tab", "Enter", "Delete", "Left", "Right"}
"""Keys of the first table that belong to what has the keyboard."""
KEYS = {
    "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right, "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down, "Home": Qt.Key.Key_Home, "End": Qt.Key.Key_End,
    "Page Up": Qt.Key.Key_PageUp, "Page Down": Qt.Key.Key_PageDown, "Delete": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace, "Plus": Qt.Key.Key_Plus, "Minus": Qt.Key.Key_Minus,
    "Space": Qt.Key.Key_Space, "Insert": Qt.Key.Key_Insert, "Enter": Qt.Key.Key_Return,
    **{str(digit): Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)},
    **{letter: Qt.Key[f"Key_{letter}"] for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
}  # fmt: skip
SEVERAL = {
    "Arrow keys": ("Left", "Right", "Up", "Down"),
    "Digits": tuple("0123456789"),
}


def listed() -> list[set[str]]:
    """The keys of each table of the help, in its order."""
    part = read_text("learn/help.md").split("\n## Keys\n")[1].split("\n## ")[0]
    tables = re.findall(r"(?:^\|.*\n)+", part, re.MULTILINE)
    found = []
    for table in tables:
        cells = [row.split("|")[1].strip() for row in table.splitlines()[2:]]
        keys = [key.strip() for cell in cells for key in cell.split(",")]
        found.append({key for name in keys for key in SEVERAL.get(name, (name,))})
    return found


EVERYWHERE, CHART, PAIN_LINE, STRIP = listed()


def shortcuts(window: QWidget) -> Iterator[str]:
    """The keys that do something wherever the keyboard is on a page."""
    for shortcut in window.findChildren(QShortcut):
        yield shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            yield button.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


def takes(widget: QWidget, key: str) -> bool:
    """Whether a widget does something with a key."""
    *held, name = key.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= {
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
        }[one]
    text = name if len(name) == 1 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, KEYS[name], modifiers, text)
    widget.keyPressEvent(event)
    return event.isAccepted()


def taken(widget: QWidget, *held: str) -> set[str]:
    """All keys, alone or with what is held, that a widget does something with."""
    chords = [*KEYS, *(f"{one}+{name}" for one in held for name in ("Left", "Right"))]
    return {chord for chord in chords if takes(widget, chord)}


def test_the_keys_of_the_pages_are_those_listed(qapp: QApplication) -> None:
    plan = next(scene for scene in screenshots.scenes() if scene.name == "today-plan")
    with screenshots.standing(qapp, plan) as running:
        for name in ("progress", "diary", "measures", "report", "learn", "settings", "guided",
                     "session", "physio", "pause", "take_along", "safety_case"):  # fmt: skip
            running.navigate(name)
        qapp.processEvents()
        found = {*shortcuts(running.window), KEY}
    assert found == (EVERYWHERE | {"Ctrl+T"}) - WHERE_IT_IS_FOCUSED
    assert "Ctrl+T" in CHART


def test_the_keys_of_the_chart_are_those_listed(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(882, 448)
    view.show_data(chart_of(lived()), WORDS)
    with qtbot.waitExposed(view):
        view.show()
    assert taken(view, "Shift", "Ctrl") == CHART - {"Ctrl+T"}


def test_the_keys_of_a_pain_line_are_those_listed(qtbot: QtBot) -> None:
    line = PainLine("Now", "no pain", "worst")
    qtbot.addWidget(line)
    slider = line.focusProxy()
    assert slider is not None
    assert taken(slider) == PAIN_LINE


def test_the_keys_of_a_watch_file_are_those_listed(qtbot: QtBot) -> None:
    strip = SpeedStrip()
    qtbot.addWidget(strip)
    strip.show_speeds(speeds(600), 600, "km/h")
    strip.show_blocks(RUNS, "Running")
    strip.set_line(7.0)
    assert taken(strip) == STRIP


def test_the_pages_of_a_report_are_turned_by_left_and_right(qtbot: QtBot) -> None:
    picture = PagePicture()
    qtbot.addWidget(picture)
    assert taken(picture) == {"Left", "Right"} <= EVERYWHERE


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("4 2", 42), ("4 2 Backspace", 4), ("Right Right", 1), ("Left", 100), ("End Page Down", 90),
        ("Home Page Up Up", 11), ("5 0 Delete", None),
    ],
)  # fmt: skip
def test_a_pain_line_needs_no_drag(keys: str, value: Any, qtbot: QtBot) -> None:
    line = PainLine("Now", "no pain", "worst")
    qtbot.addWidget(line)
    slider = line.focusProxy()
    assert slider is not None
    for key in keys.replace("Page ", "Page_").split():
        assert takes(slider, key.replace("_", " "))
    assert line.value() == value
