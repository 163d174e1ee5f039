"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_2
from ui.widgets.buttons import ChoiceButton
from ui.widgets.flow import FlowLayout


class Choices(QWidget):
    """A few choices side by side, one of them chosen. `chosen` tells what the person chose."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        """`options`: (key, text) in reading order."""
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, ChoiceButton] = {}
        row = FlowLayout(self, spacing=SPACE_2)
        for key, text in options:
            button = ChoiceButton(text, self)
            button.setAccessibleDescription(name)
            button.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            row.addWidget(button)
            self.buttons[str(key)] = button

    def value(self) -> str | None:
        """The key of the chosen one."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, key: str) -> None:
        """Show a choice, without telling."""
        for name, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(name == key)
            button.blockSignals(False)
            button.update()
