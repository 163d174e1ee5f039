"""The main job in a real window, by accessible names alone: from the first start to the chart.

The clock is the real one. What the person does on the first day is carried four weeks back through
a diary file, with the sessions of these weeks added; the last day is lived in the window again.
"""

from __future__ import annotations

import json
import struct
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.desk import Desk, Person, wait_until
from tests.journeys.passing_time import DAYS, as_if_earlier, four_weeks_of_sessions
from tests.journeys.steps import (
    NO_SIGNS,
    RIGHT_NOW,
    answer_the_check,
    type_in_a_test_run,
    welcome,
)

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon", "pdftotext")
DISTANCE, MORNING = "Running distance", "Pain that morning, as far as you remember"


def test_the_first_month(
    someone: Callable[..., Person], person: Person, desk: Desk, tmp_path: Path
) -> None:
    the_first_day(person)
    later = someone(tmp_path / "four weeks later")
    four_weeks_pass(person, later, desk, tmp_path)
    later.open()
    the_morning_is_answered(later)
    a_session_is_ticked_off_with_a_break(later)
    the_chart_is_saved(later)
    entries_are_corrected_and_deleted(later)
    later.close()
    what_is_left_on_disk(later)


def the_first_day(person: Person) -> None:
    person.open()
    assert "No clinician has reviewed this version." in person.texts()
    assert str(person.folder) in person.texts()
    welcome(person)
    answer_the_check(person)
    person.see("Nothing here says you should wait", role="label")
    person.press("Go to the test run")
    type_in_a_test_run(person, 50)
    person.see("You start at stage 2", role="label")
    person.press("Go to Today")
    person.see("Stage 2 · run 30 s, walk 2 min, 6 times", role="label")
    person.read("Rest today. Next session from")
    person.pain(RIGHT_NOW, 30)
    person.press("Save", inside=RIGHT_NOW)
    person.see("Pain 30 saved.", role="label")
    person.see("last: 30, today")
    person.close()
    assert kinds_of(person) == {"suitability": 1, "test_run": 1, "pain": 1}


def four_weeks_pass(person: Person, later: Person, desk: Desk, tmp_path: Path) -> None:
    first, file = tmp_path / "first day.json", tmp_path / "four weeks.json"
    assert person.command("export", "json", first).returncode == 0
    diary = as_if_earlier(first, DAYS)
    day = datetime.fromisoformat(diary["entries"][0]["at"]).date()
    diary["entries"] += four_weeks_of_sessions(day, desk.hours_ahead)
    file.write_text(json.dumps(diary), encoding="utf-8")
    done = later.command("import", file)
    assert (done.returncode, done.stderr) == (0, "")
    plan = json.loads(later.command("plan").stdout)
    assert (plan["rule"], plan["week"], plan["locked"]) == ("pending", 4, False)


def the_morning_is_answered(person: Person) -> None:
    person.see("Stage 4 · run 1 min, walk 2 min, 6 times", role="label")
    person.see("Our suggestion: the same again for now", role="panel")
    person.pain(MORNING, 24)
    person.press("By that morning: When was it back to usual?")
    person.press("Save", inside="How was it the next morning?")
    person.see("Stage 4 · run 1 min, walk 2 min, 7 times", role="label")
    person.see("Our suggestion: one step up", role="panel")
    person.gone("How was it the next morning?")


def a_session_is_ticked_off_with_a_break(person: Person) -> None:
    person.press("Tick off a session")
    person.pain("Before you started", 26)
    person.pain("Worst while you were out", 30)
    person.go_to(DISTANCE, role="text")
    person.type("1.6")
    person.choose("How hard was it?", "4 · some effort, I could talk")
    person.close()
    # The half-filled form is there again, and nothing in it was made up.
    person.open()
    person.press("Tick off a session")
    person.see("This form is as you left it.", role="label")
    assert person.focused()["name"] == "Before you started"
    assert person.see("Before you started", role="spin button")["value"] == 26
    assert person.see("Worst while you were out", role="spin button")["value"] == 30
    assert person.see("Straight after", role="spin button")["text"].strip() == "not recorded"
    assert float(person.see(DISTANCE, role="text")["text"]) == 1.6
    person.see("4 · some effort, I could talk", role="combo box")
    # The one question that must be answered holds it back, and nothing is lost by trying.
    person.press("Save session")
    person.read("One question is open", role="label")
    assert person.see("Before you started", role="spin button")["value"] == 26
    person.pain("Straight after", 28)
    person.press(NO_SIGNS)
    person.press("Save session")
    person.see("Session saved.", role="label")
    person.read("3 of 3 sessions done this week")
    assert kinds_of(person)["session"] == 12


