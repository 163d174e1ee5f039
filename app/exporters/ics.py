"""The coming sessions as a calendar file (RFC 5545) that other programs take in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from app import __version__

if TYPE_CHECKING:
    from icalendar import Event

ALARM_BEFORE = timedelta(hours=1)


class CalendarEvent(NamedTuple):
    """One session. `start` is the wall-clock time without a zone, `length` above 0; `alarm` is
    what is said an hour before, or None for no alarm; a `cancelled` one is taken back."""

    uid: str
    start: datetime
    length: timedelta
    summary: str
    description: str
    alarm: str | None = None
    busy: bool = True
    cancelled: bool = False


def calendar_file(
    events: Sequence[CalendarEvent],
    name: str,
    zone: ZoneInfo | None,
    made_at: datetime,
    sequence: int,
) -> bytes:
    """The file's bytes. `zone` None leaves the times floating: the same wall clock everywhere.

    `made_at` is aware. A program that took in an earlier file replaces an event of the same uid,
    because `sequence` is higher.
    """
    # Costs a tenth of a second, and the window starts without it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Backstride//Backstride {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_component(event, zone, made_at.astimezone(UTC), sequence))
    days = [event.start.date() for event in events]
    if days:
        # From the year before on, so that the rule in force on the first day is in it.
        first, last = date(min(days).year - 1, 1, 1), date(max(days).year + 2, 1, 1)
        calendar.add_missing_timezones(first, last)
    return bytes(calendar.to_ical())


def _component(
    event: CalendarEvent, zone: ZoneInfo | None, made_at: datetime, sequence: int
) -> Event:
    from icalendar import Alarm, Event

    stamp = made_at.replace(microsecond=0)
    start = event.start.replace(tzinfo=zone)
    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", sequence)
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("dtstart", start)
    made.add("dtend", start + event.length)
    made.add("summary", event.summary)
    made.add("description", event.description)
    made.add("class", "PRIVATE")
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "OPAQUE" if event.busy else "TRANSPARENT")
    if event.alarm is not None:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", event.alarm)
        alarm.add("trigger", -ALARM_BEFORE)
        made.add_component(alarm)
    return made
