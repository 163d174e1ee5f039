"""The frame of number and date fields.

The stylesheet dresses plain text fields only: once it touches a spin box, Qt takes the layout of
its parts from it too, and they come out blank or cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QWidget

from ui.theme import CONTROL_HEIGHT, FOCUS_WIDTH, RADIUS_CONTROL, SPACE_2, SPACE_3, px, tokens
from ui.widgets.marks import draw_mark

# At run time a plain mixin: two Qt classes side by side as bases would make two C++ objects.
if TYPE_CHECKING:
    _Base = QAbstractSpinBox
    _Area = QAbstractScrollArea
else:
    _Base = _Area = object


class Framed(_Base):
    """Mixin for spin boxes and date fields: own frame, 40 high, deaf to the wheel."""

    arrow = False

    def set_up_frame(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Dates, times and numbers keep their order in a mirrored window; Qt would turn 07:40
        # round into 40:07.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2 * SPACE_2, max(px(CONTROL_HEIGHT), hint.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width() + 2 * SPACE_2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        width = FOCUS_WIDTH if self.hasFocus() else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.control_line), width))
        painter.setBrush(QColor(c.surface if self.isEnabled() else c.sunk))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()
        if self.arrow:
            draw_arrow(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_edit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_edit()

    def _fit_edit(self) -> None:
        """Keep the text off the frame; the style would lay its background over it."""
        end = px(12) + 2 * SPACE_2 if self.arrow else SPACE_2
        self.lineEdit().setGeometry(self.rect().adjusted(SPACE_2, 4, -end, -4))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must never change an answer."""
        event.ignore()


class Ringed(_Area):
    """Mixin for what scrolls and can be read: a ring while it has the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus_ring(self.viewport())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def draw_focus_ring(on: QWidget) -> None:
    """The ring of what has the keyboard and no frame of its own, just inside the edge of `on` (an
    area that scrolls paints on its viewport)."""
    painter = QPainter(on)
    painter.setPen(QPen(QColor(tokens(on).accent), FOCUS_WIDTH))
    edge = FOCUS_WIDTH / 2
    painter.drawRect(QRectF(on.rect()).adjusted(edge, edge, -edge, -edge))
    painter.end()


def draw_arrow(field: QWidget) -> None:
    """The "opens downwards" mark at the end of a field."""
    side = px(12)
    left = field.width() - SPACE_3 - side
    if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = SPACE_3
    painter = QPainter(field)
    box = QRectF(left, (field.height() - side) / 2, side, side)
    draw_mark(painter, "down", box, tokens(field).secondary)
    painter.end()
