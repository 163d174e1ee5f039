"""Work that takes longer than a blink, beside the window's own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.services.ports import BackstrideError


class Job(QObject):
    """One piece of work in a thread. `done` carries its result, `failed` the sentence of a
    BackstrideError; both arrive in the window's thread. The process waits for it at its end."""

    done = Signal(object)
    failed = Signal(str)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ended.connect(self._tell)

    def start(self, work: Callable[[], Any]) -> None:
        """Begin; returns at once."""
        threading.Thread(target=self._run, args=(work,), name="backstride job").start()

    def _run(self, work: Callable[[], Any]) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - a fault of ours is raised again in the window
            result = error
        try:
            self._ended.emit(result)
        except RuntimeError:  # the window was closed meanwhile: nobody waits for the answer
            return

    def _tell(self, result: object) -> None:
        if isinstance(result, BackstrideError):
            from ui.error_words import error_text  # only a failure needs it

            self.failed.emit(error_text(result))
        elif isinstance(result, Exception):
            raise result
        else:
            self.done.emit(result)


def beside(
    owner: QObject,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[str], None],
) -> None:
    """Do `work` in a thread; then, in the window's, `done` with its result, or `failed` with the
    sentence of its BackstrideError. Neither when `owner` is gone by then."""
    job = Job(owner)
    job.done.connect(done)
    job.failed.connect(failed)
    for ended in (job.done, job.failed):
        ended.connect(job.deleteLater)
    job.start(work)
