"""What stands, what resolved the rest, which answers are others now."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.screening_story import Answer, Suitability, findings_told, suitability_story
from app.engine.suitability import standing
from tests.engine.build import Diary, entries_of, shipped_programme, started
from tests.engine.diaries import random_diary


def story(diary: Diary, first: int = 0, last: int | None = None) -> Suitability:
    history = diary.history
    end = diary.today if last is None else diary.date_of(last)
    return suitability_story(history, findings_told(history), diary.date_of(first), end)


def test_a_calm_diary_has_its_check_and_no_finding() -> None:
    found = story(started())
    assert (found.standing, found.resolved, found.changed, found.corrected) == ((), (), (), ())
    assert found.first_check is not None
    assert (found.first_check.verdict, found.first_check.passes) == (None, True)
    assert (found.first_check.wants_to_run, found.first_check.complete) == ("yes", True)
    assert found.latest_check == found.first_check


def test_without_a_check_there_is_none() -> None:
    found = story(Diary().pain())
    assert (found.first_check, found.latest_check) == (None, None)


def test_standing_findings_come_with_the_gravest_first() -> None:
    diary = started().check("fever").wait().check("bladder", only=True, complete=False)
    found = story(diary)
    assert [f.id for f in found.standing] == ["bladder", "fever"]
    assert [f.state for f in found.standing] == ["standing", "standing"]
    assert (found.standing[0].how, found.standing[0].on) == (None, None)
    assert found.latest_check is not None
    assert (found.latest_check.verdict, found.latest_check.ids) == ("clinician", ("fever",))


def test_a_clearance_is_named_with_role_and_day() -> None:
    diary = started().check("fever").wait().clear("fever", role="doctor")
    (finding,) = story(diary).resolved
    assert (finding.id, finding.state, finding.how) == ("fever", "resolved", "clearance")
    assert (finding.by, finding.role, finding.on) == ("Sam", "doctor", diary.today)
    assert finding.since == diary.date_of(2)


def test_a_check_resolves_what_it_no_longer_finds() -> None:
    diary = started().check("fever").wait().check()
    (finding,) = story(diary).resolved
    assert (finding.how, finding.by, finding.on) == ("check", None, diary.today)


def test_of_a_check_and_a_clearance_the_earlier_one_resolved_it() -> None:
    diary = started().check("fever").wait().check().wait().clear("fever")
    assert story(diary).resolved[0].how == "check"
    diary = started().check("fever").wait().clear("fever").wait().check()
    assert story(diary).resolved[0].how == "clearance"


def test_an_emergency_takes_both() -> None:
    diary = started().check("bladder").wait().clear("bladder")
    assert [f.state for f in story(diary).standing] == ["standing"]
    diary.wait().check()
    (finding,) = story(diary).resolved
    assert (finding.how, finding.by, finding.on) == ("both", "Sam", diary.date_of(3))


def test_the_same_finding_twice_on_a_day_is_told_once() -> None:
    diary = started().check("fever", only=True, complete=False).check("fever")
    assert [f.id for f in story(diary).standing] == ["fever"]


def test_resolved_ones_belong_to_the_period_they_were_raised_or_resolved_in() -> None:
    diary = started().check("fever").wait(5).clear("fever").wait(20).pain()
    assert [f.id for f in story(diary, 0, 3).resolved] == ["fever"]
    assert [f.id for f in story(diary, 5, 9).resolved] == ["fever"]
    assert story(diary, 10).resolved == ()


def test_what_stands_now_is_told_whatever_the_period() -> None:
    diary = started().wait(30).weekly("emergency_sign")
    assert [f.id for f in story(diary, 0, 5).standing] == ["emergency_sign"]


def test_changed_answers_are_those_since_the_check_in_force_at_the_beginning() -> None:
    diary = Diary().check("over_12_weeks", average=45).wait(10).check(average=40)
    diary.wait(10).check("osteoporosis", average=40)
    assert story(diary, 5).changed == (
        Answer("osteoporosis", "no", "yes", diary.today),
        Answer("over_12_weeks", "yes", "no", diary.today),
        Answer("average_pain", 45, 40, diary.today),
    )
    (since,) = story(diary, 10).changed
    assert since.id == "osteoporosis"
    assert story(diary, 20).changed == ()


def test_an_answer_taken_back_as_a_mistake_is_kept_beside_the_right_one() -> None:
    diary = started().check("bladder", only=True, complete=False)
    diary.edit(answers={"bladder": "no"})
    found = story(diary)
    assert found.standing == ()
    assert found.corrected == (Answer("bladder", "yes", "no", diary.today),)
    diary.wait().session(1, 6, stop=["dizzy"], morning=None)
    diary.edit(stop_signs=[])
    assert story(diary, 3).corrected == (Answer("dizzy", "yes", "no", diary.today),)
    assert story(diary, 4, 9).corrected == ()


@given(st.integers(0, 10_000))
def test_what_stands_is_what_the_rules_say(seed: int) -> None:
    items, _asked = random_diary(Random(seed), shipped_programme())
    history = History.of(entries_of(items))
    told = findings_told(history)
    assert {f.id for f in told if f.state == "standing"} == {f.id for f in standing(history)}
    assert {(f.id, f.cls) for f in told} == {(f.id, f.cls) for f in history.findings}
    for finding in told:
        assert (finding.on is None) == (finding.state == "standing")
        assert (finding.by is None) == (finding.how in (None, "check"))
