"""Recordings of watches and phones: what is found is what was done."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import gpxpy
import gpxpy.geo
import pytest
from fit_tool.profile.profile_type import Sport

from app.engine.recorded import (
    FASTEST_MPS,
    Flag,
    Recording,
    Sample,
    Stretch,
    digest_of,
    distance_at,
    metres_between,
)
from app.importers.distance import haversine
from app.importers.points import Point
from app.importers.watch import BadFile, read_watch_path
from tests.importers.reading import HERE, NOW, codes, found_in, gpx, one_in, stamp, tcx, walk
from tests.recordings import START, Wish, make

ROOT = Path(__file__).parents[2]
FORMATS = ("fit", "gpx", "tcx")
WISHES = (
    Wish(stage=1, seed=1),
    Wish(stage=4, seed=2, laps="pressed", waits=2, auto_pause=True),
    Wish(stage=8, seed=3, laps="steps"),
    Wish(stage=12, seed=4, run_mps=3.2, every_s=4),
)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: f"stage{wish.stage}")
def test_time_and_distance_are_those_that_were_done(wish: Wish, kind: str) -> None:
    made = make(replace(wish, format=kind))
    found = found_in(made.data, made.name)
    (recording,) = found.recordings
    assert (found.kind, found.notes) == (kind, ())
    assert recording.start == START
    assert recording.elapsed_s == pytest.approx(made.truth.elapsed_s, abs=wish.every_s)
    assert recording.moving_s == pytest.approx(
        made.truth.elapsed_s - made.truth.paused_s, abs=2 * wish.every_s + wish.waits
    )
    assert recording.distance_m == pytest.approx(made.truth.total_m, rel=0.03)
    assert recording.sport == "running"
    assert codes(recording) <= {"no_zone"}
    times = [sample.at_s for sample in recording.samples]
    assert times == sorted(set(times)) and times[0] >= 0
    ways = [sample.distance_m for sample in recording.samples]
    assert None not in ways and ways == sorted(ways)
    # In every phase, too: the split rests on it.
    for part in made.truth.parts:
        if part.end_s - part.start_s > 60:
            speed = metres_between(recording.samples, part.start_s + 10, part.end_s - 10)
            usual = wish.run_mps if part.running else wish.walk_mps
            assert speed is not None
            moving = part.end_s - part.start_s - 20
            moving -= sum(
                max(0.0, min(pause.end_s, part.end_s - 10) - max(pause.start_s, part.start_s + 10))
                for pause in recording.pauses
            )
            assert speed / moving == pytest.approx(usual, rel=0.35)


def test_a_fit_file_tells_the_local_time_and_others_are_shown_in_this_computers() -> None:
    there = one_in(make(Wish(offset_s=-5 * 3600 - 1800)).data)
    assert there.start is not None and there.start.utcoffset() == timedelta(hours=-5.5)
    assert there.start == START and "no_zone" not in codes(there)
    for data in (make(Wish(offset_s=None)).data, make(Wish(format="gpx")).data):
        here = one_in(data)
        assert here.start is not None and here.start.tzinfo is HERE
        assert here.start == START and "no_zone" in codes(here)


def test_a_zone_in_the_text_is_kept() -> None:
    track = [(stamp(at).replace("Z", "+05:45"), at * 1.5, 0.0) for at in range(90)]
    recording = one_in(gpx(track))
    assert recording.start is not None
    assert recording.start.isoformat() == "2026-09-07T07:30:00+05:45"
    assert "no_zone" not in codes(recording)


def test_laps_come_with_what_they_were_meant_as_where_the_file_says_so() -> None:
    by_steps = one_in(make(Wish(stage=3, laps="steps")).data)
    intents = [lap.intent for lap in by_steps.laps]
    assert intents[0] == "warm_up" and intents[-1] == "cool_down"
    assert set(intents[1:-1:2]) == {"run"} and set(intents[2:-1:2]) == {"rest"}
    assert {lap.intent for lap in one_in(make(Wish(stage=3, laps="pressed")).data).laps} == {None}
    walked = one_in(make(Wish(stage=3, laps="steps", sport=Sport.WALKING)).data)
    assert {lap.intent for lap in walked.laps} == {"warm_up", None, "rest", "cool_down"}
    resting = one_in(make(Wish(stage=3, laps="steps", format="tcx")).data)
    assert [lap.intent for lap in resting.laps[:3]] == ["rest", "run", "rest"]
    assert [lap.start_s for lap in resting.laps] == [lap.start_s for lap in by_steps.laps]
    total = sum(lap.distance_m or 0 for lap in by_steps.laps)
    assert total == pytest.approx(by_steps.distance_m, abs=5)


@pytest.mark.parametrize("kind", ["fit", "tcx"])
def test_indoors_the_device_counts_the_distance(kind: str) -> None:
    made = make(Wish(stage=6, indoor=True, format=kind))
    recording = one_in(made.data)
    assert recording.distance_m == pytest.approx(made.truth.total_m, rel=0.04)
    assert codes(recording) <= {"no_zone"}


@pytest.mark.parametrize("kind", FORMATS)
def test_what_an_auto_pause_left_out_is_a_pause(kind: str) -> None:
    made = make(Wish(stage=5, waits=2, auto_pause=True, format=kind, seed=7))
    recording = one_in(made.data)
    assert len(recording.pauses) == 2
    paused = sum(pause.end_s - pause.start_s for pause in recording.pauses)
    assert paused == pytest.approx(made.truth.paused_s, abs=3)


def test_a_silence_in_one_place_is_a_pause_too() -> None:
    later = [(stamp(at + 90), at * 1.5, 0.0) for at in range(60, 120)]
    recording = one_in(gpx([*walk(60), *later]))
    assert recording.pauses == (Stretch(59, 150),)
    assert recording.moving_s == 209 - 91


@pytest.mark.parametrize("kind", FORMATS)
def test_a_bus_ride_home_is_told_and_left_out(kind: str) -> None:
    made = make(Wish(stage=2, bus_s=600, late_s=60, format=kind, seed=5))
    recording = one_in(made.data)
    assert recording.distance_m == pytest.approx(made.truth.total_m, rel=0.05)
    flag = recording.flag("ride")
    assert flag is not None
    assert flag.values["metres"] == pytest.approx(made.truth.ride_m, rel=0.05)
    (ride,) = recording.rides
    assert ride.start_s == pytest.approx(made.truth.parts[-1].end_s, abs=20)


# --- errors of the receiver


def leap(at: int, north: float, seconds: int = 1, count: int = 300) -> bytes:
    """A walk whose positions lie elsewhere for some seconds."""
    points = list(walk(count))
    for index in range(at, min(count, at + seconds)):
        time, where, aside = points[index]
        assert where is not None
        points[index] = (time, where + north, aside)
    return gpx(points)


@pytest.mark.parametrize("seconds", [1, 2, 5, 30, 1000])
def test_an_impossible_jump_is_told_and_left_out(seconds: int) -> None:
    straight = one_in(gpx(walk(300)))
    recording = one_in(leap(100, 900, seconds))
    flag = recording.flag("spike")
    assert flag is not None
    assert flag.values["count"] >= 1
    assert flag.values["metres"] == pytest.approx(900 if seconds > 200 else 1800, abs=15)
    assert recording.distance_m == pytest.approx(straight.distance_m, abs=8)
    assert max(sample.speed_mps or 0 for sample in recording.samples) < FASTEST_MPS


def test_a_sprint_is_no_spike() -> None:
    track = [(stamp(at), at * 1.5 + 7 * min(max(at - 60, 0), 10), 0.0) for at in range(120)]
    recording = one_in(gpx(track))
    assert codes(recording) == {"no_zone"}
    assert recording.distance_m == pytest.approx(119 * 1.5 + 70, rel=0.02)


def test_a_counter_that_jumps_or_starts_anew_is_seen_through() -> None:
    metres = [1.5 * at + (800 if at >= 100 else 0) for at in range(200)]
    recording = one_in(tcx([(stamp(at), way) for at, way in enumerate(metres)]))
    assert recording.flag("spike") == Flag("spike", {"count": 1, "metres": 802})
    assert recording.distance_m == pytest.approx(298, abs=4)
    anew = [1.5 * (at % 100) for at in range(200)]
    recording = one_in(tcx([(stamp(at), way) for at, way in enumerate(anew)]))
    assert recording.distance_m == pytest.approx(298, abs=4)


def test_one_wrong_clock_reading_costs_one_point() -> None:
    points = list(walk(200))
    points[50] = ("2026-09-07T19:30:00Z", *points[50][1:])
    points[90] = ("2026-09-07T07:30:05Z", *points[90][1:])
    recording = one_in(gpx(points))
    assert recording.flag("out_of_order") == Flag("out_of_order", {"count": 2})
    assert (recording.elapsed_s, len(recording.samples)) == (199, 198)
    assert recording.distance_m == pytest.approx(199 * 1.5, rel=0.01)


def test_a_clock_set_on_the_way_makes_two_recordings() -> None:
    old = [(stamp(at, datetime(1989, 12, 31, tzinfo=UTC)), at * 1.5, 0.0) for at in range(70)]
    first, second = found_in(gpx([*old, *walk(100, begin=70)])).recordings
    assert "very_old" in codes(first) and "very_old" not in codes(second)
    assert (first.elapsed_s, second.elapsed_s) == (69, 99)


# --- what is missing


def test_without_times_the_distance_is_known() -> None:
    recording = one_in(gpx([(None, north, east) for _, north, east in walk(200)]))
    assert (recording.start, recording.elapsed_s, recording.samples) == (None, None, ())
    assert recording.distance_m == pytest.approx(199 * 1.5, rel=0.01)
    assert codes(recording) == {"no_times"}


def test_without_positions_and_counter_the_time_is_known() -> None:
    recording = one_in(tcx([(stamp(at), None) for at in range(0, 301, 5)]))
    assert (recording.elapsed_s, recording.distance_m) == (300, None)
    assert codes(recording) == {"no_distance", "no_zone"}
    assert {sample.distance_m for sample in recording.samples} == {None}


def test_points_that_lack_time_or_place_cost_only_themselves() -> None:
    points = list(walk(300))
    for index in range(20, 300, 7):
        points[index] = (points[index][0], None, None)
    for index in range(23, 300, 11):
        points[index] = (None, *points[index][1:])
    points[40] = ("yesterday", *points[40][1:])
    recording = one_in(gpx(points))
    assert recording.distance_m == pytest.approx(299 * 1.5, rel=0.02)
    assert codes(recording) == {"no_zone"}


def test_a_lap_without_points_gives_its_sums() -> None:
    data = tcx([]).replace(b"<Track>", b"<DistanceMeters>420.5</DistanceMeters><Track>")
    recording = one_in(data)
    assert (recording.elapsed_s, recording.moving_s, recording.distance_m) == (300, 300, 420.5)
    assert codes(recording) == {"no_samples", "no_zone"}


# --- whose, when, what


@pytest.mark.parametrize(
    ("sport", "found", "flag"),
    [
        (Sport.RUNNING, "running", None),
        (Sport.WALKING, "walking", None),
        (Sport.HIKING, "walking", None),
        (Sport.CYCLING, "other:cycling", "other_sport"),
        (Sport.STAND_UP_PADDLEBOARDING, "other:stand_up_paddleboarding", "other_sport"),
        (Sport.GENERIC, None, "no_sport"),
    ],
)
def test_the_sport_is_told(sport: Sport, found: str | None, flag: str | None) -> None:
    recording = one_in(make(Wish(sport=sport)).data)
    assert recording.sport == found
    assert codes(recording) == ({flag} if flag else set())


def test_a_persons_own_words_go_no_further() -> None:
    recording = one_in(gpx(walk(90), kind="with Anna to the oncologist"))
    assert recording.sport is None and "no_sport" in codes(recording)
    assert "Anna" not in repr(recording) and "hospital" not in repr(recording)


def test_positions_leave_no_trace() -> None:
    here, elsewhere = gpx(walk(200), longitude=10.0), gpx(walk(200), longitude=-140.0)
    assert here != elsewhere
    assert found_in(here) == found_in(elsewhere)
    assert Sample._fields == ("at_s", "distance_m", "speed_mps")
    assert not {"latitude", "longitude", "position"} & set(Recording._fields)


def test_a_way_across_the_date_line_is_as_long_as_any_other() -> None:
    points = [(stamp(at), 0.0, 1.5 * at - 150) for at in range(200)]
    plain, across = one_in(gpx(points)), one_in(gpx(points, longitude=180.0))
    assert across.distance_m == pytest.approx(plain.distance_m, rel=0.001)


@pytest.mark.parametrize(
    ("start", "flag"),
    [
        (datetime(1989, 12, 31, 0, 0, 5, tzinfo=UTC), "very_old"),
        (NOW + timedelta(days=1), "future"),
        (NOW + timedelta(minutes=5), None),
        (NOW - timedelta(days=3650), None),
    ],
)
def test_a_wrong_clock_is_pointed_out(start: datetime, flag: str | None) -> None:
    recording = one_in(make(Wish(start=start)).data)
    assert codes(recording) == ({flag} if flag else set())
    if flag:
        assert recording.flag(flag).values == {"start": recording.start}  # type: ignore[union-attr,arg-type]


def test_a_recording_started_by_mistake_is_pointed_out() -> None:
    assert one_in(gpx(walk(20))).flag("short") == Flag("short", {"seconds": 19})


# --- several, and the same again


def test_several_activities_in_one_file() -> None:
    tracks = (walk(100), walk(100, begin=2000), [])
    assert [r.elapsed_s for r in found_in(gpx(*tracks)).recordings] == [99, 99]
    a, b = (make(Wish(format="tcx", start=START + timedelta(days=day))).data for day in (0, 2))
    activity = b[b.index(b"<Activity ") : b.index(b"</Activities>")]
    both = a.replace(b"</Activities>", activity + b"</Activities>")
    first, second = found_in(both).recordings
    assert first.start == START and second.start == START + timedelta(days=2)
    assert first._replace(start=None, digest="") == second._replace(start=None, digest="")
    assert first.digest != second.digest
    chained = make(Wish()).data + make(Wish(start=START + timedelta(days=2))).data
    assert [r.start for r in found_in(chained).recordings] == [START, START + timedelta(days=2)]


def test_the_same_activity_is_known_again() -> None:
    data = make(Wish()).data
    twice = found_in(data + data)
    assert len(twice.recordings) == 1 and twice.notes == ("repeated",)
    assert twice.recordings[0].digest == one_in(data).digest
    start = datetime(2026, 9, 7, 9, 30, tzinfo=HERE)
    assert digest_of("running", start, 100.2, 50.4) == digest_of("running", START, 100.4, 50.1)
    assert digest_of("running", start, 100, None) != digest_of("running", start, 100, 0)
    assert digest_of("walking", start, 100, 5) != digest_of("running", start, 100, 5)


def test_the_content_decides_not_the_name() -> None:
    found = found_in(make(Wish(format="gpx")).data, "run.FIT")
    assert (found.kind, found.notes) == ("gpx", ("wrong_ending",))
    assert found_in(make(Wish()).data, "RUN.FIT").notes == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_text_comes_in_several_encodings(encoding: str) -> None:
    named = "iso-8859-1" if encoding == "iso-8859-1" else encoding.removesuffix("-sig")
    text = gpx(walk(90)).decode().replace('"1.0"?', f'"1.0" encoding="{named}"?', 1)
    data = text.replace("A phone", "Téléphone").encode(encoding)
    assert one_in(data).device == "Téléphone"


def test_space_before_the_declaration_is_borne() -> None:
    assert one_in(b"   \r\n" + gpx(walk(90))).elapsed_s == 89


# --- the parts


def test_the_sphere_is_that_of_the_other_library() -> None:
    a, b = Point(0, latitude=51.5, longitude=-0.1), Point(1, latitude=51.6, longitude=0.2)
    theirs = gpxpy.geo.haversine_distance(51.5, -0.1, 51.6, 0.2)
    assert haversine(a, b) == pytest.approx(theirs, rel=0.002)


def test_the_distance_at_a_moment() -> None:
    samples = (Sample(2, 0, 1), Sample(4, 10, 1), Sample(8, 10, 1))
    assert [distance_at(samples, at) for at in (0, 2, 3, 4, 6, 8, 9)] == [0, 0, 5, 10, 10, 10, 10]
    assert distance_at((), 3) is None
    assert metres_between((Sample(0, None, 1),), 0, 1) is None


def test_nothing_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys, app.importers.watch\n"
        "print([m for m in ('fitdecode', 'gpxpy', 'pyexpat', 'fit_tool') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[]", done.stderr


# --- real files

REAL = next(
    (folder / "shared/watch-files" for folder in ROOT.parents if (folder / "shared").is_dir()),
    ROOT.parent / "shared/watch-files",
)
needs_real_files = pytest.mark.skipif(not REAL.is_dir(), reason="the recorded files are not here")


@needs_real_files
@pytest.mark.parametrize(
    ("name", "metres", "seconds", "sport", "flags"),
    [
        ("activity-small-fenix2-run.fit", 9008, 2832, "running", {"spike"}),
        ("garmin-fenix-5-walk.fit", 67.85, 46, "walking", {"short"}),
        ("activity-unexpected-eof.fit", 5.73, 14, "running", {"truncated", "short", "no_zone"}),
        ("activity-settings-corruptheader.fit", 5.73, 14, "running", {"damaged", "short"}),
        (
            "sample-activity-indoor-trainer.fit",
            None,
            2262,
            "other:cycling",
            {"other_sport", "no_distance", "no_zone"},
        ),
        ("sup_activity_1.tcx", 1157.5, 1112, "other:other", {"other_sport", "no_zone"}),
        ("track-with-empty-segment.gpx", 86, 76, None, {"no_sport", "no_zone"}),
    ],
)
def test_real_recordings(
    name: str, metres: float | None, seconds: float, sport: str | None, flags: set[str]
) -> None:
    found = read_watch_path(REAL / name, now=NOW, local=lambda moment: moment.astimezone(HERE))
    (recording,) = found.recordings
    # The Fenix counted four jumps of its receiver of up to 30 m in a second.
    assert recording.distance_m == (pytest.approx(metres, rel=0.01) if metres else None)
    assert recording.elapsed_s == pytest.approx(seconds, abs=1)
    assert recording.sport == sport
    assert codes(recording) == flags


@needs_real_files
@pytest.mark.parametrize("name", ["korita-zbevnica.gpx", "cerknicko-without-times.gpx"])
def test_real_tracks_are_as_long_as_another_library_finds(name: str) -> None:
    data = (REAL / name).read_bytes()
    theirs = [track for track in gpxpy.parse(data.decode()).tracks if track.get_points_no() > 1]
    ours = found_in(data, name).recordings
    for track, recording in zip(theirs, ours, strict=True):
        assert recording.distance_m == pytest.approx(track.length_2d(), rel=0.02)


@needs_real_files
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("WorkoutRepeatSteps.fit", "a workout"),
        ("unicode.gpx", "places"),
        ("README.md", "not a FIT"),
    ],
)
def test_real_files_that_are_no_recording_are_named_as_what_they_are(name: str, words: str) -> None:
    with pytest.raises(BadFile, match=words):
        found_in((REAL / name).read_bytes(), name)


@pytest.mark.parametrize(
    ("creator", "device"),
    [
        ("GPSBabel - http://www.gpsbabel.org", "GPSBabel"),
        ("OsmAnd (https://osmand.net)", "OsmAnd"),
        ("www.example.org", None),
        ("Watch 3 - v2", "Watch 3 - v2"),
        ("Mapper | someone@example.org", "Mapper"),
        ("StravaGPX", "StravaGPX"),
    ],
)
def test_a_device_is_shown_without_addresses(creator: str, device: str | None) -> None:
    data = gpx(walk(120)).replace(b"A phone", creator.encode())
    assert one_in(data).device == device
