"""Has the diary looked after at the start and each new day, and tells of trouble: calmly, once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Protocol

from PySide6.QtCore import QObject

from app.services.diary import Diary
from app.services.safekeeping import Notice, Safekeeping
from ui.job import beside
from ui.pages.keeping_codes import CONFLICT, SYNCED
from ui.wording import Words

AGAIN_AFTER = timedelta(days=7)
"""What goes on is told again after a week: a stick in a drawer is no news each morning."""
_KEPT = "backups_told"


class KeptValues(Protocol):
    """Where the window keeps what belongs to it."""

    @property
    def values(self) -> Mapping[str, Any]:
        """Everything kept."""

    def keep(self, **values: object) -> None:
        """Keep these."""


class LookingAfter(QObject):
    """`tell` gets one text for all that is new, in the window's thread."""

    def __init__(
        self,
        keeping: Safekeeping,
        words: Words,
        diary: Diary,
        kept: KeptValues,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeping, self._words, self._diary = keeping, words, diary
        self._kept, self._tell = kept, tell
        self._day: date | None = None

    def start(self) -> None:
        """Look after it now, and on each new day."""
        self.destroyed.connect(self._diary.changes.subscribe(self._on_change))
        self._on_change()

    def _on_change(self) -> None:
        # A damaged diary is looked after once it is put together again.
        if self._day != self._diary.today() and self._diary.ready:
            self._day = self._diary.today()
            beside(self, self._look, self._take, self._fail)

    def _look(self) -> list[Notice]:
        """In a thread."""
        notices = self._keeping.look_after()
        around = self._keeping.surroundings()
        if around.conflicts:
            notices.append(Notice(CONFLICT))
        if around.synced_by is not None:
            notices.append(Notice(SYNCED))
        return notices

    def _fail(self, why: str) -> None:
        self._tell(why)

    def _take(self, notices: Sequence[Notice]) -> None:
        today = self._diary.today()
        told = _dates(self._kept.values.get(_KEPT))
        new = [notice for notice in notices if self._is_news(notice, told)]
        codes = {notice.code for notice in notices}
        still = {code: day for code, day in told.items() if code in codes}
        still.update((notice.code, today) for notice in new)
        if still != told:
            self._kept.keep(**{_KEPT: {code: str(day) for code, day in still.items()}})
        if new:
            from ui.pages.keeping_words import KeepingWords  # only trouble needs it

            says = KeepingWords(self._words, self._diary)
            self._tell(" ".join(says.notice(notice) for notice in new))

    def _is_news(self, notice: Notice, told: Mapping[str, date]) -> bool:
        today = self._diary.today()
        last = told.get(notice.code)
        if last is not None and notice.code == SYNCED:
            return False  # a choice, not an event; Settings goes on explaining it
        if last is not None and timedelta() <= today - last < AGAIN_AFTER:
            return False
        # A stick that got a copy this week lies in its drawer, where it should.
        return (
            notice.code != "copy_away"
            or notice.since is None
            or not timedelta() <= self._diary.now() - notice.since < AGAIN_AFTER
        )


def _dates(kept: object) -> dict[str, date]:
    """What was told when; settings that make no sense count for nothing."""
    if not isinstance(kept, dict):
        return {}
    found = {}
    for code, day in kept.items():
        try:
            found[str(code)] = date.fromisoformat(day)
        except (TypeError, ValueError):
            continue
    return found
