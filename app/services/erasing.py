"""Deleting everything: what there is to delete, and what is left where nothing here reaches."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Erasable(NamedTuple):
    """What lies on this computer and at the second place. Sizes in bytes.

    `backups`: their number; `set_aside`: damaged diaries and versions of a syncing program that
    are kept. `copies_in`: the second place, None without one; `copies`: how many backups are there,
    None when the place is away. `synced_by`: as in `Surroundings`. `foreign`: files in the folder
    that are not ours and stay.
    """

    folder: str
    diary_size: int
    backups: int
    backups_size: int
    set_aside: int
    copies_in: str | None
    copies: int | None
    synced_by: str | None
    foreign: int


class Erased(NamedTuple):
    """`left`: files that could not be deleted. `copies_left`: the second place, when its copies
    are still there, whether that was wished or it is away."""

    left: tuple[str, ...]
    copies_left: str | None


class Erasing(Protocol):
    """Both may take seconds and belong in a thread."""

    def what_there_is(self) -> Erasable:
        """What `erase` would delete. Raises StoreUnavailable."""

    def erase(self, *, copies: bool) -> Erased:
        """Overwrite and delete the diary, its backups, drafts and the window's settings; with
        `copies` those at the second place too. Afterwards the diary can't be written any more
        until the program starts anew: a window must not bring back what it still remembers."""
