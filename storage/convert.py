"""From a diary that anybody can read to an encrypted one, and back: a fresh file, never in place.

The diary's rows are copied into a fresh file, that is checked, and it takes the diary's name in one
step that nobody can write in between. Whether there is a passcode is told by the diary itself, so
killed at any moment either the old diary is there, or the new one:

    set:     key file, then the diary, then the backups.   Killed: `finish` does the rest.
    remove:  the backups, then the diary, then the key file.   Killed: removing again does the rest.

Whoever calls holds the WindowLock, and has closed the store (`LateStore.while_closed`).
"""

from __future__ import annotations

import os
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from app.services.ports import StoreUnavailable
from storage.backup import sweep
from storage.cipher import is_plain
from storage.content import NOTHING, read_content, write_content
from storage.disk import sync_file, sync_folder, throw_away, wipe, write_new
from storage.errors import DamageFound, plain_errors
from storage.integrity import diary_errors
from storage.keeping_settings import close_settings
from storage.opening import fits, open_file
from storage.paths import DataPaths, part_in
from storage.restore import take_place, writers_shut_out
from storage.surroundings import conflicted_copies

_OLD = ".was-{number}.old"


def convert_diary(paths: DataPaths, key: bytes | None) -> None:
    """Close the diary with `key`; None: make it one that anybody can read.

    A diary that is not there yet is made. Raises StoreUnavailable, also when the diary took the
    other's place and the disk failed after that: ask `number_of` before and after.
    """
    with plain_errors(paths.root):
        sweep(paths.root)
    part = paths.new_part()
    try:
        with writers_shut_out(paths) as lock:
            content = NOTHING
            if paths.database.exists():
                with diary_errors(paths):
                    content = read_content(paths.database, paths.new_part(), paths.key)
            write_content(part, content, key)
            replace = partial(_replace, paths, part, wiping=key is not None)
            take_place(paths, lock, part, replace)
    finally:
        throw_away(part)
    remove_remains(paths)


def number_of(file: Path) -> int | None:
    """What tells a file from one that takes its place; None when it isn't there. Raises OSError."""
    try:
        return file.stat().st_ino
    except FileNotFoundError:
        return None


def convert_backups(paths: DataPaths, key: bytes | None) -> list[Path]:
    """Do the same with every backup and every copy of the diary that a syncing program laid beside
    it; returns those that stay as they are for now.

    What is no whole diary, such as a damaged one that is kept, goes byte by byte into an encrypted
    container, and comes out of it again. Raises StoreUnavailable: full, permission, read_only.
    """
    left = []
    with plain_errors(paths.backups):
        sweep(paths.backups)
        files = [*sorted(paths.backups.glob("*.sqlite3")), *conflicted_copies(paths)]
    for file in files:
        try:
            with plain_errors(file):
                if is_closed_with(file, key or paths.key) != (key is not None):
                    _convert_backup(paths, file, key)
        except StoreUnavailable as error:
            if error.code in ("full", "permission", "read_only"):
                raise
            left.append(file)
    return left


def finish(paths: DataPaths) -> list[Path]:
    """Do what setting a passcode left undone when it was killed; nothing without a key.

    Fit for each start, after the first paint. Raises StoreUnavailable.
    """
    if paths.key is None:
        return []
    close_settings(paths)
    left = convert_backups(paths, paths.key)
    remove_remains(paths)
    return left


def remove_remains(paths: DataPaths) -> None:
    """Wipe the files that encrypted ones were made of. Raises StoreUnavailable."""
    with plain_errors(paths.root):
        for old in paths.root.glob(_OLD.format(number="*")):
            if old.stat().st_nlink > 1:  # killed before the swap: a second name of a file in use
                old.unlink()
            else:
                wipe(old)


def plain_files(paths: DataPaths) -> list[Path]:
    """Backups, and what else holds a diary beside this one, that anybody can read."""
    with suppress(OSError, StoreUnavailable):
        files = [*sorted(paths.backups.glob("*.sqlite3")), *conflicted_copies(paths)]
        return [file for file in files if is_plain(file)]
    return []


def is_closed_with(file: Path, key: bytes | None) -> bool:
    """Whether `file` is encrypted with `key`. Raises OSError, one of `database_errors`."""
    if key is None or not file.exists() or _journal_of(file).exists():
        return False
    return not is_plain(file) and fits(file, key)


def _journal_of(file: Path) -> Path:
    """What was kept along with a damaged diary; merely opening that would play it back."""
    return file.with_name(file.name + "-journal")


def _convert_backup(paths: DataPaths, file: Path, key: bytes | None) -> None:
    part = part_in(paths.backups)
    journal = _journal_of(file)
    try:
        if key is None and _is_container(file, paths.key):
            _take_out(file, part, journal, paths.key)
        else:
            _copy(paths, file, part, key)
        sync_file(part)
        _replace(paths, part, file, wiping=key is not None)
        sync_folder(paths.backups)
        if key is not None and journal.exists():
            wipe(journal)  # it is in the container
    finally:
        throw_away(part)


def _copy(paths: DataPaths, file: Path, part: Path, key: bytes | None) -> None:
    if key is not None and _journal_of(file).exists():
        _contain(file, part, key)
        return
    try:
        write_content(part, read_content(file, paths.new_part(), paths.key), key)
    except StoreUnavailable as error:
        if error.code not in ("damaged", "newer") or key is None:
            raise
        throw_away(part)
        _contain(file, part, key)


def _replace(paths: DataPaths, part: Path, file: Path, *, wiping: bool) -> None:
    """Give `part` the name of `file`, whose bytes are wiped if that is wished."""
    old = paths.root / _OLD.format(number=os.urandom(8).hex())
    if wiping and file.exists():
        with suppress(OSError):  # FAT knows no second names: there it isn't wiped
            old.hardlink_to(file)
    part.replace(file)


def _contain(file: Path, part: Path, key: bytes) -> None:
    journal = _journal_of(file)
    data = {each.suffix: each.read_bytes() for each in (file, journal) if each.exists()}
    write_new(part)
    with closing(open_file(part, "rw", (), key)) as connection:
        connection.execute("CREATE TABLE contained (name TEXT, data BLOB NOT NULL) STRICT")
        connection.executemany("INSERT INTO contained VALUES (?, ?)", data.items())
    if _contained(part, key) != data:
        raise DamageFound("it does not hold what was written to it")


def _take_out(container: Path, part: Path, journal: Path, key: bytes | None) -> None:
    for name, data in _contained(container, key).items():
        target = part if name == container.suffix else journal
        target.unlink(missing_ok=True)  # a journal may be left of a try that was cut short
        write_new(target, data, durable=True)


def _is_container(file: Path, key: bytes | None) -> bool:
    with closing(open_file(file, "ro", (), key)) as connection:
        query = "SELECT count(*) FROM sqlite_schema WHERE name = 'contained'"
        return bool(connection.execute(query).fetchone()[0])


def _contained(file: Path, key: bytes | None) -> dict[str, bytes]:
    with closing(open_file(file, "ro", (), key)) as connection:
        return dict(connection.execute("SELECT name, data FROM contained").fetchall())
