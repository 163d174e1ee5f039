"""Brings the chart's libraries in beside the window's work: their import takes longer than a
window may stand still, and nothing on the way to the first painted page needs them.

What knows Qt is imported in the window's own thread, which looks after the window between one
module and the next. In a thread of its own it would make Qt's classes known to Python while the
window is using them, which nobody promises to be sound. Numpy knows no Qt: it comes in a thread.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.abc import MetaPathFinder
from time import monotonic
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

_VIEW = "ui.charts.view"
_POLL_MS = 15
_BREATH_S = 0.01


class _Breather(MetaPathFinder):
    """Finds nothing: it is asked before each module is imported, and serves the window then."""

    def __init__(self) -> None:
        self._last = monotonic()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> None:
        if monotonic() - self._last > _BREATH_S:
            QCoreApplication.processEvents()
            self._last = monotonic()


class ChartLoader(QObject):
    """Imports the chart view and emits `ready` with its module, or `failed`: a library is missing
    or does not fit this computer."""

    ready = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look)

    @staticmethod
    def loaded() -> ModuleType | None:
        """The chart view's module, once it is here whole."""
        return None if _under_way() else sys.modules.get(_VIEW)

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._thread is None:
            # Asked once, at its import: another Qt binding on the machine must not be taken.
            os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
            self._thread = threading.Thread(target=_bring_numpy, daemon=True)
            self._thread.start()
            self._poll.start()

    def _look(self) -> None:
        if self._thread is None or self._thread.is_alive() or _under_way():
            return
        self._poll.stop()
        if _VIEW not in sys.modules:
            breather = _Breather()
            sys.meta_path.insert(0, breather)
            try:
                import_module(_VIEW)
            except (ImportError, OSError):
                if isValid(self):
                    self.failed.emit()
                return
            finally:
                sys.meta_path.remove(breather)
        if isValid(self):  # a window that was served meanwhile may have locked, and gone
            self.ready.emit(sys.modules[_VIEW])


def _bring_numpy() -> None:
    with suppress(ImportError, OSError):  # the view, which needs it, tells
        import_module("numpy")


def _under_way() -> bool:
    """Another loader is importing it: this call comes from one of its breaths."""
    spec = getattr(sys.modules.get(_VIEW), "__spec__", None)
    return bool(getattr(spec, "_initializing", False))
