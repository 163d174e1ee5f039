"""What joining another computer's diary would do, told before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.engine.history import History
from app.engine.model import Entry
from app.engine.suitability import standing
from app.services.comparing import Extent
from app.services.diary_file import ImportedDiary
from app.services.merging import changes, merge, missing_settings, refuse_mixing

Pair = tuple[Entry, Entry]


class Joining(NamedTuple):
    """What `merge_diaries` would make of a file, by what the person would see of it.

    `new`: not here yet. `updated` (here now, here then): the file's version is the later one.
    `kept` (here, in the file): ours is the later one, the file's goes to the history. `removed`:
    here now, deleted later on the other computer; `back`: deleted here, changed later there.
    `stay_deleted`: in the file, deleted here later. `buried`: tombstones that come along, so that
    what was deleted there can't come back from an older copy. `same`: nothing changes.
    `only_here`: entries the file does not know; they stay. `settings`: taken over, since they are
    not set here. `warnings`: ids of findings that would stand then and do not now. `ahead`: new or
    updated entries dated after today. `stored`: entries that would be written, unseen ones too.
    """

    file: Extent
    new: tuple[Entry, ...]
    updated: tuple[Pair, ...]
    kept: tuple[Pair, ...]
    removed: tuple[Entry, ...]
    back: tuple[Entry, ...]
    stay_deleted: tuple[Entry, ...]
    buried: tuple[Entry, ...]
    same: int
    only_here: int
    settings: tuple[str, ...]
    warnings: tuple[str, ...]
    ahead: int
    stored: int

    @property
    def anything(self) -> bool:
        """Something would be otherwise, if only in a history."""
        return bool(self.stored or self.settings)


def look_over(
    entries: Sequence[Entry], profile: Mapping[str, Any], imported: ImportedDiary, today: date
) -> Joining:
    """Look `imported` over beside the diary of these `entries` and settings; nothing is stored.

    Raises Refused as `merge_diaries` does: for a file that is not a copy of this diary, and for a
    simulated patient beside a real one.
    """
    refuse_mixing(bool(entries), profile, imported)
    ours = {entry.id: entry for entry in entries}
    found: dict[str, list[Any]] = {name: [] for name in Joining._fields}
    after = dict(ours)
    for theirs in imported.entries:
        here = ours.get(theirs.id)
        then = after[theirs.id] = merge(here, theirs)
        kind, item = _what_happens(here, theirs, then)
        found[kind].append(item)
    visible = [*found["new"], *found["back"], *(then for _, then in found["updated"])]
    known = {finding.id for finding in standing(History.of(entries))}
    then_standing = standing(History.of(after.values()))
    in_file = {entry.id for entry in imported.entries}
    return Joining(
        file=Extent.of(imported.entries),
        new=tuple(found["new"]),
        updated=tuple(found["updated"]),
        kept=tuple(found["kept"]),
        removed=tuple(found["removed"]),
        back=tuple(found["back"]),
        stay_deleted=tuple(found["stay_deleted"]),
        buried=tuple(found["buried"]),
        same=len(found["same"]),
        only_here=sum(not entry.deleted and entry.id not in in_file for entry in entries),
        settings=tuple(sorted(missing_settings(profile, imported.profile))),
        warnings=tuple(sorted({finding.id for finding in then_standing} - known)),
        ahead=sum(entry.date > today for entry in visible),
        stored=len(changes(ours, imported.entries)),
    )


def _what_happens(here: Entry | None, theirs: Entry, then: Entry) -> tuple[str, Entry | Pair]:
    """The field of `Joining` that an entry of the file goes to, and what goes there."""
    if here is None:
        return ("buried" if then.deleted else "new"), then
    if here.deleted != then.deleted:
        return ("removed", here) if then.deleted else ("back", then)
    if here.deleted:
        return ("same" if theirs.deleted else "stay_deleted"), theirs
    if _seen(here) != _seen(then):
        return "updated", (here, then)
    if theirs.deleted or _seen(theirs) != _seen(here):
        return "kept", (here, theirs)
    return "same", theirs


def _seen(entry: Entry) -> tuple[object, ...]:
    return entry.at.isoformat(), entry.data
