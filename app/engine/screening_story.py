"""The suitability findings of a period as a reader needs them: what stands, what resolved the rest,
and which answers are others now (clinical.md §2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from app.engine import suitability
from app.engine.history import Check, History
from app.engine.kinds import GROUP_OF
from app.engine.model import Entry
from app.engine.suitability import SEVERITY_ORDER, passes, raised_ids, resolution

STANDING, RESOLVED = "standing", "resolved"


class Finding(NamedTuple):
    """One suitability finding: id and class as in `app.engine.suitability`, and what raised it.

    `since` is its day, `recorded` the day it was written down. `state` is ``standing`` or
    ``resolved``; then `how` is ``clearance`` (with `by`, `role`, `on`), ``check`` (`on`) or
    ``both`` (an emergency takes both; `by`, `role`, `on` are the clearance's). `entry_id` is the
    entry it came from.
    """

    id: str
    cls: str
    raised_by: str
    since: date
    recorded: date
    state: str
    how: str | None
    by: str | None
    role: str | None
    on: date | None
    entry_id: str


class CheckRow(NamedTuple):
    """One suitability check: `verdict` is the gravest class it raised, None without a finding."""

    date: dt.date
    complete: bool
    verdict: str | None
    ids: tuple[str, ...]
    passes: bool
    wants_to_run: str | None


class Answer(NamedTuple):
    """An answer that is another one now: an answer of yes, no, not_sure, or a number of 0–100
    (`average_pain`); None: not answered. `on` is the day of the later answer."""

    id: str
    was: str | float | None
    now: str | float | None
    on: date


class Suitability(NamedTuple):
    """The findings, and what changed since the first complete check: the one in force when the
    period began, else the first in it. `corrected`: answers taken back "by mistake" on the day
    they were given; both are kept. `standing` are as of now, the gravest class first; `resolved`
    are those raised or resolved in the period."""

    standing: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    first_check: CheckRow | None
    latest_check: CheckRow | None
    changed: tuple[Answer, ...]
    corrected: tuple[Answer, ...]


def findings_told(history: History) -> tuple[Finding, ...]:
    """Every finding with what became of it: those that stand first, the gravest before. One that
    was found more than once on a day is told once."""
    once: dict[object, Finding] = {}
    for finding in history.findings:
        told = _told(finding, history)
        once.setdefault((told.id, told.cls, told.since, told.state, told.on), told)
    return tuple(
        sorted(
            once.values(),
            key=lambda f: (f.state != STANDING, SEVERITY_ORDER.index(f.cls), f.since),
        )
    )


def _told(finding: suitability.Finding, history: History) -> Finding:
    found = resolution(finding, history)
    clearance, check = (None, None) if found is None else found
    how = "both" if finding.cls == suitability.EMERGENCY else "clearance"
    if clearance and check and how != "both":
        # Either was enough: what came first resolved it.
        clearance, check = (clearance, None) if clearance.key < check.key else (None, check)
    if clearance is None:
        how = "check"
    on = clearance.on if clearance else check.date if check else None
    return Finding(
        id=finding.id,
        cls=finding.cls,
        raised_by=finding.kind,
        since=finding.date,
        recorded=finding.recorded_date,
        state=STANDING if found is None else RESOLVED,
        how=None if found is None else how,
        by=clearance.by if clearance else None,
        role=clearance.role if clearance else None,
        on=on,
        entry_id=finding.entry_id,
    )


def suitability_story(
    now: History, told: Iterable[Finding], first: date, last: date
) -> Suitability:
    """The story of the days `first` to `last`; `now` is the history of the present moment, and
    `told` what `findings_told` says of it."""
    told = tuple(told)
    entries = {entry.id: entry for entry in now.entries}
    checks = [c for c in now.checks if c.complete and c.date <= last]
    before = [c for c in checks if c.date <= first]
    begun = before[-1] if before else checks[0] if checks else None
    latest = checks[-1] if checks else None
    changed: tuple[Answer, ...] = ()
    if begun is not None and latest is not None:
        changed = _changed(entries[begun.id], entries[latest.id])
    return Suitability(
        standing=tuple(f for f in told if f.state == STANDING),
        resolved=tuple(
            f
            for f in told
            if f.state == RESOLVED
            and (first <= f.since <= last or (f.on is not None and first <= f.on <= last))
        ),
        first_check=None if begun is None else _row(begun, entries, now),
        latest_check=None if latest is None else _row(latest, entries, now),
        changed=changed,
        corrected=tuple(
            answer
            for entry in now.entries
            if entry.history and first <= entry.date <= last
            for answer in _corrected(entry)
        ),
    )


def _row(check: Check, entries: Mapping[str, Entry], history: History) -> CheckRow:
    raised = sorted(check.findings, key=lambda f: SEVERITY_ORDER.index(f.cls))
    return CheckRow(
        date=check.date,
        complete=check.complete,
        verdict=raised[0].cls if raised else None,
        ids=tuple(f.id for f in raised),
        passes=passes(check, history),
        wants_to_run=entries[check.id].data["answers"].get("wants_to_run"),
    )


def _answers(data: Mapping[str, Any]) -> dict[str, str | float | None]:
    given = data.get("answers") or {}
    return {q: given.get(q) for q in GROUP_OF} | {"average_pain": data.get("average_pain")}


def _changed(first: Entry, latest: Entry) -> tuple[Answer, ...]:
    was, now = _answers(first.data), _answers(latest.data)
    return tuple(Answer(q, was[q], now[q], latest.date) for q in was if was[q] != now[q])


def _corrected(entry: Entry) -> Iterable[Answer]:
    """What an earlier version of the entry raised, and the present one does not."""
    kept = raised_ids(entry.kind, entry.data)
    seen: set[str] = set()
    for version in entry.history:
        data = version.get("data") or {}
        for finding in raised_ids(entry.kind, data):
            if finding not in kept and finding not in seen:
                seen.add(finding)
                was, now = _said(entry.kind, data, finding), _said(entry.kind, entry.data, finding)
                yield Answer(finding, was, now, entry.changed_at.date())


def _said(kind: str, data: Mapping[str, Any], finding: str) -> str | float | None:
    """The answer behind a finding id; of what is not asked as one question, whether it was so."""
    answers = _answers(data) if kind == "suitability" else {}
    if finding in answers:
        return answers[finding]
    return "yes" if finding in raised_ids(kind, data) else "no"
