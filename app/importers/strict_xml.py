"""XML read in one pass and within limits: no document type, no entities, no depth, no whole tree.

The parser of the standard library hands over one element at a time, so a file of any allowed size
needs little memory, and of a file that ends early everything before the end is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from app.importers.bad_file import BadFile

if TYPE_CHECKING:
    from xml.parsers.expat import ExpatError

MAX_DEPTH = 64
"""Levels; what watches write has at most 12."""
MAX_TEXT = 200
"""Characters of one element's text that are kept: a time, a number or a name."""
MAX_ELEMENTS = 2_000_000
"""A day recorded every second, with all a watch measures, has under a million."""

Ending = Literal["whole", "truncated", "damaged"]


class Elements:
    """What a format makes of its elements: both methods are overridden.

    Names come without prefix and namespace. `path` are those of the elements still open, the
    outermost first, the element itself last.
    """

    def begin(self, path: list[str], attributes: Mapping[str, str]) -> None:
        """An element opens."""

    def end(self, path: list[str], text: str) -> None:
        """An element closes; `text` is the beginning of its own text, stripped."""


def read_elements(data: bytes, elements: Elements) -> Ending:
    """Hand all elements of `data` to `elements`; say whether the file was read to its end.

    Raises BadFile for a document type or entity, and for what is nested deeper than any recording.
    The parser's handlers stand inside, where they share what is open: millions are called.
    """
    # Loaded here: the window starts without it.
    from xml.parsers import expat

    parser = expat.ParserCreate()
    parser.buffer_text = True
    path: list[str] = []
    texts: list[str] = []
    number = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(path) >= MAX_DEPTH:
            raise BadFile("nested", line=parser.CurrentLineNumber, levels=MAX_DEPTH)
        nonlocal number
        number += 1
        if number > MAX_ELEMENTS:
            raise BadFile("elements", count=MAX_ELEMENTS)
        path.append(name.rpartition(":")[2])
        texts.append("")
        elements.begin(path, attributes)

    def characters(text: str) -> None:
        if texts and len(texts[-1]) < MAX_TEXT:
            texts[-1] = (texts[-1] + text).lstrip()[:MAX_TEXT]

    def end(_name: str) -> None:
        elements.end(path, texts.pop().strip())
        path.pop()

    def doctype(*_declared: object) -> None:
        # No watch writes these, and they can be used to harm.
        raise BadFile("doctype", line=parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.CharacterDataHandler = characters
    parser.EndElementHandler = end
    # Entities can be declared only inside a document type: none is ever expanded.
    parser.StartDoctypeDeclHandler = doctype
    try:
        # In one piece: handed over in many, a very long name would be read again for each.
        parser.Parse(data, True)
    except expat.ExpatError as error:
        return "truncated" if _unfinished(error) else "damaged"
    except (ValueError, LookupError, UnicodeError):
        # An encoding that Python does not know, or one of several bytes a character.
        return "damaged"
    return "whole"


def _unfinished(error: ExpatError) -> bool:
    """What was read so far was right: the file ends too early."""
    from xml.parsers.expat import errors

    return error.code in (
        errors.codes[errors.XML_ERROR_NO_ELEMENTS],
        errors.codes[errors.XML_ERROR_UNCLOSED_TOKEN],
        errors.codes[errors.XML_ERROR_PARTIAL_CHAR],
        errors.codes[errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
    )
