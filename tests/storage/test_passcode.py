"""A diary with a passcode: nobody else can read it, its owner can, and nothing gets lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.services.losses import CHECK_AFTER
from app.services.passcode import BY_PASSCODE, BY_RECOVERY, LOCKED, OFF, OPEN, Set
from app.services.ports import Refused, StoreUnavailable
from storage import cipher
from storage.backup import backup_now, list_backups
from storage.content import Content, read_content
from storage.convert import finish
from storage.copies import choose, copy_newest, plain_copies
from storage.first_read import read_first
from storage.integrity import check, inspect, newest_good_file
from storage.keeping_settings import settings_of
from storage.late_store import LateStore
from storage.opening import connect_to_read, connect_to_write
from storage.passcode import DiaryPasscode
from storage.paths import DataPaths
from storage.restore import preview, restore, salvage
from storage.safekeeping import DiaryKeeper
from storage.salvage import salvaged
from storage.unit_of_work import open_store
from tests.storage.closing import CHEAP, WORDS, SetClock, passcode_over, started_anew, traces
from tests.storage.making import MARKER, NOON, ROOT, an_entry, filled, modes

pytestmark = pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")


class Closed:
    """A diary in use, that a passcode was just set on."""

    def __init__(self, paths: DataPaths) -> None:
        self.paths = paths
        filled(paths).close()
        self.backup = backup_now(paths, "manual", NOON)
        self.store = LateStore(paths)
        self.store.make_ready()
        self.clock = SetClock()
        self.passcode = passcode_over(paths, self.store, self.clock)
        self.before = held(paths)
        self.seen = traces(paths, MARKER)
        self.done: Set = self.passcode.set(WORDS)


def held(paths: DataPaths, file: Path | None = None) -> Content:
    return read_content(file or paths.database, paths.new_part(), paths.key)


@pytest.fixture
def closed(paths: DataPaths) -> Iterator[Closed]:
    made = Closed(paths)
    yield made
    made.store.close()


def refusal(passcode: DiaryPasscode, words: str) -> str:
    with pytest.raises(Refused) as told:
        passcode.unlock(words)
    return told.value.code


def test_nothing_of_the_diary_can_be_read_in_any_file(closed: Closed) -> None:
    assert set(closed.seen) == {"diary.sqlite3", f"backups/{closed.backup.name}"}  # the control
    assert closed.done.left == ()
    assert traces(closed.paths, MARKER) == {}
    assert traces(closed.paths, "CREATE TABLE") == traces(closed.paths, "SQLite format") == {}
    with closed.store.writing() as diary:
        for number in range(40):
            diary.put(an_entry(f"{MARKER} again {number}"))
        diary.set_draft("session", {"note": MARKER})
    backup_now(closed.paths, "manual", NOON)
    assert traces(closed.paths, MARKER) == {}
    assert all(mode in (0o600, 0o700) for mode in modes(closed.paths.root).values())


def test_the_journal_of_a_change_can_not_be_read_either(closed: Closed) -> None:
    with closing(connect_to_write(closed.paths.database, closed.paths.key)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entries SET data = json_object('text', 'x')")
        journal = closed.paths.database.with_name("diary.sqlite3-journal")
        assert journal.stat().st_size > 4096
        assert traces(closed.paths, MARKER) == {}
        connection.execute("ROLLBACK")


def test_it_goes_on_being_used(closed: Closed) -> None:
    assert closed.passcode.state() == OPEN
    assert held(closed.paths) == closed.before
    with closed.store.writing() as diary:
        diary.put(an_entry("one more"))
    with closed.store.reading() as seen:
        assert len(seen.entries()) == 61
        assert seen.draft("session") == {"note": MARKER}
    assert closed.store.make_ready().ok


def test_another_start_needs_the_passcode(closed: Closed) -> None:
    paths = started_anew(closed.paths)
    passcode = passcode_over(paths)
    assert passcode.state() == LOCKED
    for try_it in (read_first, open_store, check, lambda p: backup_now(p, "manual", NOON)):
        with pytest.raises(StoreUnavailable) as told:
            try_it(paths)
        assert told.value.code == "locked", try_it
        assert MARKER not in str(told.value)
    assert refusal(passcode, "wrong") == "wrong_passcode"
    assert passcode.unlock(WORDS) == BY_PASSCODE
    assert held(paths) == closed.before
    assert len(read_first(paths).entries()) == 60
    with open_store(paths).reading() as seen:
        assert len(seen.entries()) == 60


def test_the_recovery_code_opens_it_however_it_is_typed(closed: Closed) -> None:
    passcode = passcode_over(started_anew(closed.paths))
    typed = f"  {closed.done.recovery_code.upper().replace('-', ' ')}"
    assert passcode.unlock(typed) == BY_RECOVERY
    passcode.change(closed.done.recovery_code, "green bicycle")
    again = passcode_over(started_anew(closed.paths))
    assert refusal(again, WORDS) == "wrong_passcode"
    assert again.unlock("green bicycle") == BY_PASSCODE


def test_another_recovery_code(closed: Closed) -> None:
    code = closed.passcode.new_recovery_code(WORDS)
    again = passcode_over(started_anew(closed.paths))
    assert refusal(again, closed.done.recovery_code) == "wrong_passcode"
    assert again.unlock(code) == BY_RECOVERY
    again.lock()
    assert again.unlock(WORDS) == BY_PASSCODE


def test_locking_forgets_the_key_and_what_was_read(closed: Closed) -> None:
    version = closed.store.data_version()
    closed.passcode.lock()
    assert closed.passcode.state() == LOCKED and closed.paths.key is None
    with pytest.raises(StoreUnavailable) as told, closed.store.reading():
        pass
    assert told.value.code == "locked"
    with pytest.raises(StoreUnavailable), closed.store.writing():
        pass
    closed.passcode.unlock(WORDS)
    assert closed.store.make_ready().ok
    assert closed.store.data_version() != version
    with closed.store.reading() as seen:
        assert len(seen.entries()) == 60


def test_removing_it_makes_everything_readable_again(closed: Closed) -> None:
    backup_now(closed.paths, "manual", NOON)
    with pytest.raises(Refused) as told:
        closed.passcode.remove("wrong")
    assert told.value.code == "wrong_passcode" and closed.passcode.state() == OPEN
    closed.passcode.remove(WORDS)
    assert closed.passcode.state() == OFF
    paths = started_anew(closed.paths)
    assert held(paths) == closed.before
    assert all(held(paths, backup.path) == closed.before for backup in list_backups(paths))
    assert not list(paths.root.rglob("*passcode*")) and not list(paths.root.rglob("*.old"))
    with closed.store.writing() as diary:
        diary.put(an_entry())


def test_set_twice_or_removed_twice_changes_nothing(closed: Closed) -> None:
    with pytest.raises(Refused) as told:
        closed.passcode.set("another one")
    assert told.value.code == "passcode_state"
    closed.passcode.remove(WORDS)
    for call in (closed.passcode.remove, closed.passcode.unlock, closed.passcode.new_recovery_code):
        with pytest.raises(Refused) as told:
            call(WORDS)
        assert told.value.code == "passcode_state"


def test_too_short_a_passcode_is_refused(paths: DataPaths) -> None:
    filled(paths).close()
    with pytest.raises(Refused) as told:
        passcode_over(paths).set("12345 ")
    assert told.value.code == "passcode_short"
    assert passcode_over(paths).state() == OFF and not paths.key_file.exists()


def test_without_the_library_nothing_is_begun(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(paths).close()
    monkeypatch.setattr(cipher, "available", lambda: False)
    with pytest.raises(Refused) as told:
        passcode_over(paths).set(WORDS)
    assert told.value.code == "passcode_unavailable"
    assert not paths.key_file.exists()


def test_wrong_ones_make_longer_and_longer_waits_across_restarts(closed: Closed) -> None:
    clock, waits = SetClock(), []
    for _ in range(14):
        passcode = passcode_over(started_anew(closed.paths), clock=clock)
        assert refusal(passcode, "wrong") == "wrong_passcode"
        waits.append(passcode_over(started_anew(closed.paths), clock=clock).wait_s())
        if waits[-1]:
            clock.move(waits[-1] - 1)
            assert refusal(passcode, WORDS) == "passcode_wait"
            clock.move(1)
    assert waits[:6] == [0, 0, 5, 10, 20, 40] and waits[-1] == 900
    passcode = passcode_over(started_anew(closed.paths), clock=clock)
    assert passcode.unlock(WORDS) == BY_PASSCODE
    assert passcode.wait_s() == 0 and not closed.paths.wait_file.exists()


@pytest.mark.parametrize(
    "kept",
    [
        '{"failed": 1e999, "last": "2026-01-05T12:00:00+00:00"}',
        '{"failed": 4, "last": "0001-01-01T00:00:00"}',
        '{"failed": 4, "last": "9999-12-31T23:59:59-14:00"}',
        "[" * 100_000,
        "\x00",
    ],
)
def test_a_strange_count_of_tries_keeps_nobody_out(closed: Closed, kept: str) -> None:
    closed.paths.wait_file.write_text(kept)
    passcode = passcode_over(started_anew(closed.paths), clock=SetClock())
    assert passcode.wait_s() == 0
    assert passcode.unlock(WORDS) == BY_PASSCODE


def test_a_clock_set_back_makes_no_longer_wait(closed: Closed) -> None:
    clock = SetClock()
    passcode = passcode_over(started_anew(closed.paths), clock=clock)
    for _ in range(3):
        refusal(passcode, "wrong")
    clock.move(-86400 * 400)
    assert passcode.wait_s() == 5
    clock.move(5)
    assert passcode.unlock(WORDS) == BY_PASSCODE


def test_a_try_counts_before_it_is_made(closed: Closed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who ends the program at the right moment gets no free guesses."""

    def ended(*_: object) -> None:
        raise KeyboardInterrupt

    clock = SetClock()
    monkeypatch.setattr("storage.key_file.KeyFile.opened", ended)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            passcode_over(started_anew(closed.paths), clock=clock).unlock("wrong")
    assert passcode_over(started_anew(closed.paths), clock=clock).wait_s() == 5


