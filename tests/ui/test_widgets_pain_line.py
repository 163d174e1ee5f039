"""The pain line suggests nothing, and takes an answer by mouse, keys and typing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from ui.widgets.pain_line import PainLine

Key = Qt.Key


@pytest.fixture
def line(qtbot: QtBot) -> PainLine:
    widget = PainLine("Before you started", "no pain", "worst pain imaginable")
    qtbot.addWidget(widget)
    widget.resize(424, widget.sizeHint().height())
    widget.show()
    widget.setFocus()
    return widget


@pytest.fixture
def mirrored(qapp: QApplication, line: PainLine) -> Iterator[PainLine]:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield line
    line.unsetLayoutDirection()


def drawn(line: PainLine) -> QSpinBox:
    found = line.findChild(QSpinBox)
    assert found is not None
    return found


def press(line: PainLine, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(drawn(line), key)


def point(line: PainLine, share: float) -> QPoint:
    track = drawn(line)._track()
    return QPointF(track.left() + share * track.width(), track.center().y()).toPoint()


def shown(line: PainLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.isVisibleTo(line)]


def test_untouched_it_has_no_value_no_number_and_no_thumb(line: PainLine) -> None:
    assert line.value() is None
    assert not any(text.isdigit() for text in shown(line))
    assert "click, type or use arrow keys" in shown(line)
    # Every pixel column of the bare line is like its mirror image: nothing stands anywhere on it.
    line.clearFocus()
    drawn(line).clearFocus()
    picture = drawn(line).grab().toImage()
    middle, width = picture.height() // 2, picture.width()
    row = [picture.pixel(x, middle) for x in range(width)]
    assert len(set(row[width // 4 : 3 * width // 4])) == 1
    line.set_value(50)
    picture = drawn(line).grab().toImage()
    row = [picture.pixel(x, middle) for x in range(width)]
    assert len(set(row[width // 4 : 3 * width // 4])) > 1


def test_looking_at_it_and_tabbing_past_does_not_answer(line: PainLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.changed):
        press(line, Key.Key_Tab, Key.Key_Shift, Key.Key_Space, Key.Key_A)
    assert line.value() is None


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [
        (Key.Key_Right, 0, 1),
        (Key.Key_Up, 0, 1),
        (Key.Key_PageUp, 0, 10),
        (Key.Key_Left, 100, 99),
        (Key.Key_Down, 100, 99),
        (Key.Key_PageDown, 100, 90),
    ],
)
def test_the_first_key_enters_from_the_end_behind_it(
    line: PainLine, key: Key, first: int, second: int
) -> None:
    press(line, key)
    assert line.value() == first
    press(line, key)
    assert line.value() == second


def test_keys_move_by_one_and_ten_and_stop_at_the_ends(line: PainLine) -> None:
    line.set_value(95)
    press(line, Key.Key_PageUp)
    assert line.value() == 100
    press(line, Key.Key_Right)
    assert line.value() == 100
    press(line, Key.Key_Home)
    assert line.value() == 0
    press(line, Key.Key_Left, Key.Key_PageDown)
    assert line.value() == 0, "an answer never falls off the line"
    press(line, Key.Key_End)
    assert line.value() == 100
    press(line, Key.Key_Left, Key.Key_PageDown, Key.Key_Right)
    assert line.value() == 90


@pytest.mark.parametrize(
    ("typed", "value"),
    [("42", 42), ("100", 100), ("0", 0), ("7", 7), ("07", 7), ("046", 46)],
)
def test_digits_are_typed(line: PainLine, typed: str, value: int) -> None:
    QTest.keyClicks(drawn(line), typed)
    assert line.value() == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [("460", 46), ("423", 42), ("705", 70), ("1000", 100), ("1005", 100), ("101", 10)],
)
def test_a_digit_too_many_never_turns_strong_pain_into_little(
    line: PainLine, typed: str, value: int
) -> None:
    QTest.keyClicks(drawn(line), typed)
    assert line.value() == value
    QTest.keyClicks(drawn(line), "9")
    assert line.value() == value


@pytest.mark.parametrize("point", [".", ",", "\u066b"])
def test_what_follows_a_decimal_sign_is_left_out(line: PainLine, point: str) -> None:
    QTest.keyClicks(drawn(line), "4")
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, point)
    QApplication.sendEvent(drawn(line), event)
    QTest.keyClicks(drawn(line), "52")
    assert line.value() == 4
    press(line, Key.Key_Right)
    QTest.keyClicks(drawn(line), "38")
    assert line.value() == 38, "something else was done: typing counts again"


def test_an_answer_put_there_is_not_typed_on_from(line: PainLine) -> None:
    QTest.keyClicks(drawn(line), "05")
    line.set_value(None)
    QTest.keyClicks(drawn(line), "42")
    assert line.value() == 42
    line.set_value(4)
    QTest.keyClicks(drawn(line), "7")
    assert line.value() == 7


def test_a_click_and_coming_back_begin_a_new_number(line: PainLine, qtbot: QtBot) -> None:
    QTest.keyClicks(drawn(line), "46")
    QTest.mouseClick(drawn(line), Qt.MouseButton.LeftButton, pos=point(line, 0.8))
    QTest.keyClicks(drawn(line), "31")
    assert line.value() == 31
    drawn(line).clearFocus()
    drawn(line).setFocus()
    qtbot.waitUntil(lambda: drawn(line).hasFocus())
    QTest.keyClicks(drawn(line), "58")
    assert line.value() == 58


@pytest.mark.parametrize("held", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_a_command_with_a_digit_answers_nothing(line: PainLine, held: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_4, Qt.KeyboardModifier[held], "4")
    QApplication.sendEvent(drawn(line), event)
    assert line.value() is None and not event.isAccepted()


def test_the_number_block_types_too(line: PainLine) -> None:
    for digit in "46":
        QTest.keyClick(drawn(line), digit, Qt.KeyboardModifier.KeypadModifier)
    assert line.value() == 46


def test_digits_of_other_scripts_count(line: PainLine) -> None:
    for digit in "٤٢":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit)
        QApplication.sendEvent(drawn(line), event)
    assert line.value() == 42


def test_backspace_takes_the_last_digit_and_delete_the_answer(line: PainLine) -> None:
    QTest.keyClicks(drawn(line), "42")
    press(line, Key.Key_Backspace)
    assert line.value() == 4
    QTest.keyClicks(drawn(line), "5")
    assert line.value() == 45
    press(line, Key.Key_Backspace, Key.Key_Backspace)
    assert line.value() is None
    line.set_value(30)
    press(line, Key.Key_Delete)
    assert line.value() is None
    assert "click, type or use arrow keys" in shown(line)


def test_typing_after_moving_or_after_leaving_starts_a_new_number(
    line: PainLine, qtbot: QtBot
) -> None:
    QTest.keyClicks(drawn(line), "4")
    press(line, Key.Key_Right)
    QTest.keyClicks(drawn(line), "2")
    assert line.value() == 2
    drawn(line).clearFocus()
    drawn(line).setFocus()
    qtbot.waitUntil(lambda: drawn(line).hasFocus())
    QTest.keyClicks(drawn(line), "3")
    assert line.value() == 3


@pytest.mark.parametrize(("share", "value"), [(0.0, 0), (0.27, 27), (0.5, 50), (1.0, 100)])
def test_a_click_sets_without_dragging(line: PainLine, share: float, value: int) -> None:
    QTest.mouseClick(drawn(line), Qt.MouseButton.LeftButton, pos=point(line, share))
    assert line.value() == pytest.approx(value, abs=1)
    assert shown(line).count(str(line.value())) == 1


def test_dragging_follows_and_stops_at_the_ends(line: PainLine) -> None:
    QTest.mousePress(drawn(line), Qt.MouseButton.LeftButton, pos=point(line, 0.2))
    QTest.mouseMove(drawn(line), point(line, 0.6))
    assert line.value() == pytest.approx(60, abs=1)
    QTest.mouseMove(drawn(line), point(line, 1.4))
    assert line.value() == 100
    QTest.mouseRelease(drawn(line), Qt.MouseButton.LeftButton, pos=point(line, 1.4))


def test_other_buttons_and_the_wheel_change_nothing(line: PainLine) -> None:
    QTest.mouseClick(drawn(line), Qt.MouseButton.RightButton, pos=point(line, 0.5))
    assert line.value() is None
    line.set_value(40)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(drawn(line), wheel)
    assert line.value() == 40
    assert not wheel.isAccepted(), "the page scrolls instead"


def test_it_mirrors_right_to_left(mirrored: PainLine) -> None:
    QTest.mouseClick(drawn(mirrored), Qt.MouseButton.LeftButton, pos=point(mirrored, 0.2))
    assert mirrored.value() == pytest.approx(80, abs=1)
    mirrored.set_value(10)
    press(mirrored, Key.Key_Left)
    assert mirrored.value() == 11
    press(mirrored, Key.Key_Right)
    assert mirrored.value() == 10
    mirrored.set_value(None)
    press(mirrored, Key.Key_Left)
    assert mirrored.value() == 0, "left comes from the no-pain end here"


def test_changes_are_told_once_each(line: PainLine) -> None:
    told: list[object] = []
    line.changed.connect(told.append)
    QTest.keyClicks(drawn(line), "42")
    line.set_value(42)
    line.set_value(None)
    assert told == [4, 42, None]


@pytest.mark.parametrize("value", [-1, 101])
def test_a_value_off_the_line_is_refused(line: PainLine, value: int) -> None:
    with pytest.raises(ValueError, match="0 to 100"):
        line.set_value(value)
    assert line.value() is None


def heard(line: PainLine) -> str:
    text = QAccessible.queryAccessibleInterface(drawn(line)).textInterface()
    return text.text(0, text.characterCount()).strip()


def test_a_screen_reader_finds_a_name_and_an_answer_in_words_or_numbers(line: PainLine) -> None:
    found = QAccessible.queryAccessibleInterface(drawn(line))
    assert found.role() == QAccessible.Role.SpinBox
    assert found.text(QAccessible.Text.Name) == "Before you started"
    assert heard(line) == "not recorded"

    line.set_value(0)
    assert heard(line) == "0"
    line.set_value(27)
    assert (heard(line), found.text(QAccessible.Text.Name)) == ("27", "Before you started")
    assert found.valueInterface().currentValue() == 27
    assert found.valueInterface().maximumValue() == 100

    found.valueInterface().setCurrentValue(64)
    assert line.value() == 64
    press(line, Key.Key_Delete)
    assert heard(line) == "not recorded"


def test_no_text_cursor_moves_in_what_is_said(line: PainLine) -> None:
    """A reader that hears of one before it hears of the focus does not say the line's name."""
    places = {drawn(line).lineEdit().cursorPosition()}
    for value in (0, 7, 42, 100, None):
        line.set_value(value)
        places.add(drawn(line).lineEdit().cursorPosition())
    assert len(places) == 1


