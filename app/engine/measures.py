"""Scores and past-week averages, each kind by itself, and when they are asked for (§5).

Like is compared with like only: one instrument with itself, one activity with itself, within one
start of the programme. Only past-week averages have a size to judge a change by; of the other
scores nothing is known that this app may say, so their change has no band.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.engine.calendar import ProgrammeCalendar, checkpoint
from app.engine.change import band
from app.engine.history import History
from app.engine.kinds import SCORE_MAXIMUM
from app.engine.model import Entry
from app.engine.outcomes import Era

WEEK_AVERAGE, CONFIDENCE, ACTIVITY = "week_average", "confidence", "activity"
CLINICAL = ("ODI", "RMDQ", "PSFS")
"""Questionnaires of which only a clinician's total is kept."""
MOST_ACTIVITIES = 3
"""§5: three things I want to do again."""
APART_DAYS = 7
"""Past-week averages closer than this share days, so they are not compared (own)."""


class Value(NamedTuple):
    """One value: its entry, day and programme week (None: of an earlier start), and who scored."""

    id: str
    date: dt.date
    week: int | None
    value: float
    scored_by: str | None


class Change(NamedTuple):
    """The first value of this start against the latest. `band` as in `app.engine.change`; None
    where no size is known to judge the change by."""

    first: Value
    latest: Value
    band: str | None

    @property
    def points_higher(self) -> float:
        """Latest minus first."""
        return self.latest.value - self.first.value


class Measure(NamedTuple):
    """A measure with its values in order. `instrument` is `WEEK_AVERAGE` (0–100) or a score's;
    `label` tells several activities apart; `maximum` is the highest value there is."""

    instrument: str
    label: str | None
    maximum: int
    values: tuple[Value, ...]
    change: Change | None


def measures(history: History, all_eras: Sequence[Era], today: date) -> tuple[Measure, ...]:
    """Every measure with a value up to `today`: averages, confidence, activities in the order of
    their first value, then clinicians' totals."""
    since = _since(all_eras)
    calendar = all_eras[-1].calendar if all_eras and all_eras[-1].current else None
    found: dict[tuple[str, str], tuple[str | None, list[Value]]] = {}
    for entry, instrument, label, value in _recorded(history.until(today).entries):
        key = instrument, _same(label) if instrument == ACTIVITY else ""
        week = None if entry.date < since else calendar.week(entry.date) if calendar else 0
        by = entry.data.get("scored_by")
        values = found.setdefault(key, (label, []))[1]
        values.append(Value(entry.id, entry.date, week, value, by))
    order = (WEEK_AVERAGE, CONFIDENCE, ACTIVITY, *CLINICAL)
    return tuple(
        _measure(instrument, label, values)
        for (instrument, _), (label, values) in sorted(
            found.items(), key=lambda item: order.index(item[0][0])
        )
    )


def _measure(instrument: str, label: str | None, values: Sequence[Value]) -> Measure:
    maximum = 100 if instrument == WEEK_AVERAGE else SCORE_MAXIMUM[instrument]
    shown = label if instrument == ACTIVITY else None
    return Measure(instrument, shown, maximum, tuple(values), _change(instrument, values))


def _change(instrument: str, values: Sequence[Value]) -> Change | None:
    own = [value for value in values if value.week is not None]
    if len(own) < 2:
        return None
    first, latest = own[0], own[-1]
    if instrument != WEEK_AVERAGE:
        return Change(first, latest, None)
    if (latest.date - first.date).days < APART_DAYS:
        return None
    return Change(first, latest, band(first.value, latest.value))


def _recorded(entries: Iterable[Entry]) -> Iterable[tuple[Entry, str, str | None, float]]:
    """(entry, instrument, label, value) of each value written down."""
    for entry in entries:
        if entry.deleted:
            continue
        if entry.kind == "score":
            data = entry.data
            yield entry, data["instrument"], data.get("label"), data["value"]
        elif entry.kind == "pain" and entry.data.get("week_average") is not None:
            yield entry, WEEK_AVERAGE, None, entry.data["week_average"]


def _same(label: str | None) -> str:
    """What two spellings of one activity have in common."""
    return " ".join((label or "").split()).casefold()


def _since(all_eras: Sequence[Era]) -> date:
    """The first day of this start of the programme: the day after the earlier one ended."""
    ended = [era for era in all_eras if not era.current]
    return ended[-1].end + timedelta(days=1) if ended else date.min


def missing_since_checkpoint(
    entries: Sequence[Entry], all_eras: Sequence[Era], today: date
) -> frozenset[str]:
    """What was not yet answered since week 0, 6 or 12 began: of `WEEK_AVERAGE`, `CONFIDENCE` and
    `ACTIVITY` (some activity named in this start has no value since then)."""
    era = all_eras[-1] if all_eras and all_eras[-1].current else None
    calendar = era.calendar if era else ProgrammeCalendar(None, ())
    since = begin = _since(all_eras)
    asked = checkpoint(calendar.week(today))
    if asked:
        since = calendar.first_day_of(asked) or begin
    answered: set[str] = set()
    named: set[str] = set()
    done: set[str] = set()
    for entry in reversed(entries):
        if entry.kind not in ("score", "pain"):
            continue
        if entry.date < begin:
            break
        if entry.date > today:
            continue
        for _, instrument, label, _value in _recorded((entry,)):
            recent = entry.date >= since
            if instrument == ACTIVITY:
                named.add(_same(label))
                done |= {_same(label)} if recent else set()
            elif recent:
                answered.add(instrument)
    missing = {WEEK_AVERAGE, CONFIDENCE} - answered
    return frozenset(missing | ({ACTIVITY} if named - done else set()))
