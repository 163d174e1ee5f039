"""Details for support: what is shown is what is copied, and nothing personal is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.services.use_cases import UseCases
from storage.backup import backup_now
from storage.late_store import LateStore
from storage.migrations import SCHEMA_VERSION
from storage.paths import DataPaths
from storage.support import store_facts
from tests.engine.build import started
from tests.storage.making import NOON
from tests.ui.conftest import DiaryOf, Navigation
from ui.pages.support import SupportPage, without_names
from ui.theme import Theme
from ui.wording import Words

MARKER = "my-secret-ache"


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths.at(tmp_path / "diary")


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, store: LateStore, words: Words, navigate: Navigation,
    paths: DataPaths, diary_of: DiaryOf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> SupportPage:  # fmt: skip
    monkeypatch.setenv("HOME", str(tmp_path))
    diary = started().add("note", {"text": MARKER})
    diary_of(diary.pain(33).edit(now=34).pain(20).delete().entries)
    use_cases.diary.set_profile({"report_name": MARKER})
    backup_now(paths, "daily", NOON)
    page = SupportPage(
        use_cases, words, navigate, facts=lambda: store_facts(paths, store), theme=Theme()
    )
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    qtbot.waitUntil(page.copy.isEnabled)
    return page


def test_versions_sizes_counts_and_integrity_are_told(page: SupportPage, paths: DataPaths) -> None:
    lines = dict(line.split(": ", 1) for line in page.text.toPlainText().splitlines())
    assert lines["Backstride"] == __version__
    assert lines["Folder"] == "~/diary"
    assert lines["Diary"].startswith(f"whole, version {SCHEMA_VERSION} of {SCHEMA_VERSION}, ")
    assert str(paths.database.stat().st_size) in lines["Diary"]
    assert lines["Entries"] == "4, 1 deleted, 2 earlier versions"
    assert lines["Backups"] == "1, newest 2026-09-27"
    assert {"System", "Python", "Qt", "SQLite", "SQLAlchemy", "Screen", "Language"} <= set(lines)


def test_nothing_personal_is_in_it(page: SupportPage, tmp_path: Path) -> None:
    text = page.text.toPlainText()
    assert MARKER not in text and str(tmp_path) not in text and "pain" not in text.lower()


def test_exactly_what_is_shown_is_copied_and_not_before(page: SupportPage) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    page.enter()
    assert clipboard.text() == "before"


def test_the_button_copies_it(page: SupportPage, qtbot: QtBot) -> None:
    page.copy.click()
    assert QGuiApplication.clipboard().text() == page.text.toPlainText()
    assert page.text.isReadOnly() and "Copied" in page.notice.text()
    page.enter()
    assert page.notice.isHidden()
    qtbot.waitUntil(page.copy.isEnabled)


def test_a_damaged_diary_is_called_so(
    paths: DataPaths, store: LateStore, diary_of: DiaryOf
) -> None:
    diary_of(started().entries)
    store.close()
    content = bytearray(paths.database.read_bytes())
    place = content.index(b"comfortable_s")
    content[place : place + 3] = b"xxx"
    paths.database.write_bytes(content)
    facts = store_facts(paths, LateStore(paths))
    assert facts.problems and not facts.trouble


def test_a_diary_that_is_too_new_is_called_so(paths: DataPaths, store: LateStore) -> None:
    store.close()
    import sqlite3

    with sqlite3.connect(paths.database) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    facts = store_facts(paths, LateStore(paths))
    assert (facts.problems, facts.trouble) == (None, "newer")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Folder: /home/zoë.kern/.local/share", "Folder: ~/.local/share"),
        ("Folder: /media/zoë.kern/STICK/diary", "Folder: /media/…/STICK/diary"),
        ("Folder: /srv/diary", "Folder: /srv/diary"),
    ],
)
def test_no_path_names_the_person(text: str, shown: str) -> None:
    assert without_names(text, Path("/home/zoë.kern")) == shown


def test_without_a_store_the_program_is_told_all_the_same(
    qtbot: QtBot, use_cases: UseCases, words: Words, navigate: Navigation
) -> None:
    page = SupportPage(use_cases, words, navigate)
    qtbot.addWidget(page)
    page.enter()
    assert f"Backstride: {__version__}" in page.text.toPlainText()
    page.back.click()
    assert navigate.last == "settings"
