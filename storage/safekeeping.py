"""The port `app.services.safekeeping.Safekeeping` over one data folder and the window's store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

from app.services.diary_file import ImportedDiary
from app.services.ports import BackstrideError, Clock, Refused, StoreUnavailable
from app.services.safekeeping import (
    BackupFile,
    Notice,
    Rehearsal,
    Restored,
    RestorePreview,
    SalvagePreview,
    SecondPlace,
    Surroundings,
)
from storage import age_files, copies, restore
from storage.backup import Backup, backup_now, daily_backup, list_backups
from storage.convert import finish
from storage.integrity import is_locked, refuse_if_locked
from storage.keeping_settings import settings_of
from storage.late_store import LateStore
from storage.offered import offered_content
from storage.paths import DataPaths
from storage.rehearsal import RehearsalFailed, rehearse_if_due
from storage.surroundings import conflicted_copies, synced_by


class DiaryKeeper:
    """Keeps the diary below `paths` safe; `store` is what the window reads it through."""

    def __init__(self, paths: DataPaths, store: LateStore, clock: Clock) -> None:
        self._paths = paths
        self._store = store
        self._clock = clock
        self._looking = Lock()

    def damage(self) -> StoreUnavailable | None:
        """See the port."""
        return self._store.damage

    def look_after(self) -> list[Notice]:
        """See the port. A call while another one is at work does nothing."""
        if self._store.damage is not None or not self._looking.acquire(blocking=False):
            return []
        try:
            with self._paths.one_key:
                if is_locked(self._paths):  # meanwhile
                    return []
                steps = (self._daily, self._copy, self._rehearse)
                return [notice for step in steps for notice in step()]
        except StoreUnavailable as error:
            return [Notice("backup_failed", error)]
        finally:
            self._looking.release()

    def back_up_now(self, reason: str = "manual") -> BackupFile:
        """See the port."""
        with self._paths.one_key:
            made = backup_now(self._paths, reason, self._clock.now())
        return next(each for each in self._here() if each.where == str(made))

    def rehearsal(self) -> Rehearsal:
        """See the port."""
        settings = settings_of(self._paths)
        return Rehearsal(settings.rehearsed, settings.failed)

    def backups(self) -> list[BackupFile]:
        """See the port."""
        settings = settings_of(self._paths)
        found = self._here()
        # What is here counts; that the stick is away is told by `second_place`.
        with suppress(copies.Away, StoreUnavailable):
            found += _files(copies.list_copies(copies.copies_folder(settings)), copy=True)
        return sorted(found, key=lambda each: (each.made_at, not each.copy), reverse=True)

    def preview(self, where: str, passphrase: str | None = None) -> RestorePreview:
        """See the port."""
        return RestorePreview(*restore.preview(self._paths, Path(where), passphrase))

    def restore(self, where: str, passphrase: str | None = None) -> Restored:
        """See the port."""
        # The file is read, and a passphrase tried, before anything waits for it.
        content = offered_content(self._paths, Path(where), passphrase)

        def replace() -> restore.Replaced:
            now = self._clock.now()
            return restore.replace(self._paths, content, now, keep_warnings=True)

        with self._paths.one_key:
            # Locked meanwhile, it would be written for anybody to read.
            refuse_if_locked(self._paths)
            return _restored(self._store.while_closed(replace))

    def preview_salvage(self) -> SalvagePreview:
        """See the port."""
        seen = restore.preview_salvage(self._paths)
        return SalvagePreview(
            seen.found,
            seen.lost,
            None if seen.backup is None else str(seen.backup),
            seen.comparison,
            seen.check_first,
        )

    def salvage(self, fill_from: str | None = None) -> Restored:
        """See the port."""
        fill = None if fill_from is None else Path(fill_from)

        def save() -> restore.Replaced:
            return restore.salvage(self._paths, self._clock.now(), fill)

        with self._paths.one_key:
            refuse_if_locked(self._paths)
            return _restored(self._store.while_closed(save))

    def second_place(self) -> SecondPlace:
        """See the port."""
        settings = settings_of(self._paths)
        if settings.copies is None:
            return SecondPlace(None, False, None, False, 0)
        away, plain = False, 0
        try:
            closed = settings.passphrase is not None or self._paths.key is not None
            plain = len(copies.plain_copies(self._paths)) if closed else 0
            copies.copies_folder(settings)
        except (copies.Away, StoreUnavailable):
            away = True
        return SecondPlace(
            str(settings.copies), settings.passphrase is not None, settings.copied, away, plain
        )

    def choose_second_place(self, folder: str, passphrase: str | None) -> None:
        """See the port."""
        with self._paths.one_key, _away_refused():
            refuse_if_locked(self._paths)
            copies.choose(self._paths, Path(folder), passphrase)
            copies.copy_newest(self._paths)

    def stop_copying(self) -> None:
        """See the port."""
        copies.choose_none(self._paths)

    def remove_plain_copies(self) -> int:
        """See the port."""
        with _away_refused():
            return copies.remove_plain_copies(self._paths)

    def new_passphrase(self) -> str:
        """See the port."""
        return age_files.new_passphrase()

    def surroundings(self) -> Surroundings:
        """See the port."""
        conflicts = tuple(str(file) for file in conflicted_copies(self._paths))
        return Surroundings(synced_by(self._paths.root), conflicts)

    def read_copy(self, where: str, passphrase: str | None = None) -> ImportedDiary:
        """See the port."""
        seen = offered_content(self._paths, Path(where), passphrase).snapshot()
        return ImportedDiary(tuple(seen.entries()), seen.profile())

    def _here(self) -> list[BackupFile]:
        return _files(list_backups(self._paths), copy=False)

    def _daily(self) -> Iterator[Notice]:
        try:
            finish(self._paths)
            daily_backup(self._paths, self._clock.now())
        except BackstrideError as error:
            yield Notice("backup_failed", error)

    def _copy(self) -> Iterator[Notice]:
        since: datetime | None = None
        try:
            settings = settings_of(self._paths)
            since = settings.copied
            if settings.lost:
                yield Notice("copy_forgotten")
            copies.copy_newest(self._paths, self._clock.now())
        except copies.Away:
            yield Notice("copy_away", since=since)
        except BackstrideError as error:
            yield Notice("copy_failed", error, since)

    def _rehearse(self) -> Iterator[Notice]:
        try:
            rehearse_if_due(self._paths, self._clock.now())
        except RehearsalFailed as error:
            yield Notice("rehearsal_failed", error)
        except BackstrideError:
            return  # nothing could be tried (no room, say): tried again at the next start


@contextmanager
def _away_refused() -> Iterator[None]:
    try:
        yield
    except copies.Away:
        raise Refused("copies_away", "The folder for copies is not there.") from None


def _files(backups: list[Backup], *, copy: bool) -> list[BackupFile]:
    return [
        BackupFile(
            str(each.path),
            each.made_at,
            each.reason,
            each.size,
            each.path.name.endswith(age_files.ENDING),
            copy,
        )
        for each in backups
    ]


def _restored(done: restore.Replaced) -> Restored:
    return Restored(
        None if done.backup is None else str(done.backup),
        None if done.kept is None else str(done.kept),
    )
