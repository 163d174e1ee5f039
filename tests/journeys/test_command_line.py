"""A diary by commands alone, without a display: made, written out, and brought elsewhere."""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.journeys.desk import PROJECT

HARMLESS = ("This plugin does not support propagateSizeHints()",)
"""Qt's off-screen platform says this for every window."""


def backstride(*words: object) -> str:
    """Run a command where there is no display; it must end well and complain of nothing."""
    env = {name: v for name, v in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=PROJECT, env=env, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    complaints = [line for line in done.stderr.splitlines() if line not in HARMLESS]
    assert (done.returncode, complaints) == (0, [])
    return done.stdout


@pytest.mark.needs_tool("pdftotext")
def test_a_diary_by_commands_alone(tmp_path: Path) -> None:
    folder, files = tmp_path / "diary", tmp_path / "files"
    files.mkdir()
    made = backstride("demo", "--weeks", 12, "--seed", 4, "--data-dir", folder)
    assert "simulated patient" in made
    plan = json.loads(backstride("plan", "--data-dir", folder))
    assert plan["week"] >= 11 and plan["reasons"]
    for name in ("chart.png", "chart.svg", "chart.pdf"):
        assert name in backstride("export", "chart", files / name, "--data-dir", folder)
    the_pictures_show_the_same(files)
    backstride("export", "csv", files / "tables.zip", "--data-dir", folder)
    backstride("export", "json", files / "diary.json", "--data-dir", folder)
    every_entry_is_in_a_table(files)

    other = tmp_path / "other"
    backstride("import", files / "diary.json", "--data-dir", other)
    backstride("export", "json", files / "again.json", "--data-dir", other)
    assert (files / "again.json").read_bytes() == (files / "diary.json").read_bytes()
    assert json.loads(backstride("plan", "--data-dir", other)) == plan
    once_more = backstride("import", files / "diary.json", "--data-dir", other)
    assert once_more.startswith("Added: 0. Merged: 0. ")
    ours, theirs = (backstride("check", "--data-dir", place) for place in (folder, other))
    assert ours.replace(str(folder), "") == theirs.replace(str(other), "")
    assert "Nothing is wrong." in ours


def the_pictures_show_the_same(files: Path) -> None:
    png = (files / "chart.png").read_bytes()
    width, height = struct.unpack(">II", png[16:24])
    assert png[:8] == b"\x89PNG\r\n\x1a\n" and width >= 1500 and len(png) > 20_000
    drawing = ElementTree.parse(files / "chart.svg").getroot()
    assert drawing.tag.endswith("svg")
    box = [float(number) for number in drawing.attrib["viewBox"].split()]
    assert abs(box[2] / box[3] - width / height) < 0.05
    said = subprocess.run(
        ["pdftotext", files / "chart.pdf", "-"], capture_output=True, text=True
    ).stdout
    assert "Back pain (0–100)" in said and "Running distance (km a week)" in said
    assert re.search(r"simulated", said, re.IGNORECASE), "a made-up patient is called so"


def every_entry_is_in_a_table(files: Path) -> None:
    kinds = [e["kind"] for e in json.loads((files / "diary.json").read_bytes())["entries"]]
    with zipfile.ZipFile(files / "tables.zip") as archive:
        for kind in set(kinds):
            rows = archive.read(f"{kind}.csv").decode("utf-8-sig").splitlines()
            assert len(rows) - 1 >= kinds.count(kind)


def test_the_installed_program_tries_itself_out() -> None:
    said = backstride("selftest")
    assert said.endswith("Backstride works.\n")
    tried = set(re.findall("^ok +([^:]+):", said, re.MULTILINE))
    assert {"pages", "report", "watch files", "passcode", "closed backups", "sound"} < tried
