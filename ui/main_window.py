"""The window: the sidebar and the stack of pages, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from resources import read_bytes
from ui.theme import (
    SIDEBAR_WIDTH,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    px,
    tokens,
)
from ui.widgets.buttons import SelfPainted
from ui.widgets.page import Page
from ui.widgets.text import Caption

SMALLEST_SIZE, FIRST_SIZE = QSize(900, 600), QSize(1180, 760)
_LEAST_PAGE_WIDTH = 560  # design px; with less beside the sidebar, it becomes a bar on top


def _icon() -> QIcon:
    picture = QPixmap()
    picture.loadFromData(read_bytes("icons/backstride.svg"))
    return QIcon(picture)


@dataclass(frozen=True, slots=True)
class NavItem:
    """An entry of the sidebar. `also`: pages without their own entry that belong to this one.
    `bottom`: stands apart, at the end (Settings)."""

    name: str
    text: str
    also: tuple[str, ...] = ()
    bottom: bool = False


class MainWindow(QMainWindow):
    """Shows one page at a time. Keys: Ctrl+1, 2, … for the sidebar, F1 help, Alt+Left back."""

    page_shown = Signal(str)

    def __init__(
        self,
        pages: Mapping[str, Callable[[], QWidget]],
        nav: Sequence[NavItem],
        footer: str = "",
        *,
        help_page: str | None = None,
        load_geometry: Callable[[], bytes | None] | None = None,
        save_geometry: Callable[[bytes], None] | None = None,
    ) -> None:
        """`pages`: how to build each page, by name; built on first show and kept.

        `footer`: the privacy sentence under the sidebar. `load_geometry` and `save_geometry` keep
        the window's place between starts, as opaque bytes.
        """
        super().__init__()
        self.setWindowTitle("Backstride")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        self._factories = dict(pages)
        self._pages: dict[str, QWidget] = {}
        self._nav = tuple(nav)
        self._history: list[tuple[str, dict[str, object]]] = []
        self._save_geometry = save_geometry
        self._sidebar = Sidebar(self._nav, footer)
        self._sidebar.picked.connect(self.show_page)
        self._stack = QStackedWidget()
        centre = QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, centre)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._sidebar)
        self._layout.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._add_keys(help_page)
        place = load_geometry() if load_geometry is not None else None
        if place:
            self.restoreGeometry(QByteArray(place))
        self._fit()

    def _add_keys(self, help_page: str | None) -> None:
        def key(sequence: str | QKeySequence.StandardKey, name: str) -> None:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(lambda: self._sidebar.pick(name))

        for number, item in enumerate(self._nav, start=1):
            key(f"Ctrl+{number}", item.name)
        if help_page is not None:
            key(QKeySequence.StandardKey.HelpContents, help_page)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.back)

    def show_page(self, name: str, **wanted: object) -> None:
        """Show the page `name`, building it the first time; `wanted` goes to its `enter()`.
        KeyError for a name that is not there."""
        if not self._may_leave(name):
            return
        if not self._history or self._history[-1] != (name, wanted):
            self._history.append((name, wanted))
        self._open(name, wanted)

    def back(self) -> None:
        """Return to the page shown before this one."""
        if len(self._history) > 1 and self._may_leave(self._history[-2][0]):
            self._history.pop()
            self._open(*self._history[-1])

    def page(self, name: str) -> QWidget:
        """The page `name`, built if it was not yet."""
        if name not in self._pages:
            page = self._factories[name]()
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    @property
    def current(self) -> str:
        """The name of the page shown, or "" before the first."""
        return self._history[-1][0] if self._history else ""

    def set_nav_enabled(self, names: Collection[str] | None) -> None:
        """Only these entries of the sidebar can be used; None means all."""
        self._sidebar.set_enabled(names)

    def _may_leave(self, for_page: str) -> bool:
        page = self._stack.currentWidget()
        if for_page == self.current or not isinstance(page, Page):
            return True
        return page.leave()

    def _open(self, name: str, wanted: dict[str, object]) -> None:
        page = self.page(name)
        if isinstance(page, Page):
            page.enter(**wanted)
        self._stack.setCurrentWidget(page)
        self._sidebar.set_current(name)
        if isinstance(page, Page) and self.isVisible():
            page.focus_first()
        self.page_shown.emit(name)

    def _fit(self) -> None:
        """At large text or in a narrow window the sidebar becomes a bar on top."""
        beside = self.width() >= px(SIDEBAR_WIDTH) + px(_LEAST_PAGE_WIDTH)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._sidebar.set_beside(beside)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self._stack.currentWidget()
        if isinstance(page, Page) and not event.spontaneous():
            page.focus_first()
        if self.windowIcon().isNull():
            # After the first paint: reading the drawing costs as much as half a page.
            QTimer.singleShot(0, self, lambda: self.setWindowIcon(_icon()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_sidebar"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave(""):
            event.ignore()
            return
        if self._save_geometry is not None:
            self._save_geometry(bytes(self.saveGeometry().data()))
        super().closeEvent(event)


class Sidebar(QWidget):
    """Name, entries, and the privacy sentence. Emits `picked` with the entry's page name."""

    picked = Signal(str)

    def __init__(self, nav: Sequence[NavItem], footer: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
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
        entry = self._entries.get(name)
        if entry is None or entry.isEnabled():
            self.picked.emit(name)

    def set_current(self, page: str) -> None:
        """Mark the entry that `page` belongs to."""
        for item in self._nav:
            self._entries[item.name].set_current(page == item.name or page in item.also)

    def set_enabled(self, names: Collection[str] | None) -> None:
        """Allow only these entries; None allows all."""
        for name, entry in self._entries.items():
            entry.setEnabled(names is None or name in names)

    def set_beside(self, beside: bool) -> None:
        """A column beside the page, or a bar on top of it."""
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self._footer.setVisible(beside)
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
        line = QColor(tokens(self).line)
        if not self._beside:
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.fillRect(0, 0, 1, self.height(), line)
        else:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), line)
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

    def set_current(self, current: bool) -> None:
        self._current = current
        self.setAccessibleDescription(self.tr("this page") if current else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = tokens(self)
        clear = "#00000000"
        hover = self.underMouse() and self.isEnabled()
        fill = c.accent_tint if self._current else (c.sunk if hover else clear)
        ink = c.accent if self._current else c.secondary
        painter = QPainter(self)
        box = self._frame(painter, fill, clear, c.accent)
        self._paint_text(painter, box, ink if self.isEnabled() else c.disabled)
        if self._current:
            # The tint alone is too faint to see for everyone.
            bar = QRectF(0, box.center().y() - px(9), 3, px(18))
            painter.fillRect(self._reading(bar), QColor(c.accent))
        painter.end()


class _Logo(QWidget):
    """The name in two colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Backstride")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(18))
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
        box = self.rect().adjusted(SPACE_3, 0, 0, -SPACE_3)
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
