"""What holds for every diary, whatever is in it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.kinds import GROUP_OF
from app.engine.progression import Decision, decide
from tests.engine.build import Diary, entries_of, shipped_programme
from tests.engine.diaries import IDS, Life, random_diary
from tests.engine.oracle import answer_of
from tests.examples import examples

Items = list[dict[str, Any]]
SEEDS = st.integers(0, 2**32 - 1)
PROGRAMME = shipped_programme()
LAST = PROGRAMME.last_stage
FREE = ("advised", "start", "test-run", "resume")
"""Rules whose step does not come from the base alone."""


def cases(seed: int) -> list[tuple[Items, date]]:
    """A random diary with each of its asked days."""
    items, days = random_diary(Random(seed), PROGRAMME)
    return [(items, day) for day in days]


def asked(items: Items, day: date) -> Decision:
    """The engine's decision."""
    return decide(History.of(entries_of(items)), PROGRAMME, day)


def highest_stage(items: Items, day: date) -> int:
    """The physio's highest stage in force on a day, else the table's last."""
    slips = [
        item for item in entries_of(items)
        if item.kind == "limits" and not item.deleted and item.date <= day
        and item.data.get("max_stage") is not None
    ]  # fmt: skip
    latest = max(slips, key=lambda item: item.key, default=None)
    return min(LAST, latest.data["max_stage"]) if latest else LAST


def dated(item: dict[str, Any]) -> date:
    """The local date of an entry."""
    return datetime.fromisoformat(item["at"]).date()


@examples(60)
@given(SEEDS)
def test_the_same_diary_gives_the_same_decision_and_is_left_as_it_was(seed: int) -> None:
    for items, day in cases(seed):
        entries = entries_of(items)
        before = copy.deepcopy(entries)
        history = History.of(entries)
        first = decide(history, PROGRAMME, day)
        assert decide(history, PROGRAMME, day) == first
        assert asked(copy.deepcopy(items), day) == first
        assert entries == before


