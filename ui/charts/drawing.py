"""The whole drawing: what goes where. One call serves the screen, PNG, PDF and SVG."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainterPath

from app.engine.chart import ChartData
from ui.charts import distance_panel, pain_panel, time_rows
from ui.charts.legend import header, header_height
from ui.charts.look import Look
from ui.charts.picture import Box, Picture, text_size, wrapped
from ui.charts.sheet import Sheet
from ui.charts.words import ChartWords

_PAIN_SHARE = 0.6
_MARGIN = 4.0  # design px around everything


def draw(
    data: ChartData,
    words: ChartWords,
    look: Look,
    size: tuple[float, float],
    *,
    days: tuple[float, float] | None = None,
    titled: bool = False,
) -> Picture:
    """Draw `data` into `size` pixels.

    `days`: the part of the axis to show, as `date.toordinal` counts; all of it when None.
    `titled` adds heading and summary, for a picture that stands alone.
    """
    unplaced: frozenset[str] = frozenset()
    while True:
        sheet = _sheet(data, words, look, size, days)
        missing = unplaced | _draw(sheet, unplaced, titled=titled)
        if missing == unplaced:
            return sheet.picture
        # What found no free place in the panel is named above it, which leaves it less height.
        unplaced = missing


def _sheet(
    data: ChartData,
    words: ChartWords,
    look: Look,
    size: tuple[float, float],
    days: tuple[float, float] | None,
) -> Sheet:
    whole = float(data.first.toordinal()), float(data.last.toordinal() + 1)
    picture = Picture(size, days=days or whole)
    sheet = Sheet(data, words, look, picture)
    margin = look.px(_MARGIN)
    right = size[0] - margin - look.px(8)
    # The headings left of the plot depend on the room for weeks, that on the plot: once is enough.
    picture.plot = Box(margin + look.px(60), 0, right, size[1])
    numbers = text_size("100", look.font())[0]
    left = margin + max(time_rows.heading_width(sheet), numbers) + look.px(8)
    picture.plot = Box(left, 0, right, size[1])
    return sheet


def _draw(sheet: Sheet, unplaced: frozenset[str], *, titled: bool) -> frozenset[str]:
    """Fill the sheet; returns the labels for which a panel had no room."""
    look, picture = sheet.look, sheet.picture
    margin = look.px(_MARGIN)
    left, right = picture.plot.left, picture.plot.right
    top, bottom = margin, picture.size[1] - margin
    if titled:
        top, bottom = _title(sheet, top, bottom)
    elif sheet.data.simulated:
        top = _simulated(sheet, top)
    upper, lower = pain_panel.legend(sheet, unplaced), distance_panel.legend(sheet)
    titles = sheet.words.pain_title(), sheet.words.distance_title(sheet.monthly)
    upper_head = header_height(sheet, titles[0], upper, left, right) + look.px(5)
    lower_head = header_height(sheet, titles[1], lower, left, right) + look.px(5)
    between, above_rows = look.px(14), look.px(10)
    rows = len(time_rows.rows(sheet)) * time_rows.row_height(sheet)
    room = bottom - top - upper_head - lower_head - between - above_rows - rows
    pain_bottom = top + upper_head + max(room, 0.0) * _PAIN_SHARE
    distance_bottom = bottom - rows - above_rows
    pain = Box(left, top + upper_head, right, pain_bottom)
    distance = Box(left, pain_bottom + between + lower_head, right, distance_bottom)
    picture.pain, picture.distance = pain, distance
    picture.plot = Box(left, pain.top, right, distance.bottom)
    header(sheet, titles[0], upper, left, right, top)
    missing = pain_panel.draw(sheet, pain)
    header(sheet, titles[1], lower, left, right, pain_bottom + between)
    distance_panel.draw(sheet, distance)
    time_rows.draw(sheet, distance_bottom + above_rows)
    return missing


def _simulated(sheet: Sheet, top: float) -> float:
    font = sheet.look.font(bold=True)
    text = sheet.words.simulated()
    width, height = text_size(text, font)
    picture = sheet.picture
    picture.write(text, picture.plot.right - width, top, font, QColor(sheet.look.colours.caution))
    return top + height + sheet.look.px(2)


def _title(sheet: Sheet, top: float, bottom: float) -> tuple[float, float]:
    """Heading above, summary below; returns the room left between them."""
    look, picture, words = sheet.look, sheet.picture, sheet.words
    paper = QPainterPath()
    paper.addRect(0, 0, *picture.size)
    picture.fill(paper, QColor(look.colours.surface))
    ink, quiet = QColor(look.colours.ink), QColor(look.colours.secondary)
    left, right = picture.plot.left, picture.plot.right
    top += look.px(10)
    heading = picture.write(words.heading(), left, top, look.font(18, bold=True), ink)
    if sheet.data.simulated:
        _simulated(sheet, top)
    period = picture.write(words.period(sheet.data), left, heading.box.bottom, look.font(), quiet)
    lines = wrapped(words.summary(sheet.data), look.font(), right - left)
    height = text_size("Ag", look.font())[1]
    end = bottom - look.px(10) - height * len(lines)
    for index, line in enumerate(lines):
        picture.write(line, left, end + index * height, look.font(), ink)
    return period.box.bottom + look.px(14), end - look.px(12)
