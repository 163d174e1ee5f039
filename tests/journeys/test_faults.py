"""What goes wrong around the program: one sentence, nothing lost, and it goes on afterwards."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.engine.build import Diary
from tests.journeys.desk import PROJECT, Desk, Failure, Person, wait_until
from tests.journeys.steps import NO_SIGNS, RIGHT_NOW, bring_in, welcome
from tests.storage.making import make_read_only, small_disk

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")
NEXT = "Stage 2 · run 30 s, walk 2 min, 7 times"
Someone = Callable[..., Person]


def under_way(desk: Desk) -> Diary:
    """A diary of somebody whose second session is next."""
    today = datetime.now(timezone(timedelta(hours=desk.hours_ahead))).date()
    diary = Diary(today - timedelta(days=6), desk.hours_ahead).check()
    return diary.test_run(50, morning=(20, "by_morning")).wait(2).session(2, 6).weekly()


def begin_a_session(person: Person) -> None:
    person.press("Tick off a session")
    person.pain("Before you started", 30)
    person.press("Another stage, surface, notes")
    person.go_to("Notes", role="text")
    person.type("Rain, and slow")


def as_it_was_left(person: Person) -> None:
    assert person.see("Before you started", role="spin button")["value"] == 30
    assert person.see("Notes", role="text")["text"] == "Rain, and slow"


# --- no display


def test_without_a_display_one_sentence_says_so(person: Person) -> None:
    env = {name: value for name, value in person.env.items() if name != "DISPLAY"}
    del env["QT_QPA_PLATFORM"]
    done = person.command(env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backstride: There is no display to open a window on.")
    assert done.stderr.count("\n") == 1
    made = subprocess.run(
        ["bash", "packaging/run.sh"], cwd=PROJECT, env=env, capture_output=True, text=True
    )
    assert made.returncode == 2 and made.stderr.count("\n") == 1
    assert "there is no display" in made.stderr and "make run" in made.stderr


# --- disks


@contextmanager
def disk_of(person: Person, tmp_path: Path) -> Iterator[Path]:
    """A small disk with the person's data folder on it."""
    with small_disk(tmp_path / "disk", "2m") as disk:
        person.folder = disk / "diary"
        try:
            yield disk
        finally:
            person.kill()


