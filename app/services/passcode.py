"""The passcode that a diary may have: what window and command line ask for, blind to how it works.

Every method of `Passcode` but `state`, `wait_s` and `lock` takes a second or more and belongs in a
thread beside the window's own. After `set` and `remove` the window's thread calls `Diary.opened()`
and `Diary.changed()`. Whoever forgets passcode and recovery code has lost the diary: nobody can
help, and the person is told so before.

Codes of Refused from here: `wrong_passcode`, `passcode_wait` (too many wrong ones: see `wait_s`),
`passcode_short`, `passcode_state` (there is one already, or none), `passcode_unavailable`.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from app.services.ports import Refused

SHORTEST = 6
"""Fewest characters of a passcode. Six random digits stand four days of guessing on one computer
by somebody who has the files; words stand for longer, which is what the person is advised."""
OFF, OPEN, LOCKED = "off", "open", "locked"
"""The states: no passcode; opened with it; closed, so that nothing of the diary can be read."""
BY_PASSCODE, BY_RECOVERY = "passcode", "recovery"


class Set(NamedTuple):
    """A passcode was set. `recovery_code` is shown and printed now, and can't be shown again.

    `left`: backups that could not be encrypted yet; tried again at each start.
    """

    recovery_code: str
    left: tuple[str, ...]


class Passcode(Protocol):
    """Closing the diary with a passcode, and opening it."""

    def available(self) -> bool:
        """Whether this computer can encrypt at all; if not, nothing is offered."""

    def state(self) -> str:
        """OFF, OPEN or LOCKED. Raises StoreUnavailable."""

    def wait_s(self) -> float:
        """Seconds until the next try counts, after wrong ones; 0: at once. At most 900."""

    def unlock(self, words: str) -> str:
        """Open the diary with the passcode or the recovery code, and say which it was
        (BY_PASSCODE, BY_RECOVERY: then offer a new passcode). Raises Refused
        (`wrong_passcode`, `passcode_wait`, `passcode_unavailable`), StoreUnavailable."""

    def lock(self) -> None:
        """Forget the key and close the diary. What the pages hold is dropped by the window."""

    def set(self, passcode: str) -> Set:
        """Encrypt diary and backups. Raises Refused (`passcode_short`, `passcode_state`,
        `passcode_unavailable`), StoreUnavailable, and has then changed nothing."""

    def change(self, words: str, passcode: str) -> None:
        """Another passcode in place of `words`, the present one or the recovery code. The recovery
        code stays. Raises Refused, StoreUnavailable."""

    def new_recovery_code(self, words: str) -> str:
        """Another recovery code; the old one opens nothing here any more. `words` is the passcode.
        Raises Refused, StoreUnavailable."""

    def remove(self, words: str) -> None:
        """Make diary and backups readable by anybody again. Raises Refused, StoreUnavailable."""


def check_new(passcode: str) -> None:
    """Refuse what is too short to be worth it (`passcode_short`)."""
    if len(passcode.strip()) < SHORTEST:
        raise Refused(
            "passcode_short",
            f"A passcode needs {SHORTEST} characters or more. Nothing was changed.",
        )