def test_each_key_has_the_new_value_spoken(
    line: PainLine, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    spoken: list[int] = []
    monkeypatch.setattr("ui.widgets.pain_line.tell_value", lambda _, value: spoken.append(value))
    qtbot.waitUntil(drawn(line).hasFocus)
    QTest.keyClicks(drawn(line), "42")
    press(line, Key.Key_Right, Key.Key_End, Key.Key_End)
    assert spoken == [4, 42, 43, 100]


def test_the_ends_are_said_until_there_is_an_answer(line: PainLine) -> None:
    def said() -> str:
        drawn(line).clearFocus()
        drawn(line).setFocus()
        return QAccessible.queryAccessibleInterface(drawn(line)).text(QAccessible.Text.Description)

    assert said() == "0 is no pain, 100 is worst pain imaginable."
    QTest.keyClicks(drawn(line), "42")
    assert said() == ""


def test_the_words_around_it_are_known_to_belong_to_it(line: PainLine) -> None:
    for label in line.findChildren(QLabel):
        assert label.buddy() in (line, drawn(line)), label.text()


def test_the_keys_of_the_page_stay_the_pages(line: PainLine) -> None:
    for key, held in (
        (Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_P, Qt.KeyboardModifier.NoModifier),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, "p")
        event.ignore()
        QApplication.sendEvent(drawn(line), event)
        assert not event.isAccepted()


def test_assistive_tools_can_answer_no_pain_on_an_untouched_line(line: PainLine) -> None:
    QAccessible.queryAccessibleInterface(drawn(line)).valueInterface().setCurrentValue(0)
    assert line.value() == 0
