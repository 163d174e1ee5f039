"""Diaries made by rule, for figures that need entries and no store."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from app.engine.kinds import QUESTIONS
from app.engine.model import Entry

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


def made_diary(weeks: int) -> list[Entry]:
    """A check, a test run, then weeks of daily pain, three sessions, mornings and weekly checks."""
    entries: list[Entry] = []

    def add(day: int, hour: int, kind: str, data: dict[str, Any]) -> str:
        at = START + timedelta(days=day, hours=hour)
        entry_id = str(uuid.UUID(int=len(entries) + 1))
        entries.append(Entry(entry_id, kind, at, at, "typed", data))
        return entry_id

    no = {question: "no" for group in "ABCD" for question in QUESTIONS[group]}
    yes = {
        "over_12_weeks": "yes",
        "age_18_to_45": "yes",
        "already_runs": "no",
        "wants_to_run": "yes",
    }
    check = {"complete": True, "answers": no | yes, "average_pain": 40}
    add(0, 0, "suitability", check)
    run = {
        "comfortable_s": 60,
        "pain_before": 30,
        "pain_peak": 35,
        "pain_after": 30,
        "stop_signs": [],
    }
    add(0, 1, "test_run", run)
    for day in range(1, weeks * 7):
        pain = 20 + day * 7 % 23
        add(day, 0, "pain", {"now": pain})
        if day % 7 in (1, 3, 5):
            session = {
                "stage": 1 + day % 3,
                "reps_planned": 10,
                "reps_done": 10 if day % 11 else 7,
                "pain_before": pain,
                "pain_peak": min(100, pain + 5 + day % 13),
                "pain_after": pain + 3,
                "effort": 3 + day % 5,
                "stop_signs": [],
                "run_s": 300,
                "distance_m": 700,
                "distance_source": "typed",
            }
            of = add(day, 10, "session", session)
            add(day + 1, -1, "next_morning", {"of": of, "pain": pain, "settled": "by_morning"})
        if day % 84 == 0:
            add(day, 0, "suitability", check)
        if day % 7 == 0:
            signs = ("emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury")
            add(day, 1, "weekly_check", dict.fromkeys(signs, False))
    return entries
