"""The pure engine: how long it takes to decide the next step, and how that grows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from statistics import median
from time import process_time_ns

from app.engine.history import History
from app.engine.programme import Programme, parse_programme
from app.engine.progression import decide
from resources import read_text
from tests.bench.diaries import START, made_diary
from tests.bench.measuring import Row

WEEKS = {"12-week": 12, "10-year": 520}
LINEAR = 2
"""What an entry may cost more among forty times as many: sorting alone would be 1.7, and not all of
them fit into the nearest memory. In a history read quadratically it would be 40."""


def rows() -> list[Row]:
    programme = parse_programme(read_text("programme.toml"), "programme.toml")
    found, deciding_one, reading_one = [], {}, {}
    for length, weeks in WEEKS.items():
        entries = made_diary(weeks)
        today = START.date() + timedelta(days=7 * weeks)
        deciding = milliseconds_to_decide(History.of(entries), programme, today)
        reading = milliseconds(lambda entries=entries: History.of(entries), 15)
        deciding_one[length] = deciding / len(entries)
        reading_one[length] = reading / len(entries)
        reach = 0.2 if weeks == 12 else 2
        size = f"{len(entries)} entries"
        found.append(
            Row(f"decide, {length} history", f"{deciding:.3f} ms", size, deciding, reach, "ms")
        )
        found.append(
            Row(f"read entries, {length} history", f"{reading:.2f} ms", size, reading, None, "ms")
        )
    for what, one, reach in (("decide", deciding_one, 1), ("read entries", reading_one, LINEAR)):
        growth = one["10-year"] / one["12-week"]
        found.append(Row(f"{what}: cost an entry, 10 years ÷ 12 weeks", "", "", growth, reach, "×"))
    return found


def milliseconds_to_decide(history: History, programme: Programme, today: date) -> float:
    decision = decide(history, programme, today)
    if decision.locked or decision.step is None:
        raise RuntimeError(f"the made diary should leave a step to decide, not {decision.rule}")
    return milliseconds(lambda: decide(history, programme, today), 200)


def milliseconds(work: Callable[[], object], times: int) -> float:
    """The median CPU time of one call, after one that isn't counted."""
    work()
    spans = []
    for _ in range(times):
        before = process_time_ns()
        work()
        spans.append(process_time_ns() - before)
    return median(spans) / 1e6
