"""Deleting everything: overwritten, then removed, so that the free space of the disk tells nothing.

Overwriting reaches what the file system keeps in place. A solid-state disk, a file system that
copies on writing, and a cloud folder may keep older contents: that is said to the person.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.services.erasing import Erasable, Erased
from app.services.ports import StoreUnavailable
from storage import copies
from storage.age_files import ENDING
from storage.backup import list_backups
from storage.disk import overwrite, sync_folder
from storage.errors import plain_errors
from storage.keeping_settings import settings_of
from storage.key_file import copies_in
from storage.late_store import LateStore
from storage.paths import DataPaths, backup_files_in, in_the_making, part_in
from storage.surroundings import conflicted_copies, synced_by

_BEFORE_A_PASSCODE = ".was-*.old"
"""A diary that was readable before a passcode was set, when that was cut short."""


class DiaryEraser:
    """Deletes what is below `paths`; `store` is what the window reads it through."""

    def __init__(self, paths: DataPaths, store: LateStore) -> None:
        self._paths, self._store = paths, store

    def what_there_is(self) -> Erasable:
        """See the port."""
        paths = self._paths
        backups = list_backups(paths)
        place, count = self._second_place()
        with plain_errors(paths.root):
            diary = paths.database.stat().st_size if paths.database.exists() else 0
            inside = list(paths.root.iterdir()) if paths.root.is_dir() else []
            ours = {*_ours(paths), paths.backups, *paths.own_files()}
            kept = sum(file.name.startswith("damaged-") for file in _files_in(paths.backups))
        return Erasable(
            folder=str(paths.root),
            diary_size=diary,
            backups=len(backups),
            backups_size=sum(backup.size for backup in backups),
            set_aside=kept + len(conflicted_copies(paths)),
            copies_in=place,
            copies=count,
            synced_by=synced_by(paths.root),
            foreign=sum(file not in ours for file in inside),
        )

    def erase(self, *, copies: bool) -> Erased:
        """See the port."""
        there = self._copies() if copies else []
        place, _ = self._second_place()
        self._store.close_for_good()
        # The second place first: which one it is, only the settings beside the diary know.
        left = erase_files(there)
        copies_left = place if not copies or (place and not there) or left else None
        # Of what is ours the diary goes last: a deletion cut short can be begun again.
        # Twice, since a backup that was just being made may get its name meanwhile.
        left += [*erase_files(_ours(self._paths)), *erase_files(_ours(self._paths))]
        for folder in (*{file.parent for file in there}, self._paths.backups):
            with suppress(OSError):  # something foreign is in it, or it is not there
                folder.rmdir()
        return Erased(tuple(dict.fromkeys(map(str, left))), copies_left)

    def _second_place(self) -> tuple[str | None, int | None]:
        settings = settings_of(self._paths)
        if settings.copies is None:
            return None, None
        try:
            found = copies.list_copies(copies.copies_folder(settings))
        except (copies.Away, StoreUnavailable):
            return str(settings.copies), None
        return str(settings.copies), len(found)

    def _copies(self) -> list[Path]:
        settings = settings_of(self._paths)
        try:
            folder = copies.copies_folder(settings)
        except copies.Away:
            return []
        with plain_errors(folder):
            parts = in_the_making(folder)
            backups = [f for end in ("", ENDING) for _, _, f in backup_files_in(folder, end)]
            keys = copies_in(folder)
        return [*parts, *backups, *keys, folder / copies.MARK]


def erase_files(files: Iterable[Path]) -> list[Path]:
    """Overwrite and remove each of them; returns those that could not be removed."""
    left = []
    for file in files:
        try:
            _erase(file)
        except FileNotFoundError:
            continue
        except OSError:
            left.append(file)
    return left


def _erase(file: Path) -> None:
    if not file.is_symlink():
        overwrite(file)
    # The name goes too: a backup's name says when it was made.
    nameless = part_in(file.parent)
    file.rename(nameless)
    nameless.unlink()
    with suppress(OSError):
        sync_folder(file.parent)


def _ours(paths: DataPaths) -> list[Path]:
    """Every file of ours that is there and holds something, the diary last. Raises OSError."""
    # The window still holds the lock; neither file says anything.
    empty = (paths.lock, paths.raise_request)
    own = [file for file in paths.own_files() if file not in empty and file.exists()]
    parts = [*in_the_making(paths.root), *paths.root.glob(_BEFORE_A_PASSCODE)]
    # A journal without its diary is nothing; a diary without its journal may be half a change.
    own.sort(key=lambda file: (file.name.startswith(paths.database.name), file != paths.database))
    # A link to a diary that lies elsewhere: what it leads to is the diary.
    real = [paths.database.resolve()] if paths.database.is_symlink() else []
    return [*conflicted_copies(paths), *parts, *_files_in(paths.backups), *real, *own]


def _files_in(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if not file.is_dir()] if folder.is_dir() else []
