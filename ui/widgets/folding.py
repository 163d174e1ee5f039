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
        self._button.toggled.connect(self._fold)
        self.setFocusProxy(self._button)
        self._button.setChecked(opened)
        self._fold(opened)

    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self._button.setChecked(opened)

    def _fold(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self._button.leading = "down" if opened else "forward"
        # A checkable button tells its state; the description says what the state means.
        self._button.setAccessibleDescription(self.tr("open") if opened else self.tr("folded"))
        self._button.update()
        self.toggled.emit(opened)


class _Fold(LinkButton):
    centred = False

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, mark="forward")
        self.setCheckable(True)
