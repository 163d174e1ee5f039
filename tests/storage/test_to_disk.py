"""What was written reaches the disk itself, by the call that the system has for it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from storage.disk import overwrite, sync_file, sync_folder, write_new
from tests.storage.making import ROOT

FULL = 51
"""F_FULLFSYNC of macOS."""
WAYS: dict[str, Callable[[Path], object]] = {
    "a new file": lambda file: write_new(file.with_name("new"), b"noted", durable=True),
    "a copied file": sync_file,
    "an overwritten file": overwrite,
    "a name": lambda file: sync_folder(file.parent),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "file"
    made.write_bytes(b"there")
    return made


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The calls, in their order."""
    calls: list[str] = []
    really = os.fsync

    def noted(descriptor: int) -> None:
        calls.append("fsync")
        really(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    return calls


def as_on_macos(
    monkeypatch: pytest.MonkeyPatch, calls: list[str], *, able: bool, error: int = errno.ENOTSUP
) -> None:
    def control(_descriptor: int, command: int) -> int:
        assert command == FULL
        calls.append("full")
        if not able:
            raise OSError(error, os.strerror(error))
        return 0

    monkeypatch.setitem(sys.modules, "fcntl", SimpleNamespace(F_FULLFSYNC=FULL, fcntl=control))


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_on_macos_the_disk_is_asked_to_empty_its_own_memory(
    file: Path, synced: list[str], monkeypatch: pytest.MonkeyPatch, way: Callable[[Path], object]
) -> None:
    as_on_macos(monkeypatch, synced, able=True)
    way(file)
    assert synced == ["full"]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_file_system_that_does_not_know_that_is_asked_as_ever(
    file: Path, synced: list[str], monkeypatch: pytest.MonkeyPatch, way: Callable[[Path], object]
) -> None:
    as_on_macos(monkeypatch, synced, able=False)
    way(file)
    assert synced == ["full", "fsync"]


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is called otherwise")
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_elsewhere_the_system_alone_is_asked(
    file: Path, synced: list[str], way: Callable[[Path], object]
) -> None:
    way(file)
    assert synced == ["fsync"]


def test_the_store_has_no_other_way_to_the_disk() -> None:
    callers = [
        path.name
        for path in (ROOT / "storage").rglob("*.py")
        if "os.fsync(" in path.read_text(encoding="utf-8")
    ]
    assert callers == ["disk.py"]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_on_macos_a_disk_that_fails_is_not_asked_in_another_way(
    monkeypatch: pytest.MonkeyPatch, file: Path, synced: list[str], way: Callable[[Path], object]
) -> None:
    as_on_macos(monkeypatch, synced, able=False, error=errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        way(file)
    assert "fsync" not in synced
