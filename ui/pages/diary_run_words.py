"""Runs in the words of the diary: distance, pains, and how the back answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from app.engine.history import Session
from app.engine.model import Entry
from app.engine.outcomes import distance_of, own_speed
from app.engine.response import Response, response_of
from app.services.diary import Diary
from ui.wording import Words


class RunWords(QObject):
    """Says sessions and what they share with test runs."""

    def __init__(self, words: Words, diary: Diary) -> None:
        super().__init__()
        self._words, self._diary = words, diary
        self._sessions: dict[str, Session] = {}
        self._speed: float | None = None

    def refresh(self) -> None:
        """Look at the diary as it is now."""
        history = self._diary.history()
        self._sessions = {session.id: session for session in history.sessions}
        self._speed = own_speed(history, self._diary.programme)

    def value(self, value: Any) -> str:
        """A number, or a dash."""
        return "–" if value is None else self._words.plain(value)

    def or_not_recorded(self, value: float | None) -> str:
        """A number, or the words for a missing one."""
        return self.tr("not recorded") if value is None else self._words.plain(value)

    def pains(self, data: Any) -> str:
        """ "pain 24 → 31 → 26": before, worst during, straight after."""
        keys = ("pain_before", "pain_peak", "pain_after")
        if all(data.get(key) is None for key in keys):
            return self.tr("pain not recorded")
        line = " → ".join(self.value(data.get(key)) for key in keys)
        return self.tr("pain {line}").format(line=line)

    def session(self, data: Any, entry: Entry) -> tuple[str, str, str]:
        """Text, remark and tone of a session; an earlier version (no id) only by its own data."""
        number = self._words.number
        parts = [
            self.tr("stage {stage}, {done} of {planned}").format(
                stage=number(data["stage"]),
                done=number(data["reps_done"]),
                planned=number(data["reps_planned"]),
            )
        ]
        remarks, tone = [], "plain"
        session = self._sessions.get(entry.id)
        if session is None:
            if data.get("distance_m") is not None:
                parts.append(self._words.distance(data["distance_m"], decimals=2))
        else:
            distance = distance_of(session, self._diary.programme, self._speed)
            if distance.metres is not None:
                estimated = distance.provenance == "estimated"
                parts.append(
                    self._words.distance(
                        distance.metres, estimated=estimated, decimals=1 if estimated else 2
                    )
                )
                if estimated:
                    remarks.append(self.tr("estimated distance"))
            remarks += self.imported(data)
            response = response_of(self._diary.history(), session)
            tone = {"green": "good", "amber": "caution", "red": "stop"}.get(
                response.colour, "plain"
            )
            remarks.append(self._response(response, entry))
        parts.append(self.pains(data))
        return " · ".join(parts), " · ".join(remarks), tone

    def imported(self, data: Any) -> list[str]:
        """ "imported", when a watch or phone measured it."""
        return [] if data.get("import_hash") is None else [self.tr("imported")]

    def _response(self, response: Response, entry: Entry) -> str:
        """How the session went, in a few words."""
        if response.colour == "green":
            return self.tr("settled by morning")
        code, values = response.reasons[0]
        if code == "missing_morning" and entry.date == self._diary.today():
            return self.tr("waiting for tomorrow morning")
        say = {
            "missing_morning": self.tr("next morning not recorded"),
            "missing_before": self.tr("pain before not recorded"),
            "missing_worst": self.tr("worst pain not recorded"),
            "worst_at_stop": self.tr("worst pain {worst}"),
            "worst_above_ok": self.tr("worst pain {worst}"),
            "rise_30": self.tr("pain up by {rise}"),
            "settled_longer": self.tr("took longer than 48 hours"),
            "morning_at_stop": self.tr("pain {morning} next morning"),
            "morning_above_before": self.tr("pain {morning} next morning"),
            "elsewhere_at_stop": self.tr("pain {elsewhere} elsewhere"),
            "elsewhere_above_ok": self.tr("pain {elsewhere} elsewhere"),
            "settled_late": self.tr("not settled by morning"),
            "reps_cut_by_symptoms": self.tr("cut short by symptoms"),
        }
        if code == "stop_sign":
            text = self.signs(entry.data["stop_signs"])
        else:
            numbers = {k: self.value(v) for k, v in values.items() if not isinstance(v, str)}
            text = say[code].format_map(numbers)
        colours = {"red": self.tr("red: {why}"), "amber": self.tr("amber: {why}")}
        return colours.get(response.colour, "{why}").format(why=text)

    def signs(self, signs: list[str]) -> str:
        """Stop signs in words."""
        return ", ".join(self._words.short(sign) for sign in signs)
