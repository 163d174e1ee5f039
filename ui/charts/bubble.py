"""The small card beside a point of the chart that says its date, its value and where it is from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import SPACE_2, SPACE_3, px
from ui.widgets.text import Caption, Strong


class Bubble(QFrame):
    """Hidden until something is said; never takes the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title, self._text = Strong("", wrap=False), Caption("", wrap=False)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.hide()

    def say(self, lines: Sequence[str], at: QPointF, within: QRect) -> None:
        """Show the lines beside a point, on the side with room."""
        self._title.setText(lines[0])
        self._text.setText("\n".join(lines[1:]))
        self._text.setVisible(len(lines) > 1)
        self._layout.activate()
        self.adjustSize()
        gap = px(12)
        left = round(at.x()) + gap
        if left + self.width() > within.right():
            left = max(within.left(), round(at.x()) - gap - self.width())
        top = min(max(within.top() + gap // 2, round(at.y()) - self.height() // 2),
                  within.bottom() - self.height())  # fmt: skip
        self.move(left, max(within.top(), top))
        self.show()
        self.raise_()

    def text(self) -> str:
        """What is said, on one line."""
        return " ".join((self._title.text(), *self._text.text().split("\n"))).strip()
