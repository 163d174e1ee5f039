"""Keeps the screen on while a session runs: the desktop's way on each system.

Whatever way it is, the hold ends with the process too, however that ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.services.ports import ScreenAwake


class Hold(Protocol):
    """One way to keep the screen on."""

    def take(self) -> None:
        """Keep it on. Does nothing where the system does not offer it."""

    def drop(self) -> None:
        """Let it sleep again."""


class Awake:
    """A `ScreenAwake`: `hold` and `release` may come in any order and number."""

    def __init__(self, way: Callable[[], Hold]) -> None:
        """`way` is made at the first hold."""
        self._way = way
        self._hold: Hold | None = None

    def hold(self) -> None:
        """See `ScreenAwake`."""
        if self._hold is None:
            self._hold = self._way()
            self._hold.take()

    def release(self) -> None:
        """See `ScreenAwake`."""
        hold, self._hold = self._hold, None
        if hold is not None:
            hold.drop()


def screen_awake(platform: str = sys.platform) -> ScreenAwake:
    """The way of this system."""
    if platform == "win32":
        return Awake(ThreadState)
    if platform == "darwin":
        return Awake(Caffeinate)
    return Awake(SessionBus)


class SessionBus:
    """Asks the desktop by D-Bus: GNOME, KDE, Xfce and others know one of the two names.

    The connection is one of its own. A desktop ends a hold when the connection that asked for it
    goes, so closing it is the release, and no answer has to be waited for.
    """

    _ASKED = (
        (
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver",
        ),
        (
            "org.freedesktop.PowerManagement",
            "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit",
        ),
    )

    def __init__(self) -> None:
        self._name = f"backstride-awake-{id(self)}"

    def take(self) -> None:
        """See `Hold`."""
        # Imported here: only a session needs it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._name)
        if not bus.isConnected():
            return
        reason = QCoreApplication.translate("Awake", "A guided session is under way")
        for service, path, interface in self._ASKED:
            asking = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
            asking.setArguments(["Backstride", reason])
            asking.setAutoStartService(False)
            bus.send(asking)

    def drop(self) -> None:
        """See `Hold`."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._name)


class ThreadState:
    """Windows: this thread needs the screen. To be taken and dropped in one and the same thread."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def __init__(self, kernel: Any = None) -> None:
        """`kernel` is the system's kernel32, but for tests."""
        self._kernel = kernel

    def take(self) -> None:
        """See `Hold`."""
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def drop(self) -> None:
        """See `Hold`."""
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        if self._kernel is None:
            import ctypes

            self._kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown elsewhere
        self._kernel.SetThreadExecutionState(state)


class Caffeinate:
    """macOS: a small program of the system's, which ends by itself when this process does."""

    def __init__(self, command: str = "/usr/bin/caffeinate") -> None:
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None

    def take(self) -> None:
        """See `Hold`."""
        with suppress(OSError):
            self._running = subprocess.Popen([self._command, "-d", "-i", "-w", str(os.getpid())])

    def drop(self) -> None:
        """See `Hold`."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
