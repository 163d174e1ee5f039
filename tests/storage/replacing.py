"""What a process does that is killed or failed while another diary takes the place of this one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

# Imported when first needed otherwise, which would be among the calls that are counted.
from storage import age_files
from storage import salvage as salvaging
from storage.migrations import runner
from storage.paths import DataPaths
from storage.restore import restore, salvage
from tests.storage.making import NOON

LATER = NOON + timedelta(days=3)
Say = Callable[[str], None]
READY = (age_files, salvaging, runner)


def go_back(folder: str, say: Say, backup: str) -> None:
    """Restore the backup of this name."""
    paths = DataPaths.at(folder)
    restore(paths, paths.backups / backup, LATER)
    say("done")


def go_back_by_copying(folder: str, say: Say, backup: str) -> None:
    """The control: what anybody would do by hand."""
    paths = DataPaths.at(folder)
    data = (paths.backups / backup).read_bytes()
    with paths.database.open("wb", buffering=0) as diary:
        for start in range(0, len(data), 4096):
            diary.write(data[start : start + 4096])
    say("done")


def save_what_is_good(folder: str, say: Say) -> None:
    """Salvage the damaged diary."""
    salvage(DataPaths.at(folder), LATER)
    say("done")
