"""The report on paper: laid out once, painted on the preview, a printer or a PDF alike.

All of it is vectors and text in units of 1/96 inch, one unit a pixel of the chart. Nothing hangs on
colour: the chart's marks differ in shape and hatching, and every value is a word or a number.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
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
from ui.render.report_blocks import (
    about_strips,
    alert_strip,
    cards_strip,
    head_strip,
    height_of,
    next_strip,
    section_strips,
)
from ui.render.report_flow import Cursor, Flow, stacked
from ui.render.report_layout import (
    TEXT,
    TINY,
    Frame,
    Paragraph,
    Strip,
    Type,
    line_strip,
    outline,
    rule,
    shortened,
    space,
)
from ui.render.report_parts import Section
from ui.render.report_slip import slip_strips
from ui.render.report_words import ReportWords
from ui.theme import LIGHT

DPI = 96
PAGE_SIZES = {"A4": (QPageSize.PageSizeId.A4, 794), "Letter": (QPageSize.PageSizeId.Letter, 816)}
_HEIGHTS = {"A4": 1123, "Letter": 1056}
_SIDE, _TOP, _FOOT = 52.0, 40.0, 46.0
_BANNER = 26.0
_COLUMN_GAP = 26.0
_WEEKS_SHARE = 0.6
_TRIES = (
    *((height, None) for height in (350, 335, 320, 305, 290, 276, 262, 244)),
    *((height, lines) for height in (290, 262, 244) for lines in (18, 15, 12, 10)),
)
"""Height of the chart and lines of the ledger, until two pages hold it all and the first one holds
the weeks: the chart grows smaller, then the ledger gives up its oldest lines, which HTML keeps."""
_SENSIBLE_PAGES = 2
_CHART_UNIT = 0.85
"""The chart's type is 11 units high on paper."""
_MOST_IN_FOOT = 170


