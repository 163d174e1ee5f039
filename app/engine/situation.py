"""Where a person stands on a day: the facts the progression rules are about (clinical.md §4)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from app.engine.calendar import ProgrammeCalendar
from app.engine.history import Advised, Check, History, Session, TestRun
from app.engine.model import Key, Step
from app.engine.programme import Programme
from app.engine.response import RED, Response, limit_in_force, qualifies, response_of
from app.engine.suitability import Finding, passes, standing

RESET_GAP_DAYS = 7
"""A qualifying test run this long after the last session is a reset (own)."""


class Situation(NamedTuple):
    """The facts on day `today`. Every list is in the order of its keys, the latest last.

    `sessions` are the counted ones since the latest new start; `recent` are the latest responses,
    newest first, at most four, earlier starts included; `responses` those since the new start.
    """

    history: History
    programme: Programme
    today: date
    findings: tuple[Finding, ...]
    check: Check | None
    start: Key | None
    sessions: tuple[Session, ...]
    last_ever: Session | None
    test_runs: tuple[TestRun, ...]
    reset: Key | None
    recent: tuple[Response, ...]
    responses: tuple[Response, ...]
    base: Step | None
    max_stage: int | None
    calendar: ProgrammeCalendar
    week: int

    @property
    def check_lost(self) -> bool:
        """Entries were lost, and no complete check was made since."""
        return self.history.check_after is not None and self.check is None

    @property
    def last(self) -> Session | None:
        """The last counted session since the new start."""
        return self.sessions[-1] if self.sessions else None

    @property
    def last_response(self) -> Response | None:
        """The latest response since the new start."""
        return self.responses[0] if self.responses else None

    @property
    def last_run(self) -> TestRun | None:
        """The latest test run since the new start."""
        return self.test_runs[-1] if self.test_runs else None

    @property
    def days_since_last(self) -> int | None:
        """Calendar days since the last counted session since the new start."""
        return None if self.last is None else (self.today - self.last.date).days

    def qualified_since_last(self) -> bool:
        """A qualifying test run later than the last session."""
        last = self.last
        return any(
            (last is None or run.key > last.key) and qualifies(self.history, run)
            for run in self.test_runs
        )

    def after_reset(self, response: Response) -> bool:
        """True when the response's session is later than the latest reset."""
        return self.reset is None or response.session.key > self.reset

    def advised(self) -> Advised | None:
        """The physio's step that is newer than everything it has to be newer than."""
        if not self.history.advised:
            return None
        latest = self.history.advised[-1]
        bounds = [self.start, self.last.key if self.last else None]
        response = self.last_response
        if response is not None and response.colour == RED:
            bounds.append(response.session.key)
            bounds.append(response.morning.key if response.morning else None)
        return latest if all(b is None or latest.key > b for b in bounds) else None

    def last_activity(self) -> date | None:
        """The date of the last session of any kind or test run, for rest days."""
        # Across time zones the later moment can carry the earlier date: look at the last few.
        days = [s.date for s in self.history.sessions[-3:]]
        days += [r.date for r in self.history.test_runs[-3:]]
        return max(days, default=None)


def situation_of(history: History, programme: Programme, today: date) -> Situation:
    """The facts on `today`, from entries dated on or before it."""
    return _situation(history.until(today), programme, today)


def situation_now(history: History, programme: Programme, now: datetime) -> Situation:
    """The facts at the present moment; see `History.at` for what counts."""
    return _situation(history.at(now), programme, now.date())


def _situation(history: History, programme: Programme, today: date) -> Situation:
    start = new_start(history)
    since = history.sessions_after(start)
    sessions = tuple(s for s in since if s.ran)
    runs = tuple(r for r in history.test_runs if start is None or r.key > start)
    recent = tuple(islice(_responses(history), 4))
    calendar = ProgrammeCalendar(sessions[0].date if sessions else None, history.pauses)
    return Situation(
        history=history,
        programme=programme,
        today=today,
        findings=standing(history),
        check=next((c for c in reversed(history.checks) if history.tells(c)), None),
        start=start,
        sessions=sessions,
        last_ever=next((s for s in reversed(history.sessions) if s.ran), None),
        test_runs=runs,
        reset=_latest_reset(history),
        recent=recent,
        responses=tuple(r for r in recent if start is None or r.session.key > start),
        base=_base(sessions[-1]) if sessions else None,
        max_stage=limit_in_force(history.limits, "max_stage"),
        calendar=calendar,
        week=calendar.week(today),
    )


def _base(last: Session) -> Step:
    """The step planned last, or the highest open to the patient that day if that is lower."""
    return last.step if last.ceiling is None else min(last.step, last.ceiling)


def _responses(history: History) -> Iterator[Response]:
    """Responses newest first: of sessions the rules count, and the reds of the others."""
    for session in reversed(history.sessions):
        response = response_of(history, session)
        if session.ran or response.colour == RED:
            yield response


def new_start(history: History) -> Key | None:
    """The latest valid new start, or None."""
    return next((key for key in reversed(history.starts) if _is_new_start(history, key)), None)


def valid_starts(history: History) -> tuple[Key, ...]:
    """Every valid new start, oldest first."""
    return tuple(key for key in history.starts if _is_new_start(history, key))


def would_be_new_start(history: History) -> bool:
    """True when a `programme` entry written now would be a new start."""
    last = history.sessions[-1].key if history.sessions else None
    return any(
        (last is None or c.key > last) and history.tells(c) and passes(c, history)
        for c in history.checks
    )


def _is_new_start(history: History, key: Key) -> bool:
    """A passing check lies between the last session (of any kind) before it and it."""
    last = _last_session_before(history, key)
    return _passing_between(history, last.key if last else None, key)


def _last_session_before(history: History, key: Key) -> Session | None:
    index = bisect_left(history.sessions, key, key=lambda s: s.key)
    return history.sessions[index - 1] if index else None


def _passing_between(history: History, after: Key | None, before: Key) -> bool:
    return any(
        (after is None or check.key > after) and check.key < before and passes(check, history)
        for check in history.checks
    )


def _latest_reset(history: History) -> Key | None:
    """The latest clearance covering `red_response`, advised step, or test run after a rest."""
    keys = [c.key for c in history.clearances if "red_response" in c.covers]
    keys += [a.key for a in history.advised]
    keys += [run.key for run in history.test_runs if _is_reset(history, run)]
    return max(keys, default=None)


def _is_reset(history: History, run: TestRun) -> bool:
    last = _last_session_before(history, run.key)
    if last is None or (run.date - last.date).days < RESET_GAP_DAYS:
        return False
    return qualifies(history, run) and _passing_between(history, last.key, run.key)
