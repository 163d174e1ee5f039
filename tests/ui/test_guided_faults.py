"""What goes wrong around a guided session: on the page one sentence, and the session is kept."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QPushButton

from app.services.guide import RUNNING
from app.services.guiding import JOURNAL
from tests.engine.build import Diary
from tests.services.test_guide import RUN_1
from tests.ui.conftest import Navigation
from tests.ui.reading import said
from tests.ui.test_guided import Seat, seat

__all__ = ["seat"]
UNPLUGGED = "The sound device is gone. The screen shows each change."


# --- the sound device goes


def test_a_sound_device_unplugged_on_the_way_is_said_once_and_it_goes_on_by_sight(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start().until(RUN_1 + 3)
    assert desk.view.notice.isHidden()
    desk.ears.missing = UNPLUGGED
    desk.until(RUN_1 + 5)
    assert desk.view.notice.text() == UNPLUGGED and not desk.view.notice.isHidden()
    assert desk.player.sitting.guide.state == RUNNING and desk.screen.held
    desk.view.notice.hide()
    desk.until(RUN_1 + 20)
    assert desk.view.notice.isHidden(), "once is enough"
    assert desk.view.ring.texts()[0] == "WALK"
    desk.ears.missing = None  # plugged in again
    desk.until(10_000)
    assert "finished" in desk.ears.told and desk.data()["reps_done"] == 7
    assert navigate.last == "session"


# --- the clock is set


@pytest.mark.parametrize("hours", [-3, -24 * 30, 3, 24 * 30])
def test_a_clock_set_during_a_session_changes_none_of_its_seconds(seat: Seat, hours: int) -> None:
    desk = seat().start().until(RUN_1 + 5)
    begun, before = desk.player.sitting.begun, desk.player.sitting.guide.position_s
    desk.clock.wait(hours=hours)
    desk.until(RUN_1 + 30)
    guide = desk.player.sitting.guide
    assert guide.state == RUNNING and guide.position_s == before + 25 and guide.run_s() == 15
    desk.until(10_000)
    form = desk.use_cases.diary.draft("guided_form")
    assert form is not None and form["data"]["run_s"] == 7 * 15
    now = desk.clock.now().replace(tzinfo=None)
    at = datetime.fromisoformat(form["at"])
    assert at == min(begun.replace(tzinfo=None), now)


@pytest.mark.parametrize(("minutes", "resumable"), [(-20, True), (-180, False)])
def test_a_session_broken_off_before_the_clock_was_set_back_is_found_again(
    seat: Seat, minutes: int, resumable: bool
) -> None:
    desk = seat().start().until(RUN_1 + 148)
    desk.clock.wait(minutes=minutes)
    page = desk.open()
    assert "broke off" in said(page) and "25 s of running" in said(page)
    offered = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert ("Go on with it" in offered) == resumable and "Write down what I did" in offered
    page.enter(write_down=True)
    assert desk.data()["run_s"] == 25


# --- another window


def test_a_session_that_went_on_in_another_window_is_let_go_here(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start().until(RUN_1 + 60)
    first, ears, screen = desk.page, desk.ears, desk.screen
    player = desk.player
    second = desk.open(resume=True)
    assert second.player is not None
    player.keep()
    assert first.player is None and not screen.held and ears.told[-1] == "stop"
    name, wanted = navigate.pages[-1]
    assert name == "today" and "in another window" in str(wanted["said"])
    kept = desk.use_cases.diary.draft(JOURNAL)
    assert kept is not None and kept["owner"] == second.player.sitting.owner
    assert first.leave()


def test_the_end_of_a_session_that_another_window_wrote_down_fills_in_no_second_form(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start().until(RUN_1 + 60)
    player = desk.player
    desk.open(write_down=True)
    form = desk.use_cases.diary.draft("guided_form")
    player.stop(None)
    assert navigate.last == "today"
    assert desk.use_cases.diary.draft("guided_form") == form
    assert desk.use_cases.diary.draft(JOURNAL) is None


def test_a_start_that_another_window_was_first_with_is_refused_in_a_sentence(
    seat: Seat,
) -> None:
    desk = seat()
    first = desk.page
    second = desk.open()
    assert first.before is not None and second.before is not None
    first.before.pain.set_value(20)
    first.start.click()
    second.before.pain.set_value(20)
    second.start.click()
    assert "not finished" in said(second) and second.player is None
    assert first.player is not None


# --- a test run is one stretch


def test_leaving_in_the_middle_of_a_test_run_ends_its_stretch(seat: Seat) -> None:
    desk = seat(Diary().check(), rest=0)
    desk.page.enter(test_run=True)
    desk.start(10).until(RUN_1 + 40)
    assert not desk.page.leave() and desk.page.leave()
    assert desk.player.sitting.guide.phase.kind == "cool_down"
    assert desk.player.sitting.guide.run_s() == 40


def test_a_test_run_broken_off_goes_on_with_the_walk_home(seat: Seat) -> None:
    desk = seat(Diary().check(), rest=0)
    desk.page.enter(test_run=True)
    desk.start(10).until(RUN_1 + 40)
    kept = desk.player.sitting.guide.run_s()
    desk.player.keep()
    desk.open(resume=True)
    assert desk.player.sitting.guide.phase.kind == "cool_down"
    assert desk.player.sitting.guide.run_s() == kept
