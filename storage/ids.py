"""New identifiers: UUIDs of version 7 (RFC 9562), which sort by the moment they were made."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from threading import Lock

from app.engine.model import microseconds

_RANDOM_BITS = 74
_LOW_BITS = 62


class NewIds:
    """Makes identifiers: call it with the present moment, which is aware and after 1970.

    Within one millisecond each is greater than the one before. `random` returns so many random
    bytes; tests hand in their own.
    """

    def __init__(self, random: Callable[[int], bytes] = os.urandom) -> None:
        self._random = random
        self._lock = Lock()
        self._last_ms = -1
        self._last_bits = 0

    def __call__(self, now: datetime) -> str:
        """Return a new identifier, 36 characters."""
        moment_ms = max(0, microseconds(now) // 1000)
        with self._lock:
            if moment_ms == self._last_ms:
                bits = self._last_bits + 1
            else:
                # One bit short of the room there is, so that adding one never overflows it.
                bits = int.from_bytes(self._random(10), "big") >> (80 - _RANDOM_BITS + 1)
            self._last_ms, self._last_bits = moment_ms, bits
        high, low = bits >> _LOW_BITS, bits & (2**_LOW_BITS - 1)
        digits = f"{moment_ms << 80 | 7 << 76 | high << 64 | 2 << 62 | low:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
