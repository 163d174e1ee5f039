"""A diary file that got damaged on the disk, mended by keyboard alone; a way back, and its undo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, Person, wait_until
from tests.journeys.steps import RIGHT_NOW, bring_in
from tests.journeys.test_faults import NEXT, under_way
from tests.journeys.test_keyboard_only import Keyboard, the_check

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")


@pytest.fixture
def backed_up(person: Person, desk: Desk, tmp_path: Path) -> Person:
    """Somebody under way, with the backup of the day and a pain written down after it."""
    bring_in(person, under_way(desk), tmp_path / "in.json")
    person.open()
    person.see(NEXT, role="label")
    assert person.folder is not None
    backups = person.folder / "backups"
    wait_until(lambda: list(backups.glob("*.sqlite3")))
    person.pain(RIGHT_NOW, 30)
    person.press("Save", inside=RIGHT_NOW)
    person.see("Pain 30 saved.", role="label")
    person.close()
    return person


def hit(person: Person) -> None:
    """One bit of the pain written down last is another."""
    assert person.folder is not None
    file = person.folder / "diary.sqlite3"
    whole = file.read_bytes()
    assert whole.count(b'{"now":30}') == 1
    file.write_bytes(whole.replace(b'{"now":30}', b'{"now":70}'))


def test_a_damaged_diary_is_mended_by_keys_alone(backed_up: Person) -> None:
    person = backed_up
    hit(person)
    person.open()
    person.see("Your diary file is damaged", role="label")
    person.see("Put it together…")
    keys = Keyboard(person)
    keys.tab_to("Put it together…")
    person.keys("Enter")
    person.see("Cancel")
    keys.tab_to("Put it together")
    person.keys("Space")
    person.see("First, the suitability check again", role="label")
    assert json.loads(person.command("plan").stdout)["rule"] == "check-due"
    keys.tab_to("Start the suitability check")
    person.keys("Enter")
    the_check(person, keys)
    keys.tab_to("Go to Today")
    person.keys("Enter")
    person.see(NEXT, role="label")
    person.close()
    done = person.command("check")
    assert done.returncode == 0, done.stdout


def test_going_back_to_a_backup_and_undoing_it_by_keys_alone(backed_up: Person) -> None:
    person = backed_up
    person.open()
    person.see(NEXT, role="label")
    keys = Keyboard(person)
    keys.tab_to("Settings")
    person.keys("Enter")
    person.see("Go back to a backup…")
    keys.tab_to("Go back to a backup…")
    person.keys("Enter")
    person.read("of the day")
    keys.tab_to("Today,", start=True)
    person.keys("Space")
    person.read("1 entry would be lost that your diary has now.", role="label")
    keys.tab_to("Go back to this backup…")
    person.keys("Enter")
    person.see("Cancel")
    keys.tab_to("Go back to it")
    person.keys("Space")
    person.read("Your diary is as it was in the backup", role="label")
    assert "pain" not in person.command("check").stdout
    assert person.focused()["name"] == "Undo"
    person.keys("Enter")
    person.read("Undone: your diary is as it was before.", role="label")
    assert "pain: 1" in person.command("check").stdout
    person.close()
