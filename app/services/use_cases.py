"""Everything a page may ask for, in one bundle."""

from __future__ import annotations

from typing import NamedTuple

from app.services.diary import Diary
from app.services.planning import Planning
from app.services.recording import Recording
from app.services.screening import Screening
from app.services.settings import Settings
from app.services.taking_along import TakingAlong


class UseCases(NamedTuple):
    """The use cases over one diary."""

    diary: Diary
    recording: Recording
    screening: Screening
    planning: Planning
    settings: Settings
    taking_along: TakingAlong

    @classmethod
    def over(cls, diary: Diary) -> UseCases:
        """Join the use cases over `diary`."""
        recording = Recording(diary)
        planning = Planning(diary, recording)
        return cls(
            diary,
            recording,
            Screening(diary, recording),
            planning,
            Settings(diary),
            TakingAlong(diary, planning),
        )
