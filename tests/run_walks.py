"""Sessions as a watch records them, made with noise and accidents, and what was really run.

Each session is walked second by second: somebody follows the planned phases with some delay, at
speeds of their own; the receiver adds errors that last for seconds, smooths, and keeps a sample
every second or every few. All random numbers come from the generator handed in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random
from typing import NamedTuple

from app.engine.intervals import Phase, timeline
from app.engine.model import Step
from app.engine.recorded import (
    RIDE_MPS,
    RIDE_S,
    Intent,
    Lap,
    Recording,
    Sample,
    Stretch,
    digest_of,
)
from tests.engine.build import shipped_programme

START = datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
KINDS = (
    "clean", "usual", "noisy", "very noisy", "smoothed", "few samples", "distance only",
    "speed only", "indoor", "workout laps", "pressed laps", "missed laps", "laps by the km",
    "standing still", "auto-pause", "started late", "started early", "fewer", "more", "by feel",
    "slow jog", "bus", "bicycle",
)  # fmt: skip
"""What is special about a recording; everything else in it is as usual."""

NOISE_MPS = {"clean": 0.03, "noisy": 0.3, "very noisy": 0.5}
USUAL_NOISE_MPS = 0.17
NOISE_LASTS_S = 5.0
INTENTS: dict[str, Intent] = {
    "warm_up": "warm_up", "run": "run", "walk": "walk", "cool_down": "cool_down",
}  # fmt: skip


class Made(NamedTuple):
    """A recording, the session that was planned, and the stretches that were run."""

    kind: str
    stage: int
    recording: Recording
    plan: tuple[Phase, ...]
    runs: tuple[Stretch, ...]
    run_m: float

    @property
    def run_s(self) -> float:
        """Seconds run."""
        return sum(run.end_s - run.start_s for run in self.runs)


class _Leg(NamedTuple):
    """What somebody really did: at about this speed for so long."""

    kind: str
    seconds: float
    mps: float


def made(rng: Random, kind: str, stage: int) -> Made:
    """One recording of this kind."""
    programme = shipped_programme()
    row = programme.stage(stage)
    plan = timeline(programme, Step(stage, rng.randint(row.reps_min, row.reps_max)))
    legs = _legs(rng, kind, plan)
    speeds, begins = _walked(rng, legs)
    return _recorded(rng, kind, stage, plan, legs, speeds, begins)


def steady(rng: Random, mps: float, seconds: int = 1800, noise: float = 0.17) -> Recording:
    """Half an hour at one speed."""
    speeds, _ = _walked(rng, [_Leg("walk", seconds, mps)])
    return _recording(_samples(_received(rng, speeds, noise, 2.0), 1.0), (), (), ())


# --- what was done


def _legs(rng: Random, kind: str, plan: Sequence[Phase]) -> list[_Leg]:
    walking, running = rng.uniform(1.2, 1.65), rng.uniform(2.1, 3.0)
    if kind == "slow jog":
        walking, running = rng.uniform(1.25, 1.45), rng.uniform(1.85, 2.0)
    phases = [phase for phase in plan if phase.kind != "count_in"]
    if kind == "fewer":
        phases = [p for p in phases if p.repetition <= max(2, plan[-2].repetition - 2)]
    if kind == "more":
        pair = [p for p in phases if p.repetition == 1]
        phases = [*phases[:-1], *pair * rng.randint(1, 3), phases[-1]]
    legs: list[_Leg] = []
    delay = 0.0
    for phase in phases:
        seconds: float = phase.seconds
        if kind == "by feel" and phase.repetition:
            seconds *= rng.uniform(0.7, 1.4)
        late = max(0.0, rng.gauss(1.5, 1.0))
        mps = running * rng.uniform(0.93, 1.07) if phase.kind == "run" else walking
        if phase.kind != "run":
            mps *= rng.uniform(0.94, 1.06)
        legs.append(_Leg(phase.kind, max(3.0, seconds + late - delay), mps))
        delay = late
    return _accidents(rng, kind, legs, walking)


def _accidents(rng: Random, kind: str, legs: list[_Leg], walking: float) -> list[_Leg]:
    if kind == "started late":
        legs[0] = legs[0]._replace(seconds=rng.uniform(5, 200))
    if kind == "started early":
        first = [_Leg("stand", rng.uniform(20, 200), 0.0), _Leg("walk", rng.uniform(60, 600), 1.5)]
        legs = first + legs
    if kind in ("standing still", "auto-pause"):
        for at in sorted(rng.sample(range(1, len(legs) - 1), 3), reverse=True):
            leg = legs[at]
            stop, before = rng.uniform(12, 50), rng.uniform(0.2, 0.8) * leg.seconds
            # At a crossing: the rest of the phase is what is left of it by the clock.
            after = max(2.0, leg.seconds - before - stop)
            legs[at : at + 1] = [
                leg._replace(seconds=before), _Leg("stand", stop, 0.0), leg._replace(seconds=after),
            ]  # fmt: skip
    if kind == "bus":
        legs += [_Leg("walk", rng.uniform(20, 200), walking), _Leg("stand", 40, 0.0)]
        for _ in range(rng.randint(4, 12)):
            fast = rng.uniform(8, 15) if rng.random() < 0.7 else rng.uniform(2, 6)
            legs += [_Leg("ride", rng.uniform(20, 90), fast), _Leg("stand", rng.uniform(5, 30), 0)]
        legs += [_Leg("ride", rng.uniform(40, 90), 12.0), _Leg("stand", 5, 0)]
        legs += [_Leg("walk", rng.uniform(30, 200), walking)]
    if kind == "bicycle":
        legs += [_Leg("walk", rng.uniform(20, 90), walking), _Leg("stand", 20, 0.0)]
        legs += [_Leg("ride", rng.uniform(300, 900), rng.uniform(4.2, 5.8))]
    return legs


def _walked(rng: Random, legs: Sequence[_Leg]) -> tuple[list[float], list[float]]:
    """The true speed in each tenth of a second, and when each leg begins (half-way to its
    speed)."""
    speeds: list[float] = []
    begins, at, now, drift = [], 0.0, 0.0, 0.0
    for leg in legs:
        begins.append(at)
        at += leg.seconds
        while len(speeds) < at * 10:
            reach = 4.0 if leg.kind == "ride" else 0.8  # seconds to come near the new speed
            now += (leg.mps - now) * 0.1 / reach
            drift += -drift * 0.1 / 20 + rng.gauss(0, 0.04) * math.sqrt(0.2 / 20)
            speeds.append(max(0.0, now * (1 + drift)))
    shift = 0.8 * math.log(2)
    return speeds, [begin + shift if begin else 0.0 for begin in begins] + [at]


# --- what the watch made of it


def _received(rng: Random, speeds: Sequence[float], noise: float, lag_s: float) -> list[float]:
    """Each second's speed with the receiver's error and smoothing."""
    error, smooth, found = rng.gauss(0, noise), 0.0, []
    keep = math.exp(-1 / NOISE_LASTS_S)
    for second in range(len(speeds) // 10):
        true = sum(speeds[10 * second : 10 * second + 10]) / 10
        error = keep * error + rng.gauss(0, noise * math.sqrt(1 - keep * keep))
        seen = max(0.0, true + (error if true > 0.2 else 0.3 * abs(error)))
        smooth += (seen - smooth) * (1 if not second else 1 - math.exp(-1 / max(lag_s, 0.1)))
        found.append(smooth)
    return found


def _samples(seen: Sequence[float], scale: float) -> list[Sample]:
    samples, covered = [Sample(0.0, 0.0, round(scale * seen[0], 3))], 0.0
    for second, mps in enumerate(seen):
        covered += scale * mps
        samples.append(Sample(second + 1.0, round(covered, 2), round(scale * mps, 3)))
    return samples


def _recorded(
    rng: Random,
    kind: str,
    stage: int,
    plan: tuple[Phase, ...],
    legs: Sequence[_Leg],
    speeds: Sequence[float],
    begins: Sequence[float],
) -> Made:
    lag = {"clean": 0.1, "smoothed": 5.0}.get(kind, 2.0)
    seen = _received(rng, speeds, NOISE_MPS.get(kind, USUAL_NOISE_MPS), lag)
    scale = rng.uniform(0.9, 1.1) if kind == "indoor" else 1.0
    pauses = _pauses(seen) if kind == "auto-pause" else []
    rides = _rides(seen)
    samples = _on_foot(_samples(seen, scale), pauses, rides)
    if kind == "few samples":
        samples = _thinned(rng, samples)
    if kind == "distance only":
        samples = [s._replace(speed_mps=None) for s in samples]
    if kind == "speed only":
        samples = [s._replace(distance_m=None) for s in samples]
    runs = [
        Stretch(start, end)
        for leg, start, end in zip(legs, begins, begins[1:], strict=False)
        if leg.kind == "run"
    ]
    runs = [piece for run in runs for piece in _without(run, pauses)]
    run_m = scale * sum(
        sum(speeds[round(10 * run.start_s) : round(10 * run.end_s)]) / 10 for run in runs
    )
    laps = _laps(rng, kind, legs, begins, samples)
    recording = _recording(samples, laps, pauses, rides)
    return Made(kind, stage, recording, plan, tuple(runs), run_m)


def _recording(
    samples: Sequence[Sample],
    laps: Sequence[Lap],
    pauses: Sequence[Stretch],
    rides: Sequence[Stretch],
) -> Recording:
    elapsed = samples[-1].at_s
    distance = samples[-1].distance_m
    return Recording(
        start=START,
        elapsed_s=elapsed,
        moving_s=elapsed - sum(p.end_s - p.start_s for p in pauses),
        distance_m=distance,
        samples=tuple(samples),
        laps=tuple(laps),
        pauses=tuple(pauses),
        rides=tuple(rides),
        sport="running",
        device="made",
        flags=(),
        digest=digest_of("running", START, elapsed, distance),
    )


def _pauses(seen: Sequence[float]) -> list[Stretch]:
    """Slower than 0.5 m/s for three seconds on end stops the watch, until it moves again."""
    return [
        Stretch(s.start_s + 3, s.end_s)
        for s in _stretches([mps < 0.5 for mps in seen])
        if s.end_s - s.start_s > 4
    ]


def _rides(seen: Sequence[float]) -> list[Stretch]:
    return [s for s in _stretches([v > RIDE_MPS for v in seen]) if s.end_s - s.start_s >= RIDE_S]


def _stretches(flags: Sequence[bool]) -> list[Stretch]:
    found: list[Stretch] = []
    for second, flag in enumerate(flags):
        if flag and found and found[-1].end_s == second:
            found[-1] = found[-1]._replace(end_s=second + 1.0)
        elif flag:
            found.append(Stretch(float(second), second + 1.0))
    return found


def _without(run: Stretch, pauses: Sequence[Stretch]) -> list[Stretch]:
    pieces, at = [], run.start_s
    for pause in pauses:
        if pause.end_s > at and pause.start_s < run.end_s:
            if pause.start_s > at:
                pieces.append(Stretch(at, pause.start_s))
            at = pause.end_s
    return [*pieces, Stretch(at, run.end_s)] if at < run.end_s else pieces


def _on_foot(
    samples: Sequence[Sample], pauses: Sequence[Stretch], rides: Sequence[Stretch]
) -> list[Sample]:
    """No samples within a pause, no metres within a ride."""
    kept, lost, before = [], 0.0, 0.0
    for sample in samples:
        metres = sample.distance_m or 0.0
        if any(hole.start_s < sample.at_s <= hole.end_s for hole in (*pauses, *rides)):
            lost += metres - before
        before = metres
        if not any(pause.start_s < sample.at_s < pause.end_s for pause in pauses):
            kept.append(sample._replace(distance_m=round(metres - lost, 2)))
    return kept


def _thinned(rng: Random, samples: Sequence[Sample]) -> list[Sample]:
    kept, following = [], 0.0
    for sample in samples[:-1]:
        if sample.at_s >= following:
            kept.append(sample)
            following = sample.at_s + rng.choice((2, 3, 4, 5, 6, 7, 8))
    return [*kept, samples[-1]]


def _laps(
    rng: Random, kind: str, legs: Sequence[_Leg], begins: Sequence[float], samples: Sequence[Sample]
) -> list[Lap]:
    end, edges = samples[-1].at_s, [0.0]
    intents: list[Intent | None] = []
    if kind == "workout laps":
        # The watch changes by itself, the person follows after a moment.
        edges += [max(0.0, at - 1.5) for at in begins[1:-1]]
        intents = [INTENTS[leg.kind] for leg in legs]
    elif kind in ("pressed laps", "missed laps"):
        keys = [at + rng.gauss(0, 1.0) for at in begins[1:-1]]
        if kind == "missed laps":
            keys = [at for at in keys if rng.random() > 0.15]
        edges += sorted(max(1.0, at) for at in keys)
    elif kind == "laps by the km":
        for sample in samples:
            if (sample.distance_m or 0) >= 1000 * len(edges):
                edges.append(sample.at_s)
    else:
        return []
    intents = intents or [None] * len(edges)
    return [
        Lap(a, b, None, intent)
        for a, b, intent in zip(edges, [*edges[1:], end], intents, strict=True)
    ]
