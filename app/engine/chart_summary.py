"""What the chart's one-sentence summary says, in codes and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.model import Reason
from app.engine.periods import Period


def summary_of(weeks: Sequence[Period], counted: tuple[int, int] | None) -> tuple[Reason, ...]:
    """What a one-sentence summary says: codes and numbers, in the order they are said.

    `pain` and `distance` compare the first with the latest week that has a number; `pain_once` and
    `distance_once` stand for a single one. The dates are those of the weeks' first days.
    """
    reasons = []
    means = [w for w in weeks if w.mean_pain is not None]
    if means:
        code = "pain" if len(means) > 1 else "pain_once"
        reasons.append(Reason(code, _compared(means) | {
            "first": means[0].mean_pain, "last": means[-1].mean_pain,
        }))  # fmt: skip
    known = [w for w in weeks if w.distance_m is not None and w.complete]
    known = known or [w for w in weeks if w.distance_m is not None]
    if known:
        code = "distance" if len(known) > 1 else "distance_once"
        reasons.append(Reason(code, _compared(known) | {
            "first": known[0].distance_m, "last": known[-1].distance_m,
            "estimated": any(w.estimated_m is not None for w in (known[0], known[-1])),
        }))  # fmt: skip
    if counted is not None:
        reasons.append(Reason("sessions", {"done": counted[0], "planned": counted[1]}))
    return tuple(reasons)


def _compared(weeks: Sequence[Period]) -> dict[str, object]:
    return {
        "first_week": weeks[0].week,
        "first_date": weeks[0].first,
        "last_week": weeks[-1].week,
        "last_date": weeks[-1].first,
    }
