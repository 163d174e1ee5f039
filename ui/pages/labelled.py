"""A field with its name above it, or beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_1, SPACE_2, px
from ui.widgets.flow import Columns
from ui.widgets.text import Body, Strong


def labelled(field: QWidget) -> QVBoxLayout:
    """`field` below the words of its accessible name."""
    column = QVBoxLayout()
    column.setSpacing(SPACE_1)
    name = Strong(field.accessibleName())
    name.setBuddy(field)  # a screen reader says it as the field's name
    column.addWidget(name)
    column.addWidget(field)
    return column


def beside(name: str, field: QWidget) -> QWidget:
    """`field` with `name` beside it, above it where there is no room."""
    row = QWidget()
    columns = Columns(row, spacing=SPACE_2, least=px(200))
    label = Body(name)
    label.setBuddy(field)
    columns.add(label, 2)
    columns.add(field, 3)
    return row
