"""Process start to the first painted, usable page, against a bare PySide6 window."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.bench.measuring import Row, Screen, cpu_seconds, output_of, pairs

BARE = str(Path(__file__).with_name("bare_window.py"))
IN_WINDOW = str(Path(__file__).with_name("in_window.py"))


def rows(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """One row a screen and a diary, named by its length."""
    return [start(screen, length, diary) for screen in screens for length, diary in diaries.items()]


def start(screen: Screen, length: str, diary: Path) -> Row:
    demand_figures(screen, length, diary)
    ours, bare, ratio = pairs(
        lambda: cpu_seconds(
            ["-m", "app", "--exit-after-first-paint", "--data-dir", str(diary)], screen
        ),
        lambda: cpu_seconds([BARE], screen),
    )
    return Row(
        f"start to Today, {length} diary, {screen.name}",
        f"{ours:.3f} s CPU",
        f"bare window {bare:.3f} s",
        ratio,
        1.5 if length == "12-week" else None,
        "×",
    )


def demand_figures(screen: Screen, length: str, diary: Path) -> None:
    """A page without the diary's figures would be there sooner: the first one painted has them."""
    plan = json.loads(output_of(["-m", "app", "plan", "--data-dir", str(diary)]))
    shown = " ".join(json.loads(output_of([IN_WINDOW, "figures", str(diary)], screen)))
    wanted = {
        "12-week": (
            f"Week {plan['week']} of",
            f"Stage {plan['step']['stage']} ",
            r"Pain, weekly average \d+",
            r"Sessions done \d+ of \d+",
        ),
        "10-year": (r"You did \d+ of \d+ sessions", f"km in week {plan['week'] - 1}"),
    }
    missing = [words for words in wanted[length] if not re.search(words, shown)]
    if missing:
        raise SystemExit(f"the first page of the {length} diary shows no {missing}: {shown}")
