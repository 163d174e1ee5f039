"""The report's words on decisions: what was suggested and chosen, and what is suggested next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.engine.ledger import Choice
from app.engine.model import Step
from app.services.reporting import Next
from ui.render.report_parts import Block, Column, Section, Table, Text
from ui.render.report_says import Says

_MOST_CHOICES = 26
"""So many, the latest ones, stand on paper."""


class DecisionWords(QObject):
    """Says the decisions of one report."""

    def __init__(self, says: Says) -> None:
        super().__init__()
        self._says = says

    def ledger(self, choices: Sequence[Choice]) -> Section | None:
        """What was suggested, what was chosen, and why. Suggestions that were followed for the
        same reason one after the other are one row: what was otherwise stands out."""
        if not choices:
            return None
        # Where nothing was suggested, or nothing is known of it, nothing could be followed.
        suggested = [choice for choice in choices if choice.recommended is not None]
        followed = sum(choice.kind == "as_suggested" for choice in suggested)
        number = self._says.words.number
        summary = self.tr("Where a step was suggested, it was chosen {n} of {all} times.").format(
            n=number(followed), all=number(len(suggested))
        )
        table = Table(
            caption=self.tr("Suggested by the app's rules, and chosen by the patient"),
            columns=(
                Column(self.tr("Date"), self.tr("Date")),
                Column(self.tr("Suggested (stage · repetitions)"), self.tr("Suggested")),
                Column(self.tr("Because"), self.tr("Because")),
                Column(self.tr("Chosen"), self.tr("Chosen")),
                Column(self.tr("Repetitions done"), self.tr("Done"), number=True),
                Column(self.tr("Patient's reason or advice"), self.tr("Reason or advice")),
            ),
            rows=tuple(self._choice_row(run) for run in _runs(choices)),
            most=_MOST_CHOICES,
            left_out=self.tr("{n} earlier lines are in the diary and in the HTML report."),
        )
        blocks: list[Block] = [Text("", summary)] if suggested else []
        return Section("ledger", self.tr("Decisions"), (*blocks, table))

    def _choice_row(self, run: Sequence[Choice]) -> tuple[str, ...]:
        says, first, last = self._says, run[0], run[-1]
        days = says.span(first.date, last.date)
        if len(run) > 1:
            days = self.tr("{days} ({n} ×)").format(days=days, n=says.words.number(len(run)))
        credit = ""
        if first.credit is not None:
            credit = self.tr("on advice of {who}").format(who=says.credit(first.credit))
        return (
            days,
            self._suggested(run),
            self._because(first),
            self._chosen(run),
            self._done(run),
            says.joined([says.quoted(first.why) if first.why else "", credit]),
        )

    def _suggested(self, run: Sequence[Choice]) -> str:
        steps = [choice.recommended for choice in run if choice.recommended]
        if steps:
            return self._says.steps(min(steps), max(steps))
        return self._says.missing() if run[0].kind == "not_recorded" else self.tr("no running")

    def _done(self, run: Sequence[Choice]) -> str:
        """The repetitions done; "all" where it is as many as chosen. A row of several is all."""
        choice = run[0]
        if choice.done is None:
            return "–"
        done = self._says.words.number(choice.done)
        if not isinstance(choice.chosen, Step):
            return done
        if choice.done == choice.chosen.reps:
            return self.tr("all", "repetitions done")
        return self.tr("{done} of {planned}").format(
            done=done, planned=self._says.words.number(choice.chosen.reps)
        )

    def _chosen(self, run: Sequence[Choice]) -> str:
        first = run[0]
        if first.kind == "as_suggested":
            return self.tr("as suggested")
        if isinstance(first.chosen, str):
            return {"walk": self.tr("a walk"), "rest": self.tr("a rest day")}[first.chosen]
        step = self._says.step(first.chosen)
        return {
            "lower": self.tr("{step}, lower"),
            "higher": self.tr("{step}, higher"),
            "nothing_open": self.tr("{step}, nothing was open"),
        }.get(first.kind, "{step}").format(step=step)

    def _because(self, choice: Choice) -> str:
        return "–" if choice.rule is None else self.rule(choice.rule)

    def rule(self, rule: str) -> str:
        """The rule in a few words; the whole text is the app's own (Learn, the table of rules)."""
        return {
            "locked": self.tr("a safety finding stands"),
            "check-due": self.tr("the full check is due"),
            "paused": self.tr("ill or away"),
            "gap-restart": self.tr("29 days or more without a session"),
            "test-run-due": self.tr("a test run is due"),
            "red-twice": self.tr("two red of the last four"),
            "red-floor": self.tr("red at the lowest step"),
            "advised": self.tr("set by a physio"),
            "start": self.tr("first session, from the test run"),
            "red": self.tr("last session red"),
            "rising": self.tr("weekly pain rose twice by 10"),
            "amber-twice": self.tr("last two sessions amber"),
            "gap-back": self.tr("15–28 days without a session"),
            "gap-repeat": self.tr("8–14 days without a session"),
            "amber": self.tr("last session amber"),
            "test-run": self.tr("a newer test run"),
            "pending": self.tr("an answer is missing"),
            "weekly-due": self.tr("the weekly check is due"),
            "incomplete": self.tr("under 80 % of repetitions done"),
            "hard": self.tr("green, but effort 8 or more"),
            "resume": self.tr("green after a lower step"),
            "limit": self.tr("green, at the highest step open"),
            "up": self.tr("last session green"),
        }.get(rule, rule)

    def next(self, found: Next | None) -> Text | None:
        """What the app suggests after this report, from when, and by which rule."""
        says = self._says
        if found is None:
            return None
        lead = self.tr("The app's next suggestion:")
        because = self.rule(found.rule)
        if found.step is None:
            return Text(lead, self.tr("no running ({why}).").format(why=because))
        what = says.long_step(found.step)
        if found.earliest is not None:
            what = self.tr("{step}, from {day} on").format(step=what, day=says.day(found.earliest))
        text = self.tr("{what} ({why}).").format(what=what, why=because)
        return Text(lead, says.sentence(text, self.tr("The patient chooses.")))


def _runs(choices: Sequence[Choice]) -> list[list[Choice]]:
    """Choices that say the same one after the other, together."""
    runs: list[list[Choice]] = []
    for choice in choices:
        if runs and _same(runs[-1][-1], choice):
            runs[-1].append(choice)
        else:
            runs.append([choice])
    return runs


def _same(first: Choice, second: Choice) -> bool:
    """Both followed the same suggestion to the end, and nobody said anything of it."""
    return _plain(first) and _plain(second) and first.rule == second.rule


def _plain(choice: Choice) -> bool:
    return (
        choice.kind == "as_suggested"
        and not choice.why
        and choice.credit is None
        and isinstance(choice.chosen, Step)
        and choice.done == choice.chosen.reps
    )
