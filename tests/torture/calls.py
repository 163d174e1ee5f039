"""The system calls by which a diary is written, counted in a run that nothing disturbs."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

WRITES = (
    "openat", "mkdir", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "fchmod", "chmod",
    "link", "rename", "unlink", "mkdirat", "fchmodat", "linkat", "renameat", "renameat2",
    "unlinkat",
)  # fmt: skip
"""What changes files or makes changes durable."""
READS = ("pread64", "read", "lseek", "newfstatat", "fcntl")
PLAIN = {f"{plain}at": plain for plain in ("mkdir", "fchmod", "link", "rename", "unlink")} | {
    "renameat2": "rename"
}
"""Some processors have only the newer name of a call."""
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


def counted(trace: Path) -> Counter[str]:
    """How often each call stands in what strace wrote."""
    lines = trace.read_text(encoding="ascii", errors="replace").splitlines()
    return Counter(match[1] for line in lines if (match := _CALL.match(line)))


def filtered(calls: tuple[str, ...]) -> str:
    """strace's filter for these; `?` because not every processor has each of them."""
    return "trace=" + ",".join(f"?{call}" for call in calls)
