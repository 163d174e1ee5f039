"""A whole journey without a network, every call to the system's sockets watched."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.exporters import FORMATS
from tests.journeys.desk import PROJECT, Desk, Person
from tests.journeys.steps import RIGHT_NOW, answer_the_check, type_in_a_test_run, welcome
from tests.torture.measuring import Row, Trial

TOOLS = ("strace", "unshare", "Xvfb", "dbus-daemon")
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|PF_\w+|0x\w+|\d+)")
_PLACE = re.compile(r'connect\(.*sun_path=(@?"[^"]*")')
ENDINGS = {"chart": "pdf", "cues": "mp3", "card": "pdf", "ics": "ics", "workout": "fit"}
TITLES = {"Today": "Stage", "Diary": "iary", "Progress": "Your progress", "Learn": "Learn",
          "Settings": "Settings"}  # fmt: skip
LOCAL = re.compile(
    r'"/tmp/\.X11-unix/X\d+"|@"/tmp/\.X11-unix/X\d+"|.*(dbus|at-spi|pulse|pipewire).*'
)
"""The screen, the buses of the desktop and of screen readers, the sound."""
NAMES = re.compile(r'"(/var)?/run/(nscd/socket|systemd/userdb/.*)"')
"""Where the C library asks who the user is; it is on this computer, and mostly isn't there."""


def row(folder: Path, share: float = 1.0) -> Row:
    """The first day in the window and every command, in an empty network namespace; a `share`
    below 1 leaves the window out."""
    ours, control = Trial(), Trial()
    home = folder / "home"
    home.mkdir()
    trace, diary = folder / "calls", folder / "diary"
    for words in _commands(folder, share):
        call = [sys.executable, "-m", "app", "--data-dir", str(diary), *words]
        done = subprocess.run(
            [*watched(trace), *call], cwd=PROJECT, env=os.environ | {"HOME": str(home)},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        told = [] if done.returncode == 0 else [f"ended with {done.returncode}: {done.stderr}"]
        ours.note(" ".join(words), told + _faults(trace))
    if share == 1:
        with Desk() as desk:
            ours.note("the first day", _first_day(Person(desk, home, folder / "day"), trace))
    connect = "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: 0"
    subprocess.run([*watched(trace), sys.executable, "-c", connect], check=True)
    control.note("a connection", _faults(trace))
    reach = len(FORMATS) + len(ENDINGS) + 6 if share == 1 else 3
    return Row("journeys without a network", ours, reach, "a connection is seen", control)


def watched(trace: Path) -> list[str]:
    """What stands before a command that is to run without a network, its sockets watched.

    The command keeps its process id."""
    alone = ["unshare", "--net"] if os.getuid() == 0 else ["unshare", "--map-current-user", "--net"]
    return [*alone, "strace", "-D", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]


def can_be_watched() -> bool:
    """Some systems let nobody but root make an empty network."""
    return (
        subprocess.run([*watched(Path("/dev/null")), "true"], capture_output=True).returncode == 0
    )


def _commands(folder: Path, share: float) -> list[Sequence[str]]:
    commands: list[Sequence[str]] = [("demo", "--weeks", "12", "--seed", "1"), ("plan",)]
    window = ("--exit-after-first-paint",)
    if share < 1:
        return [*commands, window]
    endings = {form.name: form.ending for form in FORMATS} | ENDINGS
    outs = {name: str(folder / f"out.{ending.lstrip('.')}") for name, ending in endings.items()}
    exports = [("export", name, out) for name, out in outs.items()]
    return [*commands, window, ("check",), *exports, ("import", outs["json"])]


def _first_day(person: Person, trace: Path) -> list[str]:
    person.open(before=watched(trace))
    assert person.process is not None
    welcome(person)
    answer_the_check(person)
    person.press("Go to the test run")
    type_in_a_test_run(person, 50)
    person.press("Go to Today")
    person.pain(RIGHT_NOW, 30)
    person.press("Save", inside=RIGHT_NOW)
    person.see("Pain 30 saved.", role="label")
    for page in ("Diary", "Progress", "Learn", "Settings", "Today"):
        person.press(page)
        person.read(TITLES[page], role="label")
    maps = Path(f"/proc/{person.process.pid}/maps").read_text(encoding="utf-8")
    person.close()
    loaded = ["QtNetwork is loaded"] if "Qt6Network" in maps else []
    assert "libQt6Core" in maps, "another process was looked at"
    return loaded + _faults(trace)


def _faults(trace: Path) -> list[str]:
    calls = trace.read_text(encoding="utf-8", errors="replace")
    families = {family for family in _SOCKET.findall(calls) if family != "AF_UNIX"}
    places = {
        place
        for place in _PLACE.findall(calls)
        if not (LOCAL.fullmatch(place) or NAMES.fullmatch(place))
    }
    return [f"a socket of {family}" for family in sorted(families)] + [
        f"a connection to {json.dumps(place)}" for place in sorted(places)
    ]
