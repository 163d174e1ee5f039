"""What went wrong, and pain somewhere else: listed on the Measures page, written elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.engine.suitability import findings_of
from app.services.use_cases import UseCases
from ui.pages.measure_words import MeasureWords
from ui.theme import SPACE_1
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words

MOST_ROWS = 40
"""The latest are listed here; the Diary has them all."""


class _Listed(Card):
    """A card with rows about entries, the latest first; the older ones are folded away."""

    _AT_ONCE = 3

    def __init__(
        self, use_cases: UseCases, words: Words, navigate: Callable[..., None], title: str
    ) -> None:
        super().__init__(title)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._rows: list[QWidget] = []
        self._none = Body()
        self._older_rows: list[QWidget] = []
        self._rest: Sequence[Entry] = ()
        self._older = Folding(self.tr("Earlier ones"))
        self._older.toggled.connect(self._fill_older)
        self.add(self._none)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show what of these belongs here."""
        own = [e for e in reversed(entries) if self.lists(e)][:MOST_ROWS]
        self._rest = own[self._AT_ONCE :]
        self._rows = self._replaced(self._rows, own[: self._AT_ONCE], self.body, 2)
        self._none.setVisible(not own)
        self._older.setVisible(bool(self._rest))
        self._fill_older()

    def _fill_older(self, *_: object) -> None:
        wanted = self._rest if self._older.is_open() else ()
        self._older_rows = self._replaced(self._older_rows, wanted, self._older.body, 0)

    def _replaced(
        self, rows: Sequence[QWidget], entries: Sequence[Entry], place: QVBoxLayout, first: int
    ) -> list[QWidget]:
        """Rows of these entries in place of those."""
        for row in rows:
            row.hide()
            place.removeWidget(row)
            row.deleteLater()
        made = [self._row(entry) for entry in entries]
        for number, row in enumerate(made, start=first):
            place.insertWidget(number, row)
            row.show()  # now, not at the next turn of the event loop: no flicker
        return made

    def lists(self, entry: Entry) -> bool:
        """Whether it belongs here."""
        raise NotImplementedError

    def said(self, entry: Entry) -> tuple[str, str, str]:
        """Its first line, what happened, and the rest."""
        raise NotImplementedError

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        head, text, rest = self.said(entry)
        change = LinkButton(self.tr("Change"))
        change.setAccessibleDescription(f"{head}: {text}")
        change.clicked.connect(lambda: self._navigate("entry", id=entry.id, back="measures"))
        line = FlowLayout()
        line.addWidget(Strong(head))
        line.addWidget(change)
        column.addLayout(line)
        for part in (Body(text), Caption(rest)):
            part.setVisible(bool(part.text()))
            column.addWidget(part)
        return row

    def _day(self, day: date) -> str:
        return MeasureWords(self._words, self._use_cases.diary.today()).day(day)


class EventsCard(_Listed):
    """Something went wrong: what, where, how bad, what was done. It is written down on its own
    page, where what needs a clinician shows its card at once."""

    def __init__(
        self, use_cases: UseCases, words: Words, navigate: Callable[..., None], title: str
    ) -> None:
        super().__init__(use_cases, words, navigate, title)
        self._none.setText(
            self.tr(
                "Nothing is recorded. A faint, chest pain, an injury or a bad turn of your back "
                "belongs here, whatever caused it."
            )
        )
        self.go = Button(self.tr("Write down what went wrong"))
        self.go.clicked.connect(lambda: navigate("entry", kind="adverse_event", back="measures"))
        row = FlowLayout()
        row.addWidget(self.go)
        self.add(self._older, row)

    def lists(self, entry: Entry) -> bool:
        return entry.kind == "adverse_event" and (not entry.deleted or bool(findings_of(entry)))

    def said(self, entry: Entry) -> tuple[str, str, str]:
        data, words = entry.data, self._words
        kinds = {item["id"]: item["label"] for item in words.items("events")}
        first = self._day(date.fromisoformat(data["from"]))
        span = self.tr("since {day}").format(day=first)
        if data.get("to"):
            last = self._day(date.fromisoformat(data["to"]))
            span = (
                first
                if data["to"] == data["from"]
                else self.tr("{first} to {last}").format(first=first, last=last)
            )
        head = self.tr("{kind}, {days}").format(kind=kinds[data["category"]], days=span)
        text = " · ".join(str(p) for p in (data["what"], data.get("site")) if p)
        rest = [words.texts("severities")[data["severity"]]]
        if data.get("action"):
            rest.append(self.tr("What was done: {text}").format(text=data["action"]))
        related = data.get("related")
        if isinstance(related, bool):
            related = "yes" if related else "no"
        said = {
            "yes": self.tr("You think running had to do with it"),
            "no": self.tr("You think running had nothing to do with it"),
            "not_sure": self.tr("Not sure whether running had to do with it"),
        }
        rest.append(said.get(str(related), self.tr("Related to running: not recorded")))
        return head, text, ". ".join(part.rstrip(".") for part in rest) + "."


class ElsewhereCard(_Listed):
    """Pain somewhere else, as it was written down with a session."""

    def __init__(
        self, use_cases: UseCases, words: Words, navigate: Callable[..., None], title: str
    ) -> None:
        super().__init__(use_cases, words, navigate, title)
        self._none.setText(self.tr("Nothing is recorded. It is asked after each session."))
        self.add(
            self._older,
            Caption(self.tr("Progress draws it as a line of its own, the highest of each week.")),
        )

    def lists(self, entry: Entry) -> bool:
        if entry.kind != "session" or (entry.deleted and not findings_of(entry)):
            return False
        return bool(entry.data.get("elsewhere"))

    def said(self, entry: Entry) -> tuple[str, str, str]:
        other = entry.data["elsewhere"]
        pain = other.get("peak")
        text = self.tr("strength not recorded")
        if pain is not None:
            text = self.tr("{pain} of 100").format(pain=self._words.number(pain))
        return self._day(entry.date), " · ".join(filter(None, (other["site"], text))), ""
