"""The folder of a sample: made for it, gone with it. What a killed one left is tidied up."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage.lock import claim

PREFIX = "backstride-sample-"
MARK = "sample.txt"
"""Whoever holds the system's lock on it uses the folder; the lock ends with the process."""
_WORDS = b"Made by Backstride for a sample of a diary. Nothing in here happened.\n"


@contextmanager
def sample_folder() -> Iterator[Path]:
    """A folder of its own among the computer's temporary ones; nothing is left of it, nor of those
    that were not closed."""
    _tidy(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    descriptor = os.open(folder / MARK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        # First the lock: without the words nobody takes it for a leftover.
        claim(descriptor)
        os.write(descriptor, _WORDS)
        yield folder
    finally:
        os.close(descriptor)
        shutil.rmtree(folder, ignore_errors=True)


def _tidy(place: Path) -> None:
    with suppress(OSError):
        for folder in place.glob(f"{PREFIX}*"):
            if _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """It is provably one of ours, of this account, and nobody uses it."""
    try:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode):
            return False
        if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o077):
            return False
        # Not through a link: what it leads to is not ours to judge. Nor waiting for a pipe.
        flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(folder / MARK, flags)
    except OSError:
        return False
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return False
        return claim(descriptor) and os.read(descriptor, len(_WORDS) + 1) == _WORDS
    except OSError:
        return False
    finally:
        os.close(descriptor)
