"""Asks where to save the picture of the chart, and in which form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_target(parent: QWidget, name: str) -> tuple[str, str] | None:
    """The file and its form (png, pdf, svg), or None. `name` is suggested, without an ending.

    It always begins in the person's folder of pictures: nothing about earlier choices is kept.
    """

    filters = {
        QCoreApplication.translate("SavePicture", "Picture (*.png)"): "png",
        QCoreApplication.translate("SavePicture", "PDF for printing (*.pdf)"): "pdf",
        QCoreApplication.translate("SavePicture", "Drawing (*.svg)"): "svg",
    }
    folders = (QStandardPaths.StandardLocation.PicturesLocation,
               QStandardPaths.StandardLocation.HomeLocation)  # fmt: skip
    places = [QStandardPaths.writableLocation(folder) for folder in folders]
    folder = next((place for place in places if Path(place).is_dir()), places[-1])
    title = QCoreApplication.translate("SavePicture", "Save picture")
    dialog = QFileDialog(parent, title, str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    # So that the question about replacing a file is asked about its full name.
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    if not dialog.exec():
        return None
    path = dialog.selectedFiles()[0]
    return path, Path(path).suffix.lstrip(".").lower()
