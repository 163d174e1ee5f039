"""What a card says: standing findings turned into what to do first, then why, by country."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from app.engine.kinds import GROUP_OF
from app.engine.model import Entry
from app.engine.suitability import (
    CLINICIAN,
    CLINICIAN_EVENT,
    CLINICIAN_ONLY,
    EMERGENCY,
    EMERGENCY_NOT_SURE,
    LASTING,
    WILLINGNESS,
    Finding,
)
from ui.pages.countries import numbers_in
from ui.wording import Words

GRAVE = (EMERGENCY, EMERGENCY_NOT_SURE)
_CALM_ORDER = ("only", "soon", "event", "first", "severity", WILLINGNESS)


@dataclass(frozen=True)
class Told:
    """A finding as told: a sentence with `short` in it, and why it matters."""

    sentence: str
    short: str
    why: str

    def rich(self) -> str:
        """The sentence as HTML, what the person told us in bold."""
        bold = f"<b>{html.escape(self.short)}</b>"
        return html.escape(self.sentence).replace(html.escape(self.short), bold, 1)


@dataclass(frozen=True)
class Section:
    """One part of a card: what to do first, then why, then how it opens again.

    `number` is the headline of an emergency, with `notes` about it. `grave` sections are red.
    """

    kind: str
    grave: bool
    kicker: str
    number: str
    notes: tuple[str, ...]
    action: str
    told: tuple[Told, ...]
    why: str
    phone: tuple[str, ...]
    do: tuple[str, ...]
    dont: tuple[str, ...]
    ask: tuple[str, ...]
    worse: str
    opens: tuple[tuple[str, str], ...]
    """(which of them, how it opens again); "which" is empty when it holds for all."""


class CardWords(QObject):
    """Reads the card texts of `resources` for one country."""

    def __init__(self, words: Words, country: str | None) -> None:
        super().__init__()
        self._words = words
        self._table = words.table("emergency")
        self.numbers = numbers_in(words, country)
        self.common = {key: self._say(text) for key, text in self._table["common"].items()}

    def _say(self, text: str, **values: Any) -> str:
        number, advice = self.numbers.emergency, self.numbers.advice
        return self._words.say(
            "emergency", text, number=number, advice_number=advice or number, **values
        )

    # --- sections -------------------------------------------------------------------------------

    def sections(
        self,
        findings: Sequence[Finding],
        entry: Callable[[str], Entry | None],
        steps: Callable[[Finding], tuple[bool, bool]],
    ) -> list[Section]:
        """The sections for these findings, the gravest first; none is named twice.

        `entry` looks up the entry of a finding; `steps` says what was already done of the two
        things an emergency needs.
        """
        unique: dict[tuple[str, str], Finding] = {}
        for finding in findings:
            cls = EMERGENCY if finding.cls in GRAVE else finding.cls
            unique.setdefault((finding.id, cls), finding)
        grave = [f for f in unique.values() if f.cls in GRAVE]
        found = [self._grave(grave, steps)] if grave else []
        calm: dict[str, list[Finding]] = {}
        for finding in unique.values():
            if finding.cls not in GRAVE:
                calm.setdefault(calm_kind(finding), []).append(finding)
        for kind in _CALM_ORDER:
            if kind in calm:
                found.append(self._calm(kind, calm[kind], entry))
        return found

    def _grave(
        self, findings: list[Finding], steps: Callable[[Finding], tuple[bool, bool]]
    ) -> Section:
        sure = any(f.cls == EMERGENCY for f in findings)
        words = self._table["emergency" if sure else "not_sure"]
        cards = [self._table["cards"][f.id] for f in findings]
        number, action, notes = self.numbers.emergency, words["action"], [self.numbers.note]
        if self.numbers.others and not self.numbers.note:
            notes = [self.tr("Or {numbers}.").format(numbers=self._or(self.numbers.others))]
        if not sure and self.numbers.advice is not None:
            number, notes = self.numbers.advice, [self._advice_line()]
        elif not sure:
            action = words["action_no_advice"]
        worse = "" if sure else self._say(words["worse"])
        return Section(
            kind=EMERGENCY if sure else EMERGENCY_NOT_SURE,
            grave=True,
            kicker=self._say(words["kicker"]),
            number=number,
            notes=tuple(note for note in notes if note),
            action=self._say(action),
            told=tuple(
                self._told(f, f.cls == EMERGENCY_NOT_SURE, self._say(card["why"]))
                for f, card in zip(findings, cards, strict=True)
            ),
            why="" if sure else self._say(words["why"]),
            phone=_once(
                self._say(card["phone" if f.cls == EMERGENCY else "phone_not_sure"])
                for f, card in zip(findings, cards, strict=True)
            ),
            do=_once(self._say(line) for card in cards for line in card["do"]),
            dont=_once(self._say(line) for card in cards for line in card["dont"]),
            ask=(),
            worse=worse,
            opens=self._opens(findings, steps),
        )

    def _or(self, numbers: Iterable[str]) -> str:
        return self.tr(" or ").join(numbers)

    def _advice_line(self) -> str:
        name = self.numbers.advice_name
        line = "" if name == self.numbers.advice else name[:1].upper() + name[1:] + "."
        return " ".join(part for part in (line, self.numbers.advice_note) if part)

    def _told(self, finding: Finding, unsure: bool, why: str) -> Told:
        short = self._words.short(finding.id)
        text = self._table["common"]["not_sure" if unsure else "told"]
        return Told(self._say(text, short=short), short, why)

    def _calm(
        self, kind: str, findings: list[Finding], entry: Callable[[str], Entry | None]
    ) -> Section:
        told = tuple(
            self._told(f, _was_unsure(entry(f.entry_id), f), self._words.why(f.id))
            for f in findings
        )
        if kind == WILLINGNESS:
            verdict = self._words.texts("verdicts", "not_for_you")
            words: Mapping[str, Any] = {"action": verdict["title"], "why": verdict["text"]}
            told = ()
        else:
            words = self._table["clinician"][kind]
        return Section(
            kind=kind,
            grave=False,
            kicker=self._say(words.get("kicker", "")),
            number="",
            notes=(),
            action=self._say(words["action"]),
            told=told,
            why=self._say(words["why"]),
            phone=(),
            do=(),
            dont=(),
            ask=tuple(self._say(line) for line in words.get("ask", ())),
            worse=self._say(words.get("worse", "")),
            opens=self._opens(findings, lambda _: (False, False)),
        )

    def guide(self, name: str) -> Section:
        """The card of a rule that offers no running step though nothing is found."""
        words = self._table["guides"][name]
        return Section(
            kind=name,
            grave=False,
            kicker="",
            number="",
            notes=(),
            action=self._say(words["title"]),
            told=(),
            why=self._say(words["text"]),
            phone=(),
            do=(),
            dont=(),
            ask=tuple(self._say(line) for line in words["ask"]),
            worse=self._say(self._table["clinician"]["event"]["worse"]),
            opens=(("", self._say(words["opens"])),),
        )

    # --- how it opens again ---------------------------------------------------------------------

    def _opens(
        self, findings: list[Finding], steps: Callable[[Finding], tuple[bool, bool]]
    ) -> tuple[tuple[str, str], ...]:
        ways: dict[str, list[str]] = {}
        for finding in findings:
            text = self._way(finding, steps)
            ways.setdefault(text, []).append(self._words.short(finding.id))
        if len(ways) == 1:
            return (("", next(iter(ways))),)
        return tuple((", ".join(shorts), text) for text, shorts in ways.items())

    def _way(self, finding: Finding, steps: Callable[[Finding], tuple[bool, bool]]) -> str:
        name = finding.cls
        if finding.cls == CLINICIAN and finding.id in LASTING:
            name = "clinician_lasting"
        if finding.cls == EMERGENCY:
            cleared, checked = steps(finding)
            if cleared:
                return self.tr(
                    "You have written down who cleared you. One thing is still needed: answer the "
                    "whole check again, with no “yes” in the safety questions."
                )
            if checked:
                return self.tr(
                    "You have answered the whole check again. One thing is still needed: a health "
                    "professional checks you and clears you for this. Write down who and when."
                )
        return self._words.texts("resolutions", name)["text"]

    def opens_title(self) -> str:
        """The heading over how a card opens again."""
        return self._words.texts("resolutions", EMERGENCY)["title"]


def calm_kind(finding: Finding) -> str:
    """Which words of `emergency.toml` a finding below an emergency gets."""
    if finding.cls == CLINICIAN_ONLY:
        return "only"
    if finding.cls == CLINICIAN_EVENT:
        return "event"
    if finding.cls == WILLINGNESS:
        return WILLINGNESS
    return {"B": "soon", "C": "first"}.get(GROUP_OF.get(finding.id, ""), "severity")


def _was_unsure(entry: Entry | None, finding: Finding) -> bool:
    answers = entry.data.get("answers") if entry is not None else None
    return isinstance(answers, Mapping) and answers.get(finding.id) == "not_sure"


def _once(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines))
