"""Bringing in watch files: each recording is looked over, and nothing is stored before that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.recorded import Recording
from app.services.candidate import Kind
from app.services.importing import Importing
from app.services.matching import already_there, same_outing
from app.services.ports import BackstrideError, Refused
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.watch_card import NEW, PutAway, RecordingCard
from ui.pages.watch_files import DIARY_ENDING, Ask, ReadFile, WatchReader, ask_files
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_4
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice, NoticeKind, UndoBar
from ui.widgets.page import Page
from ui.widgets.progress import StepBar
from ui.widgets.text import Body, Caption, Heading
from ui.wording import Words


class WatchImportPage(Page):
    """The files, one card for each recording in them, and the undo of the last that was taken."""

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
        self._importing = Importing(use_cases)
        self._says = WatchWords(words, use_cases.diary.units)
        self._reader = WatchReader(use_cases.diary.clock, self)
        self.cards: list[RecordingCard] = []
        self._undoing: Callable[[], None] | None = None
        self._for_form = False
        self.choose = PrimaryButton(self.tr("Choose files…"))
        self.more = Button(self.tr("Choose more files…"))
        for button in (self.choose, self.more):
            button.clicked.connect(lambda: self.take(self._ask(self)))
        self.add_action(self.more)
        self.notice, self.undo_bar = Notice("info", ""), UndoBar()
        self.notice.hide()
        self.undo_bar.undo.connect(self._undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_4)
        self._list.addWidget(self.undo_bar)
        promise = self.tr(
            "Where you were is never kept: from a file come times, distances and speeds, no "
            "positions. Nothing is stored before you accept it."
        )
        self.add(self.notice, self._reading(), self._list, self._how_to(), Caption(promise))
        back = Button(self.tr("Back to the Diary"), mark="back")
        back.clicked.connect(lambda: navigate("diary"))
        self.set_footer([back])
        self._reader.read.connect(self._show_read)
        self._reader.progressed.connect(self._show_progress)
        self._reader.ended.connect(self._ended)
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._follow))
        self._show_state()

    # --- what stands on it ----------------------------------------------------------------------

    def _reading(self) -> Card:
        self.reading = Card(self.tr("Reading…"))
        self.bar, self.stop = StepBar(), Button(self.tr("Stop"))
        self.stop.clicked.connect(self._reader.stop)
        row = FlowLayout()
        row.addWidget(self.stop)
        self.reading.add(self.bar, row)
        self.reading.hide()
        return self.reading

    def _how_to(self) -> Card:
        self.how_to = Card()
        self.how_to.add(
            Heading(self.tr("Choose files, or drop them anywhere on this window")),
            Body(
                self.tr(
                    "A watch or a running app can save what it recorded as a FIT, GPX or TCX file. "
                    "On a watch that you connect by cable, look in the folder Activity. In an app, "
                    "look for “Export”."
                )
            ),
            Body(
                self.tr(
                    "Then you see what is in each file, how much of it was running, and which of "
                    "your sessions it belongs to. You say file by file whether to use it."
                )
            ),
        )
        row = FlowLayout()
        row.addWidget(self.choose)
        self.how_to.add(row)
        return self.how_to

    def enter(self, **wanted: object) -> None:
        """Show what waits to be looked over. `files`: read these too; `form`: for the session's
        form that is half filled in; `said`: what was just done, `undo` offers to take it back."""
        self._for_form = bool(wanted.get("form"))
        self.notice.hide()
        self.undo_bar.hide()
        said, files = wanted.get("said"), wanted.get("files")
        if said and wanted.get("undo") and self._use_cases.recording.can_undo:
            self._offer(None, str(said), self._undo_stored)
        self._follow()
        if isinstance(files, Sequence):
            self.take([Path(file) for file in files])

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files and show what is in them."""
        diaries = [path for path in paths if path.suffix.lower() == DIARY_ENDING]
        for path in diaries:
            text = self.tr("{name} looks like a diary. You can bring it in under Settings.")
            notice = self._add_notice("info", text.format(name=path.name), self.tr("Settings"))
            notice.acted.connect(partial(self._navigate, "settings"))
        others = [path for path in paths if path not in diaries]
        if others:
            self._reader.add(others)
        self._show_state()

    def first_control(self) -> QWidget | None:
        """Where there is something to decide, else the button that chooses files."""
        waiting = self._waiting()
        return waiting[0].first_control() if waiting else super().first_control()

    # --- reading --------------------------------------------------------------------------------

    def _show_progress(self, done: int, total: int) -> None:
        number = self._words.number
        text = self.tr("{done} of {total} files read")
        self.bar.set_progress(done, total, text.format(done=number(done), total=number(total)))
        self._show_state()

    def _show_read(self, read: ReadFile) -> None:
        if read.trouble:
            notice = self._add_notice("stop", read.trouble, self.tr("Close"))
            notice.acted.connect(partial(self._drop, notice))
            notice.announce()
        for number, recording in enumerate(read.recordings, start=1):
            name = read.path.name
            if len(read.recordings) > 1:
                count = self._words.number
                name = self.tr("{name}, recording {n} of {all}").format(
                    name=name, n=count(number), all=count(len(read.recordings))
                )
            self._add_card(name, recording)
        self._show_state()

    def _add_notice(self, kind: NoticeKind, text: str, button: str) -> Notice:
        notice = Notice(kind, text, button)
        self._list.addWidget(notice)
        return notice

    def _add_card(self, name: str, recording: Recording) -> None:
        for card in self.cards:
            if card.candidate.recording.digest == recording.digest:
                card.put_away = None
                card.show()
                self._follow()
                return
        try:
            (candidate,) = self._importing.review([recording])
        except BackstrideError as error:
            self._say("stop", error_text(error))
            return
        others = [card.candidate.recording for card in self.cards]
        if candidate.already is None and any(same_outing(recording, other) for other in others):
            candidate = candidate.doubted("repeated")
        card = RecordingCard(self._importing, self._says, name, candidate)
        card.accepted.connect(partial(self._accept, card))
        card.refused.connect(partial(self._refuse, card))
        card.opened.connect(partial(self._open, card))
        card.taken_out.connect(partial(self._take_out, card))
        card.form_wanted.connect(partial(self._open_form, card))
        card.set_ready(self._use_cases.diary.ready)
        self.cards.append(card)
        self._list.addWidget(card)

    def _ended(self) -> None:
        self._show_state()
        waiting = self._waiting()
        if waiting and self.isVisible():
            QTimer.singleShot(0, self, partial(self._go_to, waiting[0]))

    # --- what the person decides ----------------------------------------------------------------

    def _accept(self, card: RecordingCard) -> None:
        try:
            if card.target in NEW:
                self._begin_form(card)
                return
            (entry,) = self._importing.accept(card.candidate)
        except BackstrideError as error:
            self._follow()
            card.complain(error_text(error))
            return
        text = self.tr("Brought in: {entry}.").format(entry=self._says.entry(entry))
        self._put_away(card, "accepted", text, self._undo_stored)

    def _begin_form(self, card: RecordingCard) -> None:
        kind: Kind = "session" if card.target == NEW[0] else "test_run"
        try:
            if self._for_form and kind == "session":
                self._importing.into_form(card.candidate)
            else:
                self._importing.begin_form(card.candidate, kind)
        except Refused as refused:
            if refused.code not in ("form_open", "guided_open"):
                raise
            card.complain(error_text(refused), self.tr("Open the form"))
        else:
            card.in_form, self._for_form = True, False
            self._open_form(card)

    def _open_form(self, card: RecordingCard) -> None:
        self._navigate("session" if card.target == NEW[0] else "test_run", back="watch")

    def _refuse(self, card: RecordingCard) -> None:
        text = self.tr("Not used: {name}.").format(name=card.name)
        self._put_away(card, "refused", text, partial(self._show_again, card))

    def _open(self, card: RecordingCard) -> None:
        if card.candidate.already is not None:
            self._navigate("entry", id=card.candidate.already.id)

    def _take_out(self, card: RecordingCard) -> None:
        already = card.candidate.already
        if already is None:
            return
        try:
            entry = self._importing.take_out(already.id)
        except BackstrideError as error:
            self._say("stop", error_text(error))
            return
        text = self.tr("Taken out of: {entry}.").format(entry=self._says.entry(entry))
        self._offer(card, text, self._undo_stored)
        self._go_to(card)

    def _put_away(
        self, card: RecordingCard, how: PutAway, text: str, undo: Callable[[], None]
    ) -> None:
        place = self.cards.index(card)
        card.put_away = how
        card.hide()
        self._offer(card, text, undo)
        self._show_state()
        waiting = self._waiting()
        if waiting:
            self._go_to(next((c for c in waiting if self.cards.index(c) > place), waiting[0]))
        else:
            self.undo_bar.focus_button()
        self.scroll_to(self.undo_bar)

    def _show_again(self, card: RecordingCard) -> None:
        card.put_away = None
        card.show()
        self._show_state()
        self._go_to(card)

    def _offer(self, card: RecordingCard | None, text: str, undo: Callable[[], None]) -> None:
        """Say what was done where it was done, and offer to undo it."""
        place = 0 if card is None else self._list.indexOf(card)
        self._list.insertWidget(place, self.undo_bar)
        self._undoing = undo
        self.undo_bar.offer(text)

    def _undo(self) -> None:
        if self._undoing is not None:
            self._undoing()

    def _undo_stored(self) -> None:
        try:
            self._use_cases.recording.undo()
        except BackstrideError as error:
            self._say("stop", error_text(error))

    # --- showing the moment ---------------------------------------------------------------------

    def _follow(self) -> None:
        """The diary changed: what was brought in is put away, what was undone comes back."""
        entries = self._use_cases.diary.entries()
        for card in self.cards:
            already = already_there(card.candidate.recording, entries)
            if card.in_form and already is not None and card.put_away is None:
                card.put_away, card.in_form = "accepted", False
            elif card.put_away == "accepted" and already is None:
                card.put_away = None
            if card.put_away is None:
                card.follow(already)
            card.set_ready(self._use_cases.diary.ready)
            card.setHidden(card.put_away is not None)
        trouble = self._use_cases.diary.trouble
        if trouble is not None:
            self._say("stop", trouble)
        self._show_state()

    def _waiting(self) -> list[RecordingCard]:
        return [card for card in self.cards if card.put_away is None]

    def _show_state(self) -> None:
        waiting, reading = len(self._waiting()), self._reader.busy
        self.reading.setVisible(reading)
        empty = not waiting and not reading
        self.how_to.setVisible(empty)
        self.more.setVisible(not empty)
        count = self.tr("1 recording to look over"), self.tr("{n} recordings to look over")
        subtitle = self._words.count(waiting, *count) if waiting else ""
        self.set_title(self.tr("Bring in watch files"), subtitle)

    def _go_to(self, card: RecordingCard) -> None:
        card.first_control().setFocus(Qt.FocusReason.TabFocusReason)
        self.scroll_to(card)
        self.scroll_to(card.top())

    def _drop(self, notice: Notice) -> None:
        self._list.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.focus_first()

    def _say(self, kind: NoticeKind, text: str) -> None:
        self.notice.say(kind, text)
        self.scroll_to(self.notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the Diary; what was not decided stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self._navigate("diary")
        else:
            super().keyPressEvent(event)
