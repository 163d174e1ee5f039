"""What may be taken along, and on which days: never more than Today has open."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.model import Step
from app.services import planning
from app.services.ports import Refused
from app.services.taking_along import ComingSessions, session_time
from tests.engine.build import FIRST, Diary, started
from tests.services.memory import World


def at(diary: Diary, day: int, hour: int = 10) -> World:
    return World(diary.entries, day, hour)


def days_of(world: World) -> list[int]:
    return [
        (s.day - FIRST).days
        for s in world.use.taking_along.coming().sessions
        if s.state in ("next", "later")
    ]


def states(file: ComingSessions) -> list[str]:
    return [session.state for session in file.sessions]


# --- which session ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("diary", "day", "state"),
    [
        (Diary(), 0, planning.CHECK_DUE),
        (Diary().check(), 0, planning.TEST_RUN),
        (started().check("fever"), 2, planning.LOCKED),
        (started().green().event("faint"), 2, planning.LOCKED),
        (started().pause(), 2, planning.PAUSED),
        (started().green(), 2 + 29, planning.NEW_START),
        (started(100).red(3, 8).wait(2).red(2, 8), 6, planning.TALK),
    ],
)
def test_nothing_can_be_taken_along_while_nothing_is_open(
    diary: Diary, day: int, state: str
) -> None:
    taking = at(diary, day).use.taking_along
    for ask in (taking.next_session, taking.coming):
        with pytest.raises(Refused, match=r"Nothing was written\.$") as caught:
            ask()
        assert caught.value.code == state


def test_it_is_the_suggestion_until_the_person_chooses() -> None:
    world = at(started(60).green(2, 6), 4)
    suggested = world.use.planning.today().decision.step
    assert world.use.taking_along.next_session().step == suggested == Step(2, 7)
    world.use.recording.choose(Step(1, 6))
    assert world.use.taking_along.next_session().step == Step(1, 6)


def test_levels_and_rest_days_of_the_physio_come_along() -> None:
    diary = started(60).green(2, 6).limits(stop_pain=45, ok_pain=20, min_rest_days=3)
    session = at(diary, 3).use.taking_along.next_session()
    assert (session.stop_level, session.ok_level) == (45, 20)
    assert session.first_day == FIRST + timedelta(days=6)


@pytest.mark.parametrize("why", ["walk", "rest", "sore"])
def test_it_is_not_for_a_day_of_a_walk_or_a_rest(why: str) -> None:
    world = at(started(60), 2)
    assert world.use.taking_along.next_session().first_day == FIRST + timedelta(days=2)
    if why == "sore":
        world = at(started(60).pain(70), 2)
    else:
        world.use.recording.choose(why)
    assert world.use.taking_along.next_session().first_day == FIRST + timedelta(days=3)
    assert days_of(world)[0] == 3


def test_tomorrow_may_be_a_day_off() -> None:
    world = at(started(60).pause(3, 5).pain(70), 2)
    assert world.use.taking_along.next_session().first_day == FIRST + timedelta(days=6)
    endless = at(started(60).pause(3).pain(70), 2)
    assert endless.use.taking_along.next_session().first_day is None
    with pytest.raises(Refused, match="no day left"):
        endless.use.taking_along.coming()


# --- which days ---------------------------------------------------------------------------------


def test_without_picked_days_sessions_stand_as_early_as_rest_days_allow() -> None:
    assert days_of(at(started(60), 2))[:7] == [2, 4, 6, 9, 11, 13, 16]


def test_sessions_stand_on_the_picked_weekdays() -> None:
    world = at(started(60), 2)  # a Wednesday
    world.use.settings.set_session_days((1, 5))
    assert days_of(world)[:4] == [5, 8, 12, 15]


@given(
    picked=st.frozensets(st.integers(0, 6)),
    rest=st.integers(0, 6),
    most=st.integers(1, 7),
    hour=st.integers(0, 23),
)
def test_no_day_breaks_a_rule(picked: frozenset[int], rest: int, most: int, hour: int) -> None:
    diary = started(60).green(2, 6).limits(min_rest_days=rest, sessions_per_week=most)
    world = at(diary.pause(20, 25), 3, hour)
    world.use.settings.set_session_days(picked)
    session = world.use.taking_along.next_session()
    days = days_of(world)
    assert session.first_day is not None
    assert days == sorted(set(days)) and days[0] >= (session.first_day - FIRST).days
    assert not set(days) & set(range(20, 26))
    assert all((FIRST + timedelta(days=d)).weekday() in picked or not picked for d in days)
    done = [2, *days]
    assert all(b - a > rest for a, b in pairwise(done))
    assert all(sum(d - 7 < other <= d for other in done) <= most for d in days)


def test_no_date_lies_after_the_programme_or_the_check() -> None:
    diary = started(60)
    for week in range(11):
        for day in (2, 4, 6):
            diary.day(day + 7 * week).green(2, 6)
        diary.weekly()
        if week == 8:
            diary.check()
    world = at(diary, 79)
    assert max(days_of(world)) < 2 + 7 * 12
    # The check of day 0 holds for 84 days; the programme began a month late.
    late = started(60, at=None).day(50).test_run(60).wait(2).green(2, 6)
    assert max(days_of(at(late, 55))) <= 84


def test_an_hour_that_is_over_today_is_not_planned() -> None:
    world = at(started(60), 2, hour=10)
    world.use.taking_along.set_time(time(10, 0))
    assert days_of(world)[0] == 3
    world.use.taking_along.set_time(time(10, 30))
    assert days_of(world)[0] == 2


@pytest.mark.parametrize("kept", [None, "25:00", "soon", 7, ["18:00"]])
def test_a_time_that_can_not_be_read_counts_as_none(kept: object) -> None:
    assert session_time({"session_time": kept}) == time(18, 0)


# --- the second file ----------------------------------------------------------------------------


def test_a_second_file_names_the_same_sessions_and_comes_after_the_first() -> None:
    world = at(started(60), 2)
    taking = world.use.taking_along
    first = taking.coming()
    taking.exported(first)
    second = taking.coming()
    assert [s.uid for s in second.sessions] == [s.uid for s in first.sessions]
    assert len({s.uid for s in first.sessions}) == len(first.sessions) == 12
    assert second.sequence > first.sequence


def test_the_sequence_goes_up_though_the_clock_goes_back() -> None:
    world = at(started(60), 2, hour=20)
    taking = world.use.taking_along
    first = taking.coming()
    taking.exported(first)
    world.clock.wait(hours=-3)
    assert taking.coming().sequence == first.sequence + 1


def test_a_session_done_early_moves_to_its_day_and_the_next_one_keeps_its_number() -> None:
    world = at(started(60), 2)
    world.use.settings.set_session_days((4,))
    taking = world.use.taking_along
    first = taking.coming()
    taking.exported(first)
    later = at(started(60).green(2, 6).wait(1), 4)
    later.diary.set_profile(dict(world.diary.profile()))
    second = later.use.taking_along.coming()
    assert second.sessions[0].state == "done"
    assert second.sessions[0].uid == first.sessions[0].uid
    assert second.sessions[0].day == FIRST + timedelta(days=2)
    assert second.sessions[1].state == "next"
    assert second.sessions[1].uid == first.sessions[1].uid


def test_what_was_done_before_the_first_file_is_in_none() -> None:
    assert "done" not in states(at(started(60).green(2, 6), 5).use.taking_along.coming())


def test_sessions_that_are_no_longer_planned_are_taken_back() -> None:
    diary = started(60).day(60).test_run(60).wait(2).green(2, 6)
    world = at(diary, 63)
    taking = world.use.taking_along
    first = taking.coming()
    taking.exported(first)
    world.use.settings.set_session_days((0,))
    second = taking.coming()
    assert "gone" in states(second)
    assert {s.uid for s in second.sessions} == {s.uid for s in first.sessions}


def test_two_patients_have_sessions_of_their_own() -> None:
    mine = at(started(60), 2).use.taking_along.coming()
    other = Diary().pain()
    theirs = at(other.check().test_run(60).wait(2), 2).use.taking_along.coming()
    assert not {s.uid for s in mine.sessions} & {s.uid for s in theirs.sessions}


@pytest.mark.parametrize(
    "kept", [7, {"first": -1}, {"last": 10**12, "first": "x"}, {"last": 2**40, "sequence": True}]
)
def test_kept_numbers_that_can_not_be_read_do_no_harm(kept: object) -> None:
    world = at(started(60), 2)
    world.diary.set_profile({"calendar_export": kept})
    assert len(world.use.taking_along.coming().sessions) == 12


def test_a_diary_that_can_not_be_written_keeps_nobody_from_a_file() -> None:
    world = at(started(60), 2)
    file = world.use.taking_along.coming()
    world.store.fail_at = 1
    world.use.taking_along.exported(file)
    assert world.diary.profile().get("calendar_export") is None
    assert isinstance(file.sessions[0].day, date)
