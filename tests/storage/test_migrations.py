"""Every version ever released opens; newer ones are left exactly as they are."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.services.ports import StoreUnavailable
from storage.backup import list_backups
from storage.first_read import read_first
from storage.integrity import check, inspect
from storage.migrations import MIGRATIONS, SCHEMA_VERSION, Migration
from storage.migrations.runner import ensure_current
from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store
from tests.storage.made_up_steps import THREE, TWO, add_table
from tests.storage.making import NOON, an_entry, content, filled, other_process

SAMPLES = Path(__file__).parents[1] / "data"


class Boom(Exception):
    pass


def stumble(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM entries")
    raise Boom


def test_the_steps_count_up_from_one() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(1, SCHEMA_VERSION + 1))


def test_every_released_version_has_its_sample() -> None:
    versions = range(1, SCHEMA_VERSION + 1)
    assert sorted(path.name for path in SAMPLES.glob("schema_*.sqlite")) == [
        f"schema_{version}.sqlite" for version in versions
    ]


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("schema_*.sqlite")), ids=lambda p: p.stem)
def test_a_diary_of_every_released_version_opens_with_all_that_is_in_it(
    paths: DataPaths, sample: Path
) -> None:
    paths.root.mkdir()
    shutil.copy(sample, paths.database)
    first = read_first(paths)
    store = open_store(paths)
    entries, profile, draft = content(store)
    assert [first.entries(), first.profile(), first.draft("session")] == [entries, profile, draft]
    assert profile == {"country": "GB", "units": "km"}
    assert draft == {"effort": 3}
    assert [entry.kind for entry in entries] == ["suitability", "test_run", "session", "pain"]
    assert entries[1].at.isoformat() == "2026-09-05T18:30:00.000001+01:00"
    assert entries[2].history[0]["data"]["effort"] == 5
    assert entries[2].data["note"] == "Zoë’s loop"
    assert entries[3].deleted
    assert entries[3].extra == {"app": {"colour": 1.5}}
    with store.writing() as diary:
        diary.put(an_entry())
    store.close()
    assert check(paths).version == SCHEMA_VERSION


def set_version(paths: DataPaths, version: int) -> bytes:
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    return paths.database.read_bytes()


def test_a_newer_diary_is_left_byte_for_byte_and_both_versions_are_named(
    paths: DataPaths,
) -> None:
    filled(paths, 3).close()
    before = set_version(paths, SCHEMA_VERSION + 6)
    there = sorted(paths.root.rglob("*"))
    for act in (read_first, open_store, check, ensure_current):
        with pytest.raises(
            StoreUnavailable, match=rf"version {SCHEMA_VERSION + 6}\b.* {SCHEMA_VERSION}\b"
        ) as told:
            act(paths)
        assert told.value.code == "newer"
    assert paths.database.read_bytes() == before
    assert sorted(paths.root.rglob("*")) == there


def test_a_diary_that_became_newer_while_it_was_open_is_left_alone(paths: DataPaths) -> None:
    store = filled(paths, 3)
    before = set_version(paths, SCHEMA_VERSION + 1)
    with pytest.raises(StoreUnavailable) as told, store.writing() as diary:
        diary.put(an_entry())
    assert told.value.code == "newer"
    with pytest.raises(StoreUnavailable) as told, store.reading():
        pass
    assert told.value.code == "newer"
    assert paths.database.read_bytes() == before
    store.close()


def test_migrating_keeps_every_row_and_a_checked_backup_of_before(paths: DataPaths) -> None:
    filled(paths, 20).close()
    before = inspect(paths.database)
    ensure_current(paths, THREE, NOON)
    after = inspect(paths.database, SCHEMA_VERSION + 2)
    assert after.ok
    assert (after.version, after.counts) == (SCHEMA_VERSION + 2, before.counts)
    [backup] = list_backups(paths)
    assert (backup.reason, backup.made_at) == ("before-migration", NOON)
    assert inspect(backup.path) == before
    ensure_current(paths, THREE)
    assert len(list_backups(paths)) == 1, "an up-to-date diary needs no backup"


def test_a_new_diary_is_made_of_all_the_steps(paths: DataPaths) -> None:
    ensure_current(paths, THREE)
    assert inspect(paths.database, SCHEMA_VERSION + 2).version == SCHEMA_VERSION + 2
    assert list_backups(paths) == []


def test_a_failing_step_leaves_the_version_before_it_whole(paths: DataPaths) -> None:
    filled(paths, 20).close()
    before = inspect(paths.database)
    with pytest.raises(Boom):
        ensure_current(paths, (*TWO, Migration(SCHEMA_VERSION + 2, stumble)), NOON)
    after = inspect(paths.database, SCHEMA_VERSION + 1)
    assert after.ok
    assert (after.version, after.counts) == (SCHEMA_VERSION + 1, before.counts)
    ensure_current(paths, THREE, NOON)
    assert inspect(paths.database, SCHEMA_VERSION + 2).ok


def test_a_damaged_diary_is_not_migrated(paths: DataPaths) -> None:
    filled(paths, 20).close()
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("DELETE FROM profile")
        connection.commit()
    before = paths.database.read_bytes()
    with pytest.raises(StoreUnavailable) as told:
        ensure_current(paths, TWO)
    assert told.value.code == "damaged"
    assert paths.database.read_bytes() == before
    assert list_backups(paths) == []


def test_a_step_that_leaves_nonsense_is_told_with_the_backup(paths: DataPaths) -> None:
    filled(paths, 3).close()

    def break_a_check(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE entries SET deleted = 5")

    with pytest.raises(StoreUnavailable, match="structure") as told:
        ensure_current(paths, (*MIGRATIONS, Migration(SCHEMA_VERSION + 1, break_a_check)), NOON)
    [backup] = list_backups(paths)
    assert str(backup.path) in str(told.value)


KILLED_INSIDE = """
import os, sys
from storage.migrations import MIGRATIONS, SCHEMA_VERSION, Migration
from storage.migrations.runner import ensure_current
from storage.paths import DataPaths
def die(connection):
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("UPDATE entries SET data = '{}'")
    connection.execute("ALTER TABLE entries ADD COLUMN made_up TEXT")
    os.kill(os.getpid(), 9)
