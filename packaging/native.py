"""The native libraries of the one-folder program: what each is and whose licence it has, and what
of the system they ask for. One that nobody has named here fails the build.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Native(NamedTuple):
    """A part that came along in another's wheel, or that Python is linked with.

    `files` matches the paths of the files that show that it is there, from `_internal/` on.
    `text` is where its licence is read: `part:NAME`, what that part of the bill says; `debian:`,
    what Debian says of a package; `common:`, one of Debian's common texts; `here:`, a file of
    `packaging/licences/`.
    """

    name: str
    files: str
    licence: str
    text: str


BOOTLOADER = "GPL-2.0-or-later WITH Bootloader-exception"
RUNTIME = "GPL-3.0-or-later WITH GCC-exception-3.1"
NATIVE = (
    Native("bzip2", r"libbz2\.so", "bzip2-1.0.6", "debian:libbz2-1.0"),
    Native("ICU", r"PySide6/Qt/lib/libicu", "Unicode-DFS-2016", "here:ICU.txt"),
    Native("LAME", r"lameenc\.", "LGPL-2.0-or-later", "common:LGPL-2"),
    Native("libffi", r"libffi\.so|_cffi_backend", "MIT", "debian:libffi8"),
    Native("libgfortran", r"numpy\.libs/libgfortran", RUNTIME, "part:numpy"),
    Native("liblzma", r"liblzma\.so", "LicenseRef-public-domain", "debian:liblzma5"),
    Native("libquadmath", r"numpy\.libs/libquadmath", "LGPL-2.1-or-later", "common:LGPL-2.1"),
    Native("OpenBLAS", r"numpy\.libs/libscipy_openblas", "BSD-3-Clause", "part:numpy"),
    Native("OpenSSL", r"sqlcipher3/|lib(ssl|crypto)\.so", "Apache-2.0", "common:Apache-2.0"),
    Native("PyInstaller's bootloader", r"backstride$", BOOTLOADER, "part:pyinstaller"),
    Native("Qt", r"PySide6/Qt/(lib/libQt6|plugins/)", "LGPL-3.0-only", "part:PySide6_Essentials"),
    Native("SQLCipher", r"sqlcipher3/", "BSD-3-Clause", "here:SQLCipher.txt"),
    Native("SQLite", r"sqlcipher3/|libsqlite3\.so", "blessing", "here:SQLite.txt"),
    Native("zlib", r"libz\.so", "Zlib", "debian:zlib1g"),
)
PYTHONS_OWN = r"libpython3|python3\.\d+/lib-dynload/"
BINDINGS = r"(PySide6|shiboken6)/lib(pyside6|shiboken6)\."

SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    **dict.fromkeys(
        "libc.so.6 libdl.so.2 libm.so.6 libmvec.so.1 libpthread.so.0 librt.so.1".split(), "libc6"
    ),
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""Debian 12's package for each library of the system that the bundled ones ask for."""
OPTIONAL = frozenset({"libcups2 | libcups2t64"})
"""Asked for by a plug-in that is passed over without it: recommended only (control.in)."""


def libraries(bundle: Path) -> list[Path]:
    """The native libraries of the one-folder program, in order."""
    found = (file for file in bundle.rglob("*") if re.search(r"\.so(\.[\d.]+)?$", file.name))
    return sorted(file for file in found if not file.is_symlink())


def inside(bundle: Path, file: Path) -> str:
    """A file's path as `Native.files` and a wheel's list have it."""
    return file.relative_to(bundle).as_posix().removeprefix("_internal/")


def natives(bundle: Path) -> dict[Native, list[str]]:
    """Which of `NATIVE` are in there, and the files that show it."""
    paths = [inside(bundle, file) for file in [*libraries(bundle), bundle / "backstride"]]
    shown = {native: [path for path in paths if re.match(native.files, path)] for native in NATIVE}
    return {native: files for native, files in shown.items() if files}


def unnamed(bundle: Path, of_parts: Iterable[str]) -> list[str]:
    """The libraries that nobody has named: neither above, nor Python's own, nor an extension module
    of a part, whose files `of_parts` lists."""
    own = frozenset(of_parts)
    known = "|".join([*(native.files for native in NATIVE), PYTHONS_OWN, BINDINGS])
    return [
        path
        for path in (inside(bundle, file) for file in libraries(bundle))
        if not re.match(known, path)
        and (path not in own or path.rpartition("/")[2].startswith("lib"))
    ]


def asked_of_the_system(bundle: Path) -> tuple[list[str], str]:
    """The packages that the libraries need beside them, and the least version of the C library.

    Raises KeyError naming a library for which `SYSTEM` has no package.
    """
    files = [*libraries(bundle), bundle / "backstride"]
    brought = {file.name for file in bundle.rglob("*.so*")}
    wanted: set[str] = set()
    versions: set[tuple[int, int]] = set()
    for told in map(_told_by_objdump, files):
        wanted.update(re.findall(r"^ *NEEDED +(\S+)", told, re.MULTILINE))
        versions.update((int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told))
    packages = {SYSTEM[name] for name in wanted - brought} - OPTIONAL - {"libc6"}
    return sorted(packages), ".".join(map(str, max(versions)))


def _told_by_objdump(file: Path) -> str:
    command = ["objdump", "--private-headers", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
