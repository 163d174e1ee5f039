"""Damaged diary files are opened: each is refused, or nothing in it has changed."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.columns import select_all
from storage.first_read import read_first
from storage.integrity import check
from storage.paths import DataPaths
from storage.salvage import salvaged
from storage.unit_of_work import open_store
from tests.storage.making import MARKER, NOON, an_entry, filled
from tests.torture.measuring import Row, Trial
from tests.torture.nest import nest
from tests.torture.work import Say

PAGE = 4096
WORK = "tests.torture.damage:open_each"


def row(folder: Path, share: float = 1.0) -> Row:
    """Damaged files; `share` of them."""
    paths = DataPaths.at(folder / "diary")
    older, whole = _two_states(paths)
    (folder / "older").write_bytes(older)
    ours, control = Trial(), Trial()
    with nest(folder) as ready:
        # In a process of its own: what crashes there crashes no more than that.
        files = folder / "damaged"
        for number, (kind, damaged) in enumerate(damages(whole, older, round(3100 * share))):
            files.mkdir(exist_ok=True)
            (files / f"{number:05} {kind}").write_bytes(damaged)
        ended = ready.call(WORK, str(paths.root), str(files), str(folder / "older"))
        ours.tried = sum(line.startswith("tried") for line in ended.said)
        ours.faults = [line for line in ended.said if not line.startswith("tried")]
        if ended.code:
            ours.faults.append(f"ended with {ended.code}: {ended.complaint}")
    _without_hashes(files, folder / "bare.sqlite3", whole, control)
    return Row("damaged files opened", ours, round(3000 * share), "no row hash", control)


def damages(whole: bytes, older: bytes, count: int) -> Iterator[tuple[str, bytes]]:
    """`whole` damaged so many times, each at a place and in a way of its own. `older` is an earlier
    state of the same file: a write to one page that never reached the disk leaves that there."""
    chance = random.Random(7)
    used = [place for place, byte in enumerate(whole) if byte]  # most of the rest is empty space
    kinds: dict[str, Callable[[bytearray], None]] = {
        "a bit": lambda file: _flip(file, chance.choice(used), 1 << chance.randrange(8)),
        "a byte": lambda file: _flip(file, chance.choice(used), chance.randrange(1, 256)),
        "the header": lambda file: _flip(file, chance.randrange(120), chance.randrange(1, 256)),
        "a run": lambda file: _overwrite(file, chance.choice(used), chance.randbytes(20)),
        "a sector": lambda file: _overwrite(file, _place(file, chance, 512), bytes(512)),
        "a page": lambda file: _overwrite(file, _place(file, chance, PAGE), bytes(PAGE)),
        "pages changed over": lambda file: _change_over(file, chance),
        "an older page": lambda file: _older_page(file, older, chance),
        "cut short": lambda file: file.__delitem__(slice(chance.randrange(len(file)), None)),
        "grown": lambda file: file.extend(chance.randbytes(chance.randrange(1, 9000))),
    }
    names = [name for name in kinds for _ in range(4 if name in ("a bit", "a byte") else 1)]
    for number in range(count):
        kind, file = names[number % len(names)], bytearray(whole)
        kinds[kind](file)
        yield kind, bytes(file)


def open_each(folder: str, say: Say, files: str, older: str) -> None:
    """Open each damaged file as the diary in `folder`; say what should not have been. `older` is
    the file of an earlier state."""
    paths = DataPaths.at(folder)
    before, [backup] = _read(paths), [file for _, _, file in paths.backup_files()]
    proven = _rows(Path(older)) | _rows(paths.database)
    for file in sorted(Path(files).iterdir()):
        shutil.copyfile(file, paths.database)
        say(f"tried {file.name}")
        for fault in _faults(paths, before, backup) + _salvage_faults(paths, proven):
            say(f"{file.name}: {fault}")


def _faults(paths: DataPaths, before: Any, backup: Path) -> list[str]:
    damaged = paths.database.read_bytes()
    faults = []
    found = _read(paths)
    if isinstance(found, StoreUnavailable):
        if found.code not in ("damaged", "newer"):
            faults.append(f"refused as {found.code}")
        elif found.code == "damaged" and str(backup) not in str(found):
            faults.append("the newest good backup is not offered")
        faults += ["the refusal quotes the diary"] * (MARKER in str(found))
    elif found != before:
        faults.append("changed and not noticed")
    try:
        whole = check(paths).ok
    except StoreUnavailable as error:
        whole = False
        if error.code != "newer":
            faults.append(f"the check ends as {error.code}")
    if not whole:
        try:
            store = open_store(paths)
            with store.writing() as diary:
                diary.put(an_entry())
            faults.append("written to")
        except StoreUnavailable:
            if paths.database.read_bytes() != damaged:
                faults.append("refused and yet changed")
    return faults


def _salvage_faults(paths: DataPaths, proven: set[Any]) -> list[str]:
    """What is saved of it was in the diary once, to the letter."""
    found = salvaged(paths.database).content.entries
    invented = sum(tuple(row) not in proven for row in found.values())
    return [f"{invented} rows are salvaged that never were"] if invented else []


def _rows(path: Path) -> set[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute(select_all("entries")))


def _read(paths: DataPaths) -> Any:
    try:
        view = read_first(paths)
        return [view.entries(), view.profile(), view.draft("session")]
    except StoreUnavailable as error:
        return error


def _two_states(paths: DataPaths) -> tuple[bytes, bytes]:
    """A diary with a backup at `paths`: its file after one more change, and before that."""
    store = filled(paths)
    older = paths.database.read_bytes()
    with store.writing() as diary:
        for entry in diary.entries()[::7]:
            diary.put(entry.edited(NOON, data={"text": f"{MARKER} mended"}))
    store.close()
    backup_now(paths, "daily", NOON)
    return older, paths.database.read_bytes()


def _without_hashes(files: Path, bare: Path, whole: bytes, control: Trial) -> None:
    """What somebody sees of these files who has `integrity_check` alone."""
    bare.write_bytes(whole)
    before = _bare_rows(bare)
    for file in sorted(files.iterdir()):
        shutil.copyfile(file, bare)
        rows = _bare_rows(bare)
        control.note(file.name, [] if rows in (None, before) else ["changed and not noticed"])


def _bare_rows(path: Path) -> list[Any] | None:
    try:
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return None
            return connection.execute(
                "SELECT id, kind, at_us, data, deleted, history FROM entries ORDER BY id"
            ).fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def _place(file: bytearray, chance: random.Random, size: int) -> int:
    return chance.randrange(len(file) // size) * size


def _flip(file: bytearray, place: int, bits: int) -> None:
    file[place] ^= bits


def _overwrite(file: bytearray, place: int, data: bytes) -> None:
    file[place : place + len(data)] = data[: len(file) - place]


def _change_over(file: bytearray, chance: random.Random) -> None:
    one, two = (place * PAGE for place in chance.sample(range(len(file) // PAGE), 2))
    first = bytes(file[one : one + PAGE])
    _overwrite(file, one, bytes(file[two : two + PAGE]))
    _overwrite(file, two, first)


def _older_page(file: bytearray, older: bytes, chance: random.Random) -> None:
    """Some pages, not all, of those that the last change wrote; all of them would be the diary as
    it was before, and nobody could tell. The first page says nothing but how often it changed."""
    pages = range(1, min(len(file), len(older)) // PAGE)
    parts = {page: slice(page * PAGE, (page + 1) * PAGE) for page in pages}
    changed = [part for part in parts.values() if file[part] != older[part]]
    for part in chance.sample(changed, chance.randrange(1, len(changed))):
        file[part] = older[part]
