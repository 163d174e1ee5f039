"""Finds text that is cut, covered or squeezed in a window, whatever draws it.

Each widget is painted on a device that keeps no pixels but every piece of text with its place: so
labels, fields, tables, charts and everything that paints itself are held to the same rule.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QStackedWidget,
    QTableView,
    QWidget,
)

from ui.theme import contrast

SLACK = 1.5
"""Pixels: sizes and places are rounded."""

_LARGE, _LARGE_BOLD = 24.0, 18.66
"""Pixels from which on WCAG 2.2 calls text large."""


class Piece(NamedTuple):
    """Text as it was painted, and where in its widget."""

    text: str
    box: QRectF
    colour: QColor
    large: bool


class _Listener(QPaintEngine):
    """Hears what is written, and paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.pieces: list[Piece] = []
        self._at = QTransform()
        self._colour = QColor()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._at = state.transform()
        if state.state() & QPaintEngine.DirtyFlag.DirtyPen:
            self._colour = state.pen().color()

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        # As high as its letters are: the line of a huge number is far higher.
        font = item.font()
        ink = QFontMetricsF(font).tightBoundingRect(item.text())
        box = QRectF(at.x(), at.y() + ink.top(), item.width(), ink.height())
        large = font.pixelSize() >= (_LARGE_BOLD if font.bold() else _LARGE)
        self.pieces.append(Piece(item.text(), self._at.mapRect(box), self._colour, large))

    def _nothing(self, *_: object) -> None:
        """Shapes and pictures are no text."""

    drawPath = drawPixmap = drawImage = drawPolygon = drawRects = drawLines = _nothing
    drawEllipse = drawPoints = drawTiledPixmap = _nothing


class _Page(QPaintDevice):
    """As large as a widget."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.listener = _Listener()
        measure = QPaintDevice.PaintDeviceMetric
        self._measures = {
            measure.PdmWidth: size.width(),
            measure.PdmHeight: size.height(),
            measure.PdmWidthMM: 300,
            measure.PdmHeightMM: 300,
            measure.PdmNumColors: 1 << 24,
            measure.PdmDepth: 32,
            measure.PdmDevicePixelRatio: 1,
            measure.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.listener

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        return self._measures.get(what, 96)


def painted(widget: QWidget) -> list[Piece]:
    """What `widget` itself writes, its children left out."""
    page = _Page(widget.size())
    QWidget.render(widget, page, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [piece for piece in page.listener.pieces if piece.text.strip()]


def troubles(window: QWidget) -> list[str]:
    """Each text that is cut or covered, each widget that lies on another or sticks out, each area
    that scrolls sideways; in words."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.width() and widget.height():
            where = f"{_named(widget)} {widget.size().toTuple()}"
            found += [f"{where}: {what}" for what in itertools.chain(
                _cut(widget), _squeezed(widget), _lying_over(widget), _sideways(widget)
            )]  # fmt: skip
    return found


def _named(widget: QWidget) -> str:
    chain, at = [], widget
    while at is not None and len(chain) < 3:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(chain)


def _scrolled_by(widget: QWidget) -> QAbstractScrollArea | None:
    """The area whose viewport this is."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return parent if inside and isinstance(parent, QAbstractScrollArea) else None


def _in_table(widget: QWidget) -> bool:
    """A table of many columns scrolls sideways, its head along with it."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, QTableView):
        at = at.parentWidget()
    return isinstance(at, QTableView) and at.horizontalScrollBar().maximum() > 0


def _may_scroll(widget: QWidget) -> bool:
    """A line that a person types in may be longer than its field."""
    if not isinstance(widget, QLineEdit) or not widget.text():
        return False
    return not isinstance(widget.parentWidget(), QAbstractSpinBox)


