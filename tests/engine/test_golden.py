"""Three programmes of twelve weeks, written out: what was suggested each morning, what came then.

`step` is the suggestion as stage/repetitions, `open` the highest step open to the patient where
that is higher, `from` the first day for it where that is not today.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.engine.build import Diary, shipped_programme
from tests.engine.oracle import ask

AS_MEANT = """
day | rule         | step | open | from | week | last    | then
  0 | check-due    |      |      |      | 0    |         | check, run 30
  2 | start        | 1/6  |      |      | 0    |         | green 1/6
  4 | up           | 1/7  |      |      | 1    | green   | green 1/7
  7 | up           | 1/8  |      |      | 1    | green   | weekly, green 1/8
  9 | up           | 1/9  |      |      | 2    | green   | green 1/9
 11 | up           | 1/10 |      |      | 2    | green   | green 1/10
 14 | up           | 2/6  |      |      | 2    | green   | weekly, green 2/6
 16 | up           | 2/7  |      |      | 3    | green   | green 2/7
 18 | up           | 2/8  |      |      | 3    | green   | green 2/8
 21 | up           | 2/9  |      |      | 3    | green   | weekly, green 2/9
 23 | up           | 2/10 |      |      | 4    | green   | green 2/10
 25 | up           | 3/6  |      |      | 4    | green   | green 3/6
 28 | up           | 3/7  |      |      | 4    | green   | weekly, green 3/7
 30 | up           | 3/8  |      |      | 5    | green   | green 3/8
 32 | up           | 3/9  |      |      | 5    | green   | green 3/9
 35 | up           | 3/10 |      |      | 5    | green   | weekly, green 3/10
 37 | up           | 4/6  |      |      | 6    | green   | green 4/6
 39 | up           | 4/7  |      |      | 6    | green   | green 4/7
 42 | up           | 4/8  |      |      | 6    | green   | weekly, green 4/8
 44 | up           | 5/6  |      |      | 7    | green   | green 5/6
 46 | up           | 5/7  |      |      | 7    | green   | green 5/7
 49 | up           | 5/8  |      |      | 7    | green   | weekly, green 5/8
 51 | up           | 6/6  |      |      | 8    | green   | green 6/6
 53 | up           | 6/7  |      |      | 8    | green   | green 6/7
 56 | up           | 7/6  |      |      | 8    | green   | weekly, green 7/6
 58 | up           | 7/7  |      |      | 9    | green   | green 7/7
 60 | up           | 8/6  |      |      | 9    | green   | green 8/6
 63 | up           | 8/7  |      |      | 9    | green   | weekly, green 8/7
 65 | up           | 9/6  |      |      | 10   | green   | green 9/6
 67 | up           | 9/7  |      |      | 10   | green   | green 9/7
 70 | up           | 10/6 |      |      | 10   | green   | weekly, green 10/6
 72 | up           | 11/6 |      |      | 11   | green   | green 11/6
 74 | up           | 12/6 |      |      | 11   | green   | green 12/6
 77 | limit        | 12/6 |      |      | 11   | green   | weekly, check, green 12/6
 79 | limit        | 12/6 |      |      | 12   | green   | green 12/6
 81 | limit        | 12/6 |      |      | 12   | green   | green 12/6
 84 | limit        | 12/6 |      |      | 12   | green   | weekly, green 12/6
