"""The way to the pages: name, entries, and the privacy sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import (
    CLEAR,
    SIDEBAR_WIDTH,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    TYPE_BRAND,
    px,
    tokens,
)
from ui.widgets.marks import Mark, draw_mark
from ui.widgets.painted import SelfPainted
from ui.widgets.text import Caption


class NavItem(NamedTuple):
    """An entry of the sidebar. `also`: pages without their own entry that belong to this one.
    `bottom`: stands apart, at the end (Settings). `mark` stands before the text in a column."""

    name: str
    text: str
    also: tuple[str, ...] = ()
    bottom: bool = False
    mark: Mark | None = None


class Sidebar(QWidget):
    """Name, entries, and the privacy sentence. Emits `picked` with the entry's page name. Without
    entries (a locked diary) it says whose window it is."""

    picked = Signal(str)

    def __init__(self, nav: Sequence[NavItem], footer: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages") if nav else "")
        self._nav = tuple(nav)
        self._entries: dict[str, _Entry] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setSpacing(SPACE_1)
        self._logo = _Logo(self)
        self._layout.addWidget(self._logo)
        for item in (item for item in nav if not item.bottom):
            self._layout.addWidget(self._entry(item))
        self._layout.addStretch(1)
        for item in (item for item in nav if item.bottom):
            self._layout.addWidget(self._entry(item))
        self._footer = QWidget(self)
        under = QVBoxLayout(self._footer)
        under.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        under.addWidget(Caption(footer))
        self._layout.addWidget(self._footer)
        self._beside: bool | None = None
        self.set_beside(True)

    def _entry(self, item: NavItem) -> _Entry:
        entry = _Entry(item.text, self)
        entry.clicked.connect(lambda: self.pick(item.name))
        self._entries[item.name] = entry
        return entry

    def pick(self, name: str) -> None:
        """As if the entry was pressed; nothing happens while it is disabled."""
        if self.leads_to(name):
            self.picked.emit(name)

    def leads_to(self, name: str) -> bool:
        """The entry that the page `name` belongs to can be used; true for a page of none."""
        for item in self._nav:
            if name == item.name or name in item.also:
                return self._entries[item.name].isEnabled()
        return True

    def set_current(self, page: str) -> None:
        """Mark the entry that `page` belongs to."""
        for item in self._nav:
            self._entries[item.name].set_current(page == item.name or page in item.also)

    def set_enabled(self, names: Collection[str] | None, why_not: str = "") -> None:
        """Allow only these entries; None allows all. `why_not` is what the others say."""
        for name, entry in self._entries.items():
            entry.allow(names is None or name in names, why_not)

    def set_beside(self, beside: bool) -> None:
        """A column beside the page, or a bar on top of it."""
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self._footer.setVisible(beside)
        self._logo.above = beside
        for item in self._nav:
            # On the bar the words need the room.
            self._entries[item.name].set_mark(item.mark if beside else None)
        if beside:
            self._layout.setContentsMargins(SPACE_3, SPACE_6, SPACE_3, SPACE_3)
            self.setFixedWidth(px(SIDEBAR_WIDTH))
        else:
            self._layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        self._beside = beside
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(tokens(self).line))
        right, bottom = self.width() - 1, self.height() - 1
        if not self._beside:
            painter.drawLine(0, bottom, right, bottom)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.drawLine(0, 0, 0, bottom)
        else:
            painter.drawLine(right, 0, right, bottom)
        painter.end()


class _Entry(SelfPainted, QPushButton):
    centred = False
    pad_x = SPACE_3
    weight = QFont.Weight.Medium

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._set_up(text)
        self.setAutoDefault(True)
        self._current = False

    def allow(self, allowed: bool, why_not: str) -> None:
        """Let it be used or not, and say why not."""
        self.setEnabled(allowed)
        self.setToolTip("" if allowed else why_not)
        self._describe()

    def set_current(self, current: bool) -> None:
        self._current = current
        self._describe()
        self.update()

    def _describe(self) -> None:
        here = self.tr("this page") if self._current else ""
        self.setAccessibleDescription(". ".join(filter(None, (here, self.toolTip()))))

    def set_mark(self, mark: Mark | None) -> None:
        self.leading = mark
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        clear = CLEAR
        hover = self.underMouse() and self.isEnabled()
        fill = c.accent_tint if self._current else (c.sunk if hover else clear)
        ink = c.accent if self._current else c.secondary
        painter = QPainter(self)
        box = self._frame(painter, fill, clear, c.accent)
        ink = ink if self.isEnabled() else c.disabled
        mark = self._paint_text(painter, box, ink)
        if self.leading:
            draw_mark(painter, self.leading, mark, ink)
        if self._current:
            # The tint alone is too faint to see for everyone.
            bar = QRectF(0, box.center().y() - px(9), 3, px(18))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent))
            painter.drawRect(self._reading(bar))
        painter.end()


class _Logo(QWidget):
    """The name in two colours. `above`: the entries stand under it."""

    above = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Backstride")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(TYPE_BRAND))
        font.setWeight(QFont.Weight.Bold)
        return font

    def sizeHint(self) -> QSize:
        return QSize(px(130), px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        painter = QPainter(self)
        painter.setFont(self._font())
        # On the bar it stands in line with the entries.
        box = self.rect().adjusted(SPACE_3, 0, 0, -SPACE_3 if self.above else 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        # A name keeps its order in every script; only its side changes.
        first, second = "Back", "stride"
        width = painter.fontMetrics().horizontalAdvance(first + second)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.setLeft(self.width() - SPACE_3 - width)
        painter.setPen(QColor(c.ink))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, first)
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(first))
        painter.setPen(QColor(c.run))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, second)
        painter.end()
