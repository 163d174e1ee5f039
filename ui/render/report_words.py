"""Every word of the report, once for paper and HTML: a `Report` in, a `Document` out.

It speaks to the physio about the patient; what the patient wrote is quoted as it was written.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.engine.change import MAYBE, MEANINGFUL, WORSE, PainChange
from app.engine.kinds import (
    OK_PAIN_BOUNDS,
    REST_DAYS_BOUNDS,
    SESSIONS_BOUNDS,
    STOP_PAIN_BOUNDS,
)
from app.engine.programme import Programme
from app.engine.quality import Quality
from app.services.report_figures import Figure
from app.services.report_limits import Limit
from app.services.reporting import Report
from ui.charts.words import ChartWords
from ui.render.report_findings import FindingWords
from ui.render.report_parts import Card, ChartPart, Document, Slip, SlipRow, Text
from ui.render.report_says import Says
from ui.render.report_tables import TableWords
from ui.wording import Words

_PAIN_STEP = 5
"""Points between two boxes of the slip, as between two steps of the form it is typed into."""
_CLEARED_AS = (
    "physiotherapist",
    "doctor",
    "nurse",
    "exercise professional",
    "other health professional",
)


class ReportWords(QObject):
    """Says reports in the person's locale and units; `programme` is the stage table in use."""

    def __init__(self, words: Words, programme: Programme) -> None:
        super().__init__()
        self._words, self._programme = words, programme

    def chart_words(self, report: Report) -> ChartWords:
        """The words on the chart, in the same locale and units."""
        return ChartWords(report.units, self._words.locale)

    def document(self, report: Report) -> Document:
        """All that the report shows, in reading order."""
        says = Says(self._words, report.made.date())
        safety, tables = FindingWords(says, report), TableWords(says, report, self._programme)
        beside = (safety.suitability(), safety.events(), safety.questions(), tables.stages())
        below = (tables.measures(), safety.elsewhere(), tables.ledger())
        cards = _Cards(says)
        return Document(
            language=self._language(),
            title=self.tr("Run-walk progress report"),
            period=self._period(report, says),
            who=self._who(report, says),
            simulated=self.tr("Simulated data, not a real person") if report.simulated else "",
            alert=safety.alert(),
            cards_title=self.tr("At a glance"),
            cards=tuple(cards.card(figure) for figure in report.figures),
            chart=self._chart(report),
            weeks=tables.weeks(),
            beside=tuple(section for section in beside if section is not None),
            below=tuple(section for section in below if section is not None),
            slip=self._slip(report, says, safety) if report.limits else None,
            about_title=self.tr("About this report"),
            about=self._about(report),
            foot=self._foot(report, says),
            page=self.tr("Page {page} of {pages}"),
            unnamed=self._unnamed(report),
            next=tables.next(),
        )

    def _language(self) -> str:
        """The language the words are in: English unless there is a translation."""
        return self._words.language.replace("_", "-")

    # --- head and foot --------------------------------------------------------------------------

    def _period(self, report: Report, says: Says) -> tuple[str, ...]:
        days = self.tr("Diary of {first} – {last}").format(
            first=says.day(report.first), last=says.dated(report.last)
        )
        if not report.week:
            return (days,)
        if report.week > report.weeks_planned:
            week = self.tr("Week {week}, after the {weeks} weeks").format(
                week=self._words.number(report.week),
                weeks=self._words.number(report.weeks_planned),
            )
        else:
            week = self.tr("Week {week} of {weeks}").format(
                week=self._words.number(report.week),
                weeks=self._words.number(report.weeks_planned),
            )
        return week, days

    def _who(self, report: Report, says: Says) -> str:
        name, born = report.wanted.name, report.wanted.born
        parts = [self.tr("Name: {name}").format(name=" ".join(name.split()))] if name else []
        if born is not None:
            parts.append(self.tr("Born: {day}").format(day=says.full_day(born)))
        return says.joined(parts)

    def _unnamed(self, report: Report) -> tuple[str, ...]:
        """Blanks: two reports without a name must not be mixed up on a desk."""
        return () if report.wanted.name else (self.tr("Name"), self.tr("Born"))

    def _foot(self, report: Report, says: Says) -> str:
        made = self.tr("Made offline with Backstride on {day}, {time}").format(
            day=says.full_day(report.made.date()), time=self._words.time(report.made)
        )
        return says.joined([made, self._who(report, says)])

    def _chart(self, report: Report) -> ChartPart | None:
        data = report.chart
        if data is None or data.empty:
            return None
        words = self.chart_words(report)
        return ChartPart(words.heading(), words.summary(data), data)

    def _about(self, report: Report) -> tuple[Text, ...]:
        texts = [self._quality(report.quality)] if report.quality is not None else []
        texts.append(
            Text(
                self.tr("Where the numbers are from:"),
                self.tr(
                    "the patient's own notes. Pain is marked on a line of 0–100. The run times of "
                    "stages 1–3 follow what is published of Neason et al. 2024; all other run and "
                    "walk times and the pain levels are this app's guide; no clinician has "
                    "reviewed this version."
                ),
            )
        )
        if report.own_table:
            texts[-1] = Text(
                texts[-1].lead,
                self.tr(
                    "the patient's own notes. Pain is marked on a line of 0–100. The stages are "
                    "those of the clinic's table “{table}”; the pain levels are this app's guide. "
                    "No clinician has reviewed this version."
                ).format(table=report.programme),
            )
        texts.append(
            Text(
                self.tr("What Backstride is for:"),
                self.tr(
                    "a diary and guide for adults with non-specific low back pain who have decided "
                    "to try a graded run-walk plan. It does not diagnose. It is not a certified "
                    "medical device. The patient and their clinician decide."
                ),
            )
        )
        return tuple(texts)

    def _quality(self, quality: Quality) -> Text:
        """How far the data can be trusted, in one line."""
        number = self._words.number
        parts = [
            self._words.count(
                quality.sessions,
                self.tr("distance of 1 session:"),
                self.tr("distances of {n} sessions:", None, quality.sessions),
            )
            + " "
            + self.tr(
                "{imported} measured by a watch, {typed} typed, {estimated} estimated, "
                "{unknown} not recorded"
            ).format(
                imported=number(quality.imported),
                typed=number(quality.typed),
                estimated=number(quality.estimated),
                unknown=number(quality.unknown),
            ),
            self.tr("{guided} timed by the app").format(guided=number(quality.guided)),
            self.tr("{late} of {entries} entries written on a later day").format(
                late=number(quality.late), entries=number(quality.entries)
            ),
            self.tr("{edited} corrected").format(edited=number(quality.edited)),
            self.tr("{missing} of {days} days without a pain reading").format(
                missing=number(quality.missing_days), days=number(quality.days)
            ),
        ]
        return Text(self.tr("Data quality:"), self.tr("; ").join(parts) + ".")

    # --- the slip -------------------------------------------------------------------------------

    def _slip(self, report: Report, says: Says, safety: FindingWords) -> Slip:
        now = {limit.name: limit for limit in report.limits}
        number = self._words.number

        def range_of(low: int, high: int, step: int = 1) -> tuple[str, ...]:
            return tuple(number(value) for value in range(low, high + 1, step))

        ticks = {
            "max_stage": range_of(1, self._programme.last_stage),
            "stop_pain": range_of(*STOP_PAIN_BOUNDS, _PAIN_STEP),
            "ok_pain": range_of(*OK_PAIN_BOUNDS, _PAIN_STEP),
            "min_rest_days": range_of(*REST_DAYS_BOUNDS),
            "sessions_per_week": range_of(*SESSIONS_BOUNDS),
        }
        rows = [
            SlipRow(
                _capital(safety.limit_name(name)), self._now(now.get(name), says, safety), boxes
            )
            for name, boxes in ticks.items()
        ]
        blanks = (self.tr("Stage"), self.tr("Repetitions"))
        rows.append(
            SlipRow(
                _capital(safety.limit_name("step")),
                self._now(now.get("step"), says, safety),
                (),
                blanks,
            )
        )
        clearing = tuple(safety.clearing())
        if clearing:
            rows.append(SlipRow(self.tr("Looked at; running may go on (tick each)"), "", clearing))
            roles = tuple(safety.role(role) for role in _CLEARED_AS)
            rows.append(SlipRow(self.tr("Cleared as"), "", roles))
        intro = self.tr(
            "Tick one box in a line; a line without a tick stays as it is. The patient types "
            "it into Backstride under “Limits from my physio”. The app then keeps to it and "
            "names you."
        )
        cleared = self.tr(
            "What you clear is typed in under “A clinician has cleared me”, on the card that "
            "Today shows."
        )
        return Slip(
            title=self.tr("For you to fill in: limits"),
            intro=says.sentence(intro, cleared if clearing else ""),
            rows=tuple(rows),
            signing=(
                *(() if report.wanted.name else (self.tr("Patient"),)),
                self.tr("Your name"),
                self.tr("Date"),
                self.tr("Signature"),
            ),
            patient=self._who(report, says),
        )

    def _now(self, limit: Limit | None, says: Says, safety: FindingWords) -> str:
        if limit is None or limit.value is None:
            return self.tr("now: none")
        value = safety.limit_value(limit)
        if limit.credit is None:
            return self.tr("now: {value} (the app's guide)").format(value=value)
        return self.tr("now: {value} ({credit})").format(
            value=value, credit=says.credit(limit.credit)
        )


class _Cards(QObject):
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


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
