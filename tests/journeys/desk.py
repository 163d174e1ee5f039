"""A desktop of its own for journeys: an X server, a session bus with AT-SPI, and the program."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Self

PROJECT = Path(__file__).parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
"""The one that Debian's AT-SPI binding is installed for."""
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAM = shlex.split(os.environ.get("BACKSTRIDE_PROGRAM", "")) or [sys.executable, "-m", "app"]
"""What is tried: this source, or an installed program."""
HARMLESS = ("qt.accessibility.atspi: ", "QSpiApplication::keyEventError ", "ALSA lib ")
"""Qt's bridge says so when we look at something that has just gone, or newer than itself, and when
the desktop is too busy to answer about a key in time; the sound
system, where there is no sound card (the page says that in words)."""


@cache
def missing() -> str | None:
    """What this computer lacks for a journey, or None."""
    if not BUS_LAUNCHER.exists():
        return "at-spi2-core"
    asked = [str(SYSTEM_PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(asked, capture_output=True).returncode:
        return "python3-pyatspi"
    return None


def hours_to_two() -> int:
    """How far from UTC it is between two and three in the afternoon now: there no journey crosses
    midnight, and mornings lie behind it."""
    return (14 - datetime.now(UTC).hour + 12) % 24 - 12


class Failure(AssertionError):
    """The driver could not do what was asked."""


class Desk:
    """The X server, the buses and the driver, shared by all journeys of a run."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="backstride-desk-"))
        self._display, self._bus, self.driver = None, None, None
        self.hours_ahead = hours_to_two()

    def __enter__(self) -> Self:
        read, write = os.pipe()
        self._display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        home = self.folder / "home"
        home.mkdir()
        self.env = {
            "DISPLAY": f":{number}", "XDG_RUNTIME_DIR": str(runtime), "HOME": str(home),
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TZ": f"JRN{-self.hours_ahead:+d}",  # POSIX counts westward
            "PYTHONFAULTHANDLER": "1",
            # Where files may not grow, half a byte-code file would stay for the tests after it.
            "PYTHONDONTWRITEBYTECODE": "1",

        }  # fmt: skip
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True,
        )  # fmt: skip
        assert self._bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self.driver = subprocess.Popen(
            # The binding calls old what it gives no working new name.
            [
                str(SYSTEM_PYTHON),
                "-Wignore::DeprecationWarning",
                str(Path(__file__).with_name("driver.py")),
            ],
            env=self.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._answer()
        return self

    def __exit__(self, *_: object) -> None:
        if self.driver is not None and self.driver.stdin is not None:
            self.driver.stdin.close()
            self.driver.wait(10)
        for process in (self._bus, self._display):  # the bus ends what it started
            if process is not None:
                process.terminate()
                process.wait(10)
        if self._bus is not None and self._bus.stdout is not None:
            self._bus.stdout.close()
        if self.driver is not None and self.driver.stdout is not None:
            self.driver.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, do: str, **what: Any) -> Any:
        """Have the driver do something; Failure when it can't."""
        assert self.driver is not None and self.driver.stdin is not None
        self.driver.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self.driver.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self.driver is not None and self.driver.stdout is not None
        line = self.driver.stdout.readline()
        assert line, "the driver has ended"
        answer = json.loads(line)
        if "error" in answer:
            raise Failure(answer["error"])
        return answer["ok"]


class Person:
    """Somebody at the desk with a home and a diary: starts the program, uses it, closes it."""

    def __init__(self, desk: Desk, home: Path, folder: Path | None) -> None:
        """`folder`: the data folder, or None for the program's usual place in `home`."""
        self.desk, self.home, self.folder = desk, home, folder
        self.process: subprocess.Popen[str] | None = None
        self._said = home.parent / f"{home.name}-said.txt"

    @property
    def env(self) -> dict[str, str]:
        """The environment of the program on this desk: nothing of whoever runs the tests."""
        return {
            **self.desk.env,
            "HOME": str(self.home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONWARNINGS": "error",
        }

    def _call(self, words: Sequence[str]) -> list[str]:
        place = [] if self.folder is None else ["--data-dir", str(self.folder)]
        return [*PROGRAM, *place, *map(str, words)]

    def command(self, *words: object, env: dict[str, str] | None = None) -> Any:
        """The command line, ended."""
        return subprocess.run(
            self._call([str(word) for word in words]), cwd=PROJECT, env=env or self.env,
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip

    # --- the window -----------------------------------------------------------------------------

    def open(self, *, before: Sequence[str] = ()) -> Self:
        """Start the program; `before` is put in front of the call (`prlimit …`)."""
        self.launch(before=before)
        self.see("Backstride", role="frame", within_s=15)
        self.desk.ask("focused")
        return self

    def launch(self, *, before: Sequence[str] = ()) -> subprocess.Popen[str]:
        """Start the program without waiting for its window."""
        assert self.process is None, "the window is open already"
        with self._said.open("w", encoding="utf-8") as said:
            self.process = subprocess.Popen(
                [*before, *self._call([])], cwd=PROJECT, env=self.env, text=True,
                stdout=said, stderr=said, start_new_session=True,
            )  # fmt: skip
        self.desk.ask("attach", pid=self.process.pid)
        return self.process

    def attend(self) -> None:
        """Turn to this person's window, when another was looked at in between."""
        assert self.process is not None
        self.desk.ask("attach", pid=self.process.pid)

    def close(self) -> None:
        """Close the window as with its cross; the program ends by itself, without complaint."""
        assert self.process is not None
        self.desk.ask("close")
        code = self.process.wait(10)
        self.process = None
        assert (code, self.said()) == (0, ""), (code, self.said())

    def kill(self) -> None:
        """The power goes (for this program)."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)
            self.process = None

    def said(self) -> str:
        """What the program wrote to its terminal, without what is harmless."""
        lines = self._said.read_text(encoding="utf-8").splitlines()
        return "\n".join(line for line in lines if not any(h in line for h in HARMLESS))

    # --- what one does --------------------------------------------------------------------------

    def _do(self, do: str, **what: Any) -> Any:
        try:
            return self.desk.ask(do, **what)
        except Failure as failure:
            code = None if self.process is None else self.process.poll()
            ended = "" if code is None else f"The program has ended with {code}.\n"
            shown = f"On screen:\n{self.texts()}\n"
            raise Failure(f"{failure}\n{ended}{shown}{self.said()}") from None

    def see(self, name: str, **more: Any) -> dict[str, Any]:
        """What is called so, as soon as it is there."""
        found: dict[str, Any] = self._do("find", name=name, **more)
        return found

    def read(self, words: str, **more: Any) -> str:
        """The one text that holds these words, whole."""
        return str(self.see(words, part=True, **more)["name"])

    def sees(self, name: str, **more: Any) -> bool:
        """Whether something is called so now."""
        return bool(self._do("count", name=name, **more))

    def gone(self, name: str, **more: Any) -> None:
        """Wait until nothing is called so."""
        self._do("gone", name=name, **more)

    def press(self, name: str, **more: Any) -> None:
        """Press the button, choice or check box that is called so."""
        self._do("press", name=name, **more)

    def answer_each(self, answer: str) -> int:
        """Give the same answer to every question on screen; returns how many there were."""
        return int(self._do("press_each", start=f"{answer}: ", role="radio button"))

    def pain(self, name: str, value: int) -> None:
        """Type a number on the pain line that is called so."""
        self.go_to(name, role="spin button")
        self.type(str(value))
        assert self.see(name, role="spin button")["text"].strip() == str(value)

    def choose(self, question: str, answer: str) -> None:
        """Open the drop-down of this question and choose by the answer's letters."""
        # On Linux Qt names a drop-down by what is chosen; the question is its description.
        self._do("press", role="combo box", description=question)
        self.see(answer, role="list item")
        self.type(answer.split(" ")[0])
        self.keys("Enter")
        self.see(answer, role="combo box")

    # --- without keys: what a screen reader's interfaces can do

    def set_value(self, name: str, value: float, **more: Any) -> None:
        """Set a slider or a number."""
        self._do("set_value", name=name, value=value, **more)

    def write(self, name: str, text: str, **more: Any) -> None:
        """Fill in a field."""
        self._do("write", name=name, text=text, role="text", **more)

    def mark(self, question: str, answer: str) -> None:
        """Open the drop-down of this question and mark the answer's row."""
        self._do("choose", answer=answer, description=question)

    def announced(self) -> list[list[Any]]:
        """What was announced since this was asked last: the words, and whether they interrupt."""
        told: list[list[Any]] = self._do("announced")
        return told

    # --- with keys

    def go_to(self, name: str, **more: Any) -> None:
        """Give the thing the keyboard."""
        self._do("focus", name=name, **more)

    def keys(self, *chords: str) -> None:
        """Press keys: "Tab", "ctrl+z", "a"."""
        self._do("keys", chords=chords)

    def type(self, text: str) -> None:
        """Type letters."""
        self._do("type", text=text)

    def focused(self) -> dict[str, Any]:
        """What has the keyboard."""
        found: dict[str, Any] | None = self._do("focused")
        assert found is not None, "nothing has the keyboard"
        return found

    def tree(self) -> list[dict[str, Any]]:
        """All that is showing."""
        found: list[dict[str, Any]] = self.desk.ask("tree")
        return found

    def texts(self) -> str:
        """All words on screen."""
        return "\n".join(about["name"] for about in self.tree() if about["name"])


def wait_until(true: Any, seconds: float = 10) -> None:
    """Look again and again until it is so."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it did not come true"
        time.sleep(0.05)
