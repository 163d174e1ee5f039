"""Each rule of clinical.md §4 hit by a small diary, and its neighbours not.

`started()` is a calm check and a qualifying test run on day 0 with the current day 2. `asked` reads
the decision of a diary on a day number as (rule, step).
"""

from __future__ import annotations

from typing import Any

import pytest

from app.engine.kinds import QUESTIONS
from app.engine.model import Step
from app.engine.programme import parse_programme
from app.engine.progression import RULES
from resources import read_text
from tests.engine.build import Diary, shipped_programme, started

Asked = tuple[str, tuple[int, int] | None]


def asked(diary: Diary, day: int | None = None) -> Asked:
    """(rule, step) on a day number, the current day without one."""
    decision = diary.decide(day)
    return decision.rule, decision.step


def after(*steps: tuple[int, int], **last: Any) -> Diary:
    """A started diary with green sessions every second day, the last of them as told; two days on.

    Weekly checks are answered along the way.
    """
    diary = started()
    for number, (stage, reps) in enumerate(steps, 1):
        diary.weekly().session(stage, reps, **(last if number == len(steps) else {})).wait(2)
    return diary


def test_the_rules_are_those_of_the_specification_in_its_order() -> None:
    assert [name for name, _ in RULES] == [
        "locked", "check-due", "paused", "gap-restart", "test-run-due", "red-twice", "red-floor",
        "advised", "start", "red", "rising", "amber-twice", "gap-back", "gap-repeat", "amber",
        "test-run", "pending", "weekly-due", "incomplete", "hard", "resume", "limit", "up",
    ]  # fmt: skip


# --- locked, check-due, paused ----------------------------------------------------------------


def test_locked_while_a_finding_stands() -> None:
    diary = after((1, 6)).weekly("new_finding")
    decision = diary.decide()
    assert (decision.rule, decision.locked) == ("locked", True)
    assert (decision.step, decision.ceiling, decision.earliest) == (None, None, None)
    diary.wait().check()
    assert (diary.decide().rule, diary.decide().locked) == ("up", False)


def test_locked_comes_before_every_other_rule() -> None:
    diary = Diary().check("fever", only=True, complete=False).pause()
    assert asked(diary) == ("locked", None)


def test_check_due_without_a_complete_check() -> None:
    assert asked(Diary()) == ("check-due", None)
    assert asked(Diary().check(complete=False)) == ("check-due", None)
    assert asked(Diary().check(complete=None)) == ("check-due", None)
    assert asked(Diary().check()) == ("test-run-due", None)


@pytest.mark.parametrize(("day", "rule"), [(84, "up"), (85, "check-due")])
def test_a_check_is_valid_for_84_days(day: int, rule: str) -> None:
    diary = started().day(78).session(1, 6).day(84).weekly()
    diary.json[1]["at"] = "2026-03-20T09:00:00+00:00"  # the test run of this diary is recent
    assert asked(diary, day)[0] == rule
    if rule == "check-due":
        assert asked(diary.day(85).check(), day)[0] == "up"


def test_a_newer_check_that_is_not_complete_does_not_renew() -> None:
    diary = started().day(83).check(complete=False)
    assert asked(diary, 85)[0] == "check-due"


@pytest.mark.parametrize(("day", "rule"), [(2, "up"), (3, "paused"), (5, "paused"), (6, "up")])
def test_paused_from_the_first_to_the_last_day_off(day: int, rule: str) -> None:
    diary = started().day(1).session(1, 6).pause(3, 5)
    assert asked(diary, day)[0] == rule


def test_an_open_pause_has_no_end_and_resuming_ends_it_yesterday() -> None:
    diary = after((1, 6)).pause()
    assert asked(diary, 30)[0] == "paused"
    assert asked(diary.edit(to=diary.date_of(3).isoformat()))[0] == "up"  # resumed the same day
    assert asked(after((1, 6)).pause().delete())[0] == "up"


# --- gap-restart ------------------------------------------------------------------------------


@pytest.mark.parametrize(("gap", "rule"), [(28, "gap-back"), (29, "gap-restart")])
def test_gap_restart_after_29_days(gap: int, rule: str) -> None:
    assert asked(after((2, 6)), 2 + gap)[0] == rule


def test_gap_restart_ends_with_a_new_start_that_follows_a_new_check() -> None:
    diary = after((2, 6)).day(40)
    assert (
        asked(diary.copy().new_start())[0] == "gap-restart"
    )  # the check is older than the session
    diary.check().new_start()
    assert asked(diary) == ("test-run-due", None)
    assert asked(diary.test_run(30)) == ("start", (1, 6))


def test_gap_restart_counts_from_an_earlier_start_when_the_new_one_lies_before_the_gap() -> None:
    # The new start is on the day of the last session; later, a session of it counts anew.
    diary = after((2, 6)).check().new_start().test_run()
    assert asked(diary, 31)[0] == "start"
    assert asked(diary, 33)[0] == "test-run-due"  # the test run is 29 days old, nothing else
    assert asked(diary.wait(2).session(1, 6), 34)[0] == "gap-back"
    assert asked(diary, 35)[0] == "gap-restart"


def test_gap_restart_ignores_sessions_without_a_repetition() -> None:
    diary = after((2, 6)).day(29).session(1, 6, done=0)
    assert asked(diary, 31)[0] == "gap-restart"


