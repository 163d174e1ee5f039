"""The list a release goes by, tried on a copy: what must end it ends it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from tests.test_setup import stand_in

ROOT = Path(__file__).parents[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What the scripts read, and a `make` that fails at whatever FAILS names."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    (tmp_path / "app").mkdir()
    shutil.copy(ROOT / "app/__init__.py", tmp_path / "app")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    for room in ("resources", "tests"):
        (tmp_path / room).mkdir()
    stand_in(tmp_path / "bin/make", 'echo "made $1"; [ "$1" != "$FAILS" ]')
    return tmp_path


def bash(project: Path, *arguments: str, fails: str = "") -> subprocess.CompletedProcess[str]:
    path = f"{project / 'bin'}:/usr/local/bin:/usr/bin:/bin"
    environment = {"PATH": path, "FAILS": fails, "HOME": str(project)}
    return subprocess.run(
        ["bash", *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        (f"## [{__version__}] – 2026-01-31", 0),
        (f"## [{__version__}]", 1),
        (f"## [Unreleased] – {__version__}", 1),
        ("## [9.9.9] – 2026-01-31", 1),
    ],
)
def test_a_version_is_told_with_its_day(project: Path, heading: str, code: int) -> None:
    (project / "CHANGELOG.md").write_text(f"# Changelog\n\n{heading}\n", encoding="utf-8")
    assert bash(project, "packaging/release.sh", "told").returncode == code


def test_a_step_that_fails_ends_it_and_shows_the_end_of_its_log(project: Path) -> None:
    run = bash(project, "packaging/release.sh", "lint", "test", "bench", fails="test")
    assert run.returncode == 1
    assert "FAILED" in run.stdout and "made test" in run.stdout
    assert "Left for people" not in run.stdout
    assert not (project / "build/release/bench.log").exists()


def test_a_figure_that_was_not_reached_is_shown_at_the_end(project: Path) -> None:
    stand_in(project / "bin/make", 'echo "start 1.70 x  NOT REACHED"')
    run = bash(project, "packaging/release.sh", "bench")
    assert run.returncode == 0
    assert "bench.log:start 1.70 x  NOT REACHED" in run.stdout
    assert "Left for people" in run.stdout


@pytest.mark.needs_tool("make")
def test_the_steps_asked_for_are_no_arguments_of_the_steps(project: Path) -> None:
    shutil.copy(ROOT / "Makefile", project)
    stand_in(project / "bin/make", 'echo "told: [$ARGS] [$MAKEFLAGS]"')
    make = shutil.which("make")
    run = bash(project, "-c", f"{make} release ARGS='lint bench'")
    assert run.returncode == 0, run.stdout + run.stderr
    told = (project / "build/release/lint.log").read_text()
    assert told == "told: [] []\n"


def test_a_step_nobody_knows_is_named(project: Path) -> None:
    run = bash(project, "packaging/release.sh", "dance")
    assert run.returncode == 2
    assert "dance" in run.stderr and "torture" in run.stderr


@pytest.mark.parametrize(("files", "code"), [("", 0), ("left behind.txt", 1)])
def test_what_was_not_committed_ends_it(project: Path, files: str, code: int) -> None:
    stand_in(project / "bin/git", f"echo '{files}'" if files else "true")
    run = bash(project, "packaging/release.sh", "clean")
    assert run.returncode == code
    assert files in run.stdout


@pytest.mark.parametrize(("thin", "code"), [("", 0), ("storage", 1), ("app/engine", 1)])
def test_each_room_that_keeps_people_safe_is_covered(project: Path, thin: str, code: int) -> None:
    stand_in(
        project / ".venv/bin/python",
        f'echo "$@"; case "$*" in *"={thin}/*"*) exit 2;; esac',
    )
    run = bash(project, "packaging/release.sh", "coverage")
    assert run.returncode == code, run.stdout
    log = (project / "build/release/coverage.log").read_text(encoding="utf-8")
    assert log.startswith("made coverage")
    assert ("app/services" in log) == (thin != "app/engine") and "--fail-under=95" in log


def test_coverage_is_not_counted_when_a_test_failed(project: Path) -> None:
    run = bash(project, "packaging/release.sh", "coverage", fails="coverage")
    assert run.returncode == 1
    assert "95 %" not in (project / "build/release/coverage.log").read_text(encoding="utf-8")


SAME = "echo same > dist/backstride-1.whl; echo same > dist/backstride_1.deb"


@pytest.fixture
def built_before(project: Path) -> Path:
    """What an earlier version's build left there must not be compared."""
    for left in ("dist/backstride-0.whl", "build/deb/left", "build/pyinstaller/left"):
        (project / left).parent.mkdir(parents=True, exist_ok=True)
        (project / left).write_text("left")
    return project


