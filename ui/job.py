"""Work that takes longer than a blink, beside the window's own thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.services.ports import BackstrideError

_LOOK_EVERY_MS = 15


class _Work(threading.Thread):
    """The thread of a job."""

    def __init__(self, run: Callable[[], None], stop: threading.Event | None) -> None:
        super().__init__(target=run, name="backstride job")
        self.stop = stop


class Job(QObject):
    """One piece of work in a thread. `done` carries its result, `failed` a sentence: that of a
    BackstrideError, or that the fault is the program's own, which is raised as well. Both arrive
    in the window's thread. The process waits for it at its end (`wait_for_jobs`).

    The thread touches nothing of Qt: a signal sent from there crashes the process when the window,
    and this with it, goes away at that moment. The window looks for the answer instead.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answer: list[object] = []
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def start(self, work: Callable[[], Any], stop: threading.Event | None = None) -> None:
        """Begin; returns at once. Work that can be given up looks at `stop`, which is set when the
        program ends."""
        answer = self._answer

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - a fault of ours is raised in the window
                result = error
            answer.append(result)

        _Work(run, stop).start()
        self._looking.start()

    def _look(self) -> None:
        if self._answer:
            self._looking.stop()
            self._tell(self._answer.pop())

    def _tell(self, result: object) -> None:
        if isinstance(result, BackstrideError):
            from ui.error_words import error_text  # only a failure needs it

            self.failed.emit(error_text(result))
        elif isinstance(result, Exception):
            # First whoever waits: else its page is busy for ever.
            self.failed.emit(own_fault_text(result))
            raise result
        else:
            self.done.emit(result)


def own_fault_text(fault: Exception) -> str:
    """What a page says of a fault that is the program's: its kind, and no value of the diary."""
    text = QCoreApplication.translate(
        "errors",
        "Backstride made a mistake of its own ({fault}), so this was not finished. Please try "
        "once more.",
    )
    return text.format(fault=type(fault).__name__)


def beside(
    owner: QObject,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[str], None],
) -> None:
    """Do `work` in a thread; then, in the window's, `done` with its result, or `failed` with the
    sentence of what went wrong. Neither when `owner` is gone by then."""
    job = Job(owner)
    job.done.connect(done)
    job.failed.connect(failed)
    for ended in (job.done, job.failed):
        ended.connect(job.deleteLater)
    job.start(work)


def wait_for_jobs(seconds: float) -> None:
    """The window is closed: what can be given up is told to, and what else is under way is waited
    for, so that no file is left half made. Not for longer than this: a share that does not answer
    must not keep the program, which another start would wait for."""
    under_way = [thread for thread in threading.enumerate() if isinstance(thread, _Work)]
    for thread in under_way:
        if thread.stop is not None:
            thread.stop.set()
    latest = time.monotonic() + seconds
    for thread in under_way:
        thread.join(max(0.0, latest - time.monotonic()))
