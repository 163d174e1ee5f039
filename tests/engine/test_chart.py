"""The chart's numbers: one axis of days, gaps left open, nothing invented (clinical.md §5)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.chart import ChartData, chart_data
from app.engine.periods import unbroken
from tests.engine.build import Diary, shipped_programme, started

PROGRAMME = shipped_programme()


def chart(diary: Diary, day: int | None = None, *, whole: bool = False, **more: Any) -> ChartData:
    today = diary.today if day is None else diary.date_of(day)
    return chart_data(diary.history, PROGRAMME, today, whole, **more)


def at(diary: Diary, day: int) -> float:
    """The middle of a day number on the axis."""
    return diary.date_of(day).toordinal() + 0.5


def trained(*days: int, pain: int | None = None) -> Diary:
    """A session on each of these days, with two readings of `pain` on it."""
    diary = started()
    for day in days:
        diary.day(day).session(1, 6)
        if pain is not None:
            diary.pain(pain).pain(pain)
    return diary


def again(diary: Diary, day: int) -> Diary:
    """A new start on that day, its first session two days later."""
    return diary.day(day).check().new_start().test_run().wait(2).session(1, 6)


# --- the axis


def test_an_empty_diary_is_empty_and_still_has_an_axis() -> None:
    data = chart(Diary())
    assert data.empty
    assert data.first <= data.today <= data.last
    assert (data.week, data.started, data.summary) == (0, None, ())


def test_twelve_weeks_are_those_of_the_programme() -> None:
    data = chart(trained(2))
    assert (data.first, data.last) == (date(2026, 1, 7), date(2026, 1, 7) + timedelta(days=83))
    assert [tick.week for tick in data.ticks] == list(range(1, 13))


def test_the_axis_is_longer_by_a_pause() -> None:
    diary = trained(2)
    diary.day(10).pause(10, 19)
    data = chart(diary, 30)
    assert data.last == diary.date_of(2 + 83 + 10)
    assert [(p.first, p.last) for p in data.pauses] == [(diary.date_of(10), diary.date_of(19))]


def test_a_pause_without_an_end_reaches_to_today() -> None:
    diary = trained(2)
    diary.day(10).pause(10)
    data = chart(diary, 15)
    assert [(p.first, p.last) for p in data.pauses] == [(diary.date_of(10), diary.date_of(15))]
    # 8 of 84 active days are over; the others are drawn as if it ended today.
    assert data.last == diary.date_of(15 + 84 - 8 - 1)


def test_readings_before_the_first_session_show_only_when_everything_does() -> None:
    diary = started().day(0).pain(50).day(2).session(1, 6).pain(40)
    assert [r.pain for r in chart(diary, 2).readings] == [40]
    everything = chart(diary, 2, whole=True)
    assert [r.pain for r in everything.readings] == [50, 40]
    assert everything.first == diary.date_of(0)


def test_readings_alone_make_a_chart_without_weeks() -> None:
    data = chart(Diary().pain(40).wait(3).pain(30))
    assert (data.empty, data.weeks, len(data.readings)) == (False, (), 2)
    assert (data.last - data.first).days == 83


def test_after_the_last_week_the_twelve_weeks_stay_and_the_rest_is_under_everything() -> None:
    diary = trained(2, 93)
    data = chart(diary)
    assert data.week == 14
    assert max(week.week or 0 for week in data.weeks) == 12
    everything = chart(diary, whole=True)
    assert max(week.week or 0 for week in everything.weeks) == 14
    assert everything.last >= diary.today


# --- pain


def test_a_mean_sits_in_the_middle_of_its_week() -> None:
    diary = trained(2, 9, pain=40)
    data = chart(diary)
    assert [week.middle for week in data.weeks] == [at(diary, 5), at(diary, 12)]
    assert [tick.middle for tick in data.ticks[:2]] == [at(diary, 5), at(diary, 12)]


def test_and_in_the_middle_of_its_active_days_when_a_pause_cuts_it() -> None:
    diary = trained(2)
    diary.day(4).pause(4, 13)  # days 2 and 3, then 14 to 18
    first, *_ = chart(diary, 20).weeks
    assert first.middle == at(diary, 15)


def test_a_line_is_broken_at_a_week_without_readings() -> None:
    diary = trained(2, 9, pain=40)
    diary.day(16).session(1, 6).day(23).session(1, 6).pain(30).day(30).pain(30)
    pieces = unbroken(chart(diary).weeks)
    assert [[week.week for week in piece] for piece in pieces] == [[1, 2], [4, 5]]


@pytest.mark.parametrize(("days_off", "joined"), [(6, True), (7, False), (30, False)])
def test_a_pause_of_a_week_breaks_the_line_and_a_shorter_one_does_not(
    days_off: int, joined: bool
) -> None:
    diary = trained(2, pain=40)
    diary.day(9).pause(9, 8 + days_off)
    diary.day(9 + days_off).pain(30)
    assert len(unbroken(chart(diary).weeks)) == (1 if joined else 2)


def test_a_last_week_cut_short_by_a_new_start_is_drawn_in_the_middle_of_what_it_had() -> None:
    diary = again(trained(2, pain=40), 12)  # week 2 has days 9 to 11
    old = chart(diary, whole=True).weeks[1]
    assert (old.week, old.days, old.middle) == (2, 3, at(diary, 10))


def test_the_line_never_joins_two_eras() -> None:
    diary = trained(2, pain=40)
    again(diary, 9).pain(30)
    data = chart(diary, whole=True)
    assert [[week.week for week in piece] for piece in unbroken(data.weeks)] == [[1], [1]]
    assert data.starts == (diary.date_of(11),)


def test_each_reading_keeps_where_it_is_from() -> None:
    diary = trained(2).pain(40).pain(41, recorded=2).pain(42)
    diary.edit(now=43)
    diary.pain(None, week=50).pain(60).delete()
    data = chart(diary)
    assert [(r.pain, r.late, r.edited) for r in data.readings] == [
        (40, False, False),
        (41, True, False),
        (43, False, True),
    ]
    assert {r.source for r in data.readings} == {"typed"}


# --- the 20-point band


def test_the_band_reaches_from_zero_to_twenty_below_week_1() -> None:
    diary = trained(2, 9, pain=50)
    [band] = chart(diary).bands
    assert (band.top, band.first, band.last) == (30, diary.date_of(2), chart(diary).last)


def test_no_band_before_week_1_is_over() -> None:
    assert chart(trained(2, pain=50), 8).bands == ()
    assert len(chart(trained(2, pain=50), 9).bands) == 1


@pytest.mark.parametrize(("pain", "bands"), [(19, 0), (20, 1)])
def test_no_band_for_a_start_below_20(pain: int, bands: int) -> None:
    assert len(chart(trained(2, 9, pain=pain)).bands) == bands


def test_no_band_from_a_single_reading() -> None:
    diary = trained(2).pain(50)
    assert chart(diary, 9).bands == ()


# --- distance


def test_the_trial_is_two_points_and_nothing_between() -> None:
    diary = trained(2)
    assert [(p.week, p.middle, p.metres) for p in chart(diary).trial] == [
        (1, at(diary, 5), 1100),
        (12, at(diary, 2 + 77 + 3), 2700),
    ]


def test_the_trial_belongs_to_the_first_era_alone() -> None:
    diary = again(trained(2), 9)
    assert chart(diary).trial == ()
    assert [p.week for p in chart(diary, whole=True).trial] == [1]


def test_months_hold_what_their_days_hold() -> None:
    diary = trained(2, 4, 40, pain=40)
    diary.json[1]["data"]["distance_m"] = 60  # the test run: 2 m a second
    data = chart(diary, whole=True)
    january, february = data.months
    assert (january.readings, january.sessions, january.estimated_m) == (4, 2, 2 * 180)
    assert (february.readings, february.sessions) == (2, 1)
    assert (january.complete, february.complete) == (True, False)
    assert (january.first, february.last) == (data.first, min(data.last, date(2026, 2, 28)))
    assert chart(diary).months == ()


def test_imports_are_known_and_what_they_say_of_the_others_is_an_estimate() -> None:
    diary = trained(2, 4)
    data = next(i for i in diary.json if i["kind"] == "session")["data"]
    data.update(distance_m=250, distance_source="imported", run_s=100)
    [week] = chart(diary).weeks
    assert (week.known_m, week.estimated_m, week.unknown) == (250, 225, 0)
    [month] = chart(diary, whole=True).months
    assert (month.known_m, month.estimated_m) == (250, 225)
    [distance] = (reason for reason in chart(diary).summary if reason.code == "distance_once")
    assert distance.values["estimated"] is True
    data.update(distance_m=300)
    [week] = chart(diary).weeks
    assert (week.known_m, week.estimated_m) == (300, 270)


def test_a_month_without_readings_breaks_the_line_too() -> None:
    diary = trained(2, pain=40)
    for day in (40, 100):
        diary.day(day).pain(30)
    months = chart(diary, whole=True).months
    assert [len(piece) for piece in unbroken(months)] == [2, 1]


# --- marks


def test_stages_are_marked_where_they_change_and_backwards_is_told() -> None:
    diary = started()
    for day, stage in ((2, 1), (4, 2), (6, 2), (9, 1)):
        diary.day(day).session(stage, 6)
    data = chart(diary)
    assert [(m.stage, m.back) for m in data.stages] == [(1, False), (2, False), (1, True)]
    assert [week.stages for week in data.weeks] == [(1, 2), (1,)]


def test_events_are_marked_on_the_day_they_began() -> None:
    diary = trained(2)
    diary.day(5).event("leg_injury").event("back").delete()
    assert [(e.date, e.category) for e in chart(diary).events] == [(diary.date_of(5), "leg_injury")]


# --- what is said


def test_the_summary_compares_the_first_and_the_latest_week_that_have_a_number() -> None:
    diary = trained(2, 9, 16, pain=40)
    diary.json[1]["data"]["distance_m"] = 60
    pain, distance, sessions = chart(diary).summary
    assert pain.code == "pain"
    assert (pain.values["first_week"], pain.values["last_week"]) == (1, 3)
    assert distance.code == "distance"
    assert (distance.values["last_week"], distance.values["estimated"]) == (2, True)
    assert sessions.values == {"done": 2, "planned": 6}


def test_a_single_week_is_not_compared_with_itself() -> None:
    diary = trained(2, pain=40)
    diary.json[1]["data"]["distance_m"] = 60
    assert [reason.code for reason in chart(diary).summary] == ["pain_once", "distance_once"]


def test_units_and_simulated_are_handed_through() -> None:
    data = chart(trained(2), units="mi", simulated=True)
    assert (data.units, data.simulated) == ("mi", True)


@given(
    st.lists(st.integers(0, 120), max_size=12, unique=True),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 100)), max_size=30),
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 20)), max_size=2),
    st.lists(st.integers(3, 110), max_size=2),
    st.integers(0, 130),
    st.booleans(),
)
def test_whatever_the_diary_everything_lies_on_the_axis_and_in_order(
    sessions: list[int],
    readings: list[tuple[int, int]],
    pauses: list[tuple[int, int]],
    starts: list[int],
    today: int,
    whole: bool,
) -> None:
    diary = Diary().check().test_run()
    for day in sorted(sessions):
        diary.day(day).session(1, 6, morning=None)
    for day, value in readings:
        diary.day(day).pain(value)
    for day, length in pauses:
        diary.day(0).pause(day, day + length)
    for day in starts:
        diary.day(day).check().new_start()
    data = chart(diary, today, whole=whole)
    first, end = data.first.toordinal(), data.last.toordinal() + 1
    assert first < end
    for mark in (*data.readings, *data.stages, *data.events):
        assert data.first <= mark.date <= data.last
    for tick in data.ticks:
        assert first <= tick.first.toordinal() < end
    for point in data.trial:
        assert first <= point.middle <= end
    middles = [week.middle for week in data.weeks]
    assert middles == sorted(middles)
    for span in (*data.pauses, *data.bands):
        assert data.first <= span.first <= span.last <= data.last
    shown = [p for piece in unbroken(data.weeks) for p in piece]
    assert shown == [week for week in data.weeks if week.mean_pain is not None]
    for reading in data.readings:
        assert reading.date <= data.today


def test_since_a_day_nothing_before_it_is_in_the_chart() -> None:
    diary = started()
    for day in range(2, 40):
        diary.day(day).pain(day)
        if day % 2 == 0:
            diary.session(1 + day // 20, 6, morning=None)
    diary.event("leg_injury")
    since = diary.date_of(20)
    data = chart_data(diary.history, PROGRAMME, diary.today, True, since=since)
    assert data.first == since
    assert min(r.date for r in data.readings) == since
    assert all(period.first >= since for period in (*data.weeks, *data.months))
    assert data.months[0].readings == 7  # 25 to 31 January, one a day
    assert data.stages[0].date == since
    assert [(t.week, t.first) for t in data.ticks[:2]] == [(3, since), (4, diary.date_of(23))]
    assert [t.week for t in data.ticks] == list(range(3, 3 + len(data.ticks)))
    cut = data.weeks[0]
    assert (cut.days, cut.middle) == (3, since.toordinal() + 1.5)
    assert data.bands == () and data.trial == () and data.change is None
