"""Which stretches of a recording were run and which were walked.

The first of these that applies: the laps of a workout that say what they were; laps as long as the
planned runs and walks; the planned lengths, where the speed shows them; the speed alone, by two
levels found in this very recording. With one level only there is nothing to go by: the person is
asked. Times are seconds of the clock from the recording's start, distances metres.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from app.engine.intervals import Phase
from app.engine.likeliest import Lengths
from app.engine.pace import Pace
from app.engine.recorded import Lap, Recording, Stretch
from app.engine.rides import pace_on_foot
from app.engine.two_speeds import FEWEST_RUNS, above, by_lengths, two_speeds

How = Literal["laps", "plan", "speed", "one_speed", "unknown", "chosen"]
"""What the split goes by. ``one_speed``: ask whether all of it was run. ``unknown``: nothing but
sums is known. ``chosen``: the person said so."""

LAP_TOLERANCE_S = 6
LAP_TOLERANCE = 0.1
"""A lap fits a planned length when it is at most 6 s or a tenth of it shorter or longer (own)."""
EDGE_S = 5
"""Running this far into the next lap is a key pressed early or late (own)."""


class Part(NamedTuple):
    """On foot without a pause, all of it run or all of it walked (or stood)."""

    start_s: float
    end_s: float
    running: bool
    distance_m: float | None


class Split(NamedTuple):
    """Parts in order, without overlap; together with the pauses and rides they fill the recording.

    `run_s`, `run_m` and `walk_m` are the sums of the parts, rounded. Both distances are None when
    none is recorded, and as long as nobody knows what was run (``one_speed``, ``unknown``): `run_s`
    is 0 then and says nothing. `threshold_mps` is what the speed was measured against, if it was.
    """

    parts: tuple[Part, ...]
    how: How
    threshold_mps: float | None
    run_s: int
    run_m: int | None
    walk_m: int | None

    @property
    def settled(self) -> bool:
        """It is known what was run; otherwise the person has to say so."""
        return self.how not in ("one_speed", "unknown")

    @property
    def total_m(self) -> int | None:
        """Metres on foot, the same however it is split; None when no distance is recorded."""
        known = all(part.distance_m is not None for part in self.parts)
        return _metres(self.parts) if self.parts and known else None


def split(recording: Recording, plan: Sequence[Phase] | None = None) -> Split:
    """What was run and what was walked; `plan` is the session it may have been."""
    pace = pace_on_foot(recording)
    runs = _by_intent(recording, pace)
    if runs is None and plan:
        runs = _by_lap_lengths(recording, pace, plan)
    if runs is not None:
        return _made(pace, runs, "laps")
    if not pace.known:
        return _made(pace, (), "unknown")
    lengths = _lengths(plan) if plan else None
    found = by_lengths(pace, lengths) if lengths else None
    if found is not None and found.clear:
        return _made(pace, found.levels.runs, "plan", found.levels.threshold)
    levels = two_speeds(pace)
    if levels is None:
        return _made(pace, (), "one_speed")
    return _made(pace, levels.runs, "speed", levels.threshold)


def with_threshold(recording: Recording, mps: float) -> Split:
    """What was faster than `mps` was run. A higher threshold never makes more of it running."""
    pace = pace_on_foot(recording)
    if not pace.known:
        return _made(pace, (), "unknown")
    return _made(pace, above(pace, mps), "chosen", mps)


def all_running(recording: Recording) -> Split:
    """The person says: all of it was run (the pauses and rides were not)."""
    pace = pace_on_foot(recording)
    return _made(pace, pace.on_foot, "chosen")


def none_running(recording: Recording) -> Split:
    """The person says: nothing of it was run."""
    return _made(pace_on_foot(recording), (), "chosen")


# --- laps


def _by_intent(recording: Recording, pace: Pace) -> tuple[Stretch, ...] | None:
    """The laps meant as runs; None when the laps don't say, or the speeds say the opposite."""
    said = [lap for lap in recording.laps if lap.intent is not None]
    runs = [lap for lap in said if lap.intent == "run"]
    others = [lap for lap in said if lap.intent != "run"]
    return _trusted(pace, runs, others)


