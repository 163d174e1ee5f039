"""Which part of the help is about which page: F1 leads there."""

from __future__ import annotations

HELP_PARTS = {
    "today": "The pages",
    "welcome": "Your first session",
    "check": "The suitability check",
    "card": 'What "locked" means',
    "clearance": 'What "locked" means',
    "test_run": "Your first session",
    "pause": "Days off",
    "physio": "Limits from your physio",
    "session": "A usual week",
    "guided": "A guided session",
    "take_along": "Taking a session along",
    "diary": "Your diary",
    "entry": "Your diary",
    "watch": "Bringing in a watch file",
    "progress": "Your progress",
    "finished": "After the 12 weeks",
    "report": "A report for your physio",
    "measures": "Your measures",
    "learn": "Reading and searching",
    "help": "The pages",
    "settings": "Settings",
    "safety_case": "Settings",
    "restore": "Going back to a backup",
    "damaged": "If your diary is damaged",
    "other_computer": "Use on another computer",
    "delete_everything": "Delete everything",
    "support": "If you need help",
}
"""A page's name, and the heading of its part in the English help. Translated helps have the same
parts in the same order."""


def part_of(page: str, english: str) -> int | None:
    """The number of the part of `english` (Markdown) that is about `page`, counted from 0."""
    heads = headings(english)
    wanted = HELP_PARTS.get(page)
    return heads.index(wanted) if wanted in heads else None


def headings(markdown: str) -> list[str]:
    """The headings of a text's parts, in order."""
    return [line[3:].strip() for line in markdown.splitlines() if line.startswith("## ")]
