"""What a later program does with today's diaries; it runs where the tables have one more column.

Each function has a process of its own (`test_one_more_column`).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from app.services.ports import StoreUnavailable
from storage.backup import backup_now
from storage.columns import key_of, names
from storage.content import Content, read_content, write_content
from storage.first_read import read_first
from storage.integrity import check
from storage.migrations import SCHEMA_VERSION
from storage.paths import DataPaths
from storage.rehearsal import rehearse
from storage.restore import preview_salvage, restore, salvage
from storage.salvage import salvaged
from storage.seals import reseal
from storage.unit_of_work import open_store
from tests.storage.closing import WORDS, passcode_over
from tests.storage.making import NOON, an_entry


def open_it(paths: DataPaths) -> None:
    """Nothing is lost on the way up, no row gets another hash, and the way back is open."""
    before = _hashes(paths)
    seen = read_first(paths).entries()
    assert len(seen) == len(before["entries"]) > 0
    assert check(paths).version == SCHEMA_VERSION
    assert "made_up" in names("entries") and _hashes(paths) == before
    [(_, reason, backup)] = paths.backup_files()
    assert reason == "before-migration"
    rehearse(paths, backup)
    _write(paths)
    restore(paths, backup, NOON)
    assert read_first(paths).entries() == seen
    assert check(paths).ok


def try_going_back(paths: DataPaths) -> None:
    """The monthly try of a backup whose rows have other hashes than the diary's."""
    before = _hashes(paths)
    assert len(read_first(paths).entries()) == len(before["entries"])
    assert _hashes(paths)["entries"].keys() == before["entries"].keys()
    assert _hashes(paths)["entries"] != before["entries"]
    [(_, _, backup)] = paths.backup_files()
    rehearse(paths, backup)


def keep_what_is_in_it(paths: DataPaths) -> None:
    """What the new column holds is sealed, and goes wherever its row goes."""
    _write(paths)
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("UPDATE entries SET made_up = 'here'")
        reseal(connection)
        connection.commit()
    whole = _content(paths)
    assert {row[names("entries").index("made_up")] for row in whole.entries.values()} == {"here"}
    assert salvaged(paths.database).content == whole
    backup = backup_now(paths, "daily", NOON)
    rehearse(paths, backup)
    _write(paths)
    restore(paths, backup, NOON)
    passcode = passcode_over(paths)
    passcode.set(WORDS)
    assert paths.key is not None
    assert salvaged(paths.database, paths.key).content == whole
    passcode.remove(WORDS)
    assert _content(paths) == whole
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("UPDATE entries SET made_up = NULL")
        connection.commit()
    try:
        read_first(paths)
    except StoreUnavailable as error:
        assert error.code == "damaged"
    else:
        raise AssertionError("what vanished from the new column is not missed")


def save_it(paths: DataPaths) -> None:
    """Of a diary that was damaged before this program came, as much is saved as ever."""
    passcode = passcode_over(paths)
    if passcode.state() == "locked":
        passcode.unlock(WORDS)
    assert not check(paths).ok
    seen = preview_salvage(paths)
    assert seen.lost is not None
    found = sum(seen.found.counts.values())
    print(found, seen.lost)
    salvage(paths, NOON)
    assert check(paths).ok
    assert len(read_first(paths).entries()) == found
    _write(paths)


def _write(paths: DataPaths) -> None:
    with closing(open_store(paths)) as store, store.writing() as diary:
        for entry in (*diary.entries()[:2], an_entry()):
            diary.put(entry.edited(NOON, data=dict(entry.data)))
        diary.set_profile({"country": "GB"})
        diary.set_draft("session", {"effort": 4})
    assert check(paths).ok


def _content(paths: DataPaths) -> Content:
    """All of it, as it was read and as it comes out of a fresh file."""
    content = read_content(paths.database, paths.new_part())
    part = paths.new_part()
    write_content(part, content)
    assert read_content(part, paths.new_part()) == content
    part.unlink()
    return content


def _hashes(paths: DataPaths) -> dict[str, dict[str, str]]:
    with closing(sqlite3.connect(paths.database)) as connection:
        return {
            table: dict(connection.execute(f"SELECT {key_of(table)}, hash FROM {table}").fetchall())
            for table in Content._fields
        }
