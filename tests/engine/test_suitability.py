"""Findings: what raises them, what resolves them and nothing less (clinical.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from app.engine.history import History
from app.engine.kinds import EVENT_CATEGORIES, QUESTIONS, STOP_SIGNS, WEEKLY_SIGNS
from app.engine.progression import decide
from app.engine.situation import valid_starts, would_be_new_start
from app.engine.suitability import (
    CHECK_ANNOUNCED_DAYS,
    CHECK_VALID_DAYS,
    LASTING,
    emergency_steps,
    passes,
    standing,
)
from tests.engine.build import CALM, Diary, entry_of, shipped_programme, started

Raise = Callable[[Diary], Diary]
A, BC = QUESTIONS["A"], (*QUESTIONS["B"], *QUESTIONS["C"])


def stands(diary: Diary, day: int | None = None) -> set[str]:
    """Ids of the findings that stand on a day number (the current day)."""
    return {finding.id for finding in diary.decide(day).findings}


def at_noon(day: int, hour: int = 12) -> datetime:
    """That hour of a day number, UTC."""
    return datetime(2026, 1, 5, hour, tzinfo=UTC) + timedelta(days=day)


def in_check(*, yes: str = "", not_sure: str = "", complete: bool = False) -> Raise:
    """A check with one answer."""
    return lambda d: d.check(
        *([yes] if yes else []),
        not_sure=[not_sure] if not_sure else [],
        complete=complete,
        only=not complete,
        average=20 if complete else None,
    )


def in_session(sign: str) -> Raise:
    """A session with a stop sign."""
    return lambda d: d.session(1, 6, stop=[sign], morning=None)


def in_test_run(sign: str) -> Raise:
    """A test run with a stop sign."""
    return lambda d: d.test_run(30, stop=[sign])


def in_weekly(sign: str) -> Raise:
    """A weekly check with a yes."""
    return lambda d: d.weekly(sign)


def in_event(category: str, severity: str) -> Raise:
    """An adverse event."""
    return lambda d: d.event(category, severity)


# The rows of the table of §2: (name, what raises it, its id).
EMERGENCIES = [
    *((f"check-{q}", in_check(yes=q), q) for q in A),
    *((f"weekly-{s}", in_weekly(s), s) for s in ("emergency_sign", "faint_or_chest_pain")),
    *((f"session-{s}", in_session(s), s) for s in (*A, "faint")),
    *((f"test-run-{s}", in_test_run(s), s) for s in (*A, "faint")),
    *((f"event-{c}", in_event(c, "mild"), c) for c in ("faint", "chest_pain")),
]
UNSURE = [(f"unsure-{q}", in_check(not_sure=q), q) for q in A]
SCREENED = [
    *((f"check-{q}", in_check(yes=q), q) for q in BC),
    *((f"unsure-{q}", in_check(not_sure=q), q) for q in BC),
    ("average", lambda d: d.check(only=True, complete=False, average=60), "average_pain"),
    (
        "irritable",
        lambda d: d.check("upright_or_impact", not_sure=["slow_to_settle"], complete=False),
        "irritable",
    ),
]
REPORTED = [
    *((f"weekly-{s}", in_weekly(s), s) for s in ("new_finding", "leg_injury")),
    *((f"session-{s}", in_session(s), s) for s in ("spreading_leg_pain", "dizzy")),
    *((f"test-run-{s}", in_test_run(s), s) for s in ("spreading_leg_pain", "dizzy")),
    *((f"event-leg-{s}", in_event("leg_injury", s), "leg_injury") for s in ("mild", "severe")),
    *((f"event-{c}", in_event(c, "severe"), c) for c in ("back", "other")),
]
NUMBNESS = [
    ("session-numb", in_session("new_numbness_or_weakness"), "new_numbness_or_weakness"),
    ("test-run-numb", in_test_run("new_numbness_or_weakness"), "new_numbness_or_weakness"),
]
UNWILLING = [("unwilling", lambda d: d.check(wants_to_run="no"), "wants_to_run")]
EVERY = [*EMERGENCIES, *UNSURE, *SCREENED, *REPORTED, *NUMBNESS, *UNWILLING]


def rows(*tables: list[tuple[str, Raise, str]]) -> pytest.MarkDecorator:
    """One test for each row of these tables."""
    table = [row for rows in tables for row in rows]
    return pytest.mark.parametrize(
        ("raises", "id"), [(r, i) for _, r, i in table], ids=[name for name, _, _ in table]
    )


# --- what raises a finding --------------------------------------------------------------------


@rows(EVERY)
def test_a_finding_is_raised_and_there_is_no_plan_while_it_stands(raises: Raise, id: str) -> None:
    diary = raises(Diary().check().test_run(30).wait(2).session(1, 6).wait(2))
    assert stands(diary) == {id}
    decision = diary.decide()
    assert decision.locked
    assert (decision.step, decision.ceiling, decision.earliest, decision.test_run_from) == (
        None, None, None, None,
    )  # fmt: skip
    assert stands(diary, 300) == {id}  # it stands until resolved
    assert stands(diary, 3) == set()  # and not before its day


@rows(EVERY)
def test_no_pair_of_findings_opens_a_plan(raises: Raise, id: str) -> None:
    first = raises(Diary().check().test_run(30).wait()).wait()
    for name, raises_too, other in EVERY:
        diary = raises_too(first.copy())
        decision = diary.decide()
        assert decision.locked, name
        assert decision.step is None, name
        assert other in {finding.id for finding in decision.findings}, name
        # What resolves one of them leaves the other's lock.
        if other != id and id in {finding.id for finding in decision.findings}:
            assert id in stands(diary.clear(other)), name


def test_every_answer_at_once_is_every_finding() -> None:
    diary = Diary().check(*A, *BC, *QUESTIONS["D"], average=100, wants_to_run="no")
    assert stands(diary) == {*A, *BC, "average_pain", "irritable", "wants_to_run"}
    order = [finding.cls for finding in diary.decide().findings]
    assert order == ["emergency"] * len(A) + ["clinician"] * (len(BC) + 2) + ["willingness"]


@pytest.mark.parametrize(
    "diary",
    [
        Diary().check(*QUESTIONS["E"]),
        Diary().check(not_sure=QUESTIONS["E"]),
        Diary().check(wants_to_run="not_sure"),
        Diary().check(wants_to_run="no", complete=False),
        Diary().check(average=59.5),
        Diary().check("upright_or_impact"),
        Diary().check("slow_to_settle"),
        Diary().check(average=None, complete=False),
        Diary().check().event("back", "moderate").event("other", "mild"),
        Diary().check().weekly().test_run(10, peak=90),
        Diary().check().test_run(30).session(1, 6, peak=90, elsewhere=90),
        Diary().check().pain(100),
    ],
)
def test_what_is_no_finding(diary: Diary) -> None:
    assert stands(diary) == set()


def test_every_sign_of_every_kind_is_a_finding() -> None:
    for sign in STOP_SIGNS:
        assert stands(Diary().session(1, 6, stop=[sign])) == {sign}
    for sign in WEEKLY_SIGNS:
        assert stands(Diary().weekly(sign)) == {sign}
    for category in EVENT_CATEGORIES:
        assert stands(Diary().event(category, "severe")) == {category}


# --- what resolves it -------------------------------------------------------------------------


def begun(raises: Raise) -> Diary:
    """The finding on day 10, of a diary that has done its check; the current day is 11."""
    return raises(Diary().check().test_run(30).day(10)).wait()


@rows(EMERGENCIES)
def test_an_emergency_needs_a_clearance_and_a_check_without_an_emergency_yes(
    raises: Raise, id: str
) -> None:
    diary = begun(raises)
    assert stands(diary.copy().clear(id)) == {id}
    assert stands(diary.copy().check()) == {id}
    assert stands(diary.copy().check(complete=False).clear(id)) == {id}
    assert stands(diary.copy().clear("fever").check()) == {id}
    assert stands(diary.copy().clear(id).check()) == set()
    assert stands(diary.copy().check().clear(id)) == set()
    again = diary.copy().clear(id).check("bladder")
    assert stands(again) == {id, "bladder"}
    other = "bowel" if id != "bowel" else "bladder"
    assert stands(diary.copy().clear(id).check(not_sure=[other])) == {other}
    assert stands(diary.copy().clear(id).check("fever")) == {"fever"}


@rows(UNSURE)
def test_an_emergency_not_sure_needs_a_clearance_and_no_check_will_do(
    raises: Raise, id: str
) -> None:
    diary = begun(raises)
    assert stands(diary.copy().check().wait().check()) == {id}
    assert stands(diary.copy().clear("fever")) == {id}
    assert stands(diary.copy().clear(id)) == set()


@rows(SCREENED)
def test_a_clinicians_finding_needs_a_clearance_or_a_complete_check_without_it(
    raises: Raise, id: str
) -> None:
    diary = begun(raises)
    assert stands(diary.copy().clear("dizzy")) == {id}
    assert stands(diary.copy().clear(id)) == set()
    assert stands(diary.copy().check(complete=False)) == {id}
    assert stands(diary.copy().check()) == set()
    assert stands(diary.copy().check(wants_to_run="no")) == {"wants_to_run"}  # it need not pass
    if id in BC:
        assert id in stands(diary.copy().check(id))
        assert id in stands(diary.copy().check(not_sure=[id]))


@pytest.mark.parametrize(
    ("average", "left"), [(59, set()), (60, {"average_pain"}), (100, {"average_pain"})]
)
def test_average_pain_falls_with_a_check_below_60(average: int, left: set[str]) -> None:
    diary = Diary().check(average=70).wait()
    assert stands(diary.check(average=average)) == left


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        ((), set()),
        (("upright_or_impact",), set()),
        (("slow_to_settle",), set()),
        (("upright_or_impact", "slow_to_settle"), {"irritable"}),
    ],
)
def test_irritable_falls_unless_both_are_answered(answers: tuple[str, ...], left: set[str]) -> None:
    diary = Diary().check("upright_or_impact", "slow_to_settle").wait()
    assert stands(diary.check(*answers)) == left


@rows(REPORTED)
def test_a_reported_finding_needs_a_clearance_or_a_later_day_that_passes(
    raises: Raise, id: str
) -> None:
    diary = raises(Diary().check().test_run(30).day(10))
    assert stands(diary.copy().check()) == {id}  # the same day
    assert stands(diary.copy().clear(id)) == set()
    diary.wait()
    assert stands(diary.copy().check()) == set()
    assert stands(diary.copy().check(complete=False)) == {id}
    assert stands(diary.copy().clear("fever")) == {id}
    assert id in stands(diary.copy().check("fever"))
    assert id in stands(diary.copy().check(wants_to_run="no"))
    assert id in stands(diary.copy().check(not_sure=["bladder"]))
    assert id in stands(diary.copy().check(*QUESTIONS["D"]))
    assert id in stands(diary.copy().check(average=60))
    assert stands(diary.copy().check("fever").clear("fever")) == set()  # then the check passes


@rows(NUMBNESS)
def test_new_numbness_never_clears_itself(raises: Raise, id: str) -> None:
    diary = begun(raises)
    assert stands(diary.copy().check().wait().check()) == {id}
    assert stands(diary.copy().clear("leg_worse_than_back")) == {id}
    assert stands(diary.copy().clear(id)) == set()


def test_willingness_falls_with_a_later_complete_check_where_it_is_not_no() -> None:
    diary = Diary().check(wants_to_run="no").wait()
    assert stands(diary.copy().clear("wants_to_run")) == {"wants_to_run"}
    assert stands(diary.copy().check(complete=False)) == {"wants_to_run"}
    assert stands(diary.copy().check(wants_to_run="no")) == {"wants_to_run"}
    assert stands(diary.copy().check(wants_to_run="not_sure")) == set()
    assert stands(diary.copy().check()) == set()
    assert stands(diary.copy().check("fever")) == {"fever"}


# --- "after a finding" ------------------------------------------------------------------------


def test_after_a_finding_is_later_than_its_at_and_its_recording() -> None:
    def cleared(clearance: datetime) -> set[str]:
        diary = Diary().check().day(5)
        diary.check("fever", only=True, complete=False, at=at_noon(5), recorded=at_noon(8))
        return stands(diary.clear("fever", on=5, at=clearance), 20)

    assert cleared(at_noon(8)) == {"fever"}
    assert cleared(at_noon(6)) == {"fever"}
    assert cleared(at_noon(8) + timedelta(microseconds=1)) == set()


def test_it_matters_when_a_clearance_or_check_happened_not_when_it_was_written_down() -> None:
    diary = Diary().check().day(5)
    diary.check("fever", only=True, complete=False, at=at_noon(5), recorded=at_noon(8))
    early: dict[str, Any] = {"at": at_noon(7), "recorded": at_noon(12)}
    assert stands(diary.copy().clear("fever", on=6, **early), 20) == {"fever"}
    assert stands(diary.copy().check(**early), 20) == {"fever"}
    late: dict[str, Any] = {"at": at_noon(9), "recorded": at_noon(4)}
    assert stands(diary.copy().clear("fever", on=6, **late), 20) == set()
    assert stands(diary.copy().check(**late), 20) == set()
    numb = in_check(yes="bladder")(Diary().check().day(5))
    numb.json[-1]["recorded_at"] = at_noon(8).isoformat()
    cleared = numb.clear("bladder", on=6, at=at_noon(9))
    assert stands(cleared.copy().check(**early), 20) == {"bladder"}
    assert stands(cleared.copy().check(at=at_noon(8)), 20) == {"bladder"}
    assert stands(cleared.copy().check(**late), 20) == set()


def test_what_an_emergency_still_needs() -> None:
    diary = begun(in_check(yes="bladder"))

    def steps(diary: Diary) -> tuple[bool, bool]:
        return emergency_steps(diary.history.findings[0], diary.history)

    assert steps(diary) == (False, False)
    assert steps(diary.copy().clear("bladder")) == (True, False)
    assert steps(diary.copy().check()) == (False, True)
    assert steps(diary.clear("bladder").check()) == (True, True)


def test_a_finding_says_where_it_comes_from() -> None:
    diary = Diary().check().day(3).session(1, 6, stop=["dizzy"], morning=None)
    diary.json[-1]["recorded_at"] = at_noon(5).isoformat()
    (finding,) = diary.decide(9).findings
    assert (finding.id, finding.cls, finding.kind, finding.entry_id) == (
        "dizzy", "clinician_event", "session", diary.last_id,
    )  # fmt: skip
    assert (finding.date, finding.recorded_date) == (diary.date_of(3), diary.date_of(5))
    assert finding.from_us == finding.recorded_us > finding.at_us


def test_the_gravest_finding_comes_first_then_the_oldest() -> None:
    diary = Diary().weekly("leg_injury").wait().check("fever", only=True, complete=False)
    assert [f.id for f in diary.decide().findings] == ["fever", "leg_injury"]
    diary.wait().session(1, 6, stop=["new_numbness_or_weakness"]).wait()
    diary.check("bladder", not_sure=["bowel"], only=True, complete=False).weekly("emergency_sign")
    assert [f.id for f in diary.decide().findings] == [
        "bladder", "emergency_sign", "bowel", "new_numbness_or_weakness", "fever", "leg_injury",
    ]  # fmt: skip


def test_a_finding_dated_after_its_recording_waits_for_its_own_time() -> None:
    def cleared(clearance: datetime) -> set[str]:
        diary = Diary().check()
        diary.check("fever", only=True, complete=False, at=at_noon(5), recorded=at_noon(4))
        return stands(diary.clear("fever", on=5, at=clearance), 20)

    assert cleared(at_noon(5)) == {"fever"}
    assert cleared(at_noon(5, 13)) == set()


def test_a_check_resolves_only_when_later_than_the_recording() -> None:
    for id, raises in (("fever", in_check(yes="fever")), ("dizzy", in_session("dizzy"))):
        diary = raises(Diary().check().day(5))
        diary.json[-1]["recorded_at"] = at_noon(8).isoformat()
        assert stands(diary.copy().day(7).check(), 20) == {id}
        assert stands(diary.copy().check(at=at_noon(8)), 20) == {id}
        assert stands(diary.copy().day(9).check(), 20) == set()


def test_a_later_day_is_later_than_the_day_of_the_recording_too() -> None:
    diary = in_session("dizzy")(Diary().check().day(5))
    diary.json[-1]["recorded_at"] = at_noon(8).isoformat()
    assert stands(diary.copy().check(at=at_noon(8, 15)), 20) == {"dizzy"}
    assert stands(diary.copy().check(at=at_noon(9, 1)), 20) == set()


@pytest.mark.parametrize(("on", "left"), [(9, {"fever"}), (10, set()), (11, set())])
def test_a_clearance_is_given_no_earlier_than_the_findings_day(on: int, left: set[str]) -> None:
    diary = begun(in_check(yes="fever"))
    assert stands(diary.clear("fever", on=on)) == left


def test_the_findings_day_is_the_patients_own() -> None:
    late = datetime(2026, 1, 9, 0, 30, tzinfo=timezone(timedelta(hours=14)))  # the 8th in UTC
    diary = Diary().check().check("fever", only=True, complete=False, at=late).day(6)
    assert stands(diary.copy().clear("fever", on=3)) == {"fever"}
    assert stands(diary.copy().clear("fever", on=4)) == set()


def test_a_clearance_or_check_that_is_a_tombstone_resolves_nothing() -> None:
    diary = begun(in_check(yes="fever"))
    assert stands(diary.copy().clear("fever").delete()) == {"fever"}
    assert stands(diary.copy().check().delete()) == {"fever"}


def test_a_new_finding_of_the_same_id_needs_its_own_clearance() -> None:
    diary = begun(in_check(not_sure="bladder")).clear("bladder").wait()
    assert stands(diary) == set()
    assert stands(diary.check(not_sure=["bladder"])) == {"bladder"}


# --- lasting conditions -----------------------------------------------------------------------


@pytest.mark.parametrize("id", sorted(LASTING))
@pytest.mark.parametrize(("days", "covered"), [(0, True), (1, True), (365, True), (366, False)])
def test_a_lasting_condition_is_covered_for_a_year(id: str, days: int, covered: bool) -> None:
    diary = Diary().day(400 - days).clear(id).day(400).check(id)
    # On the very day the clearance is earlier than the check, and yet it lies 0 days before it.
    assert stands(diary) == (set() if covered else {id})


@pytest.mark.parametrize("id", [*sorted(set(BC) - LASTING), "average_pain", "irritable"])
def test_other_conditions_are_not_covered_beforehand(id: str) -> None:
    diary = Diary().day(399).clear(id).wait()
    answers = QUESTIONS["D"] if id == "irritable" else () if id == "average_pain" else (id,)
    diary.check(*answers, average=60 if id == "average_pain" else 20)
    assert stands(diary) == {id}


def test_a_lasting_condition_is_covered_from_the_day_it_was_given_not_written_down() -> None:
    diary = Diary().day(40).check("scoliosis").wait()
    assert stands(diary.copy().clear("scoliosis", on=39)) == set()
    diary = Diary().day(400).clear("scoliosis", on=20).check("scoliosis")
    assert stands(diary) == {"scoliosis"}


def test_a_lasting_clearance_covers_nothing_but_the_check() -> None:
    diary = Diary().clear("leg_injury", "heart_or_faint", "faint").wait()
    assert stands(diary.copy().weekly("leg_injury")) == {"leg_injury"}
    assert stands(diary.copy().check("heart_or_faint")) == set()
    assert stands(diary.copy().event("faint")) == {"faint"}


# --- passing ----------------------------------------------------------------------------------


def last_passes(diary: Diary, day: int | None = None) -> bool:
    """Whether the latest check passes, with what is known on a day."""
    history = diary.history
    if day is not None:
        history = history.until(diary.date_of(day))
    return passes(history.checks[-1], history)


def test_what_passes_and_what_does_not() -> None:
    assert last_passes(Diary().check())
    assert last_passes(Diary().check(wants_to_run="not_sure"))
    assert last_passes(Diary().check(*QUESTIONS["E"]))
    assert not last_passes(Diary().check(complete=False))
    assert not last_passes(Diary().check(wants_to_run="no"))
    for question in (*A, *BC):
        assert not last_passes(Diary().check(question)), question
        assert not last_passes(Diary().check(not_sure=[question])), question
    assert not last_passes(Diary().check(average=60))
    assert not last_passes(Diary().check(*QUESTIONS["D"]))


def test_covered_ids_pass_and_emergency_ids_never_do() -> None:
    for question in BC:
        assert last_passes(Diary().check(question).wait().clear(question)), question
    for question in A:
        assert not last_passes(Diary().check(question).wait().clear(question)), question
        unsure = Diary().check(not_sure=[question]).wait().clear(question)
        assert not last_passes(unsure), question
    assert not last_passes(Diary().check("fever", "night_pain").wait().clear("fever"))
    assert last_passes(Diary().clear("scoliosis").wait().check("scoliosis"))
    assert last_passes(Diary().check(average=70).wait().clear("average_pain"))
    assert last_passes(Diary().check(*QUESTIONS["D"]).wait().clear("irritable"))


def test_passing_is_judged_with_what_is_known_on_the_asked_date() -> None:
    diary = Diary().check("fever").day(5).clear("fever")
    assert not last_passes(diary, 4)
    assert last_passes(diary, 5)


def test_a_new_start_can_be_told_beforehand() -> None:
    diary = started().session(1, 6).wait(2)
    assert not would_be_new_start(diary.history)
    assert not would_be_new_start(diary.copy().check("fever").history)
    assert would_be_new_start(diary.copy().check().history)
    assert would_be_new_start(Diary().check().history)
    assert not would_be_new_start(Diary().history)
    again = diary.new_start().check().new_start().history
    assert len(again.starts) == 2
    assert valid_starts(again) == again.starts[1:]


def test_how_long_a_check_holds() -> None:
    assert (CHECK_VALID_DAYS, CHECK_ANNOUNCED_DAYS) == (84, 77)


# --- corrections and tombstones ---------------------------------------------------------------


@rows(EVERY)
def test_a_tombstone_of_what_raised_a_finding_is_ignored(raises: Raise, id: str) -> None:
    diary = raises(Diary().check().test_run(30).wait(2).session(1, 6).wait(2))
    assert stands(diary.copy().delete()) == {id}
    assert stands(diary.copy().wait(3).delete()) == {id}
    unmarked = diary.copy()
    unmarked.json[-1]["deleted"] = True
    assert stands(unmarked) == {id}


def test_a_tombstone_that_raised_a_finding_counts_in_full() -> None:
    diary = started().session(3, 7, stop=["dizzy"]).wait(1)
    diary.delete(diary.last_run)
    diary.clear("dizzy").wait(1)
    decision = diary.decide()
    assert (decision.rule, decision.step, decision.last_response) == ("red", (2, 7), "red")
    diary = Diary().check("fever").delete().clear("fever")
    assert diary.decide().rule == "test-run-due"  # the check is complete and known


def test_an_ordinary_tombstone_is_gone() -> None:
    diary = started().session(3, 7).wait(2)
    assert diary.copy().delete(diary.last_run).decide().rule == "start"
    assert stands(Diary().check().clear("fever").delete()) == set()


def calm(diary: Diary, question: str = "chest_pain", answer: str = "no") -> Diary:
    """The latest entry's answer changed by an edit on the current day."""
    return diary.edit(answers={**diary.json[-1]["data"]["answers"], question: answer})


