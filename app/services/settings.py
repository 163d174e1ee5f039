"""Settings that belong to the diary: units, country, session days, the stage table."""

from __future__ import annotations

from app.engine.programme import Programme, ProgrammeError, parse_programme
from app.services.diary import Diary
from app.services.ports import BackstrideError

METRES_IN = {"km": 1000.0, "mi": 1609.344}
"""Metres in a unit of distance, by its name in the diary."""
UNITS = tuple(METRES_IN)


class Settings:
    """The use cases of the Settings page and of the first start."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    @property
    def welcomed(self) -> bool:
        """The first start is done: a country was chosen."""
        return bool(self._diary.profile().get("country"))

    def welcome(self, country: str, units: str) -> None:
        """Finish the first start: country (ISO code, or ``other``) and ``km`` or ``mi``."""
        self._diary.set_profile({"country": country, "units": units})

    def set_country(self, country: str) -> None:
        """The country whose emergency numbers are shown: an ISO code, or ``other``."""
        self._diary.set_profile({"country": country})

    def set_units(self, units: str) -> None:
        """``km`` or ``mi``; distances are stored in metres either way."""
        self._diary.set_profile({"units": units})

    @property
    def has_own_table(self) -> bool:
        """The diary keeps a stage table of its own; else the one that comes with the app holds."""
        return self._diary.profile().get("programme_table") is not None

    def load_programme(self, text: str, name: str) -> Programme:
        """Use a clinic's stage table from now on; it is kept with the diary.

        `text` is TOML, `name` its file name. Raises BackstrideError naming line and field.
        """
        try:
            programme = parse_programme(text, name)
        except ProgrammeError as error:
            raise BackstrideError(str(error)) from None
        except RecursionError:
            raise BackstrideError(
                f"{name}: this is nested too deeply to be a programme table. Nothing was changed."
            ) from None
        self._diary.set_profile({"programme_table": text})
        return programme

    def use_shipped_programme(self) -> None:
        """Go back to the stage table that comes with the app."""
        self._diary.set_profile({"programme_table": None})
