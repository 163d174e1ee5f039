"""No damage goes unnoticed, and a damaged diary is left alone."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.columns import TABLES
from storage.first_read import read_first
from storage.integrity import check
from storage.late_store import LateStore
from storage.migrations import SCHEMA_VERSION
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import MARKER, NOON, an_entry, content, filled

PLACES = 220


@pytest.fixture
def whole(paths: DataPaths) -> bytes:
    """The bytes of a diary that lies at `paths` and is in order."""
    filled(paths).close()
    return paths.database.read_bytes()


def read(paths: DataPaths) -> list[Any] | str:
    """Everything in the diary as the first page sees it, or the code of the refusal."""
    try:
        view = read_first(paths)
    except StoreUnavailable as error:
        assert MARKER not in str(error)
        return error.code
    return [view.entries(), view.profile(), view.draft("session")]


def flipped(whole: bytes, places: int) -> list[bytes]:
    """The file with one byte changed, so many times, each at a place and in a way of its own."""
    dice = random.Random(7)
    used = [place for place, byte in enumerate(whole) if byte]  # most of the rest is empty space
    found = []
    for place in dice.sample(used, places - 20) + dice.sample(range(120), 20):
        changed = bytearray(whole)
        changed[place] ^= dice.choice((1, 2, 16, 32, 128, 255))
        found.append(bytes(changed))
    return found


def test_a_flipped_byte_is_noticed_or_changes_nothing(paths: DataPaths, whole: bytes) -> None:
    before = read(paths)
    outcomes = []
    for damaged in flipped(whole, PLACES):
        paths.database.write_bytes(damaged)
        found = read(paths)
        if isinstance(found, str):
            assert found in ("damaged", "newer")
        else:
            assert found == before
        outcomes.append(found)
    assert sum(isinstance(found, str) for found in outcomes) > PLACES / 2


def test_control_the_check_of_sqlite_alone_misses_many_of_them(
    paths: DataPaths, whole: bytes
) -> None:
    """Why rows carry a hash."""
    with closing(sqlite3.connect(paths.database)) as connection:
        before = connection.execute("SELECT id, kind, data FROM entries").fetchall()
    silent = 0
    for damaged in flipped(whole, PLACES):
        paths.database.write_bytes(damaged)
        with closing(sqlite3.connect(paths.database)) as connection:
            try:
                if connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]:
                    rows = connection.execute("SELECT id, kind, data FROM entries").fetchall()
                    silent += rows != before
            except (sqlite3.Error, UnicodeDecodeError):
                continue
    assert silent > PLACES / 10


def test_a_full_check_notices_what_reading_notices_and_never_fails(
    paths: DataPaths, whole: bytes
) -> None:
    for damaged in flipped(whole, PLACES // 2):
        paths.database.write_bytes(damaged)
        found = read(paths)
        try:
            report = check(paths)
        except StoreUnavailable as error:
            assert error.code == found == "newer"
            continue
        assert MARKER not in "".join(report.problems)
        if isinstance(found, str):
            assert not report.ok
        assert report.ok == (not report.problems)


@pytest.mark.parametrize("length", [0, 1, 99, 100, 4096, 5000, 20_480, -4096, -1])
def test_a_file_cut_short_is_damaged_never_new(paths: DataPaths, whole: bytes, length: int) -> None:
    cut = whole[:length]
    paths.database.write_bytes(cut)
    assert read(paths) == "damaged"
    assert not check(paths).ok
    with pytest.raises(StoreUnavailable, match="damaged"), open_store(paths).writing():
        pass
    assert paths.database.read_bytes() == cut


@pytest.mark.parametrize("foreign", [b"not a diary at all", b"SQLite format 3\0" + bytes(84)])
def test_a_file_that_is_no_diary_is_left_alone(paths: DataPaths, foreign: bytes) -> None:
    paths.root.mkdir()
    paths.database.write_bytes(foreign)
    assert read(paths) == "damaged"
    with pytest.raises(StoreUnavailable, match="damaged"):
        open_store(paths)
    assert paths.database.read_bytes() == foreign


def test_the_database_of_another_program_is_left_alone(paths: DataPaths) -> None:
    paths.root.mkdir()
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("CREATE TABLE entries (id)")
    before = paths.database.read_bytes()
    assert read(paths) == "damaged"
    with pytest.raises(StoreUnavailable, match="not a Backstride diary"):
        open_store(paths)
    assert paths.database.read_bytes() == before


def meddle(path: Path, *statements: str) -> None:
    """Change the diary behind the store's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


