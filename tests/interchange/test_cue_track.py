"""The phone's track: its cues stand where the plan has them, read back by decoders not our own."""

from __future__ import annotations

import errno
import os
import subprocess
from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy
import pytest

import resources
from app.engine.intervals import CUE_IDS, Cue, Phase, cues, timeline
from app.engine.model import Step
from app.engine.programme import Programme, parse_programme
from app.exporters import cue_track
from app.exporters.cue_sounds import RATE, placed, samples
from app.exporters.cue_track import write_track
from app.services.ports import StoreUnavailable

LOUD = 600  # of 32767; the encoder's traces in a silence stay below 100


@pytest.fixture(scope="module")
def programme() -> Programme:
    return parse_programme(resources.read_text("programme.toml"), "programme.toml")


def write(target: Path, plan: Sequence[Phase], title: str = "Week 3") -> list[float]:
    told: list[float] = []
    write_track(plan, cues(plan), target, title, told.append)
    return told


def decoded(path: Path) -> array[int]:
    """By the MP3 reader of the library that plays our cues."""
    import miniaudio

    sound = miniaudio.mp3_read_file_s16(str(path))
    assert (sound.nchannels, sound.sample_rate) == (1, RATE)
    return array("h", sound.samples)


def decoded_by_ffmpeg(path: Path) -> array[int]:
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "s16le", "-ac", "1", "-"]
    run = subprocess.run(command, capture_output=True, check=True)
    assert run.stderr == b""
    return array("h", run.stdout)


def onsets(sound: array[int], quiet_s: float = 1.0) -> list[float]:
    """Seconds at which something is heard after at least `quiet_s` of silence."""
    loud = numpy.flatnonzero(numpy.abs(numpy.frombuffer(sound, dtype="<i2").astype(int)) > LOUD)
    before = numpy.diff(loud, prepend=-quiet_s * RATE)
    return [float(at) for at in loud[before >= quiet_s * RATE] / RATE]


def assert_as_planned(found: list[float], planned: list[int]) -> None:
    assert len(found) == len(planned)
    late = [a - b for a, b in zip(found, planned, strict=True)]
    # Without the delay in the head each decoder is 1105 samples late: 50 ms.
    assert max(map(abs, late)) <= 0.015, late


def test_every_cue_stands_where_the_plan_has_it(tmp_path: Path, programme: Programme) -> None:
    plan = timeline(programme, Step(1, 6))
    write(tmp_path / "a.mp3", plan)
    assert_as_planned(onsets(decoded(tmp_path / "a.mp3")), [cue.at_s for cue in cues(plan)])


@pytest.mark.needs_tool("ffmpeg", "ffprobe")
def test_ffmpeg_reads_cues_tags_and_length_of_the_longest_session(
    tmp_path: Path, programme: Programme
) -> None:
    plan = timeline(programme, Step(12, 6))
    target = tmp_path / "a.mp3"
    write(target, plan, "Laufen – “Woche” 12 走")
    planned = [cue.at_s for cue in cues(plan)]
    assert_as_planned(onsets(decoded_by_ffmpeg(target)), planned)
    fields = "format=duration:format_tags=title,artist,album"
    command = ["ffprobe", "-v", "error", "-show_entries", fields, "-of", "default=nw=1", target]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds = float(said.split("duration=")[1].split()[0])
    assert plan[-1].end_s + 1 <= seconds <= plan[-1].end_s + 5
    assert "title=Laufen – “Woche” 12 走" in said
    assert "artist=Backstride" in said
    assert target.stat().st_size <= 3_000_000


def test_the_last_cue_is_whole_and_followed_by_silence(tmp_path: Path) -> None:
    plan = (Phase("run", 0, 3, 1),)
    write(tmp_path / "a.mp3", plan)
    sound = decoded(tmp_path / "a.mp3")
    wanted = len(samples("finished", voice=True, tones=True)) // 2
    heard = [at for at, sample in enumerate(sound) if abs(sample) > LOUD]
    assert heard[-1] - 3 * RATE > 0.95 * wanted - RATE * 0.1
    assert len(sound) - heard[-1] >= RATE // 2


def test_the_frames_counted_are_the_frames_there(tmp_path: Path) -> None:
    """A player asked to jump by the head of the file lands right."""
    write(tmp_path / "a.mp3", (Phase("run", 0, 30, 1),))
    content = (tmp_path / "a.mp3").read_bytes()
    head = content.index(b"Xing")
    frames = int.from_bytes(content[head + 8 : head + 12], "big")
    size = int.from_bytes(content[head + 12 : head + 16], "big")
    places = content[head + 16 : head + 116]
    start = head - 13  # before it the frame's own head and side information
    assert start + size == len(content)
    assert abs(frames * 576 - len(decoded(tmp_path / "a.mp3"))) <= 3 * 1152
    assert list(places) == sorted(places)
    assert places[0] < 5
    assert places[99] > 200


