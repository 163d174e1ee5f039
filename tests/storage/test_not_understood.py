"""Entries that are as they were written and that the rules of this version can't read: those of a
newer program, or of another one's making. Nothing fails over them, and nothing is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from app.engine.model import Entry
from app.services.comparing import understood
from app.services.losses import CHECK_AFTER
from app.services.ports import Refused
from storage.backup import backup_now
from storage.columns import names
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.rehearsal import RehearsalFailed, rehearse
from storage.restore import Replaced, preview, preview_salvage, restore, salvage
from storage.seals import reseal, row_hash
from storage.unit_of_work import open_store
from tests.storage.making import an_entry
from tests.storage.test_losses import NOW, a_patient, begin, is_open, use_cases
from tests.ui.keeping import lose_some

BEFORE = NOW - timedelta(days=4)


def of(kind: str, data: Any, **more: Any) -> Callable[[], Entry]:
    return lambda: an_entry(at=BEFORE, kind=kind, data=data, **more)


STRANGE = {
    "unknown kind": of("heart_rate", {"bpm": 60}),
    "missing keys": of("session", {}),
    "missing answers": of("suitability", {"complete": True}),
    "unknown value": of("next_morning", {"of": "x", "pain": 3, "settled": "by_evening"}),
    "unknown sign": of("test_run", {"comfortable_s": 60, "stop_signs": ["hiccups"]}),
    "another type": of("pain", {"now": "high"}),
    "no object": of("weekly_check", {"emergency_sign": True}, history=("what",)),
    "no moment": of("suitability", {"answers": {}}, history=({"at": "soon", "data": {}},)),
    "deleted": of("session", {"stop_signs": 3}, deleted=True),
}
# The others are read, and what is strange in them is passed over.
UNREADABLE = {
    "missing keys",
    "no object",
    "no moment",
    "deleted",
}


@pytest.fixture(params=STRANGE)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def put(paths: DataPaths, entry: Entry) -> Entry:
    with closing(open_store(paths)) as store, store.writing() as writer:
        writer.put(entry)
    return entry


def ids(paths: DataPaths) -> set[str]:
    with closing(LateStore(paths)) as store, store.reading() as seen:
        return {entry.id for entry in seen.entries()}


def test_what_is_saved_of_a_damaged_diary_can_be_read_and_the_rest_is_told(
    paths: DataPaths, name: str
) -> None:
    begin(paths, a_patient())
    strange = put(paths, STRANGE[name]())
    lose_some(paths)
    with closing(LateStore(paths)) as late, late.reading() as shown:
        assert all(understood(entry) for entry in shown.entries())
    seen = preview_salvage(paths)
    assert seen.lost == 2 and seen.check_first
    done = salvage(paths, NOW)
    assert done.kept is not None and strange.id.encode() in done.kept.read_bytes()
    assert strange.id not in ids(paths) and len(ids(paths)) > 90
    assert not is_open(use_cases(paths))


def test_a_key_that_is_not_known_is_kept_and_not_looked_at(paths: DataPaths) -> None:
    begin(paths, a_patient())
    known = put(paths, an_entry(at=BEFORE, data={"text": "sore", "mood": 3}, extra={"x": [1]}))
    lose_some(paths)
    assert preview_salvage(paths).lost == 1
    salvage(paths, NOW)
    with closing(LateStore(paths)) as store, store.reading() as seen:
        assert seen.entry(known.id) == known


def test_going_back_from_a_diary_that_could_not_be_read_asks_for_a_new_check(
    paths: DataPaths, name: str
) -> None:
    begin(paths, a_patient())
    backup = backup_now(paths, "daily", NOW)
    strange = put(paths, STRANGE[name]())
    first = name in UNREADABLE
    assert preview(paths, backup).check_first == first
    done = restore(paths, backup, NOW)
    assert strange.id not in ids(paths)
    assert is_open(use_cases(paths)) != first
    assert done.backup is not None and done.backup.exists()


def test_a_warning_comes_along_beside_one(paths: DataPaths, name: str) -> None:
    begin(paths, a_patient())
    backup = backup_now(paths, "daily", NOW)
    put(paths, STRANGE[name]())
    signs = dict.fromkeys(("faint_or_chest_pain", "new_finding", "leg_injury"), False)
    warning = put(
        paths, an_entry(at=NOW, kind="weekly_check", data={"emergency_sign": True, **signs})
    )
    assert preview(paths, backup).warnings == (warning,)
    restore(paths, backup, NOW)
    assert use_cases(paths).diary.decision().rule == "locked"


@pytest.mark.parametrize("fills", [False, True])
def test_a_backup_with_one_is_refused_in_words_or_restored_wholly(
    paths: DataPaths, name: str, fills: bool
) -> None:
    begin(paths, a_patient())
    strange = put(paths, STRANGE[name]())
    backup = backup_now(paths, "daily", NOW)
    lose_some(paths)
    ways: list[Callable[[], Replaced]] = [
        lambda: restore(paths, backup, NOW),
        lambda: salvage(paths, NOW, backup),
    ]
    preview_salvage(paths)
    if name in UNREADABLE:
        with pytest.raises(RehearsalFailed):
            rehearse(paths, backup)
        with pytest.raises(Refused, match="damaged"):
            ways[fills]()
        return
    rehearse(paths, backup)
    ways[fills]()
    assert strange.id in ids(paths)
    with closing(LateStore(paths)) as store, store.reading() as seen:
        assert CHECK_AFTER not in seen.profile(), "nothing is missing"


def test_a_setting_that_nobody_can_read_is_left_out_and_a_new_check_asked_for(
    paths: DataPaths,
) -> None:
    begin(paths, a_patient())
    values = ("made_up", "{not JSON", *(None for _ in names("profile")[2:-1]))
    row = (*values, row_hash("profile", values))
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO profile VALUES ({marks})", row)
        reseal(connection)
    assert preview_salvage(paths).check_first
    salvage(paths, NOW)
    assert use_cases(paths).diary.profile()["country"] == "GB"
    assert not is_open(use_cases(paths))
