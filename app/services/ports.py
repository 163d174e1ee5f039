"""What the use cases need from outside: a diary, a clock, new ids. And how they fail."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from app.engine.kinds import Problem
from app.engine.model import Entry


class BackstrideError(Exception):
    """An error a person can read: its text says what is wrong, where, and what to do."""


class InvalidEntry(BackstrideError):
    """Input that can't be stored. `problems` names each field; nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(problem.sentence() for problem in problems))
        self.problems = problems


class Refused(BackstrideError):
    """A wish the rules don't allow, such as deleting an entry that raised a finding.

    `code` names the rule for the screen's own words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class StoreUnavailable(BackstrideError):
    """The environment, not a bug: disk full, no permission, read-only, in use, damaged, newer.

    `code` is one of full, permission, read_only, busy, damaged, locked (closed with a passcode),
    newer, io, unsure. Nothing was changed; only with ``unsure`` it may have been: the disk failed
    at the very end. `values` hold what the window's own sentence needs: where, detail, found,
    known, backup, backups.
    """

    def __init__(self, code: str, message: str, values: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.values = values or {}


class Opening(NamedTuple):
    """How opening the diary went: `trouble` keeps it from being written."""

    trouble: str | None = None


class DiaryReader(Protocol):
    """A consistent view of the diary, for the length of a `with` block."""

    def entries(self) -> list[Entry]:
        """Every entry, tombstones included, in the order of `Entry.key`."""

    def entry(self, entry_id: str) -> Entry | None:
        """One entry, or None."""

    def profile(self) -> dict[str, Any]:
        """Settings that belong to the diary: units, country, session_days, programme_table."""

    def draft(self, name: str) -> dict[str, Any] | None:
        """A half-filled form kept under `name`, or None."""


class DiaryWriter(DiaryReader, Protocol):
    """The same, and changes. All become durable together when the block ends, or none does."""

    def put(self, entry: Entry) -> None:
        """Insert `entry`, or replace the stored one of the same id (its history comes along)."""

    def set_profile(self, settings: Mapping[str, Any]) -> None:
        """Set these settings; a value of None removes one. Others stay."""

    def set_draft(self, name: str, data: Mapping[str, Any] | None) -> None:
        """Keep a half-filled form; None drops it."""


class UnitOfWork(Protocol):
    """The diary. Reading never blocks a writer; an error inside `writing` undoes all of it."""

    def reading(self) -> AbstractContextManager[DiaryReader]:
        """Open a view. Raises StoreUnavailable."""

    def writing(self) -> AbstractContextManager[DiaryWriter]:
        """Open a transaction. Raises StoreUnavailable, also when it can't be made durable."""

    def data_version(self) -> int:
        """A number that changes when anybody, in any process, changed the diary."""


class Clock(Protocol):
    """The patient's wall clock."""

    def now(self) -> datetime:
        """The present moment, aware, in the local zone."""

    def local(self, moment: datetime) -> datetime:
        """`moment` with the local offset of that day: a wall-clock time without a zone as it
        stands, an aware one as the same instant."""


class CuePlayer(Protocol):
    """Speaks and sounds the cues of a session. No method waits or raises: a session goes on by
    what is seen when nothing can be heard."""

    def prepare(self, cue_ids: Sequence[str], *, voice: bool, tones: bool, volume: float) -> None:
        """Load these cues so that each begins at once; `volume` from 0 (silent) to 1."""

    def play(self, cue_id: str, after_s: float = 0.0) -> None:
        """Begin a prepared cue in so many seconds; one that still sounds is followed, not cut
        off."""

    def drop(self) -> None:
        """Forget the cues whose moment is still to come."""

    def test(self) -> None:
        """Let a cue be heard, to set the volume by."""

    def stop(self) -> None:
        """Let go of the sound device once the cue that sounds has ended."""

    def close(self) -> None:
        """At the end of the program: the same, and wait for it, a few seconds at most."""

    def trouble(self) -> str | None:
        """Why nothing can be heard, in a sentence; None when it can. Said once, by the page."""


class ScreenAwake(Protocol):
    """Keeps the screen from going dark while a session runs."""

    def hold(self) -> None:
        """Keep it on; a second call changes nothing. Never raises."""

    def release(self) -> None:
        """Let it sleep again; without a hold it does nothing. Never raises."""


NewId = Callable[[datetime], str]
"""Makes a UUID of version 7 for an entry recorded at the given moment."""
