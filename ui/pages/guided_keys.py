"""The keys of a guided session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.pages.guided_running import RunningView


class Keys(QObject):
    """P pauses, Ctrl+Right skips, Ctrl+Z takes a skip back, F11 fills the screen, Esc asks."""

    def __init__(self, page: QWidget, navigate: Callable[..., None]) -> None:
        super().__init__(page)
        self._page, self._navigate = page, navigate
        self.view: RunningView | None = None
        """The session under way."""
        for key, act in (
            ("P", self._pause),
            ("Ctrl+Right", self._skip),
            ("Ctrl+Z", self._undo),
            ("F11", self._fill_screen),
            ("Esc", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _pause(self) -> None:
        if self.view is not None and self.view.pause.isEnabled():
            self.view.pause.click()

    def _skip(self) -> None:
        if self.view is not None:
            self.view.press_skip()

    def _undo(self) -> None:
        if self.view is not None:
            self.view.press_undo()

    def _escape(self) -> None:
        if self.view is None:
            self._navigate("today")
        elif self.view.asking():
            self.view.close_cards()
        else:
            self.view.ask_stop()

    def _fill_screen(self) -> None:
        window = self._page.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
