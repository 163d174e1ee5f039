"""The check's questions and their answers in the real window: the question from its beginning,
whatever the size of text and window; with room, all answers in sight and in the same place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.services.screening import PAGES
from tests import screenshots
from tests.screenshots import SMALL, USUAL, Look, standing, wear
from ui.pages.check import CheckPage
from ui.pages.check_pages import QuestionPanel
from ui.theme import SPACE_6, Theme
from ui.translation import speak
from ui.widgets.text import Display

ONE_ON_A_PAGE = [number for number, asked in enumerate(PAGES) if len(asked) == 1]


@cache
def _scene() -> screenshots.Scene:
    return next(scene for scene in screenshots.scenes() if scene.name == "check-a")


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication, _look: Theme) -> Iterator[None]:
    locale = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _look.changed.emit()


class Seen:
    """What of a question's page a person sees, as it comes."""

    def __init__(self, page: CheckPage) -> None:
        assert isinstance(page.panel, QuestionPanel)
        self.viewport = page._scroll.viewport()
        self.room = self.viewport.height()
        self.buttons = list(page.panel.choice.buttons.values())
        asked = page.panel.title()
        (self.question,) = [q for q in page.panel.findChildren(Display) if q.text() == asked]
        self.begins = self.place(self.question).top()
        self.answers = self.place(page.panel.choice)
        self.first = self.buttons[0].mapTo(page, QPoint(0, 0)).y()
        self.whole = sum(self.shows(self.place(button)) for button in self.buttons)

    def place(self, widget: QWidget) -> QRect:
        """Where it lies in the viewport."""
        return QRect(widget.mapTo(self.viewport, QPoint(0, 0)), widget.size())

    def shows(self, place: QRect) -> bool:
        return place.top() >= 0 and place.bottom() < self.room

    @property
    def squeezed(self) -> bool:
        words = self.question.parentWidget().findChildren(QLabel)
        return any(label.height() < label.heightForWidth(label.width()) for label in words)


def seen_on(page: CheckPage, number: int) -> Seen:
    """Once all is laid out: that takes a few rounds."""
    page._turn_to(number)
    before = None
    for _ in range(30):
        QTest.qWait(40)
        seen = Seen(page)
        now = (seen.begins, seen.answers, seen.room)
        if now == before:
            return seen
        before = now
    raise AssertionError(f"page {number} never comes to rest")


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
@pytest.mark.parametrize("text", [1.0, pytest.param(1.5, marks=pytest.mark.slow), 2.0])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_question_is_read_and_its_answers_are_in_sight_where_there_is_room(
    qapp: QApplication, language: str, text: float, size: QSize
) -> None:
    speak(qapp, language)
    with standing(qapp, _scene()) as running:
        wear(qapp, running, Look("", text=text, size=size))
        page = running.window.page("check")
        assert isinstance(page, CheckPage)
        QTest.qWait(100)
        places = set()
        for number in ONE_ON_A_PAGE:
            seen = seen_on(page, number)
            at = f"page {number}: {seen.whole} seen in {seen.room}, {seen.answers}, {seen.begins}"
            assert not seen.squeezed, at
            assert seen.begins >= 0, f"a question is read before it is answered: {at}"
            if seen.answers.bottom() - seen.begins < seen.room:
                assert seen.whole == len(seen.buttons), at
                places.add(seen.first)
            else:
                assert seen.begins < SPACE_6, f"all the room is for the answers: {at}"
        assert len(places) <= 1, places


def test_what_stands_below_the_answers_speaks_of_what_comes_above(qapp: QApplication) -> None:
    with standing(qapp, _scene()) as running:
        page = running.window.page("check")
        assert isinstance(page, CheckPage)
        seen = seen_on(page, 0)
        assert page.panel is not None
        labels = page.panel.findChildren(QLabel)
        labels = [label for label in labels if seen.place(label).top() > seen.answers.bottom()]
        assert any("We ask everyone" in label.text() for label in labels)
        assert not any(label.text().startswith("First") for label in labels)
