"""The report's words on safety: findings, what changed, limits in force."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.engine.screening_story import Answer, CheckRow, Finding
from app.engine.suitability import EMERGENCY, EMERGENCY_NOT_SURE, WILLINGNESS
from app.services.report_limits import Limit
from app.services.reporting import Report
from ui.render.report_parts import Block, Section, Text
from ui.render.report_says import Says


class FindingWords(QObject):
    """Says what was found of one report."""

    def __init__(self, says: Says, report: Report) -> None:
        super().__init__()
        self._says, self._report = says, report

    def alert(self) -> tuple[Text, ...]:
        """What is said before all else while a finding stands."""
        if not self._report.locked:
            return ()
        head = self.tr("Running is on hold.")
        text = self.tr(
            "The patient told Backstride of this, and it opens no running until it is cleared:"
        )
        return (
            Text(head, text),
            *(
                Text(
                    "",
                    self._says.joined(
                        [self._named(finding), self._class(finding), self._asked_at_once(finding)]
                    ),
                )
                for finding in self._report.standing
            ),
        )

    def _asked_at_once(self, finding: Finding) -> str:
        """The weekly check asks for several signs in one question: which it was, is not known."""
        if finding.id not in ("emergency_sign", "new_finding"):
            return ""
        items = self._says.words.items("weekly")
        signs = next((item["help"] for item in items if item["id"] == finding.id), "")
        return self.tr("asked as one question, so ask which: {signs}").format(
            signs=self._says.quoted(signs)
        )

    def _named(self, finding: Finding) -> str:
        return self.tr("since {day}: {what}").format(
            day=self._says.day(finding.since),
            what=self._says.quoted(self._says.short(finding.id)),
        )

    def _class(self, finding: Finding) -> str:
        return {
            EMERGENCY: self.tr("emergency sign, told in the {where}"),
            EMERGENCY_NOT_SURE: self.tr("emergency sign, “not sure”, told in the {where}"),
            WILLINGNESS: self.tr("answered in the {where}"),
        }.get(finding.cls, self.tr("a clinician first, told in the {where}")).format(
            where=self._where(finding.raised_by)
        )

    def _where(self, kind: str) -> str:
        return {
            "suitability": self.tr("suitability check"),
            "weekly_check": self.tr("weekly check"),
            "session": self.tr("notes on a session"),
            "test_run": self.tr("notes on a test run"),
        }.get(kind, self.tr("notes on an event"))

    # --- suitability ----------------------------------------------------------------------------

    def suitability(self) -> Section | None:
        """Findings, and what changed since the first check."""
        found = self._report.findings
        if found is None:
            return None
        blocks: list[Block] = self._checks(found.first_check, found.latest_check)
        if self._report.locked:
            stands = self.tr("see the frame at the top of this report.")
            blocks.append(Text(self.tr("Stands now:"), stands))
        elif found.latest_check is not None:
            blocks.append(Text(self.tr("Stands now:"), self._nothing_told()))
        blocks += [self._resolved(finding) for finding in found.resolved]
        blocks += self._answers(self.tr("Changed since the first check:"), found.changed)
        blocks += self._answers(self.tr("Taken back the same day:"), found.corrected)
        blocks += self._limits()
        blocks += self._above_limit()
        return Section("findings", self.tr("Safety"), tuple(blocks))

    def _nothing_told(self) -> str:
        asked = self._report.asked
        if asked is None:
            return self.tr("nothing the patient told of.")
        return self.tr("nothing the patient told of; last asked {day}.").format(
            day=self._says.day(asked)
        )

    def _checks(self, first: CheckRow | None, latest: CheckRow | None) -> list[Block]:
        """Both in one line where the later one says the same."""
        checks = [check for check in (first, latest) if check is not None]
        if not checks:
            return [Text("", self.tr("No complete suitability check is recorded."))]
        if checks[0] == checks[-1]:
            return [self._check(checks[0], self._says.day(checks[0].date))]
        if checks[0]._replace(date=checks[1].date) == checks[1]:
            days = (self._says.day(check.date) for check in checks)
            return [
                self._check(
                    checks[0],
                    self.tr("{first} and {last}").format(
                        **dict(zip(("first", "last"), days, strict=True))
                    ),
                )
            ]
        return [self._check(check, self._says.day(check.date)) for check in checks]

    def _check(self, check: CheckRow, days: str) -> Text:
        says = self._says
        lead = self.tr("Suitability check {day}:").format(day=days)
        if check.ids:
            what = ", ".join(says.quoted(says.short(name)) for name in check.ids)
            text = self.tr("{what}.").format(what=what)
        elif check.complete:
            text = self.tr("nothing that says to wait.")
        else:
            text = self.tr("not finished.")
        willing = ""
        if check.wants_to_run is not None:
            willing = self.tr("Wants to run: {answer}.").format(
                answer=says.answer(check.wants_to_run)
            )
        return Text(lead, says.sentence(text, willing))

    def _resolved(self, finding: Finding) -> Text:
        says = self._says
        lead = self.tr("No longer stands:")
        on = says.day(finding.on) if finding.on else says.missing()
        who = finding.by or says.missing()
        if finding.role:
            who = self.tr("{name}, {role}").format(name=who, role=self.role(finding.role))
        how = {
            "clearance": self.tr("cleared by {who} on {on}."),
            "check": self.tr("not so in the check of {on}."),
            "both": self.tr("cleared by {who}, and not so in a later check ({on})."),
        }.get(finding.how or "", "").format(who=who, on=on)
        return Text(lead, says.sentence(f"{self._named(finding)};", how))

    def _answers(self, lead: str, answers: Iterable[Answer]) -> list[Block]:
        """Answers that are others now, in one paragraph."""
        says = self._says
        texts = [
            self.tr("{what} {was} → {now} ({day})").format(
                what=says.quoted(self._asked(answer.id)),
                was=says.answer(answer.was),
                now=says.answer(answer.now),
                day=says.day(answer.on),
            )
            for answer in answers
        ]
        return [Text(lead, self.tr("; ").join(texts) + ".")] if texts else []

    def _asked(self, question: str) -> str:
        own = {
            "average_pain": self.tr("average pain over the past week"),
            "wants_to_run": self.tr("wants to run"),
            "already_runs": self.tr("runs more than once a month already"),
        }
        return own.get(question) or self._says.short(question)

    def role(self, role: str) -> str:
        """A clinician's role."""
        return {
            "physiotherapist": self.tr("physiotherapist"),
            "doctor": self.tr("doctor"),
            "nurse": self.tr("nurse"),
            "exercise professional": self.tr("exercise professional"),
            "other health professional": self.tr("other health professional"),
        }.get(role, role)

    # --- limits in force ------------------------------------------------------------------------

    def _limits(self) -> list[Block]:
        credited = [
            self.tr("{limit} ({credit})").format(
                limit=self._limit(limit), credit=self._says.credit(limit.credit)
            )
            for limit in self._report.limits
            if limit.credit is not None
        ]
        if not credited:
            return []
        return [Text(self.tr("Limits in force:"), self.tr("; ").join(credited) + ".")]

    def _above_limit(self) -> list[Block]:
        """That the patient ran above a physio's highest stage: the latest time, and how often."""
        above = self._report.above
        if not above:
            return []
        many = self.tr("{n} sessions, the latest:", None, len(above))
        latest = self.tr("stage {stage} on {day}, instead of {limit} at most ({credit}).").format(
            stage=self._says.words.number(above[-1].stage),
            day=self._says.day(above[-1].date),
            limit=self._says.words.number(above[-1].limit),
            credit=self._says.credit(above[-1].credit),
        )
        often = self._says.words.count(len(above), "", many)
        lead = self.tr("Run above the highest stage set:")
        return [Text(lead, self._says.sentence(often, latest))]

    def _limit(self, limit: Limit) -> str:
        value = self.limit_value(limit)
        return self.tr("{name} {value}").format(name=self.limit_name(limit.name), value=value)

    def limit_name(self, name: str) -> str:
        """What is limited."""
        return {
            "max_stage": self.tr("highest stage"),
            "stop_pain": self.tr("stop when pain reaches"),
            "ok_pain": self.tr("pain that is fine while running, up to"),
            "min_rest_days": self.tr("rest days between sessions, at least"),
            "sessions_per_week": self.tr("sessions a week, at most"),
            "step": self.tr("step to go on with"),
        }[name]

    def limit_value(self, limit: Limit) -> str:
        """Its value."""
        if limit.value is None:
            return self.tr("none")
        if isinstance(limit.value, tuple):
            return self._says.long_step(limit.value)
        return self._says.words.plain(limit.value)

    def clearing(self) -> Iterable[str]:
        """What stands, once each, to be ticked as cleared."""
        return dict.fromkeys(
            self._says.short(finding.id)
            for finding in self._report.standing
            # Nobody clears a wish: only another answer of the patient's changes it.
            if finding.cls != WILLINGNESS
        )
