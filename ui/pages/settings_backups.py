"""Backups, in Settings: the last one, a second place for copies, the rehearsal, what is in the
way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from app.services.safekeeping import (
    BackupFile,
    Rehearsal,
    Safekeeping,
    SecondPlace,
    Surroundings,
)
from app.services.use_cases import UseCases
from ui.job import beside
from ui.pages.keeping_words import KeepingWords
from ui.pages.settings_second_place import SecondPlacePart, hidden, row, say_once
from ui.theme import SPACE_3
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words


class _State(NamedTuple):
    backups: list[BackupFile]
    place: SecondPlace
    rehearsal: Rehearsal
    around: Surroundings


class BackupsCard(Card):
    """Everything is asked and done in a thread: the second place may be a slow stick.

    `told` comes when `notice` says how something went.
    """

    told = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        keeping: Safekeeping,
    ) -> None:
        super().__init__(self.tr("Backups"))
        self._use_cases, self._words, self._navigate = use_cases, words, navigate
        self._keeping, self._says = keeping, KeepingWords(words, use_cases.diary)
        self._ready, self._busy = use_cases.diary.ready, False
        self._place: SecondPlace | None = None
        self._conflict: str | None = None
        self.last, self.where = Strong(self.tr("One moment…")), Caption()
        self.rehearsed = Caption()
        self.notice = hidden("info")
        self.unrehearsed = hidden("caution")
        self.synced, self.conflict = hidden("caution"), hidden("caution")
        self.conflict.acted.connect(self._look_over)
        self.make = Button(self.tr("Make a backup now"))
        self.make.clicked.connect(self._make_one)
        self.go_back = Button(self.tr("Go back to a backup…"))
        self.go_back.clicked.connect(lambda: self._navigate("restore", back="settings"))
        self.add(
            self.conflict,
            self.synced,
            Body(
                self.tr(
                    "Each day that you open Backstride it makes a backup of your diary. The last "
                    "12 are kept, and one a week for a year."
                )
            ),
            self.last,
            self.where,
            self.rehearsed,
            self.unrehearsed,
            row(self.make, self.go_back),
        )
        self.body.addSpacing(SPACE_3)
        self.second = SecondPlacePart(words, self._says)
        self.second.choose.clicked.connect(self._choose)
        self.second.stop.clicked.connect(self._stop)
        self.second.plain.acted.connect(self._remove_plain)
        self.add(self.second, self.notice)

    def clear(self) -> None:
        """Forget what was said before."""
        if not self._busy:
            self.notice.hide()

    def set_ready(self, ready: bool) -> None:
        """A diary that can't be written can't be backed up; going back is open always."""
        self._ready = ready
        self.make.setEnabled(ready)  # also while it works: the keyboard stays there
        for button in (self.second.choose, self.second.stop):
            button.setEnabled(ready and not self._busy and self._place is not None)

    def look(self) -> None:
        """Find out how things stand, and show it when it is known."""
        keeping = self._keeping
        beside(
            self,
            lambda: _State(
                keeping.backups(),
                keeping.second_place(),
                keeping.rehearsal(),
                keeping.surroundings(),
            ),
            self._show,
            lambda why: self._say("stop", why),
        )

    # --- showing --------------------------------------------------------------------------------

    def _show(self, state: _State) -> None:
        here = next((file for file in state.backups if not file.copy), None)
        if here is None:
            self.last.setText(self.tr("There is no backup yet."))
        else:
            text = self.tr("Last backup: {when}")
            self.last.setText(text.format(when=self._says.moment(here.made_at)))
            text = self.tr("It is in {folder}.")
            self.where.setText(text.format(folder=Path(here.where).parent))
        self.where.setVisible(here is not None)
        self._show_rehearsal(state.rehearsal)
        self._place = state.place
        self.second.show_place(state.place)
        self._show_around(state.around)
        self.set_ready(self._ready)

    def _show_rehearsal(self, rehearsal: Rehearsal) -> None:
        if rehearsal.failed:
            say_once(
                self.unrehearsed,
                self.tr(
                    "Going back to the newest backup was tried out, and it would not have worked. "
                    "Your diary itself is fine. Make a backup now, and choose a second place."
                ),
            )
        else:
            self.unrehearsed.hide()
        self.rehearsed.setVisible(not rehearsal.failed and rehearsal.went_well is not None)
        if rehearsal.went_well is not None:
            text = self.tr("Once a month going back is tried out. It last went well: {when}.")
            self.rehearsed.setText(text.format(when=self._says.moment(rehearsal.went_well)))

    def _show_around(self, around: Surroundings) -> None:
        if around.synced_by is None:
            self.synced.hide()
        else:
            say_once(self.synced, self._says.synced(around.synced_by))
        self._conflict = next(iter(around.conflicts), None)
        if self._conflict is None:
            self.conflict.hide()
        else:
            text = self._says.conflict(Path(self._conflict).name)
            say_once(self.conflict, text, self.tr("See what it holds…"))

    # --- doing ----------------------------------------------------------------------------------

    def _make_one(self) -> None:
        def say(made: BackupFile) -> None:
            text = self.tr("Made and checked: {path}.").format(path=made.where)
            self._say("good", text)
            self.make.setAccessibleDescription(text)  # what a screen reader finds there

        self._start(self._keeping.back_up_now, say)

    def _choose(self) -> None:
        from ui.pages.second_place import SecondPlaceDialog

        assert self._place is not None
        dialog = SecondPlaceDialog(self._keeping, self._place, self)
        dialog.chosen.connect(self._say_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_chosen(self) -> None:
        self._say("good", self.tr("The newest backup is copied there. From now on each one is."))
        self.look()

    def _stop(self) -> None:
        def say(_: object) -> None:
            self._say("info", self.tr("No more copies are made. Those that are there stay."))

        self._start(self._keeping.stop_copying, say)

    def _remove_plain(self) -> None:
        def say(count: int) -> None:
            text = self._words.count(
                count, self.tr("1 copy is deleted."), self.tr("{n} copies are deleted.")
            )
            kept = self.tr("A cloud folder may keep deleted files for a while: empty its bin.")
            self._say("good", f"{text} {kept}")

        self._start(self._keeping.remove_plain_copies, say)

    def _look_over(self) -> None:
        # Nothing is joined unseen, and there it can be taken back.
        if self._conflict is not None:
            self._navigate("other_computer", files=[Path(self._conflict)])

    def _start(self, work: Callable[[], Any], say: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self.set_ready(self._ready)
        self.notice.say("info", self.tr("One moment…"))

        def end(tell: Callable[[], None]) -> None:
            self._busy = False
            self.set_ready(self._ready)
            tell()
            self.look()

        beside(
            self,
            work,
            lambda result: end(lambda: say(result)),
            lambda why: end(lambda: self._say("stop", why)),
        )

    def _say(self, kind: Any, text: str) -> None:
        self.notice.say(kind, text)
        self.told.emit()
