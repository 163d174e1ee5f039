"""Measures: like with like only, and asked for in weeks 0, 6 and 12 (clinical.md §5)."""

from __future__ import annotations

import pytest

from app.engine.calendar import checkpoint
from app.engine.change import LOW_START, MAYBE, MEANINGFUL, NO_CLEAR_CHANGE, WORSE
from app.engine.measures import (
    ACTIVITY,
    CONFIDENCE,
    WEEK_AVERAGE,
    Measure,
    measures,
    missing_since_checkpoint,
)
from app.engine.outcomes import Era, eras
from app.services.due import measures_asked
from tests.engine.build import Diary, shipped_programme


def starts(diary: Diary) -> tuple[Era, ...]:
    return eras(diary.history, shipped_programme(), diary.today)


def found(diary: Diary) -> tuple[Measure, ...]:
    return measures(diary.history, starts(diary), diary.today)


def missing(diary: Diary) -> frozenset[str]:
    return missing_since_checkpoint(diary.entries, starts(diary), diary.today)


def asked(diary: Diary) -> bool:
    return measures_asked(diary.entries, starts(diary), diary.today)


def begun() -> Diary:
    """Day 0 a check and a test run; the first session on day 2."""
    return Diary().check().test_run(60)


def average(diary: Diary, value: float) -> Diary:
    return diary.add("pain", {"week_average": value})


def score(diary: Diary, instrument: str, value: float, label: str | None = None) -> Diary:
    return diary.add("score", {"instrument": instrument, "value": value, "label": label})


@pytest.mark.parametrize(
    ("first", "now", "band"),
    [
        (60, 40, MEANINGFUL),
        (60, 45, MAYBE),
        (60, 46, NO_CLEAR_CHANGE),
        (40, 28, MAYBE),
        (40, 55, WORSE),
        (15, 0, LOW_START),
    ],
)
def test_past_week_averages_are_judged_against_each_other(
    first: float, now: float, band: str
) -> None:
    diary = average(average(begun(), first).day(2).session(2, 6).day(44), now)
    (only,) = found(diary)
    assert only.change is not None
    assert (only.change.first.value, only.change.latest.value) == (first, now)
    assert (only.change.first.week, only.change.latest.week) == (0, 7)
    assert only.change.band == band


def test_averages_whose_weeks_overlap_are_not_compared() -> None:
    diary = average(average(begun(), 60).day(6), 30)
    assert found(diary)[0].change is None
    assert found(average(diary.day(7), 30))[0].change is not None


def test_right_now_readings_are_no_past_week_averages() -> None:
    assert found(begun().pain(60).day(20).pain(20)) == ()


def test_other_scores_have_a_change_but_no_band() -> None:
    diary = begun()
    for instrument, first, now in (("ODI", 40, 12), ("RMDQ", 18, 4), (CONFIDENCE, 3, 9)):
        score(diary.day(0), instrument, first)
        score(diary.day(30), instrument, now)
    for measure in found(diary):
        assert measure.change is not None
        assert measure.change.band is None


def test_activities_are_told_apart_by_their_label_and_keep_their_order() -> None:
    diary = begun()
    score(diary, ACTIVITY, 2, "Lift my grandson")
    score(diary, "PSFS", 4.3)
    score(diary, ACTIVITY, 5, "Garden")
    score(diary.day(9), ACTIVITY, 6, " lift  my Grandson ")
    labels = [(m.instrument, m.label, len(m.values)) for m in found(diary)]
    assert labels == [
        (ACTIVITY, "Lift my grandson", 2),
        (ACTIVITY, "Garden", 1),
        ("PSFS", None, 1),
    ]


def test_values_before_a_new_start_are_kept_but_not_compared() -> None:
    diary = average(begun(), 70).day(2).session(2, 6).day(40).check().new_start()
    diary = average(diary.test_run(60), 40)
    (only,) = found(diary)
    assert [value.week for value in only.values] == [None, 0]
    assert only.change is None
    average(diary.day(60), 20)
    (only,) = found(diary)
    assert only.change is not None
    assert only.change.first.value == 40


def test_a_deleted_score_and_one_of_tomorrow_do_not_count() -> None:
    diary = score(begun(), "ODI", 30)
    diary.json[-1]["deleted"] = True
    score(diary.day(9), "ODI", 20)
    assert found(diary.day(8)) == ()


@pytest.mark.parametrize(("week", "of"), [(0, 0), (5, 0), (6, 6), (11, 6), (12, 12), (40, 12)])
def test_the_checkpoint_is_the_latest_that_began(week: int, of: int) -> None:
    assert checkpoint(week) == of


def test_each_checkpoint_asks_again_and_an_answer_of_its_weeks_counts() -> None:
    diary = begun()
    assert missing(diary) == {WEEK_AVERAGE, CONFIDENCE}
    assert asked(diary)
    score(average(diary, 40), CONFIDENCE, 3)
    assert missing(diary) == frozenset()
    diary.day(2).session(2, 6)
    assert missing(diary.day(36)) == frozenset()  # week 5
    assert missing(diary.day(37)) == {WEEK_AVERAGE, CONFIDENCE}  # week 6 began
    assert asked(diary)
    score(diary, CONFIDENCE, 6)
    assert missing(diary) == {WEEK_AVERAGE}
    assert not asked(diary), "the past week's average is asked for weekly anyway"
    assert CONFIDENCE in missing(diary.day(79))  # week 12


def test_an_activity_is_asked_for_once_it_was_named() -> None:
    diary = score(begun(), CONFIDENCE, 3)
    assert ACTIVITY not in missing(diary)
    score(score(diary, ACTIVITY, 2, "Garden"), ACTIVITY, 4, "Film")
    diary.day(2).session(2, 6).day(40)
    score(score(diary, CONFIDENCE, 3), ACTIVITY, 5, "garden")
    assert ACTIVITY in missing(diary), "the film has no value since week 6 began"
    score(diary, ACTIVITY, 5, "Film")
    assert ACTIVITY not in missing(diary)


def test_after_two_weeks_only_the_page_asks() -> None:
    diary = begun().day(2).session(2, 6)
    assert asked(diary.day(2 + 6))
    assert not asked(diary.day(2 + 14))
    assert CONFIDENCE in missing(diary)
    assert asked(diary.day(2 + 7 * 5))


def test_what_was_answered_before_a_new_start_is_asked_again() -> None:
    diary = score(begun(), CONFIDENCE, 9).day(2).session(2, 6).day(40).check().new_start()
    assert CONFIDENCE in missing(diary.test_run(60))
