"""What is done on the safety case before its picture is taken."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.services.test_guide import SetClocks
from ui.pages.safety_case import SafetyCasePage


def hazard_open(page: QWidget, _clocks: SetClocks) -> None:
    """The first hazard unfolded, and in sight."""
    assert isinstance(page, SafetyCasePage)
    page.cards[0].details.set_open(True)
    QTest.qWait(100)  # what was folded away takes its place
    page.scroll_to(page.cards[0])


def searched(page: QWidget, _clocks: SetClocks) -> None:
    """The few hazards that speak of a watch."""
    assert isinstance(page, SafetyCasePage)
    page.search.setText("watch")
    page.search.setFocus()
    QTest.qWait(100)
    page.scroll_to(page.cards[-1])
    page.scroll_to(page.search)
