"""The check, its findings and what clears them: the promises of clinical.md §2."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.engine.kinds import QUESTIONS
from app.services.ports import InvalidEntry, Refused, StoreUnavailable
from app.services.screening import DRAFT_VALID_DAYS, PAGES, CheckDraft
from tests.engine.build import CALM, Diary, started
from tests.services.memory import World

WHOLE = CheckDraft(CALM, 20, len(PAGES) - 1)
LIST_B, LIST_C, PAGE_D = 7, 8, 9


def answered(page: int = 0, average: float | None = None, **answers: str) -> CheckDraft:
    return CheckDraft(answers, average, page)


def standing(world: World) -> list[str]:
    return [finding.id for finding in world.use.screening.standing()]


def checks(world: World) -> list[dict[str, Any]]:
    return [dict(e.data) for e in world.diary.entries() if e.kind == "suitability"]


# --- saved as you go


def test_a_check_is_kept_as_it_stands() -> None:
    world = World()
    assert world.use.screening.draft() is None
    world.use.screening.keep(answered(2, saddle_numbness="no", bladder="yes"))
    kept = world.use.screening.draft()
    assert kept == answered(2, saddle_numbness="no", bladder="yes")
    assert kept is not None and not kept.answered(2)
    world.use.screening.discard()
    assert world.use.screening.draft() is None


@pytest.mark.parametrize(("days", "there"), [(0, True), (DRAFT_VALID_DAYS, True), (8, False)])
def test_answers_given_long_ago_are_asked_again(days: int, there: bool) -> None:
    world = World()
    world.use.screening.keep(answered(3, chest_pain="no"))
    world.clock.wait(hours=1)
    world.use.screening.keep(answered(4, chest_pain="no"))  # going on keeps the first day
    world.clock.on(days)
    assert (world.use.screening.draft() is not None) == there


def test_a_new_check_after_a_stale_one_lives_its_own_week() -> None:
    world = World()
    world.use.screening.keep(answered(3, chest_pain="no"))
    world.clock.on(20)
    world.use.screening.keep(answered(1))
    world.clock.on(22)
    assert world.use.screening.draft() == answered(1)


def test_a_draft_with_foreign_things_in_it_is_read_as_far_as_it_goes() -> None:
    world = World()
    world.diary.keep_draft("check", {"answers": {"bladder": "maybe", "x": "no"}, "page": 99})
    assert world.use.screening.draft() == CheckDraft({}, None, len(PAGES) - 1)
    world.diary.keep_draft("check", {"answers": 3, "page": "x", "average_pain": "much"})
    assert world.use.screening.draft() == CheckDraft({}, None, 0)


# --- emergencies are written at once


@pytest.mark.parametrize("question", QUESTIONS["A"])
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_a_confirmed_emergency_answer_locks_at_once(question: str, answer: str) -> None:
    world = World()
    world.use.screening.keep(answered(QUESTIONS["A"].index(question), **{question: answer}))
    world.use.screening.confirm_emergency(answered(3, saddle_numbness="no"), question, answer)
    assert standing(world) == [question]
    assert world.diary.decision().locked
    assert checks(world)[0]["complete"] is False
    kept = world.use.screening.draft()
    assert kept is not None and question not in kept.answers and kept.page == 3


def test_a_full_disk_after_the_finding_does_not_hide_the_finding() -> None:
    world = World()
    world.store.fail_at = 2
    world.use.screening.confirm_emergency(answered(0), "bladder", "yes")
    assert standing(world) == ["bladder"]


def test_a_finding_that_could_not_be_written_counts_and_is_written_when_it_can() -> None:
    world = World()
    world.store.fail_at = 1
    with pytest.raises(StoreUnavailable):
        world.use.screening.confirm_emergency(answered(0), "bladder", "yes")
    assert standing(world) == ["bladder"] and world.diary.decision().locked
    assert world.store.view.entries() == []
    world.store.fail_at = None
    world.use.recording.record("pain", {"now": 20})
    assert [e.kind for e in world.store.view.entries()] == ["suitability", "pain"]
    assert not world.diary.unsaved and world.diary.decision().locked


# --- list pages


def test_leaving_a_calm_list_page_writes_nothing() -> None:
    world = World()
    draft = answered(LIST_B, **dict.fromkeys(QUESTIONS["B"], "no"))
    assert world.use.screening.leave_page(draft, LIST_B) is None
    assert checks(world) == []


@pytest.mark.parametrize(
    ("page", "draft", "finding"),
    [
        (LIST_B, answered(LIST_B, fever="yes"), "fever"),
        (LIST_B, answered(LIST_B, night_pain="not_sure"), "night_pain"),
        (LIST_C, answered(LIST_C, scoliosis="yes"), "scoliosis"),
        (PAGE_D, answered(PAGE_D, 60), "average_pain"),
        (PAGE_D, answered(PAGE_D, 10, upright_or_impact="yes", slow_to_settle="yes"), "irritable"),
    ],
)
def test_leaving_a_list_page_writes_what_it_found_once(
    page: int, draft: CheckDraft, finding: str
) -> None:
    world = World()
    assert world.use.screening.leave_page(draft, page) is not None
    assert world.use.screening.leave_page(draft, page) is None
    assert standing(world) == [finding]
    assert len(checks(world)) == 1
    world.clock.wait(days=1)
    assert world.use.screening.leave_page(draft, page) is not None


def test_a_list_answer_changed_before_the_end_is_resolved_by_the_end() -> None:
    world = World()
    world.use.screening.leave_page(answered(LIST_B, fever="yes"), LIST_B)
    world.clock.wait(minutes=5)
    world.use.screening.finish(WHOLE)
    assert standing(world) == []


# --- the end


def test_a_new_check_is_not_whole_without_a_question_that_came_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("app.engine.kinds", "app.services.screening"):
        monkeypatch.setattr(f"{module}.ASKED_LATER", frozenset(("fever",)))
    world = World()
    without = {question: answer for question, answer in CALM.items() if question != "fever"}
    with pytest.raises(InvalidEntry) as caught:
        world.use.screening.finish(CheckDraft(without, 20, len(PAGES) - 1))
    assert [problem.path for problem in caught.value.problems] == ["data.answers.fever"]
    assert checks(world) == []


def test_finishing_writes_the_whole_check_and_drops_the_draft_together() -> None:
    world = World()
    world.use.screening.keep(WHOLE)
    writes = world.store.writes
    entry = world.use.screening.finish(WHOLE)
    assert world.store.writes == writes + 1
    assert entry.data == {"complete": True, "answers": CALM, "average_pain": 20}
    assert world.use.screening.draft() is None
    assert world.diary.decision().rule == "test-run-due"


def test_a_check_with_a_gap_is_refused_and_nothing_is_lost() -> None:
    world = World()
    gap = CheckDraft({q: a for q, a in CALM.items() if q != "pregnancy"}, None, 11)
    world.use.screening.keep(gap)
    with pytest.raises(InvalidEntry, match="pregnancy"):
        world.use.screening.finish(gap)
    assert checks(world) == []
    assert world.use.screening.draft() == gap


# --- answered by mistake


@pytest.mark.parametrize(
    ("entries", "answer"),
    [
        (Diary().check("bladder", only=True, complete=False), "no"),
        (Diary().check(not_sure=["chest_pain"], only=True, complete=False), "no"),
        (Diary().check("fever"), "no"),
        (Diary().check(average=70), 30.0),
        (
            Diary().check("upright_or_impact", "slow_to_settle"),
            {"upright_or_impact": "yes", "slow_to_settle": "no"},
        ),
        (Diary().check(wants_to_run="no"), "not_sure"),
        (Diary().weekly("leg_injury"), "no"),
        (Diary().test_run(stop=["dizzy"]), "no"),
        (Diary().session(stop=["faint"], morning=None), "no"),
    ],
)
def test_a_mistake_is_answered_again_on_its_day_and_both_answers_stay(
    entries: Diary, answer: Any
) -> None:
    world = World(entries.entries)
    (finding,) = world.use.screening.standing()
    assert world.use.screening.can_answer_again(finding)
    corrected = world.use.screening.answer_again(finding, answer)
    assert standing(world) == []
    assert len(corrected.history) == 1 and corrected.history[0]["data"] != corrected.data


def test_the_same_answer_again_leaves_the_finding_standing() -> None:
    world = World(Diary().check("bladder", only=True, complete=False).entries)
    (finding,) = world.use.screening.standing()
    world.use.screening.answer_again(finding, "not_sure")
    assert [f.cls for f in world.use.screening.standing()] == ["emergency_not_sure"]


def test_a_mistake_is_too_late_the_next_day() -> None:
    world = World(Diary().check("bladder", only=True, complete=False).entries, day=1, hour=0)
    (finding,) = world.use.screening.standing()
    assert not world.use.screening.can_answer_again(finding)
    with pytest.raises(Refused):
        world.use.screening.answer_again(finding, "no")
    assert standing(world) == ["bladder"]


def test_one_correction_reaches_every_entry_of_the_day_with_that_answer() -> None:
    world = World()
    yes = {**CALM, "fever": "yes"}
    world.use.screening.leave_page(answered(LIST_B, fever="yes"), LIST_B)
    world.clock.wait(minutes=1)
    world.use.screening.finish(CheckDraft(yes, 20, 11))
    assert standing(world) == ["fever", "fever"]
    world.use.screening.answer_again(world.use.screening.standing()[0], "no")
    assert standing(world) == []


def test_a_correction_leaves_the_same_sign_of_another_question_alone() -> None:
    signs = Diary().check("chest_pain", only=True, complete=False).test_run(stop=["chest_pain"])
    world = World(signs.entries)
    first = world.use.screening.standing()[0]
    world.use.screening.answer_again(first, "no")
    assert [f.kind for f in world.use.screening.standing()] == ["test_run"]


def test_an_unfinished_check_takes_the_corrected_answer_over() -> None:
    world = World()
    world.use.screening.keep(answered(LIST_B, fever="yes"))
    world.use.screening.leave_page(answered(LIST_B, fever="yes"), LIST_B)
    world.use.screening.answer_again(world.use.screening.standing()[0], "no")
    kept = world.use.screening.draft()
    assert kept is not None and kept.answers["fever"] == "no"


def test_an_adverse_event_is_no_question_that_can_be_asked_again() -> None:
    world = World(Diary().event("faint").entries)
    (finding,) = world.use.screening.standing()
    assert not world.use.screening.can_answer_again(finding)


@pytest.mark.parametrize("answer", ["maybe", 120, 60])
def test_an_answer_that_is_none_is_refused(answer: Any) -> None:
    world = World(Diary().check("bladder", only=True, complete=False).entries)
    (finding,) = world.use.screening.standing()
    with pytest.raises(InvalidEntry):
        world.use.screening.answer_again(finding, answer)
    assert standing(world) == ["bladder"]


def test_undo_never_takes_a_finding_back() -> None:
    """Not even where an edit raised it: only asking the question again does."""
    world = World(Diary().check().session(morning=None).entries)
    session = next(e for e in world.diary.entries() if e.kind == "session")
    world.use.recording.edit(session.id, {**session.data, "stop_signs": ["dizzy"]})
    assert standing(world) == ["dizzy"]
    with pytest.raises(Refused):
        world.use.recording.undo()
    assert standing(world) == ["dizzy"]


# --- clearances


def test_a_clearance_lists_each_standing_id_once_with_its_latest_day() -> None:
    diary = Diary().check("fever", only=True, complete=False).wait()
    world = World(diary.check("fever", wants_to_run="no").entries, day=1)
    (finding,) = world.use.screening.clearable()
    assert (finding.id, finding.date) == ("fever", date(2026, 1, 6))


def test_a_clearance_from_before_the_answer_does_not_count() -> None:
    world = World(Diary().check("fever").entries)
    screening = world.use.screening
    screening.record_clearance("doctor", " Dr. A ", date(2026, 1, 4), ["fever"])
    assert standing(world) == ["fever"]
    entry = screening.record_clearance("doctor", " Dr. A ", date(2026, 1, 5), ["fever"], "by phone")
    assert standing(world) == []
    assert entry.data["by"] == "Dr. A" and entry.data["note"] == "by phone"


@pytest.mark.parametrize(
    "wrong",
    [{"role": "friend"}, {"by": "  "}, {"on": date(2026, 1, 6)}, {"covers": []}, {"covers": ["x"]}],
)
def test_a_clearance_that_can_not_be_is_refused(wrong: dict[str, Any]) -> None:
    world = World(Diary().check("fever").entries)
    right: dict[str, Any] = {
        "role": "doctor", "by": "Dr. A", "on": date(2026, 1, 5), "covers": ["fever"],
    }  # fmt: skip
    with pytest.raises(InvalidEntry):
        world.use.screening.record_clearance(**{**right, **wrong})
    assert standing(world) == ["fever"]


def test_red_rules_can_be_cleared_even_while_a_finding_hides_them() -> None:
    calm = started().green(1, 6)
    assert not World(calm.entries, day=3).use.screening.red_response_held()
    red = started().red(1, 6)
    assert World(red.entries, day=3).use.screening.red_response_held()
    hidden = started().red(1, 6, stop=["dizzy"])
    world = World(hidden.entries, day=3)
    assert world.diary.decision().locked and world.use.screening.red_response_held()


# --- is a test run offered?


def offer(diary: Diary, day: int) -> tuple[str, date | None]:
    found = World(diary.entries, day=day).use.screening.test_run_offer()
    return found.why, found.since


def day_of(number: int) -> date:
    return date(2026, 1, 5) + timedelta(days=number)


@pytest.mark.parametrize(
    ("diary", "day", "expected"),
    [
        (Diary(), 0, ("check_due", None)),
        (Diary().check(), 0, ("open", None)),
        (Diary().check(), 85, ("check_due", None)),
        (Diary().check("fever"), 0, ("locked", None)),
        (Diary().check().pause(0, 5), 3, ("paused", None)),
        (Diary().check().test_run(10), 3, ("again", day_of(7))),
        (Diary().check().test_run(10), 7, ("open", None)),
        (started(), 1, ("rest", day_of(2))),
        (started(), 2, ("open", None)),
        (started().green(), 3, ("rest", day_of(4))),
        (started().green(), 4, ("open", None)),
        (started().green(), 40, ("new_start", None)),
        (started().red(), 5, ("red_check", day_of(9))),
        (started().red().wait(3).check(), 6, ("red_wait", day_of(9))),
        (started().red().wait(3).check(), 9, ("open", None)),
    ],
)
def test_a_test_run_is_offered_only_when_nothing_speaks_against_it(
    diary: Diary, day: int, expected: tuple[str, date | None]
) -> None:
    assert offer(diary, day) == expected


# --- a new start


def test_a_new_start_needs_a_passing_check_after_the_last_session() -> None:
    world = World(started().green().entries, day=40)
    with pytest.raises(Refused) as refused:
        world.use.screening.start_again("a long break")
    assert refused.value.code == "check_first"
    world = World(started().green().day(40).check().entries, day=40)
    entry = world.use.screening.start_again("a long break")
    assert entry.data == {"reason": "a long break"}
    assert world.diary.decision().rule == "test-run-due"


def test_a_sign_answered_yes_again_stays_and_nonsense_is_refused() -> None:
    world = World(Diary().check().test_run(stop=["dizzy", "faint"]).entries)
    dizzy = next(f for f in world.use.screening.standing() if f.id == "dizzy")
    with pytest.raises(InvalidEntry):
        world.use.screening.answer_again(dizzy, 3)
    entry = world.use.screening.answer_again(dizzy, "yes")
    assert entry.data["stop_signs"] == ["faint", "dizzy"]
    assert standing(world) == ["faint", "dizzy"]


def test_a_question_of_the_strength_of_pain_takes_only_a_number() -> None:
    world = World(Diary().check(average=70).entries)
    (finding,) = world.use.screening.standing()
    for wrong in ("no", 101, -1):
        with pytest.raises(InvalidEntry):
            world.use.screening.answer_again(finding, wrong)
    assert standing(world) == ["average_pain"]


def test_why_a_test_run_did_not_count_can_be_asked() -> None:
    world = World(Diary().check().test_run(14).entries)
    assert world.use.screening.test_run_fault(world.diary.entries()[-1].id) == "too_short"
    world = World(Diary().check().test_run(15).entries)
    assert world.use.screening.test_run_fault(world.diary.entries()[-1].id) is None
