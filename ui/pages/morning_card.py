"""The next-morning question inside a form: for a session that is written down days later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.engine.kinds import SETTLED
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Secondary, Strong


def settled_answers() -> list[tuple[str, str]]:
    """When the back was back to usual: (key of the diary, words), in order."""
    texts = {
        "by_morning": QT_TRANSLATE_NOOP("MorningCard", "Back to usual by the next morning"),
        "not_yet": QT_TRANSLATE_NOOP("MorningCard", "Not yet back to usual that morning"),
        "within_48h": QT_TRANSLATE_NOOP("MorningCard", "Back to usual within 48 hours"),
        "longer": QT_TRANSLATE_NOOP("MorningCard", "It took longer than 48 hours"),
    }
    return [(key, QCoreApplication.translate("MorningCard", str(texts[key]))) for key in SETTLED]


class MorningCard(Card):
    """Pain the next morning, and when it was back to usual. May stay empty."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The next morning"), parent)
        self.pain = PainLine(
            self.tr("Pain the next morning"), self.tr("no pain"), self.tr("worst pain imaginable")
        )
        self.settled = Select(
            self.tr("Was it back to usual?"), settled_answers(), unset_text=self.tr("choose")
        )
        hint = self.tr("If you remember. Without it the next step stays the same.")
        self.add(Secondary(hint), self.pain)
        asked = Strong(self.tr("Was it back to usual?"))
        asked.setBuddy(self.settled)
        self.add(asked, self.settled)
        self.pain.changed.connect(self.changed)
        self.settled.chosen.connect(self.changed)

    def value(self) -> dict[str, Any] | None:
        """``{"pain", "settled"}``; None while nothing is answered."""
        if self.pain.value() is None and self.settled.value() is None:
            return None
        return {"pain": self.pain.value(), "settled": self.settled.value()}

    def set_value(self, answer: Mapping[str, Any] | None) -> None:
        """Show an answer, or nothing."""
        pain = answer.get("pain") if answer else None
        self.pain.set_value(None if pain is None else round(pain))
        self.settled.set_value(answer.get("settled") if answer else None)

    def clear(self) -> None:
        """Back to not answered."""
        self.set_value(None)

    def problem(self) -> tuple[str, QWidget] | None:
        """Half an answer is none: what is missing, and where."""
        answer = self.value()
        if answer is None or None not in answer.values():
            return None
        text = self.tr("The next morning needs both answers, or neither.")
        return text, self.pain if answer["pain"] is None else self.settled
