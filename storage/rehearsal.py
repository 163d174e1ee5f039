"""Going back to a backup, tried out once a month without anybody noticing: a backup that was never
restored is a hope."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from app.services.ports import BackstrideError
from storage.age_files import ENDING
from storage.columns import key_of
from storage.content import Content, write_content
from storage.copies import Away, copies_folder
from storage.disk import throw_away
from storage.errors import plain_errors
from storage.keeping_settings import KeepingSettings, change_settings, settings_of
from storage.offered import offered_content
from storage.opening import connect_to_read, version_of
from storage.paths import DataPaths, backup_files_in
from storage.salvage import salvaged

EVERY = timedelta(days=30)


class RehearsalFailed(BackstrideError):
    """Going back to the backup `path` would not have worked."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            f"The backup {path} was tried out and could not be restored ({detail}). Make a new "
            "backup now, and copy it to another disk."
        )
        self.path = path


def rehearse_if_due(paths: DataPaths, now: datetime) -> bool:
    """Try going back out when the last success is a month old; False when it is not due.

    For a background thread; `now` is aware. After a failure it is due until it succeeds. Raises
    RehearsalFailed; StoreUnavailable when nothing could be tried.
    """
    settings = settings_of(paths)
    if not _due(settings, now):
        return False
    with plain_errors(paths.backups):
        newest = next((file for _, _, file in paths.backup_files(now)), None)
    if newest is None:
        return False
    try:
        rehearse(paths, newest)
        copy = _newest_copy(settings, now)
        if copy is not None:
            rehearse(paths, copy, settings.passphrase)
    except RehearsalFailed:
        change_settings(paths, failed=True)
        raise
    change_settings(paths, rehearsed=now, failed=False)
    return True


def rehearse(paths: DataPaths, backup: Path, passphrase: str | None = None) -> None:
    """Restore `backup` into a file of its own and compare that with the backup, row by row.

    The two are read in another way than a restore reads them, so that one mistake in both shows.
    Raises RehearsalFailed.
    """
    part = paths.new_part()
    try:
        content = offered_content(paths, backup, passphrase)
        write_content(part, content, paths.key)
        if salvaged(part, paths.key).content != content:
            raise RehearsalFailed(backup, "it came out different")
        if passphrase is None and not _same_rows(part, backup, paths.key):
            raise RehearsalFailed(backup, "rows are missing")
    except RehearsalFailed:
        raise
    except BackstrideError as error:
        raise RehearsalFailed(backup, str(error)) from None
    finally:
        throw_away(part)


def _due(settings: KeepingSettings, now: datetime) -> bool:
    last = settings.rehearsed
    # A date in the future was written by a clock that was wrong.
    return settings.failed or last is None or not timedelta() <= now - last < EVERY


def _newest_copy(settings: KeepingSettings, now: datetime) -> Path | None:
    """One made as copies are made now: older ones may be plain, or closed with other words."""
    if settings.copies is None:
        return None
    ending = "" if settings.passphrase is None else ENDING
    with suppress(Away):
        folder = copies_folder(settings)
        with plain_errors(folder):
            return next((file for _, _, file in backup_files_in(folder, ending, now)), None)
    return None


def _same_rows(part: Path, backup: Path, key: bytes | None) -> bool:
    version, rows = _hashes(part, key)
    version_then, rows_then = _hashes(backup, key)
    if version == version_then:
        return rows == rows_then
    # A step since then may have filled a new column: then the rows have other hashes.
    return {name for name, _ in rows} == {name for name, _ in rows_then}


def _hashes(path: Path, key: bytes | None) -> tuple[int, set[tuple[str, str]]]:
    with plain_errors(path), closing(connect_to_read(path, key)) as connection:
        tables = (f"SELECT {key_of(table)}, hash FROM {table}" for table in Content._fields)
        rows = connection.execute(" UNION ALL ".join(tables)).fetchall()
        return version_of(connection, path), set(rows)
