"""The scenes of taking the diary elsewhere, deleting it, and details for support."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bootstrap import Parts
from app.engine.model import Entry
from app.exporters import diary_json
from app.services.erasing import Erasable, Erased
from app.services.safekeeping import BackupFile
from app.services.support import StoreFacts
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.safekeeping import DiaryKeeper
from tests.services.test_guide import SetClocks
from ui.job import Job, own_fault_text
from ui.pages.delete_everything import DeleteEverythingPage
from ui.pages.other_computer import OtherComputerPage


class NothingErased:
    """Tells of a usual folder, and deletes nothing."""

    def what_there_is(self) -> Erasable:
        return Erasable(
            "/home/alex/.local/share/backstride", 421_888, 14, 5_700_000, 1,
            "/media/alex/STICK/Backstride backups", 9, None, 0,
        )  # fmt: skip

    def erase(self, *, copies: bool) -> Erased:
        kept = None if copies else "/media/alex/STICK/Backstride backups"
        return Erased((), kept)


def facts_of(parts: Parts) -> StoreFacts:
    """The facts of the scene's own store, below a usual folder."""
    found = parts.facts(LateStore(parts.paths))
    return found._replace(folder=str(Path.home() / ".local/share/backstride"))


def elsewhere(entries: Sequence[Entry], now: datetime) -> list[Entry]:
    """The same diary after a week on another computer."""
    new_id = NewIds()
    later = [entry.edited(now, data={**entry.data, "note": "Went well"})
             for entry in entries if entry.kind == "session"][-2:]  # fmt: skip
    changed = {entry.id: entry for entry in later}
    pains = [entry for entry in entries if entry.kind == "pain"]
    changed[pains[-3].id] = pains[-3].edited(now, deleted=True)
    new = [
        Entry(new_id(at), "pain", at, at, "typed", {"now": 24 + days})
        for days in range(4)
        for at in (now - timedelta(days=days, hours=2),)
    ]
    return [*(changed.get(entry.id, entry) for entry in entries), *new]


def other_looked_over(page: QWidget, _clocks: SetClocks) -> None:
    """The other computer's file was chosen; nothing is joined yet."""
    assert isinstance(page, OtherComputerPage)
    diary = page._use_cases.diary
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "backstride-2026-11-24.json"
        diary_json.write(elsewhere(diary.entries(), diary.now()), diary.profile(), file)
        page.taking.look_over(file)
        while page.taking.busy:
            QTest.qWait(20)
    assert page.taking.view.which is not None
    page.taking.view.which.set_open(True)
    QTest.qWait(30)
    page.scroll_to(page.taking)


class OneBackup(DiaryKeeper):
    """Says that a backup was made."""

    def back_up_now(self, reason: str = "manual") -> BackupFile:
        return BackupFile("backup", datetime.now(UTC), reason, 1, False, False)


def other_joined(page: QWidget, clocks: SetClocks) -> None:
    """It was joined, and can be undone."""
    other_looked_over(page, clocks)
    assert isinstance(page, OtherComputerPage)
    page.taking._keeping = OneBackup.__new__(OneBackup)
    page.taking.join.click()
    while page.taking.busy:
        QTest.qWait(20)
    page.scroll_to(page.taking)


def other_failed(page: QWidget, clocks: SetClocks) -> None:
    """Joining it met a fault of the program's own."""
    other_looked_over(page, clocks)
    assert isinstance(page, OtherComputerPage)
    with patch.object(Job, "start", lambda job, *_: job.failed.emit(own_fault_text(KeyError()))):
        page.taking.join.click()
    QTest.qWait(30)


def delete_typed(page: QWidget, _clocks: SetClocks) -> None:
    """The word was typed; the button is next."""
    assert isinstance(page, DeleteEverythingPage)
    while not page.sure.isVisible():
        QTest.qWait(20)
    page.word.setText(page._secret)
    QTest.qWait(100)
    page.scroll_to(page.delete)


def deleted(page: QWidget, clocks: SetClocks) -> None:
    """All is deleted, and the copies stay."""
    delete_typed(page, clocks)
    assert isinstance(page, DeleteEverythingPage)
    page.copies.setChecked(False)
    page.delete.click()
    while not page.close_it.isVisible():
        QTest.qWait(20)
