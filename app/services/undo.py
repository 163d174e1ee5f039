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
        raise Refused(
            "changed_since",
            "That entry was changed again since then, so this can't be undone. "
            "You can correct it in the diary.",
        )
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
