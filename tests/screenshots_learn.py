"""Learn and Settings searched, help asked for from a page, for the pictures."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.services.test_guide import SetClocks
from ui.pages.learn import LearnPage
from ui.pages.settings import SettingsPage


def learn_searched(page: QWidget, _clocks: SetClocks) -> None:
    """Articles with a word."""
    assert isinstance(page, LearnPage)
    page.search.setText("tendon")


def word_explained(page: QWidget, _clocks: SetClocks) -> None:
    """The words of an article, below it."""
    assert isinstance(page, LearnPage)
    QTest.qWait(100)
    page.scroll_to(page.article)
    page._scroll.verticalScrollBar().setValue(page._scroll.verticalScrollBar().maximum())


def settings_searched(page: QWidget, _clocks: SetClocks) -> None:
    """The one part with that word."""
    assert isinstance(page, SettingsPage)
    page.finder.search.setText("voice")


def to_the_end(page: QWidget, _clocks: SetClocks) -> None:
    """What stands below the chart of the look back."""
    QTest.qWait(400)
    bar = page._scroll.verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(bar.maximum())
