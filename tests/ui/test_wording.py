"""Data in words: the person's locale and units, and no sentence that breaks."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from app.engine.kinds import COVERABLE, QUESTIONS
from app.engine.model import Reason, Step
from app.engine.progression import RULES
from tests.engine.build import shipped_programme
from ui.wording import Words

DAY = date(2026, 11, 26)


def words_in(language: str, units: str = "km") -> Words:
    return Words(QLocale(language), lambda: units)


@pytest.fixture
def british() -> Words:
    return words_in("en_GB")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en_US", "Thursday, November 26"),
        ("de_DE", "Donnerstag, 26. November"),
        ("fr_FR", "jeudi 26 novembre"),
    ],
)
def test_a_date_keeps_the_order_of_its_language_and_loses_its_year(
    language: str, said: str
) -> None:
    assert words_in(language).date(DAY) == said


@pytest.mark.parametrize(
    "language", ["en_GB", "es_ES", "ja_JP", "zh_CN", "sv_SE", "ru_RU", "ko_KR"]
)
def test_no_language_leaves_a_piece_of_the_year_behind(language: str) -> None:
    said = words_in(language).date(DAY)
    assert "26" in said
    assert "2026" not in said and not said.endswith((",", ".", "-", "/", " de"))


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 26), "today"),
        (date(2026, 11, 25), "yesterday"),
        (date(2026, 11, 27), "tomorrow"),
    ],
)
def test_near_days_have_names(british: Words, day: date, said: str) -> None:
    assert british.day(day, DAY) == said


def test_a_day_of_another_year_shows_the_year(british: Words) -> None:
    assert "2025" in british.day(date(2025, 12, 30), DAY)
    assert "2026" not in british.day(date(2026, 11, 20), DAY)


def test_time_and_clock(british: Words) -> None:
    assert british.time(datetime(2026, 1, 1, 17, 30, tzinfo=UTC)) == "17:30"
    assert british.clock(60) == "1:00"
    assert british.clock(135) == "2:15"


def test_distance_in_both_units_and_an_estimate_says_about() -> None:
    assert words_in("en_GB").distance(900) == "0.9 km"
    assert words_in("en_GB", "mi").distance(1609.344) == "1.0 miles"
    assert words_in("en_GB").distance(900, estimated=True) == "about 0.9 km"
    assert words_in("de_DE").distance(900) == "0,9 km"


def test_a_step_and_its_session_in_words(british: Words) -> None:
    programme = shipped_programme()
    assert british.step(Step(4, 7), programme) == "Stage 4 · run 1 min, walk 2 min, 7 times"
    assert british.step(Step(5, 6), programme).startswith("Stage 5 · run 1 min 15 s, walk 1 min 45")
    assert british.step(Step(1, 6), programme).startswith("Stage 1 · run 15 s, walk 2 min")
    assert (
        british.session(Step(4, 7), programme)
        == "5 min walk to warm up · 7 × (run 1:00, walk 2:00) · 5 min walk to cool down"
        " — 31 minutes"
    )


def test_one_is_not_said_as_many(british: Words) -> None:
    assert british.days(1) == "1 day"
    assert british.days(2) == "2 days"
    assert british.times(1) == "once"
    assert british.minutes(60) == "1 minute"


@pytest.mark.parametrize("rule", [name for name, _ in RULES])
def test_every_rule_has_words_even_when_its_numbers_are_missing(british: Words, rule: str) -> None:
    for values in ({}, {"days": None, "stage": 4, "reps": 7, "by": "Sam", "on": "2026-11-20"}):
        for said in (
            british.rule_title(Reason(rule, values)),
            british.reason(Reason(rule, values)),
        ):
            assert said
            assert "{" not in said and "None" not in said


def test_a_number_that_is_missing_reads_not_recorded(british: Words) -> None:
    said = british.reason(Reason("incomplete", {"done": 4, "planned": None}))
    assert said.startswith("You did 4 of not recorded")


def test_a_reason_writes_dates_and_numbers_in_words(british: Words) -> None:
    said = british.reason(Reason("advised", {"by": "Sam {x}", "on": "2026-11-20"}))
    assert said.startswith("Sam {x} set this step for you on Friday")
    assert "2026-11-20" not in said
    assert "45.5" in british.reason(Reason("worst_at_stop", {"worst": 45.5, "stop_level": 60}))


@pytest.mark.parametrize(
    "finding", sorted(COVERABLE - {"red_response", *QUESTIONS["E"], *QUESTIONS["F"]})
)
def test_every_finding_has_a_name_and_a_reason(british: Words, finding: str) -> None:
    assert british.short(finding)
    assert british.why(finding)


def test_lists_carry_their_ids(british: Words) -> None:
    for kind, name in (("weekly", "emergency_sign"), ("stop_signs", "dizzy"), ("events", "back")):
        assert name in [item["id"] for item in british.items(kind)]
