"""Print every figure as one table: `make torture`, or `make torture ARGS="power kill"` for some."""

from __future__ import annotations

import os
import sys
import time

from tests.torture.families import FAMILIES
from tests.torture.measuring import Row, quick_folder

SHOWN = 5


def main(wanted: list[str]) -> int:
    """Take the figures in turn; 1 when one of them does not hold."""
    unknown = set(wanted) - set(FAMILIES)
    if unknown:
        sys.exit(f"unknown figures: {', '.join(sorted(unknown))}; known: {', '.join(FAMILIES)}")
    # Windows are opened where there is no screen too, and never on the person's own.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    head = f"{'figure':<34}{'tried':>8}{'reach':>8}{'wrong':>7}"
    print(f"{head}  {'control':<22}{'wrong':>12}{'time':>8}")
    print("-" * 110)
    failed = 0
    for name in wanted or FAMILIES:
        lacking = FAMILIES[name].lacks()
        if lacking is not None:
            print(f"{name:<34}  not tried: {lacking}")
            failed += bool(os.environ.get("CI"))
            continue
        begun = time.monotonic()
        with quick_folder() as folder:
            row = FAMILIES[name].take(folder, 1.0)
        print_row(row, time.monotonic() - begun)
        failed += not row.holds
    return bool(failed)


def print_row(row: Row, seconds: float) -> None:
    control = f"{len(row.control.faults)} in {row.control.tried}"
    print(
        f"{row.figure:<34}{row.ours.tried:>8}{row.reach:>8}{len(row.ours.faults):>7}  "
        f"{row.name:<22}{control:>12}{seconds:>6.0f} s{'' if row.holds else '  NOT REACHED'}",
        flush=True,
    )
    for fault in row.ours.faults[:SHOWN]:
        print(f"    {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
