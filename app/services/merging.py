"""Joining two copies of a diary: by id, all versions kept, the same result in whatever order.

Diary-format version 1: of two versions the later written wins; at equal times a tombstone, then
the greater SHA-256 of the canonical data. What loses stays in the history, because a finding that
an earlier version raised still counts (clinical.md §2): nothing can be imported away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.engine.model import Entry, microseconds
from app.services.diary_file import ENTRY_KEYS, ImportedDiary, canonical_json
from app.services.losses import CHECK_AFTER, later_loss
from app.services.ports import DiaryWriter, Refused, UnitOfWork

_VERSION_KEYS = ("at", "source", "data", "edited_at", "deleted")


@dataclass(frozen=True)
class MergeSummary:
    """What an import did. `future` of the added and merged entries are dated after today."""

    added: int
    merged: int
    unchanged: int
    future: int
    settings: tuple[str, ...]


def merge(ours: Entry | None, theirs: Entry) -> Entry:
    """One entry out of two copies of it.

    Idempotent, commutative and associative. It keeps the earliest `recorded_at`: the day an entry
    was recorded is the last on which its findings can be corrected, and no copy may move it.
    Raises Refused (`kind_differs`) when the two share an id and are of different kinds.
    """
    if ours is None or _same(ours, theirs):
        return theirs
    if ours.kind != theirs.kind:
        raise Refused(
            "kind_differs",
            f"The id {theirs.id} is a “{theirs.kind}” in this file and a “{ours.kind}” in your "
            "diary, so the file is not a copy of this diary. Nothing was imported.",
        )
    recorded = min(ours.recorded_at, theirs.recorded_at, key=_moment)
    copies = [_recorded_at(copy, recorded) for copy in (ours, theirs)]
    winner = max(copies, key=_rank)
    others: dict[str, dict[str, Any]] = {}
    for copy in copies:
        for version in (*copy.history, {**copy.extra, **copy.version()}):
            _keep(others, version)
    current = others.pop(_identity(winner.version()))
    return winner.changed(
        history=tuple(sorted(others.values(), key=lambda v: _written(v, recorded))),
        extra={k: v for k, v in _unknown(current).items() if k not in ENTRY_KEYS},
    )


def merge_diaries(store: UnitOfWork, imported: ImportedDiary, today: date) -> MergeSummary:
    """Join a diary file into the diary, whole or not at all.

    Settings of this diary stay; those it lacks are taken over. Raises Refused when the file is not
    a copy of this diary or holds a simulated patient and the diary does not; StoreUnavailable.
    """
    with store.writing() as diary:
        ours = {entry.id: entry for entry in diary.entries()}
        profile = diary.profile()
        refuse_mixing(bool(ours), profile, imported)
        changed = changes(ours, imported.entries)
        for entry in changed:
            diary.put(entry)
        added = sum(entry.id not in ours for entry in changed)
        return MergeSummary(
            added=added,
            merged=len(changed) - added,
            unchanged=len(imported.entries) - len(changed),
            future=sum(entry.date > today for entry in changed),
            settings=_take_over(diary, profile, imported.profile),
        )


def refuse_mixing(begun: bool, profile: Mapping[str, Any], imported: ImportedDiary) -> None:
    """A simulated patient and a real one are not joined. Raises Refused (`simulated`).

    `begun`: the diary here, whose settings are `profile`, holds entries."""
    simulated = bool(imported.profile.get("simulated"))
    if begun and imported.entries and simulated != bool(profile.get("simulated")):
        file, diary_is = ("a simulated", "a real") if simulated else ("a real", "a simulated")
        raise Refused(
            "simulated",
            f"This file holds {file} patient, and the diary here is {diary_is} one: they are "
            "not mixed. Nothing was imported. Import it into an empty data folder instead.",
        )


def missing_settings(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Settings of theirs that are not set here: these come along, all others stay. What they lost
    later than we did comes along too."""
    missing = {key: value for key, value in theirs.items() if ours.get(key) is None}
    lost = later_loss(ours, theirs)
    if lost is not None and lost != ours.get(CHECK_AFTER):
        missing[CHECK_AFTER] = lost
    return missing


def changes(ours: Mapping[str, Entry], theirs: Iterable[Entry]) -> list[Entry]:
    """What would be stored: the entries, merged, that are not here yet or not like this.

    Raises Refused as `merge`."""
    merged = ((ours.get(entry.id), merge(ours.get(entry.id), entry)) for entry in theirs)
    return [after for before, after in merged if before is None or not _same(before, after)]


def _take_over(
    diary: DiaryWriter, ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[str, ...]:
    missing = missing_settings(ours, theirs)
    if missing:
        diary.set_profile(missing)
    return tuple(sorted(missing))


def _same(a: Entry, b: Entry) -> bool:
    """The same in every letter: Python's own equality takes 40 for 40.0, and zones for instants."""
    return a == b and _spelling(a) == _spelling(b)


def _spelling(entry: Entry) -> str:
    return canonical_json(
        [entry.recorded_at.isoformat(), entry.version(), entry.history, entry.extra]
    )


def _moment(value: datetime) -> tuple[int, str]:
    # At the same instant the spelling decides; the earlier local date comes first in it.
    return microseconds(value), value.isoformat()


def _recorded_at(entry: Entry, recorded: datetime) -> Entry:
    """`entry` with an earlier `recorded_at`, and in each version when it was really written."""
    if _moment(entry.recorded_at) == _moment(recorded):
        return entry
    written = entry.recorded_at.isoformat()
    history = tuple(
        v if v.get("edited_at") is not None else {**v, "edited_at": written} for v in entry.history
    )
    return entry.changed(recorded_at=recorded, edited_at=entry.changed_at, history=history)


def _rank(entry: Entry) -> tuple[int, bool, str, str]:
    digest = hashlib.sha256(canonical_json(entry.data).encode()).hexdigest()
    # As said once another copy takes its `recorded_at` to an earlier moment, or the order counts.
    version = {**entry.version(), "edited_at": entry.changed_at.isoformat()}
    return microseconds(entry.changed_at), entry.deleted, digest, _identity(version)


def _identity(version: Mapping[str, Any]) -> str:
    return canonical_json({key: version[key] for key in _VERSION_KEYS if key in version})


def _unknown(version: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in version.items() if key not in _VERSION_KEYS}


def _keep(versions: dict[str, dict[str, Any]], version: Mapping[str, Any]) -> None:
    """Add `version`; of one already there only unknown keys are joined, the greater value kept."""
    kept = versions.setdefault(_identity(version), dict(version))
    for key, value in _unknown(version).items():
        kept[key] = max(kept.get(key, value), value, key=canonical_json)


def _written(version: Mapping[str, Any], recorded: datetime) -> tuple[int, str]:
    edited = version.get("edited_at")
    moment = recorded if edited is None else datetime.fromisoformat(edited)
    return microseconds(moment), canonical_json(version)
