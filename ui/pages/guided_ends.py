"""Where a guided session does not begin or go on: closed, broken off, not written down yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.services.guiding import BrokenOff, Offer
from ui.pages.guided_words import GuidedWords
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.page import Page
from ui.widgets.text import Body, Text, Title
from ui.wording import Words


class Ends(QObject):
    """Fills the page, once it is clean, with what is to be said and the ways on."""

    def __init__(self, page: Page, words: Words, navigate: Callable[..., None]) -> None:
        super().__init__(page)
        self._page, self._words, self._navigate = page, words, navigate
        self._said = GuidedWords(words)

    def show_closed(self, title: str, offer: Offer, *, test_run: bool) -> None:
        """None is open now: why, and where to go instead."""
        text, action, where = self._said.why_not(offer, test_run=test_run)
        self._page.set_title(title)
        self._page.add(_said(Title(text)))
        go = PrimaryButton(action)
        go.clicked.connect(partial(self._navigate, where))
        self._page.set_footer([] if where == "today" else [self._to_today()], "", [go])

    def show_broken(
        self, broken: BrokenOff, go_on: Callable[[], None], write: Callable[[], None]
    ) -> None:
        """One was under way when the program ended."""
        self._page.set_title(self.tr("A session is not finished"))
        reps = self._words.count(
            broken.reps_done,
            self.tr("1 repetition was done"),
            self.tr("{n} repetitions were done", None, broken.reps_done),
        )
        text = self.tr("It began at {time}. {reps}, {run} of running.").format(
            time=self._words.time(broken.begun), reps=reps, run=self._words.span(broken.run_s)
        )
        self._page.add(_said(Title(self.tr("It broke off before its end")), Body(text)))
        down = Button(self.tr("Write down what I did"))
        down.clicked.connect(write)
        ways: list[Button] = [down]
        if broken.resumable:
            on = PrimaryButton(self.tr("Go on with it"), mark="play")
            on.clicked.connect(go_on)
            ways.append(on)
        self._page.set_footer([self._to_today()], "", ways)

    def show_not_written(self, again: Callable[[], None]) -> None:
        """It is over, and still to be written down."""
        self._page.set_title(self.tr("Your session is over"))
        button = PrimaryButton(self.tr("Try again"))
        button.clicked.connect(again)
        self._page.set_footer(primary=[button])
        button.setFocus()  # what had the keyboard has gone

    def _to_today(self) -> Button:
        button = Button(self.tr("Go to Today"))
        button.clicked.connect(partial(self._navigate, "today"))
        return button


def _said(*texts: Text) -> Card:
    card = Card()
    card.add(*texts)
    return card
