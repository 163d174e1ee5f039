"""The hands of a journey: real keys on the X server, where there is no window manager."""

from __future__ import annotations

import ctypes
import time

PAUSE = 0.05
"""Seconds between two looks at the window."""
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
