"""How good the data are: counts that add up, and the rule of each of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.quality import MEASURED_KINDS, Quality, quality
from tests.engine.build import Diary, entries_of, shipped_programme, started
from tests.engine.diaries import random_diary

PROGRAMME = shipped_programme()


def of(diary: Diary, first: int = 0, last: int | None = None) -> Quality:
    """The quality of day `first` to `last` (the current day), asked on the current day."""
    end = diary.today if last is None else diary.date_of(last)
    return quality(diary.history.until(end), PROGRAMME, diary.date_of(first), end, diary.today)


def ran(diary: Diary, metres: int | None, source: str | None, **more: Any) -> Diary:
    diary.session(1, 6, morning=None, **more)
    diary.json[-1]["data"].update(distance_m=metres, distance_source=source)
    return diary


def test_every_distance_is_of_one_kind() -> None:
    diary = ran(ran(started(), 500, "imported").wait(), 400, "typed").wait()
    ran(ran(ran(diary, 300, "estimated").wait(), None, None).wait(), 350, None)
    found = of(diary)
    assert (found.sessions, found.imported, found.typed) == (5, 1, 2)
    assert (found.estimated, found.unknown) == (2, 0)  # recomputed from the own speed


def test_without_an_own_speed_an_estimate_is_unknown() -> None:
    found = of(ran(started(), 300, "estimated"))
    assert (found.estimated, found.unknown) == (0, 1)


def test_a_session_in_which_nothing_was_run_has_no_distance_to_miss() -> None:
    assert of(ran(started(), None, None, done=0)).sessions == 0


def test_guided_sessions_are_those_the_player_measured() -> None:
    diary = ran(started(), None, None)
    diary.json[-1]["source"] = "guided"
    ran(diary.wait(), None, None)
    assert (of(diary).sessions, of(diary).guided) == (2, 1)


def test_late_is_a_later_day_where_it_happened() -> None:
    diary = Diary()
    evening = datetime(2026, 1, 5, 23, 50, tzinfo=UTC)
    diary.pain(at=evening, recorded=evening + timedelta(minutes=5))
    assert of(diary).late == 0
    diary.pain(at=evening, recorded=evening + timedelta(minutes=15))
    assert of(diary).late == 1
    # Half past midnight in Berlin is still the same evening where the entry was made.
    berlin = datetime.fromisoformat("2026-01-06T00:30:00+01:00")
    diary.pain(at=evening, recorded=berlin)
    assert of(diary).late == 1


def test_edited_entries_are_counted_and_choices_or_notes_are_not() -> None:
    diary = started().pain(30)
    diary.edit(now=20)
    diary.add("note", {"text": "a"}).edit(text="b")
    assert (of(diary).edited, of(diary).entries) == (1, 3)  # check, test run, pain


def test_what_was_deleted_is_not_counted() -> None:
    diary = Diary().pain(30)
    diary.delete()
    diary.pain(40)
    assert of(diary).entries == 1


def test_days_without_a_reading_are_missing_and_today_only_when_it_is_over() -> None:
    diary = Diary().pain().wait(3).pain().wait(1).pain(None, week=20).wait(1)
    found = of(diary)  # readings on days 0 and 3; today is day 5
    assert (found.days, found.missing_days) == (6, 3)
    assert of(diary.pain()).missing_days == 3
    assert of(diary, 1, 4).missing_days == 3


def test_days_before_the_diary_are_not_missing() -> None:
    diary = Diary().day(10).pain()
    assert (of(diary).days, of(diary).missing_days) == (1, 0)
    assert (of(diary, 0, 5).days, of(diary, 0, 5).missing_days) == (0, 0)


@given(st.integers(0, 10_000), st.data())
def test_counts_equal_independent_sums(seed: int, data: st.DataObject) -> None:
    items, _asked = random_diary(Random(seed), PROGRAMME)
    entries = entries_of(items)
    days = sorted({entry.date for entry in entries}) or [date(2026, 1, 5)]
    first, last = sorted((data.draw(st.sampled_from(days)), data.draw(st.sampled_from(days))))
    today = days[-1]
    found = quality(History.of(entries).until(last), PROGRAMME, first, last, today)
    assert found.imported + found.typed + found.estimated + found.unknown == found.sessions
    inside = [e for e in entries if not e.deleted and first <= e.date <= last]
    readings = {e.date for e in inside if e.kind == "pain" and e.data.get("now") is not None}
    over = last if last < today or today in readings else last - timedelta(days=1)
    every = {first + timedelta(days=n) for n in range((over - first).days + 1)}
    alive = [e.date for e in entries if not e.deleted and e.date <= last]
    if alive and min(alive) <= first:
        assert found.missing_days == len(every - readings)
    assert 0 <= found.missing_days <= found.days
    plain = [e for e in inside if e.kind in MEASURED_KINDS]
    assert found.entries >= len(plain)  # deleted ones that raised a finding count on
    assert found.late <= found.entries and found.edited <= found.entries
