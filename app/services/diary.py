"""The open diary: one cached reading of it, and the moment we live in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from app.engine.history import History
from app.engine.model import Entry
from app.engine.programme import Programme, parse_programme
from app.engine.progression import Decision, decision_for
from app.engine.situation import Situation, situation_now
from app.services.changes import Changes
from app.services.losses import check_after
from app.services.ports import Clock, NewId, StoreUnavailable, UnitOfWork


class Diary:
    """What the use cases share. Reads are cached until the store says something changed.

    Until `opened` is called the diary can be looked at but not yet written: the first page is
    painted before the store has been checked. Making one raises StoreUnavailable when the diary
    can't be read.
    """

    def __init__(
        self,
        store: UnitOfWork,
        clock: Clock,
        new_id: NewId,
        default_programme: Callable[[], Programme],
    ) -> None:
        self.store = store
        self.clock = clock
        self.new_id = new_id
        self.changes = Changes()
        self.ready = False
        self.trouble: str | None = None
        self._default_programme = default_programme
        self._version: int | None = None
        self._stored: Sequence[Entry] = ()
        self._entries: Sequence[Entry] = ()
        self._unsaved: dict[str, Entry] = {}
        self._profile: Mapping[str, Any] = {}
        self._history: History | None = None
        self._situation: Situation | None = None
        self._programme: Programme | None = None
        self.refresh()

    def opened(self, trouble: str | None = None) -> None:
        """The store has been checked: it may be written, unless `trouble` says what is wrong."""
        self.ready = trouble is None
        self.trouble = trouble
        if self.ready:
            self.refresh()
        self.changes.notify()

    def now(self) -> datetime:
        """The present moment, aware, in the patient's zone."""
        return self.clock.now()

    def today(self) -> date:
        """The patient's local date."""
        return self.clock.now().date()

    def refresh(self) -> bool:
        """Read again when the store changed, here or in another process; True if what is in the
        diary did. A half-filled form that was kept is no change."""
        version = self.store.data_version()
        if version == self._version:
            return False
        with self.store.reading() as reader:
            entries, profile = reader.entries(), reader.profile()
        self._version = version
        if entries == self._stored and profile == self._profile:
            return False
        self._stored, self._profile = entries, profile
        self._join()
        return True

    @property
    def unsaved(self) -> Sequence[Entry]:
        """Entries that raised a finding and could not be written down. They count all the same,
        and go to the store with the next change that can be written."""
        return tuple(self._unsaved.values())

    def hold(self, entries: Iterable[Entry]) -> None:
        """Let these count although the store would not take them, and tell everybody."""
        self._unsaved |= {entry.id: entry for entry in entries}
        self._join()
        self.changes.notify()

    def saved(self, entries: Iterable[Entry]) -> None:
        """These are in the store now."""
        for entry in entries:
            self._unsaved.pop(entry.id, None)
        self._join()

    def _join(self) -> None:
        self._entries = self._stored
        if self._unsaved:
            kept = [entry for entry in self._stored if entry.id not in self._unsaved]
            self._entries = sorted([*kept, *self._unsaved.values()], key=lambda e: e.key)
        self._history = self._situation = self._programme = None

    def changed(self) -> None:
        """Call after a write: reads again and tells everybody."""
        self.refresh()
        self.changes.notify()

    def entries(self) -> Sequence[Entry]:
        """Every entry, tombstones included, in order."""
        return self._entries

    def entry(self, entry_id: str) -> Entry | None:
        """One entry, or None."""
        return next((e for e in self._entries if e.id == entry_id), None)

    def profile(self) -> Mapping[str, Any]:
        """Settings that belong to the diary."""
        return self._profile

    def units(self) -> str:
        """`km` or `mi`, as chosen on the first start."""
        return str(self._profile.get("units") or "km")

    def simulated(self) -> bool:
        """The diary holds a made-up patient."""
        return bool(self._profile.get("simulated"))

    def draft(self, name: str) -> dict[str, Any] | None:
        """A half-filled form kept under `name`; None without one, or while the diary can't be
        read: what is wrong is said once, by `trouble`."""
        try:
            with self.store.reading() as reader:
                return reader.draft(name)
        except StoreUnavailable:
            return None

    def keep_draft(self, name: str, data: Mapping[str, Any] | None) -> None:
        """Keep a half-filled form; None drops it. Raises StoreUnavailable."""
        with self.store.writing() as writer:
            writer.set_draft(name, data)

    def set_profile(self, settings: Mapping[str, Any]) -> None:
        """Change settings that belong to the diary; None removes one. Raises StoreUnavailable."""
        with self.store.writing() as writer:
            writer.set_profile(settings)
        self.changed()

    @property
    def programme(self) -> Programme:
        """The stage table in use: the clinic's kept with the diary, else the one that ships."""
        if self._programme is None:
            table = self._profile.get("programme_table")
            if isinstance(table, str):
                self._programme = parse_programme(table, "programme table")
            else:
                self._programme = self._default_programme()
        return self._programme

    def history(self) -> History:
        """The diary as the rules read it."""
        if self._history is None:
            self._history = History.of(self._entries, check_after(self._profile))
        return self._history

    def situation(self) -> Situation:
        """Where the person stands today."""
        if self._situation is None or self._situation.today != self.today():
            self._situation = situation_now(self.history(), self.programme, self.now())
        return self._situation

    def decision(self) -> Decision:
        """What comes next, today."""
        return decision_for(self.situation())

    def decision_before(self, moment: datetime, without: str | None = None) -> Decision:
        """What came next at `moment`: on its date, by the entries earlier than it.

        The entry `without` is left out: what stood before it is asked when it is moved.
        """
        lost = check_after(self._profile)
        history = History.of(
            (e for e in self._entries if e.at < moment and e.id != without),
            lost if lost is not None and lost <= moment else None,
        )
        return decision_for(situation_now(history, self.programme, moment))
