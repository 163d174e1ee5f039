"""Lets a page that just came appear softly. Nothing else in the window moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SOFT_MS = 140
"""How long a page takes to clear, counted from its first paint."""
FIRST = 0.6
"""How much of the page's own colour lies on it at first: what stands there shows through."""


class Softening(QObject):
    """Lays a veil on each page that comes into `window`, one at a time."""

    def __init__(self, window: MainWindow, still: Callable[[], bool]) -> None:
        """`still`: nothing may move."""
        super().__init__(window)
        self._window, self._still = window, still
        self.veil: Veil | None = None
        window.turned.connect(self._come)

    def _come(self) -> None:
        if self.veil is not None:
            self.veil.end()
        page = self._window.built(self._window.current)
        if not isinstance(page, Page) or not page.isVisible():
            return
        if page.comes_softly() and not self._still():
            self.veil = Veil(page)
            self.veil.cleared.connect(self._forget)

    def _forget(self) -> None:
        self.veil = None


class Veil(QWidget):
    """The page's own colour over the page, less with every frame, and then gone.

    The page beneath is painted live, so there is no picture of it to keep, to be late, or to be
    left behind when the diary is locked. It takes mouse, keys and focus as if nothing lay on it,
    and tells screen readers of its own content alone (it is a stacked widget).
    """

    cleared = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self._clearing = QVariantAnimation(self, startValue=FIRST, endValue=0.0)
        self._clearing.setDuration(SOFT_MS)
        self._clearing.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._clearing.valueChanged.connect(lambda _: self.update())
        self._clearing.finished.connect(self.end)
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.raise_()
        self.show()

    def end(self) -> None:
        """Take it away."""
        self._page.removeEventFilter(self)
        self._clearing.stop()
        self.hide()
        self.deleteLater()
        self.cleared.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._clearing.state() == QVariantAnimation.State.Stopped:
            self._clearing.start()  # what takes long to be painted does not come half clear
        colour = QColor(self.palette().color(QPalette.ColorRole.Window))
        colour.setAlphaF(self._clearing.currentValue())
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        elif event.type() == QEvent.Type.Hide:  # another page, a locked diary, the end
            self.end()
        return False
