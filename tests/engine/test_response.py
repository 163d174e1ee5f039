"""The 24-hour response and what makes a test run qualify (clinical.md §1 and §3)."""

from __future__ import annotations

from typing import Any

import pytest

from app.engine.kinds import STOP_SIGNS
from app.engine.response import Response, levels_at, not_minimal, qualifies, response_of
from tests.engine.build import Diary

Morning = tuple[float, str]


def answer(diary: Diary) -> Response:
    """The response to the latest session."""
    history = diary.history
    return response_of(history, history.sessions[-1])


def colour(**session: Any) -> str:
    """The colour of a session that is green but for what is told (before 20, worst 25)."""
    return answer(Diary().session(1, 10, **session)).colour


def codes(**session: Any) -> list[str]:
    """The reasons of that response."""
    return [reason.code for reason in answer(Diary().session(1, 10, **session)).reasons]


def test_green_is_everything_else() -> None:
    assert colour() == "green"
    assert codes() == []
    assert colour(before=0, peak=0, after=0, morning=(0, "by_morning"), effort=None) == "green"
    assert colour(after=None) == "green"
    assert colour(effort=10) == "green"


# --- red --------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", STOP_SIGNS)
def test_any_stop_sign_is_red(sign: str) -> None:
    assert (colour(stop=[sign]), codes(stop=[sign])) == ("red", ["stop_sign"])


@pytest.mark.parametrize(("worst", "expected"), [(59, "amber"), (59.5, "amber"), (60, "red")])
def test_worst_at_the_stop_level_is_red(worst: float, expected: str) -> None:
    assert colour(before=45, peak=worst, morning=(45, "by_morning")) == expected
    assert colour(before=45, peak=0, after=worst, morning=(45, "by_morning")) == expected


def test_worst_at_the_stop_level_is_red_with_nothing_else_recorded() -> None:
    assert codes(before=None, peak=60, after=None, morning=None) == ["worst_at_stop"]
    assert codes(before=None, peak=None, after=60, morning=None) == ["worst_at_stop"]


@pytest.mark.parametrize(
    ("before", "worst", "expected"),
    [(0, 29, "green"), (0, 30, "red"), (20, 49, "amber"), (20, 50, "red")],
)
def test_a_rise_of_30_is_red(before: float, worst: float, expected: str) -> None:
    morning = (before, "by_morning")
    assert colour(before=before, peak=worst, after=0, morning=morning) == expected
    after_only = colour(before=before, peak=None, after=worst, morning=morning)
    assert after_only == ("pending" if expected == "green" else expected)
    assert colour(before=None, peak=worst, after=0, morning=morning) == "pending"


@pytest.mark.parametrize(
    ("settled", "expected"),
    [("by_morning", "green"), ("not_yet", "amber"), ("within_48h", "amber"), ("longer", "red")],
)
def test_how_long_it_took_to_settle(settled: str, expected: str) -> None:
    assert colour(morning=(20, settled)) == expected
    assert colour(before=None, peak=None, after=None, morning=(20, settled)) == (
        "pending" if expected == "green" else expected
    )


@pytest.mark.parametrize(
    ("before", "morning", "expected"),
    [
        (49, 60, "red"),
        (50, 60, "green"),
        (50, 60.5, "red"),
        (48, 59, "amber"),
        (50, 59, "green"),
        (20, 30, "green"),
        (20, 31, "amber"),
        (19.5, 30, "amber"),
        (None, 60, "pending"),
    ],
)
def test_the_next_morning(before: float | None, morning: float, expected: str) -> None:
    assert colour(before=before, peak=20, after=20, morning=(morning, "by_morning")) == expected


@pytest.mark.parametrize(
    ("elsewhere", "expected"),
    [(None, "green"), (0, "green"), (30, "green"), (31, "amber"), (59, "amber"), (60, "red")],
)
def test_pain_elsewhere(elsewhere: float | None, expected: str) -> None:
    assert colour(elsewhere=elsewhere) == expected


# --- amber ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "worst", "expected"),
    [(20, 31, "amber"), (20, 30, "green"), (21, 31, "green"), (20.5, 31, "amber"),
     (10, 30, "green"), (19, 30, "green"), (48, 59, "amber"), (49, 59, "green")],
)  # fmt: skip
def test_worst_above_acceptable_and_more_than_10_above_before(
    before: float, worst: float, expected: str
) -> None:
    assert colour(before=before, peak=worst, after=0, morning=(before, "by_morning")) == expected


def test_worst_above_acceptable_without_a_pain_before_is_no_rise() -> None:
    assert colour(before=None, peak=59) == "pending"


@pytest.mark.parametrize(
    ("done", "shortfall", "expected"),
    [
        (7, "symptoms", "amber"),
        (8, "symptoms", "green"),
        (0, "symptoms", "amber"),
        (7, "other", "green"),
        (7, None, "green"),
    ],
)
def test_fewer_than_80_percent_because_of_symptoms(
    done: int, shortfall: str | None, expected: str
) -> None:
    assert colour(done=done, shortfall=shortfall) == expected


