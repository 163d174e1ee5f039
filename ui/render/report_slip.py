"""The slip on which a physio ticks limits, on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.render.report_layout import (
    HEADING,
    SMALL,
    TINY,
    Frame,
    Measured,
    Paragraph,
    Strip,
    blanks,
    outline,
    rule,
    shortened,
    space,
    text_strip,
)
from ui.render.report_parts import Slip, SlipRow
from ui.theme import LIGHT

_MOST_IN_NAME = 110
_BOX = 10.0
"""The side of a box to tick."""


def slip_strips(frame: Frame, slip: Slip) -> list[Strip]:
    """All on one page, below a line to cut along."""
    strips = [
        space(14),
        _cut_line(frame),
        _heading(frame, slip),
        text_strip(frame, slip.intro, SMALL, colour=LIGHT.secondary, after=5),
        *(_slip_row(frame, row) for row in slip.rows),
        space(10),
        _signing(frame, slip.signing),
    ]
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _heading(frame: Frame, slip: Slip) -> Strip:
    """What it is, and at the far side whose: once cut off, it goes back on its own."""
    half = frame.width / 2
    title = Paragraph(frame.type, slip.title, HEADING, half, bold=True)
    name = shortened(slip.patient, _MOST_IN_NAME)
    patient = Paragraph(frame.type, name, SMALL, half, end=True)

    def draw(painter: QPainter, top: float) -> None:
        title.draw(painter, frame.x(0, half), top)
        patient.draw(painter, frame.x(half, half), top + 3)

    return Strip(max(title.height, patient.height) + 2, draw)


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
        blanks(painter, right, row.blanks, top + 4)
        rule(painter, frame.left, frame.left + frame.width, top + height, LIGHT.line, 0.8)

    return Strip(height, draw)


def _ticks(
    frame: Frame, ticks: tuple[str, ...]
) -> tuple[list[tuple[Paragraph, float, float, int]], int]:
    """(text, offset of its box, width, line) of each, and how many lines they take."""
    metrics = Measured(frame.type)
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


def _signing(frame: Frame, names: tuple[str, ...]) -> Strip:
    return Strip(22, lambda painter, top: blanks(painter, frame, names, top))
