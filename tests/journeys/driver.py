"""The eyes and ears of a journey: finds things by role and name over AT-SPI, uses `hands` for keys.

Runs under the system's Python, where the AT-SPI binding lives, so it imports nothing of the tests.
One JSON object a line comes in ({"do": "press", "name": "Start"}), one goes out
({"ok": ...} or {"error": "..."}).
"""

from __future__ import annotations

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
from hands import PAUSE, Failed, Keyboard  # noqa: E402

ASSERTIVE = 2
"""ATSPI_LIVE_ASSERTIVE: an announcement that interrupts what is being said."""
PATIENCE = 5.0
"""Seconds that something is waited for, unless told otherwise."""
ASKED_STATES = (
    "active", "busy", "checked", "editable", "enabled", "expanded", "focusable", "focused",
    "selected", "showing",
)  # fmt: skip


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
    """Hears where the keyboard goes, as a screen reader does (looking for it takes much longer),
    and what is announced."""

    def __init__(self) -> None:
        self._last: Any = None
        self._announced: list[tuple[str, bool]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")
        self._listener.register("object:announcement")

    def _hear(self, event: Any) -> None:
        if event.type == "object:announcement":
            self._announced.append((str(event.any_data), event.detail1 == ASSERTIVE))
        elif event.detail1:
            self._last = event.source

    def announced(self) -> list[tuple[str, bool]]:
        """What was announced so far, and whether it interrupts; forgotten then."""
        self._listen()
        told, self._announced = self._announced, []
        return told

    def _listen(self) -> None:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def focused(self, pid: int) -> Thing | None:
        """What was last said to have the keyboard, if it is in this process and has it still."""
        self._listen()
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

    def set_value(self, value: float, **wanted: Any) -> None:
        """Set a slider or a number."""
        thing = self.eyes.one({**wanted, "enabled": True})
        if not Atspi.Value.set_current_value(thing.node, value):
            raise Failed(f"{thing.told()} does not take {value}")

    def write(self, text: str, **wanted: Any) -> None:
        """Fill in a field."""
        thing = self.eyes.one({**wanted, "enabled": True})
        if not Atspi.EditableText.set_text_contents(thing.node, text):
            raise Failed(f"{thing.told()} does not take {text}")

    def choose(self, answer: str, **wanted: Any) -> None:
        """Open a drop-down and press the answer that is called so; most of a long list is not in
        sight, and said all the same."""
        self.press(role="combo box", **wanted)
        combo = self.eyes.one({"role": "combo box", **wanted})
        for thing in combo.children():
            rows = thing.children() if thing.role == "list" else []
            for row in rows:
                if row.name == answer:
                    self._press(row)
                    return
        raise Failed(f"{combo.told()} does not offer {answer}")

    def announced(self) -> list[tuple[str, bool]]:
        """What was announced since this was asked last."""
        return self.ears.announced()

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
