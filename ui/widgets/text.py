"""Labels in the type scale of the theme. All wrap, and all treat their text as plain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Text(QLabel):
    """A wrapping label in one of the theme's roles.

    Plain text by default, so that what a person typed is never read as markup; pass `rich=True`
    only for own texts with their variable parts escaped.
    """

    role = "body"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        rich: bool = False,
        wrap: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", self.role)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)


class Display(Text):
    """The largest step (28): a question, a big figure, an emergency number."""

    role = "display"


class Title(Text):
    """A page's title or a card's main line (24)."""

    role = "title"


class Heading(Text):
    """A card's heading (16, bold)."""

    role = "heading"


class Body(Text):
    """Running text (15)."""


class Strong(Text):
    """Running text that names something: a field, a pain line (15, semibold)."""

    role = "strong"


class Secondary(Text):
    """Running text in the quieter ink (15)."""

    role = "secondary"


class Caption(Text):
    """Small explaining text (13, quieter ink)."""

    role = "caption"


class Overline(Text):
    """A small line above a title, shown in capitals; a screen reader still gets words."""

    role = "caption"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        rich: bool = False,
        wrap: bool = True,
    ) -> None:
        super().__init__(text, parent, rich=rich, wrap=wrap)
        font = QFont()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.setFont(font)


class StopText(Text):
    """Words about a stop sign or an error (15, semibold, stop colour)."""

    role = "stop"


class CautionText(Text):
    """Words of caution (15, semibold, caution colour)."""

    role = "caution"
