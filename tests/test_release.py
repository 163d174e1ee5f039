"""The list a release goes by, tried on a copy: what must end it ends it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__

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


def stand_in(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


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


def test_a_step_nobody_knows_is_named(project: Path) -> None:
    run = bash(project, "packaging/release.sh", "dance")
    assert run.returncode == 2
    assert "dance" in run.stderr and "torture" in run.stderr


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
