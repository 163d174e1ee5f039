"""Programme weeks, days off, and the first day a session may be on (clinical.md §4)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from app.engine.history import Pause

_DAY = timedelta(days=1)
MEASURED_AT_WEEKS = (0, 6, 12)
"""Programme weeks in which the measures are asked for (§5)."""


def checkpoint(week: int) -> int:
    """The latest week of 0, 6 and 12 at which the measures are asked for."""
    return max(asked for asked in MEASURED_AT_WEEKS if asked <= week)


class ProgrammeCalendar:
    """Counts programme weeks from the date of the first session; days off are not active.

    `first` is None before the first session: every day is then in week 0.
    """

    def __init__(self, first: date | None, pauses: Iterable[Pause]) -> None:
        self.first = first
        self._spans = _merged(pauses)
        self._begins = [begin for begin, _ in self._spans]
        # Days off since `first`, and active ones, before each span: ten years of readings all ask
        # for their week.
        self._off_before, self._active_before = [0], list[int]()
        if first is not None:
            for begin, last in self._spans:
                off, since = self._off_before[-1], max(begin, first)
                self._active_before.append((since - first).days - off)
                self._off_before.append(off + max(0, (last - since).days + 1))

    def paused(self, day: date) -> bool:
        """True inside a recorded pause, its last day included."""
        index = bisect_right(self._begins, day)
        return index > 0 and day <= self._spans[index - 1][1]

    def spans(self) -> tuple[tuple[date, date], ...]:
        """Disjoint spans of days off, in order; one that is still open ends on `date.max`."""
        return self._spans

    def active_days_before(self, day: date) -> int:
        """Active days from the first session's date up to, not including, `day`."""
        if self.first is None or day <= self.first:
            return 0
        days = (day - self.first).days
        index = bisect_left(self._begins, day)
        if index:
            begin, last = self._spans[index - 1]
            off = (min(last, day - _DAY) - max(begin, self.first)).days + 1
            days -= self._off_before[index - 1] + max(0, off)
        return days

    def week(self, day: date) -> int:
        """1 + floor(active days before `day` ÷ 7); 0 before the first session."""
        if self.first is None or day < self.first:
            return 0
        return 1 + self.active_days_before(day) // 7

    def week_of_reading(self, day: date) -> int | None:
        """The week a reading or session of `day` belongs to; None on a day off or before week 1."""
        if self.first is None or day < self.first or self.paused(day):
            return None
        return self.week(day)

    def first_day_of(self, week: int) -> date | None:
        """The first active day of a programme week (1 up); None before the first session or when
        an open pause lies before it."""
        return self.active_day(7 * (week - 1))

    def active_day(self, number: int) -> date | None:
        """The date of the active day with so many active days before it; None as above."""
        if self.first is None:
            return None
        index = bisect_right(self._active_before, number)
        if index and self._spans[index - 1][1] == date.max:
            return None
        return self.first + timedelta(days=number + self._off_before[index])


def _merged(pauses: Iterable[Pause]) -> tuple[tuple[date, date], ...]:
    """Disjoint spans of days off; two computers may have recorded overlapping pauses."""
    spans: list[tuple[date, date]] = []
    for first, last in sorted((p.first, p.last or date.max) for p in pauses):
        if last < first:
            continue
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return tuple(spans)


def earliest_day(
    today: date,
    last_activity: date | None,
    session_dates: Sequence[date],
    pauses: Sequence[Pause],
    min_rest_days: int,
    sessions_per_week: int,
) -> date | None:
    """The first date, today or later, on which the next session may be; None if pauses never end.

    At least `min_rest_days` (0–6) lie between it and `last_activity` (a session or test run), and
    in the seven days ending on it there are at most `sessions_per_week` (1–7) sessions, itself
    included. `session_dates` are those of the sessions that count.
    """
    day = today
    if last_activity is not None:
        day = max(day, last_activity + timedelta(days=min_rest_days + 1))
    while True:
        pause = next((p for p in pauses if p.holds(day)), None)
        if pause is not None:
            if pause.last is None:
                return None
            day = pause.last + _DAY
        elif sum(0 <= (day - done).days < 7 for done in session_dates) >= sessions_per_week:
            day += _DAY
        else:
            return day
