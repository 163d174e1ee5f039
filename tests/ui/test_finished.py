"""The look back after the last week: what it says comes from the diary, what it does is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.model import Entry
from app.services import planning
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import Diary
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import button, buttons, said
from ui.pages.finished import FinishedPage
from ui.pages.today_states import StateCard
from ui.wording import Words


def weeks(number: int) -> Diary:
    """So many weeks of three sessions; pain goes down a little each week."""
    diary = Diary().check().test_run(60)
    for week in range(number):
        diary.day(2 + 7 * week).pain(40 - 2 * week).weekly()
        for day in (2, 4, 6):
            diary.day(day + 7 * week).pain(40 - 2 * week).session(2, 6)
        if week == 8:
            diary.check()
    return diary


def measured(entries: Iterable[Entry]) -> list[Entry]:
    """The same with a distance for each session."""
    run = {"distance_m": 1100, "distance_source": "typed"}
    return [e.changed(data={**e.data, **run}) if e.kind == "session" else e for e in entries]


Made = Callable[[Diary], FinishedPage]


@pytest.fixture
def made(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> Made:
    def make(diary: Diary) -> FinishedPage:
        clock.set(diary.now + timedelta(days=3))
        page = FinishedPage(diary_of(measured(diary.entries)), words, navigate)
        qtbot.addWidget(page)
        page.resize(980, 760)
        page.enter()
        page.show()
        QApplication.processEvents()
        return page

    return make


@pytest.mark.parametrize(("number", "said_so"), [(12, False), (14, True)])
def test_weeks_after_the_last_one_are_explained(made: Made, number: int, said_so: bool) -> None:
    text = said(made(weeks(number)))
    line = f"The weeks are counted on until you decide. Week {number} is over now."
    assert (line in text) == said_so
    assert f"and 3.3 km in week {number}" in text


def test_it_says_what_changed_in_words_and_as_a_chart(made: Made, qtbot: QtBot) -> None:
    page = made(weeks(12))
    text = said(page)
    assert "Your 12 weeks" in text
    assert "You did 36 of 36 sessions." in text
    assert "You ran 3.3 km in week 1" in text
    assert "Your average pain went from 40 in week 1 to 18" in text
    assert "It can't show what running alone did" in text
    qtbot.waitUntil(lambda: page.chart_card.view is not None, timeout=10_000)


def test_it_promises_nothing_and_blames_nobody(made: Made) -> None:
    text = said(made(weeks(12))).lower()
    for word in ("safe", "missed", "failed", "well done", "congrat", "!"):
        assert word not in text


def test_chest_pain_is_for_the_phone_and_not_only_a_reason_to_stop(made: Made) -> None:
    text = said(made(weeks(12)))
    assert "stop and phone the emergency number of your country" in text
    assert "new numbness or weakness: stop running and get help now" in text


def test_little_recorded_is_said_as_it_is(made: Made) -> None:
    page = made(Diary().check().test_run(60))
    assert "Too little was recorded" in said(page)
    assert not page.on.isVisible()


def test_while_the_programme_runs_nothing_is_asked(made: Made) -> None:
    assert "Carry on" not in buttons(made(weeks(6)))


def test_the_report_and_the_articles_are_one_press_away(made: Made, navigate: Navigation) -> None:
    page = made(weeks(12))
    page.report.click()
    button(page, "What flare-ups mean").click()
    button(page, "When to get help").click()
    assert navigate.pages == [
        ("report", {"back": "today"}),
        ("learn", {"article": "flare-ups.md"}),
        ("learn", {"article": "when-to-get-help.md"}),
    ]


def test_carrying_on_and_stopping_are_kept(
    made: Made, navigate: Navigation, use_cases: UseCases
) -> None:
    page = made(weeks(12))
    page.carry_on.click()
    assert use_cases.planning.today().state == planning.PLAN
    assert navigate.last == "today"


def test_stopping_is_days_off_without_an_end(
    made: Made, navigate: Navigation, use_cases: UseCases
) -> None:
    made(weeks(12)).stop.click()
    view = use_cases.planning.today()
    assert view.state == planning.PAUSED and view.paused is not None and view.paused.last is None
    assert navigate.pages[-1][1]["undo"] is True


def test_starting_again_asks_for_a_new_check_first(
    made: Made, navigate: Navigation, qtbot: QtBot
) -> None:
    page = made(weeks(12))
    page.again.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert "needs a suitability check after your last session" in said(dialog)
    button(dialog, "Do the check").click()
    assert navigate.last == "check"


def test_what_cannot_be_written_is_told_and_nothing_is_left(
    made: Made, navigate: Navigation, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = made(weeks(12))

    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.diary.store, "writing", full)
    page.carry_on.click()
    assert page.notice.isVisible() and "full" in page.notice.text()
    assert navigate.pages == []


def test_todays_card_leads_to_it(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> None:
    diary = weeks(12)
    clock.set(diary.now + timedelta(days=3))
    use_cases = diary_of(diary.entries)
    card = StateCard(use_cases, words, navigate, lambda: None)
    qtbot.addWidget(card)
    card.show_view(use_cases.planning.today())
    card.show()
    button(card, "Look back on your programme").click()
    assert navigate.pages == [("finished", {})]
