"""The cards below the chart: change, sessions, stages, then and now, measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.engine.chart import ChartData
from app.engine.measures import ACTIVITY, CONFIDENCE, Measure
from app.engine.standing import Rung, Standing, WeekSessions
from ui.charts.folded_table import FoldedTable, Table
from ui.charts.outcome_words import OutcomeWords
from ui.charts.stage_ladder import StageLadder
from ui.charts.week_bars import WeekBars
from ui.charts.words import ChartWords
from ui.pages.measure_words import MeasureWords
from ui.pages.progress_words import ProgressWords
from ui.theme import SPACE_2, SPACE_4
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Body, Caption, Strong, Text


class ChangeCard(Card):
    """Whether pain has changed, with the source of that judgement; below it week 1 beside the
    latest full week, in plain numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._head = Body("", rich=True), Strong(self.tr("Compared with the start"))
        self._place = QWidget()
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_2)
        self._cells: list[list[Text]] = []
        for column, share in enumerate((2, 1, 1)):
            self._grid.setColumnStretch(column, share)
        self.add(self._text, self._head, self._place)

    def show_data(
        self, data: ChartData, standing: Standing, chart: ChartWords, words: ProgressWords
    ) -> None:
        """Show other numbers."""
        outcome = OutcomeWords(chart)
        if data.change is None:
            self._text.setText(words.bold("", outcome.no_change(data)))
        else:
            head, meaning = outcome.change(data.change)
            self._text.setText(words.bold(head, f"{meaning} {outcome.trial_pain()}"))
        for part in (self._head, self._place):
            part.setVisible(standing.latest is not None)
        if standing.latest is not None:
            self._compare(standing, words)

    def _compare(self, standing: Standing, words: ProgressWords) -> None:
        head = words.compared_head(standing)
        rows = [head, *(words.compared_row(row) for row in standing.compared)]
        for number, texts in enumerate(rows):
            if number == len(self._cells):
                self._cells.append(self._make_row(number))
            for cell, text, column in zip(self._cells[number], texts, head, strict=True):
                cell.setText(text)
                cell.show()
                # Read by itself, a number says nothing.
                if number and column:
                    cell.setAccessibleName(f"{texts[0]}, {column}: {text}")
        for row in self._cells[len(rows) :]:
            for cell in row:
                cell.hide()

    def _make_row(self, number: int) -> list[Text]:
        """Made once and filled again: each new widget would lay out the page anew."""
        row: list[Text] = (
            [Caption() for _ in range(3)] if not number else [Body(), Strong(), Strong()]
        )
        for column, cell in enumerate(row):
            self._grid.addWidget(cell, number, column)
        return row


class SessionsCard(Card):
    """Sessions of the full weeks beside the trial's share, and week by week."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._said, self.bars = Body("", rich=True), Caption(), WeekBars()
        self.numbers = FoldedTable(self.tr("Show the sessions as a table"), self._table)
        self._weeks: Sequence[WeekSessions] = ()
        self._words: ProgressWords | None = None
        self.add(self._text, self.bars, self._said, self.numbers)

    def show_data(
        self, data: ChartData, standing: Standing, chart: ChartWords, words: ProgressWords
    ) -> None:
        """Show other numbers."""
        self._weeks, self._words = standing.weeks, words
        outcome = OutcomeWords(chart)
        head, rest = ("", outcome.no_sessions())
        if data.adherence is not None:
            head, rest = outcome.sessions(*data.adherence)
        self._text.setText(words.bold(head, rest))
        said = words.bars(standing.weeks)
        self._said.setText(said)
        self.bars.set_weeks(standing.weeks, said)
        for part in (self.bars, self._said, self.numbers):
            part.setVisible(bool(standing.weeks))
        self.numbers.refresh()

    def _table(self) -> Table | None:
        return None if self._words is None else self._words.bars_table(self._weeks)


class LadderCard(Card):
    """The stages, and where the latest session was."""

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("Your stages")
        self.setAccessibleName(title)
        self._text, self.ladder = Body("", rich=True), StageLadder()
        self.numbers = FoldedTable(self.tr("Show the stages as a table"), self._table)
        self._rungs: Sequence[Rung] = ()
        self._words: ProgressWords | None = None
        self.add(Strong(title), self._text, self.ladder, self.numbers)

    def show_data(self, rungs: Sequence[Rung], words: ProgressWords) -> None:
        """Show other stages."""
        self._rungs, self._words = rungs, words
        said = words.ladder(rungs)
        self._text.setText(words.bold(*said))
        self.ladder.set_rungs(rungs, " ".join(filter(None, said)))
        self.numbers.refresh()

    def _table(self) -> Table | None:
        return None if self._words is None else self._words.ladder_table(self._rungs)


class MeasuresCard(Card):
    """Each measure with its change in words, and the way to write down a new value."""

    def __init__(self, open_measures: Callable[[], None]) -> None:
        super().__init__()
        title = self.tr("Your measures")
        self.setAccessibleName(title)
        self._lines: list[Body] = []
        self._none = Body(
            self.tr(
                "Nothing is recorded yet. Here you see your weekly pain, how safe running feels, "
                "what you want to do again, and scores from your clinician."
            )
        )
        self.go = Button(self.tr("Open your measures"))
        self.go.clicked.connect(open_measures)
        row = FlowLayout()
        row.addWidget(self.go)
        self._own = Caption(
            self.tr(
                "Confidence and the things you want to do are your own scales: no research says "
                "how much counts as a change."
            )
        )
        self.add(Strong(title), self._none, self._own, row)

    def show_data(
        self, measures: Sequence[Measure], says: MeasureWords, words: ProgressWords
    ) -> None:
        """Show other measures."""
        self._none.setVisible(not measures)
        own = False
        for number, measure in enumerate(measures):
            head, meaning = says.change(measure)
            name = says.name(measure.instrument, measure.label)
            if measure.change is not None and measure.instrument in (CONFIDENCE, ACTIVITY):
                own, meaning = True, ""  # said once, below
            if number == len(self._lines):
                self._lines.append(Body("", rich=True))
                self.body.insertWidget(self.body.count() - 2, self._lines[-1])
            self._lines[number].setText(words.bold(f"{name}: {head}", meaning))
            self._lines[number].show()
        for line in self._lines[len(measures) :]:
            line.hide()
        self._own.setVisible(own)
