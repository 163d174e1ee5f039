"""The safety case as a page: all of it can be read, found, and told by a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import resources
from app.services.safety_case import read_safety_case
from app.services.use_cases import UseCases
from tests.ui.conftest import Navigation
from tests.ui.reading import said
from ui.pages.safety_case import SafetyCasePage
from ui.widgets.folding import Folding
from ui.wording import Words

CASE = read_safety_case(resources.load_toml("hazards.toml"))


@pytest.fixture
def page(qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation) -> SafetyCasePage:
    page = SafetyCasePage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    return page


def in_sight(page: SafetyCasePage) -> list[str]:
    return [card.hazard.id for card in page.cards if card.isVisibleTo(page)]


def test_purpose_position_and_every_hazard_are_there(page: SafetyCasePage) -> None:
    text = said(page)
    for words in (*CASE.purpose, *CASE.position):
        assert words in text
    for hazard in CASE.hazards:
        assert f"{hazard.id} · {hazard.hazard}" in text
    assert f"The highest risk that remains is {CASE.highest_left()} of 25." in text


def test_the_rules_of_each_place_are_a_press_away(page: SafetyCasePage) -> None:
    assert CASE.jurisdictions[0].text not in said(page)
    for folded in page.findChildren(Folding):
        folded.set_open(True)
    text = said(page)
    for place in CASE.jurisdictions:
        assert place.name in text and place.text in text
    for words in (*CASE.changes, *(level.text for level in (*CASE.severity, *CASE.likelihood))):
        assert words in text


def test_a_hazard_opens_with_all_that_is_known(page: SafetyCasePage, qtbot: QtBot) -> None:
    """One page for all of them, each folded away again for the next."""
    for card, hazard in zip(page.cards, CASE.hazards, strict=True):
        assert hazard.cause not in said(page), hazard.id
        card.details.set_open(True)
        qtbot.waitUntil(lambda card=card, cause=hazard.cause: cause in said(card))  # type: ignore[misc]
        text = said(card)
        for words in hazard.texts():
            assert words in text, hazard.id
        for control in hazard.controls:
            for test in control.tests:
                name = test.partition("::test_")[2].replace("_", " ")
                assert name in text, hazard.id
        assert f"{hazard.after.score} of 25, {hazard.after.band}." in text, hazard.id
        untested = any(control.untested for control in hazard.controls)
        assert ("Not verified by a test." in text) == untested, hazard.id
        card.details.set_open(False)
        card.details.set_open(True)
        assert said(card) == text, f"{hazard.id} opened twice is there once"
        card.details.set_open(False)


def test_words_find_hazards_also_in_what_is_folded_away(page: SafetyCasePage) -> None:
    page.search.setText("BUS ride")
    assert in_sight(page) == ["H33"]
    assert f"1 of {len(CASE.hazards)} shown" in said(page)
    page.search.setText("h07")
    assert in_sight(page) == ["H07"]
    page.search.clear()
    assert len(in_sight(page)) == len(CASE.hazards)


def test_a_search_without_a_find_says_so(page: SafetyCasePage) -> None:
    page.search.setText("zebra")
    assert in_sight(page) == []
    assert "None found." in said(page)


def test_the_open_ones_can_be_shown_alone(page: SafetyCasePage) -> None:
    page.status.buttons["open"].click()
    assert in_sight(page) == [h.id for h in CASE.hazards if h.status == "open"]
    page.search.setText("translation")
    assert in_sight(page) == ["H42"]


def test_what_is_found_is_spoken(page: SafetyCasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(page, "announce", spoken.append)
    page.search.setText("BUS ride")
    page.search.setText("bus ride")  # the same again is not said again
    page.search.setText("zebra")
    assert spoken == [
        f"1 of {len(CASE.hazards)} shown",
        "None found. Try fewer words, or choose All.",
    ]


def test_each_way_in_has_a_name_of_its_own(page: SafetyCasePage) -> None:
    names = [card.details.focusProxy().accessibleName() for card in page.cards]
    assert len(set(names)) == len(names)
    assert names[0] == f"Cause, harm and controls of H01 · {CASE.hazards[0].hazard}"
    assert page.search.accessibleName() == "Search the hazards"


def test_by_keyboard_alone(page: SafetyCasePage, navigate: Navigation, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.focusWidget() is page.back
    page.search.setFocus()
    qtbot.keyClicks(page.search, "bus ride")
    folded = page.cards[32].details
    for _ in range(8):
        if page.focusWidget() is folded.focusProxy():
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is folded.focusProxy()
    qtbot.keyClick(folded.focusProxy(), Qt.Key.Key_Space)
    assert folded.is_open()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: navigate.pages == [("settings", {})])


def test_an_opened_hazard_is_shown_at_its_full_height(page: SafetyCasePage, qtbot: QtBot) -> None:
    card = page.cards[0]
    card.details.set_open(True)

    def full() -> bool:
        labels = card.findChildren(QLabel)
        return len(labels) > 20 and all(
            label.height() >= label.heightForWidth(label.width()) for label in labels
        )

    qtbot.waitUntil(full)


@pytest.mark.parametrize(("language", "told"), [("en_GB", False), ("de_DE", True)])
def test_in_another_language_it_says_that_the_list_is_in_english(
    qtbot: QtBot,
    use_cases: UseCases,
    navigate: Navigation,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    told: bool,
) -> None:
    monkeypatch.setattr("ui.wording.language_of", lambda locale: locale.name()[:2])
    page = SafetyCasePage(use_cases, Words(QLocale(language), lambda: "km"), navigate)
    qtbot.addWidget(page)
    assert ("The list itself is in English" in said(page, hidden=True)) == told
