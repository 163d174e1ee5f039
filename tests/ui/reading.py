"""What a page says and shows, for tests: as a person reads it, hidden things left out or not."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def said(page: QWidget, *, hidden: bool = False) -> str:
    """Every text and accessible name on the page; `hidden`: also what is not shown."""
    found = []
    for widget in page.findChildren(QWidget):
        if not hidden and not widget.isVisibleTo(page):
            continue
        found.append(widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
    return "\n".join(text for text in found if text)


def button(page: QWidget, text: str) -> QAbstractButton:
    """The one visible button with that text."""
    found = [
        b for b in page.findChildren(QAbstractButton) if b.text() == text and b.isVisibleTo(page)
    ]
    assert len(found) == 1, f"{len(found)} buttons “{text}” in:\n{said(page)}"
    return found[0]


def buttons(page: QWidget) -> list[str]:
    """The texts of all visible buttons."""
    shown = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    return [b.text() for b in shown if b.text()]
