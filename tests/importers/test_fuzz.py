"""Thousands of broken files: each is read or refused, soon and in little memory.

`BACKSTRIDE_FUZZ=10000` sets how many; each run of the same number breaks the same files.
"""

from __future__ import annotations

import os
import random
import resource
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from app.importers.watch import BadFile
from tests.importers.reading import found_in
from tests.recordings import Wish, make

COUNT = int(os.environ.get("BACKSTRIDE_FUZZ", "200"))
MOST_S = 1.0
MOST_KB = 200 * 1024
REAL = Path(__file__).parents[3] / "shared/watch-files"

Break = Callable[[bytearray, random.Random], bytearray]


def flip(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 3, 30, 300))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return data


def cut(data: bytearray, chance: random.Random) -> bytearray:
    return data[: chance.randrange(len(data))]


def drop(data: bytearray, chance: random.Random) -> bytearray:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 7, 500))]
    return data


def put_in(data: bytearray, chance: random.Random) -> bytearray:
    at = chance.randrange(len(data))
    data[at:at] = chance.randbytes(chance.choice((1, 7, 500)))
    return data


def double(data: bytearray, chance: random.Random) -> bytearray:
    at, size = chance.randrange(len(data)), chance.choice((10, 1000, 100_000))
    data[at:at] = data[at : at + size] * chance.choice((1, 2, 20))
    return data[: 2**20]


def extremes(data: bytearray, chance: random.Random) -> bytearray:
    """Numbers as they should never be: the ends of every type, or words for the digits."""
    if data[8:12] == b".FIT":
        for _ in range(chance.choice((1, 20))):
            size = chance.choice((1, 2, 4))
            at = chance.randrange(12, len(data) - 4)
            data[at : at + size] = chance.choice((b"\0", b"\x7f", b"\x80", b"\xff")) * size
        return data
    old = chance.choice((b"0", b"1", b"2026", b"Z<", b'lat="', b"51."))
    words = (
        b"NaN",
        b"1e999",
        b"-",
        b"",
        b"99999999999",
        b"\xff",
        b"&#0;",
        b"]]>",
        b"&x;",
        b"+25:00<",
    )
    return bytearray(bytes(data).replace(old, chance.choice(words), chance.choice((1, 5, -1))))


def tags(data: bytearray, chance: random.Random) -> bytearray:
    """Elements where they do not belong."""
    at = bytes(data).find(b">", chance.randrange(len(data))) + 1
    names = (
        b"trk",
        b"trkpt",
        b"Trackpoint",
        b"Activity",
        b"Lap",
        b"Time",
        b"time",
        b"type",
        b"rte",
    )
    name = chance.choice(names)
    forms = (b"<%b>", b"</%b>", b"<%b/>", b"<%b lat='1' lon='2' StartTime='x'>")
    data[at:at] = chance.choice(forms) % name * chance.choice((1, 1, 40, 400))
    return data


BREAKS: tuple[Break, ...] = (flip, cut, drop, put_in, double, extremes, tags)


def seeds() -> list[bytes]:
    """Small sound files of every kind, and the real ones where they are."""
    wishes = [
        Wish(format=kind, every_s=20, seed=seed, laps="steps", waits=1, auto_pause=True)
        for kind in ("fit", "gpx", "tcx")
        for seed in (1, 2)
    ]
    made = [make(wish).data for wish in wishes]
    real = sorted(REAL.iterdir()) if REAL.is_dir() else []
    return made + [path.read_bytes() for path in real if path.suffix in (".fit", ".gpx", ".tcx")]


@pytest.mark.parametrize("part", range(4))
def test_no_broken_file_does_harm(part: int) -> None:
    originals = seeds()
    for original in originals:  # whatever is loaded once is loaded now
        try_one(original)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    for number in range(part, COUNT, 4):
        chance = random.Random(number)
        data = bytearray(originals[chance.randrange(len(originals))])
        for _ in range(chance.choice((1, 1, 2, 4))):
            data = chance.choice(BREAKS)(data, chance) if len(data) > 20 else data
        begin = time.process_time()
        outcomes[try_one(bytes(data))] += 1
        took = time.process_time() - begin
        slowest = max(slowest, took)
        assert took <= MOST_S, f"file {number} took {took:.2f} s"
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    assert grown <= MOST_KB
    assert outcomes["read"] and outcomes["refused"]
    print(dict(outcomes), f"slowest {slowest:.2f} s, memory +{grown / 1024:.0f} MB")


def try_one(data: bytes) -> str:
    """What came of it; anything but a recording or a sentence fails the test by itself."""
    try:
        found = found_in(data)
    except BadFile as error:
        assert str(error)
        return "refused"
    for recording in found.recordings:
        times = [sample.at_s for sample in recording.samples]
        ways = [sample.distance_m for sample in recording.samples]
        assert all(a < b for a, b in pairwise(times))
        if any(way is not None for way in ways):
            assert all(a is not None and b is not None and a <= b for a, b in pairwise(ways))
        assert recording.elapsed_s is None or 0 <= recording.elapsed_s < 2**32
        assert recording.distance_m is None or 0 <= recording.distance_m < 5e7
        assert len(recording.digest) == 64
        hash(recording.laps + recording.pauses)
    return "read"
