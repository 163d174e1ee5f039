"""The slip on which a physio ticks limits, on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.render.report_layout import (
    HEADING,
    SMALL,
    TINY,
    Frame,
    Paragraph,
    Strip,
    Type,
    outline,
    rule,
    shortened,
    space,
    text_strip,
)
from ui.render.report_parts import Slip, SlipRow
from ui.theme import LIGHT

_BOX = 10.0
"""The side of a box to tick."""


def slip_strips(frame: Frame, slip: Slip) -> list[Strip]:
    """All on one page, below a line to cut along."""
    strips = [
        space(14),
        _cut_line(frame),
        text_strip(frame, slip.title, HEADING, bold=True, after=2),
        text_strip(frame, slip.intro, SMALL, colour=LIGHT.secondary, after=5),
        *(_slip_row(frame, row) for row in slip.rows),
        space(10),
        _signing(frame, slip.signing),
    ]
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _cut_line(frame: Frame) -> Strip:
    def draw(painter: QPainter, top: float) -> None:
        x = frame.left
        while x < frame.left + frame.width:  # dashes by hand: every renderer draws them alike
            rule(painter, x, min(x + 6, frame.left + frame.width), top, LIGHT.control_line)
            x += 11

    return Strip(12, draw)


def _slip_row(frame: Frame, row: SlipRow) -> Strip:
    """What is limited and its value now; beside it the boxes, or blanks to write on."""
    share = round(frame.width * 0.36)
    left, right = frame.part(0, share - 12), frame.part(share, frame.width - share)
    name = Paragraph(frame.type, row.name, SMALL, left.width, bold=True)
    now = Paragraph(frame.type, row.now, TINY, left.width) if row.now else None
    placed, lines = _ticks(right, row.ticks)
    line = 19.0
    height = max(name.height + (now.height if now else 0), lines * line, line) + 6

    def draw(painter: QPainter, top: float) -> None:
        name.draw(painter, left.left, top + 3)
        if now is not None:
            now.draw(painter, left.left, top + 3 + name.height, LIGHT.secondary)
        for paragraph, offset, width, number in placed:
            y = top + 4 + number * line
            box = QRectF(right.x(offset, _BOX), y + 1.5, _BOX, _BOX)
            outline(painter, box, LIGHT.ink, 1.0, radius=1.5)
            paragraph.draw(painter, right.x(offset + _BOX + 4, width), y)
        _blanks(painter, right, row.blanks, top + 4)
        rule(painter, frame.left, frame.left + frame.width, top + height, LIGHT.line, 0.8)

    return Strip(height, draw)


def _ticks(
    frame: Frame, ticks: tuple[str, ...]
) -> tuple[list[tuple[Paragraph, float, float, int]], int]:
    """(text, offset of its box, width, line) of each, and how many lines they take."""
    metrics = _Measured(frame.type)
    placed, offset, number = [], 0.0, 0
    for tick in ticks:
        text = shortened(tick, 90)
        most = frame.width - _BOX - 4
        width = min(max(metrics.width(text) + 2, 14.0), most)
        if offset and offset + _BOX + 4 + width > frame.width:
            offset, number = 0.0, number + 1
        paragraph = Paragraph(frame.type, text, SMALL, width)
        placed.append((paragraph, offset, width, number))
        offset += _BOX + 4 + width + 7
        extra = round(paragraph.height / metrics.height) - 1
        number += max(extra, 0)
    return placed, number + 1


class _Measured:
    """Widths of single lines in the slip's type."""

    def __init__(self, type_: Type) -> None:
        self._metrics = QFontMetricsF(type_.font(SMALL))
        self.height = self._metrics.height()

    def width(self, text: str) -> float:
        """Of one line."""
        return self._metrics.horizontalAdvance(text)


def _blanks(painter: QPainter, frame: Frame, names: tuple[str, ...], top: float) -> None:
    """Names with a line to write on after each."""
    if not names:
        return
    width = frame.width / len(names)
    metrics = _Measured(frame.type)
    for index, name in enumerate(names):
        place = frame.part(index * width, width - 10)
        label = metrics.width(name) + 6
        Paragraph(frame.type, name, SMALL, label).draw(painter, place.x(0, label), top)
        line = place.part(label, place.width - label)
        rule(painter, line.left, line.left + line.width, top + 14, LIGHT.control_line)


def _signing(frame: Frame, names: tuple[str, ...]) -> Strip:
    return Strip(22, lambda painter, top: _blanks(painter, frame, names, top))
