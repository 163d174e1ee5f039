"""What each kind of diary entry may hold: the one place input is checked, whoever brings it.

The table is diary-format version 1; bounds of limits and clearances are clinical.md §2 and §4 (own
choices of this app). Keys that are not listed are kept and not looked at.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "A": (
        "saddle_numbness",
        "bladder",
        "bowel",
        "sexual_function",
        "both_legs",
        "chest_pain",
        "major_trauma",
    ),
    "B": (
        "fever",
        "weight_loss",
        "lump_or_shape",
        "night_pain",
        "serious_illness",
        "bone_risk",
        "first_episode_age",
    ),
    "C": (
        "leg_worse_than_back",
        "spine_surgery",
        "inflammatory",
        "scoliosis",
        "osteoporosis",
        "pregnancy",
        "heart_or_faint",
        "asthma_or_diabetes",
        "leg_injury",
        "under_18",
    ),
    "D": ("upright_or_impact", "slow_to_settle"),
    "E": ("over_12_weeks", "age_18_to_45", "already_runs"),
    "F": ("wants_to_run",),
}
GROUP_OF: Mapping[str, str] = {q: group for group, ids in QUESTIONS.items() for q in ids}
ASKED_LATER: frozenset[str] = frozenset()
"""Questions that came after diaries held complete checks without them. Those stay complete and can
be read, joined and gone back to; a new check is complete with their answers only."""
ANSWERS = ("yes", "no", "not_sure")
ROLES = (
    "physiotherapist",
    "doctor",
    "nurse",
    "exercise professional",
    "other health professional",
)
STOP_SIGNS = (
    "spreading_leg_pain",
    "new_numbness_or_weakness",
    "dizzy",
    "faint",
    *QUESTIONS["A"],
)
WEEKLY_SIGNS = ("emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury")
EVENT_CATEGORIES = ("faint", "chest_pain", "leg_injury", "back", "other")
SETTLED = ("by_morning", "not_yet", "within_48h", "longer")
COVERABLE = frozenset(GROUP_OF) | {
    "average_pain",
    "irritable",
    "red_response",
    *STOP_SIGNS,
    *WEEKLY_SIGNS,
    *EVENT_CATEGORIES,
}
STOP_PAIN_BOUNDS = (30, 70)
OK_PAIN_BOUNDS = (10, 40)
REST_DAYS_BOUNDS = (0, 6)
SESSIONS_BOUNDS = (1, 7)
MOST_STAGE, MOST_REPS = 1_000_000, 1_000
MOST_S, MOST_M = 1_000_000, 10_000_000
"""What nobody can have done, and what counting, drawing and cue tracks can't be made of (own)."""
SCORE_MAXIMUM = {"ODI": 100, "RMDQ": 24, "PSFS": 10, "activity": 10, "confidence": 10}


class Problem(NamedTuple):
    """One thing wrong with an entry: where (a path such as ``data.now``), what was expected there,
    and what stood there instead (None: nothing)."""

    path: str
    expected: str
    found: Any

    def sentence(self) -> str:
        """The problem in one plain sentence."""
        if self.found is None:
            return f"{self.path}: {self.expected} is needed here, and nothing was given."
        return f"{self.path}: {self.expected} is needed here, not {_shown(self.found)}."


class _Field(NamedTuple):
    name: str
    expected: str
    fits: Callable[[Any], bool]
    required: bool


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _whole(name: str, low: int, high: int, *, required: bool = False) -> _Field:
    return _Field(
        name,
        f"a whole number from {low} to {high}",
        lambda v: _is_int(v) and low <= v <= high,
        required,
    )


def _number(name: str, low: int, high: int, *, required: bool = False) -> _Field:
    def fits(value: Any) -> bool:
        return (
            (_is_int(value) or isinstance(value, float))
            and math.isfinite(value)
            and low <= value <= high
        )

    return _Field(name, f"a number from {low} to {high}", fits, required)


def _pain(name: str, *, required: bool = False) -> _Field:
    return _number(name, 0, 100, required=required)


def _choice(name: str, values: tuple[str, ...], *, required: bool = False) -> _Field:
    return _Field(
        name,
        "one of " + ", ".join(values),
        lambda v: isinstance(v, str) and v in values,
        required,
    )


def _text(name: str, *, required: bool = False) -> _Field:
    def fits(value: Any) -> bool:
        return isinstance(value, str) and (not required or bool(value.strip()))

    return _Field(name, "some text", fits, required)


