"""The decision ledger: what was suggested, what was chosen, why, and on whose advice (§4); and
what was run above a physio's highest stage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.engine.history import Advised, History, Limits, Session
from app.engine.model import Entry, Key, Step
from app.engine.programme import Programme
from app.engine.response import slip_in_force

AS_SUGGESTED, LOWER, HIGHER = "as_suggested", "lower", "higher"
NOTHING_OPEN, NOT_RECORDED = "nothing_open", "not_recorded"
_ONE_STAGE_BACK = frozenset(("red", "amber-twice", "gap-back"))
"""Rules that always go one stage back (§4); `rising` does so only in a week's first session."""


class Credit(NamedTuple):
    """On whose advice: the name, and the day it was given."""

    by: str
    on: date


class Choice(NamedTuple):
    """One line of the decision ledger: what was suggested, what was chosen, and why.

    `rule`, `version` and `inputs` are those stored with it (None, {}: a session without a ledger
    line, as imported). `chosen` is a step, ``walk`` or ``rest``. `why` is the patient's own text.
    `kind`: ``as_suggested lower higher walk rest``; ``nothing_open`` (a step though none was
    recommended), ``not_recorded`` (nothing is known of what was recommended). `credit`: on whose
    advice. `done` is the number of repetitions when a session came of it.
    """

    date: dt.date
    rule: str | None
    version: str | None
    inputs: Mapping[str, Any]
    recommended: Step | None
    chosen: Step | str
    why: str | None
    kind: str
    credit: Credit | None
    done: int | None


class AboveLimit(NamedTuple):
    """A session above the highest stage that a physio had set: its `stage`, and their `limit`."""

    date: dt.date
    stage: int
    limit: int
    credit: Credit


def ledger(history: History, programme: Programme, first: date, last: date) -> tuple[Choice, ...]:
    """Every choice of the days `first` to `last`, in order, each with the session it led to.

    A choice stands until the next session: one that this session carried out makes one line with
    it, dated as the session. Sessions without a line of their own are told from what was
    recommended and planned.
    """
    sessions = {session.id: session for session in history.sessions}
    own = _own_lines(history)
    found: list[tuple[Key, Choice]] = []
    waiting: list[Entry] = []
    for entry in history.entries:
        session = sessions.get(entry.id)
        if session is not None:
            carried = [c for c in waiting if _carried_out(c, session)]
            found += [_of_choice(c, history, programme) for c in waiting if c not in carried]
            lines = [*carried, *own.get(session.key[0], ())]
            found.append(_of_session(session, lines, history, programme))
            waiting = []
        elif entry.kind == "choice" and not entry.deleted and entry.key[0] not in own:
            waiting.append(entry)
    found += [_of_choice(c, history, programme) for c in waiting]
    found.sort(key=lambda line: line[0])
    return tuple(choice for _, choice in found if first <= choice.date <= last)


def _own_lines(history: History) -> dict[int, list[Entry]]:
    """The line that was written with a session: it stands at the session's very moment."""
    own: dict[int, list[Entry]] = {session.key[0]: [] for session in history.sessions}
    for entry in history.entries:
        if entry.kind == "choice" and not entry.deleted and entry.key[0] in own:
            own[entry.key[0]].append(entry)
    return own


def _carried_out(choice: Entry, session: Session) -> bool:
    return _chosen(choice) == session.step and _recommended(choice) == session.recommended


def _chosen(choice: Entry) -> Step | str:
    chosen = choice.data["chosen"]
    return chosen if isinstance(chosen, str) else Step.from_data(chosen)


def _recommended(choice: Entry) -> Step | None:
    step = choice.data.get("recommended")
    return None if step is None else Step.from_data(step)


def _of_choice(entry: Entry, history: History, programme: Programme) -> tuple[Key, Choice]:
    chosen, recommended = _chosen(entry), _recommended(entry)
    kind = chosen if isinstance(chosen, str) else _kind(chosen, recommended, NOTHING_OPEN)
    return entry.key, Choice(
        entry.date,
        entry.data["rule"],
        str(entry.data["rules_version"]),
        entry.data["inputs"],
        recommended,
        chosen,
        entry.data.get("why") or None,
        kind,
        _credit_of(entry, entry.key, history, programme),
        None,
    )


def _of_session(
    session: Session, lines: Sequence[Entry], history: History, programme: Programme
) -> tuple[Key, Choice]:
    """`lines` are the choices it carried out, its own last."""
    line = lines[-1] if lines else None
    recommended = session.recommended
    if recommended is None and line is not None:
        recommended = _recommended(line)
    known = line is not None or session.nothing_open
    whys = [c.data["why"] for c in lines if c.data.get("why")]
    return session.key, Choice(
        session.date,
        None if line is None else line.data["rule"],
        None if line is None else str(line.data["rules_version"]),
        {} if line is None else line.data["inputs"],
        recommended,
        session.step,
        whys[-1] if whys else None,
        _kind(session.step, recommended, NOTHING_OPEN if known else NOT_RECORDED),
        None if line is None else _credit_of(line, session.key, history, programme),
        session.done,
    )


def _kind(chosen: Step, recommended: Step | None, without: str) -> str:
    if recommended is None:
        return without
    if chosen == recommended:
        return AS_SUGGESTED
    return LOWER if chosen < recommended else HIGHER


def _credit_of(line: Entry, key: Key, history: History, programme: Programme) -> Credit | None:
    """The physio whose step or highest stage the recommendation rested on."""
    rule, inputs = line.data["rule"], line.data["inputs"]
    source: Advised | Limits | None = None
    if rule == "advised":
        source = next((a for a in reversed(history.advised) if a.key < key), None)
    elif _held_by_stage(rule, inputs, key, history, programme):
        source = slip_in_force(history.limits, "max_stage", key)
    return None if source is None else Credit(source.by, date.fromisoformat(source.on))


def _held_by_stage(
    rule: str, inputs: Mapping[str, Any], key: Key, history: History, programme: Programme
) -> bool:
    """The rule held at the physio's highest stage, or brought what it found down to it."""
    highest, base = inputs.get("max_stage"), inputs.get("base")
    if not isinstance(highest, int) or highest >= programme.last_stage:
        return False
    if rule in ("start", "test-run"):
        run = next((r for r in reversed(history.test_runs) if r.key < key), None)
        return run is not None and programme.starting_stage(run.comfortable_s) > highest
    stage = base.get("stage") if isinstance(base, Mapping) else None
    if not isinstance(stage, int):
        return False
    found = stage - 1 if rule in _ONE_STAGE_BACK else stage
    return found > highest or (rule == "limit" and stage == highest)


def above_limit(history: History, first: date, last: date) -> tuple[AboveLimit, ...]:
    """The sessions of the days `first` to `last` in which something was run above the highest
    stage set before them, counted by the rules or not.

    A step of the physio's that is newer than this limit and than the session before sets its own,
    as under the rule `advised` (§4).
    """
    found = []
    before: Key | None = None
    for session in history.sessions if history.limits else ():
        slip = slip_in_force(history.limits, "max_stage", session.key)
        inside = first <= session.date <= last and session.done > 0
        if slip is not None and slip.max_stage is not None and inside:
            since = slip.key if before is None else max(slip.key, before)
            advice = [a.step.stage for a in history.advised if since < a.key < session.key]
            if session.step.stage > max([slip.max_stage, *advice[-1:]]):
                credit = Credit(slip.by, date.fromisoformat(slip.on))
                found.append(AboveLimit(session.date, session.step.stage, slip.max_stage, credit))
        if session.ran:
            before = session.key
    return tuple(found)
