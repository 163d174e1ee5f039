"""Whether the system asks programs to move nothing (reduced motion).

Nothing here waits: where the system does not tell, or not yet, it did not ask.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, ClassVar

from PySide6.QtCore import SLOT, QObject, Slot


class Stillness(QObject):
    """On Linux what the desktop told so far; elsewhere what the system says when it is asked."""

    _PORTAL: ClassVar = (
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
    )
    _WISHES: ClassVar = {
        ("org.freedesktop.appearance", "reduced-motion"): "1",
        ("org.gnome.desktop.interface", "enable-animations"): "False",
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
    }
    """Where desktops keep it, and the value that asks for it, as text: its type is not settled."""

    def __init__(
        self, parent: QObject | None = None, platform: str = sys.platform, library: Any = None
    ) -> None:
        """`library` is the one of the system's that is asked, but for tests."""
        super().__init__(parent)
        self._platform, self._library = platform, library
        self._asked_for: set[tuple[str, str]] = set()

    def wished(self) -> bool:
        """The person asked their system for less motion."""
        if self._platform == "win32":
            return not _windows_animates(self._library)
        if self._platform == "darwin":
            return _macos_reduces(self._library)
        return bool(self._asked_for)

    def listen(self) -> None:
        """Ask the desktop, and hear of changes. Where there is no bus nothing is heard."""
        if not self._platform.startswith("linux"):
            return
        # Imported here: the first page comes before it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        # It takes what SLOT() makes, a str; what it says of itself is bytes.
        told = SLOT("_changed(QDBusMessage)")
        bus.connect(*self._PORTAL, "SettingChanged", self, told)  # type: ignore[call-overload]
        for wish in self._WISHES:
            asking = QDBusMessage.createMethodCall(*self._PORTAL, "Read")
            asking.setArguments(list(wish))
            answer = QDBusPendingCallWatcher(bus.asyncCall(asking), self)
            answer.finished.connect(lambda call, wish=wish: self._answered(wish, call))

    def _answered(self, wish: tuple[str, str], call: Any) -> None:
        if not call.isError():
            self._note(wish, call.reply().arguments()[-1])
        call.deleteLater()

    @Slot("QDBusMessage")
    def _changed(self, message: Any) -> None:
        group, key, value = message.arguments()
        if (group, key) in self._WISHES:
            self._note((group, key), value)

    def _note(self, wish: tuple[str, str], value: Any) -> None:
        while hasattr(value, "variant"):  # one within another
            value = value.variant()
        if str(value) == self._WISHES[wish]:
            self._asked_for.add(wish)
        else:
            self._asked_for.discard(wish)


def _windows_animates(user32: Any) -> bool:
    """SPI_GETCLIENTAREAANIMATION: “Animation effects” in the settings for accessibility."""
    import ctypes

    if user32 is None:
        user32 = getattr(ctypes, "windll").user32  # noqa: B009 - unknown elsewhere
    animates = ctypes.c_int(1)
    user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(animates), 0)
    return bool(animates.value)


def _macos_reduces(objc: Any) -> bool:
    """NSWorkspace's accessibilityDisplayShouldReduceMotion: “Reduce motion”."""
    import ctypes

    if objc is None:
        with suppress(OSError):
            objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    if objc is None:
        return False
    for name in ("objc_getClass", "sel_registerName"):
        getattr(objc, name).restype = ctypes.c_void_p
        getattr(objc, name).argtypes = [ctypes.c_char_p]
    send, objects = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_void_p)
    address = ctypes.cast(objc.objc_msgSend, send).value or 0
    shared = ctypes.CFUNCTYPE(ctypes.c_void_p, *objects)(address)
    answers = ctypes.CFUNCTYPE(ctypes.c_bool, *objects)(address)
    space = shared(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    asked = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(space) and answers(space, asked)
