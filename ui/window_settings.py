"""What belongs to the window, kept beside the diary: its place, its look, and the like."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QApplication

from app.services.ports import BackstrideError
from ui.theme import Scheme, Theme, apply
from ui.translation import speak


class WindowSettings:
    """The window's place, colours and text size, kept beside the diary."""

    def __init__(
        self, load: Callable[[], dict[str, Any]], save: Callable[[Mapping[str, Any]], None]
    ) -> None:
        self._values = load()
        self._save = save

    def theme(self) -> Theme:
        """The look as chosen, else the system's."""
        scheme = self._values.get("scheme")
        factor = self._values.get("text_factor")
        theme = Theme(
            Scheme(scheme) if scheme in tuple(Scheme) else Scheme.SYSTEM,
            factor if factor in (1.0, 1.25, 1.5, 2.0) else 1.0,
        )
        theme.still = self._values.get("movement") == "none"
        return theme

    def geometry(self) -> bytes | None:
        """The window's place as kept, or None."""
        kept = self._values.get("geometry")
        try:
            return base64.b64decode(kept, validate=True) if isinstance(kept, str) else None
        except ValueError:
            return None

    @property
    def values(self) -> Mapping[str, Any]:
        """Everything kept."""
        return self._values

    def keep(self, **values: object) -> None:
        """Keep these. The look is not worth an error: what can't be saved is forgotten."""
        self._values = {**self._values, **values}
        try:
            self._save(self._values)
        except BackstrideError:
            return

    def forget(self) -> None:
        """Keep nothing from now on: what was kept is deleted."""
        self._values = {}
        self._save = lambda _: None

    def keep_geometry(self, place: bytes) -> None:
        """Keep the window's place."""
        self.keep(geometry=base64.b64encode(place).decode())


def look(app: QApplication, settings: WindowSettings) -> Theme:
    """Speak the language and wear the look that were chosen."""
    if "language" in settings.values:
        speak(app, settings.values["language"])
    theme = settings.theme()
    apply(app, theme)
    return theme
