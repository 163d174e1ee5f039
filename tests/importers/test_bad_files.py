"""Files that are damaged, no recording, or meant to harm: a sentence, never half a recording."""

from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest
from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.profile_type import FileType, Manufacturer

from app.engine.model import Step
from app.exporters.workout_fit import WorkoutNames, workout_file
from app.importers.watch import MAX_BYTES, BadFile, kind_of, read_watch_path
from tests.engine.build import shipped_programme
from tests.importers.reading import HERE, NOW, codes, found_in, gpx, one_in, walk
from tests.recordings import START, Wish, make

FORMATS = ("fit", "gpx", "tcx")


def refused(data: bytes, name: str = "file") -> str:
    with pytest.raises(BadFile) as caught:
        found_in(data, name)
    text = str(caught.value)
    assert text.startswith(name) and "Nothing was imported." in text
    return text


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_what_stands_before_the_end_of_a_cut_file_is_kept(kind: str, share: float) -> None:
    whole = make(Wish(format=kind, stage=3, laps="pressed", seed=3)).data
    full, cut = one_in(whole), one_in(whole[: round(len(whole) * share)])
    assert "truncated" in codes(cut)
    assert cut.start == full.start
    kept = [sample.at_s for sample in cut.samples]
    assert kept == [sample.at_s for sample in full.samples][: len(kept)]
    assert len(kept) == pytest.approx(len(full.samples) * share, rel=0.1)
    # At the very end fewer positions are left to smooth the last ones with.
    for ours, theirs in zip(cut.samples[:-5], full.samples, strict=False):
        assert ours.distance_m == pytest.approx(theirs.distance_m, abs=0.01)


@pytest.mark.parametrize("kind", FORMATS)
def test_wherever_a_file_is_cut_it_is_kept_or_refused(kind: str) -> None:
    whole = make(Wish(format=kind, every_s=60)).data
    step = max(1, len(whole) // 150)
    for size in range(0, len(whole) - 20, step):
        try:
            found = found_in(whole[:size])
        except BadFile:
            continue
        assert all({"truncated", "no_times"} & codes(one) for one in found.recordings), size


@pytest.mark.parametrize("kind", ["gpx", "tcx"])
def test_a_file_that_breaks_in_the_middle_is_kept_so_far_and_said_to_be_damaged(kind: str) -> None:
    whole = make(Wish(format=kind)).data
    half = len(whole) // 2
    recording = one_in(whole[:half] + b"\x00<<&&>" + whole[half:])
    assert "damaged" in codes(recording)
    assert recording.elapsed_s == pytest.approx(700, abs=60)


def test_a_wrong_checksum_is_told_and_nothing_else_changes() -> None:
    whole = make(Wish()).data
    sound, doubtful = one_in(whole), one_in(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert codes(doubtful) == {"bad_checksum"} and not sound.flags
    assert doubtful._replace(flags=()) == sound
    head = bytearray(whole)
    head[2] ^= 1  # the release of the device's profile: nothing but the sum tells
    assert [flag.code for flag in one_in(bytes(head)).flags] == ["bad_checksum"]


def test_a_broken_message_is_damage_and_what_stood_before_is_kept() -> None:
    whole = make(Wish()).data
    half = len(whole) // 2
    recording = one_in(whole[:half] + b"\x0e" * 40 + whole[half:])
    assert codes(recording) & {"damaged", "truncated", "bad_checksum"}
    assert recording.start == START


def test_a_plan_or_settings_are_named_as_what_they_are() -> None:
    names = WorkoutNames("Stage 1", "Warm up", "Run", "Walk", "Cool down")
    plan = workout_file(shipped_programme(), Step(1, 6), names, START)
    assert "holds a workout, which is a plan" in refused(plan, "plan.fit")
    builder = FitFileBuilder(auto_define=True)
    head = FileIdMessage()
    head.type, head.manufacturer = FileType.SETTINGS, Manufacturer.GARMIN.value
    builder.add(head)
    assert "settings of a watch" in refused(builder.build().to_bytes())
    head.type = FileType.ACTIVITY
    empty = FitFileBuilder(auto_define=True)
    empty.add(head)
    assert "holds no recorded activity" in refused(empty.build().to_bytes())
    route = b'<gpx><rte><rtept lat="1" lon="2"/><rtept lat="1" lon="3"/></rte></gpx>'
    assert "a route to follow" in refused(route)
    assert "places" in refused(b'<gpx><wpt lat="1" lon="2"/></gpx>')
    assert "holds no recorded activity" in refused(b"<gpx/>")
    root = b"<TrainingCenterDatabase>%b</TrainingCenterDatabase>"
    assert "a course" in refused(root % b"<Courses><Course><Track/></Course></Courses>")
    assert "a workout" in refused(root % b"<Workouts><Workout/></Workouts>")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04" + b"\0" * 100, "is packed"),
        (b"\x1f\x8b\x08" + b"\0" * 100, "is packed"),
        (b'{"format": "backstride-diary"}', "not a FIT, GPX or TCX file"),
        (b"<html><body><gpx></body></html>", "not a FIT, GPX or TCX file"),
        (b"Time,Distance\n1,2\n", "not a FIT, GPX or TCX file"),
        (bytes(range(256)) * 40, "not a FIT, GPX or TCX file"),
        (b"\x0e\x10\xd9\x07\x00\x00\x00\x00.FIT", "is damaged before the first moment"),
        (b"<gpx><trk><trkseg><trkpt", "is damaged before the first moment"),
        (b'<gpx><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>', "no distance and no"),
        (b'<gpx><trk><trkseg><trkpt lat="x" lon="2"/></trkseg></trk></gpx>', "no distance and no"),
    ],
)
def test_what_is_no_recording_is_refused_with_a_sentence(data: bytes, words: str) -> None:
    assert words in refused(data)


