"""The stop signs: one question that must be answered, and the list behind a yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_1, SPACE_2, px
from ui.widgets.buttons import Check, ChoiceButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns
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
        listed = " · ".join(sign["short"] for sign in signs)
        question = Columns(least=px(320))
        question.add(Secondary(f"{listed[:1].upper()}{listed[1:]}"), 1)
        question.add(self._make_answers(texts["text"]), 0)
        self.add(question)
        self._list = QWidget(self)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_1)
        rows.addWidget(Secondary(self.tr("Tick each one that happened.")))
        for sign in signs:
            check = Check(sign["label"], self._list)
            check.toggled.connect(self.changed)
            self._checks[sign["id"]] = check
            rows.addWidget(check)
        self._list.hide()
        self.add(self._list)

    def _make_answers(self, question: str) -> QWidget:
        answers = QWidget(self)
        answers.setAccessibleName(question)
        row = QVBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self._no = ChoiceButton(self.tr("No, none of these"), answers)
        self._yes = ChoiceButton(self.tr("Yes…"), answers)
        for button in (self._no, self._yes):
            # A screen reader that lands here must not hear only "No".
            button.setAccessibleDescription(question)
            button.toggled.connect(self._answered)
            row.addWidget(button)
        return answers

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

    def problem(self) -> tuple[str, QWidget] | None:
        """What is missing, and where the keyboard goes; None when it is answered."""
        if self.value() is not None:
            return None
        if self._yes.isChecked():
            first = next(iter(self._checks.values()))
            return self.tr("Tick which of the signs happened, or choose “No”."), first
        return self.tr("One question is open: did any of the signs in the red frame happen?"), (
            self._no
        )

    def _answered(self) -> None:
        self._list.setVisible(self._yes.isChecked())
        self.changed.emit()
