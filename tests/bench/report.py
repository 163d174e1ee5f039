"""The report of a 12-week diary as PDF and as HTML, from the open diary to the file's bytes."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median

from tests.bench.measuring import PAIRS, Row, Screen, output_of

CHILD = str(Path(__file__).with_name("report_child.py"))
REACH_MS = 300
TIMES = {"12-week": (PAIRS, 7), "10-year": (3, 3)}
"""Processes, and further reports in each: of ten years, for which nothing is to be reached, few."""


def rows(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """CPU time of the first report of a process, imports of the renderers included, and of one
    more. The first takes whoever exports from the command line, the other whoever has the page
    open."""
    found = []
    for length, reach in (("12-week", REACH_MS), ("10-year", None)):
        processes, again = TIMES[length]
        child = [CHILD, str(diaries[length]), str(again)]
        runs = [json.loads(output_of(child, screens[0])) for _ in range(processes)]
        for name in ("pdf first", "pdf again", "html again"):
            taken = median(run[name] for run in runs)
            figure = f"report {name.replace('pdf', 'PDF').replace('html', 'HTML')}, {length} diary"
            size = f"{runs[0]['pages']} pages"
            found.append(Row(figure, f"{taken:.0f} ms", size, taken, reach, "ms"))
    return found
