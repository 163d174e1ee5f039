"""The words of the chart: titles, labels, what is said of a point, the table and the summary.

One class, long as it is: drawing, table and summary say days, pain and distances alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject

from app.engine.chart import ChartData, Reading
from app.engine.model import Reason
from app.engine.periods import Period
from app.services.settings import METRES_IN
from ui.wording import counted


class ChartWords(QObject):
    """Every text of the chart in the person's language; distances in `units`, km or mi."""

    def __init__(self, units: str = "km", locale: QLocale | None = None) -> None:
        super().__init__()
        self._units = units
        self.locale = locale or QLocale()

    # --- numbers and dates

    def day(self, day: date) -> str:
        """27 September."""
        return self.locale.toString(_qdate(day), self.tr("d MMMM", "date: day and month"))

    def short_day(self, day: date) -> str:
        """27 Sep."""
        return self.locale.toString(_qdate(day), self.tr("d MMM", "date: day and short month"))

    def full_day(self, day: date) -> str:
        """27 September 2026."""
        return self.locale.toString(_qdate(day), self.tr("d MMMM yyyy", "date with its year"))

    def dated(self, day: date) -> str:
        """27 Sep 2026."""
        return self.locale.toString(_qdate(day), self.tr("d MMM yyyy", "short date with year"))

    def month(self, day: date) -> str:
        """Sep."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)

    def _readings(self, number: int) -> str:
        return counted(
            self.locale, number, self.tr("1 reading"), self.tr("{n} readings", None, number)
        )

    def _sessions(self, number: int) -> str:
        return counted(
            self.locale, number, self.tr("1 session"), self.tr("{n} sessions", None, number)
        )

    def days(self, first: date, last: date) -> str:
        """25 October to 31 October."""
        if first == last:
            return self.day(first)
        return self.tr("{first} to {last}").format(first=self.day(first), last=self.day(last))

    def pain(self, value: float) -> str:
        """A pain value, whole."""
        return self.locale.toString(math.floor(value + 0.5))

    def number(self, metres: float) -> str:
        """Kilometres or miles with one decimal, without the unit."""
        return self.locale.toString(metres / METRES_IN[self._units], "f", 1)

    def distance(self, metres: float) -> str:
        """1.5 km."""
        if self._units == "mi":
            return self.tr("{number} miles").format(number=self.number(metres))
        return self.tr("{number} km").format(number=self.number(metres))

    def tick(self, value: float) -> str:
        """A value of an axis, with a decimal only where it has one."""
        return self.locale.toString(float(value), "f", 0 if value == round(value) else 1)

    # --- on the drawing

    def heading(self) -> str:
        return self.tr("Back pain and running distance")

    def period(self, data: ChartData) -> str:
        """The days drawn, and the week in which they end."""
        days = self.tr("{first} to {last}").format(
            first=self.full_day(data.first), last=self.full_day(min(data.last, data.today))
        )
        if not data.week:
            return days
        # The planned weeks may be over, and the drawing end with the last of them.
        week = data.weeks_planned if data.last < data.today else data.week
        return self.tr("{days} · {week}").format(days=days, week=self._week(week, data))

    def week_of(self, data: ChartData) -> str:
        """Week 9 of 12: the week it is today."""
        return self._week(data.week, data)

    def _week(self, week: int, data: ChartData) -> str:
        if week > data.weeks_planned:
            return self.tr("week {week}").format(week=week)
        return self.tr("week {week} of {weeks}").format(week=week, weeks=data.weeks_planned)

    def simulated(self) -> str:
        return self.tr("Simulated data, not a real person")

    def pain_title(self) -> str:
        return self.tr("Back pain (0–100)")

    def distance_title(self, monthly: bool) -> str:
        if self._units == "mi":
            return (
                self.tr("Running distance (miles a month)")
                if monthly
                else self.tr("Running distance (miles a week)")
            )
        return (
            self.tr("Running distance (km a month)")
            if monthly
            else self.tr("Running distance (km a week)")
        )

    def mean(self, value: float, monthly: bool) -> str:
        """The direct label of the line."""
        text = self.tr("{pain} monthly average") if monthly else self.tr("{pain} weekly average")
        return text.format(pain=self.pain(value))

    def band(self) -> str:
        return self.tr("20 points or more below week 1")

    def pause(self) -> str:
        return self.tr("pause")

    def new_start(self) -> str:
        return self.tr("new start")

    def nothing(self) -> str:
        return self.tr("nothing recorded yet")

    def so_far(self) -> str:
        return self.tr("so far")

    def legend_reading(self) -> str:
        return self.tr("one reading")

    def legend_elsewhere(self, monthly: bool) -> str:
        if monthly:
            return self.tr("pain elsewhere, highest of the month")
        return self.tr("pain elsewhere, highest of the week")

    def legend_known(self) -> str:
        return self.tr("measured or typed")

    def legend_estimated(self) -> str:
        return self.tr("estimated")

    def legend_trial(self, weeks: Sequence[int]) -> str:
        """Only the weeks whose marker is in view are named."""
        if len(weeks) == 1:
            return self.tr("trial mean, week {week}").format(week=weeks[0])
        return self.tr("trial mean, weeks {first} and {last}").format(
            first=weeks[0], last=weeks[-1]
        )

    def legend_unknown(self) -> str:
        return self.tr("distance not recorded")

    def row_week(self) -> str:
        return self.tr("Week")

    def row_date(self) -> str:
        return self.tr("From")

    def row_stage(self) -> str:
        return self.tr("Stage")

    def row_event(self) -> str:
        return self.tr("Event")

    def stage(self, stage: int, back: bool) -> tuple[str, ...]:
        """A stage mark's label, and shorter ones for narrow places."""
        if back:
            forms = self.tr("back to stage {stage}"), self.tr("back to {stage}"), "↓{stage}"
        else:
            forms = self.tr("stage {stage}"), "{stage}", "{stage}"
        return tuple(form.format(stage=stage) for form in forms)

    def event_name(self, category: str) -> str:
        """The category of an adverse event, short."""
        known = {
            "faint": self.tr("faint"),
            "chest_pain": self.tr("chest pain"),
            "leg_injury": self.tr("leg or foot"),
            "back": self.tr("back"),
        }
        return known.get(category, self.tr("other"))

    # --- what is said of a point

    def keys(self) -> list[str]:
        """How to walk through the chart, said when the keyboard comes to it."""
        return [
            self.tr("Arrow keys: week by week"),
            self.tr("With Shift: one reading after the other"),
            self.tr("Plus, minus, or Ctrl and the wheel: zoom. 0: everything"),
            self.tr("Ctrl and arrow keys, or dragging: earlier and later"),
        ]

    def in_view(self, first: float, last: float) -> str:
        """The days in view, as `date.toordinal` counts; `last` is the end of its day."""
        return self.tr("{first} to {last}").format(
            first=self.full_day(date.fromordinal(math.floor(first + 1e-6))),
            last=self.full_day(date.fromordinal(math.ceil(last - 1e-6) - 1)),
        )

    def reading_lines(self, reading: Reading) -> list[str]:
        """Date, value, and where it is from."""
        sources = {"imported": self.tr("imported"), "guided": self.tr("from a guided session")}
        source = [sources.get(reading.source, self.tr("typed"))]
        if reading.late:
            source.append(self.tr("written down later"))
        if reading.edited:
            source.append(self.tr("corrected"))
        pain = self.tr("Pain {pain} of 100").format(pain=self.pain(reading.pain))
        return [self.full_day(reading.date), pain, ", ".join(source)]

    def title_of(self, period: Period) -> str:
        """Week 5, 25 October to 31 October."""
        if period.week is None:
            return self.locale.toString(
                _qdate(period.first), self.tr("MMMM yyyy", "a month with its year")
            )
        return self.tr("Week {week}, {days}").format(
            week=period.week, days=self.days(period.first, period.last)
        )

    def pain_said(self, period: Period) -> str:
        """The mean with the number of its readings."""
        if period.mean_pain is None:
            return self.tr("Pain: not recorded")
        return self.tr("Average pain {pain} of 100, {readings}").format(
            pain=self.pain(period.mean_pain), readings=self._readings(period.readings)
        )

    def distance_said(self, period: Period) -> str:
        """The distance with what of it is estimated or missing."""
        metres = period.distance_m
        if metres is None:
            return self.tr("Running distance: not recorded")
        parts = [self.tr("{distance} run").format(distance=self.distance(metres))]
        if period.estimated_m == metres:
            parts.append(self.tr("estimated"))
        elif period.estimated_m is not None:
            part = self.distance(period.estimated_m)
            parts.append(self.tr("{distance} of it estimated").format(distance=part))
        if period.unknown:
            parts.append(
                self.tr("distance of {sessions} not recorded").format(
                    sessions=self._sessions(period.unknown)
                )
            )
        return ", ".join(parts)

    def sessions_said(self, period: Period) -> str:
        """How many sessions, and at which stages."""
        count = self._sessions(period.sessions)
        if not period.stages:
            return count
        return self.tr("{sessions}, stage {stages}").format(
            sessions=count, stages=self.stages(period)
        )

    def stages(self, period: Period) -> str:
        """2, 3."""
        return ", ".join(str(stage) for stage in period.stages)

    def elsewhere_said(self, period: Period) -> str:
        """Pain somewhere else: the highest, and where."""
        if period.elsewhere is None:
            return self.tr("Pain elsewhere: not recorded")
        pain = self.pain(period.elsewhere)
        if not period.sites:
            return self.tr("Pain elsewhere: up to {pain} of 100").format(pain=pain)
        return self.tr("Pain elsewhere: up to {pain} of 100 ({sites})").format(
            pain=pain, sites=", ".join(period.sites)
        )

    def period_lines(self, period: Period) -> list[str]:
        """All that is known of a week or month, its name first."""
        lines = [self.title_of(period), self.pain_said(period), self.distance_said(period)]
        if period.elsewhere is not None:
            lines.insert(2, self.elsewhere_said(period))
        lines.append(self.sessions_said(period))
        return lines if period.complete else [*lines, self.tr("Not over yet")]

    # --- summary

    def summary(self, data: ChartData) -> str:
        """One sentence on everything drawn."""
        if data.empty:
            return self.tr("Nothing is recorded yet.")
        parts = [self._summary_part(reason, dated=bool(data.starts)) for reason in data.summary]
        if not parts:
            readings = self._readings(len(data.readings))
            sessions = self._sessions(sum(week.sessions for week in data.weeks))
            return self.tr("Pain: {readings}; running: {sessions}.").format(
                readings=readings, sessions=sessions
            )
        sentence = "; ".join(parts)
        return sentence[:1].upper() + sentence[1:] + "."

    def _summary_part(self, reason: Reason, *, dated: bool) -> str:
        values = dict(reason.values)
        if reason.code == "sessions":
            return self.tr("{done} of {planned} sessions done in full weeks").format(**values)
        for end in ("first", "last"):
            where = values[f"{end}_date"], values[f"{end}_week"]
            values[f"{end}_at"] = (
                self.tr("in the week from {day}").format(day=self.day(where[0]))
                if dated
                else self.tr("in week {week}").format(week=where[1])
            )
        if reason.code in ("pain", "pain_once"):
            values |= {end: self.pain(values[end]) for end in ("first", "last")}
            if reason.code == "pain_once":
                return self.tr("average pain {first} of 100 {first_at}").format(**values)
            return self.tr("average pain {first} of 100 {first_at} and {last} {last_at}").format(
                **values
            )
        values |= {end: self.distance(values[end]) for end in ("first", "last")}
        if reason.code == "distance_once":
            text = self.tr("{first} run {first_at}").format(**values)
        else:
            text = self.tr("{first} run {first_at} and {last} {last_at}").format(**values)
        return text + (self.tr(" (partly estimated)") if values["estimated"] else "")

    # --- the table

    def table_head(self) -> list[str]:
        """The table's columns."""
        unit = self.tr("miles") if self._units == "mi" else self.tr("km")
        return [
            self.tr("Week"),
            self.tr("From"),
            self.tr("Average pain"),
            self.tr("Readings"),
            self.tr("Running distance ({unit})").format(unit=unit),
            self.tr("Sessions"),
            self.tr("Stage"),
            self.tr("Pain elsewhere"),
        ]

    def table_row(self, period: Period) -> list[str]:
        """One week; what is missing is said to be."""
        missing = self.tr("not recorded")
        metres = period.distance_m
        distance = missing if metres is None else self.number(metres)
        if period.estimated_m is not None:
            distance = self.tr("{distance} (estimated)").format(distance=distance)
        if metres is not None and period.unknown:
            distance = self.tr("{distance} and more").format(distance=distance)
        return [
            str(period.week),
            self.dated(period.first),
            missing if period.mean_pain is None else self.pain(period.mean_pain),
            self.locale.toString(period.readings),
            distance,
            self.locale.toString(period.sessions),
            self.stages(period) or "–",
            missing if period.elsewhere is None else self.pain(period.elsewhere),
        ]


def _qdate(day: date) -> Any:
    return QDate(day.year, day.month, day.day)
