"""Saving a session (and the choice beside it) through the store, against the same rows by hand."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import process_time

from app.engine.model import Entry
from storage.columns import insert_into
from storage.ids import NewIds
from storage.mapping import entry_row
from storage.opening import connect_to_write
from storage.paths import DataPaths
from storage.seals import SUM_MODULUS, summand
from tests.bench.diaries import made_diary
from tests.bench.measuring import Row, pairs

SAVES = 60
_INSERT = insert_into("entries")


def rows(folder: Path) -> list[Row]:
    from storage.unit_of_work import open_store

    ours, theirs = DataPaths.at(folder / "ours"), DataPaths.at(folder / "theirs")
    store = open_store(ours)
    with store.writing() as writer:
        for entry in made_diary(12):
            writer.put(entry)
    shutil.copytree(ours.root, theirs.root)
    by_hand = connect_to_write(theirs.database)
    fresh = sessions()

    def through_the_store(entries: list[Entry]) -> None:
        with store.writing() as writer:
            for entry in entries:
                writer.put(entry)

    def with_sqlite3(entries: list[Entry]) -> None:
        by_hand.execute("BEGIN IMMEDIATE")
        for entry in entries:
            insert(by_hand, entry_row(entry))
        by_hand.execute("COMMIT")

    mine, raw, ratio = pairs(
        lambda: cpu_of(through_the_store, fresh), lambda: cpu_of(with_sqlite3, fresh)
    )
    by_hand.close()
    return [Row("save a session", milli(mine), f"raw sqlite3 {milli(raw)}", ratio, 2.0, "×")]


def insert(connection: sqlite3.Connection, row: tuple[object, ...]) -> None:
    connection.execute(_INSERT, row)
    connection.execute(
        "UPDATE seals SET rows = rows + 1, hash_sum = (hash_sum + ?) % ? "
        "WHERE table_name = 'entries'",
        (summand(row[-1]), SUM_MODULUS),
    )


def sessions() -> Iterator[list[Entry]]:
    """Endless new sessions, each with its choice, as the use case saves them."""
    new_id = NewIds()
    session = next(entry for entry in made_diary(2) if entry.kind == "session")
    step = {"stage": 3, "reps": 10}
    choice = {"rule": "up", "rules_version": "1", "inputs": {}, "recommended": step, "chosen": step}
    for number in count():
        at = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(hours=number)
        yield [
            Entry(new_id(at), "session", at, at, "typed", session.data),
            Entry(new_id(at), "choice", at, at, "typed", choice),
        ]


def cpu_of(save: Callable[[list[Entry]], None], fresh: Iterator[list[Entry]]) -> float:
    """CPU seconds of one save; the mean of many."""
    batch = [next(fresh) for _ in range(SAVES)]
    before = process_time()
    for entries in batch:
        save(entries)
    return (process_time() - before) / SAVES


def milli(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms CPU"
