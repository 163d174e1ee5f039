"""Fields for numbers and choices that say clearly when they cannot read what was typed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.services.settings import METRES_IN
from ui.theme import ROW_HEIGHT, SPACE_1, SPACE_2, px
from ui.widgets.framed import draw_arrow
from ui.widgets.text import Body, StopText

if TYPE_CHECKING:  # only a drag needs it
    from PySide6.QtGui import QDragEnterEvent

Index = QModelIndex | QPersistentModelIndex
DistanceUnit = Literal["km", "mi"]
_WRAP, _UNBOUNDED = int(Qt.TextFlag.TextWordWrap), 100_000


class Select(QComboBox):
    """A drop-down of (key, text) choices. Nothing is chosen until the person chooses."""

    chosen = Signal(object)
    _has_list = False

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        current: str | None = None,
        unset_text: str | None = None,
    ) -> None:
        """`unset_text`: the words for "nothing chosen" ("choose"), which stay selectable; None
        when a choice is always there."""
        super().__init__(parent)
        self.setAccessibleName(name)
        # On Linux Qt gives screen readers the chosen text as the name of a drop-down.
        self.setAccessibleDescription(name)
        # A long choice must not force the page wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if unset_text is not None:
            self.addItem(unset_text, None)
        for key, text in options:
            self.addItem(text, key)
        self.set_value(current)
        self.currentIndexChanged.connect(self._tell)

    def value(self) -> str | None:
        """The chosen key, or None."""
        found = self.currentData()
        return found if isinstance(found, str) else None

    def set_value(self, key: str | None) -> None:
        """Choose `key`; None means nothing chosen. ValueError for a key that is not offered."""
        index = self.findData(key)
        if index < 0 and key is not None:
            raise ValueError(f"{key!r} is not offered")
        self.setCurrentIndex(index)

    def _tell(self) -> None:
        self.updateGeometry()
        self.chosen.emit(self.value())

    def showPopup(self) -> None:
        if not self._has_list:
            self._has_list = True
            # Not before: the rows of each list would be measured with the page, and few are opened.
            self.setItemDelegate(Rows(self))
            # Later: a row that keys or the mouse come to is marked first and the current one then.
            self.view().selectionModel().selectionChanged.connect(
                self._take_marked, Qt.ConnectionType.QueuedConnection
            )
        super().showPopup()

    def _take_marked(self) -> None:
        """A screen reader, or a switch, can only mark a row of the open list: for them that is
        choosing it. Keys and the mouse make the row the current one too, and choose by a click."""
        view = self.view()
        marked = view.selectionModel().selectedIndexes()
        if view.isVisible() and marked and marked[0] != view.currentIndex():
            self.setCurrentIndex(marked[0].row())
            self.hidePopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must never change an answer."""
        event.ignore()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """A choice that is longer than the field wraps."""
        box = self._words_box(QRect(0, 0, width, 1000))
        box.setHeight(_UNBOUNDED)
        lines = self.fontMetrics().boundingRect(box, _WRAP, self.currentText())
        return self.sizeHint().height() + max(0, lines.height() - self.fontMetrics().height())

    def _words_box(self, frame: QRect) -> QRect:
        """Where the words go in a field of that size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = frame
        part = QStyle.SubControl.SC_ComboBoxEditField
        return (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
            .adjusted(SPACE_1, 0, 0, 0)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
        if not self.isEditable():  # one that is typed into shows its words itself
            words = self.currentText() or self.placeholderText()
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._words_box(self.rect()), _WRAP | int(side), words)
        painter.end()
        draw_arrow(self)


class Rows(QStyledItemDelegate):
    """Rows high enough to hit. (The style's own delegate would also draw the chosen row in ink on
    ink once a stylesheet is in play.)"""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, px(ROW_HEIGHT)))


class LineField(QLineEdit):
    """A short free text."""

    def __init__(
        self, name: str, text: str = "", parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def setClearButtonEnabled(self, enable: bool) -> None:
        """Qt's own button has no name."""
        super().setClearButtonEnabled(enable)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(self.tr("Clear"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _let_files_pass(event, super().dragEnterEvent)


class NoteField(QPlainTextEdit):
    """A longer free text; Tab moves on instead of typing a tab."""

    def __init__(
        self, name: str, text: str = "", parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _let_files_pass(event, super().dragEnterEvent)

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(72))


def _let_files_pass(event: QDragEnterEvent, otherwise: Callable[[QDragEnterEvent], None]) -> None:
    """A file is for the window behind the field; its name is no text to fill in."""
    if any(url.isLocalFile() for url in event.mimeData().urls()):
        event.ignore()
    else:
        otherwise(event)


class DistanceField(QWidget):
    """A distance in the person's unit, given back in metres."""

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        unit: DistanceUnit = "km",
        parent: QWidget | None = None,
        *,
        most_metres: int = 100_000,
    ) -> None:
        """`most_metres`: the longest distance taken."""
        super().__init__(parent)
        self._unit, self._most = unit, most_metres
        self._edit = LineField(name, parent=self)
        self._edit.setMaximumWidth(px(130))
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        words = self.tr("km") if unit == "km" else self.tr("miles")
        self._edit.setAccessibleDescription(words)
        self._problem = StopText()
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._edit)
        row.addWidget(Body(words, wrap=False), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self._read)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._edit.setMaximumWidth(px(130))

    def metres(self) -> int | None:
        """Whole metres, or None when empty or unreadable (then `problem()` says why)."""
        number = parse_number(self._edit.text(), self.locale())
        if number is None or self.problem() is not None:
            return None
        return round(number * self._factor())

    def set_metres(self, metres: int | None) -> None:
        """Show a distance, or None for not recorded."""
        text = ""
        if metres is not None:
            locale = QLocale(self.locale())
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
            text = locale.toString(metres / self._factor(), "f", 2)
        self._edit.setText(text)

    def text(self) -> str:
        """What is typed, readable or not."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Show what was typed before, readable or not."""
        self._edit.setText(text)

    def problem(self) -> str | None:
        """What is wrong with the typed text, in words; None when it is empty or fine."""
        text = self._edit.text().strip()
        if not text:
            return None
        number = parse_number(text, self.locale())
        if number is None:
            example = self.locale().toString(1.05, "f", 2)
            return self.tr("This is not a number. Write it like {example}.").format(example=example)
        if not 0 <= number * self._factor() <= self._most:
            most = self.locale().toString(math.floor(self._most / self._factor()))
            return self.tr("Write a distance from 0 to {most}.").format(most=most)
        return None

    def _factor(self) -> float:
        return METRES_IN[self._unit]

    def _read(self) -> None:
        problem = self.problem()
        self._problem.setText(problem or "")
        self._problem.setVisible(problem is not None)
        unit = self.tr("km") if self._unit == "km" else self.tr("miles")
        self._edit.setAccessibleDescription(problem or unit)
        self.changed.emit(self.metres())


def parse_number(text: str, locale: QLocale) -> float | None:
    """A typed decimal number, or None.

    Point and comma both count as the decimal sign: reading "1.05" as one hundred and five where
    the comma is usual would record a hundred times the distance. Thousands signs are not taken.
    """
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text.strip())
    for sign in (locale.decimalPoint(), ",", "٫"):
        plain = plain.replace(sign, ".")
    if not plain or not set(plain) <= set("0123456789."):
        return None
    try:
        return float(plain)
    except ValueError:
        return None
