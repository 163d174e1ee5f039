"""Weeks, distances and adherence: what is missing stays missing (clinical.md §4 and §5)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.outcomes import ESTIMATED, Era, adherence, distance_of, distances, eras, own_speed
from app.engine.stage_marks import stage_marks
from tests.engine.build import Diary, shipped_programme, started

PROGRAMME = shipped_programme()


def with_distance(diary: Diary, metres: int | None, source: str = "typed", **more: Any) -> Diary:
    """The latest session ran that far."""
    data = next(i for i in reversed(diary.json) if i["kind"] == "session")["data"]
    data.update(distance_m=metres, distance_source=source, **more)
    return diary


def era_of(diary: Diary, day: int | None = None) -> Era:
    today = diary.today if day is None else diary.date_of(day)
    [era] = eras(diary.history, PROGRAMME, today)
    return era


# --- own speed and distance


def test_without_any_own_distance_every_session_stays_unknown() -> None:
    diary = started().session(1, 6)
    assert own_speed(diary.history, PROGRAMME) is None
    [distance] = distances(diary.history, PROGRAMME)
    assert (distance.metres, distance.provenance) == (None, None)


def test_the_latest_test_run_with_a_distance_gives_the_own_speed() -> None:
    diary = Diary().check()
    for metres in (100, 60):
        diary.test_run(50)
        diary.json[-1]["data"]["distance_m"] = metres
    diary.wait(2).session(1, 6)
    assert own_speed(diary.history, PROGRAMME) == 60 / 50
    [distance] = distances(diary.history, PROGRAMME)
    assert (distance.metres, distance.provenance) == (round(6 * 15 * 1.2), ESTIMATED)


def test_a_test_run_that_does_not_qualify_gives_no_speed() -> None:
    diary = Diary().check().test_run(50, peak=70)
    diary.json[-1]["data"]["distance_m"] = 100
    assert own_speed(diary.history, PROGRAMME) is None


def test_else_the_median_of_own_measured_sessions_does() -> None:
    diary = started()
    for metres in (90, 180, 900):  # six repetitions of 15 s: 1, 2 and 10 m a second
        with_distance(diary.wait(2).session(1, 6), metres)
    assert own_speed(diary.history, PROGRAMME) == 2


def test_an_estimate_is_never_taken_for_a_measurement() -> None:
    diary = with_distance(started().session(1, 6), 500, "estimated")
    assert own_speed(diary.history, PROGRAMME) is None
    [distance] = distances(diary.history, PROGRAMME)
    assert distance.metres is None


def test_seconds_run_as_recorded_count_before_those_of_the_stage() -> None:
    diary = with_distance(started().session(1, 6), None, run_s=40)
    session = diary.history.sessions[0]
    assert distance_of(session, PROGRAMME, 2.0).metres == 80


def test_an_estimated_test_run_gives_no_speed_and_leaves_the_word_to_a_measured_one() -> None:
    diary = Diary().check()
    for metres, source in ((100, "imported"), (300, "estimated")):
        diary.test_run(50)
        diary.json[-1]["data"].update(distance_m=metres, distance_source=source)
    assert own_speed(diary.history, PROGRAMME) == 2
    diary.json[1]["data"].update(distance_source="estimated")
    assert own_speed(diary.history, PROGRAMME) is None


def test_an_imported_session_gives_the_speed_of_the_seconds_that_it_recorded() -> None:
    diary = with_distance(started().session(1, 6), 250, "imported", run_s=100)
    assert own_speed(diary.history, PROGRAMME) == 2.5
    [distance] = distances(diary.history, PROGRAMME)
    assert (distance.metres, distance.provenance) == (250, "imported")


@pytest.mark.parametrize("run_s", [0, 90])
def test_an_import_without_any_running_gives_no_speed(run_s: int) -> None:
    diary = with_distance(started().session(1, 6), 0, "imported", run_s=run_s)
    assert own_speed(diary.history, PROGRAMME) is None


def test_an_import_moves_every_estimate_and_its_undoing_moves_them_back() -> None:
    diary = with_distance(started().session(1, 6), 777, "estimated", run_s=80)
    with_distance(diary.wait(2).session(1, 6), 180, "typed")
    first, second = (d.metres for d in distances(diary.history, PROGRAMME))
    assert (first, second) == (160, 180)  # 2 m a second; the stored 777 is not looked at
    diary.edit(diary.last_run, distance_m=300, distance_source="imported", run_s=100)
    assert [d.metres for d in distances(diary.history, PROGRAMME)] == [240, 300]
    diary.edit(diary.last_run, distance_m=180, distance_source="typed", run_s=None)
    assert [d.metres for d in distances(diary.history, PROGRAMME)] == [160, 180]
    diary.delete(diary.last_run)
    [alone] = distances(diary.history, PROGRAMME)
    assert (alone.metres, alone.provenance) == (None, None)


@given(
    st.lists(st.tuples(st.integers(1, 4000), st.integers(1, 1200)), max_size=5),
    st.integers(0, 9000),
    st.integers(1, 1200),
)
def test_an_estimate_is_seconds_times_speed_whatever_is_stored(
    measured: list[tuple[int, int]], stored: int, run_s: int
) -> None:
    diary = with_distance(started().session(1, 6), stored, ESTIMATED, run_s=run_s)
    for metres, seconds in measured:
        with_distance(diary.wait(2).session(1, 6), metres, "imported", run_s=seconds)
    estimate, *others = distances(diary.history, PROGRAMME)
    assert [d.metres for d in others] == [metres for metres, _ in measured]
    if not measured:
        assert (estimate.metres, estimate.provenance) == (None, None)
        return
    middle = median(metres / seconds for metres, seconds in measured)
    assert estimate.metres == pytest.approx(run_s * middle, abs=0.51)
    assert estimate.provenance == ESTIMATED


# --- weeks


def test_a_week_without_readings_has_no_mean_and_is_not_zero() -> None:
    diary = started().session(1, 6).pain(40).pain(30)
    diary.day(9).session(1, 6).day(16).pain(0)
    first, second, third = era_of(diary).weeks
    assert (first.mean_pain, first.readings) == (35, 2)
    assert (second.mean_pain, second.readings, second.distance_m) == (None, 0, None)
    assert (third.mean_pain, third.readings) == (0, 1)


def test_known_and_estimated_distances_are_kept_apart_and_unknown_ones_counted() -> None:
    diary = with_distance(started().session(1, 6), 180)
    diary.wait(2).session(1, 6)
    [week] = era_of(diary).weeks
    assert (week.known_m, week.estimated_m, week.distance_m, week.unknown) == (180, 180, 360, 0)
    diary = with_distance(started().session(1, 6), None).wait(2).session(1, 6)
    [week] = era_of(diary).weeks
    assert (week.known_m, week.estimated_m, week.distance_m, week.unknown) == (None, None, None, 2)


def test_the_week_of_today_is_not_complete_and_the_one_before_it_is() -> None:
    diary = started().session(1, 6)
    assert [w.complete for w in era_of(diary, 8).weeks] == [False]
    assert [w.complete for w in era_of(diary, 9).weeks] == [True, False]


def test_a_week_that_a_pause_keeps_from_beginning_is_not_there() -> None:
    diary = started().session(1, 6)
    diary.day(9).pause(9)
    assert [(w.number, w.complete) for w in era_of(diary, 20).weeks] == [(1, True)]


def test_readings_of_a_pause_belong_to_no_week_but_a_distance_run_in_it_counts() -> None:
    diary = started().session(1, 6).pain(40)
    diary.day(5).pause(5, 14).pain(90)
    with_distance(diary.day(6).session(1, 6), 500)
    diary.day(15).pain(20)
    first, *_ = era_of(diary).weeks
    assert (first.mean_pain, first.known_m, first.last) == (30, 500, diary.date_of(18))


def test_sessions_the_rules_do_not_count_are_drawn_but_not_counted() -> None:
    diary = with_distance(started().session(1, 6), 100)
    with_distance(diary.wait(2).session(1, 6, ceiling=None), 250)
    diary.wait(2).session(1, 6, done=0)
    [week] = era_of(diary).weeks
    assert (week.known_m, week.estimated_m, week.unknown, week.sessions) == (350, None, 0, 1)


# --- eras


def again(diary: Diary) -> Diary:
    return diary.check().new_start()


def test_a_new_start_begins_a_new_era_with_week_1() -> None:
    diary = started().session(1, 6).day(40)
    again(diary).wait(2).test_run().wait(2).session(2, 6)
    old, new = eras(diary.history, PROGRAMME, diary.today)
    assert (old.end, new.calendar.first) == (diary.date_of(39), diary.date_of(44))
    assert (old.current, new.current) == (False, True)
    assert [w.number for w in new.weeks] == [1]
    assert old.weeks[-1].last == old.end


def test_it_ends_the_old_era_also_while_its_first_session_is_still_to_come() -> None:
    diary = started().session(1, 6).day(40)
    again(diary).day(60).pain(50)
    [old] = eras(diary.history, PROGRAMME, diary.today)
    assert (old.end, old.current) == (diary.date_of(39), False)
    assert all(week.mean_pain is None for week in old.weeks)


def test_a_start_without_a_passing_check_begins_nothing() -> None:
    diary = started().session(1, 6).day(40).new_start().wait(2).session(1, 6)
    assert era_of(diary).current


def test_a_last_week_cut_short_by_a_new_start_is_not_complete() -> None:
    diary = started().session(1, 6).day(12)
    again(diary).wait(2).session(1, 6)
    old, _ = eras(diary.history, PROGRAMME, diary.today)
    assert [(w.number, w.complete) for w in old.weeks] == [(1, True), (2, False)]
    diary = started().session(1, 6).day(16)
    again(diary).wait(2).session(1, 6)
    old, _ = eras(diary.history, PROGRAMME, diary.today)
    assert [(w.number, w.complete) for w in old.weeks] == [(1, True), (2, True)]


def test_nothing_that_is_dated_later_is_seen() -> None:
    diary = started().session(1, 6).pain(40).wait(3).pain(90)
    [week] = era_of(diary, 2).weeks
    assert week.mean_pain == 40


# --- adherence and stages


def test_adherence_counts_full_weeks_only() -> None:
    diary = started()
    for day in (2, 4, 6, 9, 16, 18):
        diary.day(day).session(1, 6)
    assert adherence(era_of(diary, 8), PROGRAMME) is None
    assert adherence(era_of(diary, 9), PROGRAMME) == (3, 3)
    assert adherence(era_of(diary, 18), PROGRAMME) == (4, 6)


def test_stage_marks_stand_where_the_stage_changed() -> None:
    diary = started()
    for day, stage in ((2, 1), (4, 1), (6, 2), (8, 1), (10, 1)):
        diary.day(day).session(stage, 6)
    marks = stage_marks(diary.history.sessions)
    assert [(m.date, m.stage, m.back) for m in marks] == [
        (diary.date_of(2), 1, False),
        (diary.date_of(6), 2, False),
        (diary.date_of(8), 1, True),
    ]


@given(
    st.lists(st.integers(0, 70), min_size=1, max_size=20, unique=True),
    st.lists(st.integers(0, 70), max_size=30),
    st.tuples(st.integers(0, 60), st.integers(0, 20)),
)
@pytest.mark.parametrize("paused", [False, True])
def test_weeks_lie_end_to_end_and_hold_every_reading_outside_a_pause(
    paused: bool, sessions: list[int], readings: list[int], pause: tuple[int, int]
) -> None:
    diary = Diary().check().test_run()
    for day in sorted(sessions):
        diary.day(day + 2).session(1, 6, morning=None)
    for day in readings:
        diary.day(day).pain(50)
    off: set[date] = set()
    if paused:
        first, last = pause[0], pause[0] + pause[1]
        diary.day(0).pause(first, last)
        off = {diary.date_of(day) for day in range(first, last + 1)}
    [era] = eras(diary.history, PROGRAMME, diary.date_of(75))
    for earlier, later in pairwise(era.weeks):
        assert later.first - earlier.last == timedelta(days=1)
    begun = era.weeks[0].first
    inside = [d for d in (diary.date_of(day) for day in readings) if d >= begun and d not in off]
    assert sum(week.readings for week in era.weeks) == len(inside)
    assert sum(week.sessions for week in era.weeks) == len(era.sessions)


def test_a_first_session_inside_an_open_pause_has_its_week() -> None:
    diary = with_distance(started().pause().session(1, 6), 500)
    [week] = era_of(diary.wait(1)).weeks
    assert (week.number, week.first, week.last) == (1, diary.date_of(2), diary.date_of(3))
    assert (week.known_m, week.sessions, week.complete) == (500, 1, False)


def test_what_is_run_inside_an_open_pause_is_never_lost() -> None:
    diary = started()
    for day in range(2, 9):
        with_distance(diary.day(day).session(1, 6, morning=None), 100)
    with_distance(diary.day(9).pause().session(1, 6, morning=None), 300)
    first, second = era_of(diary.wait(3)).weeks
    assert (first.known_m, second.known_m) == (700, 300)
    assert (second.number, second.first, second.last) == (2, diary.date_of(9), diary.date_of(12))


# --- a part of the diary


def lived() -> Diary:
    """A reading a day and three sessions of 500 m a week, for four weeks from day 2 on."""
    diary = started()
    for day in range(2, 30):
        diary.day(day).pain(day)
        if (day - 2) % 7 in (0, 2, 4):
            with_distance(diary.session(1, 6, morning=None), 500)
    return diary


def test_since_a_day_weeks_hold_only_what_is_of_that_day_or_later() -> None:
    diary = lived()
    since = diary.date_of(12)  # the fourth day of week 2
    [era] = eras(diary.history, PROGRAMME, diary.today, since)
    [whole] = eras(diary.history, PROGRAMME, diary.today)
    cut, *later = era.weeks
    assert (cut.number, cut.first, cut.last) == (2, since, diary.date_of(15))
    assert (cut.mean_pain, cut.readings) == (13.5, 4)  # days 12 to 15
    assert (cut.known_m, cut.sessions, cut.complete) == (500, 1, False)
    assert tuple(later) == whole.weeks[2:]


def test_a_start_that_ended_before_the_day_is_left_out() -> None:
    diary = lived().wait(1).check().new_start().test_run().wait(2).session(1, 6)
    assert len(eras(diary.history, PROGRAMME, diary.today)) == 2
    [era] = eras(diary.history, PROGRAMME, diary.today, diary.today)
    assert era.weeks[0].first == diary.today
