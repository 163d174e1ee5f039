"""The power goes after every call that writes; what the disk may then hold is opened."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.torture.calls import filtered
from tests.torture.disk import CALLS, Disk, Image
from tests.torture.killing import WORK, fresh
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Nest, nest
from tests.torture.work import faults_of, faults_of_going_back

GO_BACK = "tests.torture.work:go_back"
IMAGES = 60
"""Mixtures at each moment; equal ones count once."""
KINDS: tuple[dict[str, object], ...] = (
    {"saves": 8},
    {"saves": 3, "long": 4000, "pragmas": ("PRAGMA cache_size = 4",)},
)
"""Usual saves, and ones so large that part of them is in the file before the commit."""


def row(folder: Path, share: float = 1.0) -> Row:
    """Power-loss images of the write trace; `share` of them."""
    ours, control = Trial(), Trial()
    with nest(folder) as ready:
        for kind in KINDS:
            replay(ready, folder, ours, share, kind)
        replay(ready, folder, ours, share, {}, GO_BACK, faults_of_going_back)
        for weaker in ("FULL", "OFF"):
            pragmas = (f"PRAGMA synchronous = {weaker}",)
            replay(ready, folder, control, share / 4, {"saves": 3, "pragmas": pragmas})
    return Row("power-loss images", ours, round(6000 * share), "synchronous FULL and OFF", control)


def replay(
    ready: Nest,
    folder: Path,
    trial: Trial,
    share: float,
    kind: dict[str, object],
    work: str = WORK,
    faults_in: Callable[[Path, list[str]], list[str]] = faults_of,
) -> None:
    """Trace one keeping of a diary, and look at what a power cut leaves at each moment of it."""
    trace, diary = folder / "trace", fresh(folder)
    watch = ("-e", filtered(CALLS), "-xx", "-s", "1000000", "-o", str(trace))
    ended = ready.call(work, str(diary), strace=watch, **kind)
    assert (ended.code, faults_in(diary, ended.said)) == (0, []), ended
    chance, seen, disk = random.Random(11), set(), Disk(str(folder / "home"))
    for moment, call in enumerate(disk.play(trace)):
        for image in disk.images(chance, round(IMAGES * share)):
            mark = _mark(image, disk.said)
            if mark not in seen:
                seen.add(mark)
                _put_down(image, diary)
                faults = faults_in(diary, disk.said)
                trial.note(f"{work.split(':')[1]} {kind} call {moment} ({call})", faults)


def _mark(image: Image, said: list[str]) -> bytes:
    digest = hashlib.sha256(repr(said).encode())
    for name in sorted(image):
        digest.update(name.encode() + hashlib.sha256(image[name]).digest())
    return digest.digest()


def _put_down(image: Image, diary: Path) -> None:
    shutil.rmtree(diary, ignore_errors=True)
    for name, content in image.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)