def test_a_gap_counts_days_inside_a_pause() -> None:
    diary = after((2, 6)).pause(4, 29)
    assert asked(diary, 31)[0] == "gap-restart"


# --- test-run-due -----------------------------------------------------------------------------


def test_test_run_due_without_a_test_run() -> None:
    diary = Diary().check()
    assert asked(diary) == ("test-run-due", None)
    assert asked(diary.session(1, 6)) == ("test-run-due", None)


def test_test_run_due_when_the_only_one_does_not_qualify_even_before_a_session() -> None:
    diary = Diary().check().test_run(30, peak=60).wait(2).session(1, 6)
    assert asked(diary)[0] == "test-run-due"


def test_test_run_due_when_the_latest_after_the_last_session_does_not_qualify() -> None:
    diary = after((1, 6)).test_run(10)
    assert asked(diary)[0] == "test-run-due"
    assert asked(diary.wait(2).session(1, 6).wait(2))[0] == "up"  # an older one qualifies


def test_test_run_due_when_the_latest_of_two_before_any_session_does_not_qualify() -> None:
    assert asked(started().test_run(10))[0] == "test-run-due"


@pytest.mark.parametrize(("day", "rule"), [(28, "start"), (29, "test-run-due")])
def test_a_test_run_without_a_session_is_good_for_28_days(day: int, rule: str) -> None:
    assert asked(started(), day)[0] == rule


def test_a_test_run_before_the_new_start_no_longer_counts() -> None:
    diary = started().check().new_start()
    assert asked(diary)[0] == "test-run-due"


# --- red-twice and resets ---------------------------------------------------------------------


def two_reds() -> Diary:
    """Red, green, green, red on days 2 to 8; current day 10."""
    diary = started().red(2, 6).wait(2).green(2, 6).wait(2).green(2, 6).wait(2).red(2, 6)
    return diary.weekly().wait(2)


def test_red_twice_among_the_last_four() -> None:
    assert asked(two_reds()) == ("red-twice", None)


def test_red_twice_not_among_five() -> None:
    diary = started().red(2, 6)
    for _ in range(3):
        diary.wait(2).green(2, 6)
    assert asked(diary.wait(2).red(2, 6).weekly().wait(2)) == ("red", (1, 6))


def test_red_twice_counts_reds_that_were_no_counted_session() -> None:
    diary = started().red(2, 6).wait(2).red(2, 6, done=0).wait(2)
    assert asked(diary)[0] == "red-twice"
    diary = started().red(2, 6).wait(2).red(2, 6, ceiling=None).wait(2)
    assert asked(diary)[0] == "red-twice"


def test_red_twice_counts_earlier_starts() -> None:
    diary = started().red(2, 6).wait(2).green(2, 6).check().new_start().test_run().wait(2)
    assert asked(diary.red(3, 6).wait(2))[0] == "red-twice"


def test_a_clearance_for_red_responses_is_a_reset() -> None:
    diary = two_reds()
    assert asked(diary.copy().clear("red_response")) == ("red", (1, 6))
    assert asked(diary.copy().clear("fever"))[0] == "red-twice"
    # Only what is later than the reset counts.
    diary.clear("red_response").red(2, 6).wait(2)
    assert asked(diary) == ("red", (1, 6))
    assert asked(diary.red(2, 6).wait(2))[0] == "red-twice"


def test_an_advised_step_is_a_reset() -> None:
    diary = two_reds().advised(1, 8)
    assert asked(diary) == ("advised", (1, 8))
    assert asked(diary.wait(2).red(2, 6).wait(2)) == ("red", (1, 6))


@pytest.mark.parametrize(("gap", "rule"), [(6, "red-twice"), (7, "red")])
def test_a_qualifying_test_run_a_week_after_the_last_session_is_a_reset(
    gap: int, rule: str
) -> None:
    diary = two_reds().day(8 + gap).check().test_run(30)
    assert asked(diary)[0] == rule


def test_a_test_run_is_no_reset_without_a_passing_check_between() -> None:
    assert asked(two_reds().day(15).test_run(30))[0] == "red-twice"
    assert asked(two_reds().day(15).test_run(30).check())[0] == "red-twice"
    failed = two_reds().day(15).check("fever").test_run(30).clear("leg_injury").check()
    assert asked(failed)[0] == "red-twice"
    passed = two_reds().day(15).check("fever").test_run(30).clear("fever")
    assert asked(passed)[0] == "red"  # passing is judged with what is known today


def test_a_test_run_that_does_not_qualify_is_no_reset() -> None:
    diary = two_reds().day(15).check().test_run(10).wait(2).green(2, 6).wait(2).red(2, 6)
    assert asked(diary.weekly().wait(2))[0] == "red-twice"


def test_any_session_before_the_test_run_counts_for_its_seven_days() -> None:
    diary = two_reds().day(9).session(1, 6, done=0).day(15).check().test_run(30)
    assert asked(diary)[0] == "red-twice"


def test_a_test_run_before_the_new_start_that_was_a_reset_stays_one() -> None:
    diary = two_reds().day(15).check().test_run(30).new_start().test_run(30)
    assert asked(diary) == ("start", (1, 6))
    assert asked(two_reds().day(14).check().new_start().test_run(30))[0] == "red-twice"


