"""What the cards of Today share: each shows part of the view and may write to the diary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.services.planning import TodayView
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.widgets.card import Card, CardKind
from ui.widgets.notice import Notice
from ui.widgets.pain_line import PainLine
from ui.widgets.text import Heading
from ui.wording import Words


class Panel(Card):
    """A card with the use cases at hand. `saved` carries the words for "… saved. Undo"; `grew`
    tells of controls that were built late."""

    saved = Signal(str)
    grew = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        *,
        kind: CardKind = "card",
    ) -> None:
        super().__init__(kind=kind)
        self.use_cases, self.words, self.navigate = use_cases, words, navigate
        self._notice: Notice | None = None
        self._writers: list[QWidget] = []

    @property
    def has_something(self) -> bool:
        """False hides the card though its time has come."""
        return True

    def show_view(self, view: TodayView) -> None:
        """Show this card's part of the view."""
        raise NotImplementedError

    def drop(self) -> None:
        """The card is about to go: forget what was not yet written."""

    def set_heading(self, text: str) -> None:
        """The card's heading, and its name for a screen reader."""
        if self.heading is None:
            self.heading = Heading()
            self.body.insertWidget(0, self.heading)
        self.heading.setText(text)
        self.setAccessibleName(text)

    def writes(self, *buttons: QWidget) -> None:
        """These write: they work once the diary may be written."""
        self._writers.extend(buttons)
        self.set_ready(self.use_cases.diary.ready)

    def set_ready(self, ready: bool) -> None:
        """Let the buttons that write work, or not yet."""
        for button in self._writers:
            button.setEnabled(ready)

    def attempt(self, action: Callable[[], object], raised: Collection[str] = ()) -> bool:
        """Do what may be refused; the reason then stands in the card, with all that was typed.

        `raised`: the findings in it. They count even so, and their card is shown.
        """
        try:
            action()
        except BackstrideError as error:
            # Imported here: only a failure needs them.
            from ui.error_words import error_text
            from ui.pages.form_page import counts_unsaved

            if counts_unsaved(self.use_cases, error, raised):
                self.navigate("card", unsaved=error_text(error))
            else:
                self.complain(error_text(error))
            return False
        if self._notice is not None:
            self._notice.hide()
        return True

    def complain(self, text: str, line: PainLine | None = None) -> None:
        """Say in the card, and aloud, what keeps it from being saved: at the `line` that is
        missing, so that it is heard without announcements."""
        if self._notice is None:
            self._notice = Notice("stop", text)
            self.add(self._notice)
        if line is None:
            self._notice.say("stop", text)
        else:
            self._notice.put("stop", text)
            line.ask(text)


def show(widget: QWidget, wanted: bool) -> None:
    """Show or hide it. Telling Qt what is so already would lay the whole page out."""
    if widget.isHidden() == wanted:
        widget.setVisible(wanted)


def tab_as_read(first: QWidget, layout: QLayout) -> None:
    """Let Tab go from `first` through everything in `layout` in the order it is read; Qt goes by
    the order of making, and parts of a page are made when they are needed."""
    controls = [first, *_controls(layout)]
    # Qt leaves a composite where it is unless it takes the keyboard itself; it hands a change of
    # that on to its proxy, so both get theirs back.
    composites = [(w, w.focusPolicy(), w.focusProxy()) for w in controls]
    restore = [(w, was, p, p.focusPolicy()) for w, was, p in composites if p is not None]
    for widget, *_ in restore:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for earlier, later in pairwise(controls):
        QWidget.setTabOrder(earlier, later)
    for widget, policy, proxy, proxys in restore:
        widget.setFocusPolicy(policy)
        proxy.setFocusPolicy(proxys)


def as_read(layout: QLayout) -> list[QWidget]:
    """What takes the keyboard in `layout`, in the order it is read."""
    return [widget.focusProxy() or widget for widget in _controls(layout)]


def _controls(layout: QLayout, proxy: QWidget | None = None) -> Iterator[QWidget]:
    """What takes the keyboard. A composite stands for the `proxy` inside it: put after it, Tab
    would lead from it back into it."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        inside = proxy
        if widget is not None:
            inner, inside = widget.layout(), widget.focusProxy()
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget is not proxy and (takes or inside is not None):
                yield widget
        if inner is not None:
            yield from _controls(inner, inside)
