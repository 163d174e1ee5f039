"""A long list that is searched by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.fields import Rows
from ui.widgets.search_select import SearchSelect

CHOICES = [("FR", "France"), ("TR", "Türkiye"), ("GB", "United Kingdom"), ("US", "United States")]
ALSO = {"GB": "GB, UK, England", "US": "US, USA", "TR": "TR, Turkey"}


@pytest.fixture
def field(qtbot: QtBot) -> SearchSelect:
    made = SearchSelect("Country", CHOICES, hint="type or choose", also=ALSO)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_chosen_until_the_person_chooses(field: SearchSelect) -> None:
    assert field.value() is None
    assert field.lineEdit().text() == "" and field.lineEdit().placeholderText() == "type or choose"


def test_a_name_typed_out_is_chosen_and_half_of_it_is_not(
    qtbot: QtBot, field: SearchSelect
) -> None:
    told: list[object] = []
    field.chosen.connect(told.append)
    qtbot.keyClicks(field.lineEdit(), "franc")
    assert field.value() is None and field.lineEdit().text() == "franc"
    qtbot.keyClicks(field.lineEdit(), "e")
    assert field.value() == "FR" and told[-1] == "FR"
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Backspace)
    assert field.value() is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [("uk", "GB"), ("england", "GB"), ("turk", "TR"), ("usa", "US"), ("united", None), ("x", None)],
)
def test_another_name_or_the_only_match_counts_when_the_field_is_left(
    qtbot: QtBot, field: SearchSelect, typed: str, found: str | None
) -> None:
    qtbot.keyClicks(field.lineEdit(), typed)
    field.lineEdit().editingFinished.emit()
    assert field.value() == found


@pytest.mark.parametrize(("typed", "names"), [("turkiye", ["Türkiye"]), ("engl", [CHOICES[2][1]])])
def test_the_list_under_the_field_is_found_without_accents_and_by_other_names(
    field: SearchSelect, typed: str, names: list[str]
) -> None:
    search = field.completer()
    assert isinstance(search, QCompleter)
    search.setCompletionPrefix(search.splitPath(typed)[0])
    model = search.completionModel()
    rows = range(model.rowCount())
    assert [search.pathFromIndex(model.index(row, 0)) for row in rows] == names


def test_a_choice_can_be_set_and_taken_back(field: SearchSelect) -> None:
    field.set_value("GB")
    assert field.value() == "GB" and field.lineEdit().text() == "United Kingdom"
    field.set_value(None)
    assert field.value() is None and field.lineEdit().text() == ""
    with pytest.raises(ValueError, match="not offered"):
        field.set_value("XX")


def test_what_is_chosen_is_written_once(field: SearchSelect) -> None:
    """The field shows its words itself; drawn beneath as well, they stand there blurred."""
    field.resize(400, field.sizeHint().height())
    field.set_value("GB")
    field.lineEdit().hide()
    chosen = field.grab().toImage()
    field.set_value(None)
    field.lineEdit().hide()
    assert chosen == field.grab().toImage()


def test_a_click_into_the_empty_field_shows_all_there_is_and_that_it_goes_on(
    field: SearchSelect, qtbot: QtBot
) -> None:
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    popup = field._search.popup()
    assert popup is not None
    assert popup.isVisible() and popup.model().rowCount() == field.count()
    rows = popup.itemDelegate()
    assert isinstance(rows, Rows), "as high as in the list"
    popup.hide()
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    assert popup.isVisible() and popup.itemDelegate() is rows, "not a new one at each click"
    popup.hide()
    field.set_value(field.itemData(1))
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    assert not popup.isVisible(), "what is chosen is typed over, not listed"
    field.showPopup()
    bar = field.view().verticalScrollBarPolicy()
    assert bar == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    field.hidePopup()


@pytest.mark.parametrize("other", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_the_list_comes_by_the_left_button_alone(
    field: SearchSelect, qtbot: QtBot, other: Qt.MouseButton
) -> None:
    """The right one asks for the field's own menu."""
    qtbot.mouseClick(field.lineEdit(), other)
    popup = field._search.popup()
    assert popup is None or not popup.isVisible()


def test_a_click_on_another_control_opens_no_list(field: SearchSelect, qtbot: QtBot) -> None:
    other = QLabel("Country")
    qtbot.addWidget(other)
    other.installEventFilter(field)
    other.show()
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    popup = field._search.popup()
    assert popup is None or not popup.isVisible()
