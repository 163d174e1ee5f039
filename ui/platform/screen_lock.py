"""Hears that the screen was locked or that the computer goes to sleep.

Linux alone tells, by D-Bus; Windows and macOS tell programs of another make. There the diary locks
by the minutes without use, in which a sleep counts (on macOS) or the time awake (on Windows).
"""

from __future__ import annotations

import sys
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

# As Qt's SLOT() writes them.
_CHANGED, _TOLD = b"1_changed(bool)", b"1_told()"


def can_hear(platform: str = sys.platform) -> bool:
    """Whether this system tells."""
    return platform.startswith("linux")


class ScreenLock(QObject):
    """`locked` when the screen was locked, the session is to be locked, or a sleep begins."""

    locked = Signal()
    _SAVERS: ClassVar = (
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver"),  # KDE's own place
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
        ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
        ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
    )

    def listen(self) -> None:
        """Begin. Where there is no bus nothing is heard."""
        if not can_hear():
            return
        # Imported here: only a diary with a passcode needs it.
        from PySide6.QtDBus import QDBusConnection

        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for path, interface in self._SAVERS:
                session.connect("", path, interface, "ActiveChanged", self, _CHANGED)
        system = QDBusConnection.systemBus()
        if system.isConnected():
            manager = "org.freedesktop.login1.Manager"
            place = "/org/freedesktop/login1"
            login = "org.freedesktop.login1"
            system.connect(login, place, manager, "PrepareForSleep", self, _CHANGED)
            session_is = f"{login}.Session"
            system.connect(login, "", session_is, "Lock", self, _TOLD)

    @Slot(bool)
    def _changed(self, begins: bool) -> None:
        if begins:
            self.locked.emit()

    @Slot()
    def _told(self) -> None:
        self.locked.emit()
