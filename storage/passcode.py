"""The port `app.services.passcode.Passcode` over one data folder and the window's store."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, TypeVar

from app.services.passcode import LOCKED, OFF, OPEN, Set, check_new
from app.services.ports import Clock, Refused, StoreUnavailable
from storage import cipher
from storage.convert import convert_backups, convert_diary, finish, number_of, plain_files
from storage.errors import Advice, plain_errors, unavailable
from storage.integrity import is_locked
from storage.keeping_settings import keep_settings, settings_of
from storage.key_file import (
    PASSCODE,
    RECOVERY,
    KeyFile,
    copies_in,
    copy_of,
    keep_copy,
    key_files,
    new_key_file,
    new_recovery_code,
    passcode_words,
    read_key_file,
    recovery_words,
    write_key_file,
)
from storage.opening import fits
from storage.paths import DataPaths
from storage.waiting import Tries
from storage.wrapping import COST, wrap

T = TypeVar("T")


class Opened(Protocol):
    """The store that shows the diary; the command line has none yet."""

    def while_closed(self, action: Callable[[], T]) -> T:
        """Run `action` while nothing is open."""

    def lock(self) -> None:
        """Close what is open and forget the key."""


class NothingOpen:
    """Where no store was opened yet."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths

    def while_closed(self, action: Callable[[], T]) -> T:
        """Run it."""
        return action()

    def lock(self) -> None:
        """Forget the key."""
        self._paths.key = None


