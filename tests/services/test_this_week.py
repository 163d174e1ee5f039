"""The days the coming sessions are planned on."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.services.this_week import coming_days, week_days
from tests.engine.build import FIRST, Diary
from tests.services.memory import World


def after_a_session() -> World:
    """Day 3, a Thursday, the day after a session."""
    return World(Diary().check().test_run(60).wait(2).session(2, 6).entries, day=3)


def coming(world: World, weekdays: tuple[int, ...], days: int = 28) -> list[date]:
    situation = world.diary.situation()
    until = situation.today + timedelta(days=days)
    return coming_days(situation, world.diary.decision(), until, weekdays)


def test_without_weekdays_each_day_is_the_earliest_one() -> None:
    assert [(day - FIRST).days for day in coming(after_a_session(), ())][:4] == [4, 6, 9, 11]


def test_only_the_picked_weekdays_are_taken() -> None:
    found = coming(after_a_session(), (1, 5))
    assert [(day - FIRST).days for day in found][:4] == [5, 8, 12, 15]


@given(st.sets(st.integers(0, 6), max_size=7))
def test_rest_days_and_sessions_a_week_hold_whatever_is_picked(picked: set[int]) -> None:
    world = after_a_session()
    found = coming(world, tuple(picked))
    assert found
    days = [FIRST + timedelta(days=2), *found]
    for index, day in enumerate(days[1:], 1):
        assert not picked or day.weekday() in picked
        assert (day - days[index - 1]).days >= 2
        assert sum(0 <= (day - other).days < 7 for other in days) <= 3


def test_days_off_are_left_out() -> None:
    diary = Diary().check().test_run(60).wait(2).session(2, 6).wait(1)
    world = World(diary.pause(start=4, end=9).entries, day=3)
    assert (coming(world, ())[0] - FIRST).days == 10


def test_the_tiles_of_the_week_show_the_picked_days() -> None:
    world = after_a_session()
    world.use.settings.set_session_days((1, 5))
    tiles = world.use.planning.today().days
    assert tiles == week_days(world.diary.situation(), world.diary.decision(), (1, 5))
    assert [tile.date.weekday() for tile in tiles if tile.state in ("next", "later")] == [5, 1]


def test_nothing_is_planned_while_nothing_is_open() -> None:
    world = World(Diary().check("saddle_numbness").entries)
    assert coming(world, ()) == []
