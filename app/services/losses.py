"""That part of the diary was lost, and what follows: no plan before a new suitability check.

A finding that locks the programme may be among what was lost, and nobody could tell. The moment of
the loss is kept among the settings of the diary, so it comes along wherever the diary goes and no
kind of entry is needed for it; a complete check made afterwards answers it (`History.tells`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

CHECK_AFTER = "check_after"
"""The setting: when entries were lost, with the patient's UTC offset."""


def check_after(settings: Mapping[str, Any]) -> datetime | None:
    """When entries were lost, aware; None when none were."""
    kept = settings.get(CHECK_AFTER)
    if not isinstance(kept, str):
        return None
    try:
        moment = datetime.fromisoformat(kept)
    except ValueError:
        return None
    return None if moment.tzinfo is None else moment


def later_loss(*settings: Mapping[str, Any]) -> str | None:
    """The setting that says most of several diaries' settings; None when none lost anything."""
    known = [(moment, each[CHECK_AFTER]) for each in settings if (moment := check_after(each))]
    return max(known)[1] if known else None
