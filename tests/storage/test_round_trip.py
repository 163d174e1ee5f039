"""What goes in comes out: exactly, and by every way of reading."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.kinds import KINDS, SOURCES
from app.engine.model import Entry
from app.services.ports import InvalidEntry
from storage.first_read import read_first
from storage.integrity import check
from storage.paths import DataPaths
from storage.unit_of_work import Store, open_store
from tests.storage.making import NOON, an_entry

# Half a surrogate pair included: a broken paste must not cost the entry.
texts = st.text(st.characters(exclude_categories=()))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
objects = st.dictionaries(texts, values, max_size=4)
offsets = st.integers(-86_399_999_999, 86_399_999_999).map(
    lambda offset: timezone(timedelta(microseconds=offset))
)
moments = st.datetimes(timezones=offsets)
entries = st.builds(
    Entry,
    id=st.uuids(allow_nil=False).map(str),
    kind=st.sampled_from(KINDS),
    at=moments,
    recorded_at=moments,
    source=st.sampled_from(SOURCES),
    data=objects,
    edited_at=st.none() | moments,
    deleted=st.booleans(),
    history=st.lists(objects, max_size=3).map(tuple),
    extra=objects,
)


def exactly(entry: Entry) -> str:
    """Everything in the entry, with types and offsets that `==` overlooks (1 == 1.0 == True)."""
    times = [t and t.isoformat() for t in (entry.at, entry.recorded_at, entry.edited_at)]
    rest = (entry.id, entry.kind, entry.source, entry.deleted)
    return repr([times, rest, *map(sort, (entry.data, entry.history, entry.extra))])


def sort(value: Any) -> Any:
    if isinstance(value, dict):
        return sorted((key, sort(inner)) for key, inner in value.items())
    return [sort(inner) for inner in value] if isinstance(value, list | tuple) else value


@given(st.lists(entries, max_size=4, unique_by=lambda entry: entry.id), objects, objects)
def test_entries_settings_and_drafts_come_back_exactly(
    written: list[Entry], settings: dict[str, Any], draft: dict[str, Any]
) -> None:
    settings = {key: value for key, value in settings.items() if key.isalnum()}
    with tempfile.TemporaryDirectory() as folder:
        paths = DataPaths.at(folder)
        store = open_store(paths)
        with store.writing() as diary:
            for entry in written:
                diary.put(entry)
            diary.set_profile(settings)
            diary.set_draft("form", draft)
            inside = [diary.entries(), diary.profile(), diary.draft("form")]
        with store.reading() as view:
            outside = [view.entries(), view.profile(), view.draft("form")]
        first = read_first(paths)
        ordered = sorted(written, key=lambda entry: entry.key)
        for found in (inside, outside, [first.entries(), first.profile(), first.draft("form")]):
            assert [exactly(e) for e in found[0]] == [exactly(e) for e in ordered]
            assert found == [
                ordered,
                {key: value for key, value in settings.items() if value is not None},
                draft,
            ]
        assert check(paths).ok
        store.close()


def test_the_local_date_and_a_zone_of_odd_seconds_survive(store: Store) -> None:
    amsterdam = timezone(timedelta(minutes=19, seconds=32))
    entry = an_entry(at=datetime(1930, 5, 1, 0, 10, 0, 1, tzinfo=amsterdam))
    with store.writing() as diary:
        diary.put(entry)
    with store.reading() as diary:
        found = diary.entry(entry.id)
    assert found is not None
    assert found.date == entry.date
    assert found.at.isoformat() == "1930-05-01T00:10:00.000001+00:19:32"


def test_a_second_put_replaces_and_keeps_the_others(store: Store) -> None:
    one, other = an_entry("one"), an_entry("other")
    with store.writing() as diary:
        diary.put(one)
        diary.put(other)
    edited = one.edited(NOON + timedelta(hours=1), data={"text": "better"})
    with store.writing() as diary:
        diary.put(edited)
        assert diary.entry(one.id) == edited
    with store.reading() as diary:
        assert diary.entry(one.id) == edited
        assert diary.entry(other.id) == other
        assert diary.entry(edited.id.replace(edited.id[0], "x")) is None
        assert len(diary.entries()) == 2


def test_settings_stay_until_replaced_or_removed(store: Store) -> None:
    with store.writing() as diary:
        diary.set_profile({"units": "km", "country": "GB"})
    with store.writing() as diary:
        diary.set_profile({"units": "mi", "country": None, "never there": None})
        assert diary.profile() == {"units": "mi"}
    with store.reading() as diary:
        assert diary.profile() == {"units": "mi"}


def test_a_draft_is_kept_until_dropped(store: Store) -> None:
    with store.writing() as diary:
        assert diary.draft("session") is None
        diary.set_draft("session", {"effort": 4})
        assert diary.draft("session") == {"effort": 4}
    with store.writing() as diary:
        diary.set_draft("session", None)
    with store.reading() as diary:
        assert diary.draft("session") is None


def test_what_a_reader_hands_out_can_be_changed_without_harm(store: Store) -> None:
    with store.writing() as diary:
        diary.put(an_entry())
        diary.set_profile({"session_days": [1, 3]})
        diary.set_draft("session", {"signs": []})
    with store.reading() as diary:
        diary.entries().clear()
        diary.profile()["session_days"].append(6)
        draft = diary.draft("session")
        assert draft is not None
        draft["signs"].append("dizzy")
        assert len(diary.entries()) == 1
        assert diary.profile() == {"session_days": [1, 3]}
        assert diary.draft("session") == {"signs": []}


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), {1, 2}, 10**5000, b"bytes"],
    ids=["nan", "infinite", "set", "endless number", "bytes"],
)
def test_what_is_no_json_is_refused_by_name_and_leaves_nothing(store: Store, value: object) -> None:
    with pytest.raises(InvalidEntry, match="data"), store.writing() as diary:
        diary.put(an_entry("fine"))
        diary.put(an_entry(data={"text": value}))
    with store.reading() as view:
        assert view.entries() == []


def test_nesting_without_end_is_refused(store: Store) -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(InvalidEntry), store.writing() as diary:
        diary.set_draft("session", {"deep": deep})


def test_a_moment_without_offset_is_refused(store: Store) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(InvalidEntry, match="offset"), store.writing() as diary:
        diary.put(an_entry(edited_at=naive))


def test_a_view_stays_as_it_was_when_it_was_opened(store: Store) -> None:
    with store.reading() as view:
        with store.writing() as diary:  # and it holds up no writer
            diary.put(an_entry(at=NOON.astimezone(UTC)))
        assert view.entries() == []
    with store.reading() as view:
        assert len(view.entries()) == 1


@pytest.mark.parametrize(
    "name", ["plain", "Zoë Ångström", "a#b", "50%41", "what?mode=memory", "a b", "日記"]
)
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    paths = DataPaths.at(tmp_path / name / "deeper")
    store = open_store(paths)
    entry = an_entry()
    with store.writing() as diary:
        diary.put(entry)
    store.close()
    assert paths.database.stat().st_size > 0
    assert read_first(paths).entries() == [entry]
    assert check(paths).counts == {"note": 1}
    assert [path.name for path in tmp_path.iterdir()] == [name]
