"""The icon of the app: of the window, the task bar and the tray."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from resources import read_bytes

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels a side. Each is drawn for itself: one that is made smaller by the desktop is blurred."""


def app_icon() -> QIcon:
    """The icon in every usual size."""
    drawing = QByteArray(read_bytes("icons/backstride.svg"))
    icon = QIcon()
    for side in SIZES:
        buffer = QBuffer(drawing)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(side, side))
        icon.addPixmap(QPixmap.fromImageReader(reader))
    return icon
