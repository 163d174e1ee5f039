"""Whether the system asks for reduced motion: as each system keeps it, and never waited for."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from ui.platform.stillness import Stillness

ROOT = Path(__file__).parents[2]

DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
KEPT = {kept!r}


def boxed(value):
    box = QDBusVariant()
    box.setVariant(value)
    return box


class Settings(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, asked, bus):
        if tuple(asked.arguments()) in KEPT:
            answer = asked.createReply()
            answer.setArguments([boxed(boxed(KEPT[tuple(asked.arguments())]))])
        else:
            answer = asked.createErrorReply("org.freedesktop.portal.Error.NotFound", "not here")
        bus.send(answer)
        return True


def change():
    told = QDBusMessage.createSignal(PATH, NAME, "SettingChanged")
    told.setArguments([*{changed!r}, boxed({to!r})])
    bus.send(told)


app = QCoreApplication([])
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
settings = Settings()
assert bus.registerVirtualObject(PATH, settings)
assert bus.registerService("org.freedesktop.portal.Desktop")
sys.path.insert(0, {root!r})
from ui.platform.stillness import Stillness

seen = []
# The program asks over the connection that it shares with Qt, the desktop answers over its own.
still = Stillness(app, "linux")
still.listen()
seen.append(still.wished())
QTimer.singleShot(400, lambda: seen.append(still.wished()))
QTimer.singleShot(500, change)
QTimer.singleShot(900, lambda: seen.append(still.wished()))
QTimer.singleShot(1000, app.quit)
app.exec()
print(seen)
"""
REDUCED = ("org.freedesktop.appearance", "reduced-motion")
ANIMATED = ("org.gnome.desktop.interface", "enable-animations")
FACTOR = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")


@pytest.mark.needs_tool("dbus-run-session")
@pytest.mark.parametrize(
    ("kept", "changed", "to", "seen"),
    [
        ({}, REDUCED, 1, [False, False, True]),
        ({REDUCED: 1, ANIMATED: True}, REDUCED, 0, [False, True, False]),
        ({REDUCED: 0, ANIMATED: False}, ANIMATED, True, [False, True, False]),
        ({FACTOR: "0"}, ("org.freedesktop.appearance", "contrast"), 1, [False, True, True]),
        ({FACTOR: "0.5"}, FACTOR, "0", [False, False, True]),
    ],
)
def test_what_the_desktop_keeps_is_asked_for_and_each_change_heard(
    kept: dict[tuple[str, str], Any],
    changed: tuple[str, str],
    to: Any,
    seen: list[bool],
    tmp_path: Path,
) -> None:
    script = tmp_path / "desktop.py"
    script.write_text(DESKTOP.format(kept=kept, changed=changed, to=to, root=str(ROOT)))
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.stdout.strip() == str(seen), run.stderr


def test_without_a_bus_nothing_was_asked_for(qapp: QCoreApplication) -> None:
    still = Stillness(platform="linux")  # the tests run without one
    still.listen()
    assert not still.wished()


@pytest.mark.parametrize("animates", [True, False])
def test_windows_is_asked_each_time(animates: bool) -> None:
    asked: list[int] = []

    class User:
        def SystemParametersInfoW(self, action: int, size: int, into: Any, how: int) -> int:
            asked.append(action)
            into._obj.value = int(animates)
            return 1

    still = Stillness(platform="win32", library=User())
    still.listen()
    assert still.wished() is not animates
    assert asked == [0x1042]


@pytest.mark.parametrize("reduces", [True, False])
def test_macos_is_asked_each_time(reduces: bool) -> None:
    names: dict[int, bytes] = {}
    space = 77

    def known(name: bytes) -> int:
        names[len(names) + 1] = name
        return len(names)

    @ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    def send(to: int, what: int) -> int:
        if names[what] == b"sharedWorkspace":
            return space if names[to] == b"NSWorkspace" else 0
        assert names[what] == b"accessibilityDisplayShouldReduceMotion"
        return int(reduces and to == space)

    class Objc:
        objc_getClass = staticmethod(known)
        sel_registerName = staticmethod(known)
        objc_msgSend = send

    assert Stillness(platform="darwin", library=Objc()).wished() is reduces


def test_a_mac_without_its_library_asked_for_nothing() -> None:
    assert not Stillness(platform="darwin").wished()  # there is none here
