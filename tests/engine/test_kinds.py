"""What each kind of entry may hold: every bound, and a clear sentence for what breaks it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from app.engine.kinds import (
    ASKED_LATER,
    COVERABLE,
    EVENT_CATEGORIES,
    GROUP_OF,
    KINDS,
    QUESTIONS,
    ROLES,
    SETTLED,
    STOP_SIGNS,
    WEEKLY_SIGNS,
    Problem,
    is_date,
    problems_of,
)
from tests.engine.build import CALM

AT = datetime(2026, 9, 27, 8, 10, tzinfo=UTC)
NAN, INFINITE = float("nan"), float("inf")

PAIN = ([0, 100, 40, 33.5], [-1, 101, "40", True, NAN, INFINITE, [], -0.5, 100.5])
DATE = (
    ["2026-09-27", "2024-02-29", "1900-01-01", "2199-12-31"],
    ["2026-02-31", "2026-02-29", "27.9.2026", "2026-9-27", "20260927", "2026-W39-7", "", 20260927,
     "2026-09-27T08:10", "1899-12-31", "2200-01-01", "0000-01-01", "2026-13-01", "２026-09-27"],
)  # fmt: skip
TEXT = (["Sam", "Zoë"], ["", " ", 3, ["Sam"], True])
FREE_TEXT = (["", "Sam"], [3, ["Sam"], True])
METRES = ([0, 2500, 1_000_000], [-1, 2.5, "2500", True, 2**31])
STEP = (
    [{"stage": 1, "reps": 6}, {"stage": 20, "reps": 1000, "more": True}],
    [{"stage": 0, "reps": 6}, {"stage": 1, "reps": 0}, {"stage": 1}, {"stage": "1", "reps": 6},
     {"stage": True, "reps": 6}, {"stage": 2**31, "reps": 6}, {"stage": 1, "reps": 2**31},
     [1, 6], "1/6", {}],
)  # fmt: skip
SIGNS = (
    [[], ["dizzy"], list(STOP_SIGNS)],
    [["tired"], "dizzy", [3], [["dizzy"]], {}, ["dizzy", None], ["fever"]],
)
SOURCE = (["typed", "imported", "estimated"], ["guided", "guess", 1, ["typed"]])
FLAG = ([True, False], ["true", 1, 0, "no"])

VALID: dict[str, dict[str, Any]] = {
    "suitability": {"complete": True, "answers": dict(CALM), "average_pain": 20},
    "clearance": {"role": "doctor", "covers": ["fever"], "by": "Sam", "on": "2026-09-27"},
    "programme": {"reason": "again"},
    "test_run": {"comfortable_s": 60, "stop_signs": []},
    "session": {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []},
    "next_morning": {"of": "0192f0c1", "pain": 20, "settled": "by_morning"},
    "pain": {"now": 40},
    "weekly_check": dict.fromkeys(WEEKLY_SIGNS, False),
    "score": {"instrument": "ODI", "value": 20},
    "adverse_event": {"category": "back", "what": "pain", "from": "2026-09-20", "severity": "mild"},
    "pause": {"from": "2026-09-20"},
    "limits": {"by": "Sam", "on": "2026-09-20"},
    "advised_step": {"stage": 2, "reps": 6, "by": "Sam", "on": "2026-09-20"},
    "choice": {"rule": "up", "rules_version": "1", "inputs": {}, "chosen": "walk"},
    "note": {"text": "rain"},
    "question": {"text": "why?"},
}

FIELDS: list[tuple[str, str, list[Any], list[Any]]] = [
    ("suitability", "complete", [False, None], ["yes", 1]),
    ("suitability", "answers", [], ["no", ["fever"], {**CALM, "fever": "maybe"}, {"fever": True}]),
    ("suitability", "average_pain", *PAIN),
    ("clearance", "role", list(ROLES), ["coach", "Doctor", "", 1, ["doctor"]]),
    ("clearance", "covers", [sorted(COVERABLE)], [[], "fever", ["cold"], [None], {"fever": 1}]),
    ("clearance", "by", *TEXT),
    ("clearance", "on", ["2026-09-26", "2026-09-27", "1950-01-01"], ["2026-09-28", *DATE[1]]),
    ("clearance", "note", *FREE_TEXT),
    ("programme", "reason", *TEXT),
    ("programme", "table", ["clinic.toml", {"name": "clinic"}, None], [3, ["clinic"]]),
    ("test_run", "comfortable_s", [0, 120], [-1, 121, 60.5, "60", True]),
    ("test_run", "stop_signs", *SIGNS),
    ("session", "stage", [1, 99, 1_000_000], [0, -1, 1.5, "1", True, 2**31]),
    ("session", "reps_planned", [1, 1000], [0, 6.5, "6", True, 1001, 2**31]),
    ("session", "reps_done", [0, 1000], [-1, 6.5, "6", True, 1001, 2**31]),
    ("session", "recommended", *STEP),
    ("session", "ceiling", [*STEP[0], None], STEP[1]),
    ("session", "shortfall", ["symptoms", "other", None], ["rain", "", 1]),
    ("session", "effort", [0, 10, 5.5], [-1, 11, "5", True, NAN]),
    ("session", "elsewhere",
     [{"site": "knee"}, {"site": "knee", "peak": 30}, {"site": "", "peak": None}],
     ["knee", {}, {"peak": 3}, {"site": 3}, {"site": "knee", "peak": 101}]),
    ("session", "stop_signs", *SIGNS),
    ("session", "run_s", *METRES),
    ("session", "total_m", *METRES),
    ("session", "device", *FREE_TEXT),
    ("session", "import_hash", *FREE_TEXT),
    ("session", "surface", *FREE_TEXT),
    ("session", "warm_up", [True, "hip circles", ["hip circles"], 3], []),
    ("session", "note", *FREE_TEXT),
    ("next_morning", "of", *TEXT),
    ("next_morning", "pain", *PAIN),
    ("next_morning", "settled", list(SETTLED), ["yes", "", 1]),
    ("pain", "now", *PAIN),
    ("pain", "week_average", *PAIN),
    *(("weekly_check", sign, *FLAG) for sign in WEEKLY_SIGNS),
    ("score", "instrument", ["ODI", "RMDQ"], ["VAS", "odi", 1]),
    ("score", "value", *PAIN),
    ("score", "label", *FREE_TEXT),
    ("score", "scored_by", *FREE_TEXT),
    ("adverse_event", "category", list(EVENT_CATEGORIES), ["head", "", 1]),
    ("adverse_event", "what", *TEXT),
    ("adverse_event", "site", *FREE_TEXT),
    ("adverse_event", "from", ["2026-09-27", "1900-01-01"], DATE[1]),
    ("adverse_event", "to", ["2026-09-20", "2026-09-21"], ["2026-09-19", *DATE[1]]),
    ("adverse_event", "severity", ["mild", "moderate", "severe"], ["bad", "", 1]),
    ("adverse_event", "action", *FREE_TEXT),
    ("adverse_event", "related", ["yes", True, False], [1, ["yes"]]),
    ("pause", "from", *DATE),
    ("pause", "to", ["2026-09-19", "2026-09-20", "2026-10-20"], ["2026-09-18", *DATE[1]]),
    ("pause", "reason", *FREE_TEXT),
    ("limits", "max_stage", [1, 12, 99], [0, 1.5, "1", True]),
    ("limits", "stop_pain", [30, 70, 55], [29, 71, 29.9, "50", True, NAN]),
    ("limits", "ok_pain", [10, 40, 25], [9, 41, 9.9, "20", True, NAN]),
    ("limits", "min_rest_days", [0, 6], [-1, 7, 1.5, "1", True]),
    ("limits", "sessions_per_week", [1, 7], [0, 8, 1.5, "1", True]),
    ("limits", "by", *TEXT),
    ("limits", "on", *DATE),
    ("advised_step", "stage", [1, 99], [0, 1.5, "1", True]),
    ("advised_step", "reps", [1, 99], [0, 1.5, "1", True]),
    ("advised_step", "by", *TEXT),
    ("advised_step", "on", *DATE),
    ("choice", "rule", *TEXT),
    ("choice", "rules_version", ["1", 1], [1.5, ["1"]]),
    ("choice", "inputs", [{"week": 1}], ["week", [1]]),
    ("choice", "recommended", *STEP),
    ("choice", "chosen", ["walk", "rest", *STEP[0]], ["run", "", 1, *STEP[1]]),
    ("choice", "why", *FREE_TEXT),
    ("note", "text", *TEXT),
    ("question", "text", *TEXT),
]  # fmt: skip
for kind in ("test_run", "session"):
    FIELDS += [(kind, name, *PAIN) for name in ("pain_before", "pain_peak", "pain_after")]
    FIELDS += [(kind, "distance_m", *METRES), (kind, "distance_source", *SOURCE)]

REQUIRED = {
    "suitability": ["answers"],
    "clearance": ["role", "covers", "by", "on"],
    "programme": ["reason"],
    "test_run": ["comfortable_s", "stop_signs"],
    "session": ["stage", "reps_planned", "reps_done", "stop_signs"],
    "next_morning": ["of", "pain", "settled"],
    "pain": ["now"],
    "weekly_check": list(WEEKLY_SIGNS),
    "score": ["instrument", "value"],
    "adverse_event": ["category", "what", "from", "severity"],
    "pause": ["from"],
    "limits": ["by", "on"],
    "advised_step": ["stage", "reps", "by", "on"],
    "choice": ["rule", "rules_version", "inputs", "chosen"],
    "note": ["text"],
    "question": ["text"],
}


def with_value(kind: str, name: str, value: Any) -> dict[str, Any]:
    """Valid data of a kind with one field replaced."""
    return {**VALID[kind], name: value}


def test_the_kinds_are_those_of_the_diary_format() -> None:
    assert set(KINDS) == set(VALID) == set(REQUIRED) == {kind for kind, *_ in FIELDS}


@pytest.mark.parametrize("kind", KINDS)
def test_the_least_of_each_kind_is_valid_and_unknown_keys_are_kept(kind: str) -> None:
    assert problems_of(kind, VALID[kind], AT) == []
    assert problems_of(kind, {**VALID[kind], "of_tomorrow": object()}, AT) == []


@pytest.mark.parametrize(
    ("kind", "name", "good", "bad"), FIELDS, ids=[f"{kind}-{name}" for kind, name, *_ in FIELDS]
)
def test_every_field_has_its_bounds(kind: str, name: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert problems_of(kind, with_value(kind, name, value), AT) == [], value
    for value in bad:
        (problem,) = problems_of(kind, with_value(kind, name, value), AT)
        assert problem.path.startswith(f"data.{name}"), value
        assert problem.found is value
        assert problem.sentence().startswith(f"data.{name}: ")


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_required_or_may_be_missing_or_null(kind: str) -> None:
    for name in {field for k, field, *_ in FIELDS if k == kind}:
        null = problems_of(kind, with_value(kind, name, None), AT)
        missing = problems_of(kind, {k: v for k, v in VALID[kind].items() if k != name}, AT)
        assert null == missing, name
        if name in REQUIRED[kind]:
            (problem,) = null
            assert (problem.path, problem.found) == (f"data.{name}", None)
            assert problem.sentence().endswith(" is needed here, and nothing was given.")
        elif (kind, name) != ("suitability", "average_pain"):
            assert null == [], name


def test_every_wrong_field_is_told_at_once() -> None:
    data = {"stage": 0, "reps_planned": 6, "effort": 11, "stop_signs": ["tired"]}
    assert [problem.path for problem in problems_of("session", data, AT)] == [
        "data.stage", "data.reps_done", "data.effort", "data.stop_signs",
    ]  # fmt: skip


# --- across fields ----------------------------------------------------------------------------


@pytest.mark.parametrize("question", sorted(GROUP_OF.keys() - ASKED_LATER))
def test_a_complete_check_answers_every_question(question: str) -> None:
    answers = {q: a for q, a in CALM.items() if q != question}
    data = {"complete": True, "answers": answers, "average_pain": 20}
    (problem,) = problems_of("suitability", data, AT)
    assert problem.path == f"data.answers.{question}"
    assert problems_of("suitability", {**data, "complete": False}, AT) == []


def test_a_complete_check_holds_the_average_pain_and_another_need_not() -> None:
    data = {"complete": True, "answers": dict(CALM)}
    assert [p.path for p in problems_of("suitability", data, AT)] == ["data.average_pain"]
    assert problems_of("suitability", {"answers": {}}, AT) == []
    both = problems_of("suitability", {"complete": True, "answers": {}}, AT)
    assert len(both) == len(GROUP_OF.keys() - ASKED_LATER) + 1


def test_a_clearance_is_never_dated_after_its_own_local_date() -> None:
    late = datetime.fromisoformat("2026-09-27T23:30:00-05:00")  # the 28th in UTC
    assert problems_of("clearance", with_value("clearance", "on", "2026-09-27"), late) == []
    (problem,) = problems_of("clearance", with_value("clearance", "on", "2026-09-28"), late)
    assert problem.path == "data.on"


def test_a_reading_is_of_now_or_of_the_week() -> None:
    assert problems_of("pain", {"week_average": 0}, AT) == []
    assert problems_of("pain", {"now": 0, "week_average": 0}, AT) == []
    for empty in ({}, {"now": None}, {"now": None, "week_average": None}):
        assert [p.path for p in problems_of("pain", empty, AT)] == ["data.now"]


@pytest.mark.parametrize(
    ("instrument", "top"), [("ODI", 100), ("RMDQ", 24), ("PSFS", 10), ("activity", 10),
                            ("confidence", 10)]
)  # fmt: skip
def test_a_score_is_within_its_instrument(instrument: str, top: int) -> None:
    def wrong(value: float) -> list[str]:
        return [
            p.path for p in problems_of("score", {"instrument": instrument, "value": value}, AT)
        ]

    assert wrong(0) == wrong(top) == []
    assert wrong(top + 0.5) == wrong(-1) == ["data.value"]


@pytest.mark.parametrize(("stop", "okay", "right"), [(30, 29, True), (30, 30, False),
                                                     (31, 40, False), (41, 40, True)])  # fmt: skip
def test_the_acceptable_level_is_below_the_stop_level(stop: int, okay: int, right: bool) -> None:
    data = {**VALID["limits"], "stop_pain": stop, "ok_pain": okay}
    assert [p.path for p in problems_of("limits", data, AT)] == ([] if right else ["data.ok_pain"])


# --- the words --------------------------------------------------------------------------------


def test_an_unknown_kind_is_one_problem() -> None:
    (problem,) = problems_of("walk", {}, AT)
    assert (problem.path, problem.found) == ("kind", "walk")
    assert "session" in problem.sentence()


def test_the_sentence_names_place_expectation_and_what_stood_there() -> None:
    (problem,) = problems_of("pain", {"now": 101}, AT)
    assert problem.sentence() == "data.now: a number from 0 to 100 is needed here, not 101."
    (problem,) = problems_of("session", {**VALID["session"], "run_s": -5}, AT)
    assert (
        problem.sentence() == "data.run_s: a whole number from 0 to 1000000 is needed here, not -5."
    )


def test_a_long_value_is_cut_in_the_sentence() -> None:
    exactly, longer = Problem("data.text", "text", "x" * 58), Problem("data.text", "text", "x" * 59)
    assert exactly.sentence() == f"data.text: text is needed here, not '{'x' * 58}'."
    assert longer.sentence() == f"data.text: text is needed here, not '{'x' * 56}…."


def test_real_dates() -> None:
    for text in DATE[0]:
        assert is_date(text), text
    for value in DATE[1]:
        assert not is_date(value), value


FORMAT_1 = {
    "A": "saddle_numbness bladder bowel sexual_function both_legs chest_pain major_trauma",
    "B": "fever weight_loss lump_or_shape night_pain serious_illness bone_risk first_episode_age",
    "C": "leg_worse_than_back spine_surgery inflammatory scoliosis osteoporosis pregnancy"
    " heart_or_faint asthma_or_diabetes leg_injury under_18",
    "D": "upright_or_impact slow_to_settle",
    "E": "over_12_weeks age_18_to_45 already_runs",
    "F": "wants_to_run",
}
"""The questions that every check of diary format 1 was asked; frozen."""


def test_the_questions_of_old_diaries_keep_id_and_group_and_what_came_later_is_named() -> None:
    for group, ids in FORMAT_1.items():
        assert set(ids.split()) == set(QUESTIONS[group]) - ASKED_LATER


def test_a_check_from_before_a_question_stays_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {question: "no" for question in GROUP_OF if question != "fever"}
    before = {"complete": True, "answers": answers, "average_pain": 20}
    assert [p.path for p in problems_of("suitability", before, AT)] == ["data.answers.fever"]
    monkeypatch.setattr("app.engine.kinds.ASKED_LATER", frozenset(("fever",)))
    assert problems_of("suitability", before, AT) == []


def test_ids_are_those_of_the_diary_format() -> None:
    assert set(STOP_SIGNS) == {
        "spreading_leg_pain", "new_numbness_or_weakness", "dizzy", "faint", *QUESTIONS["A"],
    }  # fmt: skip
    named = {"average_pain", "irritable", "red_response"}
    for known in (GROUP_OF, named, STOP_SIGNS, WEEKLY_SIGNS, EVENT_CATEGORIES):
        assert set(known) <= COVERABLE
