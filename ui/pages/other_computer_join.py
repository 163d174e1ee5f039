"""The way in: the other computer's file, looked over, joined, and taken back in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine.model import Entry
from app.services.diary_file import ImportedDiary
from app.services.joining import Joining, look_over
from app.services.merging import merge_diaries
from app.services.ports import BackstrideError
from app.services.safekeeping import Safekeeping
from app.services.undoing_join import Standing, go_back
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.adopting import adopt
from ui.pages.other_computer_file import FileCard
from ui.pages.other_computer_words import JoiningView, JoiningWords
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Body
from ui.wording import Words

DATABASE_ENDING = ".sqlite3"
"""A backup, or a version that a syncing program laid beside the diary, can be joined too."""
AskOpen = Callable[[QWidget, str], Path | None]
"""(parent, title) → the file to read, or None when thought better of."""


class LookedOver(NamedTuple):
    """A file that was read, and what joining it would do."""

    path: Path
    diary: ImportedDiary
    joining: Joining


class TakingCard(FileCard):
    """Reads the other computer's file, shows what would change, joins it, and takes it back.
    `joined` tells the file that was."""

    joined = Signal(str)

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        keeping: Safekeeping | None,
        ask_open: AskOpen,
    ) -> None:
        super().__init__(self.tr("Join the file of the other computer"))
        self._use_cases = use_cases
        self._keeping, self._ask = keeping, ask_open
        self._words = JoiningWords(words, use_cases.diary)
        self._ready = True
        self._looked: LookedOver | None = None
        self._backup: str | None = None
        self._joined = Standing((), {})
        self._seen: Sequence[Entry] = ()
        self.choose = Button(self.tr("Choose a diary file…"))
        self.choose.clicked.connect(self._ask_file)
        self.view = JoiningView(self._words)
        self.join = PrimaryButton(self.tr("Join it"))
        self.join.clicked.connect(self._join)
        self.leave = Button(self.tr("Leave it"))
        self.leave.clicked.connect(self._leave)
        self.undo = Button(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        self.card = Button(self.tr("Open the card"))
        self.card.clicked.connect(lambda: navigate("card"))
        row = FlowLayout()
        for button in (self.choose, self.join, self.leave, self.card, self.undo):
            row.addWidget(button)
        text = self.tr(
            "You first see what would change. Nothing that is here is lost. Of an entry that was "
            "changed on both computers the later version counts, and the other one stays in its "
            "history. Joining the same file twice does no harm."
        )
        self.add(Body(text), self.notice, self.view, row)
        self.show_state()

    def set_ready(self, ready: bool) -> None:
        """Whether the diary can be written."""
        self._ready = ready
        self.show_state()

    def follow(self) -> None:
        """The diary may have changed: what a waiting file would do is looked over again."""
        looked, diary = self._looked, self._use_cases.diary
        if looked is None or self.busy or diary.entries() is self._seen:
            return
        self._seen = diary.entries()
        try:
            joining = look_over(self._seen, diary.profile(), looked.diary, diary.today())
        except BackstrideError as error:
            self._looked = None
            self.notice.say("stop", error_text(error))
        else:
            self._show_looked_over(looked._replace(joining=joining))

    def clear(self) -> None:
        """Forget what was said; a file that waits to be joined stays."""
        if not self.busy and self._looked is None:
            super().clear()
            self._backup = None
            self.show_state()

    def show_state(self) -> None:
        """What can be pressed now; buttons that make no sense are not there."""
        waits = self._looked is not None
        useful = waits and self._looked is not None and self._looked.joining.anything
        self.view.setVisible(waits)
        for button, shown in (
            (self.choose, not waits),
            (self.join, useful),
            (self.leave, waits),
            (self.undo, self._backup is not None),
            (self.card, self._backup is not None and bool(self._use_cases.screening.standing())),
        ):
            button.setVisible(shown)
            button.setEnabled(self._ready and not self.busy)

    # --- looked over ----------------------------------------------------------------------------

    def _ask_file(self) -> None:
        path = self._ask(self, self.tr("Choose a diary file"))
        if path is not None:
            self.look_over(path)

    def look_over(self, path: Path) -> bool:
        """Read a file and show what joining it would do; nothing is stored. False while it can't:
        another one is being read, or the diary is not open."""
        if self.busy or not self._ready:
            return False
        from app.importers import diary_json  # only those who bring a file need it

        diary = self._use_cases.diary
        diary.refresh()
        entries, profile, today = diary.entries(), diary.profile(), diary.today()
        self._seen = entries

        keeper = self._keeping

        def read() -> LookedOver:
            if keeper is not None and DATABASE_ENDING in path.name.lower():
                imported = keeper.read_copy(str(path))
            else:
                imported = diary_json.read(path)
            return LookedOver(path, imported, look_over(entries, profile, imported, today))

        self._looked = self._backup = None
        self.start(read, self._show_looked_over)
        return True

    def _show_looked_over(self, looked: LookedOver) -> None:
        self._looked = looked
        joining = looked.joining
        self.view.show_joining(looked.path.name, joining)
        if joining.warnings:
            self.notice.say("caution", self._words.warned())
        elif not joining.anything:
            self.notice.say("good", self._words.nothing(looked.path.name))
        else:
            self.notice.say("info", self._words.not_yet(looked.path.name))
        self.show_state()
        (self.join if joining.anything else self.leave).setFocus()

    def _leave(self) -> None:
        self._looked = None
        self.clear()
        self.choose.setFocus()

    # --- joined ---------------------------------------------------------------------------------

    def _join(self) -> None:
        looked = self._looked
        if looked is None:
            return
        store, keeper = self._use_cases.diary.store, self._keeping
        today = self._use_cases.diary.today()

        def join() -> tuple[str | None, Standing]:
            # First a backup: what undo goes back to. Without one nothing is joined.
            before = Standing.of(store)
            backup = None if keeper is None else keeper.back_up_now("before-merge").where
            merge_diaries(store, looked.diary, today)
            return backup, before.joined_with(looked.diary)

        self.start(join, lambda done: self._say_joined(looked, *done))

    def _say_joined(self, looked: LookedOver, backup: str | None, joined: Standing) -> None:
        diary = self._use_cases.diary
        self._looked, self._joined = None, joined
        diary.changed()
        # What was recorded between the backup and the joining is in neither.
        self._backup = backup if self._stands_as_joined() else None
        warned = bool(self._use_cases.screening.standing())
        said = self._words.joined(looked.joining, warned=warned)
        self.notice.say("caution" if warned else "good", said)
        self.show_state()
        (self.choose if self._backup is None else self.undo).setFocus()
        self.joined.emit(str(looked.path))

    def _stands_as_joined(self) -> bool:
        diary = self._use_cases.diary
        return Standing(diary.entries(), diary.profile()) == self._joined

    def _undo(self) -> None:
        backup, keeper = self._backup, self._keeping
        if backup is None or keeper is None:
            return
        self._use_cases.diary.refresh()
        if self._stands_as_joined():
            store, joined = self._use_cases.diary.store, self._joined
            today = self._use_cases.diary.today()
            self.start(lambda: go_back(store, keeper, backup, joined, today), self._say_undone)
        else:
            self._say_changed_since()

    def _say_changed_since(self) -> None:
        self._backup = None
        self.notice.say("info", self._words.changed_since())
        self.show_state()

    def _say_undone(self, kept: int | None) -> None:
        if kept is None:
            self._say_changed_since()
            return
        self._backup = None
        if self._keeping is not None:
            adopt(self._use_cases.diary, self._keeping)
        self.notice.say("caution" if kept else "info", self._words.undone(kept))
        self.show_state()
        self.choose.setFocus()


def ask_diary_file(parent: QWidget, title: str) -> Path | None:
    """Ask for a diary file."""
    place = QStandardPaths.StandardLocation
    places = (place.DocumentsLocation, place.HomeLocation)
    folders = [Path(QStandardPaths.writableLocation(each)) for each in places]
    folder = next((each for each in folders if each.is_dir()), folders[-1])
    path, _ = QFileDialog.getOpenFileName(
        parent, title, str(folder), parent.tr("Diary (*.json);;Backup (*.sqlite3);;All files (*)")
    )
    return Path(path) if path else None
