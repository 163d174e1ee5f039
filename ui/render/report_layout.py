"""Setting text and tables into strips. One unit is 1/96 inch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.render.report_parts import Table
from ui.theme import LIGHT

TINY, SMALL, TEXT, HEADING, FIGURE, TITLE = 10, 11, 12, 14, 19, 20
"""Pixel sizes; 12 is 9 points."""
_PAD = 2.1
_CELL_GAP = 10.0
_MOST_IN_CELL = 220
"""Characters of a cell on paper: one long remark must not push everything else off the page."""


class Type:
    """The system's own font at the sizes of the page, and the side where reading begins."""

    def __init__(self) -> None:
        self.mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._base = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

    def font(self, size: int, *, bold: bool = False) -> QFont:
        """The font at a pixel size."""
        font = QFont(self._base)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        # Widths must be the same in the preview, at any scale, and in the PDF.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Ligatures would keep "fill" from being found in a PDF, or copied out of it.
        font.setFeature(QFont.Tag("liga"), 0)
        return font


class Frame(NamedTuple):
    """A column of the page: where it lies, whichever side reading begins at."""

    type: Type
    left: float
    width: float

    def x(self, offset: float, width: float) -> float:
        """The left edge of something so far from the side where reading begins."""
        inner = self.width - offset - width if self.type.mirrored else offset
        return self.left + inner

    def part(self, offset: float, width: float) -> Frame:
        """A column in this one."""
        return Frame(self.type, self.x(offset, width), width)


