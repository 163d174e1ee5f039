"""The words of the slip on which a physio ticks limits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.engine.kinds import (
    OK_PAIN_BOUNDS,
    REST_DAYS_BOUNDS,
    SESSIONS_BOUNDS,
    STOP_PAIN_BOUNDS,
)
from app.engine.programme import Programme
from app.services.report_limits import Limit
from ui.render.report_findings import FindingWords
from ui.render.report_parts import Slip, SlipRow
from ui.render.report_says import Says

_PAIN_STEP = 5
"""Points between two boxes of the slip, as between two steps of the form it is typed into."""
_CLEARED_AS = (
    "physiotherapist",
    "doctor",
    "nurse",
    "exercise professional",
    "other health professional",
)


class SlipWords(QObject):
    """Says the slip of one report; `safety` names what is limited and what stands."""

    def __init__(self, says: Says, safety: FindingWords, programme: Programme) -> None:
        super().__init__()
        self._says, self._safety, self._programme = says, safety, programme

    def slip(self, limits: Sequence[Limit], patient: str, *, named: bool) -> Slip | None:
        """A row for each of `limits`, with what is in force; None without any. `named`: the report
        has a name."""
        if not limits:
            return None
        now = {limit.name: limit for limit in limits}
        rows = [self._row(name, now.get(name), boxes) for name, boxes in self._boxes().items()]
        blanks = (self.tr("Stage"), self.tr("Repetitions"))
        rows.append(self._row("step", now.get("step"), ())._replace(blanks=blanks))
        intro = self.tr(
            "Tick one box in a line; a line without a tick stays as it is. The patient types "
            "it into Backstride under “Limits from my physio”. The app then keeps to it and "
            "names you."
        )
        clearing = self._clearing()
        cleared = self.tr(
            "What you clear is typed in under “A clinician has cleared me”, on the card that "
            "Today shows."
        )
        return Slip(
            title=self.tr("For you to fill in: limits"),
            intro=self._says.sentence(intro, cleared if clearing else ""),
            rows=(*rows, *clearing),
            signing=(
                *(() if named else (self.tr("Patient"),)),
                self.tr("Your name"),
                self.tr("Date"),
                self.tr("Signature"),
            ),
            patient=patient,
        )

    def _boxes(self) -> dict[str, tuple[str, ...]]:
        """What can be ticked for each limit."""

        def range_of(low: int, high: int, step: int = 1) -> tuple[str, ...]:
            return tuple(self._says.words.number(value) for value in range(low, high + 1, step))

        return {
            "max_stage": range_of(1, self._programme.last_stage),
            "stop_pain": range_of(*STOP_PAIN_BOUNDS, _PAIN_STEP),
            "ok_pain": range_of(*OK_PAIN_BOUNDS, _PAIN_STEP),
            "min_rest_days": range_of(*REST_DAYS_BOUNDS),
            "sessions_per_week": range_of(*SESSIONS_BOUNDS),
        }

    def _row(self, name: str, limit: Limit | None, boxes: tuple[str, ...]) -> SlipRow:
        return SlipRow(_capital(self._safety.limit_name(name)), self._now(limit), boxes)

    def _clearing(self) -> tuple[SlipRow, ...]:
        """What can be cleared, and by whom; nothing while nothing stands."""
        clearing = tuple(self._safety.clearing())
        if not clearing:
            return ()
        return (
            SlipRow(self.tr("Looked at; running may go on (tick each)"), "", clearing),
            SlipRow(self.tr("Cleared as"), "", tuple(map(self._safety.role, _CLEARED_AS))),
        )

    def _now(self, limit: Limit | None) -> str:
        if limit is None or limit.value is None:
            return self.tr("now: none")
        value = self._safety.limit_value(limit)
        if limit.credit is None:
            return self.tr("now: {value} (the app's guide)").format(value=value)
        return self.tr("now: {value} ({credit})").format(
            value=value, credit=self._says.credit(limit.credit)
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
