"""The columns of the CSV tables: for each kind, where a value stands in `data` and what it means.

A column is named after its place, dots as underscores: `recommended.stage` is `recommended_stage`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.kinds import GROUP_OF, KINDS, WEEKLY_SIGNS

COMMON = (
    ("id", "the entry's own id"),
    ("date", "the patient's local date when it happened"),
    ("at", "when it happened, local time and its offset from UTC"),
    ("recorded_at", "when it was written down"),
    ("edited_at", "when it was last corrected; empty: never"),
    ("source", "typed, imported, guided or estimated"),
    ("simulated", "true: made up by the demo, no real patient"),
)
OTHER = ("other", "what else the entry holds, as JSON; empty: nothing")

_STEP = "stage of the programme table, from 1"
_REPS = "repetitions of run and walk"
_DISTANCE = (
    ("distance_m", "running distance in metres"),
    ("distance_source", "where the distance comes from: typed, imported or estimated"),
)
_PAINS = (
    ("pain_before", "pain before, 0-100"),
    ("pain_peak", "worst pain during, 0-100"),
    ("pain_after", "pain straight after, 0-100"),
)
_SIGNS = ("stop_signs", "stop signs noted, separated by ;")
_BY_ON = (("by", "who said it"), ("on", "the date they said it"))
_FROM_TO = (("from", "first day"), ("to", "last day; empty: not over yet"))

_TABLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "suitability": (
        ("complete", "true: every question was answered"),
        ("average_pain", "average pain of the past week, 0-100"),
        *((f"answers.{q}", "yes, no or not_sure") for q in GROUP_OF),
    ),
    "clearance": (
        ("role", "the clinician's profession"),
        ("covers", "findings it covers, separated by ;"),
        *_BY_ON,
        ("note", "the patient's note"),
    ),
    "programme": (
        ("reason", "why a new start was made"),
        ("table", "programme table, when another one was chosen"),
    ),
    "test_run": (
        ("comfortable_s", "comfortable running in seconds, 0-120"),
        *_PAINS,
        _SIGNS,
        *_DISTANCE,
    ),
    "session": (
        ("stage", _STEP),
        ("reps_planned", "repetitions planned"),
        ("reps_done", "repetitions done"),
        ("recommended.stage", "stage recommended that day"),
        ("recommended.reps", "repetitions recommended that day"),
        ("ceiling.stage", "stage of the highest step open that day"),
        ("ceiling.reps", "repetitions of the highest step open that day"),
        ("nothing_open", "true: no step was open that day"),
        ("shortfall", "why fewer repetitions: symptoms or other"),
        *_PAINS,
        ("effort", "how hard it felt, 0-10"),
        ("elsewhere.site", "where else it hurt"),
        ("elsewhere.peak", "worst pain there, 0-100"),
        _SIGNS,
        ("run_s", "seconds run"),
        *_DISTANCE,
        ("total_m", "distance run and walked in metres"),
        ("device", "watch or phone that measured it"),
        ("import_hash", "fingerprint of the file it came from"),
        ("surface", "what was run on"),
        ("warm_up", "what was done to warm up"),
        ("note", "the patient's note"),
    ),
    "next_morning": (
        ("of", "id of the session or test run it is about"),
        ("pain", "pain the next morning, 0-100"),
        ("settled", "back to usual: by_morning, not_yet, within_48h or longer"),
    ),
    "pain": (
        ("now", "pain right now, 0-100"),
        ("week_average", "average pain of the past week, 0-100"),
    ),
    "weekly_check": tuple((sign, "true or false") for sign in WEEKLY_SIGNS),
    "score": (
        ("instrument", "ODI (0-100), RMDQ (0-24), PSFS, activity or confidence (0-10)"),
        ("value", "total score"),
        ("label", "what it is about"),
        ("scored_by", "who scored it"),
    ),
    "adverse_event": (
        ("category", "faint, chest_pain, leg_injury, back or other"),
        ("what", "what happened"),
        ("site", "where in the body"),
        *_FROM_TO,
        ("severity", "mild, moderate or severe"),
        ("action", "what was done about it"),
        ("related", "related to running, in the patient's view"),
    ),
    "pause": (*_FROM_TO, ("reason", "why")),
    "limits": (
        ("max_stage", "highest stage allowed"),
        ("stop_pain", "stop level, 30-70"),
        ("ok_pain", "acceptable level, 10-40"),
        ("min_rest_days", "rest days between sessions, at least"),
        ("sessions_per_week", "sessions in seven days, at most"),
        *_BY_ON,
    ),
    "advised_step": (("stage", _STEP), ("reps", _REPS), *_BY_ON),
    "choice": (
        ("rule", "rule that decided"),
        ("rules_version", "version of the rules"),
        ("inputs", "the numbers the rule used, as JSON"),
        ("recommended.stage", "stage recommended"),
        ("recommended.reps", "repetitions recommended"),
        ("chosen", "walk or rest; empty: a step"),
        ("chosen.stage", "stage chosen"),
        ("chosen.reps", "repetitions chosen"),
        ("why", "the patient's reason"),
    ),
    "note": (("text", "the note"),),
    "question": (("text", "the question for the physio"),),
}
TABLES: Mapping[str, tuple[tuple[str, str], ...]] = {kind: _TABLES[kind] for kind in KINDS}
"""(place in `data`, meaning) of every column of every kind, kinds in the diary's order."""
