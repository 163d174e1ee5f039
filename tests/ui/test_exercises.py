"""The warm-up exercises: one at a time, counted, each may be left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.theme import DARK, LIGHT, Scheme, Theme, palette
from ui.widgets.exercises import Drawing, WarmUp
from ui.wording import Words


@pytest.fixture
def warm_up(qtbot: QtBot, words: Words) -> WarmUp:
    widget = WarmUp(words)
    qtbot.addWidget(widget)
    widget.resize(800, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def shown(warm_up: WarmUp) -> str:
    return "\n".join(label.text() for label in warm_up.findChildren(QLabel))


def test_it_begins_with_the_first_and_nothing_done(warm_up: WarmUp) -> None:
    assert "Exercise 1 of 6" in shown(warm_up)
    assert "March on the spot" in shown(warm_up)
    assert warm_up.done() == 0
    assert not warm_up.back.isEnabled()


def test_only_what_was_done_counts(qtbot: QtBot, warm_up: WarmUp) -> None:
    for button in (warm_up.did, warm_up.skip, warm_up.did, warm_up.skip, warm_up.did):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Exercise 6 of 6" in shown(warm_up)
    with qtbot.waitSignal(warm_up.finished, timeout=500):
        qtbot.mouseClick(warm_up.did, Qt.MouseButton.LeftButton)
    assert warm_up.done() == 4
    assert warm_up.at() == warm_up.count() == 6


def test_the_rest_can_be_left_out_at_any_time(qtbot: QtBot, warm_up: WarmUp) -> None:
    warm_up.did.click()
    with qtbot.waitSignal(warm_up.finished, timeout=500):
        warm_up.skip_rest.click()
    assert warm_up.done() == 1
    assert warm_up.at() == 6


def test_it_ends_once(qtbot: QtBot, warm_up: WarmUp) -> None:
    told: list[int] = []
    warm_up.finished.connect(lambda: told.append(warm_up.done()))
    for _ in range(8):
        warm_up.did.click()
    warm_up.skip_rest.click()
    assert told == [6]


def test_back_takes_the_last_answer_back(warm_up: WarmUp) -> None:
    warm_up.did.click()
    warm_up.did.click()
    warm_up.back.click()
    assert warm_up.done() == 1
    assert "Exercise 2 of 6" in shown(warm_up)
    warm_up.back.click()
    assert warm_up.done() == 0
    assert not warm_up.back.isEnabled()


def test_at_the_end_it_says_how_many_were_done_and_can_be_taken_back(warm_up: WarmUp) -> None:
    warm_up.did.click()
    warm_up.skip_rest.click()
    assert "1 of 6 done" in shown(warm_up)
    assert not warm_up.did.isEnabled() and not warm_up.skip_rest.isEnabled()
    warm_up.back.click()
    assert "Exercise 2 of 6" in shown(warm_up)
    assert warm_up.done() == 1 and warm_up.did.isEnabled()
    warm_up.back.click()
    warm_up.skip_rest.click()
    warm_up.back.click()
    assert warm_up.done() == 0 and "Exercise 1 of 6" in shown(warm_up)
    for _ in range(6):
        warm_up.did.click()
    warm_up.back.click()
    assert warm_up.done() == 5 and "Exercise 6 of 6" in shown(warm_up)


def test_the_keyboard_alone_leads_through(qtbot: QtBot, warm_up: WarmUp) -> None:
    warm_up.did.setFocus()
    qtbot.keyClick(warm_up.did, Qt.Key.Key_Return)
    assert warm_up.done() == 1
    assert warm_up.focusWidget() is warm_up.did
    qtbot.keyClick(warm_up.did, Qt.Key.Key_Tab)
    assert warm_up.focusWidget() is warm_up.skip
    qtbot.keyClick(warm_up.skip, Qt.Key.Key_Space)
    assert warm_up.at() == 2 and warm_up.done() == 1


def test_a_drawing_is_made_of_the_colours_of_the_window(qtbot: QtBot, _look: Theme) -> None:
    drawing = Drawing()
    qtbot.addWidget(drawing)
    drawing.resize(240, 180)
    drawing.show_drawing("march.svg")
    for colours in (LIGHT, DARK):
        drawing.setPalette(palette(colours))
        picture = drawing.grab().toImage()
        found = {
            picture.pixelColor(x, y).name().upper()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        for colour in (colours.ink, colours.accent, colours.control_line):
            assert QColor(colour).name().upper() in found
    assert _look.scheme == Scheme.SYSTEM


def test_at_double_text_nothing_is_cut(qtbot: QtBot, words: Words, _look: Theme) -> None:
    _look.set_text_factor(2.0)
    try:
        widget = WarmUp(words)
        qtbot.addWidget(widget)
        widget.resize(560, widget.heightForWidth(560))
        widget.show()
        qtbot.waitExposed(widget)
        assert widget.minimumSizeHint().width() <= 560
        for label in widget.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
    finally:
        _look.set_text_factor(1.0)
