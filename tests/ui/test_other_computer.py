"""Use on another computer: made here, looked over there, joined, and taken back in one step."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.exporters import diary_json
from app.importers.diary_json import read
from app.services.merging import merge_diaries
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from storage.backup import backup_now
from storage.late_store import LateStore
from storage.paths import DataPaths
from storage.safekeeping import DiaryKeeper
from storage.unit_of_work import open_store
from tests.engine.build import Diary, started
from tests.interchange.helpers import MemoryStore
from tests.ui.conftest import DiaryOf, Navigation, SetClock
from tests.ui.reading import buttons, said
from ui.pages.other_computer import OtherComputerPage
from ui.wording import Words

ELSEWHERE = "00000000-0000-7000-8000-0000000000ff"


class Asked:
    """Stands in for the dialogs: the file the person picks, and what was suggested to them."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.names: list[str] = []

    def save(self, _parent: QWidget, _title: str, name: str, _kind: str) -> Path | None:
        self.names.append(name)
        return self.path

    def open(self, _parent: QWidget, _title: str) -> Path | None:
        return self.path


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def page(
    qtbot: QtBot, use_cases: UseCases, store: LateStore, clock: SetClock, words: Words,
    navigate: Navigation, asked: Asked, tmp_path: Path,
) -> OtherComputerPage:  # fmt: skip
    keeper = DiaryKeeper(DataPaths.at(tmp_path / "diary"), store, clock)
    page = OtherComputerPage(
        use_cases, words, navigate,
        keeping=keeper, ask=asked.save, ask_open=asked.open,
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.enter()
    page.show()
    return page


@pytest.fixture
def done(qtbot: QtBot, page: OtherComputerPage) -> Callable[[], str]:
    """Waits for the work to end; what was said of it."""

    def wait() -> str:
        qtbot.waitUntil(lambda: not page.taking.busy and not page.making.busy)
        card = page.taking if page.taking.notice.isVisibleTo(page) else page.making
        return card.notice.text()

    return wait


def diary_file(tmp_path: Path, diary: Diary, **top: Any) -> Path:
    file = tmp_path / "other.json"
    content = {"format": "backstride-diary", "version": 1, "profile": {}, "entries": diary.json}
    file.write_text(json.dumps({**content, **top}), encoding="utf-8")
    return file


def everything(use_cases: UseCases) -> str:
    return diary_json.dump(use_cases.diary.entries(), use_cases.diary.profile())


# --- the file is made


def test_the_file_holds_the_diary_and_says_where_it_is_and_who_can_read_it(
    page: OtherComputerPage, diary_of: DiaryOf, asked: Asked, tmp_path: Path,
    done: Callable[[], str],
) -> None:  # fmt: skip
    use_cases = diary_of(started().session().entries)
    asked.path = tmp_path / "to-go.json"
    page.making.save.click()
    text = done()
    assert str(asked.path) in text and "4 entries" in text and "only your account" in text
    assert asked.names == ["backstride-2026-11-24.json"]
    assert stat.S_IMODE(asked.path.stat().st_mode) == 0o600
    assert asked.path.read_text(encoding="utf-8") == everything(use_cases)
    assert "The file is not locked" in said(page)
    # That page is behind Settings, and a new Backstride shows no Settings before its first page.
    assert "Else open Settings there" in text and "its first page" in text


def test_a_place_that_cannot_be_written_is_told(
    page: OtherComputerPage, asked: Asked, tmp_path: Path, done: Callable[[], str]
) -> None:
    asked.path = tmp_path / "none" / "x.json"
    page.making.save.click()
    assert "there is no folder" in done()
    asked.path = None
    page.enter()
    page.making.save.click()
    assert page.making.notice.isHidden()


# --- looked over


def test_what_would_change_is_shown_first_and_nothing_is_stored(
    page: OtherComputerPage, diary_of: DiaryOf, asked: Asked, tmp_path: Path,
    done: Callable[[], str],
) -> None:  # fmt: skip
    diary = started().session()
    shared = diary.copy()
    use_cases = diary_of(diary.wait().pain(11).entries)
    shared.wait().edit(shared.last_run, note="there").pain(33, id=ELSEWHERE)
    before = everything(use_cases)
    asked.path = diary_file(tmp_path, shared)
    page.taking.choose.click()
    assert done() == "other.json was read. Nothing is joined yet."
    text = said(page)
    assert "other.json holds 5 entries, from" in text
    assert "1 entry is new and comes in." in text
    assert "1 entry was changed there later: that version counts." in text
    assert "3 entries are the same on both." in text
    assert "1 entry is only here, and stays." in text
    assert page.taking.view.which is not None
    page.taking.view.which.set_open(True)
    assert "33" in said(page)
    assert everything(use_cases) == before
    page.taking.leave.click()
    assert everything(use_cases) == before and not page.taking.view.isVisibleTo(page)
    assert "Join it" not in buttons(page)


def test_joined_and_undone_in_one_step(
    page: OtherComputerPage, diary_of: DiaryOf, tmp_path: Path, done: Callable[[], str]
) -> None:
    diary = started().session()
    other = diary.copy()
    use_cases = diary_of(diary.entries)
    before = everything(use_cases)
    other.wait().pain(33).delete(other.last_id)
    other.pain(44).edit(other.last_run, note="there")
    page.taking.look_over(diary_file(tmp_path, other, profile={"session_days": [1, 4]}))
    done()
    assert "1 entry was deleted on the other computer before it came here." in said(page)
    page.taking.join.click()
    assert "Joined. 1 entry is new. 1 was changed." in done()
    assert [e.data["now"] for e in use_cases.diary.entries() if e.kind == "pain"] == [33, 44]
    assert use_cases.diary.profile()["session_days"] == [1, 4]
    page.taking.undo.click()
    assert done() == "Undone: your diary is as it was before joining."
    assert everything(use_cases) == before
    assert use_cases.diary.ready and not page.taking.undo.isVisibleTo(page)
    # The same file can be joined again after all: undo leaves no tombstones behind.
    page.taking.look_over(tmp_path / "other.json")
    done()
    page.taking.join.click()
    assert "1 entry is new" in done()


def test_after_a_change_undo_takes_nothing_more_back_than_was_joined(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, done: Callable[[], str]
) -> None:
    page.taking.look_over(diary_file(tmp_path, started().pain(20)))
    done()
    page.taking.join.click()
    done()
    use_cases.recording.record("note", {"text": "mine"})
    page.taking.undo.click()
    assert "changed since" in done()
    assert "mine" in everything(use_cases)
    assert list((tmp_path / "diary" / "backups").glob("*before-merge*"))


def meanwhile(
    monkeypatch: pytest.MonkeyPatch,
    keeper: Any,
    name: str,
    *,
    after: bool,
    write: Callable[[], Any],
) -> None:
    """Another process writes to the diary right before or after this is done to a backup."""
    real = getattr(keeper, name)

    def done(*what: Any) -> Any:
        if not after:
            write()
        made = real(*what)
        if after:
            write()
        return made

    monkeypatch.setattr(keeper, name, done)


def test_what_was_recorded_while_the_join_ran_is_not_undone_with_it(
    page: OtherComputerPage, use_cases: UseCases, store: LateStore, tmp_path: Path,
    done: Callable[[], str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    mine = Diary().pain(77, id=ELSEWHERE).entries[0]

    def write() -> None:
        with store.writing() as writer:
            writer.put(mine)

    page.taking.look_over(diary_file(tmp_path, started().pain(20)))
    done()
    meanwhile(monkeypatch, page.taking._keeping, "back_up_now", after=True, write=write)
    page.taking.join.click()
    assert "Joined." in done()
    assert use_cases.diary.entry(mine.id) == mine
    # The backup lacks it, so going back there would lose it.
    assert not page.taking.undo.isVisibleTo(page)
    assert QApplication.focusWidget() is page.taking.choose


@pytest.mark.parametrize(("name", "after"), [("preview", True), ("restore", False)])
def test_what_is_recorded_while_undo_runs_stays(
    page: OtherComputerPage, use_cases: UseCases, store: LateStore, tmp_path: Path,
    done: Callable[[], str], monkeypatch: pytest.MonkeyPatch, name: str, after: bool,
) -> None:  # fmt: skip
    mine = Diary().pain(77, id=ELSEWHERE).entries[0]

    def write() -> None:
        with store.writing() as writer:
            writer.put(mine)

    other = started().pain(20)
    page.taking.look_over(diary_file(tmp_path, other))
    done()
    page.taking.join.click()
    done()
    meanwhile(monkeypatch, page.taking._keeping, name, after=after, write=write)
    page.taking.undo.click()
    assert ("changed since" if after else "Undone") in done()
    use_cases.diary.refresh()
    kept = use_cases.diary.entries()
    assert mine in kept and len(kept) == 1 + (len(other.entries) if after else 0)


def test_a_setting_changed_since_is_not_undone_either(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, done: Callable[[], str]
) -> None:
    page.taking.look_over(diary_file(tmp_path, started().pain(20)))
    done()
    page.taking.join.click()
    done()
    use_cases.diary.set_profile({"session_days": [2, 5]})
    page.taking.undo.click()
    assert "changed since" in done()
    assert use_cases.diary.profile()["session_days"] == [2, 5]


def test_a_warning_that_comes_along_is_said_before_and_after_and_undo_keeps_it(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, navigate: Navigation,
    done: Callable[[], str],
) -> None:  # fmt: skip
    file = diary_file(tmp_path, Diary().check("bladder", complete=False).pain(20))
    page.taking.look_over(file)
    assert "holds a warning" in done() and not use_cases.screening.standing()
    page.taking.join.click()
    assert "a warning that you should read first" in done()
    page.taking.card.click()
    assert navigate.last == "card"
    page.taking.undo.click()
    assert "1 entry with a warning stays" in done()
    assert use_cases.screening.standing()
    assert [e.kind for e in use_cases.diary.entries()] == ["suitability"]


def test_a_file_that_brings_nothing_says_so(
    page: OtherComputerPage, diary_of: DiaryOf, tmp_path: Path, done: Callable[[], str]
) -> None:
    diary = started()
    diary_of(diary.entries)
    page.taking.look_over(diary_file(tmp_path, diary))
    assert done() == "All of other.json is here already. There is nothing to join."
    assert "Join it" not in buttons(page)


def test_what_was_deleted_here_or_there_is_told_apart(
    page: OtherComputerPage, diary_of: DiaryOf, tmp_path: Path, done: Callable[[], str]
) -> None:
    diary = started().pain(10)
    here, there = diary.copy(), diary.copy()
    kept = diary.last_id
    here.wait().delete(kept)
    there.wait(2).edit(kept, now=12).pain(50).delete(there.last_id)
    diary_of(here.entries)
    page.taking.look_over(diary_file(tmp_path, there))
    done()
    text = said(page)
    assert "deleted here was changed there later: it comes back" in text
    assert "1 entry was deleted on the other computer before it came here." in text


def test_a_backup_of_the_other_computer_is_joined_the_same_way(
    page: OtherComputerPage, diary_of: DiaryOf, tmp_path: Path, done: Callable[[], str]
) -> None:
    diary = started()
    use_cases = diary_of(diary.entries)
    there = DataPaths.at(tmp_path / "there")
    other = open_store(there)
    with other.writing() as writer:
        for entry in diary.copy().pain(33).entries:
            writer.put(entry)
    other.close()
    backup = backup_now(there, "daily", use_cases.diary.now())
    before = backup.read_bytes()
    page.taking.look_over(backup)
    done()
    assert "1 entry is new and comes in." in said(page)
    page.taking.join.click()
    assert "Joined. 1 entry is new." in done()
    assert backup.read_bytes() == before
    page.taking.look_over(backup.with_suffix(".json"))
    assert "There is no file" in done()


def test_a_broken_backup_is_refused_in_words(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, done: Callable[[], str]
) -> None:
    (tmp_path / "x.sqlite3").write_bytes(b"SQLite format 3\0 and no more")
    page.taking.look_over(tmp_path / "x.sqlite3")
    assert "damaged" in done() and not use_cases.diary.entries()


# --- refused


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "Line 1"),
        ('{"format": "recipe"}', "not a Backstride diary"),
        (
            '{"format": "backstride-diary", "version": 2}',
            "it is of version 2, and this Backstride reads files up to version 1.",
        ),
        ('{"format": "backstride-diary", "version": 1, "entries": [{"id": 1}]}', "$.entries[0].id"),
    ],
)
def test_a_file_that_is_no_diary_or_too_new_is_refused_in_words(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, content: str, sentence: str,
    done: Callable[[], str],
) -> None:  # fmt: skip
    file = tmp_path / "wrong.json"
    file.write_text(content, encoding="utf-8")
    page.taking.look_over(file)
    text = done()
    assert sentence in text and ("Nothing was changed." in text or "Nothing was imported." in text)
    assert not use_cases.diary.entries() and "Join it" not in buttons(page)


