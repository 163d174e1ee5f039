"""What is bundled: a bill of materials (CycloneDX 1.6), and each part's licence.

The parts are those that `packaging/requirements.lock` pins, Python itself, and the native libraries
that come with them (`packaging/native.py`); licences are read from what is installed.
`tests/test_packaging.py` checks that each is one we may hand on.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from native import Native, natives, unnamed

LOCK = Path(__file__).parent / "requirements.lock"
SPOKEN = {
    "mit license": "MIT",
    "mit": "MIT",
    "bsd license": "BSD-3-Clause",
    "bsd": "BSD-3-Clause",
    "python software foundation license": "PSF-2.0",
    "apache software license": "Apache-2.0",
    "zlib/libpng license": "Zlib",
    "public domain": "Unlicense",
}
"""Licences by the words that older packages have for them."""
READ = {
    ("appdirs", "1.4.4"): "MIT",
    ("pyrage", "1.4.0"): "MIT",
    ("pyside6_essentials", "6.11.3"): "LGPL-3.0-only",
    ("shiboken6", "6.11.3"): "LGPL-3.0-only",
    ("sqlcipher3", "0.6.4"): "Zlib",
    ("tzdata", "2026.6"): "Apache-2.0",
}
"""Of packages whose own words are no name of a licence: read in their licence file, by version, as
the next one may have another."""
WITHOUT_TEXT = {"PySide6_Essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Wheels that hold no text of their licence, and Debian's names for it."""
HERE = Path(__file__).parent / "licences"
COMMON = Path(os.environ.get("BACKSTRIDE_LICENCES", "/usr/share/common-licenses"))
DEBIAN = Path("/usr/share/doc")


def parts() -> Iterator[Distribution]:
    """Every pinned distribution that is installed here: markers leave some out on some systems."""
    for name in re.findall(r"^([A-Za-z0-9._-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue


def licence(part: Distribution) -> str:
    """Its SPDX expression; "" when it names none."""
    about = part.metadata
    if (read := (about["Name"].lower(), part.version)) in READ:
        return READ[read]
    if about["License-Expression"]:
        return str(about["License-Expression"])
    classes = [
        line.rsplit(" :: ", 1)[1]
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    for said in (*classes, about["License"] or ""):
        if said.strip().lower() in SPOKEN:
            return SPOKEN[said.strip().lower()]
    return ""


def write(target: Path, version: str, bundle: Path | None = None) -> None:
    """Write the bill of materials of this Backstride, with the native libraries of its one-folder
    program where `bundle` is one. It is the same for the same parts."""
    components: list[dict[str, object]] = [
        {
            "type": "library",
            "name": part.metadata["Name"],
            "version": part.version,
            "purl": f"pkg:pypi/{part.metadata['Name'].lower()}@{part.version}",
            "licenses": [{"expression": licence(part)}],
        }
        for part in sorted(parts(), key=lambda part: part.metadata["Name"].lower())
    ]
    components.append(
        {
            "type": "platform",
            "name": "Python",
            "version": platform.python_version(),
            "licenses": [{"expression": "PSF-2.0"}],
        }
    )
    for part, files in natives(bundle).items() if bundle else ():
        components.append(
            {
                "type": "library",
                "name": part.name,
                "licenses": [{"expression": part.licence}],
                "evidence": {"occurrences": [{"location": file} for file in files]},
            }
        )
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "Backstride",
                "version": version,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": components,
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")


def check_named(bundle: Path) -> None:
    """Raises ValueError when a library is in there that nobody named."""
    files = [file.as_posix() for part in parts() for file in part.files or []]
    if unknown := unnamed(bundle, files):
        raise ValueError(f"packaging/native.py does not say what these are: {', '.join(unknown)}")


def write_licences(folder: Path, bundle: Path | None = None) -> None:
    """Lay each part's licence texts in a folder of its name. Raises FileNotFoundError when one has
    none, or the system lacks it."""
    for part in parts():
        _write_texts(folder / part.metadata["Name"], _texts(part))
    _write_texts(folder / "Python", {"LICENSE.txt": _pythons_own()})
    for native in natives(bundle) if bundle else ():
        _write_texts(folder / native.name, _texts_of_native(native))


def _write_texts(folder: Path, texts: dict[str, Path]) -> None:
    if not texts:
        raise FileNotFoundError(f"{folder.name} comes without a text of its licence")
    for name, file in texts.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())


def _texts(part: Distribution) -> dict[str, Path]:
    """The texts of a part by the names they get, which keep them apart as the part does."""
    name = part.metadata["Name"]
    if name in WITHOUT_TEXT:
        return {f"{text}.txt": _found(COMMON / text) for text in WITHOUT_TEXT[name]}
    texts = {}
    for file in part.files or []:
        if re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE):
            above = [step for step in file.parts if not step.endswith(".dist-info")]
            texts["/".join(above[1:] if above[0] == "licenses" else above)] = Path(
                str(file.locate())
            )
    return texts


def _texts_of_native(native: Native) -> dict[str, Path]:
    place, _, name = native.text.partition(":")
    if place == "part":
        return _texts(distribution(name))
    file = {"here": HERE / name, "common": COMMON / name, "debian": DEBIAN / name / "copyright"}
    return {file[place].name.removesuffix(".txt") + ".txt": _found(file[place])}


def _pythons_own() -> Path:
    on_windows = Path(sys.base_prefix) / "LICENSE.txt"
    beside = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return on_windows if on_windows.is_file() else _found(beside)


def _found(file: Path) -> Path:
    if not file.is_file():
        raise FileNotFoundError(
            f"{file} is missing: build on Debian, or name a folder with Debian's "
            "common licences in BACKSTRIDE_LICENCES"
        )
    return file
