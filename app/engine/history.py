"""The diary as the rules read it: typed, sorted, and cut at the asked date.

The types and the reading of them in one module: the first page needs both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from app.engine.model import Entry, Key, Step, microseconds
from app.engine.suitability import (
    EMERGENCY,
    WILLINGNESS,
    Finding,
    complete_check,
    findings_of,
)


class Session(NamedTuple):
    """A session as recorded. Pain 0–100, effort 0–10; None is "not recorded"."""

    key: Key
    id: str
    date: date
    step: Step
    done: int
    recommended: Step | None
    ceiling: Step | None
    nothing_open: bool
    shortfall: str | None
    before: float | None
    during: float | None
    after: float | None
    effort: float | None
    elsewhere: float | None
    stop_signs: frozenset[str]
    run_s: int | None
    distance_m: int | None
    distance_source: str | None

    @property
    def ran(self) -> bool:
        """At least one repetition, on a day when something was open: the rules count it."""
        return self.done >= 1 and not self.nothing_open

    @property
    def too_few(self) -> bool:
        """Fewer than 80 % of the planned repetitions (clinical.md §3)."""
        return self.done * 5 < self.step.reps * 4


class TestRun(NamedTuple):
    """A 2-minute test run. Seconds 0–120, pain 0–100; None is "not recorded"."""

    key: Key
    id: str
    date: date
    comfortable_s: int
    before: float | None
    during: float | None
    after: float | None
    stop_signs: frozenset[str]
    distance_m: int | None
    distance_source: str | None


TestRun.__test__ = False  # type: ignore[attr-defined]  # for pytest: not a class of tests


class Morning(NamedTuple):
    """The next-morning answers of one session or test run: the highest pain, the worst settling."""

    key: Key
    pain: float
    settled: str


class Check(NamedTuple):
    """A `suitability` entry with what it raised."""

    key: Key
    id: str
    date: date
    complete: bool
    findings: tuple[Finding, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The finding ids in it."""
        return frozenset(f.id for f in self.findings)

    @property
    def emergency_yes(self) -> bool:
        """Some A question answered *yes*."""
        return any(f.cls == EMERGENCY for f in self.findings)

    @property
    def unwilling(self) -> bool:
        """Answered that they do not want to run."""
        return any(f.cls == WILLINGNESS for f in self.findings)


class Clearance(NamedTuple):
    """A clinician's go-ahead for some finding ids, given `on` a day."""

    key: Key
    covers: frozenset[str]
    on: date
    by: str
    role: str


class Pause(NamedTuple):
    """Days off, `last` included; None: still open."""

    first: date
    last: date | None

    def holds(self, day: date) -> bool:
        """True when `day` is off."""
        return self.first <= day and (self.last is None or day <= self.last)


class Limits(NamedTuple):
    """One slip of a physio's limits; None leaves the key as it was."""

    key: Key
    max_stage: int | None
    stop_pain: float | None
    ok_pain: float | None
    min_rest_days: int | None
    sessions_per_week: int | None
    by: str
    on: str


class Advised(NamedTuple):
    """A physio's advised step."""

    key: Key
    step: Step
    by: str
    on: str


