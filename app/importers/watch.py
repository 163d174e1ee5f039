"""Files of watches and phones (FIT, GPX, TCX): told apart by what is in them, not by their name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from app.engine.recorded import Recording
from app.importers.bad_file import BadFile
from app.importers.fit import read_fit
from app.importers.gpx import read_gpx
from app.importers.points import tidy
from app.importers.tcx import read_tcx
from app.importers.track import Context, recordings_of

__all__ = ["MAX_BYTES", "BadFile", "Found", "Kind", "kind_of", "read_watch_file", "read_watch_path"]

Kind = Literal["fit", "gpx", "tcx"]
NoteCode = Literal["wrong_ending", "repeated"]

MAX_BYTES = 32 * 2**20
"""A day recorded every second is under 10 MB; larger files are not one activity."""
_MAX_FIT = 8 * 2**20
"""A FIT file needs a tenth of the room, and the longest time to read."""
_HEAD = 4096
_READERS = {"fit": read_fit, "gpx": read_gpx, "tcx": read_tcx}
_ROOTS: tuple[tuple[str, Kind], ...] = (("gpx", "gpx"), ("TrainingCenterDatabase", "tcx"))
_ELEMENT = re.compile(r"<(?:!DOCTYPE\s+)?(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")


class Found(NamedTuple):
    """What a file holds. `notes`: ``wrong_ending`` (its name says another format),
    ``repeated`` (the same activity stood there more than once, it is listed once)."""

    kind: Kind
    recordings: tuple[Recording, ...]
    notes: tuple[NoteCode, ...]


def kind_of(data: bytes) -> Kind | None:
    """Which format `data` is in, by its first bytes; None when it is no watch file."""
    if data[8:12] == b".FIT":
        return "fit"
    head = data[:_HEAD]
    # The root's name is plain letters in every encoding XML comes in, but for the zero bytes.
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").decode("latin-1")
    if not text.startswith("<"):
        return None
    text = re.sub(r"<!--.*?(?:-->|\Z)", "", text, flags=re.DOTALL)
    found = _ELEMENT.search(text)
    return next((kind for name, kind in _ROOTS if found and found[1] == name), None)


def read_watch_path(path: Path, *, now: datetime, local: Callable[[datetime], datetime]) -> Found:
    """Read the file at `path`, which may have at most 32 MB; see `read_watch_file`."""
    try:
        if not path.is_file():  # a pipe would be waited for, and never end
            raise BadFile("no_file", _shown(path.name))
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(MAX_BYTES).about(_shown(path.name))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        why = error.strerror or "an error of the disk"
        raise BadFile("unreadable", _shown(path.name), why=why) from None
    return read_watch_file(data, path.name, now=now, local=local)


def read_watch_file(
    data: bytes, name: str, *, now: datetime, local: Callable[[datetime], datetime]
) -> Found:
    """The activities in `data`, each told by times and distances only.

    `name` is the file's, for its ending and the messages. `now` is aware; `local` shows an aware
    moment in this computer's zone. Raises BadFile when no activity is in it, which names the file
    and says what it is instead, as far as can be told.
    """
    try:
        kind = _kind(data)
        tracks = _READERS[kind](data.lstrip() if kind != "fit" else data)
        context = Context(now, local)
        recordings = [one for track in tracks for one in recordings_of(track, context)]
        if not recordings:
            raise BadFile("no_content")
    except BadFile as error:
        raise error.about(_shown(name)) from None
    notes: list[NoteCode] = []
    if Path(name).suffix.lower() not in ("", f".{kind}"):
        notes.append("wrong_ending")
    once = tuple({one.digest: one for one in recordings}.values())
    if len(once) < len(recordings):
        notes.append("repeated")
    return Found(kind, once, tuple(notes))


def _kind(data: bytes) -> Kind:
    kind = kind_of(data)
    if len(data) > MAX_BYTES:
        raise _too_large(MAX_BYTES)
    if kind == "fit" and len(data) > _MAX_FIT:
        raise _too_large(_MAX_FIT)
    if kind is not None:
        return kind
    if not data:
        raise BadFile("empty")
    if data.startswith(_PACKED):
        raise BadFile("packed")
    raise BadFile("unknown")


def _too_large(limit: int) -> BadFile:
    return BadFile("too_large", mb=limit // 2**20)


def _shown(name: str) -> str:
    return tidy(name) or "?"
