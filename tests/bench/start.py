"""Process start to the first painted, usable page, against a bare PySide6 window."""

from __future__ import annotations

from pathlib import Path

from tests.bench.measuring import Row, Screen, cpu_seconds, pairs

BARE = str(Path(__file__).with_name("bare_window.py"))


def rows(screens: list[Screen], diaries: dict[str, Path]) -> list[Row]:
    """One row a screen and a diary, named by its length."""
    return [start(screen, length, diary) for screen in screens for length, diary in diaries.items()]


def start(screen: Screen, length: str, diary: Path) -> Row:
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
