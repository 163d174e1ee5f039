"""The scenes of backups, of going back to one, and of a damaged diary."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from app.bootstrap import Parts, default_programme
from app.services.diary import Diary
from app.services.ports import Opening
from app.services.safekeeping import BackupFile
from storage.backup import backup_now
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.safekeeping import DiaryKeeper
from tests.services.test_guide import SetClocks
from ui.pages.second_place import SecondPlaceDialog
from ui.window_parts import WindowParts

Keep = Callable[[Parts], None]
SECRET = "fjord lamp seven carrots"


def window_over(parts: Parts, keep: Keep) -> WindowParts:
    """The window as the program makes it, over a diary that `keep` has prepared."""
    keep(parts)
    parts.store().close()  # type: ignore[attr-defined]
    store = LateStore(parts.paths)
    diary = Diary(store, parts.clock, NewIds(), default_programme)
    if store.damage is None:
        store.make_ready()
    window = parts.window_parts(diary, Opening, lambda: parts.safekeeping(store))
    return window._replace(damage=lambda: store.damage)


def _keeper(parts: Parts) -> DiaryKeeper:
    return DiaryKeeper(parts.paths, LateStore(parts.paths), parts.clock)


def _backups(parts: Parts) -> None:
    """One a day; the last three days are only in the diary."""
    now = parts.clock.now()
    with parts.store().reading() as reader:
        entries = reader.entries()
    late = [entry for entry in entries if entry.recorded_at > now - timedelta(days=3)]
    with parts.store().writing() as writer:
        for entry in late:
            writer.put(entry.edited(now, deleted=True))
    for days in range(9, 2, -1):
        backup_now(parts.paths, "daily", now - timedelta(days=days, hours=1))
    with parts.store().writing() as writer:
        for entry in late:
            writer.put(entry)


def with_backups(parts: Parts) -> None:
    """A week of backups, closed copies on a stick, a rehearsal that went well."""
    _backups(parts)
    stick = parts.paths.root / "USB stick"
    stick.mkdir()
    keeper = _keeper(parts)
    keeper.choose_second_place(str(stick), SECRET)
    keeper.look_after()


def first_day(parts: Parts) -> None:
    """No backup, no second place."""


def in_trouble(parts: Parts) -> None:
    """A stick that is away, a rehearsal that failed, a cloud folder with another version."""
    _backups(parts)
    stick = parts.paths.root / "stick"
    stick.mkdir()
    keeper = _keeper(parts)
    keeper.choose_second_place(str(stick), None)
    for copy in stick.glob("*/.backstride-backups"):
        copy.unlink()
    from storage.keeping_settings import keep_settings, settings_of

    keep_settings(parts.paths, settings_of(parts.paths)._replace(failed=True))
    (parts.paths.root / ".stfolder").mkdir()
    newest = keeper.backups()[0]
    other = parts.paths.root / "diary.sync-conflict-20261123-090000-ABCDEFG.sqlite3"
    other.write_bytes(Path(newest.where).read_bytes())


def damaged(parts: Parts) -> None:
    """A backup of three days ago; since then the file lost rows, old ones and new."""
    _backups(parts)
    with closing(sqlite3.connect(parts.paths.database)) as connection, connection:
        connection.execute(
            "UPDATE entries SET data = '{}' WHERE id IN (SELECT id FROM entries "
            "ORDER BY at_us LIMIT 4 OFFSET 20) OR at_us = (SELECT max(at_us) FROM entries)"
        )


def lost(parts: Parts) -> None:
    """Put together without what only the damaged file had."""
    damaged(parts)
    parts.store().close()  # type: ignore[attr-defined]
    _keeper(parts).salvage()


def gone(parts: Parts) -> None:
    """Only backups are left."""
    _backups(parts)
    parts.paths.database.unlink()


def until(done: Callable[[], object]) -> None:
    """Wait for work in a thread."""
    while not done():
        QTest.qWait(20)


def to_backups(page: Any, _clocks: SetClocks) -> None:
    """The card in sight, with what stands in it known."""
    until(lambda: page.backups._place is not None)
    QTest.qWait(100)
    page.scroll_to(page.backups.notice)
    page.scroll_to(page.backups.second.choose)
    page.scroll_to(page.backups.heading)


def to_second_place(page: Any, clocks: SetClocks) -> None:
    """The dialog, a passphrase suggested and something missing."""
    to_backups(page, clocks)
    page.backups.second.choose.click()
    dialog = page.findChild(SecondPlaceDialog)
    dialog.suggest.click()
    dialog.save.click()
    QTest.qWait(50)


def _row(page: Any, wanted: Callable[[BackupFile], bool]) -> Any:
    """The first such backup of the list."""
    rows = zip(page.choice.choices, page.choice._files, strict=False)
    return next(row for row, file in rows if wanted(file))


def previewed(page: Any, _clocks: SetClocks) -> None:
    """The newest backup here of an earlier day is looked into."""
    until(lambda: page.choice.choices)
    earlier = page.choice._files[0].made_at - timedelta(days=1)
    _row(page, lambda file: not file.copy and file.made_at < earlier).click()
    until(page.preview.isVisible)
    QTest.qWait(100)


def previewed_below(page: Any, clocks: SetClocks) -> None:
    """The same, scrolled to its end."""
    previewed(page, clocks)
    page.scroll_to(page.preview)


def listed(page: Any, _clocks: SetClocks) -> None:
    """A closed copy is chosen."""
    until(lambda: page.choice.choices)
    closed = _row(page, lambda file: file.closed)
    closed.setFocus()
    closed.click()


def asked(page: Any, clocks: SetClocks) -> None:
    """The question is open."""
    previewed(page, clocks)
    page.go.click()
    QTest.qWait(50)


def undone(page: Any, clocks: SetClocks) -> None:
    """It was gone back, and can be undone."""
    previewed(page, clocks)
    page._go_back()
    until(lambda: not page.undo.isHidden())


def ways_out(page: Any, _clocks: SetClocks) -> None:
    """What can be done is known."""
    until(page.notice.isHidden)


def salvage_asked(page: Any, clocks: SetClocks) -> None:
    """The question is open."""
    ways_out(page, clocks)
    page.salvage.click()
    QTest.qWait(50)


def backups_told(page: Any, _clocks: SetClocks) -> None:
    """Today says that a copy could not be made."""
    from app.services.safekeeping import Notice
    from ui.pages.keeping_words import KeepingWords

    says = KeepingWords(page._words, page._use_cases.diary)
    page.notices.tell_of_backups(says.notice(Notice("rehearsal_failed")))
