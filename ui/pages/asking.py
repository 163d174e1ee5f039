"""Asks where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Ask = Callable[[QWidget, str, str, str], Path | None]
"""(parent, title, suggested name, kind of file) → the file, or None when thought better of."""


def ask_file(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask where to save; the question about replacing a file is asked about its full name."""
    places = QStandardPaths.StandardLocation
    folders = [
        Path(QStandardPaths.writableLocation(place))
        for place in (places.DocumentsLocation, places.HomeLocation)
    ]
    folder = next((folder for folder in folders if folder.is_dir()), folders[-1])
    dialog = QFileDialog(parent, title, str(folder / name), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