def test_an_answer_can_be_corrected_on_the_day_it_was_recorded_only() -> None:
    diary = Diary().check("chest_pain")
    assert stands(calm(diary.copy())) == set()
    assert stands(calm(diary.copy().wait())) == {"chest_pain"}
    assert stands(calm(diary.copy().wait(), answer="not_sure")) == {"chest_pain"}
    # Corrected on the day, the edits of later days have nothing to restore.
    assert stands(calm(calm(diary.copy()).wait())) == set()
    # Corrected on the day, and taken back on the day.
    assert stands(calm(calm(diary.copy()), answer="yes")) == {"chest_pain"}


def test_a_corrected_entry_can_be_deleted_like_any_other() -> None:
    diary = calm(Diary().check("chest_pain")).delete()
    assert stands(diary) == set()
    assert diary.decide().rule == "check-due"
    assert stands(calm(Diary().check("chest_pain").wait()).delete()) == {"chest_pain"}


CALM_COPY = {
    "session": {"stop_signs": []},
    "test_run": {"stop_signs": []},
    "weekly_check": dict.fromkeys(WEEKLY_SIGNS, False),
    "adverse_event": {"category": "other", "severity": "mild"},
    "suitability": {"answers": CALM, "average_pain": 20},
}


@rows(EVERY)
def test_no_tombstone_takes_a_finding_back_whatever_it_holds(raises: Raise, id: str) -> None:
    """Another computer deleted the entry as it was before the answer that raised the finding."""
    diary = raises(Diary().check().test_run(30).wait(2).session(1, 6).wait(2))
    item = diary.json[-1]
    calm_copy = {**item["data"], **CALM_COPY[item["kind"]]}
    diary.edit(**calm_copy)
    item["history"][0]["edited_at"] = item["recorded_at"]
    assert stands(diary.copy()) == set(), "control: an edit of that day corrects"
    item["deleted"] = True
    assert stands(diary) == {id}


