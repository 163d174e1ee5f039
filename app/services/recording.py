"""Writing things down, and correcting them: what happened is never refused, only doubted input."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from app.engine.kinds import Problem, problems_of
from app.engine.model import Entry, Step
from app.engine.progression import Decision
from app.engine.suitability import findings_of, raised_ids
from app.services.diary import Diary
from app.services.ports import InvalidEntry, Refused

UNDO_STEPS = 50


class Recording:
    """The use cases that add, correct and remove entries. Each is one transaction."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._undo: list[tuple[str, Entry | None]] = []

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
        return self._add(self._new(kind, data, at), draft)

    def log_session(
        self,
        data: Mapping[str, Any],
        *,
        at: datetime | None = None,
        morning: Mapping[str, Any] | None = None,
        draft: str | None = None,
    ) -> Entry:
        """Write down a session. What was recommended and open at `at` is stored beside it, and
        the ledger gets what the patient chose. `morning` (pain, settled) answers the next morning
        of an earlier day at once; the half-filled form `draft` is dropped with the same write."""
        now = self._diary.now()
        moment = at or now
        decision = self._diary.decision_before(moment)
        session = self._new(
            "session",
            {
                **data,
                "recommended": decision.step.as_data() if decision.step else None,
                "ceiling": decision.ceiling.as_data() if decision.ceiling else None,
            },
            at,
        )
        step = Step(session.data["stage"], session.data["reps_planned"])
        entries = [session, self._new("choice", self._choice(decision, step.as_data(), None), at)]
        if morning is not None:
            next_day = min(now, moment + timedelta(days=1))
            entries.append(self._new("next_morning", {**morning, "of": session.id}, next_day))
        self._store(*entries, draft=draft)
        self._remember(session.id, None)
        return session

    def choose(self, chosen: Step | str, why: str | None = None) -> Entry:
        """Note what the patient chose today: a step, ``walk`` or ``rest``.

        A second choice on the same day corrects the first. Raises Refused above the ceiling.
        """
        decision = self._diary.decision()
        if isinstance(chosen, Step) and (decision.ceiling is None or chosen > decision.ceiling):
            raise Refused("above_ceiling", "That step is not open today. Choose a lower one.")
        value = chosen.as_data() if isinstance(chosen, Step) else chosen
        data = self._choice(decision, value, why)
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
        for entry in self._living("pause"):
            start = date.fromisoformat(entry.data["from"])
            end = entry.data.get("to")
            if (last is None or start <= last) and (
                end is None or first <= date.fromisoformat(end)
            ):
                raise Refused(
                    "pause_overlap",
                    "These days overlap with days off that you already noted. "
                    "Change those in the diary instead.",
                )
        data: dict[str, Any] = {"from": first.isoformat()}
        if last is not None:
            data["to"] = last.isoformat()
        if reason:
            data["reason"] = reason
        return self.record("pause", data)

    def resume(self) -> Entry:
        """End the pause that holds today: its last day off was yesterday."""
        today = self._diary.today()
        for entry in self._living("pause"):
            end = entry.data.get("to")
            first = date.fromisoformat(entry.data["from"])
            if first <= today and (end is None or today <= date.fromisoformat(end)):
                yesterday = (today - timedelta(days=1)).isoformat()
                return self.edit(entry.id, {**entry.data, "to": yesterday})
        raise Refused("not_paused", "You are not on a pause today.")

    def edit(self, entry_id: str, data: Mapping[str, Any], *, at: datetime | None = None) -> Entry:
        """Correct an entry; the earlier version stays in its history.

        Raises Refused when that would take back a finding, InvalidEntry, or StoreUnavailable.
        """
        entry = self._existing(entry_id)
        held = findings_of(entry)
        kept = raised_ids(entry.kind, data)
        if held and (any(f.id not in kept for f in held) or (at is not None and at != entry.at)):
            raise Refused(
                "finding_stands",
                "This entry raised a warning, so its answers stay as they are. If you answered "
                "by mistake, use “I answered by mistake” on the day you wrote it down.",
            )
        return self._replace(entry, data, at)

    def correct_mistakes(self, corrections: Mapping[str, Mapping[str, Any]]) -> list[Entry]:
        """Answer again what was answered by mistake: new data by entry id, all or none of it.

        Refused after the local day an entry was recorded. Raises InvalidEntry.
        """
        now = self._diary.now()
        before, after = [], []
        for entry_id, data in corrections.items():
            entry = self._existing(entry_id)
            if not self.mistake_can_be_corrected(entry):
                raise Refused(
                    "mistake_too_late",
                    "An answer can be taken back as a mistake only on the day it was given.",
                )
            self._validate(entry.kind, data, entry.at, now)
            before.append(entry)
            after.append(entry.edited(now, data=dict(data)))
        self._store(*after)
        for entry in before:
            self._remember(entry.id, entry)
        return after

    def correct_mistake(self, entry_id: str, data: Mapping[str, Any]) -> Entry:
        """The same for one entry."""
        return self.correct_mistakes({entry_id: data})[0]

    def mistake_can_be_corrected(self, entry: Entry) -> bool:
        """True on the local day `entry` was recorded: in the zone of then and in that of now."""
        now, day = self._diary.now(), entry.recorded_at.date()
        return now.date() == day == now.astimezone(entry.recorded_at.tzinfo).date()

    def delete(self, entry_id: str) -> Entry:
        """Remove an entry: a tombstone that keeps its data. Refused when it raised a finding."""
        entry = self._existing(entry_id)
        if findings_of(entry):
            raise Refused(
                "finding_stands",
                "This entry raised a warning, so it can't be deleted. Recording who cleared you "
                "opens the programme again.",
            )
        changed = entry.edited(self._diary.now(), deleted=True)
        self._store(changed)
        self._remember(entry_id, entry)
        return changed

    @property
    def can_undo(self) -> bool:
        """There is a change of this sitting to take back."""
        return bool(self._undo)

    def undo(self) -> Entry:
        """Take back the last change. An added entry becomes a tombstone, an edited or deleted one
        gets its earlier content; both stay in the history. Refused when it raised a finding."""
        if not self._undo:
            raise Refused("nothing_to_undo", "There is nothing to undo.")
        entry_id, before = self._undo[-1]
        entry = self._existing(entry_id)
        # An added entry, or an edit, that raised a finding: only its question, asked again, may
        # take that back.
        kept = {} if before is None else raised_ids(before.kind, before.data)
        held = findings_of(entry)
        if any(finding.id not in kept for finding in held) or (
            held and before is not None and before.at != entry.at
        ):
            self._undo.pop()
            raise Refused(
                "finding_stands",
                "That entry raised a warning, so it can't be undone.",
            )
        if before is None:
            changed = entry.edited(self._diary.now(), deleted=True)
        else:
            changed = entry.edited(self._diary.now(), data=before.data, at=before.at)
        self._store(changed)
        self._undo.pop()
        return changed

    def _choice(self, decision: Decision, chosen: Any, why: str | None) -> dict[str, Any]:
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

    def _new(self, kind: str, data: Mapping[str, Any], at: datetime | None) -> Entry:
        now = self._diary.now()
        moment = at or now
        self._validate(kind, data, moment, now)
        return Entry(self._diary.new_id(now), kind, moment, now, "typed", dict(data))

    def _validate(
        self, kind: str, data: Mapping[str, Any], moment: datetime, now: datetime
    ) -> None:
        problems = problems_of(kind, data, moment)
        if moment > now:
            problems.append(Problem("at", "a time that is not in the future", moment.isoformat()))
        if problems:
            raise InvalidEntry(problems)

    def _existing(self, entry_id: str) -> Entry:
        entry = self._diary.entry(entry_id)
        if entry is None:
            raise Refused("gone", "This entry is no longer in the diary.")
        return entry

    def _living(self, kind: str) -> list[Entry]:
        return [e for e in self._diary.entries() if e.kind == kind and not e.deleted]

    def _replace(self, entry: Entry, data: Mapping[str, Any], at: datetime | None) -> Entry:
        now = self._diary.now()
        self._validate(entry.kind, data, at or entry.at, now)
        changed = entry.edited(now, data=dict(data), at=at)
        self._store(changed)
        self._remember(entry.id, entry)
        return changed

    def _add(self, entry: Entry, draft: str | None = None) -> Entry:
        self._store(entry, draft=draft)
        self._remember(entry.id, None)
        return entry

    def _store(self, *entries: Entry, draft: str | None = None) -> None:
        with self._diary.store.writing() as writer:
            for entry in entries:
                writer.put(entry)
            if draft is not None:
                writer.set_draft(draft, None)
        self._diary.changed()

    def _remember(self, entry_id: str, before: Entry | None) -> None:
        self._undo = [*self._undo[-UNDO_STEPS + 1 :], (entry_id, before)]
