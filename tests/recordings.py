"""Run-walk recordings as watches and phones write them, with the truth beside each.

The person follows a session of the programme with late and early changes, uneven speeds, waits
at a crossing and forgets the lap key; the receiver adds its own errors. FIT is written by fit-tool,
GPX by gpxpy, TCX as plain text. The same arguments give the same bytes.
"""

from __future__ import annotations

import copy
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

import gpxpy.gpx
from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.profile_type import (
    Event,
    EventType,
    FileType,
    Intensity,
    Manufacturer,
    Sport,
)

from app.engine.intervals import Phase, timeline
from app.engine.model import Step
from tests.engine.build import shipped_programme

START = datetime(2026, 9, 7, 7, 30, tzinfo=UTC)
_FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_METRES_A_DEGREE = 111_195.0
_RECORDED = {"timestamp", "distance", "enhanced_speed", "position_lat", "position_long"}
Format = Literal["fit", "gpx", "tcx"]


@dataclass(frozen=True)
class Wish:
    """What to record. Speeds in m/s, times in s, errors of the receiver in m."""

    stage: int = 1
    reps: int | None = None  # the stage's fewest
    format: Format = "fit"
    seed: int = 0
    run_mps: float = 2.5
    walk_mps: float = 1.4
    laps: Literal["none", "pressed", "steps"] = "none"
    missed_laps: int = 0
    indoor: bool = False
    waits: int = 0
    auto_pause: bool = False
    bus_s: int = 0
    early_s: int = 0  # began to record so long before the session
    late_s: int = 0  # ended it so long after
    change_s: float = 2.0  # how exactly the changes are kept
    position_m: float = 3.0
    white_m: float = 0.3
    every_s: int = 1
    start: datetime = START
    offset_s: int | None = 3600
    sport: Sport = Sport.RUNNING


class Part(NamedTuple):
    """Truly done from `start_s` to `end_s` of the recording."""

    start_s: int
    end_s: int
    running: bool


class Truth(NamedTuple):
    """What was truly done, on foot; `ride_m` is the way by bus, `paused_s` what was not timed."""

    parts: tuple[Part, ...]
    run_s: int
    run_m: float
    walk_m: float
    ride_m: float
    elapsed_s: int
    paused_s: int

    @property
    def total_m(self) -> float:
        return self.run_m + self.walk_m


class Made(NamedTuple):
    """A file, the phases that were planned, and the truth."""

    data: bytes
    name: str
    plan: tuple[Phase, ...]
    truth: Truth


class _Second(NamedTuple):
    """A second that was recorded: true and measured."""

    at_s: int
    metres: float  # as the device counted
    speed: float
    latitude: float
    longitude: float


@lru_cache(maxsize=64)
def make(wish: Wish) -> Made:
    """Record a session of `wish.stage`."""
    chance = random.Random(repr(replace(wish, format="fit", start=START)))
    programme = shipped_programme()
    reps = wish.reps or programme.stage(wish.stage).reps_min
    plan = timeline(programme, Step(wish.stage, reps))
    parts = _done(wish, plan, chance)
    waits = _waits(wish, parts, chance)
    speeds, truth = _moved(wish, parts, waits, chance)
    seconds = _measured(wish, speeds, waits if wish.auto_pause else [], chance)
    laps = _laps(wish, truth, chance)
    pauses = waits if wish.auto_pause else []
    write: dict[str, Callable[..., bytes]] = {"fit": _fit, "gpx": _gpx, "tcx": _tcx}
    data = write[wish.format](wish, seconds, laps, pauses, truth)
    return Made(data, f"stage{wish.stage}-{wish.seed}.{wish.format}", plan, truth)


# --- what was done


def _done(wish: Wish, plan: Sequence[Phase], chance: random.Random) -> list[Part]:
    """Running and walking in turn, each change a little early or late."""
    spans = [(phase.start_s, phase.end_s, phase.kind == "run") for phase in plan]
    joined: list[tuple[int, int, bool]] = []
    for start, end, running in spans:
        if joined and joined[-1][2] == running:
            joined[-1] = (joined[-1][0], end, running)
        else:
            joined.append((start, end, running))
    begin = 0
    parts = []
    for index, (start, end, running) in enumerate(joined):
        late = wish.early_s + round(max(-4.0, min(8.0, chance.gauss(1.0, wish.change_s))))
        stop = end + (late if index < len(joined) - 1 else wish.early_s + wish.late_s)
        parts.append(Part(begin, max(begin + 5, stop), running))
        begin = parts[-1].end_s
        del start
    return parts


