"""Time as it is lived: clocks that jump twice a year, journeys, a clock set back, midnight.

Whatever the clock does, a session is there once, at the wall clock's date where it was run, and
the weeks of the programme stay where they are.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import pairwise
from time import tzset
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.bootstrap import SystemClock
from app.engine.calendar import ProgrammeCalendar
from app.engine.history import History
from app.engine.progression import decide
from app.engine.situation import situation_now
from app.exporters.diary_json import dump
from app.importers.diary_json import parse
from tests.engine.build import shipped_programme, started
from tests.examples import examples
from tests.services.memory import World

DAY = timedelta(days=1)
ZONES = sorted(
    zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc", "Sys"))
)
# Both jumps of a year, by day and by night, on the hour and not, and days that are not there.
ODD = (
    "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
    "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Africa/Casablanca",
)  # fmt: skip
zones = (st.sampled_from(ODD) | st.sampled_from(ZONES)).map(ZoneInfo)
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
instants = st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))


class ZonedClock:
    """The computer's clock in a zone: as `SystemClock`, it tells offsets and knows no zone."""

    def __init__(self, instant: datetime, zone: tzinfo) -> None:
        self.instant, self.zone = instant, zone

    def now(self) -> datetime:
        return _told(self.instant.astimezone(self.zone))

    def local(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self.zone).astimezone(UTC)
        return _told(moment.astimezone(self.zone))


