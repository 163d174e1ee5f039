"""What joining a diary file would do, in words, and the part of the page that shows it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.model import Entry
from app.services.diary import Diary
from app.services.joining import Joining
from ui.pages.diary_words import DiaryWords
from ui.theme import SPACE_2
from ui.widgets.folding import Folding
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words

MOST_LINES = 60
"""So many entries are named; more would be no overview."""


class JoiningWords(QObject):
    """Says a `Joining`."""

    def __init__(self, words: Words, diary: Diary) -> None:
        super().__init__()
        self._words, self._entries = words, DiaryWords(words, diary)
        self._diary = diary

    def holds(self, name: str, joining: Joining) -> str:
        """How much is in the file."""
        living = sum(joining.file.counts.values())
        first, last = joining.file.first, joining.file.last
        if first is None or last is None:
            return self.tr("{name} holds no entries.").format(name=name)
        count = self.tr("1 entry"), self.tr("{n} entries")
        return self.tr("{name} holds {entries}, from {first} to {last}.").format(
            name=name,
            entries=self._words.count(living, *count),
            first=self._words.date(first, year=True),
            last=self._words.date(last, year=True),
        )

    def lines(self, joining: Joining) -> list[str]:
        """One sentence for each thing that would happen, and for what stays."""
        said = [
            (
                len(joining.new),
                self.tr("1 entry is new and comes in."),
                self.tr("{n} entries are new and come in."),
            ),
            (
                len(joining.updated),
                self.tr("1 entry was changed there later: that version counts."),
                self.tr("{n} entries were changed there later: those versions count."),
            ),
            (
                len(joining.removed),
                self.tr("1 entry was deleted there: it is deleted here too."),
                self.tr("{n} entries were deleted there: they are deleted here too."),
            ),
            (
                len(joining.back),
                self.tr("1 entry that you deleted here was changed there later: it comes back."),
                self.tr(
                    "{n} entries that you deleted here were changed there later: they come back."
                ),
            ),
            (
                len(joining.kept),
                self.tr("1 entry was changed here later: yours stays."),
                self.tr("{n} entries were changed here later: yours stay."),
            ),
            (
                len(joining.stay_deleted),
                self.tr("1 entry of the file was deleted here: it stays deleted."),
                self.tr("{n} entries of the file were deleted here: they stay deleted."),
            ),
            (
                len(joining.buried),
                self.tr("1 entry was deleted on the other computer before it came here."),
                self.tr("{n} entries were deleted on the other computer before they came here."),
            ),
            (
                joining.ahead,
                self.tr("1 is dated after today; it counts from its date on."),
                self.tr("{n} are dated after today; each counts from its date on."),
            ),
            (
                joining.same,
                self.tr("1 entry is the same on both."),
                self.tr("{n} entries are the same on both."),
            ),
            (
                joining.only_here,
                self.tr("1 entry is only here, and stays."),
                self.tr("{n} entries are only here, and stay."),
            ),
        ]
        lines = [self._words.count(n, one, many) for n, one, many in said if n]
        if joining.settings:
            lines.append(self.tr("Settings that are missing here come along. Yours stay."))
        return lines

    def named(self, joining: Joining) -> list[tuple[str, list[str]]]:
        """The entries concerned by name, under a title each."""
        self._entries.refresh()
        groups = [
            (self.tr("New"), joining.new),
            (self.tr("The other computer's version counts"), [then for _, then in joining.updated]),
            (self.tr("Deleted"), joining.removed),
            (self.tr("Back again"), joining.back),
            (self.tr("Yours stays"), [here for here, _ in joining.kept]),
        ]
        return [(title, self._some(entries)) for title, entries in groups if entries]

    def _some(self, entries: Iterable[Entry]) -> list[str]:
        listed = sorted(entries, key=lambda entry: entry.key, reverse=True)
        lines = [
            self.tr("{when}: {entry}").format(
                when=self._entries.when(entry), entry=self._entries.line(entry).spoken()
            )
            for entry in listed[:MOST_LINES]
        ]
        more = len(listed) - MOST_LINES
        if more > 0:
            lines.append(self._words.count(more, self.tr("and 1 more"), self.tr("and {n} more")))
        return lines

    def not_yet(self, name: str) -> str:
        """The file was read."""
        return self.tr("{name} was read. Nothing is joined yet.").format(name=name)

    def nothing(self, name: str) -> str:
        """The file brings nothing."""
        return self.tr("All of {name} is here already. There is nothing to join.").format(name=name)

    def warned(self) -> str:
        """The file brings a warning."""
        return self.tr(
            "The other computer's diary holds a warning. Once joined, it counts here too, and the "
            "plan waits until it is resolved. Nothing is joined yet."
        )

    def joined(self, joining: Joining, *, warned: bool) -> str:
        """What was done."""
        count = self._words.count
        parts = [
            self.tr("Joined."),
            count(len(joining.new), self.tr("1 entry is new."), self.tr("{n} entries are new.")),
        ]
        changed = len(joining.updated) + len(joining.removed) + len(joining.back)
        if changed:
            parts.append(count(changed, self.tr("1 was changed."), self.tr("{n} were changed.")))
        if warned:
            parts.append(self.tr("There is a warning that you should read first."))
        else:
            parts.append(
                self.tr(
                    "To bring the other computer up to date, make a file here and join it there."
                )
            )
        return " ".join(parts)

    def changed_since(self) -> str:
        """Undo would take more back than the joining."""
        return self.tr(
            "Your diary was changed since, so this can't be undone in one step. A backup from just "
            "before joining is kept: Settings, Backups."
        )

    def undone(self, kept: int) -> str:
        """What undo did."""
        text = self.tr("Undone: your diary is as it was before joining.")
        if not kept:
            return text
        return " ".join(
            (
                text,
                self._words.count(
                    kept,
                    self.tr("1 entry with a warning stays, so that the warning is not lost."),
                    self.tr("{n} entries with a warning stay, so that no warning is lost."),
                ),
            )
        )


class JoiningView(QWidget):
    """Shows a `Joining`: how much the file holds, what would change, and which entries."""

    def __init__(self, words: JoiningWords) -> None:
        super().__init__()
        self._words = words
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_2)
        self.which: Folding | None = None

    def show_joining(self, name: str, joining: Joining) -> None:
        """Show another one."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._layout.addWidget(Strong(self._words.holds(name, joining)))
        for line in self._words.lines(joining):
            self._layout.addWidget(Body(line))
        named = self._words.named(joining)
        self.which = None
        if not named:
            return
        self.which = Folding(self.tr("Which entries"))
        for title, lines in named:
            self.which.body.addWidget(Strong(title))
            for line in lines:
                self.which.body.addWidget(Caption(line))
        self._layout.addWidget(self.which)
