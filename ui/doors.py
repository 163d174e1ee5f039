"""Opens and locks the diary that has a passcode: which window stands there, and when it changes.

Locking lets go of everything that read the diary: the window, its pages, the use cases. What is
shown then is `ui.unlock_window`, which knows nothing of it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.ports import StoreUnavailable
from ui.main_window import MainWindow
from ui.translation import speak
from ui.widgets.page import Page
from ui.window_settings import WindowSettings, look

if TYPE_CHECKING:
    from app.services.guide import Clocks
    from app.services.passcode import Passcode
    from ui.auto_lock import AutoLock
    from ui.unlock_window import UnlockWindow
    from ui.window_parts import WindowParts

LOCK_AFTER = (1, 5, 15, 30, 60, 0)
"""Minutes without use, to choose from; 0: never."""
FIRST_LOCK_AFTER = 15
_DIALOG_MS, _HELD_MS, _LINE_MS = 200, 60_000, 10_000
_KEPT = "lock_after_minutes"


class Door(NamedTuple):
    """What is there while the diary is locked. `parts` reads the diary, once it is open, and
    raises StoreUnavailable."""

    passcode: Callable[[], Passcode]
    parts: Callable[[], WindowParts]
    load_settings: Callable[[], dict[str, Any]]
    save_settings: Callable[[Mapping[str, Any]], None]
    raise_request: Path
    clocks: Clocks


class OpenWindow(Protocol):
    """The window over the open diary, as `Running` (ui.application) has it."""

    window: MainWindow
    painted_hook: Callable[[], None]

    @property
    def under_way(self) -> bool:
        """A session is being led."""

    def hide(self) -> None:
        """Take it off the screen."""

    def end_sound(self) -> None:
        """Let a cue end."""

    def anew(self) -> OpenWindow:
        """The same window in the language now chosen; this one is let go."""

    def deleteLater(self) -> None:
        """Let go of it."""


class Doors(QObject):
    """Keeps one of the two windows. `locked` comes when the diary is closed and let go of."""

    locked = Signal()

    def __init__(
        self, app: QApplication, door: Door, run: Callable[[WindowParts], OpenWindow]
    ) -> None:
        super().__init__()
        self._app, self._door, self._run = app, door, run
        self.settings = WindowSettings(door.load_settings, door.save_settings)
        self.theme = look(app, self.settings)
        self.painted_hook: Callable[[], None] | None = None
        self.running: OpenWindow | None = None
        self.unlock: UnlockWindow | None = None
        self.auto: AutoLock | None = None
        self._by_passcode = self._ready = self._wanted = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.lock_when_unused)
        self._asked_to_close: QWidget | None = None

    @cached_property
    def passcode(self) -> Passcode:
        """What closes and opens the diary. Imported late: most starts need nothing of it."""
        return self._door.passcode()

    def show(self, parts: WindowParts | None) -> None:
        """Show the diary, or without `parts` what opens it."""
        if parts is None:
            self._by_passcode = True
            self._show_unlock(is_locked=True)
        else:
            self._show_diary(parts)

    def speak_anew(self) -> None:
        """Another language was chosen: another window over the same diary stands here. If it was
        locked at that very moment, the window is in that language once it is open again."""
        if self.running is None:
            speak(self._app, self.settings.values.get("language"))
            return
        self._ready = False
        self.auto = None  # it goes with the window
        self.running = self.running.anew()
        if self._by_passcode:
            self.watch()

    def end(self) -> None:
        """The window is closed and the program ends."""
        if self.running is not None:
            self.running.end_sound()

    # --- the diary is open ----------------------------------------------------------------------

    def _show_diary(self, parts: WindowParts) -> None:
        self.running = self._run(parts)
        if self.painted_hook is not None:
            self.running.painted_hook = self.painted_hook
        self.running.window.show()
        if self._by_passcode:
            self.watch()  # who presses the key at once does not wait for the store

    def opened(self) -> None:
        """The store is open: from now on it can be locked."""
        self._ready = True
        if self._wanted:
            self.lock_when_unused()

    @property
    def minutes(self) -> int:
        """After how many minutes without use it locks; 0: never."""
        kept = self.settings.values.get(_KEPT)
        return kept if kept in LOCK_AFTER else FIRST_LOCK_AFTER

    def set_minutes(self, minutes: int) -> None:
        """One of `LOCK_AFTER`."""
        self.settings.keep(**{_KEPT: minutes})
        if self.auto is not None:
            self.auto.used()

    def watch(self) -> None:
        """There is a passcode: lock by key, after a while, and with the screen."""
        self._by_passcode = True
        if self.auto is None and self.running is not None:
            from ui.auto_lock import AutoLock  # most have no passcode

            self.auto = AutoLock(self._door.clocks, lambda: self.minutes, self.running.window)
            self.auto.due.connect(self.lock_when_unused)
            self.auto.asked.connect(self.lock_now)

    def unwatch(self) -> None:
        """The passcode was removed."""
        self._by_passcode = self._wanted = False
        self._again.stop()
        if self.auto is not None:
            self.auto.deleteLater()
            self.auto = None

    # --- locking --------------------------------------------------------------------------------

    def lock_now(self) -> None:
        """The person wants it locked. Says so where that can't be."""
        running = self.running
        if running is None or not self._by_passcode:
            return
        if not self._ready:
            self._wanted = True
            return
        if running.under_way:
            self._say(self.tr("Backstride does not lock while a session runs. Pause it first."))
            return
        if self._is_held():
            return
        self._lock()

    def lock_when_unused(self) -> None:
        """Nobody is there, or the screen was locked. A session that runs goes on; what keeps the
        page open is given a minute, and then goes the way of a closed window."""
        self._again.stop()
        running = self.running
        if running is None or not self._by_passcode:
            return
        if not self._ready:
            self._wanted = True
        elif running.under_way:
            if self.auto is not None:
                self.auto.used()
        else:
            dialog = QApplication.activeModalWidget()
            if not self._is_held():
                self._lock()
                return
            self._wanted = True
            # One that stays (a recovery code that was not kept yet) is not asked again and again.
            closes = dialog is not None and dialog is not self._asked_to_close
            self._asked_to_close = dialog
            self._again.start(_DIALOG_MS if closes else _HELD_MS)

    def _is_held(self) -> bool:
        """A dialog is open (it is asked to close), or the page has something to keep first."""
        if not self._ready or self.running is None:
            return True
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            popup.close()
        if dialog is not None:
            from PySide6.QtWidgets import QDialog

            if isinstance(dialog, QDialog):
                dialog.reject()
            # What opened it has to come back first: it may still want its page.
            return True
        window = self.running.window
        page = window.page(window.current)
        return isinstance(page, Page) and not page.leave()

    def _lock(self) -> None:
        from ui.job import beside  # only locking needs it

        running, self.running = self.running, None
        assert running is not None
        self._ready = self._wanted = False
        self._again.stop()
        window = running.window
        in_front = window.isVisible() and not window.isMinimized()
        self.settings.keep_geometry(bytes(window.saveGeometry().data()))
        unlock = self._show_unlock(is_locked=False, minimised=not in_front)
        running.hide()
        running.end_sound()
        self.auto = None  # it goes with the window
        window.deleteLater()
        running.deleteLater()
        del running, window
        # A backup that is being written is waited for, in a thread.
        beside(self, self.passcode.lock, lambda _: self._closed(unlock), unlock.page.fail)
        QTimer.singleShot(0, self, _forget)

    def _closed(self, unlock: UnlockWindow) -> None:
        _forget()
        unlock.page.closed()
        self.locked.emit()

    def _say(self, text: str) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        from ui.theme import SPACE_2, SPACE_3
        from ui.widgets.notice import Notice

        assert self.running is not None
        line = QWidget()
        inside = QVBoxLayout(line)
        inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, 0)
        notice = Notice("info", text)
        inside.addWidget(notice)
        self.running.window.put_above(line)
        notice.announce()
        QTimer.singleShot(_LINE_MS, line, line.deleteLater)

    # --- the diary is locked --------------------------------------------------------------------

    def _show_unlock(self, *, is_locked: bool, minimised: bool = False) -> UnlockWindow:
        from ui.unlock_window import UnlockWindow  # most have no passcode

        unlock = self.unlock = UnlockWindow(
            self.passcode, self.settings, self._door.raise_request, is_locked=is_locked
        )
        unlock.page.opened.connect(self._open)
        if self.painted_hook is not None:
            unlock.first_painted.connect(self.painted_hook)
        if minimised:
            unlock.showMinimized()
        else:
            unlock.show()
        return unlock

    def _open(self) -> None:
        unlock = self.unlock
        if unlock is None:
            return
        try:
            parts = self._door.parts()
        except StoreUnavailable as error:
            from ui.error_words import error_text  # only a failure needs it

            self.passcode.lock()
            unlock.page.fail(error_text(error))
            return
        self.unlock = None
        unlock.keep_place()
        self._show_diary(parts)
        unlock.hide()
        unlock.deleteLater()


def _forget() -> None:
    """What the window let go of is collected, also what was set aside at its first paint."""
    gc.unfreeze()
    gc.collect()
