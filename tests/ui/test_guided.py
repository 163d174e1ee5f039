"""A guided session on the page: led, paused, skipped, stopped, broken off, written down."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import ui.pages.guided_cards
import ui.pages.guided_running
from app.bootstrap import SystemClocks
from app.services.guide import ENDED, PAUSED, RUNNING
from app.services.guiding import FORM, JOURNAL
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.services.test_guide import RUN_1, SetClocks
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, said
from ui.main_window import MainWindow, NavItem
from ui.pages.guided import GuidedPage
from ui.pages.guided_cards import PainCard
from ui.pages.guided_player import Player
from ui.pages.guided_running import RunningView
from ui.pages.session import SessionPage
from ui.pages.test_run import TestRunPage
from ui.theme import Theme, px
from ui.widgets.buttons import Button
from ui.widgets.page import Page
from ui.widgets.ring import Ring
from ui.widgets.sidebar import Sidebar
from ui.wording import Words


class Ears:
    """A CuePlayer that writes down what is heard, when its moment comes."""

    def __init__(self, clocks: SetClocks) -> None:
        self._clocks = clocks
        self._heard: list[tuple[float, str]] = []
        self.missing: str | None = None
        self.prepared: tuple[bool, bool, float] | None = None

    def prepare(self, cue_ids: Sequence[str], *, voice: bool, tones: bool, volume: float) -> None:
        self.prepared = (voice, tones, volume)

    @property
    def told(self) -> list[str]:
        """What was heard up to now."""
        now = self._clocks.monotonic()
        return [cue for due, cue in sorted(self._heard, key=lambda each: each[0]) if due <= now]

    def forget(self) -> None:
        """Listen anew."""
        self._heard = [(due, cue) for due, cue in self._heard if due > self._clocks.monotonic()]

    def play(self, cue_id: str, after_s: float = 0.0) -> None:
        self._heard.append((self._clocks.monotonic() + after_s, cue_id))

    def drop(self) -> None:
        now = self._clocks.monotonic()
        self._heard = [(due, cue) for due, cue in self._heard if due <= now]

    def test(self) -> None:
        self.play("test")

    def stop(self) -> None:
        self.play("stop")

    def close(self) -> None:
        self.play("close")

    def trouble(self) -> str | None:
        return self.missing


class Screen:
    """A ScreenAwake that knows whether it is held."""

    held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


class Desk:
    """The page over a diary, with all that leads it in a test's hands."""

    def __init__(
        self, qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation, clock: SetClock
    ) -> None:
        self.qtbot, self.use_cases, self.words = qtbot, use_cases, words
        self.navigate, self.clock = navigate, clock
        self.values: dict[str, object] = {}
        self.open()

    def open(self, **wanted: object) -> GuidedPage:
        """The page of a program that has just been started."""
        self.clocks, self.screen = SetClocks(), Screen()
        self.ears = Ears(self.clocks)
        self.page = GuidedPage(
            self.use_cases,
            self.words,
            self.navigate,
            clocks=self.clocks,
            cues=self.ears,
            awake=self.screen,
            values=lambda: self.values,
            keep=self.values.update,
        )
        self.qtbot.addWidget(self.page)
        self.page.resize(980, 760)
        self.page.enter(**wanted)
        self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return self.page

    @property
    def view(self) -> RunningView:
        assert self.page.view is not None
        return self.page.view

    @property
    def player(self) -> Player:
        assert self.page.player is not None
        return self.page.player

    def start(self, pain: int = 20) -> Desk:
        assert self.page.before is not None
        self.page.before.pain.set_value(pain)
        self.page.start.click()
        return self

    def until(self, second: float) -> Desk:
        """Let it go on: each second the timer's turn comes (to the end: now and then, for tests
        of what comes after)."""
        step = 1.0 if second < 10_000 else 20.0
        player = self.page.player
        assert player is not None
        while player.sitting.guide.state == RUNNING and player.sitting.guide.position_s < second:
            self.clocks.awake += min(step, second - player.sitting.guide.position_s)
            self.clock.wait(seconds=1)
            player._wake()
        return self

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(
            self.page, key, modifier or Qt.KeyboardModifier.NoModifier
        )  # shortcuts of the page

    def data(self) -> dict[str, object]:
        form = self.use_cases.diary.draft(FORM)
        assert form is not None
        data: dict[str, object] = form["data"]
        return data


Seat = Callable[..., Desk]


@pytest.fixture
def seat(
    qtbot: QtBot, diary_of: DiaryOf, words: Words, navigate: Navigation, clock: SetClock
) -> Seat:
    """A desk over a diary, two days after its last by default."""

    def sit(diary: Diary | None = None, rest: int = 2) -> Desk:
        diary = diary or started(30).wait(2).green(1, 6)
        clock.on((diary.today - FIRST).days + rest, 12)
        return Desk(qtbot, diary_of(diary.entries), words, navigate, clock)

    return sit


# --- before


def test_it_starts_once_the_pain_of_now_is_told(seat: Seat) -> None:
    desk = seat()
    assert not desk.page.start.isEnabled()
    assert desk.page.before is not None
    desk.page.before.pain.set_value(59)
    assert desk.page.start.isEnabled() and desk.page.walk.isHidden()


def test_at_the_stop_level_a_walk_or_a_rest_is_offered_and_no_running(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat()
    assert desk.page.before is not None
    desk.page.before.pain.set_value(60)
    assert desk.page.start.isHidden()
    assert not desk.page.walk.isHidden() and not desk.page.rest.isHidden()
    assert "don't suggest running" in said(desk.page)
    desk.page.walk.click()
    assert navigate.last == "today"
    assert desk.use_cases.planning.today().chosen == "walk"


def test_on_a_day_of_rest_it_cautions(seat: Seat) -> None:
    assert "day of rest" in said(seat(rest=1).page)


@pytest.mark.parametrize(
    ("diary", "words"),
    [
        (started(30).wait(2).green(1, 6).wait(2).weekly("emergency_sign"), "locked"),
        (started(30).wait(2).green(1, 6).wait(1).pause(), "days off"),
        (started(30).wait(2).green(1, 6).wait(1).pain(70), "don't suggest running"),
    ],
)  # fmt: skip
def test_where_nothing_is_open_it_says_why(seat: Seat, diary: Diary, words: str) -> None:
    desk = seat(diary, rest=0)
    assert words in said(desk.page)
    assert desk.page.before is None and desk.page.player is None


def test_how_it_sounds_is_kept(seat: Seat) -> None:
    desk = seat()
    assert desk.page.before is not None
    desk.page.before.sound.mode.set_value("silent")
    desk.page.before.sound.mode.chosen.emit("silent")
    assert desk.values["cue_mode"] == "silent"
    assert not desk.page.before.sound.test.isEnabled()
    desk.start()
    assert desk.ears.prepared == (False, False, 0.0)


# --- during


def test_a_whole_session_is_heard_seen_and_lands_in_the_form(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start(18)
    assert desk.screen.held and desk.ears.told == ["count_in"]
    desk.until(RUN_1)
    assert desk.view.ring.texts() == ("RUN", "0:15", "then walk 2:00")
    assert desk.view.legend.texts()[0] == "5:00 gone"
    assert "repetition 1 of 7" in desk.view.title()
    desk.until(10_000)
    assert not desk.screen.held
    assert desk.ears.told[-2:] == ["finished", "stop"]  # stop lets the last one end
    assert navigate.pages[-1] == ("session", {"guided": True})
    assert desk.data()["reps_done"] == 7 and desk.data()["pain_before"] == 18
    assert desk.use_cases.diary.draft(JOURNAL) is None


def test_the_form_asks_only_for_what_is_not_known(
    seat: Seat, qtbot: QtBot, navigate: Navigation
) -> None:
    desk = seat().start(18)
    desk.until(10_000)
    form = SessionPage(desk.use_cases, desk.words, navigate)
    qtbot.addWidget(form)
    form.enter(guided=True)
    form.show()
    assert form.form.done.value() == 7 and form.form.before.value() == 18
    assert form.form.during.value() is None
    assert "filled in what we know" in form.left.text()
    form.form.during.set_value(25)
    form.form.after.set_value(20)
    form.form.signs.set_value([])
    assert form.save is not None
    form.save.click()
    entry = next(e for e in reversed(desk.use_cases.diary.entries()) if e.kind == "session")
    assert entry.source == "guided" and entry.data["run_s"] == 7 * 15
    assert desk.use_cases.diary.draft(FORM) is None and navigate.last == "today"


def test_later_keeps_the_filled_in_form(seat: Seat, qtbot: QtBot, navigate: Navigation) -> None:
    desk = seat().start()
    desk.until(10_000)
    form = SessionPage(desk.use_cases, desk.words, navigate)
    qtbot.addWidget(form)
    form.enter(guided=True)
    form.cancel.click()
    assert desk.use_cases.planning.today().unfinished == FORM


def test_p_pauses_and_goes_on(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 3)
    desk.key(Qt.Key.Key_P)
    assert desk.player.sitting.guide.state == PAUSED and not desk.screen.held
    assert "Go on" in desk.view.pause.text()
    desk.clocks.awake += 300
    desk.key(Qt.Key.Key_P)
    assert desk.player.sitting.guide.state == RUNNING and desk.screen.held
    assert desk.player.sitting.guide.position_s == pytest.approx(RUN_1 + 3)
    assert desk.ears.told[-1] == "run"


def test_ctrl_right_skips_and_can_be_undone(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 3)
    desk.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.ring.texts()[0] == "WALK" and not desk.view.undo.isHidden()
    desk.until(RUN_1 + 20)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.ring.texts()[0] == "RUN" and desk.view.undo.isHidden()


def test_after_undo_the_same_key_changes_nothing_more(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 3)
    desk.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(desk.view.undo.isVisible)
    undo = button(desk.page, "Undo")
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert desk.view.ring.texts()[0] == "RUN" and desk.view.pause.hasFocus()


def test_a_pause_is_seen_and_heard(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        ui.pages.guided_running, "announce", lambda _s, text, **_: spoken.append(text)
    )
    desk = seat().start().until(RUN_1 + 3)
    spoken.clear()
    desk.key(Qt.Key.Key_P)
    assert desk.view.ring.texts()[::2] == ("PAUSED", "run, then walk 2:00")
    desk.key(Qt.Key.Key_P)
    assert desk.view.ring.texts()[0] == "RUN"
    assert spoken == ["Paused", "Run, 15 s. Repetition 1 of 7"]


def test_what_is_advised_stands_out(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    card = desk.view.pain_card
    for pain, advised in ((25, "carry_on"), (35, "walk"), (60, None)):
        card.line.set_value(pain)
        card.line.changed.emit(pain)
        filled = {w for w in ("carry_on", "walk") if card.button(w).suggested}  # type: ignore[arg-type,attr-defined]
        assert filled == ({advised} if advised else set())


@pytest.mark.parametrize(("width", "height", "factor"), [(1180, 670, 2.0), (900, 600, 1.0)])
def test_the_number_stays_in_sight_while_a_question_stands_open(
    seat: Seat, _look: Theme, width: int, height: int, factor: float
) -> None:
    desk = seat()
    _look.set_text_factor(factor)
    try:
        desk.page.resize(width, height)
        desk.start(20).until(RUN_1 + 140)
        desk.view.hurts.click()
        desk.view.pain_card.line.set_value(40)
        desk.view.pain_card.line.changed.emit(40)
        for widget in (desk.view.ring, desk.view.pain_card.button("walk")):
            desk.qtbot.waitUntil(partial(whole, widget), timeout=3000)
        assert desk.view.ring.height() >= px(72)
    finally:
        _look.set_text_factor(1.0)


def whole(widget: QWidget) -> bool:
    """All of it is in sight."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def type_pain(card: PainCard, digits: str) -> None:
    """As a person types it."""
    line = card.line.focusProxy()
    assert line is not None
    QTest.keyClicks(line, digits)


def test_escape_asks_and_escape_goes_back(seat: Seat, navigate: Navigation) -> None:
    desk = seat().start().until(RUN_1 + 3)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.view.stop_card.isHidden()
    assert desk.player.sitting.guide.state == RUNNING and navigate.pages == []
    desk.key(Qt.Key.Key_Escape)
    assert desk.view.stop_card.isHidden()


def test_f11_fills_the_screen(seat: Seat) -> None:
    desk = seat().start()
    desk.key(Qt.Key.Key_F11)
    assert desk.page.window().isFullScreen()
    desk.key(Qt.Key.Key_F11)
    assert not desk.page.window().isFullScreen()


@pytest.mark.parametrize(
    ("pain", "advised", "offered"),
    [
        (25, "carry on gently", {"carry_on", "walk", "stop"}),
        (35, "walk the rest", {"carry_on", "walk", "stop"}),
        (60, "stop running", {"walk", "stop"}),
    ],
)
def test_pain_is_up_is_one_touch_to_advice(
    seat: Seat, pain: int, advised: str, offered: set[str]
) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    card = desk.view.pain_card
    assert not card.isHidden() and card.advice.text().startswith("Touch the line")
    assert not card.button("carry_on").suggested  # type: ignore[attr-defined]
    card.line.set_value(pain)
    card.line.changed.emit(pain)
    assert advised in card.advice.text()
    assert {w for w in ("carry_on", "walk", "stop") if not card.button(w).isHidden()} == offered  # type: ignore[arg-type]
    assert card.shut.isHidden(), "an answer is not left unrecorded"


def test_pain_is_up_offers_to_stop_and_not_to_carry_on_before_an_answer(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    card = desk.view.pain_card
    assert [b.text() for b in card.findChildren(Button) if b.isVisible()] == [
        "Stop here",
        "Walk the rest",
        "Close",
    ]
    assert type(card.shut) is Button, "quiet: nothing here says go on"
    type_pain(card, "25")
    assert card.button("carry_on").isVisible() and not card.shut.isVisible()
    card.line.set_value(None)
    assert card.shut.isVisible() and not card.button("carry_on").isVisible()


def test_one_can_stop_before_an_answer_and_no_pain_is_made_up(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    desk.view.pain_card.button("stop").click()
    assert navigate.last == "session" and desk.data()["shortfall"] == "symptoms"
    assert "pain_peak" not in desk.data()


@pytest.mark.parametrize(("width", "factor"), [(900, 1.0), (900, 2.0), (1180, 2.0)])
@pytest.mark.parametrize("typed", ["15", "40", "72"])
def test_no_button_moves_when_the_answer_comes(
    seat: Seat, _look: Theme, width: int, factor: float, typed: str
) -> None:
    desk = seat()
    _look.set_text_factor(factor)
    try:
        desk.page.resize(width, 670)
        desk.start(20).until(RUN_1 + 140)
        desk.view.hurts.click()
        card = desk.view.pain_card
        QTest.qWait(150)

        def places() -> list[tuple[QPoint, QSize]]:
            lasting = (card.button("stop"), card.button("walk"), card.shut.parentWidget())
            return [(w.mapTo(card, QPoint(0, 0)), w.size()) for w in lasting if w is not None]

        before = places()
        type_pain(card, typed)
        QTest.qWait(150)
        assert card.line.value() == int(typed) and places() == before
    finally:
        _look.set_text_factor(1.0)


def test_pain_is_up_pressed_by_mistake_is_left_with_the_mouse(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.skip.click()
    desk.view.hurts.click()
    assert desk.view.undo.isHidden(), "the question has the room"
    desk.view.pain_card.shut.click()
    assert desk.view.pain_card.isHidden() and desk.player.sitting.guide.state == RUNNING
    assert desk.player.sitting.pains == []


@pytest.mark.parametrize("asked", ["hurts", "stop"])
def test_a_question_that_is_left_gives_the_way_back_of_a_skip_again(seat: Seat, asked: str) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.skip.click()
    getattr(desk.view, asked).click()
    getattr(desk.view, asked).click()
    assert desk.view.undo.isHidden()
    desk.view.close_cards()
    assert not desk.view.undo.isHidden() and "Skipped" in desk.view.undo.text()


def test_a_question_left_too_late_offers_no_way_back(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    desk.view.close_cards()
    assert desk.view.undo.isHidden(), "nothing was skipped"
    desk.view.skip.click()
    desk.view.hurts.click()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.view.close_cards()
    assert desk.view.undo.isHidden(), "it is taken back already"


def test_no_button_comes_to_where_the_pain_line_is_touched(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.page.resize(px(900), px(700))
    desk.view.hurts.click()
    card = desk.view.pain_card
    QTest.qWait(30)
    place = card.line.mapTo(desk.page, QPoint(0, 0))
    card.line.set_value(40)
    card.line.changed.emit(40)
    QTest.qWait(30)
    assert card.line.mapTo(desk.page, QPoint(0, 0)) == place


def test_a_double_click_on_start_or_skip_is_told_to_the_window(seat: Seat) -> None:
    desk = seat()
    turned: list[int] = []
    desk.page.turned.connect(lambda: turned.append(1))
    desk.start().until(1)
    assert turned == [1]
    desk.view.skip.click()
    assert turned == [1, 1]


def test_walking_the_rest_lands_in_the_form(seat: Seat) -> None:
    desk = seat().start(20).until(RUN_1 + 140)
    desk.view.hurts.click()
    desk.view.pain_card.line.set_value(45)
    desk.view.pain_card.button("walk").click()
    assert desk.view.ring.texts()[0] == "WALK"
    desk.until(10_000)
    assert desk.data()["pain_peak"] == 45 and desk.data()["shortfall"] == "symptoms"
    assert desk.data()["reps_done"] == 1


@pytest.mark.parametrize("why", ["symptoms", "other"])
def test_stop_and_say_why(seat: Seat, why: str, navigate: Navigation) -> None:
    desk = seat().start().until(RUN_1 + 140)
    desk.view.stop.click()
    (desk.view.stop_card.symptoms if why == "symptoms" else desk.view.stop_card.other).click()
    assert navigate.last == "session" and desk.data()["shortfall"] == why
    assert not desk.screen.held and desk.ears.told[-1] == "stop"


def test_one_repetition_fewer(seat: Seat) -> None:
    desk = seat().start().until(RUN_1)
    desk.view.fewer.click()
    assert "repetition 1 of 6" in desk.view.title()
    desk.until(10_000)
    assert desk.data()["reps_done"] == 6 and desk.data()["reps_planned"] == 7
    assert "shortfall" not in desk.data()


def test_a_screen_reader_hears_phases_and_no_seconds(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        ui.pages.guided_running, "announce", lambda _s, text, **_: spoken.append(text)
    )
    desk = seat().start()
    spoken.clear()
    desk.until(RUN_1 + 15 + 120)
    assert spoken == [
        "Walk to warm up, 5 min",
        "Run, 15 s. Repetition 1 of 7",
        "Walk, 2 min",
        "Run, 15 s. Repetition 2 of 7",
    ]
    assert desk.view.ring.accessibleName() == spoken[-1]


def test_no_sound_is_said_once_and_the_session_goes_on(seat: Seat) -> None:
    desk = seat()
    desk.ears.missing = "No sound device was found."
    desk.start().until(20)
    assert desk.view.notice.text() == "No sound device was found."
    desk.view.notice.hide()
    desk.until(60)
    assert desk.view.notice.isHidden() and desk.player.sitting.guide.state == RUNNING


def test_a_sleep_waits_for_the_person(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 3)
    desk.clocks.asleep += 600
    desk.clocks.awake += 0.5
    desk.player._wake()
    assert "slept for about 10 minutes" in desk.view.notice.text()
    assert not desk.screen.held and desk.player.sitting.guide.state == PAUSED
    desk.view.pause.click()
    desk.until(10_000)
    assert desk.data()["run_s"] == 7 * 15


def test_after_half_an_hour_it_is_written_down_and_does_not_go_on(
    seat: Seat, navigate: Navigation
) -> None:
    desk = seat().start().until(RUN_1 + 20)
    desk.view.pause.click()
    desk.clocks.asleep += 1801
    desk.view.pause.click()
    assert "written down" in desk.view.notice.text()
    assert not desk.screen.held and desk.player.sitting.guide.state == PAUSED
    desk.view.stop.click()
    desk.view.stop_card.other.click()
    assert navigate.last == "session" and desk.data()["run_s"] == 15


def test_who_walked_the_rest_in_pain_stopped_for_symptoms(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 20)
    desk.player.walk_the_rest()
    desk.view.stop.click()
    desk.view.stop_card.other.click()
    assert desk.data()["shortfall"] == "symptoms"


def test_the_timer_is_armed_to_the_next_second_only(seat: Seat) -> None:
    desk = seat().start().until(RUN_1)
    timer = desk.player._timer
    assert timer.isActive() and timer.isSingleShot() and timer.interval() <= 1000
    assert timer.timerType() == Qt.TimerType.PreciseTimer
    desk.clocks.awake += 1.25  # this wake-up came late: the next one is nearer
    desk.player._wake()
    assert timer.interval() == 750
    desk.player.toggle()
    assert not timer.isActive()


def test_the_sound_can_be_changed_on_the_way(seat: Seat) -> None:
    desk = seat().start().until(30)
    assert desk.page.sound.text() == "Voice and tones"
    desk.page.sound.choose("tones")
    assert desk.ears.prepared == (False, True, 0.8) and desk.values["cue_mode"] == "tones"
    assert desk.page.sound.text() == "Tones only"


# --- trouble


def test_leaving_asks_once_and_then_waits(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 3)
    assert not desk.page.leave() and not desk.view.stop_card.isHidden()
    assert desk.page.leave()
    assert desk.player.sitting.guide.state == PAUSED and not desk.screen.held
    desk.page.enter()
    assert desk.view.ring.texts()[0] == "PAUSED" and "Go on" in desk.view.pause.text()


def test_a_killed_program_offers_to_go_on_or_to_write_down(seat: Seat) -> None:
    desk = seat().start().until(RUN_1 + 148)
    desk.clock.wait(minutes=2)
    page = desk.open()  # nothing was told to the page before: it was killed
    assert "broke off" in said(page) and page.player is None
    page.enter(resume=True)
    assert desk.player.sitting.guide.state == PAUSED
    desk.view.pause.click()
    assert desk.ears.told == ["run"]
    desk.until(10_000)
    assert desk.data()["run_s"] == 7 * 15


def test_written_down_with_the_seconds_really_run(seat: Seat, navigate: Navigation) -> None:
    desk = seat().start().until(RUN_1 + 100)
    desk.clock.wait(days=1)
    desk.open(write_down=True)
    assert navigate.pages[-1] == ("session", {"guided": True})
    assert desk.data()["run_s"] == 15 and desk.data()["reps_done"] == 1


def test_a_second_session_is_refused_while_one_is_under_way(seat: Seat) -> None:
    desk = seat()
    first = desk.page
    desk.start().until(30)
    second = desk.open()
    assert second.before is None and "broke off" in said(second)
    assert first.player is not None


def test_a_finding_ends_it(seat: Seat, navigate: Navigation) -> None:
    desk = seat().start().until(RUN_1 + 140)
    signs = ("emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury")
    desk.use_cases.recording.record("weekly_check", {s: s == "emergency_sign" for s in signs})
    assert desk.page.player is None and navigate.last == "card"
    assert desk.data()["reps_done"] == 1 and not desk.screen.held


def test_a_full_disk_is_said_and_nothing_is_lost(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, navigate: Navigation
) -> None:
    desk = seat().start().until(RUN_1 + 30)

    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(desk.use_cases.diary.store, "writing", full)
        desk.until(RUN_1 + 60)
        assert "The disk is full." in desk.view.notice.text()
        assert desk.player.sitting.guide.state == RUNNING
        desk.until(10_000)
        assert "The disk is full." in desk.page.trouble.text() and navigate.pages == []
    assert button(desk.page, "Try again").hasFocus(), "the keyboard is not lost"
    button(desk.page, "Try again").click()
    assert navigate.last == "session" and desk.data()["reps_done"] == 7


def test_nothing_run_is_nothing_to_write_down(seat: Seat, navigate: Navigation) -> None:
    desk = seat().start().until(60)
    desk.view.stop.click()
    desk.view.stop_card.other.click()
    assert navigate.last == "today" and "nothing to write down" in str(navigate.pages[-1])


# --- the test run


def test_a_test_run_is_led_by_the_same_player(
    seat: Seat, qtbot: QtBot, navigate: Navigation
) -> None:
    desk = seat(Diary().check(), rest=0)
    page = TestRunPage(desk.use_cases, desk.words, navigate)
    qtbot.addWidget(page)
    page.enter()
    page.guide.click()
    assert navigate.pages[-1] == ("guided", {"test_run": True})
    desk.page.enter(test_run=True)
    desk.start(10).until(RUN_1 + 47)
    assert "stop running" in desk.view.skip.text() and not desk.view.pause.isEnabled()
    desk.view.skip.click()
    desk.until(10_000)
    assert navigate.last == "test_run"
    page.enter()
    assert page.form is not None
    assert page.form.comfortable_s() == 47 and page.form.before.value() == 10
    assert desk.use_cases.diary.draft(JOURNAL) is None


def test_a_sleep_ends_the_stretch_of_a_test_run(seat: Seat, navigate: Navigation) -> None:
    desk = seat(Diary().check(), rest=0)
    desk.page.enter(test_run=True)
    desk.start(10).until(RUN_1 + 30)
    desk.clocks.asleep += 60
    desk.player._wake()
    assert desk.view.ring.texts()[::2] == ("PAUSED", "cool-down, then you are done")
    desk.view.pause.click()
    desk.until(10_000)
    form = desk.use_cases.diary.draft("test_run")
    assert form is not None and form["seconds"] == 30 and navigate.last == "test_run"


def test_the_clocks_of_this_computer_go_on_side_by_side() -> None:
    clocks = SystemClocks()
    apart = clocks.elapsed() - clocks.monotonic()
    time.sleep(0.02)
    assert clocks.elapsed() - clocks.monotonic() == pytest.approx(apart, abs=0.01)


def test_a_full_screen_is_for_the_session_alone(qtbot: QtBot) -> None:
    window = MainWindow({"guided": Page}, [NavItem("guided", "Guided")])
    qtbot.addWidget(window)
    window.show_page("guided")
    window.show()
    sidebar = window.findChild(Sidebar)
    assert isinstance(sidebar, Sidebar) and sidebar.isVisible()
    window.showFullScreen()
    qtbot.waitUntil(lambda: window.isFullScreen() and not sidebar.isVisible())
    window.showNormal()
    qtbot.waitUntil(sidebar.isVisible)


def test_it_ends_in_its_own_time(seat: Seat) -> None:
    desk = seat().start()
    guide = desk.player.sitting.guide
    desk.until(10_000)
    assert guide.state == ENDED


def test_advice_is_spoken_once_the_line_rests(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk = seat().start()
    spoken: list[str] = []
    monkeypatch.setattr(
        ui.pages.guided_cards, "announce", lambda _s, text, **_: spoken.append(text)
    )
    desk.view.ask_pain()
    for passed in (4, 40):
        desk.view.pain_card.line.set_value(passed)
        desk.view.pain_card.line.changed.emit(passed)
    assert spoken == []
    qtbot.waitUntil(lambda: spoken != [])
    assert spoken == [desk.view.pain_card.advice.text()] and "walk the rest" in spoken[0]


def test_a_ring_with_little_room_leaves_out_what_would_be_too_small_to_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, written = Ring(), []
    monkeypatch.setattr(ring, "_write", lambda _p, _l, text, *_, **__: written.append(text))
    qtbot.addWidget(ring)
    ring.show_phase("run", "RUN", "then walk 2:00", "Run")
    ring.show_time("0:40", 0.5)
    for height, whole in ((400, True), (240, True), (200, False), (100, True)):
        written.clear()
        ring.resize(px(500), px(height))
        ring.grab()
        assert written[:2] == ["RUN", "0:40"] and (written[2:] == ["then walk 2:00"]) == whole
