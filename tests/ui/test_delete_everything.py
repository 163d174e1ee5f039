"""Delete everything: nothing goes before a word was typed, and then everything does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Parts, default_programme
from app.services.diary import Diary as OpenDiary
from app.services.ports import Opening, StoreUnavailable
from app.services.use_cases import UseCases
from storage.backup import backup_now
from storage.copies import choose, copy_newest
from storage.erasing import DiaryEraser
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.paths import DataPaths
from tests.engine.build import Diary, started
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import said
from ui.application import Running
from ui.pages.delete_everything import DeleteEverythingPage
from ui.wording import Words

MARKER = "my-secret-ache"


class Ending:
    """Stands in for the window: what the page asked of it."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def ended(self) -> None:
        self.calls.append("ended")

    def end(self) -> None:
        self.calls.append("end")


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths.at(tmp_path / "diary")


@pytest.fixture
def ending() -> Ending:
    return Ending()


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, store: LateStore, words: Words, navigate: Navigation,
    paths: DataPaths, ending: Ending, diary_of: DiaryOf,
) -> Iterator[DeleteEverythingPage]:  # fmt: skip
    diary_of(started().add("note", {"text": MARKER}).entries)
    use_cases.diary.keep_draft("session", {"note": MARKER})
    backup_now(paths, "daily", datetime(2026, 11, 23, 9, tzinfo=UTC))
    page = DeleteEverythingPage(
        use_cases, words, navigate,
        erasing=DiaryEraser(paths, store), ended=ending.ended, end=ending.end,
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.show()
    yield page
    qtbot.waitUntil(lambda: not page._busy)


@pytest.fixture
def enter(qtbot: QtBot, page: DeleteEverythingPage) -> Callable[[], str]:
    def show() -> str:
        page.enter()
        qtbot.waitUntil(page.sure.isVisible)
        return said(page)

    return show


def bytes_below(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_what_goes_and_what_stays_is_listed(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths
) -> None:
    text = enter()
    assert "Your diary with 3 entries" in text and "1 backup on this computer" in text
    assert str(paths.root) in text
    assert "Files that you saved yourself" in text and "Delete them where you put them" in text
    assert not page.copies.isVisible()


def test_nothing_is_deleted_before_the_word_is_typed(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths, qtbot: QtBot
) -> None:
    enter()
    for typed in ("", "del", "delete it"):
        page.word.setText(typed)
        assert not page.delete.isEnabled()
        qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    page._delete()
    assert MARKER.encode() in bytes_below(paths.root)
    page.word.setText(" Delete ")
    assert page.delete.isEnabled()
    enter()
    assert page.word.text() == "" and not page.delete.isEnabled(), "asked anew each time"


def test_then_everything_is_gone_and_only_closing_is_left(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths, qtbot: QtBot,
    ending: Ending, navigate: Navigation,
) -> None:  # fmt: skip
    enter()
    assert MARKER.encode() in bytes_below(paths.root)
    page.word.setText("delete")
    page.delete.click()
    qtbot.waitUntil(page.close_it.isVisible)
    assert "as on the first day" in page.notice.text()
    assert MARKER.encode() not in bytes_below(paths.root)
    assert not paths.database.exists() and not paths.backups.exists()
    assert ending.calls == ["ended"] and QApplication.focusWidget() is page.close_it
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert navigate.last is None
    page.close_it.click()
    assert ending.calls == ["ended", "end"]


@pytest.mark.parametrize("wished", [True, False])
def test_copies_at_the_second_place_are_offered(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths, qtbot: QtBot,
    tmp_path: Path, wished: bool,
) -> None:  # fmt: skip
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(paths, stick, None)
    copy_newest(paths)
    assert f"Also delete the copy in {stick}" in enter()
    assert page.copies.isChecked()
    page.copies.setChecked(wished)
    page.word.setText("delete")
    page.delete.click()
    qtbot.waitUntil(page.close_it.isVisible)
    assert (MARKER.encode() in bytes_below(stick)) is not wished
    QApplication.processEvents()  # a new line shows in the next turn of the event loop
    assert ("Still there: the copies of backups" in said(page)) is not wished


def test_a_stick_that_is_away_is_said_to_stay(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    choose(paths, tmp_path / "stick", None)
    (tmp_path / "stick").rename(tmp_path / "drawer")
    assert "that place is not there now" in enter()
    assert not page.copies.isVisible()


def test_a_warning_does_not_go_away_with_the_diary(
    enter: Callable[[], str], diary_of: DiaryOf
) -> None:
    assert "talk to a clinician" not in enter()
    diary_of(Diary().day(30).check("bladder").entries)
    assert "talk to a clinician before you run" in enter()


def test_a_file_of_the_diary_is_offered_first(
    page: DeleteEverythingPage, enter: Callable[[], str], navigate: Navigation, qtbot: QtBot
) -> None:
    enter()
    page.keep_first.click()
    assert navigate.last == "other_computer"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert navigate.last == "settings"


def test_by_keyboard_alone(
    page: DeleteEverythingPage, enter: Callable[[], str], paths: DataPaths, qtbot: QtBot
) -> None:
    enter()
    page.word.setFocus()
    qtbot.keyClicks(page.word, "delete")
    qtbot.keyClick(page.word, Qt.Key.Key_Return)
    assert paths.database.exists(), "Enter in the field alone deletes nothing"
    qtbot.keyClick(page.word, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.delete
    qtbot.keyClick(page.delete, Qt.Key.Key_Return)
    qtbot.waitUntil(page.close_it.isVisible)
    assert not paths.database.exists()
    for widget in (page.word, page.delete, page.close_it, page.keep_first):
        assert widget.accessibleName() or widget.text()


def test_what_fails_is_told_and_asked_again(
    page: DeleteEverythingPage, enter: Callable[[], str], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    enter()

    def fail(**_: object) -> None:
        raise StoreUnavailable("busy", "In use.")

    monkeypatch.setattr(page._erasing, "erase", fail)
    page.word.setText("delete")
    page.delete.click()
    qtbot.waitUntil(lambda: page.notice.text() == "In use.")
    assert page.delete.isEnabled() and not page.close_it.isVisible()


# --- in the window


def window_over(qapp: QApplication, folder: Path) -> tuple[Running, LateStore]:
    """The program's own parts over a folder, as a start makes them."""
    parts = Parts(folder, SetClock())
    store = LateStore(parts.paths)
    diary = OpenDiary(store, parts.clock, NewIds(), default_programme)

    def opened() -> Opening:
        store.make_ready()
        return Opening()

    window = parts.window_parts(diary, opened)
    window = window._replace(erasing=lambda: parts.erasing(store), facts=lambda: parts.facts(store))
    return Running(qapp, window), store


def test_the_next_start_is_the_first_one(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exits: list[int] = []
    monkeypatch.setattr(QApplication, "exit", exits.append)
    folder = tmp_path / "home"
    running, store = window_over(qapp, folder)
    qtbot.addWidget(running.window)
    diary: Any = running._diary
    running.window.show()
    qtbot.waitUntil(lambda: diary.ready)
    diary.set_profile({"country": "GB", "units": "km"})
    with store.writing() as writer:
        for entry in started().add("note", {"text": MARKER}).entries:
            writer.put(entry)
    diary.changed()
    running.settings.keep(scheme="dark")
    running.navigate("delete_everything")
    page = running.window.page("delete_everything")
    assert isinstance(page, DeleteEverythingPage)
    qtbot.waitUntil(page.sure.isVisible)
    page.word.setText("delete")
    page.delete.click()
    qtbot.waitUntil(page.close_it.isVisible)
    running.settings.keep(scheme="dark")
    running.window.close()
    page.close_it.click()
    assert exits == [0]
    assert MARKER.encode() not in bytes_below(folder)
    assert {file.name for file in folder.iterdir()} <= {"window.lock", "window.raise"}
    store.close()
    again, store = window_over(qapp, folder)
    qtbot.addWidget(again.window)
    again.window.show()
    assert again.window.current == "welcome"
    qtbot.waitUntil(lambda: again._diary.ready)
    assert list(again._diary.entries()) == []
    again.window.close()
    store.close()