def _waits(wish: Wish, parts: Sequence[Part], chance: random.Random) -> list[tuple[int, int]]:
    """At a crossing, within a walk that is long enough; not two in one walk."""
    room = [part for part in parts if not part.running and part.end_s - part.start_s >= 50]
    waits = []
    for part in sorted(chance.sample(room, min(wish.waits, len(room)))):
        seconds = chance.randint(20, min(60, part.end_s - part.start_s - 20))
        begin = chance.randint(part.start_s + 10, part.end_s - seconds - 10)
        waits.append((begin, begin + seconds))
    return waits


def _moved(
    wish: Wish, parts: Sequence[Part], waits: Sequence[tuple[int, int]], chance: random.Random
) -> tuple[list[float], Truth]:
    """The true speed of every second, the ride at the end included."""
    still = {at for begin, end in waits for at in range(begin, end)}
    speeds: list[float] = []
    run_m = walk_m = speed = drift = 0.0
    for part in parts:
        usual = wish.run_mps if part.running else wish.walk_mps
        own = usual * chance.gauss(1.0, 0.04)
        for at in range(part.start_s, part.end_s):
            drift = 0.95 * drift + chance.gauss(0.0, 0.02)
            aim = 0.0 if at in still else own * (1 + drift)
            # Up to speed, and down, within a few seconds.
            speed += max(-1.5, min(1.0, aim - speed))
            speeds.append(max(0.0, speed))
            if part.running:
                run_m += speeds[-1]
            else:
                walk_m += speeds[-1]
    ride = _ride(wish.bus_s, chance)
    truth = Truth(
        parts=tuple(parts),
        run_s=sum(part.end_s - part.start_s for part in parts if part.running),
        run_m=run_m,
        walk_m=walk_m,
        ride_m=sum(ride),
        elapsed_s=len(speeds) + len(ride),
        paused_s=sum(end - begin for begin, end in waits) if wish.auto_pause else 0,
    )
    return [*speeds, *ride], truth


def _ride(seconds: int, chance: random.Random) -> list[float]:
    """A bus through a town: stops, and up to 45 km/h between them."""
    speeds: list[float] = []
    speed = 0.0
    while len(speeds) < seconds:
        top = chance.uniform(9.0, 12.5)
        for aim, lasts in ((top, chance.randint(35, 70)), (0.0, chance.randint(20, 40))):
            for _ in range(lasts):
                speed += max(-1.4, min(1.1, aim - speed))
                speeds.append(max(0.0, speed))
    return speeds[:seconds]


# --- what the device made of it


def _measured(
    wish: Wish,
    speeds: Sequence[float],
    paused: Sequence[tuple[int, int]],
    chance: random.Random,
) -> list[_Second]:
    hidden = {at for begin, end in paused for at in range(begin, end)}
    scale = chance.gauss(1.0, 0.012 if wish.indoor else 0.005)
    heading, x, y = chance.uniform(0, 2 * math.pi), 0.0, 0.0
    error_x, error_y = chance.gauss(0, wish.position_m), chance.gauss(0, wish.position_m)
    keep = math.exp(-1 / 60)
    stir = wish.position_m * math.sqrt(1 - keep * keep)
    shown, counted, found = 0.0, 0.0, []
    for at, speed in enumerate(speeds):
        heading += chance.gauss(0, 0.05)
        x += speed * math.cos(heading)
        y += speed * math.sin(heading)
        error_x = keep * error_x + chance.gauss(0, stir)
        error_y = keep * error_y + chance.gauss(0, stir)
        shown += (speed - shown) / 3
        if at in hidden:
            continue
        counted += max(0.0, speed * scale + chance.gauss(0, 0.05))
        if at % wish.every_s:
            continue
        north = y + error_y + chance.gauss(0, wish.white_m)
        east = x + error_x + chance.gauss(0, wish.white_m)
        latitude = 51.5 + north / _METRES_A_DEGREE
        longitude = east / (_METRES_A_DEGREE * math.cos(math.radians(51.5)))
        heard = max(0.0, shown * scale + chance.gauss(0, 0.12))
        found.append(_Second(at, counted, heard, latitude, longitude))
    return found


