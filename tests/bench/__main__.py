"""Print every figure as one table: `make bench`, or `make bench ARGS="start engine"` for some."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench.measuring import Row, output_of, screens

OVER_DIARIES = {"start", "heartbeat", "pages", "memory", "report", "idle"}
"""These open the window over a diary that is filled first."""
WHEN_NAMED = {"cohort"}
"""No measure of speed or memory, and minutes long: taken only when it is asked for by name."""


def main(wanted: list[str]) -> None:
    """Take the figures wanted, by name, or all the usual ones; print them."""
    with tempfile.TemporaryDirectory(prefix="backstride-bench-") as folder, screens() as places:
        diaries = {"12-week": Path(folder, "12-weeks"), "10-year": Path(folder, "10-years")}
        if not wanted or OVER_DIARIES & set(wanted):
            fill(diaries)
        from tests.bench import (
            chart,
            cohort,
            cues,
            engine,
            report,
            saving,
            size,
            split,
            start,
            window,
        )

        takers = {
            "start": lambda: start.rows(places, diaries),
            "engine": engine.rows,
            "saving": lambda: saving.rows(Path(folder)),
            "heartbeat": lambda: window.heartbeat(places, diaries),
            "pages": lambda: window.pages(places, diaries),
            "memory": lambda: window.memory(places, diaries),
            "chart": lambda: chart.rows(places),
            "cues": lambda: cues.rows(places),
            "split": split.rows,
            "report": lambda: report.rows(places, diaries),
            "idle": lambda: window.idle(places, diaries),
            "size": size.rows,
            "cohort": cohort.rows,
        }
        unknown = set(wanted) - set(takers)
        if unknown:
            sys.exit(f"unknown figures: {', '.join(sorted(unknown))}; known: {', '.join(takers)}")
        print_head()
        for name in wanted or (name for name in takers if name not in WHEN_NAMED):
            for row in takers[name]():
                print_row(row)


def fill(diaries: dict[str, Path]) -> None:
    """Put a simulated patient into each."""
    for diary, weeks in zip(diaries.values(), (12, 520), strict=True):
        place = ["--data-dir", str(diary), "--weeks", str(weeks), "--seed", "1"]
        output_of(["-m", "app", "demo", *place])


def print_head() -> None:
    print(f"{'figure':<48} {'ours':>18} {'against':>28} {'result':>10} {'reach':>10}")
    print("-" * 124)


def print_row(row: Row) -> None:
    result, reach, verdict = f"{row.value:.2f} {row.unit}", "", ""
    if row.reach is not None:
        reach = f"≤ {row.reach:g} {row.unit}"
        verdict = "" if row.value <= row.reach else "  NOT REACHED"
    line = f"{row.figure:<48} {row.ours:>18} {row.against:>28} {result:>10} {reach:>10}{verdict}"
    print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
