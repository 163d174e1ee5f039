"""What buttons, choices and check boxes share: they paint themselves, so that long words wrap at
large text sizes (Qt's own buttons cut them) and marks and focus rings are alike in both schemes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import CONTROL_HEIGHT, FOCUS_INSET, FOCUS_WIDTH, RADIUS_CONTROL, SPACE_2, SPACE_4, px
from ui.widgets.marks import Mark, draw_mark

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextHideMnemonic)
_UNBOUNDED = 100_000


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs right to left, so that "7 Mal" keeps its
    order in a mirrored window."""
    if text.isascii():
        return False
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def draw_focus(painter: QPainter, box: QRectF, colour: str, radius: float) -> None:
    """The focus ring, just inside `box`."""
    inset = FOCUS_INSET + FOCUS_WIDTH / 2
    painter.setPen(QPen(QColor(colour), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(ring, max(2.0, radius - inset), max(2.0, radius - inset))


# At run time a plain mixin: two Qt classes side by side as bases would make two C++ objects.
if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class SelfPainted(_Base):
    """Geometry shared by all: an optional mark, then wrapping text, inside padding."""

    pad_x = SPACE_4
    pad_y = 11
    least_height = CONTROL_HEIGHT
    centred = True
    weight = QFont.Weight.DemiBold
    leading: Mark | None = None
    trailing: Mark | None = None
    indicator = False

    def _set_up(self, text: str) -> None:
        font = QFont()
        font.setWeight(self.weight)
        self.setFont(font)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _side(self) -> int:
        return px(18 if self.indicator else 14)

    def _gap(self) -> int:
        return SPACE_2 if self.text() else 0

    def _room_before(self) -> int:
        return self._side() + self._gap() if self.indicator or self.leading else 0

    def _room_after(self) -> int:
        return self._side() + self._gap() if self.trailing else 0

    def _text_size(self, width: int) -> QSize:
        box = QRect(0, 0, max(1, width), _UNBOUNDED)
        size: QSize = self.fontMetrics().boundingRect(box, _WRAP, self.text()).size()
        return size

    def _frame_width(self) -> int:
        # A button that is only a mark is square.
        pad = self.pad_x if self.text() else (px(self.least_height) - self._side()) // 2
        return 2 * pad + self._room_before() + self._room_after()

    def _height(self, text_height: int) -> int:
        return max(px(self.least_height), text_height + 2 * self.pad_y)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        text = self._text_size(_UNBOUNDED)
        return QSize(text.width() + self._frame_width() + 2, self._height(text.height()))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self._frame_width() + 2, self._height(metrics.height()))

    def heightForWidth(self, width: int) -> int:
        return self._height(self._text_size(width - self._frame_width()).height())

    def _paint_text(self, painter: QPainter, box: QRectF, ink: str) -> QRectF:
        """Text in what the mark leaves free; returns the mark's box, mirrored when needed."""
        before, after, side = self._room_before(), self._room_after(), self._side()
        pad = (self._frame_width() - before - after) // 2
        inner = box.adjusted(pad, 0, -pad, 0)
        words = inner.adjusted(before, 0, -after, 0)
        text = self._text_size(int(words.width()))
        start = words.left()
        if self.centred:
            start += max(0.0, (words.width() - text.width()) / 2)
        mark = QRectF(start - before, inner.center().y() - side / 2, side, side)
        flags = _WRAP | int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        flags |= int(
            Qt.AlignmentFlag.AlignHCenter
            if self.centred
            else (Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft)
        )
        flags |= int(
            Qt.TextFlag.TextForceRightToLeft
            if reads_right_to_left(self.text())
            else Qt.TextFlag.TextForceLeftToRight
        )
        painter.setPen(QColor(ink))
        painter.drawText(self._reading(words), flags, self.text())
        if self.trailing:
            end = QRectF(start + text.width() + SPACE_2, mark.top(), side, side)
            draw_mark(painter, self.trailing, self._reading(end), ink)
        return self._reading(mark)

    def _mirrored(self) -> bool:
        return bool(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _reading(self, box: QRectF) -> QRectF:
        """`box` mirrored for right-to-left."""
        if not self._mirrored():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _frame(
        self, painter: QPainter, fill: str, line: str, focus: str, radius: float = RADIUS_CONTROL
    ) -> QRectF:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), focus, radius)
        return box
