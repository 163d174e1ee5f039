"""What words mean, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Term(NamedTuple):
    """A word or two, the forms in which they stand in texts, and what they mean."""

    id: str
    term: str
    forms: tuple[str, ...]
    text: str


class Found(NamedTuple):
    """A term in a text, from the letter `start` up to and without `end`."""

    start: int
    end: int
    term: Term


def terms_of(rows: Iterable[Mapping[str, str]]) -> tuple[Term, ...]:
    """The rows of a glossary; forms stand in one text with commas between."""
    return tuple(
        Term(
            row["id"],
            row["term"],
            tuple(form.strip() for form in row["forms"].split(",") if form.strip()),
            row["text"],
        )
        for row in rows
    )


class Glossary:
    """Finds its terms, as whole words, in capitals or not; a longer one before a shorter."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = tuple(terms)
        self._of = {form.casefold(): term for term in terms for form in term.forms}
        forms = sorted(self._of, key=len, reverse=True)
        # A hyphen joins words: "stage-1" and "non-stop" are others.
        self._pattern = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])" if forms else r"(?!)",
            re.IGNORECASE,
        )

    def find(self, text: str) -> list[Found]:
        """Where each term stands first, in the order of the text."""
        found: dict[str, Found] = {}
        for match in self._pattern.finditer(text):
            term = self._of.get(match.group().casefold())
            if term is not None:
                found.setdefault(term.id, Found(match.start(), match.end(), term))
        return list(found.values())
