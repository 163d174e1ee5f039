"""The diary's entry, its order and its versions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import ANY

import pytest

from app.engine.model import Step, microseconds
from tests.engine.build import Diary, entry_of

NOW = datetime(2026, 1, 7, 12, tzinfo=UTC)


def test_steps_compare_by_stage_and_then_repetitions() -> None:
    assert Step(2, 6) > Step(1, 10)
    assert Step(2, 7) > Step(2, 6)
    assert Step.from_data(Step(2, 7).as_data()) == Step(2, 7)
    assert Step(2, 7).as_data() == {"stage": 2, "reps": 7}


def test_order_goes_by_at_then_recording_then_id() -> None:
    hour = timedelta(hours=1)
    diary = Diary().pain(1, at=NOW, recorded=NOW, id="b").pain(2, at=NOW, recorded=NOW, id="a")
    diary.pain(3, at=NOW, recorded=NOW - hour, id="c")
    diary.zone(2).pain(4, at=datetime.fromisoformat("2026-01-07T13:30:00+02:00"), id="d")
    assert [e.id for e in sorted(diary.entries, key=lambda e: e.key)] == ["d", "c", "a", "b"]
    assert microseconds(datetime(1970, 1, 1, 0, 0, 1, 5, tzinfo=UTC)) == 1_000_005


def test_the_date_is_the_patients_own() -> None:
    entry = Diary().pain(at=datetime.fromisoformat("2026-01-08T00:30:00+14:00")).entries[0]
    assert entry.date.isoformat() == "2026-01-08"


def test_an_edit_keeps_the_version_before_it() -> None:
    entry = Diary().pain(20).entries[0]
    assert entry.changed_at == entry.recorded_at
    edited = entry.edited(NOW, data={"now": 30})
    assert (edited.data, edited.at, edited.deleted) == ({"now": 30}, entry.at, False)
    assert (edited.edited_at, edited.changed_at, edited.recorded_at) == (
        NOW, NOW, entry.recorded_at,
    )  # fmt: skip
    assert edited.history == (
        {"at": entry.at.isoformat(), "source": "typed", "data": dict(entry.data)},
    )
    gone = edited.edited(NOW + timedelta(1), at=NOW, deleted=True)
    assert (gone.data, gone.at, gone.deleted) == ({"now": 30}, NOW, True)
    assert gone.history[1]["edited_at"] == NOW.isoformat()
    assert "deleted" not in gone.history[1]
    back = gone.edited(NOW + timedelta(2))
    assert (back.deleted, back.history[2]["deleted"]) == (False, True)
    assert (entry.data, entry.history) == ({"now": 20, "week_average": None}, ())


def test_the_builder_reads_what_the_diary_file_holds() -> None:
    item = {**Diary().pain(20).edit(now=25).delete().json[0], "of_tomorrow": 1}
    entry = entry_of(item)
    assert (entry.deleted, len(entry.history), entry.data["now"]) == (True, 2, 25)
    assert entry.extra == {"of_tomorrow": 1}


def test_an_entry_never_changes() -> None:
    entry: Any = Diary().pain(20).entries[0]
    with pytest.raises(AttributeError, match="never changes"):
        entry.kind = "note"
    with pytest.raises(AttributeError, match="never changes"):
        del entry.kind
    other = entry.changed(kind="note")
    assert (other.kind, entry.kind, other.id) == ("note", "pain", entry.id)
    assert entry == entry.changed() != other
    assert entry != 3
    assert entry == ANY
    with pytest.raises(TypeError, match="unhashable"):
        hash(entry)