# --- red-floor and red ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ((1, 5), ("red-floor", None)),
        ((1, 6), ("red-floor", None)),
        ((1, 7), ("red", (1, 6))),
        ((2, 6), ("red", (1, 6))),
        ((3, 8), ("red", (2, 8))),
        ((4, 8), ("red", (3, 8))),
        ((5, 12), ("red", (4, 8))),
    ],
)
def test_red_goes_a_stage_back_and_at_the_floor_to_a_walk(
    step: tuple[int, int], expected: Asked
) -> None:
    assert asked(after((step), peak=65)) == expected


def test_red_floor_looks_at_the_base_and_not_at_the_plan() -> None:
    assert asked(after((3, 6), peak=65, ceiling=(1, 6)))[0] == "red-floor"
    assert asked(after((3, 6), peak=65, ceiling=(1, 7))) == ("red", (1, 6))


def test_red_floor_when_there_is_no_base() -> None:
    diary = started().session(3, 6, done=0, peak=65).wait(2)
    assert asked(diary)[0] == "red-floor"
    assert diary.decide().base is None
    assert asked(diary.clear("red_response")) == ("start", (1, 6))


def test_red_floor_ends_with_a_reset_and_the_step_is_the_floor() -> None:
    diary = after((1, 6), peak=65)
    assert asked(diary.clear("red_response")) == ("red", (1, 6))


def test_red_of_an_uncounted_session_goes_back_from_the_last_counted_one() -> None:
    diary = after((4, 6)).session(8, 6, done=0, peak=65).wait(2)
    assert asked(diary) == ("red", (3, 6))
    assert diary.decide().last_response == "red"


def test_an_uncounted_session_that_is_not_red_is_ignored() -> None:
    diary = after((4, 6)).amber(8, 6, ceiling=None).wait(2)
    assert asked(diary) == ("up", (4, 7))
    assert diary.decide().last_response == "green"


# --- advised ----------------------------------------------------------------------------------


def test_advised_sets_step_and_ceiling_beyond_the_older_limits() -> None:
    diary = after((1, 6)).limits(max_stage=2).advised(5, 7)
    decision = diary.decide()
    assert (decision.rule, decision.step, decision.ceiling) == ("advised", (5, 7), (5, 7))
    assert asked(diary.limits(max_stage=3)) == ("advised", (3, 7))
    assert asked(diary.limits(ok_pain=20)) == ("advised", (3, 7))  # the key keeps its value


def test_advised_beyond_the_table_is_its_last_stage() -> None:
    assert asked(after((1, 6)).advised(14, 9)) == ("advised", (12, 6))


def test_advised_before_the_first_session() -> None:
    assert asked(started().advised(2, 7)) == ("advised", (2, 7))


def test_advised_must_be_later_than_the_last_session() -> None:
    diary = started().advised(5, 6).session(1, 6).wait(2)
    assert asked(diary) == ("up", (1, 7))
    diary = started().advised(5, 6).session(1, 6, done=0).wait(2)
    assert asked(diary) == ("advised", (5, 6))  # a session without a repetition is none


def test_advised_must_be_later_than_the_latest_new_start() -> None:
    diary = started().advised(5, 6).check().new_start().test_run(30)
    assert asked(diary) == ("start", (1, 6))
    assert asked(started().advised(5, 6).new_start()) == ("test-run-due", None)


def test_advised_after_red_must_be_later_than_its_mornings() -> None:
    diary = started().red(3, 6).advised(3, 7)  # on the same day: the morning comes after it
    assert asked(diary.wait()) == ("red", (2, 6))
    assert asked(diary.advised(3, 7)) == ("advised", (3, 7))
    assert asked(diary.wait(3).morning(30, "longer", at=diary.now)) == ("red", (2, 6))


def test_advised_after_a_red_that_was_no_counted_session() -> None:
    diary = started().advised(3, 7).red(4, 6, done=0, morning=None).wait(2)
    assert asked(diary)[0] == "red-floor"
    assert asked(diary.advised(3, 7)) == ("advised", (3, 7))


def test_advised_before_an_uncounted_red_waits_for_a_new_one() -> None:
    diary = after((4, 6)).advised(4, 7).red(8, 6, done=0, morning=None).wait(2)
    assert asked(diary) == ("red", (3, 6))
    assert asked(diary.advised(4, 7)) == ("advised", (4, 7))


def test_advised_after_amber_need_not_wait_for_the_morning() -> None:
    diary = started().amber(3, 6).advised(3, 7).wait()
    assert asked(diary) == ("advised", (3, 7))


def test_the_latest_advice_counts() -> None:
    assert asked(after((1, 6)).advised(5, 6).advised(2, 6)) == ("advised", (2, 6))


# --- start ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (14, ("test-run-due", None)),
        (15, ("start", (1, 6))),
        (44, ("start", (1, 6))),
        (45, ("start", (2, 6))),
        (89, ("start", (2, 6))),
        (90, ("start", (3, 6))),
        (120, ("start", (3, 6))),
    ],
)
def test_start_at_the_stage_of_the_test_run(seconds: int, expected: Asked) -> None:
    assert asked(started(seconds)) == expected