class History(NamedTuple):
    """Everything the rules look at, each kind in the order of its key.

    Tombstones are left out, except where the entry raised a finding: those count in full.
    `starts` are all `programme` entries; which of them is a new start depends on the checks.
    `check_after`: entries were lost then, so only a check made later tells what stands.
    """

    entries: tuple[Entry, ...]
    latest_date: date
    sessions: tuple[Session, ...]
    test_runs: tuple[TestRun, ...]
    mornings: Mapping[str, Morning]
    pains: tuple[tuple[date, float], ...]
    weekly_checks: tuple[date, ...]
    checks: tuple[Check, ...]
    clearances: tuple[Clearance, ...]
    starts: tuple[Key, ...]
    pauses: tuple[Pause, ...]
    limits: tuple[Limits, ...]
    advised: tuple[Advised, ...]
    findings: tuple[Finding, ...]
    check_after: datetime | None = None

    @staticmethod
    def of(entries: Iterable[Entry], check_after: datetime | None = None) -> History:
        """Read `entries`, in any order. They are valid by `app.engine.kinds.problems_of`."""
        history = _Builder().read(sorted(entries, key=lambda entry: entry.key))
        return history if check_after is None else history._replace(check_after=check_after)

    def tells(self, check: Check) -> bool:
        """A complete check, both made and written down after entries were lost, if any were."""
        if self.check_after is None or not check.complete:
            return check.complete
        return min(check.key[:2]) > microseconds(self.check_after)

    def until(self, day: date) -> History:
        """Only what is dated on or before `day` (local dates).

        An entry that raised a finding and was moved past `day` afterwards stays where it was.
        """
        lost = self.check_after
        if lost is not None and lost.date() > day:
            lost = None
        if self.latest_date <= day:
            return self if lost is self.check_after else self._replace(check_after=lost)
        return History.of((kept for entry in self.entries if (kept := _as_of(entry, day))), lost)

    def at(self, now: datetime) -> History:
        """What counts at the present moment: all that is dated until today or has happened by
        `now`, and every entry that raised a finding. A zone further west, or a clock set back,
        does not make a finding of the day before one of tomorrow."""
        day = now.date()
        if self.latest_date <= day:
            return self
        return History.of(
            (
                entry
                for entry in self.entries
                if entry.date <= day or entry.at <= now or findings_of(entry)
            ),
            self.check_after,
        )

    def sessions_after(self, key: Key | None) -> tuple[Session, ...]:
        """Sessions of any kind later than `key`; all of them for None."""
        if key is None:
            return self.sessions
        return self.sessions[bisect_left(self.sessions, key, key=lambda s: s.key) :]


def _as_of(entry: Entry, day: date) -> Entry | None:
    if entry.date <= day:
        return entry
    if not entry.history or not findings_of(entry):
        return None
    moments = [datetime.fromisoformat(v["at"]) for v in entry.history if v.get("at")]
    before = [moment for moment in moments if moment.date() <= day]
    return entry.changed(at=max(before)) if before else None


_SETTLING_ORDER = {"by_morning": 0, "not_yet": 1, "within_48h": 1, "longer": 2}


