"""The command line as a person types it: the real program, the real store."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from app.__main__ import main
from app.exporters import fhir
from app.exporters.diary_json import dump
from resources import translation_file
from storage.paths import DataPaths
from tests.interchange.helpers import answers, entry, every_kind

ROOT = Path(__file__).parents[2]


def backstride(*words: str | Path, code: int = 0) -> str:
    """Run a command and return its output, or the one line that says why not."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return _told(done.returncode, done.stdout, done.stderr, code)


def typed(*words: str | Path, code: int = 0) -> str:
    """The same in this process: half a second less for each command that needs no screen."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        ended = main([str(word) for word in words])
    return _told(ended, out.getvalue(), err.getvalue(), code)


def _told(ended: int, out: str, err: str, code: int) -> str:
    assert ended == code, err
    if code == 0:
        assert err == ""
        return out
    assert err.count("\n") == 1
    return err


NO_STREAMS = "import sys; sys.stdin = sys.stdout = sys.stderr = None"
"""What a program without a console starts with on Windows."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Zoë's diary #1 ü"


def test_a_diary_moves_to_another_computer_to_the_byte(folder: Path, tmp_path: Path) -> None:
    backstride("demo", "--weeks", "4", "--seed", "3", "--data-dir", folder)
    assert "already holds a diary" in backstride("demo", "--data-dir", folder, code=2)
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    backstride("--data-dir", folder, "export", "json", first)
    assert first.stat().st_mode & 0o777 == 0o600
    other = tmp_path / "other"
    added = backstride("import", first, "--data-dir", other)
    assert added.startswith("Added: ")
    backstride("export", "json", second, "--data-dir", other)
    assert second.read_bytes() == first.read_bytes()
    assert backstride("import", second, "--data-dir", folder).startswith("Added: 0. Merged: 0.")
    plan = backstride("plan", "--data-dir", folder)
    assert plan == backstride("plan", "--data-dir", other)
    assert json.loads(plan)["week"] == 4
    assert "Nothing is wrong." in backstride("check", "--data-dir", other)


def test_every_kind_passes_through_the_store(folder: Path, tmp_path: Path) -> None:
    path, back, tables = (tmp_path / name for name in ("in.json", "back.json", "tables.zip"))
    path.write_text(dump(every_kind(), {"units": "mi", "later": [1, None, {"a": "ü"}]}), "utf-8")
    backstride("import", path, "--data-dir", folder)
    backstride("export", "json", back, "--data-dir", folder)
    assert back.read_text("utf-8") == path.read_text("utf-8")
    backstride("export", "csv", tables, "--data-dir", folder)
    with zipfile.ZipFile(tables) as archive:
        assert archive.testzip() is None
    health = tmp_path / "health.fhir.json"
    assert backstride("export", "fhir", health, "--data-dir", folder).startswith(f"Wrote {health}")
    assert json.loads(health.read_text("utf-8")) == fhir.bundle(every_kind(), {"units": "mi"})


