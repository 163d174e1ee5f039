"""Bringing in what a watch or phone recorded: looked over first, then accepted one by one.

Nothing is stored before a recording is accepted. Accepting fills in what was measured and leaves
all that the person said; taking it back is the undo of every other change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.engine.intervals import Phase, timeline, timeline_of_test_run
from app.engine.model import Entry, Step
from app.engine.recorded import Recording
from app.engine.run_walk import Split, split
from app.services.candidate import OF_MATCH, Candidate, Kind, doubts_of, filled_by, shown
from app.services.matching import (
    already,
    already_there,
    living,
    matches,
    only_likely,
    same_outing,
)
from app.services.measured import new_test_run_data, reps_done, session_data, without_recording
from app.services.planning import GUIDED, GUIDED_FORM
from app.services.ports import Refused
from app.services.undo import changed_since
from app.services.use_cases import UseCases

FORMS: Mapping[Kind, str] = {"session": "session", "test_run": "test_run"}
"""Drafts: the form that a recording without an entry fills in."""
_MOST_REPS = 60
"""A plan of more is none to split by: no table has it, but a diary file may."""


class Importing:
    """The use cases around recordings."""

    def __init__(self, use_cases: UseCases) -> None:
        self._use_cases, self._diary = use_cases, use_cases.diary

    # --- looked over ----------------------------------------------------------------------------

    def review(self, recordings: Sequence[Recording]) -> tuple[Candidate, ...]:
        """What would be done with each of them. Nothing is stored."""
        self._diary.refresh()
        found: list[Candidate] = []
        for recording in recordings:
            candidate = self._look_over(recording)
            if any(same_outing(recording, other.recording) for other in found):
                candidate = candidate.doubted("repeated")
            found.append(candidate)
        goals = [c.match.id for c in found if c.match is not None and "repeated" not in c.doubts]
        return tuple(
            c.doubted("shared") if c.match and goals.count(c.match.id) > 1 else c for c in found
        )

    def entries(self) -> list[Entry]:
        """The sessions and test runs a recording may be given to by hand, latest first."""
        return living(self._diary.entries())[::-1]

    def matched(self, candidate: Candidate, entry: Entry | None) -> Candidate:
        """The same, going to `entry` (None: to a new one); split by its plan, unless the person
        has said what was run."""
        parts = candidate.split
        if parts.how != "chosen":
            parts = split(candidate.recording, self._plan(candidate.recording, entry))
        doubts = tuple(doubt for doubt in candidate.doubts if doubt not in OF_MATCH)
        return shown(candidate._replace(match=entry, split=parts, doubts=doubts))

    def split_as(self, candidate: Candidate, parts: Split) -> Candidate:
        """The same with what the person says was run."""
        return shown(candidate._replace(split=parts))

    def _look_over(self, recording: Recording) -> Candidate:
        entries = self._diary.entries()
        there = already_there(recording, entries)
        found = matches(recording, entries)
        likely = only_likely(found)
        match = there or (likely.entry if likely else None)
        parts = split(recording, self._plan(recording, match))
        doubts = doubts_of(recording, found)
        kind = self._kind(recording)
        return shown(Candidate(recording, parts, match, found, (), there, doubts, kind))

    def _plan(self, recording: Recording, entry: Entry | None) -> tuple[Phase, ...] | None:
        """What was to be done then: the entry's own step, else what was planned at that time."""
        programme = self._diary.programme
        if entry is not None and entry.kind == "test_run":
            return timeline_of_test_run(programme)
        if entry is not None:
            step: Step | None = Step(entry.data["stage"], entry.data["reps_planned"])
        else:
            step = self._step(recording)
        return None if step is None or step.reps > _MOST_REPS else timeline(programme, step)

    def _step(self, recording: Recording) -> Step | None:
        """The step that was planned when it was recorded; None while none was open."""
        at = self._at(recording)
        decision = self._diary.decision_before(at)
        if decision.ceiling is None:
            return None
        if at.date() == self._diary.today():
            chosen = self._use_cases.planning.today().chosen
            if isinstance(chosen, Step) and chosen <= decision.ceiling:
                return chosen
        return decision.step

    def _kind(self, recording: Recording) -> Kind:
        due = self._diary.decision_before(self._at(recording)).rule == "test-run-due"
        return "test_run" if due else "session"

    def _at(self, recording: Recording) -> datetime:
        """When it was; now, when that is not known or the device's clock was ahead."""
        now = self._diary.now()
        return now if recording.start is None else min(recording.start, now)

    # --- accepted -------------------------------------------------------------------------------

    def accept(self, *candidates: Candidate) -> list[Entry]:
        """Fill what was measured into the entries they go to, all of them or none, in one write
        that one `Recording.undo` takes back.

        Raises Refused when one has no entry to go to (`no_match`), is in another entry already
        (`already`), goes where another one does (`shared`), or when its entry was changed since it
        was looked at (`changed_since`); InvalidEntry; StoreUnavailable.
        """
        self._diary.refresh()
        filled: list[tuple[Entry, Mapping[str, Any]]] = []
        for candidate in candidates:
            entry = candidate.match
            if entry is None:
                raise Refused(
                    "no_match", "Choose the session first that this recording belongs to."
                )
            self._refuse_twice(candidate.recording, besides=entry.id)
            filled.append((entry, filled_by(entry, candidate)))
        if len({entry.id for entry, _ in filled}) < len(filled):
            raise Refused("shared", "Two recordings can't go to the same session.")
        changed = [(entry, data) for entry, data in filled if data != entry.data]
        for entry, data in filled:
            # Nothing is written for it, so nothing else looks whether it is still the same.
            if data == entry.data and self._diary.entry(entry.id) != entry:
                raise changed_since()
        stored = {e.id: e for e in self._use_cases.recording.fill_in(*changed)} if changed else {}
        return [stored.get(entry.id, entry) for entry, _ in filled]

    def take_out(self, entry_id: str) -> Entry:
        """Take a recording out of an entry again, also long after it was accepted: what was
        measured becomes what it was before, what the person said since then stays.

        Raises Refused when none is in it (`not_imported`), or as `accept`.
        """
        self._diary.refresh()
        entry = self._diary.entry(entry_id)
        if entry is None or entry.data.get("import_hash") is None:
            raise Refused("not_imported", "There is no recording in this entry.")
        return self._use_cases.recording.fill_in((entry, without_recording(entry)))[0]

    def begin_form(self, candidate: Candidate, kind: Kind) -> str:
        """Fill in the form of a new session or test run with what was measured; the person adds the
        rest and saves it. Returns the name of its draft.

        A form begun with the same recording is left as it is. Raises Refused when it is in the
        diary already (`already`), another form is half filled in (`form_open`) or a guided session
        waits to be saved (`guided_open`): none is written over. StoreUnavailable.
        """
        self._diary.refresh()
        self._refuse_twice(candidate.recording)
        form = self._session_form if kind == "session" else self._test_run_form
        name = FORMS[kind]
        filled = form(candidate)
        with self._diary.store.writing() as writer:
            if any(writer.draft(guided) is not None for guided in (GUIDED, GUIDED_FORM)):
                raise Refused(
                    "guided_open",
                    "Your guided session is not saved yet. Save it first, then bring this in.",
                )
            kept = writer.draft(name)
            if kept is None:
                writer.set_draft(name, filled)
            elif _hash_in(kept) != candidate.recording.digest:
                raise Refused(
                    "form_open", "Another form is half filled in. Save it or throw it away first."
                )
        return name

    def into_form(self, candidate: Candidate) -> str:
        """The same for a session's form that is half filled in: what was measured comes in, and
        when it was; what else the person filled in stays. Returns the name of its draft.

        Raises Refused when it is in the diary already (`already`); StoreUnavailable.
        """
        self._diary.refresh()
        self._refuse_twice(candidate.recording)
        name = FORMS["session"]
        filled = self._session_form(candidate)
        with self._diary.store.writing() as writer:
            kept = writer.draft(name)
            if kept is not None:
                data = session_data(kept["data"], candidate.recording, candidate.split)
                at = kept["at"] if candidate.recording.start is None else filled["at"]
                filled = {**kept, "data": data, "at": at}
            writer.set_draft(name, filled)
        return name

    def _refuse_twice(self, recording: Recording, besides: str | None = None) -> None:
        there = already_there(recording, self._diary.entries())
        if there is not None and there.id != besides:
            raise already()

    def _session_form(self, candidate: Candidate) -> dict[str, Any]:
        step, parts = self._step(candidate.recording), candidate.split
        planned: dict[str, Any] = {}
        if step is not None:
            planned = {"stage": step.stage, "reps_planned": step.reps}
        done = reps_done(parts)
        if done is not None:
            planned["reps_done"] = done
        return {
            "data": session_data(planned, candidate.recording, parts),
            "distance": "",
            "at": self._shown_at(candidate.recording),
            "morning": None,
        }

    def _test_run_form(self, candidate: Candidate) -> dict[str, Any]:
        data = new_test_run_data(candidate.recording, candidate.split)
        return {
            "started": None,
            "when": self._shown_at(candidate.recording),
            "seconds": data.pop("comfortable_s", None),
            "data": data,
            "morning": None,
        }

    def _shown_at(self, recording: Recording) -> str:
        """The wall clock of where it was recorded."""
        shown = self._at(recording).replace(tzinfo=None)
        return min(shown, self._diary.now().replace(tzinfo=None)).isoformat()


def _hash_in(draft: Mapping[str, Any]) -> object:
    data = draft.get("data")
    return data.get("import_hash") if isinstance(data, Mapping) else None