def test_every_reason_of_the_row_is_told() -> None:
    assert codes(stop=["faint"], peak=70, elsewhere=60, morning=(70, "longer")) == [
        "stop_sign", "worst_at_stop", "rise_30", "settled_longer", "morning_at_stop",
        "elsewhere_at_stop",
    ]  # fmt: skip
    assert codes(peak=40, elsewhere=40, morning=(40, "not_yet"), done=1, shortfall="symptoms") == [
        "worst_above_ok", "morning_above_before", "settled_late", "elsewhere_above_ok",
        "reps_cut_by_symptoms",
    ]  # fmt: skip


def test_the_numbers_stand_beside_the_reason() -> None:
    diary = Diary().limits(stop_pain=50, ok_pain=20)
    diary.session(1, 10, done=9, peak=55, morning=(22, "by_morning"), elsewhere=5)
    (reason, second) = answer(diary).reasons
    assert (reason.code, second.code) == ("worst_at_stop", "rise_30")
    assert dict(reason.values) == {
        "worst": 55, "before": 20, "rise": 35, "morning": 22, "elsewhere": 5, "stop_level": 50,
        "ok_level": 20, "done": 9, "planned": 10,
    }  # fmt: skip


def test_the_answers_of_the_morning_stand_beside_the_response() -> None:
    for pain, settled in ((22, "by_morning"), (22, "not_yet"), (22, "longer")):
        found = answer(Diary().session(1, 10, morning=(pain, settled))).morning
        assert found is not None
        assert (found.pain, found.settled) == (pain, settled)
    assert answer(Diary().session(1, 10, morning=None)).morning is None


# --- pending ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ({"morning": None}, ["missing_morning"]),
        ({"before": None}, ["missing_before"]),
        ({"peak": None}, ["missing_worst"]),
        ({"peak": None, "after": None}, ["missing_worst"]),
        (
            {"peak": None, "before": None, "morning": None},
            ["missing_morning", "missing_before", "missing_worst"],
        ),
    ],
)
def test_pending_while_something_is_missing(missing: dict[str, Any], expected: list[str]) -> None:
    assert colour(**missing) == "pending"
    assert codes(**missing) == expected


def test_a_missing_key_is_not_recorded_like_a_null() -> None:
    diary = Diary().session(1, 10)
    for key in ("pain_before", "pain_after", "shortfall", "elsewhere", "effort"):
        del diary.json[0]["data"][key]
    assert answer(diary).colour == "pending"
    diary.json[0]["data"]["pain_before"] = 20
    assert answer(diary).colour == "green"
    diary.json[0]["data"]["elsewhere"] = {"site": "knee"}
    assert answer(diary).colour == "green"


def test_red_and_amber_come_before_pending() -> None:
    assert colour(peak=65, morning=None) == "red"
    assert colour(peak=40, morning=None) == "amber"


# --- several mornings ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mornings", "expected"),
    [
        ([(20, "by_morning"), (20, "longer")], "red"),
        ([(20, "longer"), (20, "by_morning")], "red"),
        ([(20, "not_yet"), (20, "longer")], "red"),
        ([(20, "longer"), (20, "within_48h")], "red"),
        ([(20, "by_morning"), (20, "not_yet")], "amber"),
        ([(20, "within_48h"), (20, "by_morning")], "amber"),
        ([(31, "by_morning"), (20, "by_morning")], "amber"),
        ([(20, "by_morning"), (31, "by_morning")], "amber"),
        ([(20, "by_morning"), (30, "by_morning")], "green"),
    ],
)
def test_of_several_mornings_the_highest_pain_and_the_worst_settling_count(
    mornings: list[Morning], expected: str
) -> None:
    diary = Diary().session(1, 10, morning=None)
    for pain, settled in mornings:
        diary.morning(pain, settled)
    assert answer(diary).colour == expected


def test_a_morning_belongs_to_its_session_alone() -> None:
    diary = Diary().session(1, 10, morning=None).wait(2).session(1, 10, morning=None)
    diary.morning(20, "longer", of=diary.json[0]["id"])
    assert answer(diary).colour == "pending"
    assert answer(diary.morning().delete()).colour == "pending"


# --- levels -----------------------------------------------------------------------------------


def levels(diary: Diary) -> tuple[float, float]:
    """Stop and acceptable level in force at the end."""
    stop, okay = levels_at(diary.history.limits, None)
    return stop, okay


def test_levels_keep_the_latest_value_of_each_key() -> None:
    assert levels(Diary()) == (60, 30)
    assert levels(Diary().limits(stop_pain=50)) == (50, 30)
    assert levels(Diary().limits(ok_pain=20)) == (60, 20)
    assert levels(Diary().limits(stop_pain=50).limits(ok_pain=20, stop_pain=None)) == (50, 20)
    assert levels(Diary().limits(stop_pain=50).limits(stop_pain=70)) == (70, 30)
    assert levels(Diary().limits(stop_pain=50).delete()) == (60, 30)


