"""The pocket card: one side of A6 with the next session, when to stop, and room to tick off.

Drawn as vectors with the fonts embedded. Translations differ in length, so it is measured first
and drawn at the largest size that fits the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from app.services.ports import BackstrideError
from ui.render.headless import ensure_application
from ui.theme import LIGHT
from ui.widgets.session_strip import Segment

_DPI = 384
_UNIT = _DPI / 96
"""Device units in a design pixel: fine enough that whole pixel sizes of fonts step softly."""
_MARGIN, _GAP, _SMALL_GAP = 22, 9, 3
_SIZES = (1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65)
_TINY, _TEXT, _STRONG, _TITLE = 10.5, 12.0, 13.0, 19.0
"""Design pixels; 12 is 9 points. At the smallest size, text is still 5 points high."""


class CardContent(NamedTuple):
    """What stands on the card, in the person's language. `boxes` numbers the repetitions;
    `warnings` are (what to do, when), the gravest last; `blanks` are named lines to write on."""

    kicker: str
    title: str
    when: str
    segments: Sequence[Segment]
    lines: Sequence[str]
    tick: str
    boxes: Sequence[str]
    warnings: Sequence[tuple[str, str]]
    blanks: Sequence[str]
    foot: str
    banner: str = ""


def card_pdf(content: CardContent) -> bytes:
    """The card as a PDF. Raises BackstrideError when it fits no page.

    Made in memory: Qt's writer keeps silent about a disk that is full.
    """
    application = ensure_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A6), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    writer.setTitle(content.title)
    writer.setCreator("Backstride")
    painter = QPainter(writer)
    try:
        page = QRectF(0, 0, writer.width(), writer.height())
        fitting = next((s for s in _SIZES if _Drawing(painter, page, s).fits(content)), None)
        if fitting is None:
            raise BackstrideError("This session is too long for one card. Nothing was written.")
        _Drawing(painter, page, fitting).draw(content)
    finally:
        painter.end()
    del application
    return bytes(buffer.data().data())


class _Drawing:
    """Goes down the page; while it measures, nothing is painted."""

    def __init__(self, painter: QPainter, page: QRectF, size: float) -> None:
        self._painter, self._page, self._size = painter, page, size
        margin = _MARGIN * _UNIT
        self._box = page.adjusted(margin, margin, -margin, -margin)
        self._y = self._box.top()
        self._paints = False
        self._mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def fits(self, content: CardContent) -> bool:
        """Whether all of it ends above the margin at this size."""
        self._go_down(content)
        return self._y <= self._box.bottom()

    def draw(self, content: CardContent) -> None:
        """Paint it."""
        self._paints = True
        self._go_down(content)

    def _go_down(self, content: CardContent) -> None:
        if content.banner:
            self._text(content.banner, _TEXT, LIGHT.stop, bold=True)
        self._text(content.kicker, _TINY, LIGHT.secondary)
        self._text(content.title, _TITLE, LIGHT.ink, bold=True)
        self._text(content.when, _TEXT, LIGHT.ink)
        self._space(_GAP)
        self._strip(content.segments)
        self._space(_GAP)
        for line in content.lines:
            self._text(line, _STRONG, LIGHT.ink, bold=True)
        self._space(_GAP)
        self._text(content.tick, _TINY, LIGHT.secondary)
        self._space(_SMALL_GAP)
        self._boxes(content.boxes)
        self._space(_GAP)
        colours = (LIGHT.caution, LIGHT.stop)
        for index, (what, when) in enumerate(content.warnings):
            self._text(what, _TEXT, colours[index > 0], bold=True)
            self._text(when, _TINY, LIGHT.ink)
            self._space(_SMALL_GAP)
        self._space(_SMALL_GAP)
        self._blanks(content.blanks)
        self._space(_GAP)
        self._text(content.foot, _TINY, LIGHT.secondary)

    # --- parts ----------------------------------------------------------------------------------

    def _px(self, design: float) -> float:
        return design * _UNIT * self._size

    def _space(self, design: float) -> None:
        self._y += self._px(design)

    def _font(self, design: float, *, bold: bool = False) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(round(self._px(design)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _text(self, text: str, design: float, colour: str, *, bold: bool = False) -> None:
        font = self._font(design, bold=bold)
        room = QRectF(self._box.left(), self._y, self._box.width(), self._page.height())
        metrics = QFontMetricsF(font, self._painter.device())
        flags = self._side() | Qt.TextFlag.TextWordWrap.value
        if self._paints:
            self._painter.setFont(font)
            self._painter.setPen(QColor(colour))
            self._painter.drawText(room, flags, text)
        self._y += metrics.boundingRect(room, flags, text).height()

    def _strip(self, segments: Sequence[Segment]) -> None:
        """The session to scale, as the screen shows it: runs stand full height."""
        height, gap, foot = self._px(26), self._px(1), self._px(2.5)
        looks = {
            "run": (1.0, LIGHT.run, LIGHT.run),
            "walk": (0.72, LIGHT.walk_tint, LIGHT.walk),
            "warm_up": (0.5, LIGHT.sunk, LIGHT.control_line),
            "cool_down": (0.5, LIGHT.sunk, LIGHT.control_line),
        }
        total = sum(segment.seconds for segment in segments)
        passed = 0
        for segment in segments if self._paints else ():
            share, fill, line = looks[segment.kind]
            left = self._box.width() * passed / total
            passed += segment.seconds
            width = max(self._px(0.75), self._box.width() * segment.seconds / total - gap)
            block = self._placed(left, width, height * share)
            block.moveBottom(self._y + height)
            self._painter.fillRect(block, QColor(fill))
            block.setTop(block.bottom() - foot)
            self._painter.fillRect(block, QColor(line))
        self._y += height

    def _boxes(self, boxes: Sequence[str]) -> None:
        side, gap = self._px(17), self._px(4)
        in_row = max(1, int((self._box.width() + gap) // (side + gap)))
        for index, number in enumerate(boxes if self._paints else ()):
            row, place = divmod(index, in_row)
            box = self._placed(place * (side + gap), side, side)
            box.moveTop(self._y + row * (side + gap))
            self._painter.setPen(QPen(QColor(LIGHT.ink), self._px(0.8)))
            self._painter.drawRect(box)
            self._painter.setFont(self._font(_TINY))
            self._painter.setPen(QColor(LIGHT.secondary))
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        rows = -(-len(boxes) // in_row)
        self._y += rows * (side + gap) - gap

    def _blanks(self, blanks: Sequence[str]) -> None:
        """Each name with a line after it, two a row."""
        font = self._font(_TINY)
        metrics = QFontMetricsF(font, self._painter.device())
        column, height = self._box.width() / 2, self._px(19)
        for index, name in enumerate(blanks):
            left = column * (index % 2)
            width = metrics.horizontalAdvance(name) + self._px(4)
            if self._paints:
                self._painter.setFont(font)
                self._painter.setPen(QColor(LIGHT.ink))
                place = self._placed(left, width, height)
                place.moveTop(self._y)
                flags = self._side() | Qt.AlignmentFlag.AlignBottom.value
                self._painter.drawText(place, flags, name)
                rule = self._placed(left + width, column - width - self._px(10), height)
                rule.moveTop(self._y)
                self._painter.setPen(QPen(QColor(LIGHT.control_line), self._px(0.8)))
                self._painter.drawLine(rule.bottomLeft(), rule.bottomRight())
            if index % 2 or index == len(blanks) - 1:
                self._y += height

    def _side(self) -> int:
        """Text stands at the side where reading begins, whatever its own direction."""
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if self._mirrored else flag.AlignLeft
        return int((side | flag.AlignAbsolute).value)

    def _placed(self, left: float, width: float, height: float) -> QRectF:
        """A rectangle so far from the side where reading begins, at the top of the page."""
        inner = self._box.width() - left - width if self._mirrored else left
        return QRectF(self._box.left() + inner, 0.0, width, height)