def _trusted(pace: Pace, runs: Sequence[Lap], others: Sequence[Lap]) -> tuple[Stretch, ...] | None:
    if not runs or not others:
        return None
    fast, slow = pace.mean_speed(runs), pace.mean_speed(others)
    if fast is not None and slow is not None and fast <= slow:
        return None
    return tuple(Stretch(lap.start_s, lap.end_s) for lap in runs)


def _by_lap_lengths(
    recording: Recording, pace: Pace, plan: Sequence[Phase]
) -> tuple[Stretch, ...] | None:
    """The laps as long as the planned runs, with laps as long as the walks between them.

    One lap after the other has to fit, from the first run to the last; what the laps before and
    after were is not asked, as long as none of them was run.
    """
    lengths, laps = _lengths(plan), recording.laps
    if lengths is None:
        return None
    for first in range(len(laps)):
        runs = []
        for index in range(first, len(laps)):
            if not pace.fits(laps[index], lengths[(index - first) % 2], _tolerance):
                break
            if (index - first) % 2 == 0:
                runs.append(index)
        if len(runs) >= FEWEST_RUNS:
            others = [lap for index, lap in enumerate(laps) if index not in runs]
            chosen = [laps[index] for index in runs]
            return None if _some_run(pace, lengths, others) else _trusted(pace, chosen, others)
    return None


def _tolerance(planned_s: float) -> float:
    return max(LAP_TOLERANCE_S, LAP_TOLERANCE * planned_s)


def _some_run(pace: Pace, lengths: Lengths, others: Sequence[Lap]) -> bool:
    """By the speed, the other laps hold half a planned run: a press of the key is missing."""
    levels = two_speeds(pace, lengths)
    if levels is None:
        return False
    shared = (
        min(run.end_s, lap.end_s) - max(run.start_s, lap.start_s) - EDGE_S
        for run in levels.runs
        for lap in others
    )
    return sum(seconds for seconds in shared if seconds > 0) > lengths.run_s / 2


def _lengths(plan: Sequence[Phase]) -> Lengths | None:
    """Seconds of the planned runs and of the walks between them; None with one run only, which
    may be shorter than planned (a test run)."""
    runs = [phase.seconds for phase in plan if phase.kind == "run"]
    walks = [phase.seconds for phase in plan if phase.kind == "walk"]
    if len(runs) < FEWEST_RUNS or not walks:
        return None
    return Lengths(sorted(runs)[len(runs) // 2], sorted(walks)[len(walks) // 2])


# --- the result


def _made(
    pace: Pace, runs: Iterable[Stretch], how: How, threshold_mps: float | None = None
) -> Split:
    parts = tuple(_parts(pace, sorted(runs)))
    known = how not in ("one_speed", "unknown") and bool(pace.metres)
    run_m = _metres(part for part in parts if part.running)
    return Split(
        parts=parts,
        how=how,
        threshold_mps=threshold_mps,
        run_s=round(sum(part.end_s - part.start_s for part in parts if part.running)),
        run_m=run_m if known else None,
        # The sum of both is the same however it is split.
        walk_m=_metres(parts) - run_m if known else None,
    )


def _parts(pace: Pace, runs: Sequence[Stretch]) -> Iterable[Part]:
    for whole in pace.on_foot:
        at = whole.start_s
        for run in runs:
            start, end = max(run.start_s, at), min(run.end_s, whole.end_s)
            if end <= start:
                continue
            if start > at:
                yield _part(pace, at, start, running=False)
            yield _part(pace, start, end, running=True)
            at = end
        if at < whole.end_s:
            yield _part(pace, at, whole.end_s, running=False)


def _part(pace: Pace, start_s: float, end_s: float, *, running: bool) -> Part:
    return Part(start_s, end_s, running, pace.metres_between(start_s, end_s))


def _metres(parts: Iterable[Part]) -> int:
    return round(sum(part.distance_m or 0 for part in parts))