class _Lap(NamedTuple):
    start_s: int
    end_s: int
    intensity: Intensity | None


def _laps(wish: Wish, truth: Truth, chance: random.Random) -> list[_Lap]:
    """One for each part, without those whose key was not pressed; the ride lies in the last."""
    if wish.laps == "none":
        return [_Lap(0, truth.elapsed_s, None)]
    starts = [part.start_s for part in truth.parts]
    running = {part.start_s: part.running for part in truth.parts}
    for missed in chance.sample(starts[1:], min(wish.missed_laps, len(starts) - 1)):
        starts.remove(missed)
    ends = [*starts[1:], truth.elapsed_s]
    laps = []
    for start, end in zip(starts, ends, strict=True):
        meant = Intensity.ACTIVE if running[start] else Intensity.REST
        if start == 0:
            meant = Intensity.WARMUP
        elif end == truth.elapsed_s:
            meant = Intensity.COOLDOWN
        # The lap key is pressed a second late; a workout's step changes by itself.
        late = chance.randint(0, 2) if wish.laps == "pressed" and start else 0
        laps.append(_Lap(start + late, end, meant if wish.laps == "steps" else None))
    return [
        lap._replace(end_s=after.start_s if after else lap.end_s)
        for lap, after in zip(laps, [*laps[1:], None], strict=True)
    ]


def _metres(seconds: Sequence[_Second], start_s: int, end_s: int) -> float:
    before = [second.metres for second in seconds if second.at_s < start_s]
    until = [second.metres for second in seconds if second.at_s < end_s]
    return (until[-1] if until else 0.0) - (before[-1] if before else 0.0)


# --- the three formats


def _fit(
    wish: Wish,
    seconds: Sequence[_Second],
    laps: Sequence[_Lap],
    pauses: Sequence[tuple[int, int]],
    truth: Truth,
) -> bytes:
    zero = round(wish.start.timestamp() * 1000)

    def at(second: float) -> int:
        return zero + round(second * 1000)

    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    head.manufacturer = Manufacturer.GARMIN.value
    head.product = 1967  # a Fenix 2
    head.time_created = at(0)
    builder = FitFileBuilder(auto_define=True)
    builder.add(head)
    builder.add(_timer(at(0), EventType.START))
    blank = RecordMessage()
    # A message has a hundred fields: making them anew for every second takes most of the time.
    blank.fields = [one for one in blank.fields if one.name in _RECORDED]
    changes = [(begin, EventType.STOP_ALL) for begin, _ in pauses]
    changes += [(end, EventType.START) for _, end in pauses]
    changes.sort(key=lambda change: change[0])
    for second in seconds:
        while changes and changes[0][0] <= second.at_s:
            moment, what = changes.pop(0)
            builder.add(_timer(at(moment), what))
        builder.add(_record(blank, second, at(second.at_s), wish))
    builder.add(_timer(at(truth.elapsed_s), EventType.STOP_ALL))
    for index, lap in enumerate(laps):
        made = LapMessage()
        made.message_index = index
        made.start_time, made.timestamp = at(lap.start_s), at(lap.end_s)
        made.total_elapsed_time = float(lap.end_s - lap.start_s)
        made.total_distance = _metres(seconds, lap.start_s, lap.end_s)
        if lap.intensity is not None:
            made.intensity = lap.intensity
            made.workout_step_index = index
        builder.add(made)
    session = SessionMessage()
    session.sport = wish.sport
    session.start_time, session.timestamp = at(0), at(truth.elapsed_s)
    session.total_elapsed_time = float(truth.elapsed_s)
    session.total_timer_time = float(truth.elapsed_s - truth.paused_s)
    session.total_distance = seconds[-1].metres
    builder.add(session)
    activity = ActivityMessage()
    activity.timestamp = at(truth.elapsed_s)
    activity.num_sessions = 1
    if wish.offset_s is not None:
        # This one field is kept as the device's seconds since 1989-12-31 by its own clock.
        shown = wish.start + timedelta(seconds=truth.elapsed_s + wish.offset_s)
        activity.local_timestamp = round(
            (shown - datetime(1989, 12, 31, tzinfo=UTC)).total_seconds()
        )
    builder.add(activity)
    return bytes(builder.build_bytes())


