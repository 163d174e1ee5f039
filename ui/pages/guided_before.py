"""Before a guided session: pain now, a warm-up for those who like, and how it sounds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.programme import Programme
from app.services.guiding import Offer
from app.services.ports import CuePlayer
from ui.pages.guided_sound import SoundCard, SoundChoice
from ui.theme import SPACE_4, px
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.pain_line import PainLine
from ui.widgets.session_strip import SessionStrip, segments_of
from ui.widgets.text import Body, Caption, Secondary
from ui.wording import Words


class Before(QWidget):
    """What is asked and offered first. `changed` comes when the pain does."""

    changed = Signal()

    def __init__(
        self,
        words: Words,
        programme: Programme,
        offer: Offer,
        sound: SoundChoice,
        cues: CuePlayer,
        keep: Callable[..., None],
    ) -> None:
        super().__init__()
        self._words, self._offer = words, offer
        self.pain = PainLine(
            self.tr("How is your back now?"),
            self.tr("no pain"),
            self.tr("worst pain imaginable"),
            show_name=False,
        )
        self.sore = Notice("caution", "")
        self.sore.hide()
        self.warm_up: QWidget | None = None
        self.sound = SoundCard(sound, cues, keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4 + 2)
        if offer.rest_until is not None:
            text = self.tr(
                "A day of rest helps your back adapt. We suggest your next session from {day} on."
            )
            self.rest = Notice("caution", text.format(day=words.date(offer.rest_until)))
            layout.addWidget(self.rest)
        self.cancel = Button(self.tr("Cancel"))
        self.walk = Button(self.tr("A walk instead"))
        self.rest_today = Button(self.tr("Rest today"))
        self.start = PrimaryButton(self.tr("Start"), mark="play")
        back = Card(self.tr("How is your back now?"))
        back.add(self.pain, self.sore)
        columns = Columns(least=px(300))
        columns.add(back)
        columns.add(self.sound)
        layout.addLayout(columns)
        self.exercises = Folding(self.tr("Warm-up exercises first (only if you like)"))
        self.exercises.toggled.connect(self._open_exercises)
        card = Card()
        card.add(self.exercises)
        layout.addWidget(card)
        ahead = Card()
        if offer.step is not None:
            sentence = words.session(offer.step, programme)
            ahead.add(SessionStrip(segments_of(programme, offer.step), sentence))
            ahead.add(Secondary(sentence))
        ahead.add(Body(self.tr("Easy pace: you should be able to talk. You can stop at any time.")))
        layout.addWidget(ahead)
        self.pain.changed.connect(self._on_pain)

    def is_sore(self) -> bool:
        """Pain is at or above the stop level: running is not offered."""
        pain = self.pain.value()
        return pain is not None and pain >= self._offer.stop_level

    def show_ready(self, ready: bool, note: Caption) -> None:
        """Offer what the pain of now allows; `ready`: the diary can be written. `note` says what
        "Start" waits for."""
        sore, told = self.is_sore(), self.pain.value() is not None
        self.start.setVisible(not sore)
        self.start.setEnabled(ready and told)
        for button in (self.walk, self.rest_today):
            button.setVisible(sore)
            button.setEnabled(ready)
        note.setText("" if told else self.tr("First touch the line: how is your back now?"))

    def exercises_done(self) -> str | None:
        """How many warm-up exercises were done, in words for the form; None for none."""
        from ui.widgets.exercises import WarmUp

        if not isinstance(self.warm_up, WarmUp) or not self.warm_up.done():
            return None
        done = self.warm_up.done()
        many = self.tr("{n} warm-up exercises", None, done)
        return self._words.count(done, self.tr("1 warm-up exercise"), many)

    def _open_exercises(self, opened: bool) -> None:
        if opened and self.warm_up is None:
            # Drawings are loaded for those who want them.
            from ui.widgets.exercises import WarmUp

            warm_up = self.warm_up = WarmUp(self._words)
            warm_up.finished.connect(lambda: self.exercises.set_open(False))
            self.exercises.body.addWidget(warm_up)

    def _on_pain(self) -> None:
        sore = self.is_sore()
        if sore and self.sore.isHidden():
            self.sore.say(
                "caution",
                self.tr(
                    "With pain this strong we don't suggest running today. A walk or a rest is a "
                    "good choice."
                ),
            )
        elif not sore:
            self.sore.hide()
        self.changed.emit()
