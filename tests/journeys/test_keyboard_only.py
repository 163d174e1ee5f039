"""The first day by keyboard alone. After every key something in sight has the keyboard."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from app.services.screening import PAGES
from tests.journeys.desk import Person

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")
LONGEST_WAY = 60
"""More presses of Tab than this lead nowhere."""


class Keyboard:
    """Presses keys and looks, after each, at what has the keyboard."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._window: list[int] = []

    def press(self, *chords: str) -> dict[str, Any]:
        """Press keys one by one; returns what has the keyboard in the end."""
        found = self.look("before a key")
        for chord in chords:
            before = found["role"], found["name"], found["path"]
            self._person.keys(chord)
            found = self.look(f"after {chord}")
            until = time.monotonic() + 1
            # Within a date, Tab goes from year to month to day first; in an article from one word
            # that is explained to the next.
            while (
                chord == "Tab"
                and found["role"] not in ("spin button", "label")
                and before == (found["role"], found["name"], found["path"])
            ):
                assert time.monotonic() < until, f"Tab stays on {found}"
                found = self.look(f"after {chord}")
        return found

    def look(self, when: str, begins: str = "") -> dict[str, Any]:
        """What has the keyboard: it has a name (that `begins` so, after a moment) and lies in the
        window, or fills half of it."""
        found = self._person.focused()
        if not self._window:
            self._window = self._person.see("Backstride", role="frame")["box"]
        left, _, width, _ = self._window
        until = time.monotonic() + 2  # a page that scrolls to its part is a moment on the way
        while (
            not self._is_in_sight(found) or not found["name"].startswith(begins)
        ) and time.monotonic() < until:
            time.sleep(0.05)
            found = self._person.focused()
        x, _, wide, high = found["box"]
        assert found["name"] or found["role"] == "combo box", f"{when}: nameless {found}"
        assert wide > 0 and high > 0, f"{when}: nothing to see of {found}"
        assert left <= x and x + wide <= left + width, f"{when}: out of sight, {found}"
        assert self._is_in_sight(found), f"{when}: out of sight, {found}"
        assert {"enabled", "showing"} <= set(found["states"]), f"{when}: {found}"
        return found

    def _is_in_sight(self, found: dict[str, Any]) -> bool:
        _, top, _, height = self._window
        _, y, _, high = found["box"]
        return min(y + high, top + height) - max(y, top) >= min(high, height // 2)

    def tab_to(self, name: str, role: str | None = None, *, start: bool = False) -> dict[str, Any]:
        """Go on with Tab to what is called so (or begins so)."""
        way = []
        found = self.look("before Tab")
        for _ in range(LONGEST_WAY):
            fits = found["name"].startswith(name) if start else found["name"] == name
            if fits and role in (None, found["role"]):
                return found
            found = self.press("Tab")
            way.append(f"{found['role']} {found['name']}")
        raise AssertionError(f"Tab does not lead to {name}: {way}")

    def type(self, text: str) -> None:
        """Type into what has the keyboard; it keeps it."""
        before = self.look("before typing")
        self._person.type(text)
        after = self.look("after typing")
        assert after["role"] == before["role"]
        assert all(abs(a - b) <= 2 for a, b in zip(after["box"], before["box"], strict=True))


def test_the_first_day(person: Person) -> None:
    person.open()
    keyboard = Keyboard(person)
    welcome(person, keyboard)
    the_check(person, keyboard)
    the_test_run(person, keyboard)
    today(person, keyboard)
    around_the_window(person, keyboard)
    person.close()
    plan = json.loads(person.command("plan").stdout)
    assert (plan["rule"], plan["step"]) == ("start", {"stage": 2, "reps": 6})


def welcome(person: Person, keyboard: Keyboard) -> None:
    person.see("Which country are you in?", role="text")
    keyboard.tab_to("Which country are you in?")
    keyboard.type("united k")
    person.keys("Down", "Enter")
    person.see("United Kingdom", role="combo box")
    keyboard.tab_to("Kilometres")
    keyboard.press("Right", "Left")
    assert "checked" in person.see("Kilometres")["states"]
    keyboard.tab_to("Start")
    person.keys("Enter")


def the_check(person: Person, keyboard: Keyboard) -> None:
    for page, asked in enumerate(PAGES, start=1):
        person.see(f"page {page} of {len(PAGES)}")
        if asked == ("wants_to_run",):
            keyboard.tab_to("No: ", start=True)
            yes = keyboard.press("Down")
            assert yes["name"].startswith("Yes: ") and "checked" not in yes["states"]
            keyboard.press("Space")
        elif len(asked) == 1:
            # The first answer has the keyboard already; choosing it does not move on.
            assert keyboard.look("a new question", "No: ")["name"].startswith("No: ")
            keyboard.press("Space")
            person.see(f"page {page} of {len(PAGES)}")
        elif "average_pain" in asked:
            keyboard.tab_to("How bad was your back pain", start=True)
            keyboard.type("35")
            keyboard.press("Right", "Left", "PageUp", "PageDown")
            assert person.focused()["value"] == 35
            answer_lines(keyboard, len(asked) - 1)
        else:
            answer_lines(keyboard, len(asked))
        keyboard.tab_to("Finish the check" if page == len(PAGES) else "Next")
        person.keys("Enter")
    person.see("Nothing here says you should wait", role="label")


def answer_lines(keyboard: Keyboard, number: int) -> None:
    for _ in range(number):
        keyboard.tab_to("No: ", start=True)
        keyboard.press("Space", "Tab")


def the_test_run(person: Person, keyboard: Keyboard) -> None:
    keyboard.tab_to("Go to the test run")
    person.keys("Enter")
    keyboard.tab_to("I ran it already: type it in")
    person.keys("Enter")
    person.see("Save test run")
    keyboard.tab_to("Comfortable seconds", "spin button")
    person.keys("ctrl+a")
    keyboard.type("50")
    keyboard.tab_to("Pain before you started", "spin button")
    keyboard.type("30")
    keyboard.tab_to("Worst while you ran", "spin button")
    keyboard.type("36")
    keyboard.tab_to("Straight after", "spin button")
    keyboard.press("End", "Delete")  # all the way, and back to "not recorded"
    assert person.focused()["text"].strip() == "not recorded"
    keyboard.type("32")
    keyboard.tab_to("No, none of these")
    keyboard.press("Space")
    keyboard.tab_to("Save test run")
    person.keys("Enter")
    person.see("You start at stage 2", role="label")
    assert keyboard.look("after saving", "Go to Today")["name"] == "Go to Today"
    person.keys("Enter")


def today(person: Person, keyboard: Keyboard) -> None:
    person.see("Next session", role="panel")
    keyboard.tab_to("How is your back right now?", "spin button")
    keyboard.type("30")
    keyboard.tab_to("Save")
    person.keys("Space")
    person.see("Pain 30 saved.", role="label")
    keyboard.look("after saving the pain")
    # A menu opens and closes, and the keyboard is back where it was.
    keyboard.tab_to("More")
    person.keys("Space", "Down", "Escape")
    assert keyboard.look("after the menu", "More")["name"] == "More"


def around_the_window(person: Person, keyboard: Keyboard) -> None:
    """Every page by its keys, and Tab once round on it."""
    for chord, page in (
        ("ctrl+2", "Your progress"),
        ("ctrl+3", "Diary"),
        ("ctrl+4", "Learn"),
        ("ctrl+5", "Settings"),
        ("F1", "All articles"),
        ("ctrl+1", "Next session"),
    ):
        person.keys(chord)
        person.see(page, nth=0, within_s=10)
        first = keyboard.look(f"after {chord}")
        once_round(keyboard, first)


def once_round(keyboard: Keyboard, first: dict[str, Any]) -> None:
    left = False
    for _ in range(4 * LONGEST_WAY):
        found = keyboard.press("Tab")
        same = all(found[part] == first[part] for part in ("role", "name", "path"))
        if same and left:
            return
        left = left or not same
    raise AssertionError(f"Tab never comes back to {first}")
