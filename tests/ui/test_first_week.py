"""A newcomer reaches the first session without reading anything: what is asked is answered as most
people would, and then the one highlighted button is pressed. No link, no menu, no help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.guide import RUNNING
from app.services.ports import Opening
from app.services.use_cases import UseCases
from storage.paths import DataPaths
from tests.services.test_guide import SetClocks
from tests.ui.conftest import SetClock
from tests.ui.reading import said
from tests.ui.test_guided import Ears, Screen
from ui.application import Running
from ui.pages.guided import GuidedPage
from ui.widgets.buttons import PrimaryButton
from ui.widgets.pain_line import PainLine
from ui.widgets.search_select import SearchSelect
from ui.window_parts import WindowParts

USUAL = ("No, none of these", "No", "By that morning", "Yes")
"""How a newcomer answers: nothing found; willing to run; back to usual in the morning."""


class Newcomer:
    """Sits at the window and presses what is highlighted."""

    def __init__(self, running: Running, clock: SetClock, clocks: SetClocks) -> None:
        self.running, self.clock, self.clocks = running, clock, clocks
        self.pressed: list[str] = []

    @property
    def page(self) -> QWidget:
        return self.running.window.page(self.running.window.current)

    def _shown(self, kind: type[Any]) -> list[Any]:
        QApplication.processEvents()
        return [w for w in self.page.findChildren(kind) if w.isVisibleTo(self.page)]

    def answer(self) -> None:
        """Whatever the page asks and has no answer yet."""
        for country in self._shown(SearchSelect):
            if country.value() is None:
                country.set_value("GB")
        for line in self._shown(PainLine):
            if line.value() is None:
                line.set_value(15)
                line.changed.emit(15)
        groups: dict[QWidget, list[QRadioButton]] = {}
        for choice in self._shown(QRadioButton):
            groups.setdefault(choice.parentWidget(), []).append(choice)
        for group in groups.values():
            if not any(choice.isChecked() for choice in group):
                self._choose(group)

    def _choose(self, group: list[QRadioButton]) -> None:
        last = "page 12 of 12" in said(self.page) or "Do you want to run" in said(self.page)
        wanted = ("Yes", "No") if last else USUAL
        for text in wanted:
            for choice in group:
                if choice.text() == text:
                    choice.click()
                    return

    def press(self) -> None:
        """The highlighted button; of two, the one that stands first."""
        found = [b for b in self._shown(PrimaryButton) if b.isEnabled()]
        assert 1 <= len(found) <= 2, f"{[b.text() for b in found]} on:\n{said(self.page)}"
        found.sort(key=lambda b: b.mapTo(self.page, b.rect().topLeft()).y())
        self.pressed.append(f"{self.running.window.current}: {found[0].text()}")
        found[0].click()
        QApplication.processEvents()

    def be_led(self) -> None:
        """Walk and run as the voice says, to the end."""
        page = self.page
        assert isinstance(page, GuidedPage)
        player = page.player
        while page.player is player and player.sitting.guide.state == RUNNING:
            self.clocks.awake += 3
            self.clock.wait(seconds=3)
            player._wake()
        QApplication.processEvents()

    def until(self, page: str, words: str, *, most: int = 40) -> None:
        """Answer and press until there."""
        for _ in range(most):
            if self.running.window.current == page and words in said(self.page):
                return
            if isinstance(self.page, GuidedPage) and self.page.under_way:
                self.be_led()
                continue
            self.answer()
            self.press()
        raise AssertionError("\n".join([*self.pressed, said(self.page)]))


@pytest.fixture
def newcomer(
    qapp: QApplication, qtbot: QtBot, use_cases: UseCases, clock: SetClock, tmp_path: Path
) -> Iterator[Newcomer]:
    use_cases.diary.set_profile({"country": None, "units": None})
    clocks, kept = SetClocks(), dict[str, Any]()
    parts = WindowParts(
        use_cases=use_cases,
        open_store=Opening,
        diary_folder=tmp_path / "diary",
        raise_request=DataPaths.at(tmp_path / "diary").raise_request,
        load_settings=lambda: kept,
        save_settings=kept.update,
        clocks=clocks,
        cues=lambda: Ears(clocks),
        awake=Screen,
    )
    running = Running(qapp, parts)
    running.painted_hook = lambda: None
    qtbot.addWidget(running.window)
    running.window.show()
    running.window.finish()
    yield Newcomer(running, clock, clocks)
    running.window.close()


def test_from_the_first_start_to_the_end_of_the_first_session(
    newcomer: Newcomer, use_cases: UseCases
) -> None:
    assert newcomer.running.window.current == "welcome"
    newcomer.until("today", "Rest today. Next session from")
    kinds = [entry.kind for entry in use_cases.diary.entries()]
    assert kinds.count("suitability") == 1 and kinds.count("test_run") == 1
    newcomer.clock.wait(days=2)
    use_cases.diary.changed()
    newcomer.running.navigate("today")
    newcomer.until("today", "Rest today. Next session from")
    kinds = [entry.kind for entry in use_cases.diary.entries()]
    assert kinds.count("session") == 1
    assert len(newcomer.pressed) < 30, newcomer.pressed
