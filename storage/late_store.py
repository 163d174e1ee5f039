"""The store as the window has it: readable at once, opened in full after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from app.services.ports import DiaryReader, DiaryWriter, Refused, StoreUnavailable
from storage.first_read import read_first
from storage.integrity import IntegrityReport, damaged_diary
from storage.paths import DataPaths
from storage.snapshot import EMPTY, Snapshot

if TYPE_CHECKING:
    from storage.unit_of_work import Store

T = TypeVar("T")
_ONE_OPENING = 2**40
"""More than SQLite counts of changes: what a store says never looks like what the last one said."""


class LateStore:
    """A UnitOfWork (app.services.ports) that imports SQLAlchemy only when it is needed.

    Until `make_ready` has run, reading shows the diary as it was at the first look. A damaged diary
    is shown with what is good in it (`damage` says what is wrong) and is never written to.
    """

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._opening = Lock()
        self._openings = 0
        self._first: Snapshot | None = None
        self._store: Store | None = None
        self._report: IntegrityReport | None = None
        self.damage: StoreUnavailable | None = None
        self._erased = False

    @property
    def ready(self) -> bool:
        """True when changes can be made without a delay."""
        return self._store is not None

    def make_ready(self) -> IntegrityReport:
        """Open and check the diary; fit for a background thread, and needed only once.

        Raises StoreUnavailable; then it may be tried again. Refused once everything was deleted.
        """
        with self._opening:
            if self._erased:
                raise Refused(
                    "erased", "Everything was deleted. Close Backstride, then start it again."
                )
            if self._report is None:
                self._open()
            assert self._report is not None
            return self._report

    def while_closed(self, action: Callable[[], T]) -> T:
        """Run what puts another diary in place of this one, and open that one afterwards.

        For a background thread. Meanwhile reading shows what it showed before, and writing waits.
        Raises what `action` raises. If the diary can't be opened again, its next use says why.
        """
        with self._opening:
            if self._store is not None:
                self._store.close()
            self._report = None
            try:
                return action()
            finally:
                self._first = self.damage = None
                self._store = None
                with suppress(StoreUnavailable):
                    self._open()

    def close_for_good(self) -> None:
        """Close the diary before it is deleted; nothing writes to it any more, and a reading shows
        an empty one."""
        self.close()
        with self._opening:
            self._erased, self._first = True, EMPTY

    def reading(self) -> AbstractContextManager[DiaryReader]:
        """Open a view. Raises StoreUnavailable, but not for damage found at the first look."""
        store = self._store
        return self._first_look() if store is None else store.reading()

    def writing(self) -> AbstractContextManager[DiaryWriter]:
        """Open a transaction, and the store before it if need be. Raises StoreUnavailable."""
        self.make_ready()
        store = self._store
        if store is None:
            assert self.damage is not None
            raise self.damage
        return store.writing()

    def data_version(self) -> int:
        """A number that changes when anybody changed the diary, and each time the store opens."""
        store = self._store
        return self._openings if store is None else self._openings + store.data_version()

    def close(self) -> None:
        """Close what is open; the next use opens it again."""
        with self._opening:
            if self._store is not None:
                self._store.close()
            self._store = self._first = self._report = self.damage = None
            self._openings = 0

    def lock(self) -> None:
        """Close what is open and forget the key and all that was read; locked from then on.

        What pages and use cases still hold is theirs to drop.
        """
        with self._opening:
            if self._store is not None:
                self._store.close()
            self._paths.key = None
            self._store = self._first = self._report = self.damage = None
            self._openings += _ONE_OPENING

    def _open(self) -> None:
        # Imported here: this is the import that the first page can't wait for.
        from storage.unit_of_work import open_store

        try:
            store = open_store(self._paths, self._first or EMPTY)
        except StoreUnavailable as error:
            self._note(error)
            raise
        try:
            report = store.check()
            if report.ok:
                # SQLAlchemy compiles its statements now, not under the person's hands.
                with store.reading():
                    pass
        except BaseException:
            store.close()
            raise
        self._openings += _ONE_OPENING
        self._report = report
        if report.ok:
            self._store = store
            return
        store.close()
        self._note(damaged_diary(self._paths, report.problems[0].rstrip(".")))

    def _note(self, error: StoreUnavailable) -> None:
        if error.code == "damaged":
            self.damage = error

    @contextmanager
    def _first_look(self) -> Iterator[DiaryReader]:
        first = self._first
        if first is None:
            self._first = first = self._read()
        yield first

    def _read(self) -> Snapshot:
        try:
            return read_first(self._paths)
        except StoreUnavailable as error:
            if error.code != "damaged":
                raise
            self.damage = error
        # Imported here because nearly every diary is whole.
        from storage.salvage import salvaged

        try:
            found = salvaged(self._paths.database, self._paths.key).understood()
            return found.content.snapshot()
        except StoreUnavailable:
            return EMPTY  # it is lost, not damaged, or can't be read at all
