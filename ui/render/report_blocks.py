"""The parts of a page of the report, as strips: head, warning, figures, sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.render.report_layout import (
    FIGURE,
    HEADING,
    SMALL,
    TEXT,
    TINY,
    TITLE,
    Frame,
    Paragraph,
    Strip,
    blanks,
    line_strip,
    outline,
    shortened,
    space,
    table_strips,
    text_strip,
)
from ui.render.report_parts import Block, Card, Document, Section, Text
from ui.theme import LIGHT

_MOST_IN_TEXT = 400
"""Characters of one text on paper, so that a pasted letter does not make a book of the report."""
_MOST_IN_NAME = 110
_MOST_ALERTS = 8
_MOST_IN_ALERT = 900
"""Nothing the app itself says of a warning sign is cut, in no language."""
_FEW = 3


def head_strip(frame: Frame, document: Document) -> Strip:
    """Title and name, and the period at the far side."""
    period = [Paragraph(frame.type, t, TEXT, 270, end=True) for t in document.period]
    title = Paragraph(frame.type, document.title, TITLE, frame.width - 290, bold=True)
    name = shortened(document.who, _MOST_IN_NAME)
    who = Paragraph(frame.type, name, TEXT, frame.width - 290)
    written = 18.0 if document.unnamed else 0.0
    named = title.height + (who.height if name else 0.0) + written
    height = max(named, sum(p.height for p in period)) + 6

    def draw(painter: QPainter, top: float) -> None:
        title.draw(painter, frame.x(0, frame.width - 290), top)
        who.draw(painter, frame.x(0, frame.width - 290), top + title.height)
        blanks(painter, frame.part(0, frame.width - 290), document.unnamed, top + named - 14)
        y = top + 4
        for line in period:
            line.draw(painter, frame.x(frame.width - 270, 270), y, LIGHT.secondary)
            y += line.height

    return Strip(height, draw)


def alert_strip(frame: Frame, texts: Sequence[Text]) -> Strip:
    """What stands, in a heavy frame: it is seen first, in grey too."""
    inner = frame.part(12, frame.width - 24)
    strips = [
        text_strip(inner, shortened(t.text, _MOST_IN_ALERT), TEXT, lead=t.lead)
        for t in texts[: _MOST_ALERTS + 1]
    ]
    if len(texts) > _MOST_ALERTS + 1:
        strips.append(text_strip(inner, "…"))
    height = sum(strip.height for strip in strips) + 16

    def draw(painter: QPainter, top: float) -> None:
        outline(painter, QRectF(frame.left, top, frame.width, height), LIGHT.stop, 2.4)
        y = top + 8
        for strip in strips:
            strip.draw(painter, y)
            y += strip.height

    return Strip(height, draw)


def cards_strip(frame: Frame, cards: Sequence[Card]) -> Strip:
    """The four figures beside each other."""
    gap, pad = 10.0, 10.0
    width = (frame.width - gap * (len(cards) - 1)) / len(cards)
    made = []
    for index, card in enumerate(cards):
        place = frame.part(index * (width + gap), width)
        inner = place.part(pad, width - 2 * pad)
        made.append(
            (
                place,
                [
                    text_strip(inner, card.name, SMALL, colour=LIGHT.secondary, after=1),
                    text_strip(inner, card.value, FIGURE, bold=True, after=1),
                    text_strip(inner, card.meaning, SMALL, colour=LIGHT.secondary),
                ],
            )
        )
    names = max(strips[0].height for _, strips in made)
    for _, strips in made:
        strips[0].height = names  # the values stand on one line
    height = max(sum(strip.height for strip in strips) for _, strips in made) + 2 * pad - 4

    def draw(painter: QPainter, top: float) -> None:
        for place, strips in made:
            box = QRectF(place.left, top, place.width, height)
            outline(painter, box, LIGHT.line, 1.2, radius=7)
            y = top + pad - 2
            for strip in strips:
                strip.draw(painter, y)
                y += strip.height

    return Strip(height, draw)


def about_strips(frame: Frame, texts: Sequence[Text]) -> list[Strip]:
    """Small print below a rule."""
    strips = [line_strip(frame, LIGHT.line, after=5)]
    strips += [
        text_strip(frame, text.text, TINY, lead=text.lead, colour=LIGHT.secondary, after=1)
        for text in texts
    ]
    return strips


def section_strips(frame: Frame, section: Section, most: int | None = None) -> list[Strip]:
    """A heading with what stands below it, which it never leaves; of a table at most so many
    rows. A few texts stay on one page."""
    strips = [text_strip(frame, section.title, HEADING, bold=True, after=4, keep=True)]
    for block in section.blocks:
        strips += _block(frame, block, most)
    if len(section.blocks) <= _FEW and all(isinstance(block, Text) for block in section.blocks):
        for strip in strips[:-1]:
            strip.keep = True
    return [*strips, space(9)]


def next_strip(frame: Frame, text: Text) -> Strip:
    """What the app suggests next."""
    return text_strip(frame, text.text, SMALL, lead=text.lead)


def height_of(strips: Sequence[Strip]) -> float:
    """What they take below each other."""
    return sum(strip.height for strip in strips)


def _block(frame: Frame, block: Block, most: int | None) -> list[Strip]:
    if isinstance(block, Text):
        cut = shortened(block.text, _MOST_IN_TEXT)
        return [text_strip(frame, cut, SMALL, lead=block.lead, after=3)]
    block = block._replace(most=most or block.most)
    left_out = ""
    if block.most is not None and len(block.rows) > block.most:
        left_out = block.left_out.format(n=len(block.rows) - block.most)
    return [*table_strips(frame, block, left_out), space(4)]
