"""How a row of the diary looks: its parts side by side, or below each other."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.pages.diary_words import Line
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
from ui.widgets.painted import reads_right_to_left

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
DATE_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class RowView(QListView):
    """What a row needs to know of its list: where it says "Edit", how wide dates are, its types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date_width: int | None = None

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

    def forget_dates(self) -> None:
        """The dates shown, or their type, are others now."""
        self._date_width = None

    def _measure_dates(self) -> int:
        model = self.model()
        metrics = self.fontMetrics()
        oldest = model.index(model.rowCount() - 1, 0).data(DATE_ROLE) or ""
        newest = model.index(0, 0).data(DATE_ROLE) or ""
        widest = max(metrics.horizontalAdvance(f"{day}00") for day in (oldest, newest))
        return max(px(104), widest) + SPACE_3

    def edit_word(self) -> str:
        """What each row is for."""
        return self.tr("Edit")

    def edit_box(self, row: QRect) -> QRect:
        """Where a row says "Edit"."""
        width = self.fontMetrics().horizontalAdvance(self.edit_word()) + 2 * SPACE_3
        left = row.right() - width - SPACE_2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = row.left() + SPACE_2
        return QRect(left, row.top(), width, row.height())


class RowDelegate(QStyledItemDelegate):
    """Date, mark, words, remark, "Edit": side by side where there is room, else below."""

    def __init__(self, view: RowView) -> None:
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
        painter.drawText(edit, int(Qt.AlignmentFlag.AlignCenter), view.edit_word())
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
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = mirrored != trailing
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        backward = reads_right_to_left(text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight
        )
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
