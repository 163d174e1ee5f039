"""Settings: colours, text size and movement."""

from __future__ import annotations

from collections.abc import Callable

from ui.pages.labelled import beside
from ui.theme import TEXT_FACTORS, Scheme, Theme
from ui.widgets.card import Card
from ui.widgets.choices import Choices
from ui.widgets.text import Caption
from ui.wording import Words


class LookCard(Card):
    """How the window looks. Takes effect at once, and is kept."""

    def __init__(self, words: Words, theme: Theme, keep: Callable[..., None]) -> None:
        super().__init__(self.tr("How it looks"))
        self._theme, self._keep = theme, keep
        self.scheme = Choices(
            self.tr("Colours"),
            (
                (Scheme.SYSTEM, self.tr("Like the system")),
                (Scheme.LIGHT, self.tr("Light")),
                (Scheme.DARK, self.tr("Dark")),
            ),
        )
        self.text_size = Choices(
            self.tr("Text size"),
            [(str(factor), words.percent(factor)) for factor in TEXT_FACTORS],
        )
        self.movement = Choices(
            self.tr("Movement"),
            (("", self.tr("Like the system")), ("none", self.tr("No movement"))),
        )
        self.scheme.chosen.connect(self._set_scheme)
        self.text_size.chosen.connect(self._set_text_size)
        self.movement.chosen.connect(self._set_movement)
        self.add(
            beside(self.tr("Colours"), self.scheme),
            beside(self.tr("Text size"), self.text_size),
            beside(self.tr("Movement"), self.movement),
            Caption(self.tr("A new page fades in. Nothing else moves by itself.")),
        )

    def show_look(self) -> None:
        """Show what holds."""
        self.scheme.set_value(self._theme.scheme)
        self.text_size.set_value(str(self._theme.text_factor))
        self.movement.set_value("none" if self._theme.still else "")

    def _set_scheme(self, scheme: str) -> None:
        self._theme.set_scheme(Scheme(scheme))
        self._keep(scheme=scheme)

    def _set_movement(self, movement: str) -> None:
        self._theme.still = movement == "none"
        self._keep(movement=movement)

    def _set_text_size(self, factor: str) -> None:
        self._theme.set_text_factor(float(factor))
        self._keep(text_factor=float(factor))