def the_chart_is_saved(person: Person) -> None:
    person.press("Progress")
    chart = person.see("Back pain and running distance", role="chart", within_s=10)
    assert chart["description"].startswith("Average pain 37 of 100 in week 1 and 28 in week 4; ")
    assert "9 of 9 sessions done in full weeks" in chart["description"]
    person.read("No clear change in pain since week 1.")
    for name in ("chart.png", "chart.pdf"):
        person.go_to("Save picture")
        person.keys("Space", "Down", "Down", "Enter")  # its menu: for a page
        person.see("File name:", role="text")
        person.type(str(person.home / name))
        person.keys("Enter")
        person.read(f"The picture is saved: {person.home / name}", role="label")
    # The same numbers as a table, one key away.
    person.keys("ctrl+t")
    person.see("Back pain and running distance", role="table")
    person.see("2.4 (estimated)", role="table cell")


def entries_are_corrected_and_deleted(person: Person) -> None:
    person.press("Diary")
    newest = person.see("Session stage 4, 7 of 7 · 1.60 km", part=True, role="list item")
    assert person.focused()["name"] == "Diary entries" and "selected" in newest["states"]
    person.keys("Enter")
    person.go_to(DISTANCE, role="text")
    person.keys("ctrl+a")
    person.type("1.75")
    person.press("Save")
    assert "corrected" in person.read("Session stage 4, 7 of 7 · 1.75 km", role="list item")
    person.keys("Down", "Down", "Down")
    wait_until(lambda: "Pain right now 26" in person.focused()["name"])  # the bus tells it later
    chosen = person.focused()["name"]
    person.keys("Delete")
    person.see("Entry deleted.", role="label")
    person.gone(chosen, role="list item")
    person.keys("ctrl+z")
    person.read("Pain right now 26", role="list item")
    person.keys("ctrl+z")
    person.read("Session stage 4, 7 of 7 · 1.60 km", role="list item")


def what_is_left_on_disk(person: Person) -> None:
    picture = (person.home / "chart.png").read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", picture[16:24])
    assert width >= 1500 and 1.2 < width / height < 2 and len(picture) > 20_000
    text = subprocess.run(
        ["pdftotext", "-layout", person.home / "chart.pdf", "-"], capture_output=True, text=True
    ).stdout
    for words in ("Back pain (0–100)", "Running distance (km a week)", "stage 4"):
        assert words in text
    assert "Average pain 37 of 100 in week 1 and 28 in week 4" in text
    assert (person.home / "chart.png").stat().st_mode & 0o777 == 0o600
    session = newest_session(person)
    assert (session["data"]["distance_m"], session["data"]["effort"]) == (1600, 4)
    assert session["data"]["distance_source"] == "typed"
    versions = [old["data"]["distance_m"] for old in session["history"]]
    assert versions == [1600, 1750]
    done = person.command("check")
    assert done.returncode == 0 and "Nothing is wrong." in done.stdout
    kept = {p.name for p in person.home.iterdir()}
    assert kept == {"chart.png", "chart.pdf"}, "nothing else was left in the home"


def exported(person: Person) -> list[dict[str, Any]]:
    file = person.home.parent / "looked-at.json"
    assert person.command("export", "json", file).returncode == 0
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["entries"]
    file.unlink()
    return entries


def kinds_of(person: Person) -> dict[str, int]:
    counted: dict[str, int] = {}
    for entry in exported(person):
        counted[entry["kind"]] = counted.get(entry["kind"], 0) + 1
    return counted


def newest_session(person: Person) -> dict[str, Any]:
    return max((e for e in exported(person) if e["kind"] == "session"), key=lambda e: e["at"])
