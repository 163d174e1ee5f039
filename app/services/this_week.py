"""The seven tiles of this week: what was done, what may come and on which day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from app.engine.calendar import earliest_day
from app.engine.progression import Decision
from app.engine.response import limit_in_force
from app.engine.situation import Situation


class Day(NamedTuple):
    """One tile of this week: ``done rest next later off past`` and whether it is today."""

    date: date
    state: str
    today: bool
    number: int | None = None


def weekdays_of(profile: Mapping[str, Any]) -> frozenset[int]:
    """The weekdays picked for sessions, 0 Monday to 6 Sunday; none when any will do.

    A profile may come from another computer, or a later version: what is no weekday is left out.
    """
    kept = profile.get("session_days")
    return frozenset(
        day
        for day in (kept if isinstance(kept, list | tuple) else ())
        if isinstance(day, int) and not isinstance(day, bool) and 0 <= day <= 6
    )


def week_days(
    situation: Situation, decision: Decision, weekdays: Collection[int] = ()
) -> tuple[Day, ...]:
    """Seven tiles: the days of this programme week, or from today on before the first session.

    `weekdays` are those picked for sessions, 0 Monday to 6 Sunday; none when any will do.
    """
    today, calendar = situation.today, situation.calendar
    first = _first_tile(situation)
    done = {s.date for s in situation.history.sessions if s.done >= 1 and s.date >= first}
    planned = coming_days(situation, decision, first + timedelta(days=6), weekdays)
    days = []
    number = 0
    for offset in range(7):
        day = first + timedelta(days=offset)
        if day in done:
            state = "done"
        elif day in planned:
            state = "next" if day == planned[0] else "later"
        elif calendar.paused(day):
            state = "off"
        else:
            state = "past" if day < today else "rest"
        if state in ("done", "next", "later"):
            number += 1
        counted = number if state in ("done", "next", "later") else None
        days.append(Day(day, state, day == today, counted))
    return tuple(days)


def _first_tile(situation: Situation) -> date:
    """The week's first day; with days off a week is longer, and its last seven or those from
    today on are shown."""
    today, calendar = situation.today, situation.calendar
    if not situation.week:
        return today
    first = calendar.first_day_of(situation.week) or today
    following = calendar.first_day_of(situation.week + 1)
    if following is None:
        return max(first, today - timedelta(days=6))
    return max(first, min(today, following - timedelta(days=7)))


def coming_days(
    situation: Situation, decision: Decision, until: date, weekdays: Collection[int] = ()
) -> list[date]:
    """The earliest days the coming sessions may be on, up to `until`, in order.

    Each keeps the rest days, the sessions a week and the days off; with `weekdays` (0 Monday to
    6 Sunday) only these are taken. Empty when no session is open.
    """
    pauses = situation.history.pauses
    limits = situation.history.limits
    rest = limit_in_force(limits, "min_rest_days")
    rest = situation.programme.min_rest_days if rest is None else rest
    most = limit_in_force(limits, "sessions_per_week") or situation.programme.sessions_per_week
    dates = [s.date for s in situation.sessions[-20:]]
    last = situation.last_activity()
    planned: list[date] = []
    day = decision.earliest
    while day is not None and day <= until:
        if not weekdays or day.weekday() in weekdays:
            planned.append(day)
            dates.append(day)
            last = day
        following = day + timedelta(days=1)
        day = earliest_day(following, last, dates, pauses, rest, most)
    return planned
