"""Going back to a backup, on the real page over a real store."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from tests.engine.build import Diary
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.keeping import choose, notices, open_dialog, settled
from tests.ui.reading import button, said
from ui.pages.restore import RestorePage
from ui.pages.restore_parts import Question
from ui.wording import Words

SECRET = "three warm wooden boats"


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths.at(tmp_path / "diary")


@pytest.fixture
def two_days(diary_of: DiaryOf, keeping: DiaryKeeper, clock: SetClock) -> UseCases:
    """A backup of yesterday, and two entries written since."""
    use_cases = diary_of(Diary().check().test_run(60).entries)
    clock.wait(days=-1)
    keeping.back_up_now()
    clock.wait(days=1)
    use_cases.recording.record("pain", {"now": 30})
    use_cases.recording.record("note", {"text": "slept well"})
    return use_cases


@pytest.fixture
def page(
    qtbot: QtBot, two_days: UseCases, words: Words, navigate: Navigation, keeping: DiaryKeeper
) -> RestorePage:
    page = RestorePage(two_days, words, navigate, keeping=keeping)
    qtbot.addWidget(page)
    page.resize(980, 900)
    page.enter(back="settings")
    page.show()
    settled(qtbot, lambda: page.choice.choices)
    return page


def look_into(qtbot: QtBot, page: RestorePage, number: int = 0) -> None:
    """Choose a backup and wait for what it holds."""
    page.choice.choices[number].click()
    settled(qtbot, page.preview.isVisible)


def go_back(qtbot: QtBot, page: RestorePage) -> None:
    page.go.click()
    open_dialog(page, Question).yes.click()
    settled(qtbot, lambda: not page._busy)


def kinds(use_cases: UseCases) -> list[str]:
    return [entry.kind for entry in use_cases.diary.entries()]


def test_the_backups_are_listed_with_when_why_and_where(page: RestorePage) -> None:
    [choice] = page.choice.choices
    assert choice.text().startswith("Yesterday, 10:00 · made by you · ")
    assert choice.text().endswith("this computer")
    assert not page.go.isEnabled() and not page.preview.isVisible()
    assert not page.choice.all.isVisible()


def test_before_anything_changes_it_shows_what_would(
    qtbot: QtBot, page: RestorePage, two_days: UseCases
) -> None:
    before = kinds(two_days)
    look_into(qtbot, page)
    text = said(page, hidden=True)
    assert "2 entries would be lost that your diary has now." in text
    assert "All entries, Now: 4" in text and "All entries, Backup: 2" in text
    assert "Note, Now: 1" in text and "Note, Backup: 0" in text
    assert "Last day, Now: Tue 24 Nov" in text and "Last day, Backup: Mon 5 Jan" in text
    assert "slept well" in text, "what would be lost is listed"
    assert page.go.isEnabled()
    assert kinds(two_days) == before


def test_going_back_asks_once_and_is_undone_in_one_step(
    qtbot: QtBot, page: RestorePage, two_days: UseCases
) -> None:
    before = kinds(two_days)
    look_into(qtbot, page)
    page.go.click()
    question = open_dialog(page, Question)
    assert "2 entries of now will no longer be in it." in said(question)
    assert "backed up first, so you can undo this" in said(question)
    assert QApplication.focusWidget() is not question.yes, "Enter alone does nothing"
    question.no.click()
    assert kinds(two_days) == before
    go_back(qtbot, page)
    assert kinds(two_days) == ["suitability", "test_run"]
    assert "Your diary is as it was in the backup: yesterday, 10:00." in page.undo.text()
    settled(qtbot, lambda: len(page.choice.choices) == 2)
    assert "from before going back" in page.choice.choices[0].text()
    button(page.undo, "Undo").click()
    settled(qtbot, lambda: not page._busy)
    assert kinds(two_days) == before
    assert "Undone" in page.undo.text()
    two_days.recording.record("note", {"text": "the diary can be written"})


def test_a_backup_of_just_this_diary_changes_nothing(
    qtbot: QtBot, page: RestorePage, keeping: DiaryKeeper
) -> None:
    keeping.back_up_now()
    page.enter()
    settled(qtbot, lambda: len(page.choice.choices) == 2)
    look_into(qtbot, page)
    assert "Nothing: this backup holds just what your diary holds." in said(page)
    assert not page.go.isEnabled()


def test_a_warning_that_stands_comes_along_and_is_shown(
    qtbot: QtBot, page: RestorePage, two_days: UseCases, navigate: Navigation
) -> None:
    with two_days.diary.store.writing() as writer:
        for entry in Diary().wait(300).check("fever").entries:
            writer.put(entry)
    two_days.diary.changed()
    assert two_days.screening.standing()
    look_into(qtbot, page)
    assert "going back does not lift it" in said(page)
    go_back(qtbot, page)
    assert two_days.screening.standing()
    button(page.warning, "Open the card").click()
    assert navigate.last == "card"


# --- closed, damaged and foreign files


@pytest.mark.slow
@pytest.mark.usefixtures("closed_for_real")
def test_a_closed_backup_asks_for_its_passphrase(
    qtbot: QtBot, page: RestorePage, keeping: DiaryKeeper, tmp_path: Path, two_days: UseCases
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping.choose_second_place(str(stick), SECRET)
    page.enter()
    settled(qtbot, lambda: len(page.choice.choices) == 2)
    closed = next(c for c in page.choice.choices if "closed with a passphrase" in c.text())
    assert "second place" in closed.text()
    closed.click()
    assert page.passphrase.isVisible() and not page.go.isEnabled()
    page.passphrase.field.setText("wrong")
    qtbot.keyClick(page.passphrase.field, Qt.Key.Key_Return)
    settled(qtbot, lambda: "does not open this backup" in page.notice.text())
    assert page.passphrase.field.text() == "wrong", "to be mended, not typed again"
    page.passphrase.field.setText(SECRET)
    page.passphrase.open.click()
    settled(qtbot, page.preview.isVisible)
    assert not page.passphrase.isVisible()
    go_back(qtbot, page)
    assert kinds(two_days) == ["suitability", "test_run"]
    assert page.passphrase.field.text() == ""


def test_a_file_from_elsewhere_is_asked_for_its_passphrase_when_it_is_closed(
    qtbot: QtBot, page: RestorePage, keeping: DiaryKeeper, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping.choose_second_place(str(stick), SECRET)
    [copy] = stick.glob("*/*.age")
    renamed = tmp_path / "old diary"
    shutil.copyfile(copy, renamed)
    choose(monkeypatch, renamed)
    page.choice.choices[0].click()
    page.choice.file.click()
    assert not any(choice.isChecked() for choice in page.choice.choices)
    settled(qtbot, page.passphrase.isVisible)
    page.passphrase.field.setText(SECRET)
    page.passphrase.open.click()
    settled(qtbot, page.preview.isVisible)
    page.go.click()
    assert "old diary" in said(open_dialog(page, Question))


def test_a_damaged_backup_and_no_file_at_all_change_nothing(
    qtbot: QtBot, page: RestorePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"no diary")
    choose(monkeypatch, broken)
    page.choice.file.click()
    settled(qtbot, lambda: "damaged or cut short" in page.notice.text())
    assert not page.go.isEnabled()
    choose(monkeypatch, tmp_path / "not there")
    page.choice.file.click()
    settled(qtbot, lambda: "not there" in page.notice.text())
    choose(monkeypatch, None)
    page.choice.file.click()
    assert not page.go.isEnabled()


def test_only_the_backup_chosen_last_is_shown(
    qtbot: QtBot, page: RestorePage, keeping: DiaryKeeper, clock: SetClock, two_days: UseCases
) -> None:
    clock.wait(hours=1)
    keeping.back_up_now()
    two_days.recording.record("note", {"text": "later still"})
    page.enter()
    settled(qtbot, lambda: len(page.choice.choices) == 2)
    page.choice.choices[1].click()
    page._look()
    page.choice.choices[0].click()
    settled(qtbot, page.preview.isVisible)
    assert "1 entry would be lost" in said(page)


# --- what can go wrong


def test_a_full_disk_says_so_and_the_diary_stays_as_it_is(
    qtbot: QtBot, page: RestorePage, two_days: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kinds(two_days)
    look_into(qtbot, page)

    def full(*_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr("storage.restore.write_content", full)
    go_back(qtbot, page)
    assert page.notice.text() == "The disk is full."
    assert kinds(two_days) == before and two_days.diary.ready
    assert page.go.isEnabled(), "it may be tried again"
    two_days.recording.record("note", {"text": "and written"})


def test_a_disk_that_fails_at_the_very_end_is_told_as_done_and_doubtful(
    qtbot: QtBot, page: RestorePage, two_days: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_into(qtbot, page)

    def fail(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("storage.restore.sync_folder", fail)
    go_back(qtbot, page)
    assert kinds(two_days) == ["suitability", "test_run"], "it is done"
    text = page.notice.text()
    assert text.startswith("Your diary is as it was in the backup: yesterday, 10:00.")
    assert "disk reported a fault" in text and "Make a backup on another disk now." in text
    assert "Nothing was changed" not in text
    settled(qtbot, lambda: len(page.choice.choices) == 2)
    assert "from before going back" in page.choice.choices[0].text(), "and can be undone"


def test_nobody_leaves_while_the_diary_is_being_replaced(page: RestorePage) -> None:
    assert page.leave()
    page._set_busy(True)
    assert not page.leave()
    page._set_busy(False)
    assert page.leave()


def test_many_backups_show_the_newest_first_and_all_when_asked(
    qtbot: QtBot, page: RestorePage, keeping: DiaryKeeper, clock: SetClock
) -> None:
    for _ in range(8):
        clock.wait(hours=1)
        keeping.back_up_now()
    page.enter()
    settled(qtbot, lambda: len(page.choice.choices) == 4)
    assert page.choice.choices[0].text().startswith("Today, 18:00")
    page.choice.all.click()
    assert len(page.choice.choices) == 9 and not page.choice.all.isVisible()
    assert page.choice.choices[8].text().startswith("Yesterday, 10:00")


def test_back_leads_where_one_came_from(page: RestorePage, navigate: Navigation) -> None:
    page.enter(back="today")
    page.back.click()
    assert navigate.last == "today"


def test_another_window_of_the_store_is_as_it_was(store: LateStore, page: RestorePage) -> None:
    assert store.ready and "stop" not in notices(page)


def test_it_can_be_done_by_keyboard_alone(
    qtbot: QtBot, page: RestorePage, two_days: UseCases
) -> None:
    page.choice.choices[0].setFocus()
    qtbot.keyClick(page.choice.choices[0], Qt.Key.Key_Space)
    settled(qtbot, page.preview.isVisible)
    page.go.setFocus()
    qtbot.keyClick(page.go, Qt.Key.Key_Space)
    question = open_dialog(page, Question)
    assert question.no.hasFocus()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible() and len(kinds(two_days)) == 4
    qtbot.keyClick(page.go, Qt.Key.Key_Space)
    question = open_dialog(page, Question)
    question.yes.setFocus()
    qtbot.keyClick(question.yes, Qt.Key.Key_Space)
    settled(qtbot, lambda: page.undo.isVisible() and not page._busy)
    assert len(kinds(two_days)) == 2
    undo = button(page.undo, "Undo")
    settled(qtbot, lambda: page.window().focusWidget() is undo)
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    settled(qtbot, lambda: len(kinds(two_days)) == 4)