ensure_current(DataPaths.at(sys.argv[1]), (*MIGRATIONS, Migration(SCHEMA_VERSION + 1, die)))
"""


def test_killed_inside_a_step_the_diary_is_as_before(paths: DataPaths) -> None:
    store = filled(paths, 100)
    before = content(store)
    store.close()
    process = other_process(KILLED_INSIDE, paths.root)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert (paths.root / "diary.sqlite3-journal").exists()
    assert read_first(paths).entries() == before[0]
    assert check(paths).version == SCHEMA_VERSION


def test_an_older_diary_is_brought_up_to_date_by_the_first_read(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(paths, 3).close()
    newest = SCHEMA_VERSION + 1
    steps = (*MIGRATIONS, Migration(newest, add_table))
    monkeypatch.setattr("storage.first_read.SCHEMA_VERSION", newest)
    monkeypatch.setattr("storage.opening.version_of.__defaults__", (newest,))
    monkeypatch.setattr("storage.integrity.inspect.__defaults__", (newest, None))
    monkeypatch.setattr("storage.migrations.runner.ensure_current.__defaults__", (steps, None))
    assert len(read_first(paths).entries()) == 3
    assert [backup.reason for backup in list_backups(paths)] == ["before-migration"]
    assert check(paths).version == newest


def test_of_two_that_begin_a_diary_at_once_both_use_the_same(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_link = Path.hardlink_to
    won = an_entry("the quicker one's")

    def lose_the_race(path: Path, target: Path) -> None:
        monkeypatch.setattr(Path, "hardlink_to", really_link)
        other = open_store(paths)
        with other.writing() as diary:
            diary.put(won)
        other.close()
        really_link(path, target)

    monkeypatch.setattr(Path, "hardlink_to", lose_the_race)
    store: Store = open_store(paths)
    assert content(store)[0] == [won]
    store.close()
    assert list(paths.root.iterdir()) == [paths.database]


@pytest.mark.parametrize("there_already", [False, True])
def test_a_disk_without_hard_links_will_do(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch, there_already: bool
) -> None:
    def no_links(path: Path, target: Path) -> None:
        if there_already:
            shutil.copy(target, path)
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    open_store(paths).close()
    assert check(paths).ok
    assert list(paths.root.iterdir()) == [paths.database]
