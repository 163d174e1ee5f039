"""When the diary locks by itself: after a while without use, with the screen, before a sleep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QMainWindow

from app.services.guide import Clocks
from ui.platform.screen_lock import ScreenLock

KEY = "Ctrl+L"
_USE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class AutoLock(QObject):
    """`due` when nobody used the window for `minutes()`, or the screen is locked; `asked` when the
    person pressed the key. Lives as long as `window`.

    Nothing ticks: one timer waits. It does not count a sleep, the clock does: so it is looked at
    again when the window comes to the front.
    """

    due = Signal()
    asked = Signal()

    def __init__(self, clocks: Clocks, minutes: Callable[[], int], window: QMainWindow) -> None:
        super().__init__(window)
        self._clocks, self._minutes = clocks, minutes
        self._last = clocks.elapsed()
        self.timer = QTimer(self, singleShot=True)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self.screen = ScreenLock(self)
        self.screen.locked.connect(self.due)
        self.screen.listen()
        key = QShortcut(QKeySequence(KEY), window)
        key.activated.connect(self.asked)
        self.destroyed.connect(key.deleteLater)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # The windows get the hands' events alone; the application would see every event there is.
        app.focusWindowChanged.connect(self._listen_to)
        self._listen_to(window.windowHandle())
        app.applicationStateChanged.connect(self._on_state)
        self.used()

    def used(self) -> None:
        """Somebody is there: the time begins anew."""
        self._last = self._clocks.elapsed()
        if not self.timer.isActive():
            self.look()

    def look(self) -> None:
        """Tell when it is due, else wait for it."""
        minutes = self._minutes()
        if not minutes:
            self.timer.stop()
            return
        left = minutes * 60 - (self._clocks.elapsed() - self._last)
        if left > 0:
            self.timer.start(int(left * 1000) + 1)
            return
        self.timer.stop()
        self.due.emit()

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time it is the same one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            # Who comes back after too long finds it locked, whatever key they press.
            if self._minutes() and self._clocks.elapsed() - self._last >= self._minutes() * 60:
                self.look()
                return True
            self.used()
        return False

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
