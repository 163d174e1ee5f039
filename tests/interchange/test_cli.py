"""The command line: what it prints, and the exit code and one line of everything that is wrong."""

from __future__ import annotations

import errno
import io
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import resources
from app import __version__
from app.cli import build_parser, run
from app.cli.commands import reason_text
from app.engine.history import History
from app.engine.model import Reason
from app.engine.programme import Programme
from app.engine.progression import RULES, Decision, decide
from app.exporters import FORMATS
from app.exporters.diary_json import dump
from app.services.importing import Importing
from app.services.ports import BackstrideError, Refused, StoreUnavailable
from tests.engine.build import started
from tests.interchange.helpers import MemoryStore, answers, entry, every_kind, programme

NOW = datetime(2026, 9, 27, 12, 0, tzinfo=UTC)


class FixedClock:
    def now(self) -> datetime:
        return NOW

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(UTC)


@dataclass
class Report:
    ok: bool = True
    problems: Sequence[str] = ()
    counts: Mapping[str, int] = field(default_factory=lambda: {"pain": 2, "note": 1})
    version: int = 1


class FakeParts:
    """What bootstrap hands to the commands, over a diary in memory."""

    folder = Path("/home/someone/diary")
    clock = FixedClock()

    def __init__(self) -> None:
        self.memory = MemoryStore()
        self.looked = Report()
        self.drawn: list[Path] = []
        self.windows: list[tuple[str | bool, ...]] = []
        self.error: Exception | None = None

    def store(self) -> MemoryStore:
        if self.error is not None:
            raise self.error
        return self.memory

    def plan(self, on: date) -> Decision:
        return decide(History.of(self.store().diary.entries()), programme(), on)

    def programme(self) -> Programme:
        return programme()

    def check(self) -> Report:
        return self.looked

    def chart(self) -> Callable[[Path], None]:
        def draw(path: Path) -> None:
            self.drawn.append(path)
            path.write_bytes(b"picture")

        return draw

    def report(self) -> Callable[[Path], None]:
        def write(path: Path) -> None:
            path.write_bytes(b"report")

        return write

    def take_along(self, kind: str) -> Callable[[Path], None]:
        if self.error is not None:
            raise self.error

        def write(path: Path) -> None:
            path.write_bytes(kind.encode())

        return write

    def importing(self) -> Importing:
        raise AssertionError("These tests bring in no recording.")

    def selftest(self) -> int:
        return 1

    def open_window(self, files: Sequence[Path] = (), *, exit_after_first_paint: bool) -> int:
        self.windows.append((*map(str, files), exit_after_first_paint))
        return 0


@pytest.fixture
def parts() -> FakeParts:
    return FakeParts()


def call(parts: FakeParts, *words: str | Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    args = build_parser().parse_args([str(word) for word in words])
    return run(args, parts, out, err), out.getvalue(), err.getvalue()


def refused(parts: FakeParts, *words: str | Path, code: int = 2) -> str:
    """The one line of a command that fails, after which the diary is as it was."""
    before = parts.memory.diary
    found, out, err = call(parts, *words)
    assert found == code
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("backstride: ")
    assert parts.memory.diary is before
    return err


def put(parts: FakeParts, *entries: Any, **profile: Any) -> None:
    with parts.memory.writing() as diary:
        for found in entries:
            diary.put(found)
        diary.set_profile(profile)


# --- plan ---------------------------------------------------------------------------------------


def test_plan_names_who_set_the_limit_it_keeps_to(parts: FakeParts) -> None:
    put(parts, *started(100).limits(max_stage=2).entries)
    code, out, _err = call(parts, "plan", "--on", "2026-01-08")
    plan = json.loads(out)
    assert (code, plan["step"]) == (0, {"stage": 2, "reps": 6})
    assert plan["reasons"][1] == (
        "On 2026-01-07, Sam set stage 2 as the highest, so we stay within it."
    )


def test_plan_of_an_empty_diary(parts: FakeParts) -> None:
    code, out, err = call(parts, "plan")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "date": "2026-09-27",
        "week": 0,
        "locked": False,
        "rule": "check-due",
        "step": None,
        "ceiling": None,
        "earliest": None,
        "last_response": None,
        "reasons": [resources.load_toml("reasons.toml")["rules"]["check-due"]["text"]],
    }


