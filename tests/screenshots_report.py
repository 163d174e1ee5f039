"""The scenes of the report's page."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.services.test_guide import SetClocks
from ui.pages.report import ReportPage


def report_filled_in(page: QWidget, _clocks: SetClocks) -> None:
    """Days are chosen, a name and a question typed; the lower half is in sight."""
    assert isinstance(page, ReportPage)
    page.period.choice.buttons["chosen"].click()
    page.person.name.setText("Alex Example")
    page.person.born.setText("03/05/1988")
    page.preview.in_words.set_open(True)
    page.questions.field.setText("Is morning stiffness a worry?")
    QTest.qWait(600)
    page.scroll_to(page.limits)


def report_larger(page: QWidget, _clocks: SetClocks) -> None:
    """The second page in the full width."""
    assert isinstance(page, ReportPage)
    page.preview.after.click()
    page.preview.size_button.setFocus()
    page.preview.size_button.click()
