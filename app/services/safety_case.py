"""The safety case: what could go wrong, what is done about it, and which test shows it.

The words and numbers are data (`resources/hazards.toml`), structured after DCB0129, the NHS
standard for clinical risk management of health software. Handed in as a parsed table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, cast

Status = Literal["verified", "partly", "open"]
STATUSES: tuple[Status, ...] = ("verified", "partly", "open")

MEDIUM_FROM, HIGH_FROM = 5, 10
"""Scores (1 to 25) from which a risk is called medium and high. This app's own bounds."""


class Risk(NamedTuple):
    """How bad the harm would be and how likely it is, each 1 to 5."""

    severity: int
    likelihood: int

    @property
    def score(self) -> int:
        """One times the other, 1 to 25."""
        return self.severity * self.likelihood

    @property
    def band(self) -> Literal["low", "medium", "high"]:
        """What a score is called."""
        if self.score >= HIGH_FROM:
            return "high"
        return "medium" if self.score >= MEDIUM_FROM else "low"


class Control(NamedTuple):
    """What is done about a hazard; `untested` says why where no test can show it."""

    text: str
    tests: tuple[str, ...]
    untested: str


class Hazard(NamedTuple):
    """One thing that could go wrong. `left`: what remains once the controls hold."""

    id: str
    hazard: str
    cause: str
    effect: str
    harm: str
    before: Risk
    after: Risk
    controls: tuple[Control, ...]
    status: Status
    left: str

    def texts(self) -> tuple[str, ...]:
        """Everything in words, for searching and translating; without the names of the tests."""
        said = [part for control in self.controls for part in (control.text, control.untested)]
        own = (self.hazard, self.cause, self.effect, self.harm, self.left)
        return tuple(text for text in (*own, *said) if text)


class Named(NamedTuple):
    """A name with what it means: a level, or a jurisdiction."""

    name: str
    text: str


class SafetyCase(NamedTuple):
    """The whole of it. `severity` and `likelihood` hold five levels each, the lowest first."""

    version: str
    purpose: tuple[str, ...]
    position: tuple[str, ...]
    jurisdictions: tuple[Named, ...]
    changes: tuple[str, ...]
    severity: tuple[Named, ...]
    likelihood: tuple[Named, ...]
    hazards: tuple[Hazard, ...]

    def count(self, status: Status) -> int:
        """How many hazards have that status."""
        return sum(hazard.status == status for hazard in self.hazards)

    def highest_left(self) -> int:
        """The highest score that remains, 1 to 25."""
        return max(hazard.after.score for hazard in self.hazards)


def read_safety_case(table: Mapping[str, Any]) -> SafetyCase:
    """The parsed `hazards.toml`. Raises KeyError where a field is missing and ValueError for a
    status that is none."""
    return SafetyCase(
        version=table["version"],
        purpose=tuple(table["purpose"]),
        position=tuple(table["position"]),
        jurisdictions=_named(table["jurisdictions"]),
        changes=tuple(change["text"] for change in table["changes"]),
        severity=_named(table["severity"]),
        likelihood=_named(table["likelihood"]),
        hazards=tuple(_hazard(row) for row in table["hazards"]),
    )


def _named(rows: Sequence[Mapping[str, str]]) -> tuple[Named, ...]:
    return tuple(Named(row["name"], row["text"]) for row in rows)


def _hazard(row: Mapping[str, Any]) -> Hazard:
    if row["status"] not in STATUSES:
        raise ValueError(f"{row['id']}: {row['status']!r} is no status")
    return Hazard(
        id=row["id"],
        hazard=row["hazard"],
        cause=row["cause"],
        effect=row["effect"],
        harm=row["harm"],
        before=Risk(*row["before"]),
        after=Risk(*row["after"]),
        controls=tuple(
            Control(control["text"], tuple(control["tests"]), control.get("untested", ""))
            for control in row["controls"]
        ),
        status=cast(Status, row["status"]),
        left=row.get("left", ""),
    )
