"""What a watch recorded comes into the right entry, once, and out of it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from app.engine.model import Entry, Step
from app.engine.outcomes import own_speed
from app.engine.run_walk import all_running, none_running
from app.services.candidate import Candidate
from app.services.importing import Importing
from app.services.measured import Difference, reps_done
from app.services.ports import Refused, StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import Diary as Made
from tests.engine.build import started
from tests.services.memory import MemoryStore
from tests.services.recordings import EVENING, RUN_MPS, World, recording, session_legs

MINUTE = timedelta(minutes=1)


@pytest.fixture
def world() -> World:
    world = World(MemoryStore())
    world.holds(started())
    return world


ABOUT_360 = pytest.approx(360, abs=12)
"""Where exactly a run begins between two seconds is the split's to say."""


def accepted(world: World, *recordings: Any) -> list[Entry]:
    return world.importing.accept(*world.importing.review(recordings))


# --- which entry --------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [-30, 0, 15, 58])
def test_an_entry_near_to_the_recording_is_its_own(world: World, minutes: int) -> None:
    entry = world.log(EVENING + minutes * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert found.sure and found.match == entry and found.matches[0].near


def test_the_near_one_of_several_that_day_is_chosen(world: World) -> None:
    world.log(EVENING - 8 * 60 * MINUTE)
    evening = world.log(EVENING + 5 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert found.sure and found.match == evening and len(found.matches) == 1


def test_one_that_was_ticked_off_later_that_day_is_meant(world: World) -> None:
    entry = world.log(EVENING + 110 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert found.sure and found.match == entry and not found.matches[0].near


def test_a_session_of_the_morning_is_not_taken_for_that_of_the_evening(world: World) -> None:
    entry = world.log(EVENING - 8 * 60 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert not found.sure and found.match is None
    assert found.doubts == ("day",) and found.matches[0].entry == entry


def test_a_time_of_day_written_from_memory_says_little(world: World) -> None:
    world.clock.on(4)
    entry = world.log(EVENING - 8 * 60 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert found.sure and found.match == entry


def test_a_guided_session_is_timed_to_the_second(world: World) -> None:
    form = {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
    world.use.recording.log_session(form, at=EVENING + 110 * MINUTE, source="guided")
    [found] = world.importing.review([recording(EVENING)])
    assert found.doubts == ("day",)


def test_two_sessions_near_to_it_are_asked_about(world: World) -> None:
    entries = [world.log(EVENING + 5 * MINUTE), world.log(EVENING + 15 * MINUTE)]
    [found] = world.importing.review([recording(EVENING)])
    assert found.match is None and found.doubts == ("several",)
    assert {m.entry.id for m in found.matches} == {e.id for e in entries}
    with pytest.raises(Refused) as refused:
        world.importing.accept(found)
    assert refused.value.code == "no_match"
    chosen = world.importing.matched(found, entries[1])
    assert chosen.doubts == () and chosen.changes
    [stored] = world.importing.accept(chosen)
    assert stored.id == entries[1].id and "run_s" in stored.data


def test_no_entry_of_that_day(world: World) -> None:
    world.log(EVENING)
    [found] = world.importing.review([recording(EVENING - timedelta(days=1))])
    assert found.match is None and found.matches == () and found.doubts == ("none",)


def test_times_are_compared_across_zones_and_midnight(world: World) -> None:
    entry = world.log(EVENING)
    # The same moment, for a watch whose local date is the next day already.
    [found] = world.importing.review([recording(EVENING.astimezone(timezone(timedelta(hours=9))))])
    assert found.sure and found.match == entry


def test_a_deleted_session_is_none(world: World) -> None:
    entry = world.log(EVENING)
    world.use.recording.delete(entry.id)
    [found] = world.importing.review([recording(EVENING)])
    assert found.doubts == ("none",)


@pytest.mark.parametrize(
    ("made", "doubt"),
    [
        ({"start": None}, "no_times"),
        ({"flags": ["truncated"]}, "damaged"),
        ({"flags": ["bad_checksum"]}, "damaged"),
        ({"flags": ["future"]}, "clock"),
        ({"flags": ["very_old"]}, "clock"),
        ({"flags": ["short"]}, "short"),
        ({"sport": "other:cycling", "flags": ["other_sport"]}, "sport"),
        ({"sport": "walking"}, "sport"),
        ({"legs": [("walk", 1500)]}, "split"),
        ({"distances": False}, "split"),
    ],
)
def test_what_is_odd_is_asked(world: World, made: dict[str, Any], doubt: str) -> None:
    world.log(EVENING)
    [found] = world.importing.review([recording(**{"start": EVENING, **made})])
    assert found.doubts == (doubt,) and not found.sure


@pytest.mark.parametrize("flag", ["spike", "ride", "no_zone", "no_sport", "out_of_order"])
def test_what_was_put_right_in_reading_is_only_told(world: World, flag: str) -> None:
    world.log(EVENING)
    [found] = world.importing.review([recording(EVENING, flags=[flag], sport=None)])
    assert found.sure


def test_two_recordings_of_one_session_are_asked_about(world: World) -> None:
    world.log(EVENING)
    again = recording(EVENING + 4 * MINUTE, session_legs(reps=2))
    found = world.importing.review([recording(EVENING), again])
    assert [c.doubts for c in found] == [("shared",), ("shared",)]
    with pytest.raises(Refused) as refused:
        world.importing.accept(*found)
    assert refused.value.code == "shared"
    assert "run_s" not in world.session.data


def test_the_same_outing_twice_among_the_files_counts_once(world: World) -> None:
    world.log(EVENING)
    phone = recording(EVENING + timedelta(seconds=20), device="a phone", sport=None)
    first, second = world.importing.review([recording(EVENING), phone])
    assert first.sure and second.doubts == ("repeated",)
    world.importing.accept(first)
    with pytest.raises(Refused) as refused:
        world.importing.accept(world.importing.matched(second, None))
    assert refused.value.code == "no_match"


# --- what would change, and what does -----------------------------------------------------------


def test_nothing_is_stored_by_looking(world: World) -> None:
    world.log(EVENING)
    before = world.store.data_version()
    found = world.importing.review([recording(EVENING)])
    world.importing.split_as(found[0], all_running(found[0].recording))
    assert world.store.data_version() == before


def test_what_was_measured_comes_in_and_what_was_said_stays(world: World) -> None:
    entry = world.log(EVENING, distance_m=700, distance_source="typed", pain_before=20, note="x")
    given = recording(EVENING, flags=["spike"])
    [found] = world.importing.review([given])
    run_s, run_m, threshold = found.split.run_s, found.split.run_m, found.split.threshold_mps
    assert run_s == ABOUT_360 and run_m == pytest.approx(900, abs=30) and threshold is not None
    assert found.changes == (
        Difference("run_s", None, run_s),
        Difference("distance_m", 700, run_m),
        Difference("total_m", None, 2748),
        Difference("device", None, "a watch"),
    )
    [stored] = world.importing.accept(found)
    assert stored == world.session
    assert stored.data == {
        **entry.data,
        "run_s": run_s,
        "distance_m": run_m,
        "distance_source": "imported",
        "total_m": 2748,
        "device": "a watch",
        "import_hash": given.digest,
        "recorded": {
            "start": "2026-01-07T18:00:00+00:00",
            "elapsed_s": 1680,
            "moving_s": 1680,
            "distance_m": 2748,
            "sport": "running",
            "split": {"how": "plan", "threshold_mps": round(threshold, 2)},
            "flags": ["spike"],
        },
    }
    assert stored.history[-1]["data"] == entry.data and stored.at == entry.at
    assert stored.source == "typed"  # the person's answers are what they typed


def test_laps_are_kept_as_sums(world: World) -> None:
    world.log(EVENING)
    [stored] = accepted(world, recording(EVENING, session_legs(reps=1), laps=True))
    assert stored.data["recorded"]["split"] == {"how": "laps"}
    assert stored.data["recorded"]["laps"] == [
        {"seconds": 300, "metres": 420, "intent": "walk"},
        {"seconds": 60, "metres": 150, "intent": "run"},
        {"seconds": 120, "metres": 168, "intent": "walk"},
        {"seconds": 300, "metres": 420, "intent": "walk"},
    ]


def test_of_countless_laps_only_the_number_is_kept(world: World) -> None:
    world.log(EVENING)
    given = recording(EVENING, [("walk", 60), ("run", 10)] * 60, laps=True)
    [stored] = accepted(world, given)
    assert stored.data["recorded"]["laps"] == 120


def test_what_is_not_known_stays_as_it_was(world: World) -> None:
    entry = world.log(EVENING, distance_m=700, distance_source="typed", run_s=300)
    [found] = world.importing.review([recording(EVENING, distances=False)])
    assert found.changes == (Difference("device", None, "a watch"),)
    [stored] = world.importing.accept(found)
    assert stored.data["distance_m"] == 700 and stored.data["distance_source"] == "typed"
    assert stored.data["run_s"] == 300 and "total_m" not in stored.data
    assert {"import_hash", "recorded", "device"} == stored.data.keys() - entry.data.keys()


def test_without_running_known_the_whole_distance_alone_comes_in(world: World) -> None:
    world.log(EVENING)
    [found] = world.importing.review([recording(EVENING, [("walk", 1000)])])
    [stored] = world.importing.accept(found)
    assert stored.data["total_m"] == 1400
    assert "run_s" not in stored.data and "distance_m" not in stored.data


def test_what_the_person_says_was_run_settles_it(world: World) -> None:
    world.log(EVENING)
    given = recording(EVENING, [("run", 1000)])
    [found] = world.importing.review([given])
    assert found.doubts == ("split",)
    said = world.importing.split_as(found, all_running(given))
    assert said.doubts == () and said.sure
    [stored] = world.importing.accept(said)
    assert (stored.data["run_s"], stored.data["distance_m"]) == (1000, 2500)
    assert stored.data["recorded"]["split"] == {"how": "chosen"}


def test_nothing_run_is_a_distance_of_nothing(world: World) -> None:
    world.log(EVENING)
    given = recording(EVENING)
    [found] = world.importing.review([given])
    [stored] = world.importing.accept(world.importing.split_as(found, none_running(given)))
    assert (stored.data["run_s"], stored.data["distance_m"]) == (0, 0)


def test_a_choice_of_the_person_outlives_another_match(world: World) -> None:
    first, second = world.log(EVENING), world.log(EVENING - 8 * 60 * MINUTE, reps_planned=8)
    given = recording(EVENING)
    [found] = world.importing.review([given])
    said = world.importing.split_as(found, all_running(given))
    assert world.importing.matched(said, second).split == said.split
    assert world.importing.matched(found, first).split == found.split


def test_an_entry_with_a_finding_takes_measurements_too(world: World) -> None:
    world.log(EVENING, stop_signs=["dizzy"])
    assert world.diary.decision().locked
    [stored] = accepted(world, recording(EVENING))
    assert stored.data["stop_signs"] == ["dizzy"] and stored.data["run_s"] == ABOUT_360
    assert world.diary.decision().locked


def test_an_imported_distance_gives_the_own_speed(world: World) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    assert own_speed(world.diary.history(), world.diary.programme) == pytest.approx(RUN_MPS)


# --- once ---------------------------------------------------------------------------------------


def test_the_same_file_again_is_already_there(world: World) -> None:
    entry = world.log(EVENING)
    accepted(world, recording(EVENING))
    version = world.store.data_version()
    [found] = world.importing.review([recording(EVENING)])
    assert found.already is not None and found.already.id == entry.id
    assert found.changes == () and not found.sure
    assert world.importing.accept(found) == [world.session]
    assert world.store.data_version() == version


@pytest.mark.parametrize(
    ("seconds", "longer", "same"),
    [(60, 0, True), (-60, 60, True), (61, 0, False), (0, 61, False)],
)
def test_the_same_outing_of_another_device_is_already_there(
    world: World, seconds: int, longer: int, same: bool
) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    start = EVENING.astimezone(timezone(timedelta(hours=2))) + timedelta(seconds=seconds)
    other = recording(start, device="a phone", sport=None, elapsed_s=1680 + longer)
    [found] = world.importing.review([other])
    assert (found.already is not None) == same
    if not same:
        assert found.doubts == ("taken",) and found.match is None


def test_another_recording_replaces_the_first_wholly_when_asked_for(world: World) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    other = recording(EVENING + 3 * MINUTE, distances=False, device=None)
    [found] = world.importing.review([other])
    [stored] = world.importing.accept(world.importing.matched(found, world.session))
    assert stored.data["import_hash"] == other.digest
    assert not {"run_s", "distance_m", "distance_source", "total_m", "device"} & stored.data.keys()


def test_it_is_not_brought_into_a_second_entry(world: World) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    second = world.log(EVENING + 60 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    with pytest.raises(Refused) as refused:
        world.importing.accept(world.importing.matched(found, second))
    assert refused.value.code == "already"
    with pytest.raises(Refused) as refused:
        world.importing.begin_form(found, "session")
    assert refused.value.code == "already"


def test_what_is_there_can_be_split_another_way(world: World) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    given = recording(EVENING)
    [found] = world.importing.review([given])
    said = world.importing.split_as(found, none_running(given))
    assert [c.new for c in said.changes if c.key == "distance_m"] == [0]
    [stored] = world.importing.accept(said)
    assert stored.data["distance_m"] == 0 and stored.data["total_m"] == 2748


@pytest.mark.parametrize(
    "written",
    [7, [], {"start": 5}, {"start": "x", "elapsed_s": 1}, {"start": "2026-01-07T18:00:00"},
     {"start": "2026-01-07T18:00:00", "elapsed_s": 1680}, {"start": None, "elapsed_s": True}],
)  # fmt: skip
def test_whatever_another_program_wrote_there_is_read_over(world: World, written: Any) -> None:
    world.log(EVENING, recorded=written)
    [found] = world.importing.review([recording(EVENING)])
    assert found.already is None and found.sure


def test_a_deleted_import_may_come_in_again(world: World) -> None:
    entry = world.log(EVENING)
    accepted(world, recording(EVENING))
    world.use.recording.delete(entry.id)
    world.log(EVENING)
    [found] = world.importing.review([recording(EVENING)])
    assert found.already is None and found.sure


# --- others write too ---------------------------------------------------------------------------


def _edited(use: UseCases, entry: Entry) -> None:
    use.recording.edit(entry.id, {**entry.data, "note": "elsewhere"})


def _deleted(use: UseCases, entry: Entry) -> None:
    use.recording.delete(entry.id)


@pytest.mark.parametrize("change", [_edited, _deleted])
@pytest.mark.parametrize("noticed", [True, False])
def test_an_entry_changed_elsewhere_since_is_left_alone(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[UseCases, Entry], None],
    noticed: bool,
) -> None:
    entry = world.log(EVENING)
    [found] = world.importing.review([recording(EVENING)])
    change(world.other(), entry)
    with monkeypatch.context() as patch:
        if not noticed:
            patch.setattr(world.diary, "refresh", lambda: False)
        with pytest.raises(Refused) as refused:
            world.importing.accept(found)
    assert refused.value.code == "changed_since"
    world.diary.refresh()
    assert "import_hash" not in world.session.data
    assert world.session.deleted or world.session.data["note"] == "elsewhere"


@pytest.fixture
def unnoticed(world: World, monkeypatch: pytest.MonkeyPatch) -> Candidate:
    """Looked over here; meanwhile another window brought it in, and this one has not noticed."""
    entry = world.log(EVENING)
    world.log(EVENING + 90 * MINUTE)
    [found] = world.importing.review([recording(EVENING)])
    assert found.match == entry
    Importing(world.other()).accept(found)
    monkeypatch.setattr(world.diary, "refresh", lambda: False)
    return found


def test_two_windows_do_not_bring_it_into_two_entries(world: World, unnoticed: Candidate) -> None:
    second = world.sessions[1]
    with pytest.raises(Refused) as refused:
        world.importing.accept(world.importing.matched(unnoticed, second))
    assert refused.value.code == "already"
    assert holding_it(world) == 1


@pytest.mark.parametrize("digest", ["its own", "another device's"])
def test_a_form_does_not_bring_it_in_once_more(
    world: World, unnoticed: Candidate, digest: str
) -> None:
    data = form_of(world, unnoticed)
    if digest != "its own":
        data["import_hash"] = digest
    with pytest.raises(Refused) as refused:
        world.use.recording.log_session({**data, "stop_signs": []}, at=EVENING, draft="session")
    assert refused.value.code == "already"
    assert holding_it(world) == 1
    assert world.diary.draft("session") is not None


def test_a_stop_sign_is_written_down_whatever_the_recording(
    world: World, unnoticed: Candidate
) -> None:
    data = {**form_of(world, unnoticed), "stop_signs": ["chest_pain"]}
    world.use.recording.log_session(data, at=EVENING)
    assert holding_it(world) == 2


def test_undo_does_not_bring_it_in_once_more(world: World) -> None:
    first, second = world.log(EVENING), world.log(EVENING + 90 * MINUTE)
    accepted(world, recording(EVENING))
    world.importing.take_out(first.id)
    other = Importing(world.other())
    [found] = other.review([recording(EVENING)])
    other.accept(other.matched(found, second))
    with pytest.raises(Refused) as refused:
        world.use.recording.undo()
    assert refused.value.code == "already"
    assert holding_it(world) == 1


def form_of(world: World, candidate: Candidate) -> dict[str, Any]:
    world.importing.begin_form(candidate, "session")
    draft = world.diary.draft("session")
    assert draft is not None
    return dict(draft["data"])


def holding_it(world: World) -> int:
    with world.store.reading() as reader:
        return sum(1 for e in reader.entries() if "import_hash" in e.data and not e.deleted)


def test_of_several_all_or_none_come_in(world: World) -> None:
    world.clock.on(3, 20)
    entries = [world.log(EVENING), world.log(EVENING + timedelta(days=1))]
    found = world.importing.review([recording(EVENING), recording(EVENING + timedelta(days=1))])
    assert all(candidate.sure for candidate in found)
    _edited(world.other(), entries[1])
    with pytest.raises(Refused):
        world.importing.accept(*found)
    assert all("import_hash" not in entry.data for entry in world.sessions)
    stored = accepted(world, *(candidate.recording for candidate in found))
    assert [entry.data["run_s"] for entry in stored] == [ABOUT_360, ABOUT_360]
    world.use.recording.undo()
    assert all("import_hash" not in entry.data for entry in world.sessions)


def test_a_full_disk_leaves_all_as_it_was(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = world.log(EVENING)
    [found] = world.importing.review([recording(EVENING)])

    def full() -> Any:
        raise StoreUnavailable("full", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(world.store, "writing", full)
        with pytest.raises(StoreUnavailable):
            world.importing.accept(found)
    assert world.session == entry


# --- and out again ------------------------------------------------------------------------------


def test_an_import_is_undone_in_one_step(world: World) -> None:
    entry = world.log(EVENING, distance_m=700, distance_source="typed")
    accepted(world, recording(EVENING))
    world.use.recording.undo()
    assert world.session.data == entry.data
    assert not world.session.deleted
    [found] = world.importing.review([recording(EVENING)])
    assert found.sure  # and may be accepted again


def test_a_wrong_import_is_taken_out_long_afterwards(world: World) -> None:
    entry = world.log(EVENING, distance_m=700, distance_source="typed")
    accepted(world, recording(EVENING))
    use = world.other()  # the program was started anew: nothing is left to undo
    use.recording.edit(entry.id, {**world.session.data, "pain_before": 30})
    stored = Importing(use).take_out(entry.id)
    assert stored.data == {**entry.data, "pain_before": 30}
    with pytest.raises(Refused) as refused:
        Importing(use).take_out(entry.id)
    assert refused.value.code == "not_imported"


def test_a_distance_typed_after_the_import_stays_when_it_is_taken_out(world: World) -> None:
    entry = world.log(EVENING)
    [stored] = accepted(world, recording(EVENING))
    typed = {**stored.data, "distance_m": 850, "distance_source": "typed"}
    world.use.recording.edit(entry.id, typed)
    out = world.importing.take_out(entry.id).data
    assert out == {**entry.data, "distance_m": 850, "distance_source": "typed"}


# --- without an entry: a form -------------------------------------------------------------------


def test_a_new_session_fills_in_the_form_and_nothing_that_has_to_be_said(world: World) -> None:
    given = recording(EVENING, session_legs(15, 120, 6))
    [found] = world.importing.review([given])
    assert (found.match, found.kind) == (None, "session")
    before = world.diary.entries()
    assert world.importing.begin_form(found, "session") == "session"
    assert world.diary.entries() == before
    draft = world.diary.draft("session")
    assert draft is not None
    data = draft["data"]
    assert data.keys() == {
        "stage", "reps_planned", "reps_done", "run_s", "distance_m", "distance_source", "total_m",
        "device", "import_hash", "recorded",
    }  # fmt: skip
    step = world.diary.decision().step
    assert step == Step(data["stage"], data["reps_planned"]) and data["reps_done"] == 6
    assert (data["run_s"], data["distance_source"]) == (pytest.approx(90, abs=12), "imported")
    assert draft["at"] == "2026-01-07T18:00:00" and draft["morning"] is None


def test_speed_alone_does_not_count_repetitions(world: World) -> None:
    given = recording(EVENING, [("walk", 300), ("run", 200), ("walk", 300)])
    [found] = world.importing.review([given])
    assert found.split.how == "speed" and reps_done(found.split) is None
    world.importing.begin_form(found, "session")
    draft = world.diary.draft("session")
    assert draft is not None and "reps_done" not in draft["data"]


def test_while_locked_a_session_is_written_down_as_it_happened(world: World) -> None:
    locked = started().check("fever")
    world.holds(locked)
    assert world.diary.decision().locked
    [found] = world.importing.review([recording(EVENING)])
    world.importing.begin_form(found, "session")
    draft = world.diary.draft("session")
    assert draft is not None and "stage" not in draft["data"]  # none is put before anyone


def test_the_choice_of_the_day_is_what_was_planned(world: World) -> None:
    chosen = Step(1, 6)
    world.use.recording.choose(chosen)
    [found] = world.importing.review([recording(EVENING)])
    world.importing.begin_form(found, "session")
    draft = world.diary.draft("session")
    assert draft is not None
    assert Step(draft["data"]["stage"], draft["data"]["reps_planned"]) == chosen


def test_a_form_is_never_written_over(world: World) -> None:
    world.diary.keep_draft("session", {"data": {"note": "half"}})
    [found] = world.importing.review([recording(EVENING)])
    with pytest.raises(Refused) as refused:
        world.importing.begin_form(found, "session")
    assert refused.value.code == "form_open"
    assert world.diary.draft("session") == {"data": {"note": "half"}}
    world.diary.keep_draft("session", None)
    world.importing.begin_form(found, "session")
    kept = world.diary.draft("session")
    world.importing.begin_form(found, "session")  # the same file once more: it waits there
    assert world.diary.draft("session") == kept


@pytest.mark.parametrize("draft", ["guided", "guided_form"])
def test_a_guided_session_is_saved_first(world: World, draft: str) -> None:
    world.diary.keep_draft(draft, {"data": {}})
    [found] = world.importing.review([recording(EVENING)])
    with pytest.raises(Refused) as refused:
        world.importing.begin_form(found, "session")
    assert refused.value.code == "guided_open"
    assert world.diary.draft("session") is None


def test_a_clock_ahead_or_no_clock_is_now_in_the_form(world: World) -> None:
    for start in (None, EVENING + timedelta(days=3)):
        [found] = world.importing.review([recording(start)])
        world.importing.begin_form(found, "session")
        draft = world.diary.draft("session")
        assert draft is not None and draft["at"] == "2026-01-07T20:00:00"
        world.diary.keep_draft("session", None)


# --- test runs ----------------------------------------------------------------------------------


def test_a_recorded_test_run_fills_in_its_form() -> None:
    world = World(MemoryStore())
    world.holds(Made().check())
    given = recording(EVENING, [("walk", 300), ("run", 150), ("walk", 300)])
    [found] = world.importing.review([given])
    assert found.kind == "test_run"
    assert world.importing.begin_form(found, "test_run") == "test_run"
    draft = world.diary.draft("test_run")
    assert draft is not None
    assert (draft["seconds"], draft["when"]) == (120, "2026-01-07T18:00:00")
    # Of 120 seconds, not of the 150 that were run: the own speed goes by both.
    assert draft["data"]["distance_m"] == pytest.approx(120 * RUN_MPS, abs=4)
    assert draft["data"].keys() == {
        "distance_m", "distance_source", "device", "import_hash", "recorded",
    }  # fmt: skip


def test_several_runs_are_not_added_up_to_a_longer_one(world: World) -> None:
    legs = [("walk", 300), ("run", 40), ("walk", 60), ("run", 70), ("walk", 300)]
    [found] = world.importing.review([recording(EVENING, legs)])
    world.importing.begin_form(found, "test_run")
    draft = world.diary.draft("test_run")
    assert draft is not None and draft["seconds"] == pytest.approx(70, abs=2)


def test_a_long_run_says_nothing_about_the_comfortable_seconds(world: World) -> None:
    """Somebody who ran for ten minutes did no test run: the highest stage is not theirs by that."""
    legs = [("walk", 300), ("run", 600), ("walk", 300)]
    [found] = world.importing.review([recording(EVENING, legs)])
    world.importing.begin_form(found, "test_run")
    draft = world.diary.draft("test_run")
    assert draft is not None and draft["seconds"] is None
    assert draft["data"].keys() == {"device", "import_hash", "recorded"}


@pytest.mark.parametrize(("ran", "metres"), [(90, 75), (28, 70), (15, None)])
def test_a_test_run_keeps_its_seconds_and_gets_their_distance(
    world: World, ran: int, metres: int | None
) -> None:
    """The diary's test run was comfortable for 30 s; how long it was stays the person's to say."""
    start = datetime(2026, 1, 5, 8, 57, tzinfo=UTC)
    [found] = world.importing.review(
        [recording(start, [("walk", 300), ("run", ran), ("walk", 300)])]
    )
    assert found.match is not None and found.match.kind == "test_run"
    [stored] = world.importing.accept(found)
    assert stored.data["comfortable_s"] == 30 and "run_s" not in stored.data
    assert stored.data.get("distance_m") == (metres and pytest.approx(metres, abs=4))
    assert ("distance_source" in stored.data) == (metres is not None)


def test_a_recording_of_a_test_run_gives_the_own_speed(world: World) -> None:
    start = datetime(2026, 1, 5, 8, 57, tzinfo=UTC)
    accepted(world, recording(start, [("walk", 300), ("run", 90), ("walk", 300)]))
    speed = own_speed(world.diary.history(), world.diary.programme)
    assert speed == pytest.approx(RUN_MPS, rel=0.05)


def test_there_is_one_undo_for_all_changes(world: World) -> None:
    world.log(EVENING)
    accepted(world, recording(EVENING))
    world.use.recording.undo()
    world.use.recording.undo()
    assert world.session.deleted


def test_a_form_half_filled_in_takes_the_numbers_and_keeps_its_answers(world: World) -> None:
    world.diary.keep_draft(
        "session",
        {
            "data": {"stage": 2, "reps_planned": 7, "reps_done": 5, "pain_before": 10},
            "distance": "about a mile",
            "at": "2026-01-07T19:58:00",
            "morning": None,
        },
    )
    given = recording(EVENING)
    [found] = world.importing.review([given])
    assert world.importing.into_form(found) == "session"
    draft = world.diary.draft("session")
    assert draft is not None and draft["at"] == "2026-01-07T18:00:00"
    data = draft["data"]
    assert (data["stage"], data["reps_planned"], data["reps_done"]) == (2, 7, 5)
    assert data["pain_before"] == 10 and "stop_signs" not in data
    assert data["run_s"] == ABOUT_360 and data["import_hash"] == given.digest
