"""SQLAlchemy's connections to the diary: nothing is opened, begun or told by mere habit."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, NullPool, create_engine, event

from storage import cipher
from storage.opening import BUSY_TIMEOUT_S, TO_READ, TO_WRITE, open_file


def connect(database: Path, key: bytes | None = None, *, writing: bool) -> Connection:
    """Open a connection that is kept; each transaction on it is IMMEDIATE if `writing`.

    A reading one begins deferred and can change nothing. Threads may share it one at a time.
    Raises sqlalchemy.exc.DBAPIError.
    """
    statements = TO_WRITE if writing else TO_READ
    engine = create_engine(
        _url(database),
        # The key goes to the driver itself: an address is shown in error texts.
        **({} if key is None else _encrypted(database, key, statements)),
        poolclass=NullPool,
        # Error texts would quote the diary otherwise.
        hide_parameters=True,
        # None: the driver begins no transaction behind our back.
        connect_args={
            "isolation_level": None,
            "timeout": BUSY_TIMEOUT_S,
            "check_same_thread": False,
        },
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    def set_up(driver: sqlite3.Connection, _record: object) -> None:
        for statement in statements:
            driver.execute(statement).fetchall()

    def begin_explicitly(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin_explicitly)
    return engine.connect()


def _encrypted(database: Path, key: bytes, statements: tuple[str, ...]) -> dict[str, Any]:
    return {
        "module": cipher.driver(),
        "creator": lambda: open_file(database, "rw", statements, key, threads=True),
    }


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The sqlite3 connection below, for what SQLAlchemy has no words for."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _url(database: Path) -> URL:
    # rw: of an existing file. SQLite must not make an empty one where a diary was.
    quoted = database.absolute().as_uri()
    return URL.create("sqlite+pysqlite", database=quoted, query={"uri": "true", "mode": "rw"})
