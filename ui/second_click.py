"""The second click of a double click, where the first one already led on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class SecondClick(QObject):
    """Keeps it from pressing what happens to lie under the pointer there: many people click twice
    out of habit, and a form would be changed unseen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        interval = QApplication.doubleClickInterval()
        self._over = QTimer(self, singleShot=True, interval=interval)
        self._over.timeout.connect(self._let_go)

    def turned(self, _page: str = "") -> None:
        """Other things stand there: from now on, for as long as a double click may last."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
            self._over.start()

    def _let_go(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick
