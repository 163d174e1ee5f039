"""Reminders: only what was asked for, once a day, not in quiet hours; and staying in the tray."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.model import Entry
from app.services.reminding import KINDS, MORNING, SESSION_DAY, WEEKLY, Reminders
from app.services.use_cases import UseCases
from tests.engine.build import Diary
from tests.ui.conftest import DiaryOf, SetClock
from tests.ui.reading import button, said
from ui.main_window import MainWindow, NavItem
from ui.pages.settings_reminders import RemindersCard, SessionDaysCard
from ui.platform.tray import Tray
from ui.reminding import LONGEST_WAIT_MS, Reminding
from ui.widgets.page import Page
from ui.wording import Words

GREEN = (20, "by_morning")
NAMES = ("today", "diary", "guided", "card")
ALL = Reminders(frozenset(KINDS))


class PaperTray(QObject):
    """A tray that writes down what it is told; `there` says whether the desktop has one."""

    opened, ended = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.icon = False
        self.told: list[str] = []

    def available(self) -> bool:
        return self.there

    def shown(self) -> bool:
        return self.icon and self.there

    def show(self, icon: QIcon) -> None:
        self.icon = self.there

    def hide(self) -> None:
        self.icon = False

    def say(self, text: str) -> bool:
        self.told.append(text)
        return self.shown()


def unanswered() -> list[Entry]:
    """A session on day 2 whose morning was not told of."""
    return Diary().check().test_run(60, morning=GREEN).wait(2).session(2, 6, morning=None).entries


class Desk:
    """A window with reminders over a diary, as the program joins them."""

    def __init__(self, qtbot: QtBot, use_cases: UseCases) -> None:
        self.qtbot, self.use_cases = qtbot, use_cases
        self.kept: dict[str, Any] = {}
        self.tray = PaperTray()
        self.window: Any = None
        self.front = True
        self.restart()

    def restart(self) -> None:
        """Start the program (again)."""
        pages: dict[str, Callable[[], Page]] = {name: lambda n=name: Page(n) for name in NAMES}
        self.window = Front(self, pages)
        self.qtbot.addWidget(self.window)
        self.window.show_page("today")
        self.reminding = Reminding(
            self.use_cases, self.window, dict(self.kept), self.kept.update, self.tray
        )

    def begin(self, wanted: Reminders = ALL, *, page: str = "today") -> None:
        """The window is open and shows that page."""
        self.window.show()
        self.reminding.wanted = wanted
        self.window.show_page(page)
        self.reminding.start()

    def line(self) -> str:
        """The text above the page, or ""."""
        notice = self.reminding._notice
        return notice.text() if notice is not None else ""


class Front(MainWindow):
    """A window that is in front when its desk says so: no real desktop is needed."""

    def __init__(self, desk: Desk, pages: Any) -> None:
        super().__init__(pages, [NavItem("today", "Today"), NavItem("diary", "Diary")])
        self.desk = desk

    def isActiveWindow(self) -> bool:
        return self.desk.front and self.isVisible()


@pytest.fixture
def desk(qtbot: QtBot, use_cases: UseCases) -> Desk:
    return Desk(qtbot, use_cases)


# --- what is said -------------------------------------------------------------------------------


def test_nothing_is_said_and_no_icon_shown_unless_asked_for(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(3)
    diary_of(unanswered())
    desk.front = False
    desk.begin(Reminders(), page="diary")
    assert desk.tray.told == [] and not desk.tray.icon and desk.line() == ""
    assert not desk.reminding.timer.isActive()


def test_today_in_front_asks_by_itself(desk: Desk, diary_of: DiaryOf, clock: SetClock) -> None:
    clock.on(3)
    diary_of(unanswered())
    desk.begin()
    assert desk.tray.told == [] and desk.line() == ""
    assert desk.kept["reminded"] == {MORNING: "2026-01-08"}


def test_behind_other_windows_the_tray_says_it(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(2, 20)
    diary_of(unanswered())
    desk.begin(page="diary")
    desk.front = False
    clock.on(3, 9)
    desk.reminding.timer.timeout.emit()
    assert desk.tray.told == ["How was the morning after? There is a question for you."]
    assert desk.line() == desk.tray.told[0]
    desk.reminding.timer.timeout.emit()
    assert len(desk.tray.told) == 1, "once a day"


def test_the_line_leads_to_today_and_goes(desk: Desk, diary_of: DiaryOf, clock: SetClock) -> None:
    clock.on(3)
    diary_of(unanswered())
    desk.begin(page="diary")
    assert desk.tray.told == [], "the person is looking at the window"
    assert desk.line()
    desk.qtbot.mouseClick(button(desk.window, "Open Today"), Qt.MouseButton.LeftButton)
    assert desk.window.current == "today" and desk.line() == ""


def test_the_line_goes_when_the_question_is_answered(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(3)
    use_cases = diary_of(unanswered())
    desk.begin(page="diary")
    assert desk.line()
    of = use_cases.planning.today().mornings[0].of
    use_cases.recording.record("next_morning", {"of": of, "pain": 20, "settled": "by_morning"})
    assert desk.line() == ""


def test_quiet_hours_are_kept_and_their_end_is_waited_for(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(3, 7)
    clock.wait(minutes=30)
    diary_of(unanswered())
    desk.front = False
    desk.begin(page="diary")
    assert desk.tray.told == []
    assert 29 * 60_000 <= desk.reminding.timer.remainingTime() <= 30 * 60_000 + 1000
    clock.on(3, 8)
    desk.reminding.timer.timeout.emit()
    assert len(desk.tray.told) == 1


def test_no_session_under_way_and_no_card_is_interrupted(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(3)
    diary_of(unanswered())
    for page in ("guided", "card"):
        desk.begin(page=page)
        assert desk.line() == "" and "reminded" not in desk.kept
    desk.window.show_page("diary")
    assert desk.line()


def test_a_restart_does_not_say_it_again(desk: Desk, diary_of: DiaryOf, clock: SetClock) -> None:
    clock.on(3)
    diary_of(unanswered())
    desk.begin(page="diary")
    assert desk.line()
    desk.window.close()
    desk.restart()
    desk.front = False
    desk.begin(page="diary")
    assert desk.tray.told == [] and desk.line() == ""
    clock.on(4)
    desk.reminding.timer.timeout.emit()
    assert len(desk.tray.told) == 1, "but the next day it does"


def test_what_was_kept_may_be_anything(desk: Desk) -> None:
    for kept in (None, [], {"next_morning": 4}, {"weekly_check": "soon"}):
        desk.kept = {"reminded": kept, "reminders": kept}
        desk.restart()
        assert desk.reminding.wanted == Reminders()


def test_a_diary_that_can_not_be_written_asks_nothing(
    desk: Desk, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(3)
    use_cases = diary_of(unanswered())
    use_cases.diary.opened("The disk is full.")
    desk.begin(page="diary")
    assert desk.line() == "" and not desk.reminding.timer.isActive()


def test_a_message_tells_nothing_of_the_diary(desk: Desk) -> None:
    for kind in KINDS:
        text = desk.reminding._sentence(kind).lower()
        for word in ("pain", "back", "run", "sore", "symptom"):
            assert word not in text


def test_no_timer_ticks(desk: Desk, diary_of: DiaryOf, clock: SetClock) -> None:
    clock.on(3)
    diary_of(unanswered())
    desk.begin()
    timers = desk.reminding.findChildren(QTimer)
    assert timers == [desk.reminding.timer]
    assert timers[0].isSingleShot()
    assert 10_000 < timers[0].remainingTime() <= LONGEST_WAIT_MS + 1000  # whole seconds


# --- closing the window -------------------------------------------------------------------------


def test_closing_the_window_ends_it_unless_the_person_chose_otherwise(desk: Desk) -> None:
    for wanted in (Reminders(), Reminders(in_tray=True), ALL):
        desk.begin()
        desk.reminding.set_wanted(wanted)
        assert desk.window.close()


def test_closing_the_window_leaves_it_in_the_tray_when_chosen(desk: Desk) -> None:
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    assert not desk.window.close()
    assert not desk.window.isVisible()
    desk.tray.opened.emit()
    assert desk.window.isVisible()


def test_without_a_tray_it_ends_even_when_chosen(desk: Desk) -> None:
    desk.tray.there = False
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    assert desk.window.close()


def test_a_tray_that_has_gone_does_not_hide_the_window_for_ever(desk: Desk) -> None:
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    desk.tray.there = False
    assert desk.window.close()


def test_the_trays_menu_ends_the_app(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    desk.window.close()
    desk.tray.ended.emit()
    assert ended == [True]


def test_a_page_with_a_question_is_asked_before_the_app_ends(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    desk.window.close()
    monkeypatch.setattr(desk.window.page("today"), "leave", lambda: False)
    desk.tray.ended.emit()
    assert ended == [] and desk.window.isVisible()


def test_the_computers_shutting_down_is_not_held_up(desk: Desk) -> None:
    desk.begin()
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    desk.reminding._on_session_end(None)  # type: ignore[arg-type]
    assert desk.window.close()


def test_turning_everything_off_takes_the_icon_away(desk: Desk) -> None:
    desk.begin()
    assert desk.tray.icon
    desk.reminding.set_wanted(Reminders())
    assert not desk.tray.icon


def test_a_desktop_without_a_tray_is_no_fault(qtbot: QtBot) -> None:
    tray = Tray()
    if tray.available():
        pytest.skip("this desktop has a tray")
    tray.show(QIcon())
    assert not tray.shown() and not tray.say("There is a question for you.")
    tray.hide()


# --- the settings -------------------------------------------------------------------------------


@pytest.fixture
def card(desk: Desk, words: Words) -> RemindersCard:
    card = RemindersCard(desk.use_cases, words, desk.reminding)
    desk.qtbot.addWidget(card)
    desk.begin(Reminders())
    card.show_wishes()
    card.show()
    return card


def test_everything_is_off_at_first(card: RemindersCard) -> None:
    assert not any(check.isChecked() for check in (*card.kinds.values(), card.in_tray))
    assert not card.in_tray.isEnabled() and not card.quiet_from.isEnabled()
    assert card.kinds[MORNING].isEnabled() and card.kinds[WEEKLY].isEnabled()


def test_a_tick_takes_effect_at_once_and_is_kept(desk: Desk, card: RemindersCard) -> None:
    card.kinds[MORNING].click()
    assert desk.reminding.wanted.kinds == {MORNING}
    card.in_tray.click()
    card.quiet_from.set_value("22:00")
    card.quiet_until.set_value("09:00")
    wanted = Reminders(frozenset((MORNING,)), time(22), time(9), in_tray=True)
    assert Reminders.from_data(desk.kept["reminders"]) == wanted
    desk.restart()
    assert desk.reminding.wanted == wanted


def test_days_come_before_their_reminder(desk: Desk, card: RemindersCard) -> None:
    assert not card.kinds[SESSION_DAY].isEnabled()
    assert "Tick your days for sessions first." in said(card)
    desk.use_cases.settings.set_session_days((0,))
    card.show_wishes()
    assert card.kinds[SESSION_DAY].isEnabled()
    assert "Tick your days for sessions first." not in said(card)
    card.kinds[SESSION_DAY].click()
    desk.use_cases.settings.set_session_days(())
    card.show_wishes()
    assert card.kinds[SESSION_DAY].isEnabled(), "what is on can be turned off"


def test_without_a_tray_it_is_said_and_the_wish_is_kept(desk: Desk, card: RemindersCard) -> None:
    desk.reminding.set_wanted(ALL._replace(in_tray=True))
    desk.tray.there = False
    card.show_wishes()
    assert not card.in_tray.isEnabled() and not card.in_tray.isChecked()
    assert "no tray" in said(card)
    card.kinds[WEEKLY].click()
    assert desk.reminding.wanted.in_tray


def test_a_time_kept_by_hand_is_shown_as_it_is(desk: Desk, words: Words) -> None:
    desk.reminding.wanted = ALL._replace(quiet_from=time(20, 45))
    card = RemindersCard(desk.use_cases, words, desk.reminding)
    desk.qtbot.addWidget(card)
    assert card.quiet_from.value() == "20:45"


def test_the_days_for_sessions_are_ticked(qtbot: QtBot, use_cases: UseCases, words: Words) -> None:
    card = SessionDaysCard(use_cases, words)
    qtbot.addWidget(card)
    card.show_days()
    assert [check.text() for check in card.days.values()][:2] == ["Monday", "Tuesday"]
    assert list(card.days) == list(range(7))
    card.days[1].click()
    card.days[4].click()
    assert use_cases.settings.session_days == {1, 4}
    card.days[1].click()
    assert use_cases.settings.session_days == {4}
    again = SessionDaysCard(use_cases, words)
    qtbot.addWidget(again)
    again.show_days()
    assert [day for day, check in again.days.items() if check.isChecked()] == [4]