def test_start_takes_the_latest_test_run() -> None:
    assert asked(started(100).test_run(20)) == ("start", (1, 6))


def test_start_is_within_the_limits() -> None:
    assert asked(started(100).limits(max_stage=2)) == ("start", (2, 6))


# --- rising -----------------------------------------------------------------------------------


def readings(*weeks: tuple[float, ...], limit: int = 7) -> Diary:
    """A session on day 0 of each week, stage 4, and these readings on the days after it.

    The current day is the first of the week that follows.
    """
    diary = Diary().check().test_run(60)
    for number, values in enumerate(weeks):
        diary.day(7 * number).weekly().session(4, 8, morning=None).morning()
        for offset, value in enumerate(values):
            diary.day(7 * number + 1 + offset % 5).pain(value)
    return diary.day(7 * len(weeks)).weekly()


def test_rising_when_two_weeks_each_rose_by_10() -> None:
    diary = readings((20, 20), (30, 30), (40, 40))
    assert asked(diary) == ("rising", (3, 8))
    assert asked(diary.session(4, 8).wait()) == ("rising", (4, 8))  # later in that week


def test_rising_ends_with_the_week() -> None:
    diary = readings((20, 20), (30, 30), (40, 40)).session(4, 8).day(28).weekly()
    assert asked(diary)[0] == "up"


@pytest.mark.parametrize(
    ("weeks", "rule"),
    [
        (((20, 20, 21), (30, 30, 31), (40, 40, 41)), "rising"),
        (((20, 21, 21), (30, 31, 30), (40, 40, 41)), "up"),  # the first rise is 9.67
        (((20, 20), (30, 30), (40, 39)), "up"),  # the second rise is 9.5
        (((20, 20, 21), (30, 31), (40.5, 40.5)), "rising"),  # 10.17 and exactly 10
        (((20, 20), (30, 30), (40,)), "up"),  # one reading is no mean
        (((20, 20), (30,), (40, 40)), "up"),
        (((20,), (30, 30), (40, 40)), "up"),
        (((20, 20), (30, 30, 30), (40, 40, 40, 40)), "rising"),
        (((20, 20), (30, 30), ()), "up"),
        (((20, 20), (30, 30)), "up"),  # only the third week is running
        (((5, 5), (20, 20), (30, 30), (30, 30)), "up"),
        (((5, 5), (5, 5), (20, 20), (30, 30)), "rising"),
    ],
)
def test_rising_is_exact_and_needs_two_readings_a_week(
    weeks: tuple[tuple[float, ...], ...], rule: str
) -> None:
    assert asked(readings(*weeks))[0] == rule


def test_rising_reads_pain_right_now_alone() -> None:
    diary = readings((20, 20), (30, 30), (40,))
    diary.day(16).pain(None, week=60)
    assert asked(diary, 21)[0] == "up"
    diary.pain(40).delete()
    assert asked(diary, 21)[0] == "up"


def test_readings_of_paused_days_belong_to_no_week() -> None:
    # Three days off in week 3 make it ten days long; what was read on them is left out.
    diary = readings((20, 20), (30, 30), ()).day(17).pain(40).pain(40)
    assert asked(diary, 21)[0] == "rising"
    diary.pause(17, 19)
    assert diary.decide(21).week == 3
    diary.day(20).pain(40).pain(40).day(24).weekly()
    assert asked(diary, 23)[0] == "gap-repeat"
    assert asked(diary, 24)[0] == "rising"
    assert asked(diary, 24)[1] == (3, 8)


def test_a_session_on_a_paused_day_is_not_the_first_of_the_week() -> None:
    diary = readings((20, 20), (30, 30), (40, 40)).pause(21, 22).day(22).session(4, 8).wait()
    assert asked(diary) == ("rising", (3, 8))


def test_a_reading_of_the_week_before_may_come_later_in_time() -> None:
    diary = readings((5, 5), (20,), (30, 30), (40, 40))
    # Far in the east it is Monday while it is still Sunday far in the west.
    diary.zone(14).day(7).pain(20, at=diary.now.replace(hour=0, minute=10))
    diary.zone(-12).day(6).pain(5, at=diary.now.replace(hour=23))
    assert asked(diary, 28)[0] == "rising"


def test_readings_of_the_first_days_count_though_older_ones_do_not() -> None:
    diary = Diary().check().test_run(60).pain(90).pain(90).day(7).weekly().session(4, 8)
    diary.pain(20).pain(20).day(8).pain(90).pause(8, 8)
    for number, value in ((1, 30), (2, 40)):
        diary.day(8 + 7 * number).weekly().session(4, 8).pain(value).pain(value)
    assert asked(diary.day(29).weekly())[0] == "rising"


def test_readings_before_the_first_session_belong_to_no_week() -> None:
    diary = Diary().check().test_run(60).pain(10).pain(10).day(7)
    for number, value in enumerate((30, 40)):
        diary.day(7 + 7 * number).weekly().session(4, 8).pain(value).pain(value)
    assert asked(diary.day(21).weekly())[0] == "up"


# --- amber-twice and amber --------------------------------------------------------------------


