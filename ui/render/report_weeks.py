"""The report's table of weeks, and what the stages in it are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject

from app.engine.programme import Programme
from app.engine.week_rows import WeekRow
from ui.render.report_parts import Column, Section, Table, Text
from ui.render.report_says import Says

MOST_WEEKS = 16
"""A longer period is told by calendar months, and one of more than two years by years: the table
stays one that is read in a minute."""
_MOST_MONTHS = 24
_SETTLED = ("longer", "within_48h", "not_yet", "by_morning")


class WeekWords(QObject):
    """Says the weeks of one report."""

    def __init__(self, says: Says, rows: Sequence[WeekRow], programme: Programme) -> None:
        super().__init__()
        self._says, self._rows, self._programme = says, rows, programme

    def weeks(self) -> Section | None:
        """A row for each programme week; for each month, or year, of a long period."""
        rows = self._rows
        if not rows:
            return None
        table = self._weeks_table(rows) if len(rows) <= MOST_WEEKS else self._long_table(rows)
        return Section("weeks", self.tr("What happened"), (table,))

    def stages(self) -> Section | None:
        """What the stages in the table of weeks are."""
        ladder = self._ladder(self._rows)
        if not ladder:
            return None
        return Section("stages", self.tr("Stages (run / walk)"), (Text("", ladder),))

    def _weeks_table(self, rows: Sequence[WeekRow]) -> Table:
        starts = len({row.start_number for row in rows}) > 1
        first = Column(self.tr("Week"), self.tr("Week"))
        from_ = Column(self.tr("From"), self.tr("From"))
        return Table(
            caption=self.tr("Week by week"),
            columns=(first, from_, *self._columns()),
            rows=tuple(
                (self._week(row, starts), self._says.day(row.first), *self._cells([row]))
                for row in rows
            ),
            note=self._note(rows),
        )

    def _week(self, row: WeekRow, starts: bool) -> str:
        number = self._says.words.number(row.number)
        if starts:
            number = self.tr("{week} (start {start})").format(
                week=number, start=self._says.words.number(row.start_number)
            )
        return number if row.whole and row.complete else f"{number}*"

    def _long_table(self, rows: Sequence[WeekRow]) -> Table:
        says = self._says
        months = list(_grouped(rows, lambda row: row.first.replace(day=1)))
        name, heading = says.month, self.tr("Month")
        caption = self.tr("Month by month; a week counts in the month in which it begins")
        if len(months) > _MOST_MONTHS:
            months = list(_grouped(rows, lambda row: row.first.replace(month=1, day=1)))
            name, heading = (lambda day: str(day.year)), self.tr("Year")
            caption = self.tr("Year by year; a week counts in the year in which it begins")
        return Table(
            caption=caption,
            columns=(Column(heading, heading), *self._columns()),
            rows=tuple((name(day), *self._cells(weeks)) for day, weeks in months),
            note=self._note(rows),
        )

    def _columns(self) -> tuple[Column, ...]:
        unit = self._says.words.unit
        return (
            Column(self.tr("Stage · repetitions"), self.tr("Stage · reps")),
            Column(self.tr("Sessions done of planned"), self.tr("Done"), number=True),
            Column(self.tr("Average pain"), self.tr("Pain"), number=True),
            Column(self.tr("Running distance ({unit})").format(unit=unit), unit, number=True),
            Column(self.tr("Highest pain rise in a session, and what followed"), self.tr("Rise")),
        )

    def _cells(self, weeks: Sequence[WeekRow]) -> tuple[str, ...]:
        says, number = self._says, self._says.words.number
        steps = [step for week in weeks if week.steps for step in week.steps]
        done = self.tr("{done}/{planned}").format(
            done=number(sum(w.done for w in weeks)), planned=number(sum(w.planned for w in weeks))
        )
        readings = sum(week.readings for week in weeks)
        # Weeks are weighted by their readings: the mean of all of them.
        pains = sum(week.mean_pain * week.readings for week in weeks if week.mean_pain is not None)
        return (
            says.steps(min(steps), max(steps)) if steps else "–",
            done,
            says.cell(pains / readings if readings else None),
            self._distance(weeks),
            self._rise(weeks),
        )

    def _distance(self, weeks: Sequence[WeekRow]) -> str:
        known = [week.distance_m for week in weeks if week.distance_m is not None]
        if not known:
            return "–"
        text = self._says.words.distance_value(sum(known))
        if any(week.estimated_m for week in weeks):
            text = self.tr("~{distance}", "an estimate").format(distance=text)
        if any(week.unknown for week in weeks):
            text = self.tr("{distance}+", "and more").format(distance=text)
        return text

    def _rise(self, weeks: Sequence[WeekRow]) -> str:
        """The greatest rise, and the worst that came after a session."""
        says = self._says
        rises = [week.rise for week in weeks if week.rise is not None]
        worst = [week.worst for week in weeks if week.worst is not None]
        parts = []
        if rises:
            text = says.signed(max(rises))
            if worst:
                text = self.tr("{rise}, worst {worst}").format(
                    rise=text, worst=says.pain(max(worst))
                )
            parts.append(text)
        settled = {week.settled for week in weeks}
        slow = next((name for name in _SETTLED if name in settled), "by_morning")
        for colour, text in (("red", self.tr("{n} red")), ("amber", self.tr("{n} amber"))):
            count = sum(week.responses.get(colour, 0) for week in weeks)
            if count:
                parts.append(text.format(n=says.words.number(count)))
        said = {
            "longer": self.tr("settled after 48 h"),
            "within_48h": self.tr("settled in 48 h"),
            "not_yet": self.tr("not settled next day"),
        }.get(slow)
        if said:
            parts.append(said)
        if any(week.back for week in weeks):
            parts.append(self.tr("stepped back"))
        off = sum(week.days_off for week in weeks)
        if off:
            parts.append(
                says.words.count(off, self.tr("1 day off"), self.tr("{n} days off", None, off))
            )
        extra = sum(week.not_counted for week in weeks)
        if extra:
            parts.append(self.tr("{n} not counted").format(n=says.words.number(extra)))
        return says.joined(parts) or "–"

    def _note(self, rows: Sequence[WeekRow]) -> str:
        parts = [self.tr("Rise: worst pain of a session minus the pain before it.")]
        if any(week.responses.get(colour) for week in rows for colour in ("red", "amber")):
            parts.append(
                self.tr("Red and amber: clearly and a little too much by the app's 24-hour guide.")
            )
        if any(week.estimated_m for week in rows):
            parts.append(self.tr("~ partly estimated."))
        if any(week.unknown and week.distance_m is not None for week in rows):
            parts.append(self.tr("+ some distances are not recorded."))
        if any(week.mean_pain is None or week.distance_m is None for week in rows):
            parts.append(self.tr("– not recorded."))
        if len(rows) <= MOST_WEEKS and not all(week.whole and week.complete for week in rows):
            parts.append(self.tr("* not a whole week."))
        return self._says.sentence(*parts)

    def _ladder(self, rows: Sequence[WeekRow]) -> str:
        """What the stages in the table mean."""
        words = self._says.words
        stages = {step.stage for week in rows if week.steps for step in week.steps}
        texts = []
        for number in range(min(stages), max(stages) + 1) if stages else ():
            stage = self._programme.stage(number)
            texts.append(
                self.tr("{stage}: {run} / {walk}")
                .format(
                    stage=words.number(number),
                    run=words.clock(stage.run_s),
                    walk=words.clock(stage.walk_s),
                )
                .replace(" ", "\u00a0")
            )
        return self.tr("; ").join(texts)


def _grouped(
    rows: Iterable[WeekRow], key: Callable[[WeekRow], date]
) -> Iterable[tuple[date, list[WeekRow]]]:
    return ((day, list(group)) for day, group in groupby(sorted(rows, key=key), key=key))
