"""What came out of the check: the worst first, always with its reasons, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.kinds import QUESTIONS
from app.engine.suitability import WILLINGNESS, Finding
from app.services.use_cases import UseCases
from ui.pages.card_parts import bullets
from ui.pages.card_words import GRAVE, calm_kind
from ui.theme import SPACE_4
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Body, Display, Secondary, Title
from ui.wording import Words

_VERDICTS = ("emergency", "soon", "first", "not_yet", "not_for_you")
_OTHERS = "others"


def verdict_of(finding: Finding) -> str:
    """Which verdict of `questions.toml` a standing finding belongs to."""
    if finding.cls in GRAVE:
        return "emergency"
    kind = calm_kind(finding)
    if kind == WILLINGNESS:
        return "not_for_you"
    return {"soon": "soon", "first": "first", "severity": "not_yet"}.get(kind, _OTHERS)


class Verdict(QWidget):
    """The outcome of the check `answers`, with all findings that stand."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        answers: Mapping[str, str],
        navigate: Callable[..., None],
    ) -> None:
        super().__init__()
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_4)
        self.findings = use_cases.screening.standing()
        self.test_run_next = self._comes_test_run()
        groups: dict[str, list[str]] = {}
        for finding in self.findings:
            shorts = groups.setdefault(verdict_of(finding), [])
            short = words.short(finding.id)
            if short not in shorts:
                shorts.append(short)
        self._title = ""
        for name in _VERDICTS:
            if name in groups:
                self._say(name, groups[name])
        if _OTHERS in groups:
            self._say_others(groups[_OTHERS])
        if not self.findings:
            self._say("clear", [])
            self._column.addWidget(Body(self._next()))
        if answers.get("wants_to_run") == "not_sure":
            self._read_first()
        self._say_covered(answers)
        self._say_outside(answers)

    def title(self) -> str:
        """The first words of the verdict."""
        return self._title

    def is_old(self) -> bool:
        """Other findings stand by now, or something else comes next."""
        found = self._use_cases.screening.standing()
        return (found, self._comes_test_run()) != (self.findings, self.test_run_next)

    def _comes_test_run(self) -> bool:
        """A test run is what is due, and it may be done today."""
        due = self._use_cases.diary.decision().rule == "test-run-due"
        return due and self._use_cases.screening.test_run_offer().why == "open"

    def _next(self) -> str:
        if self.test_run_next:
            return self.tr("Next comes a short test run.")
        return self.tr("Today shows what is next.")

    def _say(self, name: str, shorts: list[str]) -> None:
        texts = self._words.texts("verdicts", name)
        self._head(texts["title"])
        self._column.addWidget(Body(texts["text"]))
        if name == "not_for_you":
            self._links(("staying-active", self.tr("Other ways to stay active")))
        elif shorts:
            card = Card()
            card.add(bullets(_sentence(short) for short in shorts))
            self._column.addWidget(card)
        if name == "not_yet":
            self._links(("staying-active", self.tr("Other ways to stay active")))

    def _head(self, title: str) -> None:
        """The worst outcome comes first, and larger than the others."""
        self._column.addWidget(Title(title) if self._title else Display(title))
        self._title = self._title or title

    def _say_others(self, shorts: list[str]) -> None:
        """What a session or a weekly check raised is not answered by this check alone."""
        self._head(self.tr("Something else still stands"))
        text = self.tr("You told us about this outside the check. A clinician should look at it:")
        self._column.addWidget(Body(text))
        card = Card()
        card.add(bullets(_sentence(short) for short in shorts))
        self._column.addWidget(card)

    def _read_first(self) -> None:
        texts = self._words.texts("verdicts", "read_first")
        card = Card(texts["title"])
        card.add(Body(texts["text"]))
        row = FlowLayout()
        for article, text in (
            ("the-trial.md", self.tr("The trial behind this app")),
            ("staying-active", self.tr("Other ways to stay active")),
        ):
            row.addWidget(self._link(article, text))
        card.add(row)
        self._column.addWidget(card)

    def _say_covered(self, answers: Mapping[str, str]) -> None:
        """A yes that no longer locks, because a clinician cleared it, is not passed over."""
        standing = {finding.id for finding in self.findings}
        covered = [
            self._words.short(question)
            for question in (*QUESTIONS["B"], *QUESTIONS["C"])
            if answers.get(question) in ("yes", "not_sure") and question not in standing
        ]
        if covered:
            card = Card(self.tr("Cleared by a clinician"))
            card.add(bullets(_sentence(short) for short in covered))
            self._column.addWidget(card)

    def _say_outside(self, answers: Mapping[str, str]) -> None:
        said = []
        for question in QUESTIONS["E"]:
            texts = self._words.question(question)
            if answers.get(question) == texts["outside_when"]:
                said.append(texts["outside"])
        if said:
            texts = self._words.texts("verdicts", "outside")
            card = Card(texts["title"])
            card.add(Secondary(texts["text"]), bullets(said))
            self._column.addWidget(card)

    def _links(self, *links: tuple[str, str]) -> None:
        row = FlowLayout()
        for article, text in links:
            row.addWidget(self._link(article, text))
        self._column.addLayout(row)

    def _link(self, article: str, text: str) -> Button:
        button = Button(text)
        button.clicked.connect(lambda: self._navigate("learn", article=article))
        return button


def _sentence(short: str) -> str:
    return short[:1].upper() + short[1:]
