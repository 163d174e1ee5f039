"""Tracks of a GPX file (1.0 and 1.1): what most phones and web sites export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.engine.recorded import Flag
from app.importers.bad_file import BadFile
from app.importers.points import Point, Track, device_name, sane_time
from app.importers.strict_xml import Elements, read_elements
from app.importers.values import moment_of, number_of, offset_of, sport_of


def read_gpx(data: bytes) -> list[Track]:
    """The activities of a GPX file, one for each of its tracks.

    Raises BadFile when it holds none: only a route or places, or nothing that can be read.
    """
    gpx = _Gpx()
    ending = read_elements(data, gpx)
    tracks = [track for track in gpx.tracks if track.points]
    if not tracks:
        if ending != "whole":
            raise BadFile("damaged", format="GPX")
        if gpx.routes or gpx.places:
            raise BadFile("holds", format="GPX", what="route" if gpx.routes else "places")
        raise BadFile("holds_none", format="GPX")
    if ending == "truncated":
        tracks[-1].flags.append(Flag("truncated"))
    elif ending == "damaged":
        tracks[-1].flags.append(Flag("damaged"))
    for track in tracks:
        track.device = device_name(gpx.creator)
    return tracks


@dataclass
class _Now:
    """The point being read."""

    latitude: float | None = None
    longitude: float | None = None
    at: float | None = None
    speed: float | None = None


@dataclass
class _Gpx(Elements):
    tracks: list[Track] = field(default_factory=list)
    creator: str | None = None
    routes: int = 0
    places: int = 0
    _part: int = 0
    _now: _Now = field(default_factory=_Now)

    def begin(self, path: list[str], attributes: Mapping[str, str]) -> None:
        name = path[-1]
        if name == "trkpt":
            latitude = number_of(attributes.get("lat"), -90, 90)
            longitude = number_of(attributes.get("lon"), -180, 180)
            both = latitude is not None and longitude is not None
            self._now = _Now(latitude, longitude) if both else _Now()
        elif name == "trkseg":
            self._part += 1
        elif name == "trk":
            self.tracks.append(Track())
        elif name == "gpx":
            self.creator = attributes.get("creator")

    def end(self, path: list[str], text: str) -> None:
        name = path[-1]
        if name == "rte":
            self.routes += 1
        elif name == "wpt":
            self.places += 1
        elif not self.tracks:
            return
        elif name == "trkpt":
            now = self._now
            self.tracks[-1].points.append(
                Point(now.at, None, now.speed, now.latitude, now.longitude, self._part)
            )
        elif name == "time" and path[-2] == "trkpt":
            moment = moment_of(text)
            self._now.at = sane_time(moment)
            if self.tracks[-1].utc_offset_s is None:
                self.tracks[-1].utc_offset_s = offset_of(moment)
        elif name == "speed" and "trkpt" in path:
            self._now.speed = number_of(text, 0, 1000)
        elif name == "type" and path[-2] == "trk":
            self.tracks[-1].sport = sport_of(text)
