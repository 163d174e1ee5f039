"""The small file beside an encrypted diary that holds its key, closed twice: `passcode.json`.

Without it the diary can't be opened by anybody, so a copy lies with the backups, here and at the
second place, named by the key it holds. Whoever has an old copy can open it with an old passcode.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from app.services.ports import StoreUnavailable
from storage.age_files import LETTERS
from storage.cipher import KEY_BYTES
from storage.disk import sync_folder
from storage.errors import plain_errors
from storage.paths import DataPaths, write_private
from storage.wrapping import COST, NotWrapped, Wrapped, unwrap, wrap

PASSCODE, RECOVERY = "passcode", "recovery"
FORMAT = 1
COPY_NAME = "passcode-{id}.json"
_RECOVERY_LENGTH = 24


class KeyFile(NamedTuple):
    """A key, closed with the passcode and with the recovery code; `key_id` names it openly."""

    key_id: str
    passcode: Wrapped
    recovery: Wrapped

    def as_text(self) -> str:
        """What the file holds."""
        closed = {PASSCODE: self.passcode.as_data(), RECOVERY: self.recovery.as_data()}
        data = {"format": FORMAT, "key": self.key_id, **closed}
        return json.dumps({**data, "sum": _sum(data)}, indent=1)

    def opened(self, words: str) -> tuple[str, bytes] | None:
        """Which words these are (PASSCODE, RECOVERY) and the key; None: neither. Takes a second."""
        key = unwrap(self.passcode, passcode_words(words))
        if key is not None:
            return PASSCODE, key
        code = recovery_words(words)
        key = unwrap(self.recovery, code) if len(code) == _RECOVERY_LENGTH else None
        return None if key is None else (RECOVERY, key)


def new_key_file(passcode: str, recovery: str, cost: int = COST) -> tuple[KeyFile, bytes]:
    """A fresh random key and the file for it."""
    key = secrets.token_bytes(KEY_BYTES)
    closed = KeyFile(
        secrets.token_hex(4),
        wrap(key, passcode_words(passcode), PASSCODE, cost),
        wrap(key, recovery_words(recovery), RECOVERY, cost),
    )
    return closed, key


def new_recovery_code() -> str:
    """A code nobody can guess (118 bits), in six groups of four that can be written down."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(6))


def passcode_words(passcode: str) -> str:
    """The same letters whichever keyboard they were typed on (Unicode's form NFKC)."""
    return unicodedata.normalize("NFKC", passcode)


def recovery_words(code: str) -> str:
    """The code's letters alone: capitals, spaces and hyphens don't count."""
    return "".join(letter for letter in code.lower() if letter in LETTERS)


def read_key_file(path: Path) -> KeyFile | None:
    """The key file at `path`; None when it is not there or not whole. Raises StoreUnavailable."""
    with plain_errors(path):
        if not path.is_file():
            return None
        text = path.read_bytes()
    try:
        data = json.loads(text)
        # A bit that flipped would make every passcode a wrong one, with a good copy beside.
        if data["format"] != FORMAT or data.pop("sum") != _sum(data):
            return None
        closed = (Wrapped.from_data(data[name]) for name in (PASSCODE, RECOVERY))
        return KeyFile(str(data["key"]), *closed)
    except (ValueError, TypeError, KeyError, AttributeError, NotWrapped):
        return None


def key_files(paths: DataPaths) -> list[KeyFile]:
    """The diary's own key file; where it is lost, the copies of it. Raises StoreUnavailable."""
    return _readable([paths.key_file]) or _readable(copies_in(paths.backups))


def key_files_beside(file: Path) -> list[KeyFile]:
    """Those that came along with a backup. Raises StoreUnavailable."""
    return _readable((file.parent / "passcode.json", *copies_in(file.parent)))


def write_key_file(paths: DataPaths, file: KeyFile) -> None:
    """Keep it beside the diary, durably, then with the backups. Raises StoreUnavailable, and has
    then changed nothing: a copy that can't be written is tried again by `keep_copy`."""
    write_private(paths.key_file, file.as_text(), durable=True)
    with suppress(OSError):
        sync_folder(paths.root)
    with suppress(StoreUnavailable):
        keep_copy(paths, file)


def keep_copy(paths: DataPaths, file: KeyFile) -> None:
    """Have a copy with the backups, durably. Raises StoreUnavailable."""
    with plain_errors(paths.backups):
        paths.backups.mkdir(mode=0o700, exist_ok=True)
        write_copy(paths.backups, file)
        sync_folder(paths.backups)


def write_copy(folder: Path, file: KeyFile) -> None:
    """Put a copy into a folder of backups, unless the same lies there. Raises StoreUnavailable."""
    copy = copy_of(folder, file)
    if read_key_file(copy) != file:
        write_private(copy, file.as_text(), durable=True)


def copy_of(folder: Path, file: KeyFile) -> Path:
    """Where the copy of a key file lies."""
    return folder / COPY_NAME.format(id=file.key_id)


def copies_in(folder: Path) -> list[Path]:
    """The copies of key files in a folder; [] when it isn't there."""
    return sorted(folder.glob(COPY_NAME.format(id="*")))


def _sum(data: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _readable(files: Iterable[Path]) -> list[KeyFile]:
    found = (read_key_file(file) for file in files)
    return list(dict.fromkeys(file for file in found if file is not None))
