"""An inline message with a shape, a colour and words, and perhaps one thing to do."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import RADIUS_CONTROL, SPACE_3, SPACE_4, Tokens, px, tokens
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Mark, draw_mark
from ui.widgets.text import Body

NoticeKind = Literal["info", "good", "caution", "stop"]
_MARKS: dict[NoticeKind, Mark] = {
    "info": "info",
    "good": "check",
    "caution": "warn",
    "stop": "stop",
}


class Notice(QFrame):
    """A banner in a page. `acted` when its button is pressed; spoken by a screen reader when
    shown by `say()`, and, as it is a frame, again when the keyboard comes to its button."""

    acted = Signal()

    def __init__(
        self,
        kind: NoticeKind,
        text: str,
        button: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: NoticeKind = kind
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = Body(text)
        self._button = Button("")
        self._button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_3)
        self._icon = _Icon(self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        actions = FlowLayout()
        actions.addWidget(self._button)
        row.addLayout(actions)
        self._fill(kind, text, button)

    def say(self, kind: NoticeKind, text: str, button: str | None = None) -> None:
        """Show another message and have it read out."""
        self.put(kind, text, button)
        self.announce()

    def put(self, kind: NoticeKind, text: str, button: str | None = None) -> None:
        """Show another message, which is read out elsewhere."""
        self._fill(kind, text, button)
        self.show()

    def announce(self) -> None:
        """Have a screen reader speak the message now; a stop interrupts what it is saying."""
        announce(self, self._text.text(), at_once=self._kind == "stop")

    def focus_button(self) -> None:
        """Move the keyboard to what there is to do."""
        self._button.setFocus()

    def text(self) -> str:
        """The message shown."""
        return self._text.text()

    def _fill(self, kind: NoticeKind, text: str, button: str | None) -> None:
        self._kind = kind
        self._text.setText(text)
        self._button.setText(button or "")
        self._button.setVisible(button is not None)
        self.setAccessibleName(text)
        self._icon.show_kind(kind)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        fill, _ = _colours(self._kind, c)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(_colours(self._kind, c)[1]), 1))
        painter.setBrush(QColor(fill))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()


class UndoBar(Notice):
    """ "Entry deleted. Undo": shown after something that can be taken back."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", "", "", parent)
        self.acted.connect(self._undo)
        self.hide()

    def offer(self, text: str) -> None:
        """Say what was done and offer to undo it."""
        self.say("info", text, self.tr("Undo"))

    def _undo(self) -> None:
        self.hide()
        self.undo.emit()


class _Icon(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind: NoticeKind = "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: NoticeKind) -> None:
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(20), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = _colours(self._kind, tokens(self))[1]
        draw_mark(painter, _MARKS[self._kind], QRectF(self.rect()), colour)
        painter.end()


def _colours(kind: NoticeKind, c: Tokens) -> tuple[str, str]:
    return {
        "info": (c.accent_tint, c.accent),
        "good": (c.good_tint, c.good),
        "caution": (c.caution_tint, c.caution),
        "stop": (c.stop_tint, c.stop),
    }[kind]
