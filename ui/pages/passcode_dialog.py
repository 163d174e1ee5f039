"""Setting, changing and removing the passcode, and showing the recovery code: once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.services.passcode import Passcode, Set
from ui.job import beside
from ui.pages.new_passcode import NewPasscode
from ui.pages.recovery_sheet import RecoverySheet
from ui.theme import SPACE_1, SPACE_2, SPACE_3, px
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.dialog import ScrollingDialog
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.framed import draw_focus_ring
from ui.widgets.notice import Notice
from ui.widgets.saved import SavedNotice
from ui.widgets.text import Body, Caption, Display, Title

Task = Literal["set", "change", "recovery", "remove"]


class PasscodeDialog(ScrollingDialog):
    """One task. `finished_task` comes when it is done and what it made was seen.

    What was typed stays when something fails.
    """

    finished_task = Signal(str)

    def __init__(
        self,
        passcode: Passcode,
        task: Task,
        made_on: str,
        parent: QWidget | None = None,
        *,
        letter: bool = False,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """`made_on`: today in words, `letter`: the paper, both for the recovery sheet. `done` is
        called as soon as the diary is closed or opened anew."""
        super().__init__(parent)
        self._passcode, self._task, self._done = passcode, task, done
        self._made_on, self._letter = made_on, letter
        self._busy = False
        self.sheet: RecoverySheet | None = None
        self.setMinimumWidth(px(460))
        self._build()
        self._frame()

    # --- what is asked --------------------------------------------------------------------------

    def _build(self) -> None:
        title, explained, _ = self._words()
        self.setWindowTitle(title)
        self.heading = Title(title)
        self.body.addWidget(self.heading)
        self.step = QWidget()
        layout = QVBoxLayout(self.step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(Body(explained))
        self.present = LineField(self.tr("Present passcode"))
        self.present.setEchoMode(QLineEdit.EchoMode.Password)
        self.new = NewPasscode()
        self.lost = Notice("caution", self._lost_words())
        self.known = Check(
            self.tr("I know that without passcode and recovery code my diary is lost")
        )
        if self._task != "set":
            label = Body(
                self.tr("Present passcode")
                if self._task == "recovery"
                else self.tr("Present passcode, or the recovery code")
            )
            label.setBuddy(self.present)
            layout.addWidget(label)
            layout.addWidget(self.present)
        if self._task in ("set", "change"):
            layout.addWidget(self.new)
        if self._task == "set":
            layout.addWidget(self.lost)
            layout.addWidget(self.known)
        self.body.addWidget(self.step)
        self.body.addStretch()

    def _words(self) -> tuple[str, str, str]:
        """The title, what it does, and the button."""
        return {
            "set": (
                self.tr("Set a passcode"),
                self.tr(
                    "Your diary and its backups on this computer are encrypted. Backstride then "
                    "asks for the passcode at each start. This takes a moment."
                ),
                self.tr("Set the passcode"),
            ),
            "change": (
                self.tr("Change the passcode"),
                self.tr(
                    "The recovery code stays as it is. Copies of backups that you took away open "
                    "with the passcode of their time."
                ),
                self.tr("Change the passcode"),
            ),
            "recovery": (
                self.tr("A new recovery code"),
                self.tr("The old code, and the sheet it stands on, then open nothing here."),
                self.tr("Make a new code"),
            ),
            "remove": (
                self.tr("Remove the passcode"),
                self.tr(
                    "Your diary and its backups can be read again then. Anyone who can use your "
                    "account on this computer can open them."
                ),
                self.tr("Remove the passcode"),
            ),
        }[self._task]

    def _lost_words(self) -> str:
        return self.tr(
            "If you forget the passcode and lose the recovery code as well, your diary is lost. "
            "Nobody can open it then: not you, and not us. The next step shows the code."
        )

    def _frame(self) -> None:
        """What is asked scrolls; what is wrong and the buttons stay in sight."""
        self.notice = SavedNotice()
        self.go = PrimaryButton(self._words()[2])
        self.go.setDefault(True)
        self.go.clicked.connect(self._start)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        row = FlowLayout(spacing=SPACE_2)
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        self.foot.addWidget(self.notice)
        self.foot.addLayout(row)
        self.fit(px(560), px(360))

    # --- doing ----------------------------------------------------------------------------------

    def _missing(self) -> tuple[str, QWidget] | None:
        if self._task != "set" and not self.present.text().strip():
            return self.tr("Type the present passcode first."), self.present
        if self._task in ("set", "change"):
            missing = self.new.missing()
            if missing is not None:
                return missing
        if self._task == "set" and not self.known.isChecked():
            return self.tr("Tick that you know what losing both means."), self.known
        return None

    def _start(self) -> None:
        if self._busy:
            return
        if self.sheet is not None:
            self._end()
            return
        missing = self._missing()
        if missing is not None:
            self.notice.say("stop", missing[0])
            missing[1].setFocus()
            self.area.ensureWidgetVisible(missing[1])
            return
        words, new = self.present.text(), self.new.text()
        work: dict[str, Callable[[], Any]] = {
            "set": lambda: self._passcode.set(new),
            "change": lambda: self._passcode.change(words, new),
            "recovery": lambda: self._passcode.new_recovery_code(words),
            "remove": lambda: self._passcode.remove(words),
        }
        self._set_busy(True)
        self.notice.say("info", self.tr("One moment, please. Don't switch the computer off…"))
        beside(self, work[self._task], self._worked, self._failed)

    def _worked(self, result: object) -> None:
        self._set_busy(False)
        self.notice.hide()
        self._done()
        if isinstance(result, Set):
            self._show_code(result.recovery_code)
            if result.left:
                text = self.tr(
                    "Some backups could not be encrypted yet. It is tried again at each start: "
                    "{files}"
                )
                self.notice.say("caution", text.format(files=", ".join(result.left)))
        elif self._task == "recovery":
            self._show_code(str(result))
        else:
            self.accept()
            self.finished_task.emit(self._task)

    def _failed(self, why: str) -> None:
        self._set_busy(False)
        self._done()  # the diary was closed meanwhile, and is open again
        self.notice.say("stop", why)
        field = self.new.first if self._task == "set" else self.present
        field.setFocus()
        field.selectAll()

    # --- the recovery code ----------------------------------------------------------------------

    def _show_code(self, code: str) -> None:
        for field in (self.present, self.new.first, self.new.again):
            field.clear()
        self.step.hide()
        title = self.tr("Your recovery code")
        self.setWindowTitle(title)
        self.heading.setText(title)
        sheet = self.sheet = RecoverySheet(code, self._made_on, self._letter, self)
        sheet.told.connect(self.notice.say)
        sheet.saved.connect(self.notice.say_saved)
        self.code = _Code(code)
        # Groups that begin with a digit would change places in a script from right to left.
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAccessibleName(self.tr("Recovery code: {code}").format(code=" ".join(code)))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.save = Button(self.tr("Save the recovery sheet…"))
        self.save.clicked.connect(sheet.save)
        self.print_it = Button(self.tr("Print it…"))
        self.print_it.clicked.connect(sheet.print_it)
        row = FlowLayout(spacing=SPACE_2)
        for button in (self.save, self.print_it):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.kept = Check(self.tr("I have saved, printed or written down the recovery code"))
        at = self.body.indexOf(self.step)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(Body(self.tr("It opens your diary when you forget the passcode.")))
        layout.addWidget(self.code)
        layout.addLayout(row)
        layout.addWidget(
            Notice(
                "caution",
                self.tr(
                    "This code is shown only now, and Backstride does not keep it. Without it, a "
                    "forgotten passcode means that your diary is lost for good."
                ),
            )
        )
        layout.addWidget(self.kept)
        layout.addWidget(
            Caption(
                self.tr(
                    "Files that you saved elsewhere before (reports, copies) stay as they are. "
                    "Anyone who has one can read it."
                )
            )
        )
        self.body.insertWidget(at, holder)
        self.go.setText(self.tr("Done"))
        self.cancel.hide()
        holder.show()  # at once: the keyboard goes there
        self.code.setFocus()

    def _end(self) -> None:
        if not self.kept.isChecked():
            self.notice.say("stop", self.tr("Keep the code first, then tick that you did."))
            self.kept.setFocus()
            return
        self.accept()
        self.finished_task.emit(self._task)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for button in (self.go, self.cancel):
            button.setEnabled(not busy)

    def reject(self) -> None:
        """Not while it works, and not before the code was kept: it is shown this once."""
        if self._busy:
            return
        if self.sheet is not None:
            self._end()
            return
        super().reject()


class _Code(Display):
    """Can be read with the keyboard, and shows when it has it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)  # clear of the ring

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus_ring(self)
