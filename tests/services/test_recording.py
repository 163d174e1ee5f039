"""Writing down and correcting: each is one transaction, kept in the history, and undone whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.engine.kinds import WEEKLY_SIGNS
from app.engine.model import Entry, Step
from app.services.ports import InvalidEntry, Refused, StoreUnavailable
from tests.engine.build import Diary, started
from tests.services.memory import World

RUN = {
    "stage": 1, "reps_planned": 6, "reps_done": 6, "pain_before": 20, "pain_peak": 25,
    "pain_after": 20, "effort": 4, "stop_signs": [],
}  # fmt: skip

CALM_WEEK = dict.fromkeys(WEEKLY_SIGNS, False)


def ready(day: int = 2) -> World:
    """A check and a test run on day 0: stage 1, 6 times is open from day 2 on."""
    return World(started().entries, day)


def only(world: World, kind: str) -> Entry:
    (found,) = [e for e in world.diary.entries() if e.kind == kind and not e.deleted]
    return found


def living(world: World) -> list[tuple[str, dict[str, Any]]]:
    return [(e.kind, dict(e.data)) for e in world.diary.entries() if not e.deleted]


# --- sessions


def test_a_session_keeps_what_was_recommended_and_open() -> None:
    world = ready()
    entry = world.use.recording.log_session(RUN)
    assert entry.data["recommended"] == entry.data["ceiling"] == {"stage": 1, "reps": 6}
    choice = only(world, "choice")
    assert choice.data["chosen"] == {"stage": 1, "reps": 6} and choice.data["rule"] == "start"


def test_a_session_when_nothing_was_open_says_so_explicitly() -> None:
    world = World(day=1)
    entry = world.use.recording.log_session(RUN)
    assert "ceiling" in entry.data and entry.data["ceiling"] is None
    assert world.diary.history().sessions[0].nothing_open


def test_the_ledger_line_of_a_session_is_at_its_very_moment() -> None:
    """Later by a microsecond, it would be a choice for the session after it."""
    world = ready()
    moment = world.clock.now()

    class Ticking:
        def now(self) -> datetime:
            nonlocal moment
            moment += timedelta(microseconds=1)
            return moment

        local = staticmethod(world.clock.local)

    world.diary.clock = Ticking()
    session = world.use.recording.log_session(RUN)
    assert only(world, "choice").at == session.at
    assert world.use.recording.choice_today() is None
    assert world.use.planning.today().chosen is None


def test_an_earlier_day_is_judged_by_what_was_open_then() -> None:
    world = World(started().session().entries, day=9)
    late = world.use.recording.log_session(
        RUN,
        at=datetime(2026, 1, 6, 9, tzinfo=UTC),
        morning={"pain": 20, "settled": "by_morning"},
    )
    assert late.data["recommended"] == {"stage": 1, "reps": 6}
    mornings = {e.data["of"]: e for e in world.diary.entries() if e.kind == "next_morning"}
    morning = mornings[late.id]
    assert morning.at == datetime(2026, 1, 7, 9, tzinfo=UTC)


def test_a_morning_is_never_dated_ahead() -> None:
    world = ready(day=2)
    yesterday = world.clock.now() - timedelta(hours=13)
    world.use.recording.log_session(
        RUN, at=yesterday, morning={"pain": 20, "settled": "by_morning"}
    )
    assert only(world, "next_morning").at == world.clock.now()


def test_a_session_that_cannot_be_stored_leaves_nothing_behind() -> None:
    world = ready()
    world.diary.keep_draft("session", {"data": {"note": "half"}})
    world.store.fail_at = 1
    before = living(world)
    with pytest.raises(StoreUnavailable):
        world.use.recording.log_session(RUN, draft="session")
    assert living(world) == before
    assert world.diary.draft("session") == {"data": {"note": "half"}}
    assert not world.use.recording.can_undo
    world.store.fail_at = None
    world.use.recording.log_session(RUN, draft="session")
    assert world.diary.draft("session") is None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"reps_done": -1}, "data.reps_done"),
        ({"pain_before": 101}, "data.pain_before"),
        ({"effort": 11}, "data.effort"),
        ({"stop_signs": None}, "data.stop_signs"),
    ],
)
def test_doubtful_input_is_refused_by_field(wrong: dict[str, Any], field: str) -> None:
    world = ready()
    before = living(world)
    with pytest.raises(InvalidEntry) as error:
        world.use.recording.log_session({**RUN, **wrong})
    assert [problem.path for problem in error.value.problems] == [field]
    assert living(world) == before


def test_nothing_is_written_down_ahead_of_time() -> None:
    world = ready()
    with pytest.raises(InvalidEntry) as error:
        world.use.recording.record("note", {"text": "x"}, at=world.clock.now() + timedelta(1))
    assert "future" in str(error.value)


def test_what_a_clock_that_was_ahead_wrote_can_be_corrected_and_not_moved_further() -> None:
    """The clock was an hour ahead, and is right again: nobody gave a time that is not past."""
    world = ready()
    session = world.use.recording.log_session(RUN)
    pause = world.use.recording.record("pause", {"from": session.at.date().isoformat()})
    sign = world.use.recording.record("weekly_check", {**CALM_WEEK, "leg_injury": True})
    world.clock.wait(hours=-1)
    assert world.use.recording.edit(session.id, {**RUN, "note": "windy"}).at == session.at
    assert world.use.recording.resume().id == pause.id
    assert world.use.recording.mistake_can_be_corrected(sign)
    [corrected] = world.use.recording.correct_mistakes({sign.id: CALM_WEEK})
    assert corrected.data == CALM_WEEK
    ahead = world.clock.now() + timedelta(minutes=1)
    with pytest.raises(InvalidEntry, match="future"):
        world.use.recording.edit(session.id, RUN, at=ahead)


# --- choices


def test_a_second_choice_of_the_day_corrects_the_first() -> None:
    world = ready()
    world.use.recording.choose("walk")
    world.clock.wait(hours=1)
    world.use.recording.choose(Step(1, 6), "feels fine")
    choice = only(world, "choice")
    assert choice.data["chosen"] == {"stage": 1, "reps": 6} and choice.data["why"] == "feels fine"
    assert [version["data"]["chosen"] for version in choice.history] == ["walk"]


def test_nothing_above_the_ceiling_can_be_chosen() -> None:
    world = ready()
    with pytest.raises(Refused) as error:
        world.use.recording.choose(Step(2, 6))
    assert error.value.code == "above_ceiling"
    assert world.use.recording.choice_today() is None


def test_a_choice_after_the_session_is_one_of_its_own() -> None:
    world = ready()
    world.use.recording.choose(Step(1, 6))
    world.clock.wait(hours=1)
    world.use.recording.log_session(RUN)
    world.clock.wait(hours=1)
    world.use.recording.choose("rest")
    assert [e.data["chosen"] for e in world.diary.entries() if e.kind == "choice"] == [
        {"stage": 1, "reps": 6},
        {"stage": 1, "reps": 6},
        "rest",
    ]


# --- corrections


def test_an_edit_keeps_the_earlier_version() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "grass"})
    world.clock.wait(hours=1)
    edited = world.use.recording.edit(entry.id, {"text": "gravel"})
    assert edited.edited_at == world.clock.now() and edited.at == entry.at
    assert [version["data"] for version in edited.history] == [{"text": "grass"}]


def test_a_moved_session_is_judged_by_what_was_open_at_its_new_moment() -> None:
    world = World(started().entries, day=20)
    entry = world.use.recording.log_session(RUN)
    before_the_check = datetime(2026, 1, 4, 9, tzinfo=UTC)
    moved = world.use.recording.edit(entry.id, entry.data, at=before_the_check)
    assert moved.data["ceiling"] is None and moved.data["recommended"] is None
    assert only(world, "choice").at == before_the_check
    back = world.use.recording.edit(entry.id, moved.data, at=entry.at)
    assert back.data["ceiling"] == {"stage": 1, "reps": 6}


def test_a_session_moved_to_later_is_not_its_own_past() -> None:
    world = World(started().entries, day=4)
    entry = world.use.recording.log_session(RUN, at=datetime(2026, 1, 7, 9, tzinfo=UTC))
    later = world.use.recording.edit(entry.id, entry.data, at=datetime(2026, 1, 8, 9, tzinfo=UTC))
    assert later.data["recommended"] == {"stage": 1, "reps": 6}
    assert only(world, "choice").data["rule"] == "start"


def test_an_imported_session_without_a_ceiling_stays_without_one() -> None:
    world = World(started().session().entries, day=9)
    entry = only(world, "session")
    moved = world.use.recording.edit(entry.id, entry.data, at=entry.at - timedelta(hours=1))
    assert "ceiling" not in moved.data


def test_an_edit_that_would_take_a_finding_back_is_refused() -> None:
    world = World(started().session(stop=["dizzy"]).entries, day=9)
    entry = only(world, "session")
    for data, at in (
        ({**entry.data, "stop_signs": []}, None),
        (entry.data, entry.at - timedelta(days=1)),
    ):
        with pytest.raises(Refused) as error:
            world.use.recording.edit(entry.id, data, at=at)
        assert error.value.code == "finding_stands"
    edited = world.use.recording.edit(entry.id, {**entry.data, "note": "warm day"})
    assert edited.data["note"] == "warm day"


def test_what_is_gone_cannot_be_edited_or_deleted() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "x"})
    world.use.recording.delete(entry.id)
    for attempt in (
        lambda: world.use.recording.edit(entry.id, {"text": "y"}),
        lambda: world.use.recording.delete(entry.id),
        lambda: world.use.recording.edit("no such id", {"text": "y"}),
    ):
        with pytest.raises(Refused) as error:
            attempt()
        assert error.value.code == "gone"


def test_an_edit_drops_the_half_filled_form() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "x"})
    world.diary.keep_draft("entry", {"id": entry.id})
    world.use.recording.edit(entry.id, {"text": "y"}, draft="entry")
    assert world.diary.draft("entry") is None


# --- deleting and undoing


def test_a_deleted_entry_keeps_its_data() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "x"})
    gone = world.use.recording.delete(entry.id)
    assert gone.deleted and gone.data == {"text": "x"}


def test_a_session_goes_and_comes_back_with_its_morning_and_its_ledger_line() -> None:
    world = ready(day=3)
    world.use.recording.log_session(
        RUN,
        at=datetime(2026, 1, 7, 9, tzinfo=UTC),
        morning={"pain": 20, "settled": "by_morning"},
    )
    before = living(world)
    world.use.recording.delete(only(world, "session").id)
    assert [kind for kind, _ in living(world)] == ["suitability", "test_run"]
    world.use.recording.undo()
    assert living(world) == before


def test_undo_takes_an_added_session_back_whole() -> None:
    world = ready()
    before = living(world)
    world.use.recording.log_session(RUN)
    world.use.recording.undo()
    assert living(world) == before
    assert not world.use.recording.can_undo


def test_changes_are_undone_one_after_the_other() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "1"})
    world.use.recording.edit(entry.id, {"text": "2"})
    world.use.recording.edit(entry.id, {"text": "3"})
    for text in ("2", "1"):
        world.use.recording.undo()
        assert only(world, "note").data == {"text": text}
    assert len(only(world, "note").history) == 4
    world.use.recording.undo()
    assert not [e for e in world.diary.entries() if e.kind == "note" and not e.deleted]
    with pytest.raises(Refused) as error:
        world.use.recording.undo()
    assert error.value.code == "nothing_to_undo"


def test_undo_waits_for_the_store() -> None:
    world = ready()
    world.use.recording.record("note", {"text": "1"})
    world.store.fail_at = 1
    with pytest.raises(StoreUnavailable):
        world.use.recording.undo()
    world.store.fail_at = None
    world.use.recording.undo()
    assert not [e for e in world.diary.entries() if e.kind == "note" and not e.deleted]


def test_undo_does_not_overwrite_what_was_changed_elsewhere() -> None:
    world = ready()
    entry = world.use.recording.record("note", {"text": "1"})
    world.clock.wait(hours=1)
    with world.store.writing() as writer:
        writer.put(entry.edited(world.clock.now(), data={"text": "from the other computer"}))
    world.diary.changed()
    with pytest.raises(Refused) as error:
        world.use.recording.undo()
    assert error.value.code == "changed_since"
    assert only(world, "note").data == {"text": "from the other computer"}


def test_what_raised_a_finding_is_neither_deleted_nor_undone() -> None:
    world = ready()
    entry = world.use.recording.log_session({**RUN, "stop_signs": ["dizzy"]})
    with pytest.raises(Refused) as deleted:
        world.use.recording.delete(entry.id)
    with pytest.raises(Refused) as undone:
        world.use.recording.undo()
    assert deleted.value.code == undone.value.code == "finding_stands"
    assert [f.id for f in world.use.screening.standing()] == ["dizzy"]


# --- pauses


def test_a_pause_ends_the_day_before_it_is_resumed() -> None:
    world = ready(day=2)
    pause = world.use.recording.pause(date(2026, 1, 7), reason="a cold")
    assert pause.data == {"from": "2026-01-07", "reason": "a cold"}
    world.clock.on(5)
    assert world.use.recording.resume().data["to"] == "2026-01-09"
    with pytest.raises(Refused) as error:
        world.use.recording.resume()
    assert error.value.code == "not_paused"


@pytest.mark.parametrize(
    ("first", "last"),
    [("2026-01-08", "2026-01-09"), ("2026-01-12", None), ("2026-01-01", "2026-01-10")],
)
def test_two_pauses_never_overlap(first: str, last: str | None) -> None:
    world = World(Diary().pause(5, 7).entries, day=20)
    data = {"from": first} if last is None else {"from": first, "to": last}
    free = {"from": "2026-01-01", "to": "2026-01-02"}
    other = world.use.recording.record("pause", free)
    overlaps = last is None or last >= "2026-01-10"
    for attempt in (
        lambda: world.use.recording.record("pause", data),
        lambda: world.use.recording.edit(other.id, data),
    ):
        if overlaps:
            with pytest.raises(Refused) as error:
                attempt()
            assert error.value.code == "pause_overlap"
        else:
            attempt()
            world.use.recording.undo()


def test_of_two_imported_pauses_that_overlap_each_can_be_ended() -> None:
    world = World(Diary().pause(5).pause(6).entries, day=9)
    world.use.recording.resume()
    world.use.recording.resume()
    assert world.use.planning.today().paused is None


def test_a_pause_ended_on_its_first_day_is_in_nobodys_way() -> None:
    world = ready(day=2)
    world.use.recording.pause(date(2026, 1, 7))
    world.use.recording.resume()
    world.use.recording.pause(date(2026, 1, 7), date(2026, 1, 8))


def test_a_morning_answer_names_its_session() -> None:
    world = ready(day=3)
    session = world.use.recording.log_session(RUN, at=world.clock.now() - timedelta(days=1))
    entry = world.use.recording.answer_morning(session.id, 30, "not_yet")
    assert entry.data == {"of": session.id, "pain": 30, "settled": "not_yet"}


# --- test runs


def test_a_test_run_and_its_morning_are_written_and_undone_together() -> None:
    world = World(Diary().check().entries, day=4)
    run = {"comfortable_s": 60, "stop_signs": []}
    entry = world.use.recording.log_test_run(
        run,
        at=world.clock.now() - timedelta(days=2),
        morning={"pain": 20, "settled": "by_morning"},
    )
    assert only(world, "next_morning").data["of"] == entry.id
    world.use.recording.undo()
    assert [kind for kind, _ in living(world)] == ["suitability"]


def test_a_pause_with_a_date_that_is_none_is_told_by_field() -> None:
    world = ready()
    with pytest.raises(InvalidEntry) as error:
        world.use.recording.record("pause", {"from": "31 February"})
    assert [problem.path for problem in error.value.problems] == ["data.from"]
