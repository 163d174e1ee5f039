"""What is to be done now: a ring that fills, one huge word, one huge number, what comes next."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import TYPE_CAPTION, TYPE_CLOCK, TYPE_HEADING, TYPE_HUGE, Tokens, px, tokens

RingKind = Literal["run", "walk", "calm", "paused"]
_DIAMETER, _WHOLE, _ROUND, _LEAST = 322, 220, 170, 72  # design pixels
_AIR = 24
_THICK = 22 / _DIAMETER


class Ring(QWidget):
    """Painted, not labels: a label's every change would be read out. It grows with its room, and
    its words with it. With a question under it, it leaves out what comes next, which would be too
    small to read on the run; where there is no room for a ring at all (large text), it is a row of
    words over a bar. So the number stays huge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: RingKind = "calm"
        self._word = self._number = self._next = ""
        self._share = 0.0
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)

    def show_phase(self, kind: RingKind, word: str, following: str, spoken: str) -> None:
        """Another phase; `spoken` is what a screen reader finds here."""
        self._kind, self._word, self._next = kind, word, following
        self.setAccessibleName(spoken)
        self.update()

    def show_time(self, number: str, share: float) -> None:
        """The time left, and the share of the phase that is gone (0 to 1)."""
        if (number, share) != (self._number, self._share):
            self._number, self._share = number, share
            self.update()

    def texts(self) -> tuple[str, str, str]:
        """The word, the number and what comes next, as they are painted."""
        return self._word, self._number, self._next

    def is_round(self) -> bool:
        """There is room for a ring."""
        return self.height() >= px(_ROUND)

    def says_next(self) -> bool:
        """There is room for what comes next."""
        return not self.is_round() or self._side() >= px(_WHOLE)

    def _side(self) -> float:
        # The more room there is, the more air is left around it.
        air = min(2.0 * _AIR, max(0.0, (self.height() - px(_ROUND)) / 4))
        return min(float(self.width()), self.height() - air)

    def sizeHint(self) -> QSize:
        # It takes what height there is; what it asks for leaves room for a question under it.
        return QSize(px(_DIAMETER), px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_ROUND), px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = tokens(self)
        strong, weak = {
            "run": (c.run, c.run_tint),
            "walk": (c.walk, c.walk_tint),
            "calm": (c.accent, c.accent_tint),
            "paused": (c.secondary, c.sunk),
        }[self._kind]
        if self.is_round():
            self._paint_ring(painter, c, strong, weak)
        else:
            self._paint_row(painter, c, strong, weak)
        painter.end()

    def _paint_ring(self, painter: QPainter, c: Tokens, strong: str, weak: str) -> None:
        side = self._side()
        thick = side * _THICK
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        circle = box.adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        pen = QPen(QColor(weak), thick)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if self._share > 0:
            pen.setColor(QColor(strong))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            way = 1 if self._mirrored() else -1
            painter.drawArc(circle, 90 * 16, round(way * 360 * 16 * self._share))
        scale = side / px(_DIAMETER)
        small = max(TYPE_CAPTION, TYPE_HEADING * scale)
        down = 0.0 if self.says_next() else 0.03
        lines = [
            (0.40 - down, self._word, TYPE_HUGE * scale, 0.72, strong),
            (0.575 + down, self._number, TYPE_CLOCK * scale, 0.76, c.ink),
            (0.77, self._next, small, 0.56, c.secondary),
        ]
        for at, text, size, share, colour in lines if self.says_next() else lines[:2]:
            line = QRectF(0, 0, side * share, side * 0.3)
            line.moveCenter(QPointF(box.center().x(), box.top() + side * at))
            self._write(painter, line, text, size, colour, bold=at < 0.7)

    def _paint_row(self, painter: QPainter, c: Tokens, strong: str, weak: str) -> None:
        thick = float(px(8))
        bar = QRectF(0, self.height() - thick, self.width(), thick)
        gone = QRectF(bar)
        gone.setWidth(bar.width() * self._share)
        if self._mirrored():
            gone.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((bar, weak), (gone, strong)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(part, thick / 2, thick / 2)
        height = self.height() - thick - px(4)
        scale = min(1.0, height / (px(TYPE_CLOCK) * 1.2))
        side = self.width() / 3
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._mirrored():
            start, end = end, start
        for at, text, size, colour, aligned in (
            (0, self._word, TYPE_HUGE * min(1.0, scale * 1.5), strong, start),
            (1, self._number, TYPE_CLOCK * scale, c.ink, Qt.AlignmentFlag.AlignHCenter),
            (2, self._next, TYPE_HEADING, c.secondary, end),
        ):
            place = 2 - at if self._mirrored() else at
            line = QRectF(place * side, 0, side, height)
            self._write(painter, line, text, size, colour, aligned, bold=at < 2)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _write(
        self,
        painter: QPainter,
        line: QRectF,
        text: str,
        size: float,
        colour: str,
        aligned: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        *,
        bold: bool,
    ) -> None:
        """One line in its place, made smaller where it has no room."""
        font = QFont(self.font())
        font.setPixelSize(max(8, px(size)))
        if bold:
            font.setWeight(QFont.Weight.Bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > line.width():
            font.setPixelSize(max(8, int(font.pixelSize() * line.width() / width)))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # The text's own direction: "10:35 gone" reads so in a mirrored window too.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        where = aligned | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, int(where | Qt.TextFlag.TextDontClip), text)


class Legend(QWidget):
    """Two small texts under the strip, one at each end; painted for the same reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_texts(self, start: str, end: str) -> None:
        """What stands at the start and at the end."""
        if (start, end) != self._texts:
            self._texts = (start, end)
            self.update()

    def texts(self) -> tuple[str, str]:
        """As they are painted."""
        return self._texts

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        painter.setPen(QColor(tokens(self).secondary))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = reversed(self._texts) if mirrored else self._texts
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | middle), left)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignRight | middle), right)
        painter.end()
