"""Keeping the diary from being lost: what the window may ask for, blind to how it is done.

Every method of `Safekeeping` may take seconds (a slow stick, a passphrase) and belongs in a thread
beside the window's own, but for `damage`, which is at hand. After `restore` and `salvage` the
window's thread calls `Diary.opened()` and `Diary.changed()`. What fails raises a BackstrideError
that has words of its own; nothing was changed then.

Places are paths as text. Codes of Refused from here: `passphrase_needed`, `wrong_passphrase`,
`backup_damaged`, `nothing_to_salvage`, `copies_away`.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, Protocol

from app.engine.model import Entry
from app.services.comparing import Comparison, Extent
from app.services.diary_file import ImportedDiary
from app.services.ports import BackstrideError, StoreUnavailable


class BackupFile(NamedTuple):
    """A backup at `where`, `size` in bytes, unchecked. `reason`: daily, manual, before-restore,
    before-migration, before-merge. `closed`: with a passphrase. `copy`: at the second place."""

    where: str
    made_at: datetime
    reason: str
    size: int
    closed: bool
    copy: bool


class RestorePreview(NamedTuple):
    """What going back would do. `comparison`: here is now, there the backup.

    `warnings`: entries of now that come along, since going back must not lift a warning.
    `simulated`: the backup holds a made-up patient. `damaged`: of the diary of now, only what can
    still be read is in the comparison. `check_first`: entries may be lost that the backup has not
    either, so no plan follows before a new suitability check (`app.services.losses`).
    """

    comparison: Comparison
    warnings: tuple[Entry, ...]
    simulated: bool
    damaged: bool
    check_first: bool


class Restored(NamedTuple):
    """`undo`: the backup to `restore` to undo it; None where there was no whole diary before.
    `kept`: where the damaged file lies now."""

    undo: str | None
    kept: str | None


class SalvagePreview(NamedTuple):
    """What can be saved of a damaged diary: `found`, with `lost` entries known to be unreadable
    (None: nobody knows). `backup` is the newest good one, None without; `comparison` sets what was
    found (here) beside it (there): `only_there` is what filling up from it would add.
    `check_first`: even then entries may be missing, so a new suitability check comes first."""

    found: Extent
    lost: int | None
    backup: str | None
    comparison: Comparison | None
    check_first: bool


class SecondPlace(NamedTuple):
    """Where copies go: `folder` None means nowhere. `last`: the backup copied last was made then.
    `away`: the folder is not there now. `plain`: copies there that anybody can read although new
    ones are closed."""

    folder: str | None
    closed: bool
    last: datetime | None
    away: bool
    plain: int


class Rehearsal(NamedTuple):
    """Going back, tried out on a copy: `went_well` is when it last did, `failed` that the last try
    did not."""

    went_well: datetime | None
    failed: bool


class Notice(NamedTuple):
    """Something about backups that the person should know. Codes:

    `backup_failed`, `copy_failed`: today's backup, or its copy, could not be made (`error` says
    why). `copy_away`: the second place is not there; `since` is when it last got a backup, if ever.
    `copy_forgotten`: the choice of a second place could not be read and has to be made again.
    `rehearsal_failed`: the newest backup can't be restored (`error` says which).
    """

    code: str
    error: BackstrideError | None = None
    since: datetime | None = None


class Surroundings(NamedTuple):
    """`synced_by`: the diary lies in a folder that this service copies elsewhere (dropbox,
    onedrive, icloud, nextcloud, google_drive, syncthing, mega, pcloud, box, seafile, cloud), or
    None. `conflicts`: other versions of the diary that it laid beside it."""

    synced_by: str | None
    conflicts: tuple[str, ...]


class Safekeeping(Protocol):
    """Backups, copies of them, going back, salvage."""

    def damage(self) -> StoreUnavailable | None:
        """Why the diary is open only to be read, with what is good in it; None: it is whole. Any
        thread; settled once the first page is painted, and again after `restore` or `salvage`."""

    def look_after(self) -> list[Notice]:
        """Today's backup, its copy, and once a month the rehearsal of a restore. Call after the
        start, and each new day. Raises nothing that a BackstrideError can say."""

    def back_up_now(self, reason: str = "manual") -> BackupFile:
        """Make a backup beside the daily ones. Raises StoreUnavailable."""

    def rehearsal(self) -> Rehearsal:
        """How the monthly rehearsal of a restore went. Raises StoreUnavailable."""

    def backups(self) -> list[BackupFile]:
        """All backups here and at the second place, newest first. Raises StoreUnavailable."""

    def preview(self, where: str, passphrase: str | None = None) -> RestorePreview:
        """What `restore` would change. Raises Refused, StoreUnavailable."""

    def restore(self, where: str, passphrase: str | None = None) -> Restored:
        """Go back to a backup. Raises Refused, StoreUnavailable, and has then changed nothing."""

    def preview_salvage(self) -> SalvagePreview:
        """What can be saved of the damaged diary. Raises StoreUnavailable."""

    def salvage(self, fill_from: str | None = None) -> Restored:
        """Begin a fresh file with that, filled up from a backup where one is named. The damaged
        file is kept. Raises Refused, StoreUnavailable, and has then changed nothing."""

    def second_place(self) -> SecondPlace:
        """Where copies go. Raises StoreUnavailable."""

    def choose_second_place(self, folder: str, passphrase: str | None) -> None:
        """Put copies below `folder` from now on, and the newest backup at once. Raises Refused
        (`copies_away`), StoreUnavailable."""

    def stop_copying(self) -> None:
        """No more copies; those there stay. Raises StoreUnavailable."""

    def remove_plain_copies(self) -> int:
        """Delete the copies that anybody can read. Raises Refused (`copies_away`)."""

    def new_passphrase(self) -> str:
        """One that nobody can guess, to be offered and written down."""

    def surroundings(self) -> Surroundings:
        """Whether another program copies the diary's folder. Raises StoreUnavailable."""

    def read_copy(self, where: str, passphrase: str | None = None) -> ImportedDiary:
        """A backup, or a conflicting version, as a diary to be merged (`merge_diaries`)."""