def _timer(at: int, what: EventType) -> EventMessage:
    event = EventMessage()
    event.timestamp, event.event, event.event_type = at, Event.TIMER, what
    return event


def _record(blank: RecordMessage, second: _Second, at: int, wish: Wish) -> RecordMessage:
    record = copy.copy(blank)
    record.fields = [copy.copy(one) for one in blank.fields]
    for one in record.fields:
        one.encoded_values = list(one.encoded_values)
    record.timestamp = at
    record.distance = second.metres
    record.enhanced_speed = second.speed
    if not wish.indoor:
        record.position_lat, record.position_long = second.latitude, second.longitude
    return record


def _gpx(
    wish: Wish,
    seconds: Sequence[_Second],
    _laps: Sequence[_Lap],
    pauses: Sequence[tuple[int, int]],
    _truth: Truth,
) -> bytes:
    gpx = gpxpy.gpx.GPX()
    gpx.creator = "A phone"
    track = gpxpy.gpx.GPXTrack()
    track.type = wish.sport.name.lower()
    gpx.tracks.append(track)
    breaks = [begin for begin, _ in pauses]
    track.segments.append(gpxpy.gpx.GPXTrackSegment())
    for second in seconds:
        if breaks and second.at_s >= breaks[0]:
            breaks.pop(0)
            track.segments.append(gpxpy.gpx.GPXTrackSegment())
        moment = wish.start + timedelta(seconds=second.at_s)
        point = gpxpy.gpx.GPXTrackPoint(
            round(second.latitude, 7), round(second.longitude, 7), time=moment
        )
        track.segments[-1].points.append(point)
    return gpx.to_xml().encode()


def _tcx(
    wish: Wish,
    seconds: Sequence[_Second],
    laps: Sequence[_Lap],
    pauses: Sequence[tuple[int, int]],
    _truth: Truth,
) -> bytes:
    def time(at_s: int) -> str:
        return (wish.start + timedelta(seconds=at_s)).strftime("%Y-%m-%dT%H:%M:%S.000Z")

    space = "http://www.garmin.com/xmlschemas"
    sport = {Sport.RUNNING: "Running", Sport.CYCLING: "Biking"}.get(wish.sport, "Other")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<TrainingCenterDatabase xmlns="{space}/TrainingCenterDatabase/v2">',
        f'<Activities><Activity Sport="{sport}"><Id>{time(0)}</Id>',
    ]
    for lap in laps:
        paused = sum(max(0, min(b, lap.end_s) - max(a, lap.start_s)) for a, b in pauses)
        resting = lap.intensity in (Intensity.REST, Intensity.WARMUP, Intensity.COOLDOWN)
        lines += [
            f'<Lap StartTime="{time(lap.start_s)}">',
            f"<TotalTimeSeconds>{lap.end_s - lap.start_s - paused}</TotalTimeSeconds>",
            f"<DistanceMeters>{_metres(seconds, lap.start_s, lap.end_s):.2f}</DistanceMeters>",
            f"<Intensity>{'Resting' if resting else 'Active'}</Intensity>",
            "<TriggerMethod>Manual</TriggerMethod><Track>",
        ]
        breaks = [begin for begin, _ in pauses if lap.start_s <= begin < lap.end_s]
        for second in seconds:
            if not lap.start_s <= second.at_s < lap.end_s:
                continue
            if breaks and second.at_s >= breaks[0]:
                breaks.pop(0)
                lines.append("</Track><Track>")
            where = (
                f"<Position><LatitudeDegrees>{second.latitude:.7f}</LatitudeDegrees>"
                f"<LongitudeDegrees>{second.longitude:.7f}</LongitudeDegrees></Position>"
            )
            lines.append(
                f"<Trackpoint><Time>{time(second.at_s)}</Time>{'' if wish.indoor else where}"
                f"<DistanceMeters>{second.metres:.2f}</DistanceMeters><Extensions>"
                f'<TPX xmlns="{space}/ActivityExtension/v2"><Speed>{second.speed:.3f}</Speed>'
                "</TPX></Extensions></Trackpoint>"
            )
        lines.append("</Track></Lap>")
    lines.append("<Creator><Name>Forerunner 35</Name></Creator></Activity></Activities>")
    return "\n".join([*lines, "</TrainingCenterDatabase>"]).encode()
