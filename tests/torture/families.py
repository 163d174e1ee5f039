"""Every figure by its name: how it is taken, what it needs, and how much of it is tried quickly."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.torture import (
    damage,
    full_disk,
    fuzzed,
    injecting,
    killing,
    long_window,
    network,
    passcode,
    power_loss,
    privacy,
    replacing,
    screening,
    soak,
    two_writers,
    upgrade,
)
from tests.torture.measuring import Row


class Family(NamedTuple):
    """`take` makes the row, of all that is to be tried or of a share of it; `quick` is the share
    that `make test` tries. It needs these programs, and something of `lacks_more`."""

    take: Callable[[Path, float], Row]
    quick: float
    tools: tuple[str, ...] = ()
    lacks_more: Callable[[], str | None] = lambda: None

    def lacks(self) -> str | None:
        """What is not there for it, or None."""
        missing = [tool for tool in self.tools if shutil.which(tool) is None]
        return f"needs {', '.join(missing)}" if missing else self.lacks_more()


def _lacks_tracing() -> str | None:
    tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True)
    return "strace may not watch processes here" if tried.returncode else None


def _lacks_passcode() -> str | None:
    return _lacks_tracing() or passcode.lacks()


def _lacks_root() -> str | None:
    return _lacks_tracing() or ("needs root, to mount disks" if os.getuid() else None)


def _lacks_namespaces() -> str | None:
    return None if network.can_be_watched() else "may not make an empty network here (needs root)"


FAMILIES = {
    "power": Family(power_loss.row, 0.04, ("strace",), _lacks_tracing),
    "kill": Family(killing.row, 0.1, ("strace",), _lacks_tracing),
    "errors": Family(injecting.row, 0.05, ("strace",), _lacks_tracing),
    "disk": Family(full_disk.row, 0.2, ("strace", "mount", "mkfs.ext4"), _lacks_root),
    "damage": Family(damage.row, 0.1),
    "upgrade": Family(upgrade.row, 0.3, ("strace",), _lacks_tracing),
    "backups": Family(two_writers.backups, 0.25),
    "edits": Family(two_writers.edits, 0.2),
    "starts": Family(two_writers.starts, 0.1),
    "replacing": Family(replacing.row, 0.02, ("strace",), _lacks_tracing),
    "passcode": Family(passcode.row, 0.01, ("strace",), _lacks_passcode),
    "fuzz": Family(fuzzed.row, 0.03),
    "network": Family(network.row, 0.2, ("strace", "unshare"), _lacks_namespaces),
    "privacy": Family(privacy.row, 0.1, ("strace",), _lacks_tracing),
    "screening": Family(screening.row, 0.1),
    "soak": Family(soak.row, 0.01),
    "window": Family(long_window.row, 0.02, (), long_window.lacks),
}
