"""Going back and salvage, killed or failed at every call that writes: the diary of before or the
new one, wholly, and the damaged file is never lost."""

from __future__ import annotations

from pathlib import Path

from storage.backup import backup_now
from storage.content import Content
from storage.paths import DataPaths
from storage.salvage import PAGE_SIZE
from tests.storage.closing import held
from tests.storage.making import NOON, an_entry, filled
from tests.storage.replacing import LATER
from tests.storage.stage import Stage
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Ended, nest

HOW = ("signal=KILL", "error=ENOSPC", "error=EIO")
_COPIED = slice(None, 6)
"""The first pieces of a copy by hand: killed there, the rest is missing."""
_WORK = "tests.storage.replacing:"


def row(folder: Path, share: float = 1.0) -> Row:
    """Every call of both, killed and failed; `share` of them."""
    part = slice(None, None, round(1 / share))
    ours, control = Trial(), Trial()
    whole, hurt = DataPaths.at(folder / "whole"), DataPaths.at(folder / "hurt")
    for paths in (whole, hurt):
        _fill(paths)
    damaged = _damage(hurt)
    [(_, _, backup)] = whole.backup_files()
    now, then = held(whole), held(whole, backup)
    assert now != then and held(hurt) is None
    with nest(folder) as ready:
        stage = Stage(ready, whole, folder, _WORK)
        for how in HOW:
            for where, ended in stage.tries(how, "go_back", backup.name, part=part):
                ours.note(f"back {how} {where}", _gone_back(stage.paths, now, then, ended))
        half = stage.tries(HOW[0], "go_back_by_copying", backup.name, part=_COPIED, only="write")
        for where, _ in half:
            torn = held(stage.paths) not in (now, then)
            control.note(where, ["the diary is torn"] if torn else [])
        stage = Stage(ready, hurt, folder, _WORK)
        for how in HOW:
            for where, ended in stage.tries(how, "save_what_is_good", part=part):
                ours.note(f"salvage {how} {where}", _salvaged(stage.paths, damaged, ended))
    return Row("going back and salvage", ours, round(750 * share), "copied by hand", control)


def _fill(paths: DataPaths) -> None:
    store = filled(paths, 40)
    backup_now(paths, "daily", NOON)
    with store.writing() as diary:
        for number in range(12):
            diary.put(an_entry(f"since then {number} " * 40, LATER))
    store.close()


def _damage(paths: DataPaths) -> bytes:
    data = paths.database.read_bytes()
    hurt = data[: 6 * PAGE_SIZE] + bytes(PAGE_SIZE) + data[7 * PAGE_SIZE :]
    paths.database.write_bytes(hurt)
    return hurt


def _gone_back(
    paths: DataPaths, now: Content | None, then: Content | None, ended: Ended
) -> list[str]:
    found = held(paths)
    if found not in (now, then):
        return ["the diary is torn"]
    faults = ["it went back and did not"] if ended.said and found != then else []
    undo = [held(paths, file) for _, reason, file in paths.backup_files() if reason != "daily"]
    if found == then and undo != [now]:
        faults.append("it can't be undone")
    return faults + _told(ended, changed=found == then)


def _salvaged(paths: DataPaths, damaged: bytes, ended: Ended) -> list[str]:
    found = held(paths)
    if found is None:
        same = paths.database.read_bytes() == damaged
        return ([] if same else ["the damaged diary was changed"]) + _told(ended, changed=False)
    kept = [file.read_bytes() for file in paths.backups.glob("damaged-*.sqlite3")]
    faults = [] if kept == [damaged] else ["the damaged diary is not kept"]
    if not found.entries:
        faults.append("nothing was saved")
    return faults + _told(ended, changed=True)


def _told(ended: Ended, *, changed: bool) -> list[str]:
    if ended.code < 0 or ended.said:
        return []
    nothing = "Nothing was changed" in ended.complaint
    return [f"told wrongly: {ended.complaint}"] if nothing == changed else []
