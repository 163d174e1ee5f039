"""Where copies of backups go: a folder, and a passphrase that closes them."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.safekeeping import Safekeeping, SecondPlace
from ui.job import beside
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, px
from ui.widgets.buttons import Button, Check, PrimaryButton
from ui.widgets.choices import Choices
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Strong, Title

LEAST_LETTERS = 10
"""Of a passphrase: with fewer, a computer guesses it in days although each try is made slow."""


class SecondPlaceDialog(QDialog):
    """Asks for the folder, and how copies are closed. `chosen` comes when the first copy is there.

    What was typed stays when something fails.
    """

    chosen = Signal()

    def __init__(self, keeping: Safekeeping, place: SecondPlace, parent: QWidget | None = None):
        super().__init__(parent)
        self._keeping, self._busy = keeping, False
        self.folder: str | None = None
        title = self.tr("A second place for copies")
        self.setWindowTitle(title)
        self.setMinimumWidth(px(320))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_3)
        layout.setSpacing(SPACE_3)
        layout.addWidget(Title(title))
        layout.addWidget(
            Body(
                self.tr(
                    "A memory stick, another disk, or a folder that a cloud program copies. "
                    "Backstride makes a folder of its own in it."
                )
            )
        )
        self.pick = Button(self.tr("Choose the folder…"))
        self.pick.clicked.connect(self._pick)
        self.where = Strong(self.tr("No folder is chosen yet."))
        layout.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.where)
        self.how = Choices(
            self.tr("Who can read the copies?"),
            (
                ("closed", self.tr("Only who knows my passphrase")),
                ("plain", self.tr("Anyone who has them")),
            ),
        )
        self.how.set_value("closed" if place.closed or place.folder is None else "plain")
        self.how.chosen.connect(self._show_how)
        layout.addWidget(Strong(self.tr("Who can read the copies?")))
        layout.addWidget(self.how)
        self._secret = self._passphrase()
        layout.addWidget(self._secret)
        self.open_to_all = Caption(
            self.tr(
                "Whoever finds the stick, or gets into the cloud account, can read your whole "
                "diary."
            )
        )
        layout.addWidget(self.open_to_all)
        layout.addStretch()
        self._frame(inside)
        self._show_how(self.how.value() or "closed")

    def _frame(self, inside: QWidget) -> None:
        """What is asked scrolls; what is wrong and the buttons stay in sight."""
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.notice = Notice("stop", "")
        self.notice.hide()
        self.save = PrimaryButton(self.tr("Copy there from now on"))
        self.save.clicked.connect(self._save)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = FlowLayout(spacing=SPACE_2)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_5)
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.notice)
        foot.addLayout(row)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(min(px(560), room.width()), min(px(760), room.height() - px(40)))

    def _passphrase(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        names = self.tr("Passphrase"), self.tr("The same passphrase again")
        self.passphrase, self.again = (LineField(name) for name in names)
        for name, field in zip(names, (self.passphrase, self.again), strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            layout.addWidget(Body(name))
            layout.addWidget(field)
        self.shown = Check(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.suggest = Button(self.tr("Suggest one"))
        self.suggest.clicked.connect(self._suggest)
        row = FlowLayout(spacing=SPACE_3)
        row.addWidget(self.shown)
        row.addWidget(self.suggest)
        layout.addLayout(row)
        self.lost = Notice(
            "caution",
            self.tr(
                "If you lose the passphrase, nobody can open these copies: not you, and not us. "
                "There is no way to get it back. Write it down, and keep it away from the copies."
            ),
        )
        self.written = Check(
            self.tr("I wrote it down, and I know that without it these copies are lost")
        )
        layout.addWidget(self.lost)
        layout.addWidget(self.written)
        layout.setContentsMargins(0, 0, 0, SPACE_4)
        return holder

    def _show_how(self, how: str) -> None:
        self._secret.setVisible(how == "closed")
        self.open_to_all.setVisible(how == "plain")

    def _show_letters(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.passphrase, self.again):
            field.setEchoMode(mode)

    def _suggest(self) -> None:
        made = self._keeping.new_passphrase()
        for field in (self.passphrase, self.again):
            field.setText(made)
        # One that nobody has seen can't be written down.
        self.shown.setChecked(True)
        self.written.setChecked(False)
        self.passphrase.setFocus()

    def _pick(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for copies"), home)
        if folder:
            self.folder = folder
            self.where.setText(self.tr("Chosen: {folder}").format(folder=folder))
            self.notice.hide()

    def _missing(self) -> tuple[str, QWidget] | None:
        """What is still to be done, and where."""
        if self.folder is None:
            return self.tr("Choose a folder first."), self.pick
        if self.how.value() != "closed":
            return None
        if len(self.passphrase.text()) < LEAST_LETTERS:
            text = self.tr("The passphrase needs at least {n} letters. Several words are best.")
            return text.format(n=LEAST_LETTERS), self.passphrase
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases are not the same."), self.again
        if not self.written.isChecked():
            return (
                self.tr("Write the passphrase down first, then tick that you did. It can't be got "
                        "back."),
                self.written,
            )  # fmt: skip
        return None

    def _save(self) -> None:
        missing = self._missing()
        if missing is not None:
            self.notice.say("stop", missing[0])
            missing[1].setFocus()
            # The notice takes room from what scrolls: only then is it known what is hidden.
            layout = self.layout()
            assert layout is not None
            layout.activate()
            self._area.ensureWidgetVisible(missing[1])
            return
        folder = self.folder
        assert folder is not None
        passphrase = self.passphrase.text() if self.how.value() == "closed" else None
        self._set_busy(True)
        self.notice.say("info", self.tr("The first copy is being made. This takes a moment…"))
        beside(
            self,
            lambda: self._keeping.choose_second_place(folder, passphrase),
            self._done,
            self._failed,
        )

    def _done(self, _: object) -> None:
        self._set_busy(False)
        self.accept()
        self.chosen.emit()

    def _failed(self, why: str) -> None:
        self._set_busy(False)
        self.notice.say("stop", why)
        self.save.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for control in (self.save, self.cancel, self.pick):
            control.setEnabled(not busy)

    def reject(self) -> None:
        """Not while the first copy is being made: how it went has to be told."""
        if not self._busy:
            super().reject()
