"""What is asked during a guided session: how strong the pain is, and why it stops."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from app.services.guiding import Advice, Offer, Why, advice
from ui.theme import Tokens
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, DangerButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Body, Secondary

SPOKEN_AFTER_MS = 700
"""Whoever types 40 passes through 4 on the way: what is advised is spoken when the line rests."""


class _Choice(PrimaryButton):
    """Filled while it is what we suggest."""

    suggested = False

    def suggest(self, on: bool) -> None:
        """We suggest this one, or not."""
        self.suggested = on
        self.update()

    def colours(self, c: Tokens) -> tuple[str, str, str, str]:
        return super().colours(c) if self.suggested else Button.colours(self, c)


class _Said(Body):
    """Needs the height of its width, and no more: Qt's stack would add that of a narrower one."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _OneOf(QWidget):
    """One of a few in a place that has room for each, so that nothing moves when they change."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._stack = QStackedLayout(self)
        for widget in widgets:
            self._stack.addWidget(widget)

    def show_one(self, widget: QWidget) -> None:
        """This one stands there now."""
        self._stack.setCurrentWidget(widget)


class PainCard(Card):
    """Pain is up: the line, then what we advise. To stop is a choice from the start; to carry on
    belongs to the advice. Until then one can close the card, and `left` is told.

    `chosen` tells the pain, or None while nothing is touched, and the choice.
    """

    chosen = Signal(object, str)
    left = Signal()
    advised = Signal()

    def __init__(self, before: float | None, offer: Offer) -> None:
        super().__init__()
        self._before, self._offer = before, offer
        self._advised: Advice | None = None
        self.line = PainLine(
            self.tr("How strong is it now?"), self.tr("no pain"), self.tr("worst pain imaginable")
        )
        self._said = self._make_said()
        self._advice = _OneOf(*self._said.values())
        self._buttons: dict[str, Button] = {
            "stop": DangerButton(self.tr("Stop here")),
            "walk": _Choice(self.tr("Walk the rest")),
            "carry_on": _Choice(self.tr("Carry on")),
        }
        for what, button in self._buttons.items():
            button.clicked.connect(lambda _=False, what=what: self._choose(what))
        self.shut = Button(self.tr("Close"))
        self.shut.clicked.connect(self.left)
        row = FlowLayout()
        # "Close" and "Carry on" share a place: an answer moves no button, and wraps no row.
        carry_on, nothing = self._buttons["carry_on"], QWidget()
        self._last = _OneOf(self.shut, carry_on, nothing)
        self._last_for: dict[Advice | None, QWidget] = {
            None: self.shut,
            "carry_on": carry_on,
            "walk": carry_on,
            "stop": nothing,
        }
        for widget in (self._buttons["stop"], self._buttons["walk"], self._last):
            row.addWidget(widget)
        self.add(self.line, self._advice, row)
        self.line.changed.connect(self._show)
        self._to_speak = QTimer(self, singleShot=True, interval=SPOKEN_AFTER_MS)
        self._to_speak.timeout.connect(self._speak)

    def _make_said(self) -> dict[Advice | None, Body]:
        return {
            None: _Said(self.tr("Touch the line. The session goes on meanwhile.")),
            "carry_on": _Said(
                self.tr("That is within the level of your guide. You can carry on gently.")
            ),
            "walk": _Said(
                self.tr("That is above the level of your guide. We suggest you walk the rest.")
            ),
            "stop": _Said(
                self.tr(
                    "That is a lot. We suggest you stop running here, and walk home slowly if you "
                    "can."
                )
            ),
        }

    @property
    def advice(self) -> Body:
        """What is said under the line now."""
        return self._said[self._advised]

    def button(self, what: Advice) -> Button:
        """The button of a choice."""
        return self._buttons[what]

    def open_anew(self, *, walking: bool) -> None:
        """Nothing touched yet. `walking`: there is running left to give up."""
        self._buttons["walk"].setVisible(walking)
        self.line.set_value(None)
        self._show()
        self.show()

    def _show(self) -> None:
        pain, before = self.line.value(), self._advised
        offer = self._offer
        what: Advice | None = None
        if pain is not None:
            what = advice(pain, self._before, offer.ok_level, offer.stop_level)
        self._advised = what
        self._advice.show_one(self.advice)
        self._last.show_one(self._last_for[what])
        self._suggest(what)
        if what is None:
            self._to_speak.stop()
            return
        if what != before:
            self.advised.emit()
        self._to_speak.start()

    def _suggest(self, what: str | None) -> None:
        for key, button in self._buttons.items():
            if isinstance(button, _Choice):
                button.suggest(key == what)

    def _speak(self) -> None:
        if self.isVisible():
            announce(self, self.advice.text())

    def _choose(self, what: str) -> None:
        pain = self.line.value()
        self._to_speak.stop()
        self.chosen.emit(None if pain is None else float(pain), what)


class StopCard(Card):
    """Stop here? Why?"""

    chosen = Signal(str)
    carry_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = self.tr("Stop here? Say why, then we write down what you did.")
        self.symptoms = Button(self.tr("Pain or other symptoms"))
        self.other = Button(self.tr("Something else, such as time or weather"))
        self.back = Button(self.tr("Carry on"))
        row = FlowLayout()
        answers: tuple[tuple[Button, Why], ...] = (
            (self.symptoms, "symptoms"),
            (self.other, "other"),
        )
        for button, why in answers:
            button.clicked.connect(lambda _=False, why=why: self.chosen.emit(why))
            row.addWidget(button)
        self.back.clicked.connect(self.carry_on)
        row.addWidget(self.back)
        note = self.tr("The next page asks about warning signs.")
        self.add(Body(self.question), row, Secondary(note))
