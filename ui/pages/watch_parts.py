"""What stands around the recordings: how it goes, and how far the reading is."""

from __future__ import annotations

from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.progress import StepBar
from ui.widgets.text import Body, Heading
from ui.wording import Words


class HowTo(Card):
    """Where watch files are found, and what happens with them; `choose` asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = PrimaryButton(self.tr("Choose files…"))
        self.add(
            Heading(self.tr("Choose files, or drop them anywhere on this window")),
            Body(
                self.tr(
                    "A watch or a running app can save what it recorded as a FIT, GPX or TCX file. "
                    "On a watch that you connect by cable, look in the folder Activity. In an app, "
                    "look for “Export”."
                )
            ),
            Body(
                self.tr(
                    "Then you see what is in each file, how much of it was running, and which of "
                    "your sessions it belongs to. You say file by file whether to use it."
                )
            ),
        )
        row = FlowLayout()
        row.addWidget(self.choose)
        self.add(row)


class ReadingCard(Card):
    """How many files are read; `stop` leaves out the rest."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._said, self._bar = Heading(self.tr("Reading…")), StepBar()
        self.stop = Button(self.tr("Stop"))
        row = FlowLayout()
        row.addWidget(self.stop)
        self.add(self._said, self._bar, row)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` files are read."""
        number = self._words.number
        text = self.tr("Reading: {done} of {total} files done")
        said = text.format(done=number(done), total=number(total))
        self._said.setText(said)
        self._bar.set_progress(done, total, said)
