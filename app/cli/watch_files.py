"""`backstride import` of a watch file: brought in where there is nothing to ask, else refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli import Services, printable
from app.engine.model import Entry
from app.engine.recorded import FlagCode, Recording
from app.importers.points import tidy
from app.importers.watch import kind_of, read_watch_path
from app.services.candidate import Candidate, Doubt
from app.services.measured import Difference, total_m
from app.services.ports import BackstrideError

if TYPE_CHECKING:
    from app.importers.watch import NoteCode

ENDINGS = (".fit", ".gpx", ".tcx")
_HEAD = 4096
_IN_THE_WINDOW = "Open Backstride and bring the file in there: it asks."
_TICK_OFF = "Tick it off first, or open Backstride and bring the file in there."
_DOUBTS: Mapping[Doubt, str] = {
    "no_times": "it does not say when it was",
    "damaged": "parts of it are damaged or missing",
    "clock": "its date can't be right",
    "sport": "it is not a run ({sport})",
    "short": "it is very short",
    "split": "it does not show which part was run and which was walked",
    "none": "no session or test run of {day} is in your diary",
    "several": "more than one session or test run of {day} is in your diary",
    "day": "it was recorded at {time}, and the {other} is the only entry of that day",
    "taken": "the {other} already holds another recording",
    "shared": "two recordings in it are of the same session",
    "repeated": "two recordings in it are of the same outing",
}
_FLAGS: Mapping[FlagCode, str] = {
    "spike": "Left out: {count} jumps too fast for anyone on foot, {metres:.0f} m.",
    "ride": "Left out: a ride of {metres:.0f} m.",
    "out_of_order": "Left out: {count} moments that go back in time.",
    "no_distance": "No distance is recorded in it.",
    "no_zone": "It does not tell the local time: this computer's zone was taken.",
}
_NOTES: Mapping[NoteCode, str] = {
    "wrong_ending": "Its name says another format than it holds; it was read all the same.",
    "repeated": "The same activity stood in it more than once and counts once.",
}
_KEYS = {"run_s": "running time", "distance_m": "running distance", "total_m": "whole distance"}


def is_watch_file(path: Path) -> bool:
    """Decided by what is in it: a diary is JSON. By its name when that tells nothing."""
    # Whoever reads it says what is wrong with it. A pipe would never end.
    try:
        if path.exists() and not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        head = b""
    if kind_of(head) is not None:
        return True
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return False
    return path.suffix.lower() in ENDINGS


def bring_in(path: Path, services: Services, out: TextIO) -> int:
    """Bring in every recording of the file, or none. Raises BadFile, and BackstrideError when
    something would have to be asked first."""
    clock = services.clock
    found = read_watch_path(path, now=clock.now(), local=clock.local)
    importing = services.importing()
    candidates = importing.review(found.recordings)
    waiting = [c for c in candidates if c.already is None]
    for candidate in waiting:
        if not candidate.sure:
            advice = _TICK_OFF if candidate.doubts[0] == "none" else _IN_THE_WINDOW
            name = tidy(path.name) or "The file"
            raise BackstrideError(f"{name}: {_why(candidate)}. Nothing was imported. {advice}")
    importing.accept(*waiting)
    for note in found.notes:
        out.write(f"{_NOTES[note]}\n")
    for candidate in candidates:
        for line in _told(candidate):
            out.write(printable(f"{line}\n", out))
    return 0


def _why(candidate: Candidate) -> str:
    recording = candidate.recording
    other = candidate.matches[0].entry if candidate.matches else None
    sport = (recording.sport or "").removeprefix("other:")
    return _DOUBTS[candidate.doubts[0]].format(
        sport=sport or "no sport is named",
        day=recording.start.date().isoformat() if recording.start else "",
        time=f"{recording.start:%H:%M}" if recording.start else "",
        other=_entry(other) if other else "",
    )


def _told(candidate: Candidate) -> Iterator[str]:
    recording, split, entry = candidate.recording, candidate.split, candidate.match
    assert entry is not None
    yield _recorded(recording, total_m(recording, split))
    if candidate.already is not None:
        yield f"Already in your diary: {_entry(entry)}. Nothing was changed."
        return
    run_m = "" if split.run_m is None else f" and {split.run_m} m"
    yield f"Running: {split.run_s} s{run_m}, found by {_BY[split.how]}."
    for flag in recording.flags:
        if flag.code in _FLAGS:
            yield _FLAGS[flag.code].format_map(flag.values)
    yield f"Brought into your {_entry(entry)}."
    for change in candidate.changes:
        if change.key in _KEYS:
            new, old = _value(change, change.new), _value(change, change.old)
            yield f"  {_KEYS[change.key]}: {new} (before: {old})"


_BY = {"laps": "its laps", "plan": "the planned times and its speed", "speed": "its speed"}


def _recorded(recording: Recording, metres: int | None) -> str:
    when = f"{recording.start:%Y-%m-%d %H:%M}" if recording.start else "at an unknown time"
    long = f", {recording.elapsed_s / 60:.0f} min" if recording.elapsed_s is not None else ""
    far = f", {metres} m" if metres is not None else ""
    by = f", by {recording.device}" if recording.device else ""
    return f"Recorded {when}{long}{far}{by}."


def _entry(entry: Entry) -> str:
    kind = "test run" if entry.kind == "test_run" else "session"
    return f"{kind} of {_moment(entry)}"


def _moment(entry: Entry) -> str:
    return f"{entry.at:%Y-%m-%d %H:%M}"


def _value(change: Difference, value: int | None) -> str:
    if value is None:
        return "not recorded"
    return f"{value} {'s' if change.key == 'run_s' else 'm'}"
