"""Findings: what raises them, what resolves them and nothing less (clinical.md §2)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from tests.engine.build import Diary


def standing(diary: Diary, day: int | None = None) -> set[str]:
    """Ids of the findings that stand on a day number (the current day)."""
    return {finding.id for finding in diary.decide(day).findings}


# --- corrections and tombstones ---------------------------------------------------------------


def calm_after(diary: Diary) -> Diary:
    """The latest entry's chest pain answered *no* by an edit on the current day."""
    answers = {**diary.json[-1]["data"]["answers"], "chest_pain": "no"}
    return diary.edit(answers=answers)


def test_a_later_edit_of_something_else_leaves_a_resolved_finding_resolved() -> None:
    diary = Diary().check().session(1, 6, stop=["dizzy"], morning=None)
    session = diary.last_id
    diary.clear("dizzy").check()
    assert standing(diary) == set()
    assert standing(diary.edit(session, note="on the canal path")) == set()


def test_a_version_written_while_the_clock_was_set_back_still_raises() -> None:
    diary = Diary().day(3).check()
    diary.day(1).edit(answers={**diary.json[-1]["data"]["answers"], "fever": "yes"})
    assert standing(diary, 3) == {"fever"}


def test_the_day_of_a_correction_is_the_one_where_the_entry_was_recorded() -> None:
    night = datetime(2026, 1, 5, 23, 50, tzinfo=timezone(timedelta(hours=1)))
    diary = Diary().check("chest_pain", at=night)
    corrected = calm_after(diary.copy())
    # 23:55 in UTC is 0:55 of the next day where the entry was written.
    corrected.json[-1]["edited_at"] = "2026-01-05T23:55:00+00:00"
    assert standing(corrected, 2) == {"chest_pain"}
    # 10:30 the next day is still the same date for somebody who has flown far to the west.
    corrected.json[-1]["edited_at"] = "2026-01-05T22:30:00-12:00"
    assert standing(corrected, 2) == {"chest_pain"}
    # And the same evening is the next day already for somebody far in the east.
    corrected.json[-1]["edited_at"] = "2026-01-06T12:55:00+14:00"
    assert standing(corrected, 2) == {"chest_pain"}
    corrected.json[-1]["edited_at"] = "2026-01-05T23:55:00+01:00"
    assert standing(corrected, 2) == set()


def test_moving_an_entry_in_time_does_not_put_its_finding_under_an_older_consultation() -> None:
    diary = Diary().day(10).check("fever", only=True, complete=False)
    check = diary.last_id
    diary.wait().clear("fever", on=9)
    assert standing(diary) == {"fever"}
    diary.edit(check, at=datetime.fromisoformat("2026-01-12T09:00:00+00:00"))
    assert standing(diary) == {"fever"}
