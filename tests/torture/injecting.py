"""Every call fails once, or from then on; nothing told as saved is lost, every failure is told."""

from __future__ import annotations

from pathlib import Path

from tests.torture.calls import PLAIN, READS, WRITES, counted, filtered
from tests.torture.killing import WORK, fresh
from tests.torture.measuring import Row, Trial
from tests.torture.nest import Nest, nest
from tests.torture.work import faults_of

ERRORS = {
    "openat": ("EMFILE", "EACCES", "EIO", "ENOSPC"),
    "mkdir": ("EACCES", "ENOSPC"),
    "pwrite64": ("ENOSPC", "EIO"),
    "ftruncate": ("ENOSPC", "EIO"),
    "fsync": ("EIO",),
    "fdatasync": ("EIO",),
    "link": ("ENOSPC", "EACCES"),
    "rename": ("ENOSPC", "EACCES"),
    "unlink": ("EACCES", "EIO"),
    "pread64": ("EIO",),
    "newfstatat": ("EACCES", "EIO"),
    "fcntl": ("EIO",),
}
"""What each call is made to fail with."""
SAVES = 3


def row(folder: Path, share: float = 1.0) -> Row:
    """Injected errors; `share` of every second place."""
    step = round(2 / share)
    with nest(folder) as ready:
        ours = failed(ready, folder, step, "")
        control = failed(ready, folder, step, "swallow_errors")
    return Row("injected errors", ours, round(400 * share), "errors swallowed", control)


def failed(ready: Nest, folder: Path, step: int, control: str) -> Trial:
    """Keep a diary again and again, and each time fail a later call, once and for good."""
    trial, trace = Trial(), folder / "trace"
    watch = ("-e", filtered((*WRITES, *READS)), "-o", str(trace))
    ready.call(WORK, str(fresh(folder)), SAVES, strace=watch)
    counts = counted(trace)
    places = [
        (call, error, number, more)
        for call in counts
        for error in ERRORS.get(PLAIN.get(call, call), ())
        for number in range(1, counts[call] + 1)
        for more in ("", "+")
        if not control or (call, more) == ("pwrite64", "+")  # what can be lost then
    ]
    for call, error, number, more in places[::step]:
        diary = fresh(folder)
        inject = f"inject={call}:error={error}:when={number}{more}"
        ended = ready.call(
            WORK, str(diary), SAVES, control=control, strace=("-e", inject, "-o", "/dev/null")
        )
        faults = faults_of(diary, ended.said, killed=False)
        if ended.code:
            faults.append(f"nobody was told: {ended.complaint}")
        trial.note(f"{call} {error} {number}{more}", faults)
    return trial