class Paragraph:
    """Wrapped text, broken inside a word only where the word is wider than the column."""

    def __init__(
        self,
        type_: Type,
        text: str,
        size: int,
        width: float,
        *,
        lead: str = "",
        bold: bool = False,
        end: bool = False,
    ) -> None:
        """`lead` goes before the text in bold; `end` sets it at the far side."""
        whole = f"{lead} {text}".strip() if lead else text
        self._layout = QTextLayout(whole, type_.font(size, bold=bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Each text runs in its own direction but stands at the page's side.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if type_.mirrored != end else flag.AlignLeft
        option.setAlignment(side | flag.AlignAbsolute)
        self._layout.setTextOption(option)
        if lead:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = 0, len(lead)
            strong.format = QTextCharFormat()
            strong.format.setFontWeight(QFont.Weight.DemiBold)
            self._layout.setFormats([strong])
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def draw(self, painter: QPainter, left: float, top: float, colour: str = LIGHT.ink) -> None:
        """Paint it with its top left corner there."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(left, top))


@dataclass
class Strip:
    """Something as high as `height` that is painted at a height of the page. `keep`: never the
    last on its page. `head` is painted again above it when it begins a page. `blank` is only room
    between others: where a page ends it is left out."""

    height: float
    draw: Callable[[QPainter, float], None]
    keep: bool = False
    head: Strip | None = None
    blank: bool = False


def space(height: float, *, keep: bool = False) -> Strip:
    """Nothing, so high."""
    return Strip(height, lambda _painter, _top: None, keep, blank=True)


def text_strip(
    frame: Frame,
    text: str,
    size: int = TEXT,
    *,
    lead: str = "",
    bold: bool = False,
    colour: str = LIGHT.ink,
    after: float = 0.0,
    keep: bool = False,
) -> Strip:
    """A paragraph on one page."""
    paragraph = Paragraph(frame.type, text, size, frame.width, lead=lead, bold=bold)

    def draw(painter: QPainter, top: float) -> None:
        paragraph.draw(painter, frame.left, top, colour)

    return Strip(paragraph.height + after, draw, keep)


def line_strip(frame: Frame, colour: str, width: float = 1.0, after: float = 0.0) -> Strip:
    """A rule across the column."""

    def draw(painter: QPainter, top: float) -> None:
        rule(painter, frame.left, frame.left + frame.width, top, colour, width)

    return Strip(width + after, draw)


def rule(
    painter: QPainter, left: float, right: float, y: float, colour: str, width: float = 1.0
) -> None:
    """A horizontal line."""
    painter.setPen(QPen(QColor(colour), width))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def outline(
    painter: QPainter, box: QRectF, colour: str, width: float = 1.0, radius: float = 0.0
) -> None:
    """A box that is not filled."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


class Measured:
    """Widths of single lines in small type."""

    def __init__(self, type_: Type) -> None:
        self._metrics = QFontMetricsF(type_.font(SMALL))
        self.height = self._metrics.height()

    def width(self, text: str) -> float:
        """Of one line."""
        return self._metrics.horizontalAdvance(text)


def blanks(painter: QPainter, frame: Frame, names: tuple[str, ...], top: float) -> None:
    """Names with a line to write on after each."""
    if not names:
        return
    width = frame.width / len(names)
    metrics = Measured(frame.type)
    for index, name in enumerate(names):
        place = frame.part(index * width, width - 10)
        label = metrics.width(name) + 6
        Paragraph(frame.type, name, SMALL, label).draw(painter, place.x(0, label), top)
        line = place.part(label, place.width - label)
        rule(painter, line.left, line.left + line.width, top + 14, LIGHT.control_line)


# --- tables ---------------------------------------------------------------------------------------


def table_strips(frame: Frame, table: Table, left_out: str = "") -> list[Strip]:
    """The head, repeated on every page, and a strip for each row."""
    rows = table.rows if table.most is None else table.rows[-table.most :]
    cut = [tuple(shortened(cell, _MOST_IN_CELL) for cell in row) for row in rows]
    names = tuple(column.short for column in table.columns)
    widths = _widths(frame, [*cut, names])
    head = _row(frame, table, names, widths, head=True)
    strips = [head]
    if left_out:
        strips.append(text_strip(frame, left_out, TINY, colour=LIGHT.secondary, after=2))
    for row in cut:
        strip = _row(frame, table, row, widths, head=False)
        strip.head = head
        strips.append(strip)
    if table.note:
        note = text_strip(frame, table.note, TINY, colour=LIGHT.secondary)
        strips += [space(3), note]
    if len(strips) > 2:
        strips[0].keep = strips[1].keep = True
    return strips


def shortened(text: str, most: int) -> str:
    """At most so many characters, cut between words where they are not endless."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words = cut.rsplit(None, 1)[0]
    return (words if len(words) * 4 >= most * 3 else cut).rstrip() + "…"


def _widths(frame: Frame, rows: Sequence[tuple[str, ...]]) -> list[float]:
    """Columns as wide as their longest cell where that fits; else the widest give way."""
    metrics = QFontMetricsF(frame.type.font(SMALL, bold=True))
    natural = [
        max(metrics.horizontalAdvance(cell) for cell in cells) + 1
        for cells in zip(*rows, strict=True)
    ]
    room = frame.width - _CELL_GAP * (len(natural) - 1)
    if sum(natural) <= room:
        return [*natural[:-1], room - sum(natural[:-1])]
    # The greatest width that, as a bound for every column, lets all of them fit.
    low, high = 0.0, room
    for _ in range(30):
        bound = (low + high) / 2
        fits = sum(min(width, bound) for width in natural) <= room
        low, high = (bound, high) if fits else (low, bound)
    return [min(width, low) for width in natural]


def _row(
    frame: Frame, table: Table, cells: tuple[str, ...], widths: Sequence[float], *, head: bool
) -> Strip:
    placed, offset = [], 0.0
    for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        paragraph = Paragraph(
            frame.type, cell, SMALL, width, bold=head, end=table.columns[index].number
        )
        placed.append((paragraph, frame.x(offset, width)))
        offset += width + _CELL_GAP
    height = max(paragraph.height for paragraph, _ in placed) + 2 * _PAD
    colour, weight = (LIGHT.control_line, 1.0) if head else (LIGHT.line, 0.8)

    def draw(painter: QPainter, top: float) -> None:
        for paragraph, left in placed:
            paragraph.draw(painter, left, top + _PAD)
        bottom = top + height
        rule(painter, frame.left, frame.left + frame.width, bottom, colour, weight)

    return Strip(height, draw)
