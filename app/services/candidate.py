"""A recording as it would be brought in, and what speaks against doing so without asking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from app.engine.model import Entry
from app.engine.recorded import FlagCode, Recording
from app.engine.run_walk import Split
from app.services.matching import Match
from app.services.measured import Difference, differences, session_data, test_run_data

Kind = Literal["session", "test_run"]
Doubt = Literal[
    "no_times", "damaged", "clock", "sport", "short", "split", "none", "several", "day", "taken",
    "shared", "repeated",
]  # fmt: skip
"""Why a recording is not brought in without asking: when it was is not known · the file is not
whole · its clock was wrong · something else than running · probably started by mistake · what was
run is not known · no entry of that day · several of them · of the only one little but the day is
the same · it holds another recording · another one here goes to it too · another one here is of the
same outing."""
_DOUBTS: Mapping[FlagCode, Doubt] = {
    "truncated": "damaged",
    "bad_checksum": "damaged",
    "damaged": "damaged",
    "future": "clock",
    "very_old": "clock",
    "other_sport": "sport",
    "short": "short",
}
OF_MATCH = frozenset(("no_times", "none", "several", "day", "taken", "shared", "repeated"))
"""The doubts that are settled once the person says where it goes."""


class Candidate(NamedTuple):
    """A recording as it would be brought in.

    `match` is the entry it would go to, as it was looked at; None: none yet. `matches` are those it
    may belong to by its time, `changes` what accepting it would change, `already` the entry it is
    in already, `doubts` why it is not accepted without asking. `kind` is what it would be as a new
    entry.
    """

    recording: Recording
    split: Split
    match: Entry | None
    matches: tuple[Match, ...]
    changes: tuple[Difference, ...]
    already: Entry | None
    doubts: tuple[Doubt, ...]
    kind: Kind

    @property
    def sure(self) -> bool:
        """It may be accepted without asking."""
        return self.match is not None and self.already is None and not self.doubts

    def doubted(self, doubt: Doubt) -> Candidate:
        """The same with one doubt more."""
        return self._replace(doubts=(*self.doubts, doubt))


def filled_by(entry: Entry, candidate: Candidate) -> Mapping[str, Any]:
    """What the entry would hold. What is there already stays as it was accepted, unless the person
    says now that something else was run."""
    if candidate.already is not None and candidate.split.how != "chosen":
        return entry.data
    make = session_data if entry.kind == "session" else test_run_data
    return make(entry.data, candidate.recording, candidate.split)


def shown(candidate: Candidate) -> Candidate:
    """With the changes as they would be now, and the doubt about the split when there is one."""
    entry = candidate.match
    doubts: list[Doubt] = [doubt for doubt in candidate.doubts if doubt != "split"]
    if not candidate.split.settled:
        doubts.append("split")
    changes = () if entry is None else differences(entry.data, filled_by(entry, candidate))
    return candidate._replace(changes=changes, doubts=tuple(doubts))


def doubts_of(recording: Recording, found: Sequence[Match]) -> tuple[Doubt, ...]:
    """Why this recording with these matches is not accepted without asking, however it is split."""
    return tuple(dict.fromkeys((*_of_recording(recording), *_of_match(recording, found))))


def _of_recording(recording: Recording) -> Iterable[Doubt]:
    if recording.start is None:
        yield "no_times"
    for flag in recording.flags:
        doubt = _DOUBTS.get(flag.code)
        if doubt is not None:
            yield doubt
    if recording.sport not in (None, "running"):
        yield "sport"


def _of_match(recording: Recording, found: Sequence[Match]) -> Iterable[Doubt]:
    if recording.start is None:
        return
    if not found:
        yield "none"
    elif len(found) > 1:
        yield "several"
    elif not found[0].likely:
        yield "day"
    elif not found[0].free:
        yield "taken"
