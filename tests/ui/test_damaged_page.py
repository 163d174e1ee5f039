"""A damaged diary in the real window: what it shows, what it does not, and the ways out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import storage.restore
from app.bootstrap import Parts
from app.services.diary import Diary as OpenDiary
from app.services.ports import Opening, StoreUnavailable
from storage.backup import backup_now
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.lock import WindowLock
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.engine.build import Diary, shipped_programme
from tests.services.test_guide import SetClocks
from tests.storage.making import an_entry
from tests.ui.conftest import SetClock
from tests.ui.keeping import lose_some, open_dialog, settled
from tests.ui.reading import said
from tests.ui.test_guided import Ears, Screen
from ui.application import Running
from ui.pages.damaged import DamagedPage
from ui.pages.restore_parts import Question

YESTERDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """Two days before the clock's: a patient with a plan, backed up yesterday; a note since."""
    paths = DataPaths.at(tmp_path / "diary")
    store = open_store(paths)
    with store.writing() as writer:
        for entry in Diary(date(2026, 11, 21)).check().test_run(60).entries:
            writer.put(entry)
        writer.set_profile({"country": "GB", "units": "km"})
    backup_now(paths, "daily", YESTERDAY)
    with store.writing() as writer:
        writer.put(an_entry("newest but one", datetime(2026, 11, 24, 8, tzinfo=UTC)))
        writer.put(an_entry("newest of all", datetime(2026, 11, 24, 9, tzinfo=UTC)))
    store.close()
    return paths


Open = Callable[[], tuple[Running, DamagedPage]]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, paths: DataPaths) -> Iterator[Open]:
    """Opens the window as the program does."""
    clock, lock = SetClock(), WindowLock(paths)
    assert lock.acquire()
    made: list[Running] = []

    def start() -> tuple[Running, DamagedPage]:
        store = LateStore(paths)
        diary = OpenDiary(store, clock, NewIds(), shipped_programme)
        program = Parts(paths.root, clock)

        def open_late() -> Opening:
            return program._open_late(store)

        parts = program.window_parts(diary, open_late, lambda: program.safekeeping(store))
        running = Running(
            qapp,
            parts._replace(
                damage=lambda: store.damage, cues=lambda: Ears(SetClocks()), awake=Screen
            ),
        )
        made.append(running)
        qtbot.addWidget(running.window)
        running.window.show()
        settled(qtbot, lambda: diary.ready or diary.trouble)
        page: Any = running.window.page("damaged")
        return running, page

    yield start
    for running in made:
        running.window.close()
    lock.release()


def ready_to_mend(qtbot: QtBot, page: DamagedPage) -> None:
    settled(qtbot, lambda: page.notice.isHidden() or page.notice.text().startswith("Nothing"))


