"""Somebody else writes to the same diary: another window, the command line, a wandering clock."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from app.engine.kinds import WEEKLY_SIGNS
from app.services.changes import Changes
from app.services.ports import Refused
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.services.memory import World

CALM = dict.fromkeys(WEEKLY_SIGNS, False)


def other(world: World) -> UseCases:
    """Use cases of a second process over the same store."""
    second = World()
    second.store, second.clock.moment = world.store, world.clock.moment
    second.diary.store = world.store
    second.diary.refresh()
    return UseCases.over(second.diary)


def stale(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """This window has not noticed yet that anything changed, and does not look."""
    monkeypatch.setattr(world.diary, "refresh", lambda: False)


def test_a_finding_that_another_window_wrote_is_not_deleted_by_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World(started().entries, day=3)
    entry = world.use.recording.record("weekly_check", CALM)
    theirs = other(world)
    theirs.recording.edit(entry.id, {**CALM, "emergency_sign": True})
    with monkeypatch.context() as patch:
        stale(world, patch)
        with pytest.raises(Refused, match="changed elsewhere"):
            world.use.recording.delete(entry.id)
    world.diary.refresh()
    assert world.diary.decision().locked


def test_an_edit_of_another_window_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(started().entries, day=3)
    note = world.use.recording.record("note", {"text": "one"})
    other(world).recording.edit(note.id, {"text": "two"})
    with monkeypatch.context() as patch:
        stale(world, patch)
        with pytest.raises(Refused):
            world.use.recording.edit(note.id, {"text": "three"})
    stored = world.store.view.entry(note.id)
    assert stored is not None and stored.data["text"] == "two"


def test_what_another_window_locked_is_not_open_to_a_choice_or_a_session_here() -> None:
    world = World(started().entries, day=3)
    step = world.diary.decision().step
    assert step is not None
    other(world).recording.record("weekly_check", {**CALM, "emergency_sign": True})
    with pytest.raises(Refused):
        world.use.recording.choose(step)
    world.clock.wait(minutes=5)
    run = {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
    assert world.use.recording.log_session(run).data["ceiling"] is None


def test_a_finding_stands_also_where_it_is_still_the_day_before() -> None:
    east, west = timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))
    diary = started(60)
    world = World(diary.entries, day=3)
    world.clock.moment = datetime(2026, 1, 9, 8, 0, tzinfo=east)
    world.use.recording.record("weekly_check", {**CALM, "faint_or_chest_pain": True})
    world.clock.moment = datetime(2026, 1, 9, 11, 0, tzinfo=east).astimezone(west)
    assert world.diary.today().day == 8
    assert world.diary.decision().locked and world.use.screening.standing()


def test_a_clock_set_back_opens_nothing() -> None:
    world = World(Diary().check("bladder").entries, day=0)
    assert world.diary.decision().locked
    world.clock.moment -= timedelta(days=2)
    assert world.diary.decision().locked


def test_a_suitability_check_is_not_edited() -> None:
    world = World(Diary().check().entries, day=1)
    (check,) = world.diary.entries()
    with pytest.raises(Refused) as refused:
        world.use.recording.edit(check.id, check.data, at=world.clock.now())
    assert refused.value.code == "asked_again"


def test_a_fault_of_one_page_keeps_no_other_from_hearing_of_a_change() -> None:
    changes, heard = Changes(), []

    def fail() -> None:
        raise ZeroDivisionError

    changes.subscribe(fail)
    changes.subscribe(lambda: heard.append(1))
    with pytest.raises(ZeroDivisionError):
        changes.notify()
    assert heard == [1]
