"""Files that the program was handed, by a start or dropped on the window: opened, or kept until
they can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.main_window import MainWindow
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.application import WindowParts

Hindrance = Literal["", "sample", "damaged", "now"]
"""Why files are not opened: they never are here, not before the diary is mended, or not now."""


class HandedFiles(QObject):
    """Opens them when Today is shown next, where they can't be opened at once: neither the first
    questions nor a session under way is broken off. A start's files wait on the disk."""

    def __init__(
        self,
        window: MainWindow,
        parts: WindowParts,
        hindrance: Callable[[], Hindrance],
        navigate: Callable[..., None],
    ) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        self._hindrance, self._navigate = hindrance, navigate
        self._dropped: list[str] = []
        self._line: QWidget | None = None
        window.page_shown.connect(self._shown)

    def drop(self, files: Sequence[str]) -> None:
        """Files dropped on the window."""
        self._dropped = [*self._dropped, *files]
        self.take()

    def take(self) -> None:
        """Open what waits, or say why it has to."""
        hindrance = self._hindrance()
        if hindrance:
            if self._dropped or self._parts.is_requested():
                self._say(hindrance)
            return
        files = list(dict.fromkeys([*self._dropped, *self._parts.requested()]))
        self._dropped = []
        self._unsay()
        if files and not self._open(files):
            self._dropped = files
            self._say("now")

    def _shown(self, page: str) -> None:
        if page == "today" and self._line is not None and not self._hindrance():
            QTimer.singleShot(0, self, self.take)  # not within the change of the page

    def _open(self, files: list[str]) -> bool:
        """False when the page that is shown keeps the person there."""
        diaries = all(file.lower().endswith((".json", ".sqlite3")) for file in files)
        page = "other_computer" if diaries else "watch"
        self._navigate(page, files=files)
        return self._window.current == page

    def _say(self, why: Hindrance) -> None:
        self._unsay()
        if why == "sample":
            # Nobody's own things get lost in what is deleted soon.
            self._dropped = []
            text = self.tr("This is the sample. Open your files in your own diary.")
        elif why == "damaged":
            text = self.tr("Your file waits until something can be written in the diary again.")
        else:
            text = self.tr("Your file waits. It comes up when you are next on Today.")
        self._line = QWidget()
        inside = QVBoxLayout(self._line)
        inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, 0)
        notice = Notice("info", text)
        inside.addWidget(notice)
        self._window.put_above(self._line)
        notice.announce()

    def _unsay(self) -> None:
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
