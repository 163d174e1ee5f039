"""Is the diary in a folder that a program copies to other computers, and did that do harm?

Such a program copies the file while it is written to, and two computers that write it make two
files of it. The diary itself is guarded by its check sums; what went wrong has to be told.
"""

from __future__ import annotations

import re
from pathlib import Path

from storage.errors import plain_errors
from storage.paths import DataPaths

_BY_NAME = (
    ("dropbox", re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    ("onedrive", re.compile(r"onedrive( ?-.+)?", re.IGNORECASE)),
    ("icloud", re.compile(r"iclouddrive|icloud drive|mobile documents|com~apple~clouddocs", re.I)),
    ("nextcloud", re.compile(r"(nextcloud|owncloud)\d*", re.IGNORECASE)),
    ("google_drive", re.compile(r"google ?drive.*|googledrive-.+", re.IGNORECASE)),
    ("syncthing", re.compile(r"syncthing", re.IGNORECASE)),
    ("mega", re.compile(r"mega( ?sync)?", re.IGNORECASE)),
    ("pcloud", re.compile(r"pcloud ?drive", re.IGNORECASE)),
    ("box", re.compile(r"box sync|box-box", re.IGNORECASE)),
    ("seafile", re.compile(r"seafile|seadrive", re.IGNORECASE)),
    ("cloud", re.compile(r"cloudstorage", re.IGNORECASE)),
)
_BY_MARK = (
    ("dropbox", ".dropbox"),
    ("nextcloud", ".nextcloudsync.log"),
    ("nextcloud", ".owncloudsync.log"),
    ("nextcloud", ".sync_*.db"),
    ("nextcloud", "._sync_*.db"),
    ("syncthing", ".stfolder"),
)


def synced_by(folder: Path) -> str | None:
    """The code of the service that copies `folder` elsewhere, by the marks it leaves; None: none.
    ``cloud`` is one that has no name here.

    The folder itself counts, and each one above it, by its name and by what a symbolic link means.
    """
    for place in dict.fromkeys((folder.absolute(), _resolved(folder))):
        for part in (place, *place.parents):
            for code, name in _BY_NAME:
                if name.fullmatch(part.name):
                    return code
            for code, mark in _BY_MARK:
                if _has(part, mark):
                    return code
    return None


def conflicted_copies(paths: DataPaths) -> list[Path]:
    """Other versions of the diary that a syncing program laid beside it, by their names.

    All of them call it a copy of ``diary…sqlite3`` in words of their own. Raises StoreUnavailable.
    """
    own = {paths.database.name, paths.database.name + "-journal"}
    with plain_errors(paths.root):
        if not paths.root.is_dir():
            return []
        found = [
            file
            for file in paths.root.iterdir()
            if file.name.startswith("diary")
            and ".sqlite3" in file.name
            and not file.name.endswith("-journal")
            and file.name not in own
            and file.is_file()
        ]
    return sorted(found)


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        return folder


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(True for _ in folder.glob(mark)) if "*" in mark else (folder / mark).exists()
    except OSError:
        return False
