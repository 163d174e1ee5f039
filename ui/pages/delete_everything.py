"""Delete everything: what goes, what stays out of reach, a typed word, and then it is gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.erasing import Erasable, Erased, Erasing
from app.services.use_cases import UseCases
from ui.job import beside
from ui.widgets.buttons import Button, Check, DangerButton
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Strong
from ui.wording import Words


class DeleteEverythingPage(Page):
    """Two steps: a word is typed, then the button is pressed. Afterwards only closing is left."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        erasing: Erasing | None,
        ended: Callable[[], None],
        end: Callable[[], None],
    ) -> None:
        """Without `erasing` (a trial run) there is nothing to delete. `ended` is called once all is
        deleted: nothing may be written by the window then; `end` closes the program."""
        super().__init__(self.tr("Delete everything"), parent=parent, width=732)
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._erasing, self._ended = erasing, ended
        self._busy = self._deleted = False
        self.notice = Notice("info", "")
        self.notice.hide()
        self.list = Card(self.tr("This will be deleted"))
        self.stays = Card(self.tr("This stays"))
        self.copies = Check("")
        self.copies.hide()
        self.word = LineField(self.tr("Type the word “{word}”").format(word=self._secret))
        self.word.textChanged.connect(self._show_state)
        self.sure = Card(self.tr("Are you sure?"))
        self.delete = DangerButton(self.tr("Delete everything"))
        self.delete.clicked.connect(self._delete)
        self.keep_first = Button(self.tr("Make a file of my diary first…"))
        self.keep_first.clicked.connect(lambda: navigate("other_computer"))
        self.close_it = Button(self.tr("Close Backstride"))
        self.close_it.clicked.connect(end)
        self.close_it.hide()
        self._ask()
        self.back = Button(self.tr("Back to Settings"), mark="back")
        self.back.clicked.connect(lambda: navigate("settings"))
        self.set_footer([self.back])
        self.add(self.notice, self.list, self.stays, self.sure, self.close_it)
        self.body.setAlignment(self.close_it, Qt.AlignmentFlag.AlignLeading)

    @property
    def _secret(self) -> str:
        return self.tr("delete", "the word to be typed")

    def _ask(self) -> None:
        text = self.tr(
            "This can't be undone, not even from a backup. Type the word “{word}” to go on."
        )
        self.sure.add(Body(text.format(word=self._secret)), self.copies, self.word)
        row = FlowLayout()
        row.addWidget(self.delete)
        row.addWidget(self.keep_first)
        self.sure.add(row)

    def enter(self, **wanted: object) -> None:
        """Look at what there is, with the word to be typed anew."""
        if self._deleted:
            return
        self.notice.hide()
        self.word.clear()
        for card in (self.list, self.stays, self.sure):
            card.hide()
        if self._erasing is None:
            self.notice.say("info", self.tr("This is a trial run: nothing of it is kept."))
            return
        self._busy = True
        self.notice.say("info", self.tr("One moment…"))
        beside(self, self._erasing.what_there_is, self._show_list, self._fail)

    def leave(self) -> bool:
        """While it is being deleted nobody goes elsewhere."""
        return not (self._busy and self.sure.isVisible())

    # --- what goes, what stays ------------------------------------------------------------------

    def _show_list(self, found: Erasable) -> None:
        self._busy = False
        self.notice.hide()
        _fill(self.list, self._goes(found))
        _fill(self.stays, self._stays(found))
        text = self.tr("Also delete the {copies} in {folder}")
        count = self._words.count(found.copies or 0, self.tr("copy"), self.tr("{n} copies"))
        self.copies.setText(text.format(copies=count, folder=found.copies_in))
        self.copies.setChecked(bool(found.copies))
        self.copies.setVisible(bool(found.copies))
        for card in (self.list, self.stays, self.sure):
            card.show()
        self._show_state()

    def _goes(self, found: Erasable) -> list[str]:
        count, locale = self._words.count, self._words.locale

        def size(number: int) -> str:
            return locale.formattedDataSize(number, 0, QLocale.DataSizeFormat.DataSizeSIFormat)

        living = sum(not entry.deleted for entry in self._use_cases.diary.entries())
        diary = self.tr("Your diary with {entries}, half-filled forms and settings ({size})")
        lines = [
            diary.format(
                entries=count(living, self.tr("1 entry"), self.tr("{n} entries")),
                size=size(found.diary_size),
            )
        ]
        if found.backups:
            backups = self.tr("{backups} on this computer ({size})")
            number = count(found.backups, self.tr("1 backup"), self.tr("{n} backups"))
            lines.append(backups.format(backups=number, size=size(found.backups_size)))
        if found.set_aside:
            lines.append(
                count(
                    found.set_aside,
                    self.tr("1 damaged or conflicting version of the diary that was kept"),
                    self.tr("{n} damaged or conflicting versions of the diary that were kept"),
                )
            )
        lines.append(self.tr("How the window looks, where it stood, and your reminders"))
        lines.append(self.tr("All of it lies in {folder}.").format(folder=found.folder))
        if self._use_cases.screening.standing():
            lines.append(
                self.tr(
                    "The warning in your diary goes too. That does not make what it warned of go "
                    "away: please talk to a clinician before you run."
                )
            )
        return lines

    def _stays(self, found: Erasable) -> list[str]:
        lines = [
            self.tr(
                "Files that you saved yourself: reports, tables, diary files, pictures, audio "
                "tracks, calendar dates. Backstride does not know where they are. Delete them "
                "where you put them."
            )
        ]
        if found.copies_in is not None and found.copies is None:
            away = self.tr(
                "Copies of backups in {folder}: that place is not there now. Plug it in and open "
                "this page again, or delete the folder yourself."
            )
            lines.append(away.format(folder=found.copies_in))
        if found.synced_by is not None or found.copies_in is not None:
            lines.append(
                self.tr(
                    "What a cloud service keeps: its own bin and older versions. Empty them there."
                )
            )
        if found.foreign:
            lines.append(
                self._words.count(
                    found.foreign,
                    self.tr("1 other thing in that folder, which is not Backstride's."),
                    self.tr("{n} other things in that folder, which are not Backstride's."),
                )
            )
        lines.append(
            self.tr(
                "The files are overwritten before they are removed. On some disks (SSD, sticks) "
                "older traces can stay where only experts find them; a locked (encrypted) disk "
                "guards against that."
            )
        )
        return lines

    # --- done -----------------------------------------------------------------------------------

    def _typed(self) -> bool:
        return self.word.text().strip().casefold() == self._secret.casefold()

    def _show_state(self) -> None:
        self.delete.setEnabled(self._typed() and not self._busy)
        for widget in (self.word, self.copies, self.keep_first, self.back):
            widget.setEnabled(not self._busy)

    def _delete(self) -> None:
        erasing = self._erasing
        if erasing is None or not self._typed() or self._busy:
            return
        self._busy = True
        self._show_state()
        self.notice.say("info", self.tr("One moment…"))
        copies = self.copies.isVisibleTo(self) and self.copies.isChecked()
        beside(self, lambda: erasing.erase(copies=copies), self._show_done, self._fail)

    def _show_done(self, done: Erased) -> None:
        self._busy, self._deleted = False, True
        for card in (self.list, self.sure):
            card.hide()
        self._ended()
        if done.left:
            text = self.tr(
                "Not everything could be deleted. Close Backstride, then delete this yourself: "
                "{files}"
            )
            self.notice.say("stop", text.format(files=", ".join(done.left)))
        else:
            text = self.tr(
                "Everything is deleted. Close Backstride; if you start it again, it begins as on "
                "the first day."
            )
            self.notice.say("good", text)
        if done.copies_left is not None and not done.left:
            text = self.tr("Still there: the copies of backups in {folder}.")
            self.stays.add(Strong(text.format(folder=done.copies_left)))
        self.clear_footer()
        self.close_it.show()
        self.close_it.setFocus()

    def _fail(self, why: str) -> None:
        self._busy = False
        self._show_state()
        self.notice.say("stop", why)
        self.scroll_to(self.notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the settings, as long as there is something to go back to."""
        if event.key() == Qt.Key.Key_Escape and not self._busy and not self._deleted:
            self._navigate("settings")
        else:
            super().keyPressEvent(event)


def _fill(card: Card, lines: list[str]) -> None:
    """Put these lines, and nothing else, under the card's title."""
    for label in card.findChildren(Body):
        card.body.removeWidget(label)
        label.hide()
        label.deleteLater()
    for line in lines:
        card.add(Body(line))
