"""The open window: how long it is ever frozen, how fast pages change, how much memory it takes."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.measuring import Row, Screen, output_of

SCRIPT = str(Path(__file__).with_name("in_window.py"))
RUNS = 7


def measured(what: str, diary: Path, screen: Screen, runs: int = RUNS) -> list[Any]:
    return [json.loads(output_of([SCRIPT, what, str(diary)], screen)) for _ in range(runs)]


def heartbeat(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """The longest gap of a 5 ms beat after the first paint, while store and chart are loaded.

    Judged by the median: in one run of a few another program has the processor for longer than any
    piece of work here. What the window alone does comes in each run. The worst stands beside it.
    """
    found = []
    for screen in screens:
        for length, diary in diaries.items():
            gaps = measured("heartbeat", diary, screen)
            worst, usual = f"worst of {RUNS}: {max(gaps):.0f} ms", median(gaps)
            figure = f"longest freeze after first paint, {length}, {screen.name}"
            found.append(Row(figure, f"{usual:.0f} ms", worst, usual, 100, "ms"))
    return found


def pages(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """Click to painted, with ten years in the diary: pages, and Progress over all ten years."""
    found = []
    for screen in screens:
        runs = measured("pages", diaries["10-year"], screen)
        for step in runs[0]:
            walls = [run[step]["wall"] for run in runs]
            cpu = median(run[step]["cpu"] for run in runs)
            against, usual = f"worst {max(walls):.0f} ms, CPU {cpu:.0f} ms", median(walls)
            figure = f"{step}, 10 years, {screen.name}"
            found.append(Row(figure, f"{usual:.0f} ms", against, usual, 100, "ms"))
    return found


def memory(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """Proportional set size with Progress shown; in a real window where there is one."""
    screen, found = screens[-1], []
    for length, diary in diaries.items():
        size = median(measured("memory", diary, screen, 3))
        figure = f"memory with Progress shown, {length}, {screen.name}"
        found.append(Row(figure, f"{size:.0f} MB PSS", "", size, 180, "MB"))
    return found


def idle(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """What timers wake in 10 s of a window that is left alone."""
    found = []
    for screen in screens:
        for length, diary in diaries.items():
            runs = measured("idle", diary, screen, 2)
            worst = max(run["timers"] for run in runs)
            woken = f"woken by anything: {max(run['all'] for run in runs)}"
            figure = f"timers in 10 s left alone, {length}, {screen.name}"
            found.append(Row(figure, f"{worst} fired", woken, worst, 0, ""))
    return found
