"""The limits in force, each with who set it: the lines of the report's slip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.engine.ledger import Credit
from app.engine.model import Step
from app.engine.progression import decision_for
from app.engine.response import levels_at, slip_in_force
from app.engine.situation import Situation


class Limit(NamedTuple):
    """One line of the limits slip: a value in force now. `name` is ``max_stage stop_pain ok_pain
    min_rest_days sessions_per_week`` or ``step`` (a physio's advised step that still decides).
    `credit` None: this app's guide. `value` None: no limit."""

    name: str
    value: float | Step | None
    credit: Credit | None


def limits_in_force(situation: Situation) -> tuple[Limit, ...]:
    """The five limits in force, each with who set it, and a physio's step while it decides."""
    limits, programme = situation.history.limits, situation.programme
    levels = levels_at(limits, None)
    own: Sequence[tuple[str, float | None]] = (
        ("max_stage", None),
        ("stop_pain", levels.stop),
        ("ok_pain", levels.okay),
        ("min_rest_days", programme.min_rest_days),
        ("sessions_per_week", programme.sessions_per_week),
    )
    found = []
    for name, value in own:
        slip = slip_in_force(limits, name)
        if slip is None:
            found.append(Limit(name, value, None))
        else:
            # The levels are those that really hold: the acceptable one stays below the stop level.
            held = value if name in ("stop_pain", "ok_pain") else getattr(slip, name)
            found.append(Limit(name, held, Credit(slip.by, date.fromisoformat(slip.on))))
    decision = decision_for(situation)
    advice = situation.advised() if decision.rule == "advised" else None
    if advice is not None:
        credit = Credit(advice.by, date.fromisoformat(advice.on))
        found.append(Limit("step", decision.step, credit))
    return tuple(found)
