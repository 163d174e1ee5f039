"""The list of entries: a model that says a row only when it is looked at, and how rows look."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.engine.model import Entry
from ui.pages.diary_words import DiaryWords, Line
from ui.theme import (
    FOCUS_INSET,
    FOCUS_WIDTH,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    TYPE_CAPTION,
    px,
    tokens,
)

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
        self._date_width: int | None = None
        self.setModel(model)
        model.modelReset.connect(self._forget_dates)
        self.setItemDelegate(_RowDelegate(self))
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
            self._forget_dates()
            self.scheduleDelayedItemsLayout()

    def caption_font(self) -> QFont:
        """The smaller type of remarks."""
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        return font

    def date_width(self) -> int:
        """Room for the longest date shown, and the gap after it."""
        if self._date_width is None:
            self._date_width = self._measure_dates()
        return self._date_width

    def _forget_dates(self) -> None:
        self._date_width = None

    def _measure_dates(self) -> int:
        model = self.model()
        metrics = self.fontMetrics()
        oldest = model.index(model.rowCount() - 1, 0).data(DATE_ROLE) or ""
        newest = model.index(0, 0).data(DATE_ROLE) or ""
        widest = max(metrics.horizontalAdvance(f"{day}00") for day in (oldest, newest))
        return max(px(104), widest) + SPACE_3

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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        height = self._one_line(index, width) or self._place(index, width).height
        return QSize(width, height + 2 * SPACE_3 + 1)

    def _one_line(self, index: Index, width: int) -> int | None:
        """The height of a row that is one line, without laying it out: most are, and there may be
        thousands. None when it has to be laid out."""
        line: Line = index.data(LINE_ROLE)
        if line.remark or width < px(620):
            return None
        metrics = self._view.fontMetrics()
        room = width - self._view.date_width() - self._view.edit_box(QRect(0, 0, width, 10)).width()
        wide = metrics.horizontalAdvance(f"{line.title} · {line.text}") * 1.1  # the title is bold
        fits = wide < room - px(26) - 3 * SPACE_4 and "\n" not in line.text
        return math.ceil(QFontMetricsF(self._view.font()).height()) if fits else None

    def _place(self, index: Index, width: int) -> _Placed:
        """Where everything goes in a row of `width`, measured from its padded corner."""
        line: Line = index.data(LINE_ROLE)
        view = self._view
        quiet = view.caption_font()
        edit = view.edit_box(QRect(0, 0, width, 10)).width()
        mark = px(26)
        placed = _Placed()
        if width < px(620):
            words = width - edit - mark - SPACE_4
            placed.add(index.data(DATE_ROLE), quiet, QRect(mark, 0, words, 0), quiet=True)
            top = placed.height
            placed.add(line.title, view.font(), QRect(mark, top, words, 0), rest=line.text)
            if line.remark:
                place = QRect(mark, placed.height, words, 0)
                placed.add(line.remark, quiet, place, quiet=True)
            return placed
        date = view.date_width()
        rest = width - date - mark - edit - 3 * SPACE_4
        remark = int(rest * 0.32) if line.remark else 0
        metrics = QFontMetrics(quiet)
        if line.remark:
            remark = min(remark, metrics.horizontalAdvance(line.remark) + 2)
        placed.mark = date
        placed.add(index.data(DATE_ROLE), view.font(), QRect(0, 0, date, 0), quiet=True)
        words = rest - remark
        place = QRect(date + mark, 0, words, 0)
        placed.add(line.title, view.font(), place, rest=line.text)
        if line.remark:
            drop = (view.fontMetrics().height() - metrics.height()) // 2
            place = QRect(date + mark + words + SPACE_4, drop, remark, 0)
            placed.add(line.remark, quiet, place, quiet=True, trailing=True)
        return placed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, colours = self._view, tokens(self._view)
        row, state = option.rect, option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and view.hasFocus()
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused or over:
            painter.fillRect(row, QColor(colours.accent_tint if focused else colours.sunk))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, QColor(colours.line))
        box = row.adjusted(SPACE_2, SPACE_3, -SPACE_2, -SPACE_3)
        placed = self._place(index, row.width())
        for text in placed.texts:
            painter.setPen(QColor(colours.secondary if text.quiet else colours.ink))
            text.draw(painter, self._mirrored(text.box.translated(box.topLeft()), box))
        mark = QRect(box.left() + placed.mark, box.top(), px(10), view.fontMetrics().height())
        self._draw_mark(painter, self._mirrored(mark, box), index.data(LINE_ROLE).tone)
        painter.setFont(view.caption_font())
        painter.setPen(QColor(colours.accent if over or focused else colours.secondary))
        edit = view.edit_box(row).adjusted(0, SPACE_3, 0, 0)
        edit.setHeight(view.fontMetrics().height())
        painter.drawText(edit, int(Qt.AlignmentFlag.AlignCenter), view.tr("Edit"))
        if focused:
            inset = FOCUS_INSET
            painter.setPen(QPen(QColor(colours.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(inset, inset, -inset, -inset), SPACE_1, SPACE_1)
        painter.restore()

    def _mirrored(self, box: QRect, row: QRect) -> QRect:
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box = QRect(box)
            box.moveLeft(row.left() + row.right() - box.right())
        return box

    def _draw_mark(self, painter: QPainter, box: QRect, tone: str) -> None:
        """A shape as well as a colour: dot, triangle for caution, square for stop."""
        colours = tokens(self._view)
        colour = {
            "good": colours.good,
            "caution": colours.caution,
            "stop": colours.stop,
            "quiet": colours.secondary,
        }.get(tone, colours.accent)
        side = px(10)
        shape = QRectF(box.left(), box.top() + (box.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        if tone == "stop":
            painter.drawRect(shape)
        elif tone == "caution":
            top = QPointF(shape.center().x(), shape.top())
            painter.drawPolygon([top, shape.bottomRight(), shape.bottomLeft()])
        else:
            painter.drawEllipse(shape)


class _Text:
    """Words laid out in a box: perhaps a bold title and its rest."""

    def __init__(self, text: str, font: QFont, box: QRect, bold: int, trailing: bool) -> None:
        self.quiet = False
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        if bold:
            heavy = QTextLayout.FormatRange()
            heavy.start, heavy.length = 0, bold
            heavy.format = QTextCharFormat()
            heavy.format.setFontWeight(QFont.Weight.Bold)
            self._layout.setFormats([heavy])
        side = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        option = QTextOption(side)
        option.setTextDirection(QApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        self._layout.endLayout()
        self.box = QRect(box.left(), box.top(), box.width(), math.ceil(height))

    def draw(self, painter: QPainter, box: QRect) -> None:
        self._layout.draw(painter, QPointF(box.topLeft()))


class _Placed:
    """The texts of a row and where they stand; `mark` is how far in the mark is."""

    def __init__(self) -> None:
        self.texts: list[_Text] = []
        self.mark = 0
        self.height = 0

    def add(
        self,
        text: str,
        font: QFont,
        box: QRect,
        *,
        rest: str | None = None,
        quiet: bool = False,
        trailing: bool = False,
    ) -> None:
        """Lay out `text` in the width of `box`; with a `rest` it is a title."""
        words = f"{text} · {rest}" if rest else text
        placed = _Text(words, font, box, 0 if rest is None else len(text), trailing)
        placed.quiet = quiet
        self.texts.append(placed)
        self.height = max(self.height, placed.box.bottom() + 1)