@pytest.mark.parametrize("made_up", ["file", "diary"])
def test_a_simulated_patient_is_not_mixed_with_a_real_one(
    page: OtherComputerPage, use_cases: UseCases, diary_of: DiaryOf, tmp_path: Path,
    done: Callable[[], str], made_up: str,
) -> None:  # fmt: skip
    diary_of(Diary().pain(20).entries)
    use_cases.diary.set_profile({"simulated": True if made_up == "diary" else None})
    other = Diary().pain(30, id=ELSEWHERE)
    page.taking.look_over(
        diary_file(tmp_path, other, profile={"simulated": True} if made_up == "file" else {})
    )
    assert "one holds a simulated patient and the other a real one" in done()
    assert "Join it" not in buttons(page)
    assert len(use_cases.diary.entries()) == 1


def test_a_full_disk_joins_nothing_and_keeps_what_was_looked_over(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, done: Callable[[], str],
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    def full() -> None:
        raise StoreUnavailable("full", "The disk is full.")

    page.taking.look_over(diary_file(tmp_path, Diary().pain(20)))
    done()
    monkeypatch.setattr(use_cases.diary.store, "writing", full)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.taking.join.setFocus()
    page.taking.join.click()
    assert not page.taking.join.hasFocus(), "control: it is off while it works"
    assert done() == "The disk is full."
    assert not use_cases.diary.entries() and page.taking.join.hasFocus()


def test_a_fault_of_the_programs_own_is_said_and_the_page_is_free_again(
    page: OtherComputerPage, use_cases: UseCases, tmp_path: Path, done: Callable[[], str],
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    def wrong() -> None:
        raise LookupError("what the diary holds")

    page.taking.look_over(diary_file(tmp_path, Diary().pain(20)))
    done()
    monkeypatch.setattr(use_cases.diary.store, "writing", wrong)
    with qtbot.captureExceptions() as reported:
        page.taking.join.click()
        said_of_it = done()
    assert "a mistake of its own (LookupError)" in said_of_it
    assert "what the diary holds" not in said_of_it
    assert page.taking.join.isEnabled() and page.taking.leave.isEnabled()
    assert [kind for kind, _, _ in reported] == [LookupError]  # it is not hushed up


def test_what_changed_meanwhile_is_looked_over_again(
    page: OtherComputerPage, diary_of: DiaryOf, tmp_path: Path, done: Callable[[], str]
) -> None:
    other = started().pain(20)
    page.taking.look_over(diary_file(tmp_path, other))
    done()
    assert f"{len(other.json)} entries are new" in said(page)
    diary_of(other.entries)
    assert "There is nothing to join" in done()


# --- as it is used


def test_a_dropped_file_is_looked_over_at_once(
    page: OtherComputerPage, tmp_path: Path, done: Callable[[], str]
) -> None:
    page.enter(files=[str(diary_file(tmp_path, Diary().pain(20)))])
    assert "Nothing is joined yet" in done()
    assert "1 entry is new and comes in." in said(page)


def test_by_keyboard_alone(
    page: OtherComputerPage, qtbot: QtBot, asked: Asked, tmp_path: Path, navigate: Navigation,
    use_cases: UseCases, done: Callable[[], str],
) -> None:  # fmt: skip
    asked.path = diary_file(tmp_path, Diary().pain(20))
    page.taking.choose.setFocus()
    qtbot.keyClick(page.taking.choose, Qt.Key.Key_Return)
    done()
    assert QApplication.focusWidget() is page.taking.join
    qtbot.keyClick(page.taking.join, Qt.Key.Key_Return)
    done()
    assert len(use_cases.diary.entries()) == 1
    assert QApplication.focusWidget() is page.taking.undo
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert navigate.last == "settings"


def test_until_the_diary_can_be_written_nothing_is_joined(
    page: OtherComputerPage, use_cases: UseCases
) -> None:
    use_cases.diary.opened("The diary is damaged.")
    assert page.trouble.text() == "The diary is damaged."
    assert not page.taking.choose.isEnabled() and page.making.save.isEnabled()


def test_two_computers_know_the_same_after_a_file_each_way(
    page: OtherComputerPage, diary_of: DiaryOf, asked: Asked, tmp_path: Path,
    done: Callable[[], str],
) -> None:  # fmt: skip
    both = started().session()
    here, there = both.copy().wait().pain(11), both.copy().wait(2).pain(22, id=ELSEWHERE)
    there.edit(both.last_run)
    use_cases = diary_of(here.entries)
    page.taking.look_over(diary_file(tmp_path, there, profile={"units": "km", "country": "GB"}))
    done()
    page.taking.join.click()
    done()
    asked.path = tmp_path / "back.json"
    page.making.save.click()
    done()
    other = MemoryStore()
    today = use_cases.diary.today()
    merge_diaries(other, read(diary_file(tmp_path, there)), today)
    merge_diaries(other, read(asked.path), today)
    assert diary_json.dump(other.diary.entries(), {}) == diary_json.dump(
        use_cases.diary.entries(), {}
    )
