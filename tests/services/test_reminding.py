"""When a person is reminded, and of what."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.reminding import (
    KINDS,
    MORNING,
    SESSION_DAY,
    WEEKLY,
    Reminder,
    Reminders,
    next_reminder,
)
from tests.engine.build import Diary
from tests.services.memory import World

ALL = Reminders(frozenset(KINDS))
EVERY_DAY = range(7)
LATE = datetime(9000, 1, 1)  # noqa: DTZ001 - the strategy adds the zone


def reminder(
    world: World,
    wanted: Reminders = ALL,
    weekdays: Collection[int] = EVERY_DAY,
    said: dict[str, date] | None = None,
) -> Reminder | None:
    return next_reminder(world.use.planning.today(), wanted, weekdays, said or {})


def ran_yesterday(hour: int = 10) -> World:
    """Day 3, the morning after a session that nobody has told of yet."""
    diary = (
        Diary().check().test_run(60, morning=(20, "by_morning")).wait(2).session(2, 6, morning=None)
    )
    return World(diary.entries, day=3, hour=hour)


def may_run_today(hour: int = 10) -> World:
    """Day 4, a Friday: the rest day is over, the morning was told."""
    return World(
        Diary().check().test_run(60, morning=(20, "by_morning")).wait(2).session(2, 6).entries,
        day=4,
        hour=hour,
    )


def test_nobody_is_reminded_who_did_not_ask() -> None:
    assert Reminders.from_data(None) == Reminders()
    assert not Reminders().on and not Reminders().stays
    for world in (ran_yesterday(), may_run_today()):
        assert reminder(world, Reminders()) is None


def test_the_morning_after_a_session_is_asked_about_at_once_outside_the_quiet_hours() -> None:
    world = ran_yesterday(hour=10)
    assert reminder(world) == Reminder(world.clock.now(), (MORNING,))


def test_in_quiet_hours_it_waits_for_their_end() -> None:
    world = ran_yesterday(hour=6)
    found = reminder(world)
    assert found is not None
    assert found.at == world.clock.now().replace(hour=8)


def test_late_in_the_evening_the_end_is_tomorrow() -> None:
    world = ran_yesterday(hour=22)
    found = reminder(world)
    assert found is not None
    assert found.at == (world.clock.now() + timedelta(days=1)).replace(hour=8)


def test_each_kind_is_said_once_a_day() -> None:
    world = ran_yesterday()
    today = world.clock.now().date()
    assert reminder(world, said={MORNING: today}) is None
    assert reminder(world, said={MORNING: today - timedelta(days=1)}) is not None
    assert reminder(world, said={WEEKLY: today}) is not None


def test_what_was_answered_is_not_reminded_of() -> None:
    world = may_run_today()
    found = reminder(world)
    assert found is not None and found.kinds == (SESSION_DAY,)


def test_a_session_day_is_a_picked_weekday_on_which_a_session_may_be() -> None:
    world = may_run_today()
    assert reminder(world, weekdays=()) is None
    assert reminder(world, weekdays=(0, 1, 2, 3, 5, 6)) is None
    found = reminder(world, weekdays=(4,))
    assert found is not None and found.kinds == (SESSION_DAY,)


def test_on_a_rest_day_no_session_is_spoken_of() -> None:
    world = World(
        Diary().check().test_run(60, morning=(20, "by_morning")).wait(2).session(2, 6).entries,
        day=3,
        hour=10,
    )
    assert reminder(world) is None


def test_after_todays_session_it_is_not_spoken_of_again() -> None:
    diary = (
        Diary()
        .check()
        .test_run(60, morning=(20, "by_morning"))
        .wait(2)
        .session(2, 6)
        .wait(2)
        .session(2, 6, morning=None)
    )
    assert reminder(World(diary.entries, day=4, hour=18)) is None


def test_a_sore_back_is_not_sent_running() -> None:
    world = may_run_today()
    world.use.recording.record("pain", {"now": 70})
    assert reminder(world) is None


def test_a_day_of_rest_that_was_chosen_is_kept() -> None:
    world = may_run_today()
    world.use.recording.choose("rest")
    assert reminder(world) is None


def test_late_in_the_evening_only_what_still_holds_tomorrow_is_left() -> None:
    diary = Diary().check().test_run(60)  # its morning was never told of
    world = World(diary.wait(2).session(2, 6).entries, day=4, hour=22)
    found = reminder(world)
    assert found is not None and found.kinds == (MORNING,)


def test_when_the_rest_of_the_day_is_quiet_the_session_is_not_spoken_of_tomorrow() -> None:
    assert reminder(may_run_today(hour=22)) is None


def test_the_weekly_check_is_spoken_of_when_today_asks_it() -> None:
    diary = Diary().check().test_run(60, morning=(20, "by_morning"))
    for day in (2, 5, 8, 11):
        diary.day(day).session(2, 6)
    world = World(diary.entries, day=12, hour=10)
    assert world.use.planning.today().weekly_offered
    found = reminder(world)
    assert found is not None and found.kinds == (WEEKLY,)


def test_an_emergency_sign_leaves_no_room_for_reminders() -> None:
    diary = (
        Diary().check().test_run(60, morning=(20, "by_morning")).wait(2).session(2, 6, morning=None)
    )
    diary.check("saddle_numbness")
    world = World(diary.entries, day=3)
    assert world.use.planning.today().mornings
    assert reminder(world) is None


def test_days_off_are_not_session_days() -> None:
    diary = (
        Diary()
        .check()
        .test_run(60, morning=(20, "by_morning"))
        .wait(2)
        .session(2, 6)
        .wait(1)
        .pause()
    )
    assert reminder(World(diary.entries, day=5)) is None


@pytest.mark.parametrize(
    ("start", "end", "hour", "quiet"),
    [
        (time(21), time(8), 20, False),
        (time(21), time(8), 21, True),
        (time(21), time(8), 3, True),
        (time(21), time(8), 8, False),
        (time(9), time(17), 8, False),
        (time(9), time(17), 12, True),
        (time(9), time(17), 17, False),
        (time(0), time(0), 0, False),
        (time(0), time(0), 13, False),
    ],
)
def test_quiet_hours(start: time, end: time, hour: int, quiet: bool) -> None:
    wanted = ALL._replace(quiet_from=start, quiet_until=end)
    assert wanted.quiet(datetime(2026, 1, 5, hour, tzinfo=UTC)) is quiet


@given(st.times(), st.times(), st.datetimes(timezones=st.just(UTC), max_value=LATE))
def test_the_first_moment_is_never_quiet_never_past_and_within_a_day(
    start: time, end: time, now: datetime
) -> None:
    wanted = Reminders(frozenset(KINDS), start, end)
    first = wanted.first_moment(now)
    assert not wanted.quiet(first)
    assert now <= first <= now + timedelta(days=1)


def test_wishes_come_back_as_they_were_kept() -> None:
    wanted = Reminders(frozenset((MORNING, SESSION_DAY)), time(20, 30), time(9), in_tray=True)
    assert Reminders.from_data(wanted.as_data()) == wanted


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        {"kinds": "next_morning"},
        {"kinds": ["tax_return"]},
        {"kinds": [1, None, []]},
        {"quiet_from": "late", "quiet_until": 8},
        {"in_tray": "yes"},
    ],
)
def test_what_can_not_be_read_counts_as_not_asked_for(kept: object) -> None:
    assert Reminders.from_data(kept) == Reminders()


def test_a_time_with_a_zone_is_read_without_it() -> None:
    assert Reminders.from_data({"quiet_from": "22:00+02:00"}).quiet_from == time(22)


def test_the_app_stays_in_the_tray_only_with_something_to_wait_for() -> None:
    assert not Reminders(in_tray=True).stays
    assert not ALL.stays
    assert ALL._replace(in_tray=True).stays