def _flag(name: str, *, required: bool = False) -> _Field:
    return _Field(name, "true or false", lambda v: isinstance(v, bool), required)


def is_date(value: Any) -> bool:
    """True for a real calendar date written ``YYYY-MM-DD``, from 1900 to 2199.

    The years leave room to count days from any stored date; Python alone also takes week dates.
    """
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return False
    return day.isoformat() == value and 1900 <= day.year <= 2199


def _date(name: str, *, required: bool = False) -> _Field:
    return _Field(name, "a real date written YYYY-MM-DD", is_date, required)


def _ids(name: str, known: frozenset[str] | tuple[str, ...], what: str, *, some: bool) -> _Field:
    def fits(value: Any) -> bool:
        return (
            isinstance(value, list)
            and (bool(value) or not some)
            and all(isinstance(v, str) and v in known for v in value)
        )

    return _Field(name, f"a list of known {what} ids", fits, True)


def _is_step(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        _is_int(value.get(part)) and 1 <= value[part] <= most
        for part, most in (("stage", MOST_STAGE), ("reps", MOST_REPS))
    )


def _step(name: str) -> _Field:
    expected = f"a step with stage and reps, both at least 1, reps at most {MOST_REPS},"
    return _Field(name, expected, _is_step, False)


def _is_elsewhere(value: Any) -> bool:
    if not isinstance(value, Mapping) or not isinstance(value.get("site"), str):
        return False
    return value.get("peak") is None or _pain("peak").fits(value["peak"])


def _is_answers(value: Any) -> bool:
    return isinstance(value, Mapping) and all(v in ANSWERS for v in value.values())


def _is_chosen(value: Any) -> bool:
    return value in ("walk", "rest") if isinstance(value, str) else _is_step(value)


_PAINS = (_pain("pain_before"), _pain("pain_peak"), _pain("pain_after"))
_SIGNS = _ids("stop_signs", STOP_SIGNS, "stop-sign", some=False)
_DISTANCE = (
    _whole("distance_m", 0, MOST_M),
    _choice("distance_source", ("typed", "imported", "estimated")),
)
_BY_ON = (_text("by", required=True), _date("on", required=True))

_FIELDS: Mapping[str, tuple[_Field, ...]] = {
    "suitability": (
        _flag("complete"),
        _Field("answers", "answers that are yes, no or not_sure", _is_answers, True),
        _pain("average_pain"),
    ),
    "clearance": (
        _choice("role", ROLES, required=True),
        _ids("covers", COVERABLE, "finding", some=True),
        *_BY_ON,
        _text("note"),
    ),
    "programme": (
        _text("reason", required=True),
        _Field(
            "table", "a programme table or its name", lambda v: isinstance(v, str | Mapping), False
        ),
    ),
    "test_run": (_whole("comfortable_s", 0, 120, required=True), *_PAINS, _SIGNS, *_DISTANCE),
    "session": (
        _whole("stage", 1, MOST_STAGE, required=True),
        _whole("reps_planned", 1, MOST_REPS, required=True),
        _whole("reps_done", 0, MOST_REPS, required=True),
        _step("recommended"),
        _step("ceiling"),
        _choice("shortfall", ("symptoms", "other")),
        *_PAINS,
        _number("effort", 0, 10),
        _Field("elsewhere", "a site, and its worst pain from 0 to 100", _is_elsewhere, False),
        _SIGNS,
        _whole("run_s", 0, MOST_S),
        *_DISTANCE,
        _whole("total_m", 0, MOST_M),
        _text("device"),
        _text("import_hash"),
        _text("surface"),
        _Field("warm_up", "text, a number, a list or true/false", lambda v: True, False),
        _text("note"),
    ),
    "next_morning": (
        _text("of", required=True),
        _pain("pain", required=True),
        _choice("settled", SETTLED, required=True),
    ),
    "pain": (_pain("now"), _pain("week_average")),
    "weekly_check": tuple(_flag(sign, required=True) for sign in WEEKLY_SIGNS),
    "score": (
        _choice("instrument", tuple(SCORE_MAXIMUM), required=True),
        _number("value", 0, 100, required=True),
        _text("label"),
        _text("scored_by"),
    ),
    "adverse_event": (
        _choice("category", EVENT_CATEGORIES, required=True),
        _text("what", required=True),
        _text("site"),
        _date("from", required=True),
        _date("to"),
        _choice("severity", ("mild", "moderate", "severe"), required=True),
        _text("action"),
        _Field(
            "related", "yes, no, not_sure or true/false", lambda v: isinstance(v, str | bool), False
        ),
    ),
    "pause": (_date("from", required=True), _date("to"), _text("reason")),
    "limits": (
        _whole("max_stage", 1, MOST_STAGE),
        _number("stop_pain", *STOP_PAIN_BOUNDS),
        _number("ok_pain", *OK_PAIN_BOUNDS),
        _whole("min_rest_days", *REST_DAYS_BOUNDS),
        _whole("sessions_per_week", *SESSIONS_BOUNDS),
        *_BY_ON,
    ),
    "advised_step": (
        _whole("stage", 1, MOST_STAGE, required=True),
        _whole("reps", 1, MOST_REPS, required=True),
        *_BY_ON,
    ),
    "choice": (
        _text("rule", required=True),
        _Field("rules_version", "the rules' version", lambda v: isinstance(v, str | int), True),
        _Field("inputs", "the numbers the rule used", lambda v: isinstance(v, Mapping), True),
        _step("recommended"),
        _Field("chosen", "a step, walk or rest", _is_chosen, True),
        _text("why"),
    ),
    "note": (_text("text", required=True),),
    "question": (_text("text", required=True),),
}
KINDS = tuple(_FIELDS)
SOURCES = ("typed", "imported", "guided", "estimated")


