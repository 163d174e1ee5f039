"""Copies at a second place: checked there, thinned out, and never in the way when it is away."""

from __future__ import annotations

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from app.services.ports import Refused, StoreUnavailable
from storage import copies
from storage.age_files import decrypt
from storage.backup import DAYS_KEPT, backup_now, daily_backup, list_backups
from storage.copies import Away, choose, choose_none, copy_newest, list_copies, remove_plain_copies
from storage.disk import write_new
from storage.integrity import inspect
from storage.keeping_settings import KeepingSettings, keep_settings, settings_of
from storage.paths import DataPaths
from storage.rehearsal import rehearse_if_due
from storage.restore import preview, restore
from tests.storage.making import (
    MARKER,
    NOON,
    close_cheaply,
    filled,
    make_read_only,
    small_disk,
)

PASSPHRASE = "five old wörds"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(paths: DataPaths) -> DataPaths:
    """A diary with one backup."""
    filled(paths, 5).close()
    daily_backup(paths, NOON)
    return paths


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    close_cheaply(monkeypatch)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_nothing_is_copied_until_a_place_is_chosen(kept: DataPaths, stick: Path) -> None:
    assert copy_newest(kept) is None
    choose(kept, stick, None)
    choose_none(kept)
    assert copy_newest(kept) is None
    assert settings_of(kept).copies is None


def test_the_newest_backup_is_copied_once_and_can_be_restored_from_there(
    kept: DataPaths, stick: Path
) -> None:
    folder = choose(kept, stick, None)
    assert folder == stick / "Backstride backups"
    made = copy_newest(kept)
    assert made is not None
    assert names(folder) == ["diary-20260927T120000+0000-daily.sqlite3"]
    assert inspect(made.path).ok
    assert settings_of(kept).copied == made.made_at == NOON
    before = made.path.stat()
    assert copy_newest(kept) == made
    assert made.path.stat().st_mtime_ns == before.st_mtime_ns
    assert preview(kept, made.path).comparison.same
    assert [each.path for each in list_copies(stick)] == [made.path]


def test_copies_are_private_where_the_disk_knows_of_that(kept: DataPaths, stick: Path) -> None:
    os.umask(0o022)
    folder = choose(kept, stick, None)
    copy_newest(kept)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(kept.backup_settings.stat().st_mode) == 0o600


def test_a_stick_that_is_away_is_told_and_nothing_is_written_in_its_place(
    kept: DataPaths, stick: Path
) -> None:
    """The folder a stick was mounted on often stays, empty."""
    choose(kept, stick, None).rename(stick.parent / "pulled")
    with pytest.raises(Away):
        copy_newest(kept)
    assert names(stick) == []
    stick.rmdir()
    with pytest.raises(Away):
        copy_newest(kept)
    stick.mkdir()
    (stick.parent / "pulled").rename(stick / "Backstride backups")
    assert copy_newest(kept) is not None


def test_two_diaries_in_one_folder_keep_apart(kept: DataPaths, tmp_path: Path, stick: Path) -> None:
    other = DataPaths.at(tmp_path / "other")
    filled(other, 2).close()
    daily_backup(other, NOON)
    assert choose(kept, stick, None) == stick / "Backstride backups"
    assert choose(other, stick, None) == stick / "Backstride backups 2"
    assert choose(kept, stick, None) == stick / "Backstride backups"
    copy_newest(kept)
    copy_newest(other)
    assert {each.path.parent.name for each in list_copies(stick)} == {
        "Backstride backups",
        "Backstride backups 2",
    }


def test_another_diarys_folder_is_away(kept: DataPaths, stick: Path) -> None:
    folder = choose(kept, stick, None)
    (folder / ".backstride-backups").write_text("another")
    with pytest.raises(Away):
        copy_newest(kept)


def test_copies_are_thinned_out_like_backups(kept: DataPaths, stick: Path) -> None:
    folder = choose(kept, stick, None)
    for day in range(20):
        daily_backup(kept, NOON + timedelta(days=day))
        copy_newest(kept)
    found = names(folder)
    assert DAYS_KEPT < len(found) < 17
    assert found == sorted(each.path.name for each in list_backups(kept))
    manual = backup_now(kept, "manual", NOON + timedelta(days=30))
    copy_newest(kept)
    assert manual.name in names(folder)


def test_only_a_good_backup_is_copied(kept: DataPaths, stick: Path) -> None:
    choose(kept, stick, None)
    bad = backup_now(kept, "daily", NOON + timedelta(days=1))
    bad.write_bytes(bad.read_bytes()[:5000])
    made = copy_newest(kept)
    assert made is not None and made.made_at == NOON


