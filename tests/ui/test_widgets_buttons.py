"""Buttons, choices and check boxes: words wrap, keys work, states are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.answers import Answers
from ui.theme import DARK, LIGHT, Tokens, contrast, palette
from ui.widgets.buttons import (
    AnswerCard,
    Button,
    Check,
    ChoiceButton,
    DangerButton,
    LinkButton,
    PrimaryButton,
)
from ui.widgets.choices import Choices
from ui.widgets.folding import Folding
from ui.widgets.painted import reads_right_to_left
from ui.widgets.segmented import Segmented

LONG = "Tell me again in the morning whether my back is as it usually is"
EVERY = [Button, PrimaryButton, DangerButton, LinkButton, ChoiceButton, AnswerCard, Check]


Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put widgets under each other in a window, and keep it for the test."""
    kept: list[QWidget] = []

    def shown(*widgets: QWidget) -> QWidget:
        parent = QWidget()
        kept.append(parent)
        layout = QVBoxLayout(parent)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(parent)
        parent.show()
        return parent

    return shown


def pixels(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("kind", EVERY)
def test_long_words_wrap_instead_of_being_cut(kind: type[QAbstractButton], qtbot: QtBot) -> None:
    button = kind(LONG)
    qtbot.addWidget(button)
    wide = button.heightForWidth(2000)
    assert button.heightForWidth(200) >= wide + 2 * button.fontMetrics().height()
    assert button.minimumSizeHint().width() < 200
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(LONG)


@pytest.mark.parametrize("kind", EVERY)
def test_a_layout_gives_the_wrapped_height(kind: type[QAbstractButton], show: Show) -> None:
    button = kind(LONG)
    parent = show(button)
    parent.resize(240, 500)
    assert button.height() >= button.heightForWidth(button.width())


@pytest.mark.parametrize("kind", EVERY)
def test_targets_are_large_enough(kind: type[QAbstractButton], qtbot: QtBot) -> None:
    button = kind("No")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 24
    assert button.sizeHint().width() >= 24


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", EVERY)
def test_focus_shows(
    kind: type[QAbstractButton], colours: Tokens, qtbot: QtBot, show: Show
) -> None:
    button, other = kind("No"), Button("Other")
    parent = show(other, button)
    parent.setPalette(palette(colours))
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with_ring = button.grab().toImage()
    changed = {
        (without.pixelColor(x, y).name(), with_ring.pixelColor(x, y).name())
        for x in range(without.width())
        for y in range(without.height())
        if without.pixelColor(x, y) != with_ring.pixelColor(x, y)
    }
    assert any(contrast(before, after) >= 3 for before, after in changed)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("kind", [Button, PrimaryButton, DangerButton, LinkButton])
def test_space_and_enter_press(kind: type[Button], key: Qt.Key, qtbot: QtBot, show: Show) -> None:
    button = kind("Save session")
    show(button)
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(button, key)


def test_a_disabled_button_does_nothing_and_looks_so(qtbot: QtBot, show: Show) -> None:
    button = PrimaryButton("Save session")
    show(button)
    ready = button.grab().toImage()
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.grab().toImage() != ready


@pytest.mark.parametrize("kind", [Button, PrimaryButton, DangerButton, LinkButton])
def test_a_disabled_button_keeps_its_mark(kind: type[Button], show: Show) -> None:
    button = kind("Zoom out", mark="minus")
    show(button)
    button.setEnabled(False)
    button.setFixedWidth(button.sizeHint().width())
    side = button._room_before() - button._gap()
    mark = button.grab().copy(button.pad_x, 8, side, button.height() - 16)
    assert len(pixels(mark.toImage())) > 1


def test_a_menu_is_announced_by_an_arrow_and_by_its_role(qtbot: QtBot) -> None:
    button = Button("Add an entry")
    qtbot.addWidget(button)
    width = button.sizeHint().width()
    button.setMenu(QMenu(button))
    assert button.sizeHint().width() > width
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.ButtonMenu


def test_choices_exclude_each_other_by_click_and_arrow_keys(qtbot: QtBot, show: Show) -> None:
    first, second = ChoiceButton("7 repetitions", checked=True), ChoiceButton("Repeat 6")
    show(first, second)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert (first.isChecked(), second.isChecked()) == (True, False)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [900, 240, 110])
