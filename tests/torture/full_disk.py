"""Disks of three kinds fill up: what was saved stays, can be read, and the person is told."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.services.ports import StoreUnavailable
from storage.first_read import read_first
from storage.paths import DataPaths
from storage.unit_of_work import open_store
from tests.storage.making import small_disk
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Ended, Nest, nest
from tests.torture.work import Say, faults_of, save, weaken

WORK = "tests.torture.full_disk:fill_up"
NO_ROOM = "There is no room left on the disk"


def row(folder: Path, share: float = 1.0) -> Row:
    """Three kinds of a full disk, each filled to another last byte; `share` of these."""
    ours, control = Trial(), Trial()
    rounds = max(1, round(10 * share))
    with nest(folder) as ready:
        for disk, where in (("tmpfs", small_disk(folder / "tmpfs", "1m")),
                            ("ext4", small_ext4(folder / "ext4"))):  # fmt: skip
            with where as made:
                for number in range(rounds):
                    ended = _on(ready, made, number)
                    ours.note(f"{disk} {number}", _faults(made, ended))
                if disk == "ext4":
                    for number in range(2, 10):
                        ended = _on(ready, made, number, wal=True)
                        died = ended.code == -signal.SIGBUS
                        control.note(f"WAL {number}", ["died of SIGBUS"] if died else [])
        for number in range(rounds):
            ended = _on(ready, folder / "limit", number, limit=60_000 + 512 * number)
            ours.note(f"size limit {number}", _faults(folder / "limit", ended))
    return Row("full disk of three kinds", ours, 3 * rounds, "WAL on ext4", control)


@contextmanager
def small_ext4(folder: Path) -> Iterator[Path]:
    """An ext4 of its own at `folder`; needs root and mkfs.ext4."""
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(3 << 20)
    subprocess.run(["mkfs.ext4", "-q", image], check=True)
    folder.mkdir()
    subprocess.run(["mount", "-o", "loop", image, folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        image.unlink()


def fill_up(folder: str, say: Say, room: int, limit: int | None, wal: bool) -> None:
    """Save on a disk filled but for `room` bytes, or with files no longer than `limit`, until it is
    refused; read; and save again once there is room."""
    paths = DataPaths.at(folder)
    store = open_store(paths)
    save(store, 0)
    say("saved 0")
    filler = Path(folder).parent / "filler"
    make_room = _limit_files(limit) if limit else _take_room(filler, room)
    if wal:
        store.close()
        weaken(("PRAGMA journal_mode = WAL",))
        store = open_store(paths)
    refused, number = 0, 0
    while refused < 3:
        number += 1
        say(f"try {number}")
        try:
            save(store, number, 900)
            say(f"saved {number}")
        except StoreUnavailable as error:
            refused += 1
            say(f"refused {number} {error.code}")
            if error.code != "full" or NO_ROOM not in str(error):
                say(f"unclear {error.code}: {error}")
            with store.reading() as view:
                say(f"read {len(view.entries())}")
            say(f"read {len(read_first(paths).entries())}")
    make_room()
    save(store, number + 1)
    say(f"saved {number + 1}")
    store.close()


def _take_room(filler: Path, room: int) -> Callable[[], None]:
    with filler.open("wb", buffering=0) as file:
        for size in (4096, 512):
            with suppress(OSError):
                while file.write(bytes(size)):
                    pass
        file.truncate(max(0, file.tell() - room))
    return filler.unlink


def _limit_files(limit: int) -> Callable[[], None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as Python has it already
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _on(ready: Nest, disk: Path, number: int, limit: int | None = None, wal: bool = False) -> Ended:
    (disk / "filler").unlink(missing_ok=True)
    shutil.rmtree(disk / "diary", ignore_errors=True)
    return ready.call(WORK, str(disk / "diary"), number * 5000, limit, wal)


def _faults(disk: Path, ended: Ended) -> list[str]:
    faults = faults_of(disk / "diary", ended.said, killed=False)
    faults += [line for line in ended.said if line.startswith("unclear")]
    if ended.code:
        faults.append(f"ended with {ended.code}: {ended.complaint}")
    if not any(line.startswith("refused") for line in ended.said):
        faults.append("the disk was never full")
    counts = {line for line in ended.said if line.startswith("read")}
    saved = sum(line.startswith("saved") for line in ended.said) - 1
    if f"read {3 * saved}" not in counts:
        faults.append(f"{saved} were saved, and then was {counts}")
    return faults
