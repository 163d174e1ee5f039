"""The port the window gets: every notice, and a whole way from damage back to a diary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.services.diary import Diary
from app.services.merging import merge_diaries
from app.services.ports import Refused, StoreUnavailable
from app.services.safekeeping import Safekeeping
from storage.backup import backup_now
from storage.ids import NewIds
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from tests.engine.build import shipped_programme
from tests.storage.making import NOON, an_entry, filled


class HandClock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(NOON.tzinfo)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def late(paths: DataPaths) -> Iterator[LateStore]:
    filled(paths, 30).close()
    store = LateStore(paths)
    yield store
    store.close()


@pytest.fixture
def keeper(paths: DataPaths, late: LateStore, clock: HandClock) -> Safekeeping:
    return DiaryKeeper(paths, late, clock)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_quiet_day_makes_a_backup_its_copy_and_no_noise(
    keeper: Safekeeping, clock: HandClock, stick: Path
) -> None:
    assert keeper.look_after() == []
    keeper.choose_second_place(str(stick), None)
    place = keeper.second_place()
    assert place.folder == str(stick / "Backstride backups")
    assert (place.closed, place.last, place.away, place.plain) == (False, NOON, False, 0)
    clock.moment += timedelta(days=1)
    assert keeper.look_after() == []
    assert keeper.look_after() == []
    found = keeper.backups()
    assert [(each.reason, each.copy) for each in found] == [("daily", False), ("daily", True)] * 2
    made = keeper.back_up_now()
    assert (made.reason, made.copy, made.closed) == ("manual", False, False)
    assert made.size > 4096
    keeper.stop_copying()
    assert keeper.second_place().folder is None


def test_what_goes_wrong_is_told_each_with_its_code_and_stops_nothing_else(
    paths: DataPaths, keeper: Safekeeping, clock: HandClock, stick: Path
) -> None:
    keeper.look_after()
    keeper.choose_second_place(str(stick), None)
    stick.rename(stick.parent / "pulled")
    clock.moment += timedelta(days=1)
    [away] = keeper.look_after()
    assert (away.code, away.since) == ("copy_away", NOON)
    assert len([each for each in keeper.backups() if not each.copy]) == 2
    assert keeper.second_place().away
    paths.backup_settings.write_text("{")
    assert [notice.code for notice in keeper.look_after()] == ["copy_forgotten"]
    clock.moment += timedelta(days=40)
    newest = keeper.back_up_now()
    Path(newest.where).write_bytes(b"rubbish")
    paths.backup_settings.unlink()
    [failed] = keeper.look_after()
    assert failed.code == "rehearsal_failed"
    assert newest.where in str(failed.error)


def test_a_failed_backup_and_a_failed_copy_are_told(
    paths: DataPaths, keeper: Safekeeping, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.look_after()
    keeper.choose_second_place(str(stick), None)

    def full(*_: object) -> None:
        raise StoreUnavailable("full", "no room")

    monkeypatch.setattr("storage.safekeeping.daily_backup", full)
    monkeypatch.setattr("storage.copies.newest_good_file", full)
    told = keeper.look_after()
    assert [(notice.code, str(notice.error)) for notice in told] == [
        ("backup_failed", "no room"),
        ("copy_failed", "no room"),
    ]


def test_a_rehearsal_that_can_not_be_tried_is_no_warning_yet(
    keeper: Safekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable("full", "no room")

    monkeypatch.setattr("storage.safekeeping.rehearse_if_due", full)
    assert keeper.look_after() == []


def test_a_place_that_is_away_takes_no_choice(keeper: Safekeeping, stick: Path) -> None:
    with pytest.raises(StoreUnavailable):
        keeper.choose_second_place(str(stick / "nowhere"), None)
    assert keeper.second_place().folder is None
    with pytest.raises(Refused) as told:
        keeper.remove_plain_copies()
    assert told.value.code == "copies_away"


def test_going_back_and_back_again_as_the_window_sees_it(
    keeper: Safekeeping, late: LateStore, clock: HandClock
) -> None:
    diary = Diary(late, clock, NewIds(), shipped_programme)
    late.make_ready()
    diary.opened()
    made = keeper.back_up_now()
    with late.writing() as writer:
        writer.put(an_entry("since then"))
    diary.changed()
    before = diary.entries()
    assert len(keeper.preview(made.where).comparison.lost) == 1
    done = keeper.restore(made.where)
    diary.changed()
    assert len(diary.entries()) == 30
    assert done.undo is not None and done.kept is None
    assert keeper.restore(done.undo).undo is not None
    diary.changed()
    assert diary.entries() == before
    diary.set_profile({"units": "mi"})
    assert diary.units() == "mi"


def test_from_damage_to_a_diary_that_can_be_written_again(
    paths: DataPaths, clock: HandClock
) -> None:
    filled(paths, 60).close()
    backup_now(paths, "daily", NOON)
    whole = paths.database.read_bytes()
    hurt = whole[: 6 * 4096] + bytes(4096) + whole[7 * 4096 :]
    paths.database.write_bytes(hurt)
    late = LateStore(paths)
    keeper = DiaryKeeper(paths, late, clock)
    diary = Diary(late, clock, NewIds(), shipped_programme)
    damage = keeper.damage()
    assert damage is not None and damage.code == "damaged"
    assert 0 < len(diary.entries()) < 60
    report = late.make_ready()
    assert not report.ok
    diary.opened(" ".join(report.problems))
    assert not diary.ready
    assert keeper.look_after() == [], "no backup is made of what is damaged"
    seen = keeper.preview_salvage()
    assert seen.lost == 60 - len(diary.entries()) > 0
    assert seen.comparison is not None and len(seen.comparison.only_there) == seen.lost
    done = keeper.salvage(seen.backup)
    assert done.undo is None and done.kept is not None
    assert Path(done.kept).read_bytes() == hurt
    assert keeper.damage() is None
    diary.opened()
    diary.changed()
    assert diary.ready
    assert len(diary.entries()) == 60
    diary.set_profile({"units": "mi"})
    late.close()


def test_a_salvage_that_fails_leaves_the_damage_told(paths: DataPaths, clock: HandClock) -> None:
    paths.create()
    paths.database.write_bytes(b"rubbish" * 999)
    late = LateStore(paths)
    keeper = DiaryKeeper(paths, late, clock)
    with pytest.raises(Refused) as told:
        keeper.salvage()
    assert told.value.code == "nothing_to_salvage"
    assert keeper.damage() is not None
    assert paths.database.read_bytes() == b"rubbish" * 999
    late.close()


def test_a_conflicting_version_is_found_and_joined_into_the_diary(
    paths: DataPaths, keeper: Safekeeping, late: LateStore
) -> None:
    assert keeper.surroundings() == (None, ())
    other = paths.root / "diary (conflicted copy).sqlite3"
    other.write_bytes(paths.database.read_bytes())
    with late.writing() as diary:
        diary.put(an_entry("written here"))
    [found] = keeper.surroundings().conflicts
    assert found == str(other)
    summary = merge_diaries(late, keeper.read_copy(found), date(2026, 9, 30))
    assert (summary.added, summary.merged, summary.unchanged) == (0, 0, 30)


def test_a_passphrase_is_offered(keeper: Safekeeping) -> None:
    assert len(keeper.new_passphrase()) >= 20
