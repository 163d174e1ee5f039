"""The Measures page on real use cases over a real diary."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.services.use_cases import UseCases
from tests.engine.build import Diary
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from tests.ui.reading import button, said
from ui.pages.entry import EntryPage
from ui.pages.measures import MeasuresPage
from ui.widgets.buttons import LinkButton
from ui.wording import Words

Show = Callable[..., MeasuresPage]


@pytest.fixture
def show(
    qtbot: QtBot, diary_of: DiaryOf, clock: SetClock, words: Words, navigate: Navigation
) -> Show:
    """Build the page on a diary and show it."""

    def build(diary: Diary, **wanted: object) -> MeasuresPage:
        clock.set(diary.now + timedelta(hours=1))
        page = MeasuresPage(diary_of(diary.entries), words, navigate)
        qtbot.addWidget(page)
        page.resize(972, 900)
        page.enter(**wanted)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return build


def begun() -> Diary:
    return Diary().check().test_run(60).day(2).session(2, 6)


def week(diary: Diary, day: int, average: float) -> Diary:
    return diary.day(day).add("pain", {"week_average": average})


def written(use_cases: UseCases, kind: str) -> list[dict[str, Any]]:
    entries = use_cases.diary.entries()
    return [dict(e.data) for e in entries if e.kind == kind and not e.deleted]


def texts(page: MeasuresPage) -> str:
    return said(page).replace("<b>", "").replace("</b>", "")


# --- writing down


def test_the_weeks_average_is_asked_for_without_a_mark_on_its_line(
    show: Show, use_cases: UseCases
) -> None:
    page = show(begun())
    assert page.average.form.is_open()
    assert page.average.line.value() is None
    page.average.save.click()
    assert "Click on the line first" in said(page)
    assert written(use_cases, "pain") == []
    page.average.line.set_value(34)
    page.average.save.click()
    assert written(use_cases, "pain") == [{"week_average": 34}]
    assert not page.average.form.is_open()
    assert "34 of 100" in texts(page)
    assert "The week's average is saved." in page.undo.text()


def test_how_safe_running_feels_is_a_number_from_0_to_10(show: Show, use_cases: UseCases) -> None:
    page = show(begun())
    assert page.confidence.form.is_open(), "week 1 still asks for it"
    page.confidence.save.click()
    assert "Choose a number from 0 to 10." in said(page)
    page.confidence.scale.set_value(0)
    page.confidence.save.click()
    assert written(use_cases, "score") == [{"instrument": "confidence", "value": 0}]
    assert page.confidence.scale.value() is None


def test_the_keyboard_begins_where_a_value_is_asked_for(show: Show, qtbot: QtBot) -> None:
    page = show(begun())
    page.activateWindow()
    page.focus_first()
    focus = QApplication.focusWidget()
    assert focus is page.average.line or page.average.line.isAncestorOf(focus)


def test_three_things_are_named_once_and_never_called_after_a_questionnaire(
    show: Show, use_cases: UseCases
) -> None:
    page = show(begun())
    card = page.activities
    card.form.set_open(True)
    card.scales[1].set_value(4)
    card.save.click()
    assert "Say what it is you want to do again." in said(page)
    card.names[0].setText("Lift my grandson")
    card.scales[0].set_value(2)
    card.names[1].setText("An hour in the garden")
    card.save.click()
    assert written(use_cases, "score") == [
        {"instrument": "activity", "label": "Lift my grandson", "value": 2},
        {"instrument": "activity", "label": "An hour in the garden", "value": 4},
    ]
    assert card.names[0].text() == "Lift my grandson"
    assert card.scales[0].value() is None
    assert "2 of your things are saved." in said(page)
    use_cases.recording.undo()  # of both: they were saved by one press
    assert written(use_cases, "score") == []
    assert "PSFS" not in said(card, hidden=True)


@pytest.mark.parametrize(
    ("which", "typed", "stored"),
    [("ODI", "22", 22), ("RMDQ", "24", 24), ("PSFS", "6,3", 6.3), ("PSFS", "10", 10)],
)
def test_a_clinicians_total_has_its_day_and_who_scored_it(
    show: Show, use_cases: UseCases, which: str, typed: str, stored: float
) -> None:
    diary = begun().day(9)
    page = show(diary)
    scores = page.scores
    scores.form.set_open(True)
    scores.which.set_value(which)
    scores.total.setText(typed)
    scores.by.setText("Sam")
    scores.day.set_value(diary.today - timedelta(days=3))
    scores.save.click()
    assert written(use_cases, "score") == [
        {"instrument": which, "value": stored, "scored_by": "Sam"}
    ]
    entry = use_cases.diary.entries()[-1]
    found = next(e for e in use_cases.diary.entries() if e.kind == "score")
    assert found.date == diary.today - timedelta(days=3), entry
    scores.values.set_open(True)
    assert "scored by Sam" in said(page)


@pytest.mark.parametrize(
    ("which", "typed", "by", "trouble"),
    [
        (None, "22", "Sam", "Choose which score it is."),
        ("RMDQ", "25", "Sam", "a number from 0 to 24"),
        ("PSFS", "11", "Sam", "a number from 0 to 10"),
        ("ODI", "much", "Sam", "a number from 0 to 100"),
        ("ODI", "22", " ", "Write down who worked it out."),
    ],
)
def test_a_score_that_can_not_be_stays_on_the_screen(
    show: Show, use_cases: UseCases, which: str | None, typed: str, by: str, trouble: str
) -> None:
    page = show(begun())
    scores = page.scores
    scores.form.set_open(True)
    scores.which.set_value(which)
    scores.total.setText(typed)
    scores.by.setText(by)
    scores.save.click()
    assert trouble in said(page)
    assert written(use_cases, "score") == []
    assert (scores.which.value(), scores.total.text()) == (which, typed)


def test_what_can_not_be_written_stays_and_the_reason_is_said(
    show: Show, use_cases: UseCases
) -> None:
    page = show(begun())
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    page.average.line.set_value(34)
    page.average.save.click()
    assert "The disk is full" in said(page)
    assert page.average.line.value() == 34
    assert page.average.form.is_open()


def test_saving_can_be_taken_back(show: Show, use_cases: UseCases) -> None:
    page = show(begun())
    page.average.line.set_value(34)
    page.average.save.click()
    button(page, "Undo").click()
    assert written(use_cases, "pain") == []
    assert "34" not in texts(page)


# --- what it says of a change


@pytest.mark.parametrize(
    ("now", "head", "source"),
    [
        (40, "20 points lower than at first.", "20 of 100, Neason 2024"),
        (45, "15 points lower than at first.", "15 of 100, or 30\u00a0% and 10, Ostelo 2008"),
        (47, "No clear change.", "It would take 15 of 100"),
        (60, "No clear change.", "It would take 15 of 100"),
        (75, "15 points higher than at first.", "talk to a clinician"),
    ],
)
def test_the_change_in_words_with_its_source(
    show: Show, now: float, head: str, source: str
) -> None:
    page = show(week(week(begun(), 2, 60), 44, now))
    found = texts(page)
    assert head in found
    assert source in found
    assert f"60 on 7 January, {now} of 100 on 18 February." in found


def test_a_low_start_is_not_judged(show: Show) -> None:
    found = texts(show(week(week(begun(), 2, 12), 44, 1)))
    assert "It was already low at the start." in found
    assert "%" not in found.split("It was already low")[1].split("\n")[0]


def test_other_scores_are_not_judged_and_no_share_is_reckoned(show: Show) -> None:
    diary = begun()
    for day, value in ((2, 40), (44, 36)):
        diary.day(day).add("score", {"instrument": "ODI", "value": value, "scored_by": "Sam"})
        diary.add("score", {"instrument": "confidence", "value": value / 10})
    page = show(diary)
    found = texts(page)
    assert "ODI: 40 on 7 January, 36 of 100 on 18 February." in found
    assert "ask whoever worked it out" in found
    assert "This is your own scale" in found
    assert "lower than" not in found


def test_nothing_recorded_says_so(show: Show) -> None:
    page = show(Diary())
    assert said(page).count("Not recorded yet.") == 4
    assert "Nothing is recorded." in said(page)


def test_every_value_is_listed_with_the_way_to_correct_it(show: Show, navigate: Navigation) -> None:
    diary = week(week(begun(), 2, 60), 44, 45)
    page = show(diary)
    page.average.values.set_open(True)
    rows = said(page.average)
    assert "60 of 100 · week 1" in rows
    assert "45 of 100 · week 7" in rows
    changes = [
        b for b in page.average.findChildren(LinkButton) if b.text() == "Change" and b.isVisible()
    ]
    assert changes[0].accessibleDescription().startswith("18 February: 45 of 100")
    changes[0].click()
    assert navigate.pages[-1] == ("entry", {"id": diary.last_id, "back": "measures"})


# --- events and pain elsewhere


def test_an_event_is_written_down_on_its_own_page(show: Show, navigate: Navigation) -> None:
    show(begun()).events.go.click()
    assert navigate.pages[-1] == ("entry", {"kind": "adverse_event", "back": "measures"})


def test_an_event_from_here_raises_its_finding_and_shows_the_card(
    show: Show, words: Words, navigate: Navigation, qtbot: QtBot, use_cases: UseCases
) -> None:
    show(begun()).events.go.click()
    name, wanted = navigate.pages[-1]
    assert name == "entry"
    entry = EntryPage(use_cases, words, navigate)
    qtbot.addWidget(entry)
    entry.enter(**wanted)
    assert entry.form is not None
    data = {"category": "faint", "what": "Fell down", "from": "2026-01-07", "severity": "mild"}
    entry.form.set_draft({"data": data, "distance": ""})
    assert entry.save is not None
    entry.save.click()
    assert navigate.last == "card"
    assert use_cases.diary.decision().locked


def test_an_event_is_listed_whole_and_what_is_missing_is_said(show: Show) -> None:
    diary = begun().add(
        "adverse_event",
        {
            "category": "leg_injury", "what": "Twisted my ankle", "site": "left ankle",
            "from": "2026-01-08", "to": "2026-01-10", "severity": "moderate", "action": "Ice",
        },
    )  # fmt: skip
    found = said(show(diary.day(9)))
    assert "Pain or injury in a leg or foot, 8 January to 10 January" in found
    assert "Twisted my ankle · left ankle" in found
    assert "Moderate: it kept me from some things" in found
    assert "What was done: Ice" in found
    assert "Related to running: not recorded" in found


def test_pain_elsewhere_is_listed_and_a_missing_number_is_no_zero(show: Show) -> None:
    diary = begun().day(5).session(2, 6, elsewhere=35).day(8).session(2, 6)
    diary.json[-2]["data"]["elsewhere"] = {"site": "hip"}
    found = said(show(diary.day(9)))
    assert "knee · 35 of 100" in found
    assert "hip · strength not recorded" in found


def test_many_are_folded_away(show: Show) -> None:
    diary = begun()
    for day in range(3, 30, 2):
        diary.day(day).session(2, 6, elsewhere=day)
    page = show(diary)
    assert said(page.elsewhere).count("Change") == 3
    button(page.elsewhere, "Earlier ones").click()
    assert said(page.elsewhere).count("Change") == 14


# --- the page


def test_it_says_which_week_asks(show: Show) -> None:
    page = show(begun())
    assert page.subtitle_label.text().startswith("It is week 1.")
    again = show(begun().add("score", {"instrument": "confidence", "value": 3}).pain(None, 30))
    assert not again.subtitle_label.text().startswith("It is week")


def test_what_another_page_has_done_is_said_with_its_undo(show: Show) -> None:
    page = show(begun(), said="Saved.", undo=True)
    assert page.undo.isVisible()
    assert "Saved." in page.undo.text()


def test_escape_leads_back(show: Show, qtbot: QtBot, navigate: Navigation) -> None:
    page = show(begun())
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.average.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: navigate.last == "progress")


def test_tab_reaches_every_control_in_the_order_of_the_cards(show: Show, qtbot: QtBot) -> None:
    page = show(begun().day(5).session(2, 6, elsewhere=35))
    for card in page.cards:
        card.form.set_open(True)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.average.line.setFocus()
    order: list[str] = []
    for _ in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        for card in (*page.cards, page.events, page.elsewhere):
            if card.isAncestorOf(focus) and (not order or order[-1] != card.accessibleName()):
                order.append(card.accessibleName())
        if page.back.hasFocus():
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    names = [c.accessibleName() for c in (*page.cards, page.events, page.elsewhere)]
    assert order[: len(names)] == names


def test_every_control_has_a_name(show: Show) -> None:
    page = show(begun().day(5).session(2, 6, elsewhere=35))
    for card in page.cards:
        card.form.set_open(True)
    for control in page.findChildren(QAbstractButton):
        if control.isVisibleTo(page) and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control.text() or control.accessibleName(), control


def test_nothing_is_written_before_the_diary_is_open(show: Show, use_cases: UseCases) -> None:
    page = show(begun())
    use_cases.diary.opened("The diary is damaged.")
    assert not page.average.save.isEnabled()
    assert page.trouble.text() == "The diary is damaged."


def test_dates_of_another_year_carry_it(show: Show) -> None:
    diary = week(Diary(date(2025, 12, 20)).check().test_run(60), 0, 60)
    found = texts(show(week(diary.day(2).session(2, 6), 40, 60)))
    assert "60 on 20 December 2025" in found
