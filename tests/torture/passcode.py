"""A passcode is set, changed and removed, killed or failed at every call that writes: one whole
diary that opens, nothing readable left in any file, and what was told is what is so."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.services.passcode import LOCKED, OFF
from app.services.ports import BackstrideError
from storage import cipher
from storage.backup import backup_now
from storage.content import Content
from storage.convert import finish
from storage.integrity import check
from storage.offered import offered_content
from storage.paths import DataPaths
from tests.storage.closing import WORDS, held, opened, passcode_over, started_anew, traces
from tests.storage.making import MARKER, NOON, filled
from tests.storage.stage import Stage
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Ended, nest

OTHER = "green bicycle"
HOW = ("signal=KILL", "error=ENOSPC", "error=EIO")
_WORK = "tests.storage.closing:"
_WRITTEN_OVER = 10
"""The last calls of writing over, of which some have to break it."""


def lacks() -> str | None:
    """Encryption is not made for every kind of processor."""
    return None if cipher.available() else "no sqlcipher3 here"


def row(folder: Path, share: float = 1.0) -> Row:
    """Every call of each of the three, killed and failed; `share` of them."""
    part = slice(None, None, round(1 / share))
    ours, control = Trial(), Trial()
    plain, closed = DataPaths.at(folder / "plain"), DataPaths.at(folder / "closed")
    for paths in (plain, closed):
        filled(paths, 12).close()
        backup_now(paths, "daily", NOON)
    before = {paths.root: held(paths) for paths in (plain, closed)}
    passcode_over(closed).set(WORDS)
    tasks = ((plain, "set_it"), (closed, "change_it", OTHER), (closed, "remove_it"))
    with nest(folder) as ready:
        for template, work, *more in tasks:
            stage = Stage(ready, template, folder, _WORK)
            for how in HOW:
                for where, ended in stage.tries(how, work, *more, part=part):
                    faults = faults_of(stage.paths, before[template.root], work, ended)
                    ours.note(f"{work} {how} {where}", faults)
        control.note("no passcode", [f"readable in {name}" for name in traces(plain, MARKER)])
        stage = Stage(ready, plain, folder, _WORK)
        last = slice(-_WRITTEN_OVER, None)
        tried = stage.tries(HOW[0], "set_by_writing_over", part=last, only="write")
        for where, _ in tried:
            found = opened(stage.paths, WORDS)[1]
            whole = held(found) == before[plain.root]
            control.note(where, [] if whole else ["the diary is not whole"])
    return Row("passcode killed and failed", ours, round(1200 * share), "written over", control)


def faults_of(paths: DataPaths, before: Content | None, work: str, ended: Ended) -> list[str]:
    """What is wrong with the diary when its keeper has `ended` like that."""
    state, found = opened(paths, WORDS, OTHER)
    if state == LOCKED and found.key is None:
        return ["no passcode opens it"]
    faults = [] if before is not None and held(found) == before else ["the diary is not whole"]
    faults += check(found).problems
    backups = [file for _, _, file in found.backup_files()]
    if [_content(found, file) for file in backups] != [before]:
        faults.append("the backup is not whole")
    if ended.code >= 0 or ended.said:
        expected = _expected(work, done=bool(ended.said))
        if expected != (state, _opens(paths, OTHER)):
            faults.append(f"it is {state}, {ended.said or ended.complaint} was told")
    if state == LOCKED and work != "remove_it":
        finish(found)
        faults += [f"readable in {name}" for name in traces(found, MARKER)]
    return faults


def _content(paths: DataPaths, backup: Path) -> Content | None:
    """One that could not be made readable with the diary opens with the passcode."""
    with suppress(BackstrideError):
        return held(paths, backup) or offered_content(paths, backup, WORDS)
    return None


def _expected(work: str, *, done: bool) -> tuple[str, bool]:
    """The state, and whether the other passcode opens it."""
    if work == "change_it":
        return LOCKED, done
    return (LOCKED if (work == "set_it") == done else OFF), False


def _opens(paths: DataPaths, words: str) -> bool:
    return opened(started_anew(paths), words)[1].key is not None
