"""Files closed with a passphrase, in the age format (https://age-encryption.org/v1).

The public tool opens them too: ``age --decrypt -o diary.sqlite3 FILE.age`` asks for the
passphrase. Whoever has lost it has lost the file.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

from app.services.ports import Refused, StoreUnavailable
from storage import age_worker

ENDING = ".age"
_FIRST_LINE = b"age-encryption.org/v1\n"
_LONGEST_S = 120.0
# No letter that is mistaken for another one on paper.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_passphrase() -> str:
    """A passphrase nobody can guess (99 bits), in five groups of four that can be written down."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(5))


def is_closed(path: Path) -> bool:
    """Whether `path` is a file closed with a passphrase or a key. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_FIRST_LINE)) == _FIRST_LINE


def encrypt(data: bytes, passphrase: str) -> bytes:
    """Close `data`; takes seconds, in a process of its own. Raises StoreUnavailable."""
    return _run("encrypt", data, passphrase)


def decrypt(data: bytes, passphrase: str) -> bytes:
    """Open what `encrypt` or the age tool closed; takes seconds, in a process of its own.

    Raises Refused: `wrong_passphrase`, or `backup_damaged` when the file is not whole;
    StoreUnavailable.
    """
    return _run("decrypt", data, passphrase)


def _run(task: str, data: bytes, passphrase: str) -> bytes:
    words = passphrase.encode()
    try:
        done = subprocess.run(
            _command(task),
            input=len(words).to_bytes(4, "big") + words + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _unusable(type(error).__name__) from None
    if done.returncode == age_worker.WRONG_PASSPHRASE:
        raise Refused("wrong_passphrase", "That passphrase does not open this backup.")
    if done.returncode == age_worker.NOT_AGE:
        raise Refused(
            "backup_damaged", "This backup is damaged or cut short. Choose another one, please."
        )
    if done.returncode == age_worker.TOO_LONG:
        raise _unusable("it would take too long")
    if done.returncode:
        raise _unusable(f"code {done.returncode}")
    return done.stdout


def _command(task: str) -> list[str]:
    if getattr(sys, "frozen", False):
        # There is no Python to start beside the program: it is its own (app.__main__).
        return [sys.executable, "--age-worker", task]
    # -I: nothing in the person's folders or environment bends what is run here.
    return [sys.executable, "-I", os.fspath(Path(age_worker.__file__)), task]


def _unusable(detail: str) -> StoreUnavailable:
    where = Path(age_worker.__file__)
    text = f"Encryption does not work on this computer ({detail}). Nothing was changed."
    return StoreUnavailable("io", text, {"where": where, "detail": detail})
