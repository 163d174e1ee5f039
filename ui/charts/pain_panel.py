"""The upper panel: readings as dots, means as a line that breaks at gaps, and the 20-point band."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from app.engine.periods import Period, unbroken
from ui.charts.legend import Item, area, dot, draw_square, reading_colour, square
from ui.charts.picture import Box, around, text_size
from ui.charts.sheet import Sheet

TOP = 100.0
"""Pain is drawn on its whole scale."""
_STEP = 20
_NEAR = 18
"""Heights tried for the last mean's label beside the line's end, thirds of a line apart, up and
down by turns."""


def legend(sheet: Sheet, unplaced: frozenset[str]) -> list[Item]:
    """What the panel's marks mean; `unplaced` are the labels it found no room for."""
    words, c = sheet.words, sheet.look.colours
    items = []
    if sheet.shows_readings and sheet.data.readings:
        items.append(Item(dot, words.legend_reading()))
    if any(p.elsewhere is not None for p in sheet.periods):
        items.append(Item(square, words.legend_elsewhere(sheet.monthly)))
    if "band" in unplaced:
        items.append(Item(area(c.accent_tint), words.band()))
    if "pause" in unplaced:
        items.append(Item(area(c.sunk), words.pause()))
    return items


def draw(sheet: Sheet, panel: Box) -> frozenset[str]:
    """Draw everything but the header; returns the labels that found no room."""
    _bands(sheet, panel)
    _axis(sheet, panel)
    dots = _readings(sheet, panel)
    sheet.picture.marks.extend(dots)
    _elsewhere(sheet, panel)
    ends = _means(sheet, panel)
    if not sheet.data.readings:
        note(sheet, panel)
    unplaced = set()
    if ends is not None:
        _label_last(sheet, panel, *ends)
    if not _label_band(sheet, panel):
        unplaced.add("band")
    if not _label_pauses(sheet, panel):
        unplaced.add("pause")
    _label_starts(sheet, panel)
    return frozenset(unplaced)


def backdrop(sheet: Sheet, panel: Box) -> None:
    """Days off and new starts, which both panels show."""
    for box in _pause_boxes(sheet, panel):
        path = QPainterPath()
        path.addRect(box.rect())
        sheet.picture.fill(path, QColor(sheet.look.colours.sunk))
    first, last = sheet.picture.days
    for day in sheet.data.starts:
        if first <= day.toordinal() <= last:
            path = QPainterPath()
            x, y = sheet.picture.x(day.toordinal()), panel.top
            while y < panel.bottom:  # dashes by hand: every format draws them alike
                path.moveTo(x, y)
                path.lineTo(x, min(y + sheet.look.px(5), panel.bottom))
                y += sheet.look.px(9)
            sheet.picture.stroke(path, QColor(sheet.look.colours.control_line), 1.2)


def _pause_boxes(sheet: Sheet, panel: Box) -> list[Box]:
    spans = ((s.first.toordinal(), s.last.toordinal() + 1) for s in sheet.data.pauses)
    return [box for span in spans if (box := span_box(sheet, panel, *span)) is not None]


def span_box(sheet: Sheet, panel: Box, first: float, last: float) -> Box | None:
    """The part of a panel between two days, or None when out of view."""
    left = max(sheet.picture.x(first), panel.left)
    right = min(sheet.picture.x(last), panel.right)
    return Box(left, panel.top, right, panel.bottom) if right > left else None


def grid(sheet: Sheet, panel: Box, values: Iterable[float], top: float) -> None:
    """A hairline and a number for each value of the axis."""
    look, picture = sheet.look, sheet.picture
    font, ink = look.font(), QColor(look.colours.secondary)
    for value in values:
        y = sheet.y(panel, value, top)
        path = QPainterPath(QPointF(panel.left, y))
        path.lineTo(panel.right, y)
        picture.stroke(path, QColor(look.colours.line), 1)
        text = sheet.words.tick(value)
        width, height = text_size(text, font)
        picture.write(text, panel.left - look.px(8) - width, y - height / 2, font, ink)


