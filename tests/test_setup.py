"""`make` and packaging/setup.sh, tried on a copy with stand-ins for what they would change."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LEVELS = {
    "run": ["requirements.lock"],
    "dev": ["requirements-dev.lock", "fhir-validator/package-lock.json"],
    "bench": [
        "requirements-dev.lock",
        "requirements-bench.lock",
        "fhir-validator/package-lock.json",
    ],
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The Makefile and packaging/, and stand-ins on the PATH: nobody is root, nothing is there."""
    project = tmp_path / "a project"
    shutil.copytree(ROOT / "packaging", project / "packaging")
    shutil.copy(ROOT / "Makefile", project)
    stand_in(tmp_path / "bin/id", "echo 1000")
    stand_in(tmp_path / "bin/uname", "echo Linux")
    stand_in(tmp_path / "bin/ldconfig", "true")
    stand_in(tmp_path / "bin/apt-get", "echo apt-get was called; exit 1")
    return project


def stand_in(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def bash(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {"PATH": f"{project.parent / 'bin'}:{os.environ['PATH']}", "HOME": os.environ["HOME"]}
    return subprocess.run(
        ["bash", *arguments],
        cwd=project,
        env=clean | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def pretend_installed(project: Path, level: str) -> None:
    """A .venv as an earlier set-up left it; its python must not be needed again."""
    stand_in(project / ".venv/bin/python", "echo python was called >&2; exit 1")
    parts = [project / "packaging/setup.sh"]
    parts += [project / "packaging" / name for name in LEVELS[level]]
    stamp = project / f".venv/installed-{level}.txt"
    stamp.write_bytes(b"".join(part.read_bytes() for part in parts))


@pytest.mark.parametrize("level", LEVELS)
def test_a_second_set_up_asks_nothing_of_anybody(copy: Path, level: str) -> None:
    pretend_installed(copy, level)
    run = bash(copy, "packaging/setup.sh", level)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("level", LEVELS)
def test_a_changed_lock_file_is_installed_again(copy: Path, level: str) -> None:
    pretend_installed(copy, level)
    with (copy / "packaging" / LEVELS[level][-1]).open("a") as lock:
        lock.write("# a newer pin\n")
    run = bash(copy, "packaging/setup.sh", level, PYTHON=sys.executable)
    assert run.returncode == 1
    assert "sudo apt-get install" in run.stderr  # it went on to look at what the system has


def test_without_being_root_the_exact_line_to_type_is_printed(copy: Path) -> None:
    run = bash(copy, "packaging/setup.sh", "run", PYTHON=sys.executable)
    assert run.returncode == 1
    [line] = re.findall(r"^    sudo (.*)$", run.stderr, re.MULTILINE)
    assert line.startswith("apt-get install -y ")
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(line.split())
    assert "xvfb" not in line, "who only wants to run it needs no test tools"
    assert "was called" not in run.stdout + run.stderr
    assert not (copy / ".venv").exists()


def test_a_python_that_is_too_old_is_named(copy: Path) -> None:
    old = copy.parent / "bin/python3.9"
    stand_in(old, 'if [ "$1" = --version ]; then echo Python 3.9.2; else exit 1; fi')
    run = bash(copy, "packaging/setup.sh", "run", PYTHON=str(old))
    assert run.returncode == 1
    assert "Python 3.11 to 3.14 is needed; here is Python 3.9.2." in run.stderr


def test_without_a_display_one_sentence_says_what_to_do(copy: Path) -> None:
    run = bash(copy, "packaging/run.sh")
    assert run.returncode == 2
    assert run.stdout == ""
    assert len(run.stderr.strip().splitlines()) == 1
    assert "no display" in run.stderr
    assert "make run in a desktop session" in run.stderr
    assert not (copy / ".venv").exists(), "it is said before a long set-up, not after it"


def test_a_display_that_does_not_answer_is_told_apart_from_a_fault(copy: Path) -> None:
    pretend_installed(copy, "run")
    stand_in(copy / ".venv/bin/python", "kill -ABRT $$")
    run = bash(copy, "packaging/run.sh", DISPLAY=":77")
    assert run.returncode == 2
    assert "no window could be opened on the display ':77'" in run.stderr


def test_the_programs_own_exit_code_comes_through(copy: Path) -> None:
    pretend_installed(copy, "run")
    stand_in(copy / ".venv/bin/python", 'echo "$@"; exit 3')
    run = bash(copy, "packaging/run.sh", "--data-dir", "a b", DISPLAY=":77")
    assert (run.returncode, run.stdout) == (3, "-m app --data-dir a b\n")


@pytest.mark.needs_tool("make")
def test_help_lists_every_target_in_one_line_each() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    [phony] = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    command = ["make", "--no-print-directory", "help"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert listed.returncode == 0
    assert {line.split()[1] for line in listed.stdout.splitlines()} == targets == set(phony.split())
