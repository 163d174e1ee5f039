"""The rules of ARCHITECTURE.md, as tests that read like sentences."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("app", "ui", "storage", "resources")

SCREEN = {"PySide6", "shiboken6", "pyqtgraph"}
STORE = {"sqlalchemy", "sqlite3", "appdirs"}
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "asyncio", "requests"}
WORLD = {"os", "sys", "io", "pathlib", "shutil", "tempfile", "subprocess", "threading"}
WORLD |= {"time", "secrets", "random.random", "random.choice", "random.SystemRandom"}
CLOCKS = {f"{kind}.{call}" for kind in ("date", "datetime") for call in ("now", "utcnow", "today")}
CHANCE = {"uuid.uuid1", "uuid.uuid4", "uuid1", "uuid4"}  # a random.Random with a seed is no chance
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "load_toml"}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def modules_in(*rooms: str) -> list[Path]:
    """The Python files of these rooms: `app/engine` for a package, `app/cli` for one module."""
    files = [
        path
        for room in rooms
        for path in (sorted((ROOT / room).rglob("*.py")) or [ROOT / f"{room}.py"])
    ]
    assert files, f"no module in {rooms}"
    return files


def imports_of(path: Path) -> Iterator[str]:
    """Every module a file imports, at its top or inside a function, by its full name."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def offenders(rooms: list[str], forbidden: set[str]) -> list[str]:
    """`file imports module` for each import that is, or lies in, a forbidden module."""
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules_in(*rooms)
        for name in imports_of(path)
        if any(name == bad or name.startswith(f"{bad}.") for bad in forbidden)
    ]


