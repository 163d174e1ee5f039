"""The report's words on what the patient wrote down: events, pain elsewhere, questions."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.services.report_notes import ElsewherePain, Event
from app.services.reporting import Report
from ui.render.report_parts import Block, Column, Section, Table, Text
from ui.render.report_says import Says

_MOST_EVENTS, _MOST_QUESTIONS, _MOST_SITES = 8, 10, 8
"""So many, the latest ones, stand on paper."""


class NoteWords(QObject):
    """Says what was written down of one report."""

    def __init__(self, says: Says, report: Report) -> None:
        super().__init__()
        self._says, self._report = says, report

    def events(self) -> Section | None:
        """Adverse events, the latest last."""
        report = self._report
        if "events" not in report.wanted.sections:
            return None
        title = self.tr("Events")
        if not report.events:
            return Section("events", title, (Text("", self.tr("None recorded.")),))
        texts = [self._event(event) for event in report.events]
        return Section("events", title, self._latest(texts, _MOST_EVENTS))

    def _event(self, event: Event) -> Text:
        says = self._says
        days = says.span(event.first, event.last) if event.last else says.day(event.first)
        if event.last is None:
            days = self.tr("since {day}").format(day=days)
        severity = {
            "mild": self.tr("mild"),
            "moderate": self.tr("moderate"),
            "severe": self.tr("severe"),
        }[event.severity]
        where = says.joined([self._category(event.category), event.site or "", severity])
        done = self.tr("Done: {action}.").format(action=event.action) if event.action else ""
        related = {
            "yes": self.tr("The patient thinks running caused it."),
            "no": self.tr("The patient thinks running did not cause it."),
            "not_sure": self.tr("The patient is not sure that running caused it."),
        }.get(event.related or "", "")
        text = self.tr("{what} ({where}).").format(what=says.quoted(event.what), where=where)
        return Text(f"{days}:", says.sentence(text, done, related))

    def _category(self, category: str) -> str:
        return {
            "faint": self.tr("faint"),
            "chest_pain": self.tr("chest pain"),
            "leg_injury": self.tr("leg or foot"),
            "back": self.tr("back"),
        }.get(category, self.tr("other"))

    def _latest(self, texts: list[Text], most: int) -> tuple[Block, ...]:
        """The latest of them, and a word on how many are left out."""
        if len(texts) <= most:
            return tuple(texts)
        left = self._says.words.count(
            len(texts) - most,
            self.tr("1 earlier one is in the diary."),
            self.tr("{n} earlier ones are in the diary.", None, len(texts) - most),
        )
        return (*texts[-most:], Text("", left))

    def elsewhere(self) -> Section | None:
        """Pain at other sites, one row a site, beside the back's worst of the same session."""
        report = self._report
        if not report.elsewhere:
            return None
        says = self._says
        sites: dict[str, list[ElsewherePain]] = {}
        for pain in report.elsewhere:
            sites.setdefault(" ".join(pain.site.split()).casefold(), []).append(pain)
        rows = tuple(
            (
                " ".join(pains[-1].site.split()),
                says.words.number(len(pains)),
                self._beside(max(pains, key=lambda p: -1 if p.peak is None else p.peak)),
                self._beside(pains[-1]),
            )
            for pains in sorted(sites.values(), key=lambda p: (len(p), p[-1].date))
        )
        table = Table(
            caption=self.tr("Pain elsewhere in sessions, worst of 0–100 (back's worst then)"),
            columns=(
                Column(self.tr("Site"), self.tr("Site")),
                Column(self.tr("Sessions"), self.tr("Sessions"), number=True),
                Column(self.tr("Highest"), self.tr("Highest")),
                Column(self.tr("Latest"), self.tr("Latest")),
            ),
            rows=rows,
            most=_MOST_SITES,
            left_out=self.tr("{n} other sites with fewer sessions are in the diary."),
        )
        return Section("elsewhere", self.tr("Pain elsewhere"), (table,))

    def _beside(self, pain: ElsewherePain) -> str:
        return self.tr("{peak} (back {back}) {day}").format(
            peak=self._says.cell(pain.peak),
            back=self._says.cell(pain.back),
            day=self._says.day(pain.date),
        )

    def questions(self) -> Section | None:
        """Questions for the physio, in the patient's own words."""
        if not self._report.questions:
            return None
        texts = [
            Text(f"{self._says.day(q.date)}:", " ".join(q.text.split()))
            for q in self._report.questions
        ]
        return Section(
            "questions", self.tr("Questions for you"), self._latest(texts, _MOST_QUESTIONS)
        )