def test_a_tombstone_that_was_taken_back_later_has_corrected_nothing() -> None:
    diary = Diary().check().test_run(30).wait(2).weekly("leg_injury")
    calm_week = dict.fromkeys(WEEKLY_SIGNS, False)
    diary.edit(**calm_week).json[-1]["deleted"] = True
    diary.wait().edit(note="brought back").json[-1]["deleted"] = False
    assert stands(diary) == {"leg_injury"}


@rows(EVERY)
def test_of_two_copies_that_were_never_edited_none_corrects_the_other(
    raises: Raise, id: str
) -> None:
    diary = raises(Diary().check().test_run(30).wait(2).session(1, 6).wait(2))
    item = diary.json[-1]
    raised = {"at": item["at"], "data": item["data"]}
    item["data"] = {**item["data"], **CALM_COPY[item["kind"]]}
    item["history"] = [raised]
    assert stands(diary) == {id}
    item["data"], item["history"] = raised["data"], [{**raised, "data": item["data"]}]
    assert stands(diary) == {id}


def test_a_check_that_raised_something_is_not_made_complete_on_a_later_day() -> None:
    diary = Diary().check().test_run(30).weekly("emergency_sign").clear("emergency_sign")
    diary.day(1).check("fever", complete=False, only=True)
    stopped = diary.last_id
    diary.clear("fever")
    assert diary.decide(3).rule == "locked"  # a clearance alone ends no emergency
    same_day = diary.copy().edit(stopped, complete=True, answers=CALM)
    assert same_day.decide(3).rule == "start"
    assert diary.day(3).edit(stopped, complete=True, answers=CALM).decide(3).rule == "locked"


