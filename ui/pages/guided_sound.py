"""How the cues are heard: voice, tones, both or neither, how loud, and a button to try it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.engine.intervals import CUE_IDS
from app.services.ports import CuePlayer
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.stepper import Stepper
from ui.widgets.text import Body, Caption

MODES = ("both", "voice", "tones", "silent")
FIRST_PERCENT = 80


class SoundChoice(NamedTuple):
    """One of `MODES`, and how loud in percent."""

    mode: str
    percent: int

    @property
    def voice(self) -> bool:
        """Words are spoken."""
        return self.mode in ("both", "voice")

    @property
    def tones(self) -> bool:
        """Tones sound."""
        return self.mode in ("both", "tones")

    @property
    def volume(self) -> float:
        """0 to 1."""
        return 0.0 if self.mode == "silent" else self.percent / 100

    @classmethod
    def kept(cls, values: Mapping[str, Any]) -> SoundChoice:
        """As the window keeps it; anything else counts for nothing."""
        mode, percent = values.get("cue_mode"), values.get("cue_percent")
        if not isinstance(percent, int) or not 10 <= percent <= 100:
            percent = FIRST_PERCENT
        return cls(mode if isinstance(mode, str) and mode in MODES else "both", percent)


class SoundButton(Button):
    """The choice during a session: pressed, it shows the four ways. `chosen` comes at a change."""

    chosen = Signal()

    def __init__(self, keep: Callable[..., None]) -> None:
        super().__init__("")
        self._keep = keep
        self._choice = SoundChoice("both", FIRST_PERCENT)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions: dict[str, QAction] = {}
        for mode, name in mode_names().items():
            action = self._actions[mode] = menu.addAction(name)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, mode=mode: self.choose(mode))
        self.setMenu(menu)

    def value(self) -> SoundChoice:
        """As chosen."""
        return self._choice

    def show_choice(self, choice: SoundChoice) -> None:
        """Show what holds."""
        self._choice = choice
        self._actions[choice.mode].setChecked(True)
        self.setText(mode_names()[choice.mode])

    def choose(self, mode: str) -> None:
        """Another way, from now on."""
        self.show_choice(self._choice._replace(mode=mode))
        self._keep(cue_mode=mode, cue_percent=self._choice.percent)
        self.chosen.emit()


def mode_names() -> dict[str, str]:
    """The ways to hear a session, in words."""
    names = {
        "both": QCoreApplication.translate("Sound", "Voice and tones"),
        "voice": QCoreApplication.translate("Sound", "Voice only"),
        "tones": QCoreApplication.translate("Sound", "Tones only"),
        "silent": QCoreApplication.translate("Sound", "Silent"),
    }
    return {mode: names[mode] for mode in MODES}


class SoundCard(Card):
    """The choice before a session. `chosen` comes at each change."""

    chosen = Signal()

    def __init__(self, choice: SoundChoice, cues: CuePlayer, keep: Callable[..., None]) -> None:
        super().__init__(self.tr("Sound"))
        self._cues, self._keep = cues, keep
        modes = list(mode_names().items())
        self.mode = Select(self.tr("Sound"), modes, current=choice.mode)
        self.percent = Stepper(
            self.tr("Volume"), 10, 100, choice.percent, suffix=" %", step=10, optional=False
        )
        self.test = Button(self.tr("Try it"))
        self.trouble = Caption()
        self.trouble.hide()
        for name, field in ((self.tr("Cues"), self.mode), (self.tr("Volume"), self.percent)):
            row = QWidget()
            columns = Columns(row, spacing=SPACE_2, least=px(100))
            label = Body(name)
            label.setBuddy(field)
            columns.add(label, 2)
            columns.add(field, 5)
            self.add(row)
        row_of_test = FlowLayout()
        row_of_test.addWidget(self.test)
        self.add(row_of_test, self.trouble)
        self.mode.chosen.connect(self._on_change)
        self.percent.changed.connect(self._on_change)
        self.test.clicked.connect(self._try)
        self._show()

    def value(self) -> SoundChoice:
        """As chosen."""
        return SoundChoice(self.mode.value() or "both", self.percent.value() or FIRST_PERCENT)

    def show_choice(self, choice: SoundChoice) -> None:
        """Show what holds: it may have been chosen elsewhere."""
        for field in (self.mode, self.percent):
            field.blockSignals(True)
        self.mode.set_value(choice.mode)
        self.percent.set_value(choice.percent)
        for field in (self.mode, self.percent):
            field.blockSignals(False)
        self._show()

    def _on_change(self) -> None:
        choice = self.value()
        self._keep(cue_mode=choice.mode, cue_percent=choice.percent)
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        loud = self.mode.value() != "silent"
        self.percent.setEnabled(loud)
        self.test.setEnabled(loud)

    def _try(self) -> None:
        choice = self.value()
        self._cues.prepare(CUE_IDS, voice=choice.voice, tones=choice.tones, volume=choice.volume)
        self._cues.test()
        trouble = self._cues.trouble()
        self.trouble.setText(trouble or "")
        self.trouble.setVisible(trouble is not None)
