"""The 24-hour response: how the back answered a session or a test run (clinical.md §3).

Points are on the 0–100 pain line. The cut-offs are this app's own guide unless said otherwise;
no source validates one for low back pain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from app.engine.history import History, Limits, Morning, Session, TestRun
from app.engine.model import Key, Reason

RED, AMBER, PENDING, GREEN = "red", "amber", "pending", "green"

STOP_LEVEL = 60
"""Worst pain at or above this is red (traffic lights of [AHP], [MVM]; a physio can change it)."""
OK_LEVEL = 30
"""Acceptable worst pain ([AHP] 4–5 of 10 "modify"; a physio can change it)."""
RISE_RED = 30
"""Worst minus before from which a session is red (own)."""
RISE_OK = 10
"""A rise up to this is "back to usual" or no real rise (own)."""
TEST_RUN_SHORTEST_S = 15
"""A qualifying test run is at least a stage-1 run (own)."""


class Levels(NamedTuple):
    """The stop and the acceptable level in force, 0–100."""

    stop: float
    okay: float


class Response(NamedTuple):
    """How a session went: its colour, why, and the session with its morning's answers."""

    session: Session
    colour: str
    reasons: tuple[Reason, ...]
    morning: Morning | None


def limit_in_force(limits: Sequence[Limits], name: str, before: Key | None = None) -> Any:
    """The latest value a physio gave for `name`, before `before` when given; None without one."""
    slip = slip_in_force(limits, name, before)
    return None if slip is None else getattr(slip, name)


def slip_in_force(limits: Sequence[Limits], name: str, before: Key | None = None) -> Limits | None:
    """The slip that value is from: it says who set it, and when."""
    for slip in reversed(limits):
        if getattr(slip, name) is not None and (before is None or slip.key < before):
            return slip
    return None


def levels_at(limits: Sequence[Limits], key: Key | None) -> Levels:
    """The levels of the slips recorded before `key` (None: all). Acceptable stays below stop."""
    if not limits:
        return Levels(STOP_LEVEL, OK_LEVEL)
    stop = limit_in_force(limits, "stop_pain", key)
    okay = limit_in_force(limits, "ok_pain", key)
    stop = STOP_LEVEL if stop is None else stop
    return Levels(stop, min(OK_LEVEL if okay is None else okay, stop - 1))


def worst_of(run: Session | TestRun) -> float | None:
    """The greater of during and straight after, whichever are recorded."""
    if run.during is None:
        return run.after
    return run.during if run.after is None else max(run.during, run.after)


def respond(session: Session, morning: Morning | None, levels: Levels) -> Response:
    """The response to `session`: the first row of §3's table that fits, with every reason in it."""
    worst = worst_of(session)
    rise = None if worst is None or session.before is None else worst - session.before
    morning_rise = (
        None if morning is None or session.before is None else morning.pain - session.before
    )
    numbers = {
        "worst": worst,
        "before": session.before,
        "rise": rise,
        "morning": None if morning is None else morning.pain,
        "elsewhere": session.elsewhere,
        "stop_level": levels.stop,
        "ok_level": levels.okay,
        "done": session.done,
        "planned": session.step.reps,
    }
    for colour, codes in (
        (RED, _red(session, morning, levels, worst, rise, morning_rise)),
        (AMBER, _amber(session, morning, levels, worst, rise, morning_rise)),
        (PENDING, _missing(session, morning)),
    ):
        if codes:
            return Response(session, colour, _reasons(codes, numbers), morning)
    return Response(session, GREEN, (), morning)


def _reasons(codes: list[str], numbers: Mapping[str, Any]) -> tuple[Reason, ...]:
    return tuple(Reason(code, numbers) for code in codes)


def _red(
    session: Session,
    morning: Morning | None,
    levels: Levels,
    worst: float | None,
    rise: float | None,
    morning_rise: float | None,
) -> list[str]:
    found = []
    if session.stop_signs:
        found.append("stop_sign")
    if worst is not None and worst >= levels.stop:
        found.append("worst_at_stop")
    if rise is not None and rise >= RISE_RED:
        found.append("rise_30")
    if morning is not None:
        if morning.settled == "longer":
            found.append("settled_longer")
        if morning.pain >= levels.stop and morning_rise is not None and morning_rise > RISE_OK:
            found.append("morning_at_stop")
    if session.elsewhere is not None and session.elsewhere >= levels.stop:
        found.append("elsewhere_at_stop")
    return found


def _amber(
    session: Session,
    morning: Morning | None,
    levels: Levels,
    worst: float | None,
    rise: float | None,
    morning_rise: float | None,
) -> list[str]:
    found = []
    if worst is not None and rise is not None and worst > levels.okay and rise > RISE_OK:
        found.append("worst_above_ok")
    if morning_rise is not None and morning_rise > RISE_OK:
        found.append("morning_above_before")
    if morning is not None and morning.settled in ("not_yet", "within_48h"):
        found.append("settled_late")
    if session.elsewhere is not None and session.elsewhere > levels.okay:
        found.append("elsewhere_above_ok")
    if session.too_few and session.shortfall == "symptoms":
        found.append("reps_cut_by_symptoms")
    return found


def _missing(session: Session, morning: Morning | None) -> list[str]:
    found = []
    if morning is None:
        found.append("missing_morning")
    if session.before is None:
        found.append("missing_before")
    if session.during is None:
        found.append("missing_worst")
    return found


def response_of(history: History, session: Session) -> Response:
    """The response to `session` with the morning's answers and the levels of its day."""
    levels = levels_at(history.limits, session.key)
    return respond(session, history.mornings.get(session.id), levels)


def not_minimal(history: History, run: TestRun) -> str | None:
    """Why a test run does not count as one with minimal pain; None when it qualifies.

    Own numbers for the article's words (§1). One of ``stop_sign``, ``too_short``,
    ``not_recorded``, ``rise_30``, ``worst_above_ok``, ``morning``.
    """
    worst = worst_of(run)
    if run.stop_signs:
        return "stop_sign"
    if run.comfortable_s < TEST_RUN_SHORTEST_S:
        return "too_short"
    if run.before is None or run.during is None or worst is None:
        return "not_recorded"
    levels = levels_at(history.limits, run.key)
    rise = worst - run.before
    if rise >= RISE_RED:
        return "rise_30"
    if worst > levels.okay and (worst >= levels.stop or rise > RISE_OK):
        return "worst_above_ok"
    morning = history.mornings.get(run.id)
    if morning is None:
        return None
    settled = morning.pain - run.before <= RISE_OK and morning.settled == "by_morning"
    return None if settled else "morning"


def qualifies(history: History, run: TestRun) -> bool:
    """True for a test run with minimal pain."""
    return not_minimal(history, run) is None
