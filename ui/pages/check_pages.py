"""The pages of the suitability check: one question, a list, the strength of the pain."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget, QWidgetItem

from app.engine.kinds import QUESTIONS
from app.services.screening import PAGES, CheckDraft
from ui.pages.answers import Answers, Lines
from ui.theme import SPACE_2, SPACE_4
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout, HeightFollows
from ui.widgets.folding import Folding
from ui.widgets.notice import UndoBar
from ui.widgets.pain_line import PainLine
from ui.widgets.progress import StepBar
from ui.widgets.text import Body, Display, Overline, Secondary, Strong
from ui.wording import Words


class CheckPanel(QWidget):
    """One page of the check. `changed` after every answer; nothing is filled in."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_4)

    def answers(self) -> dict[str, str]:
        """The answers of this page, by question."""
        raise NotImplementedError

    def average_pain(self) -> int | None:
        """The pain line's value, where this page has one."""
        return None

    def missing(self) -> QWidget | None:
        """The first control that still needs an answer."""
        raise NotImplementedError

    def title(self) -> str:
        """What a screen reader says when the page appears."""
        raise NotImplementedError


class _Asked(QWidget):
    """One question and its help, as high as the longest of those that come one on a page: their
    answers stand in the same place, and the pointer that said "no" is not over a "yes" next.
    That gives way where the answers would be out of sight: `keep_within` says how high it may be
    for the sake of the longest."""

    def __init__(self, words: Words, question: str) -> None:
        super().__init__()
        self._stack = _SamePlace(self)
        for other in (page[0] for page in PAGES if len(page) == 1):
            place = _Words(words.question(other))
            self._stack.addWidget(place)
            if other == question:
                self._stack.setCurrentWidget(place)

    def keep_within(self, most: int) -> None:
        """`most`: px."""
        if most != self._stack.most:
            self._stack.most = most
            self._stack.invalidate()
            self.updateGeometry()


class _SamePlace(QStackedLayout):
    """As high as its highest widget, but for that alone not higher than `most`."""

    most = 0

    def heightForWidth(self, width: int) -> int:
        shown, longest = self.currentWidget(), super().heightForWidth(width)
        return (
            longest if shown is None else max(shown.heightForWidth(width), min(longest, self.most))
        )

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()


class _Words(HeightFollows):
    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for text in (Display(texts["text"]), Secondary(texts["help"])):
            column.addWidget(text)
            text.ensurePolished()  # measured without ever being shown
        column.addStretch()


class QuestionPanel(CheckPanel):
    """One question, its answers as large cards, and why we ask."""

    def __init__(self, words: Words, question: str, intro: str, draft: CheckDraft) -> None:
        super().__init__()
        self._question, self._texts = question, words.question(question)
        self._asked = _Asked(words, question)
        self.column.addWidget(self._asked)
        self.choice = Answers(self._texts["text"], self, cards=True)
        self.choice.set_value(draft.answers.get(question))
        self.choice.changed.connect(lambda _: self.changed.emit())
        self.column.addWidget(self.choice)
        why = Card(self.tr("Why we ask"), kind="tint")
        if intro:
            why.add(Body(intro))
        why.add(Body(self._texts["why"]))
        self.column.addWidget(why)

    def keep_within(self, width: int, height: int) -> None:
        """The question and its answers have this much room, in px, before they are scrolled."""
        item = QWidgetItem(self.choice)
        hint = item.sizeHint().height()
        answers = item.heightForWidth(width) if item.hasHeightForWidth() else hint
        self._asked.keep_within(height - answers - self.column.spacing())

    def answers(self) -> dict[str, str]:
        answer = self.choice.value()
        return {} if answer is None else {self._question: answer}

    def missing(self) -> QWidget | None:
        return self.choice if self.choice.value() is None else None

    def title(self) -> str:
        return self._texts["text"]


