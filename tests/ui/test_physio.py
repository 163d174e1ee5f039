"""What a physio said: written down with who and when, shown while it is in force."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.engine.model import Step
from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.pages.physio import PhysioPage
from ui.wording import Words

TODAY = (FIRST + timedelta(days=4)).isoformat()


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, clock: SetClock, words: Words, navigate: Navigation
) -> PhysioPage:
    clock.on(4)
    page = PhysioPage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.enter()
    page.show()
    return page


def written(use_cases: UseCases, kind: str) -> list[dict[str, object]]:
    return [dict(e.data) for e in use_cases.diary.entries() if e.kind == kind]


def test_a_step_is_written_with_name_and_date_and_decides(
    page: PhysioPage, use_cases: UseCases, diary_of: DiaryOf, navigate: Navigation
) -> None:
    diary_of(started().green().entries)
    page.by.setText(" Sam ")
    page.stage.set_value(2)
    page.reps.set_value(7)
    assert "Stage 2 · run 30 s, walk 2 min, 7 times" in said(page)
    page.save_step.click()
    assert written(use_cases, "advised_step") == [{"stage": 2, "reps": 7, "by": "Sam", "on": TODAY}]
    assert use_cases.diary.decision().step == Step(2, 7)
    assert navigate.pages[-1][0] == "today"


def test_only_the_limits_filled_in_are_written(page: PhysioPage, use_cases: UseCases) -> None:
    page.by.setText("Sam")
    page.limits["stop_pain"].set_value(50)
    page.limits["min_rest_days"].set_value(0)
    page.save_limits.click()
    assert written(use_cases, "limits") == [
        {"stop_pain": 50, "min_rest_days": 0, "by": "Sam", "on": TODAY}
    ]


@pytest.mark.parametrize("save", ["save_step", "save_limits"])
def test_without_a_name_nothing_is_written(
    page: PhysioPage, use_cases: UseCases, save: str
) -> None:
    page.stage.set_value(2)
    page.reps.set_value(7)
    page.limits["max_stage"].set_value(3)
    getattr(page, save).click()
    assert page.trouble.text() == "Write down who said it."
    assert written(use_cases, "limits") + written(use_cases, "advised_step") == []
    assert page.limits["max_stage"].value() == 3


def test_half_a_step_is_none(page: PhysioPage, use_cases: UseCases) -> None:
    page.by.setText("Sam")
    page.stage.set_value(2)
    page.save_step.click()
    assert page.trouble.text() == "Choose the number of repetitions."
    assert written(use_cases, "advised_step") == []


def test_no_limit_at_all_is_asked_for(page: PhysioPage, use_cases: UseCases) -> None:
    page.by.setText("Sam")
    page.save_limits.click()
    assert page.trouble.text() == "Fill in at least one limit."


def test_the_acceptable_level_stays_below_the_stop_level_in_force(
    page: PhysioPage, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    diary_of(Diary().limits(stop_pain=35).entries)
    page.by.setText("Sam")
    page.limits["ok_pain"].set_value(40)
    page.save_limits.click()
    assert "has to be below" in page.trouble.text()
    assert len(written(use_cases, "limits")) == 1


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("max_stage", 1, 12),
        ("stop_pain", 30, 70),
        ("ok_pain", 10, 40),
        ("min_rest_days", 0, 6),
        ("sessions_per_week", 1, 7),
    ],
)
def test_each_limit_keeps_its_bounds(page: PhysioPage, name: str, low: int, high: int) -> None:
    stepper = page.limits[name]
    stepper.set_value(high + 10)
    assert stepper.value() == high
    stepper.set_value(low)
    assert stepper.value() == low


def test_what_is_in_force_stands_first_with_who_and_when(
    page: PhysioPage, diary_of: DiaryOf, navigate: Navigation
) -> None:
    assert "In force now" not in said(page)
    diary = started().green().limits(max_stage=3, stop_pain=50).wait().limits(max_stage=4)
    diary_of(diary.wait().advised(1, 8).entries)
    assert "Stage 1 · run 15 s, walk 2 min, 8 times" in said(page)
    assert "Highest stage: 4" in said(page)
    assert "Stop when pain reaches: 50" in said(page)
    assert "Sam, Wednesday" in said(page)
    assert buttons(page).count("Change") == 3


def test_a_step_that_a_session_followed_is_no_longer_in_force(
    page: PhysioPage, diary_of: DiaryOf
) -> None:
    diary_of(started().advised(1, 8).wait().green(1, 8).entries)
    assert "In force now" not in said(page)


def test_the_name_written_down_last_is_there_again(page: PhysioPage, diary_of: DiaryOf) -> None:
    diary_of(Diary().limits(max_stage=3).entries)
    page.enter()
    assert page.by.text() == "Sam"


def test_a_locked_programme_says_that_a_step_does_not_open_it(
    page: PhysioPage, diary_of: DiaryOf, navigate: Navigation
) -> None:
    diary_of(started().advised(1, 8).check("fever").entries)
    assert "Running is locked here for now." in said(page)
    assert "Stage 1" not in said(page)
    button(page, "Open the card").click()
    assert navigate.last == "card"


def test_what_was_typed_is_there_again_until_it_is_saved(page: PhysioPage) -> None:
    page.by.setText("Sam")
    page.stage.set_value(2)
    page.reps.set_value(7)
    page.limits["max_stage"].set_value(3)
    assert page.leave()
    page.enter()
    assert (page.by.text(), page.stage.value(), page.reps.value()) == ("Sam", 2, 7)
    page.save_step.click()
    page.enter()
    assert page.stage.value() is None and page.limits["max_stage"].value() == 3
    page.save_limits.click()
    page.enter()
    assert page.limits["max_stage"].value() is None and page.by.text() == "Sam"


def test_without_anything_typed_the_form_starts_with_today(
    page: PhysioPage, clock: SetClock
) -> None:
    clock.on(6)
    page.enter()
    assert page.on.value() == FIRST + timedelta(days=6)


@pytest.mark.parametrize(
    ("saved", "left", "says"),
    [
        ("limits", "step", "The limits are saved. The step you filled in is not saved yet."),
        ("step", "limits", "The step is saved. The limits you filled in are not saved yet."),
    ],
)
def test_the_half_not_saved_yet_keeps_the_page_and_is_named(
    page: PhysioPage, use_cases: UseCases, navigate: Navigation, saved: str, left: str, says: str
) -> None:
    kinds = {"limits": "limits", "step": "advised_step"}
    page.by.setText("Sam")
    page.stage.set_value(2)
    page.reps.set_value(7)
    page.limits["stop_pain"].set_value(50)
    buttons_of = {"limits": page.save_limits, "step": page.save_step}
    buttons_of[saved].click()
    assert len(written(use_cases, kinds[saved])) == 1
    assert navigate.pages == []
    assert page.trouble.text() == says
    buttons_of[left].click()
    assert len(written(use_cases, kinds[left])) == 1
    assert navigate.last == "today"


def test_what_is_missing_is_said_where_it_is_seen(page: PhysioPage, qtbot: QtBot) -> None:
    page.resize(900, 420)
    page.by.setText("Sam")
    page.scroll_to(page.save_limits)
    qtbot.waitUntil(lambda: not page.save_limits.visibleRegion().isEmpty())
    page.save_limits.click()
    qtbot.waitUntil(lambda: not page.trouble.visibleRegion().isEmpty(), timeout=1000)
