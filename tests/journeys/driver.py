"""The hands and ears of a journey: finds things by role and name over AT-SPI, and types real keys.

Runs under the system's Python, where the AT-SPI binding lives, so it imports nothing of the tests.
One JSON object a line comes in ({"do": "press", "name": "Start"}), one goes out
({"ok": ...} or {"error": "..."}).
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAUSE = 0.05
"""Seconds between two looks at the window."""
PATIENCE = 5.0
"""Seconds that something is waited for, unless told otherwise."""
ASKED_STATES = (
    "active", "busy", "checked", "editable", "enabled", "expanded", "focusable", "focused",
    "selected", "showing",
)  # fmt: skip
KEYS = {
    "Tab": 0xFF09, "Enter": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "BackSpace": 0xFF08,
    "Delete": 0xFFFF, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53,
    "Down": 0xFF54, "PageUp": 0xFF55, "PageDown": 0xFF56, "End": 0xFF57, "F1": 0xFFBE,
    "ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9,
}  # fmt: skip


class Failed(Exception):
    """What was asked for is not there, or can't be done."""


class Keyboard:
    """Presses keys on the X server (XTest), and sees to it that the topmost window gets them."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda *_: 0  # a window that has just gone is no fault
        )
        self._x.XSetErrorHandler(self._handler)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def press(self, chord: str) -> None:
        """A key with what is held, as in "ctrl+z" or "Tab"."""
        *held, key = chord.split("+") if len(chord) > 1 else [chord]
        code, shifted = self._code(KEYS.get(key) or _keysym(key))
        held_codes = [self._code(KEYS[name])[0] for name in held]
        if shifted:
            held_codes.append(self._code(KEYS["shift"])[0])
        for each, down in [
            *((c, True) for c in held_codes), (code, True), (code, False),
            *((c, False) for c in reversed(held_codes)),
        ]:  # fmt: skip
            self._test.XTestFakeKeyEvent(self._display, each, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def _code(self, keysym: int) -> tuple[int, bool]:
        code = self._x.XKeysymToKeycode(self._display, keysym)
        if not code:
            raise Failed(f"the keyboard has no key for {keysym:#x}")
        plain = self._x.XkbKeycodeToKeysym(self._display, ctypes.c_ubyte(code), 0, 0)
        return code, plain != keysym

    def focus_topmost(self) -> None:
        """There is no window manager here: give the topmost window the keyboard, as one would."""
        window = self._topmost()
        focused, how = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(focused), ctypes.byref(how))
        if window and focused.value != window:
            self._x.XSetInputFocus(self._display, ctypes.c_ulong(window), 2, ctypes.c_ulong(0))
            self._x.XSync(self._display, 0)
            time.sleep(PAUSE)

    def process_of_topmost(self) -> int:
        """The process whose window lies on top of all others."""
        x, kind, bits = self._x, ctypes.c_ulong(), ctypes.c_int()
        count, after = ctypes.c_ulong(), ctypes.c_ulong()
        found = ctypes.POINTER(ctypes.c_ulong)()
        name = x.XInternAtom(self._display, b"_NET_WM_PID", 0)
        x.XGetWindowProperty(
            self._display, ctypes.c_ulong(self._topmost()), ctypes.c_ulong(name),
            ctypes.c_long(0), ctypes.c_long(1), 0, ctypes.c_ulong(0), ctypes.byref(kind),
            ctypes.byref(bits), ctypes.byref(count), ctypes.byref(after), ctypes.byref(found),
        )  # fmt: skip
        pid = int(found[0]) if count.value else 0
        if found:
            x.XFree(found)
        return pid

    def close_topmost(self) -> None:
        """Ask the topmost window to close, as the cross in its title bar does."""
        atom = self._x.XInternAtom
        event = _Message()
        event.type, event.format, event.window = 33, 32, self._topmost()
        event.message_type = atom(self._display, b"WM_PROTOCOLS", 0)
        event.data[0] = atom(self._display, b"WM_DELETE_WINDOW", 0)
        self._x.XSendEvent(
            self._display, ctypes.c_ulong(event.window), 0, ctypes.c_long(0), ctypes.byref(event)
        )
        self._x.XSync(self._display, 0)

    def _topmost(self) -> int:
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
            ctypes.byref(children), ctypes.byref(count),
        )  # fmt: skip
        found = 0
        for index in range(count.value):
            about = _Attributes()
            window = children[index]
            known = self._x.XGetWindowAttributes(
                self._display, ctypes.c_ulong(window), ctypes.byref(about)
            )
            viewable = known and about.map_state == 2
            if viewable and not about.override_redirect and about.width > 1:
                found = window
        if children:
            self._x.XFree(children)
        return int(found)


class _Message(ctypes.Structure):
    """XClientMessageEvent of Xlib, as long as its largest event."""

    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    ]  # fmt: skip


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""

    _fields_ = [
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
        ("height", ctypes.c_int), ("border_width", ctypes.c_int), ("depth", ctypes.c_int),
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("class_", ctypes.c_int),
        ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
        ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
        ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]  # fmt: skip


def _keysym(letter: str) -> int:
    if len(letter) != 1:
        raise Failed(f"there is no key called {letter}")
    point = ord(letter)
    return point if point < 0x100 else 0x01000000 | point


class Thing:
    """Something in the window; what is said about it is asked for only when it is wanted, because
    every question goes through the bus to the program and back."""

    def __init__(self, node: Any, parent: Thing | None) -> None:
        self.node, self._parent = node, parent

    @cached_property
    def states(self) -> list[str]:
        found = [state.value_nick for state in self.node.get_state_set().get_states()]
        return [state for state in found if state in ASKED_STATES]

    @cached_property
    def name(self) -> str:
        return str(self.node.get_name())

    @cached_property
    def role(self) -> str:
        return str(self.node.get_role_name())

    @cached_property
    def description(self) -> str:
        return str(self.node.get_description())

    @cached_property
    def path(self) -> list[str]:
        """The names of what it lies in, outermost first."""
        outer = self._parent
        if outer is None:
            node = self.node.get_parent()
            if node is None or self.role == "application":
                return []
            outer = Thing(node, None)
        return [*outer.path, outer.name] if outer.name else outer.path

    def children(self) -> list[Thing]:
        nodes = (self.node.get_child_at_index(i) for i in range(self.node.get_child_count()))
        return [Thing(node, self) for node in nodes if node is not None]

    def fits(self, wanted: dict[str, Any]) -> bool:
        """It has the role, the name (with `part`, a part of it), the description, and lies in
        something called `inside`."""
        role, name, inside = wanted.get("role"), wanted.get("name"), wanted.get("inside")
        if role is not None and self.role != role:
            return False
        if name is not None and not (
            name in self.name if wanted.get("part") else name == self.name
        ):
            return False
        if wanted.get("description") not in (None, self.description):
            return False
        return inside is None or inside in self.path

    def told(self) -> dict[str, Any]:
        """What a screen reader would be told."""
        return {
            "role": self.role, "name": self.name, "description": self.description,
            "states": self.states, "path": self.path,
        }  # fmt: skip

    def told_in_full(self) -> dict[str, Any]:
        """With its place, its value and its text, where it has them."""
        box = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        about = {**self.told(), "box": [box.x, box.y, box.width, box.height]}
        if self.role in ("slider", "spin button"):
            about["value"] = Atspi.Value.get_current_value(self.node)
        if "Text" in self.node.get_interfaces():
            length = Atspi.Text.get_character_count(self.node)
            about["text"] = Atspi.Text.get_text(self.node, 0, length)
        return about


class Eyes:
    """Looks at one application over AT-SPI."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def application(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                app = desktop.get_child_at_index(index)
                if app is not None and app.get_process_id() == self.pid:
                    return app
            except GLib.Error:
                continue  # it went away while we looked
        return None

    def things(self) -> Iterator[Thing]:
        """All that is showing, outermost first."""
        app = self.application()
        stack = [] if app is None else [Thing(app, None)]
        while stack:
            thing = stack.pop()
            try:
                if "showing" in thing.states:
                    yield thing
                    stack.extend(reversed(thing.children()))
            except GLib.Error:
                continue  # it went away while we looked

    def find(self, wanted: dict[str, Any]) -> list[Thing]:
        found = []
        for thing in self.things():
            with suppress(GLib.Error):
                if thing.fits(wanted):
                    found.append(thing)
        return found

    def one(self, wanted: dict[str, Any]) -> Thing:
        """The one thing that fits, waited for; which of several, `nth` (from 0) says."""
        until = time.monotonic() + wanted.get("within_s", PATIENCE)
        while True:
            found = self.find(wanted)
            if wanted.get("enabled"):
                found = [thing for thing in found if "enabled" in thing.states]
            nth = wanted.get("nth")
            if nth is None and len(found) == 1:
                return found[0]
            if nth is not None and len(found) > nth:
                return found[nth]
            if time.monotonic() > until:
                asked = {k: v for k, v in wanted.items() if k not in ("nth", "within_s")}
                raise Failed(f"{len(found)} things fit {asked}: {[t.told() for t in found[:6]]}")
            time.sleep(PAUSE)