class ListPanel(CheckPanel):
    """A list of lines, each answered; "none of these" says no to what is still open."""

    def __init__(self, words: Words, group: str, page: int, draft: CheckDraft) -> None:
        super().__init__()
        texts = words.texts("groups", group)
        self._words, self._heading = words, texts["heading"]
        self.column.addWidget(Display(texts["heading"]))
        self.column.addWidget(Body(texts["intro"]))
        self.lines = Lines(words, PAGES[page], self)
        self.lines.show_answers(draft.answers)
        self.lines.changed.connect(self._answered)
        card = Card()
        card.add(self.lines)
        self.column.addWidget(card)
        self.none = Button("", mark="check")
        self.none.clicked.connect(self._none_of_these)
        self.undo = UndoBar()
        self.undo.undo.connect(self._take_back)
        self._before: Mapping[str, str] = {}
        row = FlowLayout()
        row.addWidget(self.none)
        self.column.addLayout(row)
        self.column.addWidget(self.undo)
        whys = Folding(self.tr("Why we ask"))
        for question in PAGES[page]:
            asked = words.question(question)
            whys.body.addWidget(Strong(asked["line"]))
            whys.body.addWidget(Secondary(asked["why"]))
        self.column.addWidget(whys)
        self._name_button()

    def answers(self) -> dict[str, str]:
        return self.lines.answers()

    def missing(self) -> QWidget | None:
        left = self.lines.unanswered()
        return self.lines.line(left[0]) if left else None

    def title(self) -> str:
        return self._heading

    def _answered(self) -> None:
        self.undo.hide()
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        left, given = self.lines.unanswered(), self.lines.answers()
        self.none.setText(self.tr("None of the others") if given else self.tr("None of these"))
        self.none.setEnabled(bool(left))

    def _none_of_these(self) -> None:
        self._before = self.lines.answers()
        left = self.lines.unanswered()
        self.lines.show_answers({**dict.fromkeys(left, "no"), **self._before})
        self._name_button()
        one, many = (
            self.tr("One line set to “No”."),
            self.tr("{n} lines set to “No”.", None, len(left)),
        )
        self.undo.offer(self._words.count(len(left), one, many))
        self.changed.emit()

    def _take_back(self) -> None:
        self.lines.show_answers(self._before)
        self._name_button()
        self.changed.emit()


class StrengthPanel(CheckPanel):
    """Average pain of the past week on the line, and how easily it gets stirred up."""

    def __init__(self, words: Words, group: str, page: int, draft: CheckDraft) -> None:
        super().__init__()
        texts, asked = words.texts("groups", group), words.question("average_pain")
        self._heading = texts["heading"]
        self.column.addWidget(Display(texts["heading"]))
        self.column.addWidget(Body(texts["intro"]))
        self.line = PainLine(asked["text"], asked["low_end"], asked["high_end"])
        average = draft.average_pain
        self.line.set_value(None if average is None else round(average))
        self.line.changed.connect(lambda _: self.changed.emit())
        pain = Card()
        pain.add(self.line, Secondary(asked["why"]))
        self.column.addWidget(pain)
        self.lines = Lines(words, [q for q in PAGES[page] if q != "average_pain"], self)
        self.lines.show_answers(draft.answers)
        self.lines.changed.connect(lambda *_: self.changed.emit())
        card = Card()
        card.add(self.lines)
        self.column.addWidget(card)

    def answers(self) -> dict[str, str]:
        return self.lines.answers()

    def average_pain(self) -> int | None:
        return self.line.value()

    def missing(self) -> QWidget | None:
        if self.line.value() is None:
            return self.line
        left = self.lines.unanswered()
        return self.lines.line(left[0]) if left else None

    def title(self) -> str:
        return self._heading


class Progress(QWidget):
    """Where in the check this page is: a line over it, and a bar."""

    def __init__(self, words: Words, group: str, page: int) -> None:
        super().__init__()
        number, whole = words.number, len(PAGES)
        of_all = self.tr("page {n} of {of}").format(n=number(page + 1), of=number(whole))
        where = of_all
        if group == "A":
            of = number(len(QUESTIONS["A"]))
            where = self.tr("{n} of {of}").format(n=number(page + 1), of=of)
        heading = words.texts("groups", group)["heading"]
        self.spoken = f"{heading}. {where}"
        """Said by a screen reader as the page comes; the question is said with its answers."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        parts = (self.tr("Suitability check"), heading, where)
        layout.addWidget(Overline(" · ".join(parts)))
        bar = StepBar()
        bar.set_progress(page + 1, whole, of_all)
        layout.addWidget(bar)


class Confirm(QFrame):
    """ "You said … Is that right?": asked once, before an answer is written down as a warning.
    A frame with a name: a screen reader reads its words as the keyboard comes to the answers."""

    right = Signal()
    wrong = Signal()

    def __init__(self, words: Words, question: str, answer: str) -> None:
        super().__init__()
        texts = words.texts("confirm")
        self.asked = texts[answer].format(short=words.short(question))
        self.setAccessibleName(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(Display(self.asked))
        column.addWidget(Secondary(self.tr("If it is, the next page says what to do first.")))
        row = FlowLayout()
        self.yes, self.no = PrimaryButton(texts["right"]), Button(texts["wrong"])
        self.yes.clicked.connect(self.right)
        self.no.clicked.connect(self.wrong)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column.addLayout(row)