def test_the_report_is_written_on_paper_and_for_a_browser(folder: Path, tmp_path: Path) -> None:
    backstride("demo", "--weeks", "3", "--data-dir", folder)
    paper, page = tmp_path / "report.pdf", tmp_path / "report.html"
    for target in (paper, page):
        target.write_bytes(b"an older one")
        said = backstride("export", "report", target, "--data-dir", folder)
        assert said == f"Wrote {target}.\n"
        assert target.stat().st_mode & 0o777 == 0o600
    assert paper.read_bytes().startswith(b"%PDF-")
    text = page.read_text("utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "Simulated data" in text
    missing = tmp_path / "no folder" / "report.pdf"
    line = backstride("export", "report", missing, "--data-dir", folder, code=2)
    assert "no folder" in line


TAKE_ALONG = {"cues": ".mp3", "card": ".pdf", "ics": ".ics", "workout": ".fit"}


def test_the_next_session_of_a_made_up_patient_is_taken_along(folder: Path, tmp_path: Path) -> None:
    backstride("demo", "--weeks", "3", "--data-dir", folder)
    for kind, ending in TAKE_ALONG.items():
        target = tmp_path / f"next{ending}"
        assert backstride("export", kind, target, "--data-dir", folder) == f"Wrote {target}.\n"
        assert target.stat().st_mode & 0o777 == 0o600
    assert b"SUMMARY:DEMO Run-walk" in (tmp_path / "next.ics").read_bytes()
    assert b"DEMO" in (tmp_path / "next.fit").read_bytes()


@pytest.mark.parametrize("kind", TAKE_ALONG)
def test_nothing_is_taken_along_while_locked_or_without_a_plan(
    folder: Path, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"next{TAKE_ALONG[kind]}"
    line = backstride("export", kind, target, "--data-dir", folder, code=2)
    assert "suitability check comes first" in line
    item = entry(1, "suitability", 3, {"complete": False, "answers": answers(bladder="yes")})
    path = tmp_path / "in.json"
    path.write_text(dump([item], {}), "utf-8")
    backstride("import", path, "--data-dir", folder)
    line = backstride("export", kind, target, "--data-dir", folder, code=3)
    assert "locked" in line and "Don't use what you took along" in line
    assert not target.exists()


@pytest.mark.parametrize("kind", TAKE_ALONG)
def test_a_disk_that_is_full_half_way_leaves_the_old_file(
    folder: Path, tmp_path: Path, kind: str
) -> None:
    """The system itself refuses to write beyond some bytes, as a full disk does."""
    backstride("demo", "--weeks", "3", "--data-dir", folder)
    out = tmp_path / "out"
    out.mkdir()
    target = out / f"next{TAKE_ALONG[kind]}"
    target.write_bytes(b"old")
    script = (
        "import resource, sys\n"
        "from app.cli import build_parser, run\n"
        "from app.bootstrap import Parts\n"
        "args = build_parser().parse_args(sys.argv[1:])\n"
        "parts = Parts(args.data_dir)\n"
        "write = parts.take_along(args.format)\n"
        "def limited(path):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (300, resource.RLIM_INFINITY))\n"
        "    write(path)\n"
        "parts.take_along = lambda kind: limited\n"
        "sys.exit(run(args, parts))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "export", kind, target, "--data-dir", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "was not written" in done.stderr
    assert [path.name for path in out.iterdir()] == [target.name]
    assert target.read_bytes() == b"old"


def test_a_wrong_file_leaves_the_diary_as_it_was(folder: Path, tmp_path: Path) -> None:
    path, before, after = (tmp_path / name for name in ("in.json", "before.json", "after.json"))
    path.write_text(dump(every_kind(), {}), "utf-8")
    backstride("import", path, "--data-dir", folder)
    backstride("export", "json", before, "--data-dir", folder)
    # The last entry is wrong; those before it are changed and would be merged.
    text = path.read_text("utf-8").replace('"now": 30', '"now": 31')
    path.write_text(text.replace('"a mistake"}', "5}"), "utf-8")
    line = backstride("import", path, "--data-dir", folder, code=2)
    assert "$.entries[17].data.text" in line
    path.write_text(text.replace('"kind": "note"', '"kind": "question"'), "utf-8")
    assert "not a copy of this diary" in backstride("import", path, "--data-dir", folder, code=2)
    backstride("export", "json", after, "--data-dir", folder)
    assert after.read_bytes() == before.read_bytes()


@pytest.mark.skipif(translation_file("de") is None, reason="the translation is not built")
def test_a_report_is_in_one_language_that_of_settings(folder: Path, tmp_path: Path) -> None:
    backstride("demo", "--weeks", "2", "--data-dir", folder)
    settings = DataPaths(folder).window_settings
    settings.write_text('{"language": "de"}', encoding="utf-8")
    target = tmp_path / "report.html"
    backstride("export", "report", target, "--data-dir", folder)
    text = target.read_text(encoding="utf-8")
    assert '<html lang="de"' in text and "Bericht zum Lauf-Geh-Programm" in text
    assert "Run-walk progress report" not in text


@pytest.mark.skipif(translation_file("de") is None, reason="the translation is not built")
def test_the_next_session_too_is_in_the_language_of_settings(folder: Path, tmp_path: Path) -> None:
    backstride("demo", "--weeks", "2", "--data-dir", folder)
    target = tmp_path / "dates.ics"
    said = []
    for language in ("de", "en"):
        chosen = json.dumps({"language": language})
        DataPaths(folder).window_settings.write_text(chosen, encoding="utf-8")
        backstride("export", "ics", target, "--data-dir", folder)
        said.append(target.read_text(encoding="utf-8"))
    assert "Lauf" in said[0] and "Lauf" not in said[1] and "run" in said[1].lower()


def test_a_reader_that_goes_away_is_no_fault(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "app", "plan", "--data-dir", folder],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def imported_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules, file=sys.stderr)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stderr.split()}


def test_commands_need_no_screen_and_the_window_no_command(folder: Path) -> None:
    plan = (
        f"from app.__main__ import main\nassert main(['--data-dir', {str(folder)!r}, 'plan']) == 0"
    )
    assert not imported_by(plan) & {"PySide6", "shiboken6", "pyqtgraph", "numpy"}
    heavy = {"sqlalchemy", "sqlite3", "tomllib", "json", "zipfile", "csv", "traceback", "numpy"}
    assert not imported_by("from app import cli\ncli.build_parser().parse_args([])") & heavy


@pytest.mark.parametrize(("words", "code"), [(["check"], 0), (["--version"], 0), (["dance"], 2)])
def test_without_standard_streams_a_command_does_its_work(
    folder: Path, words: list[str], code: int
) -> None:
    assert without_streams("--data-dir", str(folder), "demo", "--weeks", "1").returncode == 0
    assert without_streams("--data-dir", str(folder), *words).returncode == code


def test_without_standard_streams_files_are_closed_and_opened() -> None:
    words = b"a passphrase"
    given = len(words).to_bytes(4, "big") + words + b"a diary"
    closed = without_streams("--age-worker", "encrypt", given=given)
    assert closed.returncode == 0 and closed.stdout.startswith(b"age-encryption.org/v1\n")
    given = len(words).to_bytes(4, "big") + words + closed.stdout
    assert without_streams("--age-worker", "decrypt", given=given).stdout == b"a diary"


def without_streams(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    code = f"{NO_STREAMS}; from app.__main__ import run_and_end; run_and_end()"
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        input=given,
        capture_output=True,
        timeout=120,
    )


@pytest.mark.parametrize(
    ("library", "part"),
    [
        ("fitdecode", "watch files"),
        ("sqlcipher3", "passcode"),
        ("pyrage", "closed backups"),
        ("miniaudio", "sound"),
    ],
)
def test_the_self_test_names_a_library_that_is_missing(library: str, part: str) -> None:
    code = f"""import sys
sys.modules[{library!r}] = None
from app import selftest
parts = selftest._parts
selftest._parts = lambda folder: [one for one in parts(folder) if one[0] == {part!r}]
sys.exit(selftest.run())"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith(f"FAILED  {part}: ") and library in line
