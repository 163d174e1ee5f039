"""Activities of a TCX file (Garmin Training Center and the web sites that write it)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.engine.recorded import Flag, Intent
from app.importers.bad_file import BadFile
from app.importers.points import Point, Track, TrackLap, device_name, sane_time
from app.importers.strict_xml import Elements, read_elements
from app.importers.values import moment_of, number_of, offset_of, sport_of

_INTENTS: Mapping[str, Intent] = {"Active": "run", "Resting": "rest"}
_MOST_S = 14 * 86400
_MOST_M = 1_000_000
"""What a lap or activity can have at most: two weeks, 1,000 km (own)."""


def read_tcx(data: bytes) -> list[Track]:
    """The activities of a TCX file.

    Raises BadFile when it holds none: only a course or a workout, or nothing that can be read.
    """
    tcx = _Tcx()
    ending = read_elements(data, tcx)
    tcx.close_lap()
    tracks = [track for track in tcx.tracks if track.points or track.laps]
    if not tracks:
        if ending != "whole":
            raise BadFile("damaged", format="TCX")
        if tcx.courses or tcx.workouts:
            raise BadFile("holds", format="TCX", what="course" if tcx.courses else "workout")
        raise BadFile("holds_none", format="TCX")
    if ending == "truncated":
        tracks[-1].flags.append(Flag("truncated"))
    elif ending == "damaged":
        tracks[-1].flags.append(Flag("damaged"))
    for track in tracks:
        _sum_up(track)
    return tracks


def _sum_up(track: Track) -> None:
    laps = track.laps
    # "Active" is written for every lap by most devices: it says something only beside "Resting".
    if not any(lap.intent == "rest" for lap in laps):
        track.laps = [lap._replace(intent=None) for lap in laps]
    if not laps:
        return
    track.start = min(lap.start for lap in laps)
    # A lap's time is that of the timer, which pauses stop.
    track.moving = sum(lap.end - lap.start for lap in laps)
    metres = [lap.metres for lap in laps if lap.metres is not None]
    track.metres = sum(metres) if metres else None
    _stretch_laps(track)
    if not any(point.at is not None for point in track.points):
        track.elapsed = max(lap.end for lap in track.laps) - track.start


def _stretch_laps(track: Track) -> None:
    """Let each lap last until the next one begins or its own last point: pauses lie within."""
    last = max((point.at for point in track.points if point.at is not None), default=None)
    track.laps.sort(key=lambda lap: lap.start)
    ends = [lap.start for lap in track.laps[1:]]
    final = track.laps[-1].end
    ends.append(final if last is None else max(last, final if last < final < last + 60 else last))
    track.laps = [
        lap._replace(end=end) for lap, end in zip(track.laps, ends, strict=True) if end > lap.start
    ]


@dataclass
class _Lap:
    """The lap being read."""

    start: float | None = None
    seconds: float | None = None
    metres: float | None = None
    intent: Intent | None = None
    is_open: bool = False
    tracks: int = 0


@dataclass
class _Now:
    """The point being read."""

    at: float | None = None
    metres: float | None = None
    speed: float | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass
class _Tcx(Elements):
    tracks: list[Track] = field(default_factory=list)
    courses: int = 0
    workouts: int = 0
    _part: int = 0
    _lap: _Lap = field(default_factory=_Lap)
    _now: _Now = field(default_factory=_Now)

    def begin(self, path: list[str], attributes: Mapping[str, str]) -> None:
        name = path[-1]
        if name == "Activity":
            self.tracks.append(Track(sport=sport_of(attributes.get("Sport"))))
        elif name == "Lap" and "Activity" in path:
            self._lap = _Lap(sane_time(moment_of(attributes.get("StartTime", ""))), is_open=True)
        elif name == "Track":
            # Each lap has a track of its own; a second one in it follows a pause.
            self._part += self._lap.tracks > 0
            self._lap.tracks += 1
        elif name == "Trackpoint":
            self._now = _Now()

    def end(self, path: list[str], text: str) -> None:
        name = path[-1]
        if "Activity" not in path:
            self.courses += name == "Course"
            self.workouts += name == "Workout"
        elif "Trackpoint" in path:
            self._point(path, text)
        elif name == "Lap":
            self.close_lap()
        elif path[-2] == "Lap":
            if name == "TotalTimeSeconds":
                self._lap.seconds = number_of(text, 0, _MOST_S)
            elif name == "DistanceMeters":
                self._lap.metres = number_of(text, 0, _MOST_M)
            elif name == "Intensity":
                self._lap.intent = _INTENTS.get(text)
        elif name == "Name" and path[-2] == "Creator":
            self.tracks[-1].device = device_name(text)

    def _point(self, path: list[str], text: str) -> None:
        name, now = path[-1], self._now
        if name == "Trackpoint":
            if now.latitude is None or now.longitude is None:
                now.latitude = now.longitude = None
            point = Point(now.at, now.metres, now.speed, now.latitude, now.longitude, self._part)
            self.tracks[-1].points.append(point)
        elif name == "Time":
            moment = moment_of(text)
            now.at = sane_time(moment)
            if self.tracks[-1].utc_offset_s is None:
                self.tracks[-1].utc_offset_s = offset_of(moment)
        elif name == "LatitudeDegrees":
            now.latitude = number_of(text, -90, 90)
        elif name == "LongitudeDegrees":
            now.longitude = number_of(text, -180, 180)
        elif name == "DistanceMeters":
            now.metres = number_of(text, 0, _MOST_M)
        elif name == "Speed":
            now.speed = number_of(text, 0, 1000)

    def close_lap(self) -> None:
        """Keep the lap being read, even when the file ended within it."""
        lap, self._lap = self._lap, _Lap()
        if lap.is_open and lap.start is not None and lap.seconds:
            self.tracks[-1].laps.append(
                TrackLap(lap.start, lap.start + lap.seconds, lap.metres, lap.intent)
            )
