"""How a file reaches the disk, is overwritten there, and removed."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path


def write_new(path: Path, data: bytes = b"", *, durable: bool = False) -> None:
    """Make a file with this content, readable by this user alone, where none may be yet.

    `durable`: it is on the disk, but for its name. Raises OSError.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        if durable:
            file.flush()
            to_disk(file.fileno())


def to_disk(descriptor: int) -> None:
    """Make what was written to an open file or folder durable. Raises OSError.

    On macOS `fsync` leaves it in the disk's own memory, and another call does not.
    """
    if os.name == "posix":
        import fcntl

        full = getattr(fcntl, "F_FULLFSYNC", None)
        if full is not None:
            try:
                fcntl.fcntl(descriptor, full)
                return
            except OSError as error:  # not every file system of a stick or a network can
                if error.errno not in (errno.ENOTSUP, errno.ENOTTY, errno.EINVAL):
                    raise
    os.fsync(descriptor)


def sync_file(part: Path) -> None:
    """Make what was written to `part` durable. Raises OSError."""
    descriptor = os.open(part, os.O_RDWR)
    try:
        to_disk(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a new or renamed file's name durable. Raises OSError."""
    if os.name == "posix":  # Windows keeps names durable itself and can't open folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            to_disk(descriptor)
        finally:
            os.close(descriptor)


def overwrite(file: Path) -> None:
    """Put noise in the place of a file's content, on the disk. Raises OSError.

    What the disk itself keeps of it (a flash disk, a copy-on-write file system) is out of reach.
    """
    with file.open("r+b") as opened:
        left = os.fstat(opened.fileno()).st_size
        while left > 0:
            left -= opened.write(os.urandom(min(left, 2**20)))
        opened.flush()
        to_disk(opened.fileno())


def wipe(file: Path) -> None:
    """Overwrite a file that anybody could read, and remove it. Raises OSError."""
    overwrite(file)
    file.unlink()


def throw_away(part: Path) -> None:
    """Remove a file in the making and its journal. One that can't be is swept up another time."""
    for left in (part, part.with_name(part.name + "-journal")):
        with suppress(OSError):
            left.unlink(missing_ok=True)
