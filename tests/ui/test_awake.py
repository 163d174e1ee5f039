"""The screen stays on while it is held, and sleeps again after each way a hold can end."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.platform.awake import Awake, Caffeinate, Hold, SessionBus, ThreadState, screen_awake

ROOT = Path(__file__).parents[2]


class Counted:
    def __init__(self) -> None:
        self.held = 0

    def take(self) -> None:
        self.held += 1

    def drop(self) -> None:
        self.held -= 1


def test_holds_do_not_add_up_and_releases_need_no_hold() -> None:
    way = Counted()
    awake = Awake(lambda: way)
    for step, held in (("release", 0), ("hold", 1), ("hold", 1), ("release", 0), ("release", 0)):
        getattr(awake, step)()
        assert way.held == held
    awake.hold()
    assert way.held == 1


@pytest.mark.parametrize(
    ("platform", "way"), [("linux", SessionBus), ("win32", ThreadState), ("darwin", Caffeinate)]
)
def test_each_system_has_its_way(platform: str, way: type[Hold]) -> None:
    awake = screen_awake(platform)
    assert isinstance(awake, Awake)
    assert isinstance(awake._way(), way)


def test_without_a_bus_nothing_happens() -> None:
    awake = Awake(SessionBus)  # the tests run without one
    awake.hold()
    awake.release()


SAYING = """
import os, sys, time
sys.path.insert(0, {root!r})
from PySide6.QtCore import QCoreApplication
from ui.platform.awake import screen_awake
app = QCoreApplication([])
awake = screen_awake("linux")
awake.hold(); time.sleep(0.3); awake.release()
time.sleep(0.3)
awake.hold(); time.sleep(0.3)
os.kill(os.getpid(), 9)
"""
WATCHING = """
dbus-monitor --session > "$1" 2>&1 & watcher=$!
for try in $(seq 100); do [ -s "$1" ] && break; sleep 0.05; done
"$2" "$3"
sleep 0.3
kill $watcher
"""


@pytest.mark.needs_tool("dbus-run-session", "dbus-monitor")
def test_the_desktop_hears_of_each_hold_and_of_its_end_even_after_a_kill(tmp_path: Path) -> None:
    (tmp_path / "say.py").write_text(SAYING.format(root=str(ROOT)))
    (tmp_path / "watch.sh").write_text(WATCHING)
    log = tmp_path / "bus.txt"
    command = [
        "dbus-run-session", "--", "bash", str(tmp_path / "watch.sh"),
        str(log), sys.executable, str(tmp_path / "say.py"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    said = log.read_text()
    calls = re.findall(
        r"method call .*sender=(\S+) -> .*interface=org\.freedesktop\.ScreenSaver; member=Inhibit"
        r'\s+string "Backstride"\s+string "[A-Z]',
        said,
    )
    assert len(calls) == 2
    assert len(set(calls)) == 2  # each hold on a connection of its own
    for sender in calls:
        gone = rf'member=NameOwnerChanged\s+string "{sender}"\s+string "{sender}"\s+string ""'
        assert re.search(gone, said.split(f"sender={sender}", 1)[1])


def test_windows_is_told_with_its_own_flags() -> None:
    told: list[int] = []

    class Kernel:
        def SetThreadExecutionState(self, state: int) -> None:
            told.append(state)

    awake = Awake(lambda: ThreadState(Kernel()))
    awake.hold()
    awake.release()
    assert told == [0x80000003, 0x80000000]


def test_the_helper_of_macos_is_started_and_ended(tmp_path: Path) -> None:
    helper = tmp_path / "caffeinate"
    helper.write_text(f"#!{shutil.which('sh')}\nexec sleep 60\n")
    helper.chmod(0o755)
    way = Caffeinate(str(helper))
    awake = Awake(lambda: way)
    awake.hold()
    running = way._running
    assert running is not None
    assert running.poll() is None
    assert "-w" in list(running.args)  # type: ignore[arg-type]
    awake.release()
    assert running.poll() is not None


def test_a_system_without_the_helper_is_no_error(tmp_path: Path) -> None:
    awake = Awake(lambda: Caffeinate(str(tmp_path / "none")))
    awake.hold()
    awake.release()
