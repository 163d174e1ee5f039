"""A folder that another program copies elsewhere is recognised, and what it left there too."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.paths import DataPaths
from storage.surroundings import conflicted_copies, synced_by
from tests.storage.making import filled

SYNCED = {
    "Dropbox/backstride": "dropbox",
    "Dropbox (Personal)/health/backstride": "dropbox",
    "OneDrive/backstride": "onedrive",
    "OneDrive - Klinikum Nord/backstride": "onedrive",
    "Library/CloudStorage/OneDrive-Personal/backstride": "onedrive",
    "Library/CloudStorage/Box-Box/backstride": "box",
    "Library/CloudStorage/Tresor/backstride": "cloud",
    "Library/Mobile Documents/com~apple~CloudDocs/backstride": "icloud",
    "iCloudDrive/backstride": "icloud",
    "Nextcloud/backstride": "nextcloud",
    "ownCloud2/backstride": "nextcloud",
    "Google Drive/My Drive/backstride": "google_drive",
    "Syncthing/backstride": "syncthing",
    "MEGAsync/backstride": "mega",
    "pCloudDrive/backstride": "pcloud",
    "Seafile/backstride": "seafile",
}
ALONE = (
    ".local/share/backstride",
    "Documents/boxes/backstride",
    "My Dropboxes/backstride",
    "omega/backstride",
    "Library/Application Support/backstride",
)


@pytest.mark.parametrize(("place", "service"), SYNCED.items(), ids=SYNCED.keys())
def test_the_folders_of_known_services(tmp_path: Path, place: str, service: str) -> None:
    assert synced_by(tmp_path / place) == service


@pytest.mark.parametrize("place", ALONE)
def test_other_folders_are_left_in_peace(tmp_path: Path, place: str) -> None:
    assert synced_by(tmp_path / place) is None


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".stfolder", "syncthing"),
        ("._sync_a1b2.db", "nextcloud"),
        (".nextcloudsync.log", "nextcloud"),
        (".dropbox", "dropbox"),
    ],
)
def test_a_folder_of_any_name_by_the_mark_in_it(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "sync/health").mkdir(parents=True)
    assert synced_by(tmp_path / "sync/health") is None
    (tmp_path / "sync" / mark).mkdir()
    assert synced_by(tmp_path / "sync/health") == service


def test_a_link_into_such_a_folder_counts(tmp_path: Path) -> None:
    (tmp_path / "Dropbox/backstride").mkdir(parents=True)
    (tmp_path / "diary").symlink_to(tmp_path / "Dropbox/backstride")
    assert synced_by(tmp_path / "diary") == "dropbox"
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert synced_by(tmp_path / "circle") is None


CONFLICTS = (
    "diary (Anna's conflicted copy 2026-09-27).sqlite3",
    "diary (conflicted copy 2026-09-27 120000).sqlite3",
    "diary-LAPTOP-7F3.sqlite3",
    "diary 2.sqlite3",
    "diary (1).sqlite3",
    "diary.sync-conflict-20260927-120000-ABCDEF.sqlite3",
    "diary.sqlite3.orig",
)


def test_conflicting_versions_are_found_and_the_diary_itself_is_none(paths: DataPaths) -> None:
    assert conflicted_copies(paths) == []
    filled(paths, 2).close()
    (paths.root / "diary.sqlite3-journal").write_bytes(b"")
    (paths.root / "diary notes.txt").write_bytes(b"")
    assert conflicted_copies(paths) == []
    for name in CONFLICTS:
        (paths.root / name).write_bytes(paths.database.read_bytes())
    assert [path.name for path in conflicted_copies(paths)] == sorted(CONFLICTS)
