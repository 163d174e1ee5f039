"""What Today is told: the state, what may be chosen, what is due. Without a screen or a store."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.engine.model import Step
from app.services import planning
from app.services.planning import TodayView, lower_steps
from tests.engine.build import FIRST, Diary, shipped_programme, started
from tests.services.memory import World


class Sitting(World):
    """Use cases over a made diary, at an hour of a day number."""

    def __init__(self, diary: Diary, day: int | None = None, hour: int = 20) -> None:
        on = diary.today if day is None else diary.date_of(day)
        super().__init__(diary.entries, (on - FIRST).days, hour)

    @property
    def view(self) -> TodayView:
        return self.use.planning.today()

    def later(self, **span: float) -> Sitting:
        self.clock.wait(**span)
        return self


def twelve_weeks() -> Diary:
    """Three green sessions a week for twelve weeks, the weekly check each week."""
    diary = started(30, morning=(20, "by_morning"))
    for week in range(12):
        for offset in (0, 2, 4):
            diary.day(2 + 7 * week + offset).green(1, 6)
        diary.weekly()
        if week == 10:
            diary.check()
    return diary


# --- the state


@pytest.mark.parametrize(
    ("diary", "day", "state"),
    [
        (Diary(), 0, planning.CHECK_DUE),
        (Diary().check(), 0, planning.TEST_RUN),
        (started(), 2, planning.PLAN),
        (started().check("fever"), 2, planning.LOCKED),
        (started().pause(), 2, planning.PAUSED),
        (started().green(), 2 + 29, planning.NEW_START),
        (started(100).red(3, 8).wait(2).red(2, 8), 6, planning.TALK),
        (started().red(), 4, planning.TALK),
        (twelve_weeks(), 85, planning.PLAN),
        (twelve_weeks(), 86, planning.FINISHED),
    ],
)
def test_each_situation_has_its_state(diary: Diary, day: int, state: str) -> None:
    assert Sitting(diary, day).view.state == state


def test_carrying_on_after_the_last_week_brings_the_plan_back_for_this_start_only() -> None:
    sitting = Sitting(twelve_weeks(), 86)
    sitting.use.planning.carry_on()
    assert sitting.view.state == planning.PLAN
    sitting.diary.set_profile({planning.AFTER_PROGRAMME: "carry_on 2020-01-01"})
    assert sitting.view.state == planning.FINISHED


@pytest.mark.parametrize(
    "diary", [started().check("fever"), started().pause(), Diary(), started().red().wait(2)]
)
def test_where_nothing_is_open_there_is_nothing_to_choose(diary: Diary) -> None:
    view = Sitting(diary).view
    assert view.options == ()
    assert view.decision.step is None
    assert lower_steps(view.decision, shipped_programme()) == ()
    assert not [day for day in view.days if day.state in ("next", "later")]


# --- choices


def test_options_are_the_suggestion_what_else_is_open_repeat_and_back() -> None:
    diary = started(60).green(2, 6, effort=4).wait(2).green(2, 6, effort=4).wait(2)
    diary.green(2, 6, effort=4).wait(2)
    found = {option.role: option.step for option in Sitting(diary).view.options}
    assert found == {
        "suggested": Step(2, 7),
        "next_stage": Step(3, 6),
        "repeat": Step(2, 6),
        "back": Step(1, 6),
    }


def test_no_step_stands_twice_and_none_above_the_ceiling() -> None:
    view = Sitting(started().amber(1, 6), 4).view
    assert [option.step for option in view.options] == [Step(1, 6)]
    open_steps = lower_steps(view.decision, shipped_programme())
    assert open_steps == (Step(1, 6),)


def test_a_step_chosen_today_still_holds_tomorrow() -> None:
    sitting = Sitting(started(60).green(2, 7), 3)
    sitting.use.recording.choose(Step(2, 6))
    assert sitting.later(days=1).view.chosen == Step(2, 6)


@pytest.mark.parametrize("chosen", ["walk", "rest"])
def test_a_walk_or_a_rest_is_chosen_for_the_day(chosen: str) -> None:
    sitting = Sitting(started().green(), 4)
    sitting.use.recording.choose(chosen)
    assert sitting.view.chosen == chosen
    assert sitting.later(days=1).view.chosen is None


def test_a_choice_ends_when_the_suggestion_it_answered_changes() -> None:
    sitting = Sitting(started(60).session(2, 7, morning=None), 3)
    sitting.use.recording.choose(Step(2, 6))
    session = sitting.diary.history().sessions[-1]
    assert sitting.view.chosen == Step(2, 6)
    sitting.use.recording.answer_morning(session.id, 20, "by_morning")
    assert sitting.view.chosen is None


def test_what_a_session_wrote_in_the_ledger_is_no_choice_for_the_next_one() -> None:
    sitting = Sitting(started(60), 2)
    log = {"stage": 2, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
    sitting.use.recording.log_session(log)
    assert sitting.view.chosen is None
    ledger = [e for e in sitting.diary.entries() if e.kind == "choice"]
    sitting.later(minutes=5).use.recording.choose("rest")
    after = [e for e in sitting.diary.entries() if e.kind == "choice"]
    assert len(after) == len(ledger) + 1
    assert ledger[0] in after


# --- what is due


def test_the_morning_is_asked_from_the_day_after_and_until_it_is_answered() -> None:
    diary = started(morning=(20, "by_morning")).pending()
    assert Sitting(diary, 2).view.mornings == ()
    (asked,) = Sitting(diary, 3).view.mornings
    assert (asked.of, asked.kind, asked.again) == (diary.last_run, "session", False)
    assert Sitting(diary, 2 + 14).view.mornings != ()
    assert Sitting(diary, 2 + 15).view.mornings == ()
    assert Sitting(diary.morning(), 3).view.mornings == ()


def test_a_session_without_a_repetition_has_no_morning_to_ask_about() -> None:
    diary = started(morning=(20, "by_morning")).session(1, 6, done=0, morning=None)
    assert Sitting(diary, 3).view.mornings == ()


def test_not_yet_is_asked_again_after_48_hours_and_then_never_more() -> None:
    diary = started(morning=(20, "by_morning")).amber()
    assert Sitting(diary, 4, hour=8).view.mornings == ()
    (asked,) = Sitting(diary, 4, hour=10).view.mornings
    assert asked.again
    answered = diary.copy().day(4).morning(25, "within_48h", at=diary.now + timedelta(hours=49))
    assert Sitting(answered, 5).view.mornings == ()


def test_an_earlier_runs_morning_is_asked_for_a_few_days() -> None:
    diary = started(morning=(20, "by_morning")).pending().wait(2).pending()
    assert len(Sitting(diary, 6).view.mornings) == 2
    assert len(Sitting(diary, 7).view.mornings) == 1


@pytest.mark.parametrize(("day", "offered"), [(8, False), (9, True), (12, True)])
def test_the_weekly_check_is_offered_a_week_after_the_first_session(
    day: int, offered: bool
) -> None:
    assert Sitting(started().green(), day).view.weekly_offered is offered


@pytest.mark.parametrize(("day", "offered"), [(15, False), (16, True)])
def test_the_weekly_check_is_offered_a_week_after_the_last_one(day: int, offered: bool) -> None:
    assert Sitting(started().green().day(9).weekly(), day).view.weekly_offered is offered


def test_a_check_before_a_new_start_does_not_bring_the_next_one_forward() -> None:
    diary = started().green().day(9).weekly().day(40).check().new_start().test_run(30)
    assert not Sitting(diary.wait(2).green(), 43).view.weekly_offered


def test_no_weekly_check_while_the_whole_check_is_due_or_the_days_are_off() -> None:
    assert not Sitting(started().green().wait(10).pause(), 12).view.weekly_offered
    assert not Sitting(started().green().check("fever"), 14).view.weekly_offered


def test_the_weeks_average_is_offered_once_a_week() -> None:
    diary = started().pain(20, week=30)
    assert not Sitting(diary, 8).view.week_average_due
    assert Sitting(diary, 9).view.week_average_due
    assert Sitting(started().pain(20), 2).view.week_average_due


@pytest.mark.parametrize(("day", "left"), [(76, None), (77, 7), (84, 0), (85, None)])
def test_the_check_is_announced_from_day_77(day: int, left: int | None) -> None:
    assert Sitting(started(), day).view.check_days_left == left


@pytest.mark.parametrize(("pain", "sore"), [(59, False), (60, True)])
def test_pain_at_the_stop_level_keeps_from_running_today(pain: int, sore: bool) -> None:
    diary = started().pain(pain)
    assert Sitting(diary, 2).view.too_sore_today is sore
    assert not Sitting(diary, 3).view.too_sore_today


# --- the rest of the view


def test_why_a_test_run_is_due() -> None:
    assert Sitting(Diary().check()).view.test_run == planning.FIRST_RUN
    assert Sitting(Diary().check().test_run(10)).view.test_run == planning.NOT_MINIMAL
    assert Sitting(started(), 29).view.test_run == planning.RUN_TOO_OLD
    assert Sitting(started()).view.test_run is None


def test_running_opens_again_a_week_after_the_last_session() -> None:
    diary = started().red()
    assert Sitting(diary, 4).view.reset_from == diary.date_of(9)
    assert not Sitting(diary, 4).view.checked_since
    assert Sitting(diary.wait(2).check(), 4).view.checked_since


def test_the_pause_that_holds_is_named() -> None:
    diary = started().pause(3, 5)
    assert Sitting(diary, 2).view.paused is None
    paused = Sitting(diary, 5).view.paused
    assert paused is not None and paused.last == diary.date_of(5)


def tiles(view: TodayView) -> list[tuple[date, str]]:
    return [(day.date, day.state) for day in view.days]


def test_a_week_with_days_off_still_shows_today_and_what_comes() -> None:
    diary = started().green().pause(4, 10)
    view = Sitting(diary, 11).view
    assert [day for day in view.days if day.today]
    assert len(view.days) == 7
    assert (diary.date_of(11), "next") in tiles(view)


def test_this_week_shows_done_rest_and_next() -> None:
    diary = started().green()
    view = Sitting(diary, 3).view
    states = [state for _, state in tiles(view)]
    assert states == ["done", "rest", "next", "rest", "later", "rest", "rest"]
    assert [day.number for day in view.days if day.number] == [1, 2, 3]
