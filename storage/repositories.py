"""Reading and changing the diary's rows within one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from app.engine.model import Entry
from storage.errors import plain_errors
from storage.mapping import check_row, entry_of, entry_row, named_row
from storage.seals import SUM_MODULUS, summand
from storage.snapshot import Known, Rows, entries_of
from storage.tables import (
    ADD_TO_SEAL,
    ALL_SEALS,
    DRAFT_STATEMENTS,
    ENTRY_STATEMENTS,
    PROFILE_STATEMENTS,
    Statements,
)


def all_rows(connection: Connection) -> Rows:
    """Every row of every table. Raises sqlalchemy.exc.DBAPIError."""
    return Rows(
        *(
            connection.execute(query).all()
            for query in (
                ENTRY_STATEMENTS.all,
                PROFILE_STATEMENTS.all,
                DRAFT_STATEMENTS.all,
                ALL_SEALS,
            )
        )
    )


class DiaryRepository:
    """A DiaryWriter (app.services.ports) on a connection inside a writing transaction.

    `known` spares parsing what was read before; `errors` turns failures into StoreUnavailable.
    `seal` has to come last, before the commit.
    """

    def __init__(self, connection: Connection, known: Known, errors: plain_errors) -> None:
        self._connection = connection
        self._known = known
        self._errors = errors
        self._more_rows: defaultdict[str, int] = defaultdict(int)
        self._more_sum: defaultdict[str, int] = defaultdict(int)

    def entries(self) -> list[Entry]:
        """Every entry, tombstones included, in the order of `Entry.key`."""
        with self._errors:
            rows = self._connection.execute(ENTRY_STATEMENTS.all).all()
            return [item.entry for item in entries_of(rows, self._known).values()]

    def entry(self, entry_id: str) -> Entry | None:
        """One entry, or None."""
        with self._errors:
            row = self._connection.execute(ENTRY_STATEMENTS.one, {"wanted": entry_id}).first()
            return None if row is None else entry_of(row)

    def profile(self) -> dict[str, Any]:
        """Settings that belong to the diary."""
        with self._errors:
            rows = self._connection.execute(PROFILE_STATEMENTS.all).all()
            for row in rows:
                check_row("profile", row)
            return {row[0]: json.loads(row[1]) for row in rows}

    def draft(self, name: str) -> dict[str, Any] | None:
        """A half-filled form kept under `name`, or None."""
        with self._errors:
            row = self._connection.execute(DRAFT_STATEMENTS.one, {"wanted": name}).first()
            if row is None:
                return None
            check_row("drafts", row)
            return dict(json.loads(row[1]))

    def put(self, entry: Entry) -> None:
        """Insert `entry`, or replace the stored one of the same id. Raises InvalidEntry."""
        self._put(ENTRY_STATEMENTS, entry_row(entry))

    def set_profile(self, settings: Mapping[str, Any]) -> None:
        """Set these settings; a value of None removes one. Others stay. Raises InvalidEntry."""
        for key, value in settings.items():
            if value is None:
                self._drop(PROFILE_STATEMENTS, key)
            else:
                self._put(PROFILE_STATEMENTS, named_row("profile", key, value))

    def set_draft(self, name: str, data: Mapping[str, Any] | None) -> None:
        """Keep a half-filled form; None drops it. Raises InvalidEntry."""
        if data is None:
            self._drop(DRAFT_STATEMENTS, name)
        else:
            self._put(DRAFT_STATEMENTS, named_row("drafts", name, data))

    def seal(self) -> None:
        """Bring the counts and sums of the changed tables up to date."""
        with self._errors:
            for table, more_rows in self._more_rows.items():
                change = {
                    "wanted": table,
                    "more_rows": more_rows,
                    "more_sum": self._more_sum[table] % SUM_MODULUS,
                }
                self._connection.execute(ADD_TO_SEAL, change)

    def _put(self, statements: Statements, row: Sequence[Any]) -> None:
        with self._errors:
            self._account(statements, row[0], +1, summand(row[-1]))
            self._connection.execute(
                statements.put, dict(zip(statements.columns, row, strict=True))
            )

    def _drop(self, statements: Statements, key: str) -> None:
        with self._errors:
            self._account(statements, key, 0, 0)
            self._connection.execute(statements.drop, {"wanted": key})

    def _account(self, statements: Statements, key: str, rows: int, addend: int) -> None:
        """Note what the row under `key` is replaced by: so many rows, with this sum of hashes."""
        old = self._connection.execute(statements.hash_of, {"wanted": key}).scalar()
        self._more_rows[statements.name] += rows - (old is not None)
        self._more_sum[statements.name] += addend - (0 if old is None else summand(old))
