"""After wrong passcodes the next try has to wait, longer each time, across restarts too.

This holds off somebody at the keyboard. Somebody who took the files away is held off by scrypt
alone (`storage.wrapping`).
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

from app.services.ports import StoreUnavailable
from storage.paths import DataPaths, write_private

FREE_TRIES = 3
FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 900.0


def wait_after(failed: int) -> float:
    """Seconds to wait after so many wrong passcodes in a row."""
    if failed < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT_S * 2.0 ** min(failed - FREE_TRIES, 20), LONGEST_WAIT_S)


def _in_utc(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


class Tries:
    """Counts wrong tries in a file, and in memory where that can't be written."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._failed = 0
        self._last: datetime | None = None

    def wait_s(self, now: datetime) -> float:
        """Seconds until the next try; `now` is aware."""
        failed, last = self._state()
        if last is None:
            return 0.0
        if last > now:  # the clock was set back: the wait begins anew, and no longer than that
            self._keep(failed, now)
            last = now
        return max(0.0, wait_after(failed) - (now - last).total_seconds())

    def begin(self, now: datetime) -> None:
        """Count a try as a wrong one before it is made: ending the program saves nobody a wait."""
        failed, _ = self._state()
        self._keep(failed + 1, now)

    def succeeded(self) -> None:
        """It was right: start anew."""
        self._failed, self._last = 0, None
        with suppress(OSError):
            self._paths.wait_file.unlink(missing_ok=True)

    def _state(self) -> tuple[int, datetime | None]:
        failed, last = self._failed, self._last
        try:
            kept = json.loads(self._paths.wait_file.read_bytes())
            if int(kept["failed"]) >= failed:
                # In UTC: a time without a zone, or at an end of the calendar, is no other's.
                failed, last = int(kept["failed"]), _in_utc(kept["last"])
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            pass
        return failed, last

    def _keep(self, failed: int, last: datetime) -> None:
        self._failed, self._last = failed, last
        # On a full or protected disk the diary must still open.
        with suppress(StoreUnavailable):
            kept = {"failed": failed, "last": last.isoformat()}
            write_private(self._paths.wait_file, json.dumps(kept), durable=True)