def test_progress_rises_to_the_whole(tmp_path: Path, programme: Programme) -> None:
    told = write(tmp_path / "a.mp3", timeline(programme, Step(1, 6)))
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 50


def test_words_alone_and_tones_alone(tmp_path: Path) -> None:
    plan = (Phase("run", 0, 5, 1),)
    sizes = set()
    for voice, tones in ((True, False), (False, True), (True, True)):
        write_track(
            plan, cues(plan), tmp_path / "a.mp3", "", lambda _: None, voice=voice, tones=tones
        )
        sizes.add(sum(abs(sample) > LOUD for sample in decoded(tmp_path / "a.mp3")))
    assert len(sizes) == 3


# --- faults


def test_a_disk_that_fills_up_half_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, programme: Programme
) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    count = cue_track._Frames.counted
    written = 0

    def fill(self: cue_track._Frames, stream: bytes | bytearray) -> bytes:
        nonlocal written
        written += len(stream)
        if written > 20_000:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return count(self, stream)

    monkeypatch.setattr(cue_track._Frames, "counted", fill)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        write(target, timeline(programme, Step(1, 6)))
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel itself says so here: the private file beside the target leads to /dev/full."""
    plan = (Phase("run", 0, 60, 1),)
    opened = Path.open

    def full(self: Path, mode: str = "r", *rest: object) -> object:
        return opened(Path("/dev/full") if mode == "wb" else self, mode)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        write(tmp_path / "a.mp3", plan)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_who_gives_up_meanwhile_is_left_with_nothing(tmp_path: Path) -> None:
    class GivenUp(Exception):
        pass

    def give_up(share: float) -> None:
        if share > 0.5:
            raise GivenUp

    plan = (Phase("run", 0, 60, 1),)
    with pytest.raises(GivenUp):
        write_track(plan, cues(plan), tmp_path / "a.mp3", "", give_up)
    assert list(tmp_path.iterdir()) == []


# --- the sounds


@pytest.mark.parametrize("cue", CUE_IDS)
@pytest.mark.parametrize("kind", ["voice", "tone"])
def test_every_cue_is_spoken_and_sounded_for_at_most_two_seconds(cue: str, kind: str) -> None:
    sound = array("h", samples(cue, voice=kind == "voice", tones=kind == "tone"))
    assert 0.1 * RATE <= len(sound) <= 2 * RATE
    assert max(map(abs, sound)) > 10_000
    early = next(at for at, sample in enumerate(sound) if abs(sample) > LOUD)
    assert early <= 0.03 * RATE  # it begins at its moment, not after a silence


def test_the_sounds_are_small_and_no_two_alike() -> None:
    files = [resources.read_bytes(f"sounds/{name}") for name in resources.names("sounds")]
    assert len(files) == len(set(files)) == 2 * len(CUE_IDS)
    assert sum(map(len, files)) < 1_500_000


def pitch(sound: array[int]) -> float:
    """Hz, from the upward zero crossings."""
    crossings = sum(a < 0 <= b for a, b in pairwise(sound))
    return crossings / (len(sound) / RATE)


def test_the_tone_to_run_rises_and_the_one_to_walk_falls_and_is_lower() -> None:
    part = RATE // 12
    ends = {}
    for cue in ("run", "last_rep", "walk", "warm_up", "cool_down"):
        sound = array("h", samples(cue, voice=False, tones=True))
        ends[cue] = pitch(sound[:part]), pitch(sound[-part:])
    for cue in ("run", "last_rep"):
        assert ends[cue][1] > 1.3 * ends[cue][0] > 800
    for cue in ("walk", "warm_up", "cool_down"):
        assert ends[cue][1] < 0.8 * ends[cue][0] < 800


def test_half_the_volume_is_a_quarter_of_the_amplitude() -> None:
    whole, half, none = (
        array("h", samples("run", voice=True, tones=False, volume=volume)) for volume in (1, 0.5, 0)
    )
    assert max(half) == pytest.approx(max(whole) / 4, abs=1)
    assert set(none) == {0}


def test_a_cue_within_another_follows_it() -> None:
    lengths = {"run": 2 * RATE, "half_way": RATE}
    begun = placed([Cue(11, "half_way"), Cue(10, "run"), Cue(20, "run")], lengths)
    assert begun == [(10 * RATE, "run"), (12 * RATE, "half_way"), (20 * RATE, "run")]
