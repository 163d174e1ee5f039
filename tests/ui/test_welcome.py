"""The first start: what it says, and the two answers it needs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.ui.conftest import Navigation
from ui.pages.settings_language import LanguageCard
from ui.pages.welcome import WelcomePage
from ui.wording import Words


@pytest.fixture
def fresh(use_cases: UseCases) -> UseCases:
    use_cases.diary.set_profile({"country": None, "units": None})
    return use_cases


def page_of(use_cases: UseCases, navigate: Navigation, locale: str = "en_GB") -> WelcomePage:
    words = Words(QLocale(locale), use_cases.diary.units)
    page = WelcomePage(use_cases, words, navigate, diary_folder="/home/josé #1/backstride")
    page.enter()
    return page


@pytest.fixture
def page(qtbot: QtBot, fresh: UseCases, navigate: Navigation) -> WelcomePage:
    made = page_of(fresh, navigate)
    qtbot.addWidget(made)
    made.resize(960, 760)
    made.show()
    return made


def test_it_says_what_it_is_not_and_where_the_diary_is(page: WelcomePage) -> None:
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "not a certified medical device" in said
    assert "No clinician has reviewed this version" in said
    assert "/home/josé #1/backstride" in said
    assert "No account, no name, no network" in said


def test_another_language_can_be_chosen_before_anything_is_answered(
    qtbot: QtBot, fresh: UseCases, navigate: Navigation
) -> None:
    words = Words(QLocale("en_GB"), fresh.diary.units)
    spoken: list[str] = []
    page = WelcomePage(
        fresh,
        words,
        navigate,
        diary_folder="/home",
        language=lambda: LanguageCard(words, "", spoken.append, lambda: True),
    )
    qtbot.addWidget(page)
    fresh.diary.ready = False
    page.enter()
    assert page.language is not None
    assert not page.language.choices.isEnabled()
    fresh.diary.opened()
    page.language.choices.buttons["en"].click()
    assert spoken == ["en"]


@pytest.mark.parametrize(("locale", "units"), [("de_DE", "km"), ("en_US", "mi"), ("en_GB", "mi")])
def test_units_come_from_the_locale_and_the_country_never(
    qtbot: QtBot, fresh: UseCases, navigate: Navigation, locale: str, units: str
) -> None:
    page = page_of(fresh, navigate, locale)
    qtbot.addWidget(page)
    assert page.country.value() is None
    assert [key for key, button in page.units.items() if button.isChecked()] == [units]


def test_without_a_country_it_does_not_start_and_says_so(
    page: WelcomePage, fresh: UseCases, navigate: Navigation
) -> None:
    page.start.click()
    assert navigate.pages == [] and not fresh.settings.welcomed
    assert "country" in page.notice.text() and page.notice.isVisible()


def test_the_note_that_asks_for_a_country_goes_once_one_is_chosen(page: WelcomePage) -> None:
    page.start.click()
    assert page.notice.isVisible()
    page.country.set_value("NZ")
    assert not page.notice.isVisible()


def test_the_units_say_what_they_are_for(page: WelcomePage) -> None:
    assert {b.accessibleDescription() for b in page.units.values()} == {"Distances in"}


def test_by_keyboard_alone(
    qtbot: QtBot, page: WelcomePage, fresh: UseCases, navigate: Navigation
) -> None:
    page.focus_first()
    assert page.first_control() is page.country.lineEdit() or page.first_control() is page.country
    qtbot.keyClicks(page.country.lineEdit(), "New Zealand")
    page.units["km"].setFocus()
    qtbot.keyClick(page.units["km"], Qt.Key.Key_Space)
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_Return)
    assert fresh.diary.profile()["country"] == "NZ" and fresh.diary.units() == "km"
    assert navigate.pages == [("check", {})]


def test_another_country_is_an_answer(page: WelcomePage, fresh: UseCases) -> None:
    page.country.set_value("other")
    page.start.click()
    assert fresh.settings.welcomed and fresh.diary.profile()["country"] == "other"


def test_until_the_diary_is_open_it_waits_and_then_tells_what_is_wrong(
    qtbot: QtBot, fresh: UseCases, navigate: Navigation
) -> None:
    fresh.diary.ready = False
    page = page_of(fresh, navigate)
    qtbot.addWidget(page)
    assert not page.start.isEnabled()
    fresh.diary.opened("The disk is full.")
    assert not page.start.isEnabled() and page.notice.text() == "The disk is full."
    fresh.diary.opened()
    assert page.start.isEnabled()


def test_what_was_chosen_stays_when_it_can_not_be_saved(
    page: WelcomePage, fresh: UseCases, navigate: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(fresh.diary, "set_profile", full)
    page.country.set_value("FR")
    page.start.click()
    assert page.notice.text() == "The disk is full."
    assert page.country.value() == "FR" and navigate.pages == []
