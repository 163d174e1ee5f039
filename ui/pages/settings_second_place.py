"""Copies in a second place, in Settings: where they go, how the last one went, what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.safekeeping import SecondPlace
from ui.pages.keeping_words import KeepingWords
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Heading
from ui.wording import Words


class SecondPlacePart(QWidget):
    """Shows how things stand; its buttons are the card's to answer."""

    def __init__(self, words: Words, says: KeepingWords) -> None:
        super().__init__()
        self._words, self._says = words, says
        self.place, self.copied = Body(), Caption()
        self.away, self.plain = hidden("caution"), hidden("caution")
        self.choose = Button(self.tr("Choose a second place…"))
        self.stop = Button(self.tr("Make no more copies"))
        self.stop.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        for part in (
            Heading(self.tr("Copies in a second place")),
            self.place,
            self.copied,
            self.away,
            self.plain,
            row(self.choose, self.stop),
        ):
            layout.addWidget(part)

    def show_place(self, place: SecondPlace) -> None:
        """Show this."""
        chosen = place.folder is not None
        self.choose.setText(
            self.tr("Choose another place…") if chosen else self.tr("Choose a second place…")
        )
        self.stop.setVisible(chosen)
        self.copied.setVisible(place.last is not None and not place.away)
        self._show_plain(place)
        if not chosen:
            self.away.hide()
            self.place.setText(
                self.tr(
                    "When this disk breaks, the backups on it are gone too. Choose a memory stick, "
                    "another disk or a cloud folder, and a copy goes there as well."
                )
            )
            return
        text = (
            self.tr("Copies go to {folder}. They open only with your passphrase.")
            if place.closed
            else self.tr("Copies go to {folder}. Anyone who has one can read it.")
        )
        self.place.setText(text.format(folder=place.folder))
        if place.last is not None:
            text = self.tr("The newest copy there is of the backup of {when}.")
            self.copied.setText(text.format(when=self._says.moment(place.last)))
        if place.away:
            say_once(self.away, self._says.away(place.last))
        else:
            self.away.hide()

    def _show_plain(self, place: SecondPlace) -> None:
        if not place.plain:
            self.plain.hide()
            return
        text = self._words.count(
            place.plain,
            self.tr("1 earlier copy there has no passphrase: anyone who has it can read it."),
            self.tr("{n} earlier copies there have no passphrase: anyone can read them."),
        )
        say_once(self.plain, text, self.tr("Delete copies without one"))


def hidden(kind: Any) -> Notice:
    """A notice that has nothing to say yet."""
    notice = Notice(kind, "")
    notice.hide()
    return notice


def say_once(notice: Notice, text: str, button: str | None = None) -> None:
    """Show it; read out only when it is new."""
    if notice.isHidden() or notice.text() != text:
        notice.say("caution", text, button)


def row(*buttons: QWidget) -> QWidget:
    """Buttons beside each other, as far as there is room."""
    holder = QWidget()
    layout = FlowLayout(holder, spacing=SPACE_2)
    for button in buttons:
        layout.addWidget(button)
    return holder
