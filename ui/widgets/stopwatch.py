"""A stopwatch with one button. It stops by itself at its limit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import SPACE_2, TYPE_CLOCK, px, tokens
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Secondary

TICK_MS = 100
SPOKEN_EVERY_S = 10


class Stopwatch(QWidget):
    """Counts whole seconds. Space or Enter on its button starts and stops it; a screen reader
    hears the start, every ten seconds and the stop, and nothing in between."""

    started = Signal()
    stopped = Signal(int)

    def __init__(
        self,
        monotonic: Callable[[], float],
        most_s: int,
        say: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        """`monotonic` gives seconds that never jump; `say` puts seconds into words."""
        super().__init__(parent)
        self._monotonic, self._most, self._say = monotonic, most_s, say
        self._begun: float | None = None
        self._seconds: int | None = None
        self._face = _Face(self)
        self.button = PrimaryButton("")
        self.button.clicked.connect(self.toggle)
        self._state = Secondary("")
        # Only while it runs: nothing wakes the computer otherwise.
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._tick)
        row = FlowLayout()
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._face)
        layout.addLayout(row)
        layout.addWidget(self._state)
        self.setFocusProxy(self.button)
        self._show()

    def seconds(self) -> int | None:
        """Whole seconds of the last run, or None before one."""
        return self._seconds

    def set_seconds(self, seconds: int | None) -> None:
        """Show a run that was timed earlier."""
        self._seconds = seconds
        self._show()

    def running(self) -> bool:
        """Whether it counts now."""
        return self._begun is not None

    def toggle(self) -> None:
        """Start, or stop."""
        if self._begun is None:
            self._start()
        else:
            self._stop(self._elapsed())

    def _start(self) -> None:
        self._begun, self._seconds = self._monotonic(), None
        self._ticks.start()
        self._show()
        announce(self, self.tr("Started."))
        self.started.emit()

    def _stop(self, seconds: int) -> None:
        self._ticks.stop()
        self._begun, self._seconds = None, seconds
        self._show()
        announce(self, self._state.text(), at_once=True)
        self.stopped.emit(seconds)

    def _elapsed(self) -> int:
        assert self._begun is not None
        return max(0, min(int(self._monotonic() - self._begun), self._most))

    def _tick(self) -> None:
        seconds = self._elapsed()
        if seconds >= self._most:
            self._stop(self._most)
            return
        new = self._face.show_seconds(self.locale().toString(seconds))
        if new and seconds and seconds % SPOKEN_EVERY_S == 0:
            announce(self, self._say(seconds))

    def _show(self) -> None:
        running, seconds = self.running(), self._seconds
        self._face.show_seconds(self.locale().toString(seconds or 0))
        if running:
            self.button.setText(self.tr("Stop"))
            self._state.setText(self.tr("Running. Stop when it is not comfortable any more."))
        elif seconds is None:
            self.button.setText(self.tr("Start"))
            text = self.tr("It stops by itself after {most}.").format(most=self._say(self._most))
            self._state.setText(text)
        else:
            self.button.setText(self.tr("Start again"))
            text = self.tr("Stopped after {time}.").format(time=self._say(seconds))
            self._state.setText(text)


class _Face(QWidget):
    """The number. Painted, not a label: a label's every change would be read out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = "0"
        self.setAccessibleName(self.tr("Seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seconds(self, text: str) -> bool:
        """Show a number; True when it is another one."""
        if text == self._text:
            return False
        self._text = text
        self.update()
        return True

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_CLOCK))
        font.setWeight(QFont.Weight.Bold)
        # Digits of one width, so that the number stands still while it counts.
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance("000"), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(tokens(self).ink))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(self.rect()), int(flags), self._text)
        painter.end()
