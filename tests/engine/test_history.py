"""The diary as the rules read it: what of it counts on a day, at a moment, and after a loss."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.engine.history import History
from tests.engine.build import FIRST, Diary, started

ONE = timedelta(microseconds=1)


def ids(history: History) -> list[str]:
    return [entry.id for entry in history.entries]


def after_loss(diary: Diary, lost: datetime) -> History:
    return History.of(diary.entries, lost)


def test_what_was_deleted_hides_nothing_that_comes_after_it() -> None:
    diary = Diary().pain(50).delete().pain(30)
    assert diary.history.pains == ((FIRST, 30.0),)


def test_the_latest_day_is_that_of_the_latest_entry_that_counts() -> None:
    diary = Diary().day(3).pain(20).day(9).pain(20).delete()
    assert diary.history.latest_date == diary.date_of(3)


@pytest.mark.parametrize(("field", "value"), [("run_s", 360), ("distance_m", 1200)])
def test_a_session_is_read_whole(field: str, value: int) -> None:
    diary = started().green(3, 8)
    diary.json[-2]["data"] |= {field: value, "distance_source": "watch"}
    [session] = diary.history.sessions
    assert (getattr(session, field), session.distance_source) == (value, "watch")
    diary.json[-2]["data"].pop(field)
    assert getattr(diary.history.sessions[0], field) is None


def test_a_test_run_is_read_whole() -> None:
    diary = Diary().check().test_run(40)
    diary.json[-1]["data"] |= {"distance_m": 90, "distance_source": "typed"}
    [run] = diary.history.test_runs
    assert (run.comfortable_s, run.distance_m, run.distance_source) == (40, 90, "typed")
    assert run.stop_signs == frozenset()


def test_who_cleared_and_which_check_it_was_are_kept() -> None:
    diary = Diary().check("fever").clear("fever", role="GP")
    [clearance], [check] = diary.history.clearances, diary.history.checks
    assert (clearance.by, clearance.role) == ("Sam", "GP")
    assert check.id == diary.json[0]["id"]


def test_a_sign_to_stop_taken_back_on_a_later_day_still_counts() -> None:
    diary = started().pending(stop=["chest_pain"])
    assert diary.history.sessions[0].stop_signs == {"chest_pain"}
    same_day = diary.copy().edit(stop_signs=[])
    assert same_day.history.sessions[0].stop_signs == frozenset()
    later = diary.wait().edit(stop_signs=[])
    assert later.history.sessions[0].stop_signs == {"chest_pain"}


# --- on a day -------------------------------------------------------------------------------------


def test_until_a_day_means_that_day_too() -> None:
    diary = Diary().day(3).pain(20).day(4).pain(40)
    whole = diary.history
    assert whole.until(diary.date_of(4)) is whole
    assert whole.until(diary.date_of(3)).pains == ((diary.date_of(3), 20.0),)
    assert whole.until(diary.date_of(2)).pains == ()


def test_a_finding_moved_ahead_stays_where_it_was() -> None:
    diary = Diary().day(2).weekly("leg_injury")
    moved = diary.last_id
    diary.day(5).edit(moved, at=diary.first_moment(9))
    for day, kept in [(1, []), (2, [2]), (8, [2]), (9, [9])]:
        history = diary.history.until(diary.date_of(day))
        assert [entry.date for entry in history.entries] == [diary.date_of(d) for d in kept]
        assert bool(history.findings) == bool(kept)


def test_moved_twice_it_stands_at_the_latest_place_that_is_not_ahead() -> None:
    diary = Diary().day(2).weekly("leg_injury")
    moved = diary.last_id
    diary.day(3).edit(moved, at=diary.first_moment(5)).edit(moved, at=diary.first_moment(9))
    [entry] = diary.history.until(diary.date_of(7)).entries
    assert entry.date == diary.date_of(5)
    [entry] = diary.history.until(diary.date_of(4)).entries
    assert entry.date == diary.date_of(2)


def test_what_raised_nothing_and_was_moved_ahead_is_not_there_yet() -> None:
    diary = Diary().day(2).pain(30)
    diary.edit(at=diary.first_moment(9))
    assert ids(diary.history.until(diary.date_of(8))) == []


def test_a_version_that_was_not_moved_has_no_place_of_its_own() -> None:
    diary = Diary().day(2).weekly("leg_injury")
    diary.edit(at=diary.first_moment(9))
    diary.json[0]["history"].append({"data": diary.json[0]["data"]})
    [entry] = diary.history.until(diary.date_of(8)).entries
    assert entry.date == diary.date_of(2)


# --- at a moment ----------------------------------------------------------------------------------


def test_at_a_moment_all_of_its_day_counts_and_what_happened_before_it_elsewhere() -> None:
    east = Diary(offset_h=13).day(4).pain(20).day(5).pain(60)
    written = east.entries[-1].at
    whole = east.history
    west = Diary(offset_h=-11).day(4)
    there = written.astimezone(west.now.tzinfo)
    assert there.date() == east.date_of(4), "the fifth day in the east is the fourth out west"
    assert len(whole.at(there).pains) == 2
    assert len(whole.at(there - ONE).pains) == 1
    assert whole.at(written) is whole


def test_at_a_moment_a_finding_ahead_counts_and_a_loss_is_not_forgotten() -> None:
    diary = Diary().day(4).pain(20).day(9).check("fever").day(8).pain(50)
    lost = diary.first_moment(3)
    history = after_loss(diary, lost).at(diary.first_moment(4))
    assert [entry.kind for entry in history.entries] == ["pain", "suitability"]
    assert history.check_after == lost
    assert history.findings


# --- after a loss ---------------------------------------------------------------------------------


def test_only_a_check_made_and_written_after_a_loss_tells_what_stands() -> None:
    diary = Diary().check()
    made = diary.entries[0].at
    [check] = diary.history.checks
    assert diary.history.tells(check)
    assert after_loss(diary, made - ONE).tells(check)
    assert not after_loss(diary, made).tells(check)
    later = Diary().check(recorded=2)
    assert not after_loss(later, made).tells(later.history.checks[0])
    dated = Diary().day(2).check(recorded=made)
    assert not after_loss(dated, made).tells(dated.history.checks[0])


def test_a_check_that_stopped_tells_nothing_with_or_without_a_loss() -> None:
    diary = Diary().check(complete=False, only=True)
    [check] = diary.history.checks
    assert not diary.history.tells(check)
    assert not after_loss(diary, diary.entries[0].at - ONE).tells(check)


def test_a_loss_counts_from_its_day_on_whatever_came_later() -> None:
    diary = Diary().pain(20).day(6).pain(20)
    lost = diary.first_moment(3)
    history = after_loss(diary, lost)
    for day, known in [(2, None), (3, lost), (4, lost), (6, lost), (7, lost)]:
        assert history.until(diary.date_of(day)).check_after == known
    short = after_loss(Diary().pain(20), lost)
    assert short.until(diary.date_of(2)).check_after is None
    assert short.until(diary.date_of(3)) is short
