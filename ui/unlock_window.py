"""The window while the diary is locked: one page, nothing of the diary, no way round it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QWidget

from app.services.passcode import Passcode
from ui.app_icon import app_icon
from ui.bridge import bring_to_front
from ui.main_window import FIRST_SIZE, SMALLEST_SIZE, place_sidebar
from ui.pages.unlock import UnlockPage
from ui.widgets.sidebar import Sidebar
from ui.window_settings import WindowSettings


class UnlockWindow(QMainWindow):
    """`first_painted` once it is on the screen."""

    first_painted = Signal()

    def __init__(
        self,
        passcode: Passcode,
        settings: WindowSettings,
        raise_request: Path,
        *,
        is_locked: bool,
    ) -> None:
        """Without `is_locked` the diary is still being closed: `page.closed()` tells."""
        super().__init__()
        self.setWindowTitle("Backstride")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        place = settings.geometry()
        if place:
            self.restoreGeometry(QByteArray(place))
        self._settings, self._raise_request = settings, raise_request
        self._painted = False
        self.page = UnlockPage(passcode, folder=raise_request.parent, is_locked=is_locked)
        self.page.ended.connect(self.close)
        self._beside = Sidebar(
            (), self.tr("Your diary stays on this computer.\nNo account, no network.")
        )
        centre = QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, centre)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._beside)
        self._layout.addWidget(self.page, 1)
        self.setCentralWidget(centre)
        place_sidebar(self, self._layout, self._beside)
        self.first_painted.connect(self._finish)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The page covers this window wholly, so that it gets no paint event of its own.
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and not self._painted:
            self._painted = True
            # It is painted within this event: go on after that.
            QTimer.singleShot(0, self, self.first_painted.emit)
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        """What the first frame can do without."""
        self.setWindowIcon(app_icon())
        self.page.focus_first()
        # A second start of the program asks this one to come to the front.
        self._watcher = QFileSystemWatcher([str(self._raise_request)], self)
        self._watcher.fileChanged.connect(lambda: bring_to_front(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_layout"):
            place_sidebar(self, self._layout, self._beside)

    def keep_place(self) -> None:
        """The next window stands where this one does."""
        self._settings.keep_geometry(bytes(self.saveGeometry().data()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place()
        super().closeEvent(event)
