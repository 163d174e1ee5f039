"""The suitability check: answers kept as they are given, findings written at once (§2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.engine.kinds import GROUP_OF, QUESTIONS
from app.engine.model import Entry
from app.engine.situation import would_be_new_start
from app.engine.suitability import Finding, raised_ids, standing
from app.services.diary import Diary
from app.services.ports import Refused
from app.services.recording import Recording

DRAFT = "check"
PAGES: tuple[tuple[str, ...], ...] = (
    *((question,) for question in QUESTIONS["A"]),
    QUESTIONS["B"],
    QUESTIONS["C"],
    (*QUESTIONS["D"], "average_pain"),
    QUESTIONS["E"],
    QUESTIONS["F"],
)
"""What stands on each page: seven of one question, then the lists."""


@dataclass(frozen=True)
class CheckDraft:
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


class Screening:
    """The use cases around the check, its findings and what clears them."""

    def __init__(self, diary: Diary, recording: Recording) -> None:
        self._diary = diary
        self._recording = recording

    def draft(self) -> CheckDraft | None:
        """The check in progress, or None."""
        kept = self._diary.draft(DRAFT)
        if kept is None:
            return None
        page = min(max(int(kept.get("page", 0)), 0), len(PAGES) - 1)
        return CheckDraft(dict(kept.get("answers", {})), kept.get("average_pain"), page)

    def keep(self, draft: CheckDraft) -> None:
        """Keep the check as it stands, so that closing the window loses nothing."""
        self._diary.keep_draft(
            DRAFT,
            {
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
        self.keep(CheckDraft(rest, draft.average_pain, draft.page))
        return entry

    def leave_page(self, draft: CheckDraft, page: int) -> Entry | None:
        """Write what a list page found, so that a check broken off hides nothing; None if nothing.

        The complete check written at the end resolves it again when the answer was changed.
        """
        here = {n: v for n, v in draft.answers.items() if n in PAGES[page]}
        average = draft.average_pain if "average_pain" in PAGES[page] else None
        if not raised_ids("suitability", {"answers": here, "average_pain": average}):
            return None
        return self._write_finding(draft.answers, draft.average_pain)

    def _write_finding(self, answers: Mapping[str, str], average: float | None) -> Entry:
        data: dict[str, Any] = {"complete": False, "answers": dict(answers)}
        if average is not None:
            data["average_pain"] = average
        return self._recording.record("suitability", data)

    def finish(self, draft: CheckDraft) -> Entry:
        """Write the complete check. Raises InvalidEntry naming an answer that is missing."""
        data = {
            "complete": True,
            "answers": {q: draft.answers[q] for q in GROUP_OF if q in draft.answers},
            "average_pain": draft.average_pain,
        }
        entry = self._recording.record("suitability", data)
        self.discard()
        return entry

    def standing(self) -> tuple[Finding, ...]:
        """The findings that stand today, the gravest first."""
        return standing(self._diary.history().until(self._diary.today()))

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

    def answer_again(self, finding: Finding, answer: str) -> Entry:
        """Re-ask the question behind a finding that was answered by mistake, on the same day."""
        entry = self._diary.entry(finding.entry_id)
        if entry is None:
            raise Refused("gone", "This entry is no longer in the diary.")
        return self._recording.correct_mistake(entry.id, without(entry, finding.id, answer))

    def can_answer_again(self, finding: Finding) -> bool:
        """The finding was recorded today, so a mistake can still be corrected."""
        entry = self._diary.entry(finding.entry_id)
        return entry is not None and self._recording.mistake_can_be_corrected(entry)


def without(entry: Entry, finding_id: str, answer: str) -> dict[str, Any]:
    """`entry`'s data with the question behind `finding_id` answered anew (yes, no or not_sure)."""
    data = dict(entry.data)
    if entry.kind == "suitability":
        if finding_id in GROUP_OF:
            data["answers"] = {**data["answers"], finding_id: answer}
    elif entry.kind in ("session", "test_run"):
        kept = [sign for sign in data["stop_signs"] if sign != finding_id]
        data["stop_signs"] = [*kept, finding_id] if answer != "no" else kept
    elif entry.kind == "weekly_check":
        data[finding_id] = answer != "no"
    return data
