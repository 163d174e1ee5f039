"""Settings that belong to the diary: units, country, session days, the stage table."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from app.engine.kinds import is_date
from app.engine.programme import Programme, ProgrammeError, parse_programme
from app.services.diary import Diary
from app.services.ports import BackstrideError
from app.services.this_week import weekdays_of

METRES_IN = {"km": 1000.0, "mi": 1609.344}
"""Metres in a unit of distance, by its name in the diary."""
UNITS = tuple(METRES_IN)
LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())
"""Where paper is US Letter (Unicode CLDR, supplemental data, `paperSize`); elsewhere it is A4."""
_NAME, _BORN = "report_name", "report_born"


class ReportPerson(NamedTuple):
    """Whom a report is about, as far as it is to say so."""

    name: str | None = None
    born: date | None = None


def usual_paper(country: str | None) -> str:
    """``Letter`` or ``A4``, whichever is usual in a country (ISO code)."""
    return "Letter" if country in LETTER_COUNTRIES else "A4"


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
    def session_days(self) -> frozenset[int]:
        """The weekdays the person picked for sessions, 0 Monday to 6 Sunday; none when any will
        do."""
        return weekdays_of(self._diary.profile())

    def set_session_days(self, weekdays: Collection[int]) -> None:
        """Pick weekdays (0 Monday to 6 Sunday) for sessions; an empty collection: any will do.

        They only say when a session is planned; whether it may be is for the rules alone.
        """
        if not all(0 <= day <= 6 for day in weekdays):
            raise ValueError(f"weekdays are 0 to 6, not {sorted(weekdays)}")
        self._diary.set_profile({"session_days": sorted(set(weekdays)) or None})

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

    @property
    def report_person(self) -> ReportPerson | None:
        """Name and date of birth that the person asked to keep for reports; None: nothing is."""
        profile = self._diary.profile()
        # The profile may come from a file: what is not ours is not taken.
        name, born = profile.get(_NAME), profile.get(_BORN)
        day = date.fromisoformat(born) if isinstance(born, str) and is_date(born) else None
        if not isinstance(name, str):
            name = None
        return ReportPerson(name, day) if name or day else None

    def keep_report_person(self, person: ReportPerson) -> None:
        """Keep these for the next report; an empty one forgets what was kept. Only what the person
        asked to keep may come here. Raises StoreUnavailable."""
        born = None if person.born is None else person.born.isoformat()
        self._diary.set_profile({_NAME: person.name or None, _BORN: born})
