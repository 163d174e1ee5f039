"""Where a file was saved, and the way to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.widgets.notice import Notice

OpenFile = Callable[[QUrl], bool]
_LOOKED_AT = frozenset((".pdf", ".html", ".png", ".svg"))


class SavedNotice(Notice):
    """Says how it went. Beside a file that was saved stands a button: what people look at is
    opened, of what they take elsewhere the folder is shown."""

    def __init__(self, parent: QWidget | None = None, *, open_file: OpenFile | None = None) -> None:
        """`open_file` stands in for the program of a file or folder."""
        super().__init__("info", "", None, parent)
        self.hide()
        self._open_file = open_file or QDesktopServices.openUrl
        self._path = Path()
        self.acted.connect(self._open)

    def say_saved(self, path: Path, text: str = "") -> None:
        """`path` was saved; `text` says more than that."""
        self._path = path
        self.say(
            "good",
            text or self.tr("Saved as {path}.").format(path=path),
            self.tr("Open") if self._is_looked_at() else self.tr("Show in folder"),
        )

    def _is_looked_at(self) -> bool:
        return self._path.suffix.lower() in _LOOKED_AT

    def _open(self) -> None:
        shown = self._path if self._is_looked_at() else self._path.parent
        if not self._open_file(QUrl.fromLocalFile(str(shown))):
            text = self.tr("No program for it was found. The file is {path}.")
            self.say("info", text.format(path=self._path))
