"""The blocks of a recording's strip: what was done in a stretch, how that is drawn, its legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import SPACE_1, SPACE_2, Tokens, px, tokens
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Caption

BlockKind = Literal["run", "walk", "pause", "ride", "unknown"]


class Block(NamedTuple):
    """A stretch of the recording, in seconds from its start, and what was done in it."""

    kind: BlockKind
    start_s: float
    end_s: float


class StripLegend(QWidget):
    """What the blocks of a strip stand for."""

    def __init__(self, items: Sequence[tuple[BlockKind, str]] = ()) -> None:
        super().__init__()
        self._row = FlowLayout(self, spacing=SPACE_2)
        for kind, text in items:
            part = QWidget()
            inside = QHBoxLayout(part)
            inside.setContentsMargins(0, 0, SPACE_2, 0)
            inside.setSpacing(SPACE_1 + 2)
            inside.addWidget(_Swatch(kind))
            inside.addWidget(Caption(text, wrap=False))
            self._row.addWidget(part)


class _Swatch(QWidget):
    def __init__(self, kind: BlockKind) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(18), px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_block(painter, self._kind, QRectF(self.rect()), tokens(self))
        painter.end()


def draw_block(painter: QPainter, kind: BlockKind, box: QRectF, c: Tokens) -> None:
    """One block of the row under the curve, told apart by its shape."""
    painter.save()
    if kind == "run":
        painter.fillRect(box, QColor(c.run))
    elif kind == "walk":
        low = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2)
        painter.fillRect(low, QColor(c.walk_tint))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - max(2, px(3)), box.width(), max(2, px(3))),
            QColor(c.walk),
        )
    elif kind == "pause":
        painter.setPen(QPen(QColor(c.control_line), max(1.5, px(2)), Qt.PenStyle.DotLine))
        y = box.bottom() - px(3)
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
    else:
        painter.setPen(QPen(QColor(c.control_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if kind == "ride":
        painter.setClipRect(box)
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            x += px(6)
    painter.restore()
