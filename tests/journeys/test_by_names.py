"""The whole journey by what a screen reader hands out: things are found by role and name, and all
that is done is done through their interfaces (action, value, text). No key and no mouse.

The clock is the real one: between two days the diary is carried into the past through a file.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.services.screening import PAGES
from tests.journeys.desk import Desk, Person, wait_until
from tests.journeys.passing_time import as_if_earlier
from tests.journeys.steps import AVERAGE, NO_SIGNS
from tests.journeys.test_guided import a_session_is_next

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon", "pdftotext")
Someone = Callable[..., Person]
MORNING = "Pain that morning, as far as you remember"


class Hands:
    """Somebody who uses no keyboard and no mouse."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self._told: list[list[Any]] = []
        self.press, self.see, self.read = person.press, person.see, person.read
        self.write = person.write

    def pain(self, name: str, value: int) -> None:
        """Set a pain line that is not recorded yet, and says so instead of a number."""
        assert self.see(name, role="spin button")["text"].strip() == "not recorded"
        self.number(name, value)
        assert self.see(name, role="spin button")["text"].strip() == str(value)

    def number(self, name: str, value: int) -> None:
        """Set a number."""
        self.person.set_value(name, value, role="spin button")
        assert self.see(name, role="spin button")["value"] == value

    def choose(self, question: str, answer: str) -> None:
        """Choose from a drop-down."""
        self.person.mark(question, answer)
        self.see(answer, role="combo box", description=question)

    def hears(self, words: str, *, at_once: bool = False) -> None:
        """These words are announced, after what was heard last; they interrupt or wait."""

        def heard() -> bool:
            self._told += self.person.announced()
            return [words, at_once] in self._told

        wait_until(heard, 5)
        del self._told[: self._told.index([words, at_once]) + 1]


@pytest.fixture
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reaches for the keyboard is told so."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("this journey uses no keys")

    for way in ("keys", "type", "go_to"):
        monkeypatch.setattr(Person, way, refuse)


def test_from_the_first_start_to_the_report(
    someone: Someone, tmp_path: Path, no_keys: None
) -> None:
    first = someone(tmp_path / "first")
    the_first_day(first)
    second = days_pass(someone, first, 2, tmp_path)
    the_first_session(second)
    third = days_pass(someone, second, 1, tmp_path)
    the_next_morning(third)
    the_progress(third)
    the_report(third)
    third.close()


def days_pass(someone: Someone, person: Person, days: int, folder: Path) -> Person:
    """Somebody with the same diary, so many days later."""
    file = folder / f"{days} days later.json"
    assert person.command("export", "json", file).returncode == 0
    file.write_text(json.dumps(as_if_earlier(file, days)), encoding="utf-8")
    assert person.folder is not None
    later = someone(folder / f"{person.folder.name} later")
    done = later.command("import", file)
    assert (done.returncode, done.stderr) == (0, "")
    later.open()
    return later


def the_first_day(person: Person) -> None:
    person.open()
    hands = Hands(person)
    hands.choose("Which country are you in?", "United Kingdom")
    hands.press("Kilometres")
    assert "checked" in hands.see("Kilometres", role="radio button")["states"]
    hands.press("Start")
    for page, asked in enumerate(PAGES, start=1):
        hands.see(f"page {page} of {len(PAGES)}")
        person.answer_each("Yes" if page == len(PAGES) else "No")
        if "average_pain" in asked:
            hands.pain(AVERAGE, 35)
        hands.press("Finish the check" if page == len(PAGES) else "Next")
    hands.see("Nothing here says you should wait", role="label")
    hands.press("Go to the test run")
    hands.press("I ran it already: type it in")
    hands.pain("Pain before you started", 30)
    hands.number("Comfortable seconds", 50)
    hands.pain("Worst while you ran", 36)
    hands.pain("Straight after", 32)
    hands.press(NO_SIGNS)
    hands.press("Save test run")
    hands.see("You start at stage 2", role="label")
    hands.press("Go to Today")
    hands.see("Stage 2 · run 30 s, walk 2 min, 6 times", role="label")
    person.close()


def the_first_session(person: Person) -> None:
    hands = Hands(person)
    hands.press("Tick off a session")
    hands.pain("Before you started", 30)
    hands.pain("Worst while you were out", 34)
    hands.pain("Straight after", 31)
    hands.write("Running distance", "0.6")
    hands.choose("How hard was it?", "4 · some effort, I could talk")
    hands.press(NO_SIGNS)
    hands.press("Save session")
    hands.see("Session saved.", role="label")
    hands.hears("Session saved.")
    person.close()