def test_a_check_that_raised_something_stays_the_complete_one_it_was() -> None:
    diary = Diary().check("fever").clear("fever").test_run(30).wait(2)
    assert diary.copy().edit(diary.json[0]["id"], complete=False).decide().rule == "start"
    joined = diary.copy()
    copy = {"at": joined.json[0]["at"], "data": {**joined.json[0]["data"], "complete": False}}
    joined.json[0]["history"] = [copy]
    assert joined.decide().rule == "check-due", "of two that were never edited one is not complete"


@pytest.mark.parametrize(
    ("raises", "data", "id"),
    [
        (in_session("dizzy"), {"stop_signs": []}, "dizzy"),
        (in_test_run("faint"), {"stop_signs": []}, "faint"),
        (in_weekly("leg_injury"), {"leg_injury": False}, "leg_injury"),
        (in_event("leg_injury", "mild"), {"category": "other"}, "leg_injury"),
        (in_event("back", "severe"), {"severity": "mild"}, "back"),
        (lambda d: d.check(average=60), {"average_pain": 59}, "average_pain"),
        (lambda d: d.check(wants_to_run="no"), {"complete": False}, "wants_to_run"),
    ],
)
def test_the_same_for_every_kind_that_raises(raises: Raise, data: dict[str, Any], id: str) -> None:
    diary = raises(Diary().check())
    assert stands(diary) == {id}
    assert stands(diary.copy().edit(**data)) == set()
    assert stands(diary.copy().wait().edit(**data)) == {id}


