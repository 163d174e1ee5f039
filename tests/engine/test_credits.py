"""What a physio set is obeyed, and credited where it made a difference (clinical.md §4)."""

from __future__ import annotations

from typing import Any

import pytest

from app.engine.model import Reason, Step
from resources import load_toml
from tests.engine.build import Diary, shipped_programme, started


def credits(diary: Diary) -> dict[str, dict[str, Any]]:
    """The credits among the reasons of today's decision, by their code."""
    return {
        reason.code: dict(reason.values)
        for reason in diary.decide().reasons
        if reason.code.endswith("_by") or reason.code == "capped"
    }


def by_sam(diary: Diary, day: int, **values: Any) -> dict[str, Any]:
    return {**values, "by": "Sam", "on": diary.date_of(day).isoformat()}


def test_without_a_physio_nobody_is_credited() -> None:
    assert credits(started().green(3, 8).wait(2)) == {}


def test_the_highest_stage_holds_and_names_who_set_it() -> None:
    diary = started(100).limits(max_stage=3).green(3, 10).wait(2)
    assert (diary.decide().rule, diary.decide().step) == ("limit", Step(3, 10))
    assert credits(diary) == {"max_stage_by": by_sam(diary, 2, stage=3)}


def test_the_end_of_the_table_is_nobodys_limit() -> None:
    last = shipped_programme().stages[-1]
    for stage in (last.number, last.number + 3):
        diary = started().limits(max_stage=stage).green(last.number, last.reps_max).wait(2)
        assert diary.decide().rule == "limit"
        assert credits(diary) == {}


def test_a_step_brought_down_names_who_set_the_stage() -> None:
    diary = started().green(5, 6, effort=9).limits(max_stage=2).wait(2)
    assert diary.decide().step == Step(2, 6)
    values = credits(diary)["capped"]
    assert by_sam(diary, 2, stage=2).items() <= values.items()


def test_a_step_brought_down_to_the_tables_end_names_nobody() -> None:
    last = shipped_programme().last_stage
    diary = started().advised(last + 2, 6).wait(2)
    assert diary.decide().step == Step(last, 6)
    assert [r.code for r in diary.decide().reasons] == ["advised", "table_end"]


def test_a_step_that_was_advised_names_the_later_limit_too() -> None:
    diary = started().advised(6, 6)
    diary.wait().limits(max_stage=4)
    assert diary.decide().step == Step(4, 6)
    assert credits(diary)["capped"]["on"] == diary.today.isoformat()
    earlier = started().limits(max_stage=4).wait().advised(6, 6)
    assert (earlier.decide().step, credits(earlier)) == (Step(6, 6), {})


@pytest.mark.parametrize(
    ("limits", "peak", "rule", "code"),
    [
        ({"stop_pain": 40}, 45, "red", "stop_pain_by"),  # amber by the app's own levels
        ({"stop_pain": 55}, 65, "red", "stop_pain_by"),  # red by both, but the level is named
        ({"ok_pain": 20}, 29, "up", None),  # a rise of 9 is green by either
        ({"ok_pain": 20}, 40, "amber", "ok_pain_by"),
        ({"ok_pain": 40}, 38, "up", "ok_pain_by"),  # amber by the app's own
    ],
)
def test_a_level_is_credited_where_it_is_named_or_made_the_difference(
    limits: dict[str, Any], peak: float, rule: str, code: str | None
) -> None:
    diary = started().limits(**limits).green(3, 8, peak=peak).wait(2)
    assert diary.decide().rule == rule
    assert list(credits(diary)) == ([] if code is None else [code])


def test_a_level_set_after_the_session_did_not_judge_it() -> None:
    diary = started().green(3, 8, peak=45).limits(stop_pain=40).wait(2)
    assert diary.decide().rule == "amber"
    assert credits(diary) == {}


def test_the_levels_told_are_those_the_session_was_judged_by() -> None:
    diary = started().limits(stop_pain=40, ok_pain=15).green(3, 8, peak=45).wait()
    assert diary.limits(stop_pain=60, ok_pain=30).wait().decide().rule == "red"
    told = credits(diary)["stop_pain_by"]
    assert told["stop_level"] == 40 and told["ok_level"] == 15
    assert by_sam(diary, 2).items() <= told.items()


def test_a_level_taken_back_before_the_session_is_credited_to_nobody() -> None:
    diary = started().limits(ok_pain=20).wait().limits(ok_pain=None).green(3, 8, peak=28).wait(2)
    assert credits(diary) == {}


def test_rest_days_and_sessions_a_week_name_who_set_them_when_they_move_the_day() -> None:
    diary = started().limits(min_rest_days=3).green(3, 8).wait(2)
    assert diary.decide().earliest == diary.date_of(6)
    assert credits(diary) == {"min_rest_days_by": by_sam(diary, 2, days=3)}
    assert credits(diary.wait(3)) == {}
    weekly = started().limits(sessions_per_week=1).green(3, 8).wait(2)
    assert weekly.decide().earliest == weekly.date_of(9)
    assert credits(weekly) == {"sessions_per_week_by": by_sam(weekly, 2, days=1)}


def test_where_nothing_is_open_no_limit_is_credited() -> None:
    diary = started().limits(min_rest_days=3, max_stage=1).green(1, 10).check("fever")
    assert [reason.code for reason in diary.decide().reasons] == ["locked"]


def test_every_credit_has_its_words() -> None:
    extras = load_toml("reasons.toml")["extras"]
    for name in ("max_stage", "stop_pain", "ok_pain", "min_rest_days", "sessions_per_week"):
        text = str(extras[f"{name}_by"])
        reason = Reason(f"{name}_by", {"by": "Sam", "on": "2026-01-07"})
        said = text.format(**reason.values, stage=3, stop_level=50, ok_level=20, days=2)
        assert "Sam" in said and "2026-01-07" in said
