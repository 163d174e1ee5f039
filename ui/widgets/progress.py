"""How far along a row of questions is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import px, tokens


class StepBar(QWidget):
    """A thin bar; its words ("1 of 7") are its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, total: int, words: str) -> None:
        """`done` of `total` steps (total above 0); `words` say the same."""
        self._share = min(1.0, max(0.0, done / total))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(7))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        half = box.height() / 2
        painter.setPen(QPen(QColor(c.control_line), 1))
        painter.setBrush(QColor(c.sunk))
        painter.drawRoundedRect(box, half, half)
        done = QRectF(box)
        done.setWidth(box.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(box.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent))
        painter.drawRoundedRect(done, half, half)
        painter.end()