"""

WITH_MISHAPS = """
day | rule         | step | open | from | week | last    | then
  0 | check-due    |      |      |      | 0    |         | check, run 50
  2 | start        | 2/6  |      |      | 0    |         | green 2/6
  4 | up           | 2/7  |      |      | 1    | green   | green 2/7 effort=8
  7 | hard         | 2/7  |      |      | 1    | green   | weekly, pain 20 20, cut 2/7 5
  9 | incomplete   | 2/7  |      |      | 2    | green   | green 2/7
 11 | up           | 2/8  |      |      | 2    | green   | amber 2/8
 14 | amber        | 2/8  |      |      | 2    | amber   | weekly, pain 30 31, green 2/8
 16 | up           | 2/9  |      |      | 3    | green   | pain 41, pending 2/9
 17 | pending      | 2/9  |      | 18   | 3    | pending | rest
 18 | pending      | 2/9  |      |      | 3    | pending | green 2/9
 21 | up           | 2/10 |      |      | 3    | green   | weekly, pain 41 40 42, green 2/10
 23 | rising       | 1/10 |      |      | 4    | green   | pain 35, green 1/10
 25 | rising       | 1/10 |      |      | 4    | green   | green 1/10
 28 | rising       | 1/10 |      |      | 4    | green   | weekly, green 1/10
 30 | up           | 2/6  |      |      | 5    | green   | green 2/6
 32 | up           | 2/7  |      |      | 5    | green   | green 2/7
 35 | up           | 2/8  |      |      | 5    | green   | weekly, amber 2/8
 37 | amber        | 2/8  |      |      | 6    | amber   | amber 2/8
 39 | amber-twice  | 1/8  |      |      | 6    | amber   | green 1/8
 42 | up           | 1/9  |      |      | 6    | green   | weekly, pause 45
 44 | paused       |      |      |      | 6    | green   | rest
 46 | up           | 1/9  |      |      | 6    | green   | weekly, green 1/7 recommended=1/9
 49 | resume       | 1/9  |      |      | 7    | green   | green 1/9
 51 | up           | 1/10 |      |      | 7    | green   | green 1/10
 53 | up           | 2/6  |      |      | 7    | green   | red 2/6
 55 | red          | 1/6  |      | 56   | 8    | red     | green 1/6
 58 | weekly-due   | 1/6  |      |      | 8    | green   | weekly, green 1/7
 68 | gap-repeat   | 1/7  |      |      | 9    | green   | weekly, green 1/7
 84 | gap-back     | 1/6  |      |      | 12   | green   | check, weekly, run 95
 86 | test-run     | 3/6  |      |      | 12   | green   | green 3/6
 88 | up           | 3/7  |      |      | 12   | green   | weekly, dizzy 3/7
 89 | locked       |      |      |      | 12   | red     | clear dizzy
 90 | red          | 2/7  |      |      | 13   | red     | rest
"""

WITH_A_PHYSIO = """
day | rule         | step | open | from | week | last    | then
  0 | check-due    |      |      |      | 0    |         | check scoliosis, clear scoliosis
  1 | test-run-due |      |      |      | 0    |         | run 30 60
  8 | test-run-due |      |      |      | 0    |         | run 40
 10 | start        | 1/6  |      |      | 0    |         | green 1/6 effort=3
 12 | up           | 1/7  |      |      | 1    | green   | green 1/7 effort=4
 14 | up           | 1/8  |      |      | 1    | green   | green 1/8 effort=5
 17 | up           | 1/9  | 2/6  |      | 2    | green   | weekly, green 2/6 effort=5
 19 | up           | 2/7  |      |      | 2    | green   | limits max_stage 2, green 2/7
 21 | up           | 2/8  |      |      | 2    | green   | weekly, green 2/8
 24 | up           | 2/9  |      |      | 3    | green   | green 2/9
 26 | up           | 2/10 |      |      | 3    | green   | green 2/10
 28 | limit        | 2/10 |      |      | 3    | green   | weekly, green 2/10
 31 | limit        | 2/10 |      |      | 4    | green   | weekly, advised 3/6
 33 | advised      | 3/6  |      |      | 4    | green   | red 3/6
 35 | red          | 2/6  |      |      | 4    | red     | red 2/6
 37 | red-twice    |      |      |      | 4    | red     | rest
 38 | red-twice    |      |      |      | 5    | red     | clear red_response
 40 | red          | 1/6  |      |      | 5    | red     | weekly, red 1/6
 42 | red-floor    |      |      |      | 5    | red     | rest
 47 | red-floor    |      |      |      | 6    | red     | check, run 100
 48 | red          | 1/6  |      | 49   | 6    | red     | weekly, green 1/6
 50 | up           | 1/7  |      |      | 6    | green   | limits max_stage 12, run 100
 52 | test-run     | 3/6  |      |      | 7    | green   | green 3/6
 63 | gap-repeat   | 3/6  |      |      | 8    | green   | rest
 81 | gap-restart  |      |      |      | 11   | green   | check, start
 82 | test-run-due |      |      |      | 0    |         | run 60
 84 | start        | 2/6  |      |      | 0    |         | green 2/6
