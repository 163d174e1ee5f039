"""What somebody who helps needs to know of the store; nothing of what is in the diary."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from app.services.ports import StoreUnavailable
from app.services.support import StoreFacts
from storage.backup import list_backups
from storage.integrity import check
from storage.keeping_settings import settings_of
from storage.late_store import LateStore
from storage.migrations import SCHEMA_VERSION
from storage.paths import DataPaths
from storage.surroundings import synced_by


def store_facts(paths: DataPaths, store: LateStore) -> StoreFacts:
    """Look at the diary; for a thread. Raises nothing that a StoreUnavailable can say."""
    problems, trouble, tables = None, "", 0
    try:
        report = check(paths)
        problems, tables = len(report.problems), report.version
    except StoreUnavailable as error:
        trouble = error.code
    entries = []
    with suppress(StoreUnavailable), store.reading() as diary:
        entries = diary.entries()
    backups, settings = [], None
    with suppress(StoreUnavailable):
        backups, settings = list_backups(paths), settings_of(paths)
    size = 0
    with suppress(OSError):
        size = paths.database.stat().st_size
    copies = "none"
    if settings is not None and settings.copies is not None:
        copies = "plain" if settings.passphrase is None else "closed"
    return StoreFacts(
        folder=str(paths.root),
        problems=problems,
        trouble=trouble,
        tables=tables,
        known=SCHEMA_VERSION,
        size=size,
        entries=sum(not entry.deleted for entry in entries),
        deleted=sum(entry.deleted for entry in entries),
        versions=sum(len(entry.history) for entry in entries),
        backups=len(backups),
        newest_backup=backups[0].made_at if backups else None,
        copies=copies,
        synced_by=synced_by(paths.root),
        libraries=(("SQLite", sqlite3.sqlite_version), ("SQLAlchemy", _sqlalchemy())),
    )


def _sqlalchemy() -> str:
    import sqlalchemy  # the store has brought it in by now

    return sqlalchemy.__version__
