"""Text that the Tab key comes to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_1
from ui.widgets.framed import draw_focus_ring
from ui.widgets.text import Body


class Reached(Body):
    """Running text that has to be heard word by word. `within` is the card whose name says what
    it is."""

    def __init__(self, text: str, within: QWidget) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        # Else a screen reader reads it twice: among the words of the card, and as what is reached.
        self.setBuddy(within)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
