"""What the cards of the Measures page share, and the 0 to 10 scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from PySide6.QtWidgets import QWidget

from app.engine.measures import ACTIVITY, CONFIDENCE, WEEK_AVERAGE, Measure
from app.services.use_cases import UseCases
from ui.pages.measure_values import Values
from ui.pages.measure_words import MeasureWords
from ui.pages.panel import Panel
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words


class MeasureCard(Panel):
    """A measure, or several of one sort: the change in words, a fold for a new value, and a fold
    with every value so far. `fill` is handed what is known; `form` is built by each card."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        instruments: Sequence[str],
        title: str,
    ) -> None:
        super().__init__(use_cases, words, navigate)
        self.instruments = instruments
        self.says = MeasureWords(words, use_cases.diary.today())
        self.set_heading(title)
        self._changes: list[Body] = []
        self._own_scale = Caption(self.says.own_scale())
        self.form = Folding(self.tr("Write down a new value"))
        self.values = Values(navigate)
        self.save = Button(self.tr("Save"))
        self.save.clicked.connect(self._save)
        self.writes(self.save)
        self.build()
        row = FlowLayout()
        row.addWidget(self.save)
        self.form.body.addLayout(row)
        self.add(self._own_scale, self.form, self.values)

    def first_field(self) -> QWidget:
        """Where writing down a value begins."""
        raise NotImplementedError

    def build(self) -> None:
        """Put the fields into the form."""
        raise NotImplementedError

    def fill(self, measures: Sequence[Measure], missing: frozenset[str]) -> None:
        """Show what is known; a form whose value is asked for now stands open."""
        self.says = MeasureWords(self.words, self.use_cases.diary.today())
        own = [m for m in measures if m.instrument in self.instruments]
        for text in self._changes:
            self.body.removeWidget(text)
            text.hide()
            text.deleteLater()
        shown: Sequence[Measure | None] = own or [None]
        self._changes = [self._said(measure) for measure in shown]
        for number, text in enumerate(self._changes, start=1):
            self.body.insertWidget(number, text)
            text.show()  # now, not at the next turn of the event loop: no flicker
        self._own_scale.setVisible(any(self._unjudged(measure) for measure in own))
        if missing & set(self.instruments) and not self.form.is_open():
            self.form.set_open(True)
        self.values.fill(own, self.says)

    def _said(self, measure: Measure | None) -> Body:
        head, rest = self.says.change(measure)
        if self._unjudged(measure):
            rest = ""  # said once, below all of them
        if measure is not None and self.instruments not in ((WEEK_AVERAGE,), (CONFIDENCE,)):
            head = f"{self.says.name(measure.instrument, measure.label)}: {head}"
        text = f"<b>{escape(head)}</b> {escape(rest)}".rstrip() if head else escape(rest)
        return Body(text, rich=True)

    @staticmethod
    def _unjudged(measure: Measure | None) -> bool:
        """A change on one's own scale."""
        own = measure is not None and measure.instrument in (CONFIDENCE, ACTIVITY)
        return own and measure is not None and measure.change is not None

    def _save(self) -> None:
        raise NotImplementedError

    def record(
        self, kind: str, data: Mapping[str, Any], said: str, at: datetime | None = None
    ) -> bool:
        """Write it down; False when it can't be, and why then stands in the card."""
        recording = self.use_cases.recording
        return self.written(lambda: recording.record(kind, data, at=at), said)

    def written(self, write: Callable[[], object], said: str) -> bool:
        """As `record`, for whatever `write` writes down."""
        if not self.attempt(write):
            return False
        self.form.set_open(False)
        self.form.setFocus()  # what had the keyboard is folded away
        self.saved.emit(said)
        return True

    def missing(self, text: str, field: QWidget) -> None:
        """Say what is needed, and go there."""
        self.complain(text)
        field.setFocus()


class Scale(QWidget):
    """0 to 10 with words for its ends; nothing is chosen until the person does."""

    def __init__(
        self, name: str, words: Words, low: str, high: str, *, titled: bool = True
    ) -> None:
        super().__init__()
        ends = {0: low, 10: high}
        options = [
            (str(n), f"{words.number(n)}: {ends[n]}" if n in ends else words.number(n))
            for n in range(11)
        ]
        self._select = Select(name, options, unset_text=self.tr("choose"))
        row = Columns(self, spacing=SPACE_2, least=px(140))
        if titled:
            row.add(Strong(name), 2)
        row.add(self._select, 3)
        self.setFocusProxy(self._select)

    def value(self) -> int | None:
        """0 to 10, or None while nothing is chosen."""
        found = self._select.value()
        return None if found is None else int(found)

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing chosen."""
        self._select.set_value(None if value is None else str(value))
