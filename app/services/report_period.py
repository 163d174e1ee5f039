"""The days one report is about, and what the diary holds up to their end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.engine.history import History
from app.engine.measures import CLINICAL
from app.engine.model import Entry
from app.engine.outcomes import Era, eras
from app.engine.programme import Programme
from app.engine.quality import counting
from app.engine.situation import valid_starts


class Periods(NamedTuple):
    """The first days that are offered; `appointment` None: no appointment is known. Both end
    today."""

    start: date
    appointment: date | None
    today: date


class ReportPeriod(NamedTuple):
    """The days `first` to `last`, both included.

    `past` is the diary up to `last`, `entries` what of it counts. `day` is the day on which weeks
    are reckoned: after the last one, unless that is today. `eras` are the starts of the programme
    with something in the period.
    """

    first: date
    last: date
    day: date
    programme: Programme
    past: History
    entries: Sequence[Entry]
    eras: Sequence[Era]

    @property
    def era(self) -> Era | None:
        """The latest start of the programme with a week in the period."""
        return self.eras[-1] if self.eras else None

    @property
    def week(self) -> int:
        """The programme week of the last day; 0: none, or the start has ended."""
        era = self.era
        return era.calendar.week(self.last) if era is not None and era.current else 0

    def inside(self, kind: str) -> Iterator[Entry]:
        """The entries of one kind on these days, in order."""
        return (e for e in self.entries if e.kind == kind and e.date >= self.first)


def periods(history: History, today: date) -> Periods:
    """The first days to choose from: that of the latest new start (without one, of the diary), and
    of the last appointment, as far as it shows in what the physio set, advised or scored."""
    past = history.until(today)
    days = [entry.date for entry in counting(past.entries)]
    starts = valid_starts(past)
    begun = {e.key: e.date for e in past.entries if e.kind == "programme"}
    start = begun[starts[-1]] if starts else min(days, default=today)
    seen = [day for e in past.entries if not e.deleted and (day := _seen_by_physio(e)) is not None]
    return Periods(start, max(seen, default=None), today)


def _seen_by_physio(entry: Entry) -> date | None:
    """The day of the appointment an entry tells of, which is no later than the entry's own."""
    if entry.kind in ("limits", "advised_step", "clearance"):
        return min(date.fromisoformat(entry.data["on"]), entry.date)
    if entry.kind == "score" and entry.data["instrument"] in CLINICAL:
        return entry.date if (entry.data.get("scored_by") or "").strip() else None
    return None


def report_period(
    history: History, programme: Programme, today: date, start: date | None, end: date | None
) -> ReportPeriod:
    """The days `start` (None: the programme's) to `end` (None: `today`) of a diary. Days before the
    diary began are left out."""
    last = end or today
    past = history.until(last)
    entries = [e for e in counting(past.entries) if e.date <= last]
    begun = min((e.date for e in entries), default=last)
    first = max(start or periods(past, last).start, begun)
    # A day that is over counts as over: only today's week goes on.
    day = last if last == today else last + timedelta(days=1)
    shown = [e for e in eras(past, programme, day, first) if e.run or e.weeks[0].first <= last]
    return ReportPeriod(first, last, day, programme, past, entries, shown)
