"""A whole number with minus and plus beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button
from ui.widgets.framed import Framed


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
        optional: bool = True,
    ) -> None:
        """`suffix`: words after the number, for example " of 7". With `optional=False` there is
        always a number: a `value` of None then starts at the minimum."""
        super().__init__(parent)
        self._least = minimum
        self._spin = _Spin(minimum, maximum, self.tr("not recorded") if optional else None, self)
        self._spin.set_up_frame(name)
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
        self._fit()
        layout.addWidget(self._more)
        layout.addStretch()
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

    def reach(self, value: int) -> None:
        """Widen the ends so that a value recorded elsewhere can be shown as it is."""
        self._spin.setMaximum(max(self._spin.maximum(), value))

    def set_maximum(self, maximum: int, suffix: str = "") -> None:
        """Another upper end (the planned number changed)."""
        self._spin.setMaximum(maximum)
        self._spin.setSuffix(suffix)
        self._enable()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_more"):
            self._fit()

    def _fit(self) -> None:
        """As wide as a number wants, and never too narrow for "not recorded"."""
        self._spin.ensurePolished()
        self._spin.setMaximumWidth(max(px(150), self._spin.minimumSizeHint().width()))

    def _tell(self) -> None:
        self._enable()
        self.changed.emit(self.value())

    def _enable(self) -> None:
        found = self._spin.value()
        self._less.setEnabled(found > self._spin.minimum())
        self._more.setEnabled(found < self._spin.maximum())


class _Spin(Framed, QSpinBox):
    """Its lowest place, one under the minimum, is shown as words: not recorded."""

    def __init__(self, minimum: int, maximum: int, unset: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(minimum if unset is None else minimum - 1, maximum)
        self.setSpecialValueText(unset or "")
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setAlignment(Qt.AlignmentFlag.AlignCenter)
