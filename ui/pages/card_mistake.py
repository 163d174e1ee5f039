"""I answered by mistake: the question behind a finding, asked again in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.kinds import QUESTIONS
from app.engine.suitability import Finding
from app.services.asked_again import Again
from ui.pages.answers import Answers, Lines
from ui.theme import SPACE_4
from ui.widgets.buttons import ChoiceButton
from ui.widgets.flow import FlowLayout
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Display, Secondary, Strong
from ui.wording import Words


class AskAgain(QWidget):
    """Which finding, when there are several, and its question. Nothing is filled in."""

    changed = Signal()

    def __init__(
        self, words: Words, findings: Sequence[Finding], parent: QWidget | None = None
    ) -> None:
        """`findings`: those that may be answered again today, at least one."""
        super().__init__(parent)
        self._words, self._findings = words, findings
        self.finding = findings[0]
        self._question: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_4)
        if len(findings) > 1:
            self._layout.addWidget(self._chooser())
        self._ask(self.finding)

    def answer(self) -> Again | None:
        """What was answered, in full; None until then."""
        asked = self.asked
        if isinstance(asked, Lines):
            return None if asked.unanswered() else asked.answers()
        found: Again | None = asked.value()
        return found

    def first_field(self) -> QWidget:
        """Where the keyboard goes when the answer is missing."""
        if isinstance(self.asked, Lines):
            return self.asked.line((self.asked.unanswered() or list(QUESTIONS["D"]))[0])
        return self.asked

    def _chooser(self) -> QWidget:
        holder = QWidget()
        which = self.tr("Which answer was it?")
        holder.setAccessibleName(which)
        row = FlowLayout(holder)
        row.addWidget(Strong(which))
        for finding in self._findings:
            button = ChoiceButton(
                self._words.short(finding.id), holder, checked=finding is self.finding
            )
            button.toggled.connect(lambda on, f=finding: self._ask(f) if on else None)
            row.addWidget(button)
        return holder

    def _ask(self, finding: Finding) -> None:
        self.finding = finding
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
        self._question = QWidget()
        layout = QVBoxLayout(self._question)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        text, help_text = self._texts(finding)
        layout.addWidget(Display(text))
        if help_text:
            layout.addWidget(Secondary(help_text))
        self.asked = self._control(finding, text)
        self.asked.changed.connect(lambda *_: self.changed.emit())
        layout.addWidget(self.asked)
        self._layout.addWidget(self._question)

    def _control(self, finding: Finding, text: str) -> Answers | Lines | PainLine:
        if finding.kind == "suitability" and finding.id == "irritable":
            return Lines(self._words, QUESTIONS["D"], self)
        if finding.kind == "suitability" and finding.id == "average_pain":
            ends = self._words.question("average_pain")
            return PainLine(text, ends["low_end"], ends["high_end"], show_name=False)
        return Answers(text, cards=True)

    def _texts(self, finding: Finding) -> tuple[str, str]:
        if finding.kind == "suitability":
            if finding.id == "irritable":
                return self._words.texts("groups", "D")["heading"], ""
            asked = self._words.question(finding.id)
            return asked["text"], asked["help"]
        if finding.kind == "weekly_check":
            item = next(i for i in self._words.items("weekly") if i["id"] == finding.id)
            return item["text"], item["help"]
        item = next(i for i in self._words.items("stop_signs") if i["id"] == finding.id)
        question = self._words.texts("stop_signs_question")
        return self.tr("Did this happen? {sign}").format(sign=item["label"]), question["help"]
