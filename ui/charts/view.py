"""The chart in the window: pyqtgraph keeps the time axis, zoom and scene; the picture is played in
it. This module loads pyqtgraph and numpy, so it is imported through `ui.charts.loading` only.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from app.engine.chart import ChartData, Reading
from app.engine.periods import Period
from ui.charts.axis import Axis
from ui.charts.bubble import Bubble
from ui.charts.drawing import draw
from ui.charts.look import Look
from ui.charts.pain_panel import TOP
from ui.charts.picture import Picture
from ui.charts.played import Drawing
from ui.charts.sheet import Sheet
from ui.charts.words import ChartWords
from ui.theme import FOCUS_WIDTH, RADIUS_SMALL, px, tokens
from ui.widgets.announce import tell

_REACH = 10
"""A mouse this near (design px) is on a reading."""


class ChartView(pg.GraphicsView):
    """The progress chart. Left and Right walk through the weeks, Shift with them through single
    readings, Ctrl with them moves the days in view, as dragging does; each is spoken. Plus, minus
    and Ctrl with the wheel zoom; 0 shows all again. `moved` when other days are in view."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.data: ChartData | None = None
        self._words = ChartWords()
        self.picture = Picture((1.0, 1.0))
        self._periods: Sequence[Period] = ()
        self.at: Period | Reading | None = None
        self._stale = False
        self.axis = Axis()
        self.axis.box.setYRange(0, TOP, padding=0)
        self._drawing = Drawing()
        self.addItem(self._drawing)
        self.addItem(self.axis.box)
        self.bubble = Bubble(self)
        self.axis.box.sigXRangeChanged.connect(self._redraw)
        _be_a_chart_to_readers(self)

    def show_data(self, data: ChartData, words: ChartWords) -> None:
        """Show other numbers; the whole axis is in view again."""
        self.data, self._words = data, words
        self._put_cursor(None)
        self._stale = True
        self.axis.show_whole(float(data.first.toordinal()), float(data.last.toordinal() + 1))
        self.setAccessibleName(words.heading())
        self._sum_up()
        if self._stale:  # other days than before draw themselves
            self._redraw()

    def _sum_up(self) -> None:
        """What a screen reader says as the keyboard comes here."""
        if self.data is not None:
            keys = ". ".join(self._words.keys())
            self.setAccessibleDescription(f"{self._words.summary(self.data)} {keys}.")

    def sizeHint(self) -> QSize:
        return QSize(px(840), px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(400))

    def close(self) -> bool:
        # pyqtgraph's own takes the viewport away, and Qt then crashes: there is no need for it.
        return QWidget.close(self)

    # --- drawing

    def _redraw(self, *_: object) -> None:
        if self.data is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        size = float(self.viewport().width()), float(self.viewport().height())
        look = Look.of(self)
        self.setBackground(QColor(look.colours.surface))
        self.picture = draw(self.data, self._words, look, size, days=self.days())
        self._periods = Sheet(self.data, self._words, look, self.picture).periods
        self._drawing.show_picture(self.picture)
        self.axis.box.setGeometry(self.picture.plot.rect())
        self._place_bubble()
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._redraw()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "bubble"):  # the base class calls this while it is being made
            self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "bubble"):
            self._redraw()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = tokens(self)
        if self.at is not None:
            painter.setPen(QPen(QColor(c.ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if isinstance(self.at, Reading):
                painter.drawEllipse(self.point(self.at), px(6), px(6))
            else:
                for frame in self._frames(self.at):
                    painter.drawRoundedRect(frame, RADIUS_SMALL, RADIUS_SMALL)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)

    # --- what is under the mouse or the keyboard's cursor

    def days(self) -> tuple[float, float]:
        """The part of the axis in view, as `date.toordinal` counts."""
        return self.axis.days

    def point(self, at: Period | Reading) -> QPointF:
        """Where a reading, or the top of a week, is drawn."""
        if isinstance(at, Period):
            return QPointF(self.picture.x(at.middle), self.picture.plot.top)
        panel = self.picture.pain
        y = panel.bottom - at.pain / TOP * panel.height
        return QPointF(self.picture.x(at.date.toordinal() + 0.5), y)

    def _frames(self, at: Period) -> list[QRectF]:
        """A frame around the period in both panels; a line would cross its labels."""
        half = at.days / 2
        left, right = self.picture.x(at.middle - half), self.picture.x(at.middle + half)
        return [
            box._replace(left=max(left, box.left), right=min(right, box.right)).rect()
            for box in (self.picture.pain, self.picture.distance)
        ]

    def _said(self, at: Period | Reading) -> list[str]:
        if isinstance(at, Reading):
            return self._words.reading_lines(at)
        return self._words.period_lines(at)

    def _put_cursor(self, at: Period | Reading | None) -> None:
        if at != self.at:
            self.at = at
            self._place_bubble()
            self.viewport().update()

    def _place_bubble(self) -> None:
        if self.at is None:
            self.bubble.hide()
            return
        point = self.point(self.at)
        self.bubble.say(self._said(self.at), point, self.viewport().rect())

    def _under(self, place: QPointF) -> Period | Reading | None:
        if self.data is None:
            return None
        for reading in self._readings():
            if (self.point(reading) - place).manhattanLength() <= px(_REACH):
                return reading
        day = self.picture.day(place.x())
        return next((p for p in self._periods if abs(day - p.middle) <= p.days / 2), None)

    def _readings(self) -> list[Reading]:
        """The single readings drawn."""
        if self.data is None:
            return []
        sheet = Sheet(self.data, self._words, Look.of(self), self.picture)
        first, last = self.picture.days
        readings = self.data.readings if sheet.shows_readings else ()
        return [r for r in readings if first <= r.date.toordinal() + 0.5 <= last]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._put_cursor(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._put_cursor(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._sum_up()
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
        )  # fmt: skip
        if by_key and self.data is not None:
            corner = QPointF(self.picture.plot.left, self.picture.pain.top)
            self.bubble.say(self._words.keys(), corner, self.viewport().rect())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._put_cursor(None)
        self.bubble.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        zooming = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if zooming and self.data is not None:
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        single = bool(held & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if key in steps and held & Qt.KeyboardModifier.ControlModifier:
            self.move_view(steps[key])
        elif key in steps:
            self._walk(steps[key], single=single)
        elif key in ends:
            points = self._points(single=single)
            self._speak(points[ends[key]] if points else None)
        elif key == Qt.Key.Key_Escape and self.bubble.isVisible():
            self._put_cursor(None)
            self.bubble.hide()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(0.5)
        elif key == Qt.Key.Key_Minus:
            self.zoom(2.0)
        elif key == Qt.Key.Key_0:
            self.show_all()
        else:
            event.ignore()

    # --- the days in view: what a key or a button changes is spoken

    def zoom(self, factor: float) -> None:
        """So many times as many days, about the cursor or the middle."""
        self.axis.zoom(factor, None if self.at is None else self._day_of(self.at))
        self._say_days()

    def move_view(self, direction: int) -> None:
        """To earlier (-1) or later (1) days."""
        self.axis.move(direction)
        self._say_days()

    def show_all(self) -> None:
        """The whole axis."""
        self.axis.show_all()
        self._say_days()

    def _say_days(self) -> None:
        if self.data is not None:
            tell(self, self._words.in_view(*self.days()))

    def _points(self, *, single: bool) -> Sequence[Period | Reading]:
        return self._readings() if single else self._periods

    def _day_of(self, at: Period | Reading) -> float:
        return at.middle if isinstance(at, Period) else at.date.toordinal() + 0.5

    def _walk(self, step: int, *, single: bool) -> None:
        """To the next or the previous point; from none, to the latest."""
        points = self._points(single=single)
        if not points:
            return
        if self.at is None:
            self._speak(points[-1])
            return
        if self.at in points:
            index = points.index(self.at) + step
        else:  # from a week to its readings, or back
            day = self._day_of(self.at)
            index = min(range(len(points)), key=lambda i: abs(self._day_of(points[i]) - day))
        if not 0 <= index < len(points) and self.at in points and self.axis.can_move(step):
            # The next one lies outside: the view follows, and the cursor goes on in it.
            self.axis.move(step)
            day, points = self._day_of(self.at), self._points(single=single)
            beyond = [p for p in points if (self._day_of(p) - day) * step > 0]
            self._speak(beyond[0 if step > 0 else -1] if beyond else self.at)
            return
        self._speak(points[min(max(index, 0), len(points) - 1)])

    def _speak(self, at: Period | Reading | None) -> None:
        self._put_cursor(at)
        if at is not None:
            tell(self, ". ".join(self._said(at)))


def _be_a_chart_to_readers(view: QWidget) -> None:
    """Qt has no other way to give a widget the role of a chart than an object of its own.

    Qt keeps it until the widget goes and deletes it then. Python must not delete it before: the
    connection holds on to it, and goes with the widget. Connecting a signal to a bound method of
    the widget makes PySide describe its class anew, and Qt, not knowing that one, gives it the
    usual role again: from here on connect lambdas.
    """
    told = QAccessibleWidget(view, QAccessible.Role.Chart)
    QAccessible.registerAccessibleInterface(told)
    view.destroyed.connect(lambda _=None, kept=told: None)
