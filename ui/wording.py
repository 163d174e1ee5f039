"""Words for data: dates, distances, durations, steps, and the texts that come from `resources`.

What a sentence says belongs to the page; how a number or a reason of the engine is said is here,
once. Nothing is read before it is asked for: the way to the first painted page needs
`reasons.toml` alone.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCollator, QCoreApplication, QDate, QLocale, QObject, QTime

from app.engine.change import PainChange
from app.engine.model import Reason, Step
from app.engine.programme import Programme
from app.services.settings import METRES_IN
from resources import load_toml
from ui.translation import language_of

_YEAR = re.compile(r"[\s,./-]*(?:'[^']*'\s*)?y{2,4}(?:年|년)?[\s,.]*(?:'[^']*'\.?)?")
"""The year in a Qt date format, with the signs around it."""


class _Values(dict[str, Any]):
    """Numbers for a template; one that is missing says so instead of breaking the sentence."""

    def __init__(self, values: Mapping[str, Any], missing: str) -> None:
        super().__init__((key, value) for key, value in values.items() if value is not None)
        self._missing = missing

    def __missing__(self, key: str) -> str:
        return self._missing


class Words(QObject):
    """Says data in the person's locale and units.

    `units` is asked each time ("km" or "mi"), so that a change in Settings shows at once. Every
    text that comes back is plain text, ready for a label.
    """

    def __init__(self, locale: QLocale, units: Callable[[], str]) -> None:
        super().__init__()
        self.locale = locale
        self._units = units
        self._tables: dict[str, dict[str, Any]] = {}

    @property
    def language(self) -> str:
        """The language of the texts, as "en" or "de"."""
        return language_of(self.locale)

    # --- dates and times ------------------------------------------------------------------------

    def date(self, day: dt.date, *, year: bool = False) -> str:
        """ "Thursday 26 November", with the year when asked for."""
        form = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        return self.locale.toString(_qdate(day), form if year else _YEAR.sub("", form).strip())

    def weekday(self, day: dt.date) -> str:
        """ "Thu"."""
        return self.locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)

    def long_weekday(self, day: dt.date) -> str:
        """ "Thursday"."""
        return self.locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def short_date(self, day: dt.date, *, year: bool = False) -> str:
        """ "Thu 26 Nov", with the year when asked for."""
        form = self.tr("ddd d MMM", "date: short weekday, day and short month")
        if year:
            form = self.tr("ddd d MMM yyyy", "date: short weekday, day, short month and year")
        return self.locale.toString(_qdate(day), form)

    def day(self, day: dt.date, today: dt.date) -> str:
        """ "today", "yesterday", "tomorrow", else the date (with the year when it is another)."""
        near = {0: self.tr("today"), -1: self.tr("yesterday"), 1: self.tr("tomorrow")}
        return near.get((day - today).days) or self.date(day, year=day.year != today.year)

    def time(self, moment: dt.datetime | dt.time) -> str:
        """The time of day: "17:30"."""
        return self.locale.toString(
            QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat
        )

    # --- numbers --------------------------------------------------------------------------------

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as the locale writes it."""
        return self.locale.toString(float(value), "f", decimals)

    def plain(self, value: float) -> str:
        """A number without decimals when it is whole, else with one."""
        return self.number(value, 0 if float(value).is_integer() else 1)

    def percent(self, share: float) -> str:
        """ "92 %" of a share from 0 to 1."""
        return self.tr("{number} %").format(number=self.number(share * 100))

    def count(self, number: int, one: str, many: str) -> str:
        """`one` for exactly 1, else `many` with its {n} filled in."""
        return counted(self.locale, number, one, many)

    def days(self, number: int) -> str:
        """ "1 day", "5 days"."""
        return self.count(number, self.tr("1 day"), self.tr("{n} days", None, number))

    def times(self, number: int) -> str:
        """ "once", "7 times"."""
        return self.count(number, self.tr("once"), self.tr("{n} times", None, number))

    @cached_property
    def in_order(self) -> Callable[[str], Any]:
        """The key to sort names by, as the language does: "Ä" beside "A", not after "Z"."""
        return QCollator(self.locale).sortKey

    # --- distances and durations ----------------------------------------------------------------

    @property
    def unit(self) -> str:
        """The unit of distance as shown: "km" or "miles"."""
        return self.tr("miles") if self._units() == "mi" else self.tr("km")

    def in_unit(self, metres: float) -> float:
        """`metres` in the person's unit, for a chart's axis."""
        return metres / METRES_IN[self._units()]

    def distance_value(self, metres: float, *, estimated: bool = False, decimals: int = 1) -> str:
        """ "0.9", or "about 0.9" for an estimate; the unit stands beside it (`unit`)."""
        value = self.number(self.in_unit(metres), decimals)
        return self.tr("about {value}").format(value=value) if estimated else value

    def distance(self, metres: float, *, estimated: bool = False, decimals: int = 1) -> str:
        """ "0.9 km", "about 0.9 km", "0.6 miles"."""
        value = self.distance_value(metres, estimated=estimated, decimals=decimals)
        return self.tr("{value} {unit}").format(value=value, unit=self.unit)

    def clock(self, seconds: int) -> str:
        """ "1:30"; seconds below an hour."""
        return self.locale.toString(QTime(0, seconds // 60, seconds % 60), "m:ss")

    def minutes(self, seconds: int) -> str:
        """Rounded: "31 minutes"."""
        minutes = round(seconds / 60)
        return self.count(minutes, self.tr("1 minute"), self.tr("{n} minutes", None, minutes))

    def span(self, seconds: int) -> str:
        """ "15 s", "1 min", "1 min 15 s"."""
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self.tr("{s} s").format(s=self.number(rest))
        if not rest:
            return self.tr("{m} min").format(m=self.number(minutes))
        return self.tr("{m} min {s} s").format(m=self.number(minutes), s=self.number(rest))

    # --- steps ----------------------------------------------------------------------------------

    def step(self, step: Step, programme: Programme) -> str:
        """ "Stage 4 · run 1 min, walk 2 min, 7 times"."""
        stage = programme.stage(step.stage)
        return self.tr("Stage {stage} · run {run}, walk {walk}, {times}").format(
            stage=self.number(step.stage),
            run=self.span(stage.run_s),
            walk=self.span(stage.walk_s),
            times=self.times(step.reps),
        )

    def short_step(self, step: Step) -> str:
        """ "Stage 4, 7 times"."""
        return self.tr("Stage {stage}, {times}").format(
            stage=self.number(step.stage), times=self.times(step.reps)
        )

    def session(self, step: Step, programme: Programme) -> str:
        """The whole session in a line, with its length."""
        stage = programme.stage(step.stage)
        parts = [
            self.tr("{n} × (run {run}, walk {walk})").format(
                n=self.number(step.reps),
                run=self.clock(stage.run_s),
                walk=self.clock(stage.walk_s),
            )
        ]
        if programme.warm_up_s:
            warm_up = self.tr("{time} walk to warm up").format(time=self.span(programme.warm_up_s))
            parts.insert(0, warm_up)
        if programme.cool_down_s:
            time = self.span(programme.cool_down_s)
            parts.append(self.tr("{time} walk to cool down").format(time=time))
        return self.tr("{parts} — {minutes}").format(
            parts=" · ".join(parts), minutes=self.minutes(programme.duration_s(step))
        )

    # --- change in pain -------------------------------------------------------------------------

    def change_points(self, change: PainChange) -> str:
        """ "14 lower than week 1", as far as whole points show it."""
        # Rounded down: 19.6 must not read as the 20 that counts as meaningful.
        points = int(change.points_lower + math.copysign(1e-9, change.points_lower))
        if not points:
            return self.tr("the same as week 1")
        text = self.tr("{n} lower than week 1") if points > 0 else self.tr("{n} higher than week 1")
        return text.format(n=self.number(abs(points)))

    def change_band(self, change: PainChange) -> str:
        """What research says about a change of that size, its source beside it."""
        return {
            "meaningful": self.tr("a size that research counts as meaningful (Neason 2024)"),
            "maybe": self.tr("may be meaningful (Ostelo 2008)"),
            "worse": self.tr("worse: talk to a clinician"),
            "low_start": self.tr("low from the start, so we don't judge the change"),
        }.get(change.band, self.tr("no clear change"))

    # --- texts from the resources ---------------------------------------------------------------

    def table(self, name: str) -> Mapping[str, Any]:
        """A text resource by its stem ("questions", "emergency", "reasons"), read once."""
        if name not in self._tables:
            self._tables[name] = load_toml(f"{name}.toml")
        return self._tables[name]

    def say(self, name: str, text: str, **values: Any) -> str:
        """`text` of the resource `name`, translated, its placeholders filled in.

        A value that is missing or None reads "not recorded".
        """
        translated = QCoreApplication.translate(name, text)
        return translated.format_map(_Values(values, self.tr("not recorded")))

    def reason(self, reason: Reason) -> str:
        """A reason of the engine as a sentence: a rule's, a response's, or a line beside them."""
        table = self.table("reasons")
        rule = table["rules"].get(reason.code)
        text = (
            rule["text"]
            if rule
            else table["responses"].get(reason.code) or table["extras"][reason.code]
        )
        return self.say("reasons", text, **self._said(reason.values))

    def rule_title(self, reason: Reason) -> str:
        """What a rule suggests, to follow "Our suggestion:"."""
        text = self.table("reasons")["rules"][reason.code]["title"]
        return self.say("reasons", text, **self._said(reason.values))

    def extra(self, code: str, **values: Any) -> str:
        """A line that stands beside the suggestion ("guide", "decide", "too_sore_now", ...)."""
        return self.reason(Reason(code, values))

    def _said(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Numbers as words; an ISO date becomes a date."""
        said: dict[str, Any] = {}
        for key, value in values.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                said[key] = self.plain(value)
            elif key == "on" and isinstance(value, str):
                said[key] = self.date(dt.date.fromisoformat(value), year=True)
            else:
                said[key] = value
        return said

    # --- questions, signs, findings -------------------------------------------------------------

    @cached_property
    def _questions(self) -> Mapping[str, Mapping[str, str]]:
        table = self.table("questions")
        whole = {name: table[name] for name in ("average_pain", "irritable")}
        return {question["id"]: question for question in table["questions"]} | whole

    def question(self, question: str) -> Mapping[str, str]:
        """Every text of a question of the check, translated: text, help, why, short, line, ..."""
        return self._translated(self._questions[question])

    def items(self, kind: str) -> Sequence[Mapping[str, str]]:
        """The items of a list of `questions.toml`, translated, each with its id: "weekly",
        "stop_signs" or "events"."""
        return [self._translated(item) for item in self.table("questions")[kind]]

    def texts(self, *path: str) -> Mapping[str, str]:
        """A small table of `questions.toml`, translated: ("verdicts", "clear"), ("confirm",)."""
        found: Any = self.table("questions")
        for part in path:
            found = found[part]
        return self._translated(found)

    def short(self, finding: str) -> str:
        """A finding as a noun phrase, to follow "You told us about": "new bladder trouble"."""
        return self._texts_of_finding(finding)["short"]

    def why(self, finding: str) -> str:
        """Why that finding matters."""
        return self._texts_of_finding(finding)["why"]

    def _texts_of_finding(self, finding: str) -> Mapping[str, str]:
        if finding in self._questions:
            return self.question(finding)
        for kind in ("stop_signs", "weekly", "events"):
            for item in self.items(kind):
                if item["id"] == finding:
                    return item
        raise KeyError(finding)

    def _translated(self, texts: Mapping[str, str]) -> Mapping[str, str]:
        return {
            key: value if key in _NOT_WORDS else QCoreApplication.translate("questions", value)
            for key, value in texts.items()
        }


_NOT_WORDS = frozenset(("id", "group", "outside_when"))


def counted(locale: QLocale, number: int, one: str, many: str) -> str:
    """`one` for exactly 1, else `many` with its {n} filled in.

    `many` comes from `tr(text, None, number)`: a language with more than two forms has them all
    there, chosen by Qt's rules; English needs `one` beside it.
    """
    return one if number == 1 else many.format(n=locale.toString(number))


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
