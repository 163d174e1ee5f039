"""What is handed out: each recipe says the same as the program it wraps."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.cli import build_parser
from ui.platform.awake import SessionBus
from ui.platform.screen_lock import ScreenLock

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
APP_ID = "org.backstride.Backstride"
MAY_HAND_ON = frozenset(
    "MIT MIT-0 BSD-2-Clause BSD-3-Clause 0BSD Zlib CC0-1.0 PSF-2.0 Apache-2.0 Unlicense "
    "LGPL-3.0-only LGPL-3.0-or-later LGPL-2.0-or-later LGPL-2.1-or-later blessing bzip2-1.0.6 "
    "Unicode-DFS-2016 LicenseRef-public-domain".split()
) | {
    "GPL-3.0-or-later WITH GCC-exception-3.1",
    "GPL-2.0-or-later WITH Bootloader-exception",
}
"""Licences under which a part may be bundled with a program under MIT, as a library of its own."""


@pytest.fixture
def sbom(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import sbom

    yield sbom
    for name in ("sbom", "native"):
        sys.modules.pop(name, None)


LIBRARIES = (
    "libpython3.11.so.1.0 libbz2.so.1.0 libcrypto.so.3 libffi.so.8 liblzma.so.5 libsqlite3.so.0 "
    "libz.so.1 python3.11/lib-dynload/_csv.cpython-311-x86_64-linux-gnu.so lameenc.abi3.so "
    "numpy.libs/libgfortran-0352e75f.so.5.0.0 numpy.libs/libquadmath-934c22de.so.0.0.0 "
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so sqlcipher3/_sqlite3.abi3.so "
    "PySide6/Qt/lib/libQt6Core.so.6 PySide6/Qt/lib/libicudata.so.73 "
    "PySide6/Qt/plugins/platforms/libqxcb.so PySide6/libpyside6.abi3.so.6.11"
).split()


@pytest.fixture
def bundle(sbom: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A one-folder program with a library of each kind, and a Debian with every text."""
    for name in LIBRARIES:
        file = tmp_path / "bundle/_internal" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    monkeypatch.setattr(sbom, "COMMON", tmp_path / "common")
    monkeypatch.setattr(sbom, "DEBIAN", tmp_path / "doc")
    wanted = ["common/LGPL-3", "common/GPL-3"]
    wanted += [one.text.replace(":", "/") for one in sys.modules["native"].NATIVE]
    for name in wanted:
        file = tmp_path / name.replace("debian/", "doc/")
        file = file if name.startswith("common") else file / "copyright"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a licence")
    found = sbom.distribution  # PyInstaller is in no environment of tests
    monkeypatch.setattr(
        sbom, "distribution", lambda name: found("numpy" if name == "pyinstaller" else name)
    )
    return tmp_path / "bundle"


def test_every_bundled_part_may_be_handed_on(sbom: Any, bundle: Path, tmp_path: Path) -> None:
    target = tmp_path / "sbom.cdx.json"
    sbom.write(target, __version__, bundle)
    bill = json.loads(target.read_text(encoding="utf-8"))
    found = {part["name"]: part["licenses"][0]["expression"] for part in bill["components"]}
    assert len(found) > 15
    assert {one.name for one in sys.modules["native"].NATIVE} < set(found)
    for name, licence in found.items():
        assert licence, f"{name} names no licence"
        alternatives = [
            re.findall(r"[\w.-]+(?: WITH [\w.-]+)?", one.replace(" AND ", " "))
            for one in licence.split(" OR ")
        ]
        assert any(MAY_HAND_ON.issuperset(one) for one in alternatives), (name, licence)
    assert bill["metadata"]["component"]["version"] == __version__


def test_every_part_comes_with_its_licence(sbom: Any, bundle: Path, tmp_path: Path) -> None:
    sbom.write(tmp_path / "bill", __version__, bundle)
    sbom.write_licences(tmp_path / "licences", bundle)
    for part in json.loads((tmp_path / "bill").read_text(encoding="utf-8"))["components"]:
        texts = (tmp_path / "licences" / part["name"]).rglob("*")
        assert any(file.is_file() and file.stat().st_size for file in texts), part["name"]
    numpys = [file.name for file in (tmp_path / "licences/numpy").rglob("*") if file.is_file()]
    assert len(numpys) > len(set(numpys)), "texts of one name do not overwrite each other"


