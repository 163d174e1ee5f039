"""When unreachable objects are collected: in the window's own thread, and only when it rests.

Left to itself, Python collects in whatever thread happens to allocate next. In a thread that
opens the store or brings in a library it then takes dead windows apart, timers included, beside
the event loop that is just about to fire them: the process crashes. (Seen; a test holds it.)
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

REST_MS = 200
"""Long enough for a page to be painted first."""


class Tidying(QObject):
    """Turns automatic collecting off for the life of the process and collects by `soon`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(gc.collect)

    def settle(self) -> None:
        """All that is there now stays: it is not looked through again."""
        gc.freeze()

    def soon(self, *_: object) -> None:
        """Collect when nothing else is due."""
        self._timer.start()