MEDDLING = {
    "a changed row": "UPDATE entries SET deleted = 1 WHERE id IN (SELECT id FROM entries LIMIT 1)",
    "a vanished row": "DELETE FROM entries WHERE id IN (SELECT id FROM entries LIMIT 1)",
    "a changed setting": "UPDATE profile SET value = '\"mi\"'",
    "a vanished setting": "DELETE FROM profile",
    "a vanished draft": "DELETE FROM drafts",
    "a changed draft": "UPDATE drafts SET data = '{}'",
    "a vanished seal": "DELETE FROM seals WHERE table_name = 'entries'",
    "a doubled row": "INSERT INTO entries SELECT replace(id, substr(id, 1, 8), '00000000'), "
    f"{', '.join(list(TABLES['entries'])[1:])} FROM entries LIMIT 1",
}
LAYOUT = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM drafts; END",
    "a table": "CREATE TABLE more (a TEXT)",
    "a lost layout seal": "DELETE FROM seals WHERE table_name = 'sqlite_schema'",
}


@pytest.mark.parametrize("statement", MEDDLING.values(), ids=MEDDLING.keys())
def test_what_was_changed_behind_our_back_is_noticed_at_every_door(
    paths: DataPaths, whole: bytes, statement: str
) -> None:
    meddle(paths.database, statement)
    assert read(paths) == "damaged"
    assert not check(paths).ok
    store = open_store(paths)
    with pytest.raises(StoreUnavailable, match="damaged"), store.reading():
        pass
    with pytest.raises(StoreUnavailable, match="damaged"), store.writing() as diary:
        diary.put(an_entry())
    store.close()


@pytest.mark.parametrize("value", ["'x'", "x'00'", "NULL", "1e300"])
def test_a_number_that_became_something_else_is_damage(
    paths: DataPaths, whole: bytes, value: str
) -> None:
    """As a flipped bit makes it: SQLite checks the kind of a value when it is written, not read."""
    with closing(sqlite3.connect(paths.database)) as connection:
        query = "SELECT sql FROM sqlite_master WHERE name = 'entries'"
        strict: str = connection.execute(query).fetchone()[0]
    loose = strict.replace("STRICT, ", "").replace("at_us INTEGER NOT NULL", "at_us", 1)
    layout = "UPDATE sqlite_master SET sql = '{}' WHERE name = 'entries'"
    for made, change in (
        (loose, "SELECT 1"),
        (strict, f"UPDATE entries SET at_us = {value} WHERE id = (SELECT max(id) FROM entries)"),
    ):
        meddle(paths.database, "PRAGMA writable_schema = ON", change, layout.format(
            made.replace("'", "''")
        ))  # fmt: skip
    assert read(paths) == "damaged"


@pytest.mark.parametrize("statement", LAYOUT.values(), ids=LAYOUT.keys())
def test_a_changed_layout_is_noticed_before_the_first_change(
    paths: DataPaths, whole: bytes, statement: str
) -> None:
    meddle(paths.database, statement)
    before = paths.database.read_bytes()
    store = open_store(paths)
    with pytest.raises(StoreUnavailable, match="layout"), store.writing() as diary:
        diary.put(an_entry())
    store.close()
    assert paths.database.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [MEDDLING["a changed row"], MEDDLING["a changed setting"], MEDDLING["a changed draft"]],
)
def test_a_row_damaged_after_the_check_is_noticed_by_who_reads_it_to_change_it(
    paths: DataPaths, statement: str
) -> None:
    store = filled(paths, 1)
    entry_id = content(store)[0][0].id
    meddle(paths.database, statement)
    with pytest.raises(StoreUnavailable, match="damaged"), store.writing() as diary:
        diary.entries()
        diary.entry(entry_id)
        diary.profile()
        diary.draft("session")
    store.close()


