"""How good the data of a period are: counts a reader can weigh them by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from app.engine.history import History
from app.engine.model import Entry
from app.engine.outcomes import ESTIMATED, distances
from app.engine.programme import Programme
from app.engine.suitability import findings_of

MEASURED_KINDS = frozenset(
    ("pain", "session", "test_run", "next_morning", "weekly_check", "suitability", "score")
)
"""Kinds that say how something was at their moment, so that one may be late. A choice stands at
its session's moment, and a note, an event or a limit carries dates of its own."""


class Quality(NamedTuple):
    """How good the period's data are: counts.

    Of the `sessions` in which something was run, the distance is `imported` (measured by a
    watch), `typed`, `estimated` (run seconds × own speed) or `unknown`: their sum is `sessions`.
    `guided`: sessions whose repetitions and seconds the player measured. Of all `entries` of the
    period about how something was: `late` were written down on a later local day, `edited` were
    changed afterwards. Of `days` (from the diary's first on; days off included) `missing_days`
    have no "right now" pain reading; today counts as missing only once it is over.
    """

    sessions: int
    imported: int
    typed: int
    estimated: int
    unknown: int
    guided: int
    entries: int
    late: int
    edited: int
    days: int
    missing_days: int


def counting(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Entries that count: not deleted, or holding a finding, which no deleting takes away."""
    return (e for e in entries if not e.deleted or findings_of(e))


def quality(
    history: History, programme: Programme, first: date, last: date, today: date
) -> Quality:
    """The counts of the days `first` to `last`, both included. `history` ends with `last`."""
    run = [d for d in distances(history, programme) if first <= d.session.date <= last]
    sources = [None if d.metres is None else d.provenance for d in run]
    inside = [e for e in counting(history.entries) if first <= e.date <= last]
    guided = {e.id for e in inside if e.kind == "session" and e.source == "guided"}
    measured = [e for e in inside if e.kind in MEASURED_KINDS]
    begun = min((e.date for e in counting(history.entries)), default=last + timedelta(days=1))
    days = max((last - max(first, begun)).days + 1, 0)
    with_reading = {day for day, _ in history.pains if first <= day <= last}
    expected = days - (last == today and today not in with_reading and days > 0)
    return Quality(
        sessions=len(run),
        imported=sources.count("imported"),
        typed=sources.count("typed"),
        estimated=sources.count(ESTIMATED),
        unknown=sources.count(None),
        guided=sum(d.session.id in guided for d in run),
        entries=len(measured),
        late=sum(e.late for e in measured),
        edited=sum(e.edited_at is not None for e in measured),
        days=days,
        missing_days=expected - len(with_reading),
    )
