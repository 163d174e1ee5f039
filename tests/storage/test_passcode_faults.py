"""A passcode while something goes wrong, or something else is going on beside it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from types import ModuleType
from typing import Any

import pytest

from app.services.passcode import BY_PASSCODE, BY_RECOVERY, OFF, OPEN
from app.services.ports import Refused, StoreUnavailable
from storage import cipher, copies, safekeeping
from storage.backup import backup_now
from storage.copies import choose
from storage.erasing import DiaryEraser
from storage.errors import unsure
from storage.integrity import newest_good_file
from storage.keeping_settings import change_settings, settings_of
from storage.key_file import copies_in, new_key_file, read_key_file, write_copy
from storage.late_store import LateStore
from storage.passcode import DiaryPasscode
from storage.paths import DataPaths
from storage.rehearsal import RehearsalFailed, rehearse_if_due
from storage.safekeeping import DiaryKeeper
from tests.storage.closing import CHEAP, WORDS, SetClock, passcode_over, started_anew, traces
from tests.storage.making import MARKER, NOON, filled

pytestmark = pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")

OTHER = "green bicycle"
PHRASE = "four short plain words"
PATIENCE = 120  # seconds: a machine that is busy with other things took 35


class Kept:
    """A diary in use with a backup, and no passcode yet."""

    def __init__(self, paths: DataPaths) -> None:
        self.paths, self.clock = paths, SetClock()
        filled(paths).close()
        self.backup = backup_now(paths, "manual", NOON)
        self.store = LateStore(paths)
        self.store.make_ready()
        self.passcode = passcode_over(paths, self.store, self.clock)
        self.keeper = DiaryKeeper(paths, self.store, self.clock)

    def anew(self) -> DiaryPasscode:
        """As another start of the program sees it."""
        return passcode_over(started_anew(self.paths), clock=self.clock)


@pytest.fixture
def kept(paths: DataPaths) -> Iterator[Kept]:
    made = Kept(paths)
    yield made
    made.store.close()


def full(*_: object, **__: object) -> None:
    raise StoreUnavailable("full", "The disk is full. Nothing was changed.")


def wrong(passcode: DiaryPasscode, words: str) -> bool:
    try:
        passcode.unlock(words)
    except Refused as refused:
        assert refused.code == "wrong_passcode"
        return True
    return False


# --- what fails after the step that counts --------------------------------------------------------


def test_the_code_is_shown_though_the_backups_found_no_room(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("storage.convert._convert_backup", full)
        done = kept.passcode.set(WORDS)
    assert kept.passcode.state() == OPEN
    assert done.left == (str(kept.backup),)
    assert kept.anew().unlock(done.recovery_code) == BY_RECOVERY
    assert kept.keeper.look_after() == [] and traces(kept.paths, MARKER) == {}


def test_the_code_is_shown_though_the_disk_may_have_lost_the_step(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(folder: Path) -> None:
        raise unsure(folder, OSError(5, "Input/output error"))

    with monkeypatch.context() as patch:
        patch.setattr("storage.restore.sync_folder", fault)
        done = kept.passcode.set(WORDS)
    assert kept.anew().unlock(done.recovery_code) == BY_RECOVERY
    with monkeypatch.context() as patch:
        patch.setattr("storage.restore.sync_folder", fault)
        kept.passcode.remove(WORDS)
    assert kept.passcode.state() == kept.anew().state() == OFF
    # A power cut might still bring the encrypted diary back, and that needs its key.
    assert kept.paths.key_file.exists() and len(copies_in(kept.paths.backups)) == 1


def test_nothing_is_begun_where_the_copy_of_the_key_can_not_lie(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.key_file.write_copy", full)
    with pytest.raises(StoreUnavailable):
        kept.passcode.set(WORDS)
    assert kept.passcode.state() == OFF and not kept.paths.key_file.exists()


def test_the_key_of_backups_that_are_still_closed_outlives_a_setting_that_failed(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, _ = new_key_file(OTHER, "x", CHEAP)
    kept.paths.key_file.write_text(older.as_text(), encoding="utf-8")
    write_copy(kept.paths.backups, older)
    monkeypatch.setattr("storage.convert.write_content", full)
    with pytest.raises(StoreUnavailable):
        kept.passcode.set(WORDS)
    found = [read_key_file(each) for each in (kept.paths.key_file, *copies_in(kept.paths.backups))]
    assert found == [older, older] and kept.passcode.state() == OFF


def test_changed_is_changed_though_the_copy_of_the_key_could_not_be_written(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.passcode.set(WORDS)
    with monkeypatch.context() as patch:
        patch.setattr("storage.key_file.write_copy", full)
        kept.passcode.change(WORDS, OTHER)
        code = kept.passcode.new_recovery_code(OTHER)
    assert wrong(kept.anew(), WORDS)
    assert kept.anew().unlock(code) == BY_RECOVERY
    # That start has written the copy.
    kept.paths.key_file.unlink()
    assert kept.anew().unlock(OTHER) == BY_PASSCODE


def test_removed_is_removed_though_what_is_kept_beside_it_can_not_be_tidied(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.passcode.set(WORDS)
    with monkeypatch.context() as patch:
        patch.setattr("storage.passcode.copies_in", full)
        kept.passcode.remove(WORDS)
    assert kept.passcode.state() == kept.anew().state() == OFF


# --- the key file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["sealed", "salt", "tag", "cost"])
def test_a_flipped_bit_in_the_key_file_makes_no_passcode_a_wrong_one(kept: Kept, name: str) -> None:
    kept.passcode.set(WORDS)
    text = kept.paths.key_file.read_text("utf-8")
    at = text.index(f'"{name}": ') + len(f'"{name}": "') - (name == "cost")
    flipped = "8" if name == "cost" else "0" if text[at] != "0" else "1"
    kept.paths.key_file.write_text(text[:at] + flipped + text[at + 1 :], encoding="utf-8")
    assert kept.anew().unlock(WORDS) == BY_PASSCODE
    assert kept.paths.key_file.read_text("utf-8") == text


def test_of_two_keys_with_the_same_passcode_the_diarys_own_is_taken(kept: Kept) -> None:
    kept.passcode.set(WORDS)
    for _ in range(4):  # whichever comes first by its name
        write_copy(kept.paths.backups, new_key_file(WORDS, "x", CHEAP)[0])
    kept.paths.key_file.unlink()
    paths = started_anew(kept.paths)
    assert passcode_over(paths).unlock(WORDS) == BY_PASSCODE
    assert paths.key == kept.paths.key


# --- while something else is going on -------------------------------------------------------------


def test_locked_while_a_copy_is_made_nothing_is_forgotten_and_nothing_can_be_read(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window locks itself while a slow stick is written to."""
    kept.passcode.set(WORDS)
    (tmp_path / "stick").mkdir()
    choose(kept.paths, tmp_path / "stick", PHRASE)
    copying, go_on = Event(), Event()
    copy = copies.copy_newest

    def slowly(*more: Any) -> object:
        copying.set()
        assert go_on.wait(PATIENCE)
        return copy(*more)

    monkeypatch.setattr(safekeeping.copies, "copy_newest", slowly)
    looking = Thread(target=kept.keeper.look_after)
    locking = Thread(target=kept.passcode.lock)
    looking.start()
    assert copying.wait(PATIENCE)
    locking.start()
    locking.join(0.2)
    assert locking.is_alive() and kept.paths.key is not None
    go_on.set()
    for thread in (looking, locking):
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert kept.paths.key is None and kept.keeper.look_after() == []
    assert traces(kept.paths, PHRASE) == traces(kept.paths, MARKER) == {}
    kept.passcode.unlock(WORDS)
    settings = settings_of(kept.paths)
    assert settings.passphrase == PHRASE and settings.copied and settings.rehearsed


