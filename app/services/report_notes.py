"""What was written down in a report's period, as the patient wrote it: events, pain elsewhere,
questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from app.engine.response import worst_of
from app.services.report_period import ReportPeriod


class Event(NamedTuple):
    """An adverse event, as the patient wrote it down; None: not recorded. `related` is ``yes``,
    ``no`` or ``not_sure``."""

    first: date
    last: date | None
    category: str
    what: str
    site: str | None
    severity: str
    action: str | None
    related: str | None


class ElsewherePain(NamedTuple):
    """Pain somewhere else in a session beside the back's worst of it, 0–100; None: not recorded."""

    date: date
    site: str
    peak: float | None
    back: float | None


class Question(NamedTuple):
    """A question for the physio, as written down."""

    date: date
    text: str


def events(period: ReportPeriod) -> Iterator[Event]:
    """The adverse events that touch the period."""
    for entry in period.entries:
        if entry.kind != "adverse_event":
            continue
        data = entry.data
        begun = date.fromisoformat(data["from"])
        ended = date.fromisoformat(data["to"]) if data.get("to") else None
        if begun > period.last or max(begun, ended or begun) < period.first:
            continue
        related = data.get("related")
        if isinstance(related, bool):
            related = "yes" if related else "no"
        yield Event(
            begun,
            ended,
            data["category"],
            data["what"],
            data.get("site") or None,
            data["severity"],
            data.get("action") or None,
            related or None,
        )


def elsewhere(period: ReportPeriod) -> Iterator[ElsewherePain]:
    """Pain elsewhere in each session of the period that had some."""
    sessions = {session.id: session for session in period.past.sessions}
    for entry in period.inside("session"):
        other = entry.data.get("elsewhere")
        if other:
            back = worst_of(sessions[entry.id])
            yield ElsewherePain(entry.date, other["site"], other.get("peak"), back)


def questions(period: ReportPeriod) -> Iterator[Question]:
    """The questions written down in the period."""
    return (Question(e.date, e.data["text"]) for e in period.inside("question"))
