"""A second place for backups that the person chooses: a stick, a cloud folder, another disk.

It may be away, full or slow at any time; then the person is told and nothing else waits for it.
Copies are the local backups under the same names, or closed with a passphrase (``.age``).
"""

from __future__ import annotations

import errno
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from app.services.ports import Refused
from storage.age_files import ENDING, decrypt, encrypt
from storage.backup import Backup, sweep, thin_out
from storage.cipher import is_plain
from storage.content import plain_bytes, read_content
from storage.disk import sync_folder, write_new
from storage.errors import plain_errors
from storage.integrity import newest_good_file
from storage.keeping_settings import (
    KeepingSettings,
    change_settings,
    keep_settings,
    settings_of,
)
from storage.key_file import key_files, write_copy
from storage.paths import DataPaths, backup_files_in, part_in

FOLDER = "Backstride backups"
MARK = ".backstride-backups"
_MOST_DIARIES = 50


class Away(Exception):
    """The chosen folder is not there: the stick is not plugged in, the disk not connected."""


class Copied(NamedTuple):
    """A copy that was made, or was there already; `made_at` is when its backup was made."""

    path: Path
    made_at: datetime


def choose(paths: DataPaths, folder: Path, passphrase: str | None) -> Path:
    """Put copies below `folder` from now on, closed with `passphrase` unless that is None.

    Returns the folder of its own that the copies get there: a stick that is not plugged in often
    leaves an empty folder behind, and two diaries may choose the same. Raises StoreUnavailable.
    """
    before = settings_of(paths)
    mark = before.mark or secrets.token_hex(8)
    with plain_errors(folder):
        copies = _folder_for(folder, mark)
        copies.mkdir(mode=0o700, exist_ok=True)
        if not (copies / MARK).exists():
            write_new(copies / MARK, mark.encode(), durable=True)
            with suppress(OSError):  # not every file system of a stick or a network can
                sync_folder(folder)
    keep_settings(
        paths, before._replace(copies=copies, mark=mark, passphrase=passphrase, copied=None)
    )
    return copies


def choose_none(paths: DataPaths) -> None:
    """Make no more copies; those there stay. Raises StoreUnavailable."""
    settings = settings_of(paths)
    keep_settings(paths, settings._replace(copies=None, passphrase=None, copied=None))


def copy_newest(paths: DataPaths, now: datetime | None = None) -> Copied | None:
    """Copy the newest good backup to the second place, checked there; None: nothing to do.

    For a background thread: the place may be slow, and closing takes seconds. `now` is aware and
    defaults to the present. Raises Away,
    StoreUnavailable about the place (full, permission, read_only; io also when what was written
    does not read back the same).
    """
    settings = settings_of(paths)
    newest = newest_good_file(paths, now)
    if settings.copies is None or newest is None:
        return None
    copies = copies_folder(settings)
    ending = "" if settings.passphrase is None else ENDING
    [made_at] = [made for made, _, file in backup_files_in(paths.backups) if file == newest]
    target = copies / (newest.name + ending)
    with plain_errors(copies):
        there = target.exists()
    # A place that was just chosen has no date: what lies there may be closed with other words.
    if not there or settings.copied is None:
        _copy(paths, newest, target, settings.passphrase)
    if settings.copied != made_at:
        change_settings(paths, copied=made_at)
    return Copied(target, made_at)


def copies_folder(settings: KeepingSettings) -> Path:
    """The folder of the copies. Raises Away when it is not there, or is another diary's."""
    folder = settings.copies
    with suppress(OSError):
        if folder and (folder / MARK).read_bytes() == settings.mark.encode():
            return folder
    raise Away


def list_copies(folder: Path) -> list[Backup]:
    """The backups in `folder` and in folders of copies right below it, newest first, unchecked.

    Closed ones too. Raises StoreUnavailable.
    """
    with plain_errors(folder):
        folders = [folder, *sorted(folder.glob(f"{FOLDER}*"))] if folder.is_dir() else []
        found = [
            Backup(file, made_at, reason, file.stat().st_size)
            for place in folders
            for ending in ("", ENDING)
            for made_at, reason, file in backup_files_in(place, ending)
        ]
    return sorted(found, key=lambda backup: (backup.made_at, str(backup.path)), reverse=True)


def plain_copies(paths: DataPaths) -> list[Path]:
    """Copies at the second place that anybody can read. Raises Away, StoreUnavailable."""
    folder = copies_folder(settings_of(paths))
    with plain_errors(folder):
        return [file for _, _, file in backup_files_in(folder) if is_plain(file)]


def remove_plain_copies(paths: DataPaths) -> int:
    """Delete those, and return how many there were; the place may keep deleted files for a while.

    Raises Away, StoreUnavailable.
    """
    files = plain_copies(paths)
    for file in files:
        with plain_errors(file):
            file.unlink(missing_ok=True)
    return len(files)


def _folder_for(folder: Path, mark: str) -> Path:
    """The first of our folders there that is this diary's, or is not there yet."""
    for number in range(1, _MOST_DIARIES):
        own = folder / (FOLDER if number == 1 else f"{FOLDER} {number}")
        if not own.exists():
            return own
        with suppress(FileNotFoundError, NotADirectoryError):
            if (own / MARK).read_bytes() == mark.encode():
                return own
    raise FileExistsError(FOLDER)


def _copy(paths: DataPaths, backup: Path, target: Path, passphrase: str | None) -> None:
    with plain_errors(backup):
        plain = backup.read_bytes()
        closed = not is_plain(backup)
    if closed and passphrase is not None:
        # Its passphrase alone must open it elsewhere, with the public tool.
        plain = plain_bytes(read_content(backup, paths.new_part(), paths.key))
    elif closed:
        for file in key_files(paths):
            write_copy(target.parent, file)
    data = plain if passphrase is None else encrypt(plain, passphrase)
    part = part_in(target.parent)
    try:
        with plain_errors(target.parent):
            sweep(target.parent)
            write_new(part, data, durable=True)
            _check(part, plain, passphrase)
            part.replace(target)
            with suppress(OSError):  # not every file system of a stick or a network can
                sync_folder(target.parent)
            for ending in ("", ENDING):
                thin_out(backup_files_in(target.parent, ending), datetime.now(UTC))
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _check(part: Path, plain: bytes, passphrase: str | None) -> None:
    written = part.read_bytes()
    try:
        same = plain == (written if passphrase is None else decrypt(written, passphrase))
    except Refused:
        same = False
    if not same:
        raise OSError(errno.EIO, "what was written does not read back the same")
