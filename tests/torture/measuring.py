"""How a figure is taken: what was tried, what went wrong, and the same with the safeguard off."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


@dataclass
class Trial:
    """So many tries, and a sentence for each that went wrong."""

    tried: int = 0
    faults: list[str] = field(default_factory=list)

    def note(self, where: str, faults: list[str]) -> None:
        """Count one more try; `faults` is what went wrong in it."""
        self.tried += 1
        self.faults += [f"{where}: {fault}" for fault in faults]


class Row(NamedTuple):
    """One line of the table. `control` is the trial that has to fail, under its `name`."""

    figure: str
    ours: Trial
    reach: int
    name: str
    control: Trial

    @property
    def holds(self) -> bool:
        """Enough was tried, nothing went wrong, and the control did."""
        return self.ours.tried >= self.reach and not self.ours.faults and bool(self.control.faults)


def folder_in_memory() -> str | None:
    """Where files cost no disk; None: wherever temporary files go."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder that goes away again, in memory where there is one: nothing here is about speed."""
    with tempfile.TemporaryDirectory(prefix="backstride-torture-", dir=folder_in_memory()) as made:
        yield Path(made)
