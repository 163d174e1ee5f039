"""Going back to a backup: told before, whole or not at all, undone alike, killed at any moment."""

from __future__ import annotations

import errno
import os
import random
import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services.losses import CHECK_AFTER
from app.services.ports import Refused, StoreUnavailable
from storage.backup import backup_now, list_backups
from storage.content import Content, read_content
from storage.integrity import check
from storage.late_store import LateStore
from storage.migrations import SCHEMA_VERSION
from storage.offered import MOST_BYTES, offered_content
from storage.opening import connect_to_write
from storage.paths import DataPaths
from storage.restore import preview, restore
from storage.salvage import salvaged
from storage.snapshot import Rows
from storage.unit_of_work import Store, open_store
from tests.storage.making import (
    MARKER,
    NOON,
    an_entry,
    content,
    filled,
    other_process,
    small_disk,
)

LATER = NOON + timedelta(days=3)


def everything(path: Path) -> Content:
    return read_content(path, path.with_name("spare"))


@pytest.fixture
def backup(paths: DataPaths) -> Path:
    """A backup of a diary that has gone on since: one entry more, one corrected, one deleted."""
    store = filled(paths, 8)
    made = backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        first, second, *_ = diary.entries()
        diary.put(first.edited(LATER, data={"text": "corrected"}))
        diary.put(second.edited(LATER, deleted=True))
        diary.put(an_entry("since then", LATER))
        diary.set_profile({"units": "mi", "country": "GB"})
        diary.set_draft("session", None)
    store.close()
    return made


def test_the_preview_tells_what_would_change_and_changes_nothing(
    paths: DataPaths, backup: Path
) -> None:
    before = {file: file.read_bytes() for file in paths.root.rglob("*") if file.is_file()}
    seen = preview(paths, backup)
    told = seen.comparison
    assert [entry.data["text"] for entry in told.lost] == ["since then"]
    assert [entry.data["text"] for entry in told.back] == [f"{MARKER} 1"]
    [(now, then)] = told.changed
    assert (now.data["text"], then.data["text"]) == ("corrected", f"{MARKER} 0")
    assert told.settings == ("country", "units")
    assert (told.here.counts, told.there.counts) == ({"note": 8}, {"note": 8})
    assert (told.here.last, told.there.last) == (LATER.date(), NOON.date())
    assert (seen.damaged, seen.simulated, seen.warnings) == (False, False, ())
    assert {file: file.read_bytes() for file in paths.root.rglob("*") if file.is_file()} == before


def test_going_back_brings_what_the_backup_has_and_is_undone_by_going_back_again(
    paths: DataPaths, backup: Path
) -> None:
    then, now = everything(backup), everything(paths.database)
    done = restore(paths, backup, LATER)
    assert everything(paths.database) == then
    assert check(paths).ok
    assert done.kept is None and done.backup is not None
    assert everything(done.backup) == now
    again = restore(paths, done.backup, LATER)
    assert everything(paths.database) == now
    assert again.backup is not None and again.backup != done.backup
    assert everything(again.backup) == then
    reasons = [each.reason for each in list_backups(paths)]
    assert sorted(reasons) == ["before-restore", "before-restore", "daily"]
    assert {path.name for path in paths.root.iterdir()} == {"diary.sqlite3", "backups"}


def test_the_offered_file_is_never_adopted(paths: DataPaths, backup: Path) -> None:
    """Not its pages, not its name, not one byte of it that is no row."""
    before = backup.read_bytes()
    restore(paths, backup, LATER)
    assert backup.read_bytes() == before
    assert not paths.database.samefile(backup)
    paths.database.write_bytes(b"rubbish")
    assert backup.read_bytes() == before


def test_what_hides_in_an_offered_file_stays_outside(paths: DataPaths, backup: Path) -> None:
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE more (a TEXT)")
    refuse(paths, backup, "backup_damaged")


def refuse(paths: DataPaths, offered: Path, code: str, passphrase: str | None = None) -> None:
    before = paths.database.read_bytes()
    for action in (
        lambda: preview(paths, offered, passphrase),
        lambda: restore(paths, offered, LATER, passphrase),
    ):
        with pytest.raises((Refused, StoreUnavailable)) as told:
            action()
        assert told.value.code == code
        assert MARKER not in str(told.value)
    assert paths.database.read_bytes() == before
    assert [file for file in paths.root.iterdir() if file.name.startswith(".")] == []


