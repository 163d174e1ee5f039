"""The report on paper: laid out once, painted on the preview, a printer or a PDF alike.

All of it is vectors and text in units of 1/96 inch, one unit a pixel of the chart. Nothing hangs on
colour: the chart's marks differ in shape and hatching, and every value is a word or a number.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from app.exporters.files import write_atomically
from app.services.reporting import Report
from ui.charts.drawing import draw as draw_chart
from ui.charts.look import Look
from ui.render.headless import ensure_application
from ui.render.report_layout import (
    FIGURE,
    HEADING,
    SMALL,
    TEXT,
    TINY,
    TITLE,
    Cursor,
    Flow,
    Frame,
    Paragraph,
    Strip,
    Type,
    line_strip,
    outline,
    rule,
    shortened,
    space,
    table_strips,
    text_strip,
)
from ui.render.report_parts import Block, Card, Section, Slip, SlipRow, Text
from ui.render.report_words import ReportWords
from ui.theme import LIGHT

DPI = 96
PAGE_SIZES = {"A4": (QPageSize.PageSizeId.A4, 794), "Letter": (QPageSize.PageSizeId.Letter, 816)}
_HEIGHTS = {"A4": 1123, "Letter": 1056}
_SIDE, _TOP, _FOOT = 52.0, 40.0, 46.0
_COLUMN_GAP = 26.0
_WEEKS_SHARE = 0.6
_TRIES = ((350, None), (300, None), (300, 18), (262, 14), (262, 10))
"""Height of the chart and lines of the ledger, the first that makes do with two pages: the chart
grows smaller, then the ledger gives up its oldest lines, which the HTML report has."""
_SENSIBLE_PAGES = 2
_CHART_UNIT = 0.85
"""The chart's type is 11 units high on paper."""
_MOST_IN_TEXT = 400
"""Characters of one text on paper, so that a pasted letter does not make a book of the report."""
_MOST_ALERTS = 8
_BOX = 10.0
"""The side of a box to tick."""


