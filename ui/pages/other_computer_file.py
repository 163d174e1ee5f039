"""The way out: the file that carries the diary, where it was put, who can read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.engine.model import Entry
from app.services.use_cases import UseCases
from ui.job import Job
from ui.pages.asking import Ask
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.saved import SavedNotice
from ui.widgets.text import Body, Caption
from ui.wording import Words


class FileCard(Card):
    """A card whose work runs beside the window. `told` carries what to bring into sight."""

    told = Signal(QWidget)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.busy = False
        self.notice = SavedNotice()

    def clear(self) -> None:
        """Forget what was said before."""
        if not self.busy:
            self.notice.hide()

    def show_state(self) -> None:
        """Enable what can be pressed now."""
        raise NotImplementedError

    def start(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Run `work` in a thread, then `then` with its result; an error is told."""
        self.busy = True
        pressed = QApplication.focusWidget()
        self.show_state()
        self.notice.say("info", self.tr("One moment…"))
        self.told.emit(self.notice)
        job = Job(self)
        job.done.connect(lambda result: self._end(job, lambda: then(result), pressed))
        job.failed.connect(lambda why: self._end(job, lambda: self._fail(why, failed), pressed))
        job.start(work)

    def _fail(self, why: str, failed: Callable[[], None]) -> None:
        failed()
        self.notice.say("stop", why)

    def _end(self, job: Job, say: Callable[[], None], pressed: QWidget | None) -> None:
        job.deleteLater()
        self.busy = False
        say()
        self.show_state()
        self._give_keyboard_back(pressed)
        self.told.emit(self.notice)

    def _give_keyboard_back(self, pressed: QWidget | None) -> None:
        """What was pressed was off meanwhile, and the keyboard went elsewhere."""
        now = QApplication.focusWidget()
        went = now is None or not self.isAncestorOf(now)
        if went and pressed is not None and isValid(pressed) and self.isAncestorOf(pressed):
            pressed.setFocus()  # one that is hidden takes none


class MakingCard(FileCard):
    """Makes the file, says where it was put and who can read it."""

    def __init__(self, use_cases: UseCases, words: Words, ask: Ask) -> None:
        super().__init__(self.tr("Take your diary to the other computer"))
        self._use_cases, self._words, self._ask = use_cases, words, ask
        self.save = PrimaryButton(self.tr("Make the diary file…"))
        self.save.clicked.connect(self._ask_target)
        self.add(
            Body(
                self.tr(
                    "The file holds all of your diary, corrections and deleted entries included. "
                    "Your diary here stays as it is."
                )
            ),
            Caption(
                self.tr(
                    "The file is not locked: whoever has it, or the stick it is on, can read it. "
                    "Delete it there once it is joined."
                )
            ),
        )
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.notice)

    def show_state(self) -> None:
        """One file at a time."""
        self.save.setEnabled(not self.busy)

    def _ask_target(self) -> None:
        name = f"backstride-{self._use_cases.diary.today().isoformat()}.json"
        path = self._ask(self, self.tr("Make the diary file"), name, self.tr("Diary (*.json)"))
        if path is not None:
            self.make(path)

    def make(self, path: Path) -> None:
        """Write the file to `path`."""
        from app.exporters import diary_json

        entries, profile = self._use_cases.diary.entries(), self._use_cases.diary.profile()
        self.start(
            lambda: diary_json.write(entries, profile, path), lambda _: self._say(path, entries)
        )

    def _say(self, path: Path, entries: Sequence[Entry]) -> None:
        living = sum(not entry.deleted for entry in entries)
        count = self.tr("1 entry"), self.tr("{n} entries")
        text = self.tr(
            "Made: {path}, with {entries}. Now take it to the other computer. If Backstride is new "
            "there, its first page has “From another computer…”. Else open Settings there, then "
            "“Use on another computer…”. Choose the file there. {who}"
        )
        said = text.format(
            path=path, entries=self._words.count(living, *count), who=self._who_can_read(path)
        )
        self.notice.say_saved(path, said)

    def _who_can_read(self, path: Path) -> str:
        try:
            open_to_others = bool(path.stat().st_mode & 0o077)
        except OSError:  # the stick was pulled already
            open_to_others = True
        if open_to_others:
            return self.tr("Whoever has this stick or folder can read it.")
        return self.tr("On this computer only your account can open it; a copy is open to all.")
