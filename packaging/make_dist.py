"""Build what is handed out: the wheel, the one-folder program, the Debian package. `make dist`.

`make_dist.py [wheel|bundle|deb ...]`; without a name, all. Everything ends up in `dist/`; its date
is `SOURCE_DATE_EPOCH` (packaging/dist.sh sets it), so that two builds give the same files.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import sbom
from native import asked_of_the_system

ROOT = Path(__file__).parents[1]
DIST, BUILD, LINUX = ROOT / "dist", ROOT / "build", ROOT / "packaging" / "linux"
APP_ID = "org.backstride.Backstride"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def version() -> str:
    """The one place that says it is `app/__init__.py`."""
    text = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def day() -> str:
    """The day of what is built, in UTC."""
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return moment.date().isoformat()


def wheel() -> Path:
    """The wheel, for pip, pipx and uv."""
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(DIST))
    return DIST / f"backstride-{version()}-py3-none-any.whl"


def bundle() -> Path:
    """The program with its Python and its libraries, in one folder."""
    icons()
    _run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")),
        str(ROOT / "packaging" / "backstride.spec"),
    )
    if sys.platform == "darwin":
        return _with_bill(DIST / "Backstride.app", "Contents/Resources")
    return _with_bill(DIST / "backstride", ".")


def _with_bill(program: Path, place: str) -> Path:
    """Say in the program itself what it is made of, and under which licences."""
    native = program if sys.platform == "linux" else None  # elsewhere nobody has looked yet
    if native:
        sbom.check_named(native)
    sbom.write(program / place / "sbom.cdx.json", version(), native)
    sbom.write_licences(program / place / "licences", native)
    return program


def icons() -> Path:
    """The app's icon in each size a desktop asks for, and for Windows and macOS in one file."""
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    folder = BUILD / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "backstride.svg"))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
        if size == 256:
            image.save(str(folder / "backstride.ico"))
        if size == 512:
            image.save(str(folder / "backstride.icns"))
    return folder


def deb() -> Path:
    """The Debian package, of the folder that `bundle` built."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(DIST / "backstride", root / "usr/lib/backstride", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/backstride").symlink_to("../lib/backstride/backstride")
    share = root / "usr/share"
    for name, place in {
        f"{APP_ID}.desktop": "applications",
        f"{APP_ID}.metainfo.xml": "metainfo",
        f"{APP_ID}.mime.xml": "mime/packages",
        "copyright": "doc/backstride",
    }.items():
        _write(share / place / name.replace(".mime", ""), _filled(name))
    _write_gz(share / "man/man1/backstride.1.gz", _filled("backstride.1"))
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _write_gz(share / "doc/backstride/changelog.gz", changes)
    for size in ICON_SIZES:
        place = share / f"icons/hicolor/{size}x{size}/apps"
        place.mkdir(parents=True)
        shutil.copy(BUILD / "icons" / f"{size}.png", place / f"{APP_ID}.png")
    place = share / "icons/hicolor/scalable/apps"
    place.mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/backstride.svg", place / f"{APP_ID}.svg")
    for name in ("sbom.cdx.json", "licences"):
        (share / "doc/backstride" / name).symlink_to(f"../../../lib/backstride/{name}")
    _debian(root)
    return _packed(root)


def _debian(root: Path) -> None:
    """What dpkg reads."""
    files = [file for file in sorted(root.rglob("*")) if file.is_file() and not file.is_symlink()]
    needs, libc = asked_of_the_system(root / "usr/lib/backstride")
    control = _filled("control.in", files).replace("@NEEDS@", ", ".join(needs))
    _write(root / "DEBIAN/control", control.replace("@LIBC@", libc))
    _write(root / "DEBIAN/postrm", _filled("postrm"))
    (root / "DEBIAN/postrm").chmod(0o755)
    sums = [
        f"{hashlib.md5(f.read_bytes(), usedforsecurity=False).hexdigest()}  {f.relative_to(root)}\n"
        for f in files
    ]
    _write(root / "DEBIAN/md5sums", "".join(sums))


def _packed(root: Path) -> Path:
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [root, *root.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    target = DIST / f"backstride_{version()}_{_machine()}.deb"
    _run("dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(root), str(target))
    return target


def _filled(name: str, files: list[Path] | None = None) -> str:
    size_kib = sum(file.stat().st_size for file in files or []) // 1024
    values = {
        "@VERSION@": version(),
        "@DATE@": day(),
        "@ARCHITECTURE@": _machine(),
        "@SIZE@": str(size_kib),
    }
    text = (LINUX / name).read_text(encoding="utf-8")
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def _machine() -> str:
    return MACHINES.get(platform.machine(), platform.machine())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_gz(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def main(names: list[str]) -> int:
    """Build what is named, else all that can be built on this system."""
    builders = {"wheel": wheel, "bundle": bundle, "deb": deb}
    if shutil.which("dpkg-deb") is None:
        del builders["deb"]
    if unknown := set(names) - set(builders):
        sys.stderr.write(f"make dist: {', '.join(sorted(unknown))} can't be built here.\n")
        return 2
    DIST.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "packaging/translations.py", "ready"], cwd=ROOT, check=True)
    for name in names or builders:
        made = builders[name]()
        files = [made] if made.is_file() else [f for f in made.rglob("*") if f.is_file()]
        size = sum(file.stat().st_size for file in files if not file.is_symlink())
        sys.stdout.write(f"{made.relative_to(ROOT)}: {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
