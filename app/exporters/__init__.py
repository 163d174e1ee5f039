"""What is written to a file: one module a format, none of which needs a screen.

`FORMATS` is the one list of forms for the whole diary: the command line and Settings offer what
stands there. What one session is taken along as is listed in `app.services.taking_along`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from app.engine.model import Entry


class Format(NamedTuple):
    """A form the whole diary can be written in: its name on the command line, the ending of its
    file, what it is in a few words, and the module here whose `write` writes it."""

    name: str
    ending: str
    about: str
    module: str
    only_ending: bool = False
    """A file of another ending would be taken for something else: it is refused."""

    def write(self, entries: Iterable[Entry], profile: Mapping[str, Any], target: Path) -> None:
        """Write the diary to `target`, whole or not at all; errors as `files.replacing`."""
        # Loaded when it is written: the list alone costs the start nothing.
        import_module(f"app.exporters.{self.module}").write(entries, profile, target)


FORMATS = (
    Format("json", ".json", "A copy of the diary", "diary_json"),
    Format("csv", ".zip", "Tables, put into one archive", "csv_tables", only_ending=True),
    Format("fhir", ".fhir.json", "Health data for a clinic's program", "fhir"),
)
