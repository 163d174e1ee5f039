"""The speed of a recording over time, what of it was run, and the line that tells the two apart.

One control: its keys, its mouse and its painting go by the same scale.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.theme import FOCUS_WIDTH, SPACE_1, SPACE_2, TYPE_CAPTION, Tokens, px, tokens
from ui.widgets.strip_blocks import Block, draw_block

TENTHS = 10
"""The line moves in tenths of the unit; a page key moves it by half of one."""
_PAGE_STEP = 5
_LEAST_TOP, _MOST_TOP = 6.0, 26.0
"""The scale ends between these, in the unit: a spike must not flatten everything else."""
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}


class Speed(NamedTuple):
    """Over a short while, in the person's unit an hour; None: not known."""

    start_s: float
    end_s: float
    value: float | None


class SpeedStrip(QSlider):
    """Speed over time. Running stands full height under it and is filled in under the curve;
    walking is a low block; a pause is a dotted line, a ride is hatched, what is not known yet is
    empty: the shapes tell them apart without the colours. The line across is dragged, or moved with
    the arrow keys; `moved` carries the speed it came to. A QSlider, so that assistive tools find a
    real one."""

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._speeds: tuple[Speed, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._length, self._top, self._unit = 1.0, _LEAST_TOP, ""
        self._set = False
        self._curve: tuple[float, list[list[QPointF]]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(1)
        self.setPageStep(_PAGE_STEP)

    # --- what it shows --------------------------------------------------------------------------

    def show_speeds(self, speeds: Sequence[Speed], length_s: float, unit: str) -> None:
        """Show a recording; `unit` is written beside the scale ("km/h")."""
        self._speeds, self._length, self._unit = tuple(speeds), max(1.0, length_s), unit
        known = sorted(s.value for s in speeds if s.value is not None)
        high = known[min(len(known) - 1, int(len(known) * 0.98))] if known else 0.0
        self._top = min(_MOST_TOP, max(_LEAST_TOP, 2.0 * math.ceil(high * 1.15 / 2)))
        self.blockSignals(True)
        self.setRange(1, round(self._top * TENTHS))
        self.blockSignals(False)
        self._curve = None
        self.update()

    def show_blocks(self, blocks: Sequence[Block], description: str) -> None:
        """Show what of it was run; `description` says it in words, as a screen reader does."""
        self._blocks = tuple(blocks)
        self.setAccessibleName(description)
        self.update()

    def set_line(self, speed: float, *, shown: bool = True) -> None:
        """Put the line at a speed without telling; hidden, it is where the keys begin."""
        self.blockSignals(True)
        self.setValue(round(speed * TENTHS))
        self.blockSignals(False)
        self._set = shown
        self.update()

    def line(self) -> float | None:
        """The speed it stands at; None while it is hidden."""
        return self.value() / TENTHS if self._set else None

    def blocks(self) -> tuple[Block, ...]:
        """What is shown as run, walked, paused and ridden."""
        return self._blocks

    def speeds(self) -> tuple[Speed, ...]:
        """What the curve goes by."""
        return self._speeds

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(160))

    # --- moving the line ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._move(self.value() + step)
        elif event.key() == Qt.Key.Key_Home:
            self._move(self.minimum())
        elif event.key() == Qt.Key.Key_End:
            self._move(self.maximum())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(self._at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._at(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must never change what was run."""
        event.ignore()

    def _move(self, value: int) -> None:
        value = min(self.maximum(), max(self.minimum(), value))
        if value == self.value() and self._set:
            return
        self._set = True
        self.setValue(value)
        self.update()
        self.moved.emit(value / TENTHS)

    def _at(self, y: float) -> int:
        plot = self._plot()
        return round((plot.bottom() - y) / plot.height() * self._top * TENTHS)

    # --- drawing --------------------------------------------------------------------------------

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        return font

    def _number(self, value: float, decimals: int = 0) -> str:
        return self.locale().toString(value, "f", decimals)

    def _plot(self) -> QRectF:
        """Where the curve is, as in a left-to-right window; the focus ring has room around."""
        metrics = QFontMetricsF(self._font())
        scale = metrics.horizontalAdvance(self._number(self._top)) + 2 * SPACE_2
        number = metrics.horizontalAdvance(self._number(88.8, 1)) + px(22) + SPACE_2
        above = SPACE_1 + metrics.height() + SPACE_2
        below = self._row() + metrics.height() + 3 * SPACE_1
        height = max(1.0, self.height() - above - below)
        return QRectF(scale, above, max(1.0, self.width() - scale - number), height)

    def _row(self) -> float:
        """The height of the row of blocks."""
        return float(px(16))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _reading(self, box: QRectF) -> QRectF:
        if not self._mirrored():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _x(self, at_s: float, plot: QRectF) -> float:
        x = plot.left() + plot.width() * min(1.0, max(0.0, at_s / self._length))
        return self.width() - x if self._mirrored() else x

    def _y(self, value: float, plot: QRectF) -> float:
        return plot.bottom() - plot.height() * min(1.0, max(0.0, value / self._top))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, plot = tokens(self), self._plot()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        self._paint_scale(painter, plot, c)
        self._paint_curve(painter, plot, c)
        for block in self._blocks:
            left, right = sorted((self._x(block.start_s, plot), self._x(block.end_s, plot)))
            box = QRectF(left, plot.bottom() + SPACE_1, max(1.0, right - left), self._row())
            draw_block(painter, block.kind, box, c)
        if self._set:
            self._paint_line(painter, plot, c)
        if self.hasFocus():
            edge = FOCUS_WIDTH / 2
            painter.setPen(QPen(QColor(c.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), px(8), px(8)
            )
        painter.end()

    def _paint_scale(self, painter: QPainter, plot: QRectF, c: Tokens) -> None:
        metrics = QFontMetricsF(painter.font())
        for value in (0.0, self._top / 2, self._top):
            y = self._y(value, plot)
            painter.setPen(QPen(QColor(c.line), 1))
            wide = self._reading(QRectF(plot.left(), y, plot.width(), 0))
            painter.drawLine(wide.topLeft(), wide.topRight())
            place = QRectF(0, y - metrics.height() / 2, plot.left() - SPACE_2, metrics.height())
            painter.setPen(QColor(c.secondary))
            self._write(painter, place, self._number(value), end=True)
        top = QRectF(SPACE_2, SPACE_1, self.width() - 2 * SPACE_2, metrics.height())
        self._write(painter, top, self._unit)
        below = plot.bottom() + self._row() + 2 * SPACE_1
        for at_s in _times(self._length, plot.width(), metrics.horizontalAdvance("000:00") * 2):
            text = f"{self._number(at_s // 60)}:{int(at_s % 60):02d}"
            width = metrics.horizontalAdvance(text) + 2
            x = plot.left() + plot.width() * at_s / self._length
            left = min(max(plot.left(), x - width / 2), self.width() - width)
            self._write(painter, QRectF(left, below, width, metrics.height()), text)

    def _write(self, painter: QPainter, box: QRectF, text: str, *, end: bool = False) -> None:
        right = end != self._mirrored()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._reading(box), int(flags | Qt.TextFlag.TextDontClip), text)

    def _paint_curve(self, painter: QPainter, plot: QRectF, c: Tokens) -> None:
        """A thick line, filled in under it, where it was run; a thin one elsewhere."""
        if self._curve is None or self._curve[0] != plot.width():
            self._curve = plot.width(), list(_curve(self._speeds, self._length, plot.width()))
        for block in self._blocks:
            if block.kind == "pause":
                continue
            fill = {"run": c.run_tint, "walk": c.walk_tint}.get(block.kind, c.sunk)
            ink = {"run": c.run, "walk": c.walk}.get(block.kind, c.secondary)
            pen = QPen(QColor(ink), px(2) if block.kind == "run" else 1.2)
            left, right = sorted((self._x(block.start_s, plot), self._x(block.end_s, plot)))
            painter.save()
            painter.setClipRect(QRectF(left, plot.top(), right - left, plot.height()))
            for points in self._curve[1]:
                piece = _within(points, block)
                if not piece:
                    continue
                line = QPolygonF(
                    [QPointF(self._x(p.x(), plot), self._y(p.y(), plot)) for p in piece]
                )
                area = QPolygonF(line)
                area.append(QPointF(line.last().x(), plot.bottom()))
                area.append(QPointF(line.first().x(), plot.bottom()))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(fill))
                painter.drawPolygon(area)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(pen)
                painter.drawPolyline(line)
            painter.restore()

    def _paint_line(self, painter: QPainter, plot: QRectF, c: Tokens) -> None:
        """The line with its handle, and the speed it stands at beside that."""
        y = self._y(self.value() / TENTHS, plot)
        across = self._reading(QRectF(plot.left(), y, plot.width() + px(6), 0))
        painter.setPen(QPen(QColor(c.accent), px(2), Qt.PenStyle.DashLine))
        painter.drawLine(across.topLeft(), across.topRight())
        side = px(12)
        handle = self._reading(QRectF(plot.right() + px(2), y - side / 2, side, side))
        painter.setPen(QPen(QColor(c.accent), px(3)))
        painter.setBrush(QColor(c.surface))
        painter.drawEllipse(handle)
        metrics = QFontMetricsF(painter.font())
        text = self._number(self.value() / TENTHS, 1)
        left = plot.right() + px(18)
        painter.setPen(QColor(c.ink))
        place = QRectF(left, y - metrics.height() / 2, self.width() - left, metrics.height())
        self._write(painter, place, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def _times(length_s: float, width: float, room: float) -> list[float]:
    """Round times for the foot of the plot, as many as have room."""
    for step in (30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400):
        if width * step / length_s >= room:
            return [float(at) for at in range(0, int(length_s) + 1, step)]
    return [0.0]


def _within(points: list[QPointF], block: Block) -> list[QPointF]:
    """The points over a block and the one on either side, to which the line goes on."""
    first = bisect_left(points, block.start_s, key=QPointF.x)
    last = bisect_left(points, block.end_s, key=QPointF.x)
    return points[max(0, first - 1) : last + 1]


def _curve(speeds: Sequence[Speed], length_s: float, width: float) -> Iterator[list[QPointF]]:
    """Points (seconds, speed) in pieces without a gap: at most one for each pixel across, the mean
    of what falls into it."""
    step = length_s / max(1.0, width)
    piece: list[QPointF] = []
    column, total, weight, end = -1, 0.0, 0.0, -math.inf
    for speed in speeds:
        if speed.value is None:
            continue
        middle = (speed.start_s + speed.end_s) / 2
        here = int(middle / step)
        if here != column or speed.start_s > end + 1:
            if weight:
                piece.append(QPointF((column + 0.5) * step, total / weight))
            total = weight = 0.0
            column = here
        if piece and speed.start_s > end + 1:
            yield piece
            piece = []
        seconds = max(0.001, speed.end_s - speed.start_s)
        total, weight, end = total + speed.value * seconds, weight + seconds, speed.end_s
    if weight:
        piece.append(QPointF((column + 0.5) * step, total / weight))
    if piece:
        yield piece
