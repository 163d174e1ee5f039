"""Try with sample data: a made-up diary in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.services.ports import BackstrideError
from ui.error_words import error_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.text import Body

OpenSample = Callable[[str | None, str], None]


class SampleCard(Card):
    """What it is, and the button that opens it."""

    def __init__(
        self,
        open_sample: OpenSample,
        country: Callable[[], str | None],
        units: Callable[[], str],
    ) -> None:
        """`country` and `units` as they are chosen at that moment."""
        super().__init__(self.tr("Look around first"))
        self._open, self._country, self._units = open_sample, country, units
        self.add(
            Body(
                self.tr(
                    "See each page with nine weeks of made-up entries. They open in a window of "
                    "their own and are deleted when you close it. Your own diary stays as it is."
                )
            )
        )
        self.button = Button(self.tr("Try with sample data"))
        self.button.clicked.connect(self._show)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.notice = Notice("info", "")
        self.notice.hide()
        self.add(self.notice)

    def _show(self) -> None:
        try:
            self._open(self._country(), self._units())
        except BackstrideError as error:
            self.notice.say("caution", error_text(error))
            return
        self.notice.say("info", self.tr("It opens in a window of its own in a moment."))
