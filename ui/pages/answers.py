"""Yes, no or not sure: the questions of the check, and the same ones asked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, px
from ui.widgets.buttons import AnswerCard, ChoiceButton
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import Caption, Strong
from ui.wording import Words

_CARD_WIDTH = 520  # design px, as in the picture


class Answers(QWidget):
    """One question's answers, large (`cards`) or as a row of pills. Nothing is chosen until the
    person chooses; `changed` carries the key of the answer."""

    changed = Signal(str)

    def __init__(
        self,
        question: str,
        parent: QWidget | None = None,
        *,
        answers: Sequence[tuple[str, str]] = (),
        cards: bool = False,
    ) -> None:
        """`answers` are (key, text); without them no, yes and not_sure."""
        super().__init__(parent)
        self.setAccessibleName(question)
        unsure = self.tr("I'm not sure") if cards else self.tr("Not sure")
        usual = (("no", self.tr("No")), ("yes", self.tr("Yes")), ("not_sure", unsure))
        texts = dict(answers or usual)
        layout = QVBoxLayout(self) if cards else FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3 if cards else SPACE_2 if answers else SPACE_1)
        self.buttons: dict[str, ChoiceButton] = {}
        for key, text in texts.items():
            button = AnswerCard(text, self) if cards else ChoiceButton(text, self)
            # A screen reader in the middle of a list must not hear only "Yes".
            button.setAccessibleName(
                self.tr("{answer}: {question}").format(answer=text, question=question)
            )
            button.toggled.connect(lambda on, k=key: self.changed.emit(k) if on else None)
            if cards:
                button.setMaximumWidth(px(_CARD_WIDTH))
            layout.addWidget(button)
            self.buttons[key] = button
        self.setFocusProxy(next(iter(self.buttons.values())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "buttons"):
            for button in self.buttons.values():
                if isinstance(button, AnswerCard):
                    button.setMaximumWidth(px(_CARD_WIDTH))

    def value(self) -> str | None:
        """The answer, or None."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, answer: str | None) -> None:
        """Show an answer, or none, without telling."""
        for key, button in self.buttons.items():
            button.blockSignals(True)
            button.setAutoExclusive(False)
            button.setChecked(key == answer)
            button.setAutoExclusive(True)
            button.blockSignals(False)
            button.update()


class Lines(QWidget):
    """Questions as lines of a list, each with its answers; `changed` carries id and answer."""

    changed = Signal(str, str)

    def __init__(self, words: Words, questions: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: dict[str, Answers] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        for question in questions:
            texts = words.question(question)
            answers = Answers(texts["line"], self)
            answers.changed.connect(lambda answer, q=question: self.changed.emit(q, answer))
            self._lines[question] = answers
            said = QVBoxLayout()
            said.setSpacing(SPACE_1)
            said.addWidget(Strong(texts["line"]))
            said.addWidget(Caption(texts["help"]))
            said.addStretch()
            row = Columns(spacing=SPACE_4, least=px(304))
            row.add_layout(said, 4)
            row.add(answers, 3)
            layout.addLayout(row)

    def answers(self) -> dict[str, str]:
        """What was answered so far."""
        return {q: a for q, line in self._lines.items() if (a := line.value()) is not None}

    def unanswered(self) -> list[str]:
        """The ids that have no answer yet, in their order."""
        return [question for question, line in self._lines.items() if line.value() is None]

    def line(self, question: str) -> Answers:
        """The answers of one line."""
        return self._lines[question]

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show these answers; a line without one is unanswered."""
        for question, line in self._lines.items():
            line.set_value(answers.get(question))