@pytest.mark.parametrize("lacking", ["common/GPL-3", "common/LGPL-2", "doc/zlib1g/copyright"])
def test_a_text_that_the_system_lacks_ends_the_build(
    sbom: Any, bundle: Path, tmp_path: Path, lacking: str
) -> None:
    (tmp_path / lacking).unlink()
    with pytest.raises(FileNotFoundError, match=lacking):
        sbom.write_licences(tmp_path / "licences", bundle)


def test_a_part_without_a_text_ends_the_build(sbom: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="pyrage comes without"):
        sbom._write_texts(tmp_path / "pyrage", {})


@pytest.mark.parametrize("name", ["libnew.so.1", "numpy.libs/libnew.so", "other/_new.abi3.so"])
def test_a_library_that_nobody_named_ends_the_build(sbom: Any, bundle: Path, name: str) -> None:
    sbom.check_named(bundle)
    (bundle / "_internal" / name).parent.mkdir(exist_ok=True)
    (bundle / "_internal" / name).touch()
    with pytest.raises(ValueError, match=name):
        sbom.check_named(bundle)


def test_the_package_asks_for_what_its_libraries_need(
    sbom: Any, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    native = sys.modules["native"]
    said = (
        "  NEEDED   libz.so.1\n  NEEDED   libstdc++.so.6\n  NEEDED   libc.so.6\n  0x0 GLIBC_2.9\n"
    )
    monkeypatch.setattr(native, "_told_by_objdump", lambda file: said + " 0x0 GLIBC_2.35\n")
    assert native.asked_of_the_system(bundle) == (["libstdc++6"], "2.35")
    monkeypatch.setattr(native, "_told_by_objdump", lambda file: "  NEEDED   libnew.so.1\n")
    with pytest.raises(KeyError, match=r"libnew\.so\.1"):
        native.asked_of_the_system(bundle)


def test_a_licence_that_was_read_is_that_of_the_pinned_version(sbom: Any) -> None:
    pins = re.findall(
        r"^([\w.-]+)==(\S+)", (PACKAGING / "requirements.lock").read_text("utf-8"), re.MULTILINE
    )
    assert set(sbom.READ) <= {(name.replace("-", "_"), version) for name, version in pins}


def test_the_bill_is_the_same_each_time_and_lists_what_is_pinned(
    sbom: object, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        sbom.write(tmp_path / name, __version__)  # type: ignore[attr-defined]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    pins = re.findall(
        r"^([\w.-]+)==", (PACKAGING / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE
    )
    listed = {
        part["name"].lower() for part in json.loads((tmp_path / "a").read_text())["components"]
    }
    missing = {
        pin
        for pin in pins
        if pin.lower().replace("-", "_") not in {name.replace("-", "_") for name in listed}
    }
    assert missing <= {"colorama", "tzdata"}, "installed on some systems only"


def test_the_recipes_pin_the_very_versions_that_were_tested() -> None:
    def pins(name: str) -> set[str]:
        text = (PACKAGING / name).read_text(encoding="utf-8")
        return set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
    assert pins("requirements.lock") <= pins("requirements-dist.lock")


def test_the_desktop_entry_opens_files_in_the_way_the_program_takes_them() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    words = about["Exec"].replace("%F", "a.fit").split()
    assert words[0] == "backstride"
    assert build_parser().parse_args(words[1:]).open == [Path("a.fit")]
    assert about["Icon"] == APP_ID
    types = about["MimeType"].strip(";").split(";")
    described = ElementTree.parse(LINUX / f"{APP_ID}.mime.xml").getroot()
    ours = {node.get("type") for node in described}
    assert ours < set(types)
    assert set(types) - ours == {"application/gpx+xml"}, "which the system knows"


def test_a_wheel_built_from_a_checkout_speaks_every_language(tmp_path: Path) -> None:
    """Built translations are no part of it: `pip install .` would leave them out without a word."""
    here = tmp_path / "checkout"
    for name in ("app", "ui", "storage", "resources", "packaging"):
        ignored = shutil.ignore_patterns("__pycache__", "*.qm")
        shutil.copytree(ROOT / name, here / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, here)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=here, check=True, capture_output=True, timeout=100)
    [wheel] = tmp_path.glob("*.whl")
    begun = {file.stem for file in (ROOT / "resources/i18n").glob("*.ts")}
    spoken = {Path(n).stem for n in zipfile.ZipFile(wheel).namelist() if n.endswith(".qm")}
    assert spoken == begun != set()


def test_the_desktop_finds_the_entry_of_the_window() -> None:
    """By this name it shows the right icon and title, under Wayland by nothing else."""
    source = (ROOT / "ui" / "application.py").read_text(encoding="utf-8")
    assert f'app.setDesktopFileName("{APP_ID}")' in source
    entry = (LINUX / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert "\nStartupWMClass=backstride\n" in entry, "which is what X11 knows it by"


def test_the_manual_names_every_command_option_and_format() -> None:
    text = (LINUX / "backstride.1").read_text(encoding="utf-8")
    text = re.sub(r"\\f[BIR]", "", text).replace("\\-", "-")
    for parser in (top := build_parser(), *commands_of(top).values()):
        for action in parser._actions:
            for option in action.option_strings:
                assert option in text or option in ("-h", "--help"), option
            for choice in action.choices or ():
                assert re.search(rf"\b{re.escape(str(choice))}\b", text), choice
    for command in commands_of(top):
        assert re.search(rf'^\.(B|BR|BI) "?{command}\b', text, re.MULTILINE), command


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    [below] = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    assert len(below.choices) > 5, "control: the commands are found"
    return dict(below.choices)


def test_the_version_stands_in_one_place() -> None:
    told = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert 'version="@VERSION@"' in told
    pinned = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    for file in PACKAGING.rglob("*"):
        if file.suffix in (".in", ".1", ".xml", ".desktop", ".py", ".sh"):
            assert not pinned.search(file.read_text(encoding="utf-8")), file
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changes or f"## [{__version__}] – " in changes


def test_what_was_not_tried_says_so() -> None:
    for name in ("windows/backstride.iss", "macos/build.sh", f"flatpak/{APP_ID}.yml"):
        assert "NOT TRIED" in (PACKAGING / name).read_text(encoding="utf-8")


def test_no_recipe_deletes_a_diary() -> None:
    for name in ("windows/backstride.iss", "macos/build.sh", "linux/postrm"):
        text = (PACKAGING / name).read_text(encoding="utf-8")
        commands = [line for line in text.splitlines() if not line.lstrip().startswith((";", "#"))]
        assert not re.search(r"\brm\b|DelTree|\[UninstallDelete\]", "\n".join(commands))
        assert "backstride" in text


def test_an_installer_deletes_the_programs_own_folders_alone() -> None:
    text = (PACKAGING / "windows/backstride.iss").read_text(encoding="utf-8")
    [deleted] = re.findall(r"^\[InstallDelete\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    names = re.findall(r'^Type: \w+; Name: "(.*)"$', deleted, re.MULTILINE)
    assert len(names) == deleted.count("Type:")
    assert set(names) == {r"{app}\_internal", r"{app}\licences"}
    assert " MsgBox(" not in text, "nobody answers it in an uninstallation without windows"


def test_the_sandbox_lets_the_screen_stay_on_and_the_diary_lock() -> None:
    asked = {service for service, *_ in SessionBus._ASKED}
    asked |= {interface for _, interface in ScreenLock._SAVERS}
    recipe = (PACKAGING / f"flatpak/{APP_ID}.yml").read_text(encoding="utf-8")
    allowed = set(re.findall(r"^  - --(?:system-)?talk-name=(\S+)$", recipe, re.MULTILINE))
    assert asked | {"org.freedesktop.login1"} <= allowed
    assert "--share=network" not in recipe and "--filesystem" not in recipe


def test_the_bundle_for_macos_has_a_window_to_bring_to_the_front() -> None:
    """PyInstaller writes the opposite for a program with a console."""
    assert '"LSBackgroundOnly": False' in (PACKAGING / "backstride.spec").read_text("utf-8")
