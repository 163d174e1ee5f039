"""Asks how large the picture of the chart is to be, where to save it, and in which form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ui.widgets.buttons import Button

SIZES = {"message": (700, 560), "page": (1000, 680), "slide": (1440, 810)}
"""Pixels of a picture for a message, a page of a document, and a slide. A PNG has twice as many."""


class PictureButton(Button):
    """ "Save picture": opens the sizes; `wanted` carries the one chosen, in pixels."""

    wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__("")
        self.setText(self.tr("Save picture"))
        menu = QMenu(self)
        texts = {
            "message": self.tr("Small, for a message ({width} × {height})…"),
            "page": self.tr("For a page ({width} × {height})…"),
            "slide": self.tr("Wide, for a slide ({width} × {height})…"),
        }
        for name, size in SIZES.items():
            action = menu.addAction(texts[name].format(width=size[0], height=size[1]))
            action.triggered.connect(lambda _=False, size=size: self.wanted.emit(size))
        self.setMenu(menu)


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
