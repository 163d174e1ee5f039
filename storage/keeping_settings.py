"""What this computer remembers about backups: where copies go, and when going back was tried out.

It lies beside the diary and not in it, because it is about this computer: exported, merged or
restored, a diary must not bring along another computer's folders, and no passphrase at all. The
passphrase is kept so that copies can be closed without asking each day; it opens nothing that does
not lie readable in the same folder, and is never shown in an export or a log. Beside an encrypted
diary it is closed with the diary's key.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from storage.errors import plain_errors
from storage.paths import DataPaths, write_private
from storage.wrapping import open_text, seal_text

_CLOSED = "closed"


class KeepingSettings(NamedTuple):
    """`copies`: the folder of the copies; `mark`: what tells it from another diary's.

    `copied`: when the backup was made that was copied last. `rehearsed`: when going back was last
    tried out with success; `failed`: the last try failed. `lost`: the settings could not be read.
    """

    copies: Path | None = None
    mark: str = ""
    passphrase: str | None = None
    copied: datetime | None = None
    rehearsed: datetime | None = None
    failed: bool = False
    lost: bool = False


def settings_of(paths: DataPaths) -> KeepingSettings:
    """The settings kept; the defaults where there are none. Raises StoreUnavailable."""
    with plain_errors(paths.backup_settings):
        if not paths.backup_settings.exists():
            return KeepingSettings()
        data = paths.backup_settings.read_bytes()
    try:
        return _settings(json.loads(data), paths.key)
    except (ValueError, TypeError, AttributeError):
        return KeepingSettings(lost=True)


def keep_settings(paths: DataPaths, settings: KeepingSettings) -> None:
    """Keep these. Raises StoreUnavailable."""
    kept = {
        name: str(value) if isinstance(value, Path | datetime) else value
        for name, value in settings._asdict().items()
        if name != "lost"
    }
    if paths.key is not None and settings.passphrase is not None:
        kept["passphrase"] = {_CLOSED: seal_text(paths.key, settings.passphrase)}
    write_private(paths.backup_settings, json.dumps(kept), durable=True)


def change_settings(paths: DataPaths, **changes: Any) -> None:
    """Keep what is kept, with these changes; nothing when it can't be read: it may only be closed.

    Raises StoreUnavailable.
    """
    settings = settings_of(paths)
    if not settings.lost:
        keep_settings(paths, settings._replace(**changes))


def close_settings(paths: DataPaths) -> None:
    """Close a passphrase that was kept before there was a key. Raises StoreUnavailable."""
    settings = settings_of(paths)
    if paths.key is not None and settings.passphrase is not None:
        keep_settings(paths, settings)


def _settings(kept: Any, key: bytes | None) -> KeepingSettings:
    passphrase = kept.get("passphrase")
    if isinstance(passphrase, dict):
        # With another key or none it is lost, and said to be: copies must not be made plain.
        passphrase = open_text(key or b"", passphrase[_CLOSED])
        if passphrase is None:
            raise ValueError
    if not isinstance(passphrase, str | None):
        raise TypeError
    return KeepingSettings(
        copies=Path(kept["copies"]) if kept.get("copies") else None,
        mark=str(kept.get("mark") or ""),
        passphrase=passphrase,
        copied=_moment(kept.get("copied")),
        rehearsed=_moment(kept.get("rehearsed")),
        failed=bool(kept.get("failed")),
    )


def _moment(text: Any) -> datetime | None:
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment
