"""The suitability check on its real page: every answer path, resuming, and nothing skipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.engine.kinds import QUESTIONS
from app.services.ports import StoreUnavailable
from app.services.screening import PAGES, CheckDraft
from app.services.use_cases import UseCases
from tests.engine.build import CALM, Diary, started
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from ui.pages.check import CheckPage
from ui.pages.check_pages import ListPanel, QuestionPanel, StrengthPanel
from ui.wording import Words

LIST_B, LIST_C, PAGE_D, LIST_E, PAGE_F = 7, 8, 9, 10, 11


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> Iterator[CheckPage]:
    made = CheckPage(use_cases, words, navigate)
    qtbot.addWidget(made)
    made.resize(960, 700)
    made.show()
    made.enter()
    yield made


def said(page: CheckPage) -> str:
    QApplication.processEvents()  # what was just built is shown in the next turn
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: CheckPage, text: str) -> QPushButton:
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, (text, [b.text() for b in page.findChildren(QPushButton)])
    return found[0]


def question(page: CheckPage) -> QuestionPanel:
    assert isinstance(page.panel, QuestionPanel)
    return page.panel


def go_to(page: CheckPage, use_cases: UseCases, number: int, **answers: str) -> None:
    """As if the person had come that far."""
    before = {q: CALM[q] for p in PAGES[:number] for q in p if q in CALM}
    average = 20.0 if number > PAGE_D else None
    use_cases.screening.keep(CheckDraft({**before, **answers}, average, number))
    page.enter()
    QApplication.processEvents()


def findings(use_cases: UseCases) -> list[str]:
    return [finding.id for finding in use_cases.screening.standing()]


# --- one question at a time


def test_how_far_along_the_check_is_heard(
    page: CheckPage, use_cases: UseCases, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.widgets.page.announce", lambda _page, text: heard.append(text))
    page.focus_first()
    qtbot.wait_until(lambda: "Safety questions. 1 of 7" in heard)
    go_to(page, use_cases, PAGE_D)
    qtbot.wait_until(lambda: heard[-1] == "How strong your pain is. page 10 of 12")


def test_nothing_is_chosen_and_nothing_moves_on_by_itself(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases
) -> None:
    assert question(page).choice.value() is None
    assert "1 of 7" in said(page).lower()
    page.next.click()
    assert "Choose one answer first" in page.notice.text() and page.notice.isVisible()
    question(page).choice.buttons["no"].click()
    assert "1 of 7" in said(page).lower() and not page.notice.isVisible()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.answers == {"saddle_numbness": "no"} and kept.page == 0
    page.next.click()
    QApplication.processEvents()
    assert "2 of 7" in said(page).lower()


def test_a_whole_calm_check_by_keyboard_alone(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    def press(key: Qt.Key) -> None:
        widget = page.window().focusWidget()
        assert widget is not None and page.isAncestorOf(widget)
        qtbot.keyClick(widget, key)

    def tab_to(target: QPushButton) -> None:
        for _ in range(60):
            if page.window().focusWidget() is target:
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError("the keyboard never got there")

    for _ in QUESTIONS["A"]:
        QApplication.processEvents()
        press(Qt.Key.Key_Space)  # the first answer, "No", has the keyboard
        assert question(page).choice.value() == "no"
        tab_to(page.next)
        press(Qt.Key.Key_Return)
    for _ in "BC":
        QApplication.processEvents()
        assert isinstance(page.panel, ListPanel)
        tab_to(page.panel.none)
        press(Qt.Key.Key_Space)
        tab_to(page.next)
        press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert isinstance(page.panel, StrengthPanel)
    qtbot.keyClicks(page.window().focusWidget(), "25")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    tab_to(page.next)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert isinstance(page.panel, ListPanel)
    tab_to(page.panel.none)
    press(Qt.Key.Key_Space)
    tab_to(page.next)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    press(Qt.Key.Key_Down)  # as in any row of radio buttons
    press(Qt.Key.Key_Space)
    assert question(page).choice.value() == "yes"
    tab_to(page.next)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Nothing here says you should wait" in said(page)
    assert use_cases.diary.decision().rule == "test-run-due"
    tab_to(button(page, "Go to the test run"))
    press(Qt.Key.Key_Return)
    assert navigate.last == "test_run"


@pytest.mark.parametrize("width", [600, 960, 1400])
def test_the_answers_stand_in_the_same_place_from_question_to_question(
    page: CheckPage, use_cases: UseCases, width: int
) -> None:
    page.resize(width, 700)
    heights = set()
    for number in (n for n, asked in enumerate(PAGES) if len(asked) == 1):
        go_to(page, use_cases, number)
        page.grab()  # laid out
        first = question(page).choice.buttons["no"]
        heights.add(first.mapTo(page, QPoint(0, 0)).y())
    assert len(heights) == 1, heights


def test_back_returns_to_the_answers_given(qtbot: QtBot, page: CheckPage) -> None:
    question(page).choice.buttons["no"].click()
    page.next.click()
    button(page, "Back").click()
    assert question(page).choice.value() == "no"


def test_back_on_the_first_page_leaves(page: CheckPage, navigate: Navigation) -> None:
    button(page, "Back").click()
    assert navigate.last == "today"


def test_a_check_cut_off_anywhere_goes_on_at_the_same_question(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    for _ in range(3):
        question(page).choice.buttons["no"].click()
        page.next.click()
        QApplication.processEvents()
    # No leave(), no close: as a power cut would have it.
    again = CheckPage(use_cases, words, navigate)
    qtbot.addWidget(again)
    again.show()
    again.enter()
    assert "4 of 7" in said(again).lower()
    button(again, "Back").click()
    assert question(again).choice.value() == "no"


def test_a_check_begun_long_ago_starts_anew_and_says_so(
    page: CheckPage, use_cases: UseCases, clock: SetClock
) -> None:
    go_to(page, use_cases, 4)
    clock.wait(days=8)
    page.enter()
    assert "1 of 7" in said(page).lower() and "more than a week ago" in page.notice.text()
    assert question(page).choice.value() is None


# --- emergencies


@pytest.mark.parametrize("number", range(len(QUESTIONS["A"])))
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_an_emergency_answer_is_asked_back_once_and_then_stands_at_once(
    page: CheckPage, use_cases: UseCases, navigate: Navigation, number: int, answer: str
) -> None:
    go_to(page, use_cases, number)
    question(page).choice.buttons[answer].click()
    assert findings(use_cases) == []
    page.next.click()
    assert "Is that right?" in said(page) and findings(use_cases) == []
    page.confirm.yes.click()
    assert findings(use_cases) == [QUESTIONS["A"][number]]
    assert use_cases.diary.decision().locked
    assert navigate.pages == [("card", {})]
    # Finished later: the question is asked afresh.
    page.enter()
    assert question(page).choice.value() is None


def test_an_answer_taken_back_at_the_asking_back_leaves_nothing(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    question(page).choice.buttons["yes"].click()
    page.next.click()
    QApplication.processEvents()
    page.confirm.no.click()
    QApplication.processEvents()
    assert question(page).choice.value() is None and findings(use_cases) == []
    assert [e for e in use_cases.diary.entries() if e.kind == "suitability"] == []
    question(page).choice.buttons["no"].click()
    page.next.click()
    QApplication.processEvents()
    assert "2 of 7" in said(page).lower()


@pytest.mark.parametrize("way", ["leave", "back"])
def test_an_emergency_answer_is_not_walked_away_from_unasked(
    page: CheckPage, use_cases: UseCases, way: str
) -> None:
    go_to(page, use_cases, 2)
    question(page).choice.buttons["yes"].click()
    if way == "leave":
        assert page.leave() is False
    else:
        button(page, "Back").click()
    assert "Is that right?" in said(page)
    assert page.leave() is True, "asked once, nobody is held"
    page.enter()
    assert question(page).choice.value() == "yes"


def test_a_finding_that_can_not_be_written_keeps_the_question_on_screen(
    page: CheckPage, use_cases: UseCases, navigate: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    question(page).choice.buttons["yes"].click()
    page.next.click()
    QApplication.processEvents()

    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.recording, "record", full)
    page.confirm.yes.click()
    assert page.notice.text() == "The disk is full." and page.confirm.yes.isVisible()
    assert navigate.pages == []
    monkeypatch.undo()
    page.confirm.yes.click()
    assert findings(use_cases) == ["saddle_numbness"]


# --- lists


@pytest.mark.parametrize(("number", "group"), [(LIST_B, "B"), (LIST_C, "C"), (LIST_E, "E")])
def test_a_list_needs_every_line_and_none_of_these_can_be_taken_back(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases, number: int, group: str
) -> None:
    go_to(page, use_cases, number)
    assert isinstance(page.panel, ListPanel)
    lines = page.panel.lines
    first, *others = QUESTIONS[group]
    page.next.click()
    assert "not answered yet" in page.notice.text()
    assert page.window().focusWidget() is lines.line(first).buttons["no"]
    lines.line(first).buttons["not_sure"].click()
    page.panel.none.click()
    assert lines.answers() == {first: "not_sure", **dict.fromkeys(others, "no")}
    assert page.panel.undo.isVisible() and not page.panel.none.isEnabled()
    page.panel.undo.undo.emit()
    assert lines.answers() == {first: "not_sure"}
    page.panel.none.click()
    page.next.click()
    QApplication.processEvents()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.page == number + 1
    assert kept.answers[others[0]] == "no"


def test_the_page_after_a_list_is_read_from_its_title_on(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases
) -> None:
    """Who has scrolled down to the last line would else meet the next list in its middle."""
    page.resize(960, 420)
    go_to(page, use_cases, LIST_B)
    assert isinstance(page.panel, ListPanel)
    page.panel.none.click()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.next.click()
    qtbot.waitUntil(lambda: page.window().focusWidget() is page.first_control())
    assert bar.maximum() > 0 and bar.value() == 0


@pytest.mark.parametrize("question_id", [*QUESTIONS["B"], *QUESTIONS["C"]])
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_what_a_list_page_finds_stands_when_it_is_left(
    page: CheckPage, use_cases: UseCases, question_id: str, answer: str
) -> None:
    go_to(page, use_cases, LIST_B if question_id in QUESTIONS["B"] else LIST_C)
    assert isinstance(page.panel, ListPanel)
    page.panel.lines.line(question_id).buttons[answer].click()
    assert findings(use_cases) == []
    assert page.leave()
    assert findings(use_cases) == [question_id]


def test_a_list_answer_changed_in_the_same_check_does_not_lock_at_the_end(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases, clock: SetClock
) -> None:
    go_to(page, use_cases, LIST_B)
    assert isinstance(page.panel, ListPanel)
    page.panel.lines.line("fever").buttons["yes"].click()
    page.panel.none.click()
    page.next.click()
    QApplication.processEvents()
    assert findings(use_cases) == ["fever"]
    button(page, "Back").click()
    page.panel.lines.line("fever").buttons["no"].click()
    clock.wait(minutes=2)
    go_to(page, use_cases, PAGE_F)
    question(page).choice.buttons["yes"].click()
    page.next.click()
    assert findings(use_cases) == [] and "Nothing here says" in said(page)


# --- how strong


def test_the_pain_line_has_no_thumb_until_touched_and_is_kept_when_left(
    page: CheckPage, use_cases: UseCases
) -> None:
    go_to(page, use_cases, PAGE_D)
    assert isinstance(page.panel, StrengthPanel)
    assert page.panel.line.value() is None
    page.next.click()
    assert "not answered yet" in page.notice.text()
    page.panel.line.set_value(72)
    assert page.leave()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.average_pain == 72
    assert findings(use_cases) == ["average_pain"]


@pytest.mark.parametrize(
    ("average", "upright", "slow", "found"),
    [
        (59, "no", "no", []),
        (60, "no", "no", ["average_pain"]),
        (0, "yes", "no", []),
        (0, "yes", "not_sure", ["irritable"]),
        (100, "not_sure", "not_sure", ["average_pain", "irritable"]),
    ],
)
def test_strong_or_easily_stirred_pain_locks(
    page: CheckPage,
    use_cases: UseCases,
    average: int,
    upright: str,
    slow: str,
    found: list[str],
) -> None:
    go_to(page, use_cases, PAGE_D)
    assert isinstance(page.panel, StrengthPanel)
    page.panel.line.set_value(average)
    page.panel.lines.line("upright_or_impact").buttons[upright].click()
    page.panel.lines.line("slow_to_settle").buttons[slow].click()
    page.next.click()
    assert sorted(findings(use_cases)) == found


# --- verdicts


def finish(page: CheckPage, use_cases: UseCases, average: float = 20, **answers: str) -> str:
    use_cases.screening.keep(CheckDraft({**CALM, **answers}, average, PAGE_F))
    page.enter()
    page.next.click()
    return said(page)


def test_a_calm_check_never_says_safe(page: CheckPage, use_cases: UseCases) -> None:
    text = finish(page, use_cases, over_12_weeks="yes", age_18_to_45="yes")
    assert "Nothing here says you should wait" in text and "84 days" in text
    assert "safe" not in text.lower() and "differ" not in text
    assert page.leave(), "there is nothing left to keep"


def test_people_outside_the_trial_are_told_so_and_go_on(
    page: CheckPage, use_cases: UseCases
) -> None:
    text = finish(page, use_cases, over_12_weeks="no", age_18_to_45="no", already_runs="yes")
    assert "Newer pain was not studied" in text and "Other ages were not studied" in text
    assert "not yet regular runners" in text
    assert button(page, "Go to the test run").isEnabled()


def test_who_is_not_sure_may_read_first_and_go_on(
    page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    text = finish(page, use_cases, wants_to_run="not_sure")
    assert "Have a read first" in text and findings(use_cases) == []
    button(page, "The trial behind this app").click()
    assert navigate.pages == [("learn", {"article": "the-trial.md"})]
    assert button(page, "Go to the test run").isEnabled()


@pytest.mark.parametrize(
    ("average", "answers", "title", "reason"),
    [
        (20, {"fever": "yes"}, "See a clinician soon", "A fever, or feeling very unwell"),
        (20, {"osteoporosis": "not_sure"}, "Talk to a clinician first", "Osteoporosis"),
        (80, {}, "Not yet", "Strong pain over the past week"),
        (20, {"wants_to_run": "no"}, "Not for you now", "Other ways to stay active"),
    ],
)
def test_every_other_verdict_has_its_reasons_and_no_way_to_a_run(
    page: CheckPage,
    use_cases: UseCases,
    navigate: Navigation,
    average: float,
    answers: dict[str, str],
    title: str,
    reason: str,
) -> None:
    text = finish(page, use_cases, average, **answers)
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert title in text and (reason in text or reason in shown)
    assert "Nothing here says" not in text and "Go to the test run" not in shown
    assert use_cases.diary.decision().locked
    button(page, "What to do now").click()
    assert navigate.last == "card"


def test_the_worst_verdict_comes_first(page: CheckPage, use_cases: UseCases) -> None:
    text = finish(page, use_cases, 80, fever="yes", pregnancy="yes", wants_to_run="no")
    places = [
        text.index(t)
        for t in ("See a clinician soon", "Talk to a clinician first", "Not yet", "Not for you now")
    ]
    assert places == sorted(places)


def test_other_ways_to_stay_active_are_one_press_away(
    page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    finish(page, use_cases, wants_to_run="no")
    button(page, "Other ways to stay active").click()
    assert navigate.pages == [("learn", {"article": "staying-active"})]


def test_a_check_after_an_emergency_does_not_say_it_is_over(
    page: CheckPage, diary_of: DiaryOf, clock: SetClock
) -> None:
    use_cases = diary_of(Diary().check("bladder", only=True, complete=False).entries)
    clock.on(3)
    text = finish(page, use_cases)
    assert "Get help first" in text and "New bladder trouble" in text
    assert "Nothing here says" not in text and use_cases.diary.decision().locked


def test_what_a_session_raised_is_not_passed_over(
    page: CheckPage, diary_of: DiaryOf, clock: SetClock
) -> None:
    use_cases = diary_of(Diary().check().test_run(stop=["dizzy"]).entries)
    clock.on(0, hour=20)
    text = finish(page, use_cases)
    assert "Something else still stands" in text and "Feeling dizzy" in text


def test_a_cleared_condition_is_named_and_does_not_lock(
    page: CheckPage, diary_of: DiaryOf, clock: SetClock
) -> None:
    use_cases = diary_of(Diary().check("scoliosis").clear("scoliosis").entries)
    clock.on(30)
    text = finish(page, use_cases, scoliosis="yes")
    assert "Nothing here says you should wait" in text
    assert "Cleared by a clinician" in text and "specialist's care" in text


# --- when the store will not


def test_answers_wait_for_the_store_and_are_kept_once_it_is_open(
    page: CheckPage, use_cases: UseCases
) -> None:
    use_cases.diary.ready = False
    page.enter()
    assert not page.next.isEnabled()
    question(page).choice.buttons["no"].click()
    assert use_cases.screening.draft() is None
    use_cases.diary.opened()
    assert page.next.isEnabled()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.answers == {"saddle_numbness": "no"}


def test_a_full_disk_is_told_the_answer_stays_and_nobody_is_held(
    page: CheckPage, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.diary, "keep_draft", full)
    question(page).choice.buttons["no"].click()
    assert page.notice.text() == "The disk is full."
    assert question(page).choice.value() == "no"
    assert [page.leave(), page.leave()] == [False, True]
    monkeypatch.undo()
    page.next.click()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.answers == {"saddle_numbness": "no"} and kept.page == 1


def test_an_answer_given_before_the_store_opens_outlives_another_page(
    page: CheckPage, use_cases: UseCases
) -> None:
    use_cases.diary.ready = False
    page.enter()
    question(page).choice.buttons["no"].click()
    assert page.leave()
    page.enter()
    assert question(page).choice.value() == "no"
    use_cases.diary.opened()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.answers == {"saddle_numbness": "no"}


def test_an_emergency_shows_its_card_though_the_disk_is_full(
    page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    go_to(page, use_cases, 1)
    disk = use_cases.diary.store
    use_cases.diary.store = FullDisk(disk)
    question(page).choice.buttons["yes"].click()
    page.next.click()
    QApplication.processEvents()
    page.confirm.yes.click()
    name, wanted = navigate.pages[-1]
    assert name == "card" and "disk is full" in str(wanted["unsaved"])
    assert findings(use_cases) == ["bladder"] and page.leave()
    page.enter()
    assert question(page).choice.value() is None, "asked afresh"
    use_cases.diary.store = disk
    use_cases.diary.opened()
    kept = use_cases.screening.draft()
    assert kept is not None and kept.answers == {"saddle_numbness": "no"}


def test_what_the_finished_check_found_counts_though_the_disk_is_full(
    page: CheckPage, use_cases: UseCases, navigate: Navigation
) -> None:
    go_to(page, use_cases, PAGE_F, fever="yes")
    assert isinstance(page.panel, QuestionPanel)
    page.panel.choice.buttons["yes"].click()
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    page.next.click()
    assert navigate.last == "card" and findings(use_cases) == ["fever"] and page.leave()


# --- the verdict keeps up with the diary


def test_a_verdict_that_a_finding_overtakes_says_so(
    page: CheckPage, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    clock.on(0, hour=9)
    assert "Nothing here says you should wait" in finish(page, use_cases)
    diary_of(Diary().check("fever", only=True, complete=False).entries)
    clock.on(0, hour=20)
    use_cases.diary.changed()
    text = said(page)
    assert "See a clinician soon" in text and "Nothing here says" not in text
    assert button(page, "What to do now").isVisible()


def test_the_verdict_names_a_test_run_only_when_one_comes_next(
    page: CheckPage, use_cases: UseCases, diary_of: DiaryOf, clock: SetClock
) -> None:
    assert "Next comes a short test run." in finish(page, use_cases)
    diary_of(started().green().entries)
    clock.on(5)
    text = finish(page, use_cases)
    assert "test run" not in text and "Today shows what is next." in text


def test_the_keyboard_stands_on_what_comes_next(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    finish(page, use_cases)
    QApplication.processEvents()
    assert page.window().focusWidget() is button(page, "Go to the test run")


def test_what_none_of_these_did_is_brought_into_sight_with_its_undo(
    qtbot: QtBot, page: CheckPage, use_cases: UseCases
) -> None:
    page.resize(900, 420)
    go_to(page, use_cases, LIST_B)
    assert isinstance(page.panel, ListPanel)
    undo = page.panel.undo
    page.scroll_to(page.panel.none)
    page.panel.none.click()
    qtbot.waitUntil(lambda: undo.visibleRegion().boundingRect() == undo.rect())


def test_what_could_not_be_saved_is_said_in_sight_though_the_page_is_low(
    qtbot: QtBot, page: CheckPage, monkeypatch: pytest.MonkeyPatch, use_cases: UseCases
) -> None:
    """The answers come into sight with the question, not over what was just said."""
    page.resize(960, 420)
    QApplication.processEvents()

    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr(use_cases.screening, "keep", full)
    question(page).choice.buttons["no"].setFocus()
    question(page).choice.buttons["no"].click()
    qtbot.wait(100)
    assert page.notice.visibleRegion().boundingRect().height() > page.notice.height() / 2
