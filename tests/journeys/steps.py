"""What every journey begins with, step by step as a person does it."""

from __future__ import annotations

import json
from pathlib import Path

from app.services.screening import PAGES
from tests.engine.build import Diary
from tests.journeys.desk import Person

AVERAGE = "How bad was your back pain on average over the past week?"
RIGHT_NOW = "How is your back right now?"
NO_SIGNS = "No, none of these"


def welcome(person: Person) -> None:
    """The first start, in Britain, in kilometres."""
    person.see("Which country are you in?", role="text")
    person.go_to("Which country are you in?", role="text")
    person.type("united k")
    person.keys("Down", "Enter")
    person.see("United Kingdom", role="combo box")
    person.press("Kilometres")
    person.press("Start")


def answer_the_check(person: Person, average: int = 35) -> None:
    """All of the check with nothing found, in the trial's context and willing to run."""
    last = len(PAGES)
    for page, asked in enumerate(PAGES, start=1):
        person.see(f"page {page} of {last}")
        questions = len([name for name in asked if name != "average_pain"])
        assert person.answer_each("Yes" if page == last else "No") == questions
        if "average_pain" in asked:
            person.pain(AVERAGE, average)
        person.press("Finish the check" if page == last else "Next")


def type_in_a_test_run(person: Person, seconds: int) -> None:
    """A test run with little pain, written down afterwards."""
    person.press("I ran it already: type it in")
    person.pain("Pain before you started", 30)
    person.go_to("Comfortable seconds", role="spin button")
    person.keys("ctrl+a")
    person.type(str(seconds))
    person.pain("Worst while you ran", 36)
    person.pain("Straight after", 32)
    person.press(NO_SIGNS)
    person.press("Save test run")


def bring_in(person: Person, diary: Diary, file: Path) -> None:
    """Put a made diary into the data folder through the command line; its owner is in Britain."""
    document = {
        "format": "backstride-diary",
        "version": 1,
        "profile": {"units": "km", "country": "GB"},
        "entries": diary.json,
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    done = person.command("import", file)
    assert (done.returncode, done.stderr) == (0, "")
