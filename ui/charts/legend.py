"""The line above each panel: its title, and what its marks mean. Nothing is drawn over data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainterPath

from ui.charts.picture import Box, text_size
from ui.charts.sheet import Sheet

Swatch = Callable[[Sheet, Box], None]
"""Draws a sample of a mark into a box."""

READING_SHARE = 0.72
"""How much of the accent a single reading has."""


class Item(NamedTuple):
    """A sample of a mark and what it stands for."""

    swatch: Swatch
    text: str


class _Placed(NamedTuple):
    item: Item
    left: float
    line: int


_GAP, _SWATCH, _SPACE = 5.0, 12.0, 18.0  # design px


def header_height(
    sheet: Sheet, title: str, items: Sequence[Item], left: float, right: float
) -> float:
    """The height that `header` will take."""
    lines, _ = _arranged(sheet, title, items, left, right)
    return lines * _line_height(sheet)


def header(
    sheet: Sheet, title: str, items: Sequence[Item], left: float, right: float, top: float
) -> None:
    """Write the title, with the legend right of it or, where that is too narrow, below it."""
    look = sheet.look
    font, ink = look.font(), QColor(look.colours.secondary)
    sheet.picture.write(title, left, top, look.font(bold=True), QColor(look.colours.ink))
    _, placed = _arranged(sheet, title, items, left, right)
    side = look.px(_SWATCH)
    for item, x, line in placed:
        y = top + line * _line_height(sheet)
        height = text_size(item.text, font)[1]
        centre = y + height / 2
        item.swatch(sheet, Box(x, centre - side / 2, x + side, centre + side / 2))
        sheet.picture.write(item.text, x + side + look.px(_GAP), y, font, ink)


def _line_height(sheet: Sheet) -> float:
    return text_size("Ag", sheet.look.font())[1] + sheet.look.px(3)


def _arranged(
    sheet: Sheet, title: str, items: Sequence[Item], left: float, right: float
) -> tuple[int, list[_Placed]]:
    """How many lines it takes, and where each item goes."""
    font: QFont = sheet.look.font()
    space = sheet.look.px(_SPACE)
    own = sheet.look.px(_SWATCH + _GAP)
    widths = [own + text_size(item.text, font)[0] for item in items]
    total = sum(widths) + space * max(0, len(items) - 1)
    title_end = left + text_size(title, sheet.look.font(bold=True))[0] + space
    if total <= right - title_end:
        x, line = right - total, 0
    else:
        x, line = left, 1
    placed = []
    for item, width in zip(items, widths, strict=True):
        if x > left and x + width > right + 1:  # a pixel for rounding
            x, line = left, line + 1
        placed.append(_Placed(item, x, line))
        x += width + space
    return line + 1, placed


# --- samples of the marks


def dot(sheet: Sheet, box: Box) -> None:
    """One reading."""
    path = QPainterPath()
    reach = sheet.look.px(3)
    path.addEllipse(box.rect().center(), reach, reach)
    sheet.picture.fill(path, reading_colour(sheet))


def reading_colour(sheet: Sheet) -> QColor:
    """Of single readings: paler than the mean, still 3 : 1 on surface, band and pause."""
    return sheet.look.mixed(sheet.look.colours.accent, READING_SHARE)


def square(sheet: Sheet, box: Box) -> None:
    """Pain somewhere else."""
    centre = box.rect().center()
    draw_square(sheet, centre.x(), centre.y(), sheet.look.px(4))


def draw_square(sheet: Sheet, x: float, y: float, reach: float) -> None:
    """The mark of pain somewhere else: its shape tells it from the back's rings."""
    path = QPainterPath()
    path.addRect(x - reach, y - reach, 2 * reach, 2 * reach)
    c = sheet.look.colours
    sheet.picture.stroke(path, QColor(c.walk), sheet.look.px(1.6), fill=QColor(c.walk_tint))


def area(colour: str) -> Swatch:
    """A filled square with an outline."""

    def draw(sheet: Sheet, box: Box) -> None:
        path = QPainterPath()
        path.addRect(box.rect())
        line = QColor(sheet.look.colours.control_line)
        sheet.picture.stroke(path, line, 1, fill=QColor(colour))

    return draw


def diamond(sheet: Sheet, box: Box) -> None:
    """The trial's mean."""
    centre = box.rect().center()
    draw_diamond(sheet, centre.x(), centre.y(), sheet.look.px(5))


def draw_diamond(sheet: Sheet, x: float, y: float, reach: float) -> None:
    """The trial's marker: hollow, so that a bar behind it can be told from it."""
    path = QPainterPath(QPointF(x, y - reach))
    for corner in ((x + reach, y), (x, y + reach), (x - reach, y)):
        path.lineTo(*corner)
    path.closeSubpath()
    c = sheet.look.colours
    sheet.picture.stroke(path, QColor(c.ink), sheet.look.px(1.6), fill=QColor(c.surface))


def bar(kind: str) -> Swatch:
    """A small bar: `known` or `estimated`."""

    def draw(sheet: Sheet, box: Box) -> None:
        draw_bar(sheet, box.rect(), kind, over=True)

    return draw


def draw_bar(sheet: Sheet, rect: QRectF, kind: str, *, over: bool) -> None:
    """A bar or a part of one: `known` is filled, `estimated` hatched. Of a week that is not over
    the fill is pale; the outline keeps it visible."""
    look = sheet.look
    run = QColor(look.colours.run)
    width = look.px(1.4)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if inner.width() <= 0 or inner.height() <= 0:
        inner = rect
    path = QPainterPath()
    path.addRect(inner)
    if kind == "known":
        sheet.picture.stroke(
            path, run, width, fill=run if over else look.mixed(look.colours.run, 0.4)
        )
        return
    sheet.picture.stroke(path, run, width, fill=QColor(look.colours.surface))
    sheet.picture.stroke(_hatching(inner, look.px(5)), run, look.px(1 if over else 0.7))


def _hatching(rect: QRectF, step: float) -> QPainterPath:
    """Rising lines across a rectangle, ended at its edges by reckoning: not every file format
    knows clipping or patterns."""
    path = QPainterPath()
    offset = step
    while offset < rect.width() + rect.height():
        low_x = rect.left() + max(0.0, offset - rect.height())
        low_y = rect.top() + min(offset, rect.height())
        high_x = rect.left() + min(offset, rect.width())
        high_y = rect.top() + max(0.0, offset - rect.width())
        path.moveTo(low_x, low_y)
        path.lineTo(high_x, high_y)
        offset += step
    return path


def letter(sign: str) -> Swatch:
    """A sign such as “?” that stands in the drawing itself."""

    def draw(sheet: Sheet, box: Box) -> None:
        font = sheet.look.font(bold=True)
        width, height = text_size(sign, font)
        centre = box.rect().center()
        sheet.picture.write(
            sign, centre.x() - width / 2, centre.y() - height / 2, font,
            QColor(sheet.look.colours.run),
        )  # fmt: skip

    return draw
