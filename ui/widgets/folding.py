"""A section that is folded away until asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_2, SPACE_3
from ui.widgets.buttons import LinkButton


class Folding(QWidget):
    """A quiet button that opens and closes what is in `body`. Emits `toggled`."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, opened: bool = False) -> None:
        super().__init__(parent)
        self._button = _Fold(title, self)
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._button)
        layout.addWidget(self._inside)
        self._open = opened
        self._button.clicked.connect(lambda: self.set_open(not self._open))
        self.setFocusProxy(self._button)
        self._say()

    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._open

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        if opened != self._open:
            self._open = opened
            self._say()
            self.toggled.emit(opened)

    def _say(self) -> None:
        self._inside.setVisible(self._open)
        self._button.leading = "down" if self._open else "forward"
        # Not a checkable button: to a screen reader that is a box to tick.
        self._button.setAccessibleDescription(self.tr("open") if self._open else self.tr("folded"))
        self._button.update()


class _Fold(LinkButton):
    centred = False

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, mark="forward")
