"""Have a screen reader speak something that is not where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, text: str, *, at_once: bool = False) -> None:
    """Speak `text`; `at_once` interrupts what is being said. Silent without a screen reader."""
    # Imported late: the accessibility enums cost more than a painted page's worth of labels.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