def test_amber_repeats() -> None:
    assert asked(started().amber(3, 7).wait(2)) == ("amber", (3, 7))


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ((3, 7), (3, 7), ("amber-twice", (2, 7))),
        ((3, 7), (3, 8), ("amber-twice", (2, 8))),
        ((3, 7), (3, 6), ("amber", (3, 6))),  # stepping down is what helps: give it time
        ((3, 7), (2, 9), ("amber", (2, 9))),
        ((1, 6), (1, 6), ("amber-twice", (1, 6))),
    ],
)
def test_amber_twice_goes_back_unless_the_later_was_planned_lower(
    earlier: tuple[int, int], later: tuple[int, int], expected: Asked
) -> None:
    diary = started().amber(*earlier).wait(2).amber(*later).wait(2)
    assert asked(diary) == expected


def test_amber_twice_when_the_earlier_was_red() -> None:
    assert asked(started().red(3, 7).wait(2).amber(3, 7).wait(2))[0] == "amber-twice"
    assert asked(started().red(3, 7).wait(2).amber(2, 7).wait(2))[0] == "amber"


@pytest.mark.parametrize("between", ["green", "pending"])
def test_amber_twice_needs_the_last_two(between: str) -> None:
    diary = started().amber(3, 7).wait(2)
    getattr(diary, between)(3, 7).wait(2).amber(3, 7).wait(2)
    assert asked(diary)[0] == "amber"


def test_amber_twice_looks_only_since_the_new_start() -> None:
    diary = started().amber(3, 7).wait(2).check().new_start().test_run().amber(3, 7).wait(2)
    assert asked(diary)[0] == "amber"


# --- gaps -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (7, ("up", (3, 8))),
        (8, ("gap-repeat", (3, 7))),
        (14, ("gap-repeat", (3, 7))),
        (15, ("gap-back", (2, 7))),
        (28, ("gap-back", (2, 7))),
    ],
)
def test_gaps_of_8_and_of_15_days(gap: int, expected: Asked) -> None:
    diary = started().session(3, 7).weekly().day(2 + gap).weekly()
    assert asked(diary) == expected


@pytest.mark.parametrize("gap", [8, 15, 28])
def test_a_qualifying_test_run_closes_the_gap(gap: int) -> None:
    diary = started().session(3, 7).day(1 + gap).weekly().test_run(100).wait()
    assert asked(diary) == ("up", (3, 8))


def test_a_test_run_before_the_last_session_does_not_close_the_gap() -> None:
    diary = started().test_run(100).wait(2).session(3, 7).day(12)
    assert asked(diary)[0] == "gap-repeat"


def test_an_uncounted_session_does_not_close_the_gap() -> None:
    diary = started().session(3, 7).day(10).session(3, 7, done=0).session(3, 7, ceiling=None)
    assert asked(diary.day(12))[0] == "gap-repeat"


def test_amber_before_a_gap_is_the_gaps() -> None:
    assert asked(started().amber(3, 7).day(12)) == ("gap-repeat", (3, 7))


# --- test-run ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "base", "expected"),
    [
        (95, (2, 8), ("test-run", (3, 6))),
        (95, (3, 6), ("up", (3, 7))),
        (50, (1, 8), ("test-run", (2, 6))),
        (44, (1, 8), ("up", (1, 9))),
    ],
)
def test_a_test_run_can_open_a_higher_stage(
    seconds: int, base: tuple[int, int], expected: Asked
) -> None:
    assert asked(after(base).test_run(seconds)) == expected


def test_a_test_run_before_the_last_session_opens_nothing() -> None:
    assert asked(started(100).session(1, 6).wait(2)) == ("up", (1, 7))


def test_a_test_run_opens_no_stage_above_the_limit_nor_after_amber() -> None:
    assert asked(after((1, 6)).limits(max_stage=2).test_run(95)) == ("test-run", (2, 6))
    assert asked(started().amber(1, 6).wait(2).test_run(95)) == ("amber", (1, 6))


def test_a_test_run_opens_a_stage_while_the_morning_is_missing() -> None:
    assert asked(started().pending(1, 6).wait(2).test_run(95)) == ("test-run", (3, 6))


# --- pending, weekly-due ----------------------------------------------------------------------


def test_pending_repeats_until_the_morning_is_told() -> None:
    diary = started().pending(3, 7).wait()
    assert asked(diary) == ("pending", (3, 7))
    assert asked(diary.morning()) == ("up", (3, 8))


@pytest.mark.parametrize(("day", "rule"), [(11, "up"), (12, "weekly-due")])
def test_weekly_due_ten_days_after_the_first_session(day: int, rule: str) -> None:
    diary = started().session(1, 6).day(9).session(1, 6)
    assert asked(diary, day)[0] == rule


@pytest.mark.parametrize(("checked", "rule"), [(8, "weekly-due"), (9, "up"), (19, "up")])
def test_weekly_due_when_the_latest_is_more_than_ten_days_old(checked: int, rule: str) -> None:
    diary = started().session(1, 6).day(16).session(1, 6).day(checked).weekly()
    assert asked(diary, 19)[0] == rule


def test_weekly_due_repeats_and_is_no_matter_of_the_full_check() -> None:
    diary = started().session(1, 6).day(11).session(3, 7).day(13).check()
    assert asked(diary) == ("weekly-due", (3, 7))


