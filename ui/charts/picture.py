"""A finished drawing as a list of shapes and labels, in pixels: played on any painter.

Everything lies in pixels and not in days and points, so that strokes keep their width in an SVG,
marks stay vectors in a PDF, and a label can be kept clear of every mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen


class Box(NamedTuple):
    """A rectangle by its edges, in pixels; cheap to compare by the thousand."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def meets(self, other: Box) -> bool:
        """Whether the two share any inner point."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        """Whether this lies inside `other` wholly."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, self.width, self.height)


_NOWHERE = Box(0, 0, 0, 0)


def around(x: float, y: float, reach: float) -> Box:
    """The square of that reach around a point."""
    return Box(x - reach, y - reach, x + reach, y + reach)


@dataclass(frozen=True)
class Shape:
    """A path with a fill, a stroke, or both."""

    path: QPainterPath
    fill: QColor | None = None
    stroke: QPen | None = None


@dataclass(frozen=True)
class Label:
    """One line of text. `box` is what it takes up; its baseline is `ascent` below the top."""

    text: str
    box: Box
    font: QFont
    colour: QColor
    ascent: float


@dataclass
class Picture:
    """Shapes first, then labels. `marks` are the boxes of data marks, which labels keep clear of;
    `plot` is the box both panels, `pain` and `distance`, lie in; `days` is what the axis spans."""

    size: tuple[float, float]
    plot: Box = _NOWHERE
    pain: Box = _NOWHERE
    distance: Box = _NOWHERE
    days: tuple[float, float] = (0.0, 1.0)
    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    marks: list[Box] = field(default_factory=list)

    def x(self, day: float) -> float:
        """Pixels from the left of a day (`date.toordinal`, with its part of the day)."""
        first, last = self.days
        return self.plot.left + (day - first) / (last - first) * self.plot.width

    def day(self, x: float) -> float:
        """The day at a place; the inverse of `x`."""
        first, last = self.days
        return first + (x - self.plot.left) / max(self.plot.width, 1e-9) * (last - first)

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        self.shapes.append(Shape(path, fill=colour))

    def stroke(
        self, path: QPainterPath, colour: QColor, width: float, *, fill: QColor | None = None
    ) -> None:
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.shapes.append(Shape(path, fill=fill, stroke=pen))

    def write(self, text: str, left: float, top: float, font: QFont, colour: QColor) -> Label:
        """Put one line of text with its top left corner there."""
        metrics = QFontMetricsF(font)
        box = Box(left, top, left + metrics.horizontalAdvance(text), top + metrics.height())
        label = Label(text, box, font, colour, metrics.ascent())
        self.labels.append(label)
        return label

    def free(self, box: Box) -> bool:
        """Whether `box` covers no mark and no label."""
        return not any(box.meets(mark) for mark in self.marks) and not any(
            box.meets(label.box) for label in self.labels
        )

    def first_free(self, boxes: Iterable[Box], bounds: Box) -> Box | None:
        """The first of `boxes` that lies inside `bounds` and is free."""
        return next((box for box in boxes if box.within(bounds) and self.free(box)), None)

    def paint(self, painter: QPainter, *, outlines: bool = False) -> None:
        """Play everything. `outlines` draws letters as shapes: a file then needs no font."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for shape in self.shapes:
            painter.setPen(shape.stroke or Qt.PenStyle.NoPen)
            painter.setBrush(shape.fill or Qt.BrushStyle.NoBrush)
            painter.drawPath(shape.path)
        for label in self.labels:
            at = QPointF(label.box.left, label.box.top + label.ascent)
            if outlines:
                letters = QPainterPath()
                letters.addText(at, label.font, label.text)
                painter.fillPath(letters, label.colour)
            else:
                painter.setFont(label.font)
                painter.setPen(label.colour)
                painter.drawText(at, label.text)


def text_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of one line."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """The lines of a text broken between words at `width` pixels."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines
