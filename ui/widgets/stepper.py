"""A whole number with minus and plus beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ui.theme import SPACE_2
from ui.widgets.buttons import Button


class Stepper(QWidget):
    """A whole number with minus and plus beside it ("7 of 7"); a real spin box to a screen
    reader: type, or use the up and down keys. May be empty: that is "not recorded"."""

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        minimum: int,
        maximum: int,
        value: int | None = None,
        parent: QWidget | None = None,
        *,
        suffix: str = "",
        step: int = 1,
    ) -> None:
        """`suffix`: words after the number, for example " of 7"."""
        super().__init__(parent)
        self._least = minimum
        self._spin = _Spin(minimum, maximum, self.tr("not recorded"), self)
        self._spin.setAccessibleName(name)
        self._spin.setSuffix(suffix)
        self._spin.setSingleStep(step)
        self._less = Button("", self, mark="minus")
        self._more = Button("", self, mark="plus")
        self._less.setAccessibleName(self.tr("{name}: less").format(name=name))
        self._more.setAccessibleName(self.tr("{name}: more").format(name=name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._less)
        layout.addWidget(self._spin, 1)
        layout.addWidget(self._more)
        for button, up in ((self._less, False), (self._more, True)):
            # One tab stop for the whole stepper: the keys do what these do.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(self._spin.stepUp if up else self._spin.stepDown)
        self.setFocusProxy(self._spin)
        self.set_value(value)
        self._spin.valueChanged.connect(self._tell)
        self._enable()

    def value(self) -> int | None:
        """The number, or None while not recorded."""
        found = self._spin.value()
        return None if found < self._least else found

    def set_value(self, value: int | None) -> None:
        """Show a number, or None for not recorded."""
        self._spin.setValue(self._least - 1 if value is None else value)

    def set_maximum(self, maximum: int, suffix: str = "") -> None:
        """Another upper end (the planned number changed)."""
        self._spin.setMaximum(maximum)
        self._spin.setSuffix(suffix)
        self._enable()

    def _tell(self) -> None:
        self._enable()
        self.changed.emit(self.value())

    def _enable(self) -> None:
        found = self._spin.value()
        self._less.setEnabled(found > self._least)
        self._more.setEnabled(found < self._spin.maximum())


class _Spin(QSpinBox):
    """Its lowest place, one under the minimum, is shown as words: not recorded."""

    def __init__(self, minimum: int, maximum: int, unset: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(minimum - 1, maximum)
        self.setSpecialValueText(unset)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
