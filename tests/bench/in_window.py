"""Runs the real window in this process and times it from inside. Usage: in_window.py WHAT DIARY

WHAT is `figures`, `heartbeat`, `pages`, `memory` or `idle`; the answer is one line of JSON.
Nothing in the program knows of this: it is driven from its own event loop, as a person would, page
by page.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from ui.qt_start import import_qt

import_qt()  # first, as the program does

from PySide6.QtCore import QEvent, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel  # noqa: E402

from app.bootstrap import Parts  # noqa: E402
from ui.application import make_application  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402

BEAT_MS = 5
WATCHED_S = 4.0
IDLE_S = 10.0
PATIENCE_S = 10.0
LONG_DAYS = 9 * 365
LOADED_LATE = ("sqlalchemy", "pyqtgraph", "ui.charts.view")
"""What comes after the first paint, and could hold up the window."""
PAGES = ("today", "progress", "diary", "learn", "settings")


class Seen(QObject):
    """Tells when a widget has handled an event of one kind: a paint, or an update of the window."""

    def __init__(self, watched: QObject, kind: QEvent.Type) -> None:
        super().__init__(watched)
        self._kind = kind
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self._kind:
            self.times += 1
        return False


class Driver(QObject):
    """Waits for the first paint, lets `measure` work, prints its answer and ends the process."""

    def __init__(self, measure: Callable[[Driver], None]) -> None:
        super().__init__()
        self._measure = measure

    def begin(self) -> None:
        """Called by the first turn of the event loop, when the window has been shown."""
        self.window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self._painted = Seen(self.window.centralWidget(), QEvent.Type.Paint)
        self._wait_for_paint()

    def _wait_for_paint(self) -> None:
        if self._painted.times:
            self._measure(self)
        else:
            QTimer.singleShot(0, self._wait_for_paint)

    def end(self, answer: object) -> None:
        print(json.dumps(answer), flush=True)
        self.window.close()
        QApplication.quit()


def heartbeat(driver: Driver) -> None:
    """The longest time, in ms, between two beats of a timer while the rest loads."""
    beats = [perf_counter()]
    timer = QTimer(driver)
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def beat() -> None:
        beats.append(perf_counter())
        if beats[-1] - beats[0] > WATCHED_S:
            timer.stop()
            missing = [name for name in LOADED_LATE if name not in sys.modules]
            if missing:
                raise SystemExit(f"never loaded, so not measured: {', '.join(missing)}")
            gaps = [after - before for before, after in pairwise(beats)]
            driver.end(max(gaps) * 1000)

    timer.timeout.connect(beat)
    timer.start(BEAT_MS)


def pages(driver: Driver) -> None:
    """What it takes from a click to the picture on the screen: pages, and the chart's span."""
    QTimer.singleShot(int(WATCHED_S * 1000), lambda: driver.end(switch_pages(driver.window)))


class ChartPaints:
    """How often the chart of the Progress page was painted: it may be made later than its page."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._seen: Seen | None = None

    @property
    def times(self) -> int:
        return self._seen.times if self._seen else 0

    def watch(self) -> None:
        """From the moment on in which the page is shown, before anything can be painted."""
        page: Any = self._window.built("progress")
        if page is None or self._seen is not None:
            return
        if page.chart is None:
            page.chart_card.grew.connect(self.watch)
        else:
            self._seen = Seen(page.chart.viewport(), QEvent.Type.Paint)


def switch_pages(window: MainWindow) -> dict[str, dict[str, float]]:
    """Wall and CPU milliseconds of each step. Progress is painted once its chart is."""
    updated, chart = Seen(window, QEvent.Type.UpdateRequest), ChartPaints(window)
    taken: dict[str, dict[str, float]] = {}

    def time(step: str, click: Callable[[], None], painted: Seen | ChartPaints) -> None:
        QApplication.processEvents()
        before, start, cpu = painted.times, perf_counter(), process_time()
        click()
        chart.watch()
        while painted.times == before:
            if perf_counter() - start > PATIENCE_S:
                raise SystemExit(f"{step}: nothing was painted")
            QApplication.processEvents()
        wall = perf_counter() - start
        taken[step] = {"wall": wall * 1000, "cpu": (process_time() - cpu) * 1000}

    for visit in ("first visit", "again"):
        for name in PAGES[1:] + PAGES[:1]:
            painted = chart if name == "progress" else updated
            time(f"{name} page, {visit}", lambda name=name: window.show_page(name), painted)
    window.show_page("progress")
    progress: Any = window.page("progress")
    for visit in ("first", "again"):
        time(f"Everything, {visit}", lambda: progress.span.set_value("all"), chart)
        first, last = progress.chart.days()
        if last - first < LONG_DAYS:
            raise SystemExit(f"only {last - first:.0f} days of the ten years were drawn")
        time(f"back to 12 weeks, {visit}", lambda: progress.span.set_value("weeks"), chart)
    return taken


def figures(driver: Driver) -> None:
    """What the painted page says of the diary, in words."""
    page: Any = driver.window.page("today")
    labels = page.findChildren(QLabel)
    driver.end([label.text() for label in labels if label.isVisible() and label.text()])


def memory(driver: Driver) -> None:
    """Proportional set size in MB with the Progress page shown."""

    def read() -> None:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
        driver.end(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024)

    QTimer.singleShot(int(WATCHED_S * 1000), lambda: driver.window.show_page("progress"))
    QTimer.singleShot(int(WATCHED_S * 2000), read)


class Timers(QObject):
    """Counts what timers wake in this process, by whom they wake."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.woken: Counter[str] = Counter()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            self.woken[f"{type(watched).__name__} {watched.objectName()}".strip()] += 1
        return False


def idle(driver: Driver) -> None:
    """Timer events, and wake-ups of all threads, in 10 s of a window that is left alone."""
    timers = Timers(driver)
    end = QTimer(driver, singleShot=True, objectName="end")
    begun = 0

    def begin() -> None:
        nonlocal begun
        timers.woken.clear()
        begun = wake_ups()
        end.start(int(IDLE_S * 1000))

    def read() -> None:
        # The end woke the window once, and must have been seen, or nothing was measured.
        woken = timers.woken.total() - timers.woken.pop("QTimer end")
        driver.end({"timers": woken, "whose": dict(timers.woken), "all": wake_ups() - begun - 1})

    end.timeout.connect(read)
    QTimer.singleShot(int(WATCHED_S * 1000), begin)


def wake_ups() -> int:
    """How often a thread of this process has waited for something and gone on."""
    texts = (task.read_text() for task in Path("/proc/self/task").glob("*/status"))
    lines = (line for text in texts for line in text.splitlines())
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary"))


MEASURES = {
    "figures": figures,
    "heartbeat": heartbeat,
    "pages": pages,
    "memory": memory,
    "idle": idle,
}


if __name__ == "__main__":
    what, diary = sys.argv[1:]
    application = make_application()
    driver = Driver(MEASURES[what])
    QTimer.singleShot(0, driver.begin)
    sys.exit(Parts(Path(diary)).open_window(exit_after_first_paint=False))
