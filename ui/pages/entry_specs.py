"""Which fields each kind of entry has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.engine.kinds import OK_PAIN_BOUNDS, STOP_PAIN_BOUNDS, WEEKLY_SIGNS


class Spec(NamedTuple):
    """A field: its key in the diary, its label, its type, and whether it has to be filled in."""

    key: str
    label: str
    type: str
    required: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for translation (PySide6's own is typed as giving any object)."""
    return text


SPECS: Mapping[str, tuple[Spec, ...]] = {
    "pain": (
        Spec("now", QT_TRANSLATE_NOOP("entry", "Pain at that moment"), "pain"),
        Spec("week_average", QT_TRANSLATE_NOOP("entry", "Average over the past week"), "pain"),
    ),
    "next_morning": (
        Spec("pain", QT_TRANSLATE_NOOP("entry", "Pain the next morning"), "pain", True),
        Spec("settled", QT_TRANSLATE_NOOP("entry", "Was it back to usual?"), "settled", True),
    ),
    "test_run": (
        Spec(
            "comfortable_s",
            QT_TRANSLATE_NOOP("entry", "Comfortable seconds (0 to 120)"),
            "seconds",
            True,
        ),
        Spec("pain_before", QT_TRANSLATE_NOOP("entry", "Before you started"), "pain"),
        Spec("pain_peak", QT_TRANSLATE_NOOP("entry", "Worst while you were out"), "pain"),
        Spec("pain_after", QT_TRANSLATE_NOOP("entry", "Straight after"), "pain"),
        Spec("distance_m", QT_TRANSLATE_NOOP("entry", "Distance"), "distance"),
        Spec("stop_signs", "", "signs", True),
    ),
    "adverse_event": (
        Spec("category", QT_TRANSLATE_NOOP("entry", "What kind?"), "category", True),
        Spec("what", QT_TRANSLATE_NOOP("entry", "What happened?"), "text", True),
        Spec("site", QT_TRANSLATE_NOOP("entry", "Where in the body?"), "line"),
        Spec("from", QT_TRANSLATE_NOOP("entry", "Since"), "date", True),
        Spec("to", QT_TRANSLATE_NOOP("entry", "Until"), "open_date"),
        Spec("severity", QT_TRANSLATE_NOOP("entry", "How bad?"), "severity", True),
        Spec("action", QT_TRANSLATE_NOOP("entry", "What was done?"), "line"),
        Spec(
            "related",
            QT_TRANSLATE_NOOP("entry", "Do you think running had to do with it?"),
            "related",
        ),
    ),
    "pause": (
        Spec("from", QT_TRANSLATE_NOOP("entry", "First day off"), "any_date", True),
        Spec("to", QT_TRANSLATE_NOOP("entry", "Last day off"), "open_any_date"),
        Spec("reason", QT_TRANSLATE_NOOP("entry", "Why?"), "line"),
    ),
    "note": (Spec("text", QT_TRANSLATE_NOOP("entry", "Your note"), "text", True),),
    "question": (Spec("text", QT_TRANSLATE_NOOP("entry", "Your question"), "text", True),),
    "advised_step": (
        Spec("stage", QT_TRANSLATE_NOOP("entry", "Stage"), "stage", True),
        Spec("reps", QT_TRANSLATE_NOOP("entry", "Repetitions"), "reps", True),
        Spec("by", QT_TRANSLATE_NOOP("entry", "Who said so?"), "line", True),
        Spec("on", QT_TRANSLATE_NOOP("entry", "When?"), "date", True),
    ),
    "clearance": (
        Spec("role", QT_TRANSLATE_NOOP("entry", "Their profession"), "role", True),
        Spec("by", QT_TRANSLATE_NOOP("entry", "Who cleared you?"), "line", True),
        Spec("on", QT_TRANSLATE_NOOP("entry", "When?"), "date", True),
        Spec("note", QT_TRANSLATE_NOOP("entry", "Notes"), "text"),
    ),
    "limits": (
        Spec("max_stage", QT_TRANSLATE_NOOP("entry", "Highest stage"), "stage"),
        Spec("stop_pain", QT_TRANSLATE_NOOP("entry", "Pain to stop at"), "stop_pain"),
        Spec("ok_pain", QT_TRANSLATE_NOOP("entry", "Acceptable pain"), "ok_pain"),
        Spec("min_rest_days", QT_TRANSLATE_NOOP("entry", "Rest days at least"), "rest_days"),
        Spec("sessions_per_week", QT_TRANSLATE_NOOP("entry", "Sessions a week at most"), "a_week"),
        Spec("by", QT_TRANSLATE_NOOP("entry", "Who said so?"), "line", True),
        Spec("on", QT_TRANSLATE_NOOP("entry", "When?"), "date", True),
    ),
    "weekly_check": tuple(Spec(sign, "", "sign", True) for sign in WEEKLY_SIGNS),
    "score": (
        Spec("value", QT_TRANSLATE_NOOP("entry", "Total score"), "score", True),
        Spec("label", QT_TRANSLATE_NOOP("entry", "What was it about?"), "line"),
        Spec("scored_by", QT_TRANSLATE_NOOP("entry", "Who worked it out?"), "line"),
    ),
    "choice": (Spec("why", QT_TRANSLATE_NOOP("entry", "Why?"), "line"),),
    "programme": (Spec("reason", QT_TRANSLATE_NOOP("entry", "Why?"), "line", True),),
}
"""Kinds that this form edits. Sessions have their own form; a check is answered again instead."""

NUMBERS: Mapping[str, tuple[int, int]] = {
    "seconds": (0, 120),
    "stage": (1, 1),
    "reps": (1, 60),
    "stop_pain": STOP_PAIN_BOUNDS,
    "ok_pain": OK_PAIN_BOUNDS,
    "rest_days": (0, 6),
    "a_week": (1, 7),
    "score": (0, 100),
}
