"""The list of entries: a model that says a row only when it is looked at, and how rows look."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.engine.model import Entry
from ui.pages.diary_words import DiaryWords, Line
from ui.theme import FOCUS_INSET, FOCUS_WIDTH, SPACE_1, SPACE_2, SPACE_3, SPACE_4, px, tokens

ENTRY_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
DATE_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class DiaryModel(QAbstractListModel):
    """Entries, the newest first."""

    def __init__(self, says: DiaryWords, short_day: Callable[[Entry], str]) -> None:
        super().__init__()
        self._says, self._short_day = says, short_day
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
            return self._short_day(entry)
        if role in (LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self._lines.get(entry.id)
            if line is None:
                line = self._lines[entry.id] = self._says.line(entry)
            return line if role == LINE_ROLE else f"{self._short_day(entry)}. {line.spoken()}"
        return None


class DiaryList(QListView):
    """Rows with keyboard and mouse: Enter or a click on "Edit" opens, Delete removes."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, model: DiaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(self.tr("Diary entries"))
        self.setAccessibleDescription(
            self.tr("Press Enter to open an entry and Delete to remove it.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Rows are measured a hundred at a time, so that ten years of diary open at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
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
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._on_edit(index, event.position().toPoint()):
            self.opened.emit(index.data(ENTRY_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(ENTRY_ROLE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and self._on_edit(index, event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def edit_box(self, row: QRect) -> QRect:
        """Where a row says "Edit"."""
        width = self.fontMetrics().horizontalAdvance(self.tr("Edit")) + 2 * SPACE_3
        left = row.right() - width - SPACE_2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = row.left() + SPACE_2
        return QRect(left, row.top(), width, row.height())

    def _on_edit(self, index: QModelIndex, point: QPoint) -> bool:
        return self.edit_box(self.visualRect(index)).contains(point)


class _RowDelegate(QStyledItemDelegate):
    """Date, mark, words, remark, "Edit": side by side where there is room, else below."""

    def __init__(self, view: DiaryList) -> None:
        super().__init__(view)
        self._view = view

    def _document(self, line: Line, day: str, width: int, below: bool) -> QTextDocument:
        colours = tokens(self._view)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._view.font())
        html = (
            f"<b>{_escaped(line.title)}</b> · {_escaped(line.text)}"
            if line.text
            else (f"<b>{_escaped(line.title)}</b>")
        )
        quiet = f'<span style="color:{colours.secondary}">'
        if below:
            html = f"{quiet}{_escaped(day)}</span><br/>{html}"
            if line.remark:
                html += f"<br/>{quiet}{_escaped(line.remark)}</span>"
        document.setHtml(f'<span style="color:{colours.ink}">{html}</span>')
        document.setTextWidth(width)
        return document

    def _parts(self, width: int) -> tuple[bool, int, int, int]:
        """(stacked, date width, words width, remark width) in a row of `width`."""
        edit = self._view.edit_box(QRect(0, 0, width, 10)).width()
        stacked = width < px(620)
        if stacked:
            return True, 0, width - edit - px(28) - SPACE_4, 0
        metrics = self._view.fontMetrics()
        date = max(px(104), metrics.horizontalAdvance("Wed 30 Nov 0000"))
        rest = width - date - px(28) - edit - SPACE_4 * 2
        remark = int(rest * 0.36)
        return False, date, rest - remark, remark

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        line: Line = index.data(LINE_ROLE)
        stacked, _, words, remark = self._parts(width)
        height = self._document(line, index.data(DATE_ROLE), words, stacked).size().height()
        if not stacked and line.remark:
            box = self._view.fontMetrics().boundingRect(
                0, 0, remark, 10_000, int(Qt.TextFlag.TextWordWrap), line.remark
            )
            height = max(height, box.height())
        return QSize(width, int(height) + 2 * SPACE_3 + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens(self._view)
        row: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        line: Line = index.data(LINE_ROLE)
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(colours.accent_tint))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, QColor(colours.line))
        stacked, date, words, remark = self._parts(row.width())
        box = row.adjusted(SPACE_2, SPACE_3, -SPACE_2, -SPACE_3)

        def place(left: int, width: int) -> QRect:
            x = box.right() - left - width if mirrored else box.left() + left
            return QRect(x, box.top(), width, box.height())

        flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        flags |= int(Qt.TextFlag.TextWordWrap)
        painter.setPen(QColor(colours.secondary))
        if not stacked:
            painter.drawText(place(0, date), flags, index.data(DATE_ROLE))
        self._mark(painter, place(date, px(14)), line.tone)
        document = self._document(line, index.data(DATE_ROLE), words, stacked)
        if mirrored:
            option_rtl = document.defaultTextOption()
            option_rtl.setTextDirection(Qt.LayoutDirection.RightToLeft)
            document.setDefaultTextOption(option_rtl)
        target = place(date + px(28), words)
        painter.translate(target.topLeft())
        document.drawContents(painter)
        painter.translate(-target.topLeft())
        if not stacked and line.remark:
            painter.setPen(QColor(colours.secondary))
            trailing = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            trailing |= int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place(date + px(28) + words + SPACE_4, remark), trailing, line.remark)
        edit = self._view.edit_box(row)
        font = QFont(self._view.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent))
        top = edit.adjusted(0, SPACE_3, 0, 0)
        centre = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(top, centre, self._view.tr("Edit"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), FOCUS_WIDTH))
            inset = FOCUS_INSET
            painter.drawRoundedRect(row.adjusted(inset, inset, -inset, -inset), SPACE_1, SPACE_1)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, tone: str) -> None:
        """A shape as well as a colour: dot, triangle for caution, square for stop."""
        colours = tokens(self._view)
        colour = {
            "good": colours.good,
            "caution": colours.caution,
            "stop": colours.stop,
            "quiet": colours.secondary,
        }.get(tone, colours.accent)
        side = px(10)
        top = box.top() + (self._view.fontMetrics().height() - side) / 2
        shape = QRectF(box.left(), top, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        if tone == "stop":
            painter.drawRect(shape)
        elif tone == "caution":
            painter.drawPolygon(
                [
                    QPoint(int(shape.center().x()), int(shape.top())),
                    QPoint(int(shape.right()), int(shape.bottom())),
                    QPoint(int(shape.left()), int(shape.bottom())),
                ]
            )
        else:
            painter.drawEllipse(shape)


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
