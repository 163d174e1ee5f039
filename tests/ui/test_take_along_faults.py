"""Take it with me, where the disk or the folder fails: said on the page, and no half file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

import app.exporters.cue_track
from tests.storage.making import small_disk
from tests.ui.reading import said
from tests.ui.test_take_along import Asking, asking, page
from ui.pages.asking import ask_file
from ui.pages.take_along import TakeAlongPage

__all__ = ["asking", "page"]
KINDS = ("cues", "card", "ics", "workout")


def save(page: TakeAlongPage, qtbot: QtBot, kind: str) -> None:
    page.buttons[kind].click()
    qtbot.waitUntil(page.making.isHidden, timeout=20_000)


def test_a_full_disk_is_said_and_leaves_no_half_file(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "stick", "4m") as disk:
        asking.folder = disk
        about = os.statvfs(disk)
        (disk / "filler").write_bytes(bytes(about.f_bavail * about.f_frsize))
        for kind in KINDS:
            page.notice.hide()
            save(page, qtbot, kind)
            assert "There is no room left on the disk" in said(page) and "Free some" in said(page)
            assert [path.name for path in disk.iterdir()] == ["filler"]
        assert page._use_cases.diary.profile().get("calendar_export") is None
        (disk / "filler").unlink()
        for kind in KINDS:
            save(page, qtbot, kind)
            assert "Saved as" in said(page) and "no room left" not in said(page)
        assert len(list(disk.iterdir())) == 4


def test_a_folder_that_goes_while_the_track_is_made_is_said(
    page: TakeAlongPage, asking: Asking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_track = app.exporters.cue_track.write_track

    def pulled_out(
        phases: Any,
        cues: Any,
        target: Path,
        title: str,
        progress: Callable[[float], None],
        **more: Any,
    ) -> None:
        def report(share: float) -> None:
            if share > 0.5 and asking.folder.exists():
                shutil.rmtree(asking.folder)
            progress(share)

        write_track(phases, cues, target, title, report, **more)

    monkeypatch.setattr(app.exporters.cue_track, "write_track", pulled_out)
    save(page, qtbot, "cues")
    assert not asking.folder.exists()
    assert "could not be read or written" in said(page)
    assert "choose another place" in said(page)
    assert "Saved" not in said(page) and page.buttons["cues"].isEnabled()


@pytest.mark.parametrize("replaces", [True, False])
def test_a_file_that_is_there_is_asked_about_by_its_full_name(
    page: TakeAlongPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    replaces: bool,
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    (tmp_path / "mine.ics").write_text("old")
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        box.button(yes if replaces else no).click()

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert isinstance(name, QLineEdit)
        name.setText("mine")
        QTimer.singleShot(200, dialog, answer)
        dialog.accept()
        if not replaces:
            dialog.reject()

    QTimer.singleShot(200, page, choose)
    found = ask_file(page, "Save", "next.ics", "Calendar (*.ics)")
    assert found == (tmp_path / "mine.ics" if replaces else None)
    assert len(asked) == 1 and "mine.ics" in asked[0]
    assert (tmp_path / "mine.ics").read_text() == "old"
