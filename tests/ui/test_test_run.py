"""The test run: the way to be guided, the form, what it means, and when there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from ui.pages.test_run import TestRunPage
from ui.pages.test_run_form import TestRunForm
from ui.widgets.flow import Columns, FlowLayout
from ui.wording import Words

Show = Callable[..., TestRunPage]
GUIDE_ME, TYPE_IT_IN = "Guide me through it", "I ran it already: type it in"


@pytest.fixture
def show(
    qtbot: QtBot,
    diary_of: DiaryOf,
    words: Words,
    navigate: Navigation,
    clock: SetClock,
) -> Show:
    """The page with its form where one can be typed in, or as it opens (`typed=False`)."""

    def make(diary: Diary | None = None, day: int = 0, *, typed: bool = True) -> TestRunPage:
        clock.on(day, hour=18)
        entries = (Diary().check() if diary is None else diary).entries
        page = TestRunPage(diary_of(entries), words, navigate)
        qtbot.addWidget(page)
        page.resize(960, 700)
        page.enter()
        page.show()
        if typed and TYPE_IT_IN in buttons(page):
            page.already.click()
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
    shown.seconds.set_value(typed)
    shown.before.set_value(before)
    shown.during.set_value(during)
    shown.after.set_value(after)
    shown.signs.set_value([] if signs is None else signs)


# --- offered


def test_it_offers_to_guide_and_takes_one_that_happened(show: Show, navigate: Navigation) -> None:
    page = show(typed=False)
    assert page.form is None and "Walk for 5 minutes" in said(page)
    assert {GUIDE_ME, TYPE_IT_IN, "Cancel"} == set(buttons(page))
    assert page.first_control() is page.guide
    buttons(page)[GUIDE_ME].click()
    assert navigate.pages == [("guided", {"test_run": True})]
    assert page.leave()
    buttons(page)[TYPE_IT_IN].click()
    assert form(page).comfortable_s() is None and page.first_control() is not page.guide
    assert GUIDE_ME not in buttons(page) and "Walk for 5 minutes" not in said(page)


def test_looking_at_the_form_keeps_nothing(show: Show, use_cases: UseCases) -> None:
    page = show()
    assert page.leave() and use_cases.diary.draft("test_run") is None
    page.enter()
    assert page.form is None and GUIDE_ME in buttons(page)


# --- typed in


def test_a_run_says_where_to_start(
    show: Show, use_cases: UseCases, clock: SetClock, navigate: Navigation
) -> None:
    page = show()
    began = clock.moment
    clock.wait(minutes=3)
    fill(page, 44)
    form(page).when.set_value(began)
    form(page).distance.set_metres(120)
    page.save.click()
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "test_run")
    assert entry.at == began and entry.source == "typed"
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
    form(page).seconds.set_value(30)
    page.save.click()
    assert "stop" in page.trouble.text().lower() or "signs" in page.trouble.text()
    form(page).signs.set_value([])
    page.save.click()
    assert len(runs(use_cases)) == 1


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
) -> None:
    page = show()
    fill(page, 33, after=None)
    form(page).signs.set_value(["dizzy"])
    form(page).distance.set_metres(90)
    page._timer.timeout.emit()  # the moment after the last change; then the power goes
    again = TestRunPage(use_cases, words, navigate)
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


PAINS = {"pain_before": 10, "stop_signs": ["dizzy"]}
GUIDED = {"started": "2026-01-05T17:40:25+00:00", "when": "2026-01-05T17:40:25", "data": PAINS}
ONCE_TIMED = {**GUIDED, "how": "watch", "when": "2026-01-05T18:00:00"}


@pytest.mark.parametrize(
    ("draft", "seconds", "when"),
    [
        ({**GUIDED, "seconds": 47}, 47, "2026-01-05T17:40:25+00:00"),
        # As it was kept when a test run could be timed on this page.
        ({**ONCE_TIMED, "timed_s": 47, "typed_s": 3}, 47, "2026-01-05T17:40:25+00:00"),
        ({**ONCE_TIMED, "how": "typed", "timed_s": 3, "typed_s": 47}, 47, "2026-01-05T18:00"),
        ({**ONCE_TIMED, "started": None, "timed_s": None}, None, "2026-01-05T18:00"),
    ],
)
def test_what_the_guide_or_an_older_version_kept_is_in_the_form(
    show: Show, use_cases: UseCases, draft: dict[str, Any], seconds: int | None, when: str
) -> None:
    use_cases.diary.keep_draft("test_run", draft)
    page = show(typed=False)
    shown = form(page)
    assert shown.comfortable_s() == seconds and shown.at() == datetime.fromisoformat(when)
    assert shown.before.value() == 10 and shown.signs.value() == ["dizzy"]
    assert shown.draft()["data"]["pain_before"] == 10


@pytest.mark.parametrize("kept", [{"data": 5}, {"data": {}, "morning": 5}, {"when": "soon"}])
def test_a_form_kept_in_another_shape_gives_way_to_what_is_offered(
    show: Show, use_cases: UseCases, kept: dict[str, Any]
) -> None:
    use_cases.diary.keep_draft("test_run", kept)
    page = show(typed=False)
    assert page.form is None and "How it goes" in said(page)
    assert use_cases.diary.draft("test_run") is None
    assert page.leave()


def test_a_time_that_was_mended_is_the_time(show: Show, use_cases: UseCases) -> None:
    use_cases.diary.keep_draft("test_run", {**GUIDED, "seconds": 47})
    page = show(typed=False)
    form(page).when.set_value(datetime.fromisoformat("2026-01-05T17:10"))
    fill(page, 47)
    page.save.click()
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "test_run")
    assert entry.at.isoformat() == "2026-01-05T17:10:00+00:00" and entry.source == "guided"


def test_after_the_guide_it_says_that_what_is_known_is_filled_in(
    show: Show, use_cases: UseCases
) -> None:
    use_cases.diary.keep_draft("test_run", {**GUIDED, "seconds": 47})
    page = show(typed=False)
    assert "as you left it" in page.left.text()
    page.enter(guided=True)
    assert "filled in what we know" in page.left.text()


def test_a_run_kept_until_none_is_offered_any_more_is_only_written_down(
    show: Show, use_cases: UseCases, clock: SetClock
) -> None:
    use_cases.diary.keep_draft("test_run", {**GUIDED, "seconds": 50})
    page = show(typed=False)
    assert "don't do another one now" not in said(page)
    use_cases.recording.pause(clock.now().date())
    clock.wait(days=1)
    page.enter()
    assert form(page).comfortable_s() == 50 and "don't do another one now" in said(page)
    assert form(page).at() == datetime.fromisoformat("2026-01-05T17:40:25+00:00")


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
    assert GUIDE_ME not in buttons(page), "no way to start"
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
    page = show(typed=False)
    use_cases.diary.ready = False
    page.already.click()
    assert not page.save.isEnabled()
    use_cases.diary.opened("Only to be read.")
    assert page.trouble.text() == "Only to be read."
    use_cases.diary.opened()
    assert page.save.isEnabled()


# --- what is open can close while the page is shown


def test_pain_from_the_stop_level_on_today_offers_no_run(show: Show, use_cases: UseCases) -> None:
    page = show(Diary().check().pain(70))
    assert page.form is None
    assert "walk or a rest" in said(page) and GUIDE_ME not in buttons(page)
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert shown.count("Go to Today") == 1
    buttons(page)["I already did one"].click()
    assert "don't do another one now" in said(page)
    fill(page)
    page.save.click()
    assert runs(use_cases)[0]["comfortable_s"] == 60


@pytest.mark.parametrize("typed", [False, True])
def test_a_finding_from_elsewhere_takes_the_offer_away(
    show: Show, diary_of: DiaryOf, typed: bool
) -> None:
    diary = Diary().check()
    page = show(diary, typed=typed)
    diary_of(diary.check("fever").entries)
    assert page.form is None and "locked" in said(page) and GUIDE_ME not in buttons(page)


def test_what_was_filled_in_stays_when_the_test_run_closes(show: Show, diary_of: DiaryOf) -> None:
    diary = Diary().check()
    page = show(diary)
    form(page).before.set_value(22)
    diary_of(diary.check("fever").entries)
    assert form(page).before.value() == 22
    assert "don't do another one now" in said(page)


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
    assert "don't do another one now" in said(page) and page.unsaved


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
    assert "You start at stage" not in said(page) and GUIDE_ME in buttons(page)


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


def test_a_form_built_once_more_is_whole(show: Show, qtbot: QtBot) -> None:
    """Who looked for its first control by Qt's focus chain lost parts of it with the old one."""
    page = show(typed=False)
    for _ in range(3):
        QTest.qWait(30)  # the old one goes, and the keyboard finds the new one's first control
        page.enter()
        page.already.click()
    QTest.qWait(30)
    layouts = [*page.findChildren(FlowLayout), *page.findChildren(Columns)]
    items = [layout.itemAt(i) for layout in layouts for i in range(layout.count())]
    assert len(items) > 5 and all(isValid(item) for item in items)
