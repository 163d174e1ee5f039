"""A switch between a few views ("12 weeks | Everything")."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import CLEAR, RADIUS_CONTROL, SPACE_1, px, tokens
from ui.widgets.buttons import ChoiceButton


class Segmented(QWidget):
    """Radio buttons drawn as one switch. Emits `changed` with the key of the chosen view."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        current: str,
        parent: QWidget | None = None,
    ) -> None:
        """`options`: (key, text) in reading order."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._parts: dict[str, _Part] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        layout.setSpacing(0)
        for key, text in options:
            part = _Part(text, self, checked=key == current)
            part.setAccessibleDescription(name)
            part.toggled.connect(lambda on, key=key: self.changed.emit(key) if on else None)
            layout.addWidget(part)
            self._parts[key] = part
        self.setFocusProxy(self._parts[current])

    def value(self) -> str:
        """The key of the chosen view."""
        return next(key for key, part in self._parts.items() if part.isChecked())

    def set_value(self, key: str) -> None:
        """Choose another view."""
        self._parts[key].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = tokens(self)
        painter.setPen(QPen(QColor(c.line), 1))
        painter.setBrush(QColor(c.sunk))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()


class _Part(ChoiceButton):
    indicator = False
    pad_y = 7
    least_height = 34

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        on = self.isChecked()
        painter = QPainter(self)
        clear = CLEAR
        box = self._frame(
            painter, c.surface if on else clear, clear, c.accent, RADIUS_CONTROL - SPACE_1
        )
        self._paint_text(painter, box, c.ink if on else c.secondary)
        if on:
            # A bar under the chosen one: the fill alone is too faint a difference.
            bar = QRectF(box.center().x() - px(10), box.bottom() - 3, px(20), 2)
            painter.fillRect(bar, QColor(c.accent))
        painter.end()
