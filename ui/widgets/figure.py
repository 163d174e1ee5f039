"""One big number with what it means."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_1, SPACE_2, px
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Caption, Display, Overline


class Figure(Card):
    """A card with a small overline, a big value, its unit beside it, and a note below."""

    def __init__(
        self,
        overline: str,
        value: str,
        unit_text: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(None, parent)
        self.body.setSpacing(SPACE_1)
        self._overline, self._value = Overline(overline), Display(value, wrap=False)
        self._unit, self._note = Caption(unit_text), Caption(note)
        row = FlowLayout(spacing=SPACE_2, bottom=True)
        # Both stand on one base line: the big number's descenders reach lower by this much.
        self._unit.setContentsMargins(0, 0, 0, px(5))
        row.addWidget(self._value)
        row.addWidget(self._unit)
        self.body.addWidget(self._overline)
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.set_figure(value, unit_text, note)

    def set_figure(self, value: str, unit_text: str = "", note: str = "") -> None:
        """Show another value; say "not recorded" for a missing one, never 0 or a dash."""
        self._value.setText(value)
        self._unit.setText(unit_text)
        self._note.setText(note)
        self._unit.setVisible(bool(unit_text))
        self._note.setVisible(bool(note))
        parts = (self._overline.text(), value, unit_text, note)
        self.setAccessibleName(" ".join(part for part in parts if part))
