"""Below the panels: programme weeks, dates, stages and events, each row under its own heading.

Labels never meet: a row takes the longest wording that fits everywhere, and where none fits the
tick stands alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from ui.charts.picture import Box, text_size
from ui.charts.sheet import Sheet

_GAP = 4.0  # design px between a tick and its label, and after the label

_LEAST = 3.0  # design px between two ticks


class _Mark(NamedTuple):
    """A tick at `x` and its label in falling lengths."""

    x: float
    forms: tuple[str, ...]


def row_height(sheet: Sheet) -> float:
    """The height of one row."""
    return text_size("Ag", sheet.look.font())[1] + sheet.look.px(4)


def rows(sheet: Sheet) -> list[str]:
    """The rows there will be, from the top."""
    found = ["date"]
    if _weeks_fit(sheet):
        found.insert(0, "week")
    if sheet.data.stages:
        found.append("stage")
    if sheet.data.events:
        found.append("event")
    return found


def draw(sheet: Sheet, top: float) -> None:
    """Draw every row, from `top` downward."""
    for row in rows(sheet):
        if row == "week":
            _weeks(sheet, top)
        elif row == "date":
            _dates(sheet, top)
        else:
            _ticks(sheet, row, top)
        top += row_height(sheet)


def heading_width(sheet: Sheet) -> float:
    """The widest heading of a row."""
    words = sheet.words
    font = sheet.look.font()
    texts = {
        "week": words.row_week(),
        "date": words.row_date() if _weeks_fit(sheet) else "",
        "stage": words.row_stage(),
        "event": words.row_event(),
    }
    return max(text_size(texts[row], font)[0] for row in rows(sheet))


def _heading(sheet: Sheet, text: str, top: float) -> None:
    font = sheet.look.font()
    width, _ = text_size(text, font)
    left = sheet.picture.plot.left - sheet.look.px(8) - width
    sheet.picture.write(text, left, top, font, QColor(sheet.look.colours.secondary))


def _weeks_fit(sheet: Sheet) -> bool:
    widest = text_size("88", sheet.look.font())[0]
    return bool(sheet.data.ticks) and sheet.day_px * 7 >= widest + sheet.look.px(4)


def _weeks(sheet: Sheet, top: float) -> None:
    _heading(sheet, sheet.words.row_week(), top)
    font, ink = sheet.look.font(), QColor(sheet.look.colours.ink)
    first, last = sheet.picture.days
    for tick in sheet.data.ticks:
        if first <= tick.middle <= last:
            text = sheet.words.tick(tick.week)
            left = sheet.picture.x(tick.middle) - text_size(text, font)[0] / 2
            if left >= sheet.picture.plot.left:
                sheet.picture.write(text, left, top, font, ink)


def _dates(sheet: Sheet, top: float) -> None:
    """The first day of every so many weeks, or the months of a long axis."""
    if _weeks_fit(sheet):
        _heading(sheet, sheet.words.row_date(), top)
        days = [(tick.first, sheet.words.short_day(tick.first)) for tick in sheet.data.ticks]
    else:
        days = _month_days(sheet)
    marks = [_at(sheet, day, text) for day, text in days]
    marks = [m for m in marks if sheet.picture.plot.left - 1 <= m.x <= sheet.picture.plot.right]
    font = sheet.look.font()
    widest = max((text_size(m.forms[0], font)[0] for m in marks), default=0.0)
    every = 1
    while every < len(marks) and not _clear(marks[::every], widest + sheet.look.px(3 * _GAP)):
        every += 1
    _put(sheet, marks[::every], top, tick=not _weeks_fit(sheet))


def _clear(marks: Sequence[_Mark], width: float) -> bool:
    return all(b.x - a.x >= width for a, b in pairwise(marks))


def _month_days(sheet: Sheet) -> list[tuple[date, str]]:
    """First days of months, quarters or years, whichever are far enough apart."""
    first, last = (int(day) for day in sheet.picture.days)
    room = text_size("88888", sheet.look.font())[0] + sheet.look.px(3 * _GAP)
    step = next((n for n in (1, 2, 3, 6, 12) if sheet.day_px * 30.4 * n >= room), 24)
    day = date.fromordinal(first)
    found = []
    year, month = day.year, day.month
    while True:
        month += 1
        if month > 12:
            year, month = year + 1, 1
        start = date(year, month, 1)
        if start.toordinal() > last:
            break
        if (year * 12 + month - 1) % step == 0:
            text = str(year) if month == 1 else sheet.words.month(start)
            found.append((start, text))
    return found or [(day, sheet.words.short_day(day))]


def _ticks(sheet: Sheet, row: str, top: float) -> None:
    words, data = sheet.words, sheet.data
    if row == "stage":
        _heading(sheet, words.row_stage(), top)
        marks = [_at(sheet, m.date, *words.stage(m.stage, m.back)) for m in data.stages]
        before = [m for m in data.stages if m.date.toordinal() < sheet.picture.days[0]]
        if before:  # zoomed in: the stage that the view begins with
            marks.append(_Mark(sheet.picture.plot.left, words.stage(before[-1].stage, False)))
            marks.sort()
    else:
        _heading(sheet, words.row_event(), top)
        marks = [_at(sheet, e.date, words.event_name(e.category)) for e in data.events]
    plot = sheet.picture.plot
    _put(sheet, [m for m in marks if plot.left - 1 <= m.x <= plot.right], top, tick=True)


def _at(sheet: Sheet, day: date, *forms: str) -> _Mark:
    return _Mark(sheet.picture.x(day.toordinal()), forms)


def _thinned(marks: Sequence[_Mark], least: float) -> list[_Mark]:
    """Without those that would only blacken the row."""
    kept: list[_Mark] = []
    for mark in marks:
        if not kept or mark.x - kept[-1].x >= least:
            kept.append(mark)
    return kept


def _put(sheet: Sheet, marks: Sequence[_Mark], top: float, *, tick: bool) -> None:
    """Ticks with the longest wording that fits for all of them, else each on its own."""
    look = sheet.look
    font, ink = look.font(), QColor(look.colours.secondary)
    gap = look.px(_GAP)
    marks = _thinned(marks, look.px(_LEAST))
    height = text_size("Ag", font)[1]
    end = sheet.picture.size[0]
    rooms = [
        (marks[i + 1].x if i + 1 < len(marks) else end) - mark.x - 2 * gap
        for i, mark in enumerate(marks)
    ]
    longest = max((len(mark.forms) for mark in marks), default=0)
    level = 0
    while level < longest - 1 and not all(
        text_size(mark.forms[min(level, len(mark.forms) - 1)], font)[0] <= room
        for mark, room in zip(marks, rooms, strict=True)
    ):
        level += 1
    for mark, room in zip(marks, rooms, strict=True):
        text = mark.forms[min(level, len(mark.forms) - 1)]
        if tick:
            path = QPainterPath(QPointF(mark.x, top + look.px(1)))
            path.lineTo(mark.x, top + height - look.px(1))
            sheet.picture.stroke(path, ink, look.px(1.2))
        if text_size(text, font)[0] <= room:
            sheet.picture.write(text, mark.x + (gap if tick else 0), top, font, ink)
        if tick:
            sheet.picture.marks.append(Box(mark.x - 1, top, mark.x + 1, top + height))
