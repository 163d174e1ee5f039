"""Which session or test run a recording belongs to, by time, and whether it is there already.

All tolerances are own choices: no source says how far a person's own note of a time is off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.engine.model import Entry
from app.engine.recorded import Recording
from app.engine.suitability import findings_of
from app.services.ports import Refused

NEAR = timedelta(minutes=30)
"""An entry whose moment lies at most this long before the recording began or after it ended is
near to it."""
SAME_START = timedelta(seconds=60)
SAME_LENGTH_S = 60
"""Recordings whose beginnings and lengths differ by no more are of the same outing: nobody is out
twice at once. Two devices, or two exports of one file, may differ by some seconds."""
KINDS = ("session", "test_run")


class Match(NamedTuple):
    """An entry that a recording may belong to.

    `near`: its moment is near to the recording; else only the day is the same. `likely`: near, or
    its time of day says little, because it was ticked off after the recording or on a later day.
    `free`: nothing was brought into it from another recording.
    """

    entry: Entry
    near: bool
    likely: bool
    free: bool


def living(entries: Iterable[Entry]) -> list[Entry]:
    """The sessions and test runs that count, in order: deleted ones only with a finding in them."""
    return [e for e in entries if e.kind in KINDS and (not e.deleted or findings_of(e))]


def matches(recording: Recording, entries: Iterable[Entry]) -> tuple[Match, ...]:
    """The entries near to the recording, the nearest first; without any, those of its local day.

    None for a recording without times.
    """
    start = recording.start
    if start is None:
        return ()
    end = start + timedelta(seconds=recording.elapsed_s or 0)
    found = []
    for entry in living(entries):
        gap = max(start - entry.at, entry.at - end, timedelta(0))
        near = gap <= NEAR
        if near or entry.date == start.date():
            likely = near or _hardly_timed(entry, start)
            free = entry.data.get("import_hash") in (None, recording.digest)
            found.append((not near, gap, Match(entry, near, likely, free)))
    found.sort(key=lambda item: item[:2])
    near_only = [match for far, _, match in found if not far]
    return tuple(near_only or (match for _, _, match in found))


def only_likely(found: Sequence[Match]) -> Match | None:
    """The match that goes without asking: the only one there is, likely, and still free."""
    if len(found) != 1:
        return None
    return found[0] if found[0].likely and found[0].free else None


def _hardly_timed(entry: Entry, start: datetime) -> bool:
    """Ticked off by hand, later than the recording began: then its moment may be that of ticking
    off, and on a later day it is from memory. One that was guided is timed to the second."""
    if entry.source == "guided":
        return False
    later_day = entry.recorded_at.astimezone(entry.at.tzinfo).date() > entry.date
    return later_day or entry.at >= start


def already_there(recording: Recording, entries: Iterable[Entry]) -> Entry | None:
    """The entry that this recording was brought into before: known by its digest, else by the same
    start and length."""
    known = living(entries)
    for entry in known:
        if entry.data.get("import_hash") == recording.digest:
            return entry
    outing = _outing(recording)
    return next((entry for entry in known if _alike(outing, _outing_in(entry.data))), None)


def same_outing(one: Recording, other: Recording) -> bool:
    """Both are recordings of the same outing."""
    return one.digest == other.digest or _alike(_outing(one), _outing(other))


def held_elsewhere(entry: Entry, entries: Iterable[Entry]) -> bool:
    """The recording that is in `entry`, if any, is in another one too."""
    digest, outing = entry.data.get("import_hash"), _outing_in(entry.data)
    if digest is None:
        return False
    return any(
        other.data.get("import_hash") == digest or _alike(outing, _outing_in(other.data))
        for other in living(entries)
        if other.id != entry.id
    )


def already() -> Refused:
    """The same recording would be in two entries."""
    return Refused("already", "This recording is in your diary already.")


class _Outing(NamedTuple):
    start: datetime
    elapsed_s: float


def _outing(recording: Recording) -> _Outing | None:
    if recording.start is None or recording.elapsed_s is None:
        return None
    return _Outing(recording.start, recording.elapsed_s)


def _outing_in(data: Mapping[str, Any]) -> _Outing | None:
    # Other programs may have written anything there: what can't be read is no recording.
    recorded = data.get("recorded")
    if not isinstance(recorded, Mapping):
        return None
    start, elapsed_s = recorded.get("start"), recorded.get("elapsed_s")
    if not isinstance(start, str) or not isinstance(elapsed_s, int | float):
        return None
    try:
        began = datetime.fromisoformat(start)
    except ValueError:
        return None
    return None if began.tzinfo is None else _Outing(began, elapsed_s)


def _alike(one: _Outing | None, other: _Outing | None) -> bool:
    if one is None or other is None:
        return False
    return (
        abs(one.start - other.start) <= SAME_START
        and abs(one.elapsed_s - other.elapsed_s) <= SAME_LENGTH_S
    )
