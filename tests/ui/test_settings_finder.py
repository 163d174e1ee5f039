"""A long page: each setting is found by its part's name, or by a word that stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.theme
from app.services.finding_text import matching
from app.services.use_cases import UseCases
from storage.safekeeping import DiaryKeeper
from tests.screenshots_guided import Quiet
from tests.ui.conftest import Navigation
from tests.ui.reading import button, buttons, said
from ui.pages.settings import SettingsPage
from ui.pages.settings_finder import Finder
from ui.platform.tray import Tray
from ui.reminding import Reminding
from ui.widgets.card import Card
from ui.widgets.page import Page
from ui.wording import Words


class Sounds(Quiet):
    """What was asked of the player."""

    def __init__(self) -> None:
        self.did: list[str] = []

    def test(self) -> None:
        self.did.append("test")

    def stop(self) -> None:
        self.did.append("stop")


@pytest.fixture
def sounds() -> Sounds:
    return Sounds()


@pytest.fixture
def kept() -> dict[str, object]:
    return {}


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation, tmp_path: Path,
    keeping: DiaryKeeper, sounds: Sounds, kept: dict[str, object],
) -> SettingsPage:  # fmt: skip
    look = ui.theme.Theme()
    keep = kept.update
    page = SettingsPage(
        use_cases, words, navigate, theme=look, keep=keep, diary_folder=str(tmp_path / "diary"),
        reminding=Reminding(use_cases, Page("front"), {}, lambda **_: None, Tray(look)),
        language="", speak=lambda _: None, may_speak=lambda: True, keeping=keeping,
        cues=sounds, values=lambda: kept, open_sample=lambda *_: None,
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    return page


PARTS = (
    "How it looks", "Sound", "Where you are", "Your days for sessions", "Reminders",
    "Limits from my physio", "The programme", "Your data", "Backups", "Look around first", "About",
)  # fmt: skip
"""As the page has them, in its order; the passcode's tests have its own."""


def test_each_part_has_its_link_at_the_top_in_the_order_of_the_page(page: SettingsPage) -> None:
    there = buttons(page.finder)
    assert [text for text in there if text in PARTS] == list(PARTS)


@pytest.mark.parametrize("name", PARTS)
def test_a_link_leads_into_its_part(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button(page.finder, name).click()
    QApplication.processEvents()
    part = next(p for p, _ in page.finder._parts if p.heading and p.heading.text() == name)
    focus = QApplication.focusWidget()
    assert focus is not None and part.isAncestorOf(focus)
    assert part.heading is not None
    assert not part.heading.visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("dark", ["How it looks"]),
        ("VOICE", ["Sound"]),
        ("miles", ["Where you are"]),
        ("quiet hours", ["Reminders"]),
        ("licences", ["About"]),
        ("spreadsheet", ["Your data"]),
        ("made-up", ["Look around first"]),
    ],
)
def test_a_word_leaves_the_parts_in_which_it_stands(
    page: SettingsPage, typed: str, parts: list[str]
) -> None:
    page.finder.search.setText(typed)
    shown = [p.heading.text() for p, _ in page.finder._parts if p.isVisible() and p.heading]
    assert shown == parts
    assert [text for text in buttons(page.finder) if text in PARTS] == parts
    page.finder.search.clear()
    assert [text for text in buttons(page.finder) if text in PARTS] == list(PARTS)


def test_what_is_nowhere_is_said_and_coming_back_shows_all(page: SettingsPage) -> None:
    page.finder.search.setText("zzz")
    assert "Nothing found" in said(page)
    page.enter()
    assert "Nothing found" not in said(page)
    assert page.finder.search.text() == "" and page.look.isVisible()


def test_a_part_that_hides_from_the_start_has_no_link(qtbot: QtBot) -> None:
    page, finder = Page("Settings"), Finder(lambda _: None)
    shown, hidden = Card("Sound"), Card("Language")
    qtbot.addWidget(page)
    hidden.hide()
    page.add(finder, shown, hidden)
    finder.set_parts([shown, hidden])
    page.show()
    assert buttons(finder) == ["Sound"]


def test_a_part_hidden_for_a_reason_of_its_own_stays_hidden(page: SettingsPage) -> None:
    assert page.language.isHidden() == ("Language" not in buttons(page.finder))
    page.sound.hide()  # type: ignore[union-attr]
    page.finder.search.setText("voice")
    page.finder.search.clear()
    assert page.sound.isHidden()  # type: ignore[union-attr]


def test_sound_is_chosen_and_tried_here_too(
    page: SettingsPage, sounds: Sounds, kept: dict[str, object]
) -> None:
    assert page.sound is not None
    page.sound.mode.set_value("tones")
    page.sound.mode.chosen.emit("tones")
    assert kept["cue_mode"] == "tones"
    page.sound.test.click()
    page.leave()
    assert sounds.did == ["test", "stop"]
    kept.update(cue_mode="silent", cue_percent=50)  # as a guided session keeps it
    page.enter()
    assert page.sound.value() == ("silent", 50) and not page.sound.test.isEnabled()


def test_words_are_found_without_capitals_and_accents() -> None:
    assert matching(["Größe", "País"], "grosse pais") and matching(["a b"], "")
    assert not matching(["Größe"], "grosse text")


def test_enter_goes_to_the_first_part_that_was_found(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.finder.search.setFocus()
    qtbot.keyClicks(page.finder.search, "make a backup")
    assert page.finder.search.accessibleDescription().endswith(" of the page")
    first = next(part for part, _ in page.finder._parts if not part.isHidden())
    qtbot.keyClick(page.finder.search, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None and first.isAncestorOf(focus)
    page.finder.clear()
    assert page.finder.search.accessibleDescription() == ""
