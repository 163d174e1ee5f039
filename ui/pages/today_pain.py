"""Pain right now on Today, and the three figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.engine.outcomes import WeekOutcome
from app.services import planning
from app.services.planning import TodayView
from app.services.use_cases import UseCases
from ui.pages.panel import Panel
from ui.theme import px
from ui.widgets.buttons import Button
from ui.widgets.figure import Figure
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Caption
from ui.wording import Words


class PainNow(Panel):
    """ "How is your back right now?", once a week the average of the week, and in weeks 0, 6 and
    12 the way to the other measures."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        title = self.tr("How is your back right now?")
        self.set_heading(title)
        self.line = PainLine(
            title, self.tr("no pain"), self.tr("worst imaginable"), show_name=False
        )
        self.save, self._last = Button(self.tr("Save")), Caption()
        row = FlowLayout()
        row.addWidget(self.save)
        row.addWidget(self._last)
        self.add(self.line, row)
        self.save.clicked.connect(self._save)
        self.writes(self.save)
        self.average: PainLine | None = None
        self._week = Folding(self.tr("Your average over the past week"))
        self._week.toggled.connect(self._open_week)
        self._week.hide()
        self.measures = Button("")
        self.measures.clicked.connect(lambda: self.navigate("measures"))
        self.measures.hide()
        self.add(self._week, self.measures)

    def show_view(self, view: TodayView) -> None:
        """Say what was recorded last, and offer the week's average when it is due."""
        if view.last_pain is None:
            self._last.setText("")
        else:
            value, at = view.last_pain
            self._last.setText(
                self.tr("last: {pain}, {day}").format(
                    pain=self.words.number(value),
                    day=self.words.day(at.date(), view.now.date()),
                )
            )
        self._week.setVisible(view.week_average_due)
        asked = view.measures_asked and view.state in (planning.PLAN, planning.FINISHED)
        self.measures.setVisible(asked)
        self.measures.setText(
            self.tr("Week {week}: fill in your measures").format(
                week=self.words.number(view.decision.week)
            )
        )

    def _save(self) -> None:
        pain = self.line.value()
        if pain is None:
            text = self.tr("Click on the line first, or type a number from 0 to 100.")
            self.complain(text, self.line)
        elif self.attempt(lambda: self.use_cases.recording.record("pain", {"now": pain})):
            self.line.set_value(None)
            self.saved.emit(self.tr("Pain {pain} saved.").format(pain=self.words.number(pain)))

    def _open_week(self, opened: bool) -> None:
        if not opened or self.average is not None:
            return
        name = self.tr("Average back pain over the past week")
        self.average = PainLine(name, self.tr("no pain"), self.tr("worst imaginable"))
        save = Button(self.tr("Save the week's average"))
        save.clicked.connect(self._save_average)
        self.writes(save)
        row = FlowLayout()
        row.addWidget(save)
        self._week.body.addWidget(self.average)
        self._week.body.addLayout(row)
        self.grew.emit()

    def _save_average(self) -> None:
        assert self.average is not None
        pain, line = self.average.value(), self.average
        if pain is None:
            text = self.tr("Click on the line first, or type a number from 0 to 100.")
            self.complain(text, line)
        elif self.attempt(lambda: self.use_cases.recording.record("pain", {"week_average": pain})):
            line.set_value(None)
            self._week.set_open(False)
            self.saved.emit(self.tr("The week's average is saved."))


class Figures(QWidget):
    """Pain, running and sessions, each as one number with what it means."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.pain = Figure(self.tr("Pain, weekly average"), "")
        self.running = Figure(self.tr("Running this week"), "")
        self.sessions = Figure(self.tr("Sessions done"), "")
        columns = Columns(self, least=px(220))
        for figure in (self.pain, self.running, self.sessions):
            columns.add(figure)

    def show_view(self, view: TodayView) -> None:
        """Show the numbers; a missing one reads "not recorded"."""
        self._show_pain(view)
        self._show_running(view)
        self._show_sessions(view)

    def _show_pain(self, view: TodayView) -> None:
        words, change, week = self._words, view.change, view.latest_mean
        if change is not None:
            self.pain.set_figure(
                words.number(change.now),
                self.tr("of 100 · {change}").format(change=words.change_points(change)),
                self.tr("week {week}: {band}").format(
                    week=words.number(change.week), band=words.change_band(change)
                ),
            )
        elif week is not None and week.mean_pain is not None:
            name = self.tr("week {week} so far") if not week.complete else self.tr("week {week}")
            self.pain.set_figure(
                words.number(week.mean_pain),
                self.tr("of 100"),
                name.format(week=words.number(week.number)),
            )
        else:
            self.pain.set_figure(self.tr("not recorded"))

    def _show_running(self, view: TodayView) -> None:
        value, unit = self._metres(view.this_week)
        before = view.last_week
        if before is not None and before.distance_m is not None:
            last = self._words.distance(before.distance_m, estimated=before.estimated_m is not None)
            unit = " · ".join(filter(None, (unit, self.tr("{d} last week").format(d=last))))
        note = ""
        if view.this_week is not None and view.this_week.unknown:
            note = self._words.count(
                view.this_week.unknown,
                self.tr("1 session without a distance"),
                self.tr("{n} sessions without a distance", None, view.this_week.unknown),
            )
        self.running.set_figure(value, unit, note)

    def _metres(self, week: WeekOutcome | None) -> tuple[str, str]:
        if week is None or week.distance_m is None:
            none_yet = week is not None and not week.sessions
            return (self.tr("nothing yet") if none_yet else self.tr("not recorded")), ""
        value = self._words.distance_value(week.distance_m, estimated=week.estimated_m is not None)
        return value, self._words.unit

    def _show_sessions(self, view: TodayView) -> None:
        words = self._words
        if view.adherence is None:
            done = self.tr("{done} of {planned}").format(
                done=words.number(view.sessions_this_week),
                planned=words.number(view.sessions_per_week),
            )
            self.sessions.set_figure(done, self.tr("this week"))
            return
        done_of, planned = view.adherence
        value = self.tr("{done} of {planned}").format(
            done=words.number(done_of), planned=words.number(planned)
        )
        share = words.percent(done_of / planned)
        self.sessions.set_figure(value, self.tr("{share} of full weeks").format(share=share))
