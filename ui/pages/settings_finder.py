"""Finds a setting: the parts of the page by name, and a field that leaves those with a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from app.services.finding_text import matching
from ui.widgets.announce import tell
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Caption
from ui.wording import counted


class Finder(Card):
    """Stands above the parts of a long page."""

    def __init__(self, go: Callable[[Card], None]) -> None:
        """`go` brings a part into sight."""
        super().__init__()
        self._go = go
        self._parts: list[tuple[Card, LinkButton]] = []
        self._hidden: set[Card] = set()
        self.found = True
        """There is a part with what is looked for."""
        self.search = LineField(
            self.tr("Find a setting"), hint=self.tr("find a setting, for example: backup")
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_wanted)
        self.search.returnPressed.connect(self._go_to_first)
        self._row = FlowLayout()
        self.shown = Caption("")
        self.shown.hide()
        self.add(self.search, self._row, self.shown)

    def set_parts(self, parts: Sequence[Card]) -> None:
        """Each gets a link with its heading; once, when the page is built."""
        before: QWidget = self.search
        for part in parts:
            title = part.heading.text() if part.heading is not None else ""
            link = LinkButton(title)
            link.clicked.connect(lambda _=False, part=part: self._go(part))
            if part.isHidden():
                link.hide()
            self._row.addWidget(link)
            # Made after the parts, and reached before them.
            QWidget.setTabOrder(before, link)
            before = link
            self._parts.append((part, link))

    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()

    def _go_to_first(self) -> None:
        """To the first part that was found."""
        for part, link in self._parts:
            if self.search.text() and not part.isHidden():
                link.click()
                return

    def _show_wanted(self, typed: str) -> None:
        """Leave the parts in sight in which every word typed stands. What is hidden for a reason
        of its own stays so."""
        found = 0
        for part, link in self._parts:
            if part.isHidden() and part not in self._hidden:
                continue
            wanted = matching(_texts(part), typed)
            part.setVisible(wanted)
            link.setVisible(wanted)
            (self._hidden.discard if wanted else self._hidden.add)(part)
            found += wanted
        self.found = bool(found)
        none = self.tr("Nothing found. Try another word.")
        self.shown.setText("" if found else none)
        self.shown.setVisible(not found)
        if self.isVisible():
            one, many = self.tr("1 part of the page"), self.tr("{n} parts of the page", None, found)
            said = counted(self.locale(), found, one, many) if found else none
            tell(self.search, said if typed else "")


def _texts(part: QWidget) -> list[str]:
    """All that stands in a part, shown at this moment or not."""
    texts = [part.accessibleName()]
    for widget in part.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QComboBox) and widget.count() < 20:
            texts += [widget.itemText(index) for index in range(widget.count())]
    return texts
