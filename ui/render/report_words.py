"""Every word of the report, once for paper and HTML: a `Report` in, a `Document` out.

It speaks to the physio about the patient; what the patient wrote is quoted as it was written.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.engine.programme import Programme
from app.engine.quality import Quality
from app.services.reporting import Report
from ui.charts.words import ChartWords
from ui.render.report_decisions import DecisionWords
from ui.render.report_figures import FigureWords
from ui.render.report_findings import FindingWords
from ui.render.report_notes import NoteWords
from ui.render.report_parts import ChartPart, Document, Text
from ui.render.report_says import Says
from ui.render.report_scores import ScoreWords
from ui.render.report_slip_words import SlipWords
from ui.render.report_weeks import WeekWords
from ui.wording import Words


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
        safety, decisions = FindingWords(says, report), DecisionWords(says)
        notes, weeks = NoteWords(says, report), WeekWords(says, report.weeks, self._programme)
        scores = ScoreWords(says).measures(report.measures)
        beside = (safety.suitability(), notes.events(), notes.questions(), weeks.stages())
        below = (scores, notes.elsewhere(), decisions.ledger(report.ledger))
        figures, slip = FigureWords(says), SlipWords(says, safety, self._programme)
        who = self._who(report, says)
        return Document(
            language=self._language(),
            title=self.tr("Run-walk progress report"),
            period=self._period(report, says),
            who=who,
            simulated=self.tr("Simulated data, not a real person") if report.simulated else "",
            alert=safety.alert(),
            cards_title=self.tr("At a glance"),
            cards=tuple(figures.card(figure) for figure in report.figures),
            chart=self._chart(report),
            weeks=weeks.weeks(),
            beside=tuple(section for section in beside if section is not None),
            below=tuple(section for section in below if section is not None),
            slip=slip.slip(report.limits, who, named=bool(report.wanted.name)),
            about_title=self.tr("About this report"),
            about=self._about(report),
            foot=self._foot(report, says),
            page=self.tr("Page {page} of {pages}"),
            unnamed=self._unnamed(report),
            next=decisions.next(report.next),
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