@pytest.mark.parametrize(
    ("second", "code"), [(SAME, 0), (f"{SAME}; echo other > dist/backstride_1.deb", 1)]
)
def test_two_builds_from_nothing_must_be_the_same(
    built_before: Path, second: str, code: int
) -> None:
    builds(built_before, [SAME, second])
    run = bash(built_before, "packaging/release.sh", "build")
    assert run.returncode == code, run.stdout
    assert not list(built_before.glob("**/left")) + list(built_before.glob("dist/*-0.whl"))


@pytest.mark.parametrize("step", ["wheel", "deb"])
@pytest.mark.parametrize(
    ("third", "code"), [("true", 0), (SAME, 0), ("echo other > dist/backstride_1.deb", 1)]
)
def test_what_was_tried_is_what_was_compared(
    project: Path, third: str, code: int, step: str
) -> None:
    builds(project, [SAME, SAME, third])
    run = bash(project, "packaging/release.sh", "build", step)
    assert run.returncode == code, run.stdout
    assert ("what the step “build” built" in run.stdout) == bool(code)


def builds(project: Path, scripts: list[str]) -> None:
    """Have each call of `make` carry out the next of these."""
    for number, script in enumerate(scripts):
        stand_in(project / f"bin/make-{number}", script)
    stand_in(
        project / "bin/make",
        'mkdir -p dist; n=$(cat count 2>/dev/null || echo 0); echo $((n + 1)) > count; "make-$n"',
    )


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"killed": 89, "timeout": 1, "skipped": 0, "total": 100}, 0),
        ({"killed": 89, "timeout": 0, "skipped": 0, "total": 100}, 1),
        ({"killed": 89, "timeout": 0, "skipped": 2, "total": 100}, 0),
        ({"killed": 0, "timeout": 0, "skipped": 0, "total": 0}, 1),
    ],
)
def test_nine_of_ten_changes_to_the_rules_must_be_noticed(
    project: Path, told: dict[str, int], code: int
) -> None:
    writes = f"mkdir -p mutants && echo '{json.dumps(told)}' > mutants/mutmut-cicd-stats.json"
    stand_in(
        project / ".venv/bin/python",
        f'[ "$2" = mutmut ] || exec {sys.executable} "$@"\n{writes}',
    )
    run = bash(project, "packaging/mutants.sh")
    assert run.returncode == code, run.stderr
    assert f"{told['killed'] + told['timeout']} of " in run.stdout


def test_another_python_has_the_build_environment_made_anew(project: Path) -> None:
    """The same lock files, but other bytes."""
    stand_in(project / "bin/python3", "echo Python 3.11.7")
    for tool in ("objdump", "git"):
        stand_in(project / "bin" / tool, "echo 1")
    here = project / "build/dist-venv"
    stand_in(here / "bin/python", "echo built")
    locks = [project / "packaging" / f"requirements{name}.lock" for name in ("", "-dist")]
    pins = b"".join(lock.read_bytes() for lock in locks)
    (here / "installed.txt").write_bytes(b"Python 3.11.7\n" + pins)
    run = bash(project, "packaging/dist.sh")
    assert (run.returncode, run.stdout, run.stderr) == (0, "built\n", "")
    stand_in(project / "bin/python3", "echo Python 3.12.1")
    assert "making build/dist-venv" in bash(project, "packaging/dist.sh").stderr