def _complete_check(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    if not data.get("complete"):
        return []
    answers = data["answers"]
    needed = (q for q in GROUP_OF if q not in ASKED_LATER)
    missing = [Problem(f"data.answers.{q}", "an answer", None) for q in needed if q not in answers]
    if data.get("average_pain") is None:
        missing.append(Problem("data.average_pain", "the past week's average pain", None))
    return missing


def _clearance(data: Mapping[str, Any], at: datetime) -> list[Problem]:
    if date.fromisoformat(data["on"]) > at.date():
        return [Problem("data.on", "a date no later than the day it was written down", data["on"])]
    return []


def _pain_entry(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    if data.get("now") is None and data.get("week_average") is None:
        return [Problem("data.now", "pain right now, or week_average,", None)]
    return []


def _score(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    top = SCORE_MAXIMUM[data["instrument"]]
    if data["value"] > top:
        return [Problem("data.value", f"a number from 0 to {top}", data["value"])]
    return []


def _event(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    if data.get("to") is not None and data["to"] < data["from"]:
        return [Problem("data.to", "a date no earlier than its start", data["to"])]
    return []


def _pause(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    # Resuming on the first day off sets `to` to the day before `from`: a pause of no days.
    if data.get("to") is None:
        return []
    first = date.fromisoformat(data["from"])
    if date.fromisoformat(data["to"]) < first - timedelta(days=1):
        return [Problem("data.to", "a last day off that is not before the first", data["to"])]
    return []


def _limits(data: Mapping[str, Any], _at: datetime) -> list[Problem]:
    stop, okay = data.get("stop_pain"), data.get("ok_pain")
    if stop is not None and okay is not None and okay >= stop:
        return [Problem("data.ok_pain", "an acceptable level below the stop level", okay)]
    return []


_CROSS_CHECKS: Mapping[str, Callable[[Mapping[str, Any], datetime], list[Problem]]] = {
    "suitability": _complete_check,
    "clearance": _clearance,
    "pain": _pain_entry,
    "score": _score,
    "adverse_event": _event,
    "pause": _pause,
    "limits": _limits,
}


def problems_of(kind: str, data: Mapping[str, Any], at: datetime) -> list[Problem]:
    """Everything wrong with an entry's `data`; empty when it may be stored.

    `at` is the entry's own moment: a clearance is never dated after it. An unknown kind is one
    problem; `data` is an object already. Bounds: pain 0–100, effort 0–10, comfortable seconds
    0–120, stop level 30–70, acceptable level 10–40 and below it, rest days 0–6, sessions a week
    1–7 (clinical.md §4, own); repetitions to 1,000, stages and seconds to a million.
    """
    fields = _FIELDS.get(kind)
    if fields is None:
        return [Problem("kind", "one of " + ", ".join(KINDS), kind)]
    found = []
    for name, expected, fits, required in fields:
        value = data.get(name)
        if value is None:
            if required:
                found.append(Problem(f"data.{name}", expected, None))
        elif not fits(value):
            found.append(Problem(f"data.{name}", expected, value))
    if not found and kind in _CROSS_CHECKS:
        found = _CROSS_CHECKS[kind](data, at)
    return found
