"""The decision ledger: each decision once, with what was suggested, chosen, and why."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.ledger import AboveLimit, Choice, Credit, above_limit, ledger
from app.engine.model import Step
from tests.engine.build import Diary, entries_of, shipped_programme, started
from tests.engine.diaries import random_diary

PROGRAMME = shipped_programme()


def lines(diary: Diary, first: int = 0) -> tuple[Choice, ...]:
    return ledger(diary.history, PROGRAMME, diary.date_of(first), diary.today)


def chose(
    diary: Diary,
    chosen: tuple[int, int] | str,
    recommended: tuple[int, int] | None = (1, 7),
    rule: str = "up",
    **more: Any,
) -> Diary:
    """A line of the ledger, now."""

    def step(value: tuple[int, int] | None) -> Any:
        return None if value is None else {"stage": value[0], "reps": value[1]}

    where = {"at": more.pop("at")} if "at" in more else {}
    data = {
        "rule": rule, "rules_version": "1", "inputs": {"base": None, "max_stage": None},
        "recommended": step(recommended),
        "chosen": chosen if isinstance(chosen, str) else step(chosen), **more,
    }  # fmt: skip
    data["inputs"] = {**data["inputs"], **more.get("inputs", {})}
    return diary.add("choice", data, **where)


def with_line(diary: Diary, chosen: tuple[int, int], **more: Any) -> Diary:
    """A session and its own line, at one moment, as the app writes them."""
    diary.session(*chosen, recommended=more.get("recommended", (1, 7)), morning=None)
    return chose(diary, chosen, at=diary.entries[-1].at, **more)


def test_a_session_and_its_own_line_are_one_decision() -> None:
    (line,) = lines(with_line(started(), (1, 7)))
    assert (line.rule, line.recommended, line.chosen) == ("up", Step(1, 7), Step(1, 7))
    assert (line.kind, line.done, line.why, line.credit) == ("as_suggested", 7, None, None)


def test_a_choice_that_a_session_carried_out_makes_one_line_with_it_and_keeps_its_why() -> None:
    diary = chose(started(), (1, 6), why="A long day")
    with_line(diary.wait(1), (1, 6))
    (line,) = lines(diary)
    assert (line.date, line.kind, line.why, line.done) == (diary.today, "lower", "A long day", 6)


def test_a_choice_that_was_not_carried_out_stays_a_line_of_its_own() -> None:
    diary = chose(started(), "walk", why="Tired")
    with_line(diary, (1, 7))
    walk, ran = lines(diary)
    assert (walk.kind, walk.why, walk.done) == ("walk", "Tired", None)
    assert (ran.kind, ran.why) == ("as_suggested", None)


def test_a_choice_after_the_session_is_about_the_next_one() -> None:
    diary = with_line(started(), (1, 7))
    chose(diary, "rest", recommended=None, rule="red-floor")
    assert [line.kind for line in lines(diary)] == ["as_suggested", "rest"]


def test_lower_higher_and_nothing_open_are_told_apart() -> None:
    diary = with_line(started(), (1, 6)).wait()
    with_line(diary, (2, 6)).wait()
    with_line(diary, (1, 7), recommended=None, rule="locked").wait()
    diary.session(1, 8, morning=None)
    diary.wait().session(1, 8, ceiling=None, morning=None)
    assert [line.kind for line in lines(diary)] == [
        "lower", "higher", "nothing_open", "not_recorded", "nothing_open",
    ]  # fmt: skip


def test_a_session_without_a_line_is_told_from_what_was_recommended() -> None:
    (line,) = lines(started().session(1, 6, recommended=(1, 7)))
    assert (line.rule, line.inputs, line.recommended) == (None, {}, Step(1, 7))
    assert line.kind == "lower"


def test_a_deleted_choice_is_no_line() -> None:
    diary = chose(started(), "walk")
    diary.delete()
    assert lines(diary) == ()


def test_advice_is_credited_to_whoever_gave_it_before_the_decision() -> None:
    diary = started().advised(3, 6)
    with_line(diary.wait(), (3, 6), recommended=(3, 6), rule="advised")
    diary.wait().add("advised_step", {"stage": 4, "reps": 6, "by": "Kim", "on": "2026-01-09"})
    (line,) = lines(diary)
    assert line.credit == Credit("Sam", diary.date_of(2))


def test_a_stage_limit_is_credited_where_it_held_the_step() -> None:
    def line(base: int, rule: str, highest: int | None) -> Choice:
        diary = started().limits(max_stage=3).wait()
        inputs = {"base": {"stage": base, "reps": 10}, "max_stage": highest}
        return lines(chose(diary, (3, 10), recommended=(3, 10), rule=rule, inputs=inputs))[0]

    sam = Credit("Sam", date(2026, 1, 7))
    assert line(3, "limit", 3).credit == sam  # held
    assert line(5, "amber", 3).credit == sam  # brought down
    assert line(3, "amber", 3).credit is None  # a repeat anyway
    for back in ("red", "amber-twice", "gap-back"):
        assert line(5, back, 3).credit == sam  # one stage back was not enough
        assert line(4, back, 3).credit is None  # one stage back anyway
    assert line(12, "limit", 12).credit is None  # the table's end
    assert line(3, "limit", None).credit is None


def test_inputs_of_another_version_credit_nobody() -> None:
    diary = started().limits(max_stage=3).wait()
    chose(diary, (1, 7), rule="limit", inputs={"base": "3", "max_stage": 3})
    assert lines(diary)[0].credit is None


def test_a_start_below_what_the_test_run_showed_is_credited() -> None:
    for seconds, credit in ((100, Credit("Sam", date(2026, 1, 7))), (50, None)):
        diary = started(seconds).limits(max_stage=2)
        chose(diary, (2, 6), recommended=(2, 6), rule="start", inputs={"max_stage": 2})
        assert lines(diary)[0].credit == credit


def test_only_the_period_is_told_but_its_lines_know_what_came_before() -> None:
    diary = chose(started(), (1, 6), why="Busy")
    with_line(diary.wait(3), (1, 6))
    (line,) = lines(diary, first=4)
    assert line.why == "Busy"
    assert lines(diary, first=6) == ()


@given(st.integers(0, 10_000))
def test_every_session_is_in_it_once_and_no_line_twice(seed: int) -> None:
    items, _asked = random_diary(Random(seed), PROGRAMME)
    history = History.of(entries_of(items))
    found = ledger(history, PROGRAMME, date.min, date.max)
    with_session = [line for line in found if line.done is not None]
    assert sorted((s.date, s.step, s.done) for s in history.sessions) == sorted(
        (line.date, line.chosen, line.done) for line in with_session
    )
    choices = [e for e in history.entries if e.kind == "choice" and not e.deleted]
    assert len(found) - len(with_session) <= len(choices)


# --- above a physio's highest stage


def above(diary: Diary, first: int = 0) -> tuple[AboveLimit, ...]:
    return above_limit(diary.history, diary.date_of(first), diary.today)


def test_a_session_above_the_highest_stage_that_was_set_before_it_is_told() -> None:
    diary = started().session(3, 6).wait(2).limits(max_stage=2)
    sam = Credit("Sam", diary.today)
    assert above(diary) == ()
    diary.wait(2).session(2, 6).wait(2).session(3, 6)
    assert above(diary) == (AboveLimit(diary.today, 3, 2, sam),)
    diary.wait(2).limits(max_stage=4).wait(2).session(4, 6)
    assert [told.stage for told in above(diary)] == [3]
    assert above(diary, first=9) == ()


def test_other_limits_and_a_session_that_came_to_no_run_are_not_above_it() -> None:
    assert above(started().limits(stop_pain=40).wait(2).session(3, 6)) == ()
    assert above(started().limits(max_stage=2).wait(2).session(3, 6, done=0)) == ()


def test_a_session_while_nothing_was_open_is_above_it_all_the_same() -> None:
    (told,) = above(started().limits(max_stage=2).wait(2).session(3, 6, ceiling=None))
    assert told.stage == 3


def test_a_newer_step_of_the_physios_sets_its_own_until_it_was_run() -> None:
    diary = started().limits(max_stage=2).wait(2).advised(3, 6).session(3, 6)
    assert above(diary) == ()
    assert [told.stage for told in above(diary.wait(2).session(3, 7))] == [3]
    assert [t.stage for t in above(started().limits(max_stage=2).advised(3, 6).session(4, 6))] == [
        4
    ]
    older = started().advised(4, 6).wait(1).limits(max_stage=2).wait(1)
    assert [told.stage for told in above(older.session(4, 6))] == [4]
