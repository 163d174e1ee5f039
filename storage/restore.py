"""Going back to a backup: seen before it is done, done wholly or not at all, and undone alike.

`preview` tells what would change and touches nothing. `restore` copies the rows of the backup into
a fresh file, checks that, backs the present diary up ("before-restore") and then gives the fresh
file the diary's name, in one step that nobody can write in between. Killed at any moment it leaves
the old diary or the new one, whole. To undo it, restore the backup it returns.

Whoever calls holds the WindowLock, and has closed the store (`LateStore.while_closed`).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from app.engine.model import Entry
from app.services.comparing import (
    Comparison,
    Extent,
    compare,
    loss_to_keep,
    readable,
    warnings_to_keep,
)
from app.services.losses import CHECK_AFTER
from app.services.ports import Refused, StoreUnavailable
from storage.backup import backup_now, sweep
from storage.cipher import database_errors
from storage.content import NOTHING, Content, read_content, write_content
from storage.disk import sync_file, sync_folder, throw_away
from storage.errors import plain_errors, unsure
from storage.integrity import good_files, lost_backup
from storage.offered import offered_content
from storage.opening import connect_to_write
from storage.paths import DataPaths
from storage.salvage import Salvaged, salvaged
from storage.set_aside import keep_damaged, set_journal_aside
from storage.snapshot import Snapshot

BEFORE_RESTORE = "before-restore"


class Preview(NamedTuple):
    """What going back to a backup would do.

    `warnings` come along from now, see `warnings_to_keep`; they are not in the `comparison`, which
    is of what lies in the two files. When the diary is `damaged`, its side holds what can be read.
    `check_first`: entries may be lost for good, so a new suitability check has to come first.
    """

    comparison: Comparison
    warnings: tuple[Entry, ...]
    simulated: bool
    damaged: bool
    check_first: bool


class Replaced(NamedTuple):
    """What was done: `backup` is of the diary as it was before, or None where it was damaged or
    missing; the file of a damaged one is `kept`."""

    backup: Path | None
    kept: Path | None


def preview(paths: DataPaths, offered: Path, passphrase: str | None = None) -> Preview:
    """What `restore` of this backup would change. Raises what `offered_content` raises."""
    there = offered_content(paths, offered, passphrase)
    return _preview(_present(paths), there)


def _preview(here: _Present, there: Content) -> Preview:
    now, then = here.content.snapshot(), there.snapshot()
    return Preview(
        compare(now.entries(), then.entries(), now.profile(), then.profile()),
        _warnings(here.content, there),
        bool(then.profile().get("simulated")),
        here.found is not None,
        here.loses(there),
    )


def restore(
    paths: DataPaths, offered: Path, now: datetime, passphrase: str | None = None
) -> Replaced:
    """Make the diary what the backup `offered` holds; `now` is aware.

    Raises what `offered_content` raises, and StoreUnavailable (newer about the diary, full and so
    on); it has then changed nothing.
    """
    content = offered_content(paths, offered, passphrase)
    return replace(paths, content, now, keep_warnings=True)


def salvage(paths: DataPaths, now: datetime, fill_from: Path | None = None) -> Replaced:
    """Make the diary what can still be read of it; the damaged file is kept under another name.

    `fill_from`: a backup that gives the entries, settings and drafts which can't be read any more.
    Raises what `restore` raises; Refused (`nothing_to_salvage`) when nothing can be read.
    """
    present = _present(paths)
    fill = content_to_fill(paths, present.content, fill_from)
    if present.found is None or (not present.content.entries and not fill.entries):
        raise Refused("nothing_to_salvage", "There is nothing to be saved from the damaged diary.")
    return replace(paths, fill, now, keep_warnings=True)


def content_to_fill(paths: DataPaths, found: Content, fill_from: Path | None) -> Content:
    """`found`, and what only the backup has. Raises what `offered_content` raises."""
    if fill_from is None:
        return found
    return offered_content(paths, fill_from).filled_up(found)


class SalvagePreview(NamedTuple):
    """What salvage would give: `found` of the damaged diary; `lost` entries of it are known to be
    unreadable, None when nobody knows. `comparison` sets it (here) beside the newest backup that
    can be used (there): its `only_there` are what filling up from the `backup` would add.
    `check_first`: even then entries may be missing, so a new suitability check has to come first.
    """

    found: Extent
    lost: int | None
    backup: Path | None
    comparison: Comparison | None
    check_first: bool


def preview_salvage(paths: DataPaths) -> SalvagePreview:
    """What `salvage` would save, beside a backup if one can be used. Raises StoreUnavailable."""
    present = _present(paths)
    entries = present.content.snapshot().entries()
    lost = 0 if present.found is None else present.found.lost
    backup, there = _usable_backup(paths)
    seen = None if there is None else _preview(present, there)
    return SalvagePreview(
        Extent.of(entries),
        lost,
        backup,
        None if seen is None else seen.comparison,
        present.loses(NOTHING) if seen is None else seen.check_first,
    )


def _usable_backup(paths: DataPaths) -> tuple[Path, Content] | tuple[None, None]:
    for file in good_files(paths):
        # Its check sums may be right and the rules unable to read it; the next one will do.
        with suppress(Refused):
            return file, offered_content(paths, file)
    return None, None


def replace(paths: DataPaths, content: Content, now: datetime, *, keep_warnings: bool) -> Replaced:
    """Make the diary this content. Raises StoreUnavailable, and has then changed nothing."""
    paths.create()
    with plain_errors(paths.root):
        sweep(paths.root)
    part = paths.new_part()
    try:
        with writers_shut_out(paths) as lock:
            if keep_warnings:
                content = _with_warnings(_present(paths), content, now)
            write_content(part, content, paths.key)
            done = _keep_present(paths, now)
            take_place(paths, lock, part, part.replace)
    finally:
        throw_away(part)
    return done


class _Present(NamedTuple):
    """What the diary holds now: of a damaged one what was `found` and the rules can read. `gone`:
    it was there once."""

    content: Content
    found: Salvaged | None = None
    gone: bool = False

    def loses(self, backup: Content) -> bool:
        """Whether entries may be lost that neither it nor `backup` has: also those of a whole
        diary that the rules can't read, so nobody knows what they found."""
        if self.found is not None:
            return not self.found.made_up_by(backup)
        known = self.content.only(readable).entries
        left = (item for item in self.content.entries.items() if item[0] not in known)
        return self.gone or any(backup.entries.get(key) != row for key, row in left)