"""


def _step(text: str) -> tuple[int, int]:
    stage, reps = text.split("/")
    return int(stage), int(reps)


def _session(colour: str) -> Callable[..., None]:
    def add(diary: Diary, step: str, *words: str) -> None:
        more: dict[str, Any] = {}
        for word in words:
            key, value = word.split("=")
            more[key] = _step(value) if "/" in value else int(value) if value.isdigit() else value
        getattr(diary, colour)(*_step(step), **more)

    return add


DOES: dict[str, Callable[..., Any]] = {
    "check": lambda diary, *yes: diary.check(*yes),
    "clear": lambda diary, *ids: diary.clear(*ids),
    "run": lambda diary, seconds, peak="25": diary.test_run(int(seconds), peak=int(peak)),
    "green": _session("green"),
    "amber": _session("amber"),
    "red": _session("red"),
    "pending": _session("pending"),
    "cut": lambda diary, step, done: diary.session(*_step(step), done=int(done), shortfall="other"),
    "dizzy": lambda diary, step: diary.session(*_step(step), stop=["dizzy"]),
    "weekly": lambda diary, *signs: diary.weekly(*signs),
    "pain": lambda diary, *values: [diary.pain(int(value)) for value in values],
    "pause": lambda diary, to=None: diary.pause(end=None if to is None else int(to)),
    "limits": lambda diary, key, value: diary.limits(**{key: int(value)}),
    "advised": lambda diary, step: diary.advised(*_step(step)),
    "start": lambda diary: diary.new_start(),
    "rest": lambda diary: None,
}


def lines(table: str) -> list[list[str]]:
    """The cells of a table's rows, without its head."""
    rows = [[cell.strip() for cell in row.split("|")] for row in table.strip().splitlines()]
    return rows[1:]


def suggested(diary: Diary, day: int) -> list[str]:
    """The cells of the morning's suggestion."""
    found = diary.decide(day)
    later = found.earliest is not None and found.earliest > diary.date_of(day)
    return [
        found.rule,
        "" if found.step is None else f"{found.step.stage}/{found.step.reps}",
        f"{found.ceiling.stage}/{found.ceiling.reps}"
        if found.ceiling is not None and found.ceiling != found.step
        else "",
        str((found.earliest - diary.first).days) if found.earliest and later else "",
        str(found.week),
        found.last_response or "",
    ]


def do(diary: Diary, day: int, then: str) -> None:
    """What the patient did that day."""
    diary.day(day)
    for action in filter(None, then.split(", ")):
        name, *words = action.split()
        DOES[name](diary, *words)


@pytest.mark.parametrize(
    "table", [AS_MEANT, WITH_MISHAPS, WITH_A_PHYSIO], ids=["as-meant", "mishaps", "physio"]
)
def test_twelve_weeks(table: str) -> None:
    diary = Diary()
    for day, *expected, then in lines(table):
        assert suggested(diary, int(day)) == expected, f"day {day}"
        do(diary, int(day), then)


@pytest.mark.parametrize("table", [AS_MEANT, WITH_MISHAPS, WITH_A_PHYSIO])
def test_the_second_reading_of_the_rules_says_the_same(table: str) -> None:
    diary = Diary()
    for day, rule, step, *_, then in lines(table):
        answer = ask(diary.json, shipped_programme(), diary.date_of(int(day)))
        assert (answer.rule, answer.step) == (rule, _step(step) if step else None), f"day {day}"
        do(diary, int(day), then)


def test_the_three_together_meet_every_rule() -> None:
    met = {row[1] for table in (AS_MEANT, WITH_MISHAPS, WITH_A_PHYSIO) for row in lines(table)}
    assert met == {
        "locked", "check-due", "paused", "gap-restart", "test-run-due", "red-twice", "red-floor",
        "advised", "start", "red", "rising", "amber-twice", "gap-back", "gap-repeat", "amber",
        "test-run", "pending", "weekly-due", "incomplete", "hard", "resume", "limit", "up",
    }  # fmt: skip
