"""Between the window's thread and the rest: opening the store, and noticing changes to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.diary import Diary
from app.services.ports import Opening, StoreUnavailable


class StoreOpening(QObject):
    """Opens the store in a thread; `opened` carries how it went to the window's thread."""

    opened = Signal(object)

    def __init__(self, open_store: Callable[[], Opening], parent: QObject) -> None:
        super().__init__(parent)
        self._open_store = open_store

    def start(self) -> None:
        """Begin; returns at once."""
        from ui.job import Job  # needed only after the first paint

        job = Job(self)
        job.done.connect(self.opened)
        job.done.connect(job.deleteLater)
        job.start(self._open)

    def _open(self) -> Opening:
        """In a thread."""
        try:
            return self._open_store()
        except Exception as fault:  # noqa: BLE001 - whatever it is, the window must not wait on
            sentence = self.tr("The diary could not be opened ({fault}).")
            return Opening(sentence.format(fault=type(fault).__name__))


class DiaryWatch(QObject):
    """Notices what other processes write, a second start, and a new day. No timer ticks: the
    folder is watched by the system, and one timer waits for midnight."""

    raised = Signal()

    def __init__(
        self, diary: Diary, folder: Path, raise_request: Path, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._diary = diary
        self._window = window
        self._day = diary.today()
        self._unreadable = False
        self._watched = [str(folder), str(raise_request)]
        from PySide6.QtCore import QFileSystemWatcher  # the first paint has nothing to watch

        self._watcher = QFileSystemWatcher(self._watched, self)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._raise)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._midnight.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)
        self._wait_for_midnight()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        # A laptop that slept over midnight wakes with its timers late.
        if state == Qt.ApplicationState.ApplicationActive:
            self._watch_again()
            self._look()

    def _look(self) -> None:
        self._wait_for_midnight()
        try:
            changed = self._diary.refresh()
        except StoreUnavailable as error:
            from ui.error_words import error_text

            self._unreadable = True
            self._diary.opened(error_text(error))
            return
        if self._unreadable:
            # It was only for a moment (a busy disk, a stick pulled and put back).
            self._unreadable = False
            self._watch_again()
            self._diary.opened()
            return
        today = self._diary.today()
        if changed or today != self._day:
            self._day = today
            self._diary.changes.notify()

    def _watch_again(self) -> None:
        """A folder that was away and came back (a stick, a share) is another one to the system."""
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        there = [path for path in self._watched if Path(path).exists()]
        if there:
            self._watcher.addPaths(there)

    def _wait_for_midnight(self) -> None:
        now = self._diary.now()
        midnight = datetime.combine(
            now.date() + timedelta(days=1), time(0, 0, 1), tzinfo=now.tzinfo
        )
        self._midnight.start(min(int((midnight - now).total_seconds() * 1000), 86_400_000))

    def _raise(self) -> None:
        bring_to_front(self._window)
        self.raised.emit()


def bring_to_front(window: QWidget) -> None:
    """Show the window before the others, whether it was hidden, minimised or behind them."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
