"""Sessions done a week as small bars, beside the trial's average."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.outcomes import TRIAL_ADHERENCE
from app.engine.standing import WeekSessions
from ui.theme import SPACE_1, TYPE_CAPTION, Tokens, px, tokens

_LEAST_WIDTH = 9  # design px of a week; older weeks that find no room stand in the table


class WeekBars(QWidget):
    """One bar a completed week, the latest on the reading end; a frame shows what was planned and
    a dashed line the trial's 70 % of it. Week numbers stand below where they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[WeekSessions] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_weeks(self, weeks: Sequence[WeekSessions], description: str) -> None:
        """Show other weeks; `description` is what a screen reader says of them."""
        self._weeks = weeks
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(96))

    def shown(self) -> Sequence[WeekSessions]:
        """The weeks there is room for."""
        return self._weeks[-max(1, self.width() // px(_LEAST_WIDTH)) :]

    def paintEvent(self, event: QPaintEvent) -> None:
        weeks = self.shown()
        if not weeks:
            return
        painter, c = QPainter(self), tokens(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CAPTION))
        painter.setFont(font)
        line = QFontMetrics(font).height()
        plot = QRectF(0, line, self.width(), self.height() - 2 * line - SPACE_1)
        each = min(plot.width() / len(weeks), px(44))
        most = max(max(week.done, week.planned) for week in weeks)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        numbers = QFontMetrics(font).horizontalAdvance("88") + SPACE_1
        every = max(1, -(-numbers // round(each)))
        for index, week in enumerate(weeks):
            left = self.width() - (index + 1) * each if mirrored else index * each
            bar = QRectF(left + each * 0.15, plot.top(), each * 0.7, plot.height())
            self._paint_week(painter, c, week, bar, most)
            painter.setPen(QColor(c.ink))
            if every == 1:
                top = bar.bottom() - bar.height() * max(week.done, week.planned) / most - line
                place = QRectF(left, top, each, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(week.done))
            if index % every == 0:
                painter.setPen(QColor(c.secondary))
                below = QRectF(left - each, plot.bottom() + SPACE_1, 3 * each, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(week.week))
        y = plot.bottom() - plot.height() * TRIAL_ADHERENCE * weeks[-1].planned / most
        end = len(weeks) * each
        start = self.width() - end if mirrored else 0.0
        painter.setPen(QPen(QColor(c.ink), max(1.5, px(1)), Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(QPointF(start, y), QPointF(start + end, y)))
        painter.end()

    def _paint_week(
        self, painter: QPainter, c: Tokens, week: WeekSessions, bar: QRectF, most: int
    ) -> None:
        planned = bar.height() * week.planned / most
        done = bar.height() * week.done / most
        painter.setPen(QPen(QColor(c.control_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(bar.left(), bar.bottom() - planned, bar.width(), planned))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(bar.left(), bar.bottom() - done, bar.width(), done), QColor(c.run))
