"""The engine against the second reading of the rules, on random diaries."""

from __future__ import annotations

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.engine.history import History
from app.engine.kinds import problems_of
from app.engine.progression import RULES, decide
from tests.engine.build import entries_of, shipped_programme
from tests.engine.diaries import random_diary
from tests.engine.oracle import answer_of, ask
from tests.examples import examples


def compare(seed: int) -> list[str]:
    """Hold the engine against the oracle on one diary; the rules that decided."""
    programme = shipped_programme()
    items, days = random_diary(Random(seed), programme)
    history = History.of(entries_of(items))
    rules = []
    for day in days:
        expected = ask(items, programme, day)
        assert answer_of(decide(history, programme, day)) == expected, f"seed {seed}, {day}"
        rules.append(expected.rule)
    return rules


@examples(150)
@given(st.integers(0, 2**32 - 1))
def test_the_engine_and_the_second_reading_agree(seed: int) -> None:
    compare(seed)


def test_they_agree_on_diaries_that_meet_every_rule() -> None:
    met = Counter(rule for seed in range(300) for rule in compare(seed))
    assert set(met) == {name for name, _ in RULES}
    assert min(met.values()) >= 2


@examples(60)
@given(st.integers(0, 2**32 - 1))
def test_the_random_diaries_are_valid(seed: int) -> None:
    items, _ = random_diary(Random(seed), shipped_programme())
    for entry in entries_of(items):
        problems = problems_of(entry.kind, entry.data, entry.at)
        # Moving an entry back in time leaves a clearance's `on` where it was; nothing else is off.
        assert all(problem.path == "data.on" for problem in problems), problems
