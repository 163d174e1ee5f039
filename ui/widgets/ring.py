"""What is to be done now: a ring that fills, one huge word, one huge number, what comes next."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import TYPE_CAPTION, TYPE_CLOCK, TYPE_HEADING, TYPE_HUGE, px, tokens

RingKind = Literal["run", "walk", "calm"]
_DIAMETER, _LEAST = 322, 210  # design pixels
_THICK = 22 / _DIAMETER


class Ring(QWidget):
    """Painted, not labels: a label's every change would be read out. It grows with its room, and
    its words with it."""

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

    def sizeHint(self) -> QSize:
        # It takes what height there is; what it asks for leaves room for a question above it.
        return QSize(px(_DIAMETER), px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = tokens(self)
        strong, weak = {
            "run": (c.run, c.run_tint),
            "walk": (c.walk, c.walk_tint),
            "calm": (c.accent, c.accent_tint),
        }[self._kind]
        side = float(min(self.width(), self.height()))
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
            way = 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else -1
            painter.drawArc(circle, 90 * 16, round(way * 360 * 16 * self._share))
        scale = side / px(_DIAMETER)
        room = side * 0.78
        self._write(painter, box, 0.40, self._word, TYPE_HUGE * scale, room, strong, bold=True)
        self._write(painter, box, 0.575, self._number, TYPE_CLOCK * scale, room, c.ink, bold=True)
        size = TYPE_HEADING * scale
        self._write(painter, box, 0.77, self._next, size, room * 0.8, c.secondary, bold=False)
        painter.end()

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        at: float,
        text: str,
        size: float,
        room: float,
        colour: str,
        *,
        bold: bool,
    ) -> None:
        """A line centred at a share of the ring's height, made smaller where it has no room."""
        font = QFont(self.font())
        font.setPixelSize(max(8, px(size)))
        if bold:
            font.setWeight(QFont.Weight.Bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > room:
            font.setPixelSize(max(8, int(font.pixelSize() * room / width)))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        height = QFontMetricsF(font).height()
        line = QRectF(box.left(), box.top() + box.height() * at - height / 2, box.width(), height)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)


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
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = reversed(self._texts) if mirrored else self._texts
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | middle), left)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignRight | middle), right)
        painter.end()
