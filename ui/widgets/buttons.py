"""Everything that is pressed or ticked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QWidget

from ui.theme import CLEAR, RADIUS_SMALL, SPACE_2, SPACE_5, Tokens, tokens
from ui.widgets.marks import Mark, draw_mark
from ui.widgets.painted import SelfPainted


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
        fill = c.accent_tint if self.isDown() or self.underMouse() else CLEAR
        return (fill, CLEAR, c.accent, c.accent)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEnabled():
            super().paintEvent(event)
            return
        ink = tokens(self).disabled
        painter = QPainter(self)
        mark = self._paint_text(painter, QRectF(self.rect()), ink)
        if self.leading:
            draw_mark(painter, self.leading, mark, ink)
        painter.end()


class ChoiceButton(SelfPainted, QRadioButton):
    """One of a few choices, as a pill with a radio mark. Siblings in one parent exclude each
    other and the arrow keys walk through them in the order they were made."""

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self._ways().get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            event.setAccepted(self._go(by))  # at either end the page scrolls

    def _ways(self) -> dict[Qt.Key, int]:
        """In the order of reading. Qt goes by places: beside each other, Up and Down lead nowhere,
        and in lines that wrap a key leads across."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}

    def _go(self, by: int) -> bool:
        """To the next or the last one, which is chosen if this one was, as Qt does it."""
        parent = self.parentWidget()
        if parent is None:
            return False
        every = parent.findChildren(ChoiceButton, options=_DIRECT)
        row = [one for one in every if one.isEnabled() and not one.isHidden()]
        to = row.index(self) + by
        if not 0 <= to < len(row):
            return False
        row[to].setFocus(Qt.FocusReason.TabFocusReason)
        if self.isChecked():
            row[to].click()
        return True


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


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
        box = self._frame(painter, CLEAR, CLEAR, c.accent)
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