def test_weekly_due_counts_from_the_first_session_of_the_new_start() -> None:
    diary = started().session(1, 6).day(11).check().new_start().test_run().session(1, 6).day(13)
    assert asked(diary)[0] == "up"


# --- incomplete, hard, resume, limit, up --------------------------------------------------------


@pytest.mark.parametrize(
    ("reps", "done", "rule"),
    [
        (10, 8, "up"),
        (10, 7, "incomplete"),
        (6, 5, "up"),
        (6, 4, "incomplete"),
        (8, 6, "incomplete"),
    ],
)
@pytest.mark.parametrize("shortfall", ["other", None])
def test_incomplete_below_80_percent(
    reps: int, done: int, rule: str, shortfall: str | None
) -> None:
    assert asked(after((2, reps), done=done, shortfall=shortfall))[0] == rule


def test_fewer_because_of_symptoms_is_amber_below_80_percent() -> None:
    assert asked(after((2, 10), done=7, shortfall="symptoms"))[0] == "amber"
    assert asked(after((2, 9), done=8, shortfall="symptoms"))[0] == "up"


@pytest.mark.parametrize(("effort", "rule"), [(7, "up"), (8, "hard"), (10, "hard"), (None, "up")])
def test_hard_from_effort_8(effort: int | None, rule: str) -> None:
    assert asked(after((2, 6), effort=effort))[0] == rule


@pytest.mark.parametrize(
    ("planned", "recommended", "expected"),
    [
        ((2, 6), (2, 8), ("resume", (2, 8))),
        ((2, 6), (3, 6), ("resume", (3, 6))),
        ((2, 6), (3, 8), ("resume", (3, 6))),
        ((2, 6), (5, 6), ("resume", (3, 6))),
        ((2, 6), (2, 6), ("up", (2, 7))),
        ((2, 7), (2, 6), ("up", (2, 8))),
        ((3, 6), (2, 8), ("up", (3, 7))),
        ((2, 6), None, ("up", (2, 7))),
        ((12, 5), (12, 6), ("resume", (12, 6))),
        ((12, 5), (12, 8), ("resume", (12, 8))),  # no stage comes after it
    ],
)
def test_resume_where_the_patient_chose_less(
    planned: tuple[int, int], recommended: tuple[int, int] | None, expected: Asked
) -> None:
    assert asked(after(planned, recommended=recommended)) == expected


def test_resume_is_capped_from_the_base_and_by_the_physio() -> None:
    assert asked(after((3, 6), recommended=(4, 7), ceiling=(1, 8))) == ("resume", (2, 6))
    assert asked(after((2, 6), recommended=(3, 7)).limits(max_stage=2)) == ("resume", (2, 6))


@pytest.mark.parametrize(
    ("base", "limit", "expected"),
    [
        ((2, 9), 2, ("up", (2, 10))),
        ((2, 10), 2, ("limit", (2, 10))),
        ((2, 10), 3, ("up", (3, 6))),
        ((4, 8), 2, ("limit", (2, 8))),  # held, then brought to the highest stage
        ((6, 7), 1, ("limit", (1, 7))),
        ((12, 5), None, ("up", (12, 6))),
        ((12, 6), None, ("limit", (12, 6))),
        ((12, 6), 20, ("limit", (12, 6))),
    ],
)
def test_limit_holds_at_the_physios_stage_and_the_tables_end(
    base: tuple[int, int], limit: int | None, expected: Asked
) -> None:
    assert asked(after(base).limits(max_stage=limit)) == expected


@pytest.mark.parametrize(
    ("base", "step"),
    [
        ((1, 6), (1, 7)), ((1, 9), (1, 10)), ((1, 10), (2, 6)), ((1, 15), (2, 6)), ((2, 3), (2, 4)),
        ((3, 10), (4, 6)), ((4, 8), (5, 6)), ((9, 7), (10, 6)), ((10, 6), (11, 6)),
    ],
)  # fmt: skip
def test_up_is_one_repetition_or_the_next_stage(
    base: tuple[int, int], step: tuple[int, int]
) -> None:
    assert asked(after(base)) == ("up", step)


def test_the_base_is_the_ceiling_where_that_is_lower() -> None:
    assert asked(after((5, 7), ceiling=(2, 6))) == ("up", (2, 7))
    assert asked(after((5, 7), ceiling=(5, 7))) == ("up", (5, 8))
    assert asked(after((5, 7), ceiling=(6, 6))) == ("up", (5, 8))


def test_every_rule_but_advised_is_brought_to_the_highest_stage() -> None:
    high = [
        after((5, 8), peak=65),
        started().amber(5, 8).wait(2),
        started().pending(5, 8).wait(2),
        after((5, 8)).day(12),
        after((5, 8)).day(20),
        after((5, 8), effort=9),
        after((5, 8), done=2),
    ]
    assert [asked(diary.limits(max_stage=2)) for diary in high] == [
        ("red", (2, 8)), ("amber", (2, 8)), ("pending", (2, 8)), ("gap-repeat", (2, 8)),
        ("gap-back", (2, 8)), ("hard", (2, 8)), ("incomplete", (2, 8)),
    ]  # fmt: skip


