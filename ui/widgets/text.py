"""Labels in the type scale of the theme. All wrap, and all treat their text as plain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Text(QLabel):
    """A wrapping label in one of the theme's roles.

    Plain text by default, so that what a person typed is never read as markup; pass `rich=True`
    only for own texts with their variable parts escaped. `trailing` aligns to the end of the line.
    """

    role = "body"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        rich: bool = False,
        wrap: bool = True,
        trailing: bool = False,
    ) -> None:
        super().__init__(parent)
        self._trailing = trailing
        self.setProperty("role", self.role)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._align()

    def natural_width(self) -> int:
        """The width at which nothing has to wrap; Qt's own hint asks for about half of it."""
        self.ensurePolished()
        margins = self.contentsMargins()
        lines = self.text().split("\n")
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        return widest + margins.left() + margins.right() + 3

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Line up with the window's direction; Qt alone goes by each text's own script, so a
        number or a Latin name would stand at the wrong side."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = mirrored != self._trailing
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Huge(Text):
    """A number to phone, a running clock (34)."""

    role = "huge"


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

    def __init__(self, text: str = "", parent: QWidget | None = None, **look: bool) -> None:
        super().__init__(text, parent, **look)
        font = QFont()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.setFont(font)


class StopText(Text):
    """Words about a stop sign or an error (15, semibold, stop colour)."""

    role = "stop"
