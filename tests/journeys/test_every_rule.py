"""A diary in which every rule of clinical.md §4 decides on some day, read in and asked as typed.

`tests/data/every_rule.json` is four months of a person with one entry a line. The table is its
story: what had happened by that day, and which rule must decide then.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.bootstrap import Parts
from app.engine.progression import RULES

DIARY = Path(__file__).parents[1] / "data/every_rule.json"
Step = tuple[int, int] | None
STORY: tuple[tuple[str, str, Step, str | None], ...] = (
    # asked on, rule, step, earliest day
    ("2026-01-04", "check-due", None, None),  # nothing is written yet
    ("2026-01-05", "locked", None, None),  # the check finds osteoporosis
    ("2026-01-07", "test-run-due", None, None),  # a physio clears it
    ("2026-01-09", "start", (1, 6), "2026-01-10"),  # a test run of 30 s, and its good morning
    ("2026-01-11", "up", (1, 7), "2026-01-12"),  # the first session was green
    ("2026-01-12", "pending", (1, 7), "2026-01-14"),  # the second has no morning yet
    ("2026-01-13", "up", (1, 8), "2026-01-14"),  # now it has
    ("2026-01-15", "resume", (1, 8), "2026-01-17"),  # chose 6 where 8 were recommended
    ("2026-01-18", "hard", (1, 8), "2026-01-19"),  # effort 9
    ("2026-01-20", "weekly-due", (1, 8), "2026-01-21"),  # ten days after the first session
    ("2026-01-21", "incomplete", (1, 8), "2026-01-21"),  # checked; but 5 of 8, for want of time
    ("2026-01-23", "amber", (1, 8), "2026-01-24"),  # not settled by the next morning
    ("2026-01-25", "amber-twice", (1, 6), "2026-01-26"),  # again
    ("2026-01-28", "advised", (2, 6), "2026-01-29"),  # the physio says: stage 2
    ("2026-02-01", "limit", (2, 10), "2026-02-02"),  # and no higher than stage 2 for now
    ("2026-02-04", "test-run", (3, 6), "2026-02-05"),  # limit lifted, a test run of 95 s
    ("2026-02-08", "red", (2, 7), "2026-02-09"),  # pain rose by 45
    ("2026-02-11", "red-twice", None, None),  # and again
    ("2026-02-12", "red", (1, 7), "2026-02-12"),  # a doctor looked at it: one stage back
    ("2026-02-14", "red-floor", None, None),  # red at the lowest step there is
    ("2026-02-19", "paused", None, None),  # cleared, a green session, then seven days off
    ("2026-02-25", "gap-repeat", (1, 6), "2026-02-25"),  # nine days since the last session
    ("2026-03-14", "gap-back", (1, 6), "2026-03-14"),  # sixteen days
    ("2026-03-27", "gap-restart", None, None),  # twenty-nine days
    ("2026-03-30", "start", (2, 6), "2026-03-31"),  # new check, new start, a test run of 50 s
    ("2026-04-21", "rising", (2, 7), "2026-04-21"),  # weeks of 20, 32 and 45: one stage back
    ("2026-04-23", "rising", (2, 7), "2026-04-24"),  # later in that week: the same again
    ("2026-04-25", "locked", None, None),  # the weekly check finds a sign of an emergency
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    folder = tmp_path_factory.mktemp("every-rule")
    made = Parts(folder)
    said = typed(made, "import", DIARY)
    assert said.startswith(f"Added: {len(json.loads(DIARY.read_bytes())['entries'])}. Merged: 0. ")
    yield made
    made.store().close()  # type: ignore[attr-defined]


def typed(parts: Parts, *words: object) -> str:
    """What a command over this diary writes; it must end well."""
    out, err = io.StringIO(), io.StringIO()
    code = cli.run(cli.build_parser().parse_args([str(w) for w in words]), parts, out, err)
    assert (code, err.getvalue()) == (0, "")
    return out.getvalue()


def planned(parts: Parts, day: str) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads(typed(parts, "plan", "--on", day))
    assert plan["date"] == day
    return plan


def test_the_story_tells_of_every_rule() -> None:
    assert {rule for _, rule, _, _ in STORY} == {name for name, _ in RULES}


@pytest.mark.parametrize(("day", "rule", "step", "earliest"), STORY)
def test_the_rule_that_must_decide_decides(
    parts: Parts, day: str, rule: str, step: Step, earliest: str | None
) -> None:
    plan = planned(parts, day)
    assert (plan["rule"], plan["earliest"]) == (rule, earliest)
    assert plan["step"] == (None if step is None else {"stage": step[0], "reps": step[1]})
    assert (plan["ceiling"] is None) == (step is None)
    assert plan["locked"] is (rule == "locked")
    reason, *more = plan["reasons"]
    assert reason and "{" not in reason
    assert all("{" not in text for text in more)


def test_it_stays_locked(parts: Parts) -> None:
    assert json.loads(typed(parts, "plan"))["rule"] == "locked"
