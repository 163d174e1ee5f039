"""The store as the window has it: readable at once, opened in full after the first paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from app.services.ports import DiaryReader, DiaryWriter
from storage.first_read import read_first
from storage.integrity import IntegrityReport
from storage.paths import DataPaths
from storage.snapshot import EMPTY, Snapshot

if TYPE_CHECKING:
    from storage.unit_of_work import Store


class LateStore:
    """A UnitOfWork (app.services.ports) that imports SQLAlchemy only when it is needed.

    Until `make_ready` has run, reading shows the diary as it was at the first look.
    """

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._opening = Lock()
        self._first: Snapshot | None = None
        self._store: Store | None = None
        self._report: IntegrityReport | None = None

    @property
    def ready(self) -> bool:
        """True when changes can be made without a delay."""
        return self._store is not None

    def make_ready(self) -> IntegrityReport:
        """Open and check the diary; fit for a background thread, and needed only once.

        Raises StoreUnavailable; then it may be tried again.
        """
        with self._opening:
            if self._store is None or self._report is None:
                # Imported here: this is the import that the first page can't wait for.
                from storage.unit_of_work import open_store

                store = open_store(self._paths, self._first or EMPTY)
                try:
                    self._report = store.check()
                    if self._report.ok:
                        # SQLAlchemy compiles its statements now, not under the person's hands.
                        with store.reading():
                            pass
                except BaseException:
                    store.close()
                    raise
                self._store = store
            return self._report

    def reading(self) -> AbstractContextManager[DiaryReader]:
        """Open a view. Raises StoreUnavailable."""
        return self._first_look() if self._store is None else self._store.reading()

    def writing(self) -> AbstractContextManager[DiaryWriter]:
        """Open a transaction, and the store before it if need be. Raises StoreUnavailable."""
        self.make_ready()
        assert self._store is not None
        return self._store.writing()

    def data_version(self) -> int:
        """A number that changes when anybody changed the diary, and once when the store opens."""
        return 0 if self._store is None else self._store.data_version()

    def close(self) -> None:
        """Close what is open; the next use opens it again."""
        with self._opening:
            if self._store is not None:
                self._store.close()
            self._store = self._first = None

    @contextmanager
    def _first_look(self) -> Iterator[DiaryReader]:
        if self._first is None:
            self._first = read_first(self._paths)
        yield self._first
