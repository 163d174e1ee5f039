"""Older diaries are brought up to date and killed at every call; newer ones stay as they are."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.services.ports import StoreUnavailable
from storage.first_read import read_first
from storage.integrity import check, inspect
from storage.migrations import MIGRATIONS, SCHEMA_VERSION, Migration, runner
from storage.migrations.runner import ensure_current
from storage.opening import connect_to_read
from storage.paths import DataPaths
from storage.seals import reseal
from storage.unit_of_work import open_store
from tests.storage.made_up_steps import THREE
from tests.storage.making import NOON
from tests.torture.calls import WRITES, counted, filtered
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Nest, nest
from tests.torture.work import Say

SAMPLES = sorted((Path(__file__).parents[1] / "data").glob("schema_*.sqlite"))
NEWEST = THREE[-1].version
WORK = "tests.torture.upgrade:bring_up_to_date"


def row(folder: Path, share: float = 1.0) -> Row:
    """From every released schema, killed at each call; `share` of these."""
    ours, control = Trial(), Trial()
    with nest(folder) as ready:
        for sample in SAMPLES:
            _killed(ready, folder, sample, ours, round(1 / share), "immediate")
            ours.note(f"{sample.stem} opened", _opened(folder, sample))
            _killed(ready, folder, sample, control, round(8 / share), "default")
    for version in (SCHEMA_VERSION + 1, 40):
        ours.note(f"newer, {version}", _newer(folder, version))
    reach = round(60 * share) * len(SAMPLES)
    return Row("upgrades killed; newer diaries", ours, reach, "default transactions", control)


def bring_up_to_date(folder: str, _say: Say, transactions: str) -> None:
    """Take two more, made-up steps."""
    if transactions == "default":
        runner._step = _step_by_default
    ensure_current(DataPaths.at(folder), THREE, NOON)


def _step_by_default(connection: sqlite3.Connection, migration: Migration) -> None:
    """As it is with the habits of Python's sqlite3: each change of a layout stands at once."""
    [version] = connection.execute("PRAGMA user_version").fetchone()
    if version < migration.version:
        migration.apply(connection)
        connection.execute(f"PRAGMA user_version = {migration.version}")
        reseal(connection)


def _killed(
    ready: Nest, folder: Path, sample: Path, trial: Trial, step: int, transactions: str
) -> None:
    trace = folder / "trace"
    watch = ("-e", filtered(WRITES), "-o", str(trace))
    paths = _placed(folder, sample)
    before = _everything(paths)
    ended = ready.call(WORK, str(paths.root), transactions, strace=watch)
    assert ended.code == 0, ended
    calls = [(call, n) for call, count in counted(trace).items() for n in range(1, count + 1)]
    for call, number in calls[::step]:
        paths = _placed(folder, sample)
        inject = ("-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null")
        ended = ready.call(WORK, str(paths.root), transactions, strace=inject)
        assert ended.code == -9, (call, number, ended)
        trial.note(f"{sample.stem} {call} {number}", _faults(paths, before))


def _faults(paths: DataPaths, before: list[object]) -> list[str]:
    """It has to be as it was or one step further, and to get there on the next start."""
    try:
        faults = [f"killed: {problem}" for problem in inspect(paths.database, NEWEST).problems]
        ensure_current(paths, THREE, NOON)
        report = inspect(paths.database, NEWEST)
        faults += [f"next start: {problem}" for problem in report.problems]
        if _everything(paths) != before:
            faults.append("entries are lost or changed")
    except (StoreUnavailable, sqlite3.Error) as error:
        return [f"the next start fails: {type(error).__name__}: {error}"]
    return faults


def _opened(folder: Path, sample: Path) -> list[str]:
    """The real steps, to the version of today."""
    paths = _placed(folder, sample)
    before = _everything(paths)
    entries = read_first(paths).entries()
    store = open_store(paths)
    with store.reading() as view:
        same = view.entries() == entries and len(entries) > 0
    store.close()
    lost = [] if same and _everything(paths) == before else ["entries are lost or changed"]
    return lost + check(paths).problems


def _newer(folder: Path, version: int) -> list[str]:
    paths = _placed(folder, SAMPLES[-1])
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    before = paths.database.read_bytes()
    faults = []
    for way in (read_first, open_store, check, ensure_current):
        try:
            way(paths)
            faults.append(f"{way.__name__} took it")
        except StoreUnavailable as error:
            named = f"version {version}" in str(error) and f"up to {len(MIGRATIONS)}." in str(error)
            faults += [] if error.code == "newer" and named else [f"told as {error}"]
    if paths.database.read_bytes() != before or len(list(paths.root.iterdir())) > 1:
        faults.append("it was touched")
    return faults


def _placed(folder: Path, sample: Path) -> DataPaths:
    paths = DataPaths.at(folder / "diary")
    shutil.rmtree(paths.root, ignore_errors=True)
    paths.create()
    shutil.copyfile(sample, paths.database)
    return paths


def _everything(paths: DataPaths) -> list[object]:
    with closing(connect_to_read(paths.database)) as connection:
        rows = connection.execute("SELECT id, kind, at_us, data, history, deleted FROM entries")
        return sorted(rows.fetchall())
