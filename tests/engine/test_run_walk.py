"""What of a recording was run: by laps, by the plan, by the speed, or not known at all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.intervals import timeline, timeline_of_test_run
from app.engine.model import Step
from app.engine.recorded import Intent, Lap, Recording, Sample, Stretch
from app.engine.rides import pace_on_foot
from app.engine.run_walk import (
    Split,
    all_running,
    none_running,
    split,
    with_threshold,
)
from tests.engine.build import shipped_programme
from tests.examples import examples
from tests.run_walks import START, made, steady

PROGRAMME = shipped_programme()
PLAN = timeline(PROGRAMME, Step(4, 6))  # six runs of 60 s, walks of 120 s


def recording(
    speeds: Sequence[float | None] = (),
    *,
    laps: Sequence[Lap] = (),
    pauses: Sequence[Stretch] = (),
    rides: Sequence[Stretch] = (),
    distance: bool = True,
    elapsed_s: float | None = None,
) -> Recording:
    """One sample a second, at these speeds."""
    samples, covered = [], 0.0
    for second, mps in enumerate(speeds):
        samples.append(Sample(float(second), covered if distance else None, mps))
        covered += mps or 0.0
    return Recording(
        start=START,
        elapsed_s=float(len(speeds)) if elapsed_s is None else elapsed_s,
        moving_s=None,
        distance_m=covered if distance else None,
        samples=tuple(samples),
        laps=tuple(laps),
        pauses=tuple(pauses),
        rides=tuple(rides),
        sport="running",
        device=None,
        flags=(),
        digest="",
    )


def speeds_of(*legs: tuple[int, float], seed: int = 1) -> list[float]:
    """So many seconds at such a speed, a little uneven."""
    chance = Random(seed)
    return [max(0.0, mps + chance.gauss(0, 0.05)) for seconds, mps in legs for _ in range(seconds)]


def laps_of(*laps: tuple[float, Intent | None], distance: float | None = None) -> list[Lap]:
    found, at = [], 0.0
    for seconds, intent in laps:
        found.append(Lap(at, at + seconds, distance, intent))
        at += seconds
    return found


def running(found: Split) -> list[tuple[float, float]]:
    return [(part.start_s, part.end_s) for part in found.parts if part.running]


SESSION = speeds_of((300, 1.4), *[(60, 2.5), (120, 1.4)] * 6, (300, 1.4))


# --- laps


def test_laps_that_say_what_they_were_are_gone_by_first() -> None:
    laps = laps_of((100, "warm_up"), (30, "run"), (30, "rest"), (30, "run"), (110, "cool_down"))
    found = split(recording(speeds_of((100, 1.4), (100, 2.2), (100, 1.4)), laps=laps), PLAN)
    assert found.how == "laps"
    assert running(found) == [(100, 130), (160, 190)]
    assert (found.run_s, found.threshold_mps) == (60, None)


def test_laps_whose_runs_were_slower_than_their_walks_are_not_believed() -> None:
    legs = [("walk", 60, 2.5), ("run", 120, 1.4)] * 6
    laps = laps_of(*[(seconds, intent) for intent, seconds, _ in legs])
    found = split(recording(speeds_of(*[(s, mps) for _, s, mps in legs]), laps=laps))
    assert found.how == "speed"
    assert found.run_s == pytest.approx(360, abs=10)


def test_runs_alone_tell_nothing_about_what_was_walked() -> None:
    found = split(recording(SESSION, laps=laps_of((len(SESSION), "run"))))
    assert found.how == "speed"


def test_laps_count_without_any_sample_and_so_do_their_distances() -> None:
    laps = laps_of((300, "warm_up"), (60, "run"), (120, "walk"), (60, "run"), distance=100)
    found = split(recording(laps=laps, elapsed_s=540))
    assert (found.how, found.run_s, found.run_m, found.walk_m) == ("laps", 120, 200, 200)
    bare = [lap._replace(distance_m=None) for lap in laps]
    found = split(recording(laps=bare, elapsed_s=540))
    assert (found.how, found.run_s, found.run_m, found.walk_m) == ("laps", 120, None, None)


def test_laps_as_long_as_planned_are_the_runs_and_walks() -> None:
    times = [302, 63, 118, 58, 121, 64, 119, 60, 117, 61, 122, 58, 417]
    laps = laps_of(*[(seconds, None) for seconds in times])
    found = split(recording(laps=laps, elapsed_s=sum(times)), PLAN)
    assert found.how == "laps"
    assert found.run_s == 63 + 58 + 64 + 60 + 61 + 58
    assert split(recording(laps=laps, elapsed_s=sum(times))).how == "unknown"


def test_a_lap_with_a_pause_in_it_fits_with_or_without_the_pause() -> None:
    times = [300, 60, 150, 60, 120, 60, 120, 60, 120]
    laps = laps_of(*[(seconds, None) for seconds in times])
    paused = [Stretch(400, 430)]
    found = split(recording(laps=laps, pauses=paused, elapsed_s=sum(times)), PLAN)
    assert (found.how, found.run_s) == ("laps", 240)


def test_laps_by_the_kilometre_or_with_a_missing_press_are_not_taken_for_the_plan() -> None:
    by_kilometre = laps_of((600, None), (600, None), (480, None))
    found = split(recording(SESSION, laps=by_kilometre), PLAN)
    assert (found.how, found.run_s) == ("plan", pytest.approx(360, abs=4))
    missed = laps_of(*[(300, None), (180, None), (180, None)], *[(60, None), (120, None)] * 4)
    found = split(recording(SESSION, laps=[*missed, Lap(1380, 1680, None, None)]), PLAN)
    assert (found.how, found.run_s) == ("plan", pytest.approx(360, abs=4))


# --- the plan and the speed


def test_the_plan_is_found_wherever_it_begins_with_fewer_or_more_repetitions() -> None:
    for before, count in ((0, 3), (40, 6), (700, 9)):
        legs = [(before, 1.4), *[(60, 2.5), (120, 1.4)] * count]
        found = split(recording(speeds_of(*legs)), PLAN)
        expected = [(before + 180 * n, before + 180 * n + 60) for n in range(count)]
        assert found.how == "plan"
        assert [pytest.approx(run, abs=2) for run in expected] == running(found)
        assert found.threshold_mps == pytest.approx(1.95, abs=0.1)


def test_another_plan_does_no_harm() -> None:
    for step in (Step(1, 6), Step(12, 6)):
        found = split(recording(SESSION), timeline(PROGRAMME, step))
        assert found.run_s == pytest.approx(360, abs=4)
        assert found.how == "speed"
    test_run = timeline_of_test_run(PROGRAMME)
    legs = ((300, 1.4), (75, 2.4), (300, 1.4))
    found = split(recording(speeds_of(*legs)), test_run)
    assert (found.how, found.run_s) == ("speed", pytest.approx(75, abs=2))


def test_noise_does_not_flicker() -> None:
    for seed in range(4):
        each = made(Random(seed), "noisy", 9)
        found = split(each.recording)
        assert abs(len(running(found)) - len(each.runs)) <= 1
        assert min(end - start for start, end in running(found)) > 10


def test_a_second_or_two_across_the_threshold_change_nothing() -> None:
    speeds = list(SESSION)
    speeds[100:102] = [3.0, 3.0]
    speeds[330:332] = [1.0, 1.0]
    assert running(split(recording(speeds))) == running(split(recording(SESSION)))


@pytest.mark.parametrize("kind", ["usual", "speed only", "distance only", "few samples", "indoor"])
def test_what_the_samples_tell_is_enough(kind: str) -> None:
    each = made(Random(3), kind, 5)
    found = split(each.recording, each.plan)
    assert found.how == "plan"
    assert found.run_s == pytest.approx(each.run_s, rel=0.03)
    assert found.run_m == pytest.approx(each.run_m, rel=0.05)


def test_one_speed_is_left_to_the_person() -> None:
    for mps in (1.4, 2.5):
        for noise in (0.05, 0.17, 0.3):
            walk = steady(Random(f"{mps} {noise}"), mps, noise=noise)
            for plan in (None, PLAN):
                found = split(walk, plan)
                assert (found.how, found.settled) == ("one_speed", False)
                assert (found.run_s, found.run_m, found.walk_m) == (0, None, None)


def test_two_speeds_of_running_or_of_walking_are_one_speed() -> None:
    for slow, fast in ((2.6, 3.6), (0.9, 1.45)):
        found = split(recording(speeds_of(*[(300, slow), (300, fast)] * 2)))
        assert found.how == "one_speed"


@pytest.mark.parametrize(
    "bare",
    [
        recording(),
        recording(elapsed_s=1800),
        recording([None] * 100, distance=False),
        recording(elapsed_s=1800, laps=[Lap(0, 900, 1500, None), Lap(900, 1800, 1500, None)]),
    ],
)
def test_without_speeds_nothing_is_known_but_the_sums(bare: Recording) -> None:
    found = split(bare, PLAN)
    assert (found.how, found.run_s, found.run_m, found.walk_m) == ("unknown", 0, None, None)
    assert with_threshold(bare, 2.0).how == "unknown"


# --- pauses and rides


def test_pauses_belong_to_no_part() -> None:
    pauses = [Stretch(310, 330), Stretch(500, 560)]  # 20 s and 40 s of them in two runs
    found = split(recording(SESSION, pauses=pauses), PLAN)
    assert found.run_s == pytest.approx(300, abs=4)
    assert all(p.end_s <= a or p.start_s >= b for p in found.parts for a, b in pauses)
    assert sum(p.end_s - p.start_s for p in found.parts) == len(SESSION) - 80


def test_a_bus_ride_is_neither_run_nor_walked() -> None:
    bus = [*[(20, 0.0), (60, 11.0)] * 2, (15, 0.0), (40, 3.0), (10, 0.0), (90, 12.0), (10, 0.0)]
    speeds = [*SESSION, *speeds_of(*bus), *speeds_of((60, 1.4))]
    at = len(SESSION)
    rides = [Stretch(at + 20, at + 80), Stretch(at + 100, at + 160), Stretch(at + 225, at + 315)]
    found = split(recording(speeds, rides=rides), PLAN)
    assert found.run_s == pytest.approx(360, abs=4)
    assert not any(at + 5 < (p.start_s + p.end_s) / 2 < at + 320 for p in found.parts)
    assert found.walk_m == pytest.approx((1320 + 60) * 1.4, rel=0.02)
    everything = all_running(recording(speeds, rides=rides))
    assert everything.run_s == pytest.approx(len(SESSION) + 60, abs=15)


def test_a_bicycle_is_known_by_the_runs_beside_it() -> None:
    speeds = [*SESSION, *speeds_of((20, 0.0), (400, 5.0))]
    assert split(recording(speeds), PLAN).run_s == pytest.approx(360, abs=4)
    assert split(recording(speeds)).run_s == pytest.approx(360, abs=4)
    fast = recording(speeds_of((60, 1.4), (900, 4.4)))
    assert split(fast).run_s + all_running(fast).run_s >= 900  # nothing slower to tell it from


# --- the person decides


def test_the_person_can_say_all_or_nothing_or_name_a_speed() -> None:
    session = recording(SESSION)
    total = round(sum(SESSION))
    everything, nothing = all_running(session), none_running(session)
    assert (everything.how, everything.run_s, everything.walk_m) == ("chosen", 1680, 0)
    assert (nothing.how, nothing.run_s, nothing.run_m) == ("chosen", 0, 0)
    assert everything.run_m == pytest.approx(total, abs=3)
    assert nothing.walk_m == pytest.approx(total, abs=3)
    named = with_threshold(session, 2.0)
    assert (named.how, named.threshold_mps, named.settled) == ("chosen", 2.0, True)
    assert named.run_s == pytest.approx(360, abs=6)
    assert with_threshold(session, 9.0).run_s == 0
    assert with_threshold(session, 0.1).run_s == 1680


# --- whatever a file holds


@st.composite
def recordings(draw: st.DrawFn) -> Recording:
    """Anything a reader may hand on: gaps, missing numbers, pauses and laps anywhere."""
    steps = draw(
        st.lists(
            st.tuples(
                st.sampled_from((0.5, 1.0, 1.0, 1.0, 3.0, 8.0, 45.0, 4000.0)),
                st.floats(0, 12),
                st.booleans(),
                st.integers(1, 60),
            ),
            max_size=12,
        )
    )
    with_distance = draw(st.booleans())
    samples, at, covered = [], 0.0, 0.0
    for seconds, mps, known, count in steps:
        for _ in range(count):
            metres = covered if with_distance else None
            samples.append(Sample(at, metres, mps if known else None))
            at += seconds
            covered += mps * seconds if seconds < 60 else 0.0
    edges = sorted(draw(st.lists(st.floats(0, max(at, 1)), max_size=8, unique=True)))
    holes = [Stretch(a, b) for a, b in pairwise(edges)][::2]
    kinds = draw(st.lists(st.booleans(), min_size=len(holes), max_size=len(holes)))
    intents = st.sampled_from((None, "run", "walk", "warm_up"))
    lap_edges = sorted(draw(st.lists(st.floats(0, max(at, 1)), max_size=6, unique=True)))
    return recording(elapsed_s=draw(st.sampled_from((None, at))) or at)._replace(
        samples=tuple(samples),
        pauses=tuple(h for h, pause in zip(holes, kinds, strict=True) if pause),
        rides=tuple(h for h, pause in zip(holes, kinds, strict=True) if not pause),
        laps=tuple(Lap(a, b, None, draw(intents)) for a, b in pairwise(lap_edges)),
    )


THRESHOLDS = st.floats(0, 8)


@settings(deadline=None)
@given(recordings(), THRESHOLDS, st.booleans())
def test_the_parts_fill_the_recording_without_overlap(
    recorded: Recording, mps: float, planned: bool
) -> None:
    pace = pace_on_foot(recorded)
    on_foot = sum(s.end_s - s.start_s for s in pace.on_foot)
    for found in (
        split(recorded, PLAN if planned else None),
        with_threshold(recorded, mps),
        all_running(recorded),
        none_running(recorded),
    ):
        assert all(part.start_s < part.end_s for part in found.parts)
        assert all(a.end_s <= b.start_s for a, b in pairwise(found.parts))
        assert not any(
            part.start_s < hole.end_s and hole.start_s < part.end_s
            for part in found.parts
            for hole in (*recorded.pauses, *recorded.rides)
        )
        lengths = sum(part.end_s - part.start_s for part in found.parts)
        assert lengths == pytest.approx(on_foot, abs=1e-6)
        run_s = sum(p.end_s - p.start_s for p in found.parts if p.running)
        assert found.run_s == round(run_s)
        if found.run_m is not None and found.walk_m is not None:
            metres = [pace.metres_between(s.start_s, s.end_s) or 0.0 for s in pace.on_foot]
            assert found.run_m + found.walk_m == pytest.approx(sum(metres), abs=1.001)


@settings(deadline=None)
@given(recordings(), THRESHOLDS, THRESHOLDS)
def test_a_higher_threshold_never_makes_more_of_it_running(
    recorded: Recording, one: float, other: float
) -> None:
    low, high = with_threshold(recorded, min(one, other)), with_threshold(recorded, max(one, other))
    if not low.settled:
        return
    assert all(any(a <= c and d <= b for a, b in running(low)) for c, d in running(high))
    assert high.run_s <= low.run_s


@examples(30, deadline=None)
@given(st.sampled_from(("usual", "noisy", "auto-pause", "bus")), st.integers(1, 12), st.integers())
def test_the_same_recording_is_always_split_the_same(kind: str, stage: int, seed: int) -> None:
    each, again = made(Random(seed), kind, stage), made(Random(seed), kind, stage)
    first = split(each.recording, each.plan)
    assert split(each.recording, list(each.plan)) == first
    assert each.recording == again.recording
    low, high = (with_threshold(each.recording, mps) for mps in (1.9, 2.1))
    assert all(any(a <= c and d <= b for a, b in running(low)) for c, d in running(high))
