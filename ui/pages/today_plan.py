"""The plan on Today: the next session, the suggestion with the person's choice, this week."""

from __future__ import annotations

from collections.abc import Callable

from app.engine.model import Step
from app.services.planning import TodayView
from app.services.this_week import Day
from app.services.use_cases import UseCases
from ui.pages.panel import Panel
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.session_strip import SessionStrip, segments_of
from ui.widgets.text import Body, Caption, Overline, Secondary, Title
from ui.widgets.week_row import DayState, DayTile, WeekRow
from ui.wording import Words


def resting(view: TodayView) -> bool:
    """The next session is not to be today."""
    return view.decision.earliest != view.decision.date


class NextSession(Panel):
    """What to do next, drawn to scale, and when."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        self.setAccessibleName(self.tr("Next session"))
        self.overline, self.title = Overline(), Title()
        self.strip = SessionStrip((), "")
        self.sentence, self.timing = Secondary(), Body()
        self.start = PrimaryButton(self.tr("Start guided session"), mark="play")
        self.start_quietly = Button(self.tr("Start guided session"), mark="play")
        self.tick_off = Button(self.tr("Tick off a session"), mark="check")
        self.take_along = Button(self.tr("Take it with me"))
        self.take_along.clicked.connect(lambda: self.navigate("take_along"))
        self.today = Caption(self.tr("today, or on any later day"))
        row = FlowLayout()
        for button, page in (
            (self.start, "guided"),
            (self.tick_off, "session"),
            (self.start_quietly, "guided"),
        ):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, page=page: self.navigate(page))
        row.addWidget(self.take_along)
        row.addWidget(self.today)
        self.add(self.overline, self.title, self.strip, self.sentence, self.timing, row)

    def show_view(self, view: TodayView) -> None:
        """Show the chosen step; on a day of rest or of a walk, that."""
        step = view.chosen if isinstance(view.chosen, Step) else view.decision.step
        off = view.too_sore_today or isinstance(view.chosen, str)
        later = resting(view)
        self.overline.setText(self.tr("Today") if off and not later else self.tr("Next session"))
        for shown in (self.strip, self.sentence):
            shown.setVisible(step is not None and (later or not off))
        if step is not None:
            programme = self.use_cases.diary.programme
            sentence = self.words.session(step, programme)
            # The sentence below says what it shows.
            drawn = self.tr("The session, drawn to scale")
            self.strip.set_segments(segments_of(programme, step), drawn)
            self.sentence.setText(sentence)
            self.title.setText(self._title(view, self.words.step(step, programme)))
        timing = self._timing(view)
        self.timing.setText(timing)
        self.timing.setVisible(bool(timing))
        self.today.setVisible(not timing)
        self.start.setVisible(not (off or later))
        # Rest is advised, not forced; with strong pain running is not offered at all.
        rested = view.decision.earliest is not None
        self.start_quietly.setVisible((off or later) and rested and not view.too_sore_today)

    def _title(self, view: TodayView, step: str) -> str:
        if resting(view):
            return step
        if isinstance(view.chosen, str):
            return self.tr("A walk") if view.chosen == "walk" else self.tr("Rest")
        return self.tr("A walk or a rest") if view.too_sore_today else step

    def _timing(self, view: TodayView) -> str:
        earliest = view.decision.earliest
        if earliest is None:
            return self.tr("Your next session can be after your days off.")
        if resting(view):
            return self.tr("Rest today. Next session from {date}.").format(
                date=self.words.day(earliest, view.now.date())
            )
        if view.chosen == "walk":
            return self.tr("You chose a walk today. Your next session can wait.")
        if view.chosen == "rest":
            return self.tr("You chose to rest today. Your next session can wait.")
        if view.too_sore_today:
            return self.tr("Running can wait until your back is calmer.")
        return ""


class ThisWeek(Panel):
    """The days of this week: done, next, and rest between."""

    def __init__(self, use_cases: UseCases, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(use_cases, words, navigate)
        self.set_heading(self.tr("This week"))
        self._row, self._note = WeekRow(), Caption()
        self.add(self._row, self._note)

    def show_view(self, view: TodayView) -> None:
        """Show the seven tiles and say them in a sentence."""
        done = sum(day.state == "done" for day in view.days)
        summary = self.words.count(
            done, self.tr("1 session done"), self.tr("{n} sessions done", None, done)
        )
        self._row.set_tiles([self._tile(day) for day in view.days], summary)
        self._note.setText(self.tr("A rest day between sessions helps your back adapt."))
        self._note.setVisible(any(day.state in ("next", "later") for day in view.days))

    def _tile(self, day: Day) -> DayTile:
        states: dict[str, tuple[DayState, str]] = {
            "done": ("done", self.tr("session done")),
            "next": ("next", self.tr("next session")),
            "later": ("later", self.tr("a later session")),
            "off": ("rest", self.tr("day off")),
            "past": ("rest", self.tr("no session")),
            "rest": ("rest", self.tr("rest")),
        }
        state, spoken = states[day.state]
        if day.today and state == "rest":
            state = "today"
        caption = self.tr("off") if day.state == "off" else ""
        return DayTile(
            label=self.words.weekday(day.date),
            state=state,
            caption=caption,
            mark=self.words.number(day.number) if day.number and state != "done" else "",
            spoken=self.tr("{day}: {what}").format(
                day=self.tr("today") if day.today else self.words.long_weekday(day.date),
                what=spoken,
            ),
        )
