"""A watch's file in the real window: looked over, taken into the session, and taken back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.engine.recorded import Recording
from tests.importers.reading import one_in
from tests.journeys.desk import Desk, Person
from tests.journeys.steps import NO_SIGNS
from tests.journeys.test_guided import a_session_is_next
from tests.recordings import Wish, make

pytestmark = pytest.mark.needs_tool("Xvfb", "dbus-daemon")


def recorded_today(desk: Desk, file: Path) -> Recording:
    """The file of a session that ended a quarter of an hour ago."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=43)
    made = make(Wish(stage=2, reps=7, start=start, offset_s=desk.hours_ahead * 3600))
    file.write_bytes(made.data)
    return one_in(made.data)


def session_of_today(person: Person, folder: Path) -> tuple[dict[str, Any], str]:
    """The session that was ticked off, as the diary is handed on; and all of that file."""
    out = folder / "out.json"
    assert person.command("export", "json", out).returncode == 0
    text = out.read_text(encoding="utf-8")
    *_, entry = (e for e in json.loads(text)["entries"] if e["kind"] == "session")
    data: dict[str, Any] = entry["data"]
    return data, text


def choose_the_file(person: Person, button: str, file: Path) -> None:
    person.go_to(button, role="push button")
    person.keys("Space")
    person.see("File name:", role="text")
    person.go_to("File name:", role="text")
    person.keys("ctrl+a")
    person.type(str(file))
    person.keys("Enter")
    person.gone("File name:", role="text")


def test_a_watch_file_goes_into_the_session_and_out_of_it_again(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    a_session_is_next(person, desk, tmp_path)
    file = tmp_path / "morning.fit"
    recording = recorded_today(desk, file)
    person.open()
    person.press("Tick off a session")
    person.pain("Before you started", 20)
    person.pain("Worst while you were out", 25)
    person.press(NO_SIGNS)
    person.press("Save session")
    person.see("Session saved.", role="label")
    typed, _ = session_of_today(person, tmp_path)
    assert "distance_m" not in typed

    person.press("Diary")
    person.press("Bring in a watch file…")
    assert "no positions" in person.read("Where you were is never kept", role="label")
    choose_the_file(person, "Choose files…", file)
    person.see("1 recording to look over", role="label")
    person.read("Running distance: not recorded → ", role="label")
    untouched, _ = session_of_today(person, tmp_path)
    assert untouched == typed
    assert person.focused()["name"] == "Accept"
    person.keys("Space")
    person.read("Brought in: Session", role="label")
    person.gone("1 recording to look over")

    data, text = session_of_today(person, tmp_path)
    assert (data["distance_source"], data["import_hash"]) == ("imported", recording.digest)
    assert data["run_s"] == pytest.approx(7 * 30, abs=20)
    assert data["total_m"] == pytest.approx(recording.distance_m, abs=5)
    assert {key: data[key] for key in typed} == typed
    assert not any(word in text for word in ("latitude", "position", "lat"))

    person.go_to("Undo", role="push button")
    person.keys("Space")
    person.see("1 recording to look over", role="label")
    assert session_of_today(person, tmp_path)[0] == typed
    person.close()