def _cut(widget: QWidget) -> Iterator[str]:
    if _may_scroll(widget):
        return
    pieces = painted(widget)
    room = QRectF(widget.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    area = _scrolled_by(widget)
    if area is not None and area.verticalScrollBar().maximum() > 0:
        room.adjust(0, -1e6, 0, 1e6)
    if _in_table(widget):
        room.adjust(-1e6, 0, 1e6, 0)
    for text, box, _, _ in pieces:
        if not room.contains(box):
            yield f"“{text}” is cut"
        if text.endswith("…") and not _says(widget, text):
            yield f"“{text}” is shortened"
    for one, other in itertools.combinations(pieces, 2):
        both = one.box.intersected(other.box)
        twice = one.text == other.text and one.box == other.box  # once more where it is marked
        if both.width() > SLACK and both.height() > SLACK and not twice:
            yield f"“{one.text}” lies over “{other.text}”"


def _says(widget: QWidget, text: str) -> bool:
    """The widget's own words end so, or the whole of them shows where the mouse rests."""
    own = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    hint = widget.placeholderText() if isinstance(widget, QLineEdit) else ""
    return any(text in words for words in (own, hint)) or bool(widget.toolTip())


def _squeezed(widget: QWidget) -> Iterator[str]:
    """Given less room than the words take, also where they still fit into the padding."""
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        least = widget.minimumSizeHint()
        if least.width() > widget.width() + 1:
            yield f"“{widget.text()}” needs {least.width()} px of width"
        if widget.hasHeightForWidth():
            height = widget.heightForWidth(widget.width())
            if height > widget.height() + 1:
                yield f"“{widget.text()}” needs {height} px of height"
    elif isinstance(widget, QComboBox) and widget.hasHeightForWidth():
        height = widget.heightForWidth(widget.width())
        if height > widget.height() + 1:
            yield f"“{widget.currentText()}” needs {height} px of height"
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if words > widget.width():
            yield f"“{widget.placeholderText()}” needs {words} px of width"


def _lying_over(parent: QWidget) -> Iterator[str]:
    """Children that lie on each other, or stick out where nothing scrolls."""
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, QScrollBar)
        and not child.property("overlay")
        and child.width()
        and child.height()
    ]
    if _scrolled_by(parent) is None and not isinstance(parent, QStackedWidget):
        room = parent.rect().adjusted(-1, -1, 1, 1)
        for child in children:
            if not room.contains(child.geometry()):
                yield f"{_words(child)} sticks out"
    for one, other in itertools.combinations(children, 2):
        if not one.geometry().intersects(other.geometry()):
            continue
        shared = (a.intersected(b) for a in _taken(one, parent) for b in _taken(other, parent))
        if any(both.width() > SLACK and both.height() > SLACK for both in shared):
            yield f"{_words(one)} and {_words(other)} lie over each other"


def _taken(widget: QWidget, parent: QWidget) -> list[QRectF]:
    """What of `parent` a child needs for itself: a control its whole box, else the words in it."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return [QRectF(widget.geometry())]
    inside = (w for w in widget.findChildren(QWidget) if w.isVisible())
    return [
        piece.box.translated(QPointF(each.mapTo(parent, QPoint())))
        for each in (widget, *inside)
        for piece in painted(each)
    ]


def _words(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{text}”" if text else type(widget).__name__


def _sideways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTableView):
        return
    if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()} px"


def unreadable(window: QWidget) -> list[str]:
    """Each text in sight whose colour stands out too little from what is behind it, as measured
    on the picture of the window: 4.5 : 1, large text 3 : 1. What can't be used may be paler."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or not widget.isEnabled():
            continue
        seen = QRectF(widget.visibleRegion().boundingRect())
        for text, box, colour, large in painted(widget):
            if not seen.contains(box):
                continue
            behind = _behind(picture, box.translated(QPointF(widget.mapTo(window, QPoint()))))
            stands_out = contrast(colour.name(), behind)
            if stands_out < (3.0 if large else 4.5):
                what = f"{colour.name()} on {behind}, {stands_out:.2f} : 1"
                found.append(f"{_named(widget)}: “{text}” {what}")
    return found


def _behind(picture: QImage, box: QRectF) -> str:
    """The colour that most of a frame around the letters has."""
    area = box.adjusted(-1, -1, 1, 1).toAlignedRect().intersected(picture.rect())
    part = picture.copy(area)
    rows, columns = (0, part.height() - 1), range(part.width())
    colours = Counter(part.pixel(x, y) for y in rows for x in columns)
    return QColor(colours.most_common(1)[0][0]).name()
