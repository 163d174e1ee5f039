"""The recordings that wait to be looked over, and what becomes of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.recorded import Recording
from app.services.importing import Importing
from app.services.matching import already_there, same_outing
from app.services.ports import BackstrideError, Refused
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.pages.watch_card import PutAway, RecordingCard
from ui.pages.watch_goal import NEW
from ui.pages.watch_words import WatchWords
from ui.theme import SPACE_4
from ui.widgets.notice import Notice, NoticeKind, UndoBar


class WatchList(QWidget):
    """One card for each recording. What was done with one is said in its place, with its undo.

    `changed` when more or fewer wait, `turned` when a click made other things stand where it was,
    `shown` carries what should be in sight, `failed` a sentence, `left` the page to go to and what
    it is told.
    """

    changed = Signal()
    turned = Signal()
    shown = Signal(QWidget)
    failed = Signal(str)
    left = Signal(str, dict)

    def __init__(self, use_cases: UseCases, says: WatchWords) -> None:
        super().__init__()
        self._use_cases, self._says = use_cases, says
        self._importing = Importing(use_cases)
        self.cards: list[RecordingCard] = []
        self.for_form = False
        """The session's form is half filled in and waits for the numbers."""
        self.undo_bar = UndoBar()
        self._undoing: Callable[[], None] | None = None
        self.undo_bar.undo.connect(self._undo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_4)
        self._column.addWidget(self.undo_bar)

    def waiting(self) -> list[RecordingCard]:
        """The cards that still have to be decided."""
        return [card for card in self.cards if card.put_away is None]

    # --- what comes in --------------------------------------------------------------------------

    def add(self, name: str, recording: Recording) -> None:
        """Look a recording over; one that is here already is shown again."""
        for card in self.cards:
            if card.candidate.recording.digest == recording.digest:
                if name != card.name:
                    same = self.tr("{name} is the same recording as {other}.")
                    said = same.format(name=name, other=card.name)
                    self.add_notice("info", said, self.tr("Close"))
                self._show_again(card)
                return
        try:
            (candidate,) = self._importing.review([recording])
        except BackstrideError as error:
            self.failed.emit(error_text(error))
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
        card.target_changed.connect(self._show_shared)
        card.set_ready(self._use_cases.diary.ready)
        self.cards.append(card)
        self._column.addWidget(card)
        self._tell()

    def add_notice(self, kind: NoticeKind, text: str, button: str) -> Notice:
        """A file that is no recording; pressed, its button takes the notice away."""
        notice = Notice(kind, text, button)
        notice.acted.connect(partial(self._drop, notice))
        self._column.addWidget(notice)
        notice.announce()
        return notice

    def _drop(self, notice: Notice) -> None:
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        waiting = self.waiting()
        if waiting:
            self.go_to(waiting[0])
        self.turned.emit()

    # --- what the person decides ----------------------------------------------------------------

    def _accept(self, card: RecordingCard) -> None:
        try:
            if card.target in NEW:
                self._begin_form(card)
                return
            (entry,) = self._importing.accept(card.candidate)
        except BackstrideError as error:
            self.follow()
            card.complain(self._why_not(error))
            return
        text = self.tr("Brought in: {entry}.").format(entry=self._says.entry(entry))
        self._put_away(card, "accepted", text, self._undo_stored)

    def _why_not(self, error: BackstrideError) -> str:
        if isinstance(error, Refused) and error.code == "changed_since":
            return self.tr(
                "This session was changed in the meantime, so nothing was stored. Look at what "
                "would change now, then accept it."
            )
        return error_text(error)

    def _begin_form(self, card: RecordingCard) -> None:
        try:
            if card.target == NEW[1]:
                self._importing.begin_form(card.candidate, "test_run")
            elif self.for_form:
                self._importing.into_form(card.candidate)
            else:
                self._importing.begin_form(card.candidate, "session")
        except Refused as refused:
            if refused.code not in ("form_open", "guided_open"):
                raise
            form = self.tr("Open the form") if refused.code == "form_open" else None
            card.complain(error_text(refused), form)
        else:
            card.in_form, self.for_form = True, False
            self._open_form(card)

    def _open_form(self, card: RecordingCard) -> None:
        self.left.emit("session" if card.target == NEW[0] else "test_run", {"back": "watch"})

    def _refuse(self, card: RecordingCard) -> None:
        text = self.tr("Not used: {name}.").format(name=card.name)
        self._put_away(card, "refused", text, partial(self._show_again, card))

    def _open(self, card: RecordingCard) -> None:
        if card.candidate.already is not None:
            self.left.emit("entry", {"id": card.candidate.already.id})

    def _take_out(self, card: RecordingCard) -> None:
        already = card.candidate.already
        if already is None:
            return
        try:
            entry = self._importing.take_out(already.id)
        except BackstrideError as error:
            self.failed.emit(error_text(error))
            return
        text = self.tr("Taken out of: {entry}.").format(entry=self._says.entry(entry))
        self.offer(text, self._undo_stored, card)
        self.go_to(card)

    def _put_away(
        self, card: RecordingCard, how: PutAway, text: str, undo: Callable[[], None]
    ) -> None:
        place = self.cards.index(card)
        card.put_away = how
        card.hide()
        self.offer(text, undo, card)
        self._tell()
        waiting = self.waiting()
        if waiting:
            self.go_to(next((c for c in waiting if self.cards.index(c) > place), waiting[0]))
        else:
            self.undo_bar.focus_button()
        self.shown.emit(self.undo_bar)
        self.turned.emit()

    def _show_again(self, card: RecordingCard) -> None:
        card.put_away = None
        card.show()
        self.follow()
        self.go_to(card)

    # --- taking it back -------------------------------------------------------------------------

    def offer(
        self, text: str, undo: Callable[[], None] | None = None, at: RecordingCard | None = None
    ) -> None:
        """Say what was done, in the place where it was, and offer to undo it: by default the last
        change of the diary."""
        self._column.insertWidget(0 if at is None else self._column.indexOf(at), self.undo_bar)
        self._undoing = undo or self._undo_stored
        self.undo_bar.offer(text)

    def _undo(self) -> None:
        if self._undoing is not None:
            self._undoing()
            self.turned.emit()

    def _undo_stored(self) -> None:
        try:
            self._use_cases.recording.undo()
        except BackstrideError as error:
            self.failed.emit(error_text(error))
            return
        waiting = self.waiting()
        if waiting:
            self.go_to(waiting[0])

    # --- following the diary --------------------------------------------------------------------

    def follow(self) -> None:
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
        self._tell()

    def _tell(self) -> None:
        self._show_shared()
        self.changed.emit()

    def _show_shared(self) -> None:
        goals = Counter(card.target for card in self.waiting() if card.target not in NEW)
        for card in self.waiting():
            card.set_shared(card.target is not None and goals[card.target] > 1)

    def go_to(self, card: RecordingCard) -> None:
        """Go to what is to be answered first on a card, with its heading in sight; to its strip,
        where both don't fit: what has the keyboard must be seen."""
        control = card.first_control()
        self.shown.emit(card)
        self.shown.emit(card.top())
        if control.visibleRegion().isEmpty() and card.panel is not None:
            strip = card.panel.strip
            control = strip if strip.isVisible() else control
        control.setFocus(Qt.FocusReason.TabFocusReason)
        self.shown.emit(control)
