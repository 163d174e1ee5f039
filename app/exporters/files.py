"""Writing a file for the person so that it is either whole or not there."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.services.ports import BackstrideError, StoreUnavailable


class TargetRefused(BackstrideError):
    """The named file can't be written there: no such folder, a folder itself, no permission.

    `code` and `values` (where, folder) are for the window's own words.
    """

    def __init__(self, code: str, message: str, **values: object) -> None:
        super().__init__(message)
        self.code, self.values = code, values


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a private file beside `target` to write to; it takes `target`'s place at the end.

    It has the same ending, and is readable by its owner alone. An existing `target` is replaced
    only when it is an ordinary file, and only once the new one is whole and on the disk; after any
    error it is as it was. Raises TargetRefused, or StoreUnavailable when the disk is full or fails.
    """
    # The link stays and what it points to is replaced, as an editor does it.
    real = Path(os.path.realpath(target))
    _refuse_unfit(real, target)
    made: str | None = None
    try:
        handle, made = tempfile.mkstemp(dir=real.parent, prefix=".backstride-", suffix=real.suffix)
        os.close(handle)
        yield Path(made)
        _make_durable(made, target)
        Path(made).replace(real)
        made = None
        _sync_folder(real.parent)
    except OSError as error:
        raise _explained(error, target) from error
    finally:
        if made is not None:
            with suppress(OSError):
                Path(made).unlink()


def write_atomically(target: Path, content: bytes) -> None:
    """Write `content`, which is not empty, to `target`; see `replacing`."""
    with replacing(target) as made:
        made.write_bytes(content)


def _refuse_unfit(real: Path, shown: Path) -> None:
    try:
        if real.is_dir():
            raise TargetRefused(
                "folder", f"{shown} is a folder. Give the name of a file in it.", where=shown
            )
        # Only a link that leads to itself is still a link here.
        if real.is_symlink() or (real.exists() and not real.is_file()):
            raise TargetRefused(
                "no_file", f"{shown} is not an ordinary file. Choose another name.", where=shown
            )
        if _is_of_a_diary(real):
            raise TargetRefused(
                "own", f"{shown} belongs to a diary itself. Choose another name.", where=shown
            )
        if not real.parent.is_dir():
            raise TargetRefused(
                "no_folder",
                f"{shown} can't be written: there is no folder {real.parent}. "
                "Make it first, or choose another.",
                where=shown,
                folder=real.parent,
            )
    except OSError as error:
        raise _explained(error, shown) from error


_OWN = frozenset(
    "diary.sqlite3 diary.sqlite3-journal passcode.json passcode-wait.json backups.json window.json "
    "window.lock window.raise window.open".split()
)


def _is_of_a_diary(real: Path) -> bool:
    """An existing file that a diary lives by, or one of its backups (`storage.paths`)."""
    folder = real.parent
    if folder.name == "backups" and real.suffix in (".sqlite3", ".age"):
        folder = folder.parent
    elif real.name not in _OWN:
        return False
    return real.exists() and (folder / "diary.sqlite3").exists()


def _make_durable(made: str, shown: Path) -> None:
    Path(made).chmod(0o600)
    with Path(made).open("rb+") as file:
        if not file.read(1):
            raise OSError(errno.EIO, "nothing was written", str(shown))
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Some file systems refuse to sync a folder; the file itself is safe by then.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explained(error: OSError, target: Path) -> BackstrideError:
    """The error in a sentence that says what to do; nothing was changed."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreUnavailable(
            "full",
            f"The disk is full, so {target} was not written. Make room and try again.",
            {"where": target},
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return TargetRefused(
            "permission",
            f"{target} can't be written: you have no permission to write there. "
            "Choose another folder.",
            where=target,
        )
    if error.errno == errno.ENAMETOOLONG:
        return TargetRefused(
            "long", "The file's name is too long. Choose a shorter one.", where=target
        )
    reason = error.strerror or type(error).__name__
    return StoreUnavailable(
        "io",
        f"{target} was not written ({reason}). Choose another place.",
        {"where": target, "detail": reason},
    )
