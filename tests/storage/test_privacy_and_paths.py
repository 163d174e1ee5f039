"""One folder, closed to others, with nothing in it that was deleted."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.database import driver_of
from storage.lock import WindowLock
from storage.paths import DataPaths, keep_private, write_private
from storage.unit_of_work import Store, open_store
from tests.storage.making import (
    MARKER,
    NOON,
    ROOT,
    an_entry,
    everything_written,
    filled,
    modes,
    write_and_remove,
)


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> object:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_folders_are_0700_and_files_0600_under_any_umask(paths: DataPaths) -> None:
    store = filled(paths, 3)
    backup_now(paths, "daily", NOON)
    lock = WindowLock(paths)
    lock.acquire()
    write_private(paths.window_settings, "{}")
    with store.writing() as diary:
        diary.put(an_entry())
        driver_of(store._writer).execute("PRAGMA cache_spill = 1").fetchall()
        found = modes(paths.root)
    assert "diary.sqlite3-journal" in found
    lock.release()
    store.close()
    folders = {paths.root.name, paths.backups.name}
    assert found == {name: 0o700 if name in folders else 0o600 for name in found}
    assert len(found) >= 7


def test_an_older_diary_open_to_others_is_closed(paths: DataPaths) -> None:
    filled(paths, 1).close()
    paths.root.chmod(0o755)
    paths.database.chmod(0o644)
    open_store(paths).close()
    assert modes(paths.root) == {"diary": 0o700, "diary.sqlite3": 0o600}


def test_a_shared_folder_named_by_hand_stays_as_open_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared").chmod(0o755)
    (tmp_path / "shared" / "holiday.jpg").write_bytes(b"")
    paths = DataPaths.at(tmp_path / "shared")
    filled(paths, 1).close()
    assert stat.S_IMODE(paths.root.stat().st_mode) == 0o755
    assert stat.S_IMODE(paths.database.stat().st_mode) == 0o600


def test_keep_private_closes_what_the_process_makes(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        keep_private()
        (tmp_path / "file").write_text("")
        assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_removed_text_is_gone_from_the_file(paths: DataPaths) -> None:
    store = open_store(paths)
    write_and_remove(store)
    assert MARKER.encode() not in everything_written(paths)
    store.close()


def test_control_without_secure_delete_removed_text_stays(paths: DataPaths) -> None:
    store = open_store(paths)
    driver_of(store._writer).execute("PRAGMA secure_delete = OFF").fetchall()
    write_and_remove(store)
    assert MARKER.encode() in everything_written(paths)
    store.close()


def test_errors_of_sqlalchemy_quote_no_row(store: Store) -> None:
    with pytest.raises(Exception, match="CHECK") as told, store.writing() as diary:
        diary.put(an_entry(MARKER, id="too short"))
    assert MARKER not in str(told.value)


def test_one_folder_moves_everything(tmp_path: Path) -> None:
    paths = DataPaths.at(tmp_path)
    every = (paths.database, paths.backups, paths.lock, paths.raise_request, paths.window_settings)
    assert all(path.parent == tmp_path for path in every)
    assert len(set(every)) == len(every)
    assert paths.window_settings.name == "window.json"
    assert list(tmp_path.iterdir()) == []


def test_a_relative_folder_means_the_same_after_a_change_of_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = DataPaths.at("here")
    monkeypatch.chdir("/")
    assert paths.root == tmp_path / "here"


def test_without_a_folder_it_is_the_users_own(home: Path) -> None:
    assert DataPaths.at(None).root == home / ".local/share/backstride"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is of Linux")
@pytest.mark.parametrize("named", ["", "data", "./data"])
def test_a_data_home_that_is_empty_or_relative_counts_as_none(
    home: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", named)
    assert DataPaths.at(None).root == home / ".local/share/backstride"
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "elsewhere"))
    assert DataPaths.at(None).root == home / "elsewhere/backstride"


def test_settings_of_the_window_are_replaced_in_one_go(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.create()
    write_private(paths.window_settings, json.dumps({"theme": "dark"}))
    write_private(paths.window_settings, json.dumps({"theme": "Zoë"}))
    assert json.loads(paths.window_settings.read_text(encoding="utf-8")) == {"theme": "Zoë"}

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(StoreUnavailable):
        write_private(paths.window_settings, "half")
    assert json.loads(paths.window_settings.read_text(encoding="utf-8")) == {"theme": "Zoë"}
    assert [path.name for path in paths.root.iterdir()] == ["window.json"]


def test_what_the_first_page_needs_imports_no_sqlalchemy() -> None:
    script = (
        "import sys\n"
        "import storage.paths, storage.first_read, storage.late_store, storage.lock, storage.ids\n"
        "import storage.integrity, storage.backup, storage.migrations.runner\n"
        "print({'sqlalchemy', 'asyncio', 'appdirs', 'importlib.metadata'} & set(sys.modules))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "set()"
