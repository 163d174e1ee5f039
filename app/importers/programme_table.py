"""Reading a clinic's stage table from a file; what it must hold is `app.engine.programme`'s."""

from __future__ import annotations

from pathlib import Path

from app.services.ports import BackstrideError

MAX_BYTES = 2**20
"""A table of 60 stages is under 20 kB; larger files are no tables."""


class TableFileError(BackstrideError):
    """A file that can't be read as a programme table; nothing was changed."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} Nothing was changed.")


def read(path: Path) -> str:
    """The text of the table at `path`. Raises TableFileError."""
    try:
        if not path.is_file():
            raise TableFileError(f"{path} is not an ordinary file.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise TableFileError(
            f"{path} can't be read ({error.strerror or type(error).__name__})."
        ) from error
    if len(content) > MAX_BYTES:
        raise TableFileError(f"{path} is larger than 1 MB: no programme table is.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TableFileError(f"{path}, line {line}: this is not UTF-8 text.") from None