def the_next_morning(person: Person) -> None:
    hands = Hands(person)
    card = "How was it the next morning?"
    # The session of yesterday first, then the test run two days before it.
    hands.see(card, role="panel")
    hands.pain("Pain now", 28)
    hands.press("Yes: Is it back to usual?")
    hands.press("Save", inside=card)
    hands.pain(MORNING, 29)
    hands.press("By that morning: When was it back to usual?")
    hands.press("Save", inside=card)
    hands.see("Stage 2 · run 30 s, walk 2 min, 7 times", role="label")
    hands.see("Our suggestion: one step up", role="panel")
    person.gone("How was it the next morning?")


def the_progress(person: Person) -> None:
    hands = Hands(person)
    hands.press("Progress")
    assert hands.see("Your progress", role="layered pane")["states"], "a page says its title"
    name = "Back pain and running distance"
    chart = hands.see(name, role="chart", within_s=10)
    assert chart["description"].startswith("0.6 km run in week 1.")
    hands.press("Show the numbers (Ctrl+T)")
    assert hands.see(name, role="table")["description"] == "0.6 km run in week 1."
    cells = [about["name"] for about in person.tree() if about["role"] == "table cell"]
    assert "0.6" in cells and "not recorded" in cells


def the_report(person: Person) -> None:
    hands = Hands(person)
    hands.press("Report for my physio")
    picture = hands.see("Preview of the report. Page 1 of 2", role="image", within_s=10)
    assert "Stage: 2 (test run 50 s on" in picture["description"]
    pdf, page = person.home / "report.pdf", person.home / "report.html"
    for button, file in (("Save as PDF…", pdf), ("Save as web page…", page)):
        hands.press(button)
        hands.write("File name:", str(file))
        hands.press("Save", role="push button")
        hands.see(f"Saved as {file}.", role="label")
        hands.hears(f"Saved as {file}.")
    made = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True)
    for words in (made.stdout, page.read_text(encoding="utf-8")):
        for recorded in ("test run 50 s", "worst 34", "0.6"):
            assert recorded in words


def test_a_guided_session_is_heard(
    person: Person, desk: Desk, tmp_path: Path, no_keys: None
) -> None:
    a_session_is_next(person, desk, tmp_path)
    person.open()
    hands = Hands(person)
    hands.press("Start guided session")
    hands.pain("How is your back now?", 20)
    hands.press("Start")
    hands.hears("Get ready, 5 s", at_once=True)
    hands.press("Skip to warm-up")
    hands.hears("Walk to warm up, 5 min", at_once=True)
    hands.hears("Skipped. Ctrl+Z takes it back.")
    hands.press("Skip to run")
    hands.hears("Run, 30 s. Repetition 1 of 7", at_once=True)
    hands.press("Pause (P)")
    hands.hears("Paused", at_once=True)
    hands.press("Go on (P)")
    hands.press("Pain is up…")
    hands.pain("How strong is it now?", 80)
    hands.hears("That is a lot. We suggest you stop running here, and walk home slowly if you can.")
    hands.press("Stop here")
    hands.see("Save session")
    hands.press("Save session")
    hands.hears(hands.read("One question is open", role="label"), at_once=True)
    hands.press(NO_SIGNS)
    hands.press("Save session")
    hands.hears("Session saved.")
    person.close()


def test_a_warning_interrupts(person: Person, no_keys: None) -> None:
    person.open()
    hands = Hands(person)
    hands.choose("Which country are you in?", "United Kingdom")
    hands.press("Kilometres")
    hands.press("Start")
    hands.see(f"page 1 of {len(PAGES)}")
    person.answer_each("Yes")
    hands.press("Next")
    # A frame with a name: its words are read as the keyboard comes to the answers.
    asked = hands.read("Is that right?", role="panel")
    hands.see("If it is, the next page says what to do first.", role="label", inside=asked)
    hands.press("Yes, that is right")
    hands.see("999", role="label")
    say = hands.see("________", role="label", part=True, inside="Say this on the phone")
    assert "focusable" in say["states"]
    hands.hears(
        "999 Get emergency help now. Or 112. Phone now, or have someone take you to the emergency "
        "department. Take this page with you. Don't wait to see if it settles. "
        "Don't drive yourself.",
        at_once=True,
    )
    person.close()
