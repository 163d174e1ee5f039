"""The anatomy every page shares: title, actions, a scrolling body, a footer that stays.

Long, for how wide and high a page is hangs on all four: they are laid out by one hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.theme import (
    PAGE_WIDTH,
    SPACE_1,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    SPACE_8,
    px,
    tokens,
)
from ui.widgets.announce import announce
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import Caption, Secondary, Title

ANNOUNCE_AFTER_MS = 100
"""The paint that is due comes first; a person notices no difference."""


class Page(QStackedWidget):
    """Base of all pages. Add content to `body` (or with `add`); it never squeezes, it scrolls.

    The window calls `enter(**wanted)` each time the page is shown; override it to load. `turned`
    says that what stands on it now is another page in all but name (the next question).

    A stack of one, for screen readers: of what the keyboard comes into they say a stack's name
    alone, a frame's with all the words in it, and nothing of a plain widget's.
    """

    turned = Signal()

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        width: int = PAGE_WIDTH,
    ) -> None:
        """`width`: the widest the content gets, in design pixels (908 fills the window, 792 suits
        one question, 732 a page of text)."""
        super().__init__(parent)
        self._width = width
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title_label, self.subtitle_label = Title(title), Secondary(subtitle)
        self._actions = FlowLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_4 + 2)
        self._inside = _Inside()
        self._column = _Column(self._inside, self._side)
        self._column.setSpacing(SPACE_5)
        self._column.addLayout(self._make_header())
        self._column.addLayout(self.body)
        self._column.addStretch(1)  # cards are as high as what stands on them
        whole = QWidget()
        self._scroll = QScrollArea(whole)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        # The page itself scrolls by keys (below), so Tab never stops on an invisible thing.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        _keep_bars_from_readers(self._scroll)
        # Not the viewport, which is as wide: handing that out, PySide looks through every class.
        self._inside.installEventFilter(self)
        self._footer = _Footer(whole)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._footer.show_line)
        self._footer_row = QHBoxLayout(self._footer)
        self._footer_row.setSpacing(SPACE_3)
        self._footer.hide()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        self.addWidget(whole)
        self._title_is_due = False
        self.set_title(title, subtitle)
        # Qt tells the first size only after it laid everything out for it: with the sides of a
        # narrow window that would be done twice.
        self._inside.resize(px(PAGE_WIDTH), 0)
        self._fit()

    def _make_header(self) -> QLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self.title_label)
        words.addWidget(self.subtitle_label)
        words.addStretch()
        self._header = Columns(spacing=SPACE_4, least=px(220))
        self._header.add_layout(words)
        return self._header

    # What a page uses

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line under it; an empty one takes no room."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.title_label.setVisible(bool(title))
        self.subtitle_label.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add(self, *content: QWidget | QLayout) -> None:
        """Append widgets or layouts to the body."""
        for item in content:
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)

    def add_action(self, *buttons: QWidget) -> None:
        """Put buttons at the end of the header; they move under the title when it gets narrow."""
        if self._actions.parent() is None:
            self._header.add_layout(self._actions, 0)
        for button in buttons:
            self._actions.addWidget(button)

    def set_footer(
        self,
        back: Sequence[QAbstractButton] = (),
        note: str = "",
        primary: Sequence[QAbstractButton] = (),
    ) -> Caption:
        """Buttons that stay in sight: `back` at the start, `note` and `primary` at the end.
        Returns the note's label, so that its words can change."""
        self._empty_footer()
        label = Caption(note, trailing=True)
        for button in back:
            self._footer_row.addWidget(button)
        self._footer_row.addWidget(label, 1)
        for button in primary:
            self._footer_row.addWidget(button)
        self._footer.show()
        return label

    def set_footer_row(self, row: QWidget) -> None:
        """The same for a row of its own, as wide as the page; it may wrap."""
        self._empty_footer()
        self._footer_row.addWidget(row, 1)
        self._footer.show()

    def clear_footer(self) -> None:
        """No buttons stay in sight."""
        self._empty_footer()
        self._footer.hide()

    def _empty_footer(self) -> None:
        while (item := self._footer_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def clear_body(self) -> None:
        """Take everything out of the body (a page whose states differ rebuilds it). What comes
        is read from its beginning on."""
        _empty(self.body)
        self._scroll.verticalScrollBar().setValue(0)
        self._let_fill(False)

    def set_filling(self, widget: QWidget, fills: bool = True) -> None:
        """Let `widget`, already in the body, take the height that is left (a chart), or let it
        no longer."""
        self.body.setStretchFactor(widget, int(fills))
        self._let_fill(fills)

    def _let_fill(self, fills: bool) -> None:
        self._column.setStretchFactor(self.body, int(fills))
        self._column.setStretch(self._column.count() - 1, int(not fills))

    def enter(self, **wanted: object) -> None:
        """The page is about to be shown; `wanted` is what `show_page` was called with."""

    def comes_softly(self) -> bool:
        """Whether it may take a moment to come. What stops the person, and what runs by the
        second, is there at once."""
        return True

    def typed(self) -> dict[str, str]:
        """What was typed or picked here and is not in the diary (what is searched for): a window
        that is built anew in another language hands it to `type_again`."""
        return {}

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Show what `typed` gave; after `enter`."""

    def leave(self) -> bool:
        """The person wants to go to another page or close the window; False keeps them here."""
        return True

    def announce(self, text: str) -> None:
        """Have a screen reader speak `text`."""
        announce(self, text)

    def focus_first(self) -> None:
        """Move the keyboard to the first control of the page, and have its title spoken."""
        target = self.first_control()
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._title_is_due:  # whoever shows a page and builds it says so twice
            self._title_is_due = True
            QTimer.singleShot(ANNOUNCE_AFTER_MS, self, self._speak_title)

    def _speak_title(self) -> None:
        self._title_is_due = False
        self._announce_title()

    def _announce_title(self) -> None:
        if self.accessibleName():
            self.announce(self.accessibleName())

    def first_control(self) -> QWidget | None:
        """The first control in tab order that takes the keyboard."""
        return self.first_besides(None)

    def first_besides(self, passed: QWidget | None) -> QWidget | None:
        """The first control in tab order that does not lie in `passed`."""
        for widget in self.in_tab_order():
            if (
                widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not (passed is not None and passed.isAncestorOf(widget))
                and widget.isEnabled()
                and widget.isVisibleTo(self)
            ):
                return _chosen(widget)
        return None

    def in_tab_order(self) -> Iterable[QWidget]:
        """What is on the page in the order Tab goes: by when it was put in, unless a page orders
        it otherwise.

        Not by `nextInFocusChain`: PySide makes each widget of that chain own the next, and when
        one goes, live ones are lost with it and the window crashes.
        """
        return _below(self)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring `widget` into sight."""
        self._scroll.ensureWidgetVisible(widget, SPACE_6, SPACE_6)

    def show_soon(self, widget: QWidget) -> None:
        """Bring into sight what has just appeared: it has its place once the page is laid out."""
        QTimer.singleShot(0, widget, lambda: self.scroll_to(widget))

    def scroll_top(self, widget: QWidget, below: int = 0) -> None:
        """Bring what lies `below` the upper edge of `widget` to the top of the page."""
        place = widget.mapTo(self._inside, QPoint(0, below))
        self._scroll.verticalScrollBar().setValue(place.y() - SPACE_4)

    # How it holds together

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _side(self, room: int) -> int:
        """How much is free at each side of the column, in a width of `room`. Nothing that is
        needed is free, so a column that is too wide for the window calls for no wider sides."""
        least = SPACE_8 if room >= px(560) else SPACE_4
        side = (room - max(self._width, px(self._width))) // 2
        if side <= least:
            return least
        return max(least, min(side, (room - self._column.needed()) // 2))

    def _fit(self) -> None:
        """Centre the column and keep it to its widest."""
        room = self._inside.width()
        side = self._side(room)
        self._column.setContentsMargins(side, SPACE_6, side, SPACE_6)
        # The footer is as wide as the page with its scroll bar: line up with the column.
        bar = self._scroll.width() - room
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (side + bar, side) if mirrored else (side, side + bar)
        self._footer_row.setContentsMargins(left, SPACE_3, right, SPACE_5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = moves.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)


class _Column(QVBoxLayout):
    """Says how high it would be at another width with the sides it would have there. With the
    sides of now the scroll area is told two heights that call for each other, with the bar and
    without; it goes from one to the other until the stack is full."""

    def __init__(self, inside: QWidget, side: Callable[[int], int]) -> None:
        super().__init__(inside)
        self._side = side

    def heightForWidth(self, width: int) -> int:
        now = self.contentsMargins().left()
        return super().heightForWidth(width + 2 * (now - self._side(width)))

    def needed(self) -> int:
        """The width without which something is cut, such as the longest word."""
        return super().minimumSize().width() - 2 * self.contentsMargins().left()


class _Inside(QWidget):
    """What scrolls. Its height follows from its width: wrapped text asks, as its least height, for
    that of a narrower window, and the page would scroll where nothing is hidden."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Footer(QWidget):
    """Shows a line at its top while the body scrolls under it."""

    _line = False

    def show_line(self, _least: int, most: int) -> None:
        self._line = most > 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(tokens(self).line))
            painter.end()


def _below(widget: QWidget) -> Iterator[QWidget]:
    """Everything in `widget`, at any depth, in the order of `findChildren`.

    Not by that itself: PySide then makes the page own all it found, and what Qt put into a form
    (the list of a combo box) stays in memory when the form goes and the page does not.
    """
    for child in widget.children():
        if isinstance(child, QWidget):
            yield child
            yield from _below(child)


def _chosen(widget: QWidget) -> QWidget:
    """Among radio buttons the chosen one takes the keyboard, as with the Tab key."""
    parent = widget.parentWidget()
    if isinstance(widget, QRadioButton) and parent is not None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for sibling in parent.findChildren(QRadioButton, options=direct):
            if sibling.isChecked() and sibling.isEnabled():
                return sibling
    return widget


def _keep_bars_from_readers(area: QScrollArea) -> None:
    """A bar that shows is a child of the area to a screen reader. One that counted it and asks for
    it when the bar (or the page) has just gone gets whatever lies in memory behind the list: Qt
    6.11 does not check the index, and the process crashes. Without their names Qt does not know
    the bars' frames, and the content is the one child, always. A reader scrolls by going on."""
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        frame = bar.parent()  # `parentWidget()` would look through every class
        if frame is not None:
            frame.setObjectName("")


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            # Qt deletes it in a moment. Until then Python must not collect parts of it (layouts)
            # that Qt still calls: the connection holds on to it.
            widget.destroyed.connect(lambda _=None, kept=widget: None)
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
            inner.deleteLater()
