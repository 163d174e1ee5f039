"""Everything a page may ask for, in one bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.services.diary import Diary
from app.services.planning import Planning
from app.services.recording import Recording
from app.services.screening import Screening
from app.services.settings import Settings

if TYPE_CHECKING:
    from app.services.taking_along import TakingAlong


class UseCases(NamedTuple):
    """The use cases over one diary."""

    diary: Diary
    recording: Recording
    screening: Screening
    planning: Planning
    settings: Settings

    @property
    def taking_along(self) -> TakingAlong:
        """The use cases behind "Take it with me"."""
        # Imported here: the first page to be painted needs none of it.
        from app.services.taking_along import TakingAlong

        return TakingAlong(self.diary, self.planning)

    @classmethod
    def over(cls, diary: Diary) -> UseCases:
        """Join the use cases over `diary`."""
        recording = Recording(diary)
        return cls(
            diary,
            recording,
            Screening(diary, recording),
            Planning(diary, recording),
            Settings(diary),
        )
