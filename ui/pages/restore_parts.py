"""The parts of going back to a backup: which one, its passphrase, what would change, the
question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.engine.model import Entry
from app.services.comparing import Comparison
from app.services.safekeeping import BackupFile, RestorePreview
from ui.pages.keeping_words import KeepingWords
from ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, px
from ui.widgets.buttons import Button, Check, ChoiceButton, LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialog import ScrollingDialog
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.text import Body, Caption, Secondary, Strong, Title

SHOWN_AT_FIRST = 4
MOST_LINES = 60
"""Entries listed one by one; of more than these a person reads no line."""


class _BackupRow(ChoiceButton):
    """One backup in the list: read like a line, not like a button."""

    centred = False
    weight = QFont.Weight.Normal


class BackupChoice(Card):
    """The backups, newest first, and a file from anywhere. `picked` carries a BackupFile."""

    picked = Signal(object)
    file_wanted = Signal()

    def __init__(self, says: KeepingWords) -> None:
        super().__init__(self.tr("Which backup?"))
        self._says = says
        self._files: Sequence[BackupFile] = ()
        self.choices: list[ChoiceButton] = []
        self.none = Body(self.tr("One moment…"))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_2)
        self.all = LinkButton("")
        self.all.clicked.connect(self._show_all)
        self.file = Button(self.tr("Choose a file…"))
        self.file.setAccessibleDescription(
            self.tr("A backup from a memory stick, a cloud folder or another computer")
        )
        self.file.clicked.connect(self.file_wanted)
        foot = FlowLayout(spacing=SPACE_3)
        foot.addWidget(self.all)
        foot.addWidget(self.file)
        self.add(self.none, self._list, foot)
        self.all.hide()

    def show_files(self, files: Sequence[BackupFile]) -> None:
        """List these, none of them chosen."""
        self._files = files
        for choice in self.choices:
            choice.hide()
            self._rows.removeWidget(choice)
            choice.deleteLater()
        self.choices = []
        self._append(files[:SHOWN_AT_FIRST])
        self.none.setText(self.tr("There is no backup on this computer yet."))
        self.none.setVisible(not files)
        self._list.setVisible(bool(files))
        self.all.setText(self.tr("Show all {n}").format(n=len(files)))
        self.all.setVisible(len(files) > SHOWN_AT_FIRST)

    def clear_choice(self) -> None:
        """Nothing in the list is chosen (a file is)."""
        for choice in self.choices:
            choice.setAutoExclusive(False)
            choice.setChecked(False)
            choice.setAutoExclusive(True)
            choice.update()

    def _show_all(self) -> None:
        shown = len(self.choices)
        self._append(self._files[shown:])
        self.all.hide()
        if len(self.choices) > shown:
            self.choices[shown].setFocus(Qt.FocusReason.TabFocusReason)

    def _append(self, files: Sequence[BackupFile]) -> None:
        for file in files:
            choice = _BackupRow(self._says.backup(file), self._list)
            choice.setAccessibleDescription(self.tr("Which backup?"))
            choice.toggled.connect(lambda on, file=file: self.picked.emit(file) if on else None)
            self._rows.addWidget(choice)
            self.choices.append(choice)


class PassphraseCard(Card):
    """Asks for the passphrase of a closed backup. `typed` carries it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("This backup is closed"))
        name = self.tr("Its passphrase")
        self.field = LineField(name)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._tell)
        self.shown = Check(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.open = Button(self.tr("Open it"))
        self.open.clicked.connect(self._tell)
        row = FlowLayout(spacing=SPACE_3)
        row.addWidget(self.open)
        row.addWidget(self.shown)
        self.add(Body(name), self.field, row)

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()
        self.shown.setChecked(False)

    def _show_letters(self, on: bool) -> None:
        echo = QLineEdit.EchoMode
        self.field.setEchoMode(echo.Normal if on else echo.Password)

    def _tell(self) -> None:
        if self.field.text():
            self.typed.emit(self.field.text())
        else:
            self.field.setFocus()


class PreviewCard(Card):
    """What going back would change: in a sentence each, by kind, and entry by entry."""

    def __init__(self, says: KeepingWords) -> None:
        super().__init__(self.tr("What would change"))
        self._says = says
        self._content: QWidget | None = None
        self.gist_end: QWidget = self

    def show_preview(self, preview: RestorePreview, name: str) -> str:
        """Show that of the backup `name`; returns the gist for a screen reader."""
        comparison = preview.comparison
        if self.heading is not None:
            # The list may have scrolled away: it is said here which one this is about.
            title = self.tr("What would change with the backup: {name}")
            self.heading.setText(title.format(name=name))
        inside = self._begin()
        if preview.simulated:
            inside.addWidget(
                Notice("caution", self.tr("This backup is of a made-up patient (a demo)."))
            )
        if preview.damaged:
            text = self.tr("“Now” is what can still be read of the damaged diary.")
            inside.addWidget(Secondary(text))
        gist = self.gist(comparison)
        for number, sentence in enumerate(gist):
            costs = bool(comparison.lost) and number == 0
            self.gist_end = Notice("caution", sentence) if costs else Strong(sentence)
            inside.addWidget(self.gist_end)
        if preview.warnings:
            inside.addWidget(
                Body(self.tr("A warning that stands now comes along: going back does not lift it."))
            )
        inside.addLayout(self._table(comparison))
        self._list(inside, self.tr("What would be lost, one by one"), comparison.lost)
        self._list(inside, self.tr("What would come back, one by one"), comparison.back)
        changed = tuple(there for _, there in comparison.changed)
        self._list(inside, self.tr("What would be as it was before, one by one"), changed)
        return " ".join(gist)

    def gist(self, comparison: Comparison) -> list[str]:
        """A sentence for each way in which the two differ."""
        if comparison.same:
            return [self.tr("Nothing: this backup holds just what your diary holds.")]
        says, found = self._says, []
        if comparison.lost:
            text = self.tr("{entries} would be lost that your diary has now.")
            found.append(text.format(entries=says.entries(len(comparison.lost))))
        if comparison.back:
            text = self.tr("{entries} would come back.")
            found.append(text.format(entries=says.entries(len(comparison.back))))
        if comparison.changed:
            text = self.tr("{entries} would be as they were before a correction.")
            if len(comparison.changed) == 1:
                text = self.tr("{entries} would be as it was before a correction.")
            found.append(text.format(entries=says.entries(len(comparison.changed))))
        if comparison.settings:
            found.append(self.tr("Settings kept in the diary would be as they were."))
        return found or [self.tr("No entry that you see would change.")]

    def _begin(self) -> QVBoxLayout:
        if self._content is not None:
            self._content.hide()
            self.body.removeWidget(self._content)
            self._content.deleteLater()
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_3)
        self.add(self._content)
        return inside

    def _table(self, comparison: Comparison) -> QGridLayout:
        here, there = comparison.here, comparison.there
        total = [str(sum(extent.counts.values())) for extent in (here, there)]
        rows: list[tuple[str, ...]] = [("", self.tr("Now"), self.tr("Backup"))]
        rows.append((self.tr("All entries"), *total))
        for kind in sorted({*here.counts, *there.counts}, key=self._says.kind):
            counts = (str(extent.counts.get(kind, 0)) for extent in (here, there))
            rows.append((self._says.kind(kind), *counts))
        days = [(extent.first, extent.last) for extent in (here, there)]
        names = self.tr("First day"), self.tr("Last day")
        for name, pair in zip(names, zip(*days, strict=True), strict=True):
            rows.append((name, *(self._says.short_date(day) for day in pair)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_6)
        grid.setVerticalSpacing(SPACE_2)
        for number, row in enumerate(rows):
            differs = number > 0 and row[1] != row[2]
            for column, text in enumerate(row):
                label = Strong(text) if differs else (Secondary if not number else Body)(text)
                if column:
                    # Read by itself, a number says what it is of.
                    label.setAccessibleName(f"{row[0]}, {rows[0][column]}: {text}")
                grid.addWidget(label, number, column)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _list(self, inside: QVBoxLayout, title: str, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        folding = Folding(title)
        newest = entries[::-1]
        for line in self._says.lines(newest[:MOST_LINES]):
            folding.body.addWidget(Caption(line))
        if len(newest) > MOST_LINES:
            more = self.tr("… and {entries} before these.")
            rest = self._says.entries(len(newest) - MOST_LINES)
            folding.body.addWidget(Caption(more.format(entries=rest)))
        inside.addWidget(folding)


class Question(ScrollingDialog):
    """One clear question with what it costs; `accepted` when it is answered by `yes`."""

    def __init__(
        self, title: str, sentences: Sequence[str], yes: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body.setSpacing(SPACE_4)
        self.body.addWidget(Title(title))
        for sentence in sentences:
            self.body.addWidget(Body(sentence))
        self.body.addStretch()  # else the room to spare goes between the sentences
        self.yes = PrimaryButton(yes)
        self.yes.setDefault(False)
        self.yes.setAutoDefault(False)
        self.yes.clicked.connect(self.accept)
        self.no = Button(self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        row = FlowLayout(spacing=SPACE_2)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.foot.addLayout(row)
        self.fit(px(440))
        self.setAccessibleDescription(" ".join(sentences))
        self.no.setFocus()

    @classmethod
    def ask(
        cls,
        owner: QWidget,
        title: str,
        sentences: Sequence[str],
        yes: str,
        then: Callable[[], None],
    ) -> Question:
        """Open it over `owner`; `then` runs on yes."""
        question = cls(title, sentences, yes, owner)
        question.accepted.connect(then)
        question.finished.connect(question.deleteLater)
        question.open()
        return question
