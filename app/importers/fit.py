"""Activities of a FIT file: what most sports watches write."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.engine.recorded import Flag, Intent
from app.importers.bad_file import BadFile
from app.importers.points import Point, Track, TrackLap, device_name
from app.importers.values import number_of, quarter_hours, sport_of

if TYPE_CHECKING:
    from fitdecode import FitDataMessage

_EPOCH_S = 631_065_600
"""FIT counts seconds from 1989-12-31 00:00 UTC."""
_SEMICIRCLE = 180 / 2**31
_MOST_S = 14 * 86400
_MOST_M = 1_000_000
"""What an activity can have at most: two weeks, 1,000 km (own)."""
_WANTED = frozenset(
    "file_id session lap record event activity sport workout_step split device_info".split()
)
_KINDS: Mapping[object, str] = {
    **{name: name for name in "workout course totals goals schedules weight".split()},
    **dict.fromkeys(("settings", "sport", "device"), "settings"),
    **dict.fromkeys(("monitoring_a", "monitoring_b", "monitoring_daily"), "monitoring"),
    **dict.fromkeys(("segment", "segment_list"), "segment"),
    "blood_pressure": "blood_pressure",
}
"""What the types of files that are no activity hold."""
_INTENTS: Mapping[object, Intent] = {
    "active": "run",
    "interval": "run",
    "rest": "rest",
    "recovery": "rest",
    "warmup": "warm_up",
    "cooldown": "cool_down",
}
_DETECTED: Mapping[object, Intent] = {"rwd_run": "run", "rwd_walk": "walk", "rwd_stand": "rest"}
"""Some watches tell running from walking by the arm's movement themselves."""

Fields = dict[str, Any]


@dataclass
class _File:
    """The messages of one FIT file; several can be chained in one."""

    messages: dict[str, list[Fields]] = field(default_factory=dict)
    flags: list[Flag] = field(default_factory=list)

    def all(self, name: str) -> list[Fields]:
        return self.messages.get(name, [])

    def first(self, name: str) -> Fields:
        return self.all(name)[0] if self.all(name) else {}


def read_fit(data: bytes) -> list[Track]:
    """The activities of a FIT file, one for each session.

    What stands before damage is kept and flagged, as is a checksum that does not match. Raises
    BadFile when the file holds no activity.
    """
    files = _files(data)
    tracks: list[Track] = []
    planned: list[str] = []
    for file in files:
        kind = file.first("file_id").get("type")
        if kind in _KINDS:
            planned.append(_KINDS[kind])
            continue
        tracks += _tracks(file)
    if tracks:
        return tracks
    if planned:
        raise BadFile("holds", format="FIT", what=planned[0])
    if not files or files[-1].flags:
        raise BadFile("damaged", format="FIT")
    raise BadFile("holds_none", format="FIT")


_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError,
)  # fmt: skip
"""The reader was written for sound files: a damaged one can break it in any of these ways."""


def _files(data: bytes) -> list[_File]:
    # Loaded here: the window starts without it.
    import struct

    import fitdecode

    files: list[_File] = []
    reader = fitdecode.FitReader(
        io.BytesIO(data),
        # Times stay numbers: cheaper, and no date can be out of range.
        processor=None,
        # Computed and told by each frame; a wrong sum is for the person to judge.
        check_crc=fitdecode.CrcCheck.READONLY,
        error_handling=fitdecode.ErrorHandling.IGNORE,
    )
    try:
        for frame in reader:
            if isinstance(frame, fitdecode.FitHeader):
                files.append(_File())
                if frame.crc_matched is False:
                    files[-1].flags.append(Flag("bad_checksum"))
            elif isinstance(frame, fitdecode.FitCRC):
                if not frame.matched and not files[-1].flags:
                    files[-1].flags.append(Flag("bad_checksum"))
            elif isinstance(frame, fitdecode.FitDataMessage) and frame.name in _WANTED:
                files[-1].messages.setdefault(frame.name, []).append(_fields(frame))
    except fitdecode.FitEOFError:
        if files:
            files[-1].flags.append(Flag("truncated"))
    except (fitdecode.FitError, struct.error, *_BROKEN):
        if files:
            files[-1].flags.append(Flag("damaged"))
    finally:
        reader.close()
    return files


def _fields(message: FitDataMessage) -> Fields:
    """The message's known fields; what a developer's own fields say is not asked for."""
    found: Fields = {}
    for item in message.fields:
        if item.field is None or item.value is None or getattr(item.field_def, "is_dev", False):
            continue
        found.setdefault(item.name, item.value)
    return found


