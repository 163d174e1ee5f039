"""What is bundled: a bill of materials (CycloneDX 1.6), and each part's licence.

The parts are those that `packaging/requirements.lock` pins, and Python itself; their licences are
read from what is installed. `tests/packaging` checks that each is one we may hand on.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

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
    "sqlcipher3": "Zlib",
    "fit-tool": "BSD-3-Clause",
    "appdirs": "MIT",
    "pyrage": "MIT",
    "pyside6_essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "tzdata": "Apache-2.0",
}
"""Of packages whose own words are no name of a licence: read in their licence file."""


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
    if about["Name"].lower() in READ:
        return READ[about["Name"].lower()]
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


def write(target: Path, version: str) -> None:
    """Write the bill of materials of this Backstride. It is the same for the same parts."""
    components = [
        {
            "type": "library",
            "name": part.metadata["Name"],
            "version": part.version,
            "purl": f"pkg:pypi/{part.metadata['Name'].lower()}@{part.version}",
            "licenses": [{"expression": licence(part)}],
        }
        for part in sorted(parts(), key=lambda part: part.metadata["Name"].lower())
    ]
    python = {
        "type": "platform",
        "name": "Python",
        "version": platform.python_version(),
        "licenses": [{"expression": "PSF-2.0"}],
    }
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
        "components": [*components, python],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")


def write_licences(folder: Path) -> None:
    """Lay each part's licence texts in a folder of its name."""
    for part in parts():
        for file in part.files or []:
            if re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE):
                place = folder / part.metadata["Name"]
                place.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), place / file.name)
