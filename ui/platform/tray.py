"""The tray: the app's icon beside the clock, and what it says there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

MESSAGE_MS = 10_000
"""How long a message stays, where the desktop lets an app say so."""


class Tray(QObject):
    """An icon with a menu. `opened` when the person wants the window, `ended` when they want the
    app to end. There is no icon until `show()`."""

    opened = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    def available(self) -> bool:
        """This desktop has a tray. Some have none, and on some it comes and goes."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def shown(self) -> bool:
        """The icon is where the person can reach it."""
        return self._icon is not None and self._icon.isVisible() and self.available()

    def show(self, icon: QIcon) -> None:
        """Put the icon into the tray, if there is one."""
        if not self.available():
            return
        if self._icon is None:
            self._make()
        if self._icon is not None:
            self._icon.setIcon(icon)
            self._icon.show()

    def hide(self) -> None:
        """Take it away."""
        if self._icon is not None:
            self._icon.hide()

    def say(self, text: str) -> bool:
        """A message beside the icon; False when it can't be shown."""
        if self._icon is None or not self.shown() or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage("Backstride", text, self._icon.icon(), MESSAGE_MS)
        return True

    def _make(self) -> None:
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open Backstride")).triggered.connect(self.opened)
        self._menu.addAction(self.tr("Close Backstride")).triggered.connect(self.ended)
        self._icon = QSystemTrayIcon(self)
        self._icon.setToolTip("Backstride")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        wanted = QSystemTrayIcon.ActivationReason
        if reason in (wanted.Trigger, wanted.DoubleClick):
            self.opened.emit()
