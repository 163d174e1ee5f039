"""Broken files brought in: each is refused with a sentence or taken whole, soon and in little
memory, and a FIT file whose sum does not match is never read without a word.
"""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from unittest.mock import patch

import fitdecode

from app.engine.history import History
from app.engine.recorded import Recording
from app.exporters.diary_json import dump
from app.importers.diary_json import parse
from app.importers.watch import BadFile
from app.services.merging import merge_diaries
from app.services.ports import BackstrideError
from tests.importers.reading import found_in
from tests.importers.test_fuzz import BREAKS, MOST_KB, MOST_S, extremes, flip, seeds, try_one
from tests.interchange.helpers import PROFILE, MemoryStore, every_kind
from tests.interchange.test_diary_json import MUTATIONS
from tests.torture.measuring import Row, Trial

WATCH_FILES, DIARIES = 7_500, 2_600
TOLD = frozenset(("bad_checksum", "damaged", "truncated"))
TODAY = date(2026, 9, 27)


def row(_folder: Path, share: float = 1.0) -> Row:
    """A share of 7,500 watch files and 2,600 diary files, each broken in ways of its own."""
    ours, control = Trial(), Trial()
    originals = seeds()
    for original in originals:  # whatever is loaded once is loaded now
        try_one(original)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(round(WATCH_FILES * share)):
        ours.note(f"watch file {number}", _watch_faults(number, originals))
    for number in range(round(DIARIES * share)):
        ours.note(f"diary {number}", _diary_faults(number))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if grown > MOST_KB:
        ours.faults.append(f"memory grew by {grown // 1024} MB")
    fits = [original for original in originals if original[8:12] == b".FIT"]
    with _sums_unread():
        for number in range(max(60, round(400 * share))):
            control.note(f"watch file {number}", _in_silence(number, fits))
    return Row("broken files brought in", ours, round(10_000 * share), "checksum off", control)


def _watch_faults(number: int, originals: list[bytes]) -> list[str]:
    chance = random.Random(number)
    data = bytearray(chance.choice(originals))
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(BREAKS)(data, chance) if len(data) > 20 else data
    faults = []
    begin = time.process_time()
    try:
        try_one(bytes(data))
    except Exception as error:  # noqa: BLE001  whatever it is: it is what is looked for
        faults.append(f"uncaught {error!r}")
    took = time.process_time() - begin
    if took > MOST_S:
        faults.append(f"took {took:.1f} s")
    fits = [original for original in originals if original[8:12] == b".FIT"]
    return faults + _in_silence(number, fits)


def _in_silence(number: int, originals: list[bytes]) -> list[str]:
    """A FIT file with other numbers in it than were recorded, read as if nothing was wrong."""
    chance = random.Random(number)
    whole = chance.choice(originals)
    data = chance.choice((flip, extremes))(bytearray(whole), chance)
    try:
        found = found_in(bytes(data)).recordings
    except BadFile:
        return []
    if any(flag.code in TOLD for each in found for flag in each.flags):
        return []
    return [] if _sums(found) == _sums(found_in(whole).recordings) else ["changed in silence"]


def _sums(recordings: tuple[Recording, ...]) -> list[object]:
    return [(each.digest, each.samples, each.laps) for each in recordings]


class _Careless(fitdecode.FitReader):
    """Takes every sum for right."""

    def __iter__(self) -> Iterator[object]:
        for frame in super().__iter__():
            if isinstance(frame, fitdecode.FitCRC):
                frame.matched = True
            elif isinstance(frame, fitdecode.FitHeader):
                frame.crc_matched = True
            yield frame


@contextmanager
def _sums_unread() -> Iterator[None]:
    with patch.object(fitdecode, "FitReader", _Careless):
        yield


def _diary_faults(number: int) -> list[str]:
    text, ours = dump(every_kind(), PROFILE), every_kind()[6]
    content = MUTATIONS[number % len(MUTATIONS)](text, random.Random(number))
    store = MemoryStore()
    with store.writing() as diary:
        diary.put(ours)
    before, begin = store.diary, time.process_time()
    try:
        imported = parse(content)
        merge_diaries(store, imported, TODAY)
    except BackstrideError:
        return [] if store.diary is before else ["half of it is there"]
    except Exception as error:  # noqa: BLE001  whatever it is: it is what is looked for
        return [f"uncaught {error!r}"]
    finally:
        took = time.process_time() - begin
    if took > MOST_S:
        return [f"took {took:.1f} s"]
    entries = store.diary.entries()
    History.of(entries)
    whole = {each.id for each in imported.entries} | {ours.id} == {each.id for each in entries}
    return [] if whole else ["not all of it is there"]