def test_a_files_name_can_not_break_the_sentence() -> None:
    with pytest.raises(BadFile) as caught:
        found_in(b"", "a\nb\x07" + "c" * 500)
    assert str(caught.value).startswith("a b ccc") and len(str(caught.value)) < 250


def test_other_programs_can_ask_what_a_file_is() -> None:
    assert [kind_of(make(Wish(format=kind)).data) for kind in FORMATS] == list(FORMATS)
    assert kind_of(b"<!-- <gpx> --><kml/>") is None
    assert kind_of(b"<?xml version='1.0'?><!-- a --><x:gpx xmlns:x='y'/>") == "gpx"
    assert kind_of(b"") is None


# --- meant to harm

LAUGHS = b"".join(
    b'<!ENTITY l%d "%b">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10)
)
BOMBS = {
    "laughs": b'<!DOCTYPE gpx [<!ENTITY l0 "lol">%b]><gpx><trk>&l9;</trk></gpx>' % LAUGHS,
    "outside": b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>',
    "fetched": b'<!DOCTYPE gpx SYSTEM "http://192.0.2.1/gpx.dtd"><gpx/>',
    "quadratic": b'<!DOCTYPE gpx [<!ENTITY a "%b">]><gpx>%b</gpx>' % (b"a" * 50_000, b"&a;" * 9999),
    "deep": b"<gpx>" + b"<a>" * 100_000,
    "deep course": b"<TrainingCenterDatabase>" + b"<a>" * 100_000,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_are_refused_at_once(bomb: str) -> None:
    begin = time.process_time()
    text = refused(BOMBS[bomb])
    assert "document type or entities" in text or "nested more than" in text
    assert time.process_time() - begin < 0.5


def test_an_entity_nobody_declared_is_damage_not_text() -> None:
    whole = gpx(walk(200)).replace(b"</gpx>", b"&secret;</gpx>")
    assert "damaged" in codes(one_in(whole))


def test_a_very_long_name_takes_no_longer_than_its_size() -> None:
    begin = time.process_time()
    refused(b"<gpx " + b"a" * 8_000_000)
    refused(b'<gpx x="' + b"a" * 8_000_000 + b'"/>')
    refused(b"<gpx><trk><type>" + b"a" * 8_000_000 + b"</type></trk></gpx>")
    assert time.process_time() - begin < 1


def test_a_huge_file_is_refused_by_its_size_unread(tmp_path: Path) -> None:
    huge = tmp_path / "ride.gpx"
    huge.write_bytes(gpx(walk(100)))
    with huge.open("r+b") as file:
        file.truncate(200 * 2**20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.process_time()
    with pytest.raises(BadFile, match=r"ride\.gpx: It is larger than 32 MB"):
        read_watch_path(huge, now=NOW, local=lambda moment: moment)
    assert time.process_time() - begin < 0.1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 10_000  # KB
    with pytest.raises(BadFile, match="larger than 32 MB"):
        found_in(b"<gpx>" + b" " * MAX_BYTES)
    with pytest.raises(BadFile, match="larger than 8 MB"):
        found_in(make(Wish()).data + bytes(9 * 2**20))


def test_paths_that_are_no_file_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.fit", Path("/dev/zero")):
        with pytest.raises(BadFile, match="is no file"):
            read_watch_path(path, now=NOW, local=lambda moment: moment)
    path = tmp_path / "run.tcx"
    path.write_bytes(make(Wish(format="tcx")).data)
    found = read_watch_path(path, now=NOW, local=lambda moment: moment.astimezone(HERE))
    assert (found.kind, found.recordings[0].start) == ("tcx", START)


def test_numbers_no_watch_measures_are_not_taken() -> None:
    made = make(Wish(format="tcx", every_s=10))
    data = made.data
    for wrong in (b"nan", b"inf", b"-5", b"1e300", b"", b"1_0_0", "٣".encode()):
        broken = data.replace(b"<DistanceMeters>0.00<", b"<DistanceMeters>%b<" % wrong)
        broken = broken.replace(b"<TotalTimeSeconds>", b"<TotalTimeSeconds>%b" % wrong, 1)
        recording = one_in(broken)
        assert recording.distance_m == pytest.approx(made.truth.total_m, rel=0.1)
        assert recording.elapsed_s is not None and recording.elapsed_s < 10_000
    for year in (b"0001", b"9999", b"1969", b"2100"):
        lost = data.replace(b"2026-", year + b"-")
        recording = one_in(lost)
        assert codes(recording) == {"no_times"}
        assert recording.distance_m == pytest.approx(made.truth.total_m, rel=0.02)
