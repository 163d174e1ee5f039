"""What kind of entry to add: notes, questions and events beside each other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_2
from ui.widgets.choices import Choices
from ui.widgets.text import Caption

ADDED = ("note", "question", "adverse_event")
"""Kinds that are added here; the others have pages or places of their own."""


class EntryKinds(QWidget):
    """Who looks for "note" finds the others beside it. `chosen` carries the kind."""

    chosen = Signal(str)

    def __init__(self, kind: str) -> None:
        super().__init__()
        texts = {
            "note": self.tr("A note"),
            "question": self.tr("A question for my physio"),
            "adverse_event": self.tr("Something went wrong"),
        }
        hints = {
            "note": self.tr("How it went, what helped, what is on your mind."),
            "question": self.tr("The diary keeps your questions together for your next visit."),
            "adverse_event": self.tr(
                "A faint, chest pain, an injury, a bad turn of your back: whatever caused it."
            ),
        }
        name = self.tr("What do you want to add?")
        self.choices = Choices(name, [(key, texts[key]) for key in ADDED])
        self.choices.set_value(kind)
        self.choices.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self.choices)
        layout.addWidget(Caption(hints[kind]))
