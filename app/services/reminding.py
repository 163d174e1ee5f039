"""When to remind a person, and of what. Nobody is reminded who did not ask for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, Self

from app.services.planning import PLAN, TodayView

MORNING, WEEKLY, SESSION_DAY = "next_morning", "weekly_check", "session_day"
KINDS = (MORNING, WEEKLY, SESSION_DAY)
"""What a person may be reminded of, in the order in which it is said."""


class Reminders(NamedTuple):
    """What the person asked for on this computer. Everything is off until they do.

    Quiet hours are local wall-clock times and may pass midnight; equal times mean none. `in_tray`:
    closing the window leaves the app in the tray.
    """

    kinds: frozenset[str] = frozenset()
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    in_tray: bool = False

    @property
    def on(self) -> bool:
        """Something is wanted."""
        return bool(self.kinds)

    @property
    def stays(self) -> bool:
        """Closing the window is not to end the app: only with a reminder to wait for."""
        return self.on and self.in_tray

    @classmethod
    def from_data(cls, data: object) -> Self:
        """The wishes as kept; what can't be read counts as not asked for."""
        kept: Mapping[str, Any] = data if isinstance(data, Mapping) else {}
        kinds = kept.get("kinds")
        usual = cls()
        return cls(
            frozenset(kind for kind in KINDS if isinstance(kinds, list) and kind in kinds),
            _time(kept.get("quiet_from"), usual.quiet_from),
            _time(kept.get("quiet_until"), usual.quiet_until),
            kept.get("in_tray") is True,
        )

    def as_data(self) -> dict[str, Any]:
        """The wishes as plain values, to keep."""
        return {
            "kinds": [kind for kind in KINDS if kind in self.kinds],
            "quiet_from": self.quiet_from.isoformat("minutes"),
            "quiet_until": self.quiet_until.isoformat("minutes"),
            "in_tray": self.in_tray,
        }

    def quiet(self, moment: datetime) -> bool:
        """The local moment lies in the quiet hours: from their start up to, not at, their end."""
        at = moment.time()
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= at < self.quiet_until
        return at >= self.quiet_from or at < self.quiet_until

    def first_moment(self, now: datetime) -> datetime:
        """`now`, or the end of the quiet hours it lies in."""
        if not self.quiet(now):
            return now
        end = datetime.combine(now.date(), self.quiet_until, tzinfo=now.tzinfo)
        return end if end > now else end + timedelta(days=1)


class Reminder(NamedTuple):
    """Say these kinds, at this moment (aware, local, never before the view's own)."""

    at: datetime
    kinds: tuple[str, ...]


def next_reminder(
    view: TodayView, wanted: Reminders, weekdays: Collection[int], said: Mapping[str, date]
) -> Reminder | None:
    """What to say next as things stand, or None while nothing is due.

    `weekdays` are those picked for sessions (0 Monday to 6 Sunday); `said` the last day on which
    each kind was said. A kind is said once a day at most: a reminder is not a nag.
    """
    today = view.now.date()
    at = wanted.first_moment(view.now)
    # When the rest of this day is quiet, its session is not spoken of tomorrow.
    open_kinds = wanted.kinds if at.date() == today else wanted.kinds - {SESSION_DAY}
    due = tuple(
        kind
        for kind in KINDS
        if kind in open_kinds and said.get(kind) != today and _is_due(kind, view, weekdays)
    )
    return Reminder(at, due) if due else None


def _is_due(kind: str, view: TodayView, weekdays: Collection[int]) -> bool:
    if any(finding.cls.startswith("emergency") for finding in view.decision.findings):
        return False  # what to do now is on the card, and nothing else matters
    if kind == MORNING:
        return bool(view.mornings)
    if kind == WEEKLY:
        return view.weekly_offered
    today = view.now.date()
    return (
        view.state == PLAN
        and today.weekday() in weekdays
        and view.decision.earliest == today
        and view.chosen not in ("rest", "walk")
        and not view.too_sore_today
    )


def _time(kept: object, usual: time) -> time:
    try:
        # A zone in it would make it incomparable.
        return time.fromisoformat(kept).replace(tzinfo=None) if isinstance(kept, str) else usual
    except ValueError:
        return usual
