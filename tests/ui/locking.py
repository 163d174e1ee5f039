"""A diary with a passcode in its windows, for tests: turning words into keys costs nothing here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.diary import Diary
from app.services.ports import Opening
from app.services.use_cases import UseCases
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.passcode import DiaryPasscode
from storage.paths import DataPaths
from tests.engine.build import Diary as Entries
from tests.engine.build import shipped_programme
from tests.services.test_guide import SetClocks
from tests.ui.conftest import SetClock
from tests.ui.test_guided import Ears, Screen
from ui.application import Running
from ui.doors import Door, Doors
from ui.pages.unlock import UnlockPage
from ui.window_parts import WindowParts

CHEAP = 16
WORDS = "blue bicycle"


class House:
    """One data folder, with its window as the program makes it."""

    def __init__(self, folder: Path) -> None:
        self.paths = DataPaths.at(folder)
        self.clock = SetClock()
        self.clocks = SetClocks()
        self.store = LateStore(self.paths)
        self.kept: dict[str, Any] = {}
        self.passcode = DiaryPasscode(self.paths, self.clock, self.store, CHEAP)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self.paths.create()
        self.paths.raise_request.touch()
        door = Door(
            passcode=lambda: self.passcode,
            parts=self.parts,
            load_settings=lambda: self.kept,
            save_settings=self.kept.update,
            raise_request=self.paths.raise_request,
            clocks=self.clocks,
        )
        self.doors = Doors(app, door, lambda parts: Running(app, parts, self.doors))

    def fill(self, note: str = "") -> None:
        """Put a patient in."""
        self.store.make_ready()
        with self.store.writing() as writer:
            for entry in Entries().check().test_run(60).pain(33).entries:
                writer.put(entry)
            writer.set_profile({"country": "GB", "units": "km"})

    def parts(self) -> WindowParts:
        """Reads the diary."""
        return WindowParts(
            use_cases=UseCases.over(Diary(self.store, self.clock, NewIds(), shipped_programme)),
            open_store=self._open,
            diary_folder=self.paths.root,
            raise_request=self.paths.raise_request,
            load_settings=lambda: self.kept,
            save_settings=self.kept.update,
            clocks=self.clocks,
            cues=lambda: Ears(self.clocks),
            awake=Screen,
        )

    def _open(self) -> Opening:
        self.store.make_ready()
        return Opening()

    @property
    def running(self) -> Running:
        """The window over the open diary."""
        made = self.doors.running
        assert isinstance(made, Running)
        return made

    @property
    def page(self) -> UnlockPage:
        """The page that opens it."""
        assert self.doors.unlock is not None
        return self.doors.unlock.page

    @property
    def open(self) -> bool:
        """The diary is shown and can be locked."""
        return self.doors.running is not None and self.running._diary.ready

    def end(self) -> None:
        """Let go of everything."""
        for window in (self.doors.unlock, self.doors.running and self.running.window):
            if isinstance(window, QWidget):
                window.close()
                window.deleteLater()
        self.doors.running = self.doors.unlock = None
        self.doors.deleteLater()
        QApplication.processEvents()
        self.store.close()


def tab_to(window: QWidget, wanted: QWidget, most: int = 80) -> None:
    """Press Tab until the keyboard is there."""
    seen = []
    for _ in range(most):
        seen.append(window.focusWidget())
        if window.focusWidget() is wanted:
            return
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted}: {seen[:8]}")


def typed(window: QWidget, text: str) -> None:
    """Type where the keyboard is."""
    focus: Callable[[], QWidget | None] = window.focusWidget
    target = focus()
    assert target is not None
    QTest.keyClicks(target, text)


def press(window: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key where the keyboard is."""
    target = window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