class Ears:
    """Hears where the keyboard goes, as a screen reader does: looking for it takes much longer."""

    def __init__(self) -> None:
        self._last: Any = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        if event.detail1:
            self._last = event.source

    def focused(self, pid: int) -> Thing | None:
        """What was last said to have the keyboard, if it is in this process and has it still."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        try:
            if self._last is None or self._last.get_process_id() != pid:
                return None
            thing = Thing(self._last, None)
            return thing if {"focused", "showing"} <= set(thing.states) and thing.name else None
        except GLib.Error:
            return None


class Driver:
    """Carries out what comes in."""

    def __init__(self) -> None:
        self.keyboard = Keyboard()
        self.eyes = Eyes(0)
        self.ears = Ears()

    def attach(self, pid: int) -> None:
        """From now on all is about the application of this process."""
        self.eyes = Eyes(pid)

    def tree(self) -> list[dict[str, Any]]:
        """Everything that is showing."""
        return [thing.told() for thing in self.eyes.things()]

    def find(self, **wanted: Any) -> dict[str, Any]:
        """The thing that fits, with its value and text."""
        return self.eyes.one(wanted).told_in_full()

    def count(self, **wanted: Any) -> int:
        """How many things fit, now."""
        return len(self.eyes.find(wanted))

    def gone(self, **wanted: Any) -> None:
        """Wait until nothing fits."""
        until = time.monotonic() + wanted.get("within_s", PATIENCE)
        while found := self.eyes.find(wanted):
            if time.monotonic() > until:
                raise Failed(f"still there: {[thing.told() for thing in found]}")
            time.sleep(PAUSE)

    def press(self, **wanted: Any) -> None:
        """Do what the thing is for."""
        self._press(self.eyes.one({**wanted, "enabled": True}))

    def press_each(self, start: str, role: str) -> int:
        """Press everything of a role whose name begins so, in one look; returns how many."""
        found = [t for t in self.eyes.find({"role": role}) if t.name.startswith(start)]
        for thing in found:
            self._press(thing)
        return len(found)

    def _press(self, thing: Thing) -> None:
        count = thing.node.get_n_actions()
        names = [Atspi.Action.get_action_name(thing.node, index) for index in range(count)]
        for index, name in enumerate(names):
            if name in ("Press", "Toggle", "Check", "ShowMenu"):
                Atspi.Action.do_action(thing.node, index)
                return
        raise Failed(f"{thing.told()} can't be pressed: {names}")

    def focus(self, **wanted: Any) -> None:
        """Move the keyboard to the thing."""
        thing = self.eyes.one({**wanted, "enabled": True})
        self.keyboard.focus_topmost()
        if not Atspi.Component.grab_focus(thing.node):
            raise Failed(f"{thing.told()} does not take the keyboard")
        time.sleep(PAUSE)

    def focused(self) -> dict[str, Any] | None:
        """What has the keyboard: the innermost with a name where several say so.

        Qt lets a frame say it for the field in it, and the ground of a list for the list.
        """
        self.keyboard.focus_topmost()
        heard = self.ears.focused(self.eyes.pid)
        if heard is not None:
            return heard.told_in_full()
        holding = [thing for thing in self.eyes.things() if "focused" in thing.states]
        named = [thing for thing in holding if thing.name]
        return (named or holding)[-1].told_in_full() if holding else None

    def keys(self, chords: list[str]) -> None:
        """Press keys, one after the other."""
        self.keyboard.focus_topmost()
        for chord in chords:
            self.keyboard.press(chord)
            time.sleep(0.02)

    def on_top(self) -> int:
        """The process whose window lies on top of all others."""
        return self.keyboard.process_of_topmost()

    def close(self) -> None:
        """Close the topmost window."""
        self.keyboard.close_topmost()

    def type(self, text: str) -> None:
        """Type letters into what has the keyboard."""
        self.keyboard.focus_topmost()
        for letter in text:
            self.keyboard.press("Space" if letter == " " else letter)
            time.sleep(0.005)
        time.sleep(PAUSE)


def main() -> None:
    driver = Driver()
    sys.stdout.write(json.dumps({"ok": "ready"}) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"ok": getattr(driver, asked.pop("do"))(**asked)}
        except (Failed, GLib.Error) as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