class ReportPages:
    """A report laid out on its paper. `count` pages of `size` units each."""

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._document = words.document(report)
        self.size = QSizeF(PAGE_SIZES[report.wanted.paper][1], _HEIGHTS[report.wanted.paper])
        self.paper = PAGE_SIZES[report.wanted.paper][0]
        self._type = Type()
        self._frame = Frame(self._type, _SIDE, self.size.width() - 2 * _SIDE)
        self._chart_words = words.chart_words(report)
        self._flow = self._fitting()
        self.count = len(self._flow.pages)

    @property
    def title(self) -> str:
        """The report's title."""
        return self._document.title

    def draw(self, painter: QPainter, page: int) -> None:
        """Paint page `page`, from 0, one unit of the painter to each of the page's."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._document.simulated:
            self._draw_banner(painter)
        for strip, top in self._flow.pages[page]:
            strip.draw(painter, top)
        self._draw_foot(painter, page)

    def image(self, page: int, width: int, ratio: float = 1.0) -> QImage:
        """Page `page` on white, `width` device-independent pixels wide, for the preview."""
        scale = width / self.size.width()
        image = QImage(
            round(width * ratio),
            round(self.size.height() * scale * ratio),
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        try:
            painter.scale(scale, scale)
            self.draw(painter, page)
        finally:
            painter.end()
        return image

    def page_layout(self) -> QPageLayout:
        """The paper without margins of its own: the drawing brings them."""
        return QPageLayout(QPageSize(self.paper), QPageLayout.Orientation.Portrait, QMarginsF())

    def paint_on(self, device: QPagedPaintDevice) -> None:
        """Paint every page on a PDF or a printer. Raises OSError when the device takes nothing."""
        painter = QPainter()
        if not painter.begin(device):
            raise OSError(5, "the report could not be painted")
        try:
            scale = painter.device().width() / self.size.width()
            if abs(scale - 1) > 0.01:
                painter.scale(scale, scale)
            for page in range(self.count):
                if page and not device.newPage():
                    raise OSError(5, "the report could not be painted")
                self.draw(painter, page)
        finally:
            painter.end()

    # --- laying out -----------------------------------------------------------------------------

    def _fitting(self) -> Flow:
        """On two pages where a smaller chart and a shorter ledger can do it."""
        charts: dict[int, Strip | None] = {}
        flows = []
        for height, choices in _TRIES:
            if height not in charts:
                charts[height] = self._chart(height)
            flows.append(self._laid_out(charts[height], choices))
            if len(flows[-1].pages) <= _SENSIBLE_PAGES:
                break
        return min(flows, key=lambda flow: len(flow.pages))

    def _laid_out(self, chart: Strip | None, choices: int | None) -> Flow:
        """Everything on pages; of the ledger at most `choices` lines."""
        document, frame = self._document, self._frame
        top = _TOP + (26 if document.simulated else 0)
        about = self._about()
        about_height = sum(strip.height for strip in about)
        end = self.size.height() - _FOOT
        # The word on the data's quality stands at the foot of the first page, where it is read.
        flow = Flow(top, lambda page: end - (about_height + 6 if page == 0 else 0))
        at = flow.place([self._head(), line_strip(frame, LIGHT.ink, 1.6, after=10)], Cursor(0, top))
        if document.alert:
            at = flow.place([self._alert(), space(10)], at)
        if document.cards:
            at = flow.place([self._cards(document.cards), space(10)], at)
        if chart is not None:
            at = flow.place([chart, space(6)], at)
        at = self._side_by_side(flow, at)
        first_page, flow_at = flow.pages[0], end - about_height
        for strip in about:
            first_page.append((strip, flow_at))
            flow_at += strip.height
        for section in document.below:
            most = choices if section.code == "ledger" else None
            at = flow.place(_section(frame, section, most), at)
        if document.slip is not None:
            flow.place(self._slip(document.slip), at)
        return flow

    def _side_by_side(self, flow: Flow, at: Cursor) -> Cursor:
        """The weeks beside what is said of safety; either alone takes the whole width."""
        document, frame = self._document, self._frame
        if document.weeks is None or not document.beside:
            sections = [document.weeks] if document.weeks else []
            for section in (*sections, *document.beside):
                at = flow.place(_section(frame, section), at)
            return at
        weeks_width = round((frame.width - _COLUMN_GAP) * _WEEKS_SHARE)
        left = frame.part(0, weeks_width)
        right = frame.part(weeks_width + _COLUMN_GAP, frame.width - _COLUMN_GAP - weeks_width)
        ends = [flow.place(_section(left, document.weeks), at)]
        strips = [strip for section in document.beside for strip in _section(right, section)]
        ends.append(flow.place(strips, at))
        return max(ends)

    # --- parts ----------------------------------------------------------------------------------

    def _head(self) -> Strip:
        document, frame = self._document, self._frame
        period = [Paragraph(self._type, t, TEXT, 270, end=True) for t in document.period]
        title = Paragraph(self._type, document.title, TITLE, frame.width - 290, bold=True)
        who = Paragraph(self._type, document.who, TEXT, frame.width - 290)
        height = max(title.height + who.height, sum(p.height for p in period)) + 8

        def draw(painter: QPainter, top: float) -> None:
            title.draw(painter, frame.x(0, frame.width - 290), top)
            who.draw(painter, frame.x(0, frame.width - 290), top + title.height)
            y = top + 4
            for line in period:
                line.draw(painter, frame.x(frame.width - 270, 270), y, LIGHT.secondary)
                y += line.height

        return Strip(height, draw)

    def _alert(self) -> Strip:
        """What stands, in a heavy frame: it is seen first, in grey too."""
        frame = self._frame
        inner = frame.part(12, frame.width - 24)
        texts = self._document.alert
        strips = [
            text_strip(inner, shortened(t.text, _MOST_IN_TEXT), TEXT, lead=t.lead)
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

    def _cards(self, cards: tuple[Card, ...]) -> Strip:
        gap, pad = 10.0, 10.0
        width = (self._frame.width - gap * (len(cards) - 1)) / len(cards)
        made = []
        for index, card in enumerate(cards):
            place = self._frame.part(index * (width + gap), width)
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

    def _chart(self, height: float) -> Strip | None:
        part, frame = self._document.chart, self._frame
        if part is None:
            return None
        look = replace(Look.paper(), unit=_CHART_UNIT)
        picture = draw_chart(part.data, self._chart_words, look, (frame.width, height))

        def draw(painter: QPainter, top: float) -> None:
            painter.save()
            painter.translate(frame.left, top)
            picture.paint(painter)
            painter.restore()

        return Strip(height, draw)

    def _about(self) -> list[Strip]:
        frame = self._frame
        strips = [line_strip(frame, LIGHT.line, after=5)]
        strips += [
            text_strip(frame, text.text, TINY, lead=text.lead, colour=LIGHT.secondary, after=1)
            for text in self._document.about
        ]
        return strips

    def _slip(self, slip: Slip) -> list[Strip]:
        """All on one page, below a line to cut along."""
        frame = self._frame
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

    def _draw_banner(self, painter: QPainter) -> None:
        """On every page: a made-up patient is never taken for a real one."""
        frame = self._frame
        outline(painter, QRectF(frame.left, _TOP - 14, frame.width, 24), LIGHT.ink, 1.6)
        text = Paragraph(self._type, self._document.simulated.upper(), TEXT, frame.width, bold=True)
        text.draw(painter, frame.left + 10, _TOP - 10)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        frame = self._frame
        y = self.size.height() - _FOOT + 10
        rule(painter, frame.left, frame.left + frame.width, y, LIGHT.line)
        pages = self._document.page.format(page=page + 1, pages=self.count)
        width = 130.0
        foot = Paragraph(self._type, self._document.foot, TINY, frame.width - width)
        foot.draw(painter, frame.x(0, frame.width - width), y + 5, LIGHT.secondary)
        number = Paragraph(self._type, pages, TINY, width, end=True)
        number.draw(painter, frame.x(frame.width - width, width), y + 5, LIGHT.secondary)


def _section(frame: Frame, section: Section, most: int | None = None) -> list[Strip]:
    """A heading with what stands below it, which it never leaves; of a table at most so many
    rows."""
    strips = [text_strip(frame, section.title, HEADING, bold=True, after=4, keep=True)]
    for block in section.blocks:
        strips += _block(frame, block, most)
    return [*strips, space(9)]


def _block(frame: Frame, block: Block, most: int | None) -> list[Strip]:
    if isinstance(block, Text):
        cut = shortened(block.text, _MOST_IN_TEXT)
        return [text_strip(frame, cut, SMALL, lead=block.lead, after=3)]
    block = block._replace(most=most or block.most)
    left_out = ""
    if block.most is not None and len(block.rows) > block.most:
        left_out = block.left_out.format(n=len(block.rows) - block.most)
    return [*table_strips(frame, block, left_out), space(4)]


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


class Measured:
    """Widths of single lines in the slip's type."""

    def __init__(self, type_: Type) -> None:
        from PySide6.QtGui import QFontMetricsF

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
    metrics = Measured(frame.type)
    for index, name in enumerate(names):
        place = frame.part(index * width, width - 10)
        label = metrics.width(name) + 6
        Paragraph(frame.type, name, SMALL, label).draw(painter, place.x(0, label), top)
        line = place.part(label, place.width - label)
        rule(painter, line.left, line.left + line.width, top + 14, LIGHT.control_line)


def _signing(frame: Frame, names: tuple[str, ...]) -> Strip:
    return Strip(22, lambda painter, top: _blanks(painter, frame, names, top))


# --- one call each --------------------------------------------------------------------------------


def page_count(report: Report, words: ReportWords) -> int:
    """How many pages the report takes."""
    return ReportPages(report, words).count


def draw_report(painter: QPainter, report: Report, words: ReportWords, page: int) -> None:
    """Paint one page, from 0; whoever paints several keeps a `ReportPages`."""
    ReportPages(report, words).draw(painter, page)


def report_pdf(report: Report, words: ReportWords) -> bytes:
    """The report as a PDF. Made in memory: Qt's writer keeps silent about a disk that is full."""
    application = ensure_application()
    pages = ReportPages(report, words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(pages.page_layout())
    writer.setTitle(pages.title)
    writer.setCreator("Backstride")
    pages.paint_on(writer)
    del application
    return bytes(buffer.data().data())


def save_report_pdf(report: Report, words: ReportWords, target: Path) -> None:
    """Write it to `target`, all of it or nothing. Raises TargetRefused or StoreUnavailable with a
    sentence for the person."""
    write_atomically(target, report_pdf(report, words))