def test_a_finding_can_be_added_on_any_day_and_is_known_since_then() -> None:
    diary = Diary().check()
    check = diary.last_id
    diary.day(5).clear("fever", on=5)
    diary.day(6).edit(check, answers={**diary.json[0]["data"]["answers"], "fever": "yes"})
    assert stands(diary) == {"fever"}
    assert stands(diary.day(7).clear("fever")) == set()


def test_a_stop_sign_edited_away_later_still_makes_the_session_red() -> None:
    diary = started().session(3, 7, stop=["dizzy"], morning=None).wait().edit(stop_signs=[])
    diary.clear("dizzy").morning().wait()
    assert diary.decide().last_response == "red"
    run = Diary().check().test_run(30, stop=["dizzy"]).wait().edit(stop_signs=[]).clear("dizzy")
    assert run.decide().rule == "test-run-due"


def test_a_check_edited_later_still_does_not_pass() -> None:
    diary = started().session(3, 7).wait(2).check("fever").wait()
    calm(diary, "fever").new_start().wait().check(complete=True)
    assert diary.decide().rule == "up"  # no new start, though the finding is resolved


def test_a_version_without_data_or_date_raises_nothing() -> None:
    diary = Diary().check("fever")
    item = {**diary.json[0], "history": [{"edited_at": at_noon(2).isoformat()}]}
    history = History.of([entry_of(item)])
    assert [finding.id for finding in standing(history)] == ["fever"]
    assert history.findings[0].date == diary.first


