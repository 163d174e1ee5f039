"""Writing things down, and correcting them: what happened is never refused, only doubted input.

One class, long as it is: every use case goes through one write, and into one list to undo.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from app.engine.kinds import Problem, is_date, problems_of
from app.engine.model import Entry, Step
from app.engine.progression import Decision
from app.engine.suitability import findings_of, raised_ids
from app.services.diary import Diary
from app.services.ports import DiaryReader, InvalidEntry, Refused, StoreUnavailable
from app.services.undo import Change, changed_since, taken_back

UNDO_STEPS = 50


class Recording:
    """The use cases that add, correct and remove entries. Each is one transaction."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._undo: list[tuple[Change, ...]] = []

    def record(
        self,
        kind: str,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        draft: str | None = None,
    ) -> Entry:
        """Write down an entry of `kind`; `at` (aware, not in the future) is now by default.

        The half-filled form `draft` is dropped with the same write. Raises InvalidEntry naming
        each field, or StoreUnavailable; nothing is stored then.
        """
        if kind == "pause" and self._overlapping(data):
            raise _overlap()
        entry = self._new(kind, data, at)
        self._write(Change(None, entry), draft=draft)
        return entry

    def record_all(self, kind: str, several: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Write down several entries of `kind`, now: all or none of them, undone in one step.
        Raises as `record`."""
        entries = [self._new(kind, data, None) for data in several]
        self._write(*(Change(None, entry) for entry in entries))
        return entries

    def log_session(
        self,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        morning: Mapping[str, Any] | None = None,
        draft: str | None = None,
        source: str = "typed",
    ) -> Entry:
        """Write down a session; `source` is ``guided`` when the player led it, ``imported`` when
        a recording filled in the form.

        What was recommended and open at `at` is stored beside it, and the ledger gets what the
        patient chose. `morning` (pain, settled) answers the next morning of an earlier day at
        once; the half-filled form `draft` is dropped with the same write."""
        # One moment for all: a choice later than its session would be one for the next session.
        self._diary.refresh()
        moment = at or self._diary.now()
        decision = self._diary.decision_before(moment)
        session = self._new("session", {**data, **_open_then(decision)}, moment, source)
        step = Step(session.data["stage"], session.data["reps_planned"])
        entries = [session, self._new("choice", _choice(decision, step.as_data(), None), moment)]
        if morning is not None:
            entries.append(self._morning_of(session, morning))
        self._write(*(Change(None, entry) for entry in entries), draft=draft)
        return session

    def log_test_run(
        self,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        morning: Mapping[str, Any] | None = None,
        draft: str | None = None,
        source: str = "typed",
    ) -> Entry:
        """Write down a test run; `morning`, `draft` and `source` as for a session."""
        run = self._new("test_run", data, at, source)
        entries = [run] if morning is None else [run, self._morning_of(run, morning)]
        self._write(*(Change(None, entry) for entry in entries), draft=draft)
        return run

    def _morning_of(self, run: Entry, morning: Mapping[str, Any]) -> Entry:
        next_day = min(self._diary.now(), run.at + timedelta(days=1))
        return self._new("next_morning", {**morning, "of": run.id}, next_day)

    def choose(self, chosen: Step | str, why: str | None = None) -> Entry:
        """Note what the patient chose today: a step, ``walk`` or ``rest``.

        A second choice on the same day corrects the first. Raises Refused above the ceiling.
        """
        self._diary.refresh()
        decision = self._diary.decision()
        if isinstance(chosen, Step) and (decision.ceiling is None or chosen > decision.ceiling):
            raise Refused("above_ceiling", "That step is not open today. Choose a lower one.")
        value = chosen.as_data() if isinstance(chosen, Step) else chosen
        data = _choice(decision, value, why)
        earlier = self.choice_today()
        if earlier is not None:
            return self.edit(earlier.id, data)
        return self.record("choice", data)

    def choice_today(self) -> Entry | None:
        """Today's choice made after the last session, if there is one."""
        last = self._diary.situation().history.sessions
        today = self._diary.today()
        for entry in reversed(self._diary.entries()):
            if entry.date < today:
                return None
            if entry.kind == "choice" and not entry.deleted and entry.date == today:
                # A session's own ledger line is at its very moment, and stays as it is.
                return entry if not last or entry.key[0] > last[-1].key[0] else None
        return None

    def answer_morning(self, of: str, pain: float, settled: str) -> Entry:
        """The next-morning answer about session or test run `of`."""
        return self.record("next_morning", {"of": of, "pain": pain, "settled": settled})

    def pause(self, first: date, last: date | None = None, reason: str | None = None) -> Entry:
        """Days off from `first`; `last` (the last day off) may stay open. Refused on overlap."""
        data: dict[str, Any] = {"from": first.isoformat()}
        if last is not None:
            data["to"] = last.isoformat()
        if reason:
            data["reason"] = reason
        return self.record("pause", data)

    def resume(self) -> Entry:
        """End the pause that holds today: its last day off was yesterday."""
        today = self._diary.today()
        for entry in self._pauses():
            end = entry.data.get("to")
            first = date.fromisoformat(entry.data["from"])
            if first <= today and (end is None or today <= date.fromisoformat(end)):
                yesterday = (today - timedelta(days=1)).isoformat()
                return self.edit(entry.id, {**entry.data, "to": yesterday})
        raise Refused("not_paused", "You are not on a pause today.")

    def edit(
        self,
        entry_id: str,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        draft: str | None = None,
    ) -> Entry:
        """Correct an entry; the earlier version stays in its history.

        A session moved to another moment takes its line in the ledger along, and what was open at
        that moment is stored beside it. Raises Refused when a finding would be taken back or the
        entry is deleted, InvalidEntry, or StoreUnavailable.
        """
        self._diary.refresh()
        entry = self._living(entry_id)
        moved = at is not None and at != entry.at
        _refuse_taking_back(entry, data, moved=moved)
        # Imported pauses may overlap already: such a one can still be ended.
        if entry.kind == "pause" and self._overlapping(data, entry_id) - self._overlapping(
            entry.data, entry_id
        ):
            raise _overlap()
        if moved and at is not None and entry.kind == "session" and "ceiling" in entry.data:
            data = {**data, **_open_then(self._diary.decision_before(at, without=entry_id))}
        now = self._diary.now()
        self._validate(entry.kind, data, at or entry.at, now if moved else None)
        changes = [Change(entry, entry.edited(now, data=dict(data), at=at))]
        if moved:
            changes += [Change(e, e.edited(now, at=at)) for e in self._ledger_of(entry)]
        self._write(*changes, draft=draft)
        return changes[0].after

    def fill_in(self, *filled: tuple[Entry, Mapping[str, Any]]) -> list[Entry]:
        """Give each entry, as it was looked at, the data beside it: all or none of it, and one step
        to undo. For what does not touch an answer. Raises Refused when one of them was changed
        since or its recording is in another entry, InvalidEntry, or StoreUnavailable."""
        now = self._diary.now()
        changes = []
        for entry, data in filled:
            self._validate(entry.kind, data, entry.at)
            changes.append(Change(entry, entry.edited(now, data=dict(data))))
        self._write(*changes)
        return [change.after for change in changes]

    def correct_mistakes(self, corrections: Mapping[str, Mapping[str, Any]]) -> list[Entry]:
        """Answer again what was answered by mistake: new data by entry id, all or none of it.

        Refused after the local day an entry was recorded. Raises InvalidEntry.
        """
        now = self._diary.now()
        changes = []
        for entry_id, data in corrections.items():
            entry = self._existing(entry_id)
            if not self.mistake_can_be_corrected(entry):
                raise Refused(
                    "mistake_too_late",
                    "An answer can be taken back as a mistake only on the day it was given.",
                )
            self._validate(entry.kind, data, entry.at)
            changes.append(Change(entry, entry.edited(now, data=dict(data))))
        self._write(*changes)
        return [change.after for change in changes]

    def mistake_can_be_corrected(self, entry: Entry) -> bool:
        """True on the local day `entry` was recorded: in the zone of then and in that of now."""
        now, day = self._diary.now(), entry.recorded_at.date()
        return now.date() == day == now.astimezone(entry.recorded_at.tzinfo).date()

    def delete(self, entry_id: str, *, draft: str | None = None) -> Entry:
        """Remove an entry, and with a session or test run its mornings and its line in the ledger:
        tombstones that keep their data. Refused when it raised a finding."""
        self._diary.refresh()
        entry = self._living(entry_id)
        if findings_of(entry):
            raise Refused(
                "finding_stands",
                "This entry raised a warning, so it can't be deleted. Recording who cleared you "
                "opens the programme again.",
            )
        now = self._diary.now()
        mornings = [
            e
            for e in self._diary.entries()
            if e.kind == "next_morning" and not e.deleted and e.data["of"] == entry_id
        ]
        changes = [
            Change(e, e.edited(now, deleted=True))
            for e in (entry, *mornings, *self._ledger_of(entry))
        ]
        self._write(*changes, draft=draft)
        return changes[0].after

    @property
    def can_undo(self) -> bool:
        """There is a change of this sitting to take back."""
        return bool(self._undo)

    def undo(self) -> Entry:
        """Take back the last change, with all that was written in it. An added entry becomes a
        tombstone, an edited or deleted one gets its earlier content; both stay in the history.
        Refused when it raised a finding, or when the entry was changed elsewhere since."""
        if not self._undo:
            raise Refused("nothing_to_undo", "There is nothing to undo.")
        changes, now = self._undo[-1], self._diary.now()
        try:
            found = [(c, self._diary.entry(c.after.id)) for c in changes]
            back = [Change(current, taken_back(c, now, current)) for c, current in found]
        except Refused:
            self._undo.pop()
            raise
        self._store(*back)
        self._undo.pop()
        return back[0].after

    def _new(
        self, kind: str, data: Mapping[str, Any], at: datetime | None, source: str = "typed"
    ) -> Entry:
        now = self._diary.now()
        moment = at or now
        self._validate(kind, data, moment, now)
        return Entry(self._diary.new_id(now), kind, moment, now, source, dict(data))

    def _validate(
        self, kind: str, data: Mapping[str, Any], moment: datetime, now: datetime | None = None
    ) -> None:
        """With `now`, `moment` is one that was just given. What stands in the diary may lie ahead:
        the clock was put right since, or it came from elsewhere."""
        problems = problems_of(kind, data, moment)
        if now is not None and moment > now:
            problems.append(Problem("at", "a time that is not in the future", moment.isoformat()))
        if problems:
            raise InvalidEntry(problems)

    def _existing(self, entry_id: str) -> Entry:
        entry = self._diary.entry(entry_id)
        if entry is None:
            raise Refused("gone", "This entry is no longer in the diary.")
        return entry

    def _living(self, entry_id: str) -> Entry:
        """An entry that counts: not deleted, or (imported so) deleted with a finding in it."""
        entry = self._existing(entry_id)
        if entry.deleted and not findings_of(entry):
            raise Refused("gone", "This entry was deleted, so it can't be changed.")
        return entry

    def _ledger_of(self, session: Entry) -> list[Entry]:
        """The choice that was written down with a session: it stands at its very moment."""
        if session.kind != "session":
            return []
        return [
            e
            for e in self._diary.entries()
            if e.kind == "choice" and not e.deleted and e.at == session.at
        ]

    def _pauses(self) -> list[Entry]:
        return [e for e in self._diary.entries() if e.kind == "pause" and not e.deleted]

    def _overlapping(self, data: Mapping[str, Any], besides: str | None = None) -> set[str]:
        """The pauses that share a day with this one: two never overlap (clinical.md §4)."""
        first, last = data.get("from"), data.get("to")
        if not is_date(first) or not (last is None or is_date(last)):
            return set()  # what is wrong with a date is said where the entry is looked at
        found = set()
        for entry in self._pauses():
            start, end = entry.data["from"], entry.data.get("to")
            ended_at_once = end is not None and end < start
            if (
                entry.id != besides
                and not ended_at_once
                and (last is None or start <= last)
                and (end is None or first <= end)
            ):
                found.add(entry.id)
        return found

    def _write(self, *changes: Change, draft: str | None = None) -> None:
        """Store what changed, all or none of it, and keep it for `undo`."""
        self._store(*changes, draft=draft)
        self._undo = [*self._undo[-UNDO_STEPS + 1 :], changes]

    def _store(self, *changes: Change, draft: str | None = None) -> None:
        """Write in one transaction. What was built on another version than the stored one is
        refused: another window or command changed it meanwhile. So is a recording that is in
        another entry.

        A finding counts also when it can't be written: it is held until it can.
        """
        waiting = self._diary.unsaved
        try:
            with self._diary.store.writing() as writer:
                for entry in waiting:
                    writer.put(entry)
                for before, after in changes:
                    if before is not None and _content(writer.entry(after.id)) != _content(before):
                        raise changed_since()
                    writer.put(after)
                    if _brings_in(before, after):
                        _refuse_twice(after, writer)
                if draft is not None:
                    writer.set_draft(draft, None)
        except Refused:
            self._diary.changed()
            raise
        except StoreUnavailable:
            held = [c.after for c in changes if findings_of(c.after)]
            if held:
                self._diary.hold(held)
            raise
        self._diary.refresh()
        if waiting:
            self._diary.saved(waiting)
        self._diary.changes.notify()


def _refuse_taking_back(entry: Entry, data: Mapping[str, Any], *, moved: bool) -> None:
    """An edit takes no finding back, and a check is answered as a whole."""
    if entry.kind == "suitability":
        raise Refused("asked_again", "A suitability check is not edited: do the check again.")
    held, kept = findings_of(entry), raised_ids(entry.kind, data)
    if held and (moved or any(finding.id not in kept for finding in held)):
        raise Refused(
            "finding_stands",
            "This entry raised a warning, so its answers stay as they are. If you answered "
            "by mistake, use “I answered by mistake” on the day you wrote it down.",
        )


def _content(entry: Entry | None) -> object:
    return None if entry is None else (entry.data, entry.at, entry.deleted, entry.edited_at)


def _brings_in(before: Entry | None, after: Entry) -> bool:
    """A recording comes into the diary with this change. What raises a finding is never asked: it
    is written down whatever was recorded."""
    if after.deleted or findings_of(after):
        return False
    held = None if before is None or before.deleted else before.data.get("import_hash")
    return after.data.get("import_hash") not in (None, held)


def _refuse_twice(entry: Entry, reader: DiaryReader) -> None:
    """Looked at within the transaction, where no other window can write in between."""
    from app.services.matching import already, held_elsewhere  # few have a watch: not at the start

    if held_elsewhere(entry, reader.entries()):
        raise already()


def _overlap() -> Refused:
    return Refused(
        "pause_overlap",
        "These days overlap with days off that you already noted. "
        "Change those in the diary instead.",
    )


def _open_then(decision: Decision) -> dict[str, Any]:
    """What was recommended and open when a session was run; null when nothing was."""
    return {
        "recommended": decision.step.as_data() if decision.step else None,
        "ceiling": decision.ceiling.as_data() if decision.ceiling else None,
    }


def _choice(decision: Decision, chosen: Any, why: str | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "rule": decision.rule,
        "rules_version": decision.version,
        "inputs": dict(decision.inputs),
        "recommended": decision.step.as_data() if decision.step else None,
        "chosen": chosen,
    }
    if why:
        data["why"] = why
    return data
