"""The report's words on its four figures, each with what it means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.engine.change import MAYBE, MEANINGFUL, WORSE, PainChange
from app.services.report_figures import Figure
from ui.render.report_parts import Card
from ui.render.report_says import Says


class FigureWords(QObject):
    """The four figures, each with what it means."""

    def __init__(self, says: Says) -> None:
        super().__init__()
        self._says = says

    def card(self, figure: Figure) -> Card:
        """One of them."""
        say = {
            "pain": self._pain,
            "distance": self._distance,
            "sessions": self._sessions,
            "stage": self._stage,
        }
        return say[figure.code](figure)

    def _arrow(self, start: str, now: str) -> str:
        return self.tr("{start} → {now}").format(start=start, now=now)

    def _weeks(self, figure: Figure) -> str:
        first, last = figure.values.get("first_week"), figure.values.get("last_week")
        if first is None or last is None:
            begun, ended = figure.values.get("first_date"), figure.values.get("last_date")
            return self._says.span(begun, ended) if begun and ended else ""
        return self.tr("week {first} to {last}").format(first=first, last=last)

    def _pain(self, figure: Figure) -> Card:
        says, words = self._says, self._says.words
        name = self.tr("Back pain, weekly average of 0–100")
        if figure.values.get("kind") == "week_average":
            name = self.tr("Back pain, past-week average of 0–100")
        if figure.start is None or figure.now is None:
            return self._single(name, figure, says.pain)
        parts = [self._weeks(figure)]
        if figure.band is not None:
            change = PainChange(figure.start, figure.now, 0, figure.band)
            parts.insert(0, words.change_band(change))
            if figure.band in (MEANINGFUL, MAYBE, WORSE):
                points = says.difference(figure.start, figure.now)
                parts.insert(0, self.tr("{n} points").format(n=points))
        parts.append(self._latest(figure))
        value = self._arrow(says.pain(figure.start), says.pain(figure.now))
        return Card(name, value, says.joined(parts))

    def _latest(self, figure: Figure) -> str:
        """The last reading, where it is later than the weeks compared."""
        latest, day = figure.values.get("reading"), figure.values.get("reading_on")
        if latest is None or day is None:
            return ""
        return self.tr("latest reading {pain} ({day})").format(
            pain=self._says.pain(latest), day=self._says.day(day)
        )

    def _single(self, name: str, figure: Figure, say: Callable[[float], str]) -> Card:
        only = figure.start if figure.now is None else figure.now
        if only is None:
            return Card(name, self._says.missing(), "")
        parts = [self.tr("nothing yet to compare it with"), self._latest(figure)]
        if figure.values.get("so_far"):
            week = self._says.words.number(figure.values["first_week"])
            parts.insert(0, self.tr("week {n} so far").format(n=week))
        if figure.values.get("estimated"):
            parts.append(self.tr("partly estimated"))
        return Card(name, say(only), self._says.joined(parts))

    def _distance(self, figure: Figure) -> Card:
        says, words = self._says, self._says.words
        name = self.tr("Running distance a week")
        if figure.start is None or figure.now is None:
            return self._single(name, figure, words.distance)
        trial = dict(figure.values.get("trial") or {})
        parts = []
        if trial:
            parts.append(
                self.tr("trial mean {first} → {last}").format(
                    first=words.distance_value(trial[min(trial)]),
                    last=words.distance(trial[max(trial)]),
                )
            )
        if figure.values.get("estimated"):
            parts.append(self.tr("partly estimated"))
        if figure.values.get("unknown"):
            parts.append(self.tr("some distances not recorded"))
        parts.append(self._weeks(figure))
        value = self._arrow(words.distance_value(figure.start), words.distance(figure.now))
        return Card(name, value, says.joined(parts))

    def _sessions(self, figure: Figure) -> Card:
        words = self._says.words
        name = self.tr("Sessions done")
        if figure.now is None:
            return Card(name, "–", self.tr("no full week yet"))
        value = self.tr("{done} of {planned}").format(
            done=words.number(figure.now), planned=words.number(figure.values["planned"])
        )
        parts = [
            words.percent(figure.values["share"]),
            self.tr("trial {share}").format(share=words.percent(figure.values["trial"])),
            words.count(
                figure.values["weeks"],
                self.tr("1 full week"),
                self.tr("{n} full weeks", None, figure.values["weeks"]),
            ),
        ]
        return Card(name, value, self._says.joined(parts))

    def _stage(self, figure: Figure) -> Card:
        says, words = self._says, self._says.words
        name = self.tr("Stage")
        parts = []
        seconds, day = figure.values.get("seconds"), figure.values.get("on")
        if seconds is not None and day is not None:
            parts.append(
                self.tr("test run {seconds} s on {day}").format(
                    seconds=words.number(seconds), day=says.day(day)
                )
            )
        if figure.now is None or figure.start is None:
            return Card(name, "–", says.joined([self.tr("no session yet"), *parts]))
        value = self._arrow(words.number(figure.start), words.number(figure.now))
        if figure.start == figure.now:
            value = words.number(figure.now)
        return Card(name, value, says.joined(parts))
