"""Draws the chart of a made 12-week diary once and again, as `ours` or as `matplotlib`; prints the
CPU milliseconds of each as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from statistics import median

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.engine.chart import ChartData, chart_data
from app.engine.history import History
from app.engine.periods import unbroken
from app.engine.programme import parse_programme
from resources import read_text
from tests.bench.diaries import START, made_diary

SIZE = (882, 448)
REPAINTS = 30


def numbers() -> ChartData:
    programme = parse_programme(read_text("programme.toml"), "programme.toml")
    today = START.date() + timedelta(days=7 * 11)
    return chart_data(History.of(made_diary(12)), programme, today, whole=False)


def ours(data: ChartData) -> tuple[QWidget, Callable[[], None]]:
    from ui.charts.view import ChartView
    from ui.charts.words import ChartWords

    view = ChartView()
    view.show_data(data, ChartWords())

    def repaint() -> None:
        # Laid out anew, as after a new entry: playing the finished picture again would cost less.
        view.show_data(data, ChartWords())
        view.viewport().repaint()

    return view, repaint


def matplotlib(data: ChartData) -> tuple[QWidget, Callable[[], None]]:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    first = data.first.toordinal()
    figure = Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
    pain, distance = figure.subplots(2, 1, sharex=True, height_ratios=(3, 2))
    for axes in (pain, distance):
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.grid(axis="y")
        for span in data.pauses:
            axes.axvspan(span.first.toordinal() - first, span.last.toordinal() + 1 - first)
    for band in data.bands:
        pain.axhspan(0, band.top, alpha=0.2)
        pain.text(1, band.top - 8, "20 points or more below week 1")
    pain.scatter(
        [r.date.toordinal() + 0.5 - first for r in data.readings],
        [r.pain for r in data.readings],
        s=6,
    )
    for piece in unbroken(data.weeks):
        pain.plot([p.middle - first for p in piece], [p.mean_pain for p in piece], marker="o")
    pain.set_ylim(0, 100)
    pain.set_title("Back pain (0–100)", loc="left")
    distance.set_title("Running distance (km a week)", loc="left")
    for week in data.weeks:
        known, estimated = (week.known_m or 0) / 1000, (week.estimated_m or 0) / 1000
        distance.bar(week.middle - first, known, 4.9, color="tab:orange")
        distance.bar(week.middle - first, estimated, 4.9, bottom=known, hatch="///", fill=False)
        distance.text(week.middle - first, known + estimated, f"{known + estimated:.1f}")
    distance.scatter(
        [p.middle - first for p in data.trial], [p.metres / 1000 for p in data.trial], marker="D"
    )
    for mark in data.stages:
        distance.text(mark.date.toordinal() - first, -1, f"stage {mark.stage}")
    distance.set_xticks([t.middle - first for t in data.ticks], [str(t.week) for t in data.ticks])
    canvas = FigureCanvasQTAgg(figure)

    def repaint() -> None:
        canvas.draw()
        canvas.repaint()

    return canvas, repaint


def main(name: str) -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    app.processEvents()
    data = numbers()
    before = time.process_time()
    widget, repaint = {"ours": ours, "matplotlib": matplotlib}[name](data)
    window.setCentralWidget(widget)
    app.processEvents()
    widget.grab()
    first = time.process_time() - before
    spans = []
    for _ in range(REPAINTS):
        before = time.process_time()
        repaint()
        app.processEvents()
        spans.append(time.process_time() - before)
    print(json.dumps({"first paint": first * 1e3, "repaint": median(spans) * 1e3}))


if __name__ == "__main__":
    main(sys.argv[1])
