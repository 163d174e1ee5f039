"""The suitability check: answers kept as they are given, findings written at once (§2)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, NamedTuple

from app.engine.kinds import ANSWERS, ASKED_LATER, GROUP_OF, QUESTIONS, Problem
from app.engine.model import Entry
from app.engine.progression import decision_for
from app.engine.response import not_minimal
from app.engine.situation import RESET_GAP_DAYS, would_be_new_start
from app.engine.suitability import (
    WILLINGNESS,
    Finding,
    emergency_steps,
    findings_of,
    raised_ids,
)
from app.services.asked_again import Again, answered, without
from app.services.diary import Diary
from app.services.losses import CHECK_AFTER, check_after
from app.services.ports import InvalidEntry, Refused, StoreUnavailable
from app.services.recording import Recording

DRAFT = "check"
DRAFT_VALID_DAYS = 7
"""A check broken off for longer is begun again (own): its answers are about then, not now."""
PAGES: tuple[tuple[str, ...], ...] = (
    *((question,) for question in QUESTIONS["A"]),
    QUESTIONS["B"],
    QUESTIONS["C"],
    (*QUESTIONS["D"], "average_pain"),
    QUESTIONS["E"],
    QUESTIONS["F"],
)
"""What stands on each page: seven of one question, then the lists."""


class CheckDraft(NamedTuple):
    """A check in progress: the answers so far and the page it stopped at."""

    answers: Mapping[str, str]
    average_pain: float | None
    page: int

    def answered(self, page: int) -> bool:
        """Every question of that page has its answer."""
        return all(
            self.average_pain is not None if name == "average_pain" else name in self.answers
            for name in PAGES[page]
        )


class _Offer(NamedTuple):
    why: str
    since: date | None = None


class TestRunOffer(_Offer):
    """Whether a test run is offered today, and if not why, and from which date it is.

    `why`: ``open locked check_due paused new_start rest again red_check red_wait``.
    """

    __test__ = False  # pytest: not a test class


class Screening:
    """The use cases around the check, its findings and what clears them."""

    def __init__(self, diary: Diary, recording: Recording) -> None:
        self._diary = diary
        self._recording = recording

    # --- the check in progress ------------------------------------------------------------------

    def draft(self) -> CheckDraft | None:
        """The check in progress, or None."""
        kept = self._kept()
        if kept is None:
            return None
        answers, page, average = kept.get("answers"), kept.get("page"), kept.get("average_pain")
        known = answers.items() if isinstance(answers, Mapping) else ()
        return CheckDraft(
            {q: a for q, a in known if q in GROUP_OF and a in ANSWERS},
            average if isinstance(average, int | float) and 0 <= average <= 100 else None,
            min(max(page, 0), len(PAGES) - 1) if isinstance(page, int) else 0,
        )

    def _kept(self) -> dict[str, Any] | None:
        """The draft as stored, unless it is too old."""
        kept = self._diary.draft(DRAFT)
        if kept is None:
            return None
        try:
            begun = date.fromisoformat(kept["begun"])
        except (KeyError, TypeError, ValueError):
            return kept
        return kept if (self._diary.today() - begun).days <= DRAFT_VALID_DAYS else None

    def draft_is_old(self) -> bool:
        """A check was begun too long ago to go on with it."""
        return self._kept() is None and self._diary.draft(DRAFT) is not None

    def keep(self, draft: CheckDraft) -> None:
        """Keep the check as it stands, so that closing the window loses nothing."""
        kept = self._kept() or {}
        self._diary.keep_draft(
            DRAFT,
            {
                "begun": kept.get("begun", self._diary.today().isoformat()),
                "answers": dict(draft.answers),
                "average_pain": draft.average_pain,
                "page": draft.page,
            },
        )

    def discard(self) -> None:
        """Drop the check in progress. What it found stays."""
        self._diary.keep_draft(DRAFT, None)

    def confirm_emergency(self, draft: CheckDraft, question: str, answer: str) -> Entry:
        """Write an A answer of *yes* or *not sure* as a finding, with the answers so far.

        The question is asked afresh when the check is finished later.
        """
        answers = {**draft.answers, question: answer}
        entry = self._write_finding(answers, draft.average_pain)
        rest = {name: value for name, value in answers.items() if name != question}
        # The finding is written: what comes now must not keep the card from being shown.
        with suppress(StoreUnavailable):
            self.keep(CheckDraft(rest, draft.average_pain, draft.page))
        return entry

    def leave_page(self, draft: CheckDraft, page: int) -> Entry | None:
        """Write what a list page found, so that a check broken off hides nothing; None if nothing,
        or nothing that is not known since today.

        The complete check written at the end resolves it again when the answer was changed.
        """
        here = {n: v for n, v in draft.answers.items() if n in PAGES[page]}
        average = draft.average_pain if "average_pain" in PAGES[page] else None
        found = raised_ids("suitability", {"answers": here, "average_pain": average})
        today = self._diary.today()
        known = {
            f.id for f in self.standing() if f.kind == "suitability" and f.recorded_date == today
        }
        if found.keys() <= known:
            return None
        return self._write_finding(draft.answers, draft.average_pain)

    def _write_finding(self, answers: Mapping[str, str], average: float | None) -> Entry:
        data: dict[str, Any] = {"complete": False, "answers": dict(answers)}
        if average is not None:
            data["average_pain"] = average
        return self._recording.record("suitability", data)

    def finish(self, draft: CheckDraft) -> Entry:
        """Write the complete check. Raises InvalidEntry naming an answer that is missing."""
        lacks = [q for q in GROUP_OF if q in ASKED_LATER and q not in draft.answers]
        if lacks:
            raise InvalidEntry([Problem(f"data.answers.{q}", "an answer", None) for q in lacks])
        data = {
            "complete": True,
            "answers": {q: draft.answers[q] for q in GROUP_OF if q in draft.answers},
            "average_pain": draft.average_pain,
        }
        lost, now = check_after(self._diary.profile()), self._diary.now()
        if lost is not None and lost >= now:
            # The clock was ahead on the day entries were lost: no check could come after that.
            before = now - timedelta(microseconds=1)
            self._diary.set_profile({CHECK_AFTER: before.isoformat()})
        return self._recording.record("suitability", data, draft=DRAFT)

    # --- what stands, and what clears it --------------------------------------------------------

    def standing(self) -> tuple[Finding, ...]:
        """The findings that stand today, the gravest first."""
        return self._diary.situation().findings

    def emergency_steps(self, finding: Finding) -> tuple[bool, bool]:
        """What was already done of the two things an emergency needs: clearance, new check."""
        return emergency_steps(finding, self._diary.situation().history)

    def clearable(self) -> tuple[Finding, ...]:
        """The standing findings that a clearance can cover, each id once: the latest of it."""
        found: dict[str, Finding] = {}
        for finding in self.standing():
            if finding.cls != WILLINGNESS:
                known = found.setdefault(finding.id, finding)
                if finding.from_us > known.from_us:
                    found[finding.id] = finding
        return tuple(found.values())

    def red_response_held(self) -> bool:
        """A red rule holds, perhaps behind a finding: a clearance may cover ``red_response``."""
        situation = self._diary.situation()._replace(findings=())
        return decision_for(situation).rule in ("red-twice", "red-floor")

    def record_clearance(
        self, role: str, by: str, on: date, covers: list[str], note: str | None = None
    ) -> Entry:
        """Note that a clinician gave the go-ahead for these finding ids on a day, not later than
        today. Raises InvalidEntry."""
        data: dict[str, Any] = {
            "role": role,
            "by": by.strip(),
            "on": on.isoformat(),
            "covers": covers,
        }
        if note:
            data["note"] = note
        return self._recording.record("clearance", data)

    def start_again(self, reason: str) -> Entry:
        """A new start of the programme. Refused without a passing check after the last session."""
        if not would_be_new_start(self._diary.history()):
            raise Refused(
                "check_first",
                "A new start needs a suitability check after your last session, with nothing in "
                "it that says you should wait.",
            )
        return self._recording.record("programme", {"reason": reason})

    def test_run_offer(self) -> TestRunOffer:
        """Whether a test run is offered today. One that happened can always be written down."""
        situation, decision = self._diary.situation(), self._diary.decision()
        closed = {
            "locked": "locked",
            "check-due": "check_due",
            "paused": "paused",
            "gap-restart": "new_start",
        }.get(decision.rule)
        if closed is not None:
            return TestRunOffer(closed)
        since, why = decision.earliest, "rest"
        if decision.rule == "test-run-due":
            since, why = decision.test_run_from, "again" if situation.last_run else "rest"
            if since is None:
                return TestRunOffer("paused")
        elif decision.rule in ("red-twice", "red-floor"):
            # Only a test run after a week's rest, with a passing check between, is a reset.
            last = situation.history.sessions[-1]
            since, why = last.date + timedelta(days=RESET_GAP_DAYS), "red_wait"
            if not would_be_new_start(situation.history):
                return TestRunOffer("red_check", since)
        if since is not None and since > situation.today:
            return TestRunOffer(why, since)
        return TestRunOffer("open")

    def test_run_fault(self, entry_id: str) -> str | None:
        """Why a test run in the diary was not one with minimal pain (see
        `app.engine.response.not_minimal`); None when it qualifies."""
        history = self._diary.history()
        run = next(run for run in history.test_runs if run.id == entry_id)
        return not_minimal(history, run)

    # --- answered by mistake --------------------------------------------------------------------

    def answer_again(self, finding: Finding, answer: Again) -> Entry:
        """Re-ask the question behind a finding that was answered by mistake, on the same day.

        In a check, every entry of the day that gave this answer is corrected. Raises Refused,
        InvalidEntry.
        """
        if not self.can_answer_again(finding):
            raise Refused(
                "mistake_too_late",
                "An answer can be taken back as a mistake only on the day it was given.",
            )
        corrections = {e.id: without(e, finding.id, answer) for e in self._same_answer(finding)}
        entries = self._recording.correct_mistakes(corrections)
        draft = self.draft()
        if finding.kind == "suitability" and draft is not None:
            answers, average = answered(draft.answers, draft.average_pain, finding.id, answer)
            with suppress(StoreUnavailable):
                self.keep(CheckDraft(answers, average, draft.page))
        return next(entry for entry in entries if entry.id == finding.entry_id)

    def _same_answer(self, finding: Finding) -> list[Entry]:
        """Today's entries that asked the same question and raised the same finding."""
        return [
            entry
            for entry in self._diary.entries()
            if entry.id == finding.entry_id
            or (
                entry.kind == finding.kind == "suitability"
                and self._recording.mistake_can_be_corrected(entry)
                and any(f.id == finding.id for f in findings_of(entry))
            )
        ]

    def can_answer_again(self, finding: Finding) -> bool:
        """The finding's entry was recorded today, so a mistake can still be corrected.

        What went wrong (an adverse event) is no question that could be asked again.
        """
        entry = self._diary.entry(finding.entry_id)
        return (
            entry is not None
            and entry.kind != "adverse_event"
            and self._recording.mistake_can_be_corrected(entry)
        )
