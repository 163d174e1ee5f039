"""What to ask on Today: the mornings after a run, and the past week's average."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.engine.calendar import checkpoint
from app.engine.history import History, Session, TestRun
from app.engine.model import Entry
from app.engine.outcomes import Era
from app.engine.situation import Situation

ASK_WITHIN_DAYS = 14
ASK_EARLIER_DAYS = 4
"""How long an earlier run's morning is asked about; what comes after it matters more by then."""
WEEKLY_CHECK_DAYS = 7
"""How often the 20-second check is offered. The rules wait for it only later
(`app.engine.progression.weekly_check_due`)."""
WEEK_AVERAGE_DAYS = 7
"""How often the past week's average is offered (§5: weeks 0, 6, 12; offered weekly)."""
MEASURED_FOR_WEEKS = 2
"""So many programme weeks the other measures are asked for on Today; then only their own page does
(own)."""


class MorningQuestion(NamedTuple):
    """ "How was it the next morning?" about a session or test run; `again` after 48 hours."""

    of: str
    kind: str
    date: date
    again: bool


def due_mornings(
    history: History, now: datetime, entries: Sequence[Entry]
) -> tuple[MorningQuestion, ...]:
    """What to ask about the next morning: the day after, and again 48 hours after a "not yet".

    The last run is asked about for two weeks, earlier ones for a few days; then only the diary
    takes the answer. Whether a "not yet" settled is asked for two weeks: it may still turn red.
    """
    today = now.date()
    runs: list[Session | TestRun] = sorted(
        [*history.sessions[-8:], *history.test_runs[-3:]], key=lambda run: run.key
    )
    started = {e.id: e.at for e in entries if e.kind in ("session", "test_run")}
    # "Not yet" and "within 48 hours" weigh the same, so the history's answer can't tell.
    asked_again = {
        e.data["of"]
        for e in entries
        if e.kind == "next_morning" and not e.deleted and e.data["settled"] != "not_yet"
    }
    due = []
    for run in runs:
        kind = "test_run" if isinstance(run, TestRun) else "session"
        age, morning = (today - run.date).days, history.mornings.get(run.id)
        if age > ASK_WITHIN_DAYS:
            continue
        if morning is None:
            last = run is runs[-1] or age <= ASK_EARLIER_DAYS
            if last and age > 0 and _did_run(run):
                due.append(MorningQuestion(run.id, kind, run.date, again=False))
        elif run.id not in asked_again and now - started[run.id] >= timedelta(hours=48):
            due.append(MorningQuestion(run.id, kind, run.date, again=True))
    return tuple(due)


def _did_run(run: Session | TestRun) -> bool:
    return isinstance(run, TestRun) or run.done >= 1


def weekly_check_offered(situation: Situation) -> bool:
    """True from a week after the last 20-second check, or after the first session."""
    if not situation.sessions:
        return False
    since = max([situation.sessions[0].date, *situation.history.weekly_checks[-1:]])
    return (situation.today - since).days >= WEEKLY_CHECK_DAYS


def week_average_due(entries: Sequence[Entry], today: date) -> bool:
    """True when the past week's average was not recorded in the last seven days."""
    for entry in reversed(entries):
        if entry.kind == "pain" and not entry.deleted and entry.date <= today:
            if (today - entry.date).days >= WEEK_AVERAGE_DAYS:
                return True
            if entry.data.get("week_average") is not None:
                return False
    return True


def measures_asked(entries: Sequence[Entry], all_eras: Sequence[Era], today: date) -> bool:
    """True in the first weeks after week 0, 6 or 12 began, while the confidence or a named
    activity has no value since (§5). The past week's average is asked for weekly anyway."""
    era = all_eras[-1] if all_eras and all_eras[-1].current else None
    week = era.calendar.week(today) if era else 0
    if week - checkpoint(week) >= MEASURED_FOR_WEEKS:
        return False
    # Imported here: most weeks ask for nothing, and Today is the first page to be painted.
    from app.engine.measures import WEEK_AVERAGE, missing_since_checkpoint

    return bool(missing_since_checkpoint(entries, all_eras, today) - {WEEK_AVERAGE})
