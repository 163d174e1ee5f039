"""The week table: what was planned, done and stirred up; nothing outside the period."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.model import Step
from app.engine.outcomes import adherence, distances, eras
from app.engine.week_rows import WeekRow, week_rows
from tests.engine.build import Diary, entries_of, shipped_programme, started
from tests.engine.diaries import random_diary

PROGRAMME = shipped_programme()


def rows(diary: Diary, first: int = 0, last: int | None = None) -> tuple[WeekRow, ...]:
    end = diary.today if last is None else diary.date_of(last)
    return of(diary.history, diary.date_of(first), end, diary.today)


def of(history: History, first: date, last: date, today: date) -> tuple[WeekRow, ...]:
    past = history.until(last)
    day = last if last == today else last + timedelta(days=1)
    return week_rows(past, PROGRAMME, eras(past, PROGRAMME, day, first), first, last, today)


def test_a_week_holds_its_steps_its_worst_and_how_it_settled() -> None:
    diary = started().session(2, 6, before=20, peak=24).wait(2)
    diary.session(2, 8, before=10, peak=34, after=36, morning=(25, "not_yet"))
    diary.wait(2).morning(12, "within_48h").session(1, 8, done=3, before=None, peak=50)
    diary.day(9)
    first, second = rows(diary)
    assert (first.number, first.start_number, first.whole, first.complete) == (1, 1, True, True)
    assert first.steps == (Step(1, 8), Step(2, 8))
    assert (first.done, first.planned, first.not_counted) == (3, 3, 0)
    assert (first.rise, first.worst, first.settled) == (26, 50, "within_48h")
    assert first.responses == {"green": 1, "amber": 1, "pending": 1}
    assert first.back is True
    assert (second.number, second.complete, second.steps, second.rise) == (2, False, None, None)
    assert (second.worst, second.settled, second.distance_m) == (None, None, None)


def test_what_the_rules_do_not_count_is_shown_apart() -> None:
    diary = started().session(1, 6).wait().session(1, 6, ceiling=None).wait()
    diary.pause(end=6).session(1, 6)
    (row,) = rows(diary)
    assert (row.done, row.not_counted, row.days_off) == (1, 2, 1)
    assert row.responses.total() == 3


def test_what_was_run_on_days_off_before_a_week_begins_is_in_that_weeks_row() -> None:
    diary = started()
    for day in range(2, 9):
        diary.day(day).session(1, 6, morning=None)
    diary.day(9).pause(end=20).session(1, 6, morning=None)
    first, second = rows(diary)
    assert (first.done, first.not_counted) == (7, 0)
    assert (second.first, second.last, second.number) == (diary.today, diary.today, 2)
    assert (second.done, second.not_counted, second.days_off) == (0, 1, 1)


def test_a_period_cuts_its_first_and_last_week() -> None:
    diary = started()
    for day in range(2, 30):
        diary.day(day).pain(day).session(1, 6, morning=None)
    first, second, third = rows(diary, 5, 20)
    assert (first.number, first.first, first.whole, first.done) == (1, diary.date_of(5), False, 4)
    assert (second.whole, second.complete, second.done) == (True, True, 7)
    assert (third.last, third.whole, third.done) == (diary.date_of(20), False, 5)
    assert first.mean_pain == (5 + 6 + 7 + 8) / 4
    whole = rows(diary)[-1]  # today's week goes on, nothing cuts it
    assert (whole.number, whole.whole, whole.complete) == (4, True, False)


def test_a_week_that_ends_with_a_period_in_the_past_is_over() -> None:
    diary = started().session(1, 6).wait(30).pain()
    (row,) = rows(diary, 0, 8)
    assert (row.last, row.whole, row.complete) == (diary.date_of(8), True, True)


@given(st.integers(0, 10_000), st.data())
def test_rows_add_up_to_what_happened_in_the_period(seed: int, data: st.DataObject) -> None:
    items, _asked = random_diary(Random(seed), PROGRAMME)
    history = History.of(entries_of(items))
    days = sorted({entry.date for entry in history.entries}) or [date(2026, 1, 5)]
    first, last = sorted((data.draw(st.sampled_from(days)), data.draw(st.sampled_from(days))))
    found = of(history, first, last, days[-1])
    assert all(first <= row.first and row.last <= last for row in found)
    past = history.until(last)
    begun = min((e.calendar.first for e in eras(past, PROGRAMME, last)), default=None)
    run = [
        d
        for d in distances(past, PROGRAMME)
        if begun is not None and first <= d.session.date <= last
    ]
    shown = sum(row.done + row.not_counted for row in found)
    # What was run before the first counted session of a start belongs to no week of it.
    assert shown <= len(run)
    if all(d.session.ran for d in distances(past, PROGRAMME)):
        assert shown == len(run)
        assert sum(row.distance_m or 0 for row in found) == sum(d.metres or 0 for d in run)
    for number, era in enumerate(eras(past, PROGRAMME, last, first), 1):
        counted = adherence(era, PROGRAMME)
        mine = [row for row in found if row.start_number == number and row.complete]
        if counted is not None and last == days[-1]:
            assert counted == (sum(row.done for row in mine), 3 * len(mine))
