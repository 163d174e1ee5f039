"""How hard a text is to read: Flesch-Kincaid grade, and the words in each sentence.

Flesch-Kincaid (Kincaid and others 1975): 0.39 · words a sentence + 11.8 · syllables a word - 15.59
is the school year in the United States in which a text is understood; five years more are the age.
Syllables are counted by the vowels, as most tools do: right for nine words in ten, which is enough
for texts of some length and not for a heading.
"""

from __future__ import annotations

import re

LETTERS = re.compile(r"[^a-z]")
VOWELS = re.compile(r"[aeiou]{1,2}|(?<![aeiou])y|(?<=[aeo])y")
FILLED_IN = re.compile(r"\{[^}]*\}|%L?\d|%L?n|<[^>]*>|_{2,}")


def syllables(word: str) -> int:
    """About how many syllables a word has, one at least."""
    plain = LETTERS.sub("", word.lower())
    if len(plain) <= 3:
        return 1
    if not re.search(r"[^aeiouy]le$", plain):
        plain = re.sub(r"([^aeiouydt])ed$|([^aeiouylsxzcg])es$|([^aeiouy])e$", r"\1\2\3", plain)
    return max(1, len(VOWELS.findall(plain)))


def words(text: str) -> list[str]:
    """The words; what the program fills in counts as one short word."""
    return re.findall(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,%]*", FILLED_IN.sub("x", text))


def sentences(text: str) -> list[str]:
    """The sentences, and the lines of lists."""
    parts = re.split(r"(?<=[.!?])[”\"')]*\s+|\n+| · ", FILLED_IN.sub("x", text))
    return [part.strip() for part in parts if words(part)]


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text that has a word."""
    count = words(text)
    shape = len(count) / len(sentences(text))
    return 0.39 * shape + 11.8 * sum(map(syllables, count)) / len(count) - 15.59


def prose(markdown: str) -> str:
    """An article's sentences: without its title, tables, commands and sources."""
    text = re.split(r"^## (?:Sources?|Licences)$", markdown, flags=re.MULTILINE)[0]
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    text = re.sub(r"^(?:\||#).*$", "", text, flags=re.MULTILINE)
    blocks = re.split(r"\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)", re.sub(r"[*`]", "", text))
    return "\n".join(
        re.sub(r"^(?:-|\d+\.)\s+", "", " ".join(b.split())) for b in blocks if b.strip()
    )
