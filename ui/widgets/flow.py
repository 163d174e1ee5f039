"""Two layouts that give way at narrow widths and large text, so that pages never squeeze."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import SPACE_2, SPACE_4, px
from ui.widgets.text import Text

_UNIT = 1000
"""Design pixels; fine enough to see how much the text has grown."""


class _Giving(QLayout):
    """What both share: a list of items, sizes by width, cached until something changes."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least_size: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        # Qt arranges again by itself only when the widget is new here.
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        self._least_size = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def minimumSize(self) -> QSize:
        if self._least_size is None:
            size = QSize()
            for item in self._shown():
                size = size.expandedTo(item.minimumSize())
            self._least_size = size.grownBy(self.contentsMargins())
        return self._least_size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place(self, item: QLayoutItem, box: QRect, within: QRect) -> None:
        if self._mirrored():
            box.moveLeft(within.left() + within.right() - box.right())
        item.setGeometry(box)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        raise NotImplementedError


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _width(item: QLayoutItem) -> int:
    widget = item.widget()
    return widget.natural_width() if isinstance(widget, Text) else item.sizeHint().width()


class FlowLayout(_Giving):
    """Left to right like words, wrapping to a new line when the next widget does not fit."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = SPACE_2, bottom: bool = False
    ) -> None:
        """`bottom`: the widgets of a line stand on one foot instead of being centred."""
        super().__init__(parent, spacing=spacing)
        self._bottom = bottom

    def sizeHint(self) -> QSize:
        items = self._shown()
        width = sum(_width(item) for item in items) + self.spacing() * max(0, len(items) - 1)
        height = max((item.sizeHint().height() for item in items), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, line_height = area.left(), area.top(), 0
        line: list[tuple[QLayoutItem, QRect]] = []

        def end_line() -> None:
            for item, box in line:
                spare = line_height - box.height()
                box.moveTop(y + (spare if self._bottom else spare // 2))
                self._place(item, box, area)
            line.clear()

        for item in self._shown():
            width = min(_width(item), max(area.width(), item.minimumSize().width()))
            if x > area.left() and x + width > area.left() + area.width():
                if place:
                    end_line()
                line.clear()
                x, y, line_height = area.left(), y + line_height + self.spacing(), 0
            height = _height(item, width)
            line.append((item, QRect(QPoint(x, y), QSize(width, height))))
            line_height = max(line_height, height)
            x += width + self.spacing()
        if place:
            end_line()
        margins = self.contentsMargins()
        return y + line_height - rect.top() + margins.bottom()


class Columns(_Giving):
    """Widgets side by side in given shares of the width; stacked when any would get less than it
    needs: its `least` width, and never less than its longest word."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = SPACE_4 + 2, least: int = 0
    ) -> None:
        """`least`: narrowest width in px (already through `px()`) at which columns stay beside
        each other."""
        super().__init__(parent, spacing=spacing)
        self._shares: list[int] = []
        self._least, self._unit = least, px(_UNIT)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Add a column that gets `share` parts of the width; 0 gives it what it asks for."""
        self.addWidget(widget)
        self._shares.append(share)

    def add_layout(self, layout: QLayout, share: int = 1) -> None:
        """Add a layout as a column; `share` as in `add`."""
        self.addChildLayout(layout)
        self.addItem(layout)
        self._shares.append(share)

    def takeAt(self, index: int) -> QLayoutItem | None:
        if 0 <= index < len(self._shares):
            self._shares.pop(index)
        return super().takeAt(index)

    def sizeHint(self) -> QSize:
        items = self._shown()
        hints = [item.sizeHint() for item in items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(items) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _widths(self, items: Sequence[QLayoutItem], total: int) -> list[int] | None:
        """Each column's width, or None when they must be stacked."""
        shares = [
            share
            for item, share in zip(self._items, self._shares, strict=True)
            if any(item is shown for shown in items)
        ]
        fixed = [
            item.sizeHint().width() if share == 0 else 0
            for item, share in zip(items, shares, strict=True)
        ]
        room = total - self.spacing() * (len(items) - 1) - sum(fixed)
        parts = max(1, sum(shares))
        least = self._least * px(_UNIT) // self._unit  # the text may have grown since
        widths = []
        for item, share, own in zip(items, shares, fixed, strict=True):
            width = own or room * share // parts
            if width < item.minimumSize().width() or (share and width < least):
                return None
            widths.append(width)
        growing = [index for index, share in enumerate(shares) if share]
        if growing:  # what rounding left over
            widths[growing[-1]] += room - sum(widths[index] for index in growing)
        return widths

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        items = self._shown()
        widths = self._widths(items, area.width())
        x, y = area.left(), area.top()
        if widths is None:
            for item in items:
                height = _height(item, area.width())
                if place:
                    self._place(item, QRect(x, y, area.width(), height), area)
                y += height + self.spacing()
            bottom = y - self.spacing()
        else:
            pairs = list(zip(items, widths, strict=True))
            tallest = max((_height(item, width) for item, width in pairs), default=0)
            if place:
                tallest = max(tallest, 0)
                for item, width in pairs:
                    self._place(item, QRect(x, y, width, tallest), area)
                    x += width + self.spacing()
            bottom = y + tallest
        return bottom - rect.top() + self.contentsMargins().bottom()


class HeightFollows(QWidget):
    """Its height follows from its width: wrapped text asks, as its least height, for that of a
    narrower window, and would be scrolled where nothing is hidden."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
