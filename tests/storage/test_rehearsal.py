"""Going back is tried out once a month, and who could not go back is warned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from storage import rehearsal
from storage.backup import backup_now
from storage.content import Content, write_content
from storage.copies import choose, copy_newest
from storage.keeping_settings import settings_of
from storage.paths import DataPaths
from storage.rehearsal import EVERY, RehearsalFailed, rehearse, rehearse_if_due
from tests.storage.making import MARKER, NOON, filled

DAY = timedelta(days=1)


@pytest.fixture
def backup(paths: DataPaths) -> Path:
    filled(paths, 20).close()
    return backup_now(paths, "daily", NOON)


def files(paths: DataPaths) -> Mapping[Path, bytes]:
    found = {file: file.read_bytes() for file in paths.root.rglob("*") if file.is_file()}
    found.pop(paths.backup_settings, None)
    return found


def test_it_is_due_at_first_and_then_once_a_month(paths: DataPaths, backup: Path) -> None:
    before = files(paths)
    assert rehearse_if_due(paths, NOON)
    assert settings_of(paths).rehearsed == NOON
    assert not rehearse_if_due(paths, NOON + EVERY - DAY)
    assert rehearse_if_due(paths, NOON + EVERY)
    assert rehearse_if_due(paths, NOON - DAY), "the clock was set back"
    assert files(paths) == before, "it leaves something behind"


def test_without_a_backup_there_is_nothing_to_try(paths: DataPaths) -> None:
    assert not rehearse_if_due(paths, NOON)
    assert not paths.root.exists()


def test_a_damaged_newest_backup_is_told_until_there_is_a_good_one(
    paths: DataPaths, backup: Path
) -> None:
    assert rehearse_if_due(paths, NOON)
    backup.write_bytes(backup.read_bytes()[:5000])
    assert not rehearse_if_due(paths, NOON + DAY), "it is not looked at each day"
    for day in (31, 32):
        with pytest.raises(RehearsalFailed, match="could not be restored") as told:
            rehearse_if_due(paths, NOON + DAY * day)
        assert str(backup) in str(told.value)
        assert MARKER not in str(told.value)
        assert settings_of(paths).failed
    backup_now(paths, "manual", NOON + DAY * 33)
    assert rehearse_if_due(paths, NOON + DAY * 33)
    assert not settings_of(paths).failed


def lossy(path: Path, content: Content, key: bytes | None) -> None:
    """A restore that forgets a row, and says nothing."""
    write_content(path, content._replace(entries=dict(list(content.entries.items())[1:])))


def test_a_restore_that_loses_something_is_noticed(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the rehearsal itself."""
    rehearse(paths, backup)
    monkeypatch.setattr(rehearsal, "write_content", lossy)
    with pytest.raises(RehearsalFailed, match="different"):
        rehearse(paths, backup)
    assert list(paths.root.glob(".*.part")) == []


def test_a_reading_that_loses_something_is_noticed_too(
    paths: DataPaths, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then what is written agrees with what was read, and both lack a row."""
    whole = rehearsal.offered_content

    def less(*given: object) -> Content:
        content = whole(*given)  # type: ignore[arg-type]
        return content._replace(entries=dict(list(content.entries.items())[1:]))

    monkeypatch.setattr(rehearsal, "offered_content", less)
    with pytest.raises(RehearsalFailed, match="rows are missing"):
        rehearse(paths, backup)


def test_the_copy_at_the_second_place_is_tried_out_too(
    paths: DataPaths, backup: Path, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    choose(paths, tmp_path / "stick", None)
    made = copy_newest(paths)
    assert made is not None
    assert rehearse_if_due(paths, NOON)
    made.path.write_bytes(b"rubbish")
    with pytest.raises(RehearsalFailed) as told:
        rehearse_if_due(paths, NOON + EVERY)
    assert str(made.path) in str(told.value)
    (tmp_path / "stick").rename(tmp_path / "pulled")
    assert rehearse_if_due(paths, NOON + EVERY), "a stick that is away is no failure"
