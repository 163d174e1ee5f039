"""A passcode by keyboard alone: set, asked for at the start, locked by key, the code that opens."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from storage import cipher
from tests.engine.build import Diary
from tests.journeys.desk import Desk, Person
from tests.journeys.steps import bring_in

pytestmark = [
    pytest.mark.needs_tool("Xvfb", "dbus-daemon"),
    pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here"),
]
WORDS, OTHER = "blue bicycle", "green bicycle"
LONGEST_WAY = 60
MARKER = "a bad night before"


def tab_to(person: Person, name: str) -> None:
    """Go on with Tab to what is called so."""
    way = []
    for _ in range(LONGEST_WAY):
        found = person.focused()["name"]
        if found == name:
            return
        way.append(found)
        person.keys("Tab")
    raise AssertionError(f"Tab does not lead to {name}: {way}")


def test_a_diary_is_locked_and_opens_for_its_owner_alone(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    assert person.folder is not None
    today = datetime.now(timezone(timedelta(hours=desk.hours_ahead))).date()
    diary = Diary(today - timedelta(days=6), desk.hours_ahead).check()
    diary.test_run(50, morning=(20, "by_morning")).wait(2).add("note", {"text": MARKER})
    bring_in(person, diary, tmp_path / "in.json")
    person.open()
    person.see("Tick off a session", role="push button")
    code = set_it(person)
    person.keys("ctrl+1")
    person.see("Tick off a session", role="push button")
    person.close()
    assert not any(MARKER.encode() in file.read_bytes() for file in files_below(person.folder))

    no_terminal_no_plan(person)
    person.open()
    nothing_of_it_is_seen(person)
    try_words(person, "black bicycle")
    person.read("That is not the passcode or the recovery code", role="label")
    nothing_of_it_is_seen(person)
    try_words(person, WORDS)
    person.see("Tick off a session", role="push button", within_s=15)

    person.keys("ctrl+l")
    nothing_of_it_is_seen(person)
    # A second start raises the window that asks, and opens none of its own.
    done = person.command()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    try_words(person, code.upper().replace("-", " "))
    person.read("The recovery code opened your diary", role="label", within_s=15)
    person.type(OTHER)
    person.keys("Tab")
    person.type(OTHER)
    person.keys("Enter")
    person.see("Tick off a session", role="push button", within_s=15)
    person.keys("ctrl+l")
    nothing_of_it_is_seen(person)
    try_words(person, OTHER)
    person.see("Tick off a session", role="push button", within_s=15)
    person.close()


def set_it(person: Person) -> str:
    """In Settings, by keys; the recovery code."""
    person.keys("ctrl+5")
    person.see("Your diary has no passcode.", role="label", within_s=15)
    tab_to(person, "Set a passcode…")
    person.keys("Space")
    person.read("lose the recovery code as well, your diary is lost", role="label")
    tab_to(person, "New passcode")
    person.type(WORDS)
    person.keys("Tab")
    person.type(WORDS)
    tab_to(person, "I know that without passcode and recovery code my diary is lost")
    person.keys("Space", "Enter")
    person.read("This code is shown only now", role="label", within_s=20)
    code = person.read("Recovery code: ", role="label").removeprefix("Recovery code: ")
    tab_to(person, "I have saved, printed or written down the recovery code")
    person.keys("Space")
    tab_to(person, "Done")
    person.keys("Enter")
    person.see("Your diary has a passcode.", role="label", within_s=15)
    return "".join(code.split())


def try_words(person: Person, words: str) -> None:
    person.see("Passcode", role="password text")
    tab_to(person, "Passcode")
    person.keys("ctrl+a")
    person.type(words)
    person.keys("Enter")


def nothing_of_it_is_seen(person: Person) -> None:
    person.see("Your diary is locked", role="label", within_s=15)
    person.gone("Tick off a session")
    words = person.texts()
    assert MARKER not in words and "Next session" not in words and "Stage" not in words


def no_terminal_no_plan(person: Person) -> None:
    done = person.command("plan")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backstride: The diary is closed with a passcode")
    assert done.stderr.count("\n") == 1


def files_below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]
