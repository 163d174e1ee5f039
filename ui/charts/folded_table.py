"""A table of numbers that is folded away until asked for, and made then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.widgets.folding import Folding

if TYPE_CHECKING:
    from ui.charts.table import NumbersTable

Table = tuple[Sequence[str], Sequence[Sequence[str]], str, str]
"""Head, rows, name and description."""


class FoldedTable(Folding):
    """`source` is asked for the numbers when they are to be shown; None: there are none yet."""

    def __init__(self, title: str, source: Callable[[], Table | None]) -> None:
        super().__init__(title)
        self._source = source
        self.table: NumbersTable | None = None
        self.toggled.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """The numbers are others now."""
        if not self.is_open():
            return
        found = self._source()
        if found is None:
            return
        if self.table is None:
            from ui.charts.table import NumbersTable  # item views: not needed until asked for

            self.table = NumbersTable()
            self.body.addWidget(self.table)
            self.table.show()  # at once: a key may go on to move the keyboard there
        self.table.show_rows(*found)

    def turn(self) -> None:
        """Open it and go there with the keyboard, or close it."""
        self.set_open(not self.is_open())
        if self.table is not None and self.is_open():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
