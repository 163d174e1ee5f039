"""What a recording says in the words of the diary: the keys that an entry gets from it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any, NamedTuple

from app.engine.intervals import TEST_RUN_S
from app.engine.model import Entry
from app.engine.recorded import Recording, metres_between
from app.engine.run_walk import Part, Split

IMPORTED = "imported"
SHOWN = ("run_s", "distance_m", "total_m", "device")
"""The keys whose change is told before anything is stored; `recorded` and `import_hash` are for
knowing the recording again."""
MOST_LAPS = 100
"""Of a recording with more laps only their number is kept."""
LONGEST_TEST_S = 2 * TEST_RUN_S
"""Who ran for longer did not run the test, which ends after 120 s (own)."""
SHORTER_S = 10
"""Seconds by which a recorded test run may be shorter than the comfortable seconds that the person
noted, and still be taken for all of it (own)."""


class Difference(NamedTuple):
    """A key of an entry that the import would change; None: not recorded."""

    key: str
    old: Any
    new: Any


def measured_in(data: Mapping[str, Any]) -> dict[str, Any]:
    """What of an entry, or of a form that is half filled in, was measured and not typed."""
    keys = {"run_s", "total_m", "device", "import_hash", "recorded"} & data.keys()
    if data.get("distance_source") == IMPORTED:
        keys |= {"distance_m", "distance_source"} & data.keys()
    return {key: data[key] for key in keys}


def session_data(data: Mapping[str, Any], recording: Recording, split: Split) -> dict[str, Any]:
    """A session's data with what was recorded. What the recording does not tell stays as it is,
    unless it came from another recording."""
    new: dict[str, Any] = {"total_m": total_m(recording, split)}
    if split.settled:
        new |= {"run_s": split.run_s, "distance_m": split.run_m}
    return _with(data, new, recording, split)


def total_m(recording: Recording, split: Split) -> int | None:
    """Metres on foot, as they are shown and stored."""
    if split.total_m is not None:
        # Not the recording's own sum: the slow metres of a bus in traffic are in that.
        return split.total_m
    return None if recording.distance_m is None else round(recording.distance_m)


def test_run_data(data: Mapping[str, Any], recording: Recording, split: Split) -> dict[str, Any]:
    """A test run's data with the distance that was recorded. The comfortable seconds stay: how long
    it was comfortable is the person's to say, and decides the stage to begin at."""
    seconds = data.get("comfortable_s")
    new = {"distance_m": None if seconds is None else _metres_of(recording, split, seconds)}
    return _with(data, new, recording, split)


def new_test_run_data(recording: Recording, split: Split) -> dict[str, Any]:
    """What a recording fills into the form of a test run: the seconds of its longest run, up to
    120. Several runs are not added up: a longer time would begin at a higher stage. A run that was
    no test run tells nothing."""
    run = _longest_run(split)
    filled: dict[str, Any] = {}
    if run is not None and run.end_s - run.start_s <= LONGEST_TEST_S:
        filled["comfortable_s"] = min(round(run.end_s - run.start_s), TEST_RUN_S)
    return test_run_data(filled, recording, split)


def without_recording(entry: Entry) -> dict[str, Any]:
    """The data of `entry` with what was measured as it was before a recording came into it."""
    measured = measured_in(entry.data)
    kept = {key: value for key, value in entry.data.items() if key not in measured}
    for version in reversed(entry.history):
        before = version.get("data", {})
        if before.get("import_hash") is None:
            earlier = {key: value for key, value in before.items() if key in measured}
            return {**earlier, **kept}
    return kept


def reps_done(split: Split) -> int | None:
    """The runs in it, where laps or the planned lengths tell them apart; speed alone may take one
    for two."""
    if split.how not in ("laps", "plan"):
        return None
    # A pause in the middle of a run leaves two parts of it.
    stretches = groupby(part.running for part in split.parts)
    return sum(1 for running, _ in stretches if running)


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """What a person would see change."""
    return tuple(
        Difference(key, before.get(key), after.get(key))
        for key in SHOWN
        if before.get(key) != after.get(key)
    )


def _with(
    data: Mapping[str, Any], new: Mapping[str, Any], recording: Recording, split: Split
) -> dict[str, Any]:
    result = dict(data)
    if data.get("import_hash") is not None:
        for key in measured_in(data):
            del result[key]
    result |= {key: value for key, value in new.items() if value is not None}
    if new.get("distance_m") is not None:
        result["distance_source"] = IMPORTED
    if recording.device is not None:
        result["device"] = recording.device
    result["import_hash"] = recording.digest
    result["recorded"] = _summary(recording, split)
    return result


def _summary(recording: Recording, split: Split) -> dict[str, Any]:
    """The raw sums, so that what was made of them can be looked at again. No track, no position."""
    laps: Any = len(recording.laps)
    if 0 < laps <= MOST_LAPS:
        laps = [
            _known(seconds=lap.end_s - lap.start_s, metres=lap.distance_m, intent=lap.intent)
            for lap in recording.laps
        ]
    return _known(
        start=None if recording.start is None else recording.start.isoformat(),
        elapsed_s=recording.elapsed_s,
        moving_s=recording.moving_s,
        distance_m=recording.distance_m,
        sport=recording.sport,
        laps=laps or None,
        split={
            "how": split.how,
            **_known(threshold_mps=split.threshold_mps and round(split.threshold_mps, 2)),
        },
        flags=sorted({flag.code for flag in recording.flags}) or None,
    )


def _known(**values: Any) -> dict[str, Any]:
    """Without what is not known; seconds and metres whole."""
    return {
        key: round(value) if isinstance(value, float) and key != "threshold_mps" else value
        for key, value in values.items()
        if value is not None
    }


def _metres_of(recording: Recording, split: Split, comfortable_s: int) -> int | None:
    """The metres run in the comfortable seconds: the own speed is reckoned from both."""
    run = _longest_run(split)
    if run is None or run.end_s - run.start_s < comfortable_s - SHORTER_S:
        return None
    end_s = min(run.end_s, run.start_s + comfortable_s)
    metres = metres_between(recording.samples, run.start_s, end_s)
    if metres is None and end_s == run.end_s:
        metres = run.distance_m
    return None if metres is None else round(metres)


def _longest_run(split: Split) -> Part | None:
    if not split.settled:
        return None
    return max(
        (part for part in split.parts if part.running),
        key=lambda part: part.end_s - part.start_s,
        default=None,
    )
