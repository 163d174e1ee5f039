"""Brings the chart's libraries in beside the window's work: their import takes longer than a
window may stand still, and nothing on the way to the first painted page needs them."""

from __future__ import annotations

import os
import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

_VIEW = "ui.charts.view"
_POLL_MS = 15


class ChartLoader(QObject):
    """Imports the chart view in a thread. Emits `ready` with its module in the window's thread."""

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._thread is None:
            # Asked once, at its import: another Qt binding on the machine must not be taken.
            os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
            self._thread = threading.Thread(target=import_module, args=(_VIEW,), daemon=True)
            self._thread.start()
            self._poll.start()

    def _look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._poll.stop()
            # Already imported, so this only looks it up; after a failure it raises what went wrong.
            self.ready.emit(import_module(_VIEW))
