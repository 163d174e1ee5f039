"""Taking a joining back: only while the diary is what the joining made of it, losing nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.engine.model import Entry
from app.services.diary_file import ImportedDiary
from app.services.merging import changes, merge_diaries, missing_settings
from app.services.ports import UnitOfWork
from app.services.safekeeping import Safekeeping


class Standing(NamedTuple):
    """All that a diary holds but its half-filled forms."""

    entries: Sequence[Entry]
    profile: Mapping[str, Any]

    @classmethod
    def of(cls, store: UnitOfWork) -> Standing:
        """As it stands now. Raises StoreUnavailable."""
        with store.reading() as reader:
            return cls(reader.entries(), reader.profile())

    def joined_with(self, theirs: ImportedDiary) -> Standing:
        """What joining makes of it while nobody else writes. Raises Refused as `merge`."""
        ours = {entry.id: entry for entry in self.entries}
        ours.update((entry.id, entry) for entry in changes(ours, theirs.entries))
        profile = {**self.profile, **missing_settings(self.profile, theirs.profile)}
        return Standing(sorted(ours.values(), key=lambda entry: entry.key), profile)

    def came_since(self, later: ImportedDiary) -> tuple[Entry, ...]:
        """What `later` holds and this does not, or not like that."""
        known = {entry.id: entry for entry in self.entries}
        return tuple(entry for entry in later.entries if known.get(entry.id) != entry)


def go_back(
    store: UnitOfWork, keeper: Safekeeping, backup: str, joined: Standing, today: date
) -> int | None:
    """Go back to the `backup` while the diary stands as `joined`; how many warnings stay, or None
    when it was changed since, and nothing was done. Raises what `Safekeeping.restore` raises."""
    kept = len(keeper.preview(backup).warnings)
    if Standing.of(store) != joined:
        return None
    undone = keeper.restore(backup).undo
    if undone is not None:
        # What was recorded after that look, until writers were shut out, is in this backup alone.
        stood = keeper.read_copy(undone)
        came = joined.came_since(stood)
        if came:
            made_up = {key: stood.profile[key] for key in ("simulated",) if key in stood.profile}
            merge_diaries(store, ImportedDiary(came, made_up), today)
    return kept
