"""This week's days as a row of tiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import RADIUS_CONTROL, SPACE_1, SPACE_2, TYPE_CAPTION, px, tokens
from ui.widgets.marks import draw_mark

DayState = Literal["done", "rest", "next", "later", "missed", "today"]


class DayTile(NamedTuple):
    """One day: short `label` ("Mon"), its state, a small `caption` ("rest") and, for a planned
    session, the number shown as `mark`. `spoken` is the tile in words for a screen reader."""

    label: str
    state: DayState
    caption: str = ""
    mark: str = ""
    spoken: str = ""


class WeekRow(QWidget):
    """Tiles side by side, wrapping when the words need it. Done days carry a tick, the next
    session a dashed frame, later ones a dotted frame, today a solid frame."""

    def __init__(
        self, tiles: Sequence[DayTile] = (), summary: str = "", parent: QWidget | None = None
    ) -> None:
        """`summary`: the week in words ("Session 1 done on Monday, next on Wednesday")."""
        super().__init__(parent)
        self._tiles: tuple[DayTile, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_tiles(tiles, summary)

    def set_tiles(self, tiles: Sequence[DayTile], summary: str) -> None:
        """Show another week."""
        self._tiles = tuple(tiles)
        spoken = [tile.spoken or f"{tile.label} {tile.caption}".strip() for tile in tiles]
        self.setAccessibleName(summary or ", ".join(spoken))
        self.setAccessibleDescription(", ".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = len(self._tiles) * (self._tile_width() + SPACE_1) - SPACE_1
        return QSize(max(1, width), self._tile_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._tile_width(), self._tile_height())

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._tiles) // self._per_row(width)) if self._tiles else 1
        return rows * (self._tile_height() + SPACE_1) - SPACE_1

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        return font

    def _tile_width(self) -> int:
        metrics = QFontMetrics(self._font())
        words = [text for tile in self._tiles for text in (tile.label, tile.caption, tile.mark)]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return max(px(34), widest + SPACE_1)

    def _line(self) -> int:
        return QFontMetrics(self._font()).height()

    def _tile_height(self) -> int:
        lines = 3 if any(tile.caption for tile in self._tiles) else 2
        return lines * self._line() + 2 * SPACE_2

    def _per_row(self, width: int) -> int:
        return max(1, (width + SPACE_1) // (self._tile_width() + SPACE_1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        per_row = min(self._per_row(self.width()), max(1, len(self._tiles)))
        width = (self.width() + SPACE_1) / per_row - SPACE_1
        height = self._tile_height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, tile in enumerate(self._tiles):
            row, column = divmod(index, per_row)
            left = column * (width + SPACE_1)
            if mirrored:
                left = self.width() - left - width
            self._paint_tile(painter, tile, QRectF(left, row * (height + SPACE_1), width, height))
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: DayTile, box: QRectF) -> None:
        c = tokens(self)
        fills = {"done": c.accent_tint, "rest": c.sunk, "missed": c.sunk}
        frames = {
            "next": Qt.PenStyle.DashLine,
            "later": Qt.PenStyle.DotLine,
            "today": Qt.PenStyle.SolidLine,
        }
        painter.setBrush(QColor(fills.get(tile.state, c.surface)))
        if tile.state in frames:
            painter.setPen(QPen(QColor(c.accent), 2, frames[tile.state]))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

        font = self._font()
        ink = c.accent if tile.state == "done" else c.ink
        if tile.state in ("done", "today"):
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = self._line()
        row = QRectF(box.left(), box.top() + SPACE_2, box.width(), line)
        if tile.state == "done" and not tile.mark:
            side = line * 0.7
            mark = QRectF(row.center().x() - side / 2, row.center().y() - side / 2, side, side)
            draw_mark(painter, "check", mark, ink)
        else:
            mark_text = tile.mark or {"missed": "–", "rest": "·"}.get(tile.state, "")
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, mark_text)
        painter.drawText(row.translated(0, line), Qt.AlignmentFlag.AlignCenter, tile.label)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(c.ink if tile.state != "done" else c.accent))
        painter.drawText(row.translated(0, 2 * line), Qt.AlignmentFlag.AlignCenter, tile.caption)
