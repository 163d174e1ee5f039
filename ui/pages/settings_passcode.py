"""The passcode, in Settings: set, changed, removed, and when the diary locks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.passcode import OPEN
from app.services.ports import BackstrideError
from app.services.use_cases import UseCases
from ui.doors import LOCK_AFTER, Doors
from ui.job import beside
from ui.pages.passcode_dialog import PasscodeDialog, Task
from ui.platform.screen_lock import can_hear
from ui.theme import SPACE_2, px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Strong
from ui.wording import Words


class PasscodeCard(Card):
    """How it stands is asked in a thread. `told` comes when `notice` says how something went."""

    told = Signal()

    def __init__(self, use_cases: UseCases, words: Words, doors: Doors) -> None:
        super().__init__(self.tr("Passcode"))
        self._use_cases, self._words, self._doors = use_cases, words, doors
        self._state: str | None = None
        self.dialog: PasscodeDialog | None = None
        self.how = Strong(self.tr("One moment…"))
        self.explained = Body()
        self.notice = Notice("info", "")
        self.notice.hide()
        self.add(self.how, self.explained, self._buttons(), self._when(), self.notice)
        for part in (self.off, self.on, self.when):
            part.hide()

    def _buttons(self) -> QWidget:
        self.set = Button(self.tr("Set a passcode…"))
        self.lock = Button(self.tr("Lock now"))
        self.change = Button(self.tr("Change it…"))
        self.recovery = Button(self.tr("New recovery code…"))
        self.remove = Button(self.tr("Remove it…"))
        tasks: dict[Task, Button] = {
            "set": self.set,
            "change": self.change,
            "recovery": self.recovery,
            "remove": self.remove,
        }
        for task, button in tasks.items():
            button.clicked.connect(partial(self._ask, task))
        self.lock.setToolTip(self.tr("Ctrl+L"))
        self.lock.clicked.connect(self._doors.lock_now)
        self.off, self.on = QWidget(), QWidget()
        FlowLayout(self.off).addWidget(self.set)
        row = FlowLayout(self.on, spacing=SPACE_2)
        for button in (self.lock, self.change, self.recovery, self.remove):
            row.addWidget(button)
        both = QWidget()
        layout = FlowLayout(both)
        layout.addWidget(self.off)
        layout.addWidget(self.on)
        return both

    def _when(self) -> QWidget:
        name = self.tr("Lock when Backstride is not used for")
        choices = [
            (
                str(minutes),
                self._words.count(minutes, self.tr("1 minute"), self.tr("{n} minutes"))
                if minutes
                else self.tr("never by itself"),
            )
            for minutes in LOCK_AFTER
        ]
        self.minutes = Select(name, choices, current=str(self._doors.minutes))
        self.minutes.chosen.connect(self._set_minutes)
        self.when = QWidget()
        columns = Columns(self.when, spacing=SPACE_2, least=px(200))
        label = Body(name)
        label.setBuddy(self.minutes)
        columns.add(label, 2)
        columns.add(self.minutes, 3)
        return self.when

    def clear(self) -> None:
        """Forget what was said before."""
        self.notice.hide()

    def look(self) -> None:
        """Find out how things stand, and show it when it is known."""

        def find() -> tuple[bool, str]:
            passcode = self._doors.passcode
            return passcode.available(), passcode.state()

        beside(self, find, lambda found: self._show(*found), self._fail)

    def set_ready(self, ready: bool) -> None:
        """A diary that can't be written can't be encrypted either."""
        for button in (self.set, self.change, self.recovery, self.remove):
            button.setEnabled(ready)

    # --- showing --------------------------------------------------------------------------------

    def _show(self, available: bool, state: str) -> None:
        self._state = state
        on = state == OPEN
        self.off.setVisible(available and not on)
        self.on.setVisible(on)
        self.when.setVisible(on)
        self.explained.setText(self._says(available, on=on))
        self.how.setText(
            self.tr("Your diary has a passcode.") if on else self.tr("Your diary has no passcode.")
        )
        self.set_ready(self._use_cases.diary.ready)

    def _says(self, available: bool, *, on: bool) -> str:
        if not on:
            text = self.tr(
                "Anyone who can use your account on this computer can read your diary. With a "
                "passcode, it and its backups here open for you alone."
            )
            if available:
                return text
            return self.tr(
                "The part of Backstride that encrypts (sqlcipher3) is missing on this computer."
            )
        told = (
            self.tr("It locks at once with Ctrl+L, and with the screen or before a sleep.")
            if can_hear()
            else self.tr(
                "It locks at once with Ctrl+L. On this system Backstride can't tell when the "
                "screen is locked: it goes by the minutes without use."
            )
        )
        session = self.tr(
            "While a guided session runs it stays open; no reminders come while it is locked."
        )
        return f"{told} {session}"

    def _say(self, text: str) -> None:
        self.notice.say("good", text)
        self.told.emit()

    def _fail(self, why: str) -> None:
        self.notice.say("stop", why)
        self.told.emit()

    # --- doing ----------------------------------------------------------------------------------

    def _set_minutes(self, minutes: object) -> None:
        if isinstance(minutes, str):
            self._doors.set_minutes(int(minutes))

    def _ask(self, task: Task) -> None:
        self.clear()
        diary = self._use_cases.diary
        dialog = self.dialog = PasscodeDialog(
            self._doors.passcode,
            task,
            self._words.date(diary.today(), year=True),
            self.window(),
            letter=diary.profile().get("country") in ("US", "CA"),
            done=lambda: self._follow(task),
        )
        dialog.finished_task.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, task: Task) -> None:
        """The diary file is another one now, or the same that was closed in between."""
        if task in ("set", "remove"):
            try:
                if self._doors.passcode.state() == OPEN:
                    self._doors.watch()
                else:
                    self._doors.unwatch()
                self._use_cases.diary.opened()
                self._use_cases.diary.changed()
            except BackstrideError as error:
                from ui.error_words import error_text  # only a failure needs it

                self._fail(error_text(error))
        self.look()

    def _tell(self, task: str) -> None:
        self._say(
            {
                "set": self.tr("The passcode is set. Your diary is encrypted."),
                "change": self.tr("The passcode was changed."),
                "recovery": self.tr("There is a new recovery code. The old one opens nothing."),
                "remove": self.tr("The passcode was removed. Your diary is not encrypted."),
            }[task]
        )
