"""A guided session in the real window: killed in the middle, started twice, and written down."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.services.guiding import JOURNAL
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.engine.build import Diary
from tests.journeys.desk import Desk, Person, wait_until
from tests.journeys.steps import NO_SIGNS, bring_in

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")
Someone = Callable[..., Person]
KEPT_EVERY_S = 5
RUN_S = 30
FIRST_RUN = f"Run, {RUN_S} s. Repetition 1 of 7"


def diary_begun(desk: Desk, days_ago: int) -> Diary:
    today = datetime.now(timezone(timedelta(hours=desk.hours_ahead))).date()
    return Diary(today - timedelta(days=days_ago), desk.hours_ahead)


def a_session_is_next(person: Person, desk: Desk, folder: Path) -> None:
    """Second session: stage 2, seven times 30 seconds."""
    diary = diary_begun(desk, days_ago=6).check()
    diary.test_run(50, morning=(20, "by_morning")).wait(2).session(2, 6).weekly()
    bring_in(person, diary, folder / "in.json")


def begin(person: Person, run: str = FIRST_RUN) -> None:
    """From the question before it to the first run; the walk between is skipped."""
    person.pain("How is your back now?", 20)
    person.press("Start")
    person.see("Get ready", part=True, nth=0)
    person.keys("ctrl+Right")
    person.see("Walk to warm up", part=True, nth=0)
    person.keys("ctrl+Right")
    person.see(run, nth=0)


def journal(person: Person) -> dict[str, Any]:
    """What the diary on the disk holds of the session under way."""
    store = open_store(DataPaths.at(person.folder))
    try:
        with store.reading() as reader:
            kept = reader.draft(JOURNAL)
        assert kept is not None
        return kept
    finally:
        store.close()


def seconds_run(person: Person) -> float:
    return sum(s for kind, _, s in journal(person)["guide"]["spent"] if kind == "run")


def last_of(person: Person, kind: str, folder: Path) -> dict[str, Any]:
    """The diary's last entry of a kind."""
    out = folder / "out.json"
    assert person.command("export", "json", out).returncode == 0
    entries = json.loads(out.read_text(encoding="utf-8"))["entries"]
    *_, entry = (e for e in entries if e["kind"] == kind)
    found: dict[str, Any] = entry
    return found


def written_down_so_far(person: Person) -> tuple[int, str]:
    """The seconds of running that the page names, and its sentence."""
    sentence = person.read("of running", role="label")
    found = re.search(r"(\d+) s of running", sentence)
    assert found is not None, sentence
    return int(found[1]), sentence


def test_a_session_killed_twice_goes_on_and_is_written_down_with_the_seconds_run(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    a_session_is_next(person, desk, tmp_path)
    person.open()
    person.press("Start guided session")
    begin(person)
    ran = time.monotonic()
    wait_until(lambda: seconds_run(person) >= 6, 20)
    person.kill()
    ran = time.monotonic() - ran

    person.open()
    person.see("A guided session is not finished.", role="label")
    person.press("Go on or write it down")
    person.see("It broke off before its end", role="label")
    first, sentence = written_down_so_far(person)
    assert "0 repetitions" in sentence
    assert 6 <= first <= ran + 1 and first >= ran - KEPT_EVERY_S - 2

    person.press("Go on with it")
    person.press("Go on (P)")
    again = time.monotonic()
    wait_until(lambda: seconds_run(person) >= first + 5, 20)
    person.kill()
    again = time.monotonic() - again

    person.open()
    person.press("Go on or write it down")
    second, _ = written_down_so_far(person)
    assert first + 5 <= second <= first + again + 1
    person.press("Write down what I did")
    assert person.see("Before you started", role="spin button")["value"] == 20
    person.pain("Worst while you were out", 30)
    person.pain("Straight after", 25)
    person.choose("Why fewer repetitions?", "Something else, such as time or weather")
    person.press(NO_SIGNS)
    person.press("Save session")
    person.see("Session saved.", role="label")
    assert not person.sees("A guided session is not finished.")
    person.close()
    entry = last_of(person, "session", tmp_path)
    assert entry["source"] == "guided"
    assert (entry["data"]["run_s"], entry["data"]["reps_done"]) == (second, 0)
    assert entry["data"]["pain_before"] == 20


def test_a_second_start_shows_the_session_under_way_and_begins_none(
    person: Person, someone: Someone, desk: Desk, tmp_path: Path
) -> None:
    a_session_is_next(person, desk, tmp_path)
    person.open()
    person.press("Start guided session")
    begin(person)
    owner = journal(person)["owner"]
    assert person.process is not None
    first = person.process.pid
    another = someone(tmp_path / "another diary")
    another.open()
    assert another.process is not None
    wait_until(lambda: desk.ask("on_top") == another.process.pid)
    second = person.command()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    wait_until(lambda: desk.ask("on_top") == first)
    another.kill()
    person.attend()
    person.see(FIRST_RUN, nth=0)
    wait_until(lambda: seconds_run(person) >= 5, 20)
    assert journal(person)["owner"] == owner
    # The command line looks at the diary meanwhile, and the session is none the worse.
    assert person.command("check").returncode == 0
    person.press("Stop and say why")
    person.press("Something else, such as time or weather")
    person.see("Save session")
    person.close()


def test_a_guided_test_run_fills_in_its_form(person: Person, desk: Desk, tmp_path: Path) -> None:
    bring_in(person, diary_begun(desk, days_ago=1).check(), tmp_path / "in.json")
    person.open()
    person.press("Do the test run")
    person.press("Guide me through it")
    begin(person, "Run, 2 min")
    ran = time.monotonic()
    wait_until(lambda: seconds_run(person) >= 15, 30)
    person.press("That was enough: stop running")
    ran = time.monotonic() - ran
    person.see("Walk to cool down", part=True, nth=0)
    person.keys("ctrl+Right")
    person.see("We filled in what we know from your test run. Please add the rest.", role="label")
    seconds = int(person.see("Comfortable seconds", role="spin button")["value"])
    assert 15 <= seconds <= ran + 1
    assert person.see("Pain before you started", role="spin button")["value"] == 20
    person.pain("Worst while you ran", 25)
    person.pain("Straight after", 20)
    person.press(NO_SIGNS)
    person.press("Save test run")
    person.see("You start at stage 1", role="label")
    person.close()
    entry = last_of(person, "test_run", tmp_path)
    assert (entry["source"], entry["data"]["comfortable_s"]) == ("guided", seconds)
