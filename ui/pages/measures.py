"""Your measures: what is asked for in weeks 0, 6 and 12, what changed, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from app.engine.measures import (
    ACTIVITY,
    CLINICAL,
    CONFIDENCE,
    WEEK_AVERAGE,
    measures,
    missing_since_checkpoint,
)
from app.engine.outcomes import eras
from app.services.due import week_average_due
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.measure_card import MeasureCard
from ui.pages.measure_cards import (
    ActivitiesCard,
    ConfidenceCard,
    ScoresCard,
    WeekAverageCard,
)
from ui.pages.measure_events import ElsewhereCard, EventsCard
from ui.pages.panel import tab_as_read
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.page import Page
from ui.wording import Words


class MeasuresPage(Page):
    """One card a measure; a value that is asked for now stands open."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, width=792)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._shown_on: date | None = None  # the day that what is shown holds for
        self.trouble, self.done, self.undo = Notice("stop", ""), Notice("good", ""), UndoBar()
        self.trouble.hide()
        self.done.hide()
        self.undo.undo.connect(self._take_back)
        parts = (use_cases, words, navigate)
        self.average = WeekAverageCard(
            *parts, (WEEK_AVERAGE,), self.tr("Your average pain over the past week")
        )
        self.confidence = ConfidenceCard(*parts, (CONFIDENCE,), self.tr("How safe running feels"))
        self.activities = ActivitiesCard(
            *parts, (ACTIVITY,), self.tr("Three things I want to do again")
        )
        self.scores = ScoresCard(*parts, CLINICAL, self.tr("Scores from your clinician"))
        self.events = EventsCard(*parts, self.tr("When something went wrong"))
        self.elsewhere = ElsewhereCard(*parts, self.tr("Pain somewhere else"))
        self.cards: tuple[MeasureCard, ...] = (
            self.average, self.confidence, self.activities, self.scores,
        )  # fmt: skip
        self.add(self.trouble, self.done, self.undo, *self.cards, self.events, self.elsewhere)
        for card in self.cards:
            card.saved.connect(self._said)
            card.form.toggled.connect(self._order_tabs)
            card.values.toggled.connect(self._order_tabs)
        self.back = Button(self.tr("Back to Progress"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("progress"))
        self.set_footer([self.back])
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._changed))

    def enter(self, **wanted: object) -> None:
        """Show what is known. Wanted: `said`, what another page has just done; `undo`."""
        self.trouble.hide()
        self.done.hide()
        self.undo.hide()
        if self._shown_on != self._use_cases.diary.today():
            self._refresh()
        said = wanted.get("said")
        if said and wanted.get("undo"):
            self._said(str(said))
        elif said:
            self.done.say("good", str(said))

    def first_control(self) -> QWidget | None:
        """What is asked for now; one Enter on its fold would close it."""
        asked = next((card for card in self.cards if card.form.is_open()), None)
        return super().first_control() if asked is None else asked.first_field()

    def _changed(self) -> None:
        self.undo.hide()
        self._shown_on = None
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        diary = self._use_cases.diary
        history, today = diary.history(), diary.today()
        self._shown_on = today
        starts = eras(history, diary.programme, today)
        missing = missing_since_checkpoint(diary.entries(), starts, today)
        week = starts[-1].calendar.week(today) if starts and starts[-1].current else 0
        self._show_title(week, asked=bool(missing))
        if week_average_due(diary.entries(), today):
            missing |= {WEEK_AVERAGE}
        else:
            missing -= {WEEK_AVERAGE}
        found = measures(history, starts, today)
        for card in self.cards:
            card.set_ready(diary.ready)
            card.fill(found, missing)
        for listed in (self.events, self.elsewhere):
            listed.fill(history.entries)
        if diary.trouble is not None:
            self.trouble.say("stop", diary.trouble)
        self._order_tabs()

    def _show_title(self, week: int, *, asked: bool) -> None:
        text = self.tr(
            "In weeks 0, 6 and 12 it helps to write these down, so that like can be compared with "
            "like. Leave out what you like."
        )
        if asked:
            now = self.tr("It is week {week}.").format(week=self._words.number(week))
            text = f"{now} {text}"
        self.set_title(self.tr("Your measures"), text)

    def _order_tabs(self, *_: object) -> None:
        tab_as_read(self.undo, self.body)

    def _said(self, text: str) -> None:
        self.done.hide()
        self.undo.offer(text)

    def _take_back(self) -> None:
        try:
            self._use_cases.recording.undo()
        except BackstrideError as error:
            self.trouble.say("stop", error_text(error))
