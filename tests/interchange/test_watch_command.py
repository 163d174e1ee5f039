"""`backstride import` of watch files: the real commands, the real store, files as programs write
them; one of them in a process of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.exporters.diary_json import dump
from tests.engine.build import Diary, started
from tests.interchange.test_command import backstride, typed

START = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
"""Noon of day 2: the same date in most zones the tests may run in."""
LEGS = [("walk", 300), *[("run", 60), ("walk", 120)] * 6, ("walk", 300)]
WALK_MPS, RUN_MPS = 1.4, 2.5


def tcx(
    start: datetime = START,
    legs: Sequence[tuple[str, int]] = LEGS,
    sport: str = "Running",
    copies: Sequence[datetime] = (),
) -> str:
    """A file of one or several activities, a point every two seconds."""
    activities = "".join(_activity(begin, legs, sport) for begin in (start, *copies))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase xmlns="http://www.garmin.com'
        f'/xmlschemas/TrainingCenterDatabase/v2"><Activities>{activities}</Activities>'
        "</TrainingCenterDatabase>"
    )


def _activity(start: datetime, legs: Sequence[tuple[str, int]], sport: str) -> str:
    points, at, metres = [(0, 0.0)], 0, 0.0
    for kind, seconds in legs:
        for _ in range(seconds // 2):
            at, metres = at + 2, metres + 2 * (RUN_MPS if kind == "run" else WALK_MPS)
            points.append((at, metres))
    track = "".join(
        f"<Trackpoint><Time>{_time(start, at)}</Time><Position><LatitudeDegrees>52.123456"
        "</LatitudeDegrees><LongitudeDegrees>4.654321</LongitudeDegrees></Position>"
        f"<DistanceMeters>{metres:.1f}</DistanceMeters></Trackpoint>"
        for at, metres in points
    )
    return (
        f'<Activity Sport="{sport}"><Id>{_time(start, 0)}</Id><Lap StartTime="{_time(start, 0)}">'
        f"<TotalTimeSeconds>{at}</TotalTimeSeconds><DistanceMeters>{metres:.1f}</DistanceMeters>"
        f"<Track>{track}</Track></Lap></Activity>"
    )


def _time(start: datetime, seconds: int) -> str:
    return f"{start + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


def holding(folder: Path, diary: Diary) -> None:
    source = folder.parent / "source.json"
    source.write_text(dump(diary.entries, {"units": "km"}), "utf-8")
    typed("import", source, "--data-dir", folder)


def run(diary: Diary | None = None, **data: Any) -> Diary:
    """A diary with a session of stage 4 at noon of day 2."""
    form = {
        "stage": 4, "reps_planned": 6, "reps_done": 6, "pain_before": 20, "stop_signs": [], **data,
    }  # fmt: skip
    return (diary or started()).add("session", form, at=START + timedelta(minutes=10))


def exported(folder: Path) -> dict[str, Any]:
    target = folder.parent / "exported.json"
    typed("export", "json", target, "--data-dir", folder)
    found: dict[str, Any] = json.loads(target.read_text("utf-8"))
    target.unlink()
    return found


def session(folder: Path) -> dict[str, Any]:
    [found] = [e for e in exported(folder)["entries"] if e["kind"] == "session"]
    return dict(found)


def saved(folder: Path, text: str, name: str = "run.tcx") -> Path:
    path = folder.parent / name
    path.write_text(text, "utf-8")
    return path


def test_a_recording_goes_into_its_session_and_says_so(folder: Path) -> None:
    holding(folder, run(distance_m=700, distance_source="typed"))
    path = saved(folder, tcx())
    told = typed("import", path, "--data-dir", folder).splitlines()
    assert told[0].startswith("Recorded 2026-01-07 ") and "28 min, 2748 m" in told[0]
    metres, seconds = (session(folder)["data"][key] for key in ("distance_m", "run_s"))
    # Points two seconds apart know no better.
    assert metres == pytest.approx(900, abs=30) and seconds == pytest.approx(360, abs=12)
    assert (
        told[1] == f"Running: {seconds} s and {metres} m, found by the planned times and its speed."
    )
    assert any(line.startswith("Brought into your session of 2026-01-07 12:10") for line in told)
    assert f"  running distance: {metres} m (before: 700 m)" in told
    assert f"  running time: {seconds} s (before: not recorded)" in told
    found = session(folder)
    data = found["data"]
    assert data["total_m"] == 2748
    assert data["distance_source"] == "imported" and data["pain_before"] == 20
    assert len(data["import_hash"]) == 64 and data["recorded"]["sport"] == "running"
    assert found["history"][-1]["data"]["distance_m"] == 700
    again = typed("import", path, "--data-dir", folder)
    assert "Already in your diary: session of 2026-01-07 12:10. Nothing was changed." in again
    assert session(folder) == found


def test_no_position_is_stored(folder: Path) -> None:
    holding(folder, run())
    typed("import", saved(folder, tcx()), "--data-dir", folder)
    stored = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"import_hash" in stored
    assert b"52.1234" not in stored and b"4.6543" not in stored


def test_what_came_in_moves_to_another_computer_to_the_byte(folder: Path, tmp_path: Path) -> None:
    holding(folder, run())
    typed("import", saved(folder, tcx()), "--data-dir", folder)
    first, second, other = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "other"
    typed("export", "json", first, "--data-dir", folder)
    assert json.loads(first.read_text("utf-8"))["entries"][-1]["data"]["recorded"]
    typed("import", first, "--data-dir", other)
    typed("export", "json", second, "--data-dir", other)
    assert second.read_bytes() == first.read_bytes()
    # An older copy, of before the recording came in, takes nothing out again.
    told = typed("import", tmp_path / "source.json", "--data-dir", other)
    assert told.startswith("Added: 0. Merged: 0.")
    again = typed("import", saved(folder, tcx()), "--data-dir", other)
    assert "Already in your diary" in again


REFUSED: dict[str, tuple[Diary, str, str]] = {
    "no session": (started(), tcx(), "no session or test run of 2026-01-07"),
    "two sessions": (
        run(run()), tcx(), "more than one session or test run of 2026-01-07"
    ),
    "another time": (
        started().day(2).green(), tcx(), "is the only entry of that day"
    ),
    "another sport": (run(), tcx(sport="Biking"), "it is not a run"),
    "one speed": (run(), tcx(legs=[("walk", 1500)]), "does not show which part was run"),
    "in the future": (
        run(), tcx(start=datetime(2098, 1, 7, 18, tzinfo=UTC)), "its date can't be right"
    ),
    "short": (run(), tcx(legs=[("walk", 30)]), "it is very short"),
    "two of one session": (
        run(), tcx(copies=[START + timedelta(minutes=5)]), "two recordings in it are of the same"
    ),
    "one without a session": (
        run(), tcx(copies=[START - timedelta(days=1)]), "no session or test run of 2026-01-06"
    ),
    "cut off": (run(), tcx()[:-4000], "damaged"),
    "a bomb": (run(), '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx>&a;</gpx>', "Nothing was imported"),
    "no activity": (run(), "<gpx><wpt/></gpx>", "Nothing was imported"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_where_something_had_to_be_asked_nothing_changes(folder: Path, case: str) -> None:
    diary, text, why = REFUSED[case]
    holding(folder, diary)
    before = exported(folder)
    line = typed("import", saved(folder, text), "--data-dir", folder, code=2)
    assert why in line and "Nothing was imported." in line
    assert exported(folder) == before


def test_a_session_that_holds_another_recording_is_asked_about(folder: Path) -> None:
    holding(folder, run())
    typed("import", saved(folder, tcx()), "--data-dir", folder)
    before = exported(folder)
    other = saved(folder, tcx(start=START + timedelta(minutes=12)))
    line = typed("import", other, "--data-dir", folder, code=2)
    assert "already holds another recording" in line
    assert exported(folder) == before


def test_several_sessions_of_one_file_come_in_together(folder: Path) -> None:
    diary = run()
    later = START + timedelta(days=2)
    diary.add("session", dict(diary.json[-1]["data"]), at=later)
    holding(folder, diary)
    told = typed("import", saved(folder, tcx(copies=[later])), "--data-dir", folder)
    assert told.count("Brought into your session of") == 2
    sessions = [e["data"] for e in exported(folder)["entries"] if e["kind"] == "session"]
    assert [data["run_s"] for data in sessions] == [pytest.approx(360, abs=12)] * 2


def test_while_locked_what_was_measured_still_comes_in(folder: Path) -> None:
    holding(folder, run(stop_signs=["dizzy"]))
    typed("import", saved(folder, tcx()), "--data-dir", folder)
    assert session(folder)["data"]["stop_signs"] == ["dizzy"]
    assert json.loads(typed("plan", "--data-dir", folder))["locked"] is True


def test_a_diary_that_is_being_written_is_not_half_changed(folder: Path) -> None:
    holding(folder, run())
    before = session(folder)
    path = saved(folder, tcx())
    writer = sqlite3.connect(folder / "diary.sqlite3", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    try:
        line = typed("import", path, "--data-dir", folder, code=1)
    finally:
        writer.execute("ROLLBACK")
        writer.close()
    assert line.startswith("backstride: ")
    assert session(folder) == before


def test_a_test_run_gets_its_distance_and_keeps_its_seconds(folder: Path) -> None:
    holding(folder, started(60))
    legs = [("walk", 300), ("run", 60), ("walk", 300)]
    start = datetime(2026, 1, 5, 8, 57, tzinfo=UTC)
    told = typed("import", saved(folder, tcx(start, legs)), "--data-dir", folder)
    assert "Brought into your test run of 2026-01-05 09:02" in told
    [found] = [e["data"] for e in exported(folder)["entries"] if e["kind"] == "test_run"]
    assert found["comfortable_s"] == 60 and "run_s" not in found
    assert found["distance_m"] == pytest.approx(60 * RUN_MPS, abs=8)
    assert found["distance_source"] == "imported"


def test_the_diary_it_leaves_is_whole(folder: Path) -> None:
    holding(folder, run())
    backstride("import", saved(folder, tcx()), "--data-dir", folder)
    assert "Nothing is wrong." in backstride("check", "--data-dir", folder)
