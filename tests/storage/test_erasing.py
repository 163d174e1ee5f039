"""Everything is deleted: overwritten first, the copies too, and the next start is the first one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.services.ports import Refused
from storage import erasing
from storage.backup import backup_now
from storage.copies import choose, copy_newest
from storage.erasing import DiaryEraser, erase_files
from storage.late_store import LateStore
from storage.lock import WindowLock
from storage.paths import DataPaths, write_private
from tests.storage.making import MARKER, NOON, filled


def bytes_below(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def full(paths: DataPaths, stick: Path) -> LateStore:
    """A diary with all that can lie beside it, the marker in each."""
    filled(paths, 3).close()
    backup_now(paths, "daily", NOON)
    backup_now(paths, "before-merge", NOON)
    choose(paths, stick, None)
    copy_newest(paths)
    write_private(paths.window_settings, f'{{"scheme": "{MARKER}"}}')
    paths.damaged_file(NOON).write_text(MARKER)
    paths.root.joinpath("diary (conflicted copy).sqlite3").write_text(MARKER)
    paths.new_part().write_text(MARKER)
    paths.database.with_name("diary.sqlite3-journal").write_bytes(b"")
    store = LateStore(paths)
    with store.reading() as diary:
        assert diary.entries()
    store.make_ready()
    return store


def test_what_there_is_is_counted(paths: DataPaths, full: LateStore, stick: Path) -> None:
    (paths.root / "holiday.jpg").write_bytes(b"x")
    found = DiaryEraser(paths, full).what_there_is()
    assert (found.backups, found.set_aside, found.copies, found.foreign) == (2, 2, 1, 1)
    assert found.diary_size == paths.database.stat().st_size
    assert found.backups_size > found.diary_size
    assert str(found.copies_in).startswith(str(stick)) and found.synced_by is None
    full.close()


def test_nothing_is_left_below_the_folder_nor_at_the_second_place(
    paths: DataPaths, full: LateStore, stick: Path
) -> None:
    lock = WindowLock(paths)
    assert lock.acquire()
    (paths.root / "holiday.jpg").write_bytes(b"mine")
    assert MARKER.encode() in bytes_below(paths.root) and MARKER.encode() in bytes_below(stick)
    done = DiaryEraser(paths, full).erase(copies=True)
    assert (done.left, done.copies_left) == ((), None)
    assert MARKER.encode() not in bytes_below(paths.root) + bytes_below(stick)
    assert {file.name for file in paths.root.iterdir()} == {
        "holiday.jpg", "window.lock", "window.raise",
    }  # fmt: skip
    assert list(stick.iterdir()) == []
    lock.release()


def test_the_content_is_overwritten_before_the_name_goes(paths: DataPaths, full: LateStore) -> None:
    # A second name for the same place on the disk shows what free space would show.
    shadow = paths.root.with_name("shadow")
    shadow.mkdir()
    for file in [paths.database, *paths.backups.iterdir()]:
        os.link(file, shadow / file.name)
    assert MARKER.encode() in bytes_below(shadow)
    DiaryEraser(paths, full).erase(copies=False)
    assert len(list(shadow.iterdir())) == 4
    assert MARKER.encode() not in bytes_below(shadow)


def test_control_deleting_alone_leaves_the_content(
    paths: DataPaths, full: LateStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "overwrite", lambda _file: None)
    shadow = paths.root.with_name("shadow")
    os.link(paths.database, shadow)
    DiaryEraser(paths, full).erase(copies=False)
    assert MARKER.encode() in shadow.read_bytes()


def test_the_copies_stay_when_that_is_wished_or_the_stick_is_away(
    paths: DataPaths, full: LateStore, stick: Path
) -> None:
    eraser = DiaryEraser(paths, full)
    done = eraser.erase(copies=False)
    assert done.copies_left is not None and MARKER.encode() in bytes_below(stick)


def test_a_stick_that_is_away_is_named(paths: DataPaths, full: LateStore, stick: Path) -> None:
    stick.rename(stick.with_name("drawer"))
    eraser = DiaryEraser(paths, full)
    assert eraser.what_there_is().copies is None
    done = eraser.erase(copies=True)
    assert str(done.copies_left).startswith(str(stick))
    assert not paths.database.exists()


def test_what_cannot_be_deleted_is_named_and_the_rest_goes(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text(MARKER)
    left = erase_files([tmp_path / "none", tmp_path / "folder", tmp_path / "file"])
    assert left == [tmp_path / "folder"] and not (tmp_path / "file").exists()


def test_the_open_window_can_bring_nothing_back_and_the_next_start_is_the_first(
    paths: DataPaths, full: LateStore
) -> None:
    DiaryEraser(paths, full).erase(copies=True)
    with full.reading() as diary:
        assert diary.entries() == [] and diary.profile() == {}
    with pytest.raises(Refused) as told, full.writing() as diary:
        diary.set_draft("session", {"note": MARKER})
    assert told.value.code == "erased"
    assert not paths.database.exists()
    full.close()
    again = LateStore(paths)
    assert again.make_ready().ok
    with again.reading() as diary:
        assert (diary.entries(), diary.profile(), diary.draft("session")) == ([], {}, None)
    again.close()


def test_a_folder_without_a_diary_has_nothing_to_delete(paths: DataPaths) -> None:
    eraser = DiaryEraser(paths, LateStore(paths))
    found = eraser.what_there_is()
    assert (found.diary_size, found.backups, found.copies_in) == (0, 0, None)
    assert eraser.erase(copies=True) == ((), None)


def test_every_path_of_a_diary_is_known_to_what_deletes_it(paths: DataPaths) -> None:
    """Whoever adds a file beside the diary adds it to `own_files`, or it would stay behind."""
    named = {
        value
        for name in dir(DataPaths)
        if isinstance(getattr(DataPaths, name), property)
        for value in (getattr(paths, name),)
        if isinstance(value, Path)
    }
    assert len(named) >= 6
    assert named - {paths.root, paths.backups} <= set(paths.own_files())


def test_the_diary_goes_last(paths: DataPaths, full: LateStore) -> None:
    full.close()
    paths.database.with_name("diary.sqlite3-journal").write_bytes(b"x")
    order = [file.name for file in erasing._ours(paths)]
    assert order[-2:] == ["diary.sqlite3", "diary.sqlite3-journal"]


def test_a_link_to_the_diary_does_not_save_it(paths: DataPaths, full: LateStore) -> None:
    full.close()
    real = paths.root.with_name("elsewhere.sqlite3")
    paths.database.rename(real)
    paths.database.symlink_to(real)
    assert DiaryEraser(paths, full).erase(copies=False).left == ()
    assert not real.exists() and not paths.database.is_symlink()


def test_what_others_have_in_the_making_stays(paths: DataPaths, full: LateStore) -> None:
    foreign = paths.root / ".holiday.mp4.part"
    foreign.write_bytes(b"half")
    assert DiaryEraser(paths, full).what_there_is().foreign == 1
    DiaryEraser(paths, full).erase(copies=False)
    assert foreign.read_bytes() == b"half"
