"""The safety case: what the app is for, what could go wrong, and what is done about it.

The log is a record: there is one text of it, in English, for whoever has to check it. The words
around it are those of the window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

import resources
from app.services.finding_text import matching
from app.services.safety_case import (
    STATUSES,
    Control,
    Hazard,
    Named,
    Risk,
    SafetyCase,
    Status,
    read_safety_case,
)
from app.services.use_cases import UseCases
from ui.theme import SPACE_1, SPACE_3
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.choices import Choices
from ui.widgets.fields import LineField
from ui.widgets.folding import Folding
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption, Heading, Secondary, Strong
from ui.wording import Words


class SafetyCasePage(Page):
    """The whole log, to be read, searched and shown by status."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Safety case"),
            self.tr("What could go wrong with this app, and what is done about it."),
            parent,
            width=792,
        )
        self._case = read_safety_case(resources.load_toml("hazards.toml"))
        self.back = Button(self.tr("Settings"), mark="back")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(lambda: navigate("settings"))
        self.add_action(self.back)
        self.cards = [HazardCard(hazard, self._case) for hazard in self._case.hazards]
        if words.language != "en":
            self.add(
                Secondary(self.tr("The list itself is in English: there is one text to check."))
            )
        self.add(self._purpose(), self._position(), self._reading(), self._search(), *self.cards)
        self._show_wanted()

    # --- what it is

    def _purpose(self) -> Card:
        card = Card(self.tr("What it is for"))
        card.add(*(Body(text) for text in self._case.purpose))
        return card

    def _position(self) -> Card:
        card = Card(self.tr("Is it a medical device?"))
        card.add(*(Body(text) for text in self._case.position))
        places = Folding(self.tr("How we read the rules of the EU, the UK and the US"))
        for place in self._case.jurisdictions:
            places.body.addLayout(_pair(place.name, place.text))
        changes = Folding(self.tr("What would change this"))
        for change in self._case.changes:
            changes.body.addWidget(Body(change))
        card.add(places, changes)
        return card

    def _reading(self) -> Card:
        case = self._case
        card = Card(self.tr("How to read this list"))
        counted = self.tr(
            "{count} hazards: {verified} verified by tests, {partly} in part, {open} open. "
            "The highest risk that remains is {highest} of 25."
        )
        card.add(
            Body(
                self.tr(
                    "A risk is how bad the harm would be, times how likely it is, each from 1 to "
                    "5. It stands twice: without what we do about it, and with it. 1 to 4 is low, "
                    "5 to 9 is medium, 10 and more is high. All of these are our own judgement, "
                    "and no clinician has signed them."
                )
            ),
            Body(
                counted.format(
                    count=len(case.hazards),
                    highest=case.highest_left(),
                    **{status: case.count(status) for status in STATUSES},
                )
            ),
        )
        levels = Folding(self.tr("What the numbers 1 to 5 mean"))
        for title, named in (
            (self.tr("How bad the harm would be"), case.severity),
            (self.tr("How likely it is"), case.likelihood),
        ):
            levels.body.addWidget(Strong(title))
            for number, level in enumerate(named, start=1):
                levels.body.addWidget(Body(f"{number} · {level.name}: {level.text}"))
        card.add(levels)
        return card

    # --- the log

    def _search(self) -> Card:
        card = Card(self.tr("Hazards"))
        self.search = LineField(
            self.tr("Search the hazards"), hint=self.tr("search, for example: watch")
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_wanted)
        self.status = Choices(
            self.tr("Show"), [("", self.tr("All")), *((s, _status(s)) for s in STATUSES)]
        )
        self.status.set_value("")
        self.status.chosen.connect(self._show_wanted)
        self.shown = Caption("")
        card.add(self.search, self.status, self.shown)
        return card

    def _show_wanted(self) -> None:
        """Leave those in sight that hold every word typed, and have the chosen status."""
        status, typed = self.status.value() or "", self.search.text()
        found = 0
        for card in self.cards:
            wanted = status in ("", card.hazard.status) and matching(card.texts, typed)
            card.setVisible(wanted)
            found += wanted
        text = self.tr("{found} of {count} shown").format(found=found, count=len(self.cards))
        if not found:
            text = self.tr("None found. Try fewer words, or choose All.")
        if text != self.shown.text():
            self.shown.setText(text)
            if self.isVisible():
                self.announce(text)


