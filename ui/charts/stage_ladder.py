"""The stages as a flight of steps: where sessions have been, and where the latest was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.standing import Rung
from ui.theme import RADIUS_SMALL, SPACE_1, TYPE_CAPTION, px, tokens
from ui.widgets.marks import draw_mark


class StageLadder(QWidget):
    """Each stage is a step as high as its run is long. The present one is filled and stands out by
    a mark above it, those reached before are tinted, the others are outlines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: Sequence[Rung] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rungs(self, rungs: Sequence[Rung], description: str) -> None:
        """Show other stages; `description` is what a screen reader says of them."""
        self._rungs = rungs
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(132))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rungs:
            return
        painter, c = QPainter(self), tokens(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        line, side = QFontMetrics(font).height(), px(14)
        each = min(self.width() / len(self._rungs), px(44))
        room = self.height() - line - side - 2 * SPACE_1
        longest = max(rung.run_s for rung in self._rungs)
        wide = QFontMetrics(font).horizontalAdvance("88") + SPACE_1 <= each
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, rung in enumerate(self._rungs):
            left = self.width() - (index + 1) * each if mirrored else index * each
            height = max(px(8), room * rung.run_s / longest)
            foot = self.height() - line - SPACE_1
            box = QRectF(left + 2, foot - height, each - 4, height)
            reached = c.run_tint if rung.first is not None else c.surface
            painter.setBrush(QColor(c.run if rung.now else reached))
            outline = c.run if rung.first is not None else c.control_line
            painter.setPen(QPen(QColor(outline), 1.4 if rung.first is not None else 1))
            painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
            if rung.now:
                mark = QRectF(box.center().x() - side / 2, box.top() - side - 2, side, side)
                draw_mark(painter, "down", mark, c.ink)
            font.setWeight(QFont.Weight.DemiBold if rung.now else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(c.ink if rung.now else c.secondary))
            if wide or rung.now or index % 3 == 0:
                place = QRectF(left - each, foot + SPACE_1, 3 * each, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(rung.stage))
        painter.end()
