"""Bringing in watch files: each recording is looked over, and nothing is stored before that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.use_cases import UseCases
from ui.pages.watch_at_hand import AtHand
from ui.pages.watch_files import DIARY_ENDING, Ask, ReadFile, WatchReader, ask_files
from ui.pages.watch_list import WatchList
from ui.pages.watch_parts import HowTo, ReadingCard
from ui.pages.watch_words import WatchWords
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page import Page
from ui.widgets.text import Caption
from ui.wording import Words


class WatchImportPage(Page):
    """Takes files, reads them beside the window, and shows what is in them."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        ask: Ask = ask_files,
    ) -> None:
        """`ask` asks for files."""
        super().__init__(self.tr("Bring in watch files"), parent=parent)
        self._use_cases, self._words, self._navigate, self._ask = use_cases, words, navigate, ask
        # Once all that moves at a time has moved.
        self._look_at_hand = QTimer(self, singleShot=True, interval=0)
        self._reader = WatchReader(use_cases.diary.clock, self)
        self.notice = Notice("info", "")
        self.notice.hide()
        self.reading, self.how_to = ReadingCard(words), HowTo()
        self.list = WatchList(use_cases, WatchWords(words, use_cases.diary.units))
        self.more = Button(self.tr("Choose more files…"))
        self.add_action(self.more)
        promise = self.tr(
            "Where you were is never kept: from a file come times, distances and speeds, no "
            "positions. Nothing is stored before you accept it."
        )
        self.add(self.notice, self.reading, self.list, self.how_to, Caption(promise))
        self.back = Button(self.tr("Back to the Diary"), mark="back")
        self.at_hand = AtHand(self.back, self.list)
        self.set_footer_row(self.at_hand)
        self._listen()
        self._show_state()

    def _listen(self) -> None:
        for button in (self.how_to.choose, self.more):
            button.clicked.connect(lambda: self.take(self._ask(self)))
        self.back.clicked.connect(lambda: self._navigate("diary"))
        self.reading.stop.clicked.connect(self._reader.stop)
        self._reader.read.connect(self._show_read)
        self._reader.progressed.connect(self.reading.show_progress)
        self._reader.progressed.connect(self._show_state)
        self._reader.ended.connect(self._ended)
        self.list.changed.connect(self._show_state)
        self.list.turned.connect(self.turned)
        self.list.shown.connect(self.scroll_to)
        self.list.failed.connect(partial(self._say, "stop"))
        self.list.left.connect(lambda name, wanted: self._navigate(name, **wanted))
        bar = self._scroll.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged, self.list.changed):
            moved.connect(lambda *_: self._look_at_hand.start())
        self._look_at_hand.timeout.connect(lambda: self.at_hand.follow(self._scroll.viewport()))
        self.destroyed.connect(self._use_cases.diary.changes.subscribe(self._follow))

    def enter(self, **wanted: object) -> None:
        """Show what waits to be looked over.

        `files`: read these too; `form`: they are for the session's form that is half filled in;
        `said`: what was just done, `undo` offers to take it back.
        """
        self.notice.hide()
        self.list.undo_bar.hide()
        self.list.for_form = bool(wanted.get("form"))
        self._follow()
        said, files = wanted.get("said"), wanted.get("files")
        if said and wanted.get("undo") and self._use_cases.recording.can_undo:
            self.list.offer(str(said))
        if isinstance(files, Sequence):
            self.take([Path(file) for file in files])

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files and show what is in them."""
        diaries = [path for path in paths if path.suffix.lower() == DIARY_ENDING]
        for path in diaries:
            text = self.tr("{name} looks like a diary. It is joined on a page of its own.")
            said = text.format(name=path.name)
            notice = self.list.add_notice("info", said, self.tr("Look it over"))
            notice.acted.connect(partial(self._navigate, "other_computer", files=[str(path)]))
        others = [path for path in paths if path not in diaries]
        if others:
            self._reader.add(others)
        self._show_state()

    def _show_read(self, read: ReadFile) -> None:
        if read.trouble:
            self.list.add_notice("stop", read.trouble, self.tr("Close"))
        number, several = self._words.number, len(read.recordings)
        notes = {
            "wrong_ending": self.tr("its ending is that of another kind of file"),
            "repeated": self.tr("a recording that stands in it twice is shown once"),
        }
        for index, recording in enumerate(read.recordings, start=1):
            name = " · ".join([read.path.name, *(notes[note] for note in read.notes)])
            if several > 1:
                name = self.tr("{name}, recording {n} of {all}").format(
                    name=name, n=number(index), all=number(several)
                )
            self.list.add(name, recording)

    def _ended(self) -> None:
        self._show_state()
        if self.list.waiting() and self.isVisible():
            # A new card is laid out in the next turn of the event loop.
            QTimer.singleShot(0, self, self._go_to_first)

    def _go_to_first(self) -> None:
        waiting = self.list.waiting()
        if waiting:
            self.list.go_to(waiting[0])

    def first_control(self) -> QWidget | None:
        """Where there is something to decide, else the button that chooses files."""
        waiting = self.list.waiting()
        return waiting[0].first_control() if waiting else super().first_control()

    def _follow(self) -> None:
        self.list.follow()
        if self._use_cases.diary.trouble is not None:
            self._say("stop", self._use_cases.diary.trouble)

    def _show_state(self) -> None:
        waiting, reading = len(self.list.waiting()), self._reader.busy
        self.reading.setVisible(reading)
        self.how_to.setVisible(not waiting and not reading)
        self.more.setVisible(bool(waiting) or reading)
        many = self.tr("{n} recordings to look over", None, waiting)
        subtitle = self._words.count(waiting, self.tr("1 recording to look over"), many)
        self.set_title(self.tr("Bring in watch files"), subtitle if waiting else "")

    def _say(self, kind: NoticeKind, text: str) -> None:
        self.notice.say(kind, text)
        self.scroll_to(self.notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the Diary; what was not decided stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self._navigate("diary")
        else:
            super().keyPressEvent(event)
