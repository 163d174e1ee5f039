"""What going back would change is told in full, and never lifts a warning."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.model import Entry
from app.engine.suitability import standing
from app.services.comparing import Extent, compare, warnings_to_keep
from tests.engine.build import Diary

STATES = (
    None,
    {"text": "as written"},
    {"text": "as corrected"},
    {"text": "as written", "deleted": True},
)


def an_entry(number: int, state: dict[str, Any] | None) -> Entry | None:
    if state is None:
        return None
    at = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=number)
    data = {"text": state["text"]}
    entry_id = f"00000000-0000-7000-8000-{number:012}"
    return Entry(entry_id, "note", at, at, "typed", data, deleted=bool(state.get("deleted")))


def a_note(number: int, **state: Any) -> Entry:
    made = an_entry(number, {"text": "as written", **state})
    assert made is not None
    return made


pairs = st.lists(st.tuples(st.sampled_from(STATES), st.sampled_from(STATES)), max_size=8)


@given(pairs, st.dictionaries(st.sampled_from("abc"), st.integers(0, 1)))
def test_whoever_makes_the_told_changes_has_what_was_compared_with(
    states: list[tuple[Any, Any]], settings: dict[str, int]
) -> None:
    made = [(an_entry(n, one), an_entry(n, other)) for n, (one, other) in enumerate(states)]
    here = [one for one, _ in made if one is not None]
    there = [other for _, other in made if other is not None]
    told = compare(here, there, settings, {"a": 1})
    changed = {entry.id: entry for entry in here}
    for entry in told.only_here:
        del changed[entry.id]
    for before, after in told.different:
        assert changed[before.id] == before != after
        changed[after.id] = after
    for entry in told.only_there:
        assert entry.id not in changed
        changed[entry.id] = entry
    assert changed == {entry.id: entry for entry in there}
    assert set(told.settings) == {
        key for key in {"a", *settings} if settings.get(key) != {"a": 1}.get(key)
    }
    assert told.same == (here == there and settings == {"a": 1})
    seen_here = {entry.id for entry in here if not entry.deleted}
    seen_there = {entry.id for entry in there if not entry.deleted}
    assert {entry.id for entry in told.lost} == seen_here - seen_there
    assert {entry.id for entry in told.back} == seen_there - seen_here
    assert {one.id for one, _ in told.changed} <= seen_here & seen_there


@given(pairs)
def test_the_other_way_round_lost_and_back_change_places(states: list[tuple[Any, Any]]) -> None:
    made = [(an_entry(n, one), an_entry(n, other)) for n, (one, other) in enumerate(states)]
    here = [one for one, _ in made if one is not None]
    there = [other for _, other in made if other is not None]
    forth, back = compare(here, there, {}, {}), compare(there, here, {}, {})
    assert (forth.lost, forth.back) == (back.back, back.lost)
    assert (forth.here, forth.there) == (back.there, back.here)


def test_the_extent_counts_by_kind_and_leaves_deleted_entries_out() -> None:
    pain = Diary().pain(20).entries
    extent = Extent.of([*pain, a_note(3), a_note(9, deleted=True)])
    assert extent == Extent({"note": 1, "pain": 1}, pain[0].date, date(2026, 1, 8))
    assert Extent.of([]) == Extent({}, None, None)


def test_one_and_the_same_is_told_so() -> None:
    assert compare([a_note(1)], [a_note(1)], {"a": [1]}, {"a": [1]}).same
    assert compare([a_note(1)], [a_note(1)], {"a": 1}, {"a": True}).settings == ("a",)


WARNINGS = {
    "an emergency sign in the check": lambda d: d.check("bladder"),
    "a stop sign in a session": lambda d: d.session(1, 6, stop=["faint"]),
    "a leg injury": lambda d: d.weekly("leg_injury"),
}


@pytest.mark.parametrize("raise_it", WARNINGS.values(), ids=WARNINGS.keys())
def test_going_back_before_a_warning_takes_it_along(raise_it: Any) -> None:
    before = Diary().check().test_run(30).wait(2)
    there = before.entries
    here = raise_it(before).entries
    assert standing(History.of(here))
    assert not standing(History.of(there)), "control: without it going back opens the programme"
    kept = warnings_to_keep(here, there)
    after = [*there, *kept]
    assert {f.id for f in standing(History.of(after))} == {f.id for f in standing(History.of(here))}
    assert len(kept) < len(here) - len(there) + 1


def test_a_warning_that_is_resolved_stays_behind() -> None:
    there = Diary().check().entries
    here = Diary().check().wait(1).check("fever").wait(2).clear("fever").wait(1).check().entries
    assert not standing(History.of(here))
    assert warnings_to_keep(here, there) == ()


def test_a_warning_that_was_corrected_into_an_entry_comes_with_both_versions() -> None:
    calm = Diary().check().entries[0]
    asked = {**calm.data, "answers": {**calm.data["answers"], "bladder": "yes"}}
    [kept] = warnings_to_keep(
        [calm.edited(calm.recorded_at + timedelta(hours=1), data=asked)], [calm]
    )
    assert kept.id == calm.id
    assert standing(History.of([kept]))
    assert len(kept.history) == 1


def test_a_warning_under_an_id_that_is_another_thing_in_the_backup_stays_a_warning() -> None:
    [warning] = Diary().weekly("leg_injury").entries
    other = a_note(1).changed(id=warning.id)
    assert warnings_to_keep([warning], [other]) == (warning,)


def test_nothing_now_takes_nothing_along() -> None:
    assert warnings_to_keep([], Diary().check("bladder").entries) == ()
