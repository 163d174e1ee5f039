"""Questions for the physio: written down here or in the diary, printed on the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.engine.model import Entry
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import Columns
from ui.widgets.notice import UndoBar
from ui.widgets.text import Body, Caption, StopText
from ui.wording import Words


class QuestionsCard(Card):
    """The questions of the report's days, one field for another one, and how to remove one.
    `grew` when there are other buttons."""

    grew = Signal()

    def __init__(self, use_cases: UseCases, words: Words) -> None:
        super().__init__(self.tr("Questions for my physio"))
        self._use_cases, self._words = use_cases, words
        self._rows: list[QWidget] = []
        self._shown: list[tuple[str, object]] = []
        self._days: tuple[date, date] | None = None
        self.elsewhere, self.problem, self.undo = Caption(), StopText(), UndoBar()
        self.problem.hide()
        self.undo.undo.connect(lambda: self._attempt(use_cases.recording.undo))
        self.field = LineField(self.tr("A question"), hint=self.tr("What do you want to ask?"))
        self.field.returnPressed.connect(self._add)
        self.add_button = Button(self.tr("Add"), mark="plus")
        self.add_button.setAccessibleDescription(self.tr("Adds the question to your diary"))
        self.add_button.clicked.connect(self._add)
        line = Columns(spacing=SPACE_2, least=px(200))
        line.add(self.field)
        line.add(self.add_button, 0)
        self.add(self.elsewhere, line, self.problem, self.undo)

    def show_days(self, first: date, last: date) -> None:
        """Show the questions of these days, as the report does."""
        self._days = (first, last)
        living = [
            e for e in self._use_cases.diary.entries() if e.kind == "question" and not e.deleted
        ]
        inside = [e for e in living if first <= e.date <= last]
        self._show_rows(inside)
        others = len(living) - len(inside)
        self.elsewhere.setVisible(bool(others))
        self.elsewhere.setText(
            self._words.count(
                others,
                self.tr("1 more is in your diary, from a day that is not on this report."),
                self.tr(
                    "{n} more are in your diary, from days that are not on this report.",
                    None,
                    others,
                ),
            )
        )
        self.set_ready(self._use_cases.diary.ready)

    def _show_rows(self, entries: Sequence[Entry]) -> None:
        """Built anew only when they are others: a button keeps the keyboard while it is right."""
        shown: list[tuple[str, object]] = [(e.id, e.data["text"]) for e in entries]
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(entry) for entry in entries]
        for place, row in enumerate(self._rows, start=1):
            self.body.insertWidget(place, row)
        self.grew.emit()

    def set_ready(self, ready: bool) -> None:
        """Buttons that write work once the diary may be written."""
        self.add_button.setEnabled(ready)
        for row in self._rows:
            for button in row.findChildren(LinkButton):
                button.setEnabled(ready)

    def forget_undo(self) -> None:
        """Something else was written: undo would take back that."""
        self.undo.hide()

    def _row(self, entry: Entry) -> QWidget:
        row, text = QWidget(), str(entry.data["text"])
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        remove = LinkButton(self.tr("Remove"))
        remove.setAccessibleDescription(text)
        remove.clicked.connect(lambda: self._remove(entry.id))
        line.addWidget(Body(text), 1)
        line.addWidget(remove)
        return row

    def _add(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.field.setFocus()
            return
        recording = self._use_cases.recording
        if self._use_cases.diary.ready and self._attempt(
            lambda: recording.record("question", {"text": text})
        ):
            self.field.clear()
            self.field.setFocus()
            self.undo.offer(self.tr("The question is in your diary."))

    def _remove(self, entry_id: str) -> None:
        if self._attempt(lambda: self._use_cases.recording.delete(entry_id)):
            # The button is gone; the keyboard stays in the card.
            self.undo.offer(self.tr("The question is removed."))
            self.undo.focus_button()

    def _attempt(self, action: Callable[[], object]) -> bool:
        """Write; why it could not be stands in the card, and what was typed stays."""
        try:
            action()
        except BackstrideError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return False
        self.problem.hide()
        if self._days is not None:
            self.show_days(*self._days)
        return True
