"""The report's tables: weeks, the decision ledger, measures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject

from app.engine.change import PainChange
from app.engine.ledger import Choice
from app.engine.measures import CLINICAL, WEEK_AVERAGE
from app.engine.model import Step
from app.engine.programme import Programme
from app.engine.week_rows import WeekRow
from app.services.report_measures import Measure, Score
from app.services.reporting import Report
from ui.render.report_parts import Block, Column, Section, Table, Text
from ui.render.report_says import Says

MOST_WEEKS = 16
"""A longer period is told by calendar months, and one of more than two years by years: the table
stays one that is read in a minute."""
_MOST_MONTHS = 24
_MOST_CHOICES = 26
_MOST_MEASURES = 12
_MOST_VALUES = 4
_SETTLED = ("longer", "within_48h", "not_yet", "by_morning")


class TableWords(QObject):
    """Says the tables of one report."""

    def __init__(self, says: Says, report: Report, programme: Programme) -> None:
        super().__init__()
        self._says, self._report, self._programme = says, report, programme

    # --- weeks ----------------------------------------------------------------------------------

    def weeks(self) -> Section | None:
        """A row for each programme week; for each month, or year, of a long period."""
        rows = self._report.weeks
        if not rows:
            return None
        table = self._weeks_table(rows) if len(rows) <= MOST_WEEKS else self._long_table(rows)
        return Section("weeks", self.tr("What happened"), (table,))

    def stages(self) -> Section | None:
        """What the stages in the table of weeks are."""
        ladder = self._ladder(self._report.weeks)
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

    # --- the ledger -----------------------------------------------------------------------------

    def ledger(self) -> Section | None:
        """What was suggested, what was chosen, and why. Suggestions that were followed for the
        same reason one after the other are one row: what was otherwise stands out."""
        choices = self._report.ledger
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

    # --- what comes next ------------------------------------------------------------------------

    def next(self) -> Text | None:
        """What the app suggests after this report, from when, and by which rule."""
        found, says = self._report.next, self._says
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

    # --- measures -------------------------------------------------------------------------------

    def measures(self) -> Section | None:
        """Scores and past-week averages, with what a change of that size means."""
        measures = [measure for measure in self._report.measures if measure.scores]
        if not measures:
            return None
        table = Table(
            caption=self.tr("Scores over time; only the past-week average is judged"),
            columns=(
                Column(self.tr("Measure"), self.tr("Measure")),
                Column(self.tr("Values"), self.tr("Values")),
                Column(self.tr("First to latest"), self.tr("First to latest")),
                Column(self.tr("Scored by"), self.tr("Scored by")),
            ),
            rows=tuple(self._measure(measure) for measure in measures),
            most=_MOST_MEASURES,
            left_out=self.tr("{n} other measures are in the diary and in the HTML report."),
        )
        return Section("measures", self.tr("Measures"), (table,))

    def _measure(self, measure: Measure) -> tuple[str, ...]:
        scores = list(measure.scores)
        if len(scores) > _MOST_VALUES:  # the first, and the latest three
            texts = [self._score(scores[0]), "…", *map(self._score, scores[1 - _MOST_VALUES :])]
        else:
            texts = [self._score(score) for score in scores]
        by = dict.fromkeys(score.scored_by for score in scores if score.scored_by)
        return (
            self._instrument(measure),
            self.tr("; ").join(texts),
            self._change(measure),
            self.tr(", ").join(by) or self._nobody_named(measure.instrument),
        )

    def _nobody_named(self, instrument: str) -> str:
        """A clinician's total without a name is not the patient's own for that."""
        return self._says.missing() if instrument in CLINICAL else self.tr("the patient")

    def _score(self, score: Score) -> str:
        return self.tr("{value} ({day})").format(
            value=self._says.words.plain(score.value), day=self._says.day(score.date)
        )

    def _instrument(self, measure: Measure) -> str:
        text = {
            "week_average": self.tr("Back pain, past-week average (0–{most})"),
            "ODI": self.tr("ODI total (0–{most})"),
            "RMDQ": self.tr("RMDQ total (0–{most})"),
            "PSFS": self.tr("PSFS (0–{most})"),
            "activity": self.tr("Wants to do again: {label} (0–{most})"),
            "confidence": self.tr("How safe running feels (0–{most})"),
        }[measure.instrument]
        label = measure.label or self.tr("an activity")
        if measure.instrument in ("PSFS",) and measure.label:
            text = self.tr("PSFS: {label} (0–{most})")
        return text.format(most=self._says.words.number(measure.maximum), label=label)

    def _change(self, measure: Measure) -> str:
        change = measure.change
        if change is None:
            return self.tr("one value only")
        if measure.instrument == WEEK_AVERAGE and measure.band is None:
            # Of days that overlap, or of two starts of the programme: not like with like.
            return self.tr("not compared")
        text = self._says.signed(change)
        if measure.instrument != WEEK_AVERAGE and change != round(change):
            text = f"{'+' if change > 0 else chr(0x2212)}{self._says.words.number(abs(change), 1)}"
        if measure.band is None:
            return text
        first, last = measure.scores[0], measure.scores[-1]
        band = PainChange(first.value, last.value, last.week or 0, measure.band)
        return self._says.joined([text, self._says.words.change_band(band)])


def _grouped(
    rows: Iterable[WeekRow], key: Callable[[WeekRow], date]
) -> Iterable[tuple[date, list[WeekRow]]]:
    return ((day, list(group)) for day, group in groupby(sorted(rows, key=key), key=key))


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
