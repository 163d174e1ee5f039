"""Diaries with backups, and damaged ones, for the pages of safe keeping."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from storage.late_store import LateStore
from storage.paths import DataPaths
from ui.widgets.notice import Notice


def settled(qtbot: QtBot, done: Callable[[], object]) -> None:
    """Wait for work in a thread to have come back; closing a file takes seconds."""
    qtbot.waitUntil(lambda: bool(done()), timeout=60_000)


def lose_some(paths: DataPaths) -> None:
    """Damage the diary: the newest entry no longer fits its check sum."""
    with closing(sqlite3.connect(paths.database)) as connection, connection:
        connection.execute(
            "UPDATE entries SET data = '{}' WHERE at_us = (SELECT max(at_us) FROM entries)"
        )


def reopened(paths: DataPaths) -> LateStore:
    """The store of the next start."""
    store = LateStore(paths)
    with store.reading():
        pass
    return store


def notices(page: QWidget) -> str:
    """What all notices that show say."""
    return "\n".join(
        notice.text() for notice in page.findChildren(Notice) if notice.isVisibleTo(page)
    )


def open_dialog(page: QWidget, kind: type[Any]) -> Any:
    """The one dialog of this kind that is open over the page."""
    [dialog] = [
        found
        for found in page.findChildren(QDialog)
        if isinstance(found, kind) and found.isVisible()
    ]
    QApplication.processEvents()
    return dialog


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """The person picks this file or folder in whatever dialog of the system opens."""
    text = "" if path is None else str(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (text, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: text)
