"""Going back and salvage, killed or failed at every system call: the diary is old or new."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.services.losses import CHECK_AFTER
from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.content import Content, read_content
from storage.integrity import check
from storage.paths import DataPaths
from storage.salvage import PAGE_SIZE, salvaged
from tests.storage.making import NOON, an_entry, filled
from tests.storage.replacing import LATER
from tests.storage.stage import Stage
from tests.torture.nest import Nest, nest

pytestmark = pytest.mark.needs_tool("strace")

WORK = "tests.storage.replacing:"
ERRORS = ("ENOSPC", "EIO", "EACCES", "EMFILE")


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[Nest]:
    with nest(tmp_path) as made:
        yield made


@pytest.fixture
def template(tmp_path: Path) -> DataPaths:
    """A diary with a backup, and changed since; copied for each try."""
    paths = DataPaths.at(tmp_path / "template")
    store = filled(paths, 40)
    backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        for number in range(12):
            diary.put(an_entry(f"since then {number} " * 40, LATER))
    store.close()
    return paths


@pytest.fixture
def stage(ready: Nest, template: DataPaths, tmp_path: Path) -> Stage:
    return Stage(ready, template, tmp_path, WORK)


def held(path: Path) -> Content | None:
    """What a diary or backup holds, None when it isn't whole."""
    with suppress(StoreUnavailable):
        return read_content(path, path.with_name("spare"))
    return None


def backup_of(template: DataPaths) -> Path:
    [(_, _, backup)] = template.backup_files()
    return backup


def test_killed_while_going_back_the_diary_is_the_old_one_or_the_new_one(
    stage: Stage, template: DataPaths
) -> None:
    backup = backup_of(template)
    now, then = held(template.database), held(backup)
    seen = []
    for where, ended in stage.tries("signal=KILL", "go_back", backup.name):
        assert ended.code == -9, (where, ended)
        found = held(stage.paths.database)
        assert found in (now, then), where
        assert check(stage.paths).ok, where
        if ended.said or found == then:
            assert found == then, where
            undo = [file for _, reason, file in stage.paths.backup_files() if reason != "daily"]
            assert [held(file) for file in undo] == [now], f"{where}: it can't be undone"
        seen.append(found == then)
    assert len(seen) >= 80
    assert True in seen and False in seen


def test_control_killed_while_a_backup_is_copied_over_the_diary_nothing_whole_is_left(
    stage: Stage, template: DataPaths
) -> None:
    backup = backup_of(template)
    states = (held(template.database), held(backup))
    broken = 0
    for _, ended in stage.tries("signal=KILL", "go_back_by_copying", backup.name):
        broken += ended.code == -9 and held(stage.paths.database) not in states
    assert broken > 3


@pytest.mark.parametrize("error", ERRORS)
def test_failed_while_going_back_it_is_told_and_the_diary_is_whole(
    stage: Stage, template: DataPaths, error: str
) -> None:
    backup = backup_of(template)
    now, then = held(template.database), held(backup)
    told = 0
    mine = slice(ERRORS.index(error), None, len(ERRORS))  # each call fails once, in one way
    for where, ended in stage.tries(f"error={error}", "go_back", backup.name, part=mine):
        found = held(stage.paths.database)
        assert found in (now, then), where
        if ended.said:
            assert found == then, where
        else:
            told += 1
            assert ended.complaint.startswith("! StoreUnavailable: "), (where, ended.complaint)
            assert "since then" not in ended.complaint
            # Whoever is told that nothing was changed can rely on it.
            assert ("Nothing was changed" in ended.complaint) == (found == now), where
    assert told


def test_killed_while_it_is_salvaged_the_damaged_diary_is_never_lost(
    stage: Stage, template: DataPaths
) -> None:
    whole = template.database.read_bytes()
    hurt = whole[: 6 * PAGE_SIZE] + bytes(PAGE_SIZE) + whole[7 * PAGE_SIZE :]
    template.database.write_bytes(hurt)
    good = salvaged(template.database).content
    assert held(template.database) is None and good.entries
    good = good.with_setting(CHECK_AFTER, LATER.isoformat())  # see test_losses
    seen = []
    for where, ended in stage.tries("signal=KILL", "save_what_is_good"):
        assert ended.code == -9, (where, ended)
        found = held(stage.paths.database)
        kept = list(stage.paths.backups.glob("damaged-*.sqlite3"))
        if found is None:
            assert stage.paths.database.read_bytes() == hurt, where
        else:
            assert found == good, where
            assert [file.read_bytes() for file in kept] == [hurt], where
        seen.append(found is not None)
    assert len(seen) >= 60
    assert True in seen and False in seen
