"""Reading watch files in a thread, one after the other, and asking which ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine.recorded import Recording
from app.services.ports import Clock
from ui.job import Job

DIARY_ENDING = ".json"


class ReadFile(NamedTuple):
    """What became of a file: its recordings and what is to be noted about the file (the codes of
    `app.importers.watch.Found`), or the sentence that says what is wrong with it."""

    path: Path
    recordings: tuple[Recording, ...] = ()
    notes: tuple[str, ...] = ()
    trouble: str = ""


class WatchReader(QObject):
    """Reads files beside the window. `read` tells of each, `progressed` how many are done of how
    many, `ended` that nothing waits any more."""

    read = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._waiting: list[Path] = []
        self._done = self._all = 0
        self._busy = False

    def add(self, paths: Sequence[Path]) -> None:
        """Read these too."""
        if not self._busy and not self._waiting:
            self._done = self._all = 0
        self._waiting += paths
        self._all += len(paths)
        self._next()

    def stop(self) -> None:
        """Leave out what is not read yet."""
        self._all -= len(self._waiting)
        self._waiting.clear()

    @property
    def busy(self) -> bool:
        """Something is being read."""
        return self._busy

    def _next(self) -> None:
        if self._busy:
            return
        if not self._waiting:
            self.ended.emit()
            return
        self._busy = True
        self.progressed.emit(self._done, self._all)
        path, job = self._waiting.pop(0), Job(self)
        job.done.connect(lambda found: self._end(job, ReadFile(path, *found)))
        job.failed.connect(lambda why: self._end(job, ReadFile(path, trouble=why)))
        now = self._clock.now()
        job.start(lambda: self._recordings(path, now))

    def _recordings(
        self, path: Path, now: datetime
    ) -> tuple[tuple[Recording, ...], tuple[str, ...]]:
        # Imported late: the readers are for the few who bring files.
        from app.importers.watch import read_watch_path

        found = read_watch_path(path, now=now, local=self._local)
        return found.recordings, found.notes

    def _local(self, moment: datetime) -> datetime:
        """An aware moment in the patient's zone."""
        wall = moment.astimezone().replace(tzinfo=None)
        return moment.astimezone(self._clock.local(wall).tzinfo)

    def _end(self, job: Job, read: ReadFile) -> None:
        job.deleteLater()
        self._done += 1
        self.read.emit(read)
        self._busy = False
        self._next()


Ask = Callable[[QWidget], list[Path]]


def ask_files(parent: QWidget) -> list[Path]:
    """Ask for one file or several."""
    place = QStandardPaths.StandardLocation.DownloadLocation
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("WatchImportPage", "Choose watch files"),
        QStandardPaths.writableLocation(place),
        QCoreApplication.translate(
            "WatchImportPage", "Watch files (*.fit *.gpx *.tcx *.FIT *.GPX *.TCX);;All files (*)"
        ),
    )
    return [Path(name) for name in names]