class HazardCard(Card):
    """One hazard: what it is and its risk; the rest is folded away, and made when asked for."""

    def __init__(self, hazard: Hazard, case: SafetyCase) -> None:
        super().__init__()
        self.hazard, self._case = hazard, case
        self.texts = (hazard.id, *(text for text in hazard.texts()))
        title = f"{hazard.id} · {hazard.hazard}"
        summary = self.tr("Risk {before} without controls, {after} with them. {status}.").format(
            before=_scored(hazard.before),
            after=_scored(hazard.after),
            status=_status(hazard.status),
        )
        self.details = Folding(self.tr("Cause, harm and controls"))
        self.details.toggled.connect(self._fill)
        button = self.details.focusProxy()
        if button is not None:
            button.setAccessibleName(
                self.tr("Cause, harm and controls of {hazard}").format(hazard=title)
            )
        self.add(Heading(title), Secondary(summary), self.details)

    def _fill(self, opened: bool) -> None:
        if not opened or self.details.body.count():
            return
        hazard, body = self.hazard, self.details.body
        for name, text in (
            (self.tr("Cause"), hazard.cause),
            (self.tr("Effect"), hazard.effect),
            (self.tr("Harm"), hazard.harm),
            (self.tr("Risk without the controls"), self._risk(hazard.before)),
            (self.tr("Risk with the controls"), self._risk(hazard.after)),
            (self.tr("What remains"), hazard.left if hazard.left else ""),
        ):
            if text:
                body.addLayout(_pair(name, text))
        for number, control in enumerate(hazard.controls, start=1):
            name = self.tr("Control {number}").format(number=number)
            body.addLayout(_pair(name, control.text, self._verified(control)))

    def _risk(self, risk: Risk) -> str:
        def level(names: tuple[Named, ...], number: int) -> str:
            return f"{number} · {names[number - 1].name}"

        text = self.tr("{score} of 25, {band}. How bad: {severity}. How likely: {likelihood}.")
        return text.format(
            score=risk.score,
            band=_band(risk),
            severity=level(self._case.severity, risk.severity),
            likelihood=level(self._case.likelihood, risk.likelihood),
        )

    def _verified(self, control: Control) -> QLabel:
        if not control.tests:
            text = self.tr("Not verified by a test. {why}")
            return Caption(text.format(why=control.untested))
        # Names of tests are sentences; they are the program's own and stay in English.
        names = "\n".join(f"– {_sentence(test)}" for test in control.tests)
        return Caption(self.tr("Tests that verify it:") + "\n" + names)


def _pair(name: str, text: str, below: QWidget | None = None) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(SPACE_1)
    box.addWidget(Strong(name))
    box.addWidget(Body(text))
    if below is not None:
        box.addWidget(below)
        box.addSpacing(SPACE_3)
    return box


def _status(status: Status) -> str:
    return {
        "verified": QCoreApplication.translate("SafetyCase", "Verified by tests"),
        "partly": QCoreApplication.translate("SafetyCase", "Verified in part"),
        "open": QCoreApplication.translate("SafetyCase", "Open"),
    }[status]


def _band(risk: Risk) -> str:
    return {
        "low": QCoreApplication.translate("SafetyCase", "low"),
        "medium": QCoreApplication.translate("SafetyCase", "medium"),
        "high": QCoreApplication.translate("SafetyCase", "high"),
    }[risk.band]


def _scored(risk: Risk) -> str:
    return f"{risk.score} ({_band(risk)})"


def _sentence(test: str) -> str:
    """`tests/ui/test_a.py::test_it_holds` is "it holds (ui/a)"."""
    file, _, name = test.partition("::")
    room = file.removeprefix("tests/").removesuffix(".py").replace("test_", "")
    return f"{name.removeprefix('test_').replace('_', ' ')} ({room})"
