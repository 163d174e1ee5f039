"""The calendar file, read back by the library and by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from app.exporters.ics import CalendarEvent, calendar_file

MADE = datetime(2026, 11, 24, 10, 0, 5, 123456, tzinfo=UTC)
EVENT = CalendarEvent(
    uid="a@backstride",
    start=datetime(2026, 11, 25, 18, 0),  # noqa: DTZ001 - the patient's wall clock
    length=timedelta(minutes=31),
    summary="Run-walk: 7 × run 1:00; walk, 2:00",
    description="Erst gehen,\ndann laufen; \\ " + "müde " * 40,
    alarm="In an hour",
)


def made(*events: CalendarEvent, zone: ZoneInfo | None = None, sequence: int = 3) -> bytes:
    return calendar_file(events, "Backstride", zone, MADE, sequence)


def test_an_event_reads_back_as_it_was() -> None:
    (event,) = Calendar.from_ical(made(EVENT, zone=ZoneInfo("Europe/Berlin"))).walk("VEVENT")
    assert not event.errors
    assert str(event["SUMMARY"]) == EVENT.summary
    assert str(event["DESCRIPTION"]) == EVENT.description
    assert (str(event["UID"]), event["SEQUENCE"]) == ("a@backstride", 3)
    assert event["DTSTART"].dt == datetime(2026, 11, 25, 17, 0, tzinfo=UTC)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=31)
    assert event["DTSTAMP"].dt == MADE.replace(microsecond=0)
    assert (event["STATUS"], event["CLASS"], event["TRANSP"]) == ("CONFIRMED", "PRIVATE", "OPAQUE")
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-1)
    assert (alarm["ACTION"], str(alarm["DESCRIPTION"])) == ("DISPLAY", "In an hour")


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    lines = made(EVENT, zone=ZoneInfo("Europe/Berlin")).split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert lines[0] == b"BEGIN:VCALENDAR" and lines[-2:] == [b"END:VCALENDAR", b""]


def test_a_zone_comes_with_its_rules_on_both_sides_of_the_clock_change() -> None:
    summer = EVENT._replace(uid="b", start=datetime(2027, 4, 1, 18, 0))  # noqa: DTZ001
    text = made(EVENT, summer, zone=ZoneInfo("Europe/Berlin"))
    calendar = Calendar.from_ical(text)
    (zone,) = calendar.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Berlin"
    offsets = {part["TZOFFSETTO"].td for part in zone.walk() if "TZOFFSETTO" in part}
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}
    assert [e["DTSTART"].dt.utcoffset() for e in calendar.walk("VEVENT")] == [
        timedelta(hours=1),
        timedelta(hours=2),
    ]
    assert b"DTSTART;TZID=Europe/Berlin:20261125T180000" in text


@pytest.mark.parametrize(
    ("zone", "written"),
    [(None, b"20261125T180000\r\n"), (ZoneInfo("UTC"), b"20261125T180000Z\r\n")],
)
def test_without_a_named_zone_the_wall_clock_stands(zone: ZoneInfo | None, written: bytes) -> None:
    text = made(EVENT, zone=zone)
    assert b"DTSTART:" + written in text
    assert b"VTIMEZONE" not in text


def test_what_is_done_or_taken_back_has_no_alarm() -> None:
    done = EVENT._replace(alarm=None, busy=False)
    gone = EVENT._replace(uid="b", alarm=None, cancelled=True)
    first, second = Calendar.from_ical(made(done, gone)).walk("VEVENT")
    assert (first["STATUS"], first["TRANSP"]) == ("CONFIRMED", "TRANSPARENT")
    assert second["STATUS"] == "CANCELLED"
    assert not first.walk("VALARM") and not second.walk("VALARM")


def test_the_same_events_give_the_same_file() -> None:
    assert made(EVENT) == made(EVENT)


def test_a_file_of_no_events_is_a_calendar_still() -> None:
    assert Calendar.from_ical(made()).walk("VEVENT") == []
