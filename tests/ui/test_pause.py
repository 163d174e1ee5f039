"""Days off: noted, changed, ended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.use_cases import UseCases
from tests.engine.build import FIRST, Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.pages.pause import PausePage
from ui.wording import Words

TODAY = FIRST + timedelta(days=4)


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, clock: SetClock, words: Words, navigate: Navigation
) -> PausePage:
    clock.on(4)
    page = PausePage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.enter()
    page.show()
    return page


def pauses(use_cases: UseCases) -> list[dict[str, object]]:
    entries = use_cases.diary.entries()
    return [dict(e.data) for e in entries if e.kind == "pause" and not e.deleted]


def test_a_pause_from_today_without_an_end(
    page: PausePage, use_cases: UseCases, navigate: Navigation
) -> None:
    page.reason.setText("A cold")
    page.save.click()
    assert pauses(use_cases) == [{"from": TODAY.isoformat(), "reason": "A cold"}]
    name, wanted = navigate.pages[-1]
    assert name == "today" and wanted["undo"] is True


def test_a_holiday_can_be_noted_ahead(page: PausePage, use_cases: UseCases) -> None:
    page.first.set_value(TODAY + timedelta(days=10))
    page.known.setChecked(True)
    assert page.last.value() == TODAY + timedelta(days=10)
    page.last.set_value(TODAY + timedelta(days=16))
    page.save.click()
    (pause,) = pauses(use_cases)
    assert pause == {
        "from": (TODAY + timedelta(days=10)).isoformat(),
        "to": (TODAY + timedelta(days=16)).isoformat(),
    }


def test_the_end_is_never_before_the_start_and_nothing_is_lost(
    page: PausePage, use_cases: UseCases
) -> None:
    page.known.setChecked(True)
    page.reason.setText("Away")
    page.last.set_value(date(2026, 1, 2))
    page.save.click()
    assert pauses(use_cases) == []
    assert page.trouble.text() == "The last day off can't be before the first."
    assert page.reason.text() == "Away"


def test_days_off_that_overlap_are_refused_in_words(
    page: PausePage, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    diary_of(Diary().pause(3, 6).entries)
    page.save.click()
    assert "overlap" in page.trouble.text()
    assert len(pauses(use_cases)) == 1


def test_what_is_noted_is_listed_and_what_is_over_is_not(
    page: PausePage, diary_of: DiaryOf
) -> None:
    assert "Your days off" not in said(page)
    diary_of(Diary().pause(1, 2).pause(4, 6).pause(10, 10).entries)
    assert "From today to Sunday" in said(page)
    assert "One day: Thursday" in said(page)
    assert buttons(page).count("Change") == 2
    assert buttons(page).count("I'm back") == 1


def test_being_back_ends_the_pause_yesterday(
    page: PausePage, use_cases: UseCases, diary_of: DiaryOf, navigate: Navigation
) -> None:
    diary_of(started().pause(3).entries)
    button(page, "I'm back").click()
    assert pauses(use_cases)[0]["to"] == (TODAY - timedelta(days=1)).isoformat()
    assert navigate.last == "today"


def test_a_planned_pause_can_be_removed_and_taken_back(
    page: PausePage, use_cases: UseCases, diary_of: DiaryOf, qtbot: QtBot
) -> None:
    diary_of(Diary().pause(10, 12).entries)
    button(page, "Remove").click()
    assert pauses(use_cases) == []
    button(page, "Undo").click()
    assert len(pauses(use_cases)) == 1


def test_change_opens_the_entry(page: PausePage, diary_of: DiaryOf, navigate: Navigation) -> None:
    diary = Diary().pause(10, 12)
    diary_of(diary.entries)
    button(page, "Change").click()
    assert navigate.pages[-1] == ("entry", {"id": diary.last_id})


def test_until_the_store_is_open_nothing_can_be_written(
    page: PausePage, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    use_cases.diary.ready = False
    diary_of(Diary().pause(3, 6).entries)
    assert not page.save.isEnabled()
    assert not button(page, "I'm back").isEnabled()


def test_escape_leads_back_and_writes_nothing(
    page: PausePage, use_cases: UseCases, navigate: Navigation, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.reason.setFocus()
    qtbot.keyClick(page.reason, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: navigate.last == "today")
    assert pauses(use_cases) == []


def test_the_page_says_only_what_is_true_of_days_off(page: PausePage) -> None:
    assert "nothing is asked" not in said(page) and "no session is suggested" in said(page)


def test_what_was_typed_is_there_again_until_it_is_saved(page: PausePage) -> None:
    page.reason.setText("Away")
    page.first.set_value(TODAY + timedelta(days=3))
    assert page.leave()
    page.enter()
    assert page.reason.text() == "Away" and page.first.value() == TODAY + timedelta(days=3)
    page.save.click()
    page.enter()
    assert page.reason.text() == "" and page.first.value() == TODAY
