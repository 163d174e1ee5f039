"""The diary's file is damaged or gone: what is good in it can be read, and here are the ways out.

Until one is taken no next session is shown, because an answer that locks may be missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.services.ports import BackstrideError, StoreUnavailable
from app.services.safekeeping import (
    BackupFile,
    RestorePreview,
    Safekeeping,
    SalvagePreview,
)
from app.services.use_cases import UseCases
from ui.job import beside
from ui.pages.adopting import Replaced, adopt, check_first_text, outcome_text, replaced
from ui.pages.keeping_words import KeepingWords
from ui.pages.restore_parts import MOST_LINES, Question
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.folding import Folding
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body, Caption, Strong
from ui.wording import Words


class _Found(NamedTuple):
    """What can be done: by salvage (None: the file is gone, or can't be read at all), and by the
    newest good backup."""

    salvage: SalvagePreview | None
    backup: BackupFile | None
    preview: RestorePreview | None


class DamagedPage(Page):
    """Stands for Today while the diary is damaged. Nothing happens before a question is
    answered; the damaged file is kept whatever is chosen."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        keeping: Safekeeping,
    ) -> None:
        super().__init__(self.tr("Your diary file is damaged"), parent=parent)
        self._use_cases, self._navigate, self._keeping = use_cases, navigate, keeping
        self._says = KeepingWords(words, use_cases.diary)
        self._busy, self._fill, self._check_first = False, "", False
        self._newest, self._newest_name = "", ""
        self.what = Notice("stop", "")
        self.notice = Notice("info", "")
        self.notice.hide()
        self.together, self.backup = self._together(), self._backup()
        self.file = Card(self.tr("The file"))
        self.file_text = Body()
        self.file.add(self.file_text)
        self.elsewhere = Button(self.tr("I have a backup somewhere else…"))
        self.elsewhere.clicked.connect(lambda: self._navigate("restore", back="today"))
        self.file.body.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.what, self.notice, self.together, self.backup, self.file)

    def _together(self) -> Card:
        card = Card(self.tr("Put together what is good"))
        self.found, self.lost, self.added = Strong(), Body(), Body()
        self.list = Folding(self.tr("What the backup adds, one by one"))
        self.salvage = PrimaryButton(self.tr("Put it together…"))
        self.salvage.clicked.connect(self._ask_salvage)
        card.add(self.found, self.lost, self.added, self.list)
        card.body.addWidget(self.salvage, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _backup(self) -> Card:
        card = Card(self.tr("Go back to the newest good backup"))
        self.newest, self.holds, self.without = Strong(), Body(), Body()
        self.see = Button(self.tr("See what would change"))
        self.see.clicked.connect(
            lambda: self._navigate(
                "restore", back="today", where=self._newest, called=self._newest_name
            )
        )
        card.add(self.newest, self.holds, self.without)
        card.body.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def comes_softly(self) -> bool:
        """What happened is told at once."""
        return False

    def enter(self, **wanted: object) -> None:
        """Look what can be done."""
        damage = self._keeping.damage()
        self._say_what(damage)
        for card in (self.together, self.backup):
            card.hide()
        self.notice.say("info", self.tr("Looking what can be saved…"))
        beside(self, self._look, self._show, lambda why: self.notice.say("stop", why))

    def first_control(self) -> QWidget | None:
        """The way out that keeps the most; what lies folded before it can wait."""
        ways = (self.salvage, self.see)
        return next((way for way in ways if way.isVisibleTo(self)), super().first_control())

    def leave(self) -> bool:
        """Not while the diary is being put together: how it went has to be told."""
        return not self._busy

    def _say_what(self, damage: StoreUnavailable | None) -> None:
        values = {} if damage is None else damage.values
        gone = bool(values) and "detail" not in values
        self.set_title(
            self.tr("Your diary file is not there")
            if gone
            else self.tr("Your diary file is damaged")
        )
        cause = (
            self.tr(
                "The file of your diary is not in its place any more, but there are backups of it."
            )
            if gone
            else self.tr(
                "Some of it can't be read any more. A failing disk or a sudden end of power can do "
                "that; it is nothing you did. You can read what is still good under Diary and "
                "Progress."
            )
        )
        self.what.say(
            "stop",
            f"{cause} "
            + self.tr(
                "Until you choose below, nothing is written and no next session is shown. An "
                "answer that matters for it may be missing."
            ),
        )
        where = values.get("where", "")
        if gone:
            text = self.tr(
                "It was {where}. To begin an empty diary instead, close Backstride and move the "
                "folder {backups} to another place."
            )
        else:
            text = self.tr(
                "It is {where}. Whatever you choose, the damaged file is kept under another name "
                "in the folder of the backups."
            )
        self.file_text.setText(text.format(where=where, backups=values.get("backups", "")))

    # --- looking --------------------------------------------------------------------------------

    def _look(self) -> _Found:
        """In a thread."""
        try:
            salvage: SalvagePreview | None = self._keeping.preview_salvage()
        except BackstrideError:
            salvage = None  # the file is gone or can't be read at all: a backup is the way then
        damage = self._keeping.damage()
        newest = None if damage is None else damage.values.get("backup")
        newest = newest if salvage is None else salvage.backup
        files = self._keeping.backups()
        backup = next((file for file in files if file.where == str(newest)), None)
        preview = None if backup is None else self._keeping.preview(backup.where)
        return _Found(salvage, backup, preview)

    def _show(self, found: _Found) -> None:
        self.notice.hide()
        self._show_salvage(found)
        self._show_backup(found)
        if self.together.isHidden() and found.backup is None:
            self.notice.say(
                "stop",
                self.tr(
                    "Nothing can be read any more, and there is no good backup here. If you have a "
                    "copy on a stick or in a cloud folder, choose it below."
                ),
            )
        QTimer.singleShot(0, self, self.focus_first)

    def _show_salvage(self, found: _Found) -> None:
        salvage = found.salvage
        comparison = None if salvage is None else salvage.comparison
        adds = () if comparison is None else comparison.only_there
        readable = 0 if salvage is None else sum(salvage.found.counts.values())
        self.together.setVisible(readable > 0)
        if salvage is None or not readable:
            return
        says = self._says
        text = self.tr("Still good: {extent}.")
        self.found.setText(text.format(extent=says.extent(salvage.found)))
        if salvage.lost is None:
            self.lost.setText(self.tr("How many can't be read any more is not known."))
        elif salvage.lost == 0:
            self.lost.setText(self.tr("No entry is missing."))
        else:
            text = self.tr("Can't be read any more: {entries}.")
            self.lost.setText(text.format(entries=says.entries(salvage.lost)))
        self._fill, self._check_first = salvage.backup or "", salvage.check_first
        self.added.setVisible(bool(adds))
        self.list.setVisible(bool(adds))
        if adds:
            self._show_added(found, len(adds), salvage.lost)
            while (item := self.list.body.takeAt(0)) is not None:
                line = item.widget()
                if line is not None:
                    line.deleteLater()
            for words in says.lines([entry for entry in adds if not entry.deleted][-MOST_LINES:]):
                self.list.body.addWidget(Caption(words))

    def _show_added(self, found: _Found, adds: int, lost: int | None) -> None:
        says = self._says
        when = "" if found.backup is None else says.moment(found.backup.made_at)
        text = self.tr("The backup of {when} has {entries} of what is missing: that is added.")
        text = text.format(when=when, entries=says.entries(adds))
        if lost is not None:
            still = max(0, lost - adds)
            if still:
                rest = self.tr("Then {entries} are still missing.")
                text += " " + rest.format(entries=says.entries(still))
            elif not self._check_first:
                text += " " + self.tr("Then nothing is missing.")
        self.added.setText(text)

    def _show_backup(self, found: _Found) -> None:
        self.backup.setVisible(found.backup is not None and found.preview is not None)
        if found.backup is None or found.preview is None:
            return
        says, comparison = self._says, found.preview.comparison
        self._newest, self._newest_name = found.backup.where, says.moment(found.backup.made_at)
        text = self.tr("It was made {when}.")
        self.newest.setText(text.format(when=self._newest_name))
        text = self.tr("It holds {extent}.")
        self.holds.setText(text.format(extent=says.extent(comparison.there)))
        self.without.setVisible(bool(comparison.lost))
        text = self.tr("It lacks {entries} that can still be read in the damaged file.")
        self.without.setText(text.format(entries=says.entries(len(comparison.lost))))

    # --- doing ----------------------------------------------------------------------------------

    def _ask_salvage(self) -> Question:
        return Question.ask(
            self,
            self.tr("Put your diary together?"),
            [
                self.found.text(),
                *([self.added.text()] if not self.added.isHidden() else []),
                self.tr("This goes into a fresh file. The damaged file is kept."),
                *([check_first_text()] if self._check_first else []),
            ],
            self.tr("Put it together"),
            self._salvage,
        )

    def _salvage(self) -> None:
        self._set_busy(True)
        self.notice.say("info", self.tr("One moment. Please don't switch off…"))
        self.show_soon(self.notice)
        fill = self._fill or None

        def done(now: Replaced) -> None:
            self._set_busy(False)
            adopt(self._use_cases.diary, self._keeping)
            said = outcome_text(self.tr("Your diary can be written again."), now)
            # The country may be among what was lost: it is asked for once more.
            self._navigate("today" if self._use_cases.settings.welcomed else "welcome", said=said)

        def failed(why: str) -> None:
            self._set_busy(False)
            adopt(self._use_cases.diary, self._keeping)
            self.notice.say("stop", why)
            self.show_soon(self.notice)

        beside(self, lambda: replaced(lambda: self._keeping.salvage(fill)), done, failed)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for button in (self.salvage, self.see, self.elsewhere):
            button.setEnabled(not busy)
