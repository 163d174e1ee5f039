"""A Qt application for drawing without a window, as the command line needs it."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def ensure_application() -> QGuiApplication:
    """The running application, or a new one that opens no display; keep what is returned."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Whatever the environment asks for: a picture needs no display, and there may be none.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(["backstride"])
