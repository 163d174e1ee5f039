"""One window per diary. The lock is the system's own, so a crash can't leave it behind."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from app.services.ports import StoreUnavailable
from storage.errors import plain_errors
from storage.paths import DataPaths, write_private


class WindowLock:
    """The window's claim on the data folder; the command line works beside it without one."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Claim the folder, without waiting; False when another window has it.

        Afterwards `paths.raise_request` is there to be watched. On a disk that is full or
        protected there may be no lock, and still True: the diary can be read, and reading needs
        none. Raises StoreUnavailable when there is no diary to read either.
        """
        self._paths.create()
        try:
            with plain_errors(self._paths.lock):
                descriptor = os.open(self._paths.lock, os.O_RDWR | os.O_CREAT, 0o600)
                try:
                    free = claim(descriptor)
                except BaseException:
                    os.close(descriptor)
                    raise
                if not free:
                    os.close(descriptor)
                    return False
                self._descriptor = descriptor
                self._touch()
        except StoreUnavailable:
            if not os.access(self._paths.database, os.R_OK):
                raise
        return True

    def release(self) -> None:
        """Give the folder back; also happens when the process ends in whatever way."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def ask_to_raise(self) -> None:
        """Ask the window that has the lock to come to the front. Raises StoreUnavailable."""
        with plain_errors(self._paths.raise_request):
            self._touch()

    def ask_to_open(self, files: Sequence[Path]) -> None:
        """Lay `files` down for the window, this one or the one that has the lock, beside those that
        wait already: `requested` takes them up. Raises StoreUnavailable."""
        if not files:
            return
        import json

        with plain_errors(self._paths.open_request):
            # What waits is not taken away for it: a full disk would have neither then.
            waiting = _names(_laid_down(self._paths))
            names = dict.fromkeys([*waiting, *(str(f.absolute()) for f in files)])
            write_private(self._paths.open_request, json.dumps(list(names)))

    def _touch(self) -> None:
        # Always the same byte in the same place: one change, which a file watcher sees once.
        descriptor = os.open(self._paths.raise_request, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, b"1")
        finally:
            os.close(descriptor)


def requested(paths: DataPaths) -> list[str]:
    """The files that were laid down to be opened, each once. A request that can't be read counts
    for none."""
    text = _laid_down(paths)
    try:
        paths.open_request.unlink()
    except OSError:
        return []
    return _names(text)


def _laid_down(paths: DataPaths) -> str:
    try:
        return paths.open_request.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _names(text: str) -> list[str]:
    import json  # most starts are handed none

    try:
        files = json.loads(text)
    except ValueError:
        return []
    return [str(file) for file in files] if isinstance(files, list) else []


def claim(descriptor: int) -> bool:
    """Take the system's lock on an open file, without waiting; False when another has it.

    The libraries for this import an event loop: a tenth of what the start may cost.
    """
    if os.name == "nt":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except PermissionError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