def note(sheet: Sheet, panel: Box) -> None:
    """Say that an empty panel is empty because nothing was recorded."""
    text = sheet.words.nothing()
    font = sheet.look.font()
    width, height = text_size(text, font)
    left, top = (panel.left + panel.right - width) / 2, (panel.top + panel.bottom - height) / 2
    sheet.picture.write(text, left, top, font, QColor(sheet.look.colours.secondary))


def _axis(sheet: Sheet, panel: Box) -> None:
    least = text_size("0", sheet.look.font())[1] * 1.15
    step = _STEP if panel.height / 5 >= least else 2.5 * _STEP
    backdrop(sheet, panel)
    grid(sheet, panel, [i * step for i in range(int(TOP / step) + 1)], TOP)


def _bands(sheet: Sheet, panel: Box) -> None:
    for band in sheet.data.bands:
        box = span_box(sheet, panel, band.first.toordinal(), band.last.toordinal() + 1)
        if box is None or band.top <= 0:
            continue
        path = QPainterPath()
        path.addRect(box._replace(top=sheet.y(panel, band.top, TOP)).rect())
        sheet.picture.fill(path, QColor(sheet.look.colours.accent_tint))


def _readings(sheet: Sheet, panel: Box) -> list[Box]:
    if not sheet.shows_readings:
        return []
    first, last = sheet.picture.days
    reach = sheet.look.px(2.6 if sheet.day_px >= 4 else 1.6)
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    boxes = []
    for reading in sheet.data.readings:
        day = reading.date.toordinal() + 0.5
        if first <= day <= last:
            x, y = sheet.picture.x(day), sheet.y(panel, reading.pain, TOP)
            path.addEllipse(QPointF(x, y), reach, reach)
            boxes.append(around(x, y, reach))
    sheet.picture.fill(path, reading_colour(sheet))
    return boxes


def _elsewhere(sheet: Sheet, panel: Box) -> None:
    """Pain somewhere else: a thinner line with squares, of another colour; broken at gaps too."""
    look, picture = sheet.look, sheet.picture
    ink = QColor(look.colours.walk)
    roomy = sheet.monthly or sheet.day_px * 7 >= look.px(24)
    width, reach = look.px(1.6), look.px(3.8 if roomy else 2.2)
    for piece in unbroken(sheet.periods, elsewhere=True):
        points = [(picture.x(p.middle), sheet.y(panel, p.elsewhere or 0.0, TOP)) for p in piece]
        line = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            line.lineTo(*point)
        picture.stroke(line, ink, width)
        picture.marks.extend(_along(points, look.px(6), look.px(2)))
        for x, y in points:
            draw_square(sheet, x, y, reach)
            picture.marks.append(around(x, y, reach + width / 2))


def _means(sheet: Sheet, panel: Box) -> tuple[Period, Box] | None:
    """The line and its rings; returns the last mean and its ring's box."""
    look, picture = sheet.look, sheet.picture
    accent = QColor(look.colours.accent)
    roomy = sheet.monthly or sheet.day_px * 7 >= look.px(24)
    width = look.px(2.6 if roomy else 1.8)
    reach = look.px(4.6 if roomy else 2.4)
    rings = QPainterPath()
    rings.setFillRule(rings.fillRule().WindingFill)
    last = None
    for piece in unbroken(sheet.periods):
        points = [(picture.x(p.middle), sheet.y(panel, p.mean_pain or 0.0, TOP)) for p in piece]
        line = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            line.lineTo(*point)
        picture.stroke(line, accent, width)
        picture.marks.extend(_along(points, look.px(6), look.px(2)))
        for x, y in points:
            rings.addEllipse(QPointF(x, y), reach, reach)
            picture.marks.append(around(x, y, reach + width / 2))
        last = piece[-1], picture.marks[-1]
    picture.stroke(rings, accent, width * 0.9, fill=QColor(look.colours.surface))
    return last


