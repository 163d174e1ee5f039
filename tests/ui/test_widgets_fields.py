"""Fields say what they cannot read, never take the future, and never change by scrolling."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.room import troubles
from ui.theme import ROW_HEIGHT, Theme, apply, px
from ui.widgets.buttons import Button
from ui.widgets.date_time import DateField, WhenField
from ui.widgets.fields import (
    DistanceField,
    DistanceUnit,
    LineField,
    NoteField,
    Select,
    parse_number,
)
from ui.widgets.search_select import SearchSelect
from ui.widgets.stepper import Stepper

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
EGYPTIAN = QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)
NOW = datetime(2026, 11, 24, 10, 30)  # noqa: DTZ001 - the fields take the computer's local time


def wheel(widget: QWidget) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, EGYPTIAN], ids=["en", "de", "ar"])
@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.05", 1.05),
        ("1,05", 1.05),
        (" 3 ", 3.0),
        ("٣٫٥", 3.5),
        (".5", 0.5),
        ("1,000.5", None),
        ("1e3", None),
        ("-2", None),
        ("2 km", None),
        ("nan", None),
        ("²", None),
        (".", None),
        ("", None),
    ],
)
def test_numbers_are_read_alike_everywhere(
    typed: str, number: float | None, locale: QLocale
) -> None:
    assert parse_number(typed, locale) == number


@pytest.mark.parametrize(("unit", "metres"), [("km", 1050), ("mi", 1690)])
def test_a_distance_comes_back_in_metres(unit: DistanceUnit, metres: int, qtbot: QtBot) -> None:
    field = DistanceField("Running distance", unit)
    qtbot.addWidget(field)
    told: list[object] = []
    field.changed.connect(told.append)
    edit = field.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "1.05")
    assert (field.metres(), field.problem()) == (metres, None)
    assert told[-1] == metres


def test_an_empty_distance_is_not_recorded_and_no_fault(qtbot: QtBot) -> None:
    field = DistanceField("Running distance")
    qtbot.addWidget(field)
    assert (field.metres(), field.problem()) == (None, None)
    field.set_metres(2500)
    assert field.metres() == 2500
    field.set_metres(None)
    assert field.metres() is None


@pytest.mark.parametrize("typed", ["two", "1,000.5", "101", "1.2.3"])
def test_a_distance_that_cannot_be_is_told_in_words(typed: str, qtbot: QtBot) -> None:
    field = DistanceField("Running distance")
    qtbot.addWidget(field)
    field.show()
    edit = field.findChild(QLineEdit)
    assert edit is not None
    edit.setText(typed)
    problem = field.problem()
    assert field.metres() is None and problem
    assert problem in [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    found = QAccessible.queryAccessibleInterface(edit)
    assert found.text(QAccessible.Text.Description) == problem


def test_the_shown_distance_uses_the_locale_and_can_be_read_back(qtbot: QtBot) -> None:
    field = DistanceField("Laufstrecke", most_metres=2_000_000)
    qtbot.addWidget(field)
    field.setLocale(GERMAN)
    field.set_metres(1_234_560)
    edit = field.findChild(QLineEdit)
    assert edit is not None and edit.text() == "1234,56"
    assert field.metres() == 1_234_560


def test_a_stepper_steps_by_buttons_keys_and_typing(qtbot: QtBot) -> None:
    stepper = Stepper("Repetitions", 0, 7, 7, suffix=" of 7", optional=False)
    qtbot.addWidget(stepper)
    stepper.show()
    less, more = stepper.findChildren(Button)
    assert not more.isEnabled(), "7 of 7 is the end"
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert stepper.value() == 6
    spin = stepper.findChild(QAbstractSpinBox)
    assert spin is not None
    QTest.keyClick(spin, Qt.Key.Key_Down)
    assert stepper.value() == 5
    spin.selectAll()
    QTest.keyClicks(spin, "3")
    assert stepper.value() == 3
    stepper.set_value(0)
    assert not less.isEnabled()


def test_a_stepper_can_be_not_recorded(qtbot: QtBot) -> None:
    stepper = Stepper("Repetitions", 0, 12)
    qtbot.addWidget(stepper)
    spin = stepper.findChild(QAbstractSpinBox)
    assert spin is not None
    assert stepper.value() is None and spin.text() == "not recorded"
    told: list[object] = []
    stepper.changed.connect(told.append)
    spin.stepUp()
    spin.stepDown()
    assert told == [0, None]


def test_a_new_maximum_pulls_the_number_in(qtbot: QtBot) -> None:
    stepper = Stepper("Repetitions", 0, 9, 9, suffix=" of 9")
    qtbot.addWidget(stepper)
    stepper.set_maximum(6, " of 6")
    assert stepper.value() == 6


def test_screen_readers_find_a_spin_box(qtbot: QtBot) -> None:
    stepper = Stepper("Repetitions", 0, 7, 7)
    qtbot.addWidget(stepper)
    spin = stepper.findChild(QAbstractSpinBox)
    found = QAccessible.queryAccessibleInterface(spin)
    assert found.role() == QAccessible.Role.SpinBox
    assert found.text(QAccessible.Text.Name) == "Repetitions"
    names = [button.accessibleName() for button in stepper.findChildren(Button)]
    assert names == ["Repetitions: less", "Repetitions: more"]


def test_nothing_is_chosen_until_the_person_chooses(qtbot: QtBot) -> None:
    select = Select("How hard?", [("easy", "Easy"), ("hard", "Hard")], unset_text="choose")
    qtbot.addWidget(select)
    assert select.value() is None and select.currentText() == "choose"
    told: list[object] = []
    select.chosen.connect(told.append)
    QTest.keyClick(select, Qt.Key.Key_Down)
    assert select.value() == "easy"
    select.set_value(None)
    assert told == ["easy", None]
    with pytest.raises(ValueError, match="walk"):
        select.set_value("walk")


def test_screen_readers_hear_what_a_drop_down_is_about(qtbot: QtBot) -> None:
    select = Select("How hard?", [("easy", "Easy")], unset_text="choose")
    qtbot.addWidget(select)
    found = QAccessible.queryAccessibleInterface(select)
    assert found.role() == QAccessible.Role.ComboBox
    assert found.text(QAccessible.Text.Description) == "How hard?"


@pytest.mark.parametrize("kind", [Select, SearchSelect])
def test_marking_a_row_of_the_open_list_chooses_it(kind: type[Select], qtbot: QtBot) -> None:
    """What a screen reader or a switch can do with a row: there is no key and no mouse."""
    select = kind("How hard?", [("easy", "Easy"), ("hard", "Hard")])
    qtbot.addWidget(select)
    select.show()
    chosen: list[object] = []
    select.chosen.connect(chosen.append)
    select.showPopup()
    rows = QAccessible.queryAccessibleInterface(select.view())
    assert rows.child(1).text(QAccessible.Text.Name) == "Hard"
    rows.child(1).actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    qtbot.waitUntil(lambda: not select.view().isVisible())
    assert (select.value(), chosen) == ("hard", ["hard"])


def test_keys_in_the_open_list_choose_nothing_before_enter(qtbot: QtBot) -> None:
    select = Select("How hard?", [("easy", "Easy"), ("hard", "Hard")])
    qtbot.addWidget(select)
    select.show()
    select.showPopup()
    QTest.keyClick(select.view(), Qt.Key.Key_Down)
    QTest.keyClick(select.view(), Qt.Key.Key_Down)
    qtbot.wait(20)
    assert select.view().isVisible() and select.value() is None
    QTest.keyClick(select.view(), Qt.Key.Key_Return)
    assert not select.view().isVisible() and select.value() is not None


def test_the_button_that_clears_a_field_has_a_name(qtbot: QtBot) -> None:
    field = LineField("Find")
    qtbot.addWidget(field)
    field.setClearButtonEnabled(True)
    (button,) = field.findChildren(QAbstractButton)
    assert button.accessibleName() == "Clear"


def test_a_select_without_an_unset_row_still_starts_empty(qtbot: QtBot) -> None:
    select = Select("Country", [("GB", "United Kingdom"), ("IE", "Ireland")])
    qtbot.addWidget(select)
    assert select.value() is None and select.currentText() == ""


def test_scrolling_the_page_changes_no_answer(qtbot: QtBot) -> None:
    select = Select("How hard?", [("easy", "Easy"), ("hard", "Hard")], current="easy")
    stepper = Stepper("Repetitions", 0, 7, 5)
    day = DateField("Day", NOW.date, date(2026, 11, 20))
    for widget in (select, stepper, day):
        qtbot.addWidget(widget)
    spin = stepper.findChild(QAbstractSpinBox)
    assert spin is not None
    assert not wheel(select).isAccepted()
    assert not wheel(spin).isAccepted()
    assert not wheel(day).isAccepted()
    assert (select.value(), stepper.value(), day.value()) == ("easy", 5, date(2026, 11, 20))


def test_tab_leaves_a_note_field(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    note, after = NoteField("Notes", parent=parent), Button("Save", parent)
    parent.show()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert note.toPlainText() == "" and after.hasFocus()


def test_a_date_is_never_in_the_future(qtbot: QtBot) -> None:
    today = [date(2026, 11, 24)]
    field = DateField("Day", lambda: today[0])
    qtbot.addWidget(field)
    field.set_value(date(2026, 12, 1))
    assert field.value() == date(2026, 11, 24)
    today[0] = date(2026, 11, 25)  # midnight passed
    field.refresh_limit()
    field.set_value(date(2026, 11, 25))
    assert field.value() == date(2026, 11, 25)


def test_a_date_keeps_its_lower_end_and_tells_changes(qtbot: QtBot) -> None:
    field = DateField("Day", NOW.date, earliest=date(2026, 9, 27))
    qtbot.addWidget(field)
    told: list[object] = []
    field.chosen.connect(told.append)
    field.set_value(date(2026, 1, 1))
    assert told == [date(2026, 9, 27)]


def test_a_reader_hears_the_date_before_what_is_marked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.date_time.is_heard", lambda: True)
    parent = QWidget()
    qtbot.addWidget(parent)
    before, field = Button("Before", parent), DateField("Day", NOW.date, None, parent)
    parent.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus() and not field.lineEdit().hasSelectedText()
    qtbot.waitUntil(field.lineEdit().hasSelectedText)
    assert field.currentSection() == DateField.Section.DaySection


def test_a_date_is_one_stop_and_its_keys_go_from_day_to_day(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    before, after = Button("Before", parent), Button("After", parent)
    field = DateField("Day", NOW.date, date(2026, 11, 2), parent)
    QWidget.setTabOrder(before, field)
    QWidget.setTabOrder(field, after)
    parent.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus() and field.currentSection() == DateField.Section.DaySection
    for _ in range(2):  # into the month before, where Qt alone would stop
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == date(2026, 10, 31)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 1)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.currentSection() == DateField.Section.MonthSection
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == date(2026, 10, 1)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert field.hasFocus()
    field.set_value(NOW.date())
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == NOW.date(), "tomorrow is not offered"


def test_years_are_shown_in_full(qtbot: QtBot) -> None:
    field = DateField("Day", NOW.date)
    qtbot.addWidget(field)
    assert "2026" in field.text()


def test_when_says_today_yesterday_or_the_weekday(qtbot: QtBot) -> None:
    field = WhenField("When", lambda: NOW)
    qtbot.addWidget(field)

    def words() -> list[str]:
        return [label.text() for label in field.findChildren(QLabel)]

    assert field.value() == NOW
    assert "today" in words()
    field.set_value(NOW.replace(day=23, hour=7))
    assert "yesterday" in words() and field.value() == NOW.replace(day=23, hour=7)
    field.set_value(NOW.replace(day=20))
    assert "Friday" in words()


def test_a_time_still_to_come_is_told_and_not_taken(qtbot: QtBot) -> None:
    field = WhenField("When", lambda: NOW)
    qtbot.addWidget(field)
    clock = field.findChild(QTimeEdit)
    assert clock is not None
    told: list[object] = []
    field.changed.connect(told.append)
    clock.setTime(QTime(23, 0))
    assert field.is_future() and field.value() == NOW
    assert told == [NOW]
    assert any("has not come yet" in label.text() for label in field.findChildren(QLabel))
    assert "has not come yet" in clock.accessibleDescription()
    field.set_value(NOW.replace(day=23, hour=23))
    assert not field.is_future()


def test_times_keep_their_order_right_to_left(qtbot: QtBot) -> None:
    field = WhenField("When", lambda: NOW)
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    clock = field.findChild(QTimeEdit)
    assert clock is not None
    assert clock.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert clock.text().startswith("10")


def test_a_long_choice_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    select = Select("How hard?", [("easy", "easy"), ("some", "4 · some effort, I could talk")])
    qtbot.addWidget(select)
    select.set_value("easy")
    line = select.heightForWidth(160)
    assert line == pytest.approx(select.sizeHint().height(), abs=2)
    select.set_value("some")
    assert select.heightForWidth(160) > line
    assert select.heightForWidth(600) == line
    select.resize(160, select.heightForWidth(160))
    select.show()
    assert troubles(select) == []
    select.setFixedHeight(line)
    assert any("needs" in trouble for trouble in troubles(select))


def test_fields_grow_with_the_text_while_they_are_shown(
    qtbot: QtBot, qapp: QApplication, _look: Theme
) -> None:
    stepper, distance = Stepper("Highest stage", 1, 12), DistanceField("Distance")
    for field in (stepper, distance):
        qtbot.addWidget(field)
        field.resize(900, 100)
        field.show()
    spin, edit = stepper._spin, distance._edit
    before = spin.width(), edit.width()
    apply(qapp, Theme(text_factor=2.0))
    try:
        qtbot.waitUntil(lambda: spin.width() >= 1.9 * before[0])
        qtbot.waitUntil(lambda: edit.width() >= 1.9 * before[1])
        assert troubles(stepper) == []
    finally:
        _look.changed.emit()


def test_the_rows_of_a_list_are_high_enough_to_hit_once_it_is_open(qtbot: QtBot) -> None:
    select = Select("Country", [("de", "Germany"), ("es", "Spain")], current="de")
    qtbot.addWidget(select)
    select.show()
    select.showPopup()
    qtbot.waitUntil(lambda: select.view().isVisible())
    assert select.view().sizeHintForRow(1) >= px(ROW_HEIGHT)
