"""Cards: the rounded surfaces a page is made of."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_3, SPACE_5
from ui.widgets.text import Heading

CardKind = Literal["card", "tint", "stop"]
_ROLES: dict[CardKind, str] = {"card": "card", "tint": "card-tint", "stop": "card-stop"}


class Card(QFrame):
    """A rounded surface with an optional heading; add content to `body`.

    `kind`: "card" is plain, "tint" explains ("Why we ask"), "stop" asks about stop signs.
    """

    def __init__(
        self, title: str | None = None, parent: QWidget | None = None, *, kind: CardKind = "card"
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", _ROLES[kind])
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_3)
        # In a row of cards the shorter ones keep their content at the top. (An aligned layout
        # would do it too, but Qt then squeezes wrapped text to its unwrapped height.)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        outer.setSpacing(0)
        outer.addLayout(self.body)
        outer.addStretch()
        self.heading: Heading | None = None
        if title is not None:
            self.setAccessibleName(title)
            self.heading = Heading(title)
            self.body.addWidget(self.heading)

    def set_filling(self, widget: QWidget) -> None:
        """Let `widget`, already in the body, take the height that is left (a list)."""
        self.body.setStretchFactor(widget, 1)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.setStretch(0, 1)

    def add(self, *content: QWidget | QLayout) -> None:
        """Append widgets or layouts to the body."""
        for item in content:
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)
