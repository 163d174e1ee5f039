"""The chart's numbers as a table: what a screen reader reads cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.engine.chart import ChartData
from ui.charts.words import ChartWords
from ui.theme import SPACE_1, px
from ui.widgets.painted import reads_right_to_left
from ui.widgets.table import ReadTable

_Index = QModelIndex | QPersistentModelIndex
_ROWS = 13
"""Rows shown before the table scrolls: the programme's weeks and one."""


class _Numbers(QAbstractTableModel):
    def __init__(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._head, self._rows = head, rows

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(self._head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._head[section]
        return None


class _OwnDirection(QStyledItemDelegate):
    """Each cell by its own letters: in a mirrored window "2 min" stays as it is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        text = str(index.data() or "")
        option.direction = right if reads_right_to_left(text) else left


class NumbersTable(ReadTable):
    """One row a week, the latest last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_OwnDirection(self))

    def show_data(self, data: ChartData, words: ChartWords) -> None:
        """Show the chart's numbers."""
        rows = [words.table_row(week) for week in data.weeks]
        self.show_rows(words.table_head(), rows, words.heading(), words.summary(data))

    def show_rows(
        self, head: Sequence[str], cells: Sequence[Sequence[str]], name: str, description: str = ""
    ) -> None:
        """Show other numbers; the cell that is looked at stays, where there still is one."""
        at = self.currentIndex()
        self._numbers = _Numbers(head, cells)
        self.setModel(self._numbers)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._fit()
        last = self._numbers.rowCount() - 1
        row, column = (at.row(), at.column()) if at.isValid() else (last, 0)
        self.setCurrentIndex(self._numbers.index(min(row, last), column))

    def _fit(self) -> None:
        """Columns as wide as their words, and as high as its rows are."""
        self.verticalHeader().setDefaultSectionSize(px(28))
        self.resizeColumnsToContents()
        rows = min(self._numbers.rowCount(), _ROWS)
        height = self.horizontalHeader().sizeHint().height() + rows * px(28)
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height() + SPACE_1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            # Once the header has the new size too.
            QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Anew each time: of a table that is made while it is hidden Qt forgets the last column.
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setStretchLastSection(True)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.height())