def test_a_damaged_backup_is_refused_wherever_it_is_damaged(paths: DataPaths, backup: Path) -> None:
    whole = backup.read_bytes()
    dice = random.Random(5)
    used = [place for place, byte in enumerate(whole) if byte]
    kept = everything(paths.database)
    outcomes = set()
    for place in dice.sample(used, 60):
        damaged = bytearray(whole)
        damaged[place] ^= dice.choice((1, 32, 255))
        backup.write_bytes(damaged)
        try:
            seen = preview(paths, backup)
        except (Refused, StoreUnavailable) as error:
            assert error.code in ("backup_damaged", "newer")
            outcomes.add("refused")
        else:
            outcomes.add("whole all the same")
            assert len(seen.comparison.back) == 1
    assert "refused" in outcomes
    assert everything(paths.database) == kept


@pytest.mark.parametrize(
    ("kind", "data"),
    [("session", {}), ("suitability", {"answers": 3}), ("pause", {"from": 7}), ("clearance", {})],
)
def test_a_diary_that_the_rules_can_not_read_is_refused(
    paths: DataPaths, backup: Path, tmp_path: Path, kind: str, data: dict[str, object]
) -> None:
    """Its check sums are right: somebody made it so. Control: a diary in order from elsewhere."""
    other = DataPaths.at(tmp_path / "other")
    store = filled(other, 1)
    preview(paths, other.database)
    with store.writing() as diary:
        diary.put(an_entry(kind=kind, data=data))
    store.close()
    refuse(paths, other.database, "backup_damaged")


def test_a_programme_table_that_can_not_be_read_is_refused(
    paths: DataPaths, backup: Path, tmp_path: Path
) -> None:
    other = DataPaths.at(tmp_path / "other")
    store = filled(other, 1)
    with store.writing() as diary:
        diary.set_profile({"programme_table": "[stages"})
    store.close()
    refuse(paths, other.database, "backup_damaged")


def test_a_newer_backup_is_refused_with_both_versions(paths: DataPaths, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreUnavailable, match=rf"daily.* version 99.* up to {SCHEMA_VERSION}\b"):
        restore(paths, backup, LATER)
    refuse(paths, backup, "newer")


@pytest.mark.parametrize("text", [b"", b"notes", b"SQLite format 3\0" + bytes(4080)])
def test_a_file_that_is_no_backup_is_refused(paths: DataPaths, backup: Path, text: bytes) -> None:
    backup.write_bytes(text)
    refuse(paths, backup, "backup_damaged")


def test_what_is_far_too_large_or_no_file_is_refused_unread(
    paths: DataPaths, backup: Path, tmp_path: Path
) -> None:
    huge, pipe = tmp_path / "film.mkv", tmp_path / "pipe"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(Refused) as told:
        preview(paths, huge)
    assert told.value.code == "backup_damaged"
    os.mkfifo(pipe)
    with pytest.raises(StoreUnavailable) as failed:
        preview(paths, pipe)
    assert failed.value.code == "io"


def test_a_file_that_is_not_there_is_told(paths: DataPaths, backup: Path) -> None:
    backup.unlink()
    refuse(paths, backup, "io")


def test_a_damaged_diary_is_kept_with_its_journal_when_a_backup_takes_its_place(
    paths: DataPaths, backup: Path
) -> None:
    then = everything(backup)
    paths.database.write_bytes(b"rubbish")
    journal = paths.root / "diary.sqlite3-journal"
    journal.write_bytes(bytes(512))
    assert preview(paths, backup).damaged
    done = restore(paths, backup, LATER)
    assert done.backup is None and done.kept is not None
    assert done.kept.read_bytes() == b"rubbish"
    assert not journal.exists()
    assert done.kept.with_name(done.kept.name + "-journal").exists()
    lost = then.with_setting(CHECK_AFTER, LATER.isoformat())  # see test_losses
    assert everything(paths.database) == lost
    paths.database.write_bytes(b"again")
    second = restore(paths, backup, LATER)
    assert second.kept is not None and second.kept != done.kept