def tracked_files() -> list[Path]:
    """What a clone of the repository holds; skips where this is no clone (an unpacked archive)."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is not a clone of the repository")
    listing = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).exists()]


# --- who may import whom


def test_only_ui_imports_qt_and_pyqtgraph() -> None:
    assert offenders(["app", "storage", "resources"], SCREEN) == []


def test_only_storage_imports_sqlalchemy_sqlite_and_appdirs() -> None:
    assert offenders(["app", "ui", "resources"], STORE) == []


def test_engine_and_services_import_no_screen_store_or_number_library() -> None:
    assert offenders(["app/engine", "app/services"], SCREEN | STORE | {"numpy"}) == []


def test_engine_and_services_import_nothing_that_reaches_the_outside_world() -> None:
    assert offenders(["app/engine", "app/services"], WORLD | NETWORK) == []


def test_engine_and_services_ask_no_clock_roll_no_dice_and_open_no_file() -> None:
    calls = [
        f"{path.relative_to(ROOT)}:{node.lineno} calls {ast.unparse(node.func)}()"
        for path in modules_in("app/engine", "app/services")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and reaches_outside(ast.unparse(node.func))
    ]
    assert calls == []


def reaches_outside(function: str) -> bool:
    """`dt.datetime.now` does, `self._clock.now` does not: the Clock port is handed in."""
    owner, _, name = function.rpartition(".")
    kind_and_name = f"{owner.rpartition('.')[2]}.{name}"
    return (
        name in FILES
        or kind_and_name in CLOCKS | CHANCE
        or function in CHANCE
        or (owner == "random" and name != "Random")
    )


@pytest.mark.parametrize(
    "function",
    ["open", "path.read_text", "dt.datetime.now", "date.today", "uuid.uuid4", "random.choice"],
)
def test_these_calls_would_be_noticed(function: str) -> None:
    assert reaches_outside(function)


@pytest.mark.parametrize(
    "function", ["self._clock.now", "clock.now", "diary.today", "random.Random", "dice.choice"]
)
def test_these_calls_are_of_something_handed_in(function: str) -> None:
    assert not reaches_outside(function)


def test_engine_is_handed_its_tables_and_reads_none() -> None:
    assert offenders(["app/engine"], {"resources"}) == []


def test_engine_imports_nothing_of_the_program_but_itself() -> None:
    outside = {"ui", "storage", "app.services", "app.exporters", "app.importers", "app.cli"}
    assert offenders(["app/engine"], outside | {"app.bootstrap"}) == []


def test_services_import_nothing_above_them() -> None:
    above = {"ui", "storage", "app.exporters", "app.importers", "app.cli", "app.bootstrap"}
    assert offenders(["app/services"], above) == []


def test_window_store_and_command_line_are_blind_to_each_other() -> None:
    assert offenders(["ui"], {"storage", "app.cli", "app.bootstrap"}) == []
    assert offenders(["storage"], {"ui", "app.cli", "app.bootstrap"}) == []
    assert offenders(["app/cli"], {"ui", "storage", "app.bootstrap"}) == []


def test_nothing_imports_a_network_library() -> None:
    qt_network = {f"PySide6.Qt{part}" for part in ("Network", "WebSockets", "WebEngineCore")}
    assert offenders(list(ROOMS), NETWORK | qt_network) == []


@pytest.mark.slow
@pytest.mark.parametrize("room", ["engine", "services"])
def test_engine_and_services_pass_their_tests_without_the_libraries_of_screen_and_store(
    tmp_path: Path, room: str
) -> None:
    """On few examples: their own run tries many."""
    (tmp_path / "pytest.ini").write_text(
        f"[pytest]\naddopts = --import-mode=importlib\npythonpath = {ROOT}\n"
        "markers =\n    slow\n    needs_tool\n"
    )
    (tmp_path / "without_libraries.py").write_text(
        "import sys\n"
        f"libraries = {sorted(SCREEN | {'sqlalchemy', 'numpy', 'appdirs'})}\n"
        "class NotInstalled:\n"
        "    def find_spec(name, path=None, target=None):\n"
        "        if name.partition('.')[0] in libraries:\n"
        "            raise ModuleNotFoundError(f'No module named {name!r}', name=name)\n"
        "sys.meta_path.insert(0, NotInstalled)\n"
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", str(tmp_path / "pytest.ini"),
         "-p", "without_libraries", "-p", "_hypothesis_pytestplugin",
         "--hypothesis-profile=quick", "-p", "no:cacheprovider", f"--rootdir={ROOT}",
         "--deselect=tests/engine/test_oracle.py::test_they_agree_on_diaries_that_meet_every_rule",
         str(ROOT / "tests" / room)],
        cwd=tmp_path,
        env=environment() | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-2000:]


# --- the start


HEAVY = {"sqlalchemy", "pyqtgraph", "numpy", "importlib.metadata", "email", "asyncio", "ssl"}


@pytest.mark.parametrize(
    ("weeks", "heavy"),
    # What the last four bring costs a bare window's twentieth; a first start may take its time.
    [(0, HEAVY), (2, HEAVY | {"dataclasses", "inspect", "argparse", "logging"})],
)
def test_the_first_painted_page_needs_neither_sqlalchemy_nor_pyqtgraph_nor_numpy(
    tmp_path: Path, weeks: int, heavy: set[str]
) -> None:
    """An audit hook writes down each import as it happens, however the process ends."""
    script = (
        "import os, runpy, sys\n"
        "log = os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)\n"
        "sys.addaudithook(lambda event, args: event == 'import'\n"
        "                 and os.write(log, f'{args[0]}\\n'.encode()) and None)\n"
        "sys.argv = ['backstride', '--exit-after-first-paint', '--data-dir', sys.argv[2]]\n"
        "runpy.run_module('app', run_name='__main__')\n"
    )
    log, diary = tmp_path / "imports.txt", tmp_path / "diary"
    diary.mkdir()  # else the parser looks at the arguments
    if weeks:
        demo = ["demo", "--data-dir", str(diary), "--weeks", str(weeks)]
        subprocess.run([sys.executable, "-m", "app", *demo], cwd=ROOT, check=True)
    run = subprocess.run(
        [sys.executable, "-c", script, str(log), str(diary)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    imported = set(log.read_text().split())
    assert "PySide6.QtWidgets" in imported, "no window was opened, so this proves nothing"
    assert imported & heavy == set()
    later = {"ui.softening", "ui.platform.stillness", "PySide6.QtDBus", "ui.charts.view"}
    assert imported & later == set()


def test_setting_a_text_a_thousand_times_leaves_the_count_of_none_steady(qapp: object) -> None:
    """PySide6 6.12.0 lost one reference to None on each such call, and then aborted."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("Week 3")
    assert abs(sys.getrefcount(None) - before) < 100


