"""What going back to a backup would change, told before it is done: two states of one diary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.engine.history import History
from app.engine.kinds import problems_of
from app.engine.model import Entry
from app.engine.programme import parse_programme
from app.engine.suitability import standing
from app.services.diary_file import canonical_json
from app.services.losses import CHECK_AFTER, check_after, later_loss
from app.services.merging import merge
from app.services.ports import Refused


class Extent(NamedTuple):
    """How much a diary holds: entries by kind, and the dates of the first and last one.

    Deleted entries are left out.
    """

    counts: Mapping[str, int]
    first: date | None
    last: date | None

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Extent:
        """The extent of these entries."""
        kept = [entry for entry in entries if not entry.deleted]
        days = [entry.date for entry in kept]
        counts = dict(sorted(Counter(entry.kind for entry in kept).items()))
        return cls(counts, min(days, default=None), max(days, default=None))


class Comparison(NamedTuple):
    """Two states of a diary, `here` (now) and `there` (in the backup), entry by entry.

    `only_here` and `only_there` are in the order of `Entry.key`; `different` pairs two versions of
    one entry, (here, there). `settings` names what is set otherwise.
    """

    here: Extent
    there: Extent
    only_here: tuple[Entry, ...]
    only_there: tuple[Entry, ...]
    different: tuple[tuple[Entry, Entry], ...]
    settings: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Nothing would change."""
        return not (self.only_here or self.only_there or self.different or self.settings)

    @property
    def lost(self) -> tuple[Entry, ...]:
        """Entries seen now that would no longer be."""
        gone = [entry for entry in self.only_here if not entry.deleted]
        gone += [here for here, there in self.different if there.deleted and not here.deleted]
        return _in_order(gone)

    @property
    def back(self) -> tuple[Entry, ...]:
        """Entries not seen now that would come back."""
        found = [entry for entry in self.only_there if not entry.deleted]
        found += [there for here, there in self.different if here.deleted and not there.deleted]
        return _in_order(found)

    @property
    def changed(self) -> tuple[tuple[Entry, Entry], ...]:
        """(here, there): entries seen now and then, in another version."""
        return tuple(pair for pair in self.different if not pair[0].deleted and not pair[1].deleted)


def compare(
    here: Sequence[Entry],
    there: Sequence[Entry],
    settings_here: Mapping[str, Any],
    settings_there: Mapping[str, Any],
) -> Comparison:
    """Compare two states of a diary."""
    ours = {entry.id: entry for entry in here}
    theirs = {entry.id: entry for entry in there}
    both = [(ours[key], theirs[key]) for key in ours if key in theirs]
    return Comparison(
        Extent.of(here),
        Extent.of(there),
        _in_order(entry for key, entry in ours.items() if key not in theirs),
        _in_order(entry for key, entry in theirs.items() if key not in ours),
        tuple(pair for pair in both if pair[0] != pair[1]),
        tuple(
            sorted(
                key
                for key in {*settings_here, *settings_there} - {CHECK_AFTER}
                if _spelling(settings_here.get(key)) != _spelling(settings_there.get(key))
            )
        ),
    )


def warnings_to_keep(here: Sequence[Entry], there: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries of now that come along when the diary goes back: each raised a finding that stands.

    A finding is resolved by a check or a clearance and by nothing else (clinical.md §2): going back
    to the day before it was raised must not open the programme again. An entry that the backup has
    in another version comes as both versions merged.
    """
    theirs = {entry.id: entry for entry in there}
    known = (entry for entry in here if readable(entry))
    raising = {finding.entry_id for finding in standing(History.of(known))}
    return tuple(
        _merged(theirs.get(entry.id), entry)
        for entry in here
        if entry.id in raising and theirs.get(entry.id) != entry
    )


def loss_to_keep(
    here: Sequence[Entry], settings_here: Mapping[str, Any], settings_there: Mapping[str, Any]
) -> str | None:
    """The setting `CHECK_AFTER` when the diary goes back: what was lost once is not found again by
    that, so the check that is still to be made stays to be made. None when there is none."""
    known = (entry for entry in here if readable(entry))
    history = History.of(known, check_after(settings_here))
    if history.check_after is None or any(history.tells(check) for check in history.checks):
        return later_loss(settings_there)
    return later_loss(settings_here, settings_there)


def readable(entry: Entry) -> bool:
    """Whether the rules can read this entry at all: a check sum tells that it is as it was
    written, and a newer program may have written it."""
    try:
        History.of([entry])
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def understood(entry: Entry) -> bool:
    """Whether the rules read of this entry what it says, and nothing in it is strange to them. Of
    a deleted one they read the findings only."""
    if not readable(entry):
        return False
    return entry.deleted or not problems_of(entry.kind, entry.data, entry.at)


def can_be_used(entries: Sequence[Entry], settings: Mapping[str, Any]) -> bool:
    """Whether the rules can read these at all.

    A check sum tells that a file is as it was written, not by whom: the diary of another program's
    making would let the window fail at every start.
    """
    table = settings.get("programme_table")
    try:
        standing(History.of(entries))
        if isinstance(table, str):
            parse_programme(table, "programme table")
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def _merged(theirs: Entry | None, ours: Entry) -> Entry:
    try:
        return merge(theirs, ours)
    except Refused:
        # One id and two kinds: these are not two versions of one thing, and the warning matters.
        return ours


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: entry.key))


def _spelling(value: Any) -> str:
    return canonical_json(value)