@pytest.mark.parametrize("made", ["choices", "answers", "cards"])
def test_arrow_keys_move_in_every_row_and_column(
    qtbot: QtBot, made: str, width: int, mirrored: bool
) -> None:
    """In one line, in lines that wrap and one below the other: each key leads to another one."""
    options = [("a", "System"), ("b", "English"), ("c", "Deutsch")]
    group: Choices | Answers
    if made == "choices":
        group = Choices("Language", options)
    else:
        group = Answers("Language", answers=options, cards=made == "cards")
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    group.setLayoutDirection(direction)
    qtbot.addWidget(group)
    group.resize(width, 300)
    group.show()
    first, second, last = group.buttons.values()
    on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if mirrored else -1]
    for there, again in ((Qt.Key.Key_Down, Qt.Key.Key_Up), (on, back)):
        first.setFocus()
        qtbot.waitUntil(first.hasFocus)
        QTest.keyClick(first, Qt.Key.Key_Space)
        assert group.value() == "a"
        for button in (second, last, last):
            QTest.keyClick(QApplication.focusWidget(), there)
            assert QApplication.focusWidget() is button and button.isChecked()
        for button in (second, first, first):
            QTest.keyClick(QApplication.focusWidget(), again)
            assert QApplication.focusWidget() is button and button.isChecked()


def test_an_arrow_key_chooses_nothing_where_nothing_was_chosen(qtbot: QtBot) -> None:
    answers = Answers("Do you have a fever?")
    qtbot.addWidget(answers)
    answers.resize(900, 100)
    answers.show()
    no, yes, _ = answers.buttons.values()
    no.setFocus()
    qtbot.waitUntil(no.hasFocus)
    QTest.keyClick(no, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is yes and answers.value() is None
    QTest.keyClick(yes, Qt.Key.Key_Space)
    assert answers.value() == "yes"


def test_the_whole_answer_card_can_be_clicked(show: Show) -> None:
    cards = [AnswerCard(text) for text in ("No", "Yes", "I'm not sure")]
    parent = show(*cards)
    parent.resize(520, 300)
    assert not any(card.isChecked() for card in cards), "nothing is chosen beforehand"
    corner = cards[1].rect().bottomRight()
    QTest.mouseClick(cards[1], Qt.MouseButton.LeftButton, pos=corner)
    assert [card.isChecked() for card in cards] == [False, True, False]


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (Button, QAccessible.Role.Button),
        (ChoiceButton, QAccessible.Role.RadioButton),
        (AnswerCard, QAccessible.Role.RadioButton),
        (Check, QAccessible.Role.CheckBox),
    ],
)
def test_screen_readers_find_role_and_name(
    kind: type[QAbstractButton], role: QAccessible.Role, qtbot: QtBot
) -> None:
    button = kind("None of these")
    qtbot.addWidget(button)
    found = QAccessible.queryAccessibleInterface(button)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (role, "None of these")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_an_empty_check_box_has_an_outline_one_can_see(colours: Tokens, show: Show) -> None:
    check = Check("None of these")
    parent = show(check)
    parent.setPalette(palette(colours))
    drawn = pixels(check.grab().toImage())
    assert any(contrast(colour, colours.page) >= 3 for colour in drawn - {colours.ink})


def test_a_check_box_toggles_by_words_and_space(show: Show) -> None:
    check = Check(LONG)
    show(check)
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center())
    assert check.isChecked()
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()


def test_marks_and_words_change_sides_right_to_left(show: Show) -> None:
    check = Check("No", checked=True)
    parent = show(check)
    parent.resize(400, 80)

    def mark_is_left() -> bool:
        image = check.grab().toImage()
        half = image.width() // 2
        accents = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).name().upper() == LIGHT.accent
        ]
        return sum(x < half for x in accents) > sum(x >= half for x in accents)

    parent.setPalette(palette(LIGHT))
    assert mark_is_left()
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not mark_is_left()


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("7 repetitions", False), ("7", False), ("", False), ("7 חזרות", True), ("٧ مرات", True)],
)
def test_the_direction_of_words_is_their_own(text: str, rtl: bool) -> None:
    assert reads_right_to_left(text) is rtl


def test_a_segmented_switch_tells_the_view_by_key(qtbot: QtBot, show: Show) -> None:
    switch = Segmented("Shown", [("12", "12 weeks"), ("all", "Everything")], "12")
    show(switch)
    told: list[str] = []
    switch.changed.connect(told.append)
    everything = switch.findChildren(QAbstractButton)[1]
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    everything.setFocus()
    qtbot.waitUntil(everything.hasFocus)
    QTest.keyClick(everything, Qt.Key.Key_Left)
    assert told == ["all", "12"]
    switch.set_value("all")
    assert switch.value() == "all"


def test_a_folded_section_opens_by_key_and_says_so(qtbot: QtBot, show: Show) -> None:
    folding = Folding("Surface, warm-up, notes")
    inside = Button("Inside")
    folding.body.addWidget(inside)
    show(folding)
    assert not inside.isVisible() and not folding.is_open()
    button = folding.focusProxy()
    assert button is not None
    found = QAccessible.queryAccessibleInterface(button)
    assert found.text(QAccessible.Text.Description) == "folded"
    assert found.role() == QAccessible.Role.Button, "a box to tick would be one more answer"
    with qtbot.waitSignal(folding.toggled, timeout=500):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert inside.isVisible() and folding.is_open()
    assert found.text(QAccessible.Text.Description) == "open"