def _present(paths: DataPaths) -> _Present:
    try:
        if not paths.database.exists():
            return _Present(NOTHING, gone=lost_backup(paths) is not None)
        # A diary in use is not read by hand: that would take SQLite's locks away.
        return _Present(read_content(paths.database, paths.new_part(), paths.key))
    except StoreUnavailable as error:
        if error.code != "damaged":
            raise
    found = salvaged(paths.database, paths.key).understood()
    return _Present(found.content, found)


def _with_warnings(present: _Present, content: Content, now: datetime) -> Content:
    """`content` with what must not be lifted by going back: the warnings of `present`, and that
    part of it was lost, so that a finding may be."""
    here, there = present.content.snapshot(), content.snapshot()
    if _strangers(here, there):
        return content
    loses = present.loses(content)
    content = content.with_entries(_warnings(present.content, content))
    lost = loss_to_keep(here.entries(), here.profile(), there.profile())
    if loses:
        lost = now.isoformat()
    return content if lost is None else content.with_setting(CHECK_AFTER, lost)


def _strangers(here: Snapshot, there: Snapshot) -> bool:
    """A made-up patient and a real one have no warnings in common."""
    return bool(here.profile().get("simulated")) != bool(there.profile().get("simulated"))


def _warnings(here: Content, there: Content) -> tuple[Entry, ...]:
    now, then = here.snapshot(), there.snapshot()
    return () if _strangers(now, then) else warnings_to_keep(now.entries(), then.entries())


@contextmanager
def writers_shut_out(paths: DataPaths) -> Iterator[sqlite3.Connection | None]:
    """Hold the diary's write lock; a damaged or missing diary, which nobody writes to, has none.

    Whoever waits for that lock meanwhile is refused by SQLite afterwards, which notices that the
    file it had opened has lost its name (POSIX; elsewhere such a file can't be replaced).
    """
    connection = None
    with plain_errors(paths.database):
        if paths.database.exists():
            connection = _locked(paths.database, paths.key)
    try:
        yield connection
    finally:
        if connection is not None:
            connection.close()


def take_place(
    paths: DataPaths,
    lock: sqlite3.Connection | None,
    part: Path,
    replace: Callable[[Path], object],
) -> None:
    """Have `replace` give the fresh file `part` the diary's name, durably; `lock` as above.

    Raises StoreUnavailable: `unsure` when it has the name, and the disk failed after that.
    """
    with plain_errors(paths.database):
        sync_file(part)
        if os.name == "nt" and lock is not None:  # there no open file can be replaced
            lock.close()
        replace(paths.database)
    try:
        sync_folder(paths.root)
    except OSError as error:
        raise unsure(paths.database, error) from None


def _locked(database: Path, key: bytes | None) -> sqlite3.Connection | None:
    connection = None
    try:
        connection = connect_to_write(database, key)
        connection.execute("BEGIN IMMEDIATE")
    except database_errors() as error:
        if connection is not None:
            connection.close()
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return None
    return connection


def _keep_present(paths: DataPaths, now: datetime) -> Replaced:
    with plain_errors(paths.root):
        if not paths.database.exists():
            set_journal_aside(paths, now)
            return Replaced(None, None)
    try:
        return Replaced(backup_now(paths, BEFORE_RESTORE, now), None)
    except StoreUnavailable as error:
        if error.code != "damaged":
            raise
    with plain_errors(paths.backups):
        return Replaced(None, keep_damaged(paths, now))
