"""Findings: what stands between a person and a plan, who raised it and what resolves it.

Clinical.md §2 is the specification. A finding is raised by an entry and stands until resolved; an
entry that raised one can be neither deleted nor, after the local day it was recorded, corrected
out of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from app.engine.kinds import QUESTIONS
from app.engine.model import Entry, microseconds

if TYPE_CHECKING:
    from app.engine.history import Check, Clearance, History

EMERGENCY = "emergency"
EMERGENCY_NOT_SURE = "emergency_not_sure"
CLINICIAN = "clinician"
CLINICIAN_EVENT = "clinician_event"
CLINICIAN_ONLY = "clinician_only"
WILLINGNESS = "willingness"
SEVERITY_ORDER = (
    EMERGENCY,
    EMERGENCY_NOT_SURE,
    CLINICIAN_ONLY,
    CLINICIAN,
    CLINICIAN_EVENT,
    WILLINGNESS,
)

AVERAGE_PAIN_LIMIT = 60
"""Average pain of the past week (0–100) from which the answer is "not yet" (own)."""

LASTING = frozenset(
    (
        "spine_surgery",
        "inflammatory",
        "scoliosis",
        "osteoporosis",
        "pregnancy",
        "heart_or_faint",
        "asthma_or_diabetes",
        "first_episode_age",
        "under_18",
    )
)
"""Conditions a clearance from the year before also covers."""

CLEARANCE_VALID_DAYS = 365
CHECK_VALID_DAYS = 84
"""A complete check is valid this long (own, after NG59: think again)."""
CHECK_ANNOUNCED_DAYS = 77

_EMERGENCY_SIGNS = frozenset((*QUESTIONS["A"], "faint"))
_EVENT_SIGNS = frozenset(("spreading_leg_pain", "dizzy"))
_RAISING_KINDS = frozenset(("suitability", "weekly_check", "session", "test_run", "adverse_event"))


class Finding(NamedTuple):
    """`id` raised by entry `entry_id` at `at_us`, known since `recorded_us` (microseconds UTC)."""

    id: str
    cls: str
    kind: str
    entry_id: str
    at_us: int
    recorded_us: int
    date: dt.date
    recorded_date: dt.date

    @property
    def from_us(self) -> int:
        """Only what is later than this is "after the finding"."""
        return max(self.at_us, self.recorded_us)


def check_ids(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The (id, class) pairs that a suitability entry's answers raise."""
    answers = data.get("answers") or {}
    for question in QUESTIONS["A"]:
        if answers.get(question) == "yes":
            yield question, EMERGENCY
        elif answers.get(question) == "not_sure":
            yield question, EMERGENCY_NOT_SURE
    for question in (*QUESTIONS["B"], *QUESTIONS["C"]):
        if answers.get(question) in ("yes", "not_sure"):
            yield question, CLINICIAN
    average = data.get("average_pain")
    if average is not None and average >= AVERAGE_PAIN_LIMIT:
        yield "average_pain", CLINICIAN
    if all(answers.get(question) in ("yes", "not_sure") for question in QUESTIONS["D"]):
        yield "irritable", CLINICIAN
    if data.get("complete") and answers.get("wants_to_run") == "no":
        yield "wants_to_run", WILLINGNESS


