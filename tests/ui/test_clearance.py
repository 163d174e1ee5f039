"""A clearance: who, when, and only what they actually said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from ui.pages.clearance import RED_RESPONSE, ClearancePage
from ui.wording import Words

Show = Callable[..., ClearancePage]


@pytest.fixture
def show(
    qtbot: QtBot, diary_of: DiaryOf, words: Words, navigate: Navigation, clock: SetClock
) -> Show:
    def make(diary: Diary, day: int = 0) -> ClearancePage:
        clock.on(day, hour=18)
        page = ClearancePage(diary_of(diary.entries), words, navigate)
        qtbot.addWidget(page)
        page.resize(960, 700)
        page.enter()
        page.show()
        QApplication.processEvents()
        return page

    return make


def said(page: ClearancePage) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def buttons(page: ClearancePage) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def fill(page: ClearancePage, *covers: str, on: date | None = None) -> None:
    page.role.set_value("doctor")
    page.by.setText(" Dr. Ångström ")
    if on is not None:
        page.on.set_value(on)
    for name in covers:
        page.covers[name].click()


BLADDER = Diary().check("bladder", only=True, complete=False)


def test_each_standing_finding_is_a_line_and_none_is_ticked(show: Show) -> None:
    diary = Diary().check("fever", "pregnancy", average=70, wants_to_run="no")
    page = show(diary.test_run(stop=["dizzy"]))
    assert set(page.covers) == {"fever", "pregnancy", "average_pain", "dizzy"}
    assert not any(check.isChecked() for check in page.covers.values())
    assert page.role.value() is None and page.by.text() == ""
    assert "Tick only what they actually said." in said(page)


@pytest.mark.parametrize(
    ("diary", "day", "offered"),
    [
        (started().red().red(), 3, True),
        (started().red(1, 6), 3, True),
        (started().red(1, 6, stop=["dizzy"]), 3, True),
        (BLADDER, 0, False),
    ],
)
def test_the_red_rules_are_a_line_while_they_hold(
    show: Show, diary: Diary, day: int, offered: bool
) -> None:
    assert (RED_RESPONSE in show(diary, day).covers) == offered


def test_without_anything_to_clear_it_says_so(show: Show, navigate: Navigation) -> None:
    page = show(Diary().check(wants_to_run="no"))
    assert page.title_label.text() == "Nothing needs a clearance"
    buttons(page)["Go to Today"].click()
    assert navigate.last == "today"


def test_what_is_missing_is_said_one_by_one(show: Show, use_cases: UseCases) -> None:
    page = show(BLADDER)
    for words, step in (
        ("profession", lambda: page.role.set_value("nurse")),
        ("name", lambda: page.by.setText("   ")),
        ("name", lambda: page.by.setText("A")),
        ("Tick what", page.covers["bladder"].click),
    ):
        page.save.click()
        assert words in page.notice.text()
        step()
    page.save.click()
    assert [e.kind for e in use_cases.diary.entries()] == ["suitability", "clearance"]


def test_a_day_to_come_can_not_be_chosen(show: Show) -> None:
    page = show(BLADDER)
    page.on.set_value(date(2030, 1, 1))
    assert page.on.value() == date(2026, 1, 5)


def test_an_emergency_is_saved_and_told_what_is_still_needed(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(BLADDER)
    fill(page, "bladder")
    page.note.setPlainText(" by phone ")
    page.save.click()
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "clearance")
    assert entry.data == {
        "role": "doctor", "by": "Dr. Ångström", "on": "2026-01-05", "covers": ["bladder"],
        "note": "by phone",
    }  # fmt: skip
    assert "Something is still needed" in said(page)
    assert "answer the whole check again" in said(page) and "New bladder trouble" in said(page)
    assert use_cases.diary.decision().locked
    buttons(page)["Do the check again"].click()
    assert navigate.last == "check"


def test_the_last_one_cleared_opens_it(show: Show, use_cases: UseCases) -> None:
    page = show(Diary().check("fever"))
    fill(page, "fever")
    page.save.click()
    assert "Nothing in your diary is locked now" in said(page)
    assert not use_cases.diary.decision().locked


def test_only_what_was_ticked_is_covered(show: Show, use_cases: UseCases) -> None:
    page = show(Diary().check("fever", "weight_loss"))
    fill(page, "fever")
    page.save.click()
    assert [f.id for f in use_cases.screening.standing()] == ["weight_loss"]
    assert "Losing weight without trying" in said(page)


def test_clearing_the_finding_alone_says_that_the_guide_still_waits(
    show: Show, use_cases: UseCases
) -> None:
    page = show(started().red(1, 6, stop=["dizzy"]), day=3)
    fill(page, "dizzy")
    page.save.click()
    assert "a walk for now" in said(page)
    assert use_cases.diary.decision().rule == "red-floor"


def test_a_day_before_the_answer_is_doubted_except_for_what_lasts(show: Show) -> None:
    page = show(Diary().wait(10).check("fever", "scoliosis"), day=10)
    fill(page, "scoliosis", on=date(2026, 1, 6))
    assert page.early.isHidden()
    page.covers["fever"].click()
    assert "A clearance counts from that day on" in page.early.text() and page.early.isVisible()
    page.on.set_value(date(2026, 1, 15))
    assert page.early.isHidden()


def test_what_was_typed_survives_a_look_at_another_page(show: Show) -> None:
    page = show(BLADDER)
    fill(page, "bladder")
    page.enter()
    assert page.by.text() == " Dr. Ångström " and page.covers["bladder"].isChecked()


def test_cancel_forgets_it(show: Show, navigate: Navigation) -> None:
    page = show(BLADDER)
    fill(page, "bladder")
    buttons(page)["Cancel"].click()
    assert navigate.last == "card"
    page.enter()
    assert page.by.text() == ""


def test_a_full_disk_keeps_everything_on_screen(
    show: Show, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    page = show(BLADDER)
    fill(page, "bladder")
    monkeypatch.setattr(use_cases.recording, "record", full)
    page.save.click()
    assert page.notice.text() == "The disk is full." and page.by.text() == " Dr. Ångström "


def test_it_waits_for_the_diary_to_open(show: Show, use_cases: UseCases) -> None:
    use_cases.diary.ready = False
    page = show(BLADDER)
    use_cases.diary.ready = False
    page.enter()
    assert not page.save.isEnabled()
    use_cases.diary.opened("Only to be read.")
    assert page.notice.text() == "Only to be read." and not page.save.isEnabled()
    use_cases.diary.opened()
    assert page.save.isEnabled()


def test_by_keyboard_alone(qtbot: QtBot, show: Show, use_cases: UseCases) -> None:
    page = show(BLADDER)
    page.focus_first()
    assert page.window().focusWidget() is page.role
    qtbot.keyClick(page.role, Qt.Key.Key_Down)
    page.by.setFocus()
    qtbot.keyClicks(page.by, "Sam")
    for _ in range(30):
        if page.window().focusWidget() is page.covers["bladder"]:
            break
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(page.covers["bladder"], Qt.Key.Key_Space)
    page.save.setFocus()
    qtbot.keyClick(page.save, Qt.Key.Key_Return)
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "clearance")
    assert entry.data["role"] == "physiotherapist" and entry.data["by"] == "Sam"
