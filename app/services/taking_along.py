"""What may be taken along: exactly the next session as chosen, and the days of the coming ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from app.engine.calendar import earliest_day
from app.engine.history import Session
from app.engine.model import Step
from app.engine.programme import Programme
from app.engine.situation import Situation
from app.engine.suitability import CHECK_VALID_DAYS
from app.services import planning
from app.services.diary import Diary
from app.services.planning import Planning, TodayView
from app.services.ports import Refused, StoreUnavailable
from app.services.this_week import coming_days, weekdays_of

ENDINGS = {"cues": ".mp3", "card": ".pdf", "ics": ".ics", "workout": ".fit"}
"""What the next session can be taken along as, and the ending of that file."""
SESSION_TIME = "session_time"
"""Profile key: the time of day at which sessions stand in the calendar, ``HH:MM``."""
KEPT_NUMBERS = "calendar_export"
"""Profile key: which session numbers the calendar files so far have named, and in which order."""
USUAL_TIME = time(18, 0)
MOST_COMING = 12
"""Sessions in one calendar file (own): four weeks of three. Further ahead nobody knows."""
_DONE_FOR_DAYS, _MOST_GONE = 28, 100
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_CLOSED = {
    planning.LOCKED: "Running is locked: something you told Backstride needs a clinician first. "
    "Open Backstride and read its card. Don't use what you took along before.",
    planning.CHECK_DUE: "The suitability check comes first: open Backstride and do it.",
    planning.PAUSED: "You noted days off, so there is no next session yet.",
    planning.NEW_START: "Your last session is too long ago: open Backstride and start again.",
    planning.TEST_RUN: "A test run comes first: it finds your stage.",
    planning.TALK: "Two sessions stirred your back up: talk to a clinician first. Open Backstride, "
    "it says how running opens again.",
    planning.FINISHED: "You have finished the programme. Open Backstride and choose to carry on.",
}


class NextSession(NamedTuple):
    """The next session as chosen. `first_day` is the first date it may be on (None: not known,
    days off have no end yet); the levels in force are points of 0–100; `made_at` is now."""

    step: Step
    programme: Programme
    first_day: date | None
    ok_level: float
    stop_level: float
    simulated: bool
    made_at: datetime


class Coming(NamedTuple):
    """A session in the calendar. `number` counts the diary's sessions from 1 and makes `uid`, the
    same in every file. `state` is ``next`` (its step is known), ``later``, ``done`` or ``gone``
    (named by an earlier file, not planned any more)."""

    number: int
    uid: str
    day: date
    state: str


class ComingSessions(NamedTuple):
    """What a calendar file holds; `sequence` is higher than in every file before."""

    sessions: tuple[Coming, ...]
    at: time
    sequence: int


def session_time(profile: Mapping[str, Any]) -> time:
    """The time of day for sessions: as chosen, else early evening."""
    try:
        return time.fromisoformat(str(profile.get(SESSION_TIME))).replace(tzinfo=None)
    except ValueError:
        return USUAL_TIME


class TakingAlong:
    """The use cases behind "Take it with me"."""

    def __init__(self, diary: Diary, planning: Planning) -> None:
        self._diary = diary
        self._planning = planning

    def next_session(self) -> NextSession:
        """Exactly the next session as chosen, never above the ceiling.

        Raises Refused, its code the state of Today, when nothing is open: ``locked`` while a
        finding stands.
        """
        view = self._planning.today()
        step = view.chosen if isinstance(view.chosen, Step) else view.decision.step
        if view.state != planning.PLAN or step is None:
            raise Refused(view.state, f"{_CLOSED[view.state]} Nothing was written.")
        ceiling = view.decision.ceiling
        return NextSession(
            step=step if ceiling is None else min(step, ceiling),
            programme=self._diary.programme,
            first_day=self._first_day(view),
            ok_level=view.decision.inputs["ok_level"],
            stop_level=view.stop_level,
            simulated=self._diary.simulated(),
            made_at=view.now,
        )

    def _first_day(self, view: TodayView) -> date | None:
        """The decision's earliest day, but not today on a day of a walk or a rest."""
        day = view.decision.earliest
        off = view.too_sore_today or isinstance(view.chosen, str)
        return self._day_after(day) if off and day and day == view.now.date() else day

    def _day_after(self, day: date) -> date | None:
        """The next open day. What rest days and sessions a week leave open on a day, they leave
        open on the day after it; only days off may lie there."""
        pauses = self._diary.history().pauses
        return earliest_day(day + timedelta(days=1), None, (), pauses, 0, 1)

    def set_time(self, at: time) -> None:
        """The time of day at which sessions stand in the calendar. Raises StoreUnavailable."""
        self._diary.set_profile({SESSION_TIME: at.strftime("%H:%M")})

    # --- the calendar ---------------------------------------------------------------------------

    def coming(self) -> ComingSessions:
        """The coming sessions on the picked weekdays, else as early as rest days allow; those of
        earlier files that are done stand on the day they were done.

        Only days that the rules leave open: from the first day of `next_session` on, rest days and
        sessions a week kept, none on a day off, after the programme's last week, or once the
        suitability check runs out. Raises Refused as `next_session` does, and when no day is left.
        """
        session = self.next_session()
        profile = self._diary.profile()
        days = self._planned(session)
        if not days:
            raise Refused("no_day", "There is no day left for a session. Nothing was written.")
        sessions = self._diary.history().until(session.made_at.date()).sessions
        first = len(sessions) + 1
        kept = _kept_numbers(profile)
        coming = [
            self._coming(first + index, day, "later" if index else "next")
            for index, day in enumerate(days)
        ]
        last = min(kept["last"], first + _MOST_GONE)
        gone = range(first + len(days), last + 1)
        coming += [self._coming(number, days[-1], "gone") for number in gone]
        done = self._done(sessions, kept["first"], session.made_at.date())
        moment = session.made_at - _EPOCH
        return ComingSessions(
            sessions=(*done, *coming),
            at=session_time(profile),
            # Seconds go up by themselves; the kept one holds when the clock was set back.
            sequence=max(int(moment.total_seconds()), kept["sequence"] + 1),
        )

    def exported(self, file: ComingSessions) -> None:
        """Remember what a calendar file that was written has named."""
        kept = _kept_numbers(self._diary.profile())
        numbers = [s.number for s in file.sessions if s.state in ("next", "later")]
        first = min(kept["first"], numbers[0]) if kept["first"] else numbers[0]
        last = max(kept["last"], numbers[-1])
        try:
            self._diary.set_profile(
                {KEPT_NUMBERS: {"first": first, "last": last, "sequence": file.sequence}}
            )
        except StoreUnavailable:
            # The file is written and right; the next one can only not take back what it named.
            return

    def _planned(self, session: NextSession) -> list[date]:
        situation, decision = self._diary.situation(), self._planning.today().decision
        first, now = session.first_day, session.made_at
        if first == now.date() and session_time(self._diary.profile()) <= now.time():
            first = self._day_after(now.date())  # no reminder for an hour that is over
        days = coming_days(
            situation,
            decision._replace(earliest=first),
            self._last_day(situation),
            weekdays_of(self._diary.profile()),
        )
        return days[:MOST_COMING]

    def _last_day(self, situation: Situation) -> date:
        """The last day of the check's validity, or of the programme when that is earlier."""
        check, calendar = situation.check, situation.calendar
        last = situation.today if check is None else check.date
        last += timedelta(days=CHECK_VALID_DAYS)
        if not self._planning.carries_on():
            beyond = calendar.first_day_of(situation.programme.weeks + 1)
            if beyond is not None:
                last = min(last, beyond - timedelta(days=1))
        return last

    def _done(self, sessions: tuple[Session, ...], first: int, today: date) -> list[Coming]:
        """Sessions that an earlier file named and that are done by now, on their real day."""
        numbered = enumerate(sessions, 1)
        return [
            self._coming(number, session.date, "done")
            for number, session in numbered
            if first and number >= first and (today - session.date).days <= _DONE_FOR_DAYS
        ]

    def _coming(self, number: int, day: date, state: str) -> Coming:
        # Imported here: the window's start is counted in milliseconds, and this costs two.
        from uuid import NAMESPACE_OID, uuid5

        # The first check of the diary tells one patient's sessions from another's.
        checks = [e for e in self._diary.entries() if e.kind == "suitability"]
        mine = min(checks, key=lambda e: (e.recorded_at, e.id)).id if checks else ""
        return Coming(number, f"{uuid5(NAMESPACE_OID, f'{mine} session {number}')}", day, state)


def _kept_numbers(profile: Mapping[str, Any]) -> dict[str, int]:
    """What `exported` remembered; zeros when there was no file, or it can't be read."""
    kept = profile.get(KEPT_NUMBERS)
    found = kept if isinstance(kept, Mapping) else {}
    numbers = {key: found.get(key) for key in ("first", "last", "sequence")}
    return {
        key: value if type(value) is int and 0 <= value < 2**31 - 1 else 0
        for key, value in numbers.items()
    }
