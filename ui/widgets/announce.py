"""Have a screen reader speak something that is not where the keyboard is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tell(widget: QWidget, text: str) -> None:
    """Speak `text` about `widget` itself after a key changed what it shows; a screen reader can
    ask for it again.

    On Linux a changed description of what has the keyboard is spoken by every reader, and an
    announcement only by newer ones, which would say it twice. Elsewhere it is the other way round.
    """
    widget.setAccessibleDescription(text)
    if not (widget.hasFocus() and sys.platform.startswith("linux")):
        announce(widget, text)


def tell_value(widget: QWidget, value: int) -> None:
    """The value of `widget` changed by a key that Qt does not take for one that does so."""
    from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent  # late, as below

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def is_heard() -> bool:
    """Whether a screen reader, or something like it, listens."""
    from PySide6.QtGui import QAccessible  # late, as below

    return QAccessible.isActive()


def announce(source: QObject, text: str, *, at_once: bool = False) -> None:
    """Speak `text`; `at_once` interrupts what is being said. Silent without a screen reader."""
    # Imported late: the accessibility enums cost more than a painted page's worth of labels.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