def _sign_ids(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for sign in data.get("stop_signs") or ():
        if sign in _EMERGENCY_SIGNS:
            yield sign, EMERGENCY
        elif sign == "new_numbness_or_weakness":
            yield sign, CLINICIAN_ONLY
        elif sign in _EVENT_SIGNS:
            yield sign, CLINICIAN_EVENT


def _weekly_ids(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for sign in ("emergency_sign", "faint_or_chest_pain"):
        if data.get(sign):
            yield sign, EMERGENCY
    for sign in ("new_finding", "leg_injury"):
        if data.get(sign):
            yield sign, CLINICIAN_EVENT


def _event_ids(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    category = data.get("category")
    if category in ("faint", "chest_pain"):
        yield category, EMERGENCY
    elif category == "leg_injury" or (category and data.get("severity") == "severe"):
        yield category, CLINICIAN_EVENT


def raised_ids(kind: str, data: Mapping[str, Any]) -> dict[str, str]:
    """{finding id: class} that an entry of this kind with this data raises; empty for most."""
    if kind == "suitability":
        return dict(check_ids(data))
    if kind in ("session", "test_run"):
        return dict(_sign_ids(data)) if data.get("stop_signs") else {}
    if kind == "weekly_check":
        return dict(_weekly_ids(data))
    if kind == "adverse_event":
        return dict(_event_ids(data))
    return {}


class _Version(NamedTuple):
    written: datetime
    at: datetime
    ids: Mapping[str, str]
    complete: bool
    corrects: bool


def findings_of(entry: Entry) -> tuple[Finding, ...]:
    """The findings an entry stands for, whatever was edited or deleted afterwards.

    What counts is the entry as it stood at the end of the local day it was recorded, and anything
    another version raises. Only an edit of that day takes a finding back: a tombstone does not, nor
    does another copy that was never edited. A finding is known since the version that first raised
    it, and is as late as the latest of these versions says: re-dating an entry does not make it
    older.
    """
    if entry.kind not in _RAISING_KINDS:
        return ()
    if not entry.history:
        # Nothing shows a correction; a tombstone keeps the data as first recorded.
        ids = raised_ids(entry.kind, entry.data)
        return tuple(_finding(entry, i, c, entry.at, entry.recorded_at) for i, c in ids.items())
    that_day, others = _versions(entry)
    since: dict[tuple[str, str], datetime] = {}
    for version in that_day:
        raised = {item: since.get(item, version.written) for item in version.ids.items()}
        since = raised if version.corrects else since | raised
    for version in others:
        for item in version.ids.items():
            since.setdefault(item, version.written)
    at = max(version.at for version in (*_standing(that_day), *others))
    return tuple(
        _finding(entry, i, cls, at, max(written, entry.recorded_at))
        for (i, cls), written in since.items()
    )


def complete_check(entry: Entry, found: tuple[Finding, ...]) -> bool:
    """Whether a suitability entry is a complete check. One that raised the findings `found` is what
    it was at the end of the local day it was recorded: its answers can't be changed after that."""
    if not (found and entry.history):
        return bool(entry.data.get("complete"))
    that_day, others = _versions(entry)
    return all(version.complete for version in _standing(that_day) or others)


def _standing(that_day: list[_Version]) -> list[_Version]:
    """The last correction among the versions of one day, and what came after it without being one;
    all of them where there is none."""
    last = max((i for i, version in enumerate(that_day) if version.corrects), default=0)
    return that_day[last:]


def _versions(entry: Entry) -> tuple[list[_Version], list[_Version]]:
    """The versions written on the local day the entry was recorded, in order; and all others."""
    versions = [
        _version(
            entry,
            datetime.fromisoformat(v["edited_at"]) if v.get("edited_at") else None,
            datetime.fromisoformat(v["at"]) if v.get("at") else entry.at,
            v.get("data") or {},
            bool(v.get("deleted")),
        )
        for v in entry.history
    ]
    versions.append(_version(entry, entry.edited_at, entry.at, entry.data, entry.deleted))
    versions.sort(key=lambda version: version.written)
    day, zone = entry.recorded_at.date(), entry.recorded_at.tzinfo
    that_day: list[_Version] = []
    others: list[_Version] = []
    for version in versions:
        # Between two zones a day is the same only when it is in both: no correction by travel.
        same = version.written.date() == day == version.written.astimezone(zone).date()
        (that_day if same else others).append(version)
    return that_day, others


def _version(
    entry: Entry, edited: datetime | None, at: datetime, data: Mapping[str, Any], deleted: bool
) -> _Version:
    return _Version(
        edited or entry.recorded_at,
        at,
        raised_ids(entry.kind, data),
        bool(data.get("complete")),
        edited is not None and not deleted,
    )


def _finding(entry: Entry, finding_id: str, cls: str, at: datetime, written: datetime) -> Finding:
    return Finding(
        finding_id,
        cls,
        entry.kind,
        entry.id,
        microseconds(at),
        microseconds(written),
        at.date(),
        written.date(),
    )


class Resolution(NamedTuple):
    """What resolved a finding: a clearance, a check, or (an emergency) both."""

    clearance: Clearance | None
    check: Check | None


def _cleared(finding: Finding, clearances: tuple[Clearance, ...]) -> Clearance | None:
    """The first clearance after the finding, dated no earlier than its day, that covers its id."""
    return next(
        (
            c
            for c in clearances
            if finding.id in c.covers and c.key[0] > finding.from_us and c.on >= finding.date
        ),
        None,
    )


def _cleared_condition(finding: Finding, clearances: tuple[Clearance, ...]) -> Clearance | None:
    """The same; lasting conditions are also covered by a clearance of the year before."""
    found = _cleared(finding, clearances)
    if found is not None or finding.id not in LASTING:
        return found
    return next(
        (
            c
            for c in clearances
            if finding.id in c.covers and 0 <= (finding.date - c.on).days <= CLEARANCE_VALID_DAYS
        ),
        None,
    )


def passes(check: Check, history: History) -> bool:
    """True for a complete check without A ids whose B, C, D ids are covered, and willingness is
    not *no*. Judged with everything `history` holds."""
    if not check.complete or check.unwilling:
        return False
    return all(
        finding.cls == CLINICIAN and _cleared_condition(finding, history.clearances) is not None
        for finding in check.findings
    )


def emergency_steps(finding: Finding, history: History) -> tuple[bool, bool]:
    """Of the two things that resolve an emergency: a clearance after it that covers it, and a
    complete check after it with no A answered *yes*."""
    checked = _checked(finding, history, lambda check: not check.emergency_yes)
    return _cleared(finding, history.clearances) is not None, checked is not None


def _checked(finding: Finding, history: History, fits: Callable[[Check], bool]) -> Check | None:
    """The first complete check after the finding that `fits`."""
    return next(
        (c for c in history.checks if c.complete and c.key[0] > finding.from_us and fits(c)), None
    )


def resolution(finding: Finding, history: History) -> Resolution | None:
    """What resolved a finding, by clinical.md §2's table; None while it stands.

    Where a clearance or a check is enough, both are given if there are both.
    """
    day = max(finding.date, finding.recorded_date)
    clearance, check = _cleared(finding, history.clearances), None
    if finding.cls == EMERGENCY:
        check = _checked(finding, history, lambda c: not c.emergency_yes)
        return Resolution(clearance, check) if clearance and check else None
    if finding.cls == CLINICIAN:
        clearance = _cleared_condition(finding, history.clearances)
        check = _checked(finding, history, lambda c: finding.id not in c.ids)
    elif finding.cls == WILLINGNESS:
        clearance = None
        check = _checked(finding, history, lambda c: not c.unwilling)
    elif finding.cls == CLINICIAN_EVENT:
        check = _checked(finding, history, lambda c: c.date > day and passes(c, history))
    return Resolution(clearance, check) if clearance or check else None


def standing(history: History) -> tuple[Finding, ...]:
    """The findings not resolved by anything in `history`, the gravest class first."""
    unresolved = [f for f in history.findings if resolution(f, history) is None]
    if len(unresolved) > 1:
        unresolved.sort(key=lambda f: (SEVERITY_ORDER.index(f.cls), f.at_us))
    return tuple(unresolved)