def _tracks(file: _File) -> list[Track]:
    records = [_point(fields) for fields in file.all("record")]
    sessions = sorted(file.all("session"), key=lambda s: _at(s.get("start_time")) or 0.0)
    if not sessions:
        if not records:
            return []
        sessions = [{"sport": file.first("sport").get("sport")}]
    starts = [_at(session.get("start_time")) for session in sessions]
    pauses = list(_pauses(file.all("event")))
    timed = any(event.get("event") == "timer" for event in file.all("event"))
    laps = _laps(file)
    tracks = []
    for index, session in enumerate(sessions):
        begin = (starts[index] or 0.0) if index else 0.0
        end = next((start for start in starts[index + 1 :] if start), float("inf"))
        sport = _sport(session.get("sport") or file.first("sport").get("sport"))
        walked = sport == "walking"
        track = Track(
            points=[p for p in records if p.at is None or begin <= p.at < end],
            laps=[
                # The active part of a walk is a walk: its speeds must tell.
                lap._replace(intent=None) if walked and lap.intent == "run" else lap
                for lap in laps
                if begin <= lap.start < end
            ],
            pauses=[pause for pause in pauses if begin <= pause[0] < end],
            timed_pauses=timed,
            start=starts[index],
            elapsed=number_of(session.get("total_elapsed_time"), 0, _MOST_S),
            moving=number_of(session.get("total_timer_time"), 0, _MOST_S),
            metres=number_of(session.get("total_distance"), 0, _MOST_M),
            utc_offset_s=_offset(file.first("activity")),
            sport=sport,
            device=_device(file),
            flags=list(file.flags),
        )
        tracks.append(track)
    return tracks


def _at(value: object) -> float | None:
    number = number_of(value, 0, 2**32)
    return None if number is None else number + _EPOCH_S


def _point(fields: Fields) -> Point:
    latitude = number_of(fields.get("position_lat"), -(2**30), 2**30)
    longitude = number_of(fields.get("position_long"), -(2**31), 2**31)
    if latitude is None or longitude is None:
        latitude = longitude = None
    else:
        latitude, longitude = latitude * _SEMICIRCLE, longitude * _SEMICIRCLE
    speed = fields.get("enhanced_speed", fields.get("speed"))
    return Point(
        _at(fields.get("timestamp")),
        number_of(fields.get("distance"), 0, _MOST_M),
        number_of(speed, 0, 1000),
        latitude,
        longitude,
    )


def _pauses(events: Iterable[Fields]) -> Iterator[tuple[float, float]]:
    """From each stop of the timer to its next start."""
    stopped: float | None = None
    for event in events:
        at = _at(event.get("timestamp"))
        if event.get("event") != "timer" or at is None:
            continue
        if event.get("event_type") == "start":
            if stopped is not None and stopped < at:
                yield stopped, at
            stopped = None
        elif str(event.get("event_type")).startswith("stop") and stopped is None:
            stopped = at


def _laps(file: _File) -> list[TrackLap]:
    """The laps with what they were meant as: by the watch's own telling of running from walking,
    else by the steps of the workout it followed."""
    detected = [s for s in file.all("split") if s.get("split_type") in _DETECTED]
    if detected:
        return [lap for s in detected if (lap := _lap(s, _DETECTED[s["split_type"]]))]
    steps = {s.get("message_index"): s.get("intensity") for s in file.all("workout_step")}
    laps = file.all("lap")
    meant = [lap.get("intensity") or steps.get(lap.get("wkt_step_index")) for lap in laps]
    # Most watches call every lap "active": it says something only beside other words or steps.
    told = len(set(meant)) > 1 or any("wkt_step_index" in lap for lap in laps)
    pairs = zip(laps, meant, strict=True)
    return [lap for f, word in pairs if (lap := _lap(f, _INTENTS.get(word) if told else None))]


def _lap(fields: Fields, intent: Intent | None) -> TrackLap | None:
    start = _at(fields.get("start_time"))
    seconds = number_of(fields.get("total_elapsed_time"), 0, _MOST_S)
    if start is None or not seconds:
        return None
    metres = number_of(fields.get("total_distance"), 0, _MOST_M)
    return TrackLap(start, start + seconds, metres, intent)


def _offset(activity: Fields) -> int | None:
    shown, at = activity.get("local_timestamp"), activity.get("timestamp")
    if not isinstance(shown, int) or not isinstance(at, int):
        return None
    return quarter_hours(shown - at)


def _sport(value: object) -> str | None:
    if value is None or value == "generic":
        return None
    known = sport_of(value) if isinstance(value, str) else None
    # FIT's own names are no one's private words.
    return known or (f"other:{value}" if isinstance(value, str) else "other:unknown")


def _device(file: _File) -> str | None:
    head = file.first("file_id")
    makers: Sequence[object] = [head.get("manufacturer")]
    products: list[object] = [head.get("product_name"), head.get("garmin_product")]
    products += [info.get("product_name") for info in file.all("device_info")[:1]]
    maker = next((m for m in makers if isinstance(m, str) and m != "development"), "")
    product = next((p for p in products if isinstance(p, str) and p), "")
    words = " ".join((maker.replace("_", " ").title(), product.replace("_", " ")))
    return device_name(words)