class DiaryPasscode:
    """Closes and opens the diary below `paths`, which everybody who reads it shares.

    `cost` is scrypt's, smaller in tests alone.
    """

    def __init__(
        self, paths: DataPaths, clock: Clock, store: Opened | None = None, cost: int = COST
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._store: Opened = store or NothingOpen(paths)
        self._cost = cost
        self._tries = Tries(paths)
        # One at a time, and not while a backup is being made with the key of before.
        self._one_at_a_time = paths.one_key

    def available(self) -> bool:
        """See the port."""
        return cipher.available()

    def state(self) -> str:
        """See the port."""
        if self._paths.key is not None:
            return OPEN
        return LOCKED if is_locked(self._paths) else OFF

    def wait_s(self) -> float:
        """See the port."""
        return self._tries.wait_s(self._clock.now())

    def unlock(self, words: str) -> str:
        """See the port."""
        with self._one_at_a_time:
            if self.state() != LOCKED:
                raise _wrong_state()
            self._refuse_without_library()
            file, which, key = self._open(words)
            self._paths.key = key
            with suppress(StoreUnavailable):  # on a protected disk it opens all the same
                if read_key_file(self._paths.key_file) != file:  # lost, and a copy was found
                    write_key_file(self._paths, file)
                keep_copy(self._paths, file)
            return which

    def lock(self) -> None:
        """See the port."""
        with self._one_at_a_time:
            self._store.lock()

    def set(self, passcode: str) -> Set:
        """See the port."""
        check_new(passcode)
        with self._one_at_a_time:
            if self.state() != OFF:
                raise _wrong_state()
            self._refuse_without_library()
            code = new_recovery_code()
            file, key = new_key_file(passcode, code, self._cost)
            self._paths.create()
            self._store.while_closed(lambda: self._close_diary(file, key))
            self._tries.succeeded()
            # From here on it is encrypted, whatever fails: the code has to be shown.
            return Set(code, self._finished())

    def change(self, words: str, passcode: str) -> None:
        """See the port."""
        check_new(passcode)
        with self._one_at_a_time:
            file, _, key = self._proven(words)
            closed = wrap(key, passcode_words(passcode), PASSCODE, self._cost)
            write_key_file(self._paths, file._replace(passcode=closed))

    def new_recovery_code(self, words: str) -> str:
        """See the port."""
        with self._one_at_a_time:
            file, _, key = self._proven(words)
            code = new_recovery_code()
            closed = wrap(key, recovery_words(code), RECOVERY, self._cost)
            write_key_file(self._paths, file._replace(recovery=closed))
            return code

    def remove(self, words: str) -> None:
        """See the port."""
        with self._one_at_a_time:
            self._proven(words)
            settings = settings_of(self._paths)
            needed = bool(convert_backups(self._paths, None))
            try:
                self._store.while_closed(lambda: self._convert(None))
            except StoreUnavailable:
                if self._paths.key is not None:
                    raise
                needed = True  # a power cut might still bring the encrypted diary back
            # From here on there is no passcode, whatever fails.
            with suppress(StoreUnavailable):
                if not settings.lost and self._paths.backup_settings.exists():
                    keep_settings(self._paths, settings)  # its passphrase was closed with the key
            with suppress(StoreUnavailable):
                # Backups that are still encrypted need the key, and a passcode to open it.
                if not needed:
                    self._forget_key_files()

    def _refuse_without_library(self) -> None:
        if not self.available():
            raise Refused(
                "passcode_unavailable",
                "The part of Backstride that opens encrypted diaries (sqlcipher3) is missing here. "
                "Nothing was changed. Install it, then try again.",
            )

    def _proven(self, words: str) -> tuple[KeyFile, str, bytes]:
        if self.state() != OPEN:
            raise _wrong_state()
        return self._open(words)

    def _open(self, words: str) -> tuple[KeyFile, str, bytes]:
        now = self._clock.now()
        if self._tries.wait_s(now) > 0:
            raise Refused(
                "passcode_wait", "There were too many wrong passcodes. Wait a little, please."
            )
        files = key_files(self._paths)
        if not files:
            raise unavailable("damaged", self._paths.key_file, "the key can't be read", _find_copy)
        self._tries.begin(now)
        right = [(file, *opened) for file in files if (opened := file.opened(words)) is not None]
        if right:
            self._tries.succeeded()
            # Of a key file that is lost, copies of an older key may lie there with the same words.
            # A diary whose first page is damaged fits none: its backups may.
            return next((found for found in right if self._fits(found[2])), right[0])
        raise Refused(
            "wrong_passcode", "That is neither the passcode nor the recovery code of this diary."
        )

    def _fits(self, key: bytes) -> bool:
        try:
            return fits(self._paths.database, key)
        except cipher.database_errors():
            return False  # there is none, or it can't be read: that is told later

    def _close_diary(self, file: KeyFile, key: bytes) -> None:
        older = read_key_file(self._paths.key_file)
        try:
            write_key_file(self._paths, file)
            keep_copy(self._paths, file)
            self._convert(key)
        except BaseException as error:
            if self._paths.key is None:  # the diary is the old one
                with suppress(StoreUnavailable):
                    self._take_back(file, older)
                raise
            if not isinstance(error, StoreUnavailable):
                raise

    def _take_back(self, file: KeyFile, older: KeyFile | None) -> None:
        """Backups that an older key still closes keep theirs."""
        with plain_errors(self._paths.root):
            copy_of(self._paths.backups, file).unlink(missing_ok=True)
            if older is None:
                self._paths.key_file.unlink(missing_ok=True)
        if older is not None:
            write_key_file(self._paths, older)

    def _finished(self) -> tuple[str, ...]:
        """Encrypt the backups too; returns what has to be tried again at the next start."""
        try:
            return tuple(map(str, finish(self._paths)))
        except StoreUnavailable:
            return tuple(map(str, plain_files(self._paths)))

    def _convert(self, key: bytes | None) -> None:
        """Convert the diary, and go on with the key that it has afterwards, failed or not."""
        with plain_errors(self._paths.database):
            before = number_of(self._paths.database)
        try:
            convert_diary(self._paths, key)
        finally:
            with plain_errors(self._paths.database):
                if number_of(self._paths.database) != before:
                    self._paths.key = key

    def _forget_key_files(self) -> None:
        self._tries.succeeded()
        with plain_errors(self._paths.root):
            for file in (self._paths.key_file, *copies_in(self._paths.backups)):
                file.unlink(missing_ok=True)


def _find_copy() -> Advice:
    return Advice(
        "A copy of it lies in each folder with backups, named passcode-….json: copy that into the "
        "folder “backups” beside the diary."
    )


def _wrong_state() -> Refused:
    return Refused("passcode_state", "Nothing was changed: the passcode was set or removed before.")
