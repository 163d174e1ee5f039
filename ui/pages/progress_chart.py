"""The chart in its card, with what moves it and its numbers."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.chart import ChartData
from ui.charts.folded_table import FoldedTable, Table
from ui.charts.loading import ChartLoader
from ui.charts.words import ChartWords
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Caption, Secondary

if TYPE_CHECKING:
    from ui.charts.view import ChartView

_CHART_HEIGHT = 430  # design px
_WAIT_MS = 300
"""A chart that comes sooner is not announced: words that flash by only disturb."""


class ChartCard(Card):
    """The chart fills it; below stand the buttons that show other days. `grew` when it is there."""

    grew = Signal()

    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale
        self._data: ChartData | None = None
        self.view: ChartView | None = None
        self.numbers = FoldedTable(self.tr("Show the numbers (Ctrl+T)"), self._table)
        self.setMinimumHeight(px(_CHART_HEIGHT))
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.setStretchFactor(self.body, 1)
        # The drawing keeps its own distance from its edge.
        self.setContentsMargins(-SPACE_2, -SPACE_2, -SPACE_2, -SPACE_2)
        self._make_tools()
        self._waiting = Secondary(self.tr("The chart is being drawn…"), wrap=False)
        self._waiting.hide()
        self.body.addWidget(self._waiting, 1, Qt.AlignmentFlag.AlignCenter)
        self.trouble = Notice("caution", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble, 0, Qt.AlignmentFlag.AlignTop)
        self._loader = ChartLoader(self)
        self._loader.ready.connect(self._make_view)
        self._loader.failed.connect(self._say_failed)

    def _make_tools(self) -> None:
        self.earlier = LinkButton(self.tr("Earlier"))
        self.later = LinkButton(self.tr("Later"))
        self.closer = LinkButton(self.tr("Zoom in"), mark="plus")
        self.further = LinkButton(self.tr("Zoom out"), mark="minus")
        self.all = LinkButton(self.tr("All of it"))
        self.tools: list[Button] = [
            self.earlier, self.later, self.closer, self.further, self.all,
        ]  # fmt: skip
        row = FlowLayout()
        for button in self.tools:
            button.setEnabled(False)
            row.addWidget(button)
        row.addWidget(Caption(self.tr("or drag, and Ctrl with the mouse wheel")))
        self._tools = QWidget()
        column = QVBoxLayout(self._tools)
        column.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        column.addLayout(row)

    def load(self) -> None:
        """Put the chart in its place: at once if its libraries are here, else when they come."""
        if self.view is not None:
            return
        module = self._loader.loaded()
        if module is not None:
            self._make_view(module)
            return
        # After the page is painted: the import would compete with it for the interpreter.
        QTimer.singleShot(0, self._loader, self._loader.start)
        QTimer.singleShot(_WAIT_MS, self, self._say_wait)

    def _say_wait(self) -> None:
        self._waiting.setVisible(self.view is None and self.trouble.isHidden())

    def _say_failed(self) -> None:
        self._waiting.hide()
        self.setMinimumHeight(0)
        text = self.tr(
            "The chart can't be drawn: a part of Backstride did not load. Installing it again may "
            "help. Your diary is as it was, and the numbers are below."
        )
        self.trouble.say("caution", text)

    def keys_of(self, page: QWidget) -> None:
        """Ctrl+T anywhere on the page goes to the numbers, and back."""
        QShortcut(QKeySequence("Ctrl+T"), page).activated.connect(self.turn_numbers)

    def turn_numbers(self) -> None:
        """Open the numbers and go there, or close them."""
        if self._data is not None and not self._data.empty:
            self.numbers.turn()

    def show_data(self, data: ChartData) -> None:
        """Show other numbers, once the chart is there."""
        self._data = data
        if self.view is not None:
            self.view.show_data(data, self._words(data))
        self.numbers.refresh()

    def _words(self, data: ChartData) -> ChartWords:
        return ChartWords(data.units, self._locale)

    def _make_view(self, module: ModuleType) -> None:
        """The chart's libraries are here: put the chart in its place."""
        if self.view is not None:  # they came, and the page was shown again before it was told
            return
        self.view = view = module.ChartView()
        self._waiting.hide()
        self.body.addWidget(view, 1)
        self.body.addWidget(self._tools)
        self.earlier.clicked.connect(lambda: view.move_view(-1))
        self.later.clicked.connect(lambda: view.move_view(1))
        self.closer.clicked.connect(lambda: view.zoom(0.5))
        self.further.clicked.connect(lambda: view.zoom(2.0))
        self.all.clicked.connect(lambda: view.show_all())  # noqa: PLW0108 - see `_be_a_chart_to_readers`
        view.moved.connect(self._enable)
        if self._data is not None:
            view.show_data(self._data, self._words(self._data))
        self.grew.emit()

    def _enable(self) -> None:
        """A button that would do nothing is off; the keyboard goes on to one that does."""
        if self.view is None:
            return
        axis = self.view.axis
        for button, on in (
            (self.earlier, axis.can_move(-1)),
            (self.later, axis.can_move(1)),
            (self.closer, axis.can_zoom(0.5)),
            (self.further, axis.can_zoom(2.0)),
            (self.all, axis.can_zoom(2.0)),
        ):
            had = button.hasFocus()
            button.setEnabled(on)
            if had and not on:
                self.view.setFocus()

    def _table(self) -> Table | None:
        if self._data is None:
            return None
        words, data = self._words(self._data), self._data
        rows = [words.table_row(week) for week in data.weeks]
        return words.table_head(), rows, words.heading(), words.summary(data)