class ReportPages:
    """A report laid out on its paper. `count` pages of `size` units each."""

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._document = words.document(report)
        self.size = QSizeF(PAGE_SIZES[report.wanted.paper][1], _HEIGHTS[report.wanted.paper])
        self.paper = PAGE_SIZES[report.wanted.paper][0]
        self._type = Type()
        self._frame = Frame(self._type, _SIDE, self.size.width() - 2 * _SIDE)
        self._chart_words = words.chart_words(report)
        self._set: dict[tuple[str, float, float, int | None], list[Strip]] = {}
        self._top = _TOP + (_BANNER if self._document.simulated else 0)
        self._first = self._first_strips()
        self._about = about_strips(self._frame, self._document.about)
        slip = self._document.slip
        self._slip = slip_strips(self._frame, slip) if slip is not None else []
        self._flow = self._fitting()
        self.count = len(self._flow.pages)

    @property
    def title(self) -> str:
        """The report's title."""
        return self._document.title

    def strips(self, page: int) -> list[tuple[Strip, float]]:
        """What stands on page `page`, from 0, and how high up."""
        return self._flow.pages[page]

    def draw(self, painter: QPainter, page: int) -> None:
        """Paint page `page`, from 0, one unit of the painter to each of the page's."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._document.simulated:
            self._draw_banner(painter)
        for strip, top in self.strips(page):
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
        image.fill(QColor(LIGHT.surface))
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
            width, height = painter.device().width(), painter.device().height()
            scale = min(width / self.size.width(), height / self.size.height())
            if abs(scale - 1) > 0.01:  # the printer has other paper: all of it still fits
                painter.translate((width - scale * self.size.width()) / 2, 0)
                painter.scale(scale, scale)
            for page in range(self.count):
                if page and not device.newPage():
                    raise OSError(5, "the report could not be painted")
                self.draw(painter, page)
        finally:
            painter.end()

    # --- laying out -----------------------------------------------------------------------------

    def _first_strips(self) -> list[Strip]:
        """What every report begins with."""
        document, frame = self._document, self._frame
        strips = [head_strip(frame, document), line_strip(frame, LIGHT.ink, 1.6, after=8)]
        if document.alert:
            strips += [alert_strip(frame, document.alert), space(10)]
        if document.cards:
            strips += [cards_strip(frame, document.cards), space(5)]
        if document.next is not None:
            strips += [next_strip(frame, document.next), space(5)]
        return strips

    def _fitting(self) -> Flow:
        """On two pages where a smaller chart and a shorter ledger can do it."""
        charts: dict[int, Strip | None] = {}
        tried = []
        for order, (height, choices) in enumerate(_TRIES):
            if height not in charts:
                charts[height] = self._chart(height)
            flow, spilt = self._laid_out(charts[height], choices)
            pages = max(len(flow.pages), _SENSIBLE_PAGES)
            tried.append(((pages, choices is not None, spilt, order), flow))
            if pages == _SENSIBLE_PAGES and not spilt:
                break
        return min(tried, key=lambda each: each[0])[1]

    def _laid_out(self, chart: Strip | None, choices: int | None) -> tuple[Flow, bool]:
        """Everything on pages, of the ledger at most `choices` lines; and whether the weeks, or
        what stands beside them, ran over the first page."""
        document, frame, end = self._document, self._frame, self.size.height() - _FOOT
        about_height = height_of(self._about)
        # The word on the data's quality stands at the foot of the first page, where it is read.
        flow = Flow(self._top, lambda page: end - (about_height + 6 if page == 0 else 0))
        at = flow.place(self._first, Cursor(0, self._top))
        if chart is not None:
            at = flow.place([chart, space(6)], at)
        at, spilt = self._side_by_side(flow, at)
        flow.pages[0] += stacked(self._about, end - about_height)
        for section in document.below:
            most = choices if section.code == "ledger" else None
            at = flow.place(self._section(frame, section, most), at)
        flow.place(self._slip, at)
        return flow, spilt

    def _section(self, frame: Frame, section: Section, most: int | None = None) -> list[Strip]:
        """Set once: where it goes is what is tried."""
        key = section.code, frame.left, frame.width, most
        if key not in self._set:
            self._set[key] = section_strips(frame, section, most)
        return self._set[key]

    def _side_by_side(self, flow: Flow, at: Cursor) -> tuple[Cursor, bool]:
        """The weeks beside what is said of safety, as far as the page has room; the rest, or
        either alone, takes the whole width. Also tells whether something ran over the page."""
        document, frame = self._document, self._frame
        page, rest = at.page, list(document.beside)
        if document.weeks is not None and rest:
            width = round((frame.width - _COLUMN_GAP) * _WEEKS_SHARE)
            left = frame.part(0, width)
            right = frame.part(width + _COLUMN_GAP, frame.width - _COLUMN_GAP - width)
            room = flow.bottom(page) - at.y
            strips = list(self._section(right, rest.pop(0)))
            while rest and height_of([*strips, *self._section(right, rest[0])]) <= room:
                strips += self._section(right, rest.pop(0))
            below = flow.place(self._section(left, document.weeks), at)
            beside = flow.place(strips, at)
            if rest and rest[-1].code == "stages":
                stages = self._section(left, rest[-1])
                if below.page == page and below.y + height_of(stages) <= flow.bottom(page):
                    below = flow.place(stages, below)
                    rest.pop()
            at = max(below, beside)
        elif document.weeks is not None:
            rest = [document.weeks]
        spilt = at.page > page
        for section in rest:
            at = flow.place(self._section(frame, section), at)
            # What the stages are may be looked up overleaf.
            spilt = spilt or (at.page > page and section.code != "stages")
        return at, spilt

    # --- parts ----------------------------------------------------------------------------------

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

    def _draw_banner(self, painter: QPainter) -> None:
        """On every page: a made-up patient is never taken for a real one."""
        frame = self._frame
        inner = frame.width - 20
        outline(painter, QRectF(frame.left, _TOP - 14, frame.width, 24), LIGHT.ink, 1.6)
        text = Paragraph(self._type, self._document.simulated.upper(), TEXT, inner, bold=True)
        text.draw(painter, frame.left + 10, _TOP - 10)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        frame = self._frame
        y = self.size.height() - _FOOT + 10
        rule(painter, frame.left, frame.left + frame.width, y, LIGHT.line)
        pages = self._document.page.format(page=page + 1, pages=self.count)
        width = 130.0
        text = shortened(self._document.foot, _MOST_IN_FOOT)
        foot = Paragraph(self._type, text, TINY, frame.width - width)
        foot.draw(painter, frame.x(0, frame.width - width), y + 5, LIGHT.secondary)
        number = Paragraph(self._type, pages, TINY, width, end=True)
        number.draw(painter, frame.x(frame.width - width, width), y + 5, LIGHT.secondary)


# --- one call each --------------------------------------------------------------------------------


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
