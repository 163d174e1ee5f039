"""Going back to a backup: choose one, see what would change, go back, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.ports import Refused
from app.services.safekeeping import BackupFile, RestorePreview, Safekeeping
from app.services.use_cases import UseCases
from ui.error_words import error_text
from ui.job import beside
from ui.pages.adopting import Replaced, adopt, check_first_text, outcome_text, replaced
from ui.pages.keeping_words import KeepingWords
from ui.pages.restore_parts import BackupChoice, PassphraseCard, PreviewCard, Question
from ui.widgets.buttons import Button, PrimaryButton
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.page import Page
from ui.wording import Words

_AFTER_MS = 150
"""Whoever moves through the list by keys does not have each backup opened on the way."""


class _Refusal(NamedTuple):
    """An answer like any other: the passphrase is still to be typed, or was another."""

    error: Refused


class RestorePage(Page):
    """Nothing changes before the question is answered; a backup of the present diary is made
    first, and going back can be undone here."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        keeping: Safekeeping,
    ) -> None:
        super().__init__(
            self.tr("Go back to a backup"),
            self.tr("First you see what would change. Nothing changes before you say so."),
            parent,
        )
        self._use_cases, self._navigate, self._keeping = use_cases, navigate, keeping
        self._says = KeepingWords(words, use_cases.diary)
        self._back, self._undo, self._busy = "settings", "", False
        self._where, self._name, self._secret = "", "", ""
        self._lost, self._check_first = 0, False
        self._asked = 0
        self.notice = Notice("info", "")
        self.notice.hide()
        self.undo = UndoBar()
        self.undo.undo.connect(self._take_back)
        self.warning = Notice("caution", "")
        self.warning.hide()
        self.warning.acted.connect(lambda: self._navigate("card"))
        self.choice = BackupChoice(self._says)
        self.choice.picked.connect(self._pick)
        self.choice.file_wanted.connect(self._ask_file)
        self.passphrase = PassphraseCard()
        self.passphrase.typed.connect(self._open_closed)
        self.preview = PreviewCard(self._says)
        self.add(self.undo, self.warning, self.choice, self.passphrase, self.notice, self.preview)
        self.back = Button(self.tr("Back"), mark="back")
        self.back.clicked.connect(lambda: self._navigate(self._back))
        self.go = PrimaryButton(self.tr("Go back to this backup…"))
        self.go.clicked.connect(self._ask)
        self.set_footer([self.back], "", [self.go])
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._look)
        self._choose_none()

    def enter(self, **wanted: object) -> None:
        """Show the backups there are. Wanted: `back`, the page that asked; `where` and
        `called`, its name, of one to look into at once."""
        self._back = str(wanted.get("back") or "settings")
        self.undo.hide()
        self.warning.hide()
        self.notice.hide()
        self._choose_none()
        self._list()
        where = wanted.get("where")
        if where is not None:
            self._choose(str(where), str(wanted.get("called") or ""), closed=False)

    def leave(self) -> bool:
        """Not while the diary is being replaced: how it went has to be told."""
        if not self._busy:
            self.passphrase.clear()
            self._secret = ""
        return not self._busy

    def _list(self) -> None:
        def show(files: list[BackupFile]) -> None:
            waiting = self.choice.file.hasFocus()
            self.choice.show_files(files)
            if waiting and self.choice.choices:
                self.choice.choices[0].setFocus()

        def failed(why: str) -> None:
            self.choice.none.hide()  # nobody knows
            self._fail(why)

        beside(self, self._keeping.backups, show, failed)

    def _choose_none(self) -> None:
        self._asked += 1
        self._where = self._secret = ""
        self.passphrase.clear()
        for part in (self.passphrase, self.preview):
            part.hide()
        self.go.setEnabled(False)

    # --- looking --------------------------------------------------------------------------------

    def _pick(self, file: BackupFile) -> None:
        self._choose(file.where, self._says.moment(file.made_at), closed=file.closed)

    def _ask_file(self) -> None:
        place = QStandardPaths.StandardLocation.HomeLocation
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("A backup"),
            QStandardPaths.writableLocation(place),
            self.tr("Backups (*.sqlite3 *.age);;All files (*)"),
        )
        if path:
            self.choice.clear_choice()
            self._choose(path, Path(path).name, closed=False)

    def _choose(self, where: str, name: str, *, closed: bool) -> None:
        self._choose_none()
        self.notice.hide()
        self._where, self._name = where, name
        if closed:
            self._ask_passphrase()
        else:
            self._soon.start()

    def _ask_passphrase(self) -> None:
        self._soon.stop()
        self.passphrase.show()
        self.show_soon(self.passphrase)
        self.announce(self.tr("This backup is closed with a passphrase. Type it below the list."))

    def _open_closed(self, passphrase: str) -> None:
        self._secret = passphrase
        self._look()

    def _look(self) -> None:
        """See what is in the chosen one; only the answer for the last one chosen counts."""
        self._asked += 1
        asked, where, secret = self._asked, self._where, self._secret or None
        self.go.setEnabled(False)
        self.notice.say("info", self.tr("Looking into the backup…"))

        def look() -> RestorePreview | _Refusal:
            try:
                return self._keeping.preview(where, secret)
            except Refused as error:
                return _Refusal(error)

        def show(found: RestorePreview | _Refusal) -> None:
            if asked == self._asked:
                self._show(found)

        beside(self, look, show, lambda why: self._fail(why) if asked == self._asked else None)

    def _show(self, found: RestorePreview | _Refusal) -> None:
        if isinstance(found, _Refusal):
            self._show_refusal(found.error)
            return
        self.passphrase.hide()
        self.notice.hide()
        self._lost, self._check_first = len(found.comparison.lost), found.check_first
        self.announce(self.preview.show_preview(found, self._name))
        self.preview.show()
        self.go.setEnabled(found.damaged or not found.comparison.same)
        QTimer.singleShot(0, self, self._bring_preview_into_sight)

    def _bring_preview_into_sight(self) -> None:
        self.scroll_to(self.preview)  # as much as there is room for, and what counts in any case
        self.scroll_to(self.preview.gist_end)

    def _show_refusal(self, refusal: Refused) -> None:
        self.preview.hide()
        if refusal.code == "passphrase_needed":
            self.notice.hide()
            self._ask_passphrase()
        else:
            self._fail(error_text(refusal))
        if refusal.code in ("passphrase_needed", "wrong_passphrase"):
            self.passphrase.field.setFocus()
            self.passphrase.field.selectAll()

    def _fail(self, why: str) -> None:
        self.notice.say("stop", why)
        self.show_soon(self.notice)

    # --- doing ----------------------------------------------------------------------------------

    def _ask(self) -> Question:
        sentences = [self.tr("Your diary will be as it was in that backup.")]
        if self._lost:
            text = self.tr("{entries} of now will no longer be in it.")
            sentences.append(text.format(entries=self._says.entries(self._lost)))
        damaged = self._keeping.damage() is not None
        sentences.append(
            self.tr("The damaged file is kept.")
            if damaged
            else self.tr("Your diary as it is now is backed up first, so you can undo this.")
        )
        if self._check_first:
            sentences.append(check_first_text())
        title = self.tr("Go back to the backup: {name}?").format(name=self._name)
        yes = self.tr("Go back to it")
        return Question.ask(self, title, sentences, yes, self._go_back)

    def _go_back(self) -> None:
        said = self.tr("Your diary is as it was in the backup: {name}.").format(name=self._name)
        self._replace(self._where, self._secret or None, said, lambda: self.go.setEnabled(True))

    def _take_back(self) -> None:
        before = self.undo.text()
        said = self.tr("Undone: your diary is as it was before.")
        self._replace(self._undo, None, said, lambda: self.undo.offer(before))

    def _replace(
        self, where: str, secret: str | None, said: str, try_again: Callable[[], None]
    ) -> None:
        self._set_busy(True)
        self.undo.hide()
        self.notice.say("info", self.tr("One moment. Please don't switch off…"))
        self.show_soon(self.notice)

        def done(now: Replaced) -> None:
            self._end()
            self._tell(now, said)

        def failed(why: str) -> None:
            self._end()
            self._fail(why)
            try_again()

        beside(self, lambda: replaced(lambda: self._keeping.restore(where, secret)), done, failed)

    def _end(self) -> None:
        """Whether it went well or not, the store was closed and opened again meanwhile."""
        self._set_busy(False)
        adopt(self._use_cases.diary, self._keeping)

    def _tell(self, now: Replaced, said: str) -> None:
        self.notice.hide()
        self._choose_none()
        self._list()
        if now.restored.undo is not None:
            self._undo = now.restored.undo
            self.undo.offer(said)
            self.undo.focus_button()
        else:
            self.notice.say("caution" if now.doubt else "good", outcome_text(said, now))
        if self._use_cases.screening.standing():
            text = self.tr("There is a warning that you should read first.")
            self.warning.say("caution", text, self.tr("Open the card"))
        else:
            self.warning.hide()
        self.show_soon(self.undo if now.restored.undo is not None else self.notice)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self.choice, self.passphrase, self.back):
            part.setEnabled(not busy)
        self.go.setEnabled(False)
