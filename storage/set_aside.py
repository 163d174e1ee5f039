"""What a fresh diary would harm or hide is kept with the backups, under another name."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from storage.disk import sync_file, sync_folder, throw_away
from storage.paths import DataPaths, part_in


def set_journal_aside(paths: DataPaths, now: datetime) -> None:
    """Give the journal of a diary that is gone another name: SQLite would roll it back into the
    diary that comes in its place, and damage that. Raises OSError."""
    journal = paths.database.with_name(f"{paths.database.name}-journal")
    if not journal.exists() or paths.database.exists():
        return
    paths.backups.mkdir(mode=0o700, exist_ok=True)
    kept = paths.damaged_file(now).with_suffix(f".{os.urandom(4).hex()}.sqlite3-journal")
    journal.rename(kept)
    for folder in (paths.backups, paths.root):
        sync_folder(folder)


def keep_damaged(paths: DataPaths, now: datetime) -> Path:
    """Give the damaged file, and a journal beside it, a second name that stays with it."""
    kept = paths.damaged_file(now)
    number = 1
    while kept.exists():
        number += 1
        kept = paths.damaged_file(now).with_suffix(f".{number}.sqlite3")
    journal = paths.database.with_name(paths.database.name + "-journal")
    _second_name(paths.database, kept)
    if journal.exists():
        _second_name(journal, kept.with_name(kept.name + "-journal"))
        sync_folder(paths.backups)
        # Left here, SQLite would roll it back into the fresh diary.
        journal.unlink()
    sync_folder(paths.backups)
    return kept


def _second_name(file: Path, name: Path) -> None:
    with suppress(OSError):
        name.hardlink_to(file)
        return
    # Some file systems (FAT) know no second names. Reading the file by hand gives up SQLite's lock
    # on it, which matters not: nobody writes to a damaged diary. Half a copy gets no name.
    part = part_in(name.parent)
    try:
        shutil.copyfile(file, part)
        sync_file(part)
        part.replace(name)
    finally:
        throw_away(part)