def test_a_step_beyond_a_shorter_table_comes_back_into_it() -> None:
    text = read_text("programme.toml")
    head, *stages = text.split("[[stages]]")
    stages[-1], starts = stages[-1].split("[[starts]]", 1)
    short = parse_programme(
        "[[stages]]".join([head, *stages[:10]]) + "\n[[starts]]" + starts, "short.toml"
    )
    assert after((12, 6)).decide(programme=short).step == (10, 6)
    assert after((12, 6)).decide(programme=short).rule == "limit"
    assert after((12, 6), peak=65).decide(programme=short).step == (9, 6)


# --- the ceiling ------------------------------------------------------------------------------


def easy(*steps: tuple[int, int], **last: Any) -> Diary:
    """Green sessions of effort 5."""
    diary = started()
    for number, (stage, reps) in enumerate(steps, 1):
        more = {"effort": 5, **(last if number == len(steps) else {})}
        diary.weekly().session(stage, reps, **more).wait(2)
    return diary


THREE = ((2, 6), (2, 7), (2, 8))


def test_three_easy_sessions_open_the_next_stage() -> None:
    decision = easy(*THREE).decide()
    assert (decision.rule, decision.step, decision.ceiling) == ("up", (2, 9), (3, 6))


@pytest.mark.parametrize(
    ("diary", "ceiling"),
    [
        (easy(*THREE[:2]), (2, 8)),
        (easy(*THREE, effort=6), (2, 9)),
        (easy(*THREE, effort=None), (2, 9)),
        (easy((1, 10), (2, 6), (2, 7)), (2, 8)),
        (easy((2, 6), (3, 6), (2, 7)), (2, 8)),
        (easy(*THREE, ceiling=(1, 8)), (1, 9)),
        (easy(*THREE).limits(max_stage=2), (2, 9)),
        (easy(*THREE).limits(max_stage=3), (3, 6)),
        (easy((2, 8), (2, 9), (2, 10)), (3, 6)),
        (easy((12, 4), (12, 4), (12, 4)), (12, 5)),
        (started().amber(2, 6, effort=5).wait(2).green(2, 6, effort=5).wait(2)
         .green(2, 6, effort=5).wait(2), (2, 7)),
        (easy(*THREE).session(9, 6, done=0).wait(2), (3, 6)),
    ],
)  # fmt: skip
def test_the_ceiling_opens_only_after_three_easy_green_sessions_of_the_stage(
    diary: Diary, ceiling: tuple[int, int]
) -> None:
    decision = diary.decide()
    assert (decision.rule, decision.ceiling) == ("up", ceiling)


def test_the_ceiling_is_the_recommendation_under_every_other_rule() -> None:
    for diary in (easy(*THREE).day(16), easy(*THREE, recommended=(2, 10)), easy(*THREE).wait(12)):
        decision = diary.decide()
        assert decision.rule != "up"
        assert decision.ceiling == decision.step


# --- earliest ---------------------------------------------------------------------------------


def earliest(diary: Diary, day: int | None = None) -> int | None:
    """The day number of the earliest session."""
    found = diary.decide(day).earliest
    return None if found is None else (found - diary.first).days


@pytest.mark.parametrize(("rest", "day"), [(None, 4), (0, 3), (1, 4), (2, 5), (6, 9)])
def test_earliest_leaves_the_days_of_rest(rest: int | None, day: int) -> None:
    diary = started().session(1, 6).limits(min_rest_days=rest)
    assert earliest(diary, 2) == day


def test_earliest_is_today_when_rested() -> None:
    assert earliest(after((1, 6)), 4) == 4
    assert earliest(after((1, 6)), 7) == 7


def test_earliest_rests_after_any_session_and_after_a_test_run() -> None:
    assert earliest(after((1, 6)).session(1, 6, done=0)) == 6
    assert earliest(after((1, 6)).session(1, 6, ceiling=None)) == 6
    assert earliest(after((1, 6)).test_run(30)) == 6
    assert earliest(Diary().check().test_run(30)) == 2


def test_earliest_is_not_inside_a_pause() -> None:
    assert earliest(started().session(1, 6).pause(4, 6), 3) == 7
    assert earliest(started().session(1, 6).pause(4, 6).pause(7, 7), 3) == 8
    assert earliest(started().session(1, 6).pause(4, 3), 3) == 4  # resumed on its first day
    assert earliest(started().session(1, 6).pause(4), 3) is None
    assert earliest(started().session(1, 6).pause(5), 3) == 4


def test_earliest_allows_three_sessions_in_seven_days() -> None:
    three = started().limits(min_rest_days=0)
    for day in (2, 3, 5):
        three.day(day).session(1, 6)
    assert earliest(three, 6) == 9  # day 2 has left the window of seven days
    assert earliest(three, 9) == 9
    four = three.copy().limits(sessions_per_week=4)
    assert earliest(four, 6) == 6
    one = three.copy().limits(sessions_per_week=1)
    assert earliest(one, 6) == 12


def test_earliest_counts_only_counted_sessions_in_the_week() -> None:
    diary = started().limits(min_rest_days=0)
    diary.day(2).session(1, 6).day(3).session(1, 6, done=0).day(5).session(1, 6)
    assert earliest(diary, 6) == 6


def test_earliest_looks_at_the_latest_local_date() -> None:
    diary = started().zone(14).day(5).session(1, 6).zone(-12).day(4)
    diary.session(1, 6, at=diary.now.replace(hour=23))  # later, and dated the day before
    assert earliest(diary, 5) == 7


