"""A file offered as a backup, from whatever disk: read once, into a private copy, never written."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from app.services.comparing import can_be_used
from app.services.ports import Refused, StoreUnavailable
from storage.cipher import is_plain
from storage.content import Content, read_content
from storage.disk import throw_away, wipe, write_new
from storage.errors import DamageFound, newer, plain_errors
from storage.opening import fits
from storage.paths import DataPaths

MOST_BYTES = 2**29
"""A diary of ten years takes 3 MB."""


def offered_content(paths: DataPaths, offered: Path, passphrase: str | None = None) -> Content:
    """What the backup `offered` holds, every row of it proven.

    One closed with a passphrase takes seconds. Raises Refused (`passphrase_needed`,
    `wrong_passphrase`, `backup_damaged`), StoreUnavailable (`newer`, `permission`, `io` and so on).
    """
    # Imported here: few backups are closed.
    from storage.age_files import decrypt, is_closed

    paths.create()
    with plain_errors(offered):
        if paths.database.exists() and offered.samefile(paths.database):
            # To open and close a file by hand takes SQLite's locks on it away (POSIX).
            return read_content(paths.database, paths.new_part(), paths.key)
        _refuse_what_is_no_backup(offered)
        closed = is_closed(offered)
        data = offered.read_bytes()
    if closed:
        if passphrase is None:
            raise Refused("passphrase_needed", "This backup is closed with a passphrase.")
        data = decrypt(data, passphrase)
    part = paths.new_part()
    try:
        with plain_errors(part):
            write_new(part, data)
        key = _key_for(paths, offered, part, passphrase)
        content = read_content(part, paths.new_part(), key)
        seen = content.snapshot()
        with plain_errors(part):
            if not can_be_used(seen.entries(), seen.profile()):
                raise DamageFound("it holds entries that can't be read")
        return content
    except StoreUnavailable as error:
        if error.code == "newer":
            found, known = (int(str(error.values[name])) for name in ("found", "known"))
            raise newer(offered, found, known) from None
        if error.code == "damaged":
            raise Refused(
                "backup_damaged", "This backup is damaged or cut short. Choose another one, please."
            ) from None
        raise
    finally:
        if paths.key is not None:  # nothing readable is left lying beside an encrypted diary
            with suppress(OSError):
                wipe(part)
        throw_away(part)


def _refuse_what_is_no_backup(offered: Path) -> None:
    """What would fill the memory, or never end, is no backup. Raises Refused, OSError."""
    found = offered.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    if found.st_size > MOST_BYTES:
        raise Refused("backup_damaged", "This is no backup: it is far too large. Choose another.")


def _key_for(paths: DataPaths, offered: Path, part: Path, words: str | None) -> bytes | None:
    """The key of an encrypted backup: the diary's own, else one that came along with the backup
    and that the passcode or recovery code `words` opens. Raises Refused, StoreUnavailable."""
    with plain_errors(part):
        if is_plain(part):
            return None
    if paths.key is not None and fits(part, paths.key):
        return paths.key
    # Imported here: nearly every backup is plain or the diary's own.
    from storage.key_file import key_files_beside

    files = key_files_beside(offered)
    if files and words is None:
        raise Refused("passphrase_needed", "This backup is closed with a passcode.")
    for file in files:
        opened = file.opened(words or "")
        if opened is not None and fits(part, opened[1]):
            return opened[1]
    if files:
        raise Refused("wrong_passphrase", "That passcode does not open this backup.")
    return paths.key
