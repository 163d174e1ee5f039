"""Files to take along, where the disk or the folder fails: the whole file, the old one, or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interchange.test_command import TAKE_ALONG, backstride
from tests.storage.making import make_read_only, small_disk

ROOM = {"cues": 100_000, "card": 4096, "ics": 0, "workout": 0}
"""Bytes left on the disk: the two longer files come half-way."""


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("diary") / "diary"
    backstride("demo", "--weeks", "3", "--data-dir", folder)
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "stick", "4m") as disk:
        yield disk


def fill(disk: Path, room: int) -> None:
    """Take all the room but so many bytes."""
    about = os.statvfs(disk)
    (disk / "filler").write_bytes(bytes(about.f_bavail * about.f_frsize - room))


@pytest.mark.parametrize("kind", TAKE_ALONG)
def test_on_a_full_disk_nothing_or_the_old_file_stays_and_with_room_it_is_replaced_whole(
    diary: Path, disk: Path, kind: str
) -> None:
    target = disk / f"next{TAKE_ALONG[kind]}"
    fill(disk, ROOM[kind])
    line = backstride("export", kind, target, "--data-dir", diary, code=1)
    assert line == (
        f"backstride: The disk is full, so {target} was not written. Make room and try again.\n"
    )
    assert [path.name for path in disk.iterdir()] == ["filler"]
    (disk / "filler").unlink()
    target.write_bytes(b"old")
    fill(disk, ROOM[kind])
    assert "disk is full" in backstride("export", kind, target, "--data-dir", diary, code=1)
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in disk.iterdir()) == ["filler", target.name]
    (disk / "filler").unlink()
    target.write_bytes(b"old" * 600_000)
    backstride("export", kind, target, "--data-dir", diary)
    assert list(disk.iterdir()) == [target]
    assert b"oldold" not in target.read_bytes() and target.stat().st_size > 200


def test_a_folder_that_is_gone_or_protected_is_bad_input(diary: Path, disk: Path) -> None:
    folder = disk / "mine"
    folder.mkdir()
    (folder / "next.ics").write_bytes(b"old")
    make_read_only(disk)
    for kind, ending in TAKE_ALONG.items():
        line = backstride("export", kind, folder / f"next{ending}", "--data-dir", diary, code=2)
        assert "no permission to write there. Choose another folder." in line
    assert [path.read_bytes() for path in folder.iterdir()] == [b"old"]


@pytest.mark.parametrize("kind", TAKE_ALONG)
def test_without_its_folder_no_file_and_no_folder_is_made(
    diary: Path, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    shutil.rmtree(folder)
    target = folder / f"next{TAKE_ALONG[kind]}"
    line = backstride("export", kind, target, "--data-dir", diary, code=2)
    assert f"there is no folder {folder}" in line and "Make it first" in line
    assert not folder.exists()
