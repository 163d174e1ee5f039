"""The ground every test stands on: no network, no real home, no screen, no local habits, and no
waiting for a disk.

Environment first, imports of libraries later: Qt, appdirs and the C library read it once.
"""

from __future__ import annotations

import compileall
import gc
import os
import pickle
import shutil
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

# Workers start with the home that the first process made up: it tells them the real one.
REAL_HOME = Path(os.environ.setdefault("BACKSTRIDE_TESTS_REAL_HOME", str(Path.home())))
_GROUND = Path(tempfile.mkdtemp(prefix="backstride-tests-"))
PROJECT = Path(__file__).parents[1]
MEMORY = Path("/dev/shm")
_ENOUGH = 1 << 30  # bytes; a whole run takes a tenth of it


def _point_home_to(folder: Path) -> dict[str, str]:
    """Return the environment in which `folder` is the home and nothing else is read or written."""
    return {
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / ".local/share"),
        "XDG_CONFIG_HOME": str(folder / ".config"),
        "XDG_CACHE_HOME": str(folder / ".cache"),
        "XDG_STATE_HOME": str(folder / ".local/state"),
    }


os.environ.update(_point_home_to(_GROUND))
os.environ.update(TZ="UTC", LC_ALL="C.UTF-8", DBUS_SESSION_BUS_ADDRESS="disabled:")
os.environ.pop("LANGUAGE", None)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
time.tzset()

# What was compiled is kept, whatever the habit here: the tests are read by every worker, and the
# program is started a few hundred times.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
gc.disable()  # a fifth of the time in which six thousand tests are collected


def _in_memory() -> bool:
    """Whether memory can hold the tests' folders: Linux, with room, and programs may start there
    (a container's own is often too small)."""
    try:
        about = os.statvfs(MEMORY)
    except OSError:
        return False
    free = about.f_bavail * about.f_frsize
    return os.access(MEMORY, os.W_OK) and free >= _ENOUGH and not about.f_flag & os.ST_NOEXEC


# A diary waits for the disk at every write, twenty times before a page stands; no test finds more
# by it. Where what reaches the disk is the subject, `tests/torture` cuts the power itself.
if _in_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


_parse = tomllib.loads


@cache
def _parsed(text: str) -> bytes:
    return pickle.dumps(_parse(text))


def _parse_once(text: str, /, **how: Any) -> dict[str, Any]:
    """Nearly every test reads some tables, the same ones; parsing takes an eighth of its time."""
    found: dict[str, Any] = _parse(text, **how) if how else pickle.loads(_parsed(text))
    return found


tomllib.loads = _parse_once


class Forbidden(RuntimeError):
    """A test did what no test may do."""


_KEPT = tuple(
    f"{REAL_HOME}/{folder}/backstride"
    for folder in (".local/share", ".local/state", ".config", ".cache")
)
_INTERNET = (2, 10)  # AF_INET and AF_INET6 on Linux, not worth an import of socket


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        raise Forbidden("A test opened a network socket; Backstride works without a network.")
    if event in ("open", "os.mkdir", "os.rename", "os.remove", "sqlite3.connect"):
        name = arguments[0]
        text = os.fsdecode(name) if isinstance(name, bytes | os.PathLike) else name
        if isinstance(text, str) and text.lower().startswith(_KEPT):
            raise Forbidden(f"A test reached for the diary of whoever runs it: {text}")


sys.addaudithook(_watch)

with suppress(ModuleNotFoundError):  # the engine is also tested without window and libraries
    from ui.qt_start import import_qt

    import_qt()  # Qt as the program has it, before a plugin brings it in

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

settings.register_profile("default", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=15)
settings.load_profile("default")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the program once, and not in every process that is started while no one has."""
    if not hasattr(config, "workerinput"):
        for room in ("app", "resources", "storage", "ui"):
            compileall.compile_dir(PROJECT / room, quiet=2)


def pytest_collection_finish() -> None:
    """What was brought in until now is no garbage."""
    gc.freeze()
    gc.enable()


def pytest_unconfigure() -> None:
    shutil.rmtree(_GROUND, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole journeys are slow."""
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.slow)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose system tool is missing, and say which; under CI that is a failure."""
    for marker in item.iter_markers("needs_tool"):
        missing = [command for command in marker.args if shutil.which(command) is None]
        if not missing:
            continue
        sentence = f"needs {', '.join(missing)}; `make setup` installs it or says how"
        if os.environ.get("CI"):
            pytest.fail(sentence, pytrace=False)
        pytest.skip(sentence)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own, empty."""
    folder = tmp_path_factory.mktemp("home")
    for name, value in _point_home_to(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture(autouse=True)
def same_zone_afterwards() -> Iterator[None]:
    """A test may set TZ with monkeypatch; the C library hears of it and of the way back here."""
    yield
    if os.environ.get("TZ") != "UTC" or time.tzname[0] != "UTC":
        os.environ["TZ"] = "UTC"
        time.tzset()
