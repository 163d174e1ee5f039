"""The versions of the diary's tables: each step leads from the version before it to its own.

A step changes tables through the connection it is handed and nothing else: it starts and ends no
transaction (`executescript` would), and uses no code that may change later. A new one comes with
a frozen sample file of the version it leaves behind (tests/data).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

from storage.migrations import schema_1


class Migration(NamedTuple):
    """The step to `version`."""

    version: int
    apply: Callable[[sqlite3.Connection], None]


# Imported ahead: a step that is first looked for when the disk fails would end as a bug, untold.
MIGRATIONS = (Migration(1, schema_1.create),)
SCHEMA_VERSION = MIGRATIONS[-1].version
