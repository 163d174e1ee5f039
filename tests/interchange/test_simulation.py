"""The simulated patient: a valid diary that follows the rules, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.engine.history import History
from app.engine.kinds import problems_of
from app.engine.model import Entry, Step
from app.engine.progression import decide
from app.engine.response import AMBER, GREEN, RED, response_of
from app.engine.suitability import standing
from app.exporters.diary_json import dump
from app.importers.diary_json import parse
from app.services.ports import Refused
from app.services.simulation import fill, simulate
from tests.interchange.helpers import MemoryStore, entry, programme

START = date(2026, 8, 31)


def patient(seed: int = 1, weeks: int = 12) -> list[Entry]:
    return simulate(programme(), START, weeks, seed, ZoneInfo("Europe/London"))


def test_a_seed_is_a_patient() -> None:
    assert dump(patient(1), {}) == dump(patient(1), {})
    assert dump(patient(1), {}) != dump(patient(2), {})


@pytest.mark.parametrize("seed", range(1, 9))
def test_twelve_weeks_are_plausible(seed: int) -> None:
    entries = patient(seed)
    assert [p for e in entries for p in problems_of(e.kind, e.data, e.at)] == []
    assert all(e.extra == {"simulated": True} and e.recorded_at >= e.at for e in entries)
    assert len({e.id for e in entries}) == len(entries)
    assert {UUID(e.id).version for e in entries} == {7}
    assert parse(dump(entries, {})).entries == tuple(sorted(entries, key=lambda e: e.key))

    history = History.of(entries)
    assert standing(history) == ()
    colours = Counter(response_of(history, session).colour for session in history.sessions)
    assert (colours[AMBER], colours[RED]) == (1, 1)
    assert colours[GREEN] >= 20
    assert 25 <= len(history.sessions) <= 34
    last = START + timedelta(days=83)
    decision = decide(history, programme(), last)
    assert decision.week == 12
    assert decision.step is not None
    assert history.sessions[-1].step > history.sessions[0].step


def test_everything_a_chart_has_to_show_is_there() -> None:
    entries = patient()
    assert {e.data.get("distance_source") for e in entries if e.kind == "session"} == {
        "typed",
        "imported",
        "estimated",
        None,
    }
    kinds = Counter(e.kind for e in entries)
    assert kinds["choice"] == kinds["session"]
    assert {"note", "question", "pause", "score", "weekly_check", "test_run"} <= set(kinds)
    assert any("week_average" in e.data for e in entries if e.kind == "pain")
    assert any(e.history for e in entries if e.kind == "session")
    assert any(e.recorded_at.date() > e.date for e in entries if e.kind == "session")
    (pause,) = (e for e in entries if e.kind == "pause")
    assert pause.data["to"] > pause.data["from"]
    assert "to" not in pause.history[0]["data"]


def test_every_choice_holds_what_the_rules_said_that_day() -> None:
    entries = sorted(patient(3), key=lambda e: e.recorded_at)
    for index, choice in enumerate(entries):
        if choice.kind != "choice":
            continue
        decision = decide(History.of(entries[:index]), programme(), choice.date)
        assert decision.step is not None
        assert decision.ceiling is not None
        assert choice.data["rule"] == decision.rule
        assert choice.data["recommended"] == decision.step.as_data()
        assert Step.from_data(choice.data["chosen"]) <= decision.ceiling


def test_times_are_the_patients_across_the_clock_change() -> None:
    offsets = {e.at.isoformat()[-6:] for e in patient()}
    assert offsets == {"+01:00", "+00:00"}
    mornings = {e.at.hour for e in patient() if e.kind == "pain"}
    assert mornings == {8}


def test_one_week_and_two_years_are_lived_through_too() -> None:
    assert 2 <= sum(e.kind == "session" for e in patient(weeks=1)) <= 3
    history = History.of(patient(weeks=104))
    assert len(history.sessions) > 220
    assert standing(history) == ()


def test_a_simulated_patient_is_put_only_into_an_empty_diary() -> None:
    store = MemoryStore()
    with store.writing() as diary:
        diary.set_profile({"units": "mi"})
    entries = simulate(programme(), START, 2, 1, UTC)
    assert fill(store, entries) == len(entries)
    profile = store.diary.profile()
    assert profile == {"simulated": True, "units": "mi", "country": "GB"}
    before = store.diary
    with pytest.raises(Refused, match="already holds a diary") as caught:
        fill(store, [entry(1, "note", 3, {"text": "x"})])
    assert caught.value.code == "not_empty"
    assert store.diary is before


def test_nothing_is_written_before_it_happened() -> None:
    first = min(e.at for e in patient())
    assert first == datetime(2026, 8, 29, 9, 30, tzinfo=ZoneInfo("Europe/London"))
