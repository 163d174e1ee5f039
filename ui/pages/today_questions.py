"""The questions that come first on Today: the next morning, and once a week the 20-second check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import planning
from app.services.due import MorningQuestion
from app.services.planning import TodayView
from app.services.use_cases import UseCases
from ui.pages.answers import Answers
from ui.pages.panel import Panel
from ui.theme import SPACE_1, px
from ui.widgets.buttons import Button, LinkButton, PrimaryButton
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Body, Caption, Secondary, Strong
from ui.wording import Words


class MorningPanel(Panel):
    """ "How was it the next morning?", about one run at a time, the latest first."""

    skipped = Signal()

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        self._question: MorningQuestion | None = None
        self._later: set[str] = set()
        self.pain: PainLine | None = None
        self.settled: Answers | None = None
        self._offer = Secondary(
            self.tr("Only if you like. It helps to choose the next step when you are back.")
        )
        self._offer.hide()
        self._form = QVBoxLayout()
        self.save = PrimaryButton(self.tr("Save"))
        self.skip = LinkButton(self.tr("Ask me later"))
        self._more = Caption()
        row = FlowLayout()
        for widget in (self.save, self.skip, self._more):
            row.addWidget(widget)
        self.save.clicked.connect(self._save)
        self.skip.clicked.connect(self._skip)
        self.writes(self.save)
        self.add(self._offer, self._form, row)

    @property
    def has_something(self) -> bool:
        """A question that was not put off for this sitting."""
        return self._question is not None

    def show_view(self, view: TodayView) -> None:
        """Ask the latest; what is half answered stays as long as the question is the same."""
        self._offer.setVisible(view.state == planning.PAUSED)
        questions = [q for q in view.mornings if q.of not in self._later]
        question = max(questions, key=lambda q: q.date, default=None)
        others = len(questions) - 1
        self._more.setText(
            self.words.count(
                others, self.tr("1 more after this"), self.tr("{n} more after this", None, others)
            )
        )
        self._more.setVisible(others > 0)
        if question != self._question:
            self._question = question
            if question is not None:
                self._build(question, view)

    def _build(self, question: MorningQuestion, view: TodayView) -> None:
        while (item := self._form.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        today = view.now.date()
        late = not question.again and (today - question.date).days > 1
        if question.again:
            self.set_heading(self.tr("Has your back settled?"))
        else:
            self.set_heading(self.tr("How was it the next morning?"))
        pain = self.tr("Pain that morning, as far as you remember") if late else self.tr("Pain now")
        self.pain = PainLine(pain, self.tr("no pain"), self.tr("worst imaginable"))
        ask = self.tr("Is it back to usual?") if not late else self.tr("When was it back to usual?")
        self.settled = Answers(ask, answers=self._answers(question, late))
        about = Secondary(self._about(question, self.words.day(question.date, today)))
        for widget in (about, self.pain, Strong(ask), self.settled):
            self._form.addWidget(widget)

    def _about(self, question: MorningQuestion, day: str) -> str:
        if question.again:
            text = self.tr("After your run on {day} your back was not yet back to usual.")
        elif question.kind == "test_run":
            text = self.tr("After your test run, {day}.")
        else:
            text = self.tr("After your session, {day}.")
        return text.format(day=day)

    def _answers(self, question: MorningQuestion, late: bool) -> list[tuple[str, str]]:
        within = ("within_48h", self.tr("Within 48 hours"))
        if question.again:
            return [
                ("within_48h", self.tr("Yes, within 48 hours")),
                ("longer", self.tr("It took longer, or it still is not")),
            ]
        if late:
            longer = ("longer", self.tr("It took longer"))
            return [("by_morning", self.tr("By that morning")), within, longer]
        return [("by_morning", self.tr("Yes")), ("not_yet", self.tr("Not yet"))]

    def _save(self) -> None:
        question, line, settled = self._question, self.pain, self.settled
        assert question is not None and line is not None and settled is not None
        pain, answer = line.value(), settled.value()
        if pain is None:
            text = self.tr("Click on the line first, or type a number from 0 to 100.")
            self.complain(text, line)
        elif answer is None:
            self.complain(self.tr("Choose whether your back is back to usual."))
            settled.setFocus()
        elif self.attempt(
            lambda: self.use_cases.recording.answer_morning(question.of, pain, answer)
        ):
            self.saved.emit(self.tr("Thank you. Your answer is saved."))

    def _skip(self) -> None:
        if self._question is not None:
            self._later.add(self._question.of)
            self.skipped.emit()


class WeeklyPanel(Panel):
    """The 20-second check: four lines, each answered. A yes is asked back once."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        intro = words.texts("weekly_intro")
        self.set_heading(intro["heading"])
        self.add(Secondary(intro["text"]))
        self.answers: dict[str, Answers] = {}
        self._shorts: dict[str, str] = {}
        for item in words.items("weekly"):
            answers = Answers(
                item["text"], answers=[("no", self.tr("No")), ("yes", self.tr("Yes"))]
            )
            lines, line = QVBoxLayout(), Columns(least=px(170))
            lines.setSpacing(SPACE_1)
            for widget in (Strong(item["text"]), Caption(item["help"])):
                lines.addWidget(widget)
            line.add_layout(lines, 3)
            line.add(answers, 1)
            self.add(line)
            self.answers[item["id"]] = answers
            self._shorts[item["id"]] = item["short"]
            for button in answers.buttons.values():
                button.clicked.connect(self._changed)
        self.save = PrimaryButton(self.tr("Save my answers"))
        self.save.clicked.connect(self._save)
        row = FlowLayout()
        row.addWidget(self.save)
        self.add(row)
        self.confirm = QWidget()
        self._asked = Body()
        self.right, self.wrong = PrimaryButton(""), Button("")
        self._make_confirm()
        self.writes(self.save, self.right)

    def show_view(self, view: TodayView) -> None:
        """The questions are always the same; half an answer stays."""

    def _make_confirm(self) -> None:
        texts = self.words.texts("confirm")
        self.right.setText(texts["right"])
        self.wrong.setText(texts["wrong"])
        self.right.clicked.connect(self._record)
        self.wrong.clicked.connect(self._answer_again)
        row = FlowLayout()
        row.addWidget(self.right)
        row.addWidget(self.wrong)
        inside = QVBoxLayout(self.confirm)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._asked)
        inside.addLayout(row)
        self.confirm.hide()
        self.add(self.confirm)

    def _said_yes(self) -> list[str]:
        return [sign for sign, answers in self.answers.items() if answers.value() == "yes"]

    def _changed(self) -> None:
        self.confirm.hide()
        self.save.show()

    def _save(self) -> None:
        unanswered = [answers for answers in self.answers.values() if answers.value() is None]
        if unanswered:
            self.complain(self.tr("Please answer all four lines."))
            unanswered[0].setFocus()
            return
        yes = self._said_yes()
        if not yes:
            self._record()
            return
        short = self.tr("; ").join(self._shorts[sign] for sign in yes)
        self._asked.setText(
            self.words.say("questions", self.words.texts("confirm")["yes"], short=short)
        )
        self.save.hide()
        self.confirm.show()
        self.right.setFocus()

    def _answer_again(self) -> None:
        yes = self._said_yes()
        for sign in yes:
            self.answers[sign].set_value(None)
        self._changed()
        self.answers[yes[0]].setFocus()

    def _record(self) -> None:
        yes = self._said_yes()
        data = {sign: sign in yes for sign in self.answers}
        if not self.attempt(lambda: self.use_cases.recording.record("weekly_check", data), yes):
            return
        for answers in self.answers.values():
            answers.set_value(None)
        self._changed()
        if yes:
            self.navigate("card")
        else:
            self.saved.emit(self.tr("Thank you. Your answers are saved."))
