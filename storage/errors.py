"""What went wrong around the diary, as one sentence a person can act on. The one place for it.

The sentences name paths, never what is in the diary: the original error may quote a row, so it is
left out of the chain.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from app.services.ports import StoreUnavailable
from storage.cipher import database_errors

_SQLITE_CODES = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_PERM: "permission",
    sqlite3.SQLITE_AUTH: "permission",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_PROTOCOL: "busy",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
    sqlite3.SQLITE_TOOBIG: "damaged",
    sqlite3.SQLITE_CANTOPEN: "io",
    sqlite3.SQLITE_IOERR: "io",
}
_SYSTEM_CODES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.EROFS: "read_only",
    errno.EBUSY: "busy",
}

_SENTENCES = {
    "full": "There is no room left on the disk to write to {where}. Nothing was changed. Free some "
    "space on that disk, then try again.",
    "permission": "Your user account may not read or write {where}. Nothing was changed. Give it "
    "that right, or keep the diary in another folder with --data-dir.",
    "read_only": "{where} can be read but not written: the disk, the folder or the file is "
    "write-protected. Nothing was changed. Take the protection off, or keep the diary in another "
    "folder with --data-dir.",
    "busy": "Another program is using {where} at this moment. Nothing was changed. Wait a little, "
    "then try again.",
    "damaged": "{where} is damaged ({detail}). Backstride won't write to it and leaves it as it "
    "is. {advice}",
    "io": "{where} could not be read or written ({detail}). Nothing was changed. Check that the "
    "disk is there and working, then try again.",
    "unsure": "The disk reported a fault ({detail}) while this was being written to {where}. It "
    "may be in the diary all the same: look there before you enter it again. Make a backup on "
    "another disk.",
    "locked": "{where} is closed with a passcode. Nothing was changed. Open it with the passcode "
    "or the recovery code first.",
    "newer": "{where} was written by a newer Backstride: it has diary version {found}, and this "
    "Backstride knows versions up to {known}. It was left untouched. Open it with the newer "
    "Backstride, or install that one here.",
}


class DamageFound(Exception):
    """Something in the file contradicts its check sums; the text says what, in a few words."""


class Advice(NamedTuple):
    """What to do about a damaged file, and the paths that it names."""

    text: str
    values: Mapping[str, object] = {}


def no_advice() -> Advice:
    """The advice for a damaged file of which nothing more is known."""
    return Advice("Keep it, and use another copy.")


class plain_errors:
    """Turn what sqlite3, SQLAlchemy and the system raise about `where` into StoreUnavailable.

    Errors that are bugs (a failed CHECK, a wrong statement) pass unchanged. `advice` is asked for
    the last sentence when the file is damaged.
    """

    def __init__(self, where: Path, advice: Callable[[], Advice] = no_advice) -> None:
        self._where = where
        self._advice = advice

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        # SQLAlchemy wraps the driver's error in one that has it as `orig`.
        cause = getattr(error, "orig", error)
        code = _code_of(cause, self._where)
        if code is not None:
            raise unavailable(code, self._where, _detail(cause), self._advice) from None


def unavailable(
    code: str, where: Path, detail: str = "", advice: Callable[[], Advice] = no_advice
) -> StoreUnavailable:
    """The error of this code (not ``newer``) about the file or folder `where`."""
    told = advice() if code == "damaged" else Advice("")
    text = _SENTENCES[code].format(where=where, detail=detail, advice=told.text).rstrip()
    return StoreUnavailable(code, text, {"where": where, "detail": detail, **told.values})


def unsure(where: Path, error: object) -> StoreUnavailable:
    """The error about a change of `where` that may be there, and perhaps not for good."""
    return unavailable("unsure", where, _detail(getattr(error, "orig", error)))


def newer(where: Path, found: int, known: int) -> StoreUnavailable:
    """The error about a diary of version `found` when versions up to `known` can be read."""
    values = {"where": where, "found": found, "known": known}
    return StoreUnavailable("newer", _SENTENCES["newer"].format_map(values), values)


def _code_of(error: object, where: Path) -> str | None:
    if isinstance(error, DamageFound | UnicodeDecodeError):
        # The latter is about names in the file, which sqlite3 wants to quote in an error.
        return "damaged"
    if isinstance(error, OSError):
        return _SYSTEM_CODES.get(error.errno or 0, "io")
    if not isinstance(error, database_errors()):
        return None
    # sqlite3 gives no code with errors it makes up itself.
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if _is_about_the_layout(error, primary):
        return "damaged"
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
        # Another diary was put in the place of the one that is open: not again a moment later.
        return "busy"
    code = _SQLITE_CODES.get(primary)
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        # SQLite doesn't pass on the system's reason, so it is asked for again.
        return _reason_not_to_write(where) or code
    return code


def _is_about_the_layout(error: object, primary: int) -> bool:
    """Our statements never change, so one that can't be run has met tables that aren't ours."""
    if primary == sqlite3.SQLITE_ERROR:
        return "transaction" not in str(error)  # beginning one twice is a bug
    return str(error).startswith("Could not decode to UTF-8")


def _reason_not_to_write(where: Path) -> str | None:
    """Why nothing can be written beside `where`; None when that is possible."""
    # Imported here because only a failure needs it, and it would slow every start.
    import tempfile

    # Unlike `exists`, this raises nothing where the folder may not be looked into.
    if os.access(where, os.F_OK) and not os.access(where, os.R_OK):
        return "permission"
    try:
        with tempfile.TemporaryFile(dir=where.parent) as file:
            # There may be a limit to how long a file may be; a journal can be as long as the diary.
            file.seek(2 * where.stat().st_size if where.is_file() else 0)
            file.write(bytes(4096))
            file.flush()
    except OSError as error:
        return _SYSTEM_CODES.get(error.errno or 0)
    return None


def _detail(error: object) -> str:
    if isinstance(error, DamageFound):
        return str(error)
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(getattr(error, "sqlite_errorname", "unreadable"))