def test_earliest_is_none_without_a_step() -> None:
    assert earliest(Diary().check()) is None
    assert earliest(two_reds()) is None


# --- new starts -------------------------------------------------------------------------------


def test_a_new_start_needs_a_passing_check_later_than_every_session_before_it() -> None:
    diary = after((3, 6))
    assert asked(diary.copy().new_start())[0] == "up"
    assert asked(diary.copy().check(complete=False).new_start())[0] == "up"
    assert asked(diary.copy().check().new_start())[0] == "test-run-due"
    assert asked(diary.copy().check().session(1, 6, done=0).new_start())[0] == "up"
    assert asked(diary.copy().new_start().check())[0] == "up"


def test_a_check_with_a_covered_condition_makes_a_new_start() -> None:
    diary = after((3, 6)).check("scoliosis").new_start().wait()
    assert asked(diary)[0] == "locked"
    assert asked(diary.clear("scoliosis"))[0] == "test-run-due"
    assert asked(after((3, 6)).check("scoliosis").check().new_start())[0] == "test-run-due"
    # Resolved by a later calm check the first one still does not pass.
    assert asked(after((3, 6)).check("scoliosis").new_start().wait().check())[0] == "up"


def test_sessions_before_a_new_start_do_not_count() -> None:
    diary = after((3, 6)).check().new_start().test_run(30)
    decision = diary.decide()
    assert (decision.rule, decision.week, decision.last_response) == ("start", 0, None)
    diary.wait(2).session(1, 6).wait(2)
    assert (diary.decide().step, diary.decide().week) == ((1, 7), 1)


def test_every_red_flag_question_locks_before_the_rules() -> None:
    for question in (q for group in "ABC" for q in QUESTIONS[group]):
        assert asked(started().check(question)) == ("locked", None), question


def test_reasons_begin_with_the_rule_and_hold_its_numbers() -> None:
    decision = after((3, 6), peak=65).decide()
    assert [reason.code for reason in decision.reasons] == ["red", "worst_at_stop", "rise_30"]
    assert decision.reasons[1].values["worst"] == 65
    assert after((3, 6)).decide().reasons[0].code == "up"
    open_too = easy(*THREE).decide().reasons
    assert [reason.code for reason in open_too] == ["up", "ceiling_open"]
    assert open_too[1].values["stage"] == 3
    capped = after((5, 6), effort=9).limits(max_stage=2).decide().reasons
    assert [reason.code for reason in capped] == ["hard", "capped"]
    assert capped[1].values["stage"] == 2


def test_a_decision_holds_what_it_rests_on() -> None:
    diary = after((2, 6), (3, 7), effort=9, done=6, shortfall="other").limits(
        max_stage=5, stop_pain=50, ok_pain=25
    )
    decision = diary.decide(9)
    assert (decision.date, decision.base, decision.version) == (diary.date_of(9), (3, 7), "1")
    assert decision.inputs == {
        "base": {"stage": 3, "reps": 7}, "week": 2, "days_since_last": 5,
        "responses": ["green", "green"], "stop_level": 50, "ok_level": 25, "max_stage": 5,
    }  # fmt: skip
    (reason,) = decision.reasons
    assert (reason.code, dict(reason.values)) == (
        "hard",
        {"days": 5, "stop_level": 50, "ok_level": 25, "stage": 3, "reps": 7, "effort": 9,
         "done": 6, "planned": 7},
    )  # fmt: skip
    nothing = Diary().decide()
    assert nothing.base is None
    assert nothing.inputs == {
        "base": None, "week": 0, "days_since_last": None, "responses": [], "stop_level": 60,
        "ok_level": 30, "max_stage": None,
    }  # fmt: skip
    values = nothing.reasons[0].values
    assert {values[key] for key in ("days", "stage", "reps", "effort", "done", "planned")} == {None}


@pytest.mark.parametrize(
    ("diary", "day", "expected"),
    [
        (Diary().check("fever"), 0, {"ids": ["fever"]}),
        (Diary().check(), 85, {"days": 85}),
        (after((2, 6)), 31, {"days": 29}),
        (Diary().check().test_run(10), 3, {"days": 3}),
        (started(), 29, {"days": 29}),
        (Diary().check().test_run(10).wait(2).session(1, 6), 3, {"days": 3}),
        (after((1, 6)).advised(2, 6), 4, {"by": "Sam", "on": "2026-01-09"}),
        (started(50), 2, {"seconds": 50}),
        (after((1, 6)).test_run(50), 4, {"seconds": 50}),
    ],
)
def test_a_reason_holds_the_numbers_of_its_rule(
    diary: Diary, day: int, expected: dict[str, Any]
) -> None:
    assert expected.items() <= dict(diary.decide(day).reasons[0].values).items()


def test_steps_are_of_the_shipped_table() -> None:
    assert shipped_programme().floor == Step(1, 6)


def test_on_the_day_itself_the_morning_has_not_come() -> None:
    diary = started(30).wait(2).pending(1, 6)
    assert [r.code for r in diary.decide().reasons] == ["pending", "morning_to_come"]
    assert [r.code for r in diary.wait(1).decide().reasons] == ["pending", "missing_morning"]
