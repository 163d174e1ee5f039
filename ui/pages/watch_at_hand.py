"""The decision on the recording that is being looked over stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.pages.watch_card import RecordingCard
from ui.pages.watch_list import WatchList
from ui.theme import SPACE_2
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.flow import FlowLayout


class AtHand(QWidget):
    """A footer: `back`, and the buttons of the card that fills the page while its own lie below."""

    def __init__(self, back: Button, cards: WatchList) -> None:
        super().__init__()
        self._cards = cards
        self._card: RecordingCard | None = None
        self.accept, self.leave_out = PrimaryButton(""), Button(self.tr("Don't use"))
        row = FlowLayout(self)
        for button in (back, self.accept, self.leave_out):
            row.addWidget(button)
        self.accept.clicked.connect(self._accept)
        self.leave_out.clicked.connect(self._leave_out)
        self._show(None)

    def follow(self, viewport: QWidget) -> None:
        """What is in sight in `viewport` may be something else now."""
        self._show(next((c for c in self._cards.waiting() if _goes_on_below(c, viewport)), None))

    def _accept(self) -> None:
        if self._card is not None:
            self._card.accept.click()

    def _leave_out(self) -> None:
        if self._card is not None:
            self._card.leave_out.click()

    def _show(self, card: RecordingCard | None) -> None:
        self._card = card
        for button in (self.accept, self.leave_out):
            button.setVisible(card is not None)
            button.setAccessibleDescription("" if card is None else card.accessibleName())
        if card is not None and self.accept.text() != card.accept.text():
            self.accept.setText(card.accept.text())
            self.accept.updateGeometry()
        self.accept.setEnabled(card is not None and card.accept.isEnabled())


def _goes_on_below(card: RecordingCard, viewport: QWidget) -> bool:
    """It fills the lower half of what is in sight, and the button that accepts it lies below."""
    if card.panel is None:
        return False
    top = card.mapTo(viewport, QPoint(0, 0)).y()
    button = card.accept.mapTo(viewport, QPoint(0, card.accept.height())).y()
    return top < viewport.height() / 2 and button + SPACE_2 > viewport.height()
