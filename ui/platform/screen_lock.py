"""Hears that the screen was locked or that the computer goes to sleep.

Linux alone tells, by D-Bus; Windows and macOS tell programs of another make. There the diary locks
by the minutes without use, in which a sleep counts (on macOS) or the time awake (on Windows).
"""

from __future__ import annotations

import sys
from typing import ClassVar

from PySide6.QtCore import SLOT, QObject, Signal, Slot


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

        login = "org.freedesktop.login1"
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        changed, told = SLOT("_changed(bool)"), SLOT("_told()")
        manager, anyone = f"{login}.Manager", f"{login}.Session"
        places = [
            *((session, "", *saver, "ActiveChanged", changed) for saver in self._SAVERS),
            (system, login, "/org/freedesktop/login1", manager, "PrepareForSleep", changed),
            (system, login, "", anyone, "Lock", told),
        ]
        for bus, service, path, interface, name, slot in places:
            if bus.isConnected():
                # It takes what SLOT() makes, a str; what it says of itself is bytes.
                bus.connect(service, path, interface, name, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def _changed(self, begins: bool) -> None:
        if begins:
            self.locked.emit()

    @Slot()
    def _told(self) -> None:
        self.locked.emit()
