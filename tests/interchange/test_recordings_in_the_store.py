"""Recordings over the real store: two windows at once, a full disk, and out again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.services.importing import Importing
from app.services.ports import Refused, StoreUnavailable
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.engine.build import started
from tests.services.recordings import EVENING, World, recording


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


@pytest.fixture
def world(folder: Path) -> Iterator[World]:
    store = open_store(DataPaths.at(folder))
    world = World(store)
    world.holds(started())
    yield world
    store.close()


@pytest.fixture
def second(folder: Path, world: World) -> Iterator[World]:
    """Another window, with a store of its own over the same file."""
    store = open_store(DataPaths.at(folder))
    yield World(store, first_id=900)
    store.close()


def test_what_came_in_is_there_for_another_window_and_out_in_one_step(
    world: World, second: World
) -> None:
    entry = world.log(EVENING, distance_m=700, distance_source="typed")
    [found] = world.importing.review([recording(EVENING)])
    [stored] = world.importing.accept(found)
    second.diary.refresh()
    assert second.session == stored == world.session
    assert stored.data["recorded"]["start"] == "2026-01-07T18:00:00+00:00"
    world.use.recording.undo()
    second.diary.refresh()
    assert second.session.data == entry.data


def test_one_that_another_window_changed_meanwhile_is_left_alone(
    world: World, second: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = world.log(EVENING)
    [found] = world.importing.review([recording(EVENING)])
    second.diary.refresh()
    second.use.recording.edit(entry.id, {**entry.data, "pain_before": 55})
    # This window looked just before; what counts is what stands there at the write.
    monkeypatch.setattr(world.diary, "refresh", lambda: False)
    with pytest.raises(Refused) as refused:
        world.importing.accept(found)
    assert refused.value.code == "changed_since"
    monkeypatch.undo()
    second.diary.refresh()
    assert second.session.data == {**entry.data, "pain_before": 55}


def test_two_windows_bring_in_the_same_file_once(
    world: World, second: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.log(EVENING)
    second.diary.refresh()
    [here] = world.importing.review([recording(EVENING)])
    [there] = second.importing.review([recording(EVENING)])
    second.importing.accept(there)
    monkeypatch.setattr(world.diary, "refresh", lambda: False)
    with pytest.raises(Refused):
        world.importing.accept(here)
    monkeypatch.undo()
    world.diary.refresh()
    assert len(world.session.history) == 1


def test_of_two_recordings_both_or_none_come_in(world: World, second: World) -> None:
    world.clock.on(3, 20)
    later = EVENING + timedelta(days=1)
    world.log(EVENING)
    entry = world.log(later)
    found = world.importing.review([recording(EVENING), recording(later)])
    second.diary.refresh()
    second.use.recording.delete(entry.id)
    with pytest.raises(Refused):
        world.importing.accept(*found)
    second.diary.refresh()
    assert all("import_hash" not in entry.data for entry in second.sessions)


def test_a_busy_diary_is_left_as_it_was(world: World, folder: Path) -> None:
    entry = world.log(EVENING)
    [found] = world.importing.review([recording(EVENING)])
    writer = sqlite3.connect(folder / "diary.sqlite3", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreUnavailable):
            world.importing.accept(found)
        with pytest.raises(StoreUnavailable):
            world.importing.begin_form(found._replace(match=None), "session")
    finally:
        writer.execute("ROLLBACK")
        writer.close()
    assert world.session == entry and world.diary.draft("session") is None
    world.importing.accept(found)
    assert world.session.data["run_s"] == found.split.run_s


def test_a_form_filled_in_here_is_there_after_a_restart(world: World, second: World) -> None:
    [found] = world.importing.review([recording(EVENING)])
    world.importing.begin_form(found, "session")
    kept = second.diary.draft("session")
    assert kept == world.diary.draft("session") and kept is not None
    assert kept["data"]["import_hash"] == found.recording.digest
    [again] = second.importing.review([recording(EVENING)])
    assert Importing(second.use).begin_form(again, "session") == "session"
    assert second.diary.draft("session") == kept
