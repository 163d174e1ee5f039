"""The cards of the Measures page: what is known of a measure, and a place for a new value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from app.engine.kinds import SCORE_MAXIMUM
from app.engine.measures import (
    ACTIVITY,
    CLINICAL,
    CONFIDENCE,
    MOST_ACTIVITIES,
    WEEK_AVERAGE,
    Measure,
)
from ui.pages.measure_card import MeasureCard, Scale
from ui.theme import SPACE_2, px
from ui.widgets.date_time import DateField
from ui.widgets.fields import LineField, Select, parse_number
from ui.widgets.flow import Columns
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Body, Caption


class WeekAverageCard(MeasureCard):
    """The past week's average pain."""

    def first_field(self) -> QWidget:
        return self.line

    def build(self) -> None:
        name = self.says.name(WEEK_AVERAGE)
        self.line = PainLine(name, self.tr("no pain"), self.tr("worst imaginable"))
        self.form.body.addWidget(self.line)

    def _save(self) -> None:
        pain = self.line.value()
        if pain is None:
            text = self.tr("Click on the line first, or type a number from 0 to 100.")
            self.complain(text, self.line)
        elif self.record("pain", {"week_average": pain}, self.tr("The week's average is saved.")):
            self.line.set_value(None)


class ConfidenceCard(MeasureCard):
    """How safe running feels."""

    def first_field(self) -> QWidget:
        return self.scale

    def build(self) -> None:
        self.scale = Scale(
            self.tr("How safe does running feel?"),
            self.words,
            self.tr("not safe at all"),
            self.tr("completely safe"),
        )
        self.form.body.addWidget(self.scale)

    def _save(self) -> None:
        value = self.scale.value()
        if value is None:
            self.missing(self.tr("Choose a number from 0 to 10."), self.scale)
        elif self.record(
            "score",
            {"instrument": CONFIDENCE, "value": value},
            self.tr("How safe running feels is saved."),
        ):
            self.scale.set_value(None)


class ActivitiesCard(MeasureCard):
    """Three things the person wants to do again, named once, then asked for by their names."""

    def first_field(self) -> QWidget:
        return self.names[0]

    def build(self) -> None:
        self.form.body.addWidget(Caption(self.says.scale(ACTIVITY)))
        self.names: list[LineField] = []
        self.scales: list[Scale] = []
        for number in range(1, MOST_ACTIVITIES + 1):
            count = self.words.number(number)
            name = LineField(
                self.tr("Thing {n}").format(n=count), hint=self.tr("such as: lift my grandson")
            )
            scale = Scale(
                self.tr("How well can you do thing {n} now?").format(n=count),
                self.words,
                self.tr("not at all"),
                self.tr("as well as before"),
                titled=False,
            )
            row = Columns(spacing=SPACE_2, least=px(160))
            row.add(name, 3)
            row.add(scale, 2)
            self.form.body.addLayout(row)
            self.names.append(name)
            self.scales.append(scale)

    def fill(self, measures: Sequence[Measure], missing: frozenset[str]) -> None:
        """The names given before stand there; they are not asked again."""
        super().fill(measures, missing)
        known = [m.label for m in measures if m.instrument == ACTIVITY and m.label]
        for name, label in zip(self.names, known[:MOST_ACTIVITIES], strict=False):
            if not name.text().strip():
                name.setText(label)

    def _save(self) -> None:
        rows = [
            (n.text().strip(), s.value(), n, s)
            for n, s in zip(self.names, self.scales, strict=True)
        ]
        wanted = [row for row in rows if row[1] is not None]
        if not wanted:
            self.missing(self.tr("Choose a number from 0 to 10."), self.scales[0])
            return
        for label, _, name, _scale in wanted:
            if not label:
                self.missing(self.tr("Say what it is you want to do again."), name)
                return
        several = [
            {"instrument": ACTIVITY, "label": label, "value": value} for label, value, *_ in wanted
        ]
        said = self.tr("“{label}” is saved.").format(label=wanted[0][0])
        if len(wanted) > 1:
            said = self.tr("{n} of your things are saved.").format(n=self.words.number(len(wanted)))
        recording = self.use_cases.recording
        if self.written(lambda: recording.record_all("score", several), said):
            for *_, scale in wanted:
                scale.set_value(None)


class ScoresCard(MeasureCard):
    """Totals that a clinician worked out: only the total, its day and who scored it."""

    def first_field(self) -> QWidget:
        return self.which

    def build(self) -> None:
        words, today = self.words, self.use_cases.diary.today
        body = self.form.body
        body.addWidget(
            Caption(
                self.tr(
                    "Only the total that your clinician gave you. Its questions are not asked here."
                )
            )
        )
        names = [(key, f"{key}: {self.says.scale(key)}") for key in CLINICAL]
        self.which = Select(self.tr("Which score?"), names, unset_text=self.tr("choose"))
        self.total = LineField(self.tr("Total"))
        self.day = DateField(self.tr("When was it?"), today)
        self.by = LineField(self.tr("Who worked it out?"), hint=self.tr("Name"))
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Which score?"), self.which),
            (self.tr("Total"), self.total),
            (self.tr("When was it?"), self.day),
            (self.tr("Who worked it out?"), self.by),
        )
        for label, field in fields:
            row = Columns(spacing=SPACE_2, least=px(140))
            row.add(said := Body(label), 2)
            said.setBuddy(field)
            row.add(field, 3)
            body.addLayout(row)
        self._locale = words.locale

    def _save(self) -> None:
        which, by = self.which.value(), self.by.text().strip()
        value = parse_number(self.total.text(), self._locale)
        if which is None:
            self.missing(self.tr("Choose which score it is."), self.which)
            return
        top = SCORE_MAXIMUM[which]
        if value is None or value > top:
            text = self.tr("Type the total, a number from 0 to {most}.")
            self.missing(text.format(most=self.words.number(top)), self.total)
            return
        if not by:
            self.missing(self.tr("Write down who worked it out."), self.by)
            return
        total = int(value) if value == int(value) else value
        data = {"instrument": which, "value": total, "scored_by": by}
        said = self.tr("The {score} score is saved.").format(score=which)
        if self.record("score", data, said, self._moment()):
            self.which.set_value(None)
            self.total.clear()
            self.day.set_value(self.use_cases.diary.today())

    def _moment(self) -> datetime | None:
        """Now for today, else noon of the day it was scored on."""
        day: date = self.day.value()
        if day >= self.use_cases.diary.today():
            return None
        return self.use_cases.diary.clock.local(datetime.combine(day, time(12)))
