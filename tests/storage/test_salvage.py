"""What is good in a damaged diary is found, and nothing that is not."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.model import Entry
from app.services.ports import Refused, StoreUnavailable
from storage.backup import backup_now
from storage.content import read_content, write_content
from storage.integrity import check, inspect, newest_good_file
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.restore import preview_salvage, salvage
from storage.salvage import PAGE_SIZE, Salvaged, salvaged, salvaged_from
from storage.unit_of_work import open_store
from tests.storage.making import MARKER, NOON, an_entry, content, filled

TRIALS = 80


def a_diary(paths: DataPaths, lengths: list[int]) -> bytes:
    """The bytes of a diary with texts of these lengths: short, and longer than several pages."""
    store = filled(paths, 40)
    with store.writing() as diary:
        for number, length in enumerate(lengths):
            diary.put(an_entry("ä" * length, NOON + timedelta(days=number)))
    store.close()
    return paths.database.read_bytes()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 20_000), max_size=12), st.randoms(use_true_random=False))
def test_of_a_whole_diary_it_finds_what_sqlite_finds(
    tmp_path_factory: pytest.TempPathFactory, lengths: list[int], dice: random.Random
) -> None:
    paths = DataPaths.at(tmp_path_factory.mktemp("whole"))
    store = filled(paths, dice.randrange(60))
    with store.writing() as diary:
        for length in lengths:
            diary.put(an_entry("ä" * length))
    with store.writing() as diary:
        for entry in dice.sample(diary.entries(), min(5, len(diary.entries()))):
            diary.put(entry.edited(NOON, data={"text": "another"}, deleted=dice.random() < 0.5))
        diary.set_draft("session", None)
    store.close()
    found = salvaged(paths.database)
    assert found.content == read_content(paths.database, paths.new_part())
    assert found.lost == 0


def test_of_a_damaged_diary_it_finds_most_and_nothing_that_was_never_written(
    paths: DataPaths,
) -> None:
    whole = a_diary(paths, [10, 900, 5000, 30_000])
    written = salvaged_from(whole).content
    everything = len(written.entries)
    assert everything == 44
    dice = random.Random(3)
    kept: list[int] = []
    for _ in range(TRIALS):
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 3, 30))):
            damaged[dice.randrange(len(whole))] ^= dice.choice((1, 32, 255))
        found = salvaged_from(bytes(damaged))
        for ours, theirs in zip(found.content, written, strict=True):
            assert ours.items() <= theirs.items(), "a row came out that never was"
        kept.append(len(found.content.entries))
    assert min(kept) > everything / 3
    assert sum(kept) > 0.9 * everything * TRIALS


def without_page(whole: bytes, page: int) -> bytes:
    return whole[: page * PAGE_SIZE] + bytes(PAGE_SIZE) + whole[(page + 1) * PAGE_SIZE :]


def test_a_page_that_is_gone_takes_only_its_own_rows_along(paths: DataPaths) -> None:
    """The first page too, without which SQLite opens nothing, and the page that leads to others."""
    whole = a_diary(paths, [])
    there = salvaged_from(whole).content.entries
    lost, refused = [], 0
    for page in range(len(whole) // PAGE_SIZE):
        damaged = without_page(whole, page)
        paths.database.write_bytes(damaged)
        refused += not inspect(paths.database).ok
        found = salvaged_from(damaged).content.entries
        assert found.items() <= there.items()
        own = whole[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
        on_it = salvaged_from(bytes(PAGE_SIZE) + own).content.entries
        assert there.items() - found.items() <= on_it.items()
        lost.append(len(there) - len(found))
    assert max(lost) < len(there)
    assert 1 < sum(count > 0 for count in lost) < len(lost)
    assert refused >= len(lost) - 1, "control: the check refuses all but a page not in use"


def test_of_an_entry_found_twice_the_later_version_counts(paths: DataPaths) -> None:
    """An older one may be left on a page that is no longer in use."""
    store = filled(paths, 5)
    old = paths.database.read_bytes()
    with store.writing() as diary:
        for entry in diary.entries():
            diary.put(entry.edited(NOON + timedelta(days=30), data={"text": "later"}))
    store.close()
    new = paths.database.read_bytes()
    whole = salvaged_from(new).content.entries
    for both in (new + old, old + new):
        found = salvaged_from(both)
        assert found.content.entries == whole
    assert salvaged_from(old).content.entries != whole


@pytest.mark.parametrize("length", [0, 1, 99, 100, 4096, 5000, 12_288, -4096, -1])
def test_a_file_cut_short_gives_what_is_left(paths: DataPaths, length: int) -> None:
    whole = a_diary(paths, [])
    found = salvaged_from(whole[:length])
    assert found.content.entries.items() <= salvaged_from(whole).content.entries.items()
    assert (len(found.content.entries) == 0) == (0 <= length <= 5000)


@settings(max_examples=60)
@given(st.binary(max_size=9000), st.sampled_from((0, 16, 100)))
def test_rubbish_gives_nothing_and_no_error(rubbish: bytes, head: int) -> None:
    start = (b"SQLite format 3\0\x10\0" + bytes(82))[:head]
    assert salvaged_from(start + rubbish) == Salvaged(salvaged_from(b"").content, None, {})


def damaged(paths: DataPaths) -> bytes:
    """Take a page with entries out of the diary at `paths`; returns the bytes left."""
    whole = paths.database.read_bytes()
    pages = range(len(whole) // PAGE_SIZE)
    found = [len(salvaged_from(without_page(whole, page)).content.entries) for page in pages]
    hurt = without_page(whole, found.index(min(found)))
    paths.database.write_bytes(hurt)
    assert not check(paths).ok
    return hurt


def shown(paths: DataPaths) -> list[Entry]:
    """The entries the window shows."""
    with LateStore(paths).reading() as view:
        return list(view.entries())


def test_salvage_begins_a_fresh_file_and_keeps_the_damaged_one(paths: DataPaths) -> None:
    a_diary(paths, [3000])
    everything = salvaged(paths.database).content.entries
    hurt = damaged(paths)
    seen = preview_salvage(paths)
    assert seen.backup is None and seen.comparison is None
    assert seen.lost is not None and seen.lost > 0
    assert sum(seen.found.counts.values()) == len(everything) - seen.lost
    done = salvage(paths, NOON)
    assert done.backup is None and done.kept is not None
    assert done.kept.name == "damaged-20260927T120000+0000.sqlite3"
    assert done.kept.read_bytes() == hurt
    assert check(paths).ok
    store = open_store(paths)
    with store.writing() as diary:
        assert len(diary.entries()) == len(everything) - seen.lost
        diary.put(an_entry())
    store.close()


def test_filled_up_from_a_backup_nothing_is_missing_and_nothing_falls_back(
    paths: DataPaths,
) -> None:
    store = open_store(paths)
    with store.writing() as diary:
        for number in range(60):
            diary.put(an_entry(f"{MARKER} {number}", NOON + timedelta(hours=number)))
    backup = backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        for entry in diary.entries():
            diary.put(entry.edited(NOON, data={"text": "newer"}))
        diary.put(an_entry("after the backup", NOON + timedelta(days=9)))
    store.close()
    damaged(paths)
    seen = preview_salvage(paths)
    assert seen.backup == backup
    assert seen.comparison is not None
    found = {entry.id: entry for entry in shown(paths)}
    missing = {entry.id for entry in seen.comparison.only_there}
    assert missing and not missing & set(found)
    salvage(paths, NOON, backup)
    store = open_store(paths)
    entries = content(store)[0]
    store.close()
    assert {entry.id for entry in entries} == missing | set(found)
    assert all(entry == found[entry.id] for entry in entries if entry.id in found)
    assert {entry.data["text"] for entry in entries if entry.id not in found} <= {
        f"{MARKER} {number}" for number in range(60)
    }


@pytest.mark.parametrize("older", [True, False])
def test_a_backup_the_rules_cannot_read_keeps_nobody_from_saving_what_is_there(
    paths: DataPaths, older: bool
) -> None:
    """Its check sums are right, so it is whole; then an older one is offered, or none."""
    store = filled(paths, 40)
    good = backup_now(paths, "daily", NOON) if older else None
    odd = an_entry(kind="test_run", data={})
    with store.writing() as diary:
        diary.put(odd)
    newest = backup_now(paths, "manual", NOON + timedelta(days=1))
    with store.writing() as diary:
        diary.put(odd.changed(kind="note", data={"text": "mended"}))
    store.close()
    assert newest_good_file(paths) == newest, "control: it passes the check"
    damaged(paths)
    seen = preview_salvage(paths)
    assert seen.backup == good
    assert (seen.comparison is None) == (good is None)
    assert seen.lost and sum(seen.found.counts.values()) > 10
    assert seen.check_first or older
    with pytest.raises(Refused, match="damaged"):
        salvage(paths, NOON, newest)
    salvage(paths, NOON, good)
    assert check(paths).ok


def test_a_diary_in_order_is_not_salvaged(paths: DataPaths) -> None:
    filled(paths, 2).close()
    before = paths.database.read_bytes()
    with pytest.raises(Refused) as told:
        salvage(paths, NOON)
    assert told.value.code == "nothing_to_salvage"
    assert paths.database.read_bytes() == before


def test_where_nothing_can_be_read_nothing_is_changed(paths: DataPaths) -> None:
    paths.create()
    paths.database.write_bytes(b"rubbish" * 1000)
    with pytest.raises(Refused, match="nothing"):
        salvage(paths, NOON)
    assert paths.database.read_bytes() == b"rubbish" * 1000
    paths.database.unlink()
    assert preview_salvage(paths).found.counts == {}


def test_a_diary_is_written_as_it_was_read(paths: DataPaths) -> None:
    a_diary(paths, [1, 10_000])
    whole = read_content(paths.database, paths.new_part())
    part = paths.new_part()
    write_content(part, whole)
    assert read_content(part, paths.new_part()) == whole
    assert inspect(part) == inspect(paths.database)
    part.unlink()


def test_a_damaged_diary_opens_to_be_read_and_never_to_be_written(paths: DataPaths) -> None:
    a_diary(paths, [])
    hurt = damaged(paths)
    late = LateStore(paths)
    with late.reading() as view:
        seen = view.entries()
        assert 10 < len(seen) < 40
    for _ in range(2):
        assert not late.make_ready().ok
        assert not late.ready
        with late.reading() as view:
            assert view.entries() == seen
        with pytest.raises(StoreUnavailable) as told, late.writing() as diary:
            diary.put(an_entry())
        assert told.value.code == "damaged"
    assert late.damage is not None and str(late.damage) == str(told.value)
    late.close()
    assert paths.database.read_bytes() == hurt


def test_a_diary_of_which_nothing_is_left_opens_empty_and_says_so(paths: DataPaths) -> None:
    paths.create()
    paths.database.write_bytes(b"rubbish")
    late = LateStore(paths)
    with late.reading() as view:
        assert (view.entries(), view.profile()) == ([], {})
    assert late.damage is not None
    with pytest.raises(StoreUnavailable, match="damaged"):
        late.make_ready()
    late.close()
