"""The test run: the stopwatch, the form, what it means, and when there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import ui.widgets.stopwatch
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from ui.pages.test_run import TestRunPage
from ui.pages.test_run_form import TYPED, WATCH, TestRunForm
from ui.widgets.stopwatch import Stopwatch
from ui.wording import Words


class Seconds:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


Show = Callable[..., TestRunPage]


@pytest.fixture
def show(
    qtbot: QtBot,
    diary_of: DiaryOf,
    words: Words,
    navigate: Navigation,
    clock: SetClock,
    seconds: Seconds,
) -> Show:
    def make(diary: Diary | None = None, day: int = 0) -> TestRunPage:
        clock.on(day, hour=18)
        entries = (Diary().check() if diary is None else diary).entries
        page = TestRunPage(diary_of(entries), words, navigate, monotonic=seconds)
        qtbot.addWidget(page)
        page.resize(960, 700)
        page.enter()
        page.show()
        QApplication.processEvents()
        return page

    return make


def form(page: TestRunPage) -> TestRunForm:
    assert page.form is not None
    return page.form


def said(page: TestRunPage) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def buttons(page: TestRunPage) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def runs(use_cases: UseCases) -> list[dict[str, Any]]:
    return [dict(e.data) for e in use_cases.diary.entries() if e.kind == "test_run"]


def fill(
    page: TestRunPage,
    typed: int | None = 60,
    before: int | None = 20,
    during: int | None = 25,
    after: int | None = 20,
    signs: list[str] | None = None,
) -> None:
    shown = form(page)
    if typed is not None:
        shown.how.set_value(TYPED)
        shown.seconds.set_value(typed)
    shown.before.set_value(before)
    shown.during.set_value(during)
    shown.after.set_value(after)
    shown.signs.set_value([] if signs is None else signs)


# --- the stopwatch


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    spoken: list[str] = []
    monkeypatch.setattr(ui.widgets.stopwatch, "announce", lambda _, text, **__: spoken.append(text))
    return spoken


def test_space_starts_and_stops_and_only_tens_are_spoken(
    qtbot: QtBot, seconds: Seconds, heard: list[str]
) -> None:
    watch = Stopwatch(seconds, 120, lambda s: f"{s} s")
    qtbot.addWidget(watch)
    stops: list[int] = []
    watch.stopped.connect(stops.append)
    qtbot.keyClick(watch.button, Qt.Key.Key_Space)
    assert watch.running() and watch.seconds() is None and watch.button.text() == "Stop"
    for tenth in range(1, 235):
        seconds.now = 1000.0 + tenth / 10
        watch._tick()
    qtbot.keyClick(watch.button, Qt.Key.Key_Space)
    assert watch.seconds() == 23 and stops == [23] and not watch.running()
    assert heard == ["Started.", "10 s", "20 s", "Stopped after 23 s."]


def test_it_stops_by_itself_at_its_limit_and_no_timer_goes_on(
    qtbot: QtBot, seconds: Seconds
) -> None:
    watch = Stopwatch(seconds, 120, str)
    qtbot.addWidget(watch)
    watch.toggle()
    seconds.now += 500  # the computer slept
    with qtbot.waitSignal(watch.stopped, timeout=2000) as stopped:
        pass
    assert stopped.args == [120] and watch.seconds() == 120
    assert not watch._ticks.isActive()


def test_a_clock_that_goes_back_never_gives_negative_seconds(seconds: Seconds) -> None:
    watch = Stopwatch(seconds, 120, str)
    watch.toggle()
    seconds.now -= 5
    watch.toggle()
    assert watch.seconds() == 0


# --- a run that is timed here


def test_a_timed_run_says_where_to_start(
    show: Show, use_cases: UseCases, seconds: Seconds, clock: SetClock, navigate: Navigation
) -> None:
    page = show()
    shown = form(page)
    assert shown.how.value() == WATCH and shown.before.value() is None
    began = clock.moment
    shown.watch.toggle()
    clock.wait(minutes=1)
    seconds.now += 44.9
    shown.watch.toggle()
    fill(page, None)
    shown.distance.set_metres(120)
    page.save.click()
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "test_run")
    assert entry.at == began
    assert entry.data == {
        "comfortable_s": 44, "pain_before": 20, "pain_peak": 25, "pain_after": 20,
        "stop_signs": [], "distance_m": 120, "distance_source": "typed",
    }  # fmt: skip
    assert "You start at stage 1" in said(page) and "7 January" in said(page)
    assert "Tomorrow morning we ask" in said(page)
    assert use_cases.diary.draft("test_run") is None
    buttons(page)["Go to Today"].click()
    assert navigate.last == "today"


@pytest.mark.parametrize(
    ("comfortable", "stage"), [(15, 1), (44, 1), (45, 2), (89, 2), (90, 3), (120, 3)]
)
def test_the_seconds_decide_the_starting_stage(show: Show, comfortable: int, stage: int) -> None:
    page = show()
    fill(page, comfortable)
    page.save.click()
    assert f"You start at stage {stage}" in said(page)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"typed": 14}, "Fewer than 15 seconds"),
        ({"typed": 0}, "Fewer than 15 seconds"),
        ({"during": 50}, "rose by 30 points"),
        ({"during": 35}, "above the level of this app's guide"),
        ({"before": None}, "is not recorded"),
        ({"during": None}, "is not recorded"),
    ],
)
def test_a_run_without_minimal_pain_is_not_yet(
    show: Show,
    use_cases: UseCases,
    navigate: Navigation,
    values: dict[str, Any],
    reason: str,
) -> None:
    page = show()
    fill(page, **values)
    page.save.click()
    if None in values.values():
        assert "can't show where to start" in page.trouble.text() and runs(use_cases) == []
        page.save.click()
    text = said(page)
    assert "Keep walking for now" in text and reason in text and "after 7 days" in text
    assert "stage" not in text
    assert use_cases.diary.decision().rule == "test-run-due"
    buttons(page)["A page to print"].click()
    assert navigate.pages == [("card", {"guide": "not_minimal"})]


@pytest.mark.parametrize("sign", ["dizzy", "chest_pain", "new_numbness_or_weakness"])
def test_a_stop_sign_leads_to_the_card(
    show: Show, use_cases: UseCases, navigate: Navigation, sign: str
) -> None:
    page = show()
    fill(page, signs=[sign])
    page.save.click()
    assert navigate.pages == [("card", {})] and use_cases.diary.decision().locked


def test_seconds_and_stop_signs_must_be_answered(show: Show, use_cases: UseCases) -> None:
    page = show()
    fill(page, None)
    form(page).signs.set_value(None)
    page.save.click()
    assert "How many seconds" in page.trouble.text()
    form(page).how.set_value(TYPED)
    form(page).seconds.set_value(30)
    page.save.click()
    assert "stop" in page.trouble.text().lower() or "signs" in page.trouble.text()
    form(page).signs.set_value([])
    page.save.click()
    assert len(runs(use_cases)) == 1


def test_a_running_stopwatch_is_not_saved(show: Show, use_cases: UseCases) -> None:
    page = show()
    fill(page, None)
    form(page).watch.toggle()
    page.save.click()
    assert "still running" in page.trouble.text() and runs(use_cases) == []
    assert page.leave()
    page.enter()
    assert form(page).watch.running(), "a look at another page does not stop it"
    form(page).watch.toggle()


def test_with_strong_pain_running_is_not_suggested_and_can_always_be_stopped(show: Show) -> None:
    page = show()
    shown = form(page)
    shown.before.set_value(60)
    assert not shown.watch.button.isEnabled() and "don't suggest running" in shown.sore.text()
    shown.before.set_value(59)
    assert shown.watch.button.isEnabled() and shown.sore.isHidden()
    shown.watch.toggle()
    shown.before.set_value(80)
    assert shown.watch.button.isEnabled()
    shown.watch.toggle()


# --- typed in afterwards


def test_a_run_of_an_earlier_day_takes_its_morning_along(show: Show, use_cases: UseCases) -> None:
    page = show(day=2)
    fill(page, 50)
    shown = form(page)
    assert shown.morning.isHidden()
    shown.when.set_value(datetime.fromisoformat("2026-01-06T09:30"))
    assert not shown.morning.isHidden()
    shown.morning.pain.set_value(20)
    page.save.click()
    assert "both answers" in page.trouble.text()
    shown.morning.settled.set_value("by_morning")
    page.save.click()
    run, morning = use_cases.diary.entries()[-2:]
    assert run.kind == "test_run" and run.at.isoformat() == "2026-01-06T09:30:00+00:00"
    assert morning.kind == "next_morning" and morning.data["of"] == run.id
    assert "You start at stage 2" in said(page)
    assert "Tomorrow morning" not in said(page)


def test_an_unreadable_distance_is_not_passed_over(show: Show, use_cases: UseCases) -> None:
    page = show()
    fill(page)
    form(page).distance._edit.setText("far")
    page.save.click()
    assert runs(use_cases) == [] and "not a number" in page.trouble.text()


# --- half filled in


def test_a_form_cut_off_is_there_again(
    qtbot: QtBot,
    show: Show,
    use_cases: UseCases,
    words: Words,
    navigate: Navigation,
    seconds: Seconds,
) -> None:
    page = show()
    form(page).watch.toggle()
    seconds.now += 33
    form(page).watch.toggle()
    fill(page, None, after=None)
    form(page).signs.set_value(["dizzy"])
    form(page).distance.set_metres(90)
    page._timer.timeout.emit()  # the moment after the last change; then the power goes
    again = TestRunPage(use_cases, words, navigate, monotonic=seconds)
    qtbot.addWidget(again)
    again.enter()
    shown = form(again)
    assert (shown.comfortable_s(), shown.before.value(), shown.after.value()) == (33, 20, None)
    assert shown.signs.value() == ["dizzy"] and shown.distance.metres() == 90


def test_leaving_keeps_it_and_cancel_forgets_it(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show()
    fill(page, 42)
    assert page.leave()
    page.enter()
    assert form(page).comfortable_s() == 42
    buttons(page)["Cancel"].click()
    assert navigate.last is None
    buttons(page)["Throw it away"].click()
    assert navigate.last == "today" and use_cases.diary.draft("test_run") is None


def test_a_timed_run_saved_when_none_is_offered_any_more_is_only_written_down(
    show: Show, use_cases: UseCases, seconds: Seconds, clock: SetClock
) -> None:
    page = show()
    form(page).watch.toggle()
    seconds.now += 50
    form(page).watch.toggle()
    fill(page, None)
    assert page.leave()
    use_cases.recording.pause(clock.now().date())
    clock.wait(days=1)
    page.enter()
    shown = form(page)
    assert shown.watch.isHidden() and shown.comfortable_s() == 50
    assert shown.when.value() == datetime.fromisoformat("2026-01-05T18:00")


def test_a_full_disk_keeps_everything_on_screen(
    show: Show, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    page = show()
    fill(page, 42)
    monkeypatch.setattr(use_cases.recording.__class__, "log_test_run", full)
    page.save.click()
    assert page.trouble.text() == "The disk is full." and form(page).comfortable_s() == 42


# --- not offered


@pytest.mark.parametrize(
    ("diary", "day", "text", "button", "goes_to"),
    [
        (Diary(), 0, "First comes the suitability check", "Do the check", "check"),
        (Diary().check("fever"), 0, "locked", "What to do now", "card"),
        (Diary().check().pause(0, 5), 2, "away or ill", "I'm back", "pause"),
        (Diary().check().test_run(10), 3, "again from Monday", None, None),
        (started(), 1, "a day of rest", None, None),
        (started().green(), 40, "a new check and a new start", "Go to Today", "today"),
        (started().red(), 5, "a new check", "Do the check", "check"),
        (started().red().wait(3).check(), 6, "a week of walking", None, None),
    ],
)
def test_without_an_offer_it_says_why_and_takes_one_that_happened(
    show: Show,
    use_cases: UseCases,
    navigate: Navigation,
    diary: Diary,
    day: int,
    text: str,
    button: str | None,
    goes_to: str | None,
) -> None:
    page = show(diary, day)
    before = len(runs(use_cases))
    assert page.form is None and text in said(page)
    if button is not None:
        buttons(page)[button].click()
        assert navigate.last == goes_to
    page.already.click()
    assert text.split()[0] in said(page) and "Please don't do another one now." in said(page)
    shown = form(page)
    assert shown.watch.isHidden() and shown.how.isHidden(), "no stopwatch, no start"
    fill(page, 60)
    page.save.click()
    assert len(runs(use_cases)) == before + 1
    assert use_cases.diary.decision().step is None or goes_to is None


def test_while_locked_a_saved_run_opens_nothing(show: Show, use_cases: UseCases) -> None:
    page = show(Diary().check("fever"))
    page.already.click()
    fill(page, 120)
    page.save.click()
    assert "Test run saved" in said(page) and "stage" not in said(page).lower()
    assert use_cases.diary.decision().locked


def test_it_waits_for_the_diary_to_open(show: Show, use_cases: UseCases) -> None:
    page = show()
    use_cases.diary.ready = False
    page.enter()
    assert not page.save.isEnabled()
    use_cases.diary.opened("Only to be read.")
    assert page.trouble.text() == "Only to be read."
    use_cases.diary.opened()
    assert page.save.isEnabled()


# --- what is open can close while the page is shown


def test_pain_from_the_stop_level_on_today_offers_no_stopwatch(
    show: Show, use_cases: UseCases
) -> None:
    page = show(Diary().check().pain(70))
    assert page.form is None
    assert "walk or a rest" in said(page) and "Start" not in buttons(page)
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert shown.count("Go to Today") == 1
    buttons(page)["I already did one"].click()
    assert not form(page).watch.isVisible() and "don't do another one now" in said(page)
    fill(page)
    page.save.click()
    assert runs(use_cases)[0]["comfortable_s"] == 60


def test_a_finding_from_elsewhere_takes_an_untouched_stopwatch_away(
    show: Show, diary_of: DiaryOf
) -> None:
    diary = Diary().check()
    page = show(diary)
    assert form(page).watch.isVisible()
    diary_of(diary.check("fever").entries)
    assert page.form is None and "locked" in said(page)


def test_what_was_filled_in_stays_when_the_test_run_closes(show: Show, diary_of: DiaryOf) -> None:
    diary = Diary().check()
    page = show(diary)
    form(page).before.set_value(22)
    diary_of(diary.check("fever").entries)
    assert form(page).before.value() == 22
    assert not form(page).watch.isVisible() and "don't do another one now" in said(page)


def test_what_was_filled_in_stays_though_the_disk_is_full(
    show: Show, use_cases: UseCases, diary_of: DiaryOf
) -> None:
    diary = Diary().check()
    page = show(diary)
    form(page).before.set_value(22)
    diary_of(diary.check("fever").entries[:0])
    disk = use_cases.diary.store
    with disk.writing() as writer:
        for entry in diary.check("fever").entries:
            writer.put(entry)
    use_cases.diary.store = FullDisk(disk)
    use_cases.diary.changed()
    assert form(page).before.value() == 22
    assert not form(page).watch.isVisible() and page.unsaved


def test_a_run_on_its_way_is_finished_before_the_page_says_that_it_closed(
    show: Show, diary_of: DiaryOf, seconds: Seconds
) -> None:
    diary = Diary().check()
    page = show(diary)
    form(page).watch.toggle()
    diary_of(diary.check("fever").entries)
    assert form(page).watch.running()
    seconds.now += 40
    form(page).watch.toggle()
    QApplication.processEvents()
    assert not form(page).watch.isVisible() and form(page).seconds.value() == 40
    assert "don't do another one now" in said(page)


def test_the_result_gives_way_to_the_card(
    show: Show, use_cases: UseCases, diary_of: DiaryOf, navigate: Navigation
) -> None:
    diary = Diary().check()
    page = show(diary)
    fill(page)
    page.save.click()
    assert "You start at stage" in said(page)
    diary_of(diary.check("fever").entries)
    assert navigate.last == "card"


def test_the_result_of_a_run_that_was_taken_back_is_gone(show: Show, use_cases: UseCases) -> None:
    page = show()
    fill(page)
    page.save.click()
    use_cases.recording.undo()
    assert "You start at stage" not in said(page) and page.form is not None


def test_a_stop_sign_shows_its_card_though_the_disk_is_full(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show()
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    fill(page, signs=["chest_pain"])
    page.save.click()
    name, wanted = navigate.pages[-1]
    assert name == "card" and "disk is full" in str(wanted["unsaved"])
    assert page.leave()


def test_a_run_thrown_away_while_the_watch_runs_is_gone(show: Show, navigate: Navigation) -> None:
    page = show()
    form(page).watch.toggle()
    buttons(page)["Cancel"].click()
    buttons(page)["Throw it away"].click()
    assert navigate.last == "today" and page.leave()
    page.enter()
    assert not form(page).watch.running() and form(page).comfortable_s() is None