@examples(60)
@given(SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(seed: int, random: Random) -> None:
    for items, day in cases(seed):
        shuffled = list(items)
        random.shuffle(shuffled)
        assert asked(shuffled, day) == asked(items, day)


@examples(60)
@given(SEEDS)
def test_entries_dated_after_the_asked_day_do_not_matter(seed: int) -> None:
    for items, day in cases(seed):
        until = [item for item in items if dated(item) <= day]
        assert asked(until, day) == asked(items, day)


def rewritten(value: Any, change: Callable[[str], str]) -> Any:
    """A diary with every text changed."""
    if isinstance(value, dict):
        return {key: rewritten(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [rewritten(item, change) for item in value]
    return change(value) if isinstance(value, str) else value


@examples(60)
@given(SEEDS, st.integers(-400, 400).map(lambda days: timedelta(days=days)))
def test_a_diary_moved_in_time_has_its_decision_moved(seed: int, by: timedelta) -> None:
    def change(text: str) -> str:
        if not text.startswith("202"):
            return text
        if len(text) == 10:
            return (date.fromisoformat(text) + by).isoformat()
        return (datetime.fromisoformat(text) + by).isoformat()

    for items, day in cases(seed):
        before = answer_of(asked(items, day))
        after = answer_of(asked(rewritten(items, change), day + by))
        earliest = before.earliest and before.earliest + by
        assert after == before._replace(earliest=earliest)


@examples(60)
@given(SEEDS, st.sampled_from(["-12:00", "-03:30", "+02:00", "+14:00"]))
def test_a_diary_of_one_zone_is_the_same_in_another(seed: int, zone: str) -> None:
    for items, day in cases(seed):
        zones = {item[key][-6:] for item in items for key in ("at", "recorded_at", "edited_at")
                 if key in item}  # fmt: skip
        if zones != {"+00:00"}:
            return
        moved = rewritten(items, lambda text: text.replace("+00:00", zone))
        assert answer_of(asked(moved, day)) == answer_of(asked(items, day))


@examples(150)
@given(SEEDS)
def test_every_decision_is_within_its_bounds(seed: int) -> None:
    for items, day in cases(seed):
        found = asked(items, day)
        assert found.locked == bool(found.findings) == (found.rule == "locked")
        assert found.reasons[0].code == found.rule
        assert (found.step is None) == (found.ceiling is None)
        assert found.week >= 0
        if found.step is None:
            assert found.earliest is None
            continue
        assert found.ceiling is not None
        assert found.step.reps >= 1
        assert 1 <= found.step.stage <= found.ceiling.stage <= LAST
        assert found.ceiling >= found.step
        if found.rule != "advised":
            assert found.ceiling.stage <= highest_stage(items, day)
        if found.rule != "up":
            assert found.ceiling == found.step
        assert found.earliest is None or found.earliest >= day


@examples(150)
@given(SEEDS)
def test_no_stage_is_skipped_and_only_good_news_goes_up(seed: int) -> None:
    for items, day in cases(seed):
        found = asked(items, day)
        if found.step is None or found.base is None or found.rule in FREE:
            continue
        base = min(found.base, (LAST, 99))
        assert found.step <= (base[0] + 1, PROGRAMME.stage(base[0] + 1).reps_min)
        if found.rule == "up":
            assert found.step > found.base
            assert found.last_response == "green"
        else:
            assert found.step <= max(base, PROGRAMME.floor)
        assert found.ceiling is not None
        assert found.ceiling.stage <= base[0] + 1


@examples(60)
@given(SEEDS, st.sampled_from(IDS), st.sampled_from(["yes", "not_sure"]))
def test_any_finding_of_today_locks_at_once(seed: int, question: str, answer: str) -> None:
    assert GROUP_OF[question] in "ABCD"
    for items, day in cases(seed)[:2]:
        at = latest_of(items, day)
        answers = {question: answer}
        if GROUP_OF[question] == "D":
            answers = {"upright_or_impact": answer, "slow_to_settle": "yes"}
        data = {"complete": False, "answers": answers}
        found = asked([*items, added("suitability", data, at)], day)
        if not covered_beforehand(items, question):
            assert found.locked
            assert (found.step, found.ceiling, found.earliest) == (None, None, None)


def covered_beforehand(items: Items, question: str) -> bool:
    """Whether a clearance of the year before may cover a lasting condition."""
    return any(item["kind"] == "clearance" and question in item["data"]["covers"] for item in items)


def latest_of(items: Items, day: date) -> datetime:
    """A moment of that local day later than every entry until then, or its last minute."""
    times = [datetime.fromisoformat(item["at"]) for item in items if dated(item) <= day]
    noon = datetime(day.year, day.month, day.day, 23, 59, tzinfo=max(times).tzinfo)
    return max(noon, *times)


def added(kind: str, data: dict[str, Any], at: datetime) -> dict[str, Any]:
    """One more entry, written when it happened."""
    return {
        "id": "ffffffff-ffff-7fff-bfff-ffffffffffff", "kind": kind, "at": at.isoformat(),
        "recorded_at": at.isoformat(), "source": "typed", "data": data,
    }  # fmt: skip


@examples(100)
@given(SEEDS)
def test_a_red_session_never_raises_the_suggestion(seed: int) -> None:
    for items, day in cases(seed):
        before = asked(items, day)
        if before.step is None:
            continue
        data = {
            "stage": before.step.stage, "reps_planned": before.step.reps, "reps_done": 1,
            "pain_before": 10, "pain_peak": 75, "stop_signs": [],
            "ceiling": before.step.as_data(),
        }  # fmt: skip
        at = latest_of(items, day)
        if at.date() > day:
            continue
        after = asked([*items, added("session", data, at)], day)
        assert after.last_response == "red"
        assert after.step is None or after.step < before.step or before.step == PROGRAMME.floor


@examples(25)
@given(SEEDS, st.integers(1, 3))
def test_green_sessions_as_suggested_climb_one_step_at_a_time(seed: int, start: int) -> None:
    draw = Random(seed)
    diary = Diary().check().test_run({1: 30, 2: 60, 3: 100}[start])
    last = None
    for _ in range(36):
        diary.wait(draw.choice([2, 2, 3]))
        if (diary.today - diary.first).days % 84 > 77:
            diary.check()
        found = diary.weekly().decide()
        assert found.step is not None
        if last is not None:
            following = PROGRAMME.up(last)
            assert found.step == (following or last)
        last = found.step
        diary.session(*last, effort=draw.choice([3, 6, 7]))


@examples(25)
@given(SEEDS)
def test_the_week_never_goes_back_while_nothing_is_added(seed: int) -> None:
    items = Life(Random(seed), PROGRAMME).live(40).json
    history = History.of(entries_of(items))
    last = history.latest_date
    weeks = [decide(history, PROGRAMME, last + timedelta(days=n)).week for n in range(30)]
    assert weeks == sorted(weeks)
