"""The clock of a journey is the real one, so it is the diary that is moved into the past."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.engine.build import Diary

DAYS = 27
"""How far: the last session of `four_weeks_of_sessions` is then two days ago."""


def as_if_earlier(exported: Path, days: int) -> dict[str, Any]:
    """An exported diary as it would be if all in it had been written so many days earlier."""
    diary: dict[str, Any] = json.loads(exported.read_text(encoding="utf-8"))
    for entry in diary["entries"]:
        for key in ("at", "recorded_at", "edited_at"):
            if key in entry:
                moved = datetime.fromisoformat(entry[key]) - timedelta(days=days)
                entry[key] = moved.isoformat()
    return diary


def four_weeks_of_sessions(first: date, hours_ahead: float) -> list[dict[str, Any]]:
    """What somebody who began at stage 2 on `first` did in the four weeks after: eleven sessions,
    the last on day 25 with its morning not yet answered, a reading of pain before each, and the
    weekly checks."""
    diary = Diary(first, hours_ahead)
    steps = [(2, reps) for reps in range(6, 11)] + [(3, reps) for reps in range(6, 11)]
    for number, (stage, reps) in enumerate(steps):
        day = 2 + number * 7 // 3
        diary.day(day).pain(38 - number).session(stage, reps, before=30, peak=34, after=31)
        if number % 3 == 2:
            diary.weekly()
    diary.day(25).pain(26).pending(4, 6, before=26, peak=30, after=27)
    return diary.json
