"""A field with its name above it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_1
from ui.widgets.text import Strong


def labelled(field: QWidget) -> QVBoxLayout:
    """`field` below the words of its accessible name."""
    column = QVBoxLayout()
    column.setSpacing(SPACE_1)
    column.addWidget(Strong(field.accessibleName()))
    column.addWidget(field)
    return column