def test_the_refusal_names_the_newest_good_backup_and_what_to_do(paths: DataPaths) -> None:
    store = filled(paths, 3)
    good = backup_now(paths, "manual", NOON)
    newer_but_bad = backup_now(paths, "daily", NOON.replace(day=28))
    store.close()
    for path in (newer_but_bad, paths.database):
        meddle(path, "DELETE FROM profile")
    late = LateStore(paths)
    with late.reading() as view:
        assert len(view.entries()) == 3, "what is good is shown"
    assert late.damage is not None
    assert str(good) in str(late.damage)
    assert not late.make_ready().ok
    assert not late.ready
    assert str(good) in " ".join(check(paths).problems)
    with pytest.raises(StoreUnavailable) as told, late.writing():
        pass
    assert told.value.code == "damaged"
    assert str(good) in str(told.value)
    assert str(paths.database) in str(told.value)
    late.close()


def test_following_that_advice_brings_the_diary_back(paths: DataPaths) -> None:
    store = filled(paths, 3)
    before = content(store)
    good = backup_now(paths, "daily", NOON)
    store.close()
    paths.database.write_bytes(b"rubbish")
    paths.database.rename(paths.root / "damaged")
    paths.database.write_bytes(good.read_bytes())
    store = open_store(paths)
    assert content(store) == before
    with store.writing() as diary:
        diary.put(an_entry())
    store.close()


def test_a_diary_that_vanished_beside_its_backups_is_not_begun_anew(paths: DataPaths) -> None:
    filled(paths, 3).close()
    backup = backup_now(paths, "daily", NOON)
    paths.database.unlink()
    assert read(paths) == "damaged"
    report = check(paths)
    assert not report.ok
    assert str(backup) in report.problems[0]
    with pytest.raises(StoreUnavailable, match="not there any more") as told:
        open_store(paths)
    assert str(backup) in str(told.value)
    assert not paths.database.exists()
    paths.backups.rename(paths.root / "old backups")
    open_store(paths).close()
    assert read(paths) == [[], {}, None]


def test_backups_of_an_empty_diary_hold_up_no_new_one(paths: DataPaths) -> None:
    open_store(paths).close()
    backup_now(paths, "daily", NOON)
    paths.database.unlink()
    assert check(paths).ok
    open_store(paths).close()
    assert read(paths) == [[], {}, None]


def test_a_check_counts_what_is_there(paths: DataPaths) -> None:
    store = filled(paths, 3)
    with store.writing() as diary:
        diary.put(an_entry(kind="pain", data={"now": 20}))
        diary.put(an_entry(deleted=True))
    report = store.check()
    assert report.ok
    assert report.counts == {"note": 3, "pain": 1}
    assert report.version == SCHEMA_VERSION
    store.close()


def test_an_accepted_report_spares_the_store_its_own_check(paths: DataPaths) -> None:
    filled(paths, 1).close()
    report = check(paths)
    meddle(paths.database, "CREATE TABLE more (a TEXT)")
    store = open_store(paths)
    store.accept(report)
    with store.writing() as diary:
        diary.put(an_entry())
    assert not store.check().ok
    store.close()


def test_damage_is_no_reason_to_touch_the_file(paths: DataPaths, whole: bytes) -> None:
    damaged = whole[:4096] + bytes(4096) + whole[8192:]
    paths.database.write_bytes(damaged)
    before: list[Path] = sorted(paths.root.iterdir())
    check(paths)
    read(paths)
    with pytest.raises(StoreUnavailable):
        backup_now(paths, "daily", NOON)
    assert paths.database.read_bytes() == damaged
    assert sorted(paths.root.iterdir()) == sorted({*before, paths.backups})
    assert list(paths.backups.iterdir()) == []
