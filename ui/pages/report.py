"""The report for a physio: what is to stand on it, how it will look, and how it is handed over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.report_period import periods
from app.services.reporting import Report, Wanted, report
from app.services.settings import usual_paper
from app.services.use_cases import UseCases
from ui.job import Job
from ui.pages.asking import Ask
from ui.pages.panel import tab_as_read
from ui.pages.report_choices import PartsCard, PeriodCard
from ui.pages.report_handing import HandOver
from ui.pages.report_person import PersonCard
from ui.pages.report_preview import ReportPreview
from ui.pages.report_questions import QuestionsCard
from ui.render.report_words import ReportWords
from ui.theme import SPACE_4, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.page import Page
from ui.widgets.text import Body
from ui.wording import Words

if TYPE_CHECKING:
    from ui.render.report_pdf import ReportPages

REDRAW_AFTER_MS = 200
"""A person who types or ticks on is not interrupted by a preview of each step."""


class ReportPage(Page):
    """The choices at the start, the real pages beside them. It is open while running is locked
    too: then the report says so first."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        ask: Ask | None = None,
        open_file: Callable[[QUrl], bool] | None = None,
        printing: Callable[[ReportPages, QWidget], bool] | None = None,
    ) -> None:
        """`ask` asks where to save, `open_file` shows a file in its program, `printing` prints
        (False: the person changed their mind)."""
        super().__init__(parent=parent, width=1180)
        self.set_title(
            self.tr("Report for my physio"),
            self.tr("A page or two, to read in a minute. Only you decide who gets it."),
        )
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._back_to = "progress"
        self.handing = HandOver(
            use_cases, words, self._ready_to_hand_over, ask, open_file, printing
        )
        self.handing.said.connect(lambda: self.scroll_to(self.handing.notice))
        self._job, self._stale, self._told = False, True, True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REDRAW_AFTER_MS)
        self._soon.timeout.connect(self._redraw)
        self._make_body()
        self._make_footer()
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._diary_changed))

    # --- what stands on it ----------------------------------------------------------------------

    def _make_body(self) -> None:
        diary = self._use_cases.diary
        self.period = PeriodCard(self._words, diary.today)
        self.parts = PartsCard()
        self.person = PersonCard(self._use_cases, self._words)
        self.questions = QuestionsCard(self._use_cases, self._words)
        # Their buttons are made late.
        self.questions.grew.connect(lambda: tab_as_read(self.person.keep, self.questions.body))
        self.parts.paper.set_value(usual_paper(diary.profile().get("country")))
        for changed in (self.period.changed, self.parts.changed, self.person.changed):
            changed.connect(self._choice_changed)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        cards = (self.period, self.parts, self.person, self.questions, self._limits_card())
        for card in cards:
            column.addWidget(card)
        column.addStretch()
        self.preview = ReportPreview(self._words)
        self.preview.larger.connect(choices.setHidden)
        row = Columns(least=px(270))
        row.add(choices, 9)
        row.add(self.preview, 10)
        self.add(self.handing.notice, row)

    def _limits_card(self) -> Card:
        card = Card(self.tr("After the appointment"))
        self.limits = Button(self.tr("Limits from my physio"))
        self.limits.clicked.connect(lambda: self._navigate("physio"))
        row = FlowLayout()
        row.addWidget(self.limits)
        card.add(
            Body(
                self.tr(
                    "Type in what your physio ticked on the slip. Backstride then keeps to it and "
                    "says that it comes from them."
                )
            ),
            row,
        )
        return card

    def _make_footer(self) -> None:
        self.back = Button(self.tr("Back"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: self._navigate(self._back_to))
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.back, *self.handing.buttons):
            flow.addWidget(button)
        self.set_footer_row(row)

    # --- showing the moment ---------------------------------------------------------------------

    def enter(self, **wanted: object) -> None:
        """Show the report as it would be now. Wanted: `back`, the page to go back to."""
        self._back_to = str(wanted.get("back") or "progress")
        self.handing.notice.hide()
        self.questions.forget_undo()
        self.person.enter()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start(0)

    def _diary_changed(self) -> None:
        self.questions.forget_undo()
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        diary = self._use_cases.diary
        self.period.show_periods(periods(diary.history(), diary.today()))
        self.person.set_ready(diary.ready)
        self.questions.set_ready(diary.ready)
        self._stale = True
        self._soon.start()

    def _choice_changed(self) -> None:
        self._stale, self._told = True, False
        self._soon.start()

    def wanted(self) -> Wanted:
        """What is chosen on the page."""
        name, born = self.person.person()
        start, end = self.period.start(), self.period.end()
        return Wanted(start, end, self.parts.sections(), name, born, self.parts.paper.value())

    def _redraw(self) -> None:
        """The numbers are made in a thread: ten years of them take half a second."""
        if self._job or not self.isVisible() or self.period.backwards():
            return
        self._job, self._stale = True, False
        diary = self._use_cases.diary
        work = partial(
            report,
            diary.history(),
            diary.programme,
            self.wanted(),
            diary.now(),
            own_table=self._use_cases.settings.has_own_table,
            units=diary.units(),
            simulated=diary.simulated(),
        )
        job = Job(self)
        job.done.connect(lambda made: self._end(job, lambda: self._show_report(made)))
        job.failed.connect(lambda why: self._end(job, lambda: self.handing.say_stop(why)))
        job.start(work)
        self.preview.wait(True)

    def _end(self, job: Job, show: Callable[[], None]) -> None:
        job.deleteLater()
        self._job = False
        self.preview.wait(False)
        if self._stale:  # something else is wanted by now
            self._soon.start(0)
        else:
            show()

    def _show_report(self, made: Report) -> None:
        self.preview.show_report(made, ReportWords(self._words, self._use_cases.diary.programme))
        self.questions.show_days(made.first, made.last)
        if not self._told:
            self._told = True
            said = self.tr("The preview shows it. The report has {pages} now.")
            self.announce(said.format(pages=self.preview.page_count_said()))

    # --- handing it over ------------------------------------------------------------------------

    def _ready_to_hand_over(self) -> Wanted | None:
        """What is to be handed over. None, said on the page, when it has no days or would lack
        what is typed: nothing is handed over that was not seen."""
        for wrong, card, field in (
            (self.period.backwards(), self.period, self.period.first),
            (self.person.wrong(), self.person, self.person.born),
        ):
            if wrong:
                self.preview.size_button.setChecked(False)
                self.handing.say_stop(card.problem.text())
                field.setFocus()
                return None
        return self.wanted()
