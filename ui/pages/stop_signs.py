"""The stop signs: one question that must be answered, and the list behind a yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import Check, ChoiceButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Secondary
from ui.wording import Words


class StopSigns(Card):
    """Did any of these happen? Nothing is chosen until the person chooses."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        texts = words.texts("stop_signs_question")
        super().__init__(texts["text"], parent, kind="stop")
        self._checks: dict[str, Check] = {}
        signs = words.items("stop_signs")
        self.add(Secondary(" · ".join(sign["short"] for sign in signs)))
        answers = QWidget(self)
        answers.setAccessibleName(texts["text"])
        row = FlowLayout(answers)
        self._no = ChoiceButton(self.tr("No, none of these"), answers)
        self._yes = ChoiceButton(self.tr("Yes…"), answers)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self.add(answers)
        self._list = QWidget(self)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Secondary(self.tr("Tick each one that happened.")))
        for sign in signs:
            check = Check(sign["label"], self._list)
            check.toggled.connect(self.changed)
            self._checks[sign["id"]] = check
            rows.addWidget(check)
        self._list.hide()
        self.add(self._list)
        for button in (self._no, self._yes):
            button.toggled.connect(self._answered)

    def value(self) -> list[str] | None:
        """The ids that happened; empty for "no"; None while not answered, or yes without one."""
        if self._no.isChecked():
            return []
        ticked = [sign for sign, check in self._checks.items() if check.isChecked()]
        return ticked if self._yes.isChecked() and ticked else None

    def set_value(self, signs: Sequence[str] | None) -> None:
        """Show an answer, or None for not answered."""
        for button, on in ((self._no, signs is not None and not signs), (self._yes, bool(signs))):
            button.setAutoExclusive(False)
            button.setChecked(on)
            button.setAutoExclusive(True)
        for sign, check in self._checks.items():
            check.setChecked(sign in (signs or ()))

    def first_field(self) -> QWidget:
        """Where the keyboard goes when the answer is missing."""
        return self._no

    def _answered(self) -> None:
        self._list.setVisible(self._yes.isChecked())
        self.changed.emit()
