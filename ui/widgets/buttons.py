"""Everything that is pressed or ticked. Each paints itself, so that long words wrap at large text
sizes (Qt's own buttons cut them) and marks and focus rings are alike in both schemes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.theme import (
    CONTROL_HEIGHT,
    FOCUS_INSET,
    FOCUS_WIDTH,
    RADIUS_CONTROL,
    RADIUS_SMALL,
    SPACE_2,
    SPACE_4,
    SPACE_5,
    Tokens,
    px,
    tokens,
)
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


class Button(SelfPainted, QPushButton):
    """An ordinary button: outlined, on the surface. A menu set with `setMenu` shows an arrow."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, mark: Mark | None = None
    ) -> None:
        super().__init__(parent)
        self.leading = mark
        self._set_up(text)
        # Enter presses the focused button, as people expect; Qt alone answers to Space only.
        self.setAutoDefault(True)

    def setMenu(self, menu: object) -> None:
        super().setMenu(menu)  # type: ignore[arg-type]
        self.trailing = "down" if menu is not None else None
        self.updateGeometry()

    def colours(self, c: Tokens) -> tuple[str, str, str, str]:
        """Fill, outline, ink and focus ring for the present state."""
        active = self.isEnabled() and (self.isDown() or self.underMouse())
        return (c.sunk if active else c.surface, c.line, c.ink, c.accent)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        fill, line, ink, focus = self.colours(c)
        if not self.isEnabled():
            fill, line, ink = c.sunk, c.line, c.disabled
        painter = QPainter(self)
        box = self._frame(painter, fill, line, focus)
        mark = self._paint_text(painter, box, ink)
        if self.leading:
            draw_mark(painter, self.leading, mark, ink)
        painter.end()


class PrimaryButton(Button):
    """The one action a page is for."""

    def colours(self, c: Tokens) -> tuple[str, str, str, str]:
        fill = c.accent_hover if self.isDown() or self.underMouse() else c.accent
        return (fill, fill, c.on_accent, c.on_accent)


class DangerButton(Button):
    """Stops or removes something."""

    def colours(self, c: Tokens) -> tuple[str, str, str, str]:
        fill = c.stop_tint if self.isDown() or self.underMouse() else c.surface
        return (fill, c.stop, c.stop, c.stop)


class LinkButton(Button):
    """A quiet action in a line of text: no frame, accent ink."""

    pad_x = SPACE_2
    pad_y = 5
    least_height = 32

    def colours(self, c: Tokens) -> tuple[str, str, str, str]:
        fill = c.accent_tint if self.isDown() or self.underMouse() else "#00000000"
        return (fill, "#00000000", c.accent, c.accent)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self._paint_text(painter, QRectF(self.rect()), tokens(self).disabled)
        painter.end()


class ChoiceButton(SelfPainted, QRadioButton):
    """One of a few choices, as a pill with a radio mark. Siblings in one parent exclude each
    other and the arrow keys walk through them, as with any radio buttons."""

    indicator = True

    def __init__(self, text: str, parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(parent)
        self._set_up(text)
        self.setChecked(checked)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        on = self.isChecked()
        painter = QPainter(self)
        # Tinted, so that the answer stands out more than the focus ring of another one.
        hover = self.underMouse() and self.isEnabled()
        fill = c.accent_tint if on else (c.sunk if hover else c.surface)
        ink = (c.accent if on else c.ink) if self.isEnabled() else c.disabled
        box = self._frame(painter, fill, c.accent if on else c.line, c.accent)
        mark = self._paint_text(painter, box, ink)
        _draw_radio(painter, mark, on, c, self.isEnabled())
        painter.end()

    def hitButton(self, pos: object) -> bool:
        return True


class AnswerCard(ChoiceButton):
    """A large answer on a question page (No / Yes / I'm not sure)."""

    centred = False
    pad_x = SPACE_5
    pad_y = 17
    least_height = 56


class Check(SelfPainted, QCheckBox):
    """A check box whose words wrap."""

    indicator = True
    centred = False
    weight = QFont.Weight.Normal
    pad_x = 6
    pad_y = 6
    least_height = 32

    def __init__(self, text: str, parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(parent)
        self._set_up(text)
        self.setChecked(checked)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        box = self._frame(painter, "#00000000", "#00000000", c.accent)
        mark = self._paint_text(painter, box, c.ink if self.isEnabled() else c.disabled)
        on = self.isChecked()
        edge = (c.accent if on else c.control_line) if self.isEnabled() else c.disabled
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(edge if on else c.surface))
        painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)
        if on:
            draw_mark(painter, "check", mark.adjusted(3, 3, -3, -3), c.on_accent)
        painter.end()

    def hitButton(self, pos: object) -> bool:
        return True


def _draw_radio(painter: QPainter, box: QRectF, on: bool, c: Tokens, enabled: bool) -> None:
    edge = (c.accent if on else c.control_line) if enabled else c.disabled
    ring = box.adjusted(2, 2, -2, -2)
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(c.surface))
    painter.drawEllipse(ring)
    if on:
        dot = ring.width() / 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(edge))
        painter.drawEllipse(ring.adjusted(dot, dot, -dot, -dot))
