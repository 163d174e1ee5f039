"""Programme weeks, days off, and the first day of the next session (clinical.md §4)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.calendar import ProgrammeCalendar, earliest_day
from app.engine.history import Pause
from tests.engine.build import Diary, started

FIRST = date(2026, 3, 2)


def day(number: int) -> date:
    """The date so many days after the first session."""
    return FIRST + timedelta(days=number)


def off(first: int, last: int | None) -> Pause:
    """A pause between two day numbers."""
    return Pause(day(first), None if last is None else day(last))


def weeks(*pauses: Pause, until: int = 22) -> list[int]:
    """Programme weeks of the days from the first session on."""
    calendar = ProgrammeCalendar(FIRST, pauses)
    return [calendar.week(day(n)) for n in range(until)]


def test_there_is_no_week_before_the_first_session() -> None:
    empty = ProgrammeCalendar(None, ())
    assert (empty.week(FIRST), empty.active_days_before(FIRST)) == (0, 0)
    assert empty.week_of_reading(FIRST) is None
    assert empty.first_day_of(1) is None
    calendar = ProgrammeCalendar(FIRST, ())
    assert (calendar.week(day(-1)), calendar.week(FIRST)) == (0, 1)
    assert calendar.week_of_reading(day(-1)) is None
    assert calendar.active_days_before(day(-1)) == 0


def test_a_week_is_seven_active_days() -> None:
    assert weeks() == [1] * 7 + [2] * 7 + [3] * 7 + [4]
    assert weeks(off(3, 5)) == [1] * 10 + [2] * 7 + [3] * 5
    assert weeks(off(7, 9)) == [1] * 7 + [2] * 10 + [3] * 5
    assert weeks(off(0, 1)) == [1] * 9 + [2] * 7 + [3] * 6
    assert weeks(off(5, None)) == [1] * 22


def test_days_off_before_the_first_session_take_nothing_away() -> None:
    assert weeks(off(-9, -1)) == weeks()
    assert weeks(off(-9, 1)) == weeks(off(0, 1))


def test_a_day_off_twice_is_one_day_off() -> None:
    once = weeks(off(3, 8))
    assert weeks(off(3, 6), off(5, 8)) == once
    assert weeks(off(5, 8), off(3, 6), off(4, 4)) == once
    assert weeks(off(3, 5), off(6, 8)) == once
    assert weeks(off(3, 5), off(5, 8)) == once
    assert weeks(off(3, None), off(5, 8)) == [1] * 22


def test_a_pause_resumed_on_its_first_day_has_no_days() -> None:
    assert weeks(off(3, 2)) == weeks()
    assert weeks(off(3, 2), off(5, 5)) == weeks(off(5, 5)) == [1] * 8 + [2] * 7 + [3] * 7
    calendar = ProgrammeCalendar(FIRST, [off(3, 2)])
    assert not calendar.paused(day(3))
    assert not calendar.paused(day(2))


def test_paused_includes_both_ends() -> None:
    calendar = ProgrammeCalendar(FIRST, [off(3, 5), off(9, None)])
    assert [n for n in range(13) if calendar.paused(day(n))] == [3, 4, 5, 9, 10, 11, 12]
    assert [calendar.week_of_reading(day(n)) for n in (2, 3, 5, 6)] == [1, None, None, 1]


@pytest.mark.parametrize(
    "pauses",
    [[], [off(3, 5)], [off(7, 9)], [off(0, 1)], [off(-4, 2)], [off(3, 6), off(5, 8)],
     [off(6, 6), off(7, 20)], [off(-4, -2)], [off(3, 4), off(11, 12)], [off(5, 4)],
     [off(-4, -2), off(3, 5)], [off(-4, 0)]],
)  # fmt: skip
def test_the_first_day_of_a_week_is_its_first_active_day(pauses: list[Pause]) -> None:
    calendar = ProgrammeCalendar(FIRST, pauses)
    for week in (1, 2, 3, 4):
        active = [n for n in range(60) if calendar.week_of_reading(day(n)) == week]
        assert calendar.first_day_of(week) == day(active[0])


SOME_PAUSES = st.lists(
    st.tuples(st.integers(-20, 50), st.none() | st.integers(-3, 15)).map(
        lambda p: off(p[0], None if p[1] is None else p[0] + p[1])
    ),
    max_size=6,
)


@given(SOME_PAUSES)
def test_active_days_are_those_that_one_counts(pauses: list[Pause]) -> None:
    calendar = ProgrammeCalendar(FIRST, pauses)
    active = [n for n in range(90) if not any(pause.holds(day(n)) for pause in pauses)]
    for n in range(90):
        assert calendar.paused(day(n)) == (n not in active)
        assert calendar.active_days_before(day(n)) == sum(before < n for before in active)
    for number, n in enumerate(active):
        assert calendar.active_day(number) == day(n)


def test_an_open_pause_has_no_week_after_it() -> None:
    calendar = ProgrammeCalendar(FIRST, [off(7, None)])
    assert calendar.first_day_of(1) == FIRST
    assert calendar.first_day_of(2) is None


def test_the_week_of_a_decision_counts_from_the_first_counted_session() -> None:
    diary = started().session(1, 6, done=0).wait(2).session(1, 6, ceiling=None).wait(2)
    assert diary.decide().week == 0
    diary.session(1, 6)
    assert [diary.decide(n).week for n in (5, 6, 12, 13, 90)] == [0, 1, 1, 2, 13]
    diary.pause(8, 9)
    assert [diary.decide(n).week for n in (12, 14, 15)] == [1, 1, 2]


def test_the_week_counts_local_dates_across_zones() -> None:
    diary = Diary().check().test_run().zone(14).day(2).session(1, 6).zone(-12)
    assert [diary.decide(n).week for n in (1, 2, 8, 9)] == [0, 1, 1, 2]


# --- the earliest day -------------------------------------------------------------------------


def earliest(
    today: int,
    last: int | None = None,
    done: tuple[int, ...] = (),
    pauses: tuple[Pause, ...] = (),
    rest: int = 1,
    a_week: int = 3,
) -> int | None:
    """The day number of the earliest day."""
    activity = None if last is None else day(last)
    found = earliest_day(day(today), activity, [day(n) for n in done], pauses, rest, a_week)
    return None if found is None else (found - FIRST).days


@pytest.mark.parametrize(("rest", "expected"), [(0, 1), (1, 2), (2, 3), (6, 7)])
def test_rest_days_lie_between(rest: int, expected: int) -> None:
    assert earliest(0, last=0, rest=rest) == expected
    assert earliest(expected, last=0, rest=rest) == expected
    assert earliest(expected + 3, last=0, rest=rest) == expected + 3
    assert earliest(0, rest=rest) == 0


@pytest.mark.parametrize(
    ("done", "a_week", "expected"),
    [
        ((), 1, 5),
        ((5,), 1, 12),
        ((4,), 1, 11),
        ((0, 2, 4), 3, 7),
        ((-1, 2, 4), 3, 6),
        ((-2, 2, 4), 3, 5),
        ((0, 2, 4), 4, 5),
        ((0, 0, 4), 2, 7),
        ((0, 1, 2, 3, 4), 3, 9),
    ],
)
def test_so_many_sessions_in_seven_days(done: tuple[int, ...], a_week: int, expected: int) -> None:
    assert earliest(5, done=done, rest=0, a_week=a_week) == expected


def test_days_off_are_skipped_and_the_rest_looked_at_again() -> None:
    assert earliest(5, pauses=(off(5, 7),)) == 8
    assert earliest(5, pauses=(off(8, 9), off(5, 7))) == 10
    assert earliest(5, pauses=(off(6, 7),)) == 5
    assert earliest(5, pauses=(off(5, 4),)) == 5
    assert earliest(5, last=5, pauses=(off(7, 7),)) == 8
    assert earliest(5, done=(0, 2, 4), pauses=(off(7, 8),)) == 9
    assert earliest(5, pauses=(off(2, None),)) is None
    assert earliest(5, pauses=(off(6, None),)) == 5
    assert earliest(5, last=5, pauses=(off(6, None),)) is None


# --- the test run -----------------------------------------------------------------------------


def first_run(diary: Diary, day: int | None = None) -> int | None:
    """The day number of the first test run."""
    found = diary.decide(day).test_run_from
    return None if found is None else (found - diary.first).days


def test_a_test_run_is_offered_rested_and_a_week_after_one_that_failed() -> None:
    assert first_run(Diary().check()) == 0
    assert first_run(Diary().check().session(1, 6)) == 2
    assert first_run(Diary().check().session(1, 6), 5) == 5
    assert first_run(Diary().check().test_run(10)) == 7
    assert first_run(Diary().check().test_run(10), 9) == 9
    assert first_run(Diary().check().test_run(10).session(1, 6).day(6).session(1, 6)) == 8
    assert first_run(Diary().check().test_run(10).pause(6, 8), 3) == 9
    assert first_run(Diary().check().test_run(30), 29) == 29  # too old, and it qualified
    assert first_run(Diary().check().limits(min_rest_days=4).session(1, 6)) == 5


def test_a_test_run_is_not_offered_otherwise() -> None:
    assert first_run(Diary()) is None
    assert first_run(Diary().check().pause()) is None
    assert first_run(Diary().check("fever")) is None
    assert first_run(started()) is None
