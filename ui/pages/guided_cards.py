"""What is asked during a guided session: how strong the pain is, and why it stops."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

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


class PainCard(Card):
    """Pain is up: the line, then what we advise. `left` when nothing was touched."""

    chosen = Signal(float, str)
    left = Signal()
    advised = Signal()

    def __init__(self, before: float | None, offer: Offer) -> None:
        super().__init__()
        self._before, self._offer = before, offer
        self.line = PainLine(
            self.tr("How strong is it now?"), self.tr("no pain"), self.tr("worst pain imaginable")
        )
        self.advice = Body()
        self._buttons: dict[str, Button] = {
            "carry_on": _Choice(self.tr("Carry on")),
            "walk": _Choice(self.tr("Walk the rest")),
            "stop": DangerButton(self.tr("Stop here")),
        }
        row = FlowLayout()
        for what, button in self._buttons.items():
            button.clicked.connect(lambda _=False, what=what: self._choose(what))
            row.addWidget(button)
        self.add(self.line, self.advice, row)
        self.line.changed.connect(self._show)
        self._walking = True
        self._to_speak = QTimer(self, singleShot=True, interval=SPOKEN_AFTER_MS)
        self._to_speak.timeout.connect(self._speak)

    def button(self, what: Advice) -> Button:
        """The button of a choice."""
        return self._buttons[what]

    def open_anew(self, *, walking: bool) -> None:
        """Nothing touched yet. `walking`: there is running left to give up."""
        self._walking = walking
        self.line.set_value(None)
        self._show()
        self.show()

    def _show(self) -> None:
        pain = self.line.value()
        for key, button in self._buttons.items():
            button.setVisible(pain is not None or key == "carry_on")
        if pain is None:
            self._to_speak.stop()
            # From the start as high as it will be: no button comes to where the line is touched.
            self.advice.setText(self.tr("Touch the line. The session goes on meanwhile."))
            self._suggest(None)
            return
        what = advice(pain, self._before, self._offer.ok_level, self._offer.stop_level)
        text = {
            "carry_on": self.tr("That is within the level of your guide. You can carry on gently."),
            "walk": self.tr("That is above the level of your guide. We suggest you walk the rest."),
            "stop": self.tr(
                "That is a lot. We suggest you stop running here, and walk home slowly if you can."
            ),
        }[what]
        self._buttons["walk"].setVisible(self._walking)
        self._buttons["carry_on"].setVisible(what != "stop")
        self._suggest(what)
        if text != self.advice.text():
            self.advice.setText(text)
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
        if pain is None:
            self.left.emit()
        else:
            self.chosen.emit(float(pain), what)


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
