"""The diary is locked: its passcode opens it. Nothing of the diary is here."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.passcode import BY_RECOVERY, Passcode
from app.services.ports import BackstrideError
from ui.job import beside
from ui.pages.new_passcode import NewPasscode
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Strong

_SECOND_MS = 1000


class UnlockPage(Page):
    """`opened` when the diary can be read; `ended` when the person wants to close the program.

    Opening takes a second or two, in a thread. After wrong passcodes the wait is shown second by
    second, and told to a screen reader at its beginning and its end alone.
    """

    opened = Signal()
    ended = Signal()

    def __init__(
        self,
        passcode: Passcode,
        parent: QWidget | None = None,
        *,
        folder: Path,
        is_locked: bool = True,
        open_folder: Callable[[QUrl], bool] | None = None,
    ) -> None:
        """`folder`: where the diary lies. `open_folder` stands in for what shows one."""
        super().__init__(
            self.tr("Your diary is locked"),
            self.tr("It opens with your passcode. Nothing of it is shown before that."),
            parent,
            width=560,
        )
        self._passcode, self._folder = passcode, folder
        self._open_folder = open_folder or QDesktopServices.openUrl
        self._busy, self._ready, self._code = False, is_locked, ""
        self._left = 0
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._tick.timeout.connect(self._count)
        self.entry = self._make_entry()
        self.renew = self._make_renew()
        self.renew.hide()
        self.notice = Notice("info", "")
        self.notice.hide()
        self.wait = Strong()
        # With a name of its own, a change of its text is not spoken each second.
        self.wait.setAccessibleName(self.tr("Time to wait"))
        self.wait.hide()
        self.close_it = Button(self.tr("Close Backstride"))
        self.close_it.clicked.connect(self.ended)
        self.add(self.entry, self.renew, self.notice, self.wait, self._make_lost())
        self.body.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeading)
        if is_locked:
            self._begin_wait()
        else:
            self.notice.say("info", self.tr("Your diary is being closed…"))
        self._dress()

    def _make_entry(self) -> Card:
        card = Card()
        name = self.tr("Passcode")
        self.field = LineField(name)
        self.field.setAccessibleDescription(self.tr("or the recovery code"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._try)
        label = Body(name)
        label.setBuddy(self.field)
        self.shown = Check(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.open = PrimaryButton(self.tr("Open the diary"))
        self.open.clicked.connect(self._try)
        card.add(label, self.field, self.shown)
        card.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make_lost(self) -> Folding:
        self.lost = Folding(self.tr("I don't know my passcode"))
        texts = (
            self.tr(
                "Type the recovery code in the same field. It is on the recovery sheet: six groups "
                "of four letters or digits. Capitals, spaces and hyphens make no difference."
            ),
            self.tr(
                "If you have neither, nobody can open this diary: not you, and not us. An older "
                "copy that you saved yourself without a passcode can still be read."
            ),
        )
        for text in texts:
            self.lost.body.addWidget(Body(text))
        self.lost.body.addWidget(Strong(self.tr("Beginning anew without this diary")))
        for text in self._anew_words():
            self.lost.body.addWidget(Body(text))
        self.show_folder = Button(self.tr("Show where the folder is"))
        self.show_folder.clicked.connect(self._show_folder)
        self.lost.body.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignLeading)
        return self.lost

    def _anew_words(self) -> tuple[str, ...]:
        rename = self.tr(
            "Close Backstride. Then give the folder of this diary another name: {path}"
        )
        return (
            rename.format(path=self._folder),
            self.tr(
                "At the next start you have a new, empty diary. Nothing is deleted by this: the "
                "old diary and its backups stay in the folder with the other name."
            ),
            self.tr(
                "If the passcode or the code turns up, close Backstride and give that folder its "
                "first name back. Give the new one another name before."
            ),
        )

    def _show_folder(self) -> None:
        # Its parent, where it can be given another name.
        if not self._open_folder(QUrl.fromLocalFile(str(self._folder.parent))):
            text = self.tr("No program for it was found. The folder is {path}.")
            self.notice.say("info", text.format(path=self._folder))

    def _make_renew(self) -> Card:
        card = Card(self.tr("Choose a new passcode"))
        self.new = NewPasscode()
        self.save = PrimaryButton(self.tr("Set it and open the diary"))
        self.save.clicked.connect(self._renew)
        self.new.again.returnPressed.connect(self._renew)
        self.later = Button(self.tr("Open without a new one"))
        self.later.clicked.connect(self._let_in)
        row = FlowLayout()
        row.addWidget(self.save)
        row.addWidget(self.later)
        card.add(
            Body(
                self.tr(
                    "The recovery code opened your diary. It stays valid. If you have lost the "
                    "passcode, choose another one now."
                )
            ),
            self.new,
            row,
        )
        return card

    def closed(self) -> None:
        """The diary has been closed: it can be opened again."""
        self._ready = True
        self.notice.hide()
        self._begin_wait()
        self._dress()

    def fail(self, why: str) -> None:
        """It could not be opened or closed: say why, and let it be tried again."""
        self._busy, self._ready = False, True
        self._code = ""
        self.renew.hide()
        for widget in (self.entry, self.lost):
            widget.show()
        self.notice.say("stop", why)
        self._dress()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc empties the field; closing the program is a button, and the window's own.
        if event.key() == Qt.Key.Key_Escape and not self._busy:
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def first_control(self) -> QWidget | None:
        """The field; of the second step the first of its own."""
        return self.new.first if self.renew.isVisibleTo(self) else self.field

    # --- trying ---------------------------------------------------------------------------------

    def _try(self) -> None:
        if self._busy or not self._ready:
            return
        if self._left > 0:
            self.announce(self.wait.text())
            return
        words = self.field.text()
        if not words.strip():
            self.notice.say("info", self.tr("Type your passcode first."))
            self.field.setFocus()
            return
        self._set_busy(True)
        self.field.setAccessibleDescription(self.tr("or the recovery code"))
        self.notice.say("info", self.tr("Opening your diary…"))
        beside(self, lambda: self._passcode.unlock(words), self._unlocked, self._refused)

    def _unlocked(self, by: str) -> None:
        self._set_busy(False)
        self.notice.hide()
        if by != BY_RECOVERY:
            self._let_in()
            return
        self._code = self.field.text()
        self.field.clear()
        for widget in (self.entry, self.lost, self.wait):
            widget.hide()
        self.renew.show()
        self.set_title(self.tr("Your diary can be opened"))
        self.focus_first()

    def _refused(self, why: str) -> None:
        self._set_busy(False)
        self.notice.say("caution", why)
        self.field.setAccessibleDescription(why)  # read out as the keyboard comes back
        self.field.setFocus()
        self.field.selectAll()
        self._begin_wait()

    def _let_in(self) -> None:
        self._code = ""
        self.field.clear()
        self.new.clear()
        self.opened.emit()

    def _renew(self) -> None:
        if self._busy:
            return
        missing = self.new.missing()
        if missing is not None:
            self.notice.say("caution", missing[0])
            missing[1].setFocus()
            return
        code, wanted = self._code, self.new.text()
        self._set_busy(True)
        self.notice.say("info", self.tr("Setting the new passcode…"))
        beside(
            self,
            lambda: self._passcode.change(code, wanted),
            lambda _: self._let_in(),
            self._not_renewed,
        )

    def _not_renewed(self, why: str) -> None:
        # The diary is open all the same: the new passcode can be tried again, or left.
        self._set_busy(False)
        self.notice.say("stop", why)
        self.save.setFocus()

    # --- waiting --------------------------------------------------------------------------------

    def _begin_wait(self) -> None:
        self._left = self._seconds()
        if self._left <= 0:
            return
        self._show_wait()
        self.wait.show()
        self.announce(self.wait.text())
        self._tick.start()
        self._dress()

    def _count(self) -> None:
        # Asked anew: a computer that slept has waited too.
        self._left = self._seconds()
        if self._left > 0:
            self._show_wait()
            return
        self._tick.stop()
        self.wait.hide()
        self._dress()
        self.notice.say("info", self.tr("You can try again now."))

    def _seconds(self) -> int:
        try:
            return math.ceil(self._passcode.wait_s())
        except BackstrideError:
            return 0

    def _show_wait(self) -> None:
        minutes, seconds = divmod(self._left, 60)
        if minutes:
            text = self.tr("You can try again in {minutes} min {seconds} s.")
        else:
            text = self.tr("You can try again in {seconds} s.")
        self.wait.setText(text.format(minutes=minutes, seconds=seconds))

    # --- looks ----------------------------------------------------------------------------------

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._dress()

    def _dress(self) -> None:
        self.open.setEnabled(self._ready and not self._busy and self._left <= 0)
        # A field that can't be typed into loses the keyboard: it is made read-only instead.
        self.field.setReadOnly(self._busy or not self._ready)
        for button in (self.save, self.later):
            button.setEnabled(not self._busy)

    def _show_letters(self, on: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