def test_a_disk_that_can_not_be_written_keeps_nobody_out(
    closed: Closed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreUnavailable("full", "full")

    monkeypatch.setattr("storage.waiting.write_private", full)
    passcode = passcode_over(started_anew(closed.paths))
    for _ in range(3):
        assert refusal(passcode, "wrong") == "wrong_passcode"
    assert passcode.wait_s() == 5
    assert passcode_over(started_anew(closed.paths)).unlock(WORDS) == BY_PASSCODE


@pytest.mark.parametrize("harm", ["lost", "empty", "cut", "other"])
def test_a_key_file_that_is_lost_or_damaged_is_found_with_the_backups(
    closed: Closed, harm: str
) -> None:
    paths = started_anew(closed.paths)
    text = paths.key_file.read_text("utf-8")
    if harm == "lost":
        paths.key_file.unlink()
    else:
        paths.key_file.write_text({"empty": "", "cut": text[:300], "other": "[1]"}[harm])
    passcode = passcode_over(paths)
    assert passcode.state() == LOCKED
    assert passcode.unlock(WORDS) == BY_PASSCODE
    assert paths.key_file.read_text("utf-8") == text


def test_without_any_key_file_that_can_be_read_no_passcode_is_called_wrong(closed: Closed) -> None:
    paths = started_anew(closed.paths)
    paths.key_file.write_text("cut")
    [copy] = paths.backups.glob("passcode-*.json")
    kept = copy.read_bytes()
    copy.write_bytes(b"")
    with pytest.raises(StoreUnavailable) as told:
        passcode_over(paths).unlock(WORDS)
    assert told.value.code == "damaged" and "passcode" in str(told.value)
    assert passcode_over(paths).wait_s() == 0
    copy.write_bytes(kept)
    assert passcode_over(paths).unlock(WORDS) == BY_PASSCODE


def test_what_a_syncing_program_laid_beside_it_is_closed_too(paths: DataPaths) -> None:
    filled(paths).close()
    beside = paths.root / "diary (conflicted copy).sqlite3"
    beside.write_bytes(paths.database.read_bytes())
    passcode = passcode_over(paths)
    passcode.set(WORDS)
    assert traces(paths, MARKER) == {} and len(held(paths, beside).entries) == 60
    passcode.remove(WORDS)
    assert len(held(paths, beside).entries) == 60


def test_it_is_kept_safe_like_any_other(closed: Closed) -> None:
    keeper = DiaryKeeper(closed.paths, closed.store, closed.clock)
    assert keeper.look_after() == []
    assert settings_of(closed.paths).rehearsed == closed.clock.now()
    assert {backup.reason for backup in list_backups(closed.paths)} == {"manual", "daily"}
    with closed.store.writing() as diary:
        diary.put(an_entry("later"))
    done = keeper.restore(str(closed.backup))
    with closed.store.reading() as seen:
        assert len(seen.entries()) == 60
    assert done.undo is not None
    keeper.restore(done.undo)
    with closed.store.reading() as seen:
        assert len(seen.entries()) == 61
    assert traces(closed.paths, MARKER) == {}


def test_a_lost_diary_beside_encrypted_backups_is_not_begun_anew(closed: Closed) -> None:
    closed.store.close()
    paths = started_anew(closed.paths)
    paths.database.unlink()
    for try_it in (read_first, open_store):
        with pytest.raises(StoreUnavailable) as told:
            try_it(paths)
        assert told.value.code == "locked"
    passcode_over(paths).unlock(WORDS)
    with pytest.raises(StoreUnavailable) as told:
        open_store(paths)
    assert told.value.code == "damaged" and not paths.database.exists()
    restore(paths, closed.backup, NOON)
    lost = closed.before.with_setting(CHECK_AFTER, NOON.isoformat())  # see test_losses
    assert held(paths) == lost and traces(paths, MARKER) == {}


def test_the_version_is_looked_at_once_it_is_open(closed: Closed) -> None:
    closed.store.close()
    paths = started_anew(closed.paths)
    with closing(connect_to_write(paths.database, closed.paths.key)) as connection:
        connection.execute("PRAGMA user_version = 99")
    as_it_was = paths.database.read_bytes()
    assert passcode_over(paths).state() == LOCKED
    passcode_over(paths).unlock(WORDS)
    for try_it in (read_first, open_store, check):
        with pytest.raises(StoreUnavailable) as told:
            try_it(paths)
        assert told.value.code == "newer" and told.value.values["found"] == 99
    assert paths.database.read_bytes() == as_it_was


def test_backups_have_the_same_key(closed: Closed) -> None:
    with closed.store.writing() as diary:
        diary.put(an_entry("later"))
    now = held(closed.paths)
    backup = backup_now(closed.paths, "manual", NOON)
    assert inspect(backup, key=closed.paths.key).ok and not inspect(backup).ok
    assert newest_good_file(closed.paths) == backup
    assert preview(closed.paths, closed.backup).comparison.only_here
    done = restore(closed.paths, closed.backup, NOON)
    assert held(closed.paths) == closed.before
    assert done.backup is not None and held(closed.paths, done.backup) == now
    assert traces(closed.paths, MARKER) == {}


def test_a_plain_backup_from_elsewhere_comes_in_encrypted(closed: Closed, tmp_path: Path) -> None:
    other = DataPaths.at(tmp_path / "other")
    filled(other, 5).close()
    restore(closed.paths, other.database, NOON)
    assert len(held(closed.paths).entries) == 5
    assert traces(closed.paths, MARKER) == {} and other.database.exists()


def test_an_encrypted_backup_opens_elsewhere_with_its_key_file(
    closed: Closed, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for file in closed.paths.backups.iterdir():
        (stick / file.name).write_bytes(file.read_bytes())
    here = DataPaths.at(tmp_path / "new computer")
    offered = stick / closed.backup.name
    for words, code in ((None, "passphrase_needed"), ("wrong", "wrong_passphrase")):
        with pytest.raises(Refused) as told:
            restore(here, offered, NOON, words)
        assert told.value.code == code
    restore(here, offered, NOON, WORDS)
    assert held(here) == closed.before
    next(stick.glob("passcode-*.json")).unlink()
    with pytest.raises(Refused) as told:
        restore(here, offered, NOON, WORDS)
    assert told.value.code == "backup_damaged"


def test_a_damaged_file_that_is_kept_is_closed_too_and_comes_back_as_it_was(
    paths: DataPaths,
) -> None:
    filled(paths).close()
    backup_now(paths, "manual", NOON)
    kept = {"damaged-20260101T120000+0000.sqlite3": bytes(200) + MARKER.encode() * 900}
    kept |= {f"{name}-journal": MARKER.encode() for name in list(kept)}
    for name, data in kept.items():
        (paths.backups / name).write_bytes(data)
    passcode = passcode_over(paths)
    assert passcode.set(WORDS).left == ()
    assert traces(paths, MARKER) == {}
    passcode.remove(WORDS)
    assert {name: (paths.backups / name).read_bytes() for name in kept} == kept


def test_what_was_left_plain_is_closed_at_the_next_start(closed: Closed) -> None:
    old = closed.paths.backups / "diary-20250101T120000+0000-daily.sqlite3"
    other = DataPaths.at(closed.paths.root.parent / "other")
    filled(other, 5).close()
    old.write_bytes(other.database.read_bytes())
    remains = closed.paths.root / ".was-0123.old"
    remains.write_bytes(other.database.read_bytes())
    assert set(traces(closed.paths, MARKER)) == {f"backups/{old.name}", remains.name}
    assert finish(closed.paths) == []
    assert traces(closed.paths, MARKER) == {} and not remains.exists()
    assert len(held(closed.paths, old).entries) == 5


def test_a_damaged_diary_can_not_get_a_passcode(paths: DataPaths) -> None:
    filled(paths).close()
    whole = paths.database.read_bytes()
    for hurt in (whole[:9000], b"x" * 100 + whole[100:]):
        paths.database.write_bytes(hurt)
        with pytest.raises(StoreUnavailable) as told:
            passcode_over(paths).set(WORDS)
        assert told.value.code == "damaged"
        assert paths.database.read_bytes() == hurt
        assert paths.key is None and not list(paths.root.rglob("passcode*.json"))


def test_each_damaged_page_is_noticed_and_what_is_good_is_saved(closed: Closed) -> None:
    with closed.store.writing() as diary:
        for number in range(60):
            diary.put(an_entry(f"long {number} " * 60))
    closed.store.close()
    whole = closed.paths.database.read_bytes()
    content = held(closed.paths)
    saved = []
    for page in range(len(whole) // 4096):
        hurt = bytearray(whole)
        hurt[page * 4096 + 2000] ^= 1
        closed.paths.database.write_bytes(hurt)
        assert not check(closed.paths).ok, page
        found = salvaged(closed.paths.database, closed.paths.key)
        assert found.content.entries.items() <= content.entries.items()
        saved.append(len(found.content.entries))
        if page:
            assert found.lost is None or found.lost == 120 - saved[-1]
    # Without the first page, or the one that leads to all entries, only a backup helps.
    assert saved[:2] == [0, 0]
    assert all(saved[2:]) and sum(count >= 100 for count in saved[2:]) >= len(saved) - 6
    page = saved.index(max(count for count in saved if count < 120))
    hurt = bytearray(whole)
    hurt[page * 4096 + 2000] ^= 1
    closed.paths.database.write_bytes(hurt)
    done = salvage(closed.paths, NOON)
    assert check(closed.paths).ok and len(held(closed.paths).entries) == saved[page]
    assert done.kept is not None and done.kept.read_bytes() == hurt
    assert traces(closed.paths, MARKER) == {}


def test_another_writer_is_waited_for_and_then_told(
    closed: Closed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.opening.BUSY_TIMEOUT_S", 0.1)
    paths = started_anew(closed.paths)
    passcode_over(paths).unlock(WORDS)
    with closing(open_store(paths)) as store:
        assert store.check().ok
        with closing(connect_to_write(paths.database, paths.key)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreUnavailable) as told, store.writing():
                pass
        assert told.value.code == "busy"
        with store.writing() as diary:
            diary.put(an_entry())


def test_a_plain_diary_never_loads_the_library(paths: DataPaths) -> None:
    filled(paths).close()
    script = (
        "import sys; from storage.paths import DataPaths; from storage.first_read import read_first"
        "; from storage.unit_of_work import open_store; p = DataPaths.at(sys.argv[1])"
        "; read_first(p); s = open_store(p); s.check()"
        "; print([n for n in sys.modules if n.startswith('sqlcipher3') or n == 'storage.wrapping'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(paths.root)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stdout == "[]\n", done


def test_a_key_that_does_not_fit_is_told_from_an_environment_that_fails(
    closed: Closed, tmp_path: Path
) -> None:
    with suppress(Exception), closing(connect_to_read(closed.paths.database, bytes(32))):
        pytest.fail("any key opens it")
    with pytest.raises(StoreUnavailable) as told:
        inspect(tmp_path / "no" / "file", key=bytes(32))
    assert told.value.code == "io"


def test_the_cost_is_not_the_tests(closed: Closed) -> None:
    real = DiaryPasscode(DataPaths.at(closed.paths.root.parent / "real"), closed.clock)
    real.set(WORDS)
    text = (closed.paths.root.parent / "real" / "passcode.json").read_text("utf-8")
    assert '"cost": 131072' in text and f'"cost": {CHEAP}' not in text


def the_copy(stick: Path) -> Path:
    [copy] = [file for file in stick.rglob("diary-*") if file.is_file()]
    return copy


def test_a_closed_copy_elsewhere_opens_with_its_passphrase_alone(
    closed: Closed, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(closed.paths, stick, "four short plain words")
    assert b"four short" not in closed.paths.backup_settings.read_bytes()
    assert copy_newest(closed.paths) is not None
    here = DataPaths.at(tmp_path / "new computer")
    restore(here, the_copy(stick), NOON, "four short plain words")
    assert held(here) == closed.before
    assert settings_of(closed.paths).passphrase == "four short plain words"
    assert settings_of(started_anew(closed.paths)).lost  # while it is locked
    closed.passcode.remove(WORDS)
    assert settings_of(started_anew(closed.paths)).passphrase == "four short plain words"


def test_a_passphrase_kept_before_is_closed_too(paths: DataPaths, tmp_path: Path) -> None:
    filled(paths).close()
    (tmp_path / "stick").mkdir()
    choose(paths, tmp_path / "stick", "four short plain words")
    assert traces(paths, "four short") != {}  # the control
    passcode_over(paths).set(WORDS)
    assert traces(paths, "four short") == {}
    assert settings_of(paths).passphrase == "four short plain words"


def test_an_open_copy_elsewhere_is_as_closed_as_the_diary(closed: Closed, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(closed.paths, stick, None)
    assert copy_newest(closed.paths) is not None
    assert not any(MARKER.encode() in file.read_bytes() for file in stick.rglob("*.*"))
    assert plain_copies(closed.paths) == []
    here = DataPaths.at(tmp_path / "new computer")
    restore(here, the_copy(stick), NOON, closed.done.recovery_code)
    assert held(here) == closed.before
