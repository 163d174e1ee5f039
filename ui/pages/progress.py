"""Your progress: the chart, what it says in words, its numbers, and a picture to keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.chart import ChartData, chart_data
from app.engine.measures import measures
from app.engine.standing import standing
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.charts.words import ChartWords
from ui.error_words import error_text
from ui.pages.measure_words import MeasureWords
from ui.pages.panel import tab_as_read
from ui.pages.progress_cards import ChangeCard, LadderCard, MeasuresCard, SessionsCard
from ui.pages.progress_chart import ChartCard
from ui.pages.progress_words import ProgressWords
from ui.pages.save_picture import PictureButton
from ui.theme import SPACE_4, px
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.page import Page
from ui.widgets.saved import SavedNotice
from ui.widgets.segmented import Segmented
from ui.widgets.text import Body
from ui.wording import Words

if TYPE_CHECKING:
    from ui.charts.view import ChartView


class ChartWriter(Protocol):
    """What `ui.render.chart.ChartRenderer` does."""

    def render(self, data: ChartData, target: Path, form: str, size: tuple[int, int]) -> None:
        """Write the chart to a file. Raises BackstrideError."""


class ProgressPage(Page):
    """Pain and running distance on one time axis, and where the person stands."""

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
        self._diary, self._words, self._navigate = use_cases.diary, words, navigate
        self._writer, self._ask_target = writer, ask_target
        self._dirty = True
        self._data: ChartData | None = None
        self._make_actions()
        self._make_body()
        self.set_title(self.tr("Your progress"))
        unsubscribe = self._diary.changes.subscribe(self._diary_changed)
        self.destroyed.connect(unsubscribe)

    @property
    def chart(self) -> ChartView | None:
        """The chart, once its libraries are there."""
        return self.chart_card.view

    # --- what is on the page

    def _make_actions(self) -> None:
        self.span = Segmented(
            self.tr("How much to show"),
            [("weeks", self.tr("12 weeks")), ("all", self.tr("Everything"))],
            "weeks",
        )
        self.span.changed.connect(self._refresh)
        self.save = PictureButton()
        self.save.wanted.connect(self._save_picture)
        self.report = PrimaryButton(self.tr("Report for my physio"))
        self.report.clicked.connect(lambda: self._navigate("report", back="progress"))
        self.add_action(self.span, self.save, self.report)

    def _make_body(self) -> None:
        self._notice = SavedNotice()
        self._empty = self._make_empty()
        self.chart_card = ChartCard(self._words.locale)
        self.chart_card.keys_of(self)
        self.change, self.sessions = ChangeCard(), SessionsCard()
        self.ladder = LadderCard()
        self.measures = MeasuresCard(lambda: self._navigate("measures"))
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.chart_card, 1)
        column.addWidget(self.chart_card.numbers)
        row = QWidget()
        columns = Columns(row, least=px(240))
        columns.add(self.change)
        columns.add(self.sessions)
        column.addWidget(row)
        column.addWidget(self.ladder)
        self.add(self._notice, self._empty, self._shown, self.measures)
        self.set_filling(self._shown)
        # The chart and the tables are made late.
        self.chart_card.grew.connect(self._order_tabs)
        for part in (self.chart_card, self.sessions, self.ladder):
            part.numbers.toggled.connect(self._order_tabs)

    def _order_tabs(self, *_: object) -> None:
        tab_as_read(self.report, self.body)

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
        self.chart_card.load()

    def _diary_changed(self) -> None:
        self._dirty = True
        if self.isVisible():
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._dirty = False
        self._data = data = self._chart_data()
        chart = ChartWords(data.units, self._words.locale)
        self.set_title(self.tr("Your progress"), self._subtitle(data, chart))
        self._empty.setVisible(data.empty)
        self._shown.setVisible(not data.empty)
        self.set_filling(self._shown, not data.empty)
        self.span.setEnabled(not data.empty)
        self.save.setEnabled(not data.empty)
        self.chart_card.show_data(data)
        self._show_cards(data, chart)

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

    def _show_cards(self, data: ChartData, chart: ChartWords) -> None:
        diary, words = self._diary, ProgressWords(self._words, chart)
        history, today, starts = diary.history(), diary.today(), data.eras
        where = standing(history, diary.programme, starts[-1] if starts else None)
        self.change.show_data(data, where, chart, words)
        self.sessions.show_data(data, where, chart, words)
        self.ladder.show_data(where.rungs, words)
        found = measures(history, starts, today)
        self.measures.show_data(found, MeasureWords(self._words, today), words)

    def _subtitle(self, data: ChartData, words: ChartWords) -> str:
        if data.started is None:
            return "" if data.empty else self.tr("Before your first session")
        this_year = data.started.year == data.today.year
        day = words.day(data.started) if this_year else words.full_day(data.started)
        text = self.tr("Started {day}").format(day=day)
        if not data.week:
            return text
        return self.tr("{started} · {week}").format(started=text, week=words.week_of(data))

    # --- the picture

    def _save_picture(self, size: tuple[int, int]) -> None:
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
            (self._writer or ChartRenderer()).render(self._data, Path(path), form, size)
        except BackstrideError as error:
            self._notice.say("stop", error_text(error))
        else:
            text = self.tr("The picture is saved: {path}").format(path=path)
            self._notice.say_saved(Path(path), text)
        self.scroll_to(self._notice)
