"""Finding texts by the words somebody types."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def matching(texts: Iterable[str], wanted: str) -> bool:
    """Whether each word of `wanted` stands in one of the texts; capitals and accents don't
    count."""
    all_of_it = plain(" ".join(texts))
    return all(word in all_of_it for word in plain(wanted).split())


def plain(text: str) -> str:
    """`text` without capitals and accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
