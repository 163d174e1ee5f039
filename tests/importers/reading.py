"""Short ways to read a file in a test, and small files made on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone

from app.engine.recorded import Recording
from app.importers.watch import Found, read_watch_file

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HERE = timezone(timedelta(hours=2))


def found_in(data: bytes, name: str = "activity") -> Found:
    return read_watch_file(data, name, now=NOW, local=lambda moment: moment.astimezone(HERE))


def one_in(data: bytes, name: str = "activity") -> Recording:
    (recording,) = found_in(data, name).recordings
    return recording


def codes(recording: Recording) -> set[str]:
    return {flag.code for flag in recording.flags}


Place = tuple[str | None, float | None, float | None]
"""Time, metres north, metres east of a place in the country."""


def gpx(*tracks: Iterable[Place], kind: str = "running", longitude: float = 10.0) -> bytes:
    """A GPX file with these tracks, made of text so that it can be wrong."""
    lines = ['<?xml version="1.0"?><gpx version="1.1" creator="A phone">']
    for track in tracks:
        lines.append(f"<trk><name>Home, then the hospital</name><type>{kind}</type><trkseg>")
        for time, north, east in track:
            stamp = "" if time is None else f"<time>{time}</time>"
            place = ""
            if north is not None and east is not None:
                # On the equator a degree is as long to the east as to the north.
                around = (longitude + east / 111_195 + 180) % 360 - 180
                place = f' lat="{north / 111_195:.7f}" lon="{around:.7f}"'
            lines.append(f"<trkpt{place}>{stamp}</trkpt>")
        lines.append("</trkseg></trk>")
    return "\n".join([*lines, "</gpx>"]).encode()


def stamp(seconds: float, start: datetime = datetime(2026, 9, 7, 7, 30, tzinfo=UTC)) -> str:
    moment = start + timedelta(seconds=seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def walk(seconds: int, mps: float = 1.5, begin: int = 0) -> list[Place]:
    """Straight north at an even speed, a point a second."""
    return [(stamp(at), at * mps, 0.0) for at in range(begin, begin + seconds)]


def tcx(points: Sequence[tuple[str | None, float | None]], sport: str = "Running") -> bytes:
    """A TCX file with one lap of points: time and metres, no positions."""
    lines = [
        '<TrainingCenterDatabase xmlns="x"><Activities>',
        f'<Activity Sport="{sport}"><Lap StartTime="{stamp(0)}">',
        "<TotalTimeSeconds>300</TotalTimeSeconds><Track>",
    ]
    for time, metres in points:
        inner = "" if time is None else f"<Time>{time}</Time>"
        inner += "" if metres is None else f"<DistanceMeters>{metres}</DistanceMeters>"
        lines.append(f"<Trackpoint>{inner}</Trackpoint>")
    lines.append("</Track></Lap></Activity></Activities></TrainingCenterDatabase>")
    return "\n".join(lines).encode()
