"""Two fields for a new passcode, typed twice, with one sentence of advice."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.passcode import SHORTEST
from ui.theme import SPACE_2
from ui.widgets.buttons import Check
from ui.widgets.fields import LineField
from ui.widgets.text import Body, Caption


class NewPasscode(QWidget):
    """`missing()` says what is still to be put right, and where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        names = self.tr("New passcode"), self.tr("The same passcode again")
        self.first, self.again = (LineField(name) for name in names)
        for name, field in zip(names, (self.first, self.again), strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            label = Body(name)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        advice = self.tr(
            "Three or four words that have nothing to do with each other are easy to keep in mind "
            "and hard to guess. It takes at least {n} characters."
        )
        layout.addWidget(Caption(advice.format(n=SHORTEST)))
        self.shown = Check(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        layout.addWidget(self.shown)

    def _show_letters(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)

    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def missing(self) -> tuple[str, QWidget] | None:
        """What is wrong with it, and the field to go to."""
        if len(self.first.text().strip()) < SHORTEST:
            text = self.tr("The passcode needs at least {n} characters. Several words are best.")
            return text.format(n=SHORTEST), self.first
        if self.first.text() != self.again.text():
            return self.tr("The two passcodes are not the same."), self.again
        return None

    def clear(self) -> None:
        """Empty both."""
        self.first.clear()
        self.again.clear()