def test_the_acceptable_level_stays_below_the_stop_level() -> None:
    assert levels(Diary().limits(stop_pain=30)) == (30, 29)
    assert levels(Diary().limits(ok_pain=40).limits(stop_pain=35)) == (35, 34)
    assert levels(Diary().limits(ok_pain=40).limits(stop_pain=41)) == (41, 40)


def test_the_levels_of_a_session_are_those_recorded_before_it() -> None:
    diary = Diary().session(1, 10, peak=29).limits(ok_pain=10, stop_pain=40)
    assert answer(diary).colour == "green"
    assert answer(diary.session(1, 10, peak=31)).colour == "amber"
    assert answer(diary.session(1, 10, peak=40)).colour == "red"
    diary.limits(ok_pain=35, stop_pain=45)
    assert answer(diary).colour == "red"


def test_the_levels_hold_for_the_morning_and_for_pain_elsewhere() -> None:
    diary = Diary().limits(stop_pain=40, ok_pain=20)
    assert answer(diary.copy().session(1, 6, before=29, morning=(40, "by_morning"))).colour == "red"
    assert answer(diary.copy().session(1, 6, elsewhere=21)).colour == "amber"
    assert answer(diary.copy().session(1, 6, elsewhere=40)).colour == "red"
    # Never for the rise of 30.
    raised = Diary().limits(stop_pain=70, ok_pain=40)
    assert answer(raised.copy().session(1, 6, before=20, peak=50)).colour == "red"
    assert answer(raised.copy().session(1, 6, before=30, peak=59)).colour == "amber"


# --- the test run -----------------------------------------------------------------------------


def qualified(diary: Diary) -> bool:
    """Whether the latest test run qualifies."""
    history = diary.history
    return qualifies(history, history.test_runs[-1])


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ({}, True),
        ({"seconds": 15}, True),
        ({"seconds": 14}, False),
        ({"seconds": 0}, False),
        ({"stop": ["dizzy"]}, False),
        ({"before": None}, False),
        ({"peak": None}, False),
        ({"after": None}, True),
        ({"peak": None, "after": None}, False),
        ({"before": 0, "peak": 29, "after": 0}, True),
        ({"before": 0, "peak": 30, "after": 0}, False),  # the rise is 30
        ({"before": 1, "peak": 30, "after": 0}, True),
        ({"before": 1, "peak": 30, "after": 31}, False),
        ({"before": 20, "peak": 31}, False),
        ({"before": 21, "peak": 31}, True),
        ({"before": 49, "peak": 59, "after": 0}, True),
        ({"before": 48, "peak": 59, "after": 0}, False),
        ({"before": 55, "peak": 60}, False),
        ({"before": 55, "peak": 20, "after": 60}, False),
        ({"morning": (30, "by_morning")}, True),
        ({"morning": (31, "by_morning")}, False),
        ({"morning": (20, "not_yet")}, False),
        ({"morning": (20, "within_48h")}, False),
        ({"morning": (20, "longer")}, False),
    ],
)
def test_what_is_minimal_pain(run: dict[str, Any], expected: bool) -> None:
    assert qualified(Diary().test_run(**run)) is expected


@pytest.mark.parametrize(
    ("run", "reason"),
    [
        ({}, None),
        ({"stop": ["dizzy"], "seconds": 0}, "stop_sign"),
        ({"seconds": 14, "before": None}, "too_short"),
        ({"before": None}, "not_recorded"),
        ({"peak": None}, "not_recorded"),
        ({"before": 30, "peak": 60}, "rise_30"),
        ({"peak": 31}, "worst_above_ok"),
        ({"before": 55, "peak": 60}, "worst_above_ok"),
        ({"morning": (31, "by_morning")}, "morning"),
        ({"morning": (20, "not_yet")}, "morning"),
    ],
)
def test_why_it_was_more_than_minimal(run: dict[str, Any], reason: str | None) -> None:
    history = Diary().test_run(**run).history
    assert not_minimal(history, history.test_runs[-1]) == reason


def test_a_test_run_has_the_levels_recorded_before_it() -> None:
    run: dict[str, Any] = {"before": 20, "peak": 31}
    assert qualified(Diary().limits(ok_pain=31).test_run(30, **run))
    assert not qualified(Diary().test_run(30, **run).limits(ok_pain=31))
    near: dict[str, Any] = {"before": 30, "peak": 40}
    assert not qualified(Diary().limits(stop_pain=40).test_run(30, **near))
    assert qualified(Diary().limits(stop_pain=41).test_run(30, **near))
    # Thirty is acceptable without a slip, and is the stop level with this one.
    assert not qualified(Diary().limits(stop_pain=30).test_run(30, peak=30))
