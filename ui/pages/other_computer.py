"""Use on another computer: makes the file that carries the diary, and takes the other one's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.safekeeping import Safekeeping
from app.services.use_cases import UseCases
from ui.pages.asking import Ask, ask_file
from ui.pages.other_computer_file import MakingCard
from ui.pages.other_computer_join import AskOpen, TakingCard, ask_diary_file
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.text import Body
from ui.wording import Words


class OtherComputerPage(Page):
    """Two cards: one for each way. Nothing is joined before it was looked over."""

    def __init__(
        self,
        use_cases: UseCases,
        words: Words,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
        *,
        keeping: Safekeeping | None = None,
        joined: Callable[[Path], object] = bool,
        ask: Ask = ask_file,
        ask_open: AskOpen = ask_diary_file,
    ) -> None:
        """`keeping` makes the backup that joining is undone from; without it (a trial run)
        there is no undo. `joined` is told each file that was. `ask` and `ask_open` ask for
        files."""
        super().__init__(self.tr("Use on another computer"), parent=parent)
        self._use_cases, self._navigate = use_cases, navigate
        self.trouble = Notice("stop", "")
        self.trouble.hide()
        self.making = MakingCard(use_cases, words, ask)
        self.taking = TakingCard(use_cases, words, navigate, keeping, ask_open)
        self.intro = Body()
        self.add(self.intro, self.trouble, self.making, self.taking)
        self._back = "settings"
        self.back = Button("", mark="back")
        self.back.clicked.connect(lambda: navigate(self._back))
        self.set_footer([self.back])
        self.taking.joined.connect(lambda file: joined(Path(file)))
        for card in (self.making, self.taking):
            card.told.connect(self.show_soon)
        self.destroyed.connect(use_cases.diary.changes.subscribe(self._show))
        self._show()

    def enter(self, **wanted: object) -> None:
        """Show the page; `files`: a diary file that was dropped on the window is looked over;
        `back`: the page that asked."""
        files = wanted.get("files")
        self._back = str(wanted.get("back") or "settings")
        self.making.clear()
        self.taking.clear()
        self._show()
        if isinstance(files, Sequence) and files:
            self.taking.look_over(Path(str(files[0])))

    def take(self, file: Path) -> bool:
        """Look over a diary file that was dropped while the page stands; False: not now."""
        return self.taking.look_over(file)

    def _show(self) -> None:
        diary = self._use_cases.diary
        self.taking.set_ready(diary.ready)
        self.taking.follow()
        # Who has just begun has nothing yet to take elsewhere.
        begins = self._back == "welcome"
        self.making.setHidden(begins)
        self.set_title(
            self.tr("Bring your diary here") if begins else self.tr("Use on another computer")
        )
        self.intro.setText(
            self.tr(
                "Make the file on the computer where your diary is: in Settings, “Use on another "
                "computer…”. Bring it here on a stick and choose it below."
            )
            if begins
            else self.tr(
                "A file carries your diary from one computer to the other. Make it on the "
                "first, take it there on a stick, and join it on the second."
            )
        )
        if not begins:
            self.back.setText(self.tr("Back to Settings"))
        elif self._use_cases.settings.welcomed:
            self.back.setText(self.tr("Go to Today"))
        else:
            self.back.setText(self.tr("Back"))
        self.trouble.setVisible(diary.trouble is not None)
        if diary.trouble is not None:
            self.trouble.say("stop", diary.trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the settings."""
        if event.key() == Qt.Key.Key_Escape:
            self._navigate(self._back)
        else:
            super().keyPressEvent(event)
