"""The change notice: who shows something of the diary hears when it changed."""

from __future__ import annotations

from collections.abc import Callable


class Changes:
    """Calls every subscriber after a change, in the order they came."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[], None]] = []

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each change; returns what ends the subscription."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def clear(self) -> None:
        """End every subscription: all that listened is about to go."""
        self._subscribers.clear()

    def notify(self) -> None:
        """Tell everybody that the diary changed. A fault of one keeps nobody from hearing it; the
        first such fault is raised afterwards."""
        faults = []
        for callback in tuple(self._subscribers):
            try:
                callback()
            except Exception as fault:  # noqa: BLE001 - raised again below
                faults.append(fault)
        if faults:
            raise faults[0]
