"""The open diary: read once until something changed, and written only after its check."""

from __future__ import annotations

from datetime import UTC, datetime

from app.engine.model import Step
from tests.engine.build import Diary, started
from tests.services.memory import World


def test_it_is_read_again_only_when_the_store_changed() -> None:
    world = World(started().entries)
    entries, history = world.diary.entries(), world.diary.history()
    assert not world.diary.refresh()
    assert world.diary.entries() is entries and world.diary.history() is history
    with world.store.writing() as writer:
        writer.put(Diary().pain(30).entries[0])
    assert world.diary.refresh()
    assert world.diary.history() is not history


def test_a_half_filled_form_is_no_change_of_the_diary() -> None:
    world = World(started().entries)
    history = world.diary.history()
    world.diary.keep_draft("session", {"pain_before": 20})
    assert not world.diary.refresh()
    assert world.diary.history() is history


def test_everybody_hears_of_a_change_until_they_no_longer_want_to() -> None:
    world = World()
    told: list[int] = []
    end = world.diary.changes.subscribe(lambda: told.append(len(world.diary.entries())))
    world.use.recording.record("note", {"text": "a"})
    end()
    end()
    world.use.recording.record("note", {"text": "b"})
    assert told == [1]


def test_a_damaged_store_can_be_looked_at_but_not_written() -> None:
    world = World()
    world.diary.opened("The diary is damaged.")
    assert not world.diary.ready and world.diary.trouble == "The diary is damaged."
    world.diary.opened()
    assert world.diary.ready and world.diary.trouble is None


def test_a_new_day_is_a_new_situation() -> None:
    world = World(started().entries, day=1)
    assert world.diary.decision().earliest == datetime(2026, 1, 7, tzinfo=UTC).date()
    assert world.diary.situation() is world.diary.situation()
    world.clock.on(100)
    assert world.diary.decision().rule == "check-due"


def test_what_was_open_before_a_moment() -> None:
    diary = started().session(1, 6)
    world = World(diary.entries, day=30)
    session = diary.last_run
    at = world.diary.entry(session).at  # type: ignore[union-attr]
    assert world.diary.decision_before(at).rule == "start"
    later = datetime(2026, 1, 9, 9, tzinfo=UTC)
    assert world.diary.decision_before(later).step == Step(1, 7)
    assert world.diary.decision_before(later, without=session).step == Step(1, 6)
    assert world.diary.decision_before(datetime(2025, 12, 1, tzinfo=UTC)).rule == "check-due"


def test_half_filled_forms_are_kept_by_name() -> None:
    world = World()
    world.diary.keep_draft("session", {"data": {"stage": 2}})
    assert world.diary.draft("session") == {"data": {"stage": 2}}
    assert world.diary.draft("check") is None
    world.diary.keep_draft("session", None)
    assert world.diary.draft("session") is None


def test_a_simulated_patient_is_known_as_one() -> None:
    world = World()
    assert not world.diary.simulated() and world.diary.units() == "km"
    world.diary.set_profile({"simulated": True})
    assert world.diary.simulated()
