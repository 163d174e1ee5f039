"""Short forms of dates, steps and numbers, as the report's parts say them."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from app.engine.ledger import Credit
from app.engine.model import Step
from ui.charts.words import ChartWords
from ui.wording import Words


class Says(QObject):
    """`made` is the day of the report: a day of its year needs no year."""

    def __init__(self, words: Words, made: date) -> None:
        super().__init__()
        self.words = words
        self._made = made
        self._dates = ChartWords(locale=words.locale)

    def day(self, day: date) -> str:
        """ "18 Oct", with its year when it is another."""
        return self._short(day) if day.year == self._made.year else self.dated(day)

    def _short(self, day: date) -> str:
        # A date is not broken between two lines.
        return self._dates.short_day(day).replace(" ", "\u00a0")

    def dated(self, day: date) -> str:
        """ "18 Oct 2026"."""
        return self._dates.dated(day).replace(" ", "\u00a0")

    def full_day(self, day: date) -> str:
        """ "18 October 2026"."""
        return self._dates.full_day(day)

    def month(self, day: date) -> str:
        """ "Oct 2026"."""
        return self.tr("{month} {year}").format(month=self._dates.month(day), year=day.year)

    def span(self, first: date, last: date) -> str:
        """ "18 Oct – 20 Oct", or one day."""
        if first == last:
            return self.day(first)
        begin = self._short(first) if first.year == last.year else self.day(first)
        return self.between(begin, self.day(last))

    def between(self, first: str, last: str) -> str:
        """ "first – last"."""
        return self.tr("{first} – {last}").format(first=first, last=last)

    def missing(self) -> str:
        return self.tr("not recorded")

    def pain(self, value: float | None) -> str:
        """Points of 0–100, whole."""
        return self.missing() if value is None else self.words.number(math.floor(value + 0.5))

    def cell(self, value: float | None) -> str:
        """The same in a narrow cell: a dash for what is not recorded."""
        return "–" if value is None else self.pain(value)

    def signed(self, value: float) -> str:
        """ "+6", "−20"; towards zero, so that it never says more than there is."""
        whole = math.trunc(value + math.copysign(1e-9, value))
        number = self.words.number(abs(whole))
        if not whole:
            return number
        return f"+{number}" if whole > 0 else f"\N{MINUS SIGN}{number}"

    def difference(self, start: float, now: float) -> str:
        """The change between two values told in whole points. Where these would not seem to add
        up ("35 → 15" is -19.6), it has a decimal; towards zero too."""
        change = now - start
        if math.floor(now + 0.5) - math.floor(start + 0.5) == math.trunc(change):
            return self.signed(change)
        tenths = math.trunc(change * 10 + math.copysign(1e-9, change)) / 10
        number = self.words.number(abs(tenths), 1)
        return f"+{number}" if tenths > 0 else f"\N{MINUS SIGN}{number}"

    def step(self, step: Step) -> str:
        """ "2 · 6": stage and repetitions."""
        return self.tr("{stage} · {reps}").format(
            stage=self.words.number(step.stage), reps=self.words.number(step.reps)
        )

    def steps(self, low: Step, high: Step) -> str:
        """ "2 · 6–10", "2 · 9 – 3 · 6", or one step."""
        if low == high:
            return self.step(low)
        if low.stage == high.stage:
            return self.tr("{step}–{reps}").format(
                step=self.step(low), reps=self.words.number(high.reps)
            )
        return self.between(self.step(low), self.step(high))

    def long_step(self, step: Step) -> str:
        """ "stage 2, 6 times"."""
        return self.tr("stage {stage}, {times}").format(
            stage=self.words.number(step.stage), times=self.words.times(step.reps)
        )

    def credit(self, credit: Credit) -> str:
        """ "Sam, 3 Nov"."""
        return self.tr("{name}, {day}").format(name=credit.by, day=self.day(credit.on))

    def quoted(self, text: str) -> str:
        """What the patient wrote or was asked, on one line."""
        return self.tr("“{text}”").format(text=" ".join(text.split()))

    def joined(self, parts: list[str]) -> str:
        """Parts of a line, the empty ones left out."""
        return " · ".join(part for part in parts if part)

    def sentence(self, *parts: str) -> str:
        """Sentences after each other."""
        return " ".join(part for part in parts if part)

    def short(self, finding: str) -> str:
        """What a finding is about, as it was asked; its id when this version does not know it."""
        try:
            return self.words.short(finding)
        except KeyError:
            return finding

    def answer(self, value: Any) -> str:
        """An answer of the check, or a number of 0–100."""
        if value is None:
            return self.tr("not answered")
        if isinstance(value, str):
            known = {"yes": self.tr("yes"), "no": self.tr("no"), "not_sure": self.tr("not sure")}
            return known.get(value, value)
        return self.pain(value)
