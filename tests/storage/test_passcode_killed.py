"""Setting, changing, removing a passcode, killed at every call: one whole diary that opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.passcode import LOCKED, OFF
from app.services.ports import StoreUnavailable
from storage import cipher
from storage.backup import backup_now
from storage.content import Content
from storage.convert import finish
from storage.first_read import read_first
from storage.integrity import check
from storage.paths import DataPaths
from tests.storage.closing import WORDS, held, opened, passcode_over, started_anew, traces
from tests.storage.making import MARKER, NOON, filled
from tests.storage.stage import Stage
from tests.torture.nest import nest

pytestmark = [
    pytest.mark.needs_tool("strace"),
    pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here"),
]

OTHER = "green bicycle"


@pytest.fixture
def template(tmp_path: Path) -> DataPaths:
    paths = DataPaths.at(tmp_path / "template")
    filled(paths, 12).close()
    backup_now(paths, "daily", NOON)
    return paths


@pytest.fixture
def stage(template: DataPaths, tmp_path: Path) -> Iterator[Stage]:
    with nest(tmp_path) as ready:
        yield Stage(ready, template, tmp_path, "tests.storage.closing:")


def check_all(paths: DataPaths, before: Content | None, where: str) -> None:
    assert before is not None
    assert held(paths) == before, where
    assert check(paths).ok, where
    [(_, _, backup)] = paths.backup_files()
    assert held(paths, backup) == before, where


def test_killed_while_it_is_set(stage: Stage, template: DataPaths) -> None:
    before, seen = held(template), []
    for where, ended in stage.tries("signal=KILL", "set_it"):
        assert ended.code == -9, (where, ended)
        state, paths = opened(stage.paths, WORDS)
        check_all(paths, before, where)
        if state == OFF:
            assert not ended.said, where
            passcode_over(paths).set(WORDS)
        finish(paths)
        assert traces(paths, MARKER) == {}, where
        check_all(paths, before, where)
        seen.append(state)
    assert len(seen) >= 100 and {OFF, LOCKED} == set(seen)


def test_control_written_over_the_readable_diary_it_opens_no_more(
    stage: Stage, template: DataPaths
) -> None:
    before, broken = held(template), 0
    for _, ended in stage.tries("signal=KILL", "set_by_writing_over"):
        _, paths = opened(stage.paths, WORDS)
        broken += ended.code == -9 and held(paths) != before
    assert broken > 3


def test_killed_while_it_is_removed(stage: Stage, template: DataPaths) -> None:
    before, seen = held(template), []
    passcode_over(template).set(WORDS)
    for where, ended in stage.tries("signal=KILL", "remove_it"):
        assert ended.code == -9, (where, ended)
        state, paths = opened(stage.paths, WORDS)
        check_all(paths, before, where)
        if state == LOCKED:
            assert not ended.said, where
            passcode_over(paths).remove(WORDS)
            assert not list(paths.root.rglob("passcode*")), where
        check_all(started_anew(paths), before, where)
        seen.append(state)
    assert len(seen) >= 100 and {OFF, LOCKED} == set(seen)


def test_killed_while_it_is_changed_the_old_one_opens_it_or_the_new_one(
    stage: Stage, template: DataPaths
) -> None:
    before, seen = held(template), []
    passcode_over(template).set(WORDS)
    for where, ended in stage.tries("signal=KILL", "change_it", OTHER):
        assert ended.code == -9, (where, ended)
        _, old = opened(stage.paths, WORDS)
        _, new = opened(stage.paths, OTHER)
        assert (old.key is None) != (new.key is None), where
        if ended.said:
            assert new.key is not None, where
        check_all(old if new.key is None else new, before, where)
        seen.append(new.key is None)
    assert {True, False} == set(seen)


@pytest.mark.parametrize("work", ["set_it", "remove_it"])
@pytest.mark.parametrize("error", ["ENOSPC", pytest.param("EIO", marks=pytest.mark.slow)])
def test_failed_at_a_call_it_is_told_and_the_diary_is_whole(
    stage: Stage, template: DataPaths, work: str, error: str
) -> None:
    before, told = held(template), 0
    if work == "remove_it":
        passcode_over(template).set(WORDS)
    for where, ended in stage.tries(f"error={error}", work, part=slice(None, None, 3)):
        if not ended.said:
            told += 1
            assert ended.complaint.startswith("! StoreUnavailable: "), (where, ended.complaint)
        _, paths = opened(stage.paths, WORDS)
        assert held(paths) == before, where
    assert told


@pytest.mark.parametrize("error", ["ENOSPC", pytest.param("EIO", marks=pytest.mark.slow)])
def test_failed_while_it_is_changed_the_one_that_was_told_opens_it(
    stage: Stage, template: DataPaths, error: str
) -> None:
    """Told that nothing was changed, who locks the diary then comes back with the old passcode."""
    passcode_over(template).set(WORDS)
    told = 0
    for where, ended in stage.tries(f"error={error}", "change_it", OTHER):
        told += not ended.said
        _, found = opened(stage.paths, OTHER if ended.said else WORDS)
        assert found.key is not None, (where, ended)
    assert told


def test_killed_while_an_encrypted_diary_is_written_what_was_saved_is_there(
    stage: Stage, template: DataPaths
) -> None:
    passcode_over(template).set(WORDS)
    seen = []
    for where, ended in stage.tries("signal=KILL", "save_more"):
        assert ended.code == -9, (where, ended)
        state, paths = opened(stage.paths, WORDS)
        assert state == LOCKED, where
        with pytest.raises(StoreUnavailable) as refused:
            read_first(started_anew(paths))
        assert refused.value.code == "locked", where
        first = read_first(paths)
        assert check(paths).ok, where
        found = held(paths)
        assert found is not None and len(first.entries()) == len(found.entries), where
        saved = sum("saved " in str(row) for row in found.entries.values())
        told = sum(line.startswith("saved") for line in ended.said)
        # Killed between the commit and the telling, one more is there.
        assert told <= saved <= told + 1, where
        assert traces(paths, "saved ") == traces(paths, MARKER) == {}, where
        seen.append(saved)
    assert set(seen) == {0, 1, 2, 3}
