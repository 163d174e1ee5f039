"""One more column takes a line in the list of columns and a step, and no more of the store."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import cipher
from storage.columns import TABLES
from storage.paths import DataPaths
from storage.salvage import PAGE_SIZE
from tests.storage.closing import WORDS, passcode_over
from tests.storage.making import filled, other_process

SAMPLE = Path(__file__).parents[1] / "data" / "schema_1.sqlite"
TOMORROW = """
import sys
from storage import columns, migrations

def step(connection):
    connection.execute("ALTER TABLE entries ADD COLUMN made_up TEXT")
    for statement in sys.argv[3:]:
        connection.execute(statement)

columns.TABLES["entries"]["made_up"] = "TEXT"
migrations.SCHEMA_VERSION += 1
migrations.MIGRATIONS += (migrations.Migration(migrations.SCHEMA_VERSION, step),)

from storage.paths import DataPaths
from tests.storage import tomorrow
getattr(tomorrow, sys.argv[2])(DataPaths.at(sys.argv[1]))
"""


def tomorrow(paths: DataPaths, what: str, *more: str) -> str:
    """What a program of one more column says that does `what` (tests/storage/tomorrow.py).

    `more` statements belong to the step that adds the column."""
    process = other_process(TOMORROW, paths.root, what, *more)
    said, complaint = process.communicate(timeout=60)
    assert process.returncode == 0, complaint
    return said


def test_the_hashes_of_the_first_version_stay_what_they_were() -> None:
    """By hand, and of columns that are named here: a file that is out there must open for ever."""
    entries = (
        "id, kind, at_us, at_offset_us, recorded_us, recorded_offset_us, source, data, edited_us, "
        "edited_offset_us, deleted, history, extra"
    )
    with closing(sqlite3.connect(SAMPLE)) as connection:
        for table, columns in (
            ("entries", entries),
            ("profile", "key, value"),
            ("drafts", "name, data"),
        ):
            rows = connection.execute(f"SELECT {columns}, hash FROM {table}").fetchall()
            assert rows
            for *values, found in rows:
                text = json.dumps([table, *values], separators=(",", ":"))
                assert hashlib.sha256(text.encode()).hexdigest() == found
            assert list(TABLES[table])[: len(rows[0])] == [*columns.split(", "), "hash"]


def test_a_diary_of_today_opens_and_no_row_gets_another_hash(paths: DataPaths) -> None:
    paths.create()
    shutil.copy(SAMPLE, paths.database)
    tomorrow(paths, "open_it")


def test_going_back_to_a_backup_of_before_a_step_that_fills_the_column_is_no_false_alarm(
    paths: DataPaths,
) -> None:
    filled(paths, 5).close()
    tomorrow(paths, "try_going_back", "UPDATE entries SET made_up = 'here'")


@pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")
def test_what_is_in_the_new_column_goes_wherever_its_row_goes(paths: DataPaths) -> None:
    filled(paths, 5).close()
    tomorrow(paths, "keep_what_is_in_it")


@pytest.mark.parametrize(
    "closed",
    [
        False,
        pytest.param(
            True, marks=pytest.mark.skipif(not cipher.available(), reason="no sqlcipher3 here")
        ),
    ],
)
def test_a_diary_that_was_damaged_before_can_still_be_saved(paths: DataPaths, closed: bool) -> None:
    filled(paths, 40).close()
    if closed:
        passcode_over(paths).set(WORDS)
    last = len(paths.database.read_bytes()) // PAGE_SIZE - 1
    with paths.database.open("r+b") as file:
        file.seek(last * PAGE_SIZE)
        file.write(bytes(PAGE_SIZE))
    found, lost = map(int, tomorrow(paths, "save_it").split())
    assert found + lost == 40
    assert found > 10 and lost > 0