def test_unknown_and_incomplete_tombstones_do_no_harm() -> None:
    entry = Diary().session(1, 6, morning=None).entries[0]
    erased = entry.changed(data={}, deleted=True)
    assert decide(History.of([erased]), shipped_programme(), entry.date).rule == "check-due"


def test_a_later_edit_of_something_else_leaves_a_resolved_finding_resolved() -> None:
    diary = Diary().check().session(1, 6, stop=["dizzy"], morning=None)
    session = diary.last_id
    diary.clear("dizzy").check()
    assert stands(diary) == set()
    assert stands(diary.edit(session, note="on the canal path")) == set()


def test_a_version_written_while_the_clock_was_set_back_still_raises() -> None:
    diary = Diary().day(3).check()
    diary.day(1).edit(answers={**diary.json[-1]["data"]["answers"], "fever": "yes"})
    assert stands(diary, 3) == {"fever"}


def test_the_day_of_a_correction_is_the_one_where_the_entry_was_recorded() -> None:
    night = datetime(2026, 1, 5, 23, 50, tzinfo=timezone(timedelta(hours=1)))
    diary = Diary().check("chest_pain", at=night)
    corrected = calm(diary.copy())
    # 23:55 in UTC is 0:55 of the next day where the entry was written.
    corrected.json[-1]["edited_at"] = "2026-01-05T23:55:00+00:00"
    assert stands(corrected, 2) == {"chest_pain"}
    # 10:30 the next day is still the same date for somebody who has flown far to the west.
    corrected.json[-1]["edited_at"] = "2026-01-05T22:30:00-12:00"
    assert stands(corrected, 2) == {"chest_pain"}
    # And the same evening is the next day already for somebody far in the east.
    corrected.json[-1]["edited_at"] = "2026-01-06T12:55:00+14:00"
    assert stands(corrected, 2) == {"chest_pain"}
    corrected.json[-1]["edited_at"] = "2026-01-05T23:55:00+01:00"
    assert stands(corrected, 2) == set()


def test_moving_an_entry_in_time_does_not_put_its_finding_under_an_older_consultation() -> None:
    diary = Diary().day(10).check("fever", only=True, complete=False)
    check = diary.last_id
    diary.wait().clear("fever", on=9)
    assert stands(diary) == {"fever"}
    diary.edit(check, at=datetime.fromisoformat("2026-01-12T09:00:00+00:00"))
    assert stands(diary) == {"fever"}


def test_an_entry_can_be_redated_on_the_day_it_was_recorded() -> None:
    diary = Diary().day(10).check("fever", only=True, complete=False)
    diary.edit(at=at_noon(8)).wait().clear("fever", on=9)
    assert stands(diary) == set()


def test_a_correction_in_the_same_second_counts() -> None:
    diary = Diary().check("chest_pain")
    calm(diary).json[-1]["edited_at"] = diary.json[-1]["recorded_at"]
    assert stands(diary) == set()
