"""Merging copies of a diary: in any order, any number of times, with every version kept."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime, timedelta, timezone
from itertools import permutations
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.model import Entry
from app.engine.progression import decide
from app.engine.suitability import findings_of
from app.exporters.diary_json import dump, entry_to_json
from app.importers.diary_json import parse
from app.services.diary_file import ImportedDiary, canonical_json
from app.services.joining import look_over
from app.services.merging import merge, merge_diaries
from app.services.ports import Refused
from tests.interchange.helpers import (
    MemoryStore,
    answers,
    entry,
    every_kind,
    moment,
    programme,
    uid,
)

TODAY = date(2026, 9, 27)
HOUR = timedelta(hours=1)

# Few values, so that ties, repeats and copies of copies come up often.
moments = st.builds(
    lambda hours, zone: datetime(2026, 9, 1, tzinfo=timezone(HOUR * zone)) + HOUR * hours,
    st.integers(0, 5),
    st.sampled_from((0, 2)),
)
datas = st.one_of(
    st.sampled_from(({"now": 40}, {"now": 40.0}, {"now": 41}, {"now": 1}, {"now": True})),
    st.dictionaries(st.text(max_size=2), st.integers(0, 3) | st.text(max_size=3), max_size=2),
)
extras = st.dictionaries(st.sampled_from(("mood", "simulated")), st.integers(0, 2) | st.booleans())
versions = st.builds(
    lambda known, extra: {**extra, **known},
    st.fixed_dictionaries(
        {"data": datas},
        optional={
            "at": moments.map(datetime.isoformat),
            "source": st.sampled_from(("typed", "imported")),
            "edited_at": st.none() | moments.map(datetime.isoformat),
            "deleted": st.booleans(),
        },
    ),
    extras,
)
entries = st.builds(
    Entry,
    id=st.just(uid(1)),
    kind=st.just("pain"),
    at=moments,
    recorded_at=moments,
    source=st.sampled_from(("typed", "imported")),
    data=datas,
    edited_at=st.none() | moments,
    deleted=st.booleans(),
    history=st.lists(versions, max_size=3).map(tuple),
    extra=extras,
)


def letters(found: Entry) -> str:
    return json.dumps(entry_to_json(found), sort_keys=True)


@given(entries)
def test_a_copy_of_itself_changes_nothing(a: Entry) -> None:
    assert letters(merge(a, a)) == letters(merge(None, a)) == letters(a)


@given(entries, entries)
def test_the_order_of_two_does_not_matter_and_again_changes_nothing(a: Entry, b: Entry) -> None:
    both = merge(a, b)
    assert letters(both) == letters(merge(b, a))
    assert letters(merge(both, a)) == letters(merge(both, b)) == letters(both)
    assert letters(merge(both, both)) == letters(both)


def at_hour(hours: int, zone: int, data: dict[str, Any]) -> Entry:
    """Noted at one moment, written down `hours` later, in a zone of its own."""
    first = datetime(2026, 9, 1, tzinfo=timezone(HOUR * 0))
    written = first.astimezone(timezone(HOUR * zone)) + HOUR * hours
    return Entry(uid(1), "pain", first, written, "typed", data)


@given(entries, entries, entries)
# Two written down at one moment in two zones, and one before.
@example(at_hour(0, 0, {"now": 40}), at_hour(1, 0, {}), at_hour(1, 2, {}))
def test_the_order_of_three_does_not_matter(a: Entry, b: Entry, c: Entry) -> None:
    results = {letters(merge(merge(x, y), z)) for x, y, z in permutations((a, b, c))}
    results |= {letters(merge(x, merge(y, z))) for x, y, z in permutations((a, b, c))}
    if len({letters(x) for x in (a, b, c)}) > 1:
        assert len(results) == 1


@given(entries, entries)
def test_the_later_version_wins_then_a_tombstone_then_the_greater_hash(a: Entry, b: Entry) -> None:
    def rank(e: Entry) -> tuple[datetime, bool, str]:
        return e.changed_at, e.deleted, hashlib.sha256(canonical_json(e.data).encode()).hexdigest()

    winner = max(a, b, key=rank)
    both = merge(a, b)
    assert canonical_json(both.data) == canonical_json(winner.data)
    assert (both.changed_at, both.deleted) == (winner.changed_at, winner.deleted)
    assert both.recorded_at == min(a.recorded_at, b.recorded_at)


@given(entries, entries)
def test_no_data_is_ever_lost(a: Entry, b: Entry) -> None:
    both = merge(a, b)
    kept = {canonical_json(both.data)} | {canonical_json(v["data"]) for v in both.history}
    for copy in (a, b):
        assert canonical_json(copy.data) in kept
        assert {canonical_json(v["data"]) for v in copy.history} <= kept
        assert set(copy.extra) <= set(both.extra).union(*both.history)


def test_an_older_copy_adds_nothing_to_the_history_that_is_there() -> None:
    old = entry(1, "pain", 3, {"now": 40}, extra={"simulated": True})
    new = old.edited(moment("2026-09-04T08:00:00+01:00"), data={"now": 50})
    both = merge(new, old)
    assert both.data == {"now": 50}
    assert len(both.history) == 1
    assert both.history[0]["data"] == {"now": 40}
    assert both.extra == {"simulated": True}


def test_the_history_is_told_oldest_first() -> None:
    first = entry(1, "pain", 3, {"now": 40})
    left = first.edited(moment("2026-09-06T08:00:00+01:00"), data={"now": 60})
    right = first.edited(moment("2026-09-05T08:00:00+01:00"), data={"now": 50})
    right = right.edited(moment("2026-09-07T08:00:00+01:00"), data={"now": 70})
    both = merge(left, right)
    assert both.data == {"now": 70}
    assert [v["data"]["now"] for v in both.history] == [40, 50, 60]


def test_a_shared_id_of_two_kinds_is_refused_and_nothing_is_stored() -> None:
    store = MemoryStore()
    merge_diaries(store, ImportedDiary((entry(2, "note", 3, {"text": "mine"}),), {}), TODAY)
    before = store.diary
    theirs = (entry(1, "pain", 3, {"now": 1}), entry(2, "question", 3, {"text": "mine"}))
    with pytest.raises(Refused, match="Nothing was imported") as caught:
        merge_diaries(store, ImportedDiary(theirs, {"units": "mi"}), TODAY)
    assert caught.value.code == "kind_differs"
    assert store.diary is before


def test_diaries_are_merged_and_counted() -> None:
    store = MemoryStore()
    old, same = entry(1, "pain", 3, {"now": 40}), entry(2, "pain", 4, {"now": 30})
    profile = {"units": "km", "country": "GB"}
    merge_diaries(store, ImportedDiary((old, same), profile), TODAY)
    edited = old.edited(moment("2026-09-28T08:00:00+01:00"), data={"now": 50})
    theirs = (edited, same, entry(3, "pain", 28, {"now": 20}))
    settings = {"units": "mi", "session_days": [1, 3, 5]}
    done = merge_diaries(store, ImportedDiary(theirs, settings), TODAY)
    assert (done.added, done.merged, done.unchanged, done.future) == (1, 1, 1, 1)
    assert done.settings == ("session_days",)
    assert store.diary.profile() == {**profile, "session_days": [1, 3, 5]}
    again = merge_diaries(store, ImportedDiary(theirs, settings), TODAY)
    assert (again.added, again.merged, again.unchanged, again.settings) == (0, 0, 3, ())


def test_two_computers_end_with_the_same_diary() -> None:
    shared = every_kind()
    later = moment("2026-09-26T09:00:00+02:00")
    left = [*shared[:5], shared[6].edited(later, data={"now": 11}), *shared[7:]]
    right = [*shared[2:6], shared[6].edited(later, deleted=True), *shared[7:]]
    results = set()
    for one, other in ((left, right), (right, left)):
        store = MemoryStore()
        for copy in (one, other, one):
            merge_diaries(store, parse(dump(copy, {})), TODAY)
        results.add(dump(store.diary.entries(), store.diary.profile()))
    assert len(results) == 1


def test_a_simulated_patient_is_not_mixed_into_a_real_diary() -> None:
    store = MemoryStore()
    simulated = ImportedDiary((entry(1, "pain", 3, {"now": 1}),), {"simulated": True})
    merge_diaries(store, simulated, TODAY)
    assert merge_diaries(store, simulated, TODAY).unchanged == 1
    real = MemoryStore()
    merge_diaries(real, ImportedDiary((entry(2, "pain", 3, {"now": 1}),), {}), TODAY)
    with pytest.raises(Refused, match="simulated patient"):
        merge_diaries(real, simulated, TODAY)
    someone = ImportedDiary((entry(3, "pain", 4, {"now": 2}),), {})
    with pytest.raises(Refused, match="a real patient"):
        merge_diaries(store, someone, TODAY)
    assert len(real.diary.entries()) == 1
    assert real.diary.profile() == {}


# --- whole diaries ------------------------------------------------------------------------------

diaries = st.lists(
    st.tuples(entries, st.integers(1, 3)).map(lambda made: made[0].changed(id=uid(made[1]))),
    max_size=4,
    unique_by=lambda made: made.id,
).map(lambda made: ImportedDiary(tuple(sorted(made, key=lambda e: e.key)), {}))


def joined(*copies: ImportedDiary) -> ImportedDiary:
    """One diary out of several, in this order; each way through the store."""
    store = MemoryStore()
    for copy in copies:
        merge_diaries(store, copy, TODAY)
    return ImportedDiary(tuple(store.diary.entries()), {})


def text_of(diary: ImportedDiary) -> str:
    return dump(diary.entries, {})


@given(diaries, diaries, diaries)
def test_three_computers_end_with_the_same_diary_whatever_way_the_files_went(
    a: ImportedDiary, b: ImportedDiary, c: ImportedDiary
) -> None:
    left = text_of(joined(joined(a, b), c))
    assert text_of(joined(a, joined(b, c))) == left
    assert {text_of(joined(*order)) for order in permutations((a, b, c))} == {left}
    whole = joined(a, b, c)
    assert text_of(joined(whole, a, whole, c, b)) == text_of(joined(whole)) == left


@given(diaries, diaries)
def test_what_is_shown_before_joining_is_what_joining_does(
    a: ImportedDiary, b: ImportedDiary
) -> None:
    ours = joined(a)
    store = MemoryStore()
    merge_diaries(store, ours, TODAY)
    told = look_over(ours.entries, {}, b, TODAY)
    done = merge_diaries(store, b, TODAY)
    assert (told.stored, told.anything) == (done.added + done.merged, done.added + done.merged > 0)
    before = {e.id: e for e in ours.entries}
    after = {e.id: e for e in store.diary.entries()}
    living = {key for key, e in after.items() if not e.deleted}
    assert {e.id for e in told.new} == living - set(before)
    assert {e.id for e in told.removed} == {
        key for key, e in before.items() if not e.deleted and after[key].deleted
    }
    assert {e.id for e in told.back} == {
        key for key, e in before.items() if e.deleted and not after[key].deleted
    }
    for here, then in told.updated:
        assert (here, then) == (before[here.id], after[here.id])
    for here, _ in told.kept:
        assert canonical_json(here.data) == canonical_json(after[here.id].data)
    counted = (told.new, told.updated, told.kept, told.removed, told.back, told.stay_deleted)
    assert sum(map(len, (*counted, told.buried))) + told.same == len(b.entries)
    in_file = {e.id for e in b.entries}
    assert told.only_here == sum(not e.deleted and e.id not in in_file for e in ours.entries)


# --- findings -----------------------------------------------------------------------------------


def weekly(**signs: bool) -> dict[str, Any]:
    signs_of_all = ("emergency_sign", "faint_or_chest_pain", "new_finding", "leg_injury")
    return dict.fromkeys(signs_of_all, False) | signs


ALARM = entry(7, "weekly_check", 21, weekly(emergency_sign=True))
LATER = moment("2026-09-24T09:00:00+01:00")
DISGUISES = {
    "corrected later": ALARM.changed(data=weekly(), edited_at=LATER),
    "corrected, and said to be recorded then": ALARM.changed(
        data=weekly(), edited_at=LATER, recorded_at=LATER
    ),
    "only recorded later": ALARM.changed(data=weekly(), recorded_at=LATER),
    "moved to another year": ALARM.changed(at=moment("2031-01-01T08:00:00+01:00"), edited_at=LATER),
    "deleted": ALARM.changed(deleted=True, edited_at=LATER),
    "deleted and corrected": ALARM.changed(data=weekly(), deleted=True, edited_at=LATER),
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_finding_cannot_be_imported_away(disguise: str) -> None:
    store = MemoryStore()
    check = {"complete": True, "answers": answers(), "average_pain": 20}
    mine = (entry(5, "suitability", 20, check), ALARM)
    merge_diaries(store, ImportedDiary(mine, {}), TODAY)
    theirs = parse(dump([DISGUISES[disguise]], {}))
    merge_diaries(store, theirs, TODAY)
    stored = store.diary.entry(ALARM.id)
    assert stored is not None
    assert [f.id for f in findings_of(stored)] == ["emergency_sign"]
    assert decide(History.of(store.diary.entries()), programme(), TODAY).rule == "locked"