def _told(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    assert offset is not None
    return moment.replace(tzinfo=timezone(offset))


class Turn(NamedTuple):
    """So many hours later, perhaps in another zone, with the clock set wrong by so much."""

    hours: float
    zone: ZoneInfo | None
    wrong: timedelta


turns = st.lists(
    st.builds(
        Turn,
        st.floats(0.1, 90),
        st.none() | st.none() | zones,
        st.just(timedelta(0)) | st.integers(-26 * 60, 0).map(lambda m: timedelta(minutes=m)),
    ),
    min_size=1,
    max_size=12,
)


def world_at(instant: datetime, zone: tzinfo) -> tuple[World, ZonedClock]:
    """A checked person with a test run some days before `instant`."""
    clock = ZonedClock(instant, zone)
    days = (clock.now().date() - date(2026, 1, 5)).days - 4
    begun = started()
    begun.first += timedelta(days=days)
    again = type(begun)(begun.first).check().test_run(30)
    world = World(again.entries)
    world.clock = clock  # type: ignore[assignment]
    world.diary.clock = clock
    return world, clock


def run(world: World) -> str:
    """A session is ticked off as the plan says, else as stage 1."""
    step = world.diary.decision().step
    stage, reps = step or (1, 6)
    data = {"stage": stage, "reps_planned": reps, "reps_done": reps, "stop_signs": []}
    return world.use.recording.log_session({**data, "run_s": reps * 60}).id


@examples(120)
@given(instants, zones, turns)
def test_each_session_is_there_once_at_the_date_where_it_was_run(
    start: datetime, zone: ZoneInfo, way: list[Turn]
) -> None:
    world, clock = world_at(start, zone)
    logged: dict[str, date] = {}
    true = start
    for turn in way:
        true += timedelta(hours=turn.hours)
        clock.instant = true + turn.wrong
        clock.zone = turn.zone or clock.zone
        logged[run(world)] = clock.now().date()
    stored = parse(dump(world.diary.entries(), world.diary.profile())).entries
    assert list(stored) == list(world.diary.entries())
    found = [entry for entry in stored if entry.kind == "session"]
    assert len(found) == len(logged) == len({entry.id for entry in found})
    assert {entry.id: entry.date for entry in found} == logged
    assert [entry.key for entry in found] == sorted(entry.key for entry in found)
    history = History.of(stored)
    assert [session.id for session in history.sessions] == [entry.id for entry in found]
    assert all((session.run_s or 0) > 0 for session in history.sessions)
    # Whatever the clock did, the diary can still say what comes next, and when.
    decision = world.diary.decision()
    assert decision.earliest is None or decision.earliest >= clock.now().date()


@examples(120)
@example(
    datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
    ZoneInfo("Pacific/Kiritimati"),
    ZoneInfo("Pacific/Pago_Pago"),
    [24, 24],
)
@given(instants, zones, zones, st.lists(st.integers(20, 90), min_size=2, max_size=12))
def test_the_weeks_of_what_was_recorded_stay_put_on_a_journey(
    start: datetime, home: ZoneInfo, away: ZoneInfo, hours: list[int]
) -> None:
    world, clock = world_at(start, home)
    for gap in hours:
        run(world)
        clock.instant += timedelta(hours=gap)

    def weeks() -> list[int | None]:
        calendar = world.diary.situation().calendar
        return [calendar.week_of_reading(entry.date) for entry in world.diary.entries()]

    at_home, week_at_home = weeks(), world.diary.decision().week
    day_at_home = clock.now().date()
    clock.zone = away
    world.diary._join()  # nothing remembered from home
    assert weeks() == at_home
    days = (clock.now().date() - day_at_home).days
    assert abs(days) <= 2  # from UTC+14 to UTC-11 it is 25 hours
    if days == 0:
        assert world.diary.decision().week == week_at_home
    assert abs(world.diary.decision().week - week_at_home) <= 1


@examples(120)
@given(zones, st.dates(date(2026, 1, 1), date(2028, 12, 31)), st.times(), st.times())
def test_a_week_is_seven_dates_also_when_a_day_has_23_or_25_hours(
    zone: ZoneInfo, first: date, begun: time, asked: time
) -> None:
    clock = ZonedClock(FIRST, zone)
    session = clock.local(datetime.combine(first, begun))
    calendar = ProgrammeCalendar(session.date(), ())
    for days in range(0, 190, 3):
        moment = clock.local(datetime.combine(session.date() + days * DAY, asked))
        gone = (moment.date() - session.date()).days
        # Where a day was left out (a zone crossed the date line) the wall clock has no such date.
        assert gone - days in (0, 1)
        assert calendar.week(moment.date()) == 1 + gone // 7


@examples(150)
@given(instants, zones, zones)
def test_rest_days_are_dates_also_for_a_session_around_midnight(
    start: datetime, zone: ZoneInfo, away: ZoneInfo
) -> None:
    world, clock = world_at(start, zone)
    midnight = datetime.combine(clock.now().date() + DAY, time(0, 5))
    clock.instant = clock.local(midnight).astimezone(UTC)
    now = clock.now()
    ran_at = clock.local(now.replace(tzinfo=None) - timedelta(minutes=15))
    data = {"stage": 1, "reps_planned": 6, "reps_done": 6, "stop_signs": []}
    entry = world.use.recording.log_session(data, at=ran_at)
    assert entry.at <= now and entry.date == ran_at.date()
    limits = world.diary.situation()
    rested = decide(limits.history, shipped_programme(), entry.date).earliest
    assert rested == entry.date + 2 * DAY, "a rest day lies between, however late it was"
    clock.zone = away
    there = situation_now(world.diary.history(), shipped_programme(), clock.now())
    assert len(there.sessions) == 1


def jumps(zone: ZoneInfo, year: int) -> list[datetime]:
    """The instants of a year at which a zone's clocks are put forward or back."""
    hour = timedelta(hours=1)
    start = datetime(year, 1, 1, tzinfo=UTC)
    spans = [start + n * hour for n in range(366 * 24)]
    return [
        later
        for earlier, later in pairwise(spans)
        if earlier.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset()
    ]


@pytest.mark.parametrize("name", ODD[:3])
def test_both_clock_changes_of_a_year_double_and_lose_nothing(name: str) -> None:
    zone = ZoneInfo(name)
    found = jumps(zone, 2026)
    assert len(found) == 2
    for jump in found:
        world, clock = world_at(jump - timedelta(hours=2), zone)
        ids, dates = [], []
        for minutes in range(0, 4 * 60, 30):
            clock.instant = jump - timedelta(hours=2) + timedelta(minutes=minutes)
            ids.append(run(world))
            dates.append(clock.now().date())
        sessions = world.diary.history().sessions
        assert [session.id for session in sessions] == ids, "in the order they were run"
        assert [session.date for session in sessions] == dates
        gaps = {later.key[0] - earlier.key[0] for earlier, later in pairwise(sessions)}
        assert gaps == {30 * 60 * 1_000_000}, "no gap is negative, none an hour too long"


def test_control_naive_local_time_loses_the_order_when_clocks_go_back() -> None:
    zone = ZoneInfo("Europe/London")
    back = jumps(zone, 2026)[1]
    told = [
        (back + timedelta(minutes=m)).astimezone(zone).replace(tzinfo=None)
        for m in range(-60, 60, 30)
    ]
    assert told != sorted(told) and len(set(told)) < len(told)


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_a_wall_clock_time_that_is_not_there_or_there_twice_becomes_a_real_one(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", name)
    tzset()
    clock, zone = SystemClock(), ZoneInfo(name)
    for jump in jumps(zone, 2026):
        for minutes in range(-120, 121, 15):
            wall = (jump + timedelta(minutes=minutes)).astimezone(zone).replace(tzinfo=None)
            for typed in (wall, wall + timedelta(minutes=30)):
                moment = clock.local(typed)
                assert moment.utcoffset() == moment.astimezone(zone).utcoffset()
                shift = abs(moment.replace(tzinfo=None) - typed)
                assert shift <= timedelta(hours=1) and moment.date() == typed.date()


def test_a_zone_that_changes_under_the_program_is_taken_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop that travels, with the window open for days: nobody else asks for the new zone."""
    clock, wall = SystemClock(), datetime(2026, 1, 5, 12)  # noqa: DTZ001 - a wall clock
    for hours, name in ((0, "Etc/UTC"), (9, "Asia/Tokyo"), (-5, "America/New_York")):
        monkeypatch.setenv("TZ", name)
        assert clock.local(wall).utcoffset() == timedelta(hours=hours)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.now().utcoffset() == timedelta(hours=9)


@examples(100)
@given(instants, zones, st.integers(1, 72), zones)
def test_a_clock_set_back_or_a_journey_west_opens_nothing_and_takes_no_session_away(
    start: datetime, zone: ZoneInfo, hours: int, away: ZoneInfo
) -> None:
    world, clock = world_at(start, zone)
    ids = [run(world)]
    signs = {"emergency_sign": False, "faint_or_chest_pain": True, "new_finding": False}
    world.use.recording.record("weekly_check", {**signs, "leg_injury": False})
    assert world.diary.decision().locked
    clock.instant -= timedelta(hours=hours)
    clock.zone = away
    assert world.diary.decision().locked and world.use.screening.standing()
    ids.append(run(world))
    assert sorted(s.id for s in world.diary.history().sessions) == sorted(ids)
    clock.instant += timedelta(hours=hours + 1)
    assert world.diary.decision().locked
    assert sorted(s.id for s in world.diary.history().sessions) == sorted(ids)
