"""Where everything of one person lies: one folder, and nothing is written anywhere else."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import RLock

from storage.errors import plain_errors

_BACKUP_NAME = r"diary-(\d{8}T\d{6}[+-]\d{4})-([a-z-]+)\.sqlite3"
_BACKUP_TIME = "%Y%m%dT%H%M%S%z"
_IN_THE_MAKING = r"\.(.+-)?([0-9a-f]{8}|[0-9a-f]{16})\.part(-journal)?"
"""Names of ours, compiled when needed: a folder named by ``--data-dir`` may hold what others have
in the making."""
_SKEW = timedelta(days=1)


class DataPaths:
    """Every path, below `root`, and the `key` that opens what lies there. Making one touches
    nothing.

    `key` is None where no passcode was set, and while the diary is locked: everybody who shares
    these paths opens files with it, and no longer once it is forgotten. Whoever makes files with
    it in a thread, and whoever changes it, holds `one_key`: taken before any other lock.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.key: bytes | None = None
        self.one_key = RLock()

    @classmethod
    def at(cls, folder: str | Path | None) -> DataPaths:
        """The paths below `folder` (``--data-dir``); None means the user's own data folder."""
        return cls(Path(folder).absolute() if folder is not None else _users_folder())

    @property
    def database(self) -> Path:
        """The diary."""
        return self.root / "diary.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """The file on which the open window holds the system's lock."""
        return self.root / "window.lock"

    @property
    def raise_request(self) -> Path:
        """The file a second start writes to; the open window watches it and comes to the front."""
        return self.root / "window.raise"

    @property
    def open_request(self) -> Path:
        """The files that a start was handed, until the window has taken them up."""
        return self.root / "window.open"

    @property
    def window_settings(self) -> Path:
        """Window size, theme and language: what belongs to this computer, not to the diary."""
        return self.root / "window.json"

    @property
    def key_file(self) -> Path:
        """The key of an encrypted diary, closed with the passcode and with the recovery code."""
        return self.root / "passcode.json"

    @property
    def wait_file(self) -> Path:
        """How often a wrong passcode was tried, and until when the next try has to wait."""
        return self.root / "passcode-wait.json"

    @property
    def backup_settings(self) -> Path:
        """Where copies of the backups go, and when going back was last tried out."""
        return self.root / "backups.json"

    def create(self) -> None:
        """Make the folder, and close it and the diary to others. Raises StoreUnavailable.

        A folder that was there before is only closed when nothing foreign lies in it:
        ``--data-dir`` may name a folder shared with somebody.
        """
        with plain_errors(self.root):
            new = [folder for folder in (self.root, *self.root.parents) if not folder.exists()]
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Whoever may only read this diary can't change its mode, and may read it all the same.
        with suppress(OSError):
            if new:
                from storage.disk import sync_folder  # nearly every start finds its folder

                for folder in new:
                    sync_folder(folder.parent)
            if self._holds_only_ours():
                _restrict(self.root, 0o700)
            if self.database.exists():
                _restrict(self.database, 0o600)

    def backup_file(self, made_at: datetime, reason: str) -> Path:
        """The path of a backup made at the aware moment `made_at`."""
        return self.backups / f"diary-{made_at.strftime(_BACKUP_TIME)}-{reason}.sqlite3"

    def backup_files(self, now: datetime | None = None) -> list[tuple[datetime, str, Path]]:
        """(made at, reason, path) of every backup there, see `backup_files_in`. Raises OSError."""
        return backup_files_in(self.backups, now=now)

    def damaged_file(self, found_at: datetime) -> Path:
        """The path under which a damaged diary is kept, set by at the aware moment `found_at`."""
        return self.backups / f"damaged-{found_at.strftime(_BACKUP_TIME)}.sqlite3"

    def new_part(self) -> Path:
        """A path for a diary in the making, on the same disk; `sweep` knows it by its name."""
        return part_in(self.root)

    def own_files(self) -> tuple[Path, ...]:
        """Every file of ours right below `root`, whether it is there or not."""
        journal = self.database.with_name(self.database.name + "-journal")
        return (
            *(self.database, journal, self.lock, self.raise_request, self.open_request),
            *(self.window_settings, self.backup_settings, self.key_file, self.wait_file),
        )

    def _holds_only_ours(self) -> bool:
        names = {path.name for path in (*self.own_files(), self.backups)}
        return all(found.name in names for found in self.root.iterdir())


def backup_files_in(
    folder: Path, ending: str = "", now: datetime | None = None
) -> list[tuple[datetime, str, Path]]:
    """(made at, reason, path) of every backup in `folder`, newest first; [] when it isn't there.

    Only those whose names go on with `ending` (".age"). Those that are `dated_ahead` of `now` (the
    present) come last: else one from a day with a wrong clock would be the newest for years.
    Raises OSError.
    """
    if not folder.is_dir():
        return []
    found = []
    for file in folder.iterdir():
        match = re.fullmatch(_BACKUP_NAME, file.name.removesuffix(ending))
        if match and file.name.endswith(ending):
            with suppress(ValueError):  # no date: somebody else named it so
                made_at = datetime.strptime(match[1], _BACKUP_TIME)  # noqa: DTZ007 - it has %z
                found.append((made_at, match[2], file))
    now = now or datetime.now(UTC)
    return sorted(found, key=lambda each: (not dated_ahead(each[0], now), each), reverse=True)


def dated_ahead(made_at: datetime, now: datetime) -> bool:
    """Whether the clock must have been wrong, either when this was made or now."""
    return made_at > now + _SKEW


def part_in(folder: Path) -> Path:
    """A name in `folder` that no file has, for one that gets its own later; see `in_the_making`."""
    return folder / f".{os.urandom(8).hex()}.part"


def in_the_making(folder: Path) -> list[Path]:
    """Files of ours in `folder` that did not get their name yet, or never will. Raises OSError."""
    return [file for file in folder.glob(".*.part*") if re.fullmatch(_IN_THE_MAKING, file.name)]


def keep_private() -> None:
    """Make every file this process creates from now on readable by this user alone."""
    os.umask(0o077)


def write_private(path: Path, text: str, *, durable: bool = False) -> None:
    """Replace `path` by `text` in one go, readable by this user alone. Raises StoreUnavailable.

    `durable`: it is on the disk before it takes the old one's place.
    """
    with plain_errors(path):
        part = path.with_name(f".{path.name}-{os.urandom(4).hex()}.part")
        try:
            from storage.disk import write_new  # nothing is written on the way to the first page

            write_new(part, text.encode(), durable=durable)
            part.replace(path)
        finally:
            with suppress(OSError):  # swept up later; what is in place is no failure any more
                part.unlink(missing_ok=True)


def _restrict(path: Path, mode: int) -> None:
    if path.stat().st_mode & 0o777 != mode:
        path.chmod(mode)


def _users_folder() -> Path:
    # Imported here because a start with --data-dir doesn't need it.
    import appdirs

    folder = Path(appdirs.user_data_dir("backstride", appauthor=False))
    if folder.is_absolute():
        return folder
    # XDG_DATA_HOME is there but empty, or relative: such a value counts as none (XDG Base
    # Directory Specification). Taken at its word, each folder one starts in has its own diary.
    return Path.home() / ".local" / "share" / "backstride"
