"""A diary in memory, and a small one with an entry of every kind."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import resources
from app.engine.kinds import QUESTIONS
from app.engine.model import Entry
from app.engine.programme import Programme, parse_programme


class MemoryDiary:
    """A DiaryWriter over two dictionaries."""

    def __init__(self, entries: dict[str, Entry], profile: dict[str, Any]) -> None:
        self.kept = entries
        self.settings = profile

    def entries(self) -> list[Entry]:
        return sorted(self.kept.values(), key=lambda entry: entry.key)

    def entry(self, entry_id: str) -> Entry | None:
        return self.kept.get(entry_id)

    def profile(self) -> dict[str, Any]:
        return dict(self.settings)

    def draft(self, name: str) -> dict[str, Any] | None:
        return None

    def put(self, entry: Entry) -> None:
        self.kept[entry.id] = entry

    def set_profile(self, settings: Mapping[str, Any]) -> None:
        self.settings.update(settings)

    def set_draft(self, name: str, data: Mapping[str, Any] | None) -> None:
        raise AssertionError("interchange keeps no drafts")


class MemoryStore:
    """A UnitOfWork whose writes are undone by an error."""

    def __init__(self) -> None:
        self.diary = MemoryDiary({}, {})

    @contextmanager
    def reading(self) -> Iterator[MemoryDiary]:
        yield self.diary

    @contextmanager
    def writing(self) -> Iterator[MemoryDiary]:
        draft = MemoryDiary(dict(self.diary.kept), copy.deepcopy(self.diary.settings))
        yield draft
        self.diary = draft

    def data_version(self) -> int:
        return 0


def uid(number: int) -> str:
    return f"0192f0c1-7b1e-7c33-9a51-{number:012x}"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def entry(number: int, kind: str, day: int, data: Mapping[str, Any], **others: Any) -> Entry:
    at = moment(f"2026-09-{day:02d}T08:10:00+01:00")
    return Entry(uid(number), kind, at, others.pop("recorded_at", at), "typed", data, **others)


def answers(**changed: str) -> dict[str, str]:
    """All questions answered so that nothing is found."""
    given = {q: "no" for group in QUESTIONS.values() for q in group}
    return {**given, "wants_to_run": "yes", **changed}


def every_kind() -> list[Entry]:
    """A small diary with every kind, a correction, a tombstone, and unknown keys."""
    step = {"stage": 2, "reps": 6}
    pains = {"pain_before": 20, "pain_peak": 25, "pain_after": 22.5, "stop_signs": []}
    session = {
        "stage": 2,
        "reps_planned": 6,
        "reps_done": 6,
        "recommended": step,
        "ceiling": None,
        "effort": 4,
        "elsewhere": {"site": "Wade links", "peak": 5},
        "run_s": 180,
        "distance_m": 380,
        "distance_source": "typed",
        "warm_up": ["hips", 3],
        "note": "=SUM(A1) müde 🏃\nzweite Zeile",
        **pains,
    }
    by = {"by": "K. Lee", "on": "2026-09-03"}
    notes = (
        ("suitability", {"complete": True, "answers": answers(), "average_pain": 35}),
        ("clearance", {"role": "doctor", "covers": ["under_18"], **by}),
        ("programme", {"reason": "begin", "table": "clinic.toml"}),
        ("test_run", {"comfortable_s": 60, "distance_m": 120, "distance_source": "typed", **pains}),
        ("next_morning", {"of": uid(104), "pain": 21, "settled": "by_morning"}),
        ("session", session),
        ("pain", {"now": 30}),
        (
            "weekly_check",
            {
                "emergency_sign": False,
                "faint_or_chest_pain": False,
                "new_finding": False,
                "leg_injury": False,
            },
        ),
        ("score", {"instrument": "ODI", "value": 22, "scored_by": "K. Lee"}),
        (
            "adverse_event",
            {"category": "other", "what": "sore calf", "from": "2026-09-09", "severity": "mild"},
        ),
        ("pause", {"from": "2026-09-20", "to": "2026-09-22", "reason": "a cold"}),
        ("limits", {"max_stage": 5, "stop_pain": 50, "ok_pain": 20, **by}),
        ("advised_step", {**step, **by}),
        (
            "choice",
            {
                "rule": "up",
                "rules_version": "1",
                "inputs": {"week": 1},
                "recommended": step,
                "chosen": step,
            },
        ),
        ("note", {"text": "Gut gelaufen"}),
        ("question", {"text": "Is cycling fine?", "later": {"key": [1, None]}}),
    )
    made = [entry(101 + n, kind, 3 + n, data) for n, (kind, data) in enumerate(notes)]
    later = moment("2026-09-25T20:00:00.123456+01:00")
    pain = entry(150, "pain", 24, {"now": 41}, extra={"mood": "well", "simulated": False})
    gone = entry(151, "note", 25, {"text": "a mistake"})
    return [*made, pain.edited(later, data={"now": 44}), gone.edited(later, deleted=True)]


PROFILE = {"units": "km", "country": "GB", "session_days": [0, 2, 4], "theme_of_later": {"b": 1}}


def programme() -> Programme:
    return parse_programme(resources.read_text("programme.toml"), "programme.toml")
