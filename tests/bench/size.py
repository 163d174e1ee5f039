"""How large the Debian package is: what is downloaded and handed on."""

from __future__ import annotations

from tests.bench.measuring import ROOT, Row


def rows() -> list[Row]:
    """Of the package built last; none where `make dist` has not been run."""
    packages = sorted(ROOT.glob("dist/*.deb"), key=lambda file: file.stat().st_mtime)
    if not packages:
        print("no package to weigh: `make dist` builds one", flush=True)
        return []
    size = packages[-1].stat().st_size / 1e6
    return [Row("package, sound and encryption included", packages[-1].name, "", size, 85, "MB")]
