"""The list of entries: a model that says a row only when it is looked at, and how rows look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QWidget,
)

from app.engine.model import Entry
from ui.pages.diary_rows import DATE_ROLE, LINE_ROLE, Index, RowDelegate, RowView
from ui.pages.diary_words import DiaryWords, Line
from ui.theme import (
    px,
)

ENTRY_ROLE = Qt.ItemDataRole.UserRole


class DiaryModel(QAbstractListModel):
    """Entries, the newest first."""

    def __init__(self, says: DiaryWords) -> None:
        super().__init__()
        self._says = says
        self._entries: list[Entry] = []
        self._lines: dict[str, Line] = {}

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._entries, self._lines = entries, {}
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    def row_of(self, entry_id: str) -> int | None:
        """The row of an entry, or None."""
        return next((n for n, e in enumerate(self._entries) if e.id == entry_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == DATE_ROLE:
            return self._says.short_day(entry.date)
        if role in (LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self._lines.get(entry.id)
            if line is None:
                line = self._lines[entry.id] = self._says.line(entry)
            return (
                line
                if role == LINE_ROLE
                else f"{self._says.short_day(entry.date)}: {line.spoken()}"
            )
        return None


class DiaryList(RowView):
    """Rows with keyboard and mouse: Enter or a click opens, Delete removes."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, model: DiaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = QPersistentModelIndex()
        self.setModel(model)
        model.modelReset.connect(self.forget_dates)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Diary entries"))
        self.setAccessibleDescription(
            self.tr("Press Enter to open an entry and Delete to remove it.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Rows are measured a few at a time, so that ten years of diary open at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(50)
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(260))
        self.setMouseTracking(True)
        self.setProperty("role", "list")
        self.setFrameShape(QListView.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.currentIndex().data(ENTRY_ROLE)
        if entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(entry)
        elif event.key() == Qt.Key.Key_End:
            # Qt would go to the last row that is measured by now.
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, 0))
            self._keep_in_sight()
        else:
            super().keyPressEvent(event)

    def _keep_in_sight(self) -> None:
        """While rows above are still being measured, the last one moves down."""
        if self.currentIndex().row() == self.model().rowCount() - 1 and self.hasFocus():
            self.scrollToBottom()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        row = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(row if left else QModelIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = QPersistentModelIndex()
        if index.isValid() and index == pressed:
            self.opened.emit(index.data(ENTRY_ROLE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.forget_dates()
            self.scheduleDelayedItemsLayout()
