"""A question answered by mistake, answered again: what the entry then says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.kinds import ANSWERS, QUESTIONS, Problem
from app.engine.model import Entry
from app.services.ports import InvalidEntry

Again = str | float | Mapping[str, str]
"""A question answered again: yes, no or not_sure; pain 0–100; or both answers of *irritable*."""


def without(entry: Entry, finding_id: str, answer: Again) -> dict[str, Any]:
    """`entry`'s data with the question behind `finding_id` answered anew. Raises InvalidEntry."""
    data = dict(entry.data)
    if entry.kind == "suitability":
        average = data.get("average_pain")
        data["answers"], average = answered(data["answers"], average, finding_id, answer)
        if average is not None:
            data["average_pain"] = average
        return data
    if answer not in ANSWERS:
        raise InvalidEntry([Problem("answer", "yes, no or not sure", answer)])
    if entry.kind in ("session", "test_run"):
        kept = [sign for sign in data["stop_signs"] if sign != finding_id]
        data["stop_signs"] = [*kept, finding_id] if answer != "no" else kept
    elif entry.kind == "weekly_check":
        data[finding_id] = answer != "no"
    return data


def answered(
    answers: Mapping[str, str], average: float | None, finding_id: str, answer: Again
) -> tuple[dict[str, str], float | None]:
    """The answers and the average pain of a check with one finding's question answered anew."""
    if finding_id == "average_pain":
        if not isinstance(answer, int | float) or not 0 <= answer <= 100:
            raise InvalidEntry([Problem("average_pain", "a number from 0 to 100", answer)])
        return dict(answers), answer
    new = answer if isinstance(answer, Mapping) else {finding_id: answer}
    asked = QUESTIONS["D"] if finding_id == "irritable" else (finding_id,)
    if set(new) != set(asked) or not all(a in ANSWERS for a in new.values()):
        raise InvalidEntry([Problem("answer", "yes, no or not sure", answer)])
    return {**answers, **{q: str(a) for q, a in new.items()}}, average
