"""What a test run page says besides its form: why there is none today, and what one means."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.services.screening import TestRunOffer
from app.services.use_cases import UseCases
from ui.pages.card_parts import bullets
from ui.pages.card_words import CardWords
from ui.theme import SPACE_4
from ui.widgets.card import Card
from ui.widgets.flow import Columns
from ui.widgets.text import Body, Display, Secondary
from ui.wording import Words


class HowItGoes(QWidget):
    """A test run, before it."""

    def __init__(self) -> None:
        super().__init__()
        card = Card(self.tr("How it goes"))
        # A column gets no more height than its words need.
        columns = Columns(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.add(card)
        card.add(
            bullets(
                (
                    self.tr("Walk for 5 minutes to warm up."),
                    self.tr("Then jog at an easy pace: you can talk all the time."),
                    self.tr("Stop when it is not comfortable any more, or after 2 minutes."),
                    self.tr("Walk again to cool down."),
                )
            ),
            Secondary(
                self.tr(
                    "Backstride counts the seconds and tells you what comes next. You can stop at "
                    "any time."
                )
            ),
        )


class Reasons(QObject):
    """Why a test run is not offered."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def why_not(self, offer: TestRunOffer) -> tuple[str, str, str]:
        """Why there is no test run today, and what to do instead: words and a page."""
        day = "" if offer.since is None else self._words.date(offer.since)
        check = self.tr("Do the check")
        reasons = {
            "locked": (
                self.tr("Your programme is locked, so there is no test run for now."),
                self.tr("What to do now"),
                "card",
            ),
            "check_due": (self.tr("First comes the suitability check."), check, "check"),
            "paused": (
                self.tr("You are away or ill just now. The test run is open again after that."),
                self.tr("I'm back"),
                "pause",
            ),
            "new_start": (
                self.tr("It has been a while. First comes a new check and a new start."),
                self.tr("Go to Today"),
                "today",
            ),
            "sore": (
                self.tr(
                    "With pain as strong as you noted today we don't suggest running. A walk or a "
                    "rest is a good choice."
                ),
                self.tr("Go to Today"),
                "today",
            ),
            "rest": (self.tr("First a day of rest. The test run is open from {day} on."), "", ""),
            "again": (
                self.tr("Keep walking for now. The test run is open again from {day} on."),
                "",
                "",
            ),
            "red_wait": (
                self.tr(
                    "Your back needs a week of walking first. The test run is open from {day} on."
                ),
                "",
                "",
            ),
            "red_check": (
                self.tr("First comes a new check. The test run is open from {day} on, not before."),
                check,
                "check",
            ),
        }
        text, action, page = reasons[offer.why]
        return text.format(day=day), action, page


class Result(QWidget):
    """What a saved test run means: where to start, or why it can't say that."""

    def __init__(self, use_cases: UseCases, words: Words, entry: Entry) -> None:
        super().__init__()
        self._use_cases, self._words = use_cases, words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_4)
        self.title = ""
        self.fault = use_cases.screening.test_run_fault(entry.id)
        decision = use_cases.diary.decision()
        today = use_cases.diary.today()
        if self.fault is not None:
            self._say_not_minimal(self.fault)
        elif decision.rule == "start" and decision.step is not None:
            stage = words.number(decision.step.stage)
            self._head(self.tr("You start at stage {n}").format(n=stage))
            self._column.addWidget(Body(words.step(decision.step, use_cases.diary.programme)))
            if decision.earliest is not None:
                text = self.tr("Your first session is open from {day} on.")
                day = words.day(decision.earliest, today)
                self._column.addWidget(Body(text.format(day=day)))
        else:
            self._head(self.tr("Test run saved"))
            self._column.addWidget(Body(words.reason(decision.reasons[0])))
        if entry.date == today:
            text = self.tr("Tomorrow morning we ask how your back took it.")
            self._column.addWidget(Secondary(text))

    def _head(self, title: str) -> None:
        self.title = title
        self._column.addWidget(Display(title))

    def _say_not_minimal(self, fault: str) -> None:
        country = self._use_cases.diary.profile().get("country")
        words = CardWords(self._words, country)
        section = words.guide("not_minimal")
        reasons = {
            "stop_sign": self.tr("A stop sign came up."),
            "too_short": self.tr("Fewer than 15 seconds were comfortable."),
            "not_recorded": self.tr("The pain before, or while you ran, is not recorded."),
            "rise_30": self.tr("Your pain rose by 30 points or more."),
            "worst_above_ok": self.tr(
                "Your worst pain was above the level of this app's guide, and clearly above the "
                "pain before."
            ),
            "morning": self.tr("Your back was not back to usual the next morning."),
        }
        self._head(section.action)
        ask = Card(words.common["ask_title"])
        ask.add(bullets(section.ask))
        for part in (Body(reasons[fault]), Body(section.why), ask):
            self._column.addWidget(part)
        for _, text in section.opens:
            self._column.addWidget(Body(text))
