"""How near the split into running and walking comes to what was really run.

Made recordings of every kind in every stage, each with a different person, and made files read by
the readers, split with the plan and without it. Against it: every second faster than 2 m/s taken
for running, as is often done. BACKSTRIDE_SPLIT_SEED makes other ones.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from random import Random
from statistics import median
from typing import NamedTuple

from app.engine.pace import pace_of
from app.engine.recorded import Recording, Stretch
from app.engine.run_walk import Split, split
from app.importers.watch import read_watch_file
from tests.bench.measuring import Row
from tests.recordings import Format, Wish, make
from tests.run_walks import KINDS, Made, made

SEED = os.environ.get("BACKSTRIDE_SPLIT_SEED", "bench")
STAGES = range(1, 13)
FILES: dict[str, Format] = {"FIT files": "fit", "GPX files": "gpx", "TCX files": "tcx"}
READ_AT = datetime(2026, 10, 1, tzinfo=UTC)
FIXED_MPS = 2.0
REACH_MEDIAN, REACH_HIGH = 3, 10


class Error(NamedTuple):
    """Per cent of what was run, in seconds and metres; `rival` is the fixed threshold's metres.

    `off_seconds` and `off_metres` are the same as they are.
    """

    kind: str
    how: str
    seconds: float
    metres: float
    rival: float
    off_seconds: float
    off_metres: float


def rows() -> list[Row]:
    """All together, then by what the split went by, then by kind of recording."""
    found: list[Row] = []
    for words in ("with the plan", "without a plan"):
        errors = [
            error_of(each, split(each.recording, each.plan if words == "with the plan" else None))
            for each in recordings()
        ]
        found += in_all(words, errors)
        for how in sorted({error.how for error in errors}):
            found.append(high(f"{words}, by {how}", [e for e in errors if e.how == how]))
        for kind in (*KINDS, *FILES):
            found.append(high(f"{words}: {kind}", [e for e in errors if e.kind == kind]))
    return found


def recordings() -> Iterable[Made]:
    """The same ones every time, one after the other."""
    for kind in KINDS:
        rng = Random(f"{SEED} {kind}")
        for stage in STAGES:
            yield made(rng, kind, stage)
    for name in FILES:
        rng = Random(f"{SEED} {name}")
        for stage in STAGES:
            yield from_file(rng, name, stage)


def from_file(rng: Random, name: str, stage: int) -> Made:
    """A file as written by a device: a quarter of them with a ride, a quarter with auto-pauses."""
    wish = Wish(
        stage=stage,
        format=FILES[name],
        seed=rng.randrange(10**6),
        run_mps=rng.uniform(2.1, 3.0),
        walk_mps=rng.uniform(1.2, 1.65),
        bus_s=600 if stage % 4 == 0 else 0,
        late_s=120 if stage % 4 == 0 else 0,
        waits=3 if stage % 4 == 1 else 0,
        auto_pause=stage % 4 == 1,
    )
    file = make(wish)
    [recording] = read_watch_file(
        file.data, file.name, now=READ_AT, local=lambda moment: moment
    ).recordings
    runs = (Stretch(part.start_s, part.end_s) for part in file.truth.parts if part.running)
    return Made(name, stage, recording, file.plan, tuple(runs), file.truth.run_m)


def error_of(each: Made, found: Split) -> Error:
    """What is not known counts as all of it missed."""
    off_s, off_m = abs(found.run_s - each.run_s), abs((found.run_m or 0) - each.run_m)
    rival = abs(fixed(each.recording) - each.run_m)
    return Error(
        each.kind,
        found.how,
        100 * off_s / each.run_s,
        100 * off_m / each.run_m,
        100 * rival / each.run_m,
        off_s,
        off_m,
    )


def fixed(recording: Recording) -> float:
    """Metres of all seconds above one speed."""
    return sum(
        c.speed * (c.end_s - c.start_s)
        for c in pace_of(recording).cells
        if c.speed is not None and c.speed > FIXED_MPS
    )


def in_all(words: str, errors: list[Error]) -> list[Row]:
    taken = []
    for unit in ("metres", "seconds"):
        values = [getattr(error, unit) for error in errors]
        plain = [getattr(error, f"off_{unit}") for error in errors]
        rivals = [error.rival for error in errors]
        for name, take, reach in (
            ("median", median, REACH_MEDIAN),
            ("95th", ninety_fifth, REACH_HIGH),
        ):
            rival = f"2 m/s: {take(rivals):.1f} %" if unit == "metres" else ""
            figure = f"split, {unit} run, {name}, {words}"
            count = f"{len(errors)}: {take(plain):.1f} {unit[0]}"
            taken.append(Row(figure, count, rival, take(values), reach, "%"))
    return taken


def high(what: str, errors: list[Error]) -> Row:
    """The 95th percentile of the metres; beside it the medians, and that of the seconds."""
    metres, seconds = [e.metres for e in errors], [e.seconds for e in errors]
    middle = f"{len(errors)}: median {median(metres):.1f} %"
    against = f"s {median(seconds):.1f}, 95th {ninety_fifth(seconds):.1f} %"
    return Row(f"split {what}", middle, against, ninety_fifth(metres), None, "%")


def ninety_fifth(values: list[float]) -> float:
    """The value that at most a twentieth of them exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
