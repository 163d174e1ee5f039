"""The pain line: a visual analogue scale from 0 to 100 that suggests nothing until touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ui.theme import FOCUS_WIDTH, SPACE_1, SPACE_2, px, tokens
from ui.widgets.announce import tell, tell_value
from ui.widgets.text import Caption, Strong

LOWEST, HIGHEST = 0, 100
_UNSET = LOWEST - 1
_STEPS_UP = {Qt.Key.Key_Up: 1, Qt.Key.Key_PageUp: 10}
_STEPS_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 10}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_POINT = "."
_POINTS = (_POINT, ",", "\u066b")
"""Decimal signs: of English, of German and Spanish, of Arabic."""


class PainLine(QWidget):
    """A named line between two end words. No thumb and no number until it is touched.

    Emits `changed` with an int from 0 (no pain) to 100, or None for "not recorded".
    """

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        low_text: str,
        high_text: str,
        parent: QWidget | None = None,
        *,
        show_name: bool = True,
    ) -> None:
        """`show_name=False` when the card's heading already says the name."""
        super().__init__(parent)
        self._name = name
        self._line = _Line(self, name, self.tr("not recorded"))
        self._line.ends = self.tr("0 is {low}, 100 is {high}.").format(low=low_text, high=high_text)
        self._low, self._high = Caption(low_text), Caption(high_text, trailing=True)
        self._number = Strong("", wrap=False)
        self._hint = Caption(self.tr("click, type or use arrow keys"), trailing=True)
        # A screen reader reads a card's words as the keyboard comes to it; these belong to the
        # line, which says them itself.
        for label in (self._low, self._high, self._number, self._hint):
            label.setBuddy(self)

        top = QHBoxLayout()
        top.addStrut(px(22))  # nothing moves when the number takes the hint's place
        top.setSpacing(SPACE_1)
        if show_name:
            shown = Strong(name)
            shown.setBuddy(self._line)
            top.addWidget(shown, shown.natural_width())
        # Room by length, so that neither wraps before the other.
        top.addWidget(self._hint, self._hint.natural_width())
        top.addWidget(self._number)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_2)
        # Room by length, so that the longer words wrap last.
        ends.addWidget(self._low, 1 + len(low_text))
        ends.addWidget(self._high, 1 + len(high_text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addLayout(top)
        layout.addWidget(self._line)
        layout.addLayout(ends)
        if not show_name:
            top.insertStretch(0)

        self.setFocusProxy(self._line)
        self._line.valueChanged.connect(self._tell)
        self._show_value()

    def value(self) -> int | None:
        """0 to 100, or None while not recorded."""
        found = self._line.value()
        return None if found == _UNSET else found

    def set_value(self, value: int | None) -> None:
        """Show a recorded value, or None for not recorded. ValueError outside 0 to 100."""
        if value is not None and not LOWEST <= value <= HIGHEST:
            raise ValueError(f"pain is {LOWEST} to {HIGHEST}, not {value}")
        self._line.put(value)

    def ask(self, text: str) -> None:
        """Take the keyboard, and have a screen reader say `text`, why it came here."""
        self.setFocus()
        tell(self._line, text)

    def _tell(self) -> None:
        self._show_value()
        self.changed.emit(self.value())

    def _show_value(self) -> None:
        value = self.value()
        self._hint.setVisible(value is None)
        self._number.setVisible(value is not None)
        if value is not None:
            self._number.setText(self.locale().toString(value))


class _Line(QSpinBox):
    """The line itself; to a screen reader a number that can say "not recorded" in words. A slider
    has nothing but numbers: an untouched line would be read as "-1".

    Its range begins one below 0: that place means "not recorded" and is never drawn.
    """

    ends = ""
    """What 0 and 100 stand for; said as the keyboard comes here, until there is an answer."""

    def __init__(self, parent: QWidget, name: str, unset: str) -> None:
        super().__init__(parent)
        # What is said is as long each time: a text cursor that moves in a hidden text makes a
        # screen reader forget to say where the keyboard came.
        self._length = max(len(unset), len(str(HIGHEST)))
        said = QLineEdit()
        said.setText(self.textFromValue(self.value()))  # now: the cursor goes to its end
        self.setLineEdit(said)
        # It would cut off what makes the text as long.
        said.setValidator(None)  # type: ignore[arg-type]
        said.hide()  # all is drawn and typed on the line
        self.setSpecialValueText(unset.ljust(self._length))
        self.setRange(_UNSET, HIGHEST)
        self._typed = ""
        self.put(None)  # a new one stands at 0, which would mean "no pain"
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def put(self, value: int | None, typed: str = "") -> None:
        """Show it; digits that come next go on from `typed`."""
        self._typed = typed
        to = _UNSET if value is None else value
        if to != self.value():
            self.setValue(to)
            if self.hasFocus():
                tell_value(self, to)

    def textFromValue(self, value: int) -> str:
        """What a screen reader says."""
        return self.locale().toString(value).ljust(self._length)

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(110), px(32))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        towards_high = Qt.Key.Key_Left if self._mirrored() else Qt.Key.Key_Right
        towards_low = Qt.Key.Key_Right if self._mirrored() else Qt.Key.Key_Left
        digit = _digit(text)
        if (digit is not None or text in _POINTS) and event.modifiers() & _COMMANDS:
            event.ignore()
        elif digit is not None:
            self._type(digit)
        elif text in _POINTS:
            self._typed += _POINT
        elif key == Qt.Key.Key_Backspace:
            self._take_back()
        elif key in _STEPS_UP or key == towards_high:
            self._step(_STEPS_UP.get(Qt.Key(key), 1))
        elif key in _STEPS_DOWN or key == towards_low:
            self._step(-_STEPS_DOWN.get(Qt.Key(key), 1))
        elif key == Qt.Key.Key_Home:
            self.put(LOWEST)
        elif key == Qt.Key.Key_End:
            self.put(HIGHEST)
        elif key == Qt.Key.Key_Delete:
            self.put(None)
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        """Move by `by`. The first press on an untouched line enters it from the end behind the
        movement (right from "no pain", left from the worst): the person picks the end, so no
        middle or other number is suggested to start from."""
        if self.value() == _UNSET:
            self.put(LOWEST if by > 0 else HIGHEST)
        else:
            self.put(min(HIGHEST, max(LOWEST, self.value() + by)))

    def _type(self, digit: str) -> None:
        """Digits add up to a number ("4", "2" is 42). One that does not fit, or that follows a
        decimal sign, is left out: a key too many must not turn strong pain into little.
        No time limit, so that slow typing counts the same."""
        if _POINT in self._typed:
            return
        value = int(self._typed + digit)
        if value <= HIGHEST:
            self.put(value, typed=str(value))

    def _take_back(self) -> None:
        left = "" if self.value() == _UNSET else str(self.value())[:-1]
        self.put(int(left) if left else None, typed=left)

    def event(self, event: QEvent) -> bool:
        # Qt's number field would take the page's shortcuts for its hidden text.
        if event.type() == QEvent.Type.ShortcutOverride:
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleDescription(self.ends if self.value() == _UNSET else "")
        QWidget.focusInEvent(self, event)  # Qt's number field would mark its hidden text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        QWidget.focusOutEvent(self, event)

    # Mouse: click anywhere, drag; the wheel scrolls the page and never changes an answer.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.put(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.put(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def _at(self, point: QPointF) -> int:
        track = self._track()
        share = (point.x() - track.left()) / max(1.0, track.width())
        if self._mirrored():
            share = 1 - share
        return round(LOWEST + min(1.0, max(0.0, share)) * (HIGHEST - LOWEST))

    # Drawing

    def _track(self) -> QRectF:
        """The line; its ends leave room for half a thumb, so 0 and 100 can be hit exactly."""
        thick, reach = px(7), px(12)
        top = (self.height() - thick) / 2
        return QRectF(reach, top, max(1, self.width() - 2 * reach), thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        half = track.height() / 2
        bar = track.adjusted(-half, 0, half, 0)
        painter.setPen(QPen(QColor(c.control_line), 1))
        painter.setBrush(QColor(c.sunk))
        painter.drawRoundedRect(bar, half, half)
        if self.value() != _UNSET:
            share = (self.value() - LOWEST) / (HIGHEST - LOWEST)
            x = track.left() + track.width() * ((1 - share) if self._mirrored() else share)
            filled = QRectF(bar)
            if self._mirrored():
                filled.setLeft(x)
            else:
                filled.setRight(x)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(filled, half, half)
            painter.setPen(QPen(QColor(c.accent), px(3)))
            painter.setBrush(QColor(c.surface))
            painter.drawEllipse(QPointF(x, track.center().y()), px(10), px(10))
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = FOCUS_WIDTH / 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), px(8), px(8)
            )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def _digit(text: str) -> str | None:
    """The typed decimal digit in any script, as 0 to 9."""
    if len(text) == 1 and text.isdecimal():
        return str(int(text))
    return None
