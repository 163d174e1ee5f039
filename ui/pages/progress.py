"""Your progress: the chart, what it says in words, its numbers, and a picture to keep."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.engine.chart import ChartData, chart_data
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.charts.loading import ChartLoader
from ui.charts.words import ChartWords
from ui.error_words import error_text
from ui.theme import SPACE_2, SPACE_4, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented
from ui.widgets.text import Body
from ui.wording import Words

if TYPE_CHECKING:
    from ui.charts.table import NumbersTable
    from ui.charts.view import ChartView

_CHART_HEIGHT = 430  # design px


class ChartWriter(Protocol):
    """What `ui.render.chart.ChartRenderer` does."""

    def render(self, data: ChartData, target: Path, form: str) -> None:
        """Write the chart to a file. Raises BackstrideError."""


class ProgressPage(Page):
    """Pain and running distance on one time axis."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        writer: ChartWriter | None = None,
        ask_target: Callable[[QWidget, str], tuple[str, str] | None] | None = None,
    ) -> None:
        """`writer` saves pictures, `ask_target` asks where to, given a suggested name: it returns
        path and format, or None when the person thought better of it."""
        super().__init__("", "", parent)
        self._diary = use_cases.diary
        self._locale = words.locale
        self._navigate = navigate
        self._writer, self._ask_target = writer, ask_target
        self._dirty = True
        self._data: ChartData | None = None
        self.chart: ChartView | None = None
        self._numbers: NumbersTable | None = None
        self._loader = ChartLoader(self)
        self._loader.ready.connect(self._make_view)
        self._make_actions()
        self._make_body()
        self.set_title(self.tr("Your progress"))
        unsubscribe = self._diary.changes.subscribe(self._diary_changed)
        self.destroyed.connect(unsubscribe)

    # --- what is on the page

    def _make_actions(self) -> None:
        self.span = Segmented(
            self.tr("How much to show"),
            [("weeks", self.tr("12 weeks")), ("all", self.tr("Everything"))],
            "weeks",
        )
        self.span.changed.connect(self._refresh)
        self._save = Button(self.tr("Save picture…"))
        self._save.clicked.connect(self._save_picture)
        self.add_action(self.span, self._save)

    def _make_body(self) -> None:
        self._notice = Notice("info", "")
        self._notice.hide()
        self._empty = self._make_empty()
        self._chart_card = self._make_chart_card()
        self._table = Folding(self.tr("Show the numbers (Ctrl+T)"))
        self._table.toggled.connect(self._fill_table)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._toggle_table)
        self._change, self._sessions = Body("", rich=True), Body("", rich=True)
        self._cards = QWidget()
        columns = Columns(self._cards, least=px(240))
        for text in (self._change, self._sessions):
            card = Card()
            card.add(text)
            columns.add(card)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for part in (self._chart_card, self._cards, self._table):
            column.addWidget(part)
        column.setStretchFactor(self._chart_card, 1)
        self.add(self._notice, self._empty, self._shown)
        self.set_filling(self._shown)

    def _make_empty(self) -> Card:
        """What stands there while nothing is recorded."""
        card = Card(self.tr("Nothing to show yet"))
        card.add(
            Body(
                self.tr(
                    "Once you have noted how your back feels, your pain appears here day by day. "
                    "After your first session, your running distance appears below it, week by "
                    "week."
                )
            )
        )
        go = Button(self.tr("Go to Today"))
        go.clicked.connect(lambda: self._navigate("today"))
        row = FlowLayout()
        row.addWidget(go)
        card.add(row)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _make_chart_card(self) -> Card:
        """The card that the chart fills."""
        card = Card()
        card.setMinimumHeight(px(_CHART_HEIGHT))
        outer = card.layout()
        if isinstance(outer, QVBoxLayout):
            outer.setStretchFactor(card.body, 1)
        # The drawing keeps its own distance from its edge.
        card.setContentsMargins(-SPACE_2, -SPACE_2, -SPACE_2, -SPACE_2)
        return card

    # --- filling it

    def enter(self, **wanted: object) -> None:
        self._notice.hide()
        if self._dirty:
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self._refresh()
        # After the page is painted: the import would compete with it for the interpreter.
        QTimer.singleShot(0, self._loader, self._loader.start)

    def _diary_changed(self) -> None:
        self._dirty = True
        if self.isVisible():
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._dirty = False
        data = self._chart_data()
        self._data = data
        words = ChartWords(data.units, self._locale)
        self.set_title(self.tr("Your progress"), self._subtitle(data, words))
        self._empty.setVisible(data.empty)
        self._shown.setVisible(not data.empty)
        self.span.setEnabled(not data.empty)
        self._save.setEnabled(not data.empty)
        self._change.setText(_bold(*self._change_words(data, words)))
        self._sessions.setText(_bold(*self._session_words(data, words)))
        if self.chart is not None:
            self.chart.show_data(data, words)
        self._fill_table(self._table.is_open())

    def _chart_data(self) -> ChartData:
        diary = self._diary
        return chart_data(
            diary.history(),
            diary.programme,
            diary.today(),
            self.span.value() == "all",
            units=diary.units(),
            simulated=diary.simulated(),
        )

    def _make_view(self, module: ModuleType) -> None:
        """The chart's libraries are here: put the chart in its place."""
        self.chart = module.ChartView()
        self._chart_card.body.addWidget(self.chart)
        QWidget.setTabOrder(self._save, self.chart)
        if self._data is not None:
            self.chart.show_data(self._data, ChartWords(self._data.units, self._locale))

    def _subtitle(self, data: ChartData, words: ChartWords) -> str:
        if data.started is None:
            return "" if data.empty else self.tr("Before your first session")
        this_year = data.started.year == data.today.year
        day = words.day(data.started) if this_year else words.full_day(data.started)
        text = self.tr("Started {day}").format(day=day)
        if not data.week:
            return text
        return self.tr("{started} · {week}").format(started=text, week=words.week_of(data))

    def _change_words(self, data: ChartData, words: ChartWords) -> tuple[str, str]:
        if data.change is None:
            return "", words.no_change(data)
        head, meaning = words.change(data.change)
        return head, f"{meaning} {words.trial_pain()}"

    def _session_words(self, data: ChartData, words: ChartWords) -> tuple[str, str]:
        if data.adherence is None:
            return "", words.no_sessions()
        return words.sessions(*data.adherence)

    # --- the table

    def _toggle_table(self) -> None:
        if self._data is None or self._data.empty:
            return
        self._table.set_open(not self._table.is_open())
        if self._numbers is not None and self._table.is_open():
            self._numbers.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.scroll_to(self._numbers)

    def _fill_table(self, opened: bool) -> None:
        if not opened or self._data is None:
            return
        from ui.charts.table import NumbersTable  # item views: not needed until asked for

        if self._numbers is None:
            self._numbers = NumbersTable()
            self._table.body.addWidget(self._numbers)
            self._numbers.show()  # at once: Ctrl+T goes on to move the keyboard there
        self._numbers.show_data(self._data, ChartWords(self._data.units, self._locale))

    # --- the picture

    def _save_picture(self) -> None:
        # A dialog and a renderer: only loaded by those who save one.
        from ui.pages.save_picture import ask_target
        from ui.render.chart import ChartRenderer

        if self._data is None:
            return
        name = self.tr("progress {date}", "file name").format(date=self._data.today.isoformat())
        target = (self._ask_target or ask_target)(self, name)
        if target is None:
            return
        path, form = target
        try:
            (self._writer or ChartRenderer()).render(self._data, Path(path), form)
        except BackstrideError as error:
            self._notice.say("stop", error_text(error))
        else:
            self._notice.say("good", self.tr("The picture is saved: {path}").format(path=path))
        self.scroll_to(self._notice)


def _bold(head: str, rest: str) -> str:
    return f"<b>{escape(head)}</b> {escape(rest)}" if head else escape(rest)