def test_what_is_closed_is_not_written_over_with_nothing(kept: Kept, tmp_path: Path) -> None:
    kept.passcode.set(WORDS)
    (tmp_path / "stick").mkdir()
    choose(kept.paths, tmp_path / "stick", PHRASE)
    locked = started_anew(kept.paths)
    change_settings(locked, failed=True)
    with pytest.raises(RehearsalFailed):
        rehearse_if_due(locked, NOON)
    settings = settings_of(kept.paths)
    assert (settings.passphrase, settings.failed) == (PHRASE, False) and settings.copies


def test_locked_meanwhile_nothing_is_put_in_the_diarys_place(kept: Kept) -> None:
    kept.passcode.set(WORDS)
    kept.passcode.lock()
    with pytest.raises(StoreUnavailable) as told:
        kept.keeper.salvage()
    assert told.value.code == "locked"


def test_a_passcode_waits_for_the_backup_that_is_being_made(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else that backup would get its name, readable, after all others were encrypted."""
    making, go_on = Event(), Event()

    def slowly(paths: DataPaths, *more: object) -> Path:
        making.set()
        assert go_on.wait(20)
        return backup_now(paths, "daily", kept.clock.now())

    monkeypatch.setattr(safekeeping, "daily_backup", slowly)
    looking = Thread(target=kept.keeper.look_after)
    setting = Thread(target=kept.passcode.set, args=(WORDS,))
    looking.start()
    assert making.wait(20)
    setting.start()
    setting.join(0.2)
    go_on.set()
    for thread in (looking, setting):
        thread.join(20)
    assert kept.passcode.state() == OPEN and traces(kept.paths, MARKER) == {}
    assert newest_good_file(kept.paths) is not None


def test_an_error_while_the_library_is_just_being_imported_is_told_as_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Setting the first passcode imports it in a thread, while the window looks for changes."""
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", ModuleType("half of it"))
    assert cipher.database_errors() == (sqlite3.Error,)


# --- deleting everything --------------------------------------------------------------------------


def test_deleting_everything_takes_the_keys_and_what_a_cut_setting_left(
    kept: Kept, tmp_path: Path
) -> None:
    kept.passcode.set(WORDS)
    wrong(kept.anew(), "no passcode")
    stick = tmp_path / "stick"
    stick.mkdir()
    kept.keeper.choose_second_place(str(stick), None)
    (kept.paths.root / ".was-0123456789abcdef.old").write_text(MARKER)
    assert list(stick.rglob("passcode-*.json")) and kept.paths.wait_file.exists()
    eraser = DiaryEraser(kept.paths, kept.store)
    assert eraser.what_there_is().foreign == 0
    assert eraser.erase(copies=True) == ((), None)
    assert list(kept.paths.root.iterdir()) == list(stick.iterdir()) == []