def test_what_does_not_read_back_the_same_does_not_count(
    kept: DataPaths, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = choose(kept, stick, None)

    def write_badly(path: Path, data: bytes, *, durable: bool) -> None:
        write_new(path, data[:5000], durable=durable)

    monkeypatch.setattr(copies, "write_new", write_badly)
    with pytest.raises(StoreUnavailable) as told:
        copy_newest(kept)
    assert told.value.code == "io"
    assert "read back" in str(told.value)
    assert [path.name for path in folder.iterdir()] == [".backstride-backups"]
    monkeypatch.setattr(copies, "_check", lambda *_: None)
    made = copy_newest(kept)
    assert made is not None and not inspect(made.path).ok, "control: unchecked, it stays"


def test_a_full_stick_is_told_and_left_as_it_was(kept: DataPaths, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "16k") as disk:
        folder = choose(kept, disk, None)
        with pytest.raises(StoreUnavailable) as told:
            copy_newest(kept)
        assert told.value.code == "full"
        assert str(folder) in str(told.value)
        assert names(folder) == [] and list(folder.glob(".*.part")) == []


def test_a_protected_stick_is_told(kept: DataPaths, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        choose(kept, disk, None)
        make_read_only(disk)
        with pytest.raises(StoreUnavailable) as told:
            copy_newest(kept)
        assert told.value.code == "read_only"
        with pytest.raises(StoreUnavailable):
            choose(kept, disk / "Backstride backups", None)


def test_what_a_pulled_stick_left_half_written_is_swept_up(kept: DataPaths, stick: Path) -> None:
    folder = choose(kept, stick, None)
    ours, foreign = folder / ".0123456789abcdef.part", folder / ".holiday.mp4.part"
    for part in (ours, foreign):
        part.write_bytes(b"half")
        os.utime(part, (0, 0))
    copy_newest(kept)
    assert not ours.exists()
    assert foreign.exists()


@pytest.mark.usefixtures("quick")
def test_with_a_passphrase_copies_are_closed_and_plain_ones_can_be_removed(
    kept: DataPaths, stick: Path
) -> None:
    folder = choose(kept, stick, None)
    copy_newest(kept)
    assert choose(kept, stick, PASSPHRASE) == folder
    made = copy_newest(kept)
    assert made is not None and made.path.name.endswith(".sqlite3.age")
    assert len(list_copies(folder)) == 2
    assert len(copies.plain_copies(kept)) == 1
    assert remove_plain_copies(kept) == 1
    assert names(folder) == [made.path.name]
    assert preview(kept, made.path, PASSPHRASE).comparison.same
    with pytest.raises(Refused) as told:
        preview(kept, made.path)
    assert told.value.code == "passphrase_needed"
    with pytest.raises(Refused) as told:
        restore(kept, made.path, NOON, "another")
    assert told.value.code == "wrong_passphrase"


@pytest.mark.usefixtures("quick")
def test_a_copy_that_does_not_open_again_does_not_count(
    kept: DataPaths, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = choose(kept, stick, PASSPHRASE)
    monkeypatch.setattr(copies, "encrypt", lambda data, _: b"age-encryption.org/v1\nno\n" + data)
    with pytest.raises(StoreUnavailable) as told:
        copy_newest(kept)
    assert told.value.code == "io"
    assert names(folder) == []


def test_closed_for_real_it_opens_with_the_passphrase_alone(kept: DataPaths, stick: Path) -> None:
    choose(kept, stick, PASSPHRASE)
    made = copy_newest(kept)
    assert made is not None
    closed = made.path.read_bytes()
    assert MARKER.encode() not in closed and b"SQLite" not in closed
    [backup] = list_backups(kept)
    assert decrypt(closed, PASSPHRASE) == backup.path.read_bytes()


# --- what is remembered


def test_settings_come_back_as_they_were_kept(paths: DataPaths) -> None:
    assert settings_of(paths) == KeepingSettings()
    paths.create()
    whole = KeepingSettings(Path("/media/stick"), "abc", "pass wörd", NOON, NOON, True)
    keep_settings(paths, whole)
    assert settings_of(paths) == whole
    keep_settings(paths, KeepingSettings())
    assert settings_of(paths) == KeepingSettings()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"copied": "yesterday"}', '{"passphrase": 4}', '{"copies": 3}', "null"]
)
def test_settings_that_can_not_be_read_are_told_to_be_lost(paths: DataPaths, text: str) -> None:
    paths.create()
    paths.backup_settings.write_text(text)
    assert settings_of(paths) == KeepingSettings(lost=True)


@pytest.mark.usefixtures("quick")
def test_another_passphrase_counts_for_the_copy_of_today_too(kept: DataPaths, stick: Path) -> None:
    for words in (PASSPHRASE, "another one", None):
        choose(kept, stick, words)
        made = copy_newest(kept)
        assert made is not None
        assert preview(kept, made.path, words).comparison.same
        assert rehearse_if_due(kept, NOON + timedelta(days=31)), "the one of before is not tried"
        keep_settings(kept, settings_of(kept)._replace(rehearsed=None))
    with pytest.raises(Refused):
        preview(kept, stick / copies.FOLDER / f"{made.path.name}.age", PASSPHRASE)


def test_a_file_with_the_name_of_the_folder_is_passed_by(kept: DataPaths, stick: Path) -> None:
    (stick / copies.FOLDER).write_bytes(b"mine")
    assert choose(kept, stick, None) == stick / f"{copies.FOLDER} 2"
    assert copy_newest(kept) is not None
