"""The window: the sidebar and the stack of pages, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QMainWindow,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme import SIDEBAR_WIDTH, SPACE_2, SPACE_3, px
from ui.widgets.page import Page
from ui.widgets.sidebar import NavItem, Sidebar

if TYPE_CHECKING:  # the first paint needs neither
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

__all__ = ["MainWindow", "NavItem"]

_SAID_ONCE = frozenset(("said", "undo", "unsaved", "files"))
"""What a page is told just once: going back to it later must not offer to undo something else, nor
read files again."""
SMALLEST_SIZE, FIRST_SIZE = QSize(900, 600), QSize(1180, 760)
_LEAST_PAGE_WIDTH = 560  # design px; with less beside the sidebar, it becomes a bar on top


class MainWindow(QMainWindow):
    """Shows one page at a time. Keys: Ctrl+1, 2, … for the sidebar, F1 help, Alt+Left back.

    `turned`: another page stands there now, or the same one shows something else.
    """

    page_shown = Signal(str)
    turned = Signal()
    first_painted = Signal()
    files_dropped = Signal(list)

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
        the window's place between starts, as opaque bytes. `stays`, when set, is asked as the
        window closes: True only hides it.
        """
        super().__init__()
        self.setWindowTitle("Backstride")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        self._factories = dict(pages)
        self._pages: dict[str, QWidget] = {}
        self._nav = tuple(nav)
        self._history: list[tuple[str, dict[str, object]]] = []
        self._stood_for: Collection[str] = ()
        self._stand_in = ""
        self._save_geometry = save_geometry
        self.stays: Callable[[], bool] | None = None
        self._sidebar = Sidebar(self._nav, footer)
        self._sidebar.picked.connect(self.show_page)
        self._stage = QWidget()  # to a screen reader Qt's stacked widget is a "layered pane"
        self._stack = QStackedLayout(self._stage)
        centre = QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, centre)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._sidebar)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._stage)
        self._banner: QWidget | None = None
        self._layout.addLayout(self._beside, 1)
        self.setCentralWidget(centre)
        self._help_page, self._painted, self._finished = help_page, False, False
        place = load_geometry() if load_geometry is not None else None
        if place:
            self.restoreGeometry(QByteArray(place))
        self._fit()
        self.setAcceptDrops(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The paint event's pixels reach the screen when it returns: go on after that.
            QTimer.singleShot(0, self, self.first_painted.emit)

    def finish(self) -> None:
        """Once, after the first paint: what nobody sees or uses in the first frame (the icon, the
        keys, the focus) would cost that frame as much as half a page."""
        from ui.app_icon import app_icon
        from ui.second_click import SecondClick

        self._finished = True
        guard = SecondClick(self)
        self.page_shown.connect(guard.turned)
        self.turned.connect(guard.turned)
        self.setWindowIcon(app_icon())
        self._add_keys(self._help_page)
        page = self._stack.currentWidget()
        if isinstance(page, Page) and not page.isAncestorOf(self.focusWidget() or self):
            page.focus_first()

    def _add_keys(self, help_page: str | None) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        def key(sequence: str | QKeySequence.StandardKey, name: str) -> None:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(lambda: self._sidebar.pick(name))

        for number, item in enumerate(self._nav, start=1):
            key(f"Ctrl+{number}", item.name)
        if help_page is not None:
            shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
            shortcut.activated.connect(lambda: self._show_help(help_page))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.back)

    def _show_help(self, page: str) -> None:
        """Help, at the part that is about the page shown now."""
        if self.current != page and self._sidebar.leads_to(page):
            self.show_page(page, about=self.current)

    def show_page(self, name: str, **wanted: object) -> None:
        """Show the page `name`, building it the first time; `wanted` goes to its `enter()`.
        KeyError for a name that is not there."""
        if name in self._stood_for:
            name, wanted = self._stand_in, {}
        if not self._may_leave(name):
            return
        kept = {key: value for key, value in wanted.items() if key not in _SAID_ONCE}
        if not self._history or self._history[-1] != (name, kept):
            self._history.append((name, kept))
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
            if isinstance(page, Page):
                page.turned.connect(self.turned)
        return self._pages[name]

    def built(self, name: str) -> QWidget | None:
        """The page `name`, or None while it was not shown yet."""
        return self._pages.get(name)

    @property
    def current(self) -> str:
        """The name of the page shown, or "" before the first."""
        return self._history[-1][0] if self._history else ""

    def set_banner(
        self, text: str, button: str | None = None, act: Callable[[], object] | None = None
    ) -> None:
        """A line that stays above every page (a made-up diary says so); "" takes it away. Its
        `button` does `act`."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if text:
            # Few diaries need one, so few starts pay for it.
            from ui.widgets.notice import Notice

            self._banner = QWidget()
            inside = QVBoxLayout(self._banner)
            inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, 0)
            notice = Notice("caution", text, button)
            if act is not None:
                notice.acted.connect(act)
            inside.addWidget(notice)
            self._beside.insertWidget(0, self._banner)

    def put_above(self, line: QWidget) -> None:
        """A line above every page, until its owner deletes it."""
        self._beside.insertWidget(self._beside.indexOf(self._stage), line)
        line.show()

    def set_nav_enabled(self, names: Collection[str] | None, why_not: str = "") -> None:
        """Only these entries of the sidebar can be used; None means all. The others say why."""
        self._sidebar.set_enabled(names, why_not)

    def stand_in(self, names: Collection[str], page: str) -> None:
        """Until called again, `page` is shown where one of `names` is asked for. What was shown
        before is forgotten: going back must not lead there either."""
        self._stood_for, self._stand_in = names, page
        self._history.clear()

    def _may_leave(self, for_page: str) -> bool:
        page = self._stack.currentWidget()
        if for_page == self.current or not isinstance(page, Page):
            return True
        return page.leave()

    def _open(self, name: str, wanted: dict[str, object]) -> None:
        page = self.page(name)
        if isinstance(page, Page):
            page.enter(**wanted)
        another = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        self._sidebar.set_current(name)
        if isinstance(page, Page) and self._finished:
            page.focus_first()
        self.page_shown.emit(name)
        if another:
            self.turned.emit()

    def _fit(self) -> None:
        """At large text or in a narrow window the sidebar becomes a bar on top."""
        place_sidebar(self, self._layout, self._sidebar)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are taken on any page, other things are not."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
            # Not within the drop: the program they came from waits for it.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(files))

    def focusNextPrevChild(self, onwards: bool) -> bool:
        # Within a page Qt scrolls along with Tab; from the sidebar into a page it does not.
        moved = super().focusNextPrevChild(onwards)
        page, focus = self._stack.currentWidget(), self.focusWidget()
        if isinstance(page, Page) and focus is not None:
            page.scroll_to(focus)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_sidebar"):
            # A full screen is for what is to be done now.
            self._sidebar.setHidden(self.isFullScreen())
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_sidebar"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave(""):
            event.ignore()
            return
        if self._save_geometry is not None:
            self._save_geometry(bytes(self.saveGeometry().data()))
        if self.stays is not None and self.stays():
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)


def place_sidebar(window: QWidget, layout: QBoxLayout, sidebar: Sidebar) -> None:
    """Beside the page where there is room for both, else on top of it."""
    beside = window.width() >= px(SIDEBAR_WIDTH) + px(_LEAST_PAGE_WIDTH)
    direction = QBoxLayout.Direction
    layout.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
    sidebar.set_beside(beside)


def _files(dropped: QMimeData) -> list[str]:
    """The paths of the files on this computer in what is dragged or dropped."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
