"""The lower panel: running distance as bars, known and estimated apart, and the trial's mean."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath

from app.engine.periods import Period
from app.services.settings import METRES_IN
from ui.charts.legend import Item, bar, diamond, draw_bar, draw_diamond, letter
from ui.charts.pain_panel import backdrop, grid, note
from ui.charts.picture import Box, around, text_size
from ui.charts.sheet import Sheet, nice_steps

_BAR_SHARE = 0.7
_UNKNOWN = "?"


def legend(sheet: Sheet) -> list[Item]:
    """What the panel's marks mean: only those that are in it."""
    words, periods = sheet.words, sheet.periods
    items = []
    if any(p.estimated_m for p in periods):
        if any(p.known_m for p in periods):
            items.append(Item(bar("known"), words.legend_known()))
        items.append(Item(bar("estimated"), words.legend_estimated()))
    if any(_unknown(p) for p in periods):
        items.append(Item(letter(_UNKNOWN), words.legend_unknown()))
    if trial := _trial(sheet):
        items.append(Item(diamond, words.legend_trial([week for week, _, _ in trial])))
    return items


def draw(sheet: Sheet, panel: Box) -> None:
    """Draw everything but the header."""
    top = _top(sheet, panel)
    unit = METRES_IN[sheet.data.units]
    backdrop(sheet, panel)
    line = text_size("0", sheet.look.font())[1]
    grid(sheet, panel, nice_steps(top, max(1, min(4, int(panel.height / (1.3 * line)) - 1))), top)
    bars = [(period, _bar_box(sheet, panel, period, top)) for period in sheet.periods]
    for period, box in bars:
        _draw_bar(sheet, panel, period, box, top)
    if not sheet.periods:
        note(sheet, panel)
    for _, middle, metres in _trial(sheet):
        x, y = sheet.picture.x(middle), sheet.y(panel, metres / unit, top)
        reach = sheet.look.px(7)
        draw_diamond(sheet, x, y, reach)
        sheet.picture.marks.append(around(x, y, reach + sheet.look.px(1)))
    if _labels_fit(sheet):
        for period, box in bars:
            _label(sheet, panel, period, box)


def _trial(sheet: Sheet) -> list[tuple[int, float, int]]:
    """The trial's points in view. A month is no week: beside monthly bars they would mislead."""
    first, last = sheet.picture.days
    return [
        (p.week, p.middle, p.metres)
        for p in sheet.data.trial
        if first <= p.middle <= last and not sheet.monthly
    ]


def _unknown(period: Period) -> bool:
    return period.distance_m is None and period.unknown > 0


def _value(sheet: Sheet, period: Period) -> float:
    return (period.distance_m or 0) / METRES_IN[sheet.data.units]


def _top(sheet: Sheet, panel: Box) -> float:
    """The axis' end: above it all there is room for the labels of the tallest bar."""
    values = [_value(sheet, p) for p in sheet.periods]
    values += [metres / METRES_IN[sheet.data.units] for _, _, metres in _trial(sheet)]
    highest = max(values, default=0.0) or 1.0
    line = text_size("0", sheet.look.font())[1]
    lines = 2.2 if any(not p.complete for p in sheet.periods) else 1.2
    return highest * panel.height / max(panel.height - lines * line - 4, panel.height / 2)


def _bar_box(sheet: Sheet, panel: Box, period: Period, top: float) -> Box:
    days = min(period.days, 7) if not sheet.monthly else period.days
    half = sheet.day_px * days * _BAR_SHARE / 2
    x = sheet.picture.x(period.middle)
    height = max(_value(sheet, period) / top * panel.height, 0.0)
    return Box(
        max(x - half, panel.left), panel.bottom - height, min(x + half, panel.right), panel.bottom
    )


def _draw_bar(sheet: Sheet, panel: Box, period: Period, box: Box, top: float) -> None:
    metres = period.distance_m
    if not metres:
        return
    known = box.height * (period.known_m or 0) / metres
    middle = box.bottom - known
    if period.estimated_m:
        rect = QRectF(box.left, box.top, box.width, middle - box.top)
        draw_bar(sheet, rect, "estimated", over=period.complete)
    if known:
        rect = QRectF(box.left, middle, box.width, known)
        draw_bar(sheet, rect, "known", over=period.complete)
    sheet.picture.marks.append(box)


def _text(sheet: Sheet, period: Period) -> str:
    if _unknown(period):
        return _UNKNOWN
    metres = period.distance_m
    return "" if metres is None else sheet.words.number(metres)


def _labels_fit(sheet: Sheet) -> bool:
    """Whether every bar's label is narrower than the bar's share of the axis."""
    font = sheet.look.font()
    widest = max((text_size(_text(sheet, p), font)[0] for p in sheet.periods), default=0.0)
    return widest + sheet.look.px(4) <= sheet.day_px * (30 if sheet.monthly else 7)


def _label(sheet: Sheet, panel: Box, period: Period, box: Box) -> None:
    text = _text(sheet, period)
    if not text:
        return
    look = sheet.look
    unknown = _unknown(period)
    font = look.font(bold=unknown)
    width, height = text_size(text, font)
    so_far = sheet.words.so_far()
    small, small_height = text_size(so_far, look.font(11))
    two = not period.complete and not unknown and small <= sheet.day_px * 7 - look.px(2)
    whole_width = max(width, small) if two else width
    whole_height = height + (small_height if two else 0)
    x = (box.left + box.right) / 2
    found = next(
        (
            place
            for place in _places(sheet, panel, box, x, whole_width, whole_height)
            if sheet.picture.free(place)
        ),
        None,
    )
    if found is None:
        return
    _blank_grid(sheet, found)
    ink = QColor(look.colours.run if unknown else look.colours.ink)
    sheet.picture.write(text, x - width / 2, found.top, font, ink)
    if two:
        sheet.picture.write(
            so_far, x - small / 2, found.top + height, look.font(11),
            QColor(look.colours.secondary),
        )  # fmt: skip


def _blank_grid(sheet: Sheet, box: Box) -> None:
    """End a grid line at a number: a stroke through it is hard to read."""
    off = any(
        sheet.picture.x(span.first.toordinal()) < box.right
        and sheet.picture.x(span.last.toordinal() + 1) > box.left
        for span in sheet.data.pauses
    )
    if not off:
        path = QPainterPath()
        path.addRect(box.grown(sheet.look.px(1)).rect())
        sheet.picture.fill(path, QColor(sheet.look.colours.surface))


def _places(
    sheet: Sheet, panel: Box, box: Box, x: float, width: float, height: float
) -> Iterator[Box]:
    """Above the bar, and higher where something (the trial's marker) is in the way."""
    top = box.top - height - sheet.look.px(2)
    while top > panel.top - height / 2:
        yield Box(x - width / 2, top, x + width / 2, top + height)
        top -= sheet.look.px(3)