def test_a_write_protected_diary_can_be_read_and_says_why_it_is_not_written(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    with disk_of(person, tmp_path) as disk:
        bring_in(person, under_way(desk), tmp_path / "in.json")
        make_read_only(disk)
        person.open()
        person.see(NEXT, role="label")
        person.pain(RIGHT_NOW, 30)
        person.press("Save", inside=RIGHT_NOW)
        sentence = person.read("can be read but not written", role="label", inside=RIGHT_NOW)
        assert str(person.folder) in sentence
        assert person.see(RIGHT_NOW, role="spin button")["value"] == 30
        person.press("Diary")
        person.read("Session stage 2, 6 of 6", role="list item")
        person.close()


def test_a_disk_that_fills_up_loses_nothing_that_was_typed(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    with disk_of(person, tmp_path) as disk:
        bring_in(person, under_way(desk), tmp_path / "in.json")
        person.open()
        person.see(NEXT, role="label")
        begin_a_session(person)
        room = os.statvfs(disk)
        (disk / "filler").write_bytes(bytes(room.f_bavail * room.f_frsize))
        no_session_is_saved(person, "There is no room left on the disk")
        (disk / "filler").unlink()
        the_session_is_saved(person)


def test_a_limit_on_file_sizes_loses_nothing_that_was_typed(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    # As the full disk, where none can be mounted.
    bring_in(person, under_way(desk), tmp_path / "in.json")
    person.open()
    person.see(NEXT, role="label")
    begin_a_session(person)
    assert person.process is not None
    before = resource.prlimit(person.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(person.process.pid, resource.RLIMIT_FSIZE, (512, before[1]))
    no_session_is_saved(person, "diary.sqlite3")
    resource.prlimit(person.process.pid, resource.RLIMIT_FSIZE, before)
    the_session_is_saved(person)


def no_session_is_saved(person: Person, why: str) -> None:
    person.press(NO_SIGNS)
    person.press("Save session")
    person.read(why, role="label")
    as_it_was_left(person)
    # Who goes to look at something else finds it again.
    person.press("Learn")
    try:
        person.see("Learn", role="label", within_s=1)
    except Failure:  # told once more before it lets go
        person.press("Learn")
        person.see("Learn", role="label")
    person.press("Today")
    person.press("Tick off a session")
    as_it_was_left(person)


def the_session_is_saved(person: Person) -> None:
    person.press("Save session")
    person.see("Session saved.", role="label")
    person.press("Diary")
    person.read("Session stage 2, 7 of 7", role="list item")
    person.close()
    done = person.command("check")
    assert done.returncode == 0 and "session: 2" in done.stdout


# --- a diary from the future


def test_a_newer_diary_is_left_alone_and_both_versions_are_named(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    bring_in(person, under_way(desk), tmp_path / "in.json")
    assert person.folder is not None
    file = person.folder / "diary.sqlite3"
    with sqlite3.connect(file) as store:
        [known] = store.execute("PRAGMA user_version").fetchone()
        store.execute(f"PRAGMA user_version = {known + 41}")
    store.close()
    before = file.read_bytes()
    person.launch()
    sentence = person.read("written by a newer Backstride", role="label", within_s=15)
    assert f"version {known + 41}" in sentence and f"up to {known}." in sentence
    person.press("Close Backstride")
    assert person.process is not None
    assert person.process.wait(10) == 1
    assert file.read_bytes() == before
    assert person.command("plan").returncode == 1


# --- two windows


def test_a_second_start_raises_the_first_window(
    person: Person, someone: Someone, desk: Desk, tmp_path: Path
) -> None:
    bring_in(person, under_way(desk), tmp_path / "in.json")
    person.open()
    person.see(NEXT, role="label")
    begin_a_session(person)
    assert person.process is not None
    first = person.process.pid
    another = someone(tmp_path / "another diary")
    another.open()
    assert another.process is not None
    wait_until(lambda: desk.ask("on_top") == another.process.pid)
    second = person.command()
    assert (second.returncode, second.stdout) == (0, "")
    wait_until(lambda: desk.ask("on_top") == first)
    person.attend()
    as_it_was_left(person)


# --- the power goes


def test_a_kill_in_the_middle_of_a_form_loses_nothing(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    bring_in(person, under_way(desk), tmp_path / "in.json")
    person.open()
    person.see(NEXT, role="label")
    begin_a_session(person)
    assert person.folder is not None
    file = person.folder / "diary.sqlite3"
    wait_until(lambda: b"Rain, and slow" in file.read_bytes())
    person.kill()
    person.open()
    person.see(NEXT, role="label")
    person.press("Tick off a session")
    person.see("This form is as you left it.", role="label")
    person.press("Another stage, surface, notes")
    as_it_was_left(person)
    person.press(NO_SIGNS)
    the_session_is_saved(person)


# --- where it is kept


def test_a_home_with_signs_and_letters_in_its_name(someone: Someone, tmp_path: Path) -> None:
    home = tmp_path / "Zoë #1 100% ü"
    person = someone(home=home)
    person.open()
    folder = home / ".local/share/backstride"
    assert str(folder) in person.texts()
    welcome(person)
    person.see("page 1 of 12")
    person.answer_each("No")
    person.press("Next")
    person.see("page 2 of 12")
    person.close()
    assert (folder / "diary.sqlite3").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name for path in tmp_path.iterdir()} == {home.name, f"{home.name}-said.txt"}
    assert {path.name for path in home.iterdir()} == {".local"}
    # A check that was broken off goes on where it was.
    person.open()
    person.press("Go on with the check")
    person.see("page 2 of 12")
    person.close()