# --- words and colours


def test_every_text_to_translate_is_written_out_so_that_the_translator_sees_it() -> None:
    composed = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules_in("ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not (node.args and isinstance(node.args[0], ast.Constant))
    ]
    assert composed == []


def test_no_widget_is_taken_from_its_parent_before_it_is_deleted() -> None:
    """`setParent(None)` hands a widget to Python. Where its layout was looked through before
    (`itemAt`), Python then takes its children apart and Qt does so again: the process crashes.
    `removeWidget`, `hide` and `deleteLater` do the same without harm."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules_in("ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and ast.unparse(node).endswith(".setParent(None)")
    ]
    assert found == []


def test_colours_are_written_in_the_theme_alone() -> None:
    colour = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(\s*\d|QColor\(\s*[\"'\d]")
    written = [
        f"{path.relative_to(ROOT)}:{number} {line.strip()}"
        for path in modules_in("ui")
        if path != ROOT / "ui/theme.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if colour.search(line)
    ]
    assert written == []


# --- what the repository and the wheel hold


def test_nothing_lies_at_the_root_but_what_belongs_there() -> None:
    belongs = {"pyproject.toml", "Makefile", ".gitignore", ".ci", "LICENSE"}
    belongs |= {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"}
    belongs |= {*ROOMS, "tests", "packaging"}
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} <= belongs


def test_our_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    from packaging.version import Version

    from app import __version__

    assert Version(__version__) >= Version("0.1.0")
    assert not (ROOT / "packaging/__init__.py").exists()


def test_the_wheel_holds_exactly_the_four_rooms_with_their_data(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    run = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    [wheel] = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == set(ROOMS)
    here = {
        path.relative_to(ROOT).as_posix()
        for path in tracked_files()
        if path.relative_to(ROOT).parts[0] in ROOMS
    }
    assert here <= set(names)
    assert {"resources/programme.toml", "app/__main__.py"} <= set(names)


def test_the_repository_names_no_address_of_a_package_registry() -> None:
    hosts = ["pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "deb.debian" + ".org"]
    named = [
        f"{path.relative_to(ROOT)} names {host}"
        for path in tracked_files()
        if path.suffix not in {".png", ".wav", ".sqlite", ".qm"}
        for host in [*hosts, "index-" + "url", "find-" + "links"]
        if host.encode() in path.read_bytes() and path.name not in {"lock.sh"}
    ]
    assert named == []


def test_every_pinned_release_carries_hashes() -> None:
    for lock in sorted((ROOT / "packaging").glob("*.lock")):
        releases = re.split(r"\n(?=[a-z0-9-]+==)", lock.read_text())[1:]
        assert releases, f"{lock.name} pins nothing"
        bare = [entry.split(" ")[0] for entry in releases if "--hash=sha256:" not in entry]
        assert bare == []


def test_the_lock_files_agree_on_every_release_they_share() -> None:
    pins: dict[str, str] = {}
    for lock in sorted((ROOT / "packaging").glob("*.lock")):
        for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", lock.read_text(), re.MULTILINE):
            assert pins.setdefault(name, version) == version, f"{lock.name} differs on {name}"


def environment() -> dict[str, str]:
    """This process's environment, which conftest.py has made safe, without what bends imports."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