def test_a_damaged_diary_shows_no_next_step_and_what_is_good(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    lose_some(paths)
    before = paths.database.read_bytes()
    running, page = opened()
    assert running.window.current == "damaged"
    ready_to_mend(qtbot, page)
    assert "is damaged" in page.title_label.text()
    assert "no next session is shown" in page.what.text()
    assert str(paths.database) in page.file_text.text()
    assert "3 entries" in page.found.text()
    assert page.lost.text() == "Can't be read any more: 1 entry."
    for name in ("today", "session", "guided", "take_along", "check"):
        running.navigate(name)
        assert running.window.current == "damaged"
    running.navigate("diary")
    assert running.window.current == "diary"
    assert "newest but one" in said(running.window.page("diary")) or running.window.isVisible()
    assert "nothing can be written" in (running._diary.trouble or "")
    assert paths.database.read_bytes() == before


def test_put_together_it_can_be_written_and_the_damaged_file_is_kept(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    lose_some(paths)
    damaged = paths.database.read_bytes()
    running, page = opened()
    ready_to_mend(qtbot, page)
    page.salvage.click()
    question = open_dialog(page, Question)
    assert "3 entries" in said(question) and "The damaged file is kept." in said(question)
    question.yes.click()
    settled(qtbot, lambda: running.window.current == "today")
    notices = running.window.page("today").notices  # type: ignore[attr-defined]
    assert "can be written again" in (notices.text("said") or "")
    kept = [file for file in paths.backups.iterdir() if file.read_bytes() == damaged]
    assert len(kept) == 1 and str(kept[0]) in (notices.text("said") or "")
    assert running._diary.ready
    assert len(running._diary.entries()) == 3
    running._parts.use_cases.recording.record("note", {"text": "again"})


def test_what_the_backup_still_has_is_added(qtbot: QtBot, opened: Open, paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.execute("UPDATE entries SET data = '{}' WHERE kind = 'test_run'")
    running, page = opened()
    ready_to_mend(qtbot, page)
    assert "has 1 entry of what is missing" in page.added.text()
    assert "Then nothing is missing." in page.added.text()
    assert page.list.isVisible() and "Test run" in said(page, hidden=True)
    page.salvage.click()
    open_dialog(page, Question).yes.click()
    settled(qtbot, lambda: running.window.current == "today")
    assert sorted(e.kind for e in running._diary.entries()) == [
        "note", "note", "suitability", "test_run",
    ]  # fmt: skip


def test_the_newest_good_backup_is_offered_with_its_preview(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    lose_some(paths)
    running, page = opened()
    ready_to_mend(qtbot, page)
    assert "yesterday, 09:00" in page.newest.text()
    assert "2 entries" in page.holds.text()
    assert "lacks 1 entry" in page.without.text()
    page.see.click()
    assert running.window.current == "restore"
    restore: Any = running.window.page("restore")
    settled(qtbot, restore.preview.isVisible)
    assert "damaged diary" in said(restore) and restore.go.isEnabled()
    restore.go.click()
    question = open_dialog(restore, Question)
    assert "The damaged file is kept." in said(question)
    question.yes.click()
    settled(qtbot, lambda: running._diary.ready)
    assert "The damaged file was kept" in restore.notice.text()
    assert [e.kind for e in running._diary.entries()] == ["suitability", "test_run"]
    running.navigate("today")
    assert running.window.current == "today"


def test_nothing_readable_and_no_backup_is_told(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    for _, _, file in paths.backup_files():
        file.unlink()
    paths.database.write_bytes(b"nothing of a diary" * 400)
    running, page = opened()
    assert running.window.current == "damaged"
    ready_to_mend(qtbot, page)
    assert "there is no good backup here" in page.notice.text()
    assert not page.together.isVisible() and not page.backup.isVisible()
    page.elsewhere.click()
    assert running.window.current == "restore"


def test_a_diary_that_is_gone_offers_its_backup(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    paths.database.unlink()
    running, page = opened()
    settled(qtbot, lambda: running.window.current == "damaged")
    ready_to_mend(qtbot, page)
    assert page.title_label.text() == "Your diary file is not there"
    assert str(paths.backups) in page.file_text.text()
    assert page.backup.isVisible() and not page.together.isVisible()
    page.see.click()
    restore: Any = running.window.page("restore")
    settled(qtbot, restore.preview.isVisible)
    restore.go.click()
    open_dialog(restore, Question).yes.click()
    settled(qtbot, lambda: running._diary.ready)
    assert len(running._diary.entries()) == 2


def test_a_salvage_that_fails_leaves_everything_as_it_is(
    qtbot: QtBot, opened: Open, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_some(paths)
    running, page = opened()
    ready_to_mend(qtbot, page)
    before = paths.database.read_bytes()

    def full(*_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    monkeypatch.setattr("storage.restore.write_content", full)
    page.salvage.click()
    open_dialog(page, Question).yes.click()
    settled(qtbot, lambda: not page._busy)
    assert page.notice.text() == "The disk is full."
    assert running.window.current == "damaged" and not running._diary.ready
    assert paths.database.read_bytes() == before


def test_a_disk_that_fails_at_the_very_end_of_a_salvage_is_told(
    qtbot: QtBot, opened: Open, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_some(paths)
    running, page = opened()
    ready_to_mend(qtbot, page)
    real = storage.restore.sync_folder

    def fail(folder: Path) -> None:
        if folder == paths.root:
            raise OSError(5, "Input/output error")
        real(folder)

    monkeypatch.setattr("storage.restore.sync_folder", fail)
    page.salvage.click()
    open_dialog(page, Question).yes.click()
    settled(qtbot, lambda: running.window.current == "today")
    assert running._diary.ready
    told = said(running.window.page("today"))
    assert "can be written again" in told and "disk reported a fault" in told


def test_where_only_an_older_version_is_added_it_is_not_said_that_nothing_is_missing(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    for _, _, older in paths.backup_files():
        older.unlink()
    backup_now(paths, "daily", datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    store = open_store(paths)
    with store.writing() as writer:
        newest = writer.entries()[-1]
        writer.put(newest.edited(newest.at, data={"text": "corrected"}))
    store.close()
    lose_some(paths)
    _, page = opened()
    ready_to_mend(qtbot, page)
    assert "has 1 entry of what is missing" in page.added.text()
    assert "nothing is missing" not in page.added.text()
    page.salvage.click()
    assert "older than it was" in said(open_dialog(page, Question))


def test_what_is_lost_for_good_brings_the_check_first(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    lose_some(paths)
    running, page = opened()
    ready_to_mend(qtbot, page)
    page.salvage.click()
    question = open_dialog(page, Question)
    assert "the suitability check comes once more" in said(question)
    question.yes.click()
    settled(qtbot, lambda: running.window.current == "today")
    told = said(running.window.page("today"))
    assert "First, the suitability check again" in told
    assert "Part of your diary was lost" in told


def test_a_whole_diary_opens_on_today_and_is_backed_up(
    qtbot: QtBot, opened: Open, paths: DataPaths
) -> None:
    running, _ = opened()
    assert running.window.current == "today" and running._diary.ready
    settled(qtbot, lambda: len(paths.backup_files()) == 2)