def test_plan_on_a_day_with_a_step(parts: FakeParts) -> None:
    put(parts, every_kind()[0], every_kind()[3], every_kind()[4])
    plan = json.loads(call(parts, "plan", "--on", "2026-09-08")[1])
    assert list(plan) == [
        "date",
        "week",
        "locked",
        "rule",
        "step",
        "ceiling",
        "earliest",
        "last_response",
        "reasons",
    ]
    assert (plan["rule"], plan["earliest"]) == ("start", "2026-09-08")
    assert plan["step"] == plan["ceiling"] == {"stage": 2, "reps": 6}
    assert plan["reasons"]


def test_a_finding_locks_the_plan(parts: FakeParts) -> None:
    data = {"complete": False, "answers": answers(bladder="yes")}
    put(parts, entry(1, "suitability", 20, data))
    plan = json.loads(call(parts, "plan")[1])
    assert plan["locked"] is True
    assert (plan["rule"], plan["step"], plan["ceiling"]) == ("locked", None, None)


class Terminal(io.StringIO):
    encoding = "ascii"


def test_a_plan_is_json_on_every_terminal(
    parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    by = {"by": "Müller “Sport”", "on": "2026-09-03"}
    check, run_, morning = every_kind()[0], every_kind()[3], every_kind()[4]
    put(parts, check, run_, morning, entry(9, "advised_step", 9, {"stage": 3, "reps": 6, **by}))
    out = Terminal()
    assert run(build_parser().parse_args(["plan"]), parts, out, io.StringIO()) == 0
    assert out.getvalue().isascii()
    assert json.loads(out.getvalue())["reasons"][0].startswith("Müller “Sport” set")


def test_every_reason_of_every_rule_has_its_words() -> None:
    words = resources.load_toml("reasons.toml")
    numbers = dict.fromkeys(
        "worst before rise morning elsewhere stop_level ok_level days weeks stage reps done "
        "planned effort percent".split(),
        40.0,
    )
    values = {**numbers, "by": "K. {Lee}", "on": "2026-09-03"}
    codes = {name for name, _ in RULES} | set(words["responses"]) | set(words["extras"])
    for code in codes:
        text = reason_text(Reason(code, values), words)
        assert "40.0" not in text
        assert "{" not in text.replace("{Lee}", "")


@pytest.mark.parametrize(
    "day", ["2026-02-31", "tomorrow", "2026-W01-1", "0001-01-01", "", "26-9-1"]
)
def test_a_day_that_is_none_is_wrong_usage(
    parts: FakeParts, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert_wrong_usage(parts, capsys, "plan", "--on", day)


# --- usage --------------------------------------------------------------------------------------


def assert_wrong_usage(parts: FakeParts, capsys: pytest.CaptureFixture[str], *words: str) -> None:
    with pytest.raises(SystemExit) as caught:
        call(parts, *words)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("backstride")


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("export",),
        ("export", "chart"),
        ("export", "card"),
        ("export", "report"),
        ("export", "fhir"),
        ("export", "json\nx", "a"),
        ("import",),
        ("demo", "--weeks", "0"),
        ("demo", "--weeks", "521"),
        ("demo", "--weeks", "00012"),
        ("demo", "--weeks", "two"),
        ("demo", "--seed", "x"),
        ("--data-dir", "", "plan"),
        ("plan", "--data-dir"),
        ("--data-dir", "x" * 5000, "plan"),
        ("--data-dir", __file__, "plan"),
        ("--vers",),
        ("plan", "--exit-after-first-paint"),
    ],
)
def test_wrong_usage_is_one_line(
    parts: FakeParts, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert_wrong_usage(parts, capsys, *words)


def test_version_and_help(parts: FakeParts, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        call(parts, "--version")
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"backstride {__version__}\n"
    with pytest.raises(SystemExit):
        call(parts, "--help")
    assert "without a command the window opens" in capsys.readouterr().out.lower()


def test_the_data_folder_stands_before_or_after_the_command(tmp_path: Path) -> None:
    parser = build_parser()
    assert parser.parse_args(["plan"]).data_dir is None
    before = parser.parse_args(["--data-dir", str(tmp_path), "plan"])
    after = parser.parse_args(["plan", "--data-dir", str(tmp_path)])
    assert before.data_dir == after.data_dir == tmp_path


def test_the_window_opens_without_a_command(parts: FakeParts) -> None:
    assert call(parts)[0] == 0
    assert call(parts, "--exit-after-first-paint")[0] == 0
    assert parts.windows == [(False,), (True,)]
    assert "leave the command out" in refused(parts, "--exit-after-first-paint", "plan")


def test_files_are_handed_to_the_window_and_to_no_command(parts: FakeParts) -> None:
    assert call(parts, "--open", "a run.fit", "b.json")[0] == 0
    assert call(parts, "--open")[0] == 0
    assert parts.windows == [("a run.fit", "b.json", False), (False,)]
    assert "--open" in refused(parts, "--open", "a.fit", "--data-dir", ".", "check")


def test_selftest_gives_its_own_code(parts: FakeParts) -> None:
    assert call(parts, "selftest")[0] == 1


# --- export -------------------------------------------------------------------------------------


def test_export_json_and_csv(parts: FakeParts, tmp_path: Path) -> None:
    put(parts, *every_kind(), units="km")
    code, out, _ = call(parts, "export", "json", tmp_path / "diary.json")
    assert (code, out) == (0, f"Wrote {tmp_path / 'diary.json'}: 18 entries in the diary.\n")
    assert (tmp_path / "diary.json").read_text("utf-8") == dump(every_kind(), {"units": "km"})
    assert call(parts, "export", "csv", tmp_path / "tables.ZIP")[0] == 0
    assert (tmp_path / "tables.ZIP").read_bytes().startswith(b"PK")
    assert "name the file tables.zip" in refused(parts, "export", "csv", tmp_path / "tables.csv")


def test_export_fhir(parts: FakeParts, tmp_path: Path) -> None:
    put(parts, *every_kind())
    target = tmp_path / "for the clinic.json"
    assert call(parts, "export", "fhir", target)[:2] == (
        0,
        f"Wrote {target}: 18 entries in the diary.\n",
    )
    assert json.loads(target.read_text("utf-8"))["resourceType"] == "Bundle"


FORM_NAMES = [form.name for form in FORMATS]


@pytest.mark.parametrize("name", FORM_NAMES)
def test_an_empty_diary_is_written_too_and_an_older_file_gives_way(
    parts: FakeParts, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "a.zip"
    target.write_bytes(b"older")
    code, out, err = call(parts, "export", name, target)
    assert (code, out, err) == (0, f"Wrote {target}: 0 entries in the diary.\n", "")
    assert target.read_bytes() != b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize("name", FORM_NAMES)
def test_on_a_full_disk_the_older_file_stays_and_no_half_one_is_left(
    parts: FakeParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    put(parts, *every_kind())
    target = tmp_path / "a.zip"
    target.write_bytes(b"older")
    monkeypatch.setattr(os, "fsync", full)
    assert "The disk is full" in refused(parts, "export", name, target, code=1)
    assert target.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize("name", FORM_NAMES)
def test_a_diary_that_cannot_be_read_writes_no_file(
    parts: FakeParts, tmp_path: Path, name: str
) -> None:
    parts.error = StoreUnavailable("damaged", "The diary is damaged.")
    assert "damaged" in refused(parts, "export", name, tmp_path / "a.zip", code=1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["report.pdf", "report.HTML"])
def test_a_report_is_written_by_its_ending(parts: FakeParts, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    assert call(parts, "export", "report", target) == (0, f"Wrote {target}.\n", "")
    assert target.read_bytes() == b"report"


@pytest.mark.parametrize("name", ["report.txt", "report", "report.pdf.zip"])
def test_a_report_of_another_form_is_refused(parts: FakeParts, tmp_path: Path, name: str) -> None:
    assert ".pdf .html" in refused(parts, "export", "report", tmp_path / name)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf", ".PNG"])
def test_a_chart_is_drawn_beside_its_place_and_moved_there(
    parts: FakeParts, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"chart{ending}"
    assert call(parts, "export", "chart", target)[0] == 0
    assert target.read_bytes() == b"picture"
    (drawn,) = parts.drawn
    assert drawn != target
    assert drawn.suffix == ending


@pytest.mark.parametrize("name", ["chart.jpg", "chart", "chart.json"])
def test_a_chart_of_another_ending_is_refused(parts: FakeParts, tmp_path: Path, name: str) -> None:
    assert ".png .svg .pdf" in refused(parts, "export", "chart", tmp_path / name)
    assert parts.drawn == []


@pytest.mark.parametrize(
    ("kind", "name"),
    [("cues", "a.mp3"), ("card", "a.PDF"), ("ics", "a.ics"), ("workout", "a.fit")],
)
def test_the_next_session_is_taken_along(
    parts: FakeParts, tmp_path: Path, kind: str, name: str
) -> None:
    target = tmp_path / name
    assert call(parts, "export", kind, target) == (0, f"Wrote {target}.\n", "")
    assert target.read_text() == kind
    other = tmp_path / "b.txt"
    assert f"b{target.suffix.lower()}" in refused(parts, "export", kind, other)
    assert not other.exists()


@pytest.mark.parametrize(("code", "exit_code"), [("locked", 3), ("check_due", 2)])
def test_while_nothing_is_open_nothing_is_taken_along(
    parts: FakeParts, tmp_path: Path, code: str, exit_code: int
) -> None:
    parts.error = Refused(code, "Do that first.")
    line = refused(parts, "export", "card", tmp_path / "a.pdf", code=exit_code)
    assert "Do that first." in line
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_can_not_be_written_is_one_line(parts: FakeParts, tmp_path: Path) -> None:
    assert "is a folder" in refused(parts, "export", "json", tmp_path)
    assert "no folder" in refused(parts, "export", "json", tmp_path / "a\nb" / "c.json")


# --- import -------------------------------------------------------------------------------------


def test_import_says_what_it_did(parts: FakeParts, tmp_path: Path) -> None:
    put(parts, every_kind()[6])
    path = tmp_path / "diary.json"
    path.write_text(dump([*every_kind(), entry(9, "pain", 28, {"now": 1})], {"units": "km"}))
    code, out, err = call(parts, "import", path)
    assert (code, err) == (0, "")
    assert out == (
        "Added: 18. Merged: 0. Already here: 1.\n"
        "Dated after today: 1. Each counts from its date on.\n"
        "Settings taken over: units.\n"
    )
    assert call(parts, "import", path)[1] == "Added: 0. Merged: 0. Already here: 19.\n"


def test_names_in_a_file_move_no_terminal(parts: FakeParts, tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_text(dump([], {"a\x1b[2J\nAdded: 999": 1}))
    _, out, _ = call(parts, "import", path)
    assert "\x1b" not in out and out.count("\n") == 2


def test_a_name_that_is_too_long_for_a_file_is_bad_input(parts: FakeParts, tmp_path: Path) -> None:
    refused(parts, "import", tmp_path / ("x" * 300))


def test_a_wrong_file_is_one_line_and_changes_nothing(parts: FakeParts, tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_text(dump(every_kind(), {}).replace('"now": 30', '"now": 130'))
    line = refused(parts, "import", path)
    assert "$.entries[6].data.now: a number from 0 to 100" in line
    assert "Nothing was imported." in line
    assert "There is no file" in refused(parts, "import", tmp_path / "missing.json")
    assert "is a folder" in refused(parts, "import", tmp_path)


@pytest.mark.parametrize("ending", [".fit", ".GPX", ".tcx"])
def test_a_watch_file_that_is_none_is_refused(
    parts: FakeParts, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"run{ending}"
    assert f"run{ending}: " in refused(parts, "import", path)
    path.write_bytes(b"")
    assert f"run{ending}: It is empty." in refused(parts, "import", path)
    path.write_text("nothing of the kind")
    assert "is not a FIT, GPX or TCX file" in refused(parts, "import", path)


def test_what_is_in_a_file_counts_and_not_its_name(parts: FakeParts, tmp_path: Path) -> None:
    diary = tmp_path / "diary.fit"
    diary.write_text("\ufeff " + dump(every_kind(), {}), "utf-8")
    assert call(parts, "import", diary)[0] == 0
    track = tmp_path / "track.json"
    track.write_text("<?xml version='1.0'?><gpx xmlns='http://www.topografix.com/GPX/1/1'/>")
    assert "track.json: " in refused(parts, "import", track)


def test_a_folder_or_pipe_is_no_watch_file(parts: FakeParts, tmp_path: Path) -> None:
    folder, pipe = tmp_path / "run.fit", tmp_path / "run.gpx"
    folder.mkdir()
    os.mkfifo(pipe)
    assert "is a folder" in refused(parts, "import", folder)
    assert "is not an ordinary file" in refused(parts, "import", pipe)


# --- check and demo -----------------------------------------------------------------------------


def test_check_counts_and_says_what_is_wrong(parts: FakeParts) -> None:
    code, out, _ = call(parts, "check")
    assert code == 0
    assert out == (
        f"Diary in {parts.folder}, schema version 1.\n  note: 1\n  pain: 2\n"
        "3 entries. Nothing is wrong.\n"
    )
    parts.looked = Report(ok=False, problems=["A row was changed."], counts={"pain": 1})
    code, out, _ = call(parts, "check")
    assert code == 1
    assert out.endswith("1 entry. Something is wrong:\n  A row was changed.\n")


def test_demo_fills_an_empty_folder_once(parts: FakeParts) -> None:
    code, out, err = call(parts, "demo", "--weeks", "3", "--seed", "5")
    assert (code, err) == (0, "")
    entries = parts.memory.diary.entries()
    assert out == (
        f"{parts.folder} now holds a simulated patient: {len(entries)} entries since 2026-09-07.\n"
    )
    assert parts.memory.diary.profile()["simulated"] is True
    assert max(e.recorded_at for e in entries) <= NOW
    assert max(e.date for e in entries) == NOW.date()
    assert "already holds a diary" in refused(parts, "demo")


# --- faults -------------------------------------------------------------------------------------


class Shut(io.StringIO):
    """A stream that fails when it is written to, as a closed pipe or a full disk."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def write(self, _text: str) -> int:
        raise self._error


def test_the_environment_is_a_fault_with_a_sentence(parts: FakeParts) -> None:
    parts.error = StoreUnavailable("newer", "The diary is of version 9, Backstride reads 1.")
    assert "version 9" in refused(parts, "plan", code=1)
    parts.error = BackstrideError("first\nsecond \x1b[31m")
    assert refused(parts, "plan") == "backstride: first second  [31m\n"


def test_a_mistake_of_the_program_tells_no_diary_values(parts: FakeParts) -> None:
    parts.error = KeyError("my secret note")
    line = refused(parts, "plan", code=1)
    assert "secret" not in line
    assert "KeyError" in line
    assert "test_cli.py line" in line
    parts.error = ModuleNotFoundError("No module named 'sqlalchemy'")
    assert "No module named 'sqlalchemy'" in refused(parts, "plan", code=1)


def test_output_that_goes_nowhere(parts: FakeParts) -> None:
    err = io.StringIO()
    args = build_parser().parse_args(["plan"])
    assert run(args, parts, Shut(BrokenPipeError()), err) == 0
    assert err.getvalue() == ""
    assert run(args, parts, Shut(OSError(28, "No space left on device")), err) == 1
    assert err.getvalue() == "backstride: No space left on device. Try again.\n"


def test_what_could_not_be_written_is_not_tried_again_at_exit(parts: FakeParts) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as out:
        assert run(build_parser().parse_args(["plan"]), parts, out, io.StringIO()) == 0
        out.write("into nothing")