class _Builder:
    """Sorts entries into the typed lists of a History."""

    def __init__(self) -> None:
        self.sessions: list[Session] = []
        self.test_runs: list[TestRun] = []
        self.mornings: dict[str, Morning] = {}
        self.pains: list[tuple[date, float]] = []
        self.weekly: list[date] = []
        self.checks: list[Check] = []
        self.clearances: list[Clearance] = []
        self.starts: list[Key] = []
        self.pauses: list[Pause] = []
        self.limits: list[Limits] = []
        self.advised: list[Advised] = []
        self.findings: list[Finding] = []

    def read(self, entries: list[Entry]) -> History:
        readers = {
            "session": self._session,
            "test_run": self._test_run,
            "suitability": self._check,
            "next_morning": self._morning,
            "pain": self._pain,
            "weekly_check": self._weekly,
            "clearance": self._clearance,
            "programme": self._start,
            "pause": self._pause,
            "limits": self._limits,
            "advised_step": self._advised,
        }
        latest = date.min
        for entry in entries:
            found = findings_of(entry)
            if entry.deleted and not found:
                continue
            self.findings.extend(found)
            day = entry.at.date()
            latest = max(latest, day)
            reader = readers.get(entry.kind)
            if reader is not None:
                reader(entry, day, found)
        return History(
            entries=tuple(entries),
            latest_date=latest,
            sessions=tuple(self.sessions),
            test_runs=tuple(self.test_runs),
            mornings=self.mornings,
            pains=tuple(self.pains),
            weekly_checks=tuple(self.weekly),
            checks=tuple(self.checks),
            clearances=tuple(self.clearances),
            starts=tuple(self.starts),
            pauses=tuple(self.pauses),
            limits=tuple(self.limits),
            advised=tuple(self.advised),
            findings=tuple(self.findings),
        )

    def _session(self, entry: Entry, day: date, found: tuple[Finding, ...]) -> None:
        data = entry.data
        self.sessions.append(
            Session(
                key=entry.key,
                id=entry.id,
                date=day,
                step=Step(data["stage"], data["reps_planned"]),
                done=data["reps_done"],
                recommended=_step(data.get("recommended")),
                ceiling=_step(data.get("ceiling")),
                nothing_open="ceiling" in data and data["ceiling"] is None,
                shortfall=data.get("shortfall"),
                before=data.get("pain_before"),
                during=data.get("pain_peak"),
                after=data.get("pain_after"),
                effort=data.get("effort"),
                elsewhere=(data.get("elsewhere") or {}).get("peak"),
                stop_signs=_signs(data, found),
                run_s=data.get("run_s"),
                distance_m=data.get("distance_m"),
                distance_source=data.get("distance_source"),
            )
        )

    def _test_run(self, entry: Entry, day: date, found: tuple[Finding, ...]) -> None:
        data = entry.data
        self.test_runs.append(
            TestRun(
                key=entry.key,
                id=entry.id,
                date=day,
                comfortable_s=data["comfortable_s"],
                before=data.get("pain_before"),
                during=data.get("pain_peak"),
                after=data.get("pain_after"),
                stop_signs=_signs(data, found),
                distance_m=data.get("distance_m"),
                distance_source=data.get("distance_source"),
            )
        )

    def _check(self, entry: Entry, day: date, found: tuple[Finding, ...]) -> None:
        complete = complete_check(entry, found)
        self.checks.append(Check(entry.key, entry.id, day, complete, found))

    def _morning(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        pain, settled = entry.data["pain"], entry.data["settled"]
        of = entry.data["of"]
        known = self.mornings.get(of)
        if known is not None:
            pain = max(pain, known.pain)
            settled = max(known.settled, settled, key=_SETTLING_ORDER.__getitem__)
        self.mornings[of] = Morning(entry.key, pain, settled)

    def _pain(self, entry: Entry, day: date, _found: tuple[Finding, ...]) -> None:
        now = entry.data.get("now")
        if now is not None:
            self.pains.append((day, now))

    def _weekly(self, _entry: Entry, day: date, _found: tuple[Finding, ...]) -> None:
        self.weekly.append(day)

    def _clearance(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        data = entry.data
        on = date.fromisoformat(data["on"])
        covers = frozenset(data["covers"])
        self.clearances.append(Clearance(entry.key, covers, on, data["by"], data["role"]))

    def _start(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        self.starts.append(entry.key)

    def _pause(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        last = entry.data.get("to")
        self.pauses.append(
            Pause(
                date.fromisoformat(entry.data["from"]),
                None if last is None else date.fromisoformat(last),
            )
        )

    def _limits(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        get = entry.data.get
        self.limits.append(
            Limits(
                entry.key,
                get("max_stage"),
                get("stop_pain"),
                get("ok_pain"),
                get("min_rest_days"),
                get("sessions_per_week"),
                entry.data["by"],
                entry.data["on"],
            )
        )

    def _advised(self, entry: Entry, _day: date, _found: tuple[Finding, ...]) -> None:
        data = entry.data
        step = Step(data["stage"], data["reps"])
        self.advised.append(Advised(entry.key, step, data["by"], data["on"]))


def _step(data: Mapping[str, Any] | None) -> Step | None:
    return None if data is None else Step.from_data(data)


def _signs(data: Mapping[str, Any], found: tuple[Finding, ...]) -> frozenset[str]:
    """The stop signs recorded, and those that can no longer be corrected away."""
    signs = data.get("stop_signs") or ()
    return frozenset((*signs, *(f.id for f in found))) if signs or found else frozenset()