def test_where_no_file_has_a_second_name_the_damaged_one_is_copied(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_link(self: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse_link)
    paths.database.write_bytes(b"rubbish")
    done = restore(paths, backup, LATER)
    assert done.kept is not None and done.kept.read_bytes() == b"rubbish"
    assert check(paths).ok


def test_on_a_new_computer_the_diary_comes_from_the_backup(
    tmp_path: Path, paths: DataPaths, backup: Path
) -> None:
    here = DataPaths.at(tmp_path / "new" / "diary")
    seen = preview(here, backup)
    assert len(seen.comparison.only_there) == 8
    done = restore(here, backup, LATER)
    assert (done.backup, done.kept) == (None, None)
    assert everything(here.database) == everything(backup)


def test_a_lost_diary_comes_back(paths: DataPaths, backup: Path) -> None:
    paths.database.unlink()
    with pytest.raises(StoreUnavailable, match="not there any more"):
        open_store(paths)
    restore(paths, backup, LATER)
    # What was written after the backup is not known: see test_losses.
    lost = everything(backup).with_setting(CHECK_AFTER, LATER.isoformat())
    assert everything(paths.database) == lost


def a_journal_to_roll_back(paths: DataPaths) -> bytes:
    """What lies beside the diary when a large change is cut short."""
    with closing(connect_to_write(paths.database)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entries SET data = data || ' '")
        journal = paths.database.with_name("diary.sqlite3-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert len(journal) > 50_000
    return journal


@pytest.mark.parametrize("backed_up", [True, False])
def test_the_journal_of_a_lost_diary_is_not_rolled_back_into_the_next_one(
    paths: DataPaths, backed_up: bool
) -> None:
    store = filled(paths, 600)
    made = backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        for number in range(300):
            diary.put(an_entry(f"since then {number}", LATER))
    store.close()
    journal = a_journal_to_roll_back(paths)
    paths.database.unlink()
    paths.database.with_name("diary.sqlite3-journal").write_bytes(journal)
    if backed_up:
        restore(paths, made, LATER)
    else:
        made.unlink()
    store = open_store(paths)
    assert store.check().ok
    with store.reading() as view:
        assert len(view.entries()) == (600 if backed_up else 0)
    store.close()
    [kept] = [file for file in paths.backups.iterdir() if file.name.startswith("damaged-")]
    assert kept.read_bytes() == journal, "what it holds is kept"


def test_half_a_copy_of_a_damaged_diary_is_not_kept_as_one(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:5000])

    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    def half(_file: Path, part: Path) -> None:
        part.write_bytes(b"half")
        refused()

    monkeypatch.setattr(Path, "hardlink_to", refused)
    monkeypatch.setattr("storage.set_aside.shutil.copyfile", half)
    with pytest.raises(StoreUnavailable) as told:
        restore(paths, backup, LATER)
    assert told.value.code == "full"
    assert list(paths.backups.iterdir()) == [backup]


def test_a_newer_diary_is_not_replaced(paths: DataPaths, backup: Path) -> None:
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = paths.database.read_bytes()
    with pytest.raises(StoreUnavailable) as told:
        restore(paths, backup, LATER)
    assert told.value.code == "newer"
    assert paths.database.read_bytes() == before


def test_a_warning_of_now_comes_along(paths: DataPaths) -> None:
    store = filled(paths, 2)
    calm = backup_now(paths, "daily", NOON)
    sign = an_entry(kind="weekly_check", data={"leg_injury": True}, at=LATER, recorded_at=LATER)
    with store.writing() as diary:
        diary.put(sign)
        diary.put(an_entry("since then", LATER))
    store.close()
    assert preview(paths, calm).warnings == (sign,)
    restore(paths, calm, LATER)
    store = open_store(paths)
    entries = content(store)[0]
    store.close()
    assert len(entries) == 3
    assert sign in entries


def test_a_made_up_diary_takes_no_warning_into_a_real_one(paths: DataPaths) -> None:
    store = filled(paths, 1)
    real = backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        diary.set_profile({"simulated": True})
        diary.put(an_entry(kind="weekly_check", data={"leg_injury": True}))
    store.close()
    assert preview(paths, real).warnings == ()
    restore(paths, real, LATER)
    assert everything(paths.database) == everything(real)


def test_a_backup_of_an_older_version_is_brought_up_to_date_in_a_copy(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, then = backup.read_bytes(), everything(backup)
    monkeypatch.setattr("storage.content.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    brought_up: list[str] = []

    def note(connection: sqlite3.Connection) -> None:
        brought_up.append(connection.execute("PRAGMA database_list").fetchall()[0][2])

    monkeypatch.setattr("storage.migrations.runner.bring_up", note)
    restored = offered_content(paths, backup)
    monkeypatch.undo()
    assert restored == then
    [name] = brought_up
    assert Path(name).parent == paths.root and name.endswith(".part")
    assert backup.read_bytes() == before
    assert list(paths.root.glob(".*")) == []


changes = st.lists(
    st.tuples(st.sampled_from(("add", "edit", "delete", "set", "draft")), st.integers(0, 9)),
    max_size=12,
)


def change(store: Store, todo: list[tuple[str, int]]) -> None:
    """Do these to the diary."""
    for what, number in todo:
        with store.writing() as diary:
            entries = diary.entries()
            if what == "set":
                diary.set_profile({"units": "km" if number % 2 else None, "country": str(number)})
            elif what == "draft":
                diary.set_draft("session", {"n": number} if number % 2 else None)
            elif what == "add" or not entries:
                diary.put(an_entry("ß" * number**4, NOON + timedelta(hours=number)))
            else:
                entry, moment = entries[number % len(entries)], NOON + timedelta(days=number)
                diary.put(entry.edited(moment, data={"n": number}, deleted=what == "delete"))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes, changes)
def test_from_any_state_to_any_other_and_back(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, int]],
    since: list[tuple[str, int]],
) -> None:
    paths = DataPaths.at(tmp_path_factory.mktemp("any"))
    store = open_store(paths)
    change(store, before)
    then, backup = everything(paths.database), backup_now(paths, "daily", NOON)
    change(store, since)
    store.close()
    now = everything(paths.database)
    told = preview(paths, backup).comparison
    assert told.same == ((now.entries, now.profile) == (then.entries, then.profile)), (
        "a half-filled form is no change"
    )
    done = restore(paths, backup, LATER)
    assert everything(paths.database) == then
    assert done.backup is not None
    restore(paths, done.backup, LATER)
    assert everything(paths.database) == now


# --- while others use the diary


def test_who_had_the_old_file_open_can_change_nothing_any_more(
    paths: DataPaths, backup: Path
) -> None:
    """Without SQLite's refusal the change would vanish with the old file."""
    other = open_store(paths)
    content(other)
    restore(paths, backup, LATER)
    with pytest.raises(StoreUnavailable) as told, other.writing() as diary:
        diary.put(an_entry("lost?"))
    assert told.value.code == "busy"
    other.close()
    again = open_store(paths)
    with again.writing() as diary:
        diary.put(an_entry("kept"))
    again.close()
    assert len(everything(paths.database).entries) == 9


def test_a_change_under_way_is_waited_for_and_goes_into_the_backup_for_undoing(
    paths: DataPaths, backup: Path
) -> None:
    store, begun = open_store(paths), threading.Event()

    def write_slowly() -> None:
        with store.writing() as diary:
            diary.put(an_entry("at the last moment"))
            begun.set()
            time.sleep(0.4)

    writer = threading.Thread(target=write_slowly)
    writer.start()
    assert begun.wait(10)
    done = restore(paths, backup, LATER)
    writer.join()
    store.close()
    assert done.backup is not None
    assert any("at the last moment" in row[7] for row in everything(done.backup).entries.values())


def test_the_diary_itself_offered_as_a_backup_loses_none_of_its_locks(
    paths: DataPaths, backup: Path
) -> None:
    """On POSIX a file that is opened and closed by hand loses them: the control."""
    script = (
        "import sqlite3, sys\n"
        "try: sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')\n"
        "except sqlite3.OperationalError: print('busy')\n"
    )

    def said_by_another() -> str:
        return other_process(script, paths.database).communicate()[0]

    with closing(sqlite3.connect(paths.database, isolation_level=None)) as ours:
        ours.execute("BEGIN IMMEDIATE")
        assert preview(paths, paths.database).comparison.same
        assert said_by_another() == "busy\n"
        if os.name == "posix":
            paths.database.read_bytes()
            assert said_by_another() == ""


def test_a_diary_in_use_for_too_long_is_not_replaced(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.opening.BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable) as told:
            restore(paths, backup, LATER)
    assert told.value.code == "busy"


def test_the_window_reads_on_meanwhile_and_writes_to_the_new_diary(
    paths: DataPaths, backup: Path
) -> None:
    late = LateStore(paths)
    late.make_ready()
    with late.reading() as view:
        before = view.entries()
    version = late.data_version()
    during, written = [], threading.Event()

    def write() -> None:
        with late.writing() as diary:
            diary.put(an_entry("from another thread"))
        written.set()

    def action() -> None:
        with late.reading() as view:
            during.append(view.entries())
        during.append(late.data_version())
        threading.Thread(target=write).start()
        assert not written.wait(0.2), "it wrote while the diary was being replaced"
        restore(paths, backup, LATER)

    late.while_closed(action)
    assert written.wait(10)
    assert during == [before, version]
    assert late.data_version() != version
    with late.reading() as view:
        texts = [entry.data["text"] for entry in view.entries()]
    assert "since then" not in texts
    assert "from another thread" in texts
    late.close()


def test_a_restore_that_is_refused_leaves_the_window_at_work(
    paths: DataPaths, backup: Path
) -> None:
    late = LateStore(paths)
    late.make_ready()
    backup.write_bytes(b"rubbish")
    with pytest.raises(Refused):
        late.while_closed(lambda: restore(paths, backup, LATER))
    with late.writing() as diary:
        diary.put(an_entry())
    late.close()


def test_a_damaged_diary_is_whole_for_the_window_after_going_back(
    paths: DataPaths, backup: Path
) -> None:
    paths.database.write_bytes(b"rubbish")
    late = LateStore(paths)
    with pytest.raises(StoreUnavailable):
        late.make_ready()
    assert late.damage is not None
    late.while_closed(lambda: restore(paths, backup, LATER))
    assert late.damage is None and late.ready
    with late.writing() as diary:
        diary.put(an_entry())
    late.close()


def test_on_a_full_disk_nothing_is_changed_and_going_back_is_refused(
    tmp_path: Path, paths: DataPaths, backup: Path
) -> None:
    with small_disk(tmp_path / "disk", "400k") as disk:
        small = DataPaths.at(disk / "diary")
        filled(small, 10).close()
        before = small.database.read_bytes()
        room = os.statvfs(disk)
        (disk / "ballast").write_bytes(bytes(room.f_bavail * room.f_frsize - 8192))
        with pytest.raises(StoreUnavailable) as told:
            restore(small, backup, LATER)
        assert told.value.code == "full"
        assert small.database.read_bytes() == before
        assert check(small).ok
        assert list(small.root.rglob("*.part*")) == []
        (disk / "ballast").unlink()
        restore(small, backup, LATER)


# --- no half-way state

STEPS = [
    "storage.restore.write_content",
    "storage.restore.backup_now",
    "storage.restore.sync_file",
    "storage.restore.sync_folder",
    "storage.content.inspect",
    "pathlib.Path.replace",
]


@pytest.mark.parametrize("step", STEPS)
def test_whatever_fails_the_diary_is_the_old_one_or_the_new_one(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    now, then = everything(paths.database), everything(backup)

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(step, fail)
    with pytest.raises((OSError, StoreUnavailable)):
        restore(paths, backup, LATER)
    monkeypatch.undo()
    assert everything(paths.database) in (now, then)
    assert check(paths).ok
    assert list(paths.root.rglob("*.part*")) == []


def test_a_fresh_file_that_lacks_a_row_never_takes_the_place(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake in the copying: the seals are right for what was written, and it is too little."""
    rows = Content.rows

    def less(self: Content) -> Rows:
        return rows(self._replace(entries=dict(list(self.entries.items())[1:])))

    before = everything(paths.database)
    monkeypatch.setattr(Content, "rows", less)
    with pytest.raises(StoreUnavailable, match="not hold what was written"):
        restore(paths, backup, LATER)
    assert everything(paths.database) == before


def test_salvage_of_what_is_whole_finds_it_all(paths: DataPaths, backup: Path) -> None:
    assert salvaged(backup).content == everything(backup)
