"""A written file is whole and private, or the old one is still there."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from app.exporters.files import TargetRefused, replacing, write_atomically
from app.services.ports import BackstrideError, StoreUnavailable
from storage.backup import backup_now
from storage.paths import DataPaths
from tests.storage.making import NOON, filled


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "Diary #1 für mich.json"
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert names(tmp_path) == [target.name]


def test_an_ordinary_file_is_replaced_and_made_private(tmp_path: Path) -> None:
    target = tmp_path / "diary.json"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_bytes(b"old")
    link = tmp_path / "link.json"
    link.symlink_to("real.json")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_the_file_to_write_to_has_the_same_ending(tmp_path: Path) -> None:
    with replacing(tmp_path / "chart.svg") as made:
        assert made.suffix == ".svg"
        assert made.parent == tmp_path
        made.write_text("<svg/>")
    assert names(tmp_path) == ["chart.svg"]


def test_an_error_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "diary.json"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(target) as made:
        made.write_bytes(b"half")
        raise ZeroDivisionError
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["diary.json"]


def test_a_file_into_which_nothing_was_written_is_no_file(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreUnavailable, match="nothing was written"),
        replacing(tmp_path / "a.pdf"),
    ):
        pass
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("", "is a folder"),
        ("missing/diary.json", "there is no folder"),
        ("file.txt/diary.json", "there is no folder"),
        ("pipe", "not an ordinary file"),
        ("ring", "not an ordinary file"),
        ("x" * 300 + ".json", "too long"),
    ],
)
def test_a_target_that_can_not_be_is_refused(tmp_path: Path, target: str, sentence: str) -> None:
    (tmp_path / "file.txt").write_text("mine")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "ring").symlink_to("ring")
    before = names(tmp_path)
    with pytest.raises(BackstrideError, match=sentence):
        write_atomically(tmp_path / target, b"new")
    assert names(tmp_path) == before


def test_nothing_takes_the_place_of_a_diary_or_what_it_lives_by(tmp_path: Path) -> None:
    paths = DataPaths.at(tmp_path / "home")
    filled(paths, 3).close()
    backup_now(paths, "daily", NOON)
    [(_, _, backup)] = paths.backup_files()
    link = tmp_path / "s.json"
    link.symlink_to(paths.database)
    for own in paths.own_files():
        own.touch()
    for target in (*paths.own_files(), backup, link):
        before = target.read_bytes()
        with pytest.raises(TargetRefused, match="belongs to a diary"):
            write_atomically(target, b"new")
        assert target.read_bytes() == before
    for free in (paths.root / "diary.json", paths.backups / "diary.json", tmp_path / "window.json"):
        write_atomically(free, b"new")


@pytest.mark.parametrize(
    ("number", "kind", "sentence"),
    [
        (errno.ENOSPC, StoreUnavailable, "disk is full"),
        (errno.EDQUOT, StoreUnavailable, "disk is full"),
        (errno.EIO, StoreUnavailable, "Input/output error"),
        (errno.EACCES, TargetRefused, "no permission"),
        (errno.EROFS, TargetRefused, "no permission"),
    ],
)
def test_what_the_system_refuses_is_said_and_undone(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[BackstrideError],
    sentence: str,
) -> None:
    target = tmp_path / "diary.json"
    target.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(kind, match=sentence):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["diary.json"]


def test_a_folder_that_can_not_be_synced_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "no")
        sync(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(tmp_path / "diary.json", b"new")
    assert (tmp_path / "diary.json").read_bytes() == b"new"
