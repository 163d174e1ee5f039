"""What is in the diary is in no traceback, no log and no message, whatever goes wrong."""

from __future__ import annotations

import ast
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy

from app.services.ports import BackstrideError, InvalidEntry
from storage import database
from storage.backup import backup_now
from storage.first_read import read_first
from storage.integrity import check
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.restore import preview
from storage.unit_of_work import Store, open_store
from tests.storage.making import MARKER, NOON, ROOT, an_entry, filled


def everything_told(fault: BaseException) -> str:
    """As a log or a bug report would have it: the fault, and all that led to it."""
    return "".join(traceback.format_exception(fault))


def too_short_an_id(store: Store) -> None:
    with store.writing() as diary:
        diary.put(an_entry(MARKER, id="too short"))


def a_value_that_is_none(store: Store) -> None:
    with store.writing() as diary:
        diary.put(an_entry(MARKER, data={"text": MARKER, "x": {MARKER}}))


def a_fault_of_ours(store: Store) -> None:
    with store.writing() as diary:
        diary.put(an_entry(MARKER))
        diary.set_profile({"name": MARKER})
        raise ZeroDivisionError


def a_draft_that_is_none(store: Store) -> None:
    with store.writing() as diary:
        diary.set_draft("session", {"note": MARKER, "x": float("nan")})


@pytest.mark.parametrize(
    "mishap", [too_short_an_id, a_value_that_is_none, a_fault_of_ours, a_draft_that_is_none]
)
def test_no_traceback_of_a_write_quotes_the_diary(
    store: Store, mishap: Callable[[Store], None]
) -> None:
    with pytest.raises(Exception) as told:
        mishap(store)
    assert MARKER not in everything_told(told.value)


def test_control_sqlalchemy_as_it_comes_quotes_the_row(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = sqlalchemy.create_engine
    monkeypatch.setattr(
        database, "create_engine", lambda *a, **k: really(*a, **k | {"hide_parameters": False})
    )
    store = open_store(paths)
    with pytest.raises(Exception, match="CHECK") as told:
        too_short_an_id(store)
    assert MARKER in everything_told(told.value)
    store.close()


def shorten(paths: DataPaths) -> None:
    content = paths.database.read_bytes()
    paths.database.write_bytes(content[: len(content) // 2])


def mangle(paths: DataPaths) -> None:
    content = bytearray(paths.database.read_bytes())
    place = content.index(MARKER.encode())
    content[place - 9 : place] = b'{"text": {'[:9]
    paths.database.write_bytes(content)


def half_an_entry(paths: DataPaths) -> None:
    with sqlite3.connect(paths.database) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute('UPDATE entries SET data = \'{"text": "\' || ?', (MARKER,))
    other.close()


def look(paths: DataPaths) -> list[str]:
    """Everything that reads a diary, and all that it says of this one."""
    told = []
    looks: list[Callable[[], object]] = [
        lambda: read_first(paths),
        lambda: check(paths),
        lambda: LateStore(paths).make_ready(),
        lambda: backup_now(paths, "manual", NOON),
        lambda: preview(paths, next(paths.backups.iterdir()), None),
    ]
    for each in looks:
        try:
            found = each()
        except BackstrideError as error:
            told.append(everything_told(error))
        else:
            told.append(repr(getattr(found, "problems", "")))
    return told


@pytest.mark.parametrize("damage", [shorten, mangle, half_an_entry])
def test_no_word_about_a_damaged_diary_quotes_it(
    paths: DataPaths, damage: Callable[[DataPaths], None]
) -> None:
    filled(paths, 3).close()
    backup_now(paths, "daily", NOON)
    damage(paths)
    told = look(paths)
    assert any(text not in ("''", "[]") for text in told), "nothing was noticed at all"
    assert MARKER not in "\n".join(told)


def test_a_page_that_fails_tells_the_terminal_no_entry(tmp_path: Path) -> None:
    paths = DataPaths.at(tmp_path / "diary")
    filled(paths, 3).close()
    script = (
        "import sys\n"
        "from storage.unit_of_work import open_store\n"
        "from storage.paths import DataPaths\n"
        "with open_store(DataPaths.at(sys.argv[1])).reading() as diary:\n"
        "    entries = diary.entries()\n"
        "    entries[0].data['text'] + 1\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", script, str(paths.root)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "TypeError" in done.stderr and MARKER not in done.stderr + done.stdout


def test_an_entry_in_a_message_of_python_would_be_found() -> None:
    """The control of the above: the marker is in reach, and only not told."""
    fault = ValueError(f"bad entry {an_entry(MARKER)}")
    assert MARKER in everything_told(fault)


def test_nothing_is_logged_at_all() -> None:
    """There is no log that could hold anything: no module of the program writes one."""
    found = []
    for room in ("app", "ui", "storage", "resources"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                if isinstance(node, ast.ImportFrom):
                    names = [str(node.module)]
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    names = [node.func.id] if node.func.id == "print" else []
                found += [f"{path.name}: {n}" for n in names if n in ("logging", "print", "syslog")]
    assert found == []


def test_what_is_typed_wrongly_is_told_by_its_field(store: Store) -> None:
    with pytest.raises(InvalidEntry) as told, store.writing() as diary:
        diary.put(an_entry(MARKER, data={"text": MARKER, "x": {1, 2}}))
    assert MARKER not in str(told.value)
