"""A file that was saved: where it is, and the way to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from tests.ui.reading import button
from ui.widgets.saved import SavedNotice


@pytest.mark.parametrize(
    ("name", "word", "shown"),
    [
        ("report.pdf", "Open", "report.pdf"),
        ("chart 1.PNG", "Open", "chart 1.PNG"),
        ("diary.json", "Show in folder", ""),
        ("session.fit", "Show in folder", ""),
    ],
)
def test_what_is_looked_at_is_opened_and_of_the_rest_the_folder_is_shown(
    qtbot: QtBot, tmp_path: Path, name: str, word: str, shown: str
) -> None:
    opened: list[QUrl] = []
    notice = SavedNotice(open_file=lambda url: opened.append(url) or True)  # type: ignore[func-returns-value]
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say_saved(tmp_path / name)
    assert notice.text() == f"Saved as {tmp_path / name}."
    button(notice, word).click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / shown]


def test_where_nothing_opens_it_the_path_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    notice = SavedNotice(open_file=lambda _: False)
    qtbot.addWidget(notice)
    notice.say_saved(tmp_path / "report.pdf", "Made.")
    assert notice.text() == "Made."
    button(notice, "Open").click()
    assert str(tmp_path / "report.pdf") in notice.text()
