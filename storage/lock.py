"""One window per diary. The lock is the system's own, so a crash can't leave it behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.services.ports import StoreUnavailable
from storage.errors import plain_errors
from storage.paths import DataPaths

if TYPE_CHECKING:
    from filelock import FileLock


class WindowLock:
    """The window's claim on the data folder; the command line works beside it without one."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._lock: FileLock | None = None

    def acquire(self) -> bool:
        """Claim the folder, without waiting; False when another window has it.

        Afterwards `paths.raise_request` is there to be watched. On a disk that is full or
        protected there may be no lock, and still True: the diary can be read, and reading needs
        none. Raises StoreUnavailable when there is no diary to read either.
        """
        # Imported here because the command line never takes the lock.
        from filelock import FileLock, Timeout

        self._paths.create()
        # A soft lock, a mere file, would outlive a crash.
        lock = FileLock(
            self._paths.lock, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        try:
            with plain_errors(self._paths.lock):
                try:
                    lock.acquire()
                except Timeout:
                    return False
                self._lock = lock
                self._touch()
        except StoreUnavailable:
            if not os.access(self._paths.database, os.R_OK):
                raise
        return True

    def release(self) -> None:
        """Give the folder back; also happens when the process ends in whatever way."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def ask_to_raise(self) -> None:
        """Ask the window that has the lock to come to the front. Raises StoreUnavailable."""
        with plain_errors(self._paths.raise_request):
            self._touch()

    def _touch(self) -> None:
        # Always the same byte in the same place: one change, which a file watcher sees once.
        descriptor = os.open(self._paths.raise_request, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, b"1")
        finally:
            os.close(descriptor)