def _along(points: list[tuple[float, float]], step: float, reach: float) -> Iterator[Box]:
    """Small boxes along a line, close enough that no label slips through."""
    for (x1, y1), (x2, y2) in pairwise(points):
        count = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / step))
        for i in range(count + 1):
            share = i / count
            yield around(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, reach)


def _label_last(sheet: Sheet, panel: Box, period: Period, ring: Box) -> None:
    """The mean in words beside the line's end, wherever it covers nothing."""
    look = sheet.look
    font = look.font(bold=True)
    text = sheet.words.mean(period.mean_pain or 0.0, sheet.monthly)
    width, height = text_size(text, font)
    gap = look.px(5)
    bounds = panel._replace(right=sheet.picture.size[0] - look.px(2))
    x, y = (ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2
    lefts = [ring.right + gap, x - width / 2, ring.left - gap - width, x, x - width]
    step = height / 3
    offsets = [sign * i * step for i in range(24) for sign in (1, -1)]
    near, far = offsets[:_NEAR], [*lefts, panel.right - width]
    # Beside the line's end if it can be: far from it, nobody knows what it is about.
    boxes = (
        Box(left, y + off - height / 2, left + width, y + off + height / 2)
        for tried, sides in ((near, lefts), (offsets, far))
        for off in tried
        for left in sides
    )
    found = sheet.picture.first_free((b for b in boxes if not b.meets(ring)), bounds)
    if found is not None:
        sheet.picture.write(text, found.left, found.top, font, QColor(look.colours.ink))


def _label_band(sheet: Sheet, panel: Box) -> bool:
    """Name the band inside it; False when no free place was found for it."""
    look = sheet.look
    bands = [b for b in sheet.data.bands if b.top > 0]
    if not bands:
        return True
    font = look.font()
    width, height = text_size(sheet.words.band(), font)
    pad = look.px(8)
    for band in bands:
        box = span_box(sheet, panel, band.first.toordinal(), band.last.toordinal() + 1)
        if box is None:
            continue
        inside = box._replace(top=sheet.y(panel, band.top, TOP)).grown(-look.px(2))
        tops = [inside.top + i * height / 3 for i in range(int(inside.height / height * 3))]
        lefts = [inside.left + pad + i * look.px(16) for i in range(int(inside.width / 16))]
        boxes = (Box(x, y, x + width, y + height) for y in tops for x in lefts)
        off = _pause_boxes(sheet, panel)
        found = sheet.picture.first_free(
            (box for box in boxes if not any(box.meets(pause) for pause in off)), inside
        )
        if found is not None:
            ink = QColor(look.colours.accent)
            sheet.picture.write(sheet.words.band(), found.left, found.top, font, ink)
            return True
    return False


def _label_pauses(sheet: Sheet, panel: Box) -> bool:
    """Name each pause at its top; False when one found no room."""
    font = sheet.look.font()
    text = sheet.words.pause()
    width, height = text_size(text, font)
    placed = True
    for box in _pause_boxes(sheet, panel):
        left = (box.left + box.right - width) / 2
        tops = (box.top + sheet.look.px(2) + i * height / 2 for i in range(8))
        found = sheet.picture.first_free(
            (Box(left, y, left + width, y + height) for y in tops), box
        )
        if found is None:
            placed = False
            continue
        ink = QColor(sheet.look.colours.secondary)
        sheet.picture.write(text, found.left, found.top, font, ink)
    return placed


def _label_starts(sheet: Sheet, panel: Box) -> None:
    font = sheet.look.font()
    text = sheet.words.new_start()
    width, height = text_size(text, font)
    gap = sheet.look.px(4)
    for day in sheet.data.starts:
        x = sheet.picture.x(day.toordinal())
        boxes = (
            Box(left, top, left + width, top + height)
            for top in (panel.top + sheet.look.px(2) + i * height / 2 for i in range(10))
            for left in (x + gap, x - gap - width)
        )
        found = sheet.picture.first_free(boxes, panel)
        if found is not None:
            ink = QColor(sheet.look.colours.secondary)
            sheet.picture.write(text, found.left, found.top, font, ink)
