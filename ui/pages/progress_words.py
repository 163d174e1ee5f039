"""The words around the chart: sessions a week, the stages, then and now."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject

from app.engine.outcomes import TRIAL_ADHERENCE
from app.engine.standing import Rung, Standing, ThenNow, WeekSessions
from ui.charts.folded_table import Table
from ui.charts.words import ChartWords
from ui.wording import Words


class ProgressWords(QObject):
    """Every text of the cards below the chart; the chart has its own."""

    def __init__(self, words: Words, chart: ChartWords) -> None:
        super().__init__()
        self._words, self._chart = words, chart

    def bold(self, head: str, rest: str) -> str:
        """Rich text: what matters first."""
        return f"<b>{escape(head)}</b> {escape(rest)}".rstrip() if head else escape(rest)

    # --- sessions a week

    def bars(self, weeks: Sequence[WeekSessions]) -> str:
        """The bars in a sentence; empty without a full week."""
        if not weeks:
            return ""
        planned = weeks[-1].planned
        least, most = min(w.done for w in weeks), max(w.done for w in weeks)
        number = self._words.number
        values = {"planned": number(planned), "least": number(least), "most": number(most)}
        values["trial"] = number(TRIAL_ADHERENCE * planned, 1)
        done = (
            self.tr("{most} of {planned} sessions in each full week")
            if least == most
            else self.tr("Between {least} and {most} of {planned} sessions in full weeks")
        )
        line = self.tr("the dashed line is the trial's average, {trial} a week")
        return f"{done}; {line}.".format(**values)

    def bars_table(self, weeks: Sequence[WeekSessions]) -> Table:
        """Each full week with its sessions."""
        head = [self.tr("Week"), self.tr("From"), self.tr("Sessions"), self.tr("Planned")]
        number = self._words.number
        rows = [
            [number(w.week), self._chart.dated(w.first), number(w.done), number(w.planned)]
            for w in weeks
        ]
        return head, rows, self.tr("Sessions week by week"), self.bars(weeks)

    # --- the stages

    def ladder(self, rungs: Sequence[Rung]) -> tuple[str, str]:
        """Where the latest session stood, and where it all began."""
        now = next((rung for rung in rungs if rung.now), None)
        if now is None:
            return "", self.tr("After your first session your stage stands here.")
        head = self.tr("Stage {stage} of {stages}.").format(
            stage=self._words.number(now.stage), stages=self._words.number(len(rungs))
        )
        parts = [self._parts(now)]
        reached = [rung for rung in rungs if rung.first is not None]
        first = min(reached, key=lambda rung: str(rung.first))
        if first.stage != now.stage and first.first is not None:
            text = self.tr("You began at stage {stage} on {day}.")
            day = self._chart.day(first.first)
            parts.append(text.format(stage=self._words.number(first.stage), day=day))
        elif len(reached) == 1:
            parts.append(self.tr("You began here."))
        return head, " ".join(parts)

    def _parts(self, rung: Rung) -> str:
        return self.tr("Run {run}, walk {walk}, in your latest session.").format(
            run=self._words.span(rung.run_s), walk=self._words.span(rung.walk_s)
        )

    def ladder_table(self, rungs: Sequence[Rung]) -> Table:
        """Each stage, and when it was first reached."""
        head = [self.tr("Stage"), self.tr("Run"), self.tr("Walk"), self.tr("First session")]
        rows = [
            [
                self._words.number(rung.stage),
                self._words.span(rung.run_s),
                self._words.span(rung.walk_s),
                self.tr("not yet") if rung.first is None else self._chart.dated(rung.first),
            ]
            for rung in rungs
        ]
        return head, rows, self.tr("The stages"), " ".join(filter(None, self.ladder(rungs)))

    # --- then and now

    def compared_head(self, standing: Standing) -> list[str]:
        """The columns of the comparison."""
        latest = self._words.number(standing.latest or 0)
        return ["", self.tr("Week 1"), self.tr("Week {week}").format(week=latest)]

    def compared_row(self, row: ThenNow) -> list[str]:
        """What is compared, then, and now; what is missing is said to be."""
        name = {
            "pain": self.tr("Average pain (0–100)"),
            "distance": self.tr("Running distance"),
            "sessions": self.tr("Sessions"),
            "stage": self.tr("Highest stage"),
            "elsewhere": self.tr("Highest pain elsewhere"),
        }[row.code]
        values = zip((row.then, row.now), row.estimated, strict=True)
        return [name, *(self._value(row.code, value, rough) for value, rough in values)]

    def _value(self, code: str, value: float | None, estimated: bool) -> str:
        if value is None:
            return self.tr("not recorded")
        if code == "distance":
            return self._words.distance(value, estimated=estimated)
        if code in ("pain", "elsewhere"):
            return self._chart.pain(value)
        return self._words.number(value)
