"""The 12-week chart against matplotlib drawing the same numbers in the same kind of window."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median

from tests.bench.measuring import PAIRS, Row, Screen, output_of

CHILD = str(Path(__file__).with_name("chart_child.py"))


def rows(screens: list[Screen]) -> list[Row]:
    """First paint (imports included) and repaint, CPU time, one pair of rows a screen."""
    return [row for screen in screens for row in on(screen)]


def on(screen: Screen) -> list[Row]:
    taken: dict[str, list[dict[str, float]]] = {"ours": [], "matplotlib": []}
    for _ in range(PAIRS + 1):  # the first of each fills caches
        for name, runs in taken.items():
            runs.append(json.loads(output_of([CHILD, name], screen)))
    found = []
    for figure, reach in (("first paint", 0.8), ("repaint", 0.3)):
        ours = [run[figure] for run in taken["ours"][1:]]
        theirs = [run[figure] for run in taken["matplotlib"][1:]]
        ratio = median(a / b for a, b in zip(ours, theirs, strict=True))
        found.append(
            Row(
                f"chart {figure}, 12-week diary, {screen.name}",
                f"{median(ours):.1f} ms CPU",
                f"matplotlib {median(theirs):.1f} ms",
                ratio,
                reach,
                "×",
            )
        )
    return found
