"""The diary, opened: views that hold up nobody, and changes that happen wholly or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Lock, RLock

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from storage.cipher import database_errors
from storage.database import connect, driver_of
from storage.disk import sync_folder
from storage.errors import newer, unavailable, unsure
from storage.integrity import IntegrityReport, check, damaged_diary, diary_errors
from storage.migrations import SCHEMA_VERSION
from storage.migrations.runner import ensure_current
from storage.opening import connect_to_read
from storage.paths import DataPaths
from storage.repositories import DiaryRepository, all_rows
from storage.snapshot import EMPTY, Snapshot, snapshot_of


def open_store(paths: DataPaths, seen: Snapshot = EMPTY) -> Store:
    """Open the diary below `paths`; make it, or bring it up to date, where needed.

    Entries `seen` before are not parsed again. Raises StoreUnavailable.
    """
    ensure_current(paths)
    return Store(paths, seen)


class Store:
    """A UnitOfWork (app.services.ports) over one diary. Any thread may use it.

    Before its first change the diary is checked wholly, unless `accept` was handed the report of a
    check made elsewhere. A damaged diary is never written to.
    """

    def __init__(self, paths: DataPaths, seen: Snapshot = EMPTY) -> None:
        self._paths = paths
        self._key = paths.key
        self._report: IntegrityReport | None = None
        self._snapshot = seen
        self._read_at: int | None = None
        self._closed = False
        self._reading = Lock()
        self._writing = RLock()
        self._errors = diary_errors(paths)
        with self._errors:
            self._reader = connect(paths.database, paths.key, writing=False)
            self._writer = connect(paths.database, paths.key, writing=True)

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """Yield the diary of this moment, all in memory. Raises StoreUnavailable."""
        yield self._present()

    @contextmanager
    def writing(self) -> Iterator[DiaryRepository]:
        """Yield the diary to be changed; durable when the block has ended without an error.

        Raises StoreUnavailable, and has then changed nothing. Threads take turns; in one thread
        blocks can't be nested (RuntimeError).
        """
        self._refuse_if_damaged()
        known = self._snapshot.known
        with self._writing:
            if self._closed:
                raise unavailable("busy", self._paths.database)
            if self._writer.in_transaction():
                raise RuntimeError("A change of the diary was begun inside another one.")
            try:
                with self._errors:
                    self._writer.begin()
                    self._refuse_if_newer(self._writer)
                diary = DiaryRepository(self._writer, known, self._errors)
                yield diary
                diary.seal()
                with self._errors:
                    self._commit()
            finally:
                with self._errors:
                    self._undo()

    def data_version(self) -> int:
        """A number that changes when anybody, in any process, changed the diary.

        The reading connection changes nothing itself, so SQLite tells it of every change.
        """
        with self._reading, self._errors:
            return (self._read_at or 0) if self._closed else self._version()

    def check(self) -> IntegrityReport:
        """Check the diary wholly and keep the verdict. Raises StoreUnavailable."""
        self._report = check(self._paths)
        return self._report

    def accept(self, report: IntegrityReport) -> None:
        """Take over the verdict of a check made elsewhere, on this diary."""
        self._report = report

    def close(self) -> None:
        """Close both connections, once nobody uses them. What it showed last it goes on showing:
        somebody may ask just while another diary takes its place."""
        with self._writing, self._reading:
            self._closed = True
            for connection in (self._reader, self._writer):
                connection.close()

    def _present(self) -> Snapshot:
        with self._reading, self._errors:
            if self._closed:
                return self._snapshot
            version = self._version()
            if version != self._read_at:
                # The number is older than the rows: a change in between is read twice, not missed.
                with self._reader.begin():
                    self._refuse_if_newer(self._reader)
                    rows = all_rows(self._reader)
                self._snapshot = snapshot_of(rows, self._snapshot.known)
                self._read_at = version
            return self._snapshot

    def _commit(self) -> None:
        """Commit; and when SQLite reports a failure, find out whether it really was one.

        A disk may fail after the journal is gone: then the change is there for everybody, and who
        was told otherwise would enter it a second time.
        """
        ours = _seals_in(driver_of(self._writer))
        try:
            self._writer.commit()
        except DBAPIError as error:
            self._undo()
            failures: tuple[type[Exception], ...] = (OSError, *database_errors())
            try:
                with closing(connect_to_read(self._paths.database, self._key)) as fresh:
                    if _seals_in(fresh) != ours:
                        raise
                sync_folder(self._paths.root)
            except failures:
                raise unsure(self._paths.database, error) from None

    def _undo(self) -> None:
        self._writer.rollback()
        # SQLAlchemy leaves a transaction open whose commit has failed.
        driver_of(self._writer).rollback()

    def _version(self) -> int:
        [version] = driver_of(self._reader).execute("PRAGMA data_version").fetchone()
        return int(version)

    def _refuse_if_newer(self, connection: Connection) -> None:
        # Another process may have brought the diary to its own, newer version since it was opened.
        [version] = driver_of(connection).execute("PRAGMA user_version").fetchone()
        if version > SCHEMA_VERSION:
            raise newer(self._paths.database, version, SCHEMA_VERSION)

    def _refuse_if_damaged(self) -> None:
        report = self._report or self.check()
        if not report.ok:
            raise damaged_diary(self._paths, report.problems[0].rstrip("."))


def _seals_in(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """What stands for the content of the whole diary."""
    return connection.execute("SELECT * FROM seals ORDER BY table_name").fetchall()
