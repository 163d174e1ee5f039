"""What a physio set and what it changed: whose limits a decision rests on (clinical.md §4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from app.engine.calendar import earliest_day
from app.engine.history import Limits
from app.engine.model import Reason
from app.engine.response import levels_at, limit_in_force, respond, slip_in_force
from app.engine.situation import Situation

ABOUT_THE_RESPONSE = frozenset(("red-twice", "red-floor", "red", "amber-twice", "amber", "pending"))
"""Rules that say what it was about the last session."""
_BY_THE_RESPONSE = ABOUT_THE_RESPONSE | {"incomplete", "hard", "resume", "limit", "up"}
_NAMED_IN = {"stop_pain": "_at_stop", "ok_pain": "_above_ok"}
"""How the codes end of those reasons of a response that name the level."""


def stage_slip(s: Situation, rule: str) -> Limits | None:
    """The physio's slip with the highest stage; for a step they advised only one after it."""
    slips: Sequence[Limits] = s.history.limits
    advice = s.advised() if rule == "advised" else None
    if advice is not None:
        slips = [slip for slip in slips if slip.key > advice.key]
    return slip_in_force(slips, "max_stage")


def rest_days(s: Situation, limits: Sequence[Limits]) -> int:
    """Rest days between sessions by these limits, else by the table."""
    days: int | None = limit_in_force(limits, "min_rest_days")
    return s.programme.min_rest_days if days is None else days


def earliest_for(s: Situation, limits: Sequence[Limits]) -> date | None:
    """The first date for a step by these limits, else by the table's own numbers."""
    return earliest_day(
        s.today,
        s.last_activity(),
        [session.date for session in s.sessions[-50:]],
        s.history.pauses,
        rest_days(s, limits),
        limit_in_force(limits, "sessions_per_week") or s.programme.sessions_per_week,
    )


def credits_of(s: Situation, rule: str, earliest: date | None) -> Iterable[Reason]:
    """Who set a limit that made a difference: to the stage, to how the last session counted, or
    to the day (`earliest`). The credit for a step brought down is in its own reason."""
    limits = s.history.limits
    if not limits:
        return
    if rule == "limit":
        slip = slip_in_force(limits, "max_stage")
        if slip is not None and (slip.max_stage or 0) < s.programme.last_stage:
            yield _credit("max_stage", slip, stage=slip.max_stage)
    if rule in _BY_THE_RESPONSE:
        yield from _level_credits(s)
    for name in ("min_rest_days", "sessions_per_week"):
        slip = slip_in_force(limits, name)
        if slip is not None and earliest_for(s, _without(limits, name)) != earliest:
            yield _credit(name, slip, days=getattr(slip, name))


def _level_credits(s: Situation) -> Iterable[Reason]:
    """Levels in force for the last session that its reasons name, or that changed its colour."""
    response, limits = s.last_response, s.history.limits
    if response is None:
        return
    session, key = response.session, response.session.key
    levels = levels_at(limits, key)
    for name, ending in _NAMED_IN.items():
        slip = slip_in_force(limits, name, key)
        if slip is None:
            continue
        own = respond(session, response.morning, levels_at(_without(limits, name), key))
        named = any(reason.code.endswith(ending) for reason in response.reasons)
        if named or own.colour != response.colour:
            yield _credit(name, slip, stop_level=levels.stop, ok_level=levels.okay)


def _without(limits: Sequence[Limits], name: str) -> list[Limits]:
    nothing: dict[str, Any] = {name: None}
    return [slip._replace(**nothing) for slip in limits]


def _credit(name: str, slip: Limits, **values: Any) -> Reason:
    return Reason(f"{name}_by", {**values, "by": slip.by, "on": slip.on})
