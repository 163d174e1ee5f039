"""Small marks drawn as shapes, so that they look alike on every font and in both schemes."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

Mark = Literal[
    "check",
    "play",
    "square",
    "pause",
    "back",
    "previous",
    "forward",
    "down",
    "plus",
    "minus",
    "info",
    "warn",
    "stop",
    "calendar",
    "rise",
    "list",
    "book",
    "sliders",
]


def draw_mark(painter: QPainter, mark: Mark, box: QRectF, colour: str) -> None:
    """Draw `mark` centred in `box`, mirrored where it points along the reading direction."""
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(side / 16, side / 16)
    if mark in ("back", "previous", "forward", "play", "list") and _right_to_left(painter):
        painter.scale(-1, 1)
    if mark in ("info", "warn", "stop"):
        _draw_sign(painter, mark, colour)
    elif mark in _SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _SOLID[mark]]))
    else:
        pen = QPen(QColor(colour), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in _STROKES[mark]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    painter.restore()


# On a 16 x 16 grid around the origin.
_SOLID: dict[str, list[tuple[float, float]]] = {
    "play": [(-5, -6), (6, 0), (-5, 6)],
    "square": [(-5, -5), (5, -5), (5, 5), (-5, 5)],
}
_STROKES: dict[str, list[list[tuple[float, float]]]] = {
    "pause": [[(-3, -5), (-3, 5)], [(3, -5), (3, 5)]],
    "check": [[(-5, 0.5), (-1.5, 4), (5, -4)]],
    "back": [[(5.5, 0), (-5.5, 0)], [(-1.5, -4), (-5.5, 0), (-1.5, 4)]],
    "previous": [[(2.5, -5), (-2.5, 0), (2.5, 5)]],
    "forward": [[(-2.5, -5), (2.5, 0), (-2.5, 5)]],
    "down": [[(-5, -2.5), (0, 2.5), (5, -2.5)]],
    "plus": [[(-5, 0), (5, 0)], [(0, -5), (0, 5)]],
    "minus": [[(-5, 0), (5, 0)]],
    "calendar": [
        [(-6, -5), (6, -5), (6, 6), (-6, 6), (-6, -5)],
        [(-6, -1), (6, -1)],
        [(-3, -7), (-3, -5)],
        [(3, -7), (3, -5)],
    ],
    "rise": [[(-6.5, 2.5), (-2, -2), (1.5, 1), (6.5, -5.5)], [(-6.5, 6.5), (6.5, 6.5)]],
    "list": [
        *([(-2.5, y), (6.5, y)] for y in (-5.0, 0.0, 5.0)),
        *([(-6.5, y), (-6.4, y)] for y in (-5.0, 0.0, 5.0)),
    ],
    "book": [
        [(0, -4), (-6.5, -5.5), (-6.5, 4.5), (0, 6), (6.5, 4.5), (6.5, -5.5), (0, -4), (0, 6)]
    ],
    "sliders": [
        [(-6.5, -3.5), (6.5, -3.5)],
        [(2.5, -5.5), (2.5, -1.5)],
        [(-6.5, 3.5), (6.5, 3.5)],
        [(-2.5, 1.5), (-2.5, 5.5)],
    ],
}


def _right_to_left(painter: QPainter) -> bool:
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _draw_sign(painter: QPainter, mark: str, colour: str) -> None:
    """A disc (info), triangle (warn) or octagon (stop) with its sign cut out."""
    outline = QPainterPath()
    if mark == "warn":
        outline.addPolygon(QPolygonF([QPointF(0, -7.5), QPointF(8, 7), QPointF(-8, 7)]))
    elif mark == "stop":
        corner = [(-3, -7.5), (3, -7.5), (7.5, -3), (7.5, 3)]
        points = corner + [(-x, -y) for x, y in corner]
        outline.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    else:
        outline.addEllipse(QPointF(0, 0), 7.5, 7.5)
    outline.closeSubpath()
    sign = QPainterPath()
    if mark == "info":
        sign.addRect(QRectF(-1, -1.5, 2, 5.5))
        sign.addEllipse(QPointF(0, -4), 1.3, 1.3)
    else:
        top, foot = (-3.0, 1.5) if mark == "warn" else (-4.5, 0.5)
        sign.addRect(QRectF(-1, top, 2, foot - top + 1))
        sign.addEllipse(QPointF(0, foot + 3), 1.3, 1.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(outline.subtracted(sign))
