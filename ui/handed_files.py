"""Files that the program was handed, by a start or dropped on the window: opened, or kept until
they can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.ports import StoreUnavailable
from ui.main_window import MainWindow
from ui.theme import SPACE_2, SPACE_3
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.window_parts import WindowParts

Hindrance = Literal["", "sample", "damaged", "now"]
"""Why files are not opened: they never are here, not before the diary is mended, or not now."""
Line = Literal["", "sample", "damaged", "now", "offer"]
_DIARIES = (".json", ".sqlite3")


class HandedFiles(QObject):
    """Opens them at once, or offers them on Today and in the Diary later: neither the first
    questions nor a session under way is broken off, and nothing is put before what Today says.
    What waits lies on the disk: locking, another language and the end of the program lose none."""

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
        self.held: list[str] = []
        """What waits where the disk takes nothing."""
        self._line: QWidget | None = None
        self._why: Line = ""
        window.page_shown.connect(self.show_line)
        changes = parts.use_cases.diary.changes
        # After the pages: what locks may have changed.
        self.destroyed.connect(
            changes.subscribe(lambda: QTimer.singleShot(0, self, self.show_line))
        )

    def drop(self, files: Sequence[str]) -> None:
        """Files dropped on the window."""
        if not self._page_takes(files):
            self._open_or_keep(files)

    def take(self) -> None:
        """Open what waits, as the person asked for."""
        self._open_or_keep(())

    def come(self) -> None:
        """A start came, perhaps with files: they open, unless others wait already or what Today
        says comes first."""
        if self._line is not None or (not self._hindrance() and self._is_locked()):
            self.show_line()
        elif self._waits():
            self.take()

    def forget(self, file: Path) -> None:
        """It was opened by other means: it waits no more."""
        if self._waits():
            files = self._pick_up()
            self._keep([each for each in files if Path(each) != file])
            self.show_line()

    def show_line(self) -> None:
        """The line that suits the page in front, if something waits."""
        due = self._due()
        if not due:
            self._unsay()
        elif due != self._why:
            self._say(due)

    def _waits(self) -> bool:
        return bool(self.held) or self._parts.is_requested()

    def _due(self) -> Line:
        if not self._waits():
            return ""
        hindrance, page = self._hindrance(), self._window.current
        if hindrance == "damaged":
            return hindrance
        if page == "diary" and not hindrance:
            return "offer"
        if self._is_locked():
            return ""  # nothing beside what is said now
        return hindrance or ("offer" if page == "today" else "now")

    def _is_locked(self) -> bool:
        """Today says that there is no going on. Asked only while something waits."""
        if not self._waits():
            return False
        decision = self._parts.use_cases.planning.today().decision
        return decision.locked or any(f.cls.startswith("emergency") for f in decision.findings)

    def _page_takes(self, files: Sequence[str]) -> bool:
        """The page for it is in front: what it does with the file breaks nothing off."""
        page = self._window.built(self._window.current)
        if self._window.current != "other_computer" or not _are_diaries(files):
            return False
        from ui.pages.other_computer import OtherComputerPage

        if self._hindrance() not in ("", "now") or not isinstance(page, OtherComputerPage):
            return False
        return page.take(Path(files[0]))

    def _open_or_keep(self, more: Sequence[str]) -> None:
        hindrance = self._hindrance()
        if hindrance == "sample":
            # Nobody's own things get lost in what is deleted soon.
            self._say(hindrance)
        elif hindrance:
            self._keep(more)
            self._say(hindrance)
        else:
            files = list(dict.fromkeys([*self._pick_up(), *more]))
            self._unsay()
            if files and not self._open(files):
                self._keep(files)
                self._say("now")

    def _pick_up(self) -> list[str]:
        files, self.held = [*self.held, *self._parts.requested()], []
        return files

    def _keep(self, files: Sequence[str]) -> None:
        try:
            if self._parts.lay_down is not None:
                self._parts.lay_down(files)
                return
        except StoreUnavailable:
            pass  # it waits here, as long as the window stands
        self.held = [*self.held, *files]

    def _open(self, files: list[str]) -> bool:
        """False when the page that is shown keeps the person there."""
        page = "other_computer" if _are_diaries(files) else "watch"
        self._navigate(page, files=files)
        return self._window.current == page

    def _say(self, why: Line) -> None:
        self._unsay()
        self._why = why
        text, button = self._words(why)
        self._line = QWidget()
        inside = QVBoxLayout(self._line)
        inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, 0)
        notice = Notice("info", text, button)
        notice.acted.connect(self.take)
        inside.addWidget(notice)
        self._window.put_above(self._line)
        notice.announce()

    def _words(self, why: Line) -> tuple[str, str | None]:
        if why == "sample":
            return self.tr("This is the sample. Open your files in your own diary."), None
        if why == "damaged":
            text = self.tr("Your file waits until something can be written in the diary again.")
            return text, None
        if why == "offer":
            return self.tr("Your file waits."), self.tr("Open it now")
        return self.tr("Your file waits. You can open it later, on Today or in the Diary."), None

    def _unsay(self) -> None:
        self._why = ""
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None


def _are_diaries(files: Sequence[str]) -> bool:
    return all(file.lower().endswith(_DIARIES) for file in files)
