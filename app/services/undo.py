"""Taking a change back: what an entry becomes then, and when that is refused."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from app.engine.model import Entry
from app.engine.suitability import findings_of, raised_ids
from app.services.ports import Refused


class Change(NamedTuple):
    """One entry before and after a change; None before: it was added."""

    before: Entry | None
    after: Entry


def changed_since() -> Refused:
    """Somebody else's change would be lost."""
    return Refused(
        "changed_since",
        "This entry was changed elsewhere in the meantime, so nothing was stored. Look at it in "
        "the diary and correct it there.",
    )


def taken_back(change: Change, now: datetime, current: Entry | None) -> Entry:
    """The next version of the `current` entry, with which `change` is undone.

    Refused when the change raised a finding, or when the entry was changed elsewhere since.
    """
    before, after = change
    if current is None or (current.data, current.at, current.deleted) != (
        after.data,
        after.at,
        after.deleted,
    ):
        raise changed_since()
    # An added entry, or an edit, that raised a finding: only its question, asked again, may take
    # that back.
    kept = {} if before is None else raised_ids(before.kind, before.data)
    held = findings_of(current)
    if any(finding.id not in kept for finding in held) or (
        held and before is not None and before.at != current.at
    ):
        raise Refused("finding_stands", "That entry raised a warning, so it can't be undone.")
    if before is None:
        return current.edited(now, deleted=True)
    return current.edited(now, data=before.data, at=before.at, deleted=before.deleted)
