"""The command line asks for the passcode of a diary that has one; nothing it was typed in keeps it.

No variable and no argument is read for it: other programs of the same user can see both.
"""

from __future__ import annotations

import sys

from app.services.passcode import Passcode
from app.services.ports import BackstrideError, Refused

TRIES = 3


class NotAsked(BackstrideError):
    """The diary stays closed."""


def ask_and_unlock(passcode: Passcode) -> None:
    """Ask until the diary is open, three times at most. Raises NotAsked, StoreUnavailable."""
    if not sys.stdin.isatty():
        raise NotAsked(
            "The diary is closed with a passcode, and there is no terminal to ask for it in. "
            "Nothing was changed. Run this command in a terminal."
        )
    # Imported here: few diaries are closed.
    from getpass import getpass

    for _ in range(TRIES):
        wait = passcode.wait_s()
        if wait > 0:
            raise NotAsked(
                f"There were too many wrong passcodes. Try again in {wait + 1:.0f} seconds."
            )
        try:
            words = getpass("Passcode or recovery code: ")
        except (EOFError, KeyboardInterrupt):
            raise NotAsked("No passcode was given. Nothing was changed.") from None
        try:
            passcode.unlock(words)
            return
        except Refused as error:
            if error.code != "wrong_passcode":
                raise
            sys.stderr.write(f"{error}\n")
    raise NotAsked("The diary stays closed. Nothing was changed.")
