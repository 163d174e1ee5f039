"""Locked means locked everywhere, until it is cleared and the check is answered anew."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.desk import Person
from tests.journeys.steps import answer_the_check, welcome

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")
NUMBNESS = "Numbness or a changed feeling between your legs"
SIGNS_OF_A_PLAN = ("Next session", "Tick off a session", "Stage ", "Go to the test run")


def planned(person: Person) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads(person.command("plan").stdout)
    return plan


def no_plan_in_sight(person: Person) -> None:
    words = person.texts()
    assert not [sign for sign in SIGNS_OF_A_PLAN if sign in words]
    plan = planned(person)
    assert (plan["locked"], plan["rule"]) == (True, "locked")
    assert plan["step"] is plan["ceiling"] is plan["earliest"] is None


def test_an_emergency_answer_locks_until_cleared_and_checked_again(
    person: Person, tmp_path: Path
) -> None:
    person.open()
    welcome(person)
    person.see("page 1 of 12")
    person.answer_each("Yes")
    person.press("Next")
    # Asked back once: no slip of the hand locks anything.
    person.press("No, let me answer again")
    person.see("page 1 of 12")
    assert planned(person)["rule"] == "check-due"
    person.answer_each("Yes")
    person.press("Next")
    person.press("Yes, that is right")
    the_card_says_what_to_do_first(person)
    no_plan_in_sight(person)
    person.press("Today")
    person.see("Phone 999", role="label")
    no_plan_in_sight(person)
    the_finding_cannot_be_taken_away(person, tmp_path)
    person.close()

    person.open()
    person.see("Open the card")
    no_plan_in_sight(person)
    person.press("Open the card")
    person.press("A clinician has cleared me")
    the_clearance_is_written_down(person)
    person.see("Saved. Something is still needed.", role="label")
    no_plan_in_sight(person)

    person.press("Do the check again")
    answer_the_check(person)
    person.see("Nothing here says you should wait", role="label")
    assert planned(person)["rule"] == "test-run-due"
    person.press("Today")
    person.gone("Phone 999")
    person.see("Do the test run", role="push button")
    person.close()


def the_card_says_what_to_do_first(person: Person) -> None:
    person.see("Print this page")
    shown = [about["name"] for about in person.tree()]
    number, why = shown.index("999"), shown.index("Say this on the phone")
    assert number < shown.index("Get emergency help now.") < why
    # The headline is in sight, not scrolled away by where the keyboard went.
    assert person.see("999", role="label")["box"][1] > 0
    assert person.focused()["name"] == "Print this page"


def the_finding_cannot_be_taken_away(person: Person, tmp_path: Path) -> None:
    person.press("Diary")
    entry = person.read("Suitability check", role="list item")
    person.keys("Delete")
    person.read("This entry raised a warning", role="label")
    assert person.sees(entry, role="list item")
    # A diary file in which the entry is deleted changes nothing either.
    file = tmp_path / "tampered.json"
    assert person.command("export", "json", file).returncode == 0
    diary = json.loads(file.read_text(encoding="utf-8"))
    [raised] = diary["entries"]
    later = datetime.fromisoformat(raised["recorded_at"]) + timedelta(seconds=1)
    raised |= {"deleted": True, "edited_at": later.isoformat()}
    file.write_text(json.dumps(diary), encoding="utf-8")
    assert person.command("import", file).returncode == 0
    assert planned(person)["locked"]


def the_clearance_is_written_down(person: Person) -> None:
    person.press("Save clearance")  # too early: said so, and nothing is stored
    person.see("Their name", role="text")
    person.choose("Their profession", "Doctor")
    person.go_to("Their name", role="text")
    person.type("Dr Lee")
    person.press(NUMBNESS, role="check box")
    person.press("Save clearance")
