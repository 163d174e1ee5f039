"""A diary in memory that can be told to fail, and a clock that stands where it is put."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from app.engine.model import Entry
from app.services.diary import Diary
from app.services.ports import StoreUnavailable
from app.services.use_cases import UseCases
from tests.engine.build import shipped_programme


class MemoryView:
    """A DiaryWriter over three dictionaries."""

    def __init__(
        self, kept: dict[str, Entry], settings: dict[str, Any], drafts: dict[str, Any]
    ) -> None:
        self.kept, self.settings, self.drafts = kept, settings, drafts

    def entries(self) -> list[Entry]:
        return sorted(self.kept.values(), key=lambda entry: entry.key)

    def entry(self, entry_id: str) -> Entry | None:
        return self.kept.get(entry_id)

    def profile(self) -> dict[str, Any]:
        return dict(self.settings)

    def draft(self, name: str) -> dict[str, Any] | None:
        return self.drafts.get(name)

    def put(self, entry: Entry) -> None:
        self.kept[entry.id] = entry

    def set_profile(self, settings: Mapping[str, Any]) -> None:
        self.settings.update(settings)

    def set_draft(self, name: str, data: Mapping[str, Any] | None) -> None:
        if data is None:
            self.drafts.pop(name, None)
        else:
            self.drafts[name] = dict(data)


class MemoryStore:
    """A UnitOfWork. `fail_at` makes the write of that number (from now, 1 is the next) fail."""

    def __init__(self) -> None:
        self.view = MemoryView({}, {}, {})
        self.writes = 0
        self.fail_at: int | None = None

    @contextmanager
    def reading(self) -> Iterator[MemoryView]:
        yield self.view

    @contextmanager
    def writing(self) -> Iterator[MemoryView]:
        view = self.view
        draft = MemoryView(dict(view.kept), dict(view.settings), dict(view.drafts))
        yield draft
        if self.fail_at is not None:
            self.fail_at -= 1
            if self.fail_at <= 0:
                raise StoreUnavailable("full", "The disk is full.")
        self.view = draft
        self.writes += 1

    def data_version(self) -> int:
        return self.writes


class SetClock:
    """A clock that stands where it was put; day 0 is 5 January 2026."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 5, 10, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def local(self, moment: datetime) -> datetime:
        zone = self.moment.tzinfo
        return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)

    def on(self, day: int, hour: int = 10) -> None:
        self.moment = datetime(2026, 1, 5, hour, tzinfo=UTC) + timedelta(days=day)

    def wait(self, **span: float) -> None:
        self.moment += timedelta(**span)


class World:
    """Use cases over a diary in memory."""

    def __init__(self, entries: Iterable[Entry] = (), day: int = 0, hour: int = 12) -> None:
        self.store, self.clock = MemoryStore(), SetClock()
        self.clock.on(day, hour)
        numbers = count(1)
        self.diary = Diary(
            self.store,
            self.clock,
            lambda now: f"01900000-0000-7000-8000-{next(numbers):012d}",
            shipped_programme,
        )
        with self.store.writing() as writer:
            for entry in entries:
                writer.put(entry)
        self.diary.opened()
        self.use = UseCases.over(self.diary)
